/**
 * Times written in digits: `05.12.2023`, `2023-12-05T18:23`, `1402/9/14`, `18:23`. Separators tell a date from any other
 * run of numbers only by standing close and alone, which a pattern over tokens says badly; so this one step is code. It
 * also types every number for the rules after it: `DayNo`, `Year4`, `Year2`, `HourNo`, `Count`.
 */
import type { Clock, Fields } from '../../calendar/expression.js'
import { isGregorian } from '../../calendar/gregorian.js'
import type { TimeHabits } from '../../calendar/habits.js'
import { isJalali } from '../../calendar/jalali.js'
import { addItem, type Chart, itemsOf } from '../../engine/chart.js'
import { DIGITS, SPACE_BEFORE, type Tokens, tokenText } from '../../text/tokenize.js'
import { type Reading, sure, weak } from './reading.js'

const SLASH = 0x2f
const DOT = 0x2e
const DASH = 0x2d
const COLON = 0x3a
const PLUS = 0x2b
const LETTER_T = 0x74
const LETTER_Z = 0x7a

/** The sign (or one-letter word) at a token, 0 where it is longer or absent. */
const unitAt = (tokens: Tokens, token: number): number => {
  if (token < 0 || token >= tokens.count) return 0
  const from = tokens.from[token] as number
  return (tokens.from[token + 1] as number) - from === 1 ? (tokens.units[from] as number) : 0
}
const isDigits = (tokens: Tokens, token: number): boolean =>
  token >= 0 && token < tokens.count && tokens.kind[token] === DIGITS
/** Whether nothing stands between a token and the one before it. */
const isClose = (tokens: Tokens, token: number): boolean =>
  token > 0 && token < tokens.count && tokens.start[token] === tokens.end[token - 1]

/** A run of digits: its number and how many digits it has. */
interface Digits {
  readonly value: number
  readonly width: number
}

const numberAt = (tokens: Tokens, token: number): Digits | null => {
  if (!isDigits(tokens, token)) return null
  const width = (tokens.from[token + 1] as number) - (tokens.from[token] as number)
  return width > 9 ? null : { value: Number(tokenText(tokens, token)), width }
}

/** What items of the lexicon become here, by class, or by class and id. */
export const TYPED: Readonly<Record<string, readonly string[]>> = {
  Number: ['Count', 'DayNo', 'HourNo', 'MinuteNo'],
  Ordinal: ['DayNo', 'DayOrdinal', 'HourOrdinal', 'Nth'],
  Direction: ['Before', 'After'],
  'TimeWord few': ['Count'],
}

/** Adds typed numbers, numeric dates and clocks to the chart. */
export function readDigits(chart: Chart, habits: TimeHabits): void {
  const { tokens } = chart
  const add = (cls: string, from: number, to: number, value: unknown, foundBy: string): void => {
    addItem(chart, { cls, id: '', from, to, features: 0, value, foundBy })
  }
  let free = 0
  for (const item of itemsOf(chart, 'Int')) {
    const at = item.from
    if (at < free) continue
    const dotted = dottedClock(chart, at)
    const date = dotted ? null : (numericDate(tokens, at, habits) ?? compactDate(tokens, at))
    if (date) {
      add('Time', at, date.to, date.reading, date.rule)
      // A pair that only might be a date leaves its numbers to other shapes: 3-5 May.
      if (date.reading.weak) {
        typeNumber(chart, at, add)
        typeNumber(chart, at + 2, add)
      }
      free = date.to
      const rest =
        tokens.kind[free] !== undefined && unitAt(tokens, free) === LETTER_T && isClose(tokens, free) ? free + 1 : -1
      const clock = rest > 0 ? digitalClock(tokens, rest) : null
      if (clock) {
        add(
          'Time',
          at,
          clock.to,
          { ...date.reading, expression: { ...date.reading.expression, clock: clock.clock, ...clock.zone } },
          'iso-date-time',
        )
        free = clock.to
      }
      continue
    }
    const clock = dotted ?? digitalClock(tokens, at)
    if (clock) {
      add('Clock', at, clock.to, { clock: clock.clock, ...clock.zone }, 'digital-clock')
      free = clock.to
      continue
    }
    typeNumber(chart, at, add)
  }
  typeWords(chart, add)
  placeDirections(chart, habits, add)
}

