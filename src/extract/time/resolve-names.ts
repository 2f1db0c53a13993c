/**
 * When a date told by its names is: the year in full, the calendar that the names belong to, the stretch that they are looked
 * for in; what the text leaves unsaid is chosen (choose.ts), and a weekday that is not that date's is reported, never obeyed.
 */
import type { Expression, Fields, NamedCalendar } from '../../calendar/expression.js'
import { fromGregorian, weekdayOf } from '../../calendar/gregorian.js'
import type { Precision } from '../../core/date-value.js'
import { chooseFields } from './choose.js'
import {
  dayOf,
  fromDays,
  type NoSuchDay,
  noSuchDay,
  type Resolution,
  type Resolve,
  resolution,
  type TimeContext,
  today,
} from './stretch.js'
import { calendarName, fieldsInYear, monthDays, monthOf, monthsDays, yearOf } from './years.js'

/** Resolves a date by its names; null where publication would be needed and is not known. */
export function resolveFields(fields: Fields, context: TimeContext, resolve: Resolve): Resolution | NoSuchDay | null {
  const { habits } = context
  const lunar = habits.lunar
  if (fields.century !== undefined) return resolveCentury(fields, context)
  if (fields.decade !== undefined) return resolveDecade(fields, context)
  const calendar = calendarOf(fields, context)
  const named = calendarName(calendar, habits)
  const year = fullYear(fields, calendar, context)
  const precision = precisionOf(fields)

  if (year !== undefined) {
    const days = fieldsInYear(fields, calendar, lunar, year)
    if (days === null) return noSuchDay('month')
    const found = checked(
      resolution(fromDays(days.first, days.last), precision, {
        calendar: named,
        relative: (fields.yearDigits ?? 4) < 3,
        approximate: !days.certain,
      }),
      fields,
    )
    // Two states may begin a lunar month on different days: the weekday tells whose months are meant.
    if (found.conflict && calendar === 'islamic' && habits.lunar !== 'islamic-umalqura') {
      const other = resolveFields(fields, { ...context, habits: { ...habits, lunar: 'islamic-umalqura' } }, resolve)
      if (other && !('impossible' in other) && other.conflict === null) return other
    }
    return found
  }
  if (fields.within) return resolveWithin(fields, calendar, context, resolve)
  const at = today(context)
  if (at === null) return null
  const chosen = chooseFields(fields, calendar, at, context)
  if (chosen === null) return noSuchDay('month')
  return checked(
    resolution(fromDays(chosen.first, chosen.last), precision, { calendar: named, approximate: !chosen.certain }),
    fields,
  )
}

function precisionOf(fields: Fields): Precision {
  if (fields.day !== undefined || fields.weekday !== undefined) return 'day'
  if (fields.week !== undefined) return 'week'
  if (fields.month !== undefined) return 'month'
  if (fields.quarter !== undefined) return 'quarter'
  if (fields.half !== undefined) return 'half-year'
  if (fields.season !== undefined) return 'season'
  return 'year'
}

/** A weekday that is not that date's is reported; the date stands. */
function checked(found: Resolution, { weekday, day }: Fields): Resolution {
  if (weekday === undefined || day === undefined || found.start === null) return found
  const actual = weekdayOf(dayOf(found.start))
  return actual === weekday ? found : { ...found, conflict: `weekday ${weekday} given, that day is weekday ${actual}` }
}

function calendarOf(fields: Fields, { habits }: TimeContext): NamedCalendar {
  if (fields.calendar) return fields.calendar
  const { year, yearDigits } = fields
  if (year !== undefined && (yearDigits ?? 4) >= 3) {
    if (year >= 1300 && year <= 1450 && fields.month === undefined) return habits.hijriYears
    if (year >= 1300 && year <= 1450 && fields.month !== undefined) return habits.hijriYears
    return 'gregory'
  }
  const isWeekday = fields.weekday !== undefined && fields.day === undefined
  return fields.month === undefined && fields.year === undefined && !isWeekday ? habits.units : 'gregory'
}

