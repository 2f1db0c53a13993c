import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contractDate, contractDates } from '../../src/output/article.js'
import { datesOf } from '../../src/pipeline/dates.js'
import { extractArticle } from '../../src/pipeline/extract.js'

const folder = new URL('../../fixtures/articles/', import.meta.url)
const article = (name: string, published: string | null) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const source = {
    path: name,
    record: null,
    url: null,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    bytes: 0,
    sha256: '',
  }
  const given = published === null ? null : { value: published, basis: 'metadata' as const }
  return {
    id: name,
    source,
    text,
    title: null,
    publisher: null,
    author: null,
    published: given,
    language: null,
    warnings: [],
  }
}

describe('dates alone', () => {
  it.each(readdirSync(folder))('are the dates of the whole reading: %s', (name) => {
    for (const published of [null, '2025-01-20']) {
      const one = article(name, published)
      const { dates, published: day } = datesOf(one)
      const whole = extractArticle(one)
      expect(dates).toEqual(contractDates(whole.dates, one.text))
      expect(day).toEqual(contractDate(whole.published))
    }
  })
})
