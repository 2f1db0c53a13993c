/**
 * What is read over a sparse chart is what is read over a whole one: the same dates, on every line of the corpus, every fixture,
 * and, where the shared material is at hand, the articles and the suites of dates there.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openChart } from '../../src/engine/chart.js'
import { readTimes } from '../../src/extract/dates.js'
import { openForTimes } from '../../src/extract/time/find.js'
import { languages } from '../../src/lang/languages.js'
import { LANGUAGES, type LanguageCode, lexiconOf } from '../../src/lang/lexicons.js'
import { tokenize } from '../../src/text/tokenize.js'
import { hasCases, readCases } from '../corpus/cases.js'
import { shared, sharedLines } from '../shared.js'

const articles = new URL('../../fixtures/articles/', import.meta.url)
const KINDS = ['date', 'event', 'story', 'who', 'subject', 'topic']

function linesOf(language: LanguageCode, kinds: readonly string[]): string[] {
  return kinds
    .filter((kind) => hasCases(language, kind))
    .flatMap((kind) => readCases(language, kind))
    .map(({ text }) => text)
}

const filesIn = (folder: URL | string, begin: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(begin))
    .map((name) => readFileSync(typeof folder === 'string' ? `${folder}/${name}` : new URL(name, folder), 'utf8'))

/** The texts of the shared articles and suites of dates in a language; null where they are not at hand. */
function strangeTexts(language: LanguageCode): string[] | null {
  const gold = shared(`gold/dev/${language}`)
  const suites = shared('suites/dates')
  if (gold === null || suites === null) return null
  const cases = readdirSync(suites)
    .filter((name) => name.endsWith(`.${language}.jsonl`))
    .flatMap((name) => sharedLines<{ readonly text?: string }>(`suites/dates/${name}`) ?? [])
    .flatMap(({ text }) => text ?? [])
  return [...filesIn(gold, ''), ...cases]
}

/** Expects both readings of each text to be the same. */
function compare(language: LanguageCode, texts: readonly string[], published: string | null): void {
  const { time } = languages[language]
  for (const text of texts) {
    const tokens = tokenize(text)
    const whole = readTimes(openChart(lexiconOf(language), tokens), time, { published })
    expect(readTimes(openForTimes(language, tokens), time, { published }), text).toEqual(whole)
  }
}

describe.each(LANGUAGES)('dates alone, %s', (language) => {
  it('are the dates of the whole chart', () => {
    compare(language, [...linesOf(language, KINDS), ...filesIn(articles, `${language}-`)], '2025-01-17')
  })
  it('are those of the whole chart where publication is inferred', () => {
    compare(language, [...linesOf(language, ['date', 'story']), ...filesIn(articles, `${language}-`)], null)
  })
  it('are those of the whole chart in articles and suites of others', (context) => {
    const texts = strangeTexts(language)
    if (texts === null) return context.skip('no shared material')
    compare(language, texts, '2025-01-17')
    compare(language, texts.slice(0, 8), null)
  })
})
