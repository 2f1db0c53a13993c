/**
 * From what a text says to when that was: a pure function of the expression, the publication date, the policy and the date
 * told before. It knows no language and no clock. Everything lies on one line of minutes since 1970-01-01T00:00, local to
 * the text; a stretch has both ends included. Contradictions are named, and nothing is bent to remove them.
 */
import type {
  Clock,
  Duration,
  Every,
  Expression,
  Fields,
  NamedCalendar,
  Nth,
  Part,
  Range,
  Season,
  Shift,
  Span,
  TimeOfDay,
  Unit,
} from '../../calendar/expression.js'
import {
  addMonths,
  type Day,
  daysInMonth,
  fromGregorian,
  fromIsoWeek,
  isGregorian,
  startOfWeek,
  toGregorian,
  type Weekday,
  weekdayOf,
} from '../../calendar/gregorian.js'
import type { TimeHabits } from '../../calendar/habits.js'
import { daysInHijriMonth, fromHijri, type HijriCalendar, toHijri } from '../../calendar/hijri.js'
import { daysInJalaliMonth, fromJalali, isJalali, JALALI_EXACT_FROM, toJalali } from '../../calendar/jalali.js'
import type { Calendar, Precision } from '../../core/date-value.js'

/** How an unmarked weekday, month or day is read. */
export type Prefer = 'past' | 'future' | 'nearest'

export interface Stretch {
  /** Minutes since 1970; null where open. */
  readonly start: number | null
  readonly end: number | null
}

export interface TimeContext {
  /** Publication: a minute where the time is known, else the first minute of its day. Null where nothing is known. */
  readonly published: number | null
  readonly publishedToMinute: boolean
  /** The last day told before this one. */
  readonly told: Stretch | null
  /** The last time told before this one, however long. */
  readonly toldLong?: Resolution | null
  readonly prefer: Prefer
  /** Whether the words around speak of what is to come. */
  readonly future: boolean
  /** Whether the words around speak of what is over. */
  readonly over: boolean
  readonly habits: TimeHabits
}

export interface Resolution extends Stretch {
  readonly precision: Precision
  readonly calendar: Calendar
  /** Whether anything was taken from the publication date or an earlier date. */
  readonly relative: boolean
  readonly approximate: boolean
  readonly part: Part | null
  readonly conflict: string | null
  readonly zone: number | null
}

const DAY = 1440
export const dayOf = (minute: number): Day => Math.floor(minute / DAY)
const fromDays = (first: Day, last: Day): Stretch => ({ start: first * DAY, end: last * DAY + DAY - 1 })

/** A day that cannot be: kept as a value so that it can be reported, never resolved. */
interface NoSuchDay {
  readonly impossible: string
}
const noSuchDay = (within: string): NoSuchDay => ({ impossible: `no such day in that ${within}` })

const calendarName = (calendar: NamedCalendar, habits: TimeHabits): Calendar =>
  calendar === 'islamic' ? habits.lunar : calendar

interface DayRange {
  readonly first: Day
  readonly last: Day
  readonly certain: boolean
}

