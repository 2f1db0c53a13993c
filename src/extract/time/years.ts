/** Months, quarters, seasons and years of each calendar as days: where the calendars' differences end. */
import type { Fields, NamedCalendar, Season } from '../../calendar/expression.js'
import {
  addMonths,
  type Day,
  daysInMonth,
  fromGregorian,
  fromIsoWeek,
  isGregorian,
  toGregorian,
} from '../../calendar/gregorian.js'
import type { TimeHabits } from '../../calendar/habits.js'
import { daysInHijriMonth, fromHijri, type HijriCalendar, toHijri } from '../../calendar/hijri.js'
import { daysInJalaliMonth, fromJalali, isJalali, JALALI_EXACT_FROM, toJalali } from '../../calendar/jalali.js'
import type { Calendar } from '../../core/date-value.js'

export const calendarName = (calendar: NamedCalendar, habits: TimeHabits): Calendar =>
  calendar === 'islamic' ? habits.lunar : calendar

export interface DayRange {
  readonly first: Day
  readonly last: Day
  readonly certain: boolean
}

/** A month of a calendar, or a day of it; null where there is none such. */
export function monthDays(
  calendar: NamedCalendar,
  lunar: HijriCalendar,
  year: number,
  month: number,
  day?: number,
): DayRange | null {
  if (calendar === 'gregory') {
    if (day === undefined) {
      const length = daysInMonth(year, month)
      if (length === 0) return null
      const first = fromGregorian(year, month, 1)
      return { first, last: first + length - 1, certain: true }
    }
    if (!isGregorian(year, month, day)) return null
    const at = fromGregorian(year, month, day)
    return { first: at, last: at, certain: true }
  }
  if (calendar === 'persian') {
    const certain = year >= JALALI_EXACT_FROM
    if (day === undefined) {
      const length = daysInJalaliMonth(year, month)
      if (length === 0 || year < 1) return null
      const first = fromJalali(year, month, 1)
      return { first, last: first + length - 1, certain }
    }
    if (!isJalali(year, month, day)) return null
    const at = fromJalali(year, month, day)
    return { first: at, last: at, certain }
  }
  const from = fromHijri(lunar, year, month, day ?? 1)
  if (from === null) return null
  const last = day === undefined ? from.day + daysInHijriMonth(lunar, year, month) - 1 : from.day
  return { first: from.day, last, certain: from.certain }
}

/** Months `from` to `to` of one year, as days. */
export function monthsDays(
  calendar: NamedCalendar,
  lunar: HijriCalendar,
  year: number,
  from: number,
  to: number,
): DayRange {
  const first = monthDays(calendar, lunar, year, from)
  const last = monthDays(calendar, lunar, year, to)
  return {
    first: first?.first ?? 0,
    last: last?.last ?? 0,
    certain: (first?.certain ?? false) && (last?.certain ?? false),
  }
}

export const yearOf = (calendar: NamedCalendar, lunar: HijriCalendar, day: Day): number =>
  (calendar === 'gregory' ? toGregorian(day) : calendar === 'persian' ? toJalali(day) : toHijri(lunar, day)).year
export const monthOf = (calendar: NamedCalendar, lunar: HijriCalendar, day: Day): number =>
  (calendar === 'gregory' ? toGregorian(day) : calendar === 'persian' ? toJalali(day) : toHijri(lunar, day)).month

const SEASONS: Readonly<Record<Season, number>> = { spring: 0, summer: 1, autumn: 2, winter: 3 }

export function fieldsInYear(
  fields: Fields,
  calendar: NamedCalendar,
  lunar: HijriCalendar,
  year: number,
): DayRange | null {
  if (fields.month !== undefined) return monthDays(calendar, lunar, year, fields.month, fields.day)
  if (fields.quarter !== undefined) {
    if (fields.quarter < 1 || fields.quarter > 4) return null
    return monthsDays(calendar, lunar, year, fields.quarter * 3 - 2, fields.quarter * 3)
  }
  if (fields.half !== undefined)
    return monthsDays(calendar, lunar, year, fields.half === 1 ? 1 : 7, fields.half === 1 ? 6 : 12)
  if (fields.season !== undefined) return seasonDays(fields.season, calendar, year)
  if (fields.week !== undefined) {
    const first = fromIsoWeek(year, fields.week)
    return { first, last: first + 6, certain: true }
  }
  return monthsDays(calendar, lunar, year, 1, 12)
}

/** Seasons of Iran are the quarters of its year; elsewhere three whole months, winter ending in the year after. */
function seasonDays(season: Season, calendar: NamedCalendar, year: number): DayRange {
  const index = SEASONS[season]
  if (calendar === 'persian') return monthsDays('persian', 'islamic-iran', year, index * 3 + 1, index * 3 + 3)
  const first = fromGregorian(year, index * 3 + 3, 1)
  return { first, last: addMonths(first, 3) - 1, certain: true }
}
