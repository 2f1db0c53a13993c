/**
 * From what a text says to when that was: a pure function of the expression, the publication date, the policy and the date
 * told before. It knows no language and no clock. Everything lies on one line of minutes since 1970-01-01T00:00, local to
 * the text; a stretch has both ends included. Contradictions are named, and nothing is bent to remove them.
 */
import type {
  Duration,
  Every,
  Expression,
  Fields,
  NamedCalendar,
  Nth,
  Range,
  Shift,
  Span,
  TimeOfDay,
} from '../../calendar/expression.js'
import { type Day, fromGregorian, startOfWeek, weekdayOf } from '../../calendar/gregorian.js'
import type { Precision } from '../../core/date-value.js'
import { chooseFields } from './choose.js'
import { takeClock, takePart } from './parts.js'
import { type Anchor, DAY, dayOf, fromDays, type Resolution, resolution, type TimeContext, today } from './stretch.js'
import { alignedUnit, isClockUnit, MONTHS, move, PRECISION } from './units.js'
import { calendarName, fieldsInYear, monthDays, monthOf, monthsDays, yearOf } from './years.js'

/** A day that cannot be: kept as a value so that it can be reported, never resolved. */
interface NoSuchDay {
  readonly impossible: string
}
const noSuchDay = (within: string): NoSuchDay => ({ impossible: `no such day in that ${within}` })

/** Resolves an expression; null where it cannot be (no publication date, a length, a repetition). */
export function resolve(expression: Expression, context: TimeContext): Resolution | null {
  const base = resolveBase(expression, context)
  if (base === null) return null
  if ('impossible' in base) return impossible(base.impossible, context)
  let found = base
  if (expression.part) found = { ...takePart(found, expression.part), part: expression.part }
  if (expression.clock || (expression.dayPart && expression.kind !== 'set'))
    found = takeClock(found, expression, context)
  if (expression.zone !== undefined) found = { ...found, zone: expression.zone }
  if (expression.approximate) found = { ...found, approximate: true }
  if (expression.equals) found = compare(found, expression.equals, context)
  return found
}

const impossible = (what: string, { habits }: TimeContext): Resolution => ({
  start: null,
  end: null,
  precision: 'day',
  calendar: calendarName('gregory', habits),
  relative: false,
  approximate: false,
  part: null,
  conflict: what,
  zone: null,
})

function resolveBase(expression: Expression, context: TimeContext): Resolution | NoSuchDay | null {
  switch (expression.kind) {
    case 'fields':
      return resolveFields(expression, context)
    case 'shift':
      return resolveShift(expression, context)
    case 'span':
      return resolveSpan(expression, context)
    case 'nth':
      return resolveNth(expression, context)
    case 'range':
      return resolveRange(expression, context)
    case 'time':
      return resolveTime(expression, context)
    default:
      return unresolved(expression)
  }
}

const unresolved = (_: Duration | Every): null => null

/** Two names of one time: they must agree, a lunar day within the day that sightings differ by. */
function compare(found: Resolution, other: Expression, context: TimeContext): Resolution {
  const twin = resolve(other, context)
  if (twin?.start === undefined || twin.start === null || twin.end === null) return found
  if (found.start === null || found.end === null) return { ...twin, conflict: found.conflict ?? twin.conflict }
  const lunar = [found.calendar, twin.calendar].some((calendar) => calendar.startsWith('islamic'))
  const room = lunar ? DAY : 0
  const apart = found.start > twin.end + room || twin.start > found.end + room
  if (!apart) return { ...found, conflict: found.conflict ?? twin.conflict }
  return {
    ...found,
    conflict: found.conflict ?? `calendars differ by ${Math.abs(dayOf(found.start) - dayOf(twin.start))} days`,
  }
}

// --- Dates by their names ------------------------------------------------------------------------------------------

function resolveFields(fields: Fields, context: TimeContext): Resolution | NoSuchDay | null {
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
      const other = resolveFields(fields, { ...context, habits: { ...habits, lunar: 'islamic-umalqura' } })
      if (other && !('impossible' in other) && other.conflict === null) return other
    }
    return found
  }
  if (fields.within) return resolveWithin(fields, calendar, context)
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

