import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { framingOf, render } from '../../src/output/framing.js'
import { parquetSink } from '../../src/output/parquet.js'
import { asRendered } from '../../src/output/rendered.js'
import { fileSink, type Sink, START } from '../../src/output/sink.js'
import { folder } from '../input/fixture.js'
import { article } from './fixture.js'

const query = async (sql: string): Promise<unknown[]> => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return (await connection.runAndReadAll(sql)).getRowObjectsJson()
}

const rows = (...records: string[]) => asRendered(records, framingOf({ format: 'parquet', unit: 'event' }))
const [row = ''] = render(article, { format: 'parquet', unit: 'event' })
const bare = JSON.stringify({
  ...JSON.parse(row),
  event_id: 'e2',
  topics: [],
  date_start: null,
  place: null,
  title: '\u0645',
})

test('DuckDB reads the Parquet back: lists are lists, days are days, nothing is lost over row groups', async () => {
  const path = join(folder({}), 'out.parquet')
  const sink = (await parquetSink('event', { path, run: 'r', resume: false })) as Sink
  await sink.write(rows(row, bare), START)
  expect(existsSync(path)).toBe(false)
  for (let i = 0; i < 12; i++) await sink.write(rows(...Array.from({ length: 1000 }, () => row)), START)
  await sink.close(true)
  expect(readdirSync(dirname(path))).toEqual(['out.parquet'])
  expect(await query(`SELECT count(*)::INT AS n, min(date_start)::VARCHAR AS first FROM '${path}'`)).toEqual([
    { n: 12_002, first: '2025-01-17' },
  ])
  expect(
    await query(
      `SELECT event_id, typeof(date_start) AS day, typeof(participants) AS list, countries, topics, place, confidence FROM '${path}' LIMIT 2`,
    ),
  ).toEqual([
    {
      event_id: 'e1',
      day: 'DATE',
      list: 'VARCHAR[]',
      countries: ['RU', 'IR'],
      topics: ['trade'],
      place: 'Moscow',
      confidence: 0.8,
    },
    {
      event_id: 'e2',
      day: 'DATE',
      list: 'VARCHAR[]',
      countries: ['RU', 'IR'],
      topics: [],
      place: null,
      confidence: 0.8,
    },
  ])
  expect(await query(`SELECT date_start::VARCHAR AS day FROM '${path}' WHERE event_id = 'e2'`)).toEqual([{ day: null }])
})

test('what was interrupted is a whole Parquet file, and goes on', async () => {
  const path = join(folder({}), 'out.parquet')
  const open = async (run: string, resume: boolean) => await parquetSink('event', { path, run, resume })
  const first = (await open('r', false)) as Sink
  await first.write(rows(row), { ...START, consumed: 3, records: 1 })
  await first.close(false)
  expect(await query(`SELECT event_id FROM '${path}'`)).toEqual([{ event_id: 'e1' }])
  expect(await open('another', true)).toBe('other-run')
  const second = (await open('r', true)) as Sink
  expect(second.from.consumed).toBe(3)
  await second.write(rows(bare), { ...START, consumed: 4, records: 2 })
  await second.close(true)
  expect(await query(`SELECT event_id FROM '${path}'`)).toEqual([{ event_id: 'e1' }, { event_id: 'e2' }])
  expect(readdirSync(dirname(path))).toEqual(['out.parquet'])
})

test('a Parquet file without rows has its columns', async () => {
  const path = join(folder({}), 'out.parquet')
  await ((await parquetSink('article', { path, run: 'r', resume: false })) as Sink).close(true)
  expect(await query(`SELECT count(*)::INT AS n FROM '${path}' WHERE title IS NULL`)).toEqual([{ n: 0 }])
})

test.each(['ndjson', 'csv'] as const)('DuckDB reads the %s back', async (format) => {
  const path = join(folder({}), `out.${format}`)
  const shape = { format, unit: 'event' } as const
  const sink = (await fileSink({ path, framing: framingOf(shape), run: 'x', resume: false })) as Sink
  await sink.write(asRendered(render(article, shape), framingOf(shape)), START)
  await sink.close(true)
  expect(await query(`SELECT event_id, date_start::VARCHAR AS day, place, confidence FROM '${path}'`)).toEqual([
    { event_id: 'e1', day: '2025-01-17', place: 'Moscow', confidence: 0.8 },
  ])
})
