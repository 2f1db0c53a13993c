import { beforeAll, expect, test } from 'vitest'
import { accepts } from '../../src/output/accepts.js'
import { contractFault } from '../../src/output/schema.js'
import { article } from '../output/fixture.js'
import { build } from './command.js'

beforeAll(build)

/** Every value in the record, by its path. */
const places = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
  typeof value === 'object' && value !== null
    ? [
        path,
        ...Object.entries(value).flatMap(([key, inner]) =>
          places(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path]

const changed = (value: unknown, path: readonly (string | number)[], to: unknown): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return to
  if (Array.isArray(value)) return value.map((inner, i) => (i === key ? changed(inner, rest, to) : inner))
  return { ...(value as object), [key]: changed((value as Record<string, unknown>)[key as string], rest, to) }
}

test('the check that the build writes down says of any fault what zod says', async () => {
  const { accepts: built } = (await import('../../dist/output/accepts.js' as string)) as { accepts: typeof accepts }
  expect([built(article), accepts(article)]).toEqual([true, true])
  let refused = 0
  for (const path of places(article)) {
    for (const to of [null, '', 'x', -1, 0.5, 7, true, [], {}, undefined]) {
      const record = changed(article, path, to)
      const right = contractFault(record) === null
      if (!right) refused++
      expect([built(record), accepts(record)], `${path.join('.')} = ${JSON.stringify(to)}`).toEqual([right, right])
    }
  }
  expect(refused).toBeGreaterThan(500)
})
