/**
 * When a stretch with two ends is: what one end leaves unsaid the other says (`3 to 5 May 2024`), and the second end is
 * looked for after the first. An end that is open stays open.
 */
import type { Expression, Fields, Range } from '../../calendar/expression.js'
import { DAY, impossible, type Resolution, type Resolve, resolution, type TimeContext } from './stretch.js'

/** What one end of a range leaves unsaid, the other end says: `3 to 5 May 2024`. */
function completeRange({ from, to }: Range): { from: Expression | null; to: Expression | null } {
  if (from?.kind !== 'fields' || to?.kind !== 'fields') return { from, to }
  const sameCalendar = from.calendar ?? to.calendar
  let left: Fields = from
  let right: Fields = to
  if (
    left.year === undefined &&
    right.year !== undefined &&
    (left.month !== undefined || left.day !== undefined || left.season || left.quarter)
  ) {
    const wraps = left.month !== undefined && right.month !== undefined && left.month > right.month
    left = {
      ...left,
      year: wraps ? right.year - 1 : right.year,
      ...(right.yearDigits === undefined ? {} : { yearDigits: right.yearDigits }),
    }
  }
  if (left.month === undefined && left.day !== undefined && right.month !== undefined)
    left = { ...left, month: right.month }
  if (right.month === undefined && right.day !== undefined && left.month !== undefined) {
    right = {
      ...right,
      month: left.month,
      ...(right.year === undefined && left.year !== undefined ? { year: left.year } : {}),
    }
  }
  if (left.within === undefined && right.within !== undefined && left.year === undefined)
    left = { ...left, within: right.within }
  if (sameCalendar && (left.calendar === undefined || right.calendar === undefined)) {
    left = { ...left, calendar: left.calendar ?? sameCalendar }
    right = { ...right, calendar: right.calendar ?? sameCalendar }
  }
  return { from: left, to: right }
}

export function resolveRange(range: Range, context: TimeContext, resolve: Resolve): Resolution | null {
  const { from, to } = completeRange(range)
  const start = from && resolve(from, context)
  if (from && !start) return null
  const then: TimeContext = start ? { ...context, told: () => start } : context
  const later: TimeContext =
    start && start.start !== null && needsYear(to) ? { ...then, published: start.start, prefer: 'future' } : then
  // A deadline lies ahead: until Friday, by May.
  const end = to && resolve(to, from ? later : { ...later, ahead: true })
  if (to && !end) return null
  const conflict = start?.conflict ?? end?.conflict ?? null
  const a = start && (range.beyond && isLong(start) ? start.end + 1 : start.start)
  // A stretch that ends at an hour ends when it strikes.
  let b =
    end &&
    (end.precision === 'hour' ? end.start : range.beyond && end.start !== null && isDays(end) ? end.start - 1 : end.end)
  if ((from && a === null) || (to && b === null)) return conflict ? impossible(conflict) : null
  // From ten at night to two: the second hour is of the next day.
  if (to?.kind === 'time' && a !== null && b !== null && a > b) b += DAY
  const reversed = a !== null && b !== null && a > b
  return resolution({ start: a, end: b }, 'interval', {
    calendar: end?.calendar ?? start?.calendar ?? 'gregory',
    relative: Boolean(start?.relative || end?.relative),
    approximate: Boolean(start?.approximate || end?.approximate),
    conflict: conflict ?? (reversed ? 'the end is before the beginning' : null),
    zone: start?.zone ?? end?.zone ?? null,
  })
}

/** Whether whole days are told. */
const isDays = ({ precision }: Resolution): boolean => precision !== 'minute' && precision !== 'hour'
/** Whether more than a day is told: what comes after a day may still begin on it. */
const isLong = (found: Resolution): found is Resolution & { readonly end: number } =>
  isDays(found) && found.start !== null && found.end !== null && found.end - found.start > DAY

const needsYear = (expression: Expression | null): boolean =>
  expression?.kind === 'fields' &&
  expression.year === undefined &&
  expression.direction === undefined &&
  !expression.within &&
  expression.decade === undefined &&
  expression.century === undefined
