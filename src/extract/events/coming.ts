/**
 * Days that have not come yet: what they make of an act whose words mark no future, and which of them are not its own, because
 * it is told as done or stands beside what is still to be.
 */
import type { DateMention } from '../../core/date-value.js'
import { FUTURE, INFINITIVE, PAST, PRESENT } from '../../engine/features.js'
import type { Cell, Reading } from '../cells.js'
import { isTold } from '../tense.js'
import { type DraftSlot, OTHER_CLAUSE } from './draft.js'
import type { Predicate } from './predicates.js'
import { sensesOf } from './senses.js'
import type { StatusReading } from './status.js'
import { TALKS } from './types.js'
import { settingOf } from './verb-final.js'
import { lastSuchDay } from './when.js'

/** "Tomorrow's programme: talks with X": what no word marks and whose day is yet to come is planned. */
export const soon = (status: StatusReading): StatusReading =>
  status.rule === 'status/default' ? { status: 'planned', rule: 'status/day-to-come', cell: null } : status

export const isToCome = (date: DraftSlot<DateMention> | null, published: string | null): boolean =>
  published !== null && (date?.value.date?.start?.slice(0, 10) ?? '') > published

/** "*Held* a call ... to go on with it *next Tuesday*": what is told as done was not done on a day to come. */
export const isNotYet = (
  { cells, verbFinal, verbFirst }: Reading,
  { verb, stances }: Predicate,
  date: DraftSlot<DateMention> | null,
  published: string | null,
): boolean =>
  !verbFinal &&
  !verbFirst &&
  stances.every((i) => cells[i]?.verb?.id === 'agree') &&
  isTold(cells[verb ?? -1]) &&
  isAheadOf(date, published)

/** "Held a call *to discuss* it, and will go on on Sunday": what a talk was for has no day but that of the talk. */
export const isAimOfTalk = (
  { cells, verbFinal, verbFirst }: Reading,
  { frame, verb }: Predicate,
  predicates: readonly Predicate[],
): boolean =>
  !verbFinal &&
  !verbFirst &&
  frame.soft === true &&
  ((cells[verb ?? -1]?.verb?.features ?? 0) & (INFINITIVE | PAST | PRESENT)) === INFINITIVE &&
  predicates.some(
    ({ frame: other, at }) => !other.soft && TALKS.has(other.type) && cells[at]?.clause === cells[verb ?? -1]?.clause,
  )

/** A day that is no weekday or day of the year which might be counted back as well. */
const isAheadOf = (date: DraftSlot<DateMention> | null, published: string | null): boolean =>
  isToCome(date, published) &&
  date !== null &&
  published !== null &&
  lastSuchDay(date.value, published.slice(0, 10)) === date.value

/** "X *heads* to Moscow on *Thursday*": in a press whose past is a tense of its own the present with a weekday is a plan (Arabic). */
export function isHeraldedDay(
  { cells, verbFirst }: Reading,
  { verb }: Predicate,
  date: DraftSlot<DateMention> | null,
  published: string | null,
): boolean {
  const features = cells[verb ?? -1]?.verb?.features ?? 0
  if (!verbFirst || !date || !published || date.distance >= OTHER_CLAUSE) return false
  if (
    !(features & PRESENT) ||
    features & (PAST | INFINITIVE | FUTURE) ||
    cells[(verb ?? 0) - 1]?.word?.id === 'already'
  )
    return false
  const day = date.value.date
  return (
    date.value.traits.includes('weekday') &&
    day?.basis === 'relative' &&
    (day.start ?? published).slice(0, 10) < published
  )
}

/** "Tomorrow there will be talks, he said at the meeting": the day of another clause is no day of what is only a setting. */
export const isOthersDay = (
  cells: readonly Cell[],
  { at, verb }: Predicate,
  date: DraftSlot<DateMention> | null,
): boolean => verb === null && date !== null && date.distance >= OTHER_CLAUSE && settingOf(cells, at) !== null

/**
 * "They discussed holding the next *round* in X on 30 April": what stands behind the event that was talked about is its day.
 * "Discussed it at the talks in June" tells where they discussed.
 */
export function isOfTopic(
  { cells, verbFinal }: Reading,
  { at, verb }: Predicate,
  predicates: readonly Predicate[],
  i: number,
): boolean {
  const clause = cells[i]?.clause
  const discussed = !verbFinal && sensesOf(cells[verb ?? at]).includes('discuss') && cells[at]?.clause === clause
  if (!discussed && !verbFinal) return false
  return predicates.some(({ at: topic, verbal }) => {
    if (verbal || topic === at || topic >= i || cells[topic]?.clause !== clause) return false
    const from = discussed ? at + 1 : cells.findLastIndex(({ marker }, k) => k < topic && marker?.id === 'about')
    if (discussed)
      return at < topic && cells.slice(from, topic).every(({ marker }) => !marker || OF_TOPIC.has(marker.id))
    return from >= 0 && topic - from <= 4 && cells[from]?.clause === clause && from !== at - 1
  })
}
/** Marks that go on with what is talked about. */
const OF_TOPIC: ReadonlySet<string> = new Set(['of', 'about'])
