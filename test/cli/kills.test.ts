/**
 * Runs are killed at moments nobody chose and gone on with: nothing may be lost, nothing repeated, and no half-written file may
 * ever stand under the final name. A few kills always; IRAN_RUSSIA_KILLS=200 for the long run.
 */
import type { ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Article } from '../../src/output/schema.js'
import { folder } from '../input/fixture.js'
import { build, start } from './command.js'

beforeAll(build)

const KILLS = Number(process.env.IRAN_RUSSIA_KILLS ?? 4)
const ARTICLES = 6_000

/** Seeded, so that a failure can be had again (as far as the machine's own timing lets it). */
const random = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 0x1_0000_0000
}

/** Kills the process some time after its output has begun to grow; a kill before would show nothing. */
const killOnceWriting = (child: ChildProcess, path: string, after: number): AbortController => {
  const stop = new AbortController()
  const before = existsSync(path) ? statSync(path).mtimeMs : 0
  const look = setInterval(() => {
    if (!existsSync(path) || statSync(path).mtimeMs === before) return
    clearInterval(look)
    const kill = setTimeout(() => child.kill('SIGKILL'), after)
    stop.signal.addEventListener('abort', () => clearTimeout(kill))
  }, 10)
  stop.signal.addEventListener('abort', () => clearInterval(look))
  return stop
}

const idsOf = (text: string, format: string): string[] =>
  format === 'json'
    ? (JSON.parse(text) as Article[]).map(({ id }) => id)
    : text
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Article).id)

test(`${KILLS} kills lose nothing and repeat nothing`, { timeout: 60_000 + KILLS * 20_000 }, async () => {
  const lines = Array.from({ length: ARTICLES }, (_, i) =>
    i % 500 === 499 ? '{"text":' : JSON.stringify({ id: `n${i}`, text: `Note ${i}.` }),
  )
  const root = folder({ 'a.ndjson': lines.join('\n') })
  const expected = Array.from({ length: ARTICLES }, (_, i) => `n${i}`).filter((_, i) => i % 500 !== 499)
  const next = random(7)
  let [kills, runs, lost, repeated] = [0, 0, 0, 0]
  while (kills < KILLS) {
    const format = runs % 2 === 0 ? 'ndjson' : 'json'
    const jobs = String(1 + (runs % 3))
    const target = join(root, `out.${format}`)
    rmSync(target, { force: true })
    for (let code: number | null = null; code === null; ) {
      const { child, ended } = start([
        'extract',
        '-f',
        format,
        '--jobs',
        jobs,
        '-o',
        target,
        '--resume',
        join(root, 'a.ndjson'),
      ])
      const killed = killOnceWriting(child, `${target}.part`, next() * 500)
      code = (await ended).code
      killed.abort()
      if (code === null) {
        kills++
        // Killed between its last rename and its end, it leaves a file, but a whole one.
        if (existsSync(target)) expect(idsOf(readFileSync(target, 'utf8'), format)).toEqual(expected)
      } else expect(code).toBe(1)
    }
    const ids = idsOf(readFileSync(target, 'utf8'), format)
    const distinct = new Set(ids)
    lost += expected.filter((id) => !distinct.has(id)).length
    repeated += ids.length - distinct.size
    expect(ids).toEqual(expected)
    expect(readdirSync(root).sort()).toEqual(['a.ndjson', `out.${format}`])
    rmSync(target)
    runs++
  }
  if (process.env.IRAN_RUSSIA_KILLS)
    console.log(`${kills} kills in ${runs} runs: ${lost} records lost, ${repeated} repeated`)
  expect([lost, repeated]).toEqual([0, 0])
})
