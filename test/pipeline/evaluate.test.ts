import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toContract } from '../../src/output/article.js'
import type { Article, Event } from '../../src/output/schema.js'
import { bestAssignment } from '../../src/pipeline/evaluate/assignment.js'
import { calibrate, judge } from '../../src/pipeline/evaluate/calibration.js'
import { evaluate } from '../../src/pipeline/evaluate/evaluate.js'
import type { GoldArticle, GoldEvent } from '../../src/pipeline/evaluate/gold.js'
import { foldName } from '../../src/pipeline/evaluate/pairing.js'
import { extractArticle } from '../../src/pipeline/extract.js'
import { folder, readAll } from '../input/fixture.js'
import { article } from '../output/fixture.js'
import { shared } from '../shared.js'

const wanted: GoldEvent = {
  key: 'E1',
  type: 'meeting',
  status: 'occurred',
  date: { start: '2025-01-17', end: '2025-01-17' },
  place: { name: 'Moscow', country: 'RU' },
  participants: [
    { names: ['Lavrov', 'Sergei Lavrov'], kind: 'person', country: 'RU', role: 'host' },
    { names: ['Araghchi'], kind: 'person', country: 'IR', role: 'participant' },
  ],
  topics: { must: ['trade'], may: [] },
}
const gold = (events: readonly GoldEvent[]): GoldArticle => ({
  id: 'call',
  language: 'en',
  published: '2025-01-17',
  topics: { must: ['trade'] },
  events,
})
const withEvent = (change: Partial<Event>): Article => ({
  ...article,
  events: article.events.map((event) => ({ ...event, ...change })),
})

describe('calibration', () => {
  test('judges what gold has an opinion about', () => {
    const right = { confidence: 0.8, right: true, exact: true }
    expect(judge([gold([wanted])], [article])).toEqual([right])
    expect(judge([gold([wanted])], [withEvent({ place: null })])).toEqual([{ ...right, exact: false }])
    expect(judge([gold([])], [article])).toEqual([{ confidence: 0.8, right: false, exact: false }])
    expect(judge([gold([{ ...wanted, optional: true }])], [article])).toEqual([])
  })

  test('puts events into bins and says how far promise and truth are apart', () => {
    const judged = [0.95, 1, 0.85, 0.85].map((confidence, i) => ({ confidence, right: i !== 3, exact: i === 0 }))
    const { events, bins, error, brier } = calibrate(judged)
    expect(events).toBe(4)
    expect(bins.filter((bin) => bin.events > 0)).toEqual([
      { from: 0.8, to: 0.9, events: 2, predicted: 0.85, observed: 0.5, exact: 0 },
      { from: 0.95, to: 1, events: 2, predicted: 0.975, observed: 1, exact: 0.5 },
    ])
    expect(error).toBeCloseTo((2 * 0.35 + 2 * 0.025) / 4)
    expect(brier).toBeCloseTo((0.05 ** 2 + 0 + 0.15 ** 2 + 0.85 ** 2) / 4)
  })

  test('has nothing to say of nothing', () => {
    expect(calibrate([])).toMatchObject({ events: 0, error: null, brier: null })
  })
})

