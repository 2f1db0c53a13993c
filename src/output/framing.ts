/**
 * The output formats as text: how one article becomes records, and what stands around and between records. Writers only ever
 * append, so that memory stays constant, a run can be resumed at a record's end, and worker threads can render.
 */
import type { Article } from './schema.js'

export const OUTPUT_FORMATS = ['json', 'ndjson'] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

export interface Framing {
  readonly head: string
  readonly between: string
  readonly tail: string
  /** All there is where nothing was written. */
  readonly empty: string
}

/** `json` is one array with a record a line, `ndjson` the same lines alone. */
export const FRAMINGS: Readonly<Record<OutputFormat, Framing>> = {
  json: { head: '[\n', between: ',\n', tail: '\n]\n', empty: '[]\n' },
  ndjson: { head: '', between: '\n', tail: '\n', empty: '' },
}

/** The records that one article becomes in a format. */
export const render = (article: Article): readonly string[] => [JSON.stringify(article)]
