/** Contradictory details of one event: one record, a warning at the words of each side. */
import { expect, test } from 'vitest'
import { extractArticle } from '../../src/pipeline/extract.js'
import { articleOf } from '../corpus/cases.js'

const read = (text: string) => {
  const { events, warnings } = extractArticle(articleOf(text, 'en', '2025-04-20'))
  return {
    events: events.map(({ type, status, date, place }) => [type, status, date?.edtf ?? null, place?.name ?? null]),
    conflicts: warnings
      .filter(({ code }) => code.startsWith('contradictory-'))
      .map(({ code, start, end }) => [code, text.slice(start, end)]),
    messages: warnings.map(({ message }) => message),
  }
}

test('a headline of another day is the same event: the text is followed, and both are told', () => {
  const { events, conflicts, messages } = read(
    'Lavrov meets Araghchi in Moscow on Thursday\n\nRussian Foreign Minister Sergei Lavrov met his Iranian counterpart Abbas Araghchi in Moscow on Friday, the ministry said.',
  )
  expect(events).toEqual([['meeting', 'occurred', '2025-04-18', 'Moscow']])
  expect(conflicts).toEqual([
    ['contradictory-date', 'Thursday'],
    ['contradictory-date', 'Friday'],
  ])
  expect(messages[0]).toMatch(/^meeting [0-9a-f]{16}: "Thursday" here, "Friday" elsewhere; 2025-04-18 is taken$/)
})

test('two cities of one country', () => {
  const { events, conflicts } = read(
    'Lavrov meets Araghchi in Sochi on Friday\n\nRussian Foreign Minister Sergei Lavrov met his Iranian counterpart Abbas Araghchi in Moscow on Friday, the ministry said.',
  )
  expect(events).toEqual([['meeting', 'occurred', '2025-04-18', 'Moscow']])
  expect(conflicts).toEqual([
    ['contradictory-place', 'Sochi'],
    ['contradictory-place', 'Moscow'],
  ])
})

test('two meetings of two days contradict nothing', () => {
  const { events, conflicts } = read(
    'Lavrov meets Araghchi\n\nRussian Foreign Minister Sergei Lavrov met his Iranian counterpart Abbas Araghchi in Moscow on Friday, the ministry said.\n\nThe previous meeting of Lavrov and Araghchi was held in Tehran on February 25.',
  )
  expect(events.length).toBe(2)
  expect(conflicts).toEqual([])
})