describe('one event', () => {
  test('all right', () => {
    const scores = evaluate([gold([wanted])], [article])
    expect(scores).toMatchObject({
      articles: 1,
      roles: 1,
      dates: 1,
      places: 1,
      status: 1,
      stages: null,
      language: 1,
      published: 1,
    })
    for (const key of ['events', 'exactEvents', 'participants', 'sides', 'eventTopics', 'articleTopics'] as const)
      expect(scores[key].f1).toBe(1)
  })

  test("a wrong slot is that slot's fault, and the event is no longer exact", () => {
    const scores = evaluate([gold([wanted])], [withEvent({ status: 'planned', place: null })])
    expect(scores).toMatchObject({
      events: { tp: 1, fp: 0, fn: 0 },
      exactEvents: { tp: 0, fp: 1, fn: 1 },
      status: 0,
      places: 0,
      dates: 1,
    })
  })

  test('another type is one missed and one spurious', () => {
    const scores = evaluate([gold([wanted])], [withEvent({ type: 'visit' })])
    expect(scores.events).toMatchObject({ tp: 0, fp: 1, fn: 1 })
    expect(Object.keys(scores.perType)).toEqual(['meeting', 'visit'])
  })

  test('what is optional is neither rewarded nor punished', () => {
    const optional = { ...wanted, optional: true }
    expect(evaluate([gold([optional])], [article]).events).toMatchObject({ tp: 0, fp: 0, fn: 0 })
    expect(evaluate([gold([optional])], [{ ...article, events: [] }]).events).toMatchObject({ tp: 0, fp: 0, fn: 0 })
  })

  test('an article that is not in the output is missed whole', () => {
    expect(evaluate([gold([wanted])], [])).toMatchObject({
      events: { fn: 1 },
      language: 0,
      published: 0,
      articleTopics: { fn: 1 },
    })
  })
})

test('names without what differs between spellings', () => {
  expect(foldName('  \u0623\u0645\u064a\u0631-\u0639\u0628\u062f\u200c\u0627\u0644\u0644\u0647')).toBe(
    foldName('\u0627\u0645\u06cc\u0631 \u0639\u0628\u062f\u0627\u0644\u0644\u0647'),
  )
  expect(foldName('Сергей Фёдоров')).toBe('сергеифедоров')
})

test('the assignment is the best there is', () => {
  const permutations = (items: readonly number[]): number[][] =>
    items.length === 0
      ? [[]]
      : items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]))
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.integer({ min: -20, max: 20 })), { maxLength: 12 }),
      (triples) => {
        const cells = new Map(triples.map(([row, column, weight]) => [`${row},${column}`, { row, column, weight }]))
        const chosen = bestAssignment([...cells.values()], 4, 4)
        expect(new Set(chosen.map(({ row }) => row)).size).toBe(chosen.length)
        expect(new Set(chosen.map(({ column }) => column)).size).toBe(chosen.length)
        const total = (some: readonly { weight: number }[]): number =>
          some.reduce((sum, { weight }) => sum + 1000 + weight, 0)
        const all = permutations([0, 1, 2, 3]).map((columns) =>
          total(columns.flatMap((column, row) => cells.get(`${row},${column}`) ?? [])),
        )
        expect(total(chosen)).toBe(Math.max(...all))
      },
    ),
    { numRuns: 200 },
  )
})

const scorer = shared('tools/score.mjs')
const SETS: readonly (readonly [gold: string, articles: string])[] = [
  ['gold/seeds.jsonl', 'seeds'],
  ['gold/dev-ar.jsonl', 'gold/dev/ar'],
  ['gold/dev-fa.jsonl', 'gold/dev/fa'],
  ['gold/dev-ru.jsonl', 'gold/dev/ru'],
  ['gold/dev-en.jsonl', 'gold/dev/en'],
]

describe.each(SETS)('%s', (goldFile, folderOf) => {
  const goldPath = shared(goldFile)
  const articles = shared(folderOf)

  test.skipIf(!scorer || !goldPath || !articles)(
    'the numbers are those of the scorer that the gold came with',
    async () => {
      const path = goldPath as string
      const output: Article[] = []
      for (const outcome of await readAll([articles as string])) {
        if ('text' in outcome) output.push(toContract(extractArticle(outcome), outcome.text))
      }
      const root = folder({ 'out.json': JSON.stringify(output) })
      const lines = readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as GoldArticle)
      for (const published of [false, true]) {
        const args = [scorer as string, path, join(root, 'out.json'), '--json', ...(published ? ['--published'] : [])]
        const theirs = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
        expect(JSON.parse(JSON.stringify(evaluate(lines, output, published)))).toEqual(theirs)
      }
    },
  )
})
