import { expect, test } from 'vitest'
import { createSeen } from '../../src/pipeline/seen.js'

test('an id is known the second time, among many', () => {
  const seen = createSeen()
  for (let i = 0; i < 50_000; i++) expect(seen(`article-${i}`)).toBe(false)
  for (let i = 0; i < 50_000; i += 97) expect(seen(`article-${i}`)).toBe(true)
  expect([seen(''), seen('')]).toEqual([false, true])
})
