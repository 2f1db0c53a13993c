import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Article } from '../../src/output/schema.js'
import { folder } from '../input/fixture.js'
import { zip } from '../input/zip-writer.js'
import { build, command } from './command.js'

beforeAll(build)

const MEETING =
  'Russian Foreign Minister Sergei Lavrov met his Iranian counterpart Abbas Araghchi in Moscow on 17 January 2025.'
const CALL =
  'Russian President Vladimir Putin spoke by telephone with Iranian President Masoud Pezeshkian on 20 January 2025.'

const tree = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(path, name)).isFile())
    .sort()

test('csv: a heading, then an event a line; the heading alone where there is none', async () => {
  const root = folder({ 'a.txt': MEETING, 'b.txt': CALL })
  const { code, out } = await command(['extract', '-f', 'csv', root])
  expect(code).toBe(0)
  const [heading, ...lines] = out.trimEnd().split('\n')
  expect(heading).toMatch(/^article_id,event_id,type,stage,status,/)
  expect(
    lines.map((line) =>
      line
        .split(',')
        .slice(0, 3)
        .filter((_, i) => i !== 1),
    ),
  ).toEqual([
    ['a', 'meeting'],
    ['b', 'call'],
  ])
  expect((await command(['extract', '-f', 'csv', '--type', 'vote', root])).out).toBe(`${heading}\n`)
})

test('filters: articles stay with the events that pass', async () => {
  const root = folder({ 'a.txt': MEETING, 'b.txt': CALL })
  const kept = async (...flags: string[]): Promise<string[]> =>
    (JSON.parse((await command(['extract', ...flags, root])).out) as Article[]).map(({ id }) => id)
  expect(await kept('--type', 'call')).toEqual(['b'])
  expect(await kept('--participant', 'Lavrov')).toEqual(['a'])
  expect(await kept('--since', '2025-01-18')).toEqual(['b'])
  expect(await kept('--dyad', 'RU-IR')).toEqual(['a', 'b'])
  expect(await kept('--status', 'cancelled')).toEqual([])
  for (const wrong of [
    ['--type', 'party'],
    ['--country', 'Iran'],
    ['--min-confidence', '2'],
    ['--since', 'May'],
  ]) {
    expect((await command(['extract', ...wrong, root])).code).toBe(2)
  }
})

test('--output-dir mirrors the input, a whole file at a time; --resume does what is missing', async () => {
  const root = folder({
    'in/a.txt': MEETING,
    'in/b/c.jsonl': `{"text":"one"}\n{"text":"two"}`,
    'in/d.zip': zip([{ name: 'e/f.txt', content: CALL }]),
    'in/g.txt': '',
    'other/a.txt': CALL,
  })
  const out = join(root, 'out')
  const args = ['extract', '-f', 'ndjson', '--output-dir', out, join(root, 'in'), join(root, 'other')]
  expect((await command(args)).code).toBe(1)
  const files = ['a.txt.ndjson', 'a.txt~2.ndjson', 'b/c.jsonl.ndjson', 'd.zip/e/f.txt.ndjson']
  expect(tree(out)).toEqual(files)
  expect(readFileSync(join(out, 'b/c.jsonl.ndjson'), 'utf8').split('\n')).toHaveLength(3)
  const before = files.map((name) => readFileSync(join(out, name), 'utf8'))
  rmSync(join(out, 'b/c.jsonl.ndjson'))
  const kept = statSync(join(out, 'a.txt.ndjson')).mtimeMs
  const again = await command([...args, '--resume'])
  expect(again.code).toBe(1)
  expect(files.map((name) => readFileSync(join(out, name), 'utf8'))).toEqual(before)
  expect(statSync(join(out, 'a.txt.ndjson')).mtimeMs).toBe(kept)
  expect(
    (await command(['extract', '--resume', '-f', 'ndjson', '--output-dir', out, join(root, 'in/a.txt')])).code,
  ).toBe(0)
})

test('parquet needs a file, and leaves it whole', async () => {
  const root = folder({ 'a.txt': MEETING })
  expect((await command(['extract', '-f', 'parquet', root])).code).toBe(2)
  const path = join(root, 'out.parquet')
  expect((await command(['extract', '-f', 'parquet', '-o', path, join(root, 'a.txt')])).code).toBe(0)
  expect(readFileSync(path).toString('latin1').slice(0, 4)).toBe('PAR1')
  expect(existsSync(`${path}.part`)).toBe(false)
})

test('--unit event writes an event a record; --map reads a dump', async () => {
  const root = folder({ 'a.jsonl': JSON.stringify({ body: MEETING, meta: { date: '2025-01-17' } }) })
  const { out } = await command([
    'extract',
    '-f',
    'ndjson',
    '--unit',
    'event',
    '--map',
    'text=body,published=meta.date',
    root,
  ])
  expect(JSON.parse(out)).toMatchObject({
    article_id: 'a#0',
    type: 'meeting',
    dyads: ['IR-RU'],
    published: '2025-01-17',
  })
  expect((await command(['extract', '--map', 'body=text', root])).code).toBe(2)
})
