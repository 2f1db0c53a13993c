/**
 * When an article that does not say so can have been published: every day is a candidate until something in the text rules
 * it out. Datelines without a year, weekdays said to be today, months said to be running, dates that lie behind, offices
 * that people are said to hold, landmarks and years counted from them: each is a test of a day with its reason. A test that
 * would leave no day is set aside, so that one misreading does not cost the rest. Nothing here is taken from a clock.
 */
import { edtfSet } from '../calendar/edtf.js'
import type { Expression, Fields, Shift } from '../calendar/expression.js'
import { type Day, formatDay, fromGregorian, parseDay, toGregorian, weekdayOf } from '../calendar/gregorian.js'
import type { TimeHabits } from '../calendar/habits.js'
import type { DateValue } from '../core/date-value.js'
import { type Chart, type Item, itemsOf } from '../engine/chart.js'
import { COMMON, SHORT } from '../engine/features.js'
import { type LandmarkId, landmarks } from '../gazetteer/landmarks.js'
import { type PersonId, persons } from '../gazetteer/persons.js'
import type { Person } from '../gazetteer/rows.js'
import { LINE_BEFORE, SIGN, WORD } from '../text/tokenize.js'
import { endsDateline, linesOf } from './publication.js'
import { readingOf } from './time/reading.js'
import { resolve } from './time/resolve.js'
import type { TimeContext } from './time/stretch.js'

/** The days that are tried: from when the agencies' archives begin to where the gazetteer's knowledge ends. */
const FIRST: Day = fromGregorian(1996, 1, 1)
const LAST: Day = fromGregorian(2026, 12, 31)

/** Sets of at most this many days are told day by day. */
const SET_SIZE = 12

export interface Inference {
  readonly date: DateValue
  /** Candidates, where they are few enough to be read one by one; else the first and the last day. */
  readonly candidates: readonly Day[]
  /** One clause for each test that ruled days out. */
  readonly reasons: readonly string[]
}

interface Test {
  readonly reason: string
  readonly holds: (day: Day) => boolean
  /** Tests that may be misreadings come later and yield. */
  readonly weight: number
}

/** A time as found, with whether the words around it look ahead. */
export interface FoundTime {
  readonly item: Item
  readonly ahead: boolean
}

/**
 * Infers the publication date; null where the text rules no day out.
 *
 * @param times all times of the text, in order
 */
export function inferPublication(chart: Chart, times: readonly FoundTime[], habits: TimeHabits): Inference | null {
  const datelines = datelineTests(chart, times)
  const tests = [
    ...datelines,
    ...equationTests(times, habits),
    ...boundTests(times, habits),
    ...officeTests(chart),
    ...landmarkTests(chart, times, habits),
    ...warTests(chart, times),
    ...leadTests(chart, times, datelines.length > 0),
    ...presenceTests(chart),
  ].sort((a, b) => b.weight - a.weight)
  let days: Day[] = []
  for (let day = FIRST; day <= LAST; day++) days.push(day)
  const reasons: string[] = []
  for (const test of tests) {
    const left = days.filter(test.holds)
    if (left.length === 0 || left.length === days.length) continue
    days = left
    reasons.push(test.reason)
  }
  const first = days[0]
  const last = days.at(-1)
  if (reasons.length === 0 || first === undefined || last === undefined) return null
  return { date: dateValue(days), candidates: days.length <= SET_SIZE ? days : [first, last], reasons }
}

function dateValue(days: readonly Day[]): DateValue {
  const first = formatDay(days[0] ?? FIRST)
  const last = formatDay(days.at(-1) ?? LAST)
  const one = days.length === 1
  return {
    edtf: one ? first : days.length <= SET_SIZE ? edtfSet(days) : `${first}/${last}`,
    start: first,
    end: last,
    precision: one || days.length <= SET_SIZE ? 'day' : 'interval',
    calendar: 'gregory',
    basis: 'inferred',
  }
}

