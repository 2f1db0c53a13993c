import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePointOffsets } from '../../src/output/codepoints.js'

test('without surrogates an offset is itself', () => {
  expect(codePointOffsets('abc')(2)).toBe(2)
})

test('a pair counts once, a lone surrogate once, the middle of a pair as its start', () => {
  const at = codePointOffsets('a\u{1f600}b\ud800c')
  expect([0, 1, 2, 3, 4, 5, 6].map(at)).toEqual([0, 1, 1, 2, 3, 4, 5])
})

test('a slice by code points is the slice by code units, of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
      const points = Array.from(text)
      // Offsets at code point borders, as spans have them.
      const borders = [0]
      for (const point of points) borders.push((borders.at(-1) ?? 0) + point.length)
      const [start, end] = [borders[a % borders.length] ?? 0, borders[b % borders.length] ?? 0].sort(
        (x, y) => x - y,
      ) as [number, number]
      const at = codePointOffsets(text)
      expect(points.slice(at(start), at(end)).join('')).toBe(text.slice(start, end))
    }),
  )
})
