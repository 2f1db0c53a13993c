/**
 * When an article that does not say so can have been published: every day is a candidate until something in the text rules
 * it out. Each clue is a test of a day with its reason, and clues are trusted by what they rest on: first the calendar's own
 * equations, then what the world was like (offices, wars), of which one may be wrong, last the table of visits. A clue that
 * would leave no day is set aside. Nothing here is taken from a clock, and a stated date is never asked.
 */
import { edtfSet } from '../../calendar/edtf.js'
import { type Day, formatDay } from '../../calendar/gregorian.js'
import type { TimeHabits } from '../../calendar/habits.js'
import type { DateValue } from '../../core/date-value.js'
import type { Chart } from '../../engine/chart.js'
import { type Clue, type FoundTime, horizonOf, type WorldClue } from './clue.js'
import { dateClues } from './clues-of-dates.js'
import { factClues } from './clues-of-facts.js'
import { occasionClues } from './clues-of-occasions.js'

/** Sets of at most this many days are told day by day. */
const SET_SIZE = 12
/** A page of nothing but dates has as many clues as lines: the first of them say what there is to say. */
const MOST = 64

export interface Inference {
  readonly date: DateValue
  /** Candidates, where they are few enough to be read one by one; else the first and the last day. */
  readonly candidates: readonly Day[]
  /** One clause for each clue that ruled days out. */
  readonly reasons: readonly string[]
}

/**
 * Infers the publication date; null where the text rules no day out.
 *
 * @param times all times of the text, in order
 */
export function inferPublication(chart: Chart, times: readonly FoundTime[], habits: TimeHabits): Inference | null {
  const clues = new Map<string, Clue>()
  for (const clue of [
    ...dateClues(chart, times, habits),
    ...factClues(chart, times, habits),
    ...occasionClues(chart, times),
  ])
    if (!clues.has(clue.reason)) clues.set(clue.reason, clue)
  const asked = [...clues.values()].slice(0, MOST)
  const { first, last } = horizonOf()
  let days: readonly Day[] = Array.from({ length: last - first + 1 }, (_, i) => first + i)

  const reasons: string[] = []
  const equations = asked.filter((clue) => clue.trust === 'calendar').sort((a, b) => b.weight - a.weight)
  for (const { holds, reason } of equations) {
    const left = days.filter(holds)
    if (left.length === 0 || left.length === days.length) continue
    days = left
    reasons.push(reason)
  }
  const world = inWorld(
    days,
    asked.filter((clue) => clue.trust === 'world'),
  )
  days = world.days
  reasons.push(...world.reasons)
  if (reasons.length === 0) return null
  return {
    date: dateValue(days),
    candidates: days.length <= SET_SIZE ? days : [days[0] ?? first, days.at(-1) ?? last],
    reasons,
  }
}

/** How likely the true day may be among those that are ruled out. */
const RISK = 0.05

/**
 * The days that the world allows. A day is as unlikely as all the clues that it contradicts are to be wrong together; days are
 * ruled out, the unlikeliest first, as long as those ruled out stay within the risk. So one weak clue alone rules out nothing,
 * many sure ones leave room for one of them to be wrong, and clues that contradict one another leave what each allows.
 */
function inWorld(
  days: readonly Day[],
  clues: readonly WorldClue[],
): { readonly days: readonly Day[]; readonly reasons: readonly string[] } {
  const telling = clues.filter(({ holds }) => !days.every(holds))
  // How likely the misreadings are that each day asks for, and the sum over the different ones.
  const odds = days.map((day) => telling.reduce((all, { holds, doubt }) => (holds(day) ? all : all * doubt), 1))
  const kinds = [...new Set(odds)].sort((a, b) => a - b)
  const all = kinds.reduce((sum, one) => sum + one, 0)
  let out = 0
  let least = 0
  for (const one of kinds) {
    out += one
    if (out > RISK * all) break
    least = one
  }
  const left = days.filter((_, i) => (odds[i] as number) > least)
  return { days: left, reasons: left.length < days.length ? telling.map(({ reason }) => reason) : [] }
}

/** @param days at least one, in order */
function dateValue(days: readonly Day[]): DateValue {
  const start = formatDay(days[0] as Day)
  const end = formatDay(days.at(-1) as Day)
  const few = days.length <= SET_SIZE
  return {
    edtf: days.length === 1 ? start : few ? edtfSet(days) : `${start}/${end}`,
    start,
    end,
    precision: few ? 'day' : 'interval',
    calendar: 'gregory',
    basis: 'inferred',
  }
}