function resolveWithin(fields: Fields, calendar: NamedCalendar, context: TimeContext): Resolution | NoSuchDay | null {
  const { lunar } = context.habits
  const outer = fields.within ? resolve(fields.within, context) : null
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

// --- Counted from another time -------------------------------------------------------------------------------------

function anchorOf(anchor: Shift['anchor'], context: TimeContext, later: boolean): Anchor | null {
  if (anchor === 'year told' && context.toldLong && context.toldLong.start !== null)
    return { minute: context.toldLong.start, toMinute: false }
  if (anchor === 'told' && context.told && context.told.start !== null)
    return {
      minute: later && context.told.end !== null ? dayOf(context.told.end) * DAY : context.told.start,
      toMinute: false,
    }
  if (typeof anchor === 'string')
    return context.published === null ? null : { minute: context.published, toMinute: context.publishedToMinute }
  const found = resolve(anchor, context)
  if (found?.start === undefined || found.start === null) return null
  const single = found.precision === 'minute' || found.precision === 'hour'
  const minute = later && found.end !== null && !single ? dayOf(found.end) * DAY : found.start
  return { minute, toMinute: single }
}

function resolveShift(shift: Shift, context: TimeContext): Resolution | null {
  const anchor = anchorOf(shift.anchor, context, shift.by > 0)
  if (anchor === null) return null
  return shift.aligned
    ? alignedUnit(shift.unit, shift.by, anchor, context, shift.calendar ?? calendarTold(shift, context))
    : distanceFrom(shift, anchor)
}

/** "The same year" is one of the calendar that the year was told in. */
const calendarTold = ({ anchor }: Shift, { toldLong }: TimeContext): NamedCalendar | undefined => {
  if (anchor !== 'year told' || !toldLong) return undefined
  return toldLong.calendar === 'gregory' || toldLong.calendar === 'persian' ? toldLong.calendar : 'islamic'
}

function distanceFrom(shift: Shift, anchor: Anchor): Resolution {
  const steps = [{ unit: shift.unit, by: shift.by }, ...(shift.also ?? [])]
  const fine = steps.some(({ unit, by }) => isClockUnit(unit) || (unit === 'day' && by % 1 !== 0))
  const minute = steps.reduce((at, { unit, by }) => move(at, unit, by), anchor.minute)
  const coarse = steps.every(({ unit }) => MONTHS[unit] !== undefined)
  if (fine && anchor.toMinute) return resolution({ start: minute, end: minute }, 'minute')
  const day = dayOf(fine ? anchor.minute + (minute < anchor.minute ? Math.min(0, minute - anchor.minute) : 0) : minute)
  return resolution(fromDays(day, day), 'day', { approximate: coarse || fine })
}

function resolveSpan(span: Span, context: TimeContext): Resolution | null {
  const anchor = anchorOf(span.anchor, context, span.direction === 'next')
  if (anchor === null) return null
  const at = dayOf(anchor.minute)
  if (span.direction === 'rest') {
    const unit = alignedUnit(span.unit, 0, anchor, context)
    if (unit === null || unit.end === null) return null
    if (span.unit === 'day') return resolution({ start: anchor.minute, end: unit.end }, 'interval')
    return resolution({ start: at * DAY, end: unit.end }, 'interval')
  }
  if (span.count === undefined) return null
  const sign = span.direction === 'last' ? -1 : 1
  if (isClockUnit(span.unit)) {
    if (!anchor.toMinute) return null
    const other = move(anchor.minute, span.unit, sign * span.count)
    return resolution({ start: Math.min(anchor.minute, other), end: Math.max(anchor.minute, other) }, 'interval')
  }
  // Who plans ahead counts whole units of the calendar; news count back from the day.
  const whole = span.unit === 'quarter' || span.unit === 'decade' || span.unit === 'century'
  if (
    whole ||
    (context.prefer === 'future' && MONTHS[span.unit] !== undefined) ||
    (context.prefer === 'future' && span.unit === 'week')
  ) {
    const near = alignedUnit(span.unit, sign, anchor, context)
    const far = alignedUnit(span.unit, sign * span.count, anchor, context)
    if (near === null || far === null) return null
    const [first, last] = sign < 0 ? [far, near] : [near, far]
    return resolution({ start: first.start, end: last.end }, 'interval', { calendar: near.calendar })
  }
  const other = dayOf(move(at * DAY, span.unit, sign * span.count))
  const stretch = sign < 0 ? fromDays(other, at - 1) : fromDays(at + 1, other)
  return resolution(stretch, 'interval')
}

function resolveNth(nth: Nth, context: TimeContext): Resolution | NoSuchDay | null {
  const outer = resolve(nth.within, context)
  if (outer === null || outer.start === null || outer.end === null || nth.nth === 0) return null
  const first = dayOf(outer.start)
  const last = dayOf(outer.end)
  const more = { relative: outer.relative, calendar: outer.calendar }
  const calendar: NamedCalendar =
    outer.calendar === 'gregory' ? 'gregory' : outer.calendar === 'persian' ? 'persian' : 'islamic'
  const { lunar } = context.habits
  const back = nth.nth < 0
  const index = back ? nth.nth + 1 : nth.nth - 1
  if (typeof nth.of === 'number' || nth.of === 'day') {
    let day: Day
    if (nth.of === 'day') day = back ? last + index : first + index
    else if (back) day = last - ((weekdayOf(last) - nth.of + 7) % 7) + index * 7
    else day = first + ((nth.of - weekdayOf(first) + 7) % 7) + index * 7
    if (day < first || day > last) return noSuchDay('stretch')
    return resolution(fromDays(day, day), 'day', more)
  }
  if (nth.of === 'week') {
    const start = back
      ? startOfWeek(last, 1) + index * 7
      : startOfWeek(first + (last - first > 200 ? 3 : 0), 1) + index * 7
    return resolution(fromDays(start, start + 6), 'week', more)
  }
  if (nth.of === 'weekend') {
    const start = back ? last - ((weekdayOf(last) - 6 + 7) % 7) : first + ((6 - weekdayOf(first) + 7) % 7) + index * 7
    return resolution(fromDays(start, start + 1), 'interval', more)
  }
  const months = MONTHS[nth.of]
  if (months === undefined || months > 12) return null
  const from = yearOf(calendar, lunar, first) * 12 + monthOf(calendar, lunar, first) - 1
  const end = yearOf(calendar, lunar, last) * 12 + monthOf(calendar, lunar, last)
  const start = back ? end + index * months - months : from + index * months
  const a = monthDays(calendar, lunar, Math.floor(start / 12), (start % 12) + 1)
  const b = monthDays(calendar, lunar, Math.floor((start + months - 1) / 12), ((start + months - 1) % 12) + 1)
  if (a === null || b === null) return null
  return resolution(fromDays(a.first, b.last), PRECISION[nth.of] ?? 'interval', more)
}

/** What one end of a range leaves unsaid, the other end says: `3 to 5 May 2024`. */
export function completeRange({ from, to }: Range): { from: Expression | null; to: Expression | null } {
  if (from?.kind !== 'fields' || to?.kind !== 'fields') return { from, to }
  const sameCalendar = from.calendar ?? to.calendar
  let left: Fields = from
  let right: Fields = to
  if (
    left.year === undefined &&
    right.year !== undefined &&
    (left.month !== undefined || left.day !== undefined || left.season || left.quarter)
  ) {
    const wraps = left.month !== undefined && right.month !== undefined && left.month > right.month
    left = {
      ...left,
      year: wraps ? right.year - 1 : right.year,
      ...(right.yearDigits === undefined ? {} : { yearDigits: right.yearDigits }),
    }
  }
  if (left.month === undefined && left.day !== undefined && right.month !== undefined)
    left = { ...left, month: right.month }
  if (right.month === undefined && right.day !== undefined && left.month !== undefined) {
    right = {
      ...right,
      month: left.month,
      ...(right.year === undefined && left.year !== undefined ? { year: left.year } : {}),
    }
  }
  if (left.within === undefined && right.within !== undefined && left.year === undefined)
    left = { ...left, within: right.within }
  if (sameCalendar && (left.calendar === undefined || right.calendar === undefined)) {
    left = { ...left, calendar: left.calendar ?? sameCalendar }
    right = { ...right, calendar: right.calendar ?? sameCalendar }
  }
  return { from: left, to: right }
}

function resolveRange(range: Range, context: TimeContext): Resolution | null {
  const { from, to } = completeRange(range)
  const start = from && resolve(from, context)
  if (from && !start) return null
  const later: TimeContext =
    start?.start === undefined || start.start === null || !needsYear(to)
      ? { ...context, told: start ?? context.told }
      : { ...context, published: start.start, prefer: 'future', told: start }
  // A deadline lies ahead: until Friday, by May.
  const end = to && resolve(to, from ? later : { ...later, future: true })
  if (to && !end) return null
  const conflict = start?.conflict ?? end?.conflict ?? null
  const a = start?.start ?? null
  // A stretch that ends at an hour ends when it strikes.
  const b = (end?.precision === 'hour' ? end.start : end?.end) ?? null
  if ((from && a === null) || (to && b === null)) return conflict ? impossible(conflict, context) : null
  const reversed = a !== null && b !== null && a > b
  return resolution({ start: a, end: b }, 'interval', {
    calendar: end?.calendar ?? start?.calendar ?? 'gregory',
    relative: Boolean(start?.relative || end?.relative),
    approximate: Boolean(start?.approximate || end?.approximate),
    conflict: conflict ?? (reversed ? 'the end is before the beginning' : null),
    zone: start?.zone ?? end?.zone ?? null,
  })
}

const needsYear = (expression: Expression | null): boolean =>
  expression?.kind === 'fields' &&
  expression.year === undefined &&
  expression.direction === undefined &&
  !expression.within &&
  expression.decade === undefined &&
  expression.century === undefined

function resolveTime(_: TimeOfDay, context: TimeContext): Resolution | null {
  const at =
    context.told &&
    context.told.start !== null &&
    context.told.end !== null &&
    dayOf(context.told.start) === dayOf(context.told.end)
      ? dayOf(context.told.start)
      : today(context)
  return at === null ? null : resolution(fromDays(at, at), 'day')
}
