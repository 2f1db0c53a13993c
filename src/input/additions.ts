/** A user's additions to the gazetteer from a file: a CSV table with a heading, a JSON array of objects, or one object a line. */
import { type CsvError, parse } from 'csv-parse/sync'
import { type Addition, type AdditionFault, type AdditionRow, joinAdditions } from '../gazetteer/additions.js'

/** How many rows a file gave, what can be used of them, and what is wrong with the rest. */
export interface ReadAdditions {
  readonly rows: number
  readonly additions: readonly Addition[]
  readonly faults: readonly AdditionFault[]
}

/**
 * Reads and checks additions. Never throws for what is in the file: faults name their line.
 * @param path tells the format by its ending: `.csv`, `.json`, `.ndjson` or `.jsonl`
 */
export function readAdditions(path: string, text: string): ReadAdditions {
  const read = /\.csv$/i.test(path) ? csvRows(text) : /\.(nd)?jsonl?$/i.test(path) ? jsonRows(text) : null
  if (!read)
    return { rows: 0, additions: [], faults: [{ line: 1, message: 'the name must end in .csv, .json or .ndjson' }] }
  const { additions, faults } = joinAdditions(read.rows)
  return { rows: read.rows.length, additions, faults: [...read.faults, ...faults].sort((a, b) => a.line - b.line) }
}

interface Rows {
  readonly rows: AdditionRow[]
  readonly faults: AdditionFault[]
}

function csvRows(text: string): Rows {
  try {
    const records = parse(text, {
      bom: true,
      columns: true,
      trim: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as {
      info: { lines: number }
      record: Record<string, string>
    }[]
    return { rows: records.map(({ info, record }) => ({ line: info.lines, fields: record })), faults: [] }
  } catch (error) {
    const { message, lines } = error as CsvError & { lines?: number }
    return { rows: [], faults: [{ line: lines ?? 1, message }] }
  }
}

function jsonRows(text: string): Rows {
  const rows: AdditionRow[] = []
  const faults: AdditionFault[] = []
  for (const { line, source } of objectsIn(text.replace(/^\ufeff/, ''))) {
    try {
      const value: unknown = JSON.parse(source)
      const fields = Object.entries(value as Record<string, unknown>).map(([key, field]) => [
        key,
        Array.isArray(field) ? field.join(' | ') : field === null ? '' : String(field),
      ])
      rows.push({ line, fields: Object.fromEntries(fields) as Record<string, string> })
    } catch (error) {
      faults.push({ line, message: `not JSON: ${(error as Error).message}` })
    }
  }
  if (rows.length === 0 && faults.length === 0) faults.push({ line: 1, message: 'there is no object in it' })
  return { rows, faults }
}

/** The outermost objects of an array or of lines, with the line each begins on. A text cut short gives what there is. */
function* objectsIn(text: string): Generator<{ line: number; source: string }> {
  let depth = 0
  let line = 1
  let begun = { at: 0, line: 1 }
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\n') line++
    if (quoted) {
      if (sign === '\\') at++
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === '{' && depth++ === 0) begun = { at, line }
    else if (sign === '}' && --depth === 0) yield { line: begun.line, source: text.slice(begun.at, at + 1) }
  }
  if (depth > 0) yield { line: begun.line, source: text.slice(begun.at) }
}
