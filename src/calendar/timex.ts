/**
 * Writes times as TIMEX3 `type`, `value` and `mod`. TIMEX3 knows the Gregorian calendar and the ISO week only: months of
 * other calendars, and weeks that begin on another day, are written as their first and last day.
 */
import type { Timex } from '../core/date-value.js'
import { formatEnd, formatMinute, formatOffset, formatStart, isWholeDays, type When } from './edtf.js'
import type { DayPart, Duration, Every, Expression, Fields, Part, Unit } from './expression.js'
import {
  type Day,
  formatDay,
  formatMonth,
  formatYear,
  isoWeek,
  toGregorian,
  twoDigits,
  weekdayOf,
} from './gregorian.js'

const DAY = 1440
const dayOf = (minute: number): Day => Math.floor(minute / DAY)

const MODS: Readonly<Record<Part, string>> = { start: 'START', middle: 'MID', end: 'END' }
const PARTS: Readonly<Record<DayPart, string>> = {
  dawn: 'TMO',
  morning: 'TMO',
  noon: 'T12:00',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  midnight: 'T00:00',
}
const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const
const CODES: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  workday: 'D',
  night: 'D',
  week: 'W',
  weekend: 'WE',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  'half-year': 'H',
  season: 'SE',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}
const CLOCK_UNITS: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour'])

const modOf = (expression: Expression): string | null =>
  expression.part ? MODS[expression.part] : expression.approximate ? 'APPROX' : null

/** Whether hours are told. */
const isTimed = (e: Expression): boolean =>
  e.clock !== undefined ||
  e.dayPart !== undefined ||
  e.kind === 'time' ||
  (e.kind === 'range' && [e.from, e.to].some((end) => end !== null && isTimed(end)))

/** TIMEX3 of an expression; `when` is its resolution, null where it has none. */
export function timex(expression: Expression, when: When | null): Timex {
  if (expression.kind === 'duration')
    return { type: 'DURATION', value: durationValue(expression), mod: modOf(expression) }
  // "Two days after the quake", of which no day is known: what is told is the length between the two.
  if (when === null && expression.kind === 'shift' && expression.anchor === 'event' && !expression.aligned) {
    const steps = [expression, ...(expression.also ?? [])]
    const amounts = steps.map(({ unit, by }) => ({ unit, amount: expression.approximate ? null : Math.abs(by) }))
    return { type: 'DURATION', value: durationValue({ kind: 'duration', amounts }), mod: modOf(expression) }
  }
  if (expression.kind === 'set') return { type: 'SET', value: setValue(expression), mod: modOf(expression) }
  const timed = isTimed(expression)
  const type = timed || when?.precision === 'minute' || when?.precision === 'hour' ? 'TIME' : 'DATE'
  const whole = expression.part && when ? { ...when, precision: when.precision } : when
  const value =
    whole === null ? openValue(expression) : resolvedValue(whole, expression.clock ? undefined : expression.dayPart)
  return { type, value, mod: modOf(expression) }
}

function resolvedValue(when: When, part: DayPart | undefined): string {
  const { start, end, precision, calendar } = when
  if (start === null || end === null) return `${formatStart(when) ?? ''}/${formatEnd(when) ?? ''}`
  const offset = formatOffset(when.zone)
  if (precision === 'minute') return formatMinute(start) + offset
  if (precision === 'hour') return formatMinute(start).slice(0, 13) + offset
  const first = dayOf(start)
  const day = formatDay(first)
  if (part && first === dayOf(end)) return day + PARTS[part]
  if (!isWholeDays(when)) return `${formatStart(when)}/${formatEnd(when)}`
  if (first === dayOf(end)) return day
  const { year, month } = toGregorian(first)
  if (precision === 'week' && weekdayOf(first) === 1) {
    const iso = isoWeek(first)
    return `${formatYear(iso.year)}-W${twoDigits(iso.week)}`
  }
  if (calendar === 'gregory') {
    switch (precision) {
      case 'month':
        return formatMonth(year, month)
      case 'year':
        return formatYear(year)
      case 'decade':
        return formatYear(year).slice(0, -1)
      case 'quarter':
        return `${formatYear(year)}-Q${Math.floor((month - 1) / 3) + 1}`
      case 'half-year':
        return `${formatYear(year)}-H${month < 7 ? 1 : 2}`
      case 'season':
        return `${formatYear(year)}-${SEASONS[Math.floor(((month + 9) % 12) / 3)]}`
    }
  }
  return `${day}/${formatDay(dayOf(end))}`
}

/** What is said though nothing resolves it: `XXXX-WXX-2`, `XXXX-12-05`, `PAST_REF`. */
function openValue(expression: Expression): string {
  switch (expression.kind) {
    case 'fields':
      return openFields(expression)
    case 'time':
      return openTime(expression)
    case 'shift':
      if (expression.by === 0 && expression.unit === 'minute') return 'PRESENT_REF'
      return expression.by < 0 ? 'PAST_REF' : expression.by > 0 ? 'FUTURE_REF' : 'PRESENT_REF'
    case 'span':
      return expression.direction === 'last' ? 'PAST_REF' : 'FUTURE_REF'
    case 'range':
      return `${expression.from ? openValue(expression.from) : ''}/${expression.to ? openValue(expression.to) : ''}`
    default:
      return 'XXXX-XX-XX'
  }
}

function openFields(fields: Fields): string {
  const { month, day, weekday, quarter, half, season } = fields
  const clock = openTime(fields)
  const year =
    fields.year !== undefined &&
    (fields.yearDigits ?? 4) > 2 &&
    fields.calendar !== 'persian' &&
    fields.calendar !== 'islamic'
      ? formatYear(fields.year)
      : 'XXXX'
  const gregorian = fields.calendar === undefined || fields.calendar === 'gregory'
  if (weekday !== undefined && day === undefined) return `XXXX-WXX-${weekday}${clock}`
  if (!gregorian) return `XXXX-XX-XX${clock}`
  if (month !== undefined) return `${year}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}${clock}`
  if (day !== undefined) return `XXXX-XX-${twoDigits(day)}${clock}`
  if (quarter !== undefined) return `${year}-Q${quarter}`
  if (half !== undefined) return `${year}-H${half}`
  if (season !== undefined) return `${year}-${SEASONS[['spring', 'summer', 'autumn', 'winter'].indexOf(season)]}`
  return year
}

function openTime({ clock, dayPart }: Expression): string {
  if (!clock) return dayPart ? PARTS[dayPart] : ''
  const hour = clock.meridiem === 'pm' && clock.hour < 12 ? clock.hour + 12 : clock.hour
  return `T${twoDigits(hour)}${clock.minute === undefined ? '' : `:${twoDigits(clock.minute)}`}`
}

function durationValue({ amounts }: Duration): string {
  const dates: string[] = []
  const times: string[] = []
  for (const { unit, amount } of amounts) {
    const count = amount === null ? 'X' : unit === 'fortnight' ? amount * 2 : amount
    ;(CLOCK_UNITS.has(unit) ? times : dates).push(`${count}${CODES[unit]}`)
  }
  return `P${dates.join('')}${times.length > 0 ? `T${times.join('')}` : ''}`
}

function setValue({ unit, step, fields, dayPart }: Every): string {
  if (fields?.weekday !== undefined) return `XXXX-WXX-${fields.weekday}`
  if (dayPart) return `XXXX-XX-XX${PARTS[dayPart]}`
  return CLOCK_UNITS.has(unit) ? `PT${step}${CODES[unit]}` : `P${step}${CODES[unit]}`
}
