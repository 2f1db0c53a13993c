/**
 * Publication where no date is stated: what the gold's undated articles ask for, what happens to a dated one that loses its
 * byline, and that the table of occasions names nobody who is not in the gazetteer.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/gregorian.js'
import type { DateValue } from '../../src/core/date-value.js'
import { openChart } from '../../src/engine/chart.js'
import { readTimes } from '../../src/extract/dates.js'
import { landmarks } from '../../src/gazetteer/landmarks.js'
import { birthdays, occasions, series } from '../../src/gazetteer/occasions.js'
import { allOrganisations, allPersons, allPlaces } from '../../src/gazetteer/registry.js'
import { languages } from '../../src/lang/languages.js'
import { type LanguageCode, lexiconOf } from '../../src/lang/lexicons.js'
import { countries } from '../../src/ontology/countries.js'
import { NOUNS } from '../../src/ontology/lexemes.js'
import { tokenize } from '../../src/text/tokenize.js'
import { shared, sharedLines } from '../shared.js'

interface Gold {
  readonly id: string
  readonly language: LanguageCode
  readonly published: string | null
  readonly publishedTruth: string | null
}

const publishedOf = (text: string, language: LanguageCode): DateValue | null =>
  readTimes(openChart(lexiconOf(language), tokenize(text)), languages[language].time, { published: null }).published

const isWithin = (value: DateValue | null, day: string): boolean =>
  value === null || ((value.start ?? '') <= `${day}T24` && day <= (value.end ?? '').slice(0, 10))

const SETS = {
  seeds: 'seeds',
  'gold/dev-ar': 'gold/dev/ar',
  'gold/dev-fa': 'gold/dev/fa',
  'gold/dev-ru': 'gold/dev/ru',
  'gold/dev-en': 'gold/dev/en',
}
const sets = Object.entries(SETS).map(([name, folder]) => ({
  folder,
  gold: sharedLines<Gold>(name === 'seeds' ? 'gold/seeds.jsonl' : `${name}.jsonl`) ?? [],
}))

describe.skipIf(shared('gold') === null)('on gold (skipped where ../shared is absent)', () => {
  it('the true day of an undated article is held, and what is told narrowly is narrow', () => {
    const found = sets.flatMap(({ folder, gold }) =>
      gold
        .filter(({ published, publishedTruth }) => published === null && publishedTruth !== null)
        .map(({ id, language, publishedTruth }) => {
          const value = publishedOf(readFileSync(shared(`${folder}/${id}.txt`) ?? '', 'utf8'), language)
          const days = (parseDay(value?.end ?? '') ?? 99_999) - (parseDay(value?.start ?? '') ?? 0) + 1
          return { held: value !== null && isWithin(value, publishedTruth ?? ''), days }
        }),
    )
    const widths = found.map(({ days }) => days).sort((a, b) => a - b)
    expect(found.filter(({ held }) => held).length / found.length).toBeGreaterThanOrEqual(0.95)
    // Two fifths to the month, half to the year: the rest could be had only from visits that no list has in full.
    expect(widths[Math.floor(widths.length / 3)]).toBeLessThanOrEqual(31)
    expect(widths[Math.floor((widths.length - 1) / 2)]).toBeLessThanOrEqual(366)
  })

  it('an article that loses the lines with its date is not given another day', () => {
    const lost = sets.flatMap(({ folder, gold }) =>
      gold.flatMap(({ id, language, published }) => {
        if (published === null) return []
        const lines = readFileSync(shared(`${folder}/${id}.txt`) ?? '', 'utf8').split('\n')
        const kept = lines.filter(
          (line) => line.length > 220 || publishedOf(line, language)?.start?.slice(0, 10) !== published,
        )
        const value = publishedOf(kept.join('\n'), language)
        return value?.basis === 'inferred' && !isWithin(value, published) ? [`${id}: ${value.edtf}`] : []
      }),
    )
    expect(lost).toEqual([])
  })
})

describe('the table of occasions', () => {
  const known = (id: string): boolean =>
    allPersons.has(id) ||
    allPlaces.has(id) ||
    allOrganisations.has(id) ||
    id in NOUNS ||
    id in countries ||
    id in landmarks

  it('names nobody and nothing that has no row of its own', () => {
    const ids = [
      ...occasions.flatMap(({ needs }) => needs),
      ...series.flatMap(({ named }) => named.flat()),
      ...Object.keys(birthdays),
    ]
    expect(ids.map((id) => id.replace('+', '')).filter((id) => !known(id))).toEqual([])
  })

  it('has days that are days, in order, and a source for each', () => {
    for (const { from, until, complete, source } of occasions) {
      expect(complete.from <= from && until <= complete.until, `${from} lies where its series is complete`).toBe(true)
      expect(parseDay(from), from).not.toBeNull()
      expect(parseDay(until), until).not.toBeNull()
      expect(from <= until, from).toBe(true)
      expect(source).toMatch(/^https?:\/\//)
    }
    for (const { days } of series) {
      const all = Object.values(days).flatMap((cell) => cell.split('/'))
      expect(all).toEqual([...all].sort())
      expect(all.map(parseDay)).not.toContain(null)
    }
  })
})

describe('of several dates above the text', () => {
  const BODY =
    'Russian Foreign Minister Sergei Lavrov held talks with his Iranian counterpart Abbas Araghchi in Moscow, and the two spoke about trade, transport and the nuclear file for more than three hours.'
  it.each([
    [
      'a bare day is that of the visit to the page, the clocked one below it that of the article',
      '20 May 2025',
      '18 April 2025, 15:41',
      '2025-04-18T15:41',
    ],
    ['a bare day stands where what follows is later', '18 April 2025', '19 April 2025, 09:00', '2025-04-18'],
    ['a labelled day stands', 'Published: 18 April 2025', '17 April 2025, 10:15', '2025-04-18'],
    ['a clocked day stands', '18 April 2025, 15:41', '17 April 2025, 10:15', '2025-04-18T15:41'],
  ])('%s', (_, first, second, day) => {
    expect(publishedOf(`${first}\n${second}\nLavrov meets Araghchi\n${BODY}`, 'en')?.edtf).toBe(day)
  })
})
