/** What strangers' files may hold. Each is told by a code, with its file and record; the rest of the run goes on. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../../src/output/schema.js'
import { folder } from '../input/fixture.js'
import { build, command } from './command.js'

beforeAll(build)

const GOOD = 'Russian Foreign Minister Sergei Lavrov met his Iranian counterpart Abbas Araghchi in Moscow.'

/** Ids written, and `code file:record` of each line on standard error. */
const outcome = async (
  root: string,
  flags: readonly string[] = [],
  paths: readonly string[] = [root],
): Promise<{ code: number | null; ids: string[]; said: string[] }> => {
  const { code, out, err } = await command(['extract', '-f', 'ndjson', ...flags, ...paths])
  const lines = err
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
  return {
    code,
    ids: out
      .trimEnd()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as Article).id),
    said: lines.map((line) => line.replace(`${root}/`, '').replace(/^iran-russia: (.*?): ([a-z0-9-]+): .*$/, '$2 $1')),
  }
}

test('ten thousand dates, one endless word', async () => {
  const root = folder({
    'dates.txt': 'On 17 January 2025 they met. '.repeat(10_000),
    'word.txt': 'x'.repeat(2_000_000),
    'z.txt': GOOD,
  })
  expect(await outcome(root)).toEqual({ code: 0, ids: ['dates', 'word', 'z'], said: [] })
})

test('fifty thousand triggers in one sentence are read, or left out in time', async () => {
  const root = folder({ 'a.txt': 'met '.repeat(50_000), 'z.txt': GOOD })
  const { code, ids, said } = await outcome(root, ['--timeout', '5'])
  expect(ids.at(-1)).toBe('z')
  expect([code, ...said]).toEqual(ids.length === 2 ? [0] : [1, 'timeout a.txt'])
})

test('JSON a million deep is no stack to overflow', async () => {
  const deep = `{"text":"${GOOD}","x":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`
  const root = folder({
    'a.ndjson': `${deep}\n{"text":"b"}`,
    'b.json': `${'['.repeat(1_000_000)}`,
    'c.json': `[${deep}]`,
  })
  expect(await outcome(root)).toEqual({ code: 1, ids: ['a#0', 'a#1', 'c#0'], said: ['broken-json b.json:0'] })
})

test('a line longer than an article may be is passed over without being held', async () => {
  const { code, out, err } = await command(
    ['extract', '-f', 'ndjson', '--max-article-bytes', '1MiB', '-'],
    Buffer.concat([Buffer.from(`{"text":"`), Buffer.alloc(60 << 20, 'x'), Buffer.from(`"}\n{"text":"b"}\n`)]),
    { NODE_OPTIONS: '--max-old-space-size=64' },
  )
  expect(code).toBe(1)
  expect(err).toMatch(/^iran-russia: -:0: too-large: .* \(at byte 0\)\n$/)
  expect((JSON.parse(out) as Article).id).toBe('stdin#1')
})

test('an article that takes too long is left out by name, from outside its thread', async () => {
  const root = folder({ 'a.txt': GOOD, 'b.html': `<p>${'&amp;'.repeat(200_000)}</p>`, 'c.txt': GOOD })
  expect(await outcome(root, ['--timeout', '1'])).toEqual({ code: 1, ids: ['a', 'c'], said: ['timeout b.html'] })
  expect(await outcome(root, ['--timeout', '1', '--jobs', '2'])).toEqual({
    code: 1,
    ids: ['a', 'c'],
    said: ['timeout b.html'],
  })
})

test('the limit holds for an article that is small enough to be read in place', async () => {
  const root = folder({ 'a.txt': `${GOOD}\n`.repeat(300) })
  expect(await outcome(root, ['--timeout', '0.001'])).toEqual({ code: 1, ids: [], said: ['timeout a.txt'] })
  expect(await outcome(root, ['--timeout', '0.001', '--jobs', '1'])).toEqual({
    code: 1,
    ids: [],
    said: ['timeout a.txt'],
  })
})

test('an article that needs too much memory is left out by name', async () => {
  const root = folder({
    'a.txt': GOOD,
    'b.html': `<html><body>${'<p>a, b</p>'.repeat(300_000)}</body></html>`,
    'c.txt': GOOD,
  })
  const seen = await outcome(root, ['--memory', '48', '--jobs', '2'])
  expect(seen).toEqual({ code: 1, ids: ['a', 'c'], said: ['out-of-memory b.html'] })
})

test('NUL, bidi controls and zero-width runs stay in the data', async () => {
  const text = `${GOOD} a\u0000b \u202ec\u2066 d\u200b\u200b\u200ce`
  const root = folder({ 'a.txt': text })
  const { out } = await command(['extract', '--text', root])
  expect((JSON.parse(out) as Article[])[0]?.text).toBe(text)
})

test('a page that plants markup is text, and JSON output does not break out of a script', async () => {
  const root = folder({
    'a.json': JSON.stringify({ text: `${GOOD}</script><script>alert(1)</script>`, title: '</script>' }),
  })
  const { out } = await command(['extract', '--text', root])
  expect((JSON.parse(out) as Article[])[0]).toMatchObject({ title: '</script>' })
})

test('links in circles, a named pipe, a name with a line feed', async () => {
  const root = folder({ 'a\nb.txt': GOOD, 'f/c.txt': GOOD })
  symlinkSync('..', join(root, 'f/up'))
  execFileSync('mkfifo', [join(root, 'pipe.txt')])
  const seen = await outcome(root)
  expect(seen).toEqual({ code: 1, ids: ['a\nb', 'f/c'], said: ['symlink-loop f/up', 'not-a-file pipe.txt'] })
  expect((await outcome(root, [], [join(root, 'pipe.txt')])).code).toBe(3)
})

test('one id twice is said, and both are written', async () => {
  const root = folder({ 'a.ndjson': '{"id":"x","text":"a"}\n{"id":"x","text":"b"}' })
  expect(await outcome(root)).toEqual({ code: 0, ids: ['x', 'x'], said: ['duplicate-id a.ndjson:1'] })
  expect((await outcome(root, ['--quiet'])).said).toEqual([])
})

describe('a disk that is full', () => {
  test.skipIf(!existsSync('/dev/full'))('is an error that says so', async () => {
    const root = folder({ 'a.txt': GOOD })
    const { code, err } = await command(['extract', '-o', '/dev/full', root])
    expect(code).toBe(1)
    expect(err).toContain('the disk is full')
    expect(readdirSync(root)).toEqual(['a.txt'])
  })
})
