/**
 * What a text says about the day it was written, as tests of a day with their reasons. Clues are found each by its own file;
 * inferred.ts asks them one after the other, the surest first.
 */
import type { Expression } from '../../calendar/expression.js'
import { type Day, fromGregorian, parseDay, toGregorian } from '../../calendar/gregorian.js'
import type { TimeHabits } from '../../calendar/habits.js'
import type { Item } from '../../engine/chart.js'
import { landmarks } from '../../gazetteer/landmarks.js'
import { occasions } from '../../gazetteer/occasions.js'
import { allPersons } from '../../gazetteer/registry.js'
import { readingOf } from '../time/reading.js'
import type { Resolution, TimeContext } from '../time/stretch.js'

/** A test that follows from the dates of the text, whoever is spoken of. */
export interface CalendarClue {
  /** One clause, as `explain` shows it; two clues with the same reason are one. */
  readonly reason: string
  readonly trust: 'calendar'
  /** The surer comes first, and a later one that would leave no day is set aside. */
  readonly weight: number
  readonly holds: (day: Day) => boolean
}

/** A test that rests on whom or what words are taken for, or on what is usual: any one of them may be wrong. */
export interface WorldClue {
  readonly reason: string
  readonly trust: 'world'
  /** How often clues of its kind are wrong, 0 to 1, as counted on articles whose day is known. */
  readonly doubt: number
  readonly holds: (day: Day) => boolean
}

export type Clue = CalendarClue | WorldClue

/**
 * How often each kind of clue was wrong where the day was known (178 articles, half of them read after the rules were
 * written): offices 4 of 340, weekdays of a lead 3 of 51, days said to lie near 4 of 66, presidents spoken of 2 of 16.
 */
export const DOUBT = {
  office: 0.015,
  landmark: 0.015,
  birthday: 0.015,
  datedLead: 0.015,
  occasion: 0.02,
  counted: 0.02,
  lead: 0.06,
  season: 0.06,
  presence: 0.12,
} as const

/** A time as found, with what the words around it say: whether it lies ahead or behind. */
export interface FoundTime {
  readonly item: Item
  readonly ahead: boolean
  readonly over: boolean
  /** What it resolves to while publication is not known: from its own words, or from a time told before. */
  readonly found: Resolution | null
}

export const expressionOf = (time: FoundTime): Expression => readingOf(time.item).expression

/** First and last day of a fact that may be told to the month or the year only. */
export const firstDay = (date: string): Day =>
  parseDay(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date) ?? 0
/** Open where no end is known. */
export const lastDay = (date: string | null): Day => {
  if (date === null) return Number.POSITIVE_INFINITY
  const start = firstDay(date)
  return date.length === 4 ? start + 365 : date.length === 7 ? start + 30 : start
}

export interface Horizon {
  readonly first: Day
  readonly last: Day
}

let horizon: Horizon | undefined
let counted = 0

/**
 * The days that are tried: the years that the gazetteer has facts of, up to the end of the last of them. Outside nobody could
 * tell who held which office, and no clue but the calendar's would be left.
 */
export function horizonOf(): Horizon {
  if (horizon && counted === allPersons.size) return horizon
  counted = allPersons.size
  const days = [...Object.values(landmarks), ...occasions].map(({ from }) => firstDay(from))
  for (const [, { offices }] of allPersons)
    for (const { from, until } of offices) days.push(...[from, ...(until === null ? [] : [until])].map(firstDay))
  const years = days.map((day) => toGregorian(day).year)
  const latest = years.reduce((a, b) => Math.max(a, b))
  horizon = { first: fromGregorian(EARLIEST, 1, 1), last: fromGregorian(latest, 12, 31) }
  return horizon
}

/** Before this year the agencies had no pages that could be without a date. */
const EARLIEST = 1996

export const contextOn = (day: Day, habits: TimeHabits): TimeContext => ({
  published: day * 1440,
  publishedToMinute: false,
  told: () => null,
  prefer: 'past',
  ahead: false,
  tense: () => null,
  habits,
})
