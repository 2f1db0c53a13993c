/**
 * Rows as a Parquet file: real lists, real days. Rows come as JSON lines, as worker threads render them. A Parquet file ends with
 * its index and cannot be gone on with, so the lines are kept in a file of their own beside it, as any other output is (sink.ts),
 * and become Parquet at the end, a group at a time: memory stays constant, and a run that was killed can be resumed.
 */
import { createReadStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import { parseDay } from '../calendar/gregorian.js'
import { lines } from '../input/chunks.js'
import { framingOf } from './framing.js'
import { type Cell, type ColumnKind, columnsOf, type Row, type Unit } from './rows.js'
import { type FileSinkOptions, fileSink, type Sink } from './sink.js'

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

/** Writes the rows of a file of JSON lines as Parquet beside `path`, under its name only at the end. */
const convert = async (rowsPath: string, path: string, unit: Unit): Promise<void> => {
  const part = `${path}.part`
  const columns = Object.entries(columnsOf(unit))
  const schema: Element[] = [
    { name: 'root', num_children: columns.length },
    ...columns.flatMap(([name, kind]) => elementsOf(name, kind)),
  ]
  const writer = new ParquetWriter({ writer: fileWriter(part), schema, createdBy: 'iran-russia' })
  let rows: Row[] = []
  const flush = async (): Promise<void> => {
    const columnData = columns.map(([name, kind]) => ({ name, data: rows.map((row) => stored(row[name], kind)) }))
    await writer.write({ columnData, rowGroupSize: GROUP })
    rows = []
  }
  for await (const { bytes } of lines(createReadStream(rowsPath), Number.POSITIVE_INFINITY)) {
    if (bytes === null || bytes.length === 0) continue
    rows.push(JSON.parse(Buffer.from(bytes.buffer).toString()) as Row)
    if (rows.length >= GROUP) await flush()
  }
  if (rows.length > 0) await flush()
  await writer.finish()
  await rename(part, path)
}

/**
 * A sink that takes JSON rows of a unit.
 *
 * @returns `other-run` where `resume` finds the traces of a run with other options or input
 */
export const parquetSink = async (
  unit: Unit,
  { path, run, resume }: Omit<FileSinkOptions, 'framing'>,
): Promise<Sink | 'other-run'> => {
  const rows = `${path}.rows`
  const spool = await fileSink({ path: rows, framing: framingOf({ format: 'parquet', unit }), run, resume })
  if (spool === 'other-run') return spool
  return {
    from: spool.from,
    write: spool.write,
    close: async (complete) => {
      // The journal goes last: a run killed while it converts is resumed at its end.
      await spool.close(false)
      await convert(rows, path, unit)
      if (!complete) return
      await rm(`${rows}.journal`, { force: true })
      await rm(rows, { force: true })
    },
  }
}
