/**
 * People in texts that others have marked: those beside an office, a state or a body are found, and what is found is a
 * person. Runs where the shared suites are; skips, saying so, elsewhere.
 */
import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/pipeline/extract.js'
import { articleOf } from '../corpus/cases.js'
import { sharedLines } from '../shared.js'

interface Marked {
  readonly id: string
  readonly text: string
  readonly entities: readonly { readonly type: string; readonly start: number; readonly end: number }[]
}
interface Range {
  readonly start: number
  readonly end: number
}

/** Characters within which an office, a state or a body stands beside a person. */
const BESIDE = 40
const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** Shares of marked people found beside an office, and of found people that are marked. */
function measure(texts: readonly Marked[], language: 'ar' | 'ru'): { recall: number; precision: number } {
  let met = 0
  let wanted = 0
  let right = 0
  let found = 0
  for (const { text, entities } of texts) {
    // Marks count code points; the record counts code units.
    const unit: number[] = []
    for (let at = 0, point = 0; at <= text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1, point++)
      unit[point] = at
    const marks = entities.map(({ type, start, end }) => ({ type, start: unit[start] ?? 0, end: unit[end] ?? 0 }))
    const people = marks.filter(({ type }) => type === 'PER')
    const others = marks.filter(({ type }) => ['OFFICE', 'ORG', 'STATE'].includes(type))
    const mentions = extractArticle(articleOf(text, language, null))
      .entities.filter(({ kind }) => kind === 'person')
      .flatMap((entity) => entity.mentions)
      .filter(({ form }) => form === 'name' || form === 'short-name')
    for (const mention of mentions) {
      found++
      if (people.some((person) => overlap(person, mention))) right++
    }
    for (const person of people) {
      const beside = others.some(
        (other) =>
          Math.min(Math.abs(other.end - person.start), Math.abs(person.end - other.start)) <= BESIDE ||
          overlap(other, person),
      )
      if (!beside) continue
      wanted++
      if (mentions.some((mention) => overlap(person, mention))) met++
    }
  }
  return { recall: met / wanted, precision: right / found }
}

describe.each([
  ['ar', 'suites/names/wojood-train.ar.jsonl'],
  ['ru', 'suites/names/factrueval-dev.ru.jsonl'],
] as const)('people beside an office: %s', (language, path) => {
  const texts = sharedLines<Marked>(path)
  it.skipIf(texts === null)(`recall >= 90 %, precision >= 93 % (${path})`, () => {
    const { recall, precision } = measure(texts ?? [], language)
    expect(recall).toBeGreaterThanOrEqual(0.9)
    expect(precision).toBeGreaterThanOrEqual(0.93)
  })
})
