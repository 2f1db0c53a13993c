/**
 * Atoms of reference: the names, titles, states and places of a stretch of text, the longest at each place, with what stands
 * between them. Everything in this folder is read off this row; no language is known here.
 */
import { type Chart, type Item, itemsFrom, itemsUpTo } from '../../engine/chart.js'
import { ADJECTIVE, CLITIC_B, CLITIC_L, COMMON, SHORT } from '../../engine/features.js'
import { ALL_CAPITAL, CAPITAL, LINE_BEFORE, SIGN, tokenText } from '../../text/tokenize.js'

const CLASSES: ReadonlySet<string> = new Set([
  'Person',
  'Name',
  'Office',
  'Body',
  'Country',
  'Organisation',
  'PlaceName',
  'Honorific',
  'Who',
])

/** Classes whose items are names: they begin with a capital where the script has capitals. */
const PROPER: ReadonlySet<string> = new Set(['Person', 'Country', 'PlaceName'])
/** Abbreviations this short are capitals throughout, or they are other words ("us", "it"). */
const ABBREVIATION = 3

export interface Atom {
  readonly from: number
  readonly to: number
  /** All readings of the span: a surname may be two people's, a capital is a place and a state. */
  readonly items: readonly Item[]
  /** The state whose name begins within a title: "president of the republic" and "the Islamic Republic of Iran" share a word. */
  readonly inner?: Item
}

export const itemOf = (atom: Atom | undefined, cls: string): Item | undefined =>
  atom?.items.find((item) => item.cls === cls)

const isPair = ({ cls, id }: Item): boolean => cls === 'Who' && PAIRED.has(id)
const PAIRED: ReadonlySet<string> = new Set(['delegation', 'both-countries', 'both-sides'])

/** Whether an item may stand where it was found: capitals, and a preposition before an everyday word. */
export function believable(chart: Chart, item: Item, cased: boolean): boolean {
  const { tokens } = chart
  if (item.cls === 'PlaceName' && item.features & COMMON) {
    const placed =
      (item.features & (CLITIC_B | CLITIC_L)) !== 0 ||
      itemsUpTo(chart, item.from).some(
        ({ cls, id }) => (cls === 'Marker' && PLACING.has(id)) || (cls === 'Verb' && REACHING.has(id)),
      )
    if (!placed) return false
  }
  // "The heads of the two delegations", a dual in Arabic, is spelt like a surname.
  if (item.cls === 'Person' && item.features & SHORT && itemsFrom(chart, item.to).some(isPair)) return false
  if (!cased) return true
  const flags = tokens.flags[item.from] as number
  const short = (item.cls === 'Country' && !(item.features & ADJECTIVE)) || item.cls === 'Organisation'
  if (short && item.to === item.from + 1) {
    const length = (tokens.end[item.from] as number) - (tokens.start[item.from] as number)
    if (length <= ABBREVIATION && !(flags & ALL_CAPITAL)) return false
  }
  if (!PROPER.has(item.cls) || flags & CAPITAL) return true
  // A particle may stand small before the name ("al-Busaidi").
  if (item.cls === 'Person' && (tokens.flags[item.to - 1] as number) & CAPITAL) return true
  return item.cls !== 'Person' && (item.features & ADJECTIVE) !== 0
}

/** Verbs that have where one comes for their object. */
const REACHING: ReadonlySet<string> = new Set(['arrive', 'travel'])

/** Steps back from a name over quotation marks, ranks and forms of address. */
const STEPS = 3

/** Whether a thing bears the name: "the X University", "the frigate *Admiral X*", "the airport of Imam X". */
function isNamesake(chart: Chart, item: Item, cased: boolean): boolean {
  const bears = (id: string) => (other: Item) =>
    other.cls === 'Namesake' &&
    other.id === id &&
    // In English a capital makes the word a part of the name ("the X Center", but "X center").
    (id === 'before' || !cased || ((chart.tokens.flags[other.from] as number) & CAPITAL) !== 0)
  if (itemsFrom(chart, item.to).some(bears('behind'))) return true
  let from = item.from
  for (let step = 0; step < STEPS; step++) {
    if ((chart.tokens.flags[from] as number) & LINE_BEFORE) return false
    const before = itemsUpTo(chart, from)
    if (before.some(bears('before'))) return true
    const honorific = before.find(({ cls }) => cls === 'Honorific')
    if (honorific) from = honorific.from
    else if (from > 0 && tokenText(chart.tokens, from - 1) === '"') from--
    else return false
  }
  return false
}

