import { describe, expect, test } from 'vitest'
import { csvHeading, csvLine } from '../../src/output/csv.js'
import { type EventFilter, filtered } from '../../src/output/filter.js'
import { framingOf, render } from '../../src/output/framing.js'
import { ARTICLE_COLUMNS, EVENT_COLUMNS, rowsOf } from '../../src/output/rows.js'
import type { Article } from '../../src/output/schema.js'
import { article } from './fixture.js'

test('an event a row, in the order of the columns', () => {
  const [row] = rowsOf(article, 'event')
  expect(Object.keys(row ?? {})).toEqual(Object.keys(EVENT_COLUMNS))
  expect(row).toMatchObject({
    article_id: 'call',
    event_id: 'e1',
    date_start: '2025-01-17',
    participants: ['Sergei Lavrov', 'Abbas Araghchi'],
    countries: ['RU', 'IR'],
    evidence: 'Lavrov met Araghchi in Moscow on Friday.',
    published: '2025-01-17',
    source: 'https://example.org/call',
  })
})

test('an article a row', () => {
  const [row] = rowsOf(article, 'article')
  expect(Object.keys(row ?? {})).toEqual(Object.keys(ARTICLE_COLUMNS))
  expect(row).toMatchObject({
    article_id: 'call',
    events: 1,
    types: ['meeting'],
    countries: ['RU', 'IR'],
    topics: ['trade'],
  })
})

test('a publication date that is no single day is none in a row', () => {
  const uncertain: Article = {
    ...article,
    published: {
      edtf: '2025-01',
      start: '2025-01-01',
      end: '2025-01-31',
      precision: 'month',
      calendar: 'gregory',
      basis: 'stated',
    },
  }
  expect(rowsOf(uncertain, 'article')[0]?.published).toBeNull()
})

describe('csv', () => {
  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@x', "'@x"],
    ['-5', "'-5"],
    ['+x,y', '"\'+x,y"'],
    [null, ''],
    [0.8, '0.8'],
    [[], ''],
    [['a', 'b;c'], '"a;b,c"'],
  ])('%j', (cell, expected) => {
    expect(csvLine({ cell })).toBe(expected)
  })

  test('heading and framing', () => {
    expect(framingOf({ format: 'csv', unit: 'event' }).head).toBe(`${csvHeading(EVENT_COLUMNS)}\n`)
    expect(render(article, { format: 'csv', unit: 'event' })).toHaveLength(1)
    expect(JSON.parse(render(article, { format: 'ndjson', unit: 'event' })[0] ?? '')).toEqual(
      rowsOf(article, 'event')[0],
    )
  })
})

describe('filters', () => {
  const keeps = (filter: EventFilter): boolean => filtered(article, filter) !== null

  test.each<[EventFilter, boolean]>([
    [{}, true],
    [{ since: '2025-01-17' }, true],
    [{ since: '2025-01-18' }, false],
    [{ until: '2025-01-17' }, true],
    [{ until: '2025-01-16' }, false],
    [{ since: '2025-01-01', until: '2025-01-31' }, true],
    [{ types: ['call'] }, false],
    [{ types: ['call', 'meeting'] }, true],
    [{ statuses: ['planned'] }, false],
    [{ participants: ['lavrov'] }, true],
    [{ participants: ['abbas-araghchi'] }, true],
    [{ participants: ['putin'] }, false],
    [{ countries: ['IR'] }, true],
    [{ countries: ['TR'] }, false],
    [{ dyads: ['IR-RU'] }, true],
    [{ topics: ['energy', 'trade'] }, true],
    [{ topics: ['energy'] }, false],
    [{ minConfidence: 0.8 }, true],
    [{ minConfidence: 0.81 }, false],
    [{ types: ['meeting'], countries: ['TR'] }, false],
  ])('%j', (filter, expected) => {
    expect(keeps(filter)).toBe(expected)
  })

  test('an event without a date is in no period; an open end is open', () => {
    const [event] = article.events
    const dated = (date: NonNullable<typeof event>['date']): Article => ({
      ...article,
      events: event ? [{ ...event, date }] : [],
    })
    expect(filtered(dated(null), { since: '2000-01-01' })).toBeNull()
    const open = { ...event?.date, start: null } as NonNullable<typeof event>['date']
    expect(filtered(dated(open), { until: '1900-01-01' })).not.toBeNull()
  })

  test('without a filter an article without events stays', () => {
    const empty = { ...article, events: [] }
    expect(filtered(empty, {})).toBe(empty)
    expect(filtered(empty, { types: ['call'] })).toBeNull()
  })
})