type Add = (cls: string, from: number, to: number, value: unknown, foundBy: string) => void

/** Whether a number is a piece of something longer: a decimal, a code, a telephone number, a percentage. */
function isPiece(tokens: Tokens, at: number, to: number): boolean {
  const before = unitAt(tokens, at - 1)
  if (
    isClose(tokens, at) &&
    (before === DOT || before === 0x2c || before === COLON || before === SLASH || before === 0x24) &&
    (isDigits(tokens, at - 2) || before === 0x24)
  )
    return true
  const after = unitAt(tokens, to)
  if (isClose(tokens, to) && after === 0x25) return true
  return (
    isClose(tokens, to) &&
    (after === DOT || after === 0x2c || after === COLON || after === SLASH) &&
    isClose(tokens, to + 1) &&
    isDigits(tokens, to + 1)
  )
}

/** Whether digits go on from a percent sign: they are a character of an address. */
const isGlued = (tokens: Tokens, at: number): boolean => isClose(tokens, at) && unitAt(tokens, at - 1) === 0x25

function typeNumber(chart: Chart, at: number, add: Add): void {
  const { tokens } = chart
  const number = numberAt(tokens, at)
  if (number === null) return
  const { value, width } = number
  if (isPiece(tokens, at, at + 1)) {
    // A decimal number of units: 2.5 hours.
    const rest = numberAt(tokens, at + 2)
    if (
      rest &&
      rest.width <= 2 &&
      unitAt(tokens, at + 1) === DOT &&
      isClose(tokens, at + 1) &&
      isClose(tokens, at + 2) &&
      !continues(tokens, at + 3)
    )
      add('Count', at, at + 3, value + rest.value / 10 ** rest.width, 'decimal')
    return
  }
  if (width <= 2 && value >= 1 && value <= 31) {
    add('DayNo', at, at + 1, value, 'digits')
    add('DayDigits', at, at + 1, value, 'digits')
  }
  if (width === 4 && value >= 1000 && value < 2200) add('Year4', at, at + 1, value, 'digits')
  if (width === 2) add('Year2', at, at + 1, value, 'digits')
  if (width <= 2 && value <= 24) add('HourNo', at, at + 1, value, 'digits')
  if (width <= 2 && value < 60) add('MinuteNo', at, at + 1, value, 'digits')
  if (width <= 5 && !isGlued(tokens, at)) add('Count', at, at + 1, value, 'digits')
  const [hour, minute] = [Math.floor(value / 100), value % 100]
  if ((width === 3 || width === 4) && hour < 25 && minute < 60)
    add('HourMinutes', at, at + 1, { hour, minute }, 'digits')
}

/**
 * `Last` and `next` stand on one side of what they qualify, and which side is the language's habit: a direction becomes
 * `Before` or `After`, with the plain direction as its id.
 */
function placeDirections(chart: Chart, { directionFollows }: TimeHabits, add: Add): void {
  for (const item of itemsOf(chart, 'Direction')) {
    const id = item.id === 'this-before' || item.id === 'this-after' ? 'this' : item.id
    const follows =
      item.id === 'this-after' ||
      item.id === 'after-next' ||
      item.id === 'before-last' ||
      (directionFollows && item.id !== 'this-before')
    const precedes = !directionFollows ? item.id !== 'this-after' : item.id === 'this-before'
    if (follows) add('After', item.from, item.to, id, 'direction')
    if (precedes) add('Before', item.from, item.to, id, 'direction')
  }
}

