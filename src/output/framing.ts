/**
 * The output formats as text: how one article becomes records, and what stands around and between records. Writers only ever
 * append, so that memory stays constant, a run can be resumed at a record's end, and worker threads can render.
 */
import { csvHeading, csvLine } from './csv.js'
import { columnsOf, rowsOf, type Unit } from './rows.js'
import type { Article } from './schema.js'

export const OUTPUT_FORMATS = ['json', 'ndjson', 'csv', 'parquet'] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

/** What is written, and of what: an article or an event a record. */
export interface Shape {
  readonly format: OutputFormat
  readonly unit: Unit
}

/** The unit where none is asked for: tables are of events, documents of articles. */
export const defaultUnit = (format: OutputFormat): Unit =>
  format === 'json' || format === 'ndjson' ? 'article' : 'event'

export interface Framing {
  readonly head: string
  readonly between: string
  readonly tail: string
  /** All there is where nothing was written. */
  readonly empty: string
}

/** `json` is one array with a record a line, `ndjson` the same lines alone; parquet is made of such lines by its own sink. */
export const framingOf = ({ format, unit }: Shape): Framing => {
  if (format === 'json') return { head: '[\n', between: ',\n', tail: '\n]\n', empty: '[]\n' }
  const heading = format === 'csv' ? `${csvHeading(columnsOf(unit))}\n` : ''
  return { head: heading, between: '\n', tail: '\n', empty: heading }
}

/** The records that one article becomes. */
export const render = (article: Article, { format, unit }: Shape): readonly string[] => {
  if (format === 'csv') return rowsOf(article, unit).map(csvLine)
  if (format === 'parquet' || unit === 'event') return rowsOf(article, unit).map((row) => JSON.stringify(row))
  return [JSON.stringify(article)]
}
