/**
 * The user guide is run: every command, statement and script of it in the order of the page, in a copy of the files that it
 * names, and what each prints is what stands beneath it (`UPDATE_EXPECTED=1` writes that anew, to be read before it is
 * committed). The README's own command lines are run as well. What this machine lacks (jq, pandas) is left out, saying so.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folder } from '../input/fixture.js'
import { build } from './command.js'

const ROOT = resolve(import.meta.dirname, '../..')
const GUIDE = join(ROOT, 'docs/guide.md')
const BIN = `"${process.execPath}" "${join(ROOT, 'bin/iran-russia.js')}"`
/** A Python that has pandas and pyarrow; CI makes one where the registry gives them. */
const PYTHON = process.env.IRAN_RUSSIA_PYTHON ?? 'python3'

const has = (command: string, args: readonly string[]): boolean => spawnSync(command, args).status === 0
const tools = { jq: has('jq', ['--version']), pandas: has(PYTHON, ['-c', 'import pandas, pyarrow']) }

const guide = readFileSync(GUIDE, 'utf8')
const work = mkdtempSync(join(tmpdir(), 'iran-russia-guide-'))
let duckdb: DuckDBConnection

beforeAll(async () => {
  await build()
  cpSync(join(ROOT, 'fixtures/guide'), work, { recursive: true })
  duckdb = await (await DuckDBInstance.create(':memory:')).connect()
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

const run = (command: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: work, encoding: 'utf8', timeout: 60_000 })
  if (status !== 0) throw new Error(`${args.at(-1)}\nended with ${status}: ${stderr}`)
  return stdout
}

const shown = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(shown).join(', ')}]` : value === null ? 'NULL' : String(value)

const query = async (sql: string): Promise<string> => {
  const placed = sql.replaceAll(/'(\w+\.(?:parquet|csv|ndjson))'/g, (_, name: string) => `'${join(work, name)}'`)
  const result = await duckdb.runAndReadAll(placed)
  if (placed.startsWith('COPY')) return ''
  const rows = result.getRowsJson().map((row) => row.map(shown).join('\t'))
  return [result.columnNames().join('\t'), ...rows].join('\n')
}

const runners: Readonly<Record<string, (code: string) => string | Promise<string>>> = {
  sh: (code) => run('bash', ['-euo', 'pipefail', '-c', code.replaceAll(/^iran-russia|(?<=\| |^\()iran-russia/gm, BIN)]),
  sql: query,
  python: (code) => run(PYTHON, ['-c', code]),
}

interface Recipe {
  readonly section: string
  readonly kind: string
  readonly code: string
  /** Null where nothing is promised. */
  readonly output: string | null
  /** Of the output, in the page. */
  readonly at: number
}

const recipes: Recipe[] = [
  ...guide.matchAll(/^```(sh|sql|python)\n([\s\S]*?)^```\n(\n```text\n([\s\S]*?)^```)?/gm),
].map((match) => {
  const [all, kind = '', code = '', block, output] = match
  const section =
    guide
      .slice(0, match.index)
      .match(/^### .*$/gm)
      ?.at(-1)
      ?.slice(4) ?? ''
  const at = match.index + all.length - '```'.length - (output?.length ?? 0)
  return { section, kind, code: code.trim(), output: block === undefined ? null : (output ?? ''), at }
})

describe('the guide', () => {
  test('has a section for each input and output, and its commands print what it says', {
    timeout: 300_000,
  }, async () => {
    for (const kind of [
      'Text',
      'Web pages',
      'NDJSON',
      'CSV',
      'RSS',
      'WARC',
      'zip',
      'input',
      'Encodings',
      'json',
      'csv',
      'parquet',
    ])
      expect(guide).toMatch(new RegExp(`^### .*${kind}`, 'm'))
    expect(recipes.length).toBeGreaterThanOrEqual(25)
    const left: string[] = []
    const printed: { readonly recipe: Recipe; readonly output: string }[] = []
    for (const recipe of recipes) {
      const needs = recipe.kind === 'python' ? 'pandas' : /\bjq\b/.test(recipe.code) ? 'jq' : null
      if (needs && !tools[needs]) {
        left.push(`${recipe.section} (${needs})`)
        continue
      }
      const output = (await runners[recipe.kind]?.(recipe.code)) ?? ''
      printed.push({ recipe, output: output.trimEnd() })
    }
    if (left.length > 0) console.log(`not on this machine, so left out of the guide: ${left.join(', ')}`)
    if (process.env.UPDATE_EXPECTED) {
      let page = guide
      for (const { recipe, output } of printed.toReversed()) {
        if (recipe.output === null) continue
        page = `${page.slice(0, recipe.at)}${output}\n${page.slice(recipe.at + recipe.output.length)}`
      }
      writeFileSync(GUIDE, page)
      return
    }
    for (const { recipe, output } of printed)
      expect(`${recipe.code}\n${output}`).toBe(`${recipe.code}\n${(recipe.output ?? '').trimEnd()}`)
  })

  test('makes an edges table as Gephi imports it, by either way the same', () => {
    const edges = readFileSync(join(work, 'edges.csv'), 'utf8').trimEnd().split('\n')
    expect(edges[0]).toBe('Source,Target,Type,Weight')
    expect(edges.length).toBeGreaterThan(2)
    for (const edge of edges.slice(1)) expect(edge).toMatch(/^[^,]+,[^,]+,Undirected,\d+$/)
    const byJq = recipes.find(({ section, kind }) => section === 'Gephi' && kind === 'sh')?.output
    expect(byJq?.trimEnd().replaceAll('"', '')).toBe(edges.join('\n'))
  })
})

test('the command lines of the README do what they say', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const commands = [...readme.matchAll(/^ {4}((?:cat .*\| )?iran-russia extract .*?)(?: {3,}#.*)?$/gm)].map(
    ([, line = '']) => line,
  )
  expect(commands.length).toBeGreaterThanOrEqual(6)
  const meeting =
    'Russian Foreign Minister Sergei Lavrov met his Iranian counterpart Abbas Araghchi in Moscow on 17 January 2025.'
  const root = folder({
    'articles/a/b.txt': meeting,
    'dump.jsonl.gz': gzipSync(JSON.stringify({ text: meeting })),
    'page.html': `<p>${meeting}</p>`,
    'article.txt': meeting,
  })
  for (const line of commands) {
    const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line.replaceAll('iran-russia', BIN)], {
      cwd: root,
      encoding: 'utf8',
    })
    expect([line, status, stderr]).toEqual([line, 0, ''])
  }
  expect(readFileSync(join(root, 'out/a/b.txt.ndjson'), 'utf8')).toContain('"schema":"iran-russia/article@1"')
})
