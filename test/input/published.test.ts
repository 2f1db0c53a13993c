import { expect, test } from 'vitest'
import { publishedDate } from '../../src/input/published.js'

test.each([
  ['2025-01-17', '2025-01-17'],
  ['20250117', '2025-01-17'],
  ['2025-01-17T18:23:05.123+0330', '2025-01-17T18:23+03:30'],
  ['20241011T1448', '2024-10-11T14:48'],
  ['20241011T144805Z', '2024-10-11T14:48Z'],
  // Days of the Iranian calendar and of the lunar one, as metadata have them.
  ['1402-10-19', null],
  ['1445-06-27', null],
  ['2025-01-17 18:23', '2025-01-17T18:23'],
  ['2025-01-17T18:23:05Z', '2025-01-17T18:23Z'],
  ['Fri, 17 Jan 2025 18:23:05 GMT', '2025-01-17T18:23Z'],
  ['3 March 2025', '2025-03-03'],
  ['2024-02-29', '2024-02-29'],
  ['2025-02-29', null],
  ['2025-13-01', null],
  ['2025-01-17T25:00', null],
  ['03/04/2025', null],
  ['1737137000', null],
  ['yesterday', null],
  ['', null],
])('%s is %s', (written, expected) => {
  expect(publishedDate(written)).toBe(expected)
})
