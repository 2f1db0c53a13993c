/**
 * Two names beside each other as one time: a weekday and its date, a day and its hour, a month and its year, the same day in
 * two calendars. Expressions in, expression out, null where they are two times; which words may stand between is the rules'
 * matter (neighbours.ts).
 */
import type { Expression, Fields, Modifiers, Shift } from '../../calendar/expression.js'

type FieldName =
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'season'
  | 'quarter'
  | 'half'
  | 'week'
  | 'decade'
  | 'century'
  | 'within'
  | 'direction'

const isTold = (value: unknown): number => (value === undefined ? 0 : 1)

/** How many names a date is told by. */
const countOf = (e: Fields): number =>
  isTold(e.year) +
  isTold(e.month) +
  isTold(e.day) +
  isTold(e.weekday) +
  isTold(e.season) +
  isTold(e.quarter) +
  isTold(e.half) +
  isTold(e.week) +
  isTold(e.decade) +
  isTold(e.century) +
  isTold(e.within) +
  isTold(e.direction)

/** Whether a date is told by these names, and no other. */
export const only = (e: Fields, a: FieldName, b?: FieldName, c?: FieldName): boolean =>
  e[a] !== undefined &&
  (b === undefined || e[b] !== undefined) &&
  (c === undefined || e[c] !== undefined) &&
  countOf(e) === (c ? 3 : b ? 2 : 1)

export const isDayShift = (e: Expression): e is Shift & { readonly unit: 'day' | 'night' } =>
  e.kind === 'shift' &&
  (e.unit === 'day' || e.unit === 'night') &&
  ((e.anchor !== 'told' && e.anchor !== 'event') || e.by === 0)
/** So many days or weeks from publication, to the day. */
const isDistance = (e: Expression): e is Shift & { readonly aligned: false } =>
  e.kind === 'shift' &&
  !e.aligned &&
  (e.unit === 'day' || e.unit === 'week') &&
  e.anchor === 'published' &&
  !e.approximate
export const isAligned = (e: Expression, ...units: readonly string[]): e is Shift & { readonly aligned: true } =>
  e.kind === 'shift' && e.aligned && units.includes(e.unit)
/** Whether an expression names a single day. */
export const isDay = (e: Expression): boolean =>
  (e.kind === 'fields' && (e.day !== undefined || e.weekday !== undefined)) ||
  isDayShift(e) ||
  (e.kind === 'shift' && !e.aligned && (e.unit === 'week' || e.unit === 'month' || e.unit === 'year')) ||
  (e.kind === 'nth' && (e.of === 'day' || typeof e.of === 'number'))
const isTimed = (e: Expression): boolean => e.clock !== undefined || e.dayPart !== undefined

type Open<T> = { -readonly [K in keyof T]: T[K] }

/** An expression with what is said of another: its clock, its part of the day, its zone, that it is only about then. */
function modified<E extends Modifiers>(e: E, { clock, dayPart, zone, approximate }: Modifiers): E {
  const made: Open<Modifiers> = { ...e }
  if (clock) made.clock = clock
  if (dayPart) made.dayPart = dayPart
  if (zone !== undefined) made.zone = zone
  if (approximate) made.approximate = approximate
  return made as E
}

export const modifiersOf = (said: Modifiers): Modifiers => modified({}, said)

/** One time from two names beside each other, the smaller and the larger in either order; null where they are two times. */
export function unite(a: Expression, b: Expression): Expression | null {
  return together(a, b) ?? together(b, a)
}

