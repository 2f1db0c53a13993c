import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Article, contractFault } from '../../src/output/schema.js'
import { folder } from '../input/fixture.js'
import { build, command, start } from './command.js'

beforeAll(build)

const ids = (out: string): string[] => (JSON.parse(out) as Article[]).map((article) => article.id)
const manyLines = (count: number): string =>
  Array.from({ length: count }, (_, i) => JSON.stringify({ id: `n${i}`, text: `Sentence ${i} of Moscow.` })).join('\n')

describe('output', () => {
  test('json is one array, a record a line, that keeps the contract', async () => {
    const root = folder({ 'a.txt': 'Moscow', 'b.txt': 'Tehran' })
    const { code, out, err } = await command(['extract', root])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(ids(out)).toEqual(['a', 'b'])
    expect(out).toMatch(/^\[\n\{.*\},\n\{.*\}\n\]\n$/)
    for (const article of JSON.parse(out)) expect(contractFault(article)).toBeNull()
  })

  test('ndjson is the same records alone; extract is the default job', async () => {
    const root = folder({ 'a.txt': 'Moscow', 'b.txt': 'Tehran' })
    const { out } = await command(['-f', 'ndjson', root])
    expect(out.split('\n').map((line) => line && (JSON.parse(line) as Article).id)).toEqual(['a', 'b', ''])
  })

  test('--text includes the text as decoded, which code points slice', async () => {
    const root = folder({ 'a.txt': 'a\u{1f600}\u0000b\r\nc' })
    const { out } = await command(['extract', '--text', root])
    expect((JSON.parse(out) as Article[])[0]?.text).toBe('a\u{1f600}\u0000b\r\nc')
  })

  test('-o writes the file whole, under its name only at the end, and leaves nothing else', async () => {
    const root = folder({ 'in/a.txt': 'Moscow' })
    const target = join(root, 'out.json')
    const { code, out } = await command(['extract', '-o', target, join(root, 'in')])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(ids(readFileSync(target, 'utf8'))).toEqual(['a'])
    expect(readdirSync(root)).toEqual(['in', 'out.json'])
  })

  test('a place that cannot be written to is an error that says so', async () => {
    const root = folder({ 'a.txt': 'Moscow' })
    const { code, err } = await command(['extract', '-o', join(root, 'no/out.json'), root])
    expect(code).toBe(1)
    expect(err).toContain('no such folder')
  })

  test('the same bytes whatever the time zone, the locale and the number of jobs', async () => {
    const root = folder({ 'a.ndjson': `${manyLines(150)}\nbroken`, 'b.txt': 'Moscow', 'c.txt': '' })
    const args = ['extract', '-f', 'ndjson', root]
    const one = await command(args, '', { TZ: 'UTC', LANG: 'C' })
    expect(one.code).toBe(1)
    expect(one.out.split('\n')).toHaveLength(152)
    for (const jobs of ['1', '2', '5']) {
      expect(await command([...args, '--jobs', jobs], '', { TZ: 'Asia/Tehran', LANG: 'fa_IR.UTF-8' })).toEqual(one)
    }
  })
})

describe('input', () => {
  test('standard input by - and by a pipe', async () => {
    expect(ids((await command(['extract', '-'], 'Moscow')).out)).toEqual(['stdin'])
    expect(ids((await command(['extract'], '{"text":"a"}\n{"id":"x","text":"b"}')).out)).toEqual(['stdin#0', 'x'])
  })

  test('failures are told by file and record; everything else is written; exit code 1', async () => {
    const root = folder({ 'a.ndjson': '{"text":"a"}\n{"text":', 'b.txt': '', 'c.txt': 'Tehran' })
    const { code, out, err } = await command(['extract', root, join(root, 'lost')])
    expect(code).toBe(1)
    expect(ids(out)).toEqual(['a#0', 'c'])
    expect(err.replaceAll(root, 'ROOT').split('\n')).toEqual([
      'iran-russia: ROOT/a.ndjson:1: broken-json: Unexpected end of JSON input (at byte 13)',
      'iran-russia: ROOT/b.txt: empty: there is nothing in it',
      'iran-russia: ROOT/lost: not-found: no such file or folder',
      '',
    ])
  })

  test('a name that would act on the terminal is shown as escapes', async () => {
    const root = folder({ 'a\n\u202eb\u001b[2J.txt': '' })
    const { err } = await command(['extract', root])
    expect(err).toContain('/a\\u{a}\\u{202e}b\\u{1b}[2J.txt: empty')
    expect(err.split('\n')).toHaveLength(2)
  })
})

