/**
 * Runs are killed at moments nobody chose, while their output grows, and gone on with: nothing may be lost, nothing repeated, and
 * no half-written file may ever stand under a final name. A few kills always; IRAN_RUSSIA_KILLS=200 for the long run.
 */
import type { ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, expect, test } from 'vitest'
import type { Article } from '../../src/output/schema.js'
import { folder } from '../input/fixture.js'
import { build, start } from './command.js'

beforeAll(build)

const KILLS = Number(process.env.IRAN_RUSSIA_KILLS ?? 4)
const ARTICLES = 2_000

/** Seeded, so that a failure can be had again (as far as the machine's own timing lets it). */
const random = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 0x1_0000_0000
}

/** What is written, which file grows meanwhile, and the ids in it once it is whole. */
interface Way {
  readonly flags: readonly string[]
  readonly name: string
  readonly grows: string
  readonly ids: (path: string) => string[] | Promise<string[]>
}

const lineIds = (text: string): string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as Article).id)

const WAYS: readonly Way[] = [
  {
    flags: ['-f', 'ndjson'],
    name: 'out.ndjson',
    grows: 'out.ndjson.part',
    ids: (path) => lineIds(readFileSync(path, 'utf8')),
  },
  {
    flags: ['-f', 'json'],
    name: 'out.json',
    grows: 'out.json.part',
    ids: (path) => (JSON.parse(readFileSync(path, 'utf8')) as Article[]).map(({ id }) => id),
  },
  {
    flags: ['-f', 'csv', '--unit', 'article'],
    name: 'out.csv',
    grows: 'out.csv.part',
    ids: (path) =>
      readFileSync(path, 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[0] ?? ''),
  },
  {
    flags: ['-f', 'parquet', '--unit', 'article'],
    name: 'out.parquet',
    grows: 'out.parquet.rows.part',
    ids: async (path) => {
      const connection = await (await DuckDBInstance.create(':memory:')).connect()
      return (await connection.runAndReadAll(`SELECT article_id FROM '${path}'`)).getRows().map(([id]) => String(id))
    },
  },
]

/** Kills the process some time after its output has begun to grow; a kill before would show nothing. */
const killOnceWriting = (child: ChildProcess, path: string, after: number): AbortController => {
  const stop = new AbortController()
  // Opening cuts it back to what the journal vouches for; only what is beyond that has been written by this process.
  const size = (): number => (existsSync(path) ? statSync(path).size : 0)
  let least = size()
  const look = setInterval(() => {
    const now = size()
    least = Math.min(least, now)
    if (now === least) return
    clearInterval(look)
    const kill = setTimeout(() => child.kill('SIGKILL'), after)
    stop.signal.addEventListener('abort', () => clearTimeout(kill))
  }, 10)
  stop.signal.addEventListener('abort', () => clearInterval(look))
  return stop
}

test(`${KILLS} kills lose nothing and repeat nothing`, { timeout: 240_000 + KILLS * 20_000 }, async () => {
  const lines = Array.from({ length: ARTICLES }, (_, i) =>
    i % 500 === 499 ? '{"text":' : JSON.stringify({ id: `n${i}`, text: `Note ${i}.` }),
  )
  const root = folder({ 'a.ndjson': lines.join('\n') })
  const expected = Array.from({ length: ARTICLES }, (_, i) => `n${i}`).filter((_, i) => i % 500 !== 499)
  const next = random(7)
  let [kills, runs, lost, repeated] = [0, 0, 0, 0]
  while (kills < KILLS) {
    const { flags, name, grows, ids: idsOf } = WAYS[runs % WAYS.length] as Way
    const target = join(root, name)
    const args = [...flags, '--jobs', String(1 + (runs % 3)), '-o', target, '--resume', join(root, 'a.ndjson')]
    for (let code: number | null = null; code === null; ) {
      const { child, ended } = start(['extract', ...args])
      const killed = killOnceWriting(child, join(root, grows), next() * 500)
      code = (await ended).code
      killed.abort()
      if (code === null) {
        kills++
        // Killed between its last rename and its end, it leaves a file, but a whole one.
        if (existsSync(target)) expect(await idsOf(target)).toEqual(expected)
      } else expect(code).toBe(1)
    }
    const ids = await idsOf(target)
    const distinct = new Set(ids)
    lost += expected.filter((id) => !distinct.has(id)).length
    repeated += ids.length - distinct.size
    expect(ids).toEqual(expected)
    expect(readdirSync(root).sort()).toEqual(['a.ndjson', name])
    rmSync(target)
    runs++
  }
  if (process.env.IRAN_RUSSIA_KILLS)
    console.log(`${kills} kills in ${runs} runs: ${lost} records lost, ${repeated} repeated`)
  expect([lost, repeated]).toEqual([0, 0])
})

test('a folder of outputs that was killed is gone on with, whole files only', { timeout: 240_000 }, async () => {
  const files = Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [
      `in/${i}.ndjson`,
      Array.from({ length: 400 }, (_, k) => JSON.stringify({ id: `${i}-${k}`, text: `Note ${k}.` })).join('\n'),
    ]),
  )
  const root = folder(files)
  const out = join(root, 'out')
  const next = random(11)
  for (let code: number | null = null, tries = 0; code === null; tries++) {
    const { child, ended } = start(['extract', '-f', 'ndjson', '--output-dir', out, '--resume', join(root, 'in')])
    const killed = killOnceWriting(
      child,
      join(out, `${Math.min(tries, 3)}.ndjson.ndjson.part`),
      tries < 3 ? next() * 50 : 60_000,
    )
    code = (await ended).code
    killed.abort()
    for (const name of existsSync(out) ? readdirSync(out) : []) {
      if (name.endsWith('.ndjson.ndjson')) expect(lineIds(readFileSync(join(out, name), 'utf8'))).toHaveLength(400)
    }
    if (code !== null) expect(code).toBe(0)
  }
  expect(readdirSync(out).sort()).toEqual(Array.from({ length: 6 }, (_, i) => `${i}.ndjson.ndjson`))
  const ids = readdirSync(out).flatMap((name) => lineIds(readFileSync(join(out, name), 'utf8')))
  expect(new Set(ids).size).toBe(2_400)
})
