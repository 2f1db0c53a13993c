/** What is read over a sparse chart is what is read over a whole one: the same dates, on every line of the corpus and every fixture. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openChart } from '../../src/engine/chart.js'
import { readTimes } from '../../src/extract/dates.js'
import { openForTimes } from '../../src/extract/time/find.js'
import { languages } from '../../src/lang/languages.js'
import { LANGUAGES, type LanguageCode, lexiconOf } from '../../src/lang/lexicons.js'
import { tokenize } from '../../src/text/tokenize.js'
import { hasCases, readCases } from '../corpus/cases.js'

const articles = new URL('../../fixtures/articles/', import.meta.url)

function textsOf(language: LanguageCode): string[] {
  const kinds = ['date', 'event', 'story'].filter((kind) => hasCases(language, kind))
  const files = readdirSync(articles).filter((name) => name.startsWith(`${language}-`))
  return [
    ...kinds.flatMap((kind) => readCases(language, kind)).map(({ text }) => text),
    ...files.map((name) => readFileSync(new URL(name, articles), 'utf8')),
  ]
}

describe.each(LANGUAGES)('dates alone, %s', (language) => {
  it.each(['2025-01-17', null])('are the dates of the whole chart, published %s', (published) => {
    const { time } = languages[language]
    for (const text of textsOf(language)) {
      const tokens = tokenize(text)
      const whole = readTimes(openChart(lexiconOf(language), tokens), time, { published })
      expect(readTimes(openForTimes(language, tokens), time, { published }), text).toEqual(whole)
    }
  })
})
