import { expect, test } from 'vitest'
import { accepts } from '../../src/output/accepts.js'
import { toContract } from '../../src/output/article.js'
import { articleSchema, contractFault, jsonSchema } from '../../src/output/schema.js'
import { article, record, text } from './fixture.js'

test('a record becomes the contract', () => {
  expect(contractFault(article)).toBeNull()
  expect(accepts(article)).toBe(true)
  expect(Object.keys(article)).toEqual(Object.keys(articleSchema.shape))
})

test('a code-point slice of the text gives every quoted text', () => {
  const points = Array.from(text)
  const quotes = [
    ...article.events.flatMap((event) => event.evidence),
    ...article.entities.flatMap((entity) => entity.mentions),
    ...article.dates,
    ...article.topics.flatMap((topic) => topic.mentions),
  ]
  expect(quotes).toHaveLength(5)
  for (const quote of quotes) expect(points.slice(quote.start, quote.end).join('')).toBe(quote.text)
  expect(article.warnings).toEqual([{ code: 'example', message: 'An example.', start: 41, end: 42 }])
})

test('rules and reasons stay behind, and so does the text unless asked for', () => {
  expect(JSON.stringify(article)).not.toMatch(/foundBy|reasons|trigger/)
  expect('text' in toContract(record, text)).toBe(false)
})

test('what breaks the contract is told by its place', () => {
  expect(contractFault({ ...article, id: '' })).toMatch(/^id: /)
  expect(contractFault({ ...article, extra: 1 })).toMatch(/extra/)
  expect(contractFault({ ...article, topics: [{ ...article.topics[0], score: 2 }] })).toMatch(/^topics\.0\.score: /)
  expect(contractFault(null)).toMatch(/^\(record\): /)
})

test('the JSON Schema is closed: every field required but the text', () => {
  const schema = jsonSchema() as { required: string[]; properties: object; additionalProperties: boolean }
  expect(schema.additionalProperties).toBe(false)
  expect(Object.keys(schema.properties).filter((field) => !schema.required.includes(field))).toEqual(['text'])
})
