/**
 * Clues of the calendar: datelines without a year, weekdays said to be today, months said to be running, dates that lie
 * behind or ahead. They need nothing but the text.
 */
import type { Expression, Fields, Shift } from '../../calendar/expression.js'
import { type Day, formatDay, fromGregorian, toGregorian, weekdayOf } from '../../calendar/gregorian.js'
import type { TimeHabits } from '../../calendar/habits.js'
import type { Chart, Item } from '../../engine/chart.js'
import { SIGN, WORD } from '../../text/tokenize.js'
import { resolve } from '../time/resolve.js'
import { type Clue, contextOn, DOUBT, expressionOf, type FoundTime, horizonOf } from './clue.js'
import { endsDateline, linesOf, PROSE } from './stated.js'

/** All clues of the calendar. */
export function dateClues(chart: Chart, times: readonly FoundTime[], habits: TimeHabits): Clue[] {
  const datelines = datelinesOf(chart, times)
  return [
    ...datelines.map(datelineClue),
    ...equationClues(times, habits),
    ...boundClues(chart, times),
    ...seasonClues(times),
    ...leadClues(chart, times, datelines.length > 0),
  ]
}

const isDayShift = (e: Expression | undefined): e is Shift =>
  e?.kind === 'shift' && e.aligned && e.anchor === 'published' && (e.unit === 'day' || e.unit === 'night')

/** A day and month with no year where a byline or dateline stands. */
interface Dateline {
  readonly fields: Fields
  readonly where: 'byline' | 'dateline'
}

// --- Datelines -----------------------------------------------------------------------------------------------------

function datelinesOf(chart: Chart, times: readonly FoundTime[]): Dateline[] {
  const lines = linesOf(chart)
  const found: Dateline[] = []
  const opening = lines.findIndex(({ from, to }) => to - from >= 26)
  lines.forEach(({ from, to }, number) => {
    const top = number < Math.max(opening, 6)
    const foot = number >= lines.length - 4
    if (!top && !foot && number !== opening) return
    for (const time of times) {
      const { item } = time
      const fields = expressionOf(time)
      if (item.from < from || item.to > to || fields.kind !== 'fields' || fields.year !== undefined) continue
      if (fields.day === undefined || fields.month === undefined || fields.equals) continue
      const isByline = number !== opening && otherWords(chart, from, to, item) <= (fields.clock ? 4 : 2)
      const isDateline =
        number === opening && item.from - from <= 5 && endsDateline(chart, item.to) && !tells(chart, from, item.from)
      if (isByline || isDateline) found.push({ fields, where: isByline ? 'byline' : 'dateline' })
    }
  })
  const { tokens } = chart
  const start = lines[opening]?.from ?? 0
  // A city, a day and a month in digits: `Tehran - 14 - 8 (Kuna)`.
  for (let token = start; token < start + 6 && token + 3 < tokens.count; token++) {
    const day = digitsAt(chart, token)
    const month = digitsAt(chart, token + 2)
    if (day === null || month === null || tokens.kind[token + 1] !== SIGN || tokens.kind[token + 3] !== SIGN) continue
    if (day >= 1 && day <= 31 && month >= 1 && month <= 12) {
      found.push({ fields: { kind: 'fields', calendar: 'gregory', day, month }, where: 'dateline' })
      break
    }
  }
  return found
}

/** Whether a verb stands before: then it is a sentence that begins with its day. */
function tells(chart: Chart, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (chart.starts[token]?.some(({ cls }) => cls === 'Verb')) return true
  return false
}

/** Words of a line beside its date. */
const otherWords = ({ tokens }: Chart, from: number, to: number, item: Item): number => {
  let words = 0
  for (let token = from; token < to; token++)
    if (tokens.kind[token] === WORD && (token < item.from || token >= item.to)) words++
  return words
}

const digitsAt = (chart: Chart, token: number): number | null => {
  const item = chart.starts[token]?.find(({ cls }) => cls === 'Int')
  return item && item.id.length <= 2 ? (item.value as number) : null
}

const datelineClue = (line: Dateline): Clue => ({
  reason: `${line.where} ${line.fields.month}-${line.fields.day}`,
  trust: 'calendar',
  weight: 10,
  holds: (at) => {
    const { calendar = 'gregory' } = line.fields
    return calendar !== 'gregory' || isDay(at, line.fields)
  },
})

const isDay = (at: Day, { day, month, weekday }: Fields): boolean => {
  const date = toGregorian(at)
  return date.day === day && date.month === month && (weekday === undefined || weekdayOf(at) === weekday)
}

// --- Equations -----------------------------------------------------------------------------------------------------

