/**
 * CSV and TSV: the first row names the fields, every other row is an article. A row that does not fit is a failure with its
 * line; a quote that is never closed would swallow the rest of the file, so it ends at the limit of one article.
 */
import { Readable } from 'node:stream'
import { TextDecoder } from 'node:util'
import { type CsvError, type Info, parse } from 'csv-parse'
import { decodeText } from './decode.js'
import { type InputFailure, ReadingStopped } from './failure.js'
import type { FieldMap } from './fields.js'

type Chunks = AsyncIterable<Uint8Array>

export interface Row {
  /** 0-based, the heading not counted. */
  readonly record: number
  readonly fields: Readonly<Record<string, string>>
  /** As it stands in the file, in UTF-8. */
  readonly bytes: Uint8Array
  readonly encoding: string
}

/** Bytes of any encoding as text, told from the first of them; a table is too big to be decoded whole. */
async function* decoded(
  chunks: Chunks,
  forced: string | null,
  told: (encoding: string) => void,
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  for await (const chunk of chunks) {
    if (decoder === null) {
      // Up to the last line feed: a character that the chunk cuts in two is no sign of another encoding.
      const end = chunk.lastIndexOf(0x0a)
      const sample = await decodeText(end > 0 ? chunk.subarray(0, end) : chunk, null, forced)
      if (sample === null) throw new ReadingStopped('binary', 'this is no text (too many control characters)')
      told(sample.encoding)
      decoder = new TextDecoder(sample.encoding)
    }
    yield decoder.decode(chunk, { stream: true })
  }
  if (decoder) yield decoder.decode()
}

/** With `info` and `raw`, what the parser gives for a row. */
interface Parsed {
  readonly record: Record<string, string>
  readonly raw: string
  readonly info: Info
}

/**
 * The rows of a table.
 *
 * @param delimiter `,` or a tab; a semicolon in the heading's place is seen by itself
 * @param limit characters that a row may have
 * @throws ReadingStopped where the table cannot be read on
 */
export async function* rows(
  chunks: Chunks,
  path: string,
  options: {
    readonly delimiter: ',' | '\t'
    readonly limit: number
    readonly encoding: string | null
    readonly map: FieldMap
  },
): AsyncGenerator<Row | InputFailure> {
  let encoding = 'utf-8'
  const skipped: { readonly line: number; readonly message: string }[] = []
  const parser = parse({
    bom: true,
    columns: (names: string[]) => names.map((name) => name.trim()),
    delimiter: options.delimiter === ',' ? [',', ';'] : options.delimiter,
    info: true,
    raw: true,
    max_record_size: options.limit,
    relax_column_count_less: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      if (error) skipped.push({ line: Number(error.lines), message: error.message })
      return undefined
    },
  })
  const text = decoded(chunks, options.encoding, (found) => {
    encoding = found
  })
  const source = Readable.from(text, { objectMode: false, encoding: 'utf8' })
  source.on('error', (error) => parser.destroy(error))
  let record = 0
  const failures = function* (before: number): Generator<InputFailure> {
    while (skipped[0] && skipped[0].line < before) {
      const { line, message } = skipped.shift() as { line: number; message: string }
      yield { path, record: record++, code: 'broken-csv', message: `line ${line}: ${message}` }
    }
  }
  try {
    for await (const item of source.pipe(parser)) {
      const { record: fields, raw, info } = item as Parsed
      const text = options.map.text ?? 'text'
      if (record === 0 && !Object.hasOwn(fields, text)) {
        const has = Object.keys(fields).slice(0, 12).join(', ')
        throw new ReadingStopped(
          'no-text',
          `there is no column "${text}" (it has: ${has}); name it with --map text=COLUMN`,
        )
      }
      yield* failures(info.lines)
      yield { record: record++, fields, bytes: new Uint8Array(Buffer.from(raw.replace(/\r?\n$/, ''))), encoding }
    }
    yield* failures(Number.POSITIVE_INFINITY)
  } catch (error) {
    if (error instanceof ReadingStopped) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!code.startsWith('CSV_')) throw error
    yield* failures(Number.POSITIVE_INFINITY)
    throw new ReadingStopped('broken-csv', `${error instanceof Error ? error.message : code}; the rest is left out`)
  } finally {
    source.destroy()
    parser.destroy()
  }
}
