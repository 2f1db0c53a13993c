/**
 * What an article as a whole says of states: which it names, which it is about, and the lists that "the three countries" can
 * point at.
 */
import type { Chart } from '../../engine/chart.js'
import { ADJECTIVE } from '../../engine/features.js'
import { type Atom, endsSentence, itemOf, joined } from './atoms.js'
import type { Cluster } from './clusters.js'
import { isCountry, organisationRow, personRow, placeRow } from './facts.js'

/** A line of prose as it was read. */
export interface ReadLine {
  readonly atoms: readonly Atom[]
  /** Cluster that begins at an atom, by atom number. */
  readonly clusters: ReadonlyMap<number, Cluster>
}

/** The states and places that "this country" can point back at. */
export interface LastState {
  /** The last state told by its name, or by a body of it. */
  readonly state: string | null
  /** The same, or the state of a city told after it. */
  readonly around: string | null
  /** The state of the last nationality, which is pointed at where no state has been named. */
  readonly nation: string | null
}

/**
 * Puts states where "this country" points at them: behind a title the state or city told last ("in Damascus he met the minister
 * of this country"), elsewhere the last that was called by its name; "its own ambassador" is that of the state which opens the
 * sentence. Nationalities say what something is like, and are pointed at only where no other state has been named.
 */
export function pointedStates(
  chart: Chart,
  row: readonly Atom[],
  before: LastState,
  home: string | null,
): { atoms: Atom[]; last: LastState } {
  let last = before
  let opening: string | null = null
  const atoms = row.map((atom, at): Atom => {
    if (at > 0 && endsSentence(chart, (row[at - 1] as Atom).to, atom.from)) opening = null
    const pointing = itemOf(atom, 'Who')
    const titled = row[at - 1]?.to === atom.from && itemOf(row[at - 1], 'Office') !== undefined
    if (pointing?.id === 'this-country' || (pointing?.id === 'of-country' && titled)) {
      // A press that has a state of its own calls that by its name, or "ours".
      const named = titled && last.around !== home ? last.around : last.state
      const id = named === null || (titled && named === home) ? (last.nation ?? named) : named
      return id === null ? atom : { ...atom, items: [{ ...pointing, cls: 'Country', id }] }
    }
    if (pointing?.id === 'own-state' && titled)
      return opening === null ? atom : { ...atom, items: [{ ...pointing, cls: 'Country', id: opening }] }
    const country = atom.inner ?? itemOf(atom, 'Country')
    const named = country && !(country.features & ADJECTIVE) ? country.id : null
    if (country && named === null && country.id !== home) last = { ...last, nation: country.id }
    const state = named ?? organisationRow(itemOf(atom, 'Organisation')?.id ?? '')?.country ?? null
    const around = state ?? placeRow(itemOf(atom, 'PlaceName')?.id ?? '')?.country ?? null
    const person = personRow(itemOf(atom, 'Person')?.id ?? '')?.country ?? null
    opening ??= state ?? placeRow(itemOf(atom, 'PlaceName')?.id ?? '')?.standsFor ?? person
    if (state !== null) last = { ...last, state, around: state }
    else if (around !== null) last = { ...last, around }
    return atom
  })
  return { atoms, last }
}

/** States that the article names by their own name. */
export const statesTold = (read: readonly ReadLine[]): Set<string> =>
  new Set(read.flatMap(({ atoms }) => atoms.flatMap((atom) => itemOf(atom, 'Country')?.id ?? [])))

/** How often the article speaks of each state: by its name, its capital or its people. */
export function stateCounts(read: readonly ReadLine[], supported: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (code: string | null | undefined): void => {
    if (code && isCountry(code)) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  for (const { atoms, clusters } of read) {
    for (const atom of atoms)
      count(itemOf(atom, 'Country')?.id ?? placeRow(itemOf(atom, 'PlaceName')?.id ?? '')?.standsFor)
    for (const { names } of clusters.values()) {
      for (const { people } of names) {
        if (people.length === 1 && supported.has(people[0] as string)) count(personRow(people[0] as string)?.country)
      }
    }
  }
  return counts
}

/** The two states that the article is most about: those of "the two countries". */
export function mainStates(counts: ReadonlyMap<string, number>): [string, string] {
  const weights = new Map<string, number>([
    ['IR', 0.2],
    ['RU', 0.1],
  ])
  for (const [code, count] of counts) weights.set(code, count + (weights.get(code) ?? 0))
  const [a = 'IR', b = 'RU'] = [...weights].sort((x, y) => y[1] - x[1]).map(([code]) => code)
  return [a, b]
}

/** The first list of each length, of states that the article speaks of again: themselves, in a plural title, or by their people. */
export function stateLists(
  chart: Chart,
  read: readonly ReadLine[],
  counts: ReadonlyMap<string, number>,
): Map<number, readonly string[]> {
  const lists = new Map<number, readonly string[]>()
  const note = (states: readonly (string | null | undefined)[]): void => {
    const codes = [
      ...new Set(states.filter((code): code is string => code !== null && code !== undefined && isCountry(code))),
    ]
    const about = codes.every((code) => (counts.get(code) ?? 0) > 1)
    if (about && codes.length > 2 && codes.length === states.length && !lists.has(codes.length))
      lists.set(codes.length, codes)
  }
  for (const { atoms, clusters } of read) {
    let run: string[] = []
    for (const [at, atom] of atoms.entries()) {
      const state = itemOf(atom, 'Country')?.id ?? placeRow(itemOf(atom, 'PlaceName')?.id ?? '')?.standsFor
      if (run.length > 0 && !(state && joined(chart, atoms[at - 1], atom))) {
        note(run)
        run = []
      }
      if (state) run.push(state)
      const cluster = clusters.get(at)
      if (!cluster) continue
      note(cluster.title?.scopes ?? cluster.counterpart ?? [])
      note(cluster.names.map(({ people }) => (people.length === 1 ? personRow(people[0] as string)?.country : null)))
    }
    note(run)
  }
  return lists
}
