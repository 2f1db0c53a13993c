/**
 * Dates and clocks that are written in digits alone: `05.12.2023`, `2023-12-05T18:23`, `1402/9/14`, `18:23+03:00`. Separators tell
 * a date from any other run of numbers only by standing close and alone, which a pattern over tokens says badly; so this is code.
 */
import type { Clock, Fields } from '../../calendar/expression.js'
import { isGregorian } from '../../calendar/gregorian.js'
import type { TimeHabits } from '../../calendar/habits.js'
import { isJalali } from '../../calendar/jalali.js'
import type { Chart } from '../../engine/chart.js'
import { SPACE_BEFORE, type Tokens } from '../../text/tokenize.js'
import {
  COLON,
  continues,
  DASH,
  type Digits,
  DOT,
  isClose,
  isDigits,
  isPiece,
  isSpread,
  joins,
  numberAt,
  PLUS,
  SLASH,
  unitAt,
} from './digit-runs.js'
import { type Reading, sure, weak } from './reading.js'

const LETTER_Z = 0x7a

interface NumericDate {
  readonly to: number
  readonly reading: Reading
  readonly rule: string
}

/** A date of two or three numbers with the same separator between. */
export function numericDate(tokens: Tokens, at: number, habits: TimeHabits): NumericDate | null {
  const sign = unitAt(tokens, at + 1)
  if (sign !== SLASH && sign !== DOT && sign !== DASH) return null
  if (
    isClose(tokens, at) &&
    joins(unitAt(tokens, at - 1)) &&
    (unitAt(tokens, at - 1) !== DASH || (isDigits(tokens, at - 2) && !isSecondEnd(tokens, at, sign)))
  )
    return null
  const a = numberAt(tokens, at)
  const b = numberAt(tokens, at + 2)
  if (a === null || b === null) return null
  const c = unitAt(tokens, at + 3) === sign ? numberAt(tokens, at + 4) : null
  if (c !== null && (!continues(tokens, at + 5) || isFirstEnd(tokens, at + 5, sign))) {
    const tight = isClose(tokens, at + 1) && isClose(tokens, at + 3)
    const close = tight && isClose(tokens, at + 2) && isClose(tokens, at + 4)
    // Dots may be followed by a blank; all signs may stand free where a year of four digits shows what is meant.
    const free =
      (tight && sign === DOT && c.width >= 2) || (isSpread(tokens, at + 1, at + 5) && (a.width === 4 || c.width === 4))
    const fields = close || free ? threeNumbers(a, b, c, sign, habits) : null
    return fields ? { to: at + 5, reading: sure(fields), rule: 'numeric-date' } : null
  }
  if (c !== null || !isClose(tokens, at + 1) || !isClose(tokens, at + 2)) return null
  if (continues(tokens, at + 3) && !isFirstEnd(tokens, at + 3, sign)) return null
  const reading = twoNumbers(a, b, sign, habits)
  return reading ? { to: at + 3, reading, rule: 'numeric-pair' } : null
}

/** Whether a dash leads on to another date written with the same sign: 10/1-11/7, 12.05-14.05.2023. */
const isFirstEnd = (tokens: Tokens, to: number, sign: number): boolean =>
  sign !== DASH && unitAt(tokens, to) === DASH && unitAt(tokens, to + 2) === sign && isClose(tokens, to + 2)

const isSecondEnd = (tokens: Tokens, at: number, sign: number): boolean =>
  sign !== DASH && unitAt(tokens, at - 3) === sign && isClose(tokens, at - 3)

/** `20231205`: eight digits alone that are a day of this age. */
export function compactDate(tokens: Tokens, at: number): NumericDate | null {
  const number = numberAt(tokens, at)
  if (number?.width !== 8 || isPiece(tokens, at, at + 1) || isClose(tokens, at)) return null
  const [year, month, day] = [
    Math.floor(number.value / 10_000),
    Math.floor(number.value / 100) % 100,
    number.value % 100,
  ]
  if (year < 1900 || year > 2099 || !isGregorian(year, month, day)) return null
  const fields: Fields = { kind: 'fields', calendar: 'gregory', year, yearDigits: 4, month, day }
  return { to: at + 1, reading: sure(fields), rule: 'compact-date' }
}