const PLACING: ReadonlySet<string> = new Set(['in', 'to', 'from', 'at', 'of'])

/** The atoms between two tokens, left to right, none overlapping. */
export function atomsOf(chart: Chart, from: number, to: number, cased: boolean): Atom[] {
  const atoms: Atom[] = []
  for (let token = from; token < to; ) {
    let end = 0
    let items: Item[] = []
    for (const item of itemsFrom(chart, token)) {
      if (!CLASSES.has(item.cls) || item.to < end || item.to > to || !believable(chart, item, cased)) continue
      if (item.to > end) items = []
      end = item.to
      items.push(item)
    }
    if (end === 0) {
      token++
      continue
    }
    const name = items.find(({ cls }) => cls === 'Person' || cls === 'Name')
    if (name && isNamesake(chart, name, cased)) {
      token = end
      continue
    }
    const inner = items.some(({ cls }) => cls === 'Office') ? stateAcross(chart, token, end, to) : undefined
    atoms.push(inner ? { from: token, to: inner.to, items, inner } : { from: token, to: end, items })
    token = inner?.to ?? end
  }
  return atoms
}

/** The name of a state that begins within a span and ends beyond it. */
function stateAcross(chart: Chart, from: number, end: number, to: number): Item | undefined {
  for (let token = from + 1; token < end; token++) {
    const item = itemsFrom(chart, token).find(({ cls, to: past }) => cls === 'Country' && past > end && past <= to)
    if (item) return item
  }
  return undefined
}

/** Whether a line or a sentence ends between two tokens. */
export function endsSentence({ tokens }: Chart, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if ((tokens.flags[token] as number) & LINE_BEFORE) return true
    if (tokens.kind[token] === SIGN && /^[.!?]$/.test(tokenText(tokens, token))) return true
  }
  return false
}

/** What stands between two atoms, as far as it can be bridged. */
export type Gap = 'none' | 'comma' | 'possessive' | 'of' | 'quote' | 'bracket' | 'other'

/** Reads the tokens between two atoms: nothing, a sign that apposition uses, a possessive, or something else. */
export function gapBetween(chart: Chart, from: number, to: number): Gap {
  const { tokens } = chart
  let gap: Gap = 'none'
  if (from <= to && to < tokens.count && (tokens.flags[to] as number) & LINE_BEFORE) return 'other'
  for (let token = from; token < to; token++) {
    if ((tokens.flags[token] as number) & LINE_BEFORE) return 'other'
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

/** What stands between an atom and the next; `other` where there is none. */
export function gapAfter(chart: Chart, atoms: readonly Atom[], at: number): Gap {
  const a = atoms[at]
  const b = atoms[at + 1]
  return a && b ? gapBetween(chart, a.to, b.from) : 'other'
}

/** Whether only a preposition (and an article) stands between two atoms: "ambassador *to* Russia". */
export function prepositionBetween(chart: Chart, from: number, to: number): boolean {
  if (to <= from || to - from > 2) return false
  for (let token = from; token < to; token++) {
    if ((chart.tokens.flags[token] as number) & LINE_BEFORE) return false
    const tied = itemsFrom(chart, token).some(
      (item) => item.to <= to && ((item.cls === 'Marker' && PLACING.has(item.id)) || item.cls === 'Function'),
    )
    if (!tied) return false
  }
  return true
}

/** Whether an atom and the next are members of a list ("Russian and Iranian", "Russia, Turkey, and the Emirates"). */
export function joined(chart: Chart, a: Atom | undefined, b: Atom | undefined): boolean {
  if (!a || !b || b.from - a.to > 3) return false
  let joins = b.from === a.to
  for (let token = a.to; token < b.from; token++) {
    const told = itemsFrom(chart, token).filter(({ cls }) => cls === 'Function' || cls === 'Word')
    if (told.some(({ id }) => JOINS.has(id))) joins = true
    else if (!joins || !told.some(({ id }) => id === 'article')) return false
  }
  return joins
}

const JOINS: ReadonlySet<string> = new Set(['and', 'comma', 'dash'])
