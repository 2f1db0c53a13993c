/** Units of the calendar: how far one moves by so many of them, and which stretch the whole ones are. */
import type { NamedCalendar, Unit } from '../../calendar/expression.js'
import { addMonths, type Day, fromGregorian, startOfWeek, toGregorian, weekdayOf } from '../../calendar/gregorian.js'
import type { Precision } from '../../core/date-value.js'
import { type Anchor, DAY, dayOf, fromDays, isOver, type Resolution, resolution, type TimeContext } from './stretch.js'
import { calendarName, monthDays, monthOf, monthsDays, yearOf } from './years.js'

export const PRECISION: Readonly<Partial<Record<Unit, Precision>>> = {
  second: 'minute',
  minute: 'minute',
  hour: 'hour',
  week: 'week',
  weekend: 'interval',
  fortnight: 'interval',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'interval',
}

/** The month-like length of a unit; 0 for those counted in minutes. */
export const MONTHS: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  'half-year': 6,
  year: 12,
  decade: 120,
  century: 1200,
}
const MINUTES: Readonly<Partial<Record<Unit, number>>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: DAY,
  night: DAY,
  workday: DAY,
  week: 7 * DAY,
  weekend: 7 * DAY,
  fortnight: 14 * DAY,
}

export function move(minute: number, unit: Unit, by: number): number {
  const months = MONTHS[unit]
  if (months !== undefined) {
    const whole = Math.trunc(by * months)
    const rest = by * months - whole
    return addMonths(dayOf(minute), whole) * DAY + (minute - dayOf(minute) * DAY) + Math.round(rest * 30) * DAY
  }
  if (unit === 'workday') return moveWorkdays(minute, by)
  return minute + Math.floor(by * (MINUTES[unit] ?? DAY))
}

function moveWorkdays(minute: number, by: number): number {
  let day = dayOf(minute)
  for (let left = Math.abs(by); left > 0; ) {
    day += Math.sign(by)
    if (weekdayOf(day) < 6) left--
  }
  return day * DAY
}

export const isClockUnit = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour'

export function alignedUnit(
  unit: Unit,
  by: number,
  anchor: Anchor,
  context: TimeContext,
  named: NamedCalendar | undefined = undefined,
): Resolution | null {
  const { habits } = context
  const at = dayOf(anchor.minute)
  const calendar = named ?? habits.units
  const output = calendarName(calendar, habits)
  const precision = PRECISION[unit] ?? 'day'
  const months = MONTHS[unit]
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour': {
      const minute = move(anchor.minute, unit, by)
      return resolution({ start: minute, end: minute }, 'minute')
    }
    case 'day':
    case 'night':
      return resolution(fromDays(at + by, at + by), 'day', {})
    case 'workday': {
      const day = dayOf(moveWorkdays(anchor.minute, by))
      return resolution(fromDays(day, day), 'day')
    }
    case 'week':
    case 'fortnight': {
      const first = startOfWeek(at, habits.weekStart) + by * 7
      return resolution(fromDays(first, first + (unit === 'week' ? 6 : 13)), precision)
    }
    case 'weekend': {
      // Of the week that holds the day; the weekend that has just passed or is running is this one on its own days only.
      const first = startOfWeek(at, 1) + habits.weekendStart - 1
      // What was done at the weekend was done at the last one.
      const behind = by === 0 && first > at && isOver(context) ? -7 : 0
      const last = by < 0 && first + 1 < at ? first : first + by * 7 + behind
      return resolution(fromDays(last, last + 1), 'interval')
    }
    default: {
      const length = months ?? 1
      const year = yearOf(calendar, habits.lunar, at)
      if (unit === 'decade' || unit === 'century') {
        const step = length / 12
        const first = Math.floor(year / step) * step + by * step
        const from = monthsDays(calendar, habits.lunar, first, 1, 12)
        const to = monthsDays(calendar, habits.lunar, first + step - 1, 1, 12)
        return resolution(fromDays(from.first, to.last), precision, { calendar: output })
      }
      const index = year * 12 + monthOf(calendar, habits.lunar, at) - 1
      const start = (Math.floor(index / length) + by) * length
      if (unit === 'season' && calendar === 'gregory') return alignedSeason(at, by)
      const from = monthDays(calendar, habits.lunar, Math.floor(start / 12), (start % 12) + 1)
      const end = start + length - 1
      const to = monthDays(calendar, habits.lunar, Math.floor(end / 12), (end % 12) + 1)
      if (from === null || to === null) return null
      return resolution(fromDays(from.first, to.last), precision, { calendar: output })
    }
  }
}

function alignedSeason(at: Day, by: number): Resolution {
  const { year, month } = toGregorian(at)
  const index = Math.floor((year * 12 + month - 3) / 3) + by
  const start = index * 3 + 2
  const first = fromGregorian(Math.floor(start / 12), (start % 12) + 1, 1)
  return resolution(fromDays(first, addMonths(first, 3) - 1), 'season')
}