const contextOn = (day: Day, habits: TimeHabits): TimeContext => ({
  published: day * 1440,
  publishedToMinute: false,
  told: null,
  prefer: 'past',
  future: false,
  over: false,
  habits,
})

const expressionOf = (time: FoundTime): Expression => readingOf(time.item).expression
const isDayShift = (e: Expression | undefined): e is Shift =>
  e?.kind === 'shift' && e.aligned && e.anchor === 'published' && (e.unit === 'day' || e.unit === 'night')

// --- Datelines -----------------------------------------------------------------------------------------------------

/** A day and month with no year where a byline or dateline stands. */
function datelineTests(chart: Chart, times: readonly FoundTime[]): Test[] {
  const lines = linesOf(chart)
  const tests: Test[] = []
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
      const isDateline = number === opening && item.from - from <= 5 && endsDateline(chart, item.to)
      if (isByline || isDateline) tests.push(monthDayTest(fields, isByline ? 'byline' : 'dateline'))
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
      tests.push(monthDayTest({ kind: 'fields', calendar: 'gregory', day, month }, 'dateline'))
      break
    }
  }
  return tests
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

const monthDayTest = ({ day, month, weekday, calendar }: Fields, where: string): Test => ({
  reason: `${where} ${month}-${day}`,
  weight: 10,
  holds: (at) => {
    if (calendar !== undefined && calendar !== 'gregory') return true
    const date = toGregorian(at)
    return date.day === day && date.month === month && (weekday === undefined || weekdayOf(at) === weekday)
  },
})

// --- Equations -----------------------------------------------------------------------------------------------------

/** What a day must be for the text not to contradict itself: today is Tuesday, this month is February. */
function equationTests(times: readonly FoundTime[], habits: TimeHabits): Test[] {
  return times.flatMap((time): Test[] => {
    const e = expressionOf(time)
    if (e.kind !== 'fields' || e.year !== undefined) return []
    if (e.weekday !== undefined && isDayShift(e.within)) {
      const { by } = e.within
      const { weekday } = e
      return [
        {
          reason: `${by === 0 ? 'today' : `day ${by}`} is weekday ${weekday}`,
          weight: 9,
          holds: (day) => weekdayOf(day + by) === weekday,
        },
      ]
    }
    if (e.direction === 'this' && e.month !== undefined) {
      const { month, calendar } = e
      if (calendar !== undefined && calendar !== 'gregory') return []
      return [{ reason: `month ${month} is running`, weight: 9, holds: (day) => toGregorian(day).month === month }]
    }
    if (e.equals || (e.weekday !== undefined && e.day !== undefined && e.month !== undefined))
      return [
        {
          reason: `"${time.item.foundBy}" agrees with itself`,
          weight: 8,
          holds: (day) => resolve(e, contextOn(day, habits))?.conflict === null,
        },
      ]
    return []
  })
}

// --- Bounds --------------------------------------------------------------------------------------------------------

const YEARS_BACK = 3 * 365

/** Dates told with their year lie behind, and the latest of them not far. */
function boundTests(times: readonly FoundTime[], habits: TimeHabits): Test[] {
  let latest: Day | null = null
  let latestDay: Day | null = null
  for (const time of times) {
    const e = expressionOf(time)
    if (time.ahead || e.kind === 'set' || e.kind === 'duration' || (e.kind === 'range' && e.from === null)) continue
    const found = resolve(e, { ...contextOn(LAST, habits), published: null })
    if (!found || found.relative || found.start === null) continue
    const start = Math.floor(found.start / 1440)
    if (start > LAST || start < fromGregorian(1900, 1, 1)) continue
    if (latest === null || start > latest) latest = start
    if (found.precision !== 'year' && e.kind === 'fields' && (latestDay === null || start > latestDay))
      latestDay = start
  }
  const tests: Test[] = []
  if (latest !== null) {
    const bound = latest
    tests.push({ reason: `not before ${formatDay(bound)}`, weight: 7, holds: (day) => day >= bound })
  }
  if (latestDay !== null) {
    const bound = latestDay + YEARS_BACK
    tests.push({ reason: `the latest date told is ${formatDay(latestDay)}`, weight: 2, holds: (day) => day <= bound })
  }
  return tests
}

