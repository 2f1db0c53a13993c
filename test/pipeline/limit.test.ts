import { expect, test } from 'vitest'
import { isTimeout, timeLimit, unlimited } from '../../src/pipeline/limit.js'

const ended = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return isTimeout(error) ? 'timeout' : error
  }
}

test('work without end is ended from outside, whatever it is at and whatever it catches', () => {
  const limit = timeLimit(50)
  const endless = (): void => {
    for (;;);
  }
  const stubborn = (): string => {
    try {
      endless()
    } catch {
      return 'caught'
    }
    return 'done'
  }
  const backtracking = (): boolean => /^(?:a|a)*$/.test(`${'a'.repeat(60)}b`)
  for (const work of [endless, stubborn, backtracking]) {
    const began = performance.now()
    expect(ended(() => limit(work))).toBe('timeout')
    expect(performance.now() - began).toBeLessThan(5_000)
  }
})

test('work that ends gives its value or its error, as it does without a limit', () => {
  const value = { of: 'work' }
  const broken = new Error('broken')
  for (const limit of [timeLimit(10_000), unlimited]) {
    expect(limit(() => value)).toBe(value)
    expect(
      ended(() =>
        limit(() => {
          throw broken
        }),
      ),
    ).toBe(broken)
  }
})
