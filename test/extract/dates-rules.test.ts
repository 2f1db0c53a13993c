/**
 * House law 6 for times: every rule of every stage is fired by a line of the corpus, in one language at least, since the rules
 * are the same for all. A rule that fires nowhere is deleted, or gets the sentence that it was written for.
 */
import { expect, it } from 'vitest'
import { openChart } from '../../src/engine/chart.js'
import { findTimes } from '../../src/extract/time/find.js'
import { nameStages } from '../../src/extract/time/names.js'
import { aloneStage, uniteStage } from '../../src/extract/time/neighbours.js'
import { timeStages } from '../../src/extract/time/shapes.js'
import { openStage, stretchStage } from '../../src/extract/time/stretches.js'
import { languages } from '../../src/lang/languages.js'
import { LANGUAGES, type LanguageCode, lexiconOf } from '../../src/lang/lexicons.js'
import { tokenize } from '../../src/text/tokenize.js'
import { readCases } from '../corpus/cases.js'

/** Ids of the rules that added something to the chart of a text. */
function firedBy(text: string, language: LanguageCode): Set<string> {
  const chart = openChart(lexiconOf(language), tokenize(text))
  findTimes(chart, languages[language].time)
  return new Set(chart.classes.flatMap((items) => items ?? []).map(({ foundBy }) => foundBy))
}

it('has a line of the corpus for every rule', () => {
  const fired = new Set(
    LANGUAGES.flatMap((language) => readCases(language, 'date').flatMap(({ text }) => [...firedBy(text, language)])),
  )
  const ids = LANGUAGES.flatMap((language) =>
    [...nameStages, ...timeStages(languages[language].time), aloneStage, uniteStage, stretchStage, openStage].flatMap(
      ({ rules }) => rules.map(({ rule }) => rule.id),
    ),
  )
  expect([...new Set(ids)].filter((id) => !fired.has(id))).toEqual([])
})

it('gives no two rules of one stage the same name', () => {
  for (const language of LANGUAGES)
    for (const { rules } of [
      ...nameStages,
      ...timeStages(languages[language].time),
      uniteStage,
      stretchStage,
      openStage,
    ]) {
      const ids = rules.map(({ rule }) => rule.id)
      expect(ids).toEqual([...new Set(ids)])
    }
})
