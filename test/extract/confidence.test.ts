import { expect, test } from 'vitest'
import { confidenceOf, GROUNDS, type Ground, type Grounds } from '../../src/extract/events/confidence.js'

const ids = Object.keys(GROUNDS) as Ground[]
const all = (value: number): Grounds => Object.fromEntries(ids.map((id) => [id, value])) as Grounds
const best = Object.fromEntries(ids.map((id) => [id, GROUNDS[id].sense > 0 ? 3 : 0])) as Grounds
const worst = Object.fromEntries(ids.map((id) => [id, GROUNDS[id].sense > 0 ? 0 : 1])) as Grounds

test('every ground weighs, and none against its sense', () => {
  for (const id of ids) {
    const [less, more] = [0, 1].map((value) => confidenceOf({ ...all(0), [id]: value }).value) as [number, number]
    expect(Math.sign(more - less), id).toBe(GROUNDS[id].sense)
  }
})

test('is never quite sure of anything', () => {
  expect(confidenceOf(best).value).toBe(0.99)
  expect(confidenceOf(worst).value).toBeGreaterThan(0)
  expect(confidenceOf(worst).value).toBeLessThan(0.6)
})

test('tells its sum', () => {
  const { value, because } = confidenceOf({ ...all(0), pattern: 0.9, verb: 1 })
  const terms = [...because.matchAll(/[+-]\d+\.\d\d/g)].map(([term]) => Number(term))
  expect(because).toMatch(/^log-odds [+-]\d\.\d\d, pattern \+\d\.\d\d, told by a verb \+\d\.\d\d$/)
  expect(value).toBeCloseTo(1 / (1 + Math.exp(-terms.reduce((sum, term) => sum + term, 0))), 1)
})
