/** Very long texts: their sections are the text, and their record is that of one article. */
import { expect, test } from 'vitest'
import type { Article } from '../../src/core/article.js'
import { toContract } from '../../src/output/article.js'
import { contractFault } from '../../src/output/schema.js'
import { extractArticle } from '../../src/pipeline/extract.js'
import { SECTION, sectionsOf } from '../../src/pipeline/sections.js'

const article = (text: string): Article => ({
  id: 'a',
  source: {
    path: 'a',
    record: null,
    url: null,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    bytes: text.length,
    sha256: '0'.repeat(64),
  },
  text,
  title: null,
  publisher: null,
  author: null,
  published: null,
  language: null,
})

test.each([
  ['paragraphs', `${'A line of words.\n'.repeat(40)}\n`, '\n\n'],
  ['lines', 'A line of words.\n', '\n'],
  ['sentences', 'A sentence of words. ', '. '],
  ['words', 'word ', ' '],
  ['nothing at all', 'x', 'x'],
])('a text of %s is cut there, and nothing is lost', (_, piece, end) => {
  const text = piece.repeat(Math.ceil((2.5 * SECTION) / piece.length))
  const parts = sectionsOf(text).map(({ start, end: to }) => text.slice(start, to))
  expect(parts.join('') === text).toBe(true)
  expect(parts.length).toBeGreaterThanOrEqual(3)
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(SECTION)
  for (const part of parts.slice(0, -1)) expect(part.endsWith(end)).toBe(true)
})

test('an event told in two sections is one, and every span is where its words are', () => {
  const meeting =
    'Russian Foreign Minister Sergei Lavrov met his Iranian counterpart Abbas Araghchi in Moscow on 18 April 2025.'
  const call =
    'Russian President Vladimir Putin spoke by phone with Iranian President Masoud Pezeshkian on 17 January 2025.'
  const filler = 'The weather in the hills was mild and the harvest of apples was good this year.\n\n'.repeat(3_500)
  const text = `Talks in Moscow \u{1f4dd} and after\n20 April 2025\n\n${meeting}\n\n${filler}${call}\n\n${meeting}\n`
  expect(sectionsOf(text).length).toBe(2)
  const record = extractArticle(article(text))
  expect(record.published?.edtf).toBe('2025-04-20')
  expect(record.title).toContain('Talks in Moscow')
  expect(record.events.map(({ type, date, evidence }) => [type, date?.edtf, evidence.length])).toEqual([
    ['meeting', '2025-04-18', 2],
    ['call', '2025-01-17', 1],
  ])
  const lavrov = record.entities.filter(({ id }) => id === 'sergei-lavrov')
  expect(lavrov.map(({ mentions }) => mentions.filter(({ text: words }) => words.includes('Lavrov')).length)).toEqual([
    2,
  ])
  const quotes = [
    ...record.events.flatMap(({ evidence, trigger }) => [...evidence, trigger]),
    ...record.entities.flatMap(({ mentions }) => mentions),
    ...record.topics.flatMap(({ mentions }) => mentions),
    ...record.dates,
  ]
  for (const { text: words, start, end } of quotes) expect(text.slice(start, end)).toBe(words)
  expect(contractFault(toContract(record, text))).toBeNull()
})

test('events at the same place of two sections have ids of their own', () => {
  const told = (whom: string): string => `Sergei Lavrov met ${whom} in Moscow on 18 April 2025.\n\n`
  const filler = 'The weather in the hills was mild and the harvest of apples was good this year.\n\n'
  const head = told('Abbas Araghchi')
  const room = Math.floor((SECTION - head.length) / filler.length)
  const text = `${head}${filler.repeat(room)}${' '.repeat(SECTION - head.length - room * filler.length - 2)}\n\n${told('Hakan Fidan')}${filler}`
  expect(sectionsOf(text).map(({ start }) => start)).toEqual([0, SECTION])
  const { events } = extractArticle(article(text))
  expect(events.map(({ trigger }) => trigger.start)).toEqual([14, SECTION + 14])
  expect(new Set(events.map(({ id }) => id)).size).toBe(2)
})
