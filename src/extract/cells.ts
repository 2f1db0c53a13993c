/**
 * What a sentence is read as: a row of cells, each one thing that was recognised or one plain word. The shapes alone, so that
 * those who read a sentence and those who help them (tense, homographs, clauses) need not know one another.
 */
import type { Item } from '../engine/chart.js'

/** Where a stretch of text stands: a title is read like any sentence, but merges into the body and never stands against it. */
export type SentencePlace = 'title' | 'lead' | 'body'

export interface Sentence {
  /** First token. */
  readonly from: number
  /** One past the last. */
  readonly to: number
  /** Number of its line among the prose lines. */
  readonly line: number
  readonly place: SentencePlace
}

export interface Cell {
  readonly from: number
  readonly to: number
  readonly party: Item | undefined
  readonly venue: Item | undefined
  readonly date: Item | undefined
  readonly verb: Item | undefined
  /** All senses of the verb where it has several ("accepted" a guest, a resolution); `verb` is the first. */
  readonly senses: readonly Item[] | undefined
  readonly noun: Item | undefined
  readonly marker: Item | undefined
  readonly word: Item | undefined
  readonly modifier: Item | undefined
  /** A number in a row: "the second". */
  readonly ordinal: true | undefined
  /** The title of an envoy that stands for nobody by itself ("recalls its *ambassador*"). */
  readonly envoy: true | undefined
  /** A verb of doing that makes an agreement a deal ("agreed to *build*"); one that does where relations are its object. */
  readonly deed: 'deed' | 'mending' | undefined
  /** Its number, where it is told. */
  readonly nth: number | undefined
  /** "The third day": its number. */
  readonly nthDay: number | undefined
  /** The sign, where the cell is one. */
  readonly sign: string | undefined
  /** Number of its clause within the sentence. */
  readonly clause: number
}

/**
 * A cell of which nothing is known yet. All cells have all their names from the beginning: V8 reads a row of things of one make
 * several times faster than one of many makes.
 */
export const blankCell = (from: number, to: number, clause: number): { -readonly [K in keyof Cell]: Cell[K] } => ({
  from,
  to,
  clause,
  party: undefined,
  venue: undefined,
  date: undefined,
  verb: undefined,
  senses: undefined,
  noun: undefined,
  marker: undefined,
  word: undefined,
  modifier: undefined,
  ordinal: undefined,
  envoy: undefined,
  deed: undefined,
  nth: undefined,
  nthDay: undefined,
  sign: undefined,
})

export interface Reading {
  readonly sentence: Sentence
  readonly cells: readonly Cell[]
  /** The verb closes its clause (Persian). */
  readonly verbFinal: boolean
  /** The verb opens its clause (Arabic). */
  readonly verbFirst: boolean
  /** Numbers of the relative clauses, where they are known: they are about something else. */
  readonly relative: ReadonlySet<number>
}

/** Lines of prose, by first and past-last token. */
export interface ProseLine {
  readonly from: number
  readonly to: number
  readonly place: SentencePlace
}
