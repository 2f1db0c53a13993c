import { beforeAll, expect, test } from 'vitest'
import { build, command } from './command.js'

beforeAll(build)

interface Found {
  readonly id: string
  readonly language: string
  readonly dates: readonly { readonly text: string; readonly date: { readonly start: string } | null }[]
}

test('the dates of each article; language and reading by the record or the command', async () => {
  const lines = [
    { id: 'a', text: 'They met on 17 January 2025.' },
    { id: 'b', text: 'They meet on Tuesday.', language: 'en', published: '2025-01-17', prefer: 'future' },
    { id: 'c', text: 'They met on Tuesday.', language: 'en', published: '2025-01-17' },
    { id: 'd', text: '...' },
  ]
  const { code, out } = await command(
    ['dates', '-f', 'ndjson', '-'],
    lines.map((line) => JSON.stringify(line)).join('\n'),
  )
  expect(code).toBe(0)
  const found = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Found)
  expect(found.map(({ id, language, dates }) => [id, language, ...dates.map(({ date }) => date?.start)])).toEqual([
    ['a', 'en', '2025-01-17'],
    ['b', 'en', '2025-01-21'],
    ['c', 'en', '2025-01-14'],
    ['d', 'und'],
  ])
  expect((await command(['dates', '--language', 'de', '-'], 'x')).code).toBe(2)
  expect((await command(['dates', '--prefer', 'never', '-'], 'x')).code).toBe(2)
})
