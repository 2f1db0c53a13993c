/**
 * Which of several days is meant where the text leaves the year, the month or the week unsaid: the latest of weekdays, the
 * nearest of days, the running or the last of months; the other way where the words look ahead.
 */
import type { Fields, NamedCalendar } from '../../calendar/expression.js'
import { type Day, startOfWeek, type Weekday, weekdayOf } from '../../calendar/gregorian.js'
import { isOver, isToCome, type TimeContext } from './stretch.js'
import { type DayRange, fieldsInYear, monthDays, monthOf, yearOf } from './years.js'

interface Candidate {
  readonly days: DayRange
  /** Distance in units from the one that holds publication; 0 is that one. */
  readonly order: number
}

export function chooseFields(fields: Fields, calendar: NamedCalendar, at: Day, context: TimeContext): DayRange | null {
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
  if (fields.direction === 'last' || fields.direction === 'past' || fields.direction === 'before-last') {
    const back = fields.direction === 'before-last' ? 2 : 1
    return ranges.filter(({ last }) => last < at).at(-back) ?? null
  }
  if (fields.direction === 'next') return after ?? null
  if (fields.direction === 'after-next') return ranges.filter(({ first }) => first > at)[1] ?? null
  if (fields.direction === 'this') return candidates.find(({ order }) => order === 0)?.days ?? closest(ranges)
  if (context.prefer === 'future' || isToCome(context)) return holding ?? after ?? closest(ranges)
  const isDay = fields.day !== undefined
  // What is over lies behind, unless it is so near ahead that it may be a plan told of: "put off the talks of 24 November".
  if (isDay && context.prefer === 'past' && after && after.first - at > PLANNED_WITHIN && before && isOver(context))
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
  if (direction === 'past') return before
  if (direction === 'before-last') return before - 7
  if (direction === 'after-next') return after + 7
  if (direction === 'next') return habits.nextIsOfNextWeek || context.prefer === 'nearest' ? ofWeek + 7 : after
  if (direction === 'this') return context.prefer === 'nearest' ? (onOrBefore === at ? at : after) : ofWeek
  if (context.prefer === 'nearest') return nearest(onOrBefore, after, at)
  if (context.prefer === 'future') return after
  return onOrBefore !== at && isToCome(context) ? after : onOrBefore
}

const nearest = (before: Day, after: Day, at: Day): Day => (after - at < at - before ? after : before)
