/**
 * The chart: everything that has been found over an article's tokens so far. Each floor of the cascade adds items on top
 * of those below and changes none of them; a later floor asks for what begins here, ends here, or is of a class.
 */
import { DIGITS, type Tokens, tokenText } from '../text/tokenize.js'
import { type Found, findForms, type Lexicon } from './lexicon.js'
import type { Rest } from './sparse.js'
import { classNumber, classOfSymbol, meaningOf, SEVERAL, symbolOf } from './symbols.js'

/** What is found, as its finder tells it. */
export interface Finding {
  /** `Month`, `Office`, `Person`, `Word`, `Int`, `Date` ... */
  readonly cls: string
  /** Lexicon id, or the digits of an `Int` as folded (so that their number is known); '' for composed items. */
  readonly id: string
  /** First token. */
  readonly from: number
  /** One past the last token. */
  readonly to: number
  /** features.ts bits of the form. */
  readonly features: number
  /** The composed value; the number for `Int`. */
  readonly value: unknown
  /** Rule id, or `lexicon`. */
  readonly foundBy: string
}

export interface Item extends Finding {
  /** What rules know it by (symbols.ts). */
  readonly symbol: number
}

export interface Chart {
  readonly tokens: Tokens
  /** Items by first token. */
  readonly starts: (Item[] | undefined)[]
  /** Items by the token after their last. */
  readonly ends: (Item[] | undefined)[]
  /** Items by the number of their class (symbols.ts), in the order in which they were found. */
  readonly classes: (Item[] | undefined)[]
  /** What a chart that was opened for little can still be given (sparse.ts); null where all is in it. */
  readonly rest: Rest | null
}

const NONE: readonly Item[] = []

export const itemsFrom = (chart: Chart, token: number): readonly Item[] => chart.starts[token] ?? NONE
export const itemsUpTo = (chart: Chart, token: number): readonly Item[] => chart.ends[token] ?? NONE
export const itemsOf = (chart: Chart, cls: string): readonly Item[] => chart.classes[classNumber(cls)] ?? NONE

/** Whether an item may be taken for one of a class. */
export const isOf = ({ cls, symbol }: Item, wanted: string): boolean =>
  cls === wanted || (cls === SEVERAL && meaningOf(symbol).classes.includes(wanted))

/** Adds a finding, and answers the item that it has become. */
export function addItem(chart: Chart, finding: Finding): Item {
  const { cls, id, from, to, features, value, foundBy } = finding
  return enter(chart, { symbol: symbolOf(cls, id), cls, id, from, to, features, value, foundBy })
}

/** Puts an item into a chart. */
export function enter(chart: Chart, item: Item): Item {
  push(chart.starts, item.from, item)
  push(chart.ends, item.to, item)
  const number = classOfSymbol(item.symbol)
  const list = chart.classes[number]
  if (list === undefined) chart.classes[number] = [item]
  else list.push(item)
  return item
}

/** An array that grows by itself makes room for sixteen at once: most of these have one to four. */
function push(lists: (Item[] | undefined)[], at: number, item: Item): void {
  const list = lists[at]
  if (list === undefined) lists[at] = [item]
  else if (list.length === 1) lists[at] = [list[0] as Item, item]
  else if (list.length === 2) lists[at] = [list[0] as Item, list[1] as Item, item]
  else if (list.length === 3) lists[at] = [list[0] as Item, list[1] as Item, list[2] as Item, item]
  else list.push(item)
}

/** Source span of an item, code units. */
export const spanOf = (chart: Chart, item: Pick<Item, 'from' | 'to'>): { start: number; end: number } => ({
  start: chart.tokens.start[item.from] as number,
  end: chart.tokens.end[item.to - 1] as number,
})

/** Source text of an item. */
export const textOf = (chart: Chart, item: Pick<Item, 'from' | 'to'>): string => {
  const { start, end } = spanOf(chart, item)
  return chart.tokens.text.slice(start, end)
}

/** Adds the forms of a lexicon to a chart. */
export const addForms = (chart: Chart, lexicon: Lexicon): void =>
  addFound(chart, lexicon, findForms(lexicon, chart.tokens))

/** Adds forms that were found to a chart, but for those of entries that it has. */
export function addFound(chart: Chart, lexicon: Lexicon, found: Found, had?: (entry: number) => boolean): void {
  const { classes, ids, entries } = lexicon
  const { count, entry, from, to, features } = found
  const symbols = symbolsOf(lexicon)
  for (let i = 0; i < count; i++) {
    const number = entry[i] as number
    if (had?.(number)) continue
    const cls = classes[entries.cls[number] as number] as string
    const id = ids[entries.id[number] as number] as string
    // One more than the symbol; 0 = not yet asked.
    const known = symbols[number] as number
    const symbol = known ? known - 1 : symbolOf(cls, id)
    if (!known) symbols[number] = symbol + 1
    enter(chart, {
      symbol,
      cls,
      id,
      from: from[i] as number,
      to: to[i] as number,
      features: features[i] as number,
      value: undefined,
      foundBy: 'lexicon',
    })
  }
}

/** Symbols of the entries of a lexicon, learned as they are met. */
const learned = new WeakMap<Lexicon, Uint16Array>()
function symbolsOf(lexicon: Lexicon): Uint16Array {
  const known = learned.get(lexicon)
  if (known) return known
  const symbols = new Uint16Array(lexicon.entries.id.length)
  learned.set(lexicon, symbols)
  return symbols
}

/** A chart with nothing in it. */
export const emptyChart = (tokens: Tokens, rest: Rest | null): Chart => ({
  tokens,
  starts: new Array(tokens.count + 1),
  ends: new Array(tokens.count + 1),
  classes: [],
  rest,
})

/** Begins a chart: all forms of a lexicon, and an `Int` for every run of digits. */
export function openChart(lexicon: Lexicon, tokens: Tokens): Chart {
  const chart = emptyChart(tokens, null)
  addForms(chart, lexicon)
  addInts(chart)
  return chart
}

/** Adds an `Int` for every run of digits. */
export function addInts(chart: Chart): void {
  const { tokens } = chart
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== DIGITS) continue
    const id = tokenText(tokens, token)
    const value = Number(id)
    addItem(chart, { cls: 'Int', id, from: token, to: token + 1, features: 0, value, foundBy: 'digits' })
  }
}