/** Numbers in words, and ordinals, as the same classes. */
function typeWords(chart: Chart, add: Add): void {
  for (const item of itemsOf(chart, 'Number')) {
    const value = Number(item.id)
    add('Count', item.from, item.to, value, 'number-word')
    if (value >= 2 && value <= 31 && value % 1 === 0) add('DayNo', item.from, item.to, value, 'number-word')
    if (value >= 1 && value <= 12 && value % 1 === 0) add('HourNo', item.from, item.to, value, 'number-word')
    if (value >= 1 && value <= 59 && value % 1 === 0) add('MinuteNo', item.from, item.to, value, 'number-word')
  }
  for (const item of itemsOf(chart, 'Ordinal')) {
    const value = Number(item.id)
    if (value >= 1 && value <= 31) {
      add('DayNo', item.from, item.to, value, 'ordinal')
      add('DayOrdinal', item.from, item.to, value, 'ordinal')
    }
    if (value >= 1 && value <= 12) add('HourOrdinal', item.from, item.to, value, 'ordinal')
    add('Nth', item.from, item.to, value, 'ordinal')
  }
  for (const item of itemsOf(chart, 'TimeWord')) {
    // The elections of 88: what has years for names needs no more than two digits.
    if (item.id === 'year-event') {
      const year = numberAt(chart.tokens, item.to)
      if (year?.width === 2 && !isPiece(chart.tokens, item.to, item.to + 1))
        add('YearNo', item.to, item.to + 1, { year: year.value, digits: 2, cued: true }, 'year-event')
    }
    if (item.id === 'few') add('Count', item.from, item.to, null, 'few')
    // An ordinal ending makes a day of the number before it: 21st.
    if (item.id !== 'st') continue
    const dash = unitAt(chart.tokens, item.from - 1) === DASH && isClose(chart.tokens, item.from) ? 1 : 0
    const number = numberAt(chart.tokens, item.from - 1 - dash)
    // A Latin ending stands close; others may stand free.
    const free = !isLatin(chart.tokens, item.from) && dash === 0
    if (number === null || (!free && !isClose(chart.tokens, item.from - dash))) continue
    const { value } = number
    add('Nth', item.from - 1 - dash, item.to, value, 'ordinal-ending')
    if (value >= 1 && value <= 31) {
      add('DayNo', item.from - 1 - dash, item.to, value, 'ordinal-ending')
      add('DayOrdinal', item.from - 1 - dash, item.to, value, 'ordinal-ending')
    }
  }
}

const isLatin = (tokens: Tokens, at: number): boolean => (tokens.units[tokens.from[at] as number] ?? 0) < 0x250

interface NumericDate {
  readonly to: number
  readonly reading: Reading
  readonly rule: string
}

/** Whether signs and numbers stand apart evenly: `12 / 12 / 1370`. */
const isSpread = (tokens: Tokens, from: number, to: number): boolean => {
  for (let token = from; token < to; token++) if (!((tokens.flags[token] as number) & SPACE_BEFORE)) return false
  return true
}

/** A date of two or three numbers with the same separator between. */
function numericDate(tokens: Tokens, at: number, habits: TimeHabits): NumericDate | null {
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

const joins = (unit: number): boolean =>
  unit === SLASH || unit === DOT || unit === DASH || unit === COLON || unit === PLUS

/** Whether a dash leads on to another date written with the same sign: 10/1-11/7, 12.05-14.05.2023. */
const isFirstEnd = (tokens: Tokens, to: number, sign: number): boolean =>
  sign !== DASH && unitAt(tokens, to) === DASH && unitAt(tokens, to + 2) === sign && isClose(tokens, to + 2)
const isSecondEnd = (tokens: Tokens, at: number, sign: number): boolean =>
  sign !== DASH && unitAt(tokens, at - 3) === sign && isClose(tokens, at - 3)

/** `20231205`: eight digits alone that are a day of this age. */
function compactDate(tokens: Tokens, at: number): NumericDate | null {
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

/** Whether digits go on after a separator: then it was a code, not a date. */
const continues = (tokens: Tokens, to: number): boolean =>
  (joins(unitAt(tokens, to)) && isClose(tokens, to) && isDigits(tokens, to + 1) && isClose(tokens, to + 1)) ||
  (isDigits(tokens, to) && isClose(tokens, to))

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
function digitalClock(tokens: Tokens, at: number): DigitalClock | null {
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
function dottedClock(chart: Chart, at: number): DigitalClock | null {
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