// --- Offices -------------------------------------------------------------------------------------------------------

const REACH = 6

/** Someone named with an office held it then. */
function officeTests(chart: Chart): Test[] {
  const tests = new Map<string, Test>()
  for (const person of itemsOf(chart, 'Person')) {
    if (person.features & COMMON) continue
    const row: Person | undefined = persons[person.id as PersonId]
    if (!row) continue
    for (const office of officesNear(chart, person)) {
      const held = row.offices.filter((tenure) => tenure.office === office && tenure.sure !== 'doubtful')
      if (held.length === 0) continue
      const spans = held.map(({ from, until }) => [firstDay(from), until === null ? LAST : lastDay(until)] as const)
      tests.set(`${person.id} ${office}`, {
        reason: `${person.id} is ${office}`,
        weight: person.features & SHORT ? 4 : 5,
        holds: (day) => spans.some(([from, until]) => day >= from && day <= until),
      })
    }
  }
  return [...tests.values()]
}

function officesNear(chart: Chart, person: Item): string[] {
  const found: string[] = []
  for (let token = person.from - 1; token >= Math.max(0, person.from - REACH); token--) {
    if (isFormer(chart, token) || chart.starts[token]?.some(({ cls }) => cls === 'Person')) return found
    for (const item of chart.starts[token] ?? [])
      if (item.cls === 'Office' && item.to <= person.from) found.push(item.id.split('@')[0] ?? item.id)
    if (((chart.tokens.flags[token] as number) & LINE_BEFORE) !== 0) break
  }
  for (let token = person.to; token < Math.min(chart.tokens.count, person.to + 3); token++) {
    if (((chart.tokens.flags[token] as number) & LINE_BEFORE) !== 0 || isFormer(chart, token)) return found
    for (const item of chart.starts[token] ?? [])
      if (item.cls === 'Office' && !isFormer(chart, item.to)) found.push(item.id.split('@')[0] ?? item.id)
  }
  return found
}

const isFormer = (chart: Chart, token: number): boolean =>
  chart.starts[token]?.some(({ cls, id }) => cls === 'Who' && id === 'former') ?? false

const firstDay = (date: string): Day =>
  parseDay(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date) ?? FIRST
const lastDay = (date: string): Day => {
  const day = parseDay(date)
  if (day !== null) return day
  const start = firstDay(date)
  return date.length === 4 ? start + 365 : start + 30
}

// --- Landmarks -----------------------------------------------------------------------------------------------------

/** What is spoken of has happened; what happened "last month" or lasts "for three years" says when. */
function landmarkTests(chart: Chart, times: readonly FoundTime[], habits: TimeHabits): Test[] {
  return itemsOf(chart, 'Landmark').flatMap((item): Test[] => {
    if (item.id === 'war') return []
    const row = landmarks[item.id as LandmarkId]
    const from = parseDay(row.from) ?? FIRST
    const until = row.until === null ? LAST : (parseDay(row.until) ?? LAST)
    const tests: Test[] = [{ reason: `after ${item.id}`, weight: 6, holds: (day) => day >= from }]
    for (const time of times) {
      const gap = Math.max(time.item.from - item.to, item.from - time.item.to)
      const e = expressionOf(time)
      if (gap > 12 || crossesSentence(chart, item, time.item)) continue
      if (row.until !== null && isBehind(e))
        tests.push({
          reason: `${item.id} was then`,
          weight: 3,
          holds: (day) => {
            const found = resolve(e, contextOn(day, habits))
            return (
              found?.start !== null &&
              found?.end !== null &&
              found !== null &&
              found.start <= (until + 1) * 1440 &&
              found.end >= from * 1440
            )
          },
        })
      const years = countedYears(e)
      if (years !== null && gap <= 5)
        tests.push({
          reason: `${item.id} has lasted ${years} years`,
          weight: 4,
          // Three years are said from some weeks before the day until the fourth comes near.
          holds: (day) => day >= from + years * 365 - 60 && day <= from + years * 366 + 300,
        })
    }
    return tests
  })
}

