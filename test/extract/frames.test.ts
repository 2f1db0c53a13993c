/** Every frame fires in the corpus: a frame that no sentence of ours needs is to be deleted, or owed its sentence. */
import { expect, test } from 'vitest'
import { frames } from '../../src/extract/events/frames.js'
import { LANGUAGES, type LanguageCode } from '../../src/lang/lexicons.js'
import { extractArticle } from '../../src/pipeline/extract.js'
import { articleOf, readCases } from '../corpus/cases.js'

const firedIn = (language: LanguageCode): Set<string> =>
  new Set(
    readCases(language, 'event')
      .filter(({ fault }) => !fault)
      .flatMap(({ text, published }) => extractArticle(articleOf(text, language, published)).events)
      .flatMap(({ foundBy }) => foundBy),
  )

test('every frame is fired by a sentence of the corpus', () => {
  const fired = new Set(LANGUAGES.flatMap((language) => [...firedIn(language)]))
  expect(frames.map(({ id }) => `frame/${id}`).filter((id) => !fired.has(id))).toEqual([])
})
