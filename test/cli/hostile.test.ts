/** What strangers' files may hold. Each is told by a code, with its file and record; the rest of the run goes on. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../../src/output/schema.js'
import { folder } from '../input/fixture.js'
import { build, command, start } from './command.js'

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

/** The superuser may read everything: his tests ask as somebody else, where somebody else may run the command at all. */
const isRoot = process.getuid?.() === 0
const NOBODY = { uid: 65_534, gid: 65_534 } as const
const asNobody = isRoot ? NOBODY : {}
const bin = resolve(import.meta.dirname, '../../bin/iran-russia.js')
const mayRun = !isRoot || spawnSync(process.execPath, [bin, '--version'], NOBODY).status === 0

test.skipIf(!mayRun)('a file and a folder that may not be read are said, the rest is read', async () => {
  const root = folder({ 'a.txt': GOOD, 'b/c.txt': GOOD, 'z.txt': GOOD })
  chmodSync(root, 0o755)
  chmodSync(join(root, 'a.txt'), 0)
  chmodSync(join(root, 'b'), 0)
  try {
    const { code, out, err } = await start(['extract', '-f', 'ndjson', root], {}, asNobody).ended
    expect(code).toBe(1)
    expect((JSON.parse(out) as Article).id).toBe('z')
    expect(err.replaceAll(root, 'ROOT')).toBe(
      'iran-russia: ROOT/a.txt: not-readable: permission denied\niran-russia: ROOT/b: not-readable: permission denied\n',
    )
    const alone = await start(['extract', join(root, 'a.txt')], {}, asNobody).ended
    expect([alone.code, alone.out]).toEqual([3, '[]\n'])
  } finally {
    chmodSync(join(root, 'b'), 0o755)
  }
})

test.skipIf(!mayRun)('a place that may not be written to is an error that says so', async () => {
  const root = folder({ 'a.txt': GOOD })
  chmodSync(root, 0o755)
  mkdirSync(join(root, 'out'))
  chmodSync(join(root, 'out'), 0o555)
  const { code, err } = await start(['extract', '-o', join(root, 'out/a.json'), join(root, 'a.txt')], {}, asNobody)
    .ended
  expect([code, err.includes('permission denied')]).toEqual([1, true])
})

test('an article of 10 MB is read, or left out in time by name', async () => {
  const root = folder({ 'a.txt': `${GOOD}\n`.repeat(110_000), 'z.txt': GOOD })
  const { code, ids, said } = await outcome(root, ['--timeout', '4'])
  expect(ids.at(-1)).toBe('z')
  expect([code, ...said]).toEqual(ids.length === 2 ? [0] : [1, 'timeout a.txt'])
})

test('bidi controls and zero-width runs of an id or a path are shown, not obeyed', async () => {
  const root = folder({
    'a.ndjson': '{"id":"x\u202ey\u200b\u200b","text":"a"}\n{"id":"x\u202ey\u200b\u200b","text":"b"}',
    'b\u2066\u200b.txt': '',
  })
  const { out, err } = await command(['extract', '-f', 'ndjson', root])
  expect((JSON.parse(out.split('\n')[0] ?? '') as Article).id).toBe('x\u202ey\u200b\u200b')
  expect(err).toContain('the id "x\\u{202e}y\\u{200b}\\u{200b}" was met before')
  expect(err).toContain('/b\\u{2066}\\u{200b}.txt: empty')
  expect(err).not.toMatch(/[\u200b\u202e\u2066]/)
})

describe('a disk that is full', () => {
  test.skipIf(!existsSync('/dev/full'))('is an error that says so', async () => {
    const root = folder({ 'a.txt': GOOD })
    const { code, err } = await command(['extract', '-o', '/dev/full', root])
    expect(code).toBe(1)
    expect(err).toContain('the disk is full')
    expect(readdirSync(root)).toEqual(['a.txt'])
  })

  test('and so is a file that may not grow; nothing stands under the final name', async () => {
    const root = folder({
      'a.ndjson': Array.from({ length: 600 }, (_, i) => JSON.stringify({ id: `n${i}`, text: GOOD })).join('\n'),
    })
    const target = join(root, 'out.ndjson')
    const line = `ulimit -f 64; trap '' XFSZ; "${process.execPath}" "${bin}" extract -f ndjson -o "${target}" "${root}/a.ndjson"`
    const { status, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' })
    expect([status, stderr.includes('the file would be larger than the system allows')]).toEqual([1, true])
    expect(existsSync(target)).toBe(false)
  })
})