/** Times that place what happened: last month, this February, on 6 February. */
const isBehind = (e: Expression): boolean =>
  (e.kind === 'shift' && e.aligned && e.by <= 0 && (e.unit === 'month' || e.unit === 'week' || e.unit === 'year')) ||
  (e.kind === 'fields' &&
    e.year === undefined &&
    e.month !== undefined &&
    (e.direction === 'this' || e.direction === 'last' || e.day !== undefined))

function countedYears(e: Expression): number | null {
  if (e.kind === 'shift' && !e.aligned && e.unit === 'year' && e.by < 0 && e.by % 1 === 0) return -e.by
  const amount = e.kind === 'duration' ? e.amounts[0] : undefined
  return amount?.unit === 'year' && amount.amount !== null && amount.amount % 1 === 0 ? amount.amount : null
}

const crossesSentence = ({ tokens }: Chart, a: Item, b: Item): boolean => {
  for (let token = Math.min(a.to, b.to); token < Math.max(a.from, b.from); token++) {
    if (((tokens.flags[token] as number) & LINE_BEFORE) !== 0) return true
    if (tokens.kind[token] === SIGN && tokens.text[tokens.start[token] as number] === '.') return true
  }
  return false
}

/** A war "of three years in Ukraine" need not be called by its name. */
function warTests(chart: Chart, times: readonly FoundTime[]): Test[] {
  return times.flatMap((time): Test[] => {
    const years = countedYears(expressionOf(time))
    if (years === null || years > 9) return []
    let war = false
    let ukraine = false
    for (let token = Math.max(0, time.item.from - 5); token < Math.min(chart.tokens.count, time.item.to + 6); token++) {
      war ||= chart.starts[token]?.some(({ cls, id }) => cls === 'Landmark' && id === 'war') ?? false
      ukraine ||= chart.starts[token]?.some(({ cls, id }) => cls === 'Country' && id === 'UA') ?? false
    }
    if (!war || !ukraine) return []
    const from = parseDay(landmarks['ukraine-war'].from) ?? FIRST
    return [
      {
        reason: `the war in Ukraine has lasted ${years} years`,
        weight: 4,
        holds: (day) => day >= from + years * 365 - 60 && day <= from + years * 366 + 300,
      },
    ]
  })
}

// --- Presence ------------------------------------------------------------------------------------------------------

/** Presidents of the United States are spoken of while they are in office; of two the later one counts. */
const PRESIDENTS: readonly PersonId[] = ['barack-obama', 'donald-trump', 'joe-biden']

function presenceTests(chart: Chart): Test[] {
  const named = itemsOf(chart, 'Person').filter(
    ({ id, from }) => PRESIDENTS.includes(id as PersonId) && !isFormer(chart, from - 1),
  )
  const ids = [...new Set(named.map(({ id }) => id as PersonId))]
  if (ids.length !== 1 || ids[0] === undefined) return []
  const row: Person = persons[ids[0]]
  const spans = row.offices
    .filter(({ office }) => office === 'president')
    .map(({ from, until }) => [firstDay(from), until === null ? LAST : lastDay(until)] as const)
  if (spans.length === 0) return []
  return [
    {
      reason: `${ids[0]} is spoken of`,
      weight: 1,
      holds: (day) => spans.some(([from, until]) => day >= from && day <= until),
    },
  ]
}

// --- The lead ------------------------------------------------------------------------------------------------------

/** A bare weekday in the opening sentence is the day of publication or the one before. */
function leadTests(chart: Chart, times: readonly FoundTime[], dated: boolean): Test[] {
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
      weight: 1,
      // Agencies that write a dateline write the day itself.
      holds: (day) => weekdayOf(day) === weekday || (!dated && weekdayOf(day - 1) === weekday),
    },
  ]
}
