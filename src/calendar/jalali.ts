/**
 * The Solar Hijri calendar of Iran and Afghanistan, by date-fns-jalali. That package works on local `Date`s; they are made
 * at noon, where no zone's daylight saving can move the day, and read back with local getters only, so that the host's zone
 * never shows. Its 33-year cycle is exact from 1304 (1925), when the calendar became law with its present months; before
 * that, months followed the zodiac and only a table could tell them: such days are marked uncertain, never silently given.
 */
import { getDate } from 'date-fns-jalali/getDate'
import { getMonth } from 'date-fns-jalali/getMonth'
import { getYear } from 'date-fns-jalali/getYear'
import { newDate } from 'date-fns-jalali/newDate'
import { type Day, fromGregorian, toGregorian, type YearMonthDay } from './gregorian.js'

/** First year with the present months. */
export const JALALI_EXACT_FROM = 1304

/** 33-year cycle, the rule of date-fns-jalali; a test holds the two together. */
export const isJalaliLeapYear = (year: number): boolean => (((25 * year + 11) % 33) + 33) % 33 < 8

/** Days in a month; 0 where there is no such month. */
export const daysInJalaliMonth = (year: number, month: number): number => {
  if (!(month >= 1 && month <= 12)) return 0
  if (month <= 6) return 31
  return month < 12 || isJalaliLeapYear(year) ? 30 : 29
}

export const isJalali = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year) && year >= 1 && Number.isInteger(day) && day >= 1 && day <= daysInJalaliMonth(year, month)

export const fromJalali = (year: number, month: number, day: number): Day => {
  const date = newDate(year, month - 1, day, 12)
  return fromGregorian(date.getFullYear(), date.getMonth() + 1, date.getDate())
}

export const toJalali = (day: Day): YearMonthDay => {
  const { year, month, day: dayOfMonth } = toGregorian(day)
  const date = new Date(year, month - 1, dayOfMonth, 12)
  return { year: getYear(date), month: getMonth(date) + 1, day: getDate(date) }
}