describe('exit codes', () => {
  test.each([
    [['extract', '--no-such-option'], 2],
    [['extract', '--jobs', 'many', '.'], 2],
    [['extract', '--published', '03/04/2025', '.'], 2],
    [['extract', '--encoding', 'klingon', '.'], 2],
    [['extract', '--resume', '.'], 2],
    [['extract', '-f', 'pdf', '.'], 2],
    [['extract', '/no/such/path'], 3],
    [['extract', '-'], 3],
    [['--help'], 0],
    [['--version'], 0],
    [['schema'], 0],
  ])('%j is %i', async (args, expected) => {
    const { code, out, err } = await command(args)
    expect(code).toBe(expected)
    if (expected === 2) expect([out, err.length > 0]).toEqual(['', true])
  })
})

test("--version is the manifest's", async () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string
  }
  expect((await command(['--version'])).out).toBe(`${manifest.version}\n`)
})

test('schema prints JSON Schema', async () => {
  const schema = JSON.parse((await command(['schema'])).out)
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'iran-russia/article@1',
    type: 'object',
  })
  expect(schema.required).toContain('events')
  expect(schema.required).not.toContain('text')
})

test('nothing but data on standard output, nothing on standard error that is no terminal', async () => {
  const root = folder({ 'a.txt': 'Moscow' })
  const { out, err } = await command(['extract', root], '', { FORCE_COLOR: '1' })
  expect(out).not.toContain('\u001b')
  expect(err).toBe('')
})

describe('interruption', () => {
  test('SIGINT closes the output validly and exits 130', async () => {
    const { child, ended } = start(['extract', '-'])
    child.stdin?.write(`${manyLines(3)}\n`)
    await new Promise((seen) => child.stdout?.once('data', seen))
    await wait(300)
    child.kill('SIGINT')
    const { code, out } = await ended
    expect(code).toBe(130)
    expect(ids(out)).toEqual(['n0', 'n1', 'n2'])
  })

  test('a reader that goes away is a quiet end', () => {
    const root = folder({ 'a.ndjson': manyLines(3000) })
    const line = `"${process.execPath}" bin/iran-russia.js extract -f ndjson "${join(root, 'a.ndjson')}" | head -n 2; echo "\${PIPESTATUS[0]}"`
    const out = execFileSync('bash', ['-c', `${line} 2>&1`], {
      cwd: join(import.meta.dirname, '../..'),
      encoding: 'utf8',
    })
    expect(out.split('\n').map((text) => text.slice(0, 9))).toEqual(['{"schema"', '{"schema"', '0', ''])
  })

  test('what was interrupted goes on too; another command may not', async () => {
    const root = folder({ 'a.ndjson': manyLines(8_000) })
    const target = join(root, 'out.json')
    const args = ['extract', '-o', target, join(root, 'a.ndjson')]
    const { child, ended } = start(args)
    // However slow the machine: its journal says that it has begun.
    while (!existsSync(`${target}.journal`)) await wait(20)
    child.kill('SIGINT')
    expect((await ended).code).toBe(130)
    const part = ids(readFileSync(target, 'utf8'))
    expect(part.length).toBeLessThan(8_000)
    expect((await command([...args, '--resume', '--text'])).code).toBe(2)
    expect((await command([...args, '--resume'])).code).toBe(0)
    expect(ids(readFileSync(target, 'utf8'))).toEqual(Array.from({ length: 8_000 }, (_, i) => `n${i}`))
    expect(existsSync(`${target}.journal`)).toBe(false)
    // Eight thousand articles are read twice: beside other work that takes more than the minute of the other tests.
  }, 180_000)
})

test('what hangs or does not fit is left out by name, the rest of its batch is kept', async () => {
  const root = folder({ 'a.ndjson': manyLines(40) })
  writeFileSync(join(root, 'b.json'), JSON.stringify({ text: 'x'.repeat(300_000) }))
  const { code, out } = await command(['extract', '--jobs', '2', root])
  expect(code).toBe(0)
  expect(ids(out)).toHaveLength(41)
})
