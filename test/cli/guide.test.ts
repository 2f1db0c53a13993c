/** What the user guide says is run: every command line of it, and its SQL on what they write. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, expect, test } from 'vitest'
import { folder } from '../input/fixture.js'
import { build } from './command.js'

beforeAll(build)

const README = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8')
const guide = README.slice(README.indexOf('## Reading anything'), README.indexOf('## Limits'))
const commands = [...guide.matchAll(/^ {4}((?:cat .*\| )?iran-russia extract .*?)(?: {3,}#.*)?$/gm)].map(
  (match) => match[1] ?? '',
)
const statements = [...guide.matchAll(/```sql\n([^`]*)```/g)].map((match) => match[1] ?? '')

const MEETING =
  'Russian Foreign Minister Sergei Lavrov met his Iranian counterpart Abbas Araghchi in Moscow on 17 January 2025.'

test('the commands do what they say, and their output is read by the tools named', async () => {
  expect(commands.length).toBeGreaterThanOrEqual(7)
  const root = folder({
    'articles/a/b.txt': MEETING,
    'dump.jsonl.gz': gzipSync(JSON.stringify({ text: MEETING })),
    'page.html': `<p>${MEETING}</p>`,
    'article.txt': MEETING,
  })
  const bin = `"${process.execPath}" "${resolve(import.meta.dirname, '../../bin/iran-russia.js')}"`
  const hasJq = spawnSync('jq', ['--version']).status === 0
  for (const line of commands.filter((written) => hasJq || !written.includes('| jq'))) {
    const out = execFileSync('bash', ['-o', 'pipefail', '-c', line.replaceAll('iran-russia', bin)], {
      cwd: root,
      encoding: 'utf8',
    })
    if (line.includes('| jq')) expect(out).toBe('2025-01-17\tmeeting\tSergei Lavrov + Abbas Araghchi\n')
  }
  expect(readFileSync(join(root, 'out/a/b.txt.ndjson'), 'utf8')).toContain('"schema":"iran-russia/article@1"')

  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const inPlace = (sql: string): string =>
    sql.replaceAll(/'(\w+\.(?:parquet|csv))'/g, (_, name: string) => `'${join(root, name)}'`)
  expect(statements).toHaveLength(2)
  const [count = '', edges = ''] = statements.map(inPlace)
  expect((await connection.runAndReadAll(count)).getRowObjectsJson()).toEqual([{ type: 'meeting', events: '1' }])
  await connection.run(edges)
  expect(readFileSync(join(root, 'edges.csv'), 'utf8')).toBe(
    'Source,Target,Type,Weight\nAbbas Araghchi,Sergei Lavrov,Undirected,1\n',
  )
})
