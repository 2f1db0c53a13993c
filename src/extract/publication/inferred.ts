/**
 * When an article that does not say so can have been published: every day is a candidate until something in the text rules
 * it out. Each clue is a test of a day with its reason; a clue that would leave no day is set aside, so that one misreading
 * does not cost the rest. Nothing here is taken from a clock, and a stated date is never asked.
 */
import { edtfSet } from '../../calendar/edtf.js'
import { type Day, formatDay } from '../../calendar/gregorian.js'
import type { TimeHabits } from '../../calendar/habits.js'
import type { DateValue } from '../../core/date-value.js'
import type { Chart } from '../../engine/chart.js'
import { type Clue, type FoundTime, horizonOf } from './clue.js'
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
  const asked = [...clues.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST)
  let days: Day[] = []
  const { first, last } = horizonOf()
  for (let day = first; day <= last; day++) days.push(day)
  const reasons: string[] = []
  for (const { holds, reason } of asked) {
    const left = days.filter(holds)
    if (left.length === 0 || left.length === days.length) continue
    days = left
    reasons.push(reason)
  }
  if (reasons.length === 0) return null
  return {
    date: dateValue(days),
    candidates: days.length <= SET_SIZE ? days : [days[0] ?? first, days.at(-1) ?? last],
    reasons,
  }
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