/** What a day must be for the text not to contradict itself: today is Tuesday, this month is February. */
function equationClues(times: readonly FoundTime[], habits: TimeHabits): Clue[] {
  return times.flatMap((time): Clue[] => {
    const e = expressionOf(time)
    if (e.kind !== 'fields' || e.year !== undefined) return []
    if (e.weekday !== undefined && isDayShift(e.within)) {
      const { by } = e.within
      const { weekday } = e
      return [
        {
          reason: `${by === 0 ? 'today' : `day ${by}`} is weekday ${weekday}`,
          trust: 'calendar',
          weight: 9,
          holds: (day) => weekdayOf(day + by) === weekday,
        },
      ]
    }
    if (e.direction === 'this' && e.month !== undefined) {
      const { month, calendar } = e
      if (calendar !== undefined && calendar !== 'gregory') return []
      return [
        {
          reason: `month ${month} is running`,
          trust: 'calendar',
          weight: 9,
          holds: (day) => toGregorian(day).month === month,
        },
      ]
    }
    if (e.equals || (e.weekday !== undefined && e.day !== undefined && e.month !== undefined))
      return [
        {
          reason: `${glossOf(e)} agrees with itself`,
          trust: 'calendar',
          weight: 8,
          holds: (day) => resolve(e, contextOn(day, habits))?.conflict === null,
        },
      ]
    return []
  })
}

/** Fields in one line: `weekday 2 month 12 day 5`. */
const glossOf = ({ weekday, month, day, equals }: Fields): string =>
  Object.entries({ weekday, month, day, equals: equals?.kind })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]))
    .join(' ')

// --- Bounds --------------------------------------------------------------------------------------------------------

/** Dates told with their year lie behind, or not far ahead; links under the last paragraph are of other articles. */
function boundClues(chart: Chart, times: readonly FoundTime[]): Clue[] {
  const { last } = horizonOf()
  const prose = linesOf(chart).findLast(({ from, to }) => to - from >= PROSE)?.to ?? chart.tokens.count
  let latest: Day | null = null
  for (const time of times) {
    const e = expressionOf(time)
    if (time.item.from >= prose || time.ahead) continue
    if (e.kind === 'set' || e.kind === 'duration' || (e.kind === 'range' && e.from === null)) continue
    // A short year was guessed from nothing.
    if (e.kind === 'fields' && (e.yearDigits ?? 4) < 3) continue
    const { found } = time
    if (!found || found.start === null) continue
    const isDay = found.precision === 'day' || found.precision === 'minute' || found.precision === 'hour'
    const start =
      Math.floor(found.start / 1440) -
      (found.precision === 'year' ? FAR_PLAN : time.over ? 0 : isDay ? PLANNED : FAR_PLAN)
    if (start <= last && start > LONG_AGO && (latest === null || start > latest)) latest = start
  }
  if (latest === null) return []
  const bound = latest
  return [{ reason: `not before ${formatDay(bound)}`, trust: 'calendar', weight: 7, holds: (day) => day >= bound }]
}

/**
 * Where no verb says that it is over, a date may be that of a plan, told so many days ahead; a month
 * farther, and of a year the verb beside it says little: "said that it would be held in 2026".
 */
const PLANNED = 60
const FAR_PLAN = 366
const LONG_AGO = fromGregorian(1900, 1, 1)

// --- Seasons -------------------------------------------------------------------------------------------------------

/** A day without its year is told within this many days. */
const NEAR = 200

/** What is told without its year is near: `27 February` behind and `14 May` ahead leave the spring between. */
function seasonClues(times: readonly FoundTime[]): Clue[] {
  return times.flatMap((time): Clue[] => {
    const e = expressionOf(time)
    if (e.kind !== 'fields' || e.month === undefined || e.day === undefined) return []
    const isLast = e.direction === 'last' || e.direction === 'past'
    if (e.year !== undefined || e.within || e.equals || (e.direction && !isLast)) return []
    const ahead = time.ahead && !isLast
    if (!ahead && !isLast && !time.over) return []
    const { calendar = 'gregory', month, day } = e
    if (calendar !== 'gregory') return []
    return [
      {
        reason: `${month}-${day} lies ${ahead ? 'ahead' : 'behind'}`,
        trust: 'world',
        doubt: DOUBT.season,
        holds: (at) => daysTo(at, month, day, ahead ? 1 : -1) <= NEAR,
      },
    ]
  })
}

/** Days from one day on, or back, to a day of the year. */
function daysTo(at: Day, month: number, day: number, way: 1 | -1): number {
  const { year } = toGregorian(at)
  const here = fromGregorian(year, month, day)
  if (way > 0) return here >= at ? here - at : fromGregorian(year + 1, month, day) - at
  return here <= at ? at - here : at - fromGregorian(year - 1, month, day)
}

// --- The lead ------------------------------------------------------------------------------------------------------

/** A bare weekday in the opening sentence is the day of publication or the one before. */
function leadClues(chart: Chart, times: readonly FoundTime[], dated: boolean): Clue[] {
  const lines = linesOf(chart)
  const opening = lines.find(({ from, to }) => to - from >= 26)
  if (!opening) return []
  const first = times.find((time) => {
    const e = expressionOf(time)
    return (
      time.item.from >= opening.from &&
      time.item.to <= opening.to &&
      e.kind === 'fields' &&
      e.weekday !== undefined &&
      e.day === undefined &&
      !e.direction &&
      !e.within
    )
  })
  if (!first || first.ahead) return []
  const { weekday } = expressionOf(first) as Fields
  if (weekday === undefined) return []
  return [
    {
      reason: `the lead tells of weekday ${weekday}`,
      trust: 'world',
      doubt: dated ? DOUBT.datedLead : DOUBT.lead,
      // Under a dateline too: what happened the evening before is filed the next morning.
      holds: (day) => weekdayOf(day) === weekday || weekdayOf(day - 1) === weekday,
    },
  ]
}