function together(a: Expression, b: Expression): Expression | null {
  if (a.kind === 'time') return timed(a, b)
  if (a.kind === 'range' && a.from?.kind === 'time' && a.to?.kind === 'time') {
    if (!isDay(b) || b.clock) return null
    // The second hour is of the day that the first one is of; a part of it may be told for both.
    const part = b.dayPart ? { dayPart: b.dayPart } : {}
    return { ...a, from: modified({ ...b, ...part }, a.from), to: { ...part, ...a.to } }
  }
  if (a.kind === 'range' && b.kind === 'fields' && only(b, 'year') && isYearless(a.from) && isYearless(a.to))
    return { ...a, to: { ...a.to, ...b, kind: 'fields' } }
  // `The third Friday of May` of last year: the year is that of the month.
  if (a.kind === 'nth' && a.within.kind === 'fields' && only(a.within, 'month')) {
    const within = together(a.within, b)
    return within && { ...a, within }
  }
  if (a.kind !== 'fields') return null
  if (only(a, 'weekday')) return weekdayWith(a, b)
  if (only(a, 'month') || only(a, 'day', 'month') || only(a, 'weekday', 'day', 'month')) {
    if (
      b.kind === 'fields' &&
      only(b, 'year') &&
      (!b.calendar || !a.calendar || b.calendar === a.calendar) &&
      !isTimed(b)
    )
      return { ...a, year: b.year as number, ...(b.yearDigits === undefined ? {} : { yearDigits: b.yearDigits }) }
    if (isAligned(b, 'year')) return { ...a, within: b }
    if ((isDayShift(b) || isDistance(b)) && a.day !== undefined) return { ...modified(a, b), equals: withoutClock(b) }
    return null
  }
  if (only(a, 'quarter') || only(a, 'half') || only(a, 'season') || only(a, 'week')) {
    if (b.kind === 'fields' && only(b, 'year')) return { ...b, ...a }
    if (isAligned(b, 'year')) return { ...a, within: b }
    return null
  }
  if (only(a, 'day') || only(a, 'weekday', 'day')) {
    if (isAligned(b, 'month')) return { ...a, within: b }
    if (b.kind === 'fields' && only(b, 'month', 'direction')) return { ...a, within: b }
    return null
  }
  if (a.day !== undefined && a.month !== undefined && isDayShift(b))
    return { ...modified(a, b), equals: withoutClock(b) }
  return null
}

const withoutClock = ({ clock: _, dayPart: __, zone: ___, ...rest }: Shift): Expression => rest

const isYearless = (e: Expression | null): e is Fields =>
  e?.kind === 'fields' && e.year === undefined && e.month !== undefined && e.within === undefined

/** A clock or part of a day belongs to any single day that has none; a part may still take its clock. */
function timed(a: Expression, b: Expression): Expression | null {
  if (b.kind === 'time') {
    if (a.clock && b.dayPart && !a.dayPart && !b.clock) return { ...a, dayPart: b.dayPart }
    return null
  }
  if (b.kind === 'range' && b.to && isDay(b.to) && !isTimed(b.to)) return null
  if (!isDay(b)) return null
  if (!isTimed(b)) return modified(settleOrder(b, a), a)
  if (a.clock && !b.clock && b.dayPart && !a.dayPart)
    return { ...modified(b, a), ...(a.clock.meridiem || a.clock.hour > 12 ? {} : { dayPart: b.dayPart }) }
  if (a.dayPart && !a.clock && b.clock && !b.dayPart && !b.clock.meridiem && b.clock.hour <= 12)
    return { ...b, dayPart: a.dayPart }
  return null
}

function weekdayWith(a: Fields, b: Expression): Expression | null {
  const weekday = a.weekday
  if (weekday === undefined) return null
  if (b.kind === 'fields') {
    if (b.weekday === undefined && b.day !== undefined) return { ...modified(b, a), weekday }
    return null
  }
  if (
    b.kind === 'shift' &&
    (isDayShift(b) || isAligned(b, 'week', 'month') || (!b.aligned && (b.unit === 'week' || b.unit === 'month')))
  ) {
    if (b.unit === 'day' || b.unit === 'night') return { ...modified(a, b), within: withoutClock(b) }
    // A week or a month from now, on a Tuesday: of that week or month.
    return { ...a, within: b.aligned ? b : { kind: 'shift', unit: 'week', by: 0, aligned: true, anchor: b } }
  }
  return null
}

/** Who writes a clock of twenty-four hours writes the day before the month; with `pm` stands the month. */
function settleOrder(expression: Expression, { clock }: Modifiers): Expression {
  if (expression.kind !== 'fields' || !expression.orderOpen) return expression
  const { orderOpen: _, ...settled } = expression
  if (clock?.meridiem || clock?.minute === undefined || settled.day === undefined || settled.month === undefined)
    return settled
  return { ...settled, day: settled.month, month: settled.day }
}
