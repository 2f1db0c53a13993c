/**
 * Atoms of reference: the names, titles, states and places of a stretch of text, the longest at each place, with what stands
 * between them. Everything in this folder is read off this row; no language is known here.
 */
import { type Chart, type Item, itemsFrom } from '../../engine/chart.js'
import { LINE_BEFORE, SIGN, tokenText } from '../../text/tokenize.js'

const CLASSES: ReadonlySet<string> = new Set([
  'Person',
  'Office',
  'Country',
  'Organisation',
  'PlaceName',
  'Honorific',
  'Who',
])

export interface Atom {
  readonly from: number
  readonly to: number
  /** All readings of the span: a surname may be two people's, a capital is a place and a state. */
  readonly items: readonly Item[]
}

export const itemOf = (atom: Atom | undefined, cls: string): Item | undefined =>
  atom?.items.find((item) => item.cls === cls)

/** The atoms between two tokens, left to right, none overlapping. */
export function atomsOf(chart: Chart, from: number, to: number): Atom[] {
  const atoms: Atom[] = []
  for (let token = from; token < to; ) {
    let end = 0
    for (const item of itemsFrom(chart, token))
      if (CLASSES.has(item.cls) && item.to > end && item.to <= to) end = item.to
    if (end === 0) {
      token++
      continue
    }
    const items = itemsFrom(chart, token).filter((item) => item.to === end && CLASSES.has(item.cls))
    atoms.push({ from: token, to: end, items })
    token = end
  }
  return atoms
}

/** What stands between two atoms, as far as it can be bridged. */
export type Gap = 'none' | 'comma' | 'possessive' | 'of' | 'quote' | 'bracket' | 'other'

/** Reads the tokens between two atoms: nothing, a sign that apposition uses, a possessive, or something else. */
export function gapBetween(chart: Chart, from: number, to: number): Gap {
  const { tokens } = chart
  let gap: Gap = 'none'
  for (let token = from; token <= to; token++)
    if (token > from - 1 && token < chart.tokens.count && (tokens.flags[token] as number) & LINE_BEFORE) return 'other'
  for (let token = from; token < to; token++) {
    const text = tokenText(tokens, token)
    if (tokens.kind[token] === SIGN) {
      if (text === '"') gap = gap === 'none' ? 'quote' : gap
      else if (text === ',' || text === '-') gap = gap === 'none' || gap === 'quote' ? 'comma' : 'other'
      else if (text === "'") gap = 'possessive'
      else if (text === '(' || text === ')') gap = 'bracket'
      else return 'other'
      continue
    }
    if (gap === 'possessive' && text === 's') continue
    // Function words that tie a title to its state, an article.
    const marker = itemsFrom(chart, token).find((item) => item.cls === 'Marker' && item.to === token + 1)
    const article = itemsFrom(chart, token).some((item) => item.cls === 'Function' && item.id === 'article')
    if (marker?.id === 'of' && gap === 'none') gap = 'of'
    else if (article && (gap === 'of' || gap === 'comma' || gap === 'none')) continue
    else return 'other'
  }
  return gap
}
