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
  readonly party?: Item
  readonly venue?: Item
  readonly date?: Item
  readonly verb?: Item
  /** All senses of the verb where it has several ("accepted" a guest, a resolution); `verb` is the first. */
  readonly senses?: readonly Item[]
  readonly noun?: Item
  readonly marker?: Item
  readonly word?: Item
  readonly modifier?: Item
  /** A number in a row: "the second". */
  readonly ordinal?: true
  /** The title of an envoy that stands for nobody by itself ("recalls its *ambassador*"). */
  readonly envoy?: true
  /** A verb of doing that makes an agreement a deal ("agreed to *build*"); one that does where relations are its object. */
  readonly deed?: 'deed' | 'mending'
  /** Its number, where it is told. */
  readonly nth?: number
  /** "The third day": its number. */
  readonly nthDay?: number
  /** The sign, where the cell is one. */
  readonly sign?: string
  /** Number of its clause within the sentence. */
  readonly clause: number
}

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
