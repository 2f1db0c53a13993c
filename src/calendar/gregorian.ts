/**
 * The proleptic Gregorian calendar in integers. A day is its number, counted from 1970-01-01 as 0, so that days are
 * compared, counted and stored as plain numbers and no host time zone can touch them: `Date` is not used at all here.
 * The arithmetic is Howard Hinnant's `days_from_civil` (http://howardhinnant.github.io/date_algorithms.html).
 */

/** Days since 1970-01-01. */
export type Day = number

export interface YearMonthDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** Monday is 1, Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Days in a month; 0 where there is no such month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)

/** Whether the day exists: whole numbers, a month of 1 to 12, a day that the month has. */
export const isGregorian = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year) && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month)

/** The number of a day. The day may run over the month's end; the month must be 1 to 12. */
export const fromGregorian = (year: number, month: number, day: number): Day => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export const toGregorian = (day: Day): YearMonthDay => {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

export const weekdayOf = (day: Day): Weekday => (((((day + 3) % 7) + 7) % 7) + 1) as Weekday

/** First day of the week that holds `day`, for weeks that begin on `first`. */
export const startOfWeek = (day: Day, first: Weekday): Day => day - ((weekdayOf(day) - first + 7) % 7)

/** Year and number of the ISO 8601 week that holds `day`. */
export const isoWeek = (day: Day): { readonly year: number; readonly week: number } => {
  const thursday = startOfWeek(day, 1) + 3
  const { year } = toGregorian(thursday)
  return { year, week: Math.floor((thursday - fromGregorian(year, 1, 1)) / 7) + 1 }
}

/** First day of an ISO 8601 week. */
export const fromIsoWeek = (year: number, week: number): Day =>
  startOfWeek(fromGregorian(year, 1, 4), 1) + (week - 1) * 7

/** The same day of the month `months` later (earlier where negative), cut to the month's length. */
export const addMonths = (day: Day, months: number): Day => {
  const from = toGregorian(day)
  const index = from.year * 12 + from.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return fromGregorian(year, month, Math.min(from.day, daysInMonth(year, month)))
}

/** Numbers below a hundred with two digits: most of what is written. */
const TWO_DIGITS = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))

/** A number with at least two digits. */
export const twoDigits = (value: number): string => TWO_DIGITS[value] ?? String(value).padStart(2, '0')

/** `2023-12-05`. Years are written with four digits, so that the text sorts; before year 0 with a sign. */
export const formatYear = (year: number): string =>
  year >= 1000 && year < 10000 ? String(year) : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${twoDigits(month)}`

/** The day that was written last: of one day EDTF, TIMEX3, start and end are written in turn. */
let written: Day = Number.NaN
let asWritten = ''
export const formatDay = (day: Day): string => {
  if (day === written) return asWritten
  const { year, month, day: dayOfMonth } = toGregorian(day)
  written = day
  asWritten = `${formatYear(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
  return asWritten
}

/** Reads `YYYY-MM-DD`, alone or before a time; null where it is not one or the day does not exist. */
export const parseDay = (text: string): Day | null => {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(text)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isGregorian(year, month, day) ? fromGregorian(year, month, day) : null
}
