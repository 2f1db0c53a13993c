/**
 * A chart for those who ask little of a text: the forms of a small lexicon, and only around the tokens that matter to them. What
 * the whole lexicon knows of a token besides is looked up when somebody asks for it (`attend`), or for the whole text at once
 * (`complete`). Dates alone are what it is for: they need a word in five.
 */
import { DIGITS, type Tokens } from '../text/tokenize.js'
import { addFound, addInts, type Chart, emptyChart } from './chart.js'
import {
  type Finder,
  formsAt,
  isKnown,
  type Lexicon,
  passes,
  roomFor,
  type Selection,
  type Sieve,
  searchIn,
} from './lexicon.js'

/** What a sparse chart is made of. */
export interface SparseSource {
  readonly small: Lexicon
  /** Entries of the small lexicon that belong into a chart. */
  readonly wanted: Selection
  /** Those of them that make the words around worth a look; runs of digits always do. */
  readonly core: Selection
  /** What keeps back most tokens that begin no core form. */
  readonly sieve: Sieve
  /** The lexicon that the small one is a part of. */
  readonly whole: () => Lexicon
  /** What can be asked of it. */
  readonly asides: () => readonly Aside[]
}

/** A class of the whole lexicon whose forms are added where somebody asks for them. */
export interface Aside {
  readonly cls: string
  readonly wanted: Selection
  readonly sieve: Sieve
}

/** What a sparse chart may still be given. */
export interface Rest {
  readonly source: SparseSource
  /** Which forms that begin at a token are in the chart: those of the small lexicon, those of each aside, all. */
  readonly seen: Uint8Array
}

const TAKEN = 1
const ALL = 128
const bitOf = (aside: number): number => 2 << aside

/** Where forms are noted before they enter a chart. */
const found = roomFor(64)

/** Opens a chart around the core words and the digits of a text: over all tokens without a gap that the small lexicon knows. */
export function openSparse(source: SparseSource, tokens: Tokens): Chart {
  const { small, wanted, sieve } = source
  const { count, kind } = tokens
  const finder = searchIn(small, tokens)
  const seen = new Uint8Array(count)
  const chart = emptyChart(tokens, { source, seen })
  const isNear = (token: number): boolean => kind[token] === DIGITS || isKnown(finder, token)
  for (let token = 0; token < count; token++) {
    if (
      seen[token] !== 0 ||
      !(kind[token] === DIGITS || (passes(sieve, tokens, token) && isCoreAt(source, finder, token)))
    )
      continue
    let from = token
    while (from > 0 && isNear(from - 1)) from--
    let to = token + 1
    while (to < count && isNear(to)) to++
    found.count = 0
    for (let at = from; at < to; at++) {
      seen[at] = TAKEN
      formsAt(finder, at, wanted, found)
    }
    addFound(chart, small, found)
  }
  addInts(chart)
  return chart
}

function isCoreAt({ core }: SparseSource, finder: Finder, token: number): boolean {
  found.count = 0
  formsAt(finder, token, core, found)
  return found.count > 0
}

/**
 * Adds the forms of a class that begin at a token, where the chart is sparse and has not got them.
 * @param cls one of the asides; where it is not told, all of them and the small lexicon's
 */
export function attend(chart: Chart, token: number, cls?: string): void {
  const { rest, tokens } = chart
  if (rest === null || token < 0 || token >= tokens.count || rest.seen[token] === ALL) return
  const { source, seen } = rest
  if (cls === undefined && ((seen[token] as number) & TAKEN) === 0) {
    seen[token] = (seen[token] as number) | TAKEN
    add(chart, source.small, token, source.wanted)
  }
  const asides = source.asides()
  for (let i = 0; i < asides.length; i++) {
    const aside = asides[i] as Aside
    if ((cls !== undefined && cls !== aside.cls) || (seen[token] as number) & bitOf(i)) continue
    seen[token] = (seen[token] as number) | bitOf(i)
    if (passes(aside.sieve, tokens, token)) add(chart, source.whole(), token, aside.wanted)
  }
}

function add(chart: Chart, lexicon: Lexicon, token: number, wanted: Selection): void {
  found.count = 0
  formsAt(searchIn(lexicon, chart.tokens), token, wanted, found)
  if (found.count > 0) addFound(chart, lexicon, found)
}

/** Adds all that a sparse chart still lacks. */
export function complete(chart: Chart): void {
  const { rest, tokens } = chart
  if (rest === null) return
  const { source, seen } = rest
  const whole = source.whole()
  // What of a token has been added, by class.
  const bits = new Map([
    ...source.small.classes.map((cls) => [cls, TAKEN] as const),
    ...source.asides().map(({ cls }, i) => [cls, bitOf(i)] as const),
  ])
  const byClass = whole.classes.map((cls) => bits.get(cls) ?? 0)
  const finder = searchIn(whole, tokens)
  for (let token = 0; token < tokens.count; token++) {
    const before = seen[token] as number
    if (before === ALL) continue
    found.count = 0
    formsAt(finder, token, null, found)
    addFound(chart, whole, found, (entry) => ((byClass[whole.entries.cls[entry] as number] as number) & before) !== 0)
    seen[token] = ALL
  }
}
