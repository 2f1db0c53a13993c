/**
 * How much furniture of real pages is left out, and how much of their text is kept. Which lines are which was marked by hand in
 * boilerplate-gold.txt, by number only: the articles lie outside the repository, and where they are not there this is skipped.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { boilerplateLines } from '../../src/extract/boilerplate.js'
import { shared, sharedLines } from '../shared.js'

/** Reached on 2026-11-22; a share may not fall below. */
const FLOORS = { furniture: 0.95, text: 0.99 } as const

const marks = new Map(
  readFileSync(join(import.meta.dirname, 'boilerplate-gold.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [id = '', numbers = ''] = line.split(': ')
      const marked = numbers.split(' ').flatMap((range) => {
        const [from = 0, to = from] = range.split('-').map(Number)
        return Array.from({ length: to - from + 1 }, (_, i) => from + i)
      })
      return [id, new Set(marked)]
    }),
)

const SETS = [
  ['seeds', 'gold/seeds.jsonl'],
  ...['ar', 'fa', 'ru', 'en'].map((code) => [`gold/dev/${code}`, `gold/dev-${code}.jsonl`] as const),
] as const
const texts = SETS.flatMap(([folder, gold]) =>
  (sharedLines<{ id: string; language: string }>(gold) ?? []).flatMap(({ id, language }) => {
    const path = shared(`${folder}/${id}.txt`)
    return path === null ? [] : [{ id, language, path }]
  }),
)

/** What became of each line of an article: `left`, and by what reason, or kept. */
const linesOf = (path: string, language: string): { readonly number: number; readonly reason: string | null }[] => {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  const found = boilerplateLines(text, language)
  const lines: { number: number; reason: string | null }[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const [from, to] = [at, at + line.length]
    at = to + 1
    if (line.trim() === '') continue
    const reason = found.find(({ start, end }) => start >= from && end <= to)?.reason ?? null
    lines.push({ number: lines.length + 1, reason })
  }
  return lines
}

describe.skipIf(texts.length === 0)('gold articles (skipped where they are not beside the repository)', () => {
  test('furniture is left out, text is kept', () => {
    expect(texts.map(({ id }) => id).sort()).toEqual([...marks.keys()].sort())
    const count = { furniture: 0, left: 0, text: 0, kept: 0 }
    const wrong: string[] = []
    for (const { id, path, language } of texts) {
      for (const { number, reason } of linesOf(path, language)) {
        const isFurniture = marks.get(id)?.has(number) ?? false
        count[isFurniture ? 'furniture' : 'text']++
        if (isFurniture && reason !== null) count.left++
        if (!isFurniture && reason === null) count.kept++
        if (isFurniture === (reason === null)) wrong.push(`${id}:${number} ${reason ?? 'kept'}`)
      }
    }
    const share = (part: number, of: number): string => `${part} of ${of} (${((100 * part) / of).toFixed(1)} %)`
    console.log(
      `furniture left out: ${share(count.left, count.furniture)}; text kept: ${share(count.kept, count.text)}\n${wrong.join('\n')}`,
    )
    expect(count.left / count.furniture).toBeGreaterThanOrEqual(FLOORS.furniture)
    expect(count.kept / count.text).toBeGreaterThanOrEqual(FLOORS.text)
  })
})