/** The year in full; two digits belong to the century that brings them nearest to publication, not far after it. */
function fullYear(fields: Fields, calendar: NamedCalendar, context: TimeContext): number | undefined {
  if (fields.year === undefined) return undefined
  if ((fields.yearDigits ?? 4) > 2) return fields.year
  const now = yearOf(calendar, context.habits.lunar, today(context) ?? fromGregorian(2025, 1, 1))
  const century = Math.floor(now / 100) * 100
  const ahead = calendar === 'gregory' ? 25 : 10
  const year = century + fields.year
  return year > now + ahead ? year - 100 : year
}

/** "November of *last year*": the year of a month by name is one of the month's calendar, whatever the press counts by. */
const ofYears = (within: Expression, { month }: Fields, calendar: NamedCalendar): Expression =>
  month !== undefined && within.kind === 'shift' && within.unit === 'year' && within.aligned && !within.calendar
    ? { ...within, calendar }
    : within

function resolveWithin(
  fields: Fields,
  calendar: NamedCalendar,
  context: TimeContext,
  resolve: Resolve,
): Resolution | NoSuchDay | null {
  const { lunar } = context.habits
  const outer = fields.within ? resolve(ofYears(fields.within, fields, calendar), context) : null
  if (outer === null || outer.start === null || outer.end === null) return null
  const first = dayOf(outer.start)
  const last = dayOf(outer.end)
  const more = { relative: outer.relative, calendar: calendarName(calendar, context.habits) }
  if (
    fields.month !== undefined ||
    fields.quarter !== undefined ||
    fields.season !== undefined ||
    fields.half !== undefined
  ) {
    const days = fieldsInYear(fields, calendar, lunar, yearOf(calendar, lunar, first + Math.floor((last - first) / 2)))
    if (days === null) return noSuchDay('month')
    return checked(resolution(fromDays(days.first, days.last), precisionOf(fields), more), fields)
  }
  if (fields.day !== undefined) {
    const inner = outer.calendar === 'persian' ? 'persian' : outer.calendar === 'gregory' ? 'gregory' : 'islamic'
    const days = monthDays(inner, lunar, yearOf(inner, lunar, first), monthOf(inner, lunar, first), fields.day)
    if (days === null) return noSuchDay('month')
    return checked(resolution(fromDays(days.first, days.last), 'day', { ...more, calendar: outer.calendar }), fields)
  }
  if (fields.weekday !== undefined) {
    // Of a single day only the name is repeated; of a week, its day; of anything longer, the first.
    const day = first + ((fields.weekday - weekdayOf(first) + 7) % 7)
    const found = resolution(fromDays(first === last ? first : day, first === last ? first : day), 'day', more)
    const actual = weekdayOf(first)
    if (first === last && actual !== fields.weekday)
      return { ...found, conflict: `weekday ${fields.weekday} given, that day is weekday ${actual}` }
    return found
  }
  return { ...outer }
}

function resolveDecade(fields: Fields, context: TimeContext): Resolution | null {
  const calendar =
    fields.calendar ??
    (fields.decade !== undefined && fields.decade >= 1300 && fields.decade <= 1450
      ? context.habits.hijriYears
      : 'gregory')
  let decade = fields.decade ?? 0
  if ((fields.yearDigits ?? 4) <= 2) {
    const now = yearOf(calendar, context.habits.lunar, today(context) ?? fromGregorian(2025, 1, 1))
    decade += Math.floor(now / 100) * 100
    if (decade > now) decade -= 100
  }
  const first = monthsDays(calendar, context.habits.lunar, decade, 1, 12)
  const last = monthsDays(calendar, context.habits.lunar, decade + 9, 1, 12)
  return resolution(fromDays(first.first, last.last), 'decade', {
    calendar: calendarName(calendar, context.habits),
    relative: (fields.yearDigits ?? 4) <= 2,
    approximate: !first.certain,
  })
}

function resolveCentury(fields: Fields, context: TimeContext): Resolution {
  const calendar = fields.calendar ?? 'gregory'
  const first = ((fields.century ?? 1) - 1) * 100
  // The twentieth century is 1900 to 1999 in the press, whatever the arithmetic says.
  const from = monthsDays(calendar, context.habits.lunar, Math.max(1, first), 1, 12)
  const to = monthsDays(calendar, context.habits.lunar, first + 99, 1, 12)
  return resolution(fromDays(from.first, to.last), 'interval', {
    calendar: calendarName(calendar, context.habits),
    relative: false,
    approximate: !from.certain,
  })
}
