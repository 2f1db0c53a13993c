/**
 * Titles in a list whose last alone has its state: "with the president, the foreign minister and the speaker *of X*". The state
 * is that of all of them, where the list stands behind a preposition or has three members; of two without one the first may
 * be the press's own ("the president and the foreign minister of X met").
 */
import { type Chart, itemsUpTo } from '../../engine/chart.js'
import { CLITIC_AND, CLITIC_B, CLITIC_L } from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import { type Atom, itemOf, joined } from './atoms.js'
import { titleAt } from './titles.js'

/** Members that a list has at most. */
const LONGEST = 6

/**
 * The state that closes the list which a title without one belongs to; null where there is none.
 * @param first its first atom
 * @param past past its last
 */
export function sharedState(
  chart: Chart,
  atoms: readonly Atom[],
  first: number,
  past: number,
  syntax: Syntax,
): string | null {
  const follows = first > 0 && isMember(atoms[first - 1], chart, atoms[first])
  let members = follows ? 2 : 1
  for (let at = past; members < LONGEST; ) {
    if (!itemOf(atoms[at], 'Office') || !isMember(atoms[at - 1], chart, atoms[at])) return null
    const read = titleAt(chart, atoms, at, syntax)
    if (!read?.title || read.title.several) return null
    members++
    const [state, other] = read.title.scopes
    if (state) return !other && (members > 2 || isGoverned(chart, atoms[first])) ? state : null
    at = read.past
  }
  return null
}

/** Whether an atom is joined to the one before it by a word or a sign. */
const isMember = (before: Atom | undefined, chart: Chart, atom: Atom | undefined): boolean =>
  before !== undefined &&
  atom !== undefined &&
  joined(chart, before, atom) &&
  (atom.from > before.to || atom.items.some(({ features }) => features & CLITIC_AND))

/** Whether a preposition stands before an atom, or is written onto it. */
const isGoverned = (chart: Chart, atom: Atom | undefined): boolean =>
  atom !== undefined &&
  (atom.items.some(({ features }) => features & (CLITIC_B | CLITIC_L)) ||
    itemsUpTo(chart, atom.from).some(({ cls, id }) => cls === 'Marker' && GOVERNING.has(id)))
const GOVERNING: ReadonlySet<string> = new Set(['with', 'to', 'by', 'from'])
