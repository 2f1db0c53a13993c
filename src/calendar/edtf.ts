/**
 * Writes resolved times as EDTF (ISO 8601-2, level 2). What EDTF cannot say of a kind of date (an uncertain decade, a week,
 * a month of another calendar) is said as an interval of days, which it can.
 */
import type { Calendar, Precision } from '../core/date-value.js'
import { type Day, formatDay, formatMonth, formatYear, toGregorian, twoDigits } from './gregorian.js'

/** A resolved time: minutes since 1970-01-01T00:00, both ends included; null where open. */
export interface When {
  readonly start: number | null
  readonly end: number | null
  readonly precision: Precision
  readonly calendar: Calendar
  readonly approximate: boolean
  /** Minutes east of Greenwich, where the clock's zone is told. */
  readonly zone?: number | null
}

const DAY = 1440
const dayOf = (minute: number): Day => Math.floor(minute / DAY)

/** `2023-12-05T18:23`. */
export const formatMinute = (minute: number): string => {
  const day = dayOf(minute)
  const rest = minute - day * DAY
  return `${formatDay(day)}T${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`
}

/** `2023-12-05T18:23+03:00`: local time as told, with its offset only where that is told. */
const formatClock = (minute: number, zone: number | null | undefined): string =>
  formatMinute(minute) + formatOffset(zone)

/** `Z`, `+03:30`; nothing where no zone is told. */
export function formatOffset(zone: number | null | undefined): string {
  if (zone === null || zone === undefined) return ''
  if (zone === 0) return 'Z'
  const minutes = Math.abs(zone)
  return `${zone < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

/** Whether a stretch is told by whole days. */
export const isWholeDays = ({ start, end, precision }: When): boolean =>
  precision !== 'minute' &&
  precision !== 'hour' &&
  (start === null || start % DAY === 0) &&
  (end === null || (end + 1) % DAY === 0)

/** First and last day, or minute, as the output has them. */
export const formatStart = (when: When): string | null =>
  when.start === null ? null : isWholeDays(when) ? formatDay(dayOf(when.start)) : formatClock(when.start, when.zone)
export const formatEnd = (when: When): string | null =>
  when.end === null ? null : isWholeDays(when) ? formatDay(dayOf(when.end)) : formatClock(when.end, when.zone)

/**
 * EDTF of a resolved time.
 *
 * @returns a level 0 to 2 string; an approximate day, month, year or end of an interval carries `~`
 */
export function edtf(when: When): string {
  const { start, end, precision, calendar, approximate } = when
  const mark = approximate ? '~' : ''
  if (start === null || end === null || precision === 'interval') return interval(when)
  if (precision === 'minute' || precision === 'hour') return formatClock(start, when.zone)
  if (precision === 'day')
    return formatDay(dayOf(start)) + (dayOf(start) === dayOf(end) ? mark : `${mark}/${formatDay(dayOf(end))}${mark}`)
  if (calendar !== 'gregory') return interval(when)
  const first = toGregorian(dayOf(start))
  switch (precision) {
    case 'month':
      return formatMonth(first.year, first.month) + mark
    case 'year':
      return formatYear(first.year) + mark
    case 'decade':
      return approximate || first.year < 0 ? interval(when) : `${formatYear(first.year).slice(0, 3)}X`
    case 'quarter':
      return approximate ? interval(when) : `${formatYear(first.year)}-${33 + Math.floor((first.month - 1) / 3)}`
    case 'half-year':
      return approximate ? interval(when) : `${formatYear(first.year)}-${first.month < 7 ? 40 : 41}`
    case 'season':
      return approximate ? interval(when) : `${formatYear(first.year)}-${21 + Math.floor(((first.month + 9) % 12) / 3)}`
    default:
      return interval(when)
  }
}

function interval(when: When): string {
  const mark = when.approximate && isWholeDays(when) ? '~' : ''
  const from = formatStart(when)
  const to = formatEnd(when)
  if (from !== null && from === to) return from + mark
  return `${from === null ? '..' : from + mark}/${to === null ? '..' : to + mark}`
}

/** One of several days: `[2025-02-04,2025-02-11]`. */
export const edtfSet = (days: readonly Day[]): string => `[${days.map(formatDay).join(',')}]`
