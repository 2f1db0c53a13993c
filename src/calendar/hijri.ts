/**
 * The lunar Hijri calendar as two states print it: Umm al-Qura (Saudi Arabia, the Arabic press) and Iran's own months,
 * which often begin a day later. Both are tables, because neither follows a formula. Outside its table a date is reckoned
 * by the tabular calendar and said to be uncertain: the true day may be one or two off.
 */
import type { Day, YearMonthDay } from './gregorian.js'
import { IRAN, type MonthTable, UMM_AL_QURA } from './hijri-months.js'

export type HijriCalendar = 'islamic-umalqura' | 'islamic-iran'

export interface HijriDay {
  readonly day: Day
  /** False outside the calendar's table, in months that were only predicted, and on a thirtieth that the month has not. */
  readonly certain: boolean
}

interface Months extends MonthTable {
  /** First day of each month, and of the one after the last. */
  readonly starts: Int32Array
}

const months = (table: MonthTable): Months => {
  const starts = new Int32Array(table.lengths.length + 1)
  starts[0] = table.start
  for (let i = 0; i < table.lengths.length; i++) starts[i + 1] = (starts[i] ?? 0) + 28 + Number(table.lengths[i])
  return { ...table, starts }
}

const CALENDARS: Readonly<Record<HijriCalendar, Months>> = {
  'islamic-umalqura': months(UMM_AL_QURA),
  'islamic-iran': months(IRAN),
}

/** 1 Muharram 1 of the tabular calendar (16 July 622, Julian). */
const EPOCH = -492148

/** First day of a month in the tabular calendar: 30 and 29 days in turn, eleven leap years in thirty. */
const tabularStart = (month: number): Day => {
  const year = Math.floor(month / 12)
  const index = month - year * 12
  return EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * index)
}

const startOf = (table: Months, month: number): Day => table.starts[month - table.first] ?? tabularStart(month)

const isTabled = (table: Months, month: number): boolean =>
  month >= table.first && month < table.first + table.lengths.length

/** Days in a month; 0 where there is no such month. */
export const daysInHijriMonth = (calendar: HijriCalendar, year: number, month: number): number => {
  if (!(month >= 1 && month <= 12)) return 0
  const table = CALENDARS[calendar]
  const index = year * 12 + month - 1
  if (isTabled(table, index)) return startOf(table, index + 1) - startOf(table, index)
  return tabularStart(index + 1) - tabularStart(index)
}

/** Null where there is no such day in any year: a month outside 1 to 12, a day outside 1 to 30, a year before 1. */
export const fromHijri = (calendar: HijriCalendar, year: number, month: number, day: number): HijriDay | null => {
  if (!(Number.isInteger(year) && year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= 30)) return null
  const table = CALENDARS[calendar]
  const index = year * 12 + month - 1
  return {
    day: startOf(table, index) + day - 1,
    certain: isTabled(table, index) && index < table.predicted && day <= daysInHijriMonth(calendar, year, month),
  }
}

/** The date of a day, by the calendar's table where it reaches, else by the tabular calendar. */
export const toHijri = (calendar: HijriCalendar, day: Day): YearMonthDay => {
  const table = CALENDARS[calendar]
  const end = table.starts[table.lengths.length] ?? 0
  let month: number
  let start: Day
  if (day >= table.start && day < end) {
    let index = Math.min(table.lengths.length - 1, Math.floor((day - table.start) / 29.6))
    while ((table.starts[index] ?? 0) > day) index--
    while ((table.starts[index + 1] ?? 0) <= day) index++
    month = table.first + index
    start = table.starts[index] ?? 0
  } else {
    month = Math.floor((day - EPOCH) / 29.530589) + 12
    while (tabularStart(month) > day) month--
    while (tabularStart(month + 1) <= day) month++
    start = tabularStart(month)
  }
  const year = Math.floor(month / 12)
  return { year, month: month - year * 12 + 1, day: day - start + 1 }
}
