/**
 * Rows as a Parquet file: real lists, real days. Rows come as JSON lines, as worker threads render them, and are written a group
 * at a time, so that memory stays constant. A Parquet file ends with its index and cannot be gone on with, so there is no resuming.
 */
import { rename } from 'node:fs/promises'
import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import { parseDay } from '../calendar/gregorian.js'
import { type Cell, type ColumnKind, columnsOf, type Row, type Unit } from './rows.js'
import { type Sink, START } from './sink.js'

type Element = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

const GROUP = 10_000

const STRING = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const

const elementsOf = (name: string, kind: ColumnKind): Element[] => {
  if (kind === 'list') {
    return [
      { name, converted_type: 'LIST', repetition_type: 'REQUIRED', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'REQUIRED', ...STRING },
    ]
  }
  if (kind === 'day') return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }]
  if (kind === 'number') return [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }]
  return [{ name, repetition_type: 'OPTIONAL', ...STRING }]
}

/** Parquet counts days as our calendar does: from 1970-01-01. */
const stored = (cell: Cell | undefined, kind: ColumnKind): unknown =>
  kind === 'day' && typeof cell === 'string' ? parseDay(cell) : (cell ?? null)

/** A sink that takes JSON rows of a unit and writes them beside `path`, under its name only at the end. */
export const parquetSink = (path: string, unit: Unit): Sink => {
  const part = `${path}.part`
  const columns = Object.entries(columnsOf(unit))
  const schema: Element[] = [
    { name: 'root', num_children: columns.length },
    ...columns.flatMap(([name, kind]) => elementsOf(name, kind)),
  ]
  const file = fileWriter(part)
  const writer = new ParquetWriter({ writer: file, schema, createdBy: 'iran-russia' })
  let rows: Row[] = []
  const flush = async (): Promise<void> => {
    const columnData = columns.map(([name, kind]) => ({ name, data: rows.map((row) => stored(row[name], kind)) }))
    await writer.write({ columnData, rowGroupSize: GROUP })
    rows = []
  }
  return {
    from: START,
    write: async (records) => {
      for (const record of records) rows.push(JSON.parse(record) as Row)
      if (rows.length >= GROUP) await flush()
    },
    close: async () => {
      if (rows.length > 0) await flush()
      await writer.finish()
      await rename(part, path)
    },
  }
}