const isHijriYear = (year: number): boolean => year >= 1300 && year <= 1450

function threeNumbers(a: Digits, b: Digits, c: Digits, sign: number, habits: TimeHabits): Fields | null {
  if (a.width === 4) return dated(a, b.value, c.value, habits)
  if (a.width > 2 || b.width > 2) return null
  if (c.width === 4) return inOrder(a.value, b.value, c, sign, habits)
  if (c.width !== 2 || (sign === DOT && (a.width < 2 || b.width < 2))) return null
  // Two digits for the year: first in Persian, last elsewhere.
  if (habits.hijriYears === 'persian' || a.value > 31) {
    const fields = dated(a, b.value, c.value, habits)
    if (fields) return fields
  }
  return inOrder(a.value, b.value, c, sign, habits)
}

/** Day and month in the order of the language, or the other where only that is possible. */
function inOrder(a: number, b: number, year: Digits, sign: number, habits: TimeHabits): Fields | null {
  const [first, second] =
    habits.dayFirst || sign === DOT
      ? [dated(year, b, a, habits), dated(year, a, b, habits)]
      : [dated(year, a, b, habits), dated(year, b, a, habits)]
  // An international page may write the day first where its language does not: left open for what stands beside it.
  return first && second && !habits.dayFirst && sign !== DOT && a !== b
    ? { ...first, orderOpen: true }
    : (first ?? second)
}

function dated(year: Digits, month: number, day: number, habits: TimeHabits): Fields | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const fields = { kind: 'fields', year: year.value, yearDigits: year.width, month, day } as const
  if (year.width === 4) {
    const hijri = isHijriYear(year.value)
    if (!hijri && (year.value < 1000 || year.value > 2199)) return null
    if (!hijri) return isGregorian(year.value, month, day) ? { ...fields, calendar: 'gregory' } : null
    if (habits.hijriYears === 'persian')
      return isJalali(year.value, month, day) ? { ...fields, calendar: 'persian' } : null
    if (habits.hijriYears === 'islamic') return day <= 30 ? { ...fields, calendar: 'islamic' } : null
    return { ...fields, calendar: 'gregory' }
  }
  if (habits.hijriYears === 'persian' && isJalali(1400 + year.value, month, day))
    return { ...fields, calendar: 'persian' }
  if (isGregorian(2000 + year.value, month, day)) return { ...fields, calendar: 'gregory' }
  return habits.hijriYears === 'islamic' && day <= 30 ? { ...fields, calendar: 'islamic' } : null
}

/** A month of a year, two years, or a day and a month; the last is weak, since so are scores, fractions and versions. */
function twoNumbers(a: Digits, b: Digits, sign: number, habits: TimeHabits): Reading | null {
  const isYear = ({ width, value }: Digits): boolean =>
    width === 4 && ((value >= 1900 && value < 2100) || isHijriYear(value))
  const monthOfYear = (year: Digits, month: number): Reading | null =>
    month >= 1 && month <= 12
      ? sure({
          kind: 'fields',
          year: year.value,
          yearDigits: 4,
          month,
          ...(isHijriYear(year.value) ? { calendar: habits.hijriYears } : {}),
        })
      : null
  if (isYear(a) && isYear(b) && sign !== DOT)
    return b.value > a.value && b.value - a.value < 100
      ? sure({ kind: 'range', from: { kind: 'fields', year: a.value }, to: { kind: 'fields', year: b.value } })
      : null
  if (isYear(a) && b.width <= 2 && sign !== DOT) {
    const month = monthOfYear(a, b.value)
    if (month) return month
    // 2023-24: two years that follow each other.
    return b.width === 2 && b.value === (a.value + 1) % 100
      ? sure({ kind: 'range', from: { kind: 'fields', year: a.value }, to: { kind: 'fields', year: a.value + 1 } })
      : null
  }
  if (isYear(b) && a.width <= 2) return monthOfYear(b, a.value)
  if (a.width > 2 || b.width > 2 || (sign !== SLASH && (a.width < 2 || b.width < 2) && sign === DOT)) return null
  const [day, month] = pairOrder(a.value, b.value, habits.dayFirst || sign === DOT)
  if (day < 1 || month < 1 || month > 12 || day > 31) return null
  const expression: Fields = {
    kind: 'fields',
    month,
    day,
    calendar: habits.hijriYears === 'persian' ? 'persian' : 'gregory',
  }
  return sign === SLASH && a.width === 2 && b.width === 2 ? sure(expression) : weak(expression)
}