/** A month of a calendar, or a day of it; null where there is none such. */
function monthDays(
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
function monthsDays(calendar: NamedCalendar, lunar: HijriCalendar, year: number, from: number, to: number): DayRange {
  const first = monthDays(calendar, lunar, year, from)
  const last = monthDays(calendar, lunar, year, to)
  return {
    first: first?.first ?? 0,
    last: last?.last ?? 0,
    certain: (first?.certain ?? false) && (last?.certain ?? false),
  }
}

const yearOf = (calendar: NamedCalendar, lunar: HijriCalendar, day: Day): number =>
  (calendar === 'gregory' ? toGregorian(day) : calendar === 'persian' ? toJalali(day) : toHijri(lunar, day)).year
const monthOf = (calendar: NamedCalendar, lunar: HijriCalendar, day: Day): number =>
  (calendar === 'gregory' ? toGregorian(day) : calendar === 'persian' ? toJalali(day) : toHijri(lunar, day)).month

const SEASONS: Readonly<Record<Season, number>> = { spring: 0, summer: 1, autumn: 2, winter: 3 }

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

const resolution = (stretch: Stretch, precision: Precision, more: Partial<Resolution> = {}): Resolution => ({
  start: stretch.start,
  end: stretch.end,
  precision,
  calendar: 'gregory',
  relative: true,
  approximate: false,
  part: null,
  conflict: null,
  zone: null,
  ...more,
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

const today = ({ published }: TimeContext): Day | null => (published === null ? null : dayOf(published))

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

interface Candidate {
  readonly days: DayRange
  /** Distance in units from the one that holds publication; 0 is that one. */
  readonly order: number
}

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

function fieldsInYear(fields: Fields, calendar: NamedCalendar, lunar: HijriCalendar, year: number): DayRange | null {
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

function chooseFields(fields: Fields, calendar: NamedCalendar, at: Day, context: TimeContext): DayRange | null {
  const { lunar } = context.habits
  if (fields.weekday !== undefined && fields.day === undefined && fields.month === undefined) {
    const day = chooseWeekday(fields.weekday, fields.direction, at, context)
    return { first: day, last: day, certain: true }
  }
  const candidates: Candidate[] = []
  if (fields.month === undefined && fields.day !== undefined) {
    // A day of an unnamed month: months around; a weekday may choose among a year of them.
    const reach = fields.weekday === undefined ? 1 : 6
    const now = yearOf(calendar, lunar, at) * 12 + monthOf(calendar, lunar, at) - 1
    for (let order = -reach; order <= reach; order++) {
      const month = now + order
      const days = monthDays(calendar, lunar, Math.floor(month / 12), (month % 12) + 1, fields.day)
      if (days) candidates.push({ days, order })
    }
  } else {
    const now = yearOf(calendar, lunar, at)
    for (let order = -2; order <= 2; order++) {
      const days = fieldsInYear(fields, calendar, lunar, now + order)
      if (days) candidates.push({ days, order })
    }
  }
  if (candidates.length === 0) return null
  const near = candidates.filter(
    ({ order, days }) => Math.abs(order) <= 1 || fields.direction !== undefined || days.first === days.last,
  )
  const fitting = near.filter(({ days }) => fields.weekday === undefined || weekdayOf(days.first) === fields.weekday)
  return choose(fitting.length > 0 ? fitting : near, at, fields, context)
}

/** Days within which a day ahead may be a plan although the verb beside it tells of what was done. */
const PLANNED_WITHIN = 60

const distance = ({ first, last }: DayRange, at: Day): number => (at < first ? first - at : at > last ? at - last : 0)

function choose(candidates: readonly Candidate[], at: Day, fields: Fields, context: TimeContext): DayRange | null {
  const ranges = candidates.map(({ days }) => days)
  const before = ranges.filter(({ last }) => last < at).at(-1)
  const after = ranges.find(({ first }) => first > at)
  const holding = ranges.find(({ first, last }) => first <= at && at <= last)
  const closest = (among: readonly DayRange[]): DayRange | null =>
    among.reduce<DayRange | null>(
      (best, range) => (best === null || distance(range, at) < distance(best, at) ? range : best),
      null,
    )
  if (fields.direction === 'last' || fields.direction === 'before-last') {
    const back = fields.direction === 'last' ? 1 : 2
    return ranges.filter(({ last }) => last < at).at(-back) ?? null
  }
  if (fields.direction === 'next') return after ?? null
  if (fields.direction === 'after-next') return ranges.filter(({ first }) => first > at)[1] ?? null
  if (fields.direction === 'this') return candidates.find(({ order }) => order === 0)?.days ?? closest(ranges)
  if (context.prefer === 'future' || context.future) return holding ?? after ?? closest(ranges)
  const isDay = fields.day !== undefined
  // What is over lies behind, unless it is so near ahead that it may be a plan told of: "put off the talks of 24 November".
  if (isDay && context.over && context.prefer === 'past' && after && after.first - at > PLANNED_WITHIN && before)
    return holding ?? before
  if (context.prefer === 'nearest' || isDay) return closest(ranges)
  return holding ?? before ?? closest(ranges)
}

function chooseWeekday(weekday: Weekday, direction: Fields['direction'], at: Day, context: TimeContext): Day {
  const { habits } = context
  const onOrBefore = at - ((weekdayOf(at) - weekday + 7) % 7)
  const after = onOrBefore + 7
  const ofWeek = startOfWeek(at, 1) + weekday - 1
  const before = onOrBefore === at ? at - 7 : onOrBefore
  if (direction === 'last') return habits.nextIsOfNextWeek ? ofWeek - 7 : before
  if (direction === 'before-last') return before - 7
  if (direction === 'after-next') return after + 7
  if (direction === 'next') return habits.nextIsOfNextWeek || context.prefer === 'nearest' ? ofWeek + 7 : after
  if (direction === 'this') return context.prefer === 'nearest' ? (onOrBefore === at ? at : after) : ofWeek
  if (context.prefer === 'nearest') return nearest(onOrBefore, after, at)
  if (context.prefer === 'future') return after
  return context.future && onOrBefore !== at ? after : onOrBefore
}

const nearest = (before: Day, after: Day, at: Day): Day => (after - at < at - before ? after : before)

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

interface Anchor {
  readonly minute: number
  readonly toMinute: boolean
}

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

const PRECISION: Readonly<Partial<Record<Unit, Precision>>> = {
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

/** The month-like length of a unit; 0 for those counted in minutes. */
const MONTHS: Readonly<Partial<Record<Unit, number>>> = {
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

function move(minute: number, unit: Unit, by: number): number {
  const months = MONTHS[unit]
  if (months !== undefined) {
    const whole = Math.trunc(by * months)
    const rest = by * months - whole
    return addMonths(dayOf(minute), whole) * DAY + (minute - dayOf(minute) * DAY) + Math.round(rest * 30) * DAY
  }
  if (unit === 'workday') return moveWorkdays(minute, by)
  return minute + Math.round(by * (MINUTES[unit] ?? DAY))
}

function moveWorkdays(minute: number, by: number): number {
  let day = dayOf(minute)
  for (let left = Math.abs(by); left > 0; ) {
    day += Math.sign(by)
    if (weekdayOf(day) < 6) left--
  }
  return day * DAY
}

const isClockUnit = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour'

function distanceFrom(shift: Shift, anchor: Anchor): Resolution {
  const steps = [{ unit: shift.unit, by: shift.by }, ...(shift.also ?? [])]
  const fine = steps.some(({ unit, by }) => isClockUnit(unit) || (unit === 'day' && by % 1 !== 0))
  const minute = steps.reduce((at, { unit, by }) => move(at, unit, by), anchor.minute)
  const coarse = steps.every(({ unit }) => MONTHS[unit] !== undefined)
  if (fine && anchor.toMinute) return resolution({ start: minute, end: minute }, 'minute')
  const day = dayOf(fine ? anchor.minute + (minute < anchor.minute ? Math.min(0, minute - anchor.minute) : 0) : minute)
  return resolution(fromDays(day, day), 'day', { approximate: coarse || fine })
}

function alignedUnit(
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
      const last = by < 0 && first + 1 < at ? first : first + by * 7
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
  if (span.unit === 'quarter' || span.unit === 'decade' || span.unit === 'century') {
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

// --- Parts and clocks ----------------------------------------------------------------------------------------------

/** Early in the week are its first three days, late its last three. */
function thirdOfWeek(found: Resolution, first: Day, part: Part): Resolution {
  if (part === 'start') return { ...found, end: (first + 3) * DAY - 1 }
  if (part === 'end') return { ...found, start: (first + 4) * DAY }
  return { ...found, start: (first + 2) * DAY, end: (first + 5) * DAY - 1 }
}

/** The third of a stretch: of a month its first ten days, its second ten, the rest. */
function takePart(found: Resolution, part: Part): Resolution {
  if (found.start === null || found.end === null) return found
  const first = dayOf(found.start)
  const length = dayOf(found.end) - first + 1
  if (length < 5) return found
  if (found.precision === 'week') return thirdOfWeek(found, first, part)
  const third = found.precision === 'month' ? 10 : Math.round(length / 3)
  const twoThirds = found.precision === 'month' ? 20 : Math.round((2 * length) / 3)
  if (part === 'start') return { ...found, end: (first + third) * DAY - 1 }
  if (part === 'middle') return { ...found, start: (first + third) * DAY, end: (first + twoThirds) * DAY - 1 }
  return { ...found, start: (first + twoThirds) * DAY }
}

const HOURS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  dawn: [4, 6],
  morning: [6, 12],
  noon: [12, 13],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [20, 24],
  midnight: [0, 1],
}

function takeClock(found: Resolution, expression: Expression, context: TimeContext): Resolution {
  const { clock, dayPart } = expression
  if (found.start === null || found.end === null || dayOf(found.start) !== dayOf(found.end)) return found
  const day = dayOf(found.start) * DAY
  if (!clock) {
    const [from, to] =
      dayPart === 'night' && context.habits.nightIsEarly ? [0, 6] : (HOURS[dayPart ?? 'noon'] ?? [0, 24])
    if (dayPart === 'noon' || dayPart === 'midnight')
      return { ...found, start: day + from * 60, end: day + from * 60 + 59, precision: 'hour' }
    return { ...found, start: day + from * 60, end: day + to * 60 - 1, precision: 'interval' }
  }
  let { hour } = clock
  if (clock.meridiem === 'pm' && hour < 12) hour += 12
  else if (clock.meridiem === 'am' && hour === 12) hour = 0
  else if (clock.meridiem === undefined && hour <= 12) hour = hourOfPart(hour, dayPart)
  let minute = day + hour * 60 + (clock.minute ?? 0)
  minute = expression.kind === 'time' ? toCome(minute, clock, context) : minute
  return clock.minute === undefined
    ? { ...found, start: minute, end: minute + 59, precision: 'hour' }
    : { ...found, start: minute, end: minute, precision: 'minute' }
}

/** Where the next one is meant, an hour that has passed is the evening's, or tomorrow's. */
function toCome(minute: number, clock: Clock, { prefer, published }: TimeContext): number {
  if (prefer !== 'future' || published === null || minute >= published) return minute
  if (clock.meridiem === undefined && clock.hour < 12 && minute + 720 >= published) return minute + 720
  return clock.meridiem === undefined ? minute + DAY : minute
}

function hourOfPart(hour: number, dayPart: Expression['dayPart']): number {
  switch (dayPart) {
    case 'afternoon':
    case 'evening':
      return hour < 12 ? hour + 12 : hour
    case 'night':
      return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour
    case 'noon':
      return hour < 4 ? hour + 12 : hour
    case 'morning':
    case 'dawn':
    case 'midnight':
      return hour === 12 && dayPart !== 'morning' ? 0 : hour
    default:
      return hour
  }
}
