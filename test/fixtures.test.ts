/**
 * Whole articles against the output that was read line by line and found right. Nothing here writes: the expected files change
 * only by `UPDATE_EXPECTED=1 npm test -- test/fixtures`, never in CI, and are read again before they are committed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'edtf'
import { describe, expect, it } from 'vitest'
import { EVENT_TYPES } from '../src/core/event.js'
import { type Article, contractFault, extractArticle, isFailure, readArticles, toContract } from '../src/index.js'
import { LANGUAGES } from '../src/lang/lexicons.js'

const articles = new URL('../fixtures/articles/', import.meta.url)
const expected = new URL('../fixtures/expected/', import.meta.url)
const names = readdirSync(articles)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace(/\.txt$/, ''))
  .sort()
const fileOf = (name: string): URL => new URL(`${name}.json`, expected)
const mayUpdate = process.env.UPDATE_EXPECTED === '1' && !process.env.CI

/** An article as a run would write it, under its name and not the path of this machine. */
async function extract(name: string): Promise<Article> {
  for await (const article of readArticles([fileURLToPath(new URL(`${name}.txt`, articles))])) {
    if (isFailure(article)) throw new Error(`${name}: ${article.message}`)
    const record = extractArticle(article)
    return toContract({ ...record, source: { ...record.source, path: `${name}.txt` } }, article.text)
  }
  throw new Error(`${name}: no article`)
}

describe('whole articles', () => {
  it.each(names)('%s', async (name) => {
    const found = await extract(name)
    expect(contractFault(found)).toBeNull()
    if (mayUpdate) {
      mkdirSync(expected, { recursive: true })
      writeFileSync(fileOf(name), `${JSON.stringify(found, null, 2)}\n`)
    }
    expect(found).toEqual(JSON.parse(readFileSync(fileOf(name), 'utf8')))
  })
  it('are three a language, and each has its expected output', () => {
    for (const code of LANGUAGES) expect(names.filter((name) => name.startsWith(`${code}-`)).length).toBeGreaterThan(2)
    expect(names.filter((name) => !existsSync(fileOf(name)))).toEqual([])
    const outputs = readdirSync(expected).map((file) => file.replace(/\.json$/, ''))
    expect(outputs.filter((name) => !names.includes(name))).toEqual([])
  })
  it('show every type of event', () => {
    const shown = new Set(
      names.flatMap((name) =>
        (JSON.parse(readFileSync(fileOf(name), 'utf8')) as Article).events.map(({ type }) => type),
      ),
    )
    expect(EVENT_TYPES.filter((type) => !shown.has(type))).toEqual([])
  })
  it('give a quotation to the letter for every offset, in code points', async () => {
    for (const name of names) {
      const text = [...readFileSync(new URL(`${name}.txt`, articles), 'utf8')]
      const { events, entities, dates, topics } = await extract(name)
      const quotes = [events.map(({ evidence }) => evidence), entities.map(({ mentions }) => mentions), dates]
      for (const quote of [...quotes, topics.map(({ mentions }) => mentions)].flat(2)) {
        expect(text.slice(quote.start, quote.end).join('')).toBe(quote.text)
      }
    }
  })
})

it('every date is EDTF as others read it', async () => {
  for (const name of names) {
    const { dates, events, published } = await extract(name)
    for (const value of [published, ...dates.map(({ date }) => date), ...events.map(({ date }) => date)]) {
      if (value) expect(() => parse(value.edtf), `${name}: ${value.edtf}`).not.toThrow()
    }
  }
})

it('the README shows what a run writes', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, name = '', type = '', shown = ''] = /<!-- event: (\S+) (\S+) -->\n```json\n([^`]*)```/.exec(readme) ?? []
  const event = (await extract(name)).events.find((one) => one.type === type)
  expect(JSON.parse(shown)).toEqual(event)
})