const pairOrder = (a: number, b: number, dayFirst: boolean): readonly [day: number, month: number] =>
  dayFirst ? (b > 12 ? [b, a] : [a, b]) : a > 12 ? [a, b] : [b, a]

interface DigitalClock {
  readonly to: number
  readonly clock: Clock
  readonly zone: { readonly zone?: number }
}

/** `18:23`, `18:23:05`, `T18:23Z`, `2:37+03:00`. */
export function digitalClock(tokens: Tokens, at: number): DigitalClock | null {
  const hour = numberAt(tokens, at)
  const minute = numberAt(tokens, at + 2)
  if (hour === null || minute === null || unitAt(tokens, at + 1) !== COLON) return null
  const tight = isClose(tokens, at + 1) && isClose(tokens, at + 2)
  if (!tight && !isSpread(tokens, at + 1, at + 3)) return null
  if (
    isClose(tokens, at) &&
    isDigits(tokens, at - 2) &&
    joins(unitAt(tokens, at - 1)) &&
    unitAt(tokens, at - 1) === COLON
  )
    return null
  if (hour.width > 2 || hour.value > 24 || minute.width !== 2 || minute.value > 59) return null
  let to = at + 3
  const second = numberAt(tokens, to + 1)
  if (unitAt(tokens, to) === COLON && isClose(tokens, to) && isClose(tokens, to + 1) && second && second.width === 2) {
    if (second.value > 60) return null
    to += 2
    if (
      (unitAt(tokens, to) === DOT || unitAt(tokens, to) === 0x2c) &&
      isClose(tokens, to) &&
      isDigits(tokens, to + 1) &&
      isClose(tokens, to + 1)
    )
      to += 2
  } else if (continues(tokens, to) && unitAt(tokens, to) !== PLUS && unitAt(tokens, to) !== DASH) return null
  const clock = { hour: hour.value, minute: minute.value }
  if (unitAt(tokens, to) === LETTER_Z && isClose(tokens, to)) return { to: to + 1, clock, zone: { zone: 0 } }
  const offset = zoneOffset(tokens, to)
  return offset ? { to: offset.to, clock, zone: { zone: offset.zone } } : { to, clock, zone: {} }
}

/** `8.30pm`: a dot between hour and minutes is believed where half of the day is named. */
export function dottedClock(chart: Chart, at: number): DigitalClock | null {
  const { tokens } = chart
  const hour = numberAt(tokens, at)
  const minute = numberAt(tokens, at + 2)
  if (hour === null || minute === null || unitAt(tokens, at + 1) !== DOT || minute.width !== 2) return null
  if (hour.value > 12 || hour.width > 2 || minute.value > 59 || !isClose(tokens, at + 1) || !isClose(tokens, at + 2))
    return null
  if (!chart.starts[at + 3]?.some(({ cls }) => cls === 'Meridiem')) return null
  return { to: at + 3, clock: { hour: hour.value, minute: minute.value }, zone: {} }
}

/** `+0300`, `+03:00` close behind a clock. */
function zoneOffset(tokens: Tokens, at: number): { readonly to: number; readonly zone: number } | null {
  const sign = unitAt(tokens, at)
  if ((sign !== PLUS && sign !== DASH) || !isClose(tokens, at + 1)) return null
  const hours = numberAt(tokens, at + 1)
  if (hours === null || (sign === DASH && (tokens.flags[at] as number) & SPACE_BEFORE)) return null
  const direction = sign === PLUS ? 1 : -1
  const furthest = (sign === PLUS ? 14 : 12) * 60
  const offset = (to: number, minutes: number) => (minutes <= furthest ? { to, zone: direction * minutes } : null)
  if (hours.width === 4 && hours.value % 100 < 60)
    return offset(at + 2, Math.floor(hours.value / 100) * 60 + (hours.value % 100))
  const minutes = numberAt(tokens, at + 3)
  if (hours.width === 2 && unitAt(tokens, at + 2) === COLON && minutes && minutes.width === 2 && minutes.value < 60)
    return offset(at + 4, hours.value * 60 + minutes.value)
  return null
}
