import type { Quote } from './span.js'

/** What an article is about. Offsets are code units. */
export interface Topic {
  readonly id: string
  /** English. */
  readonly label: string
  /** 0 to 1. */
  readonly score: number
  readonly mentions: readonly Quote[]
}
