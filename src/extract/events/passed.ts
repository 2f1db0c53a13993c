/**
 * What the trace says, put in words: which words of the article made no event, and for every event which days, places and
 * people stood in reach of it and were left. Asked for by `explain` alone.
 */
import type { Rejection } from '../../core/rejection.js'
import type { Quote } from '../../core/span.js'
import type { Chart, Item } from '../../engine/chart.js'
import type { Syntax } from '../../lang/syntax.js'
import type { Cell, Reading } from '../cells.js'
import type { Party } from '../party.js'
import type { BareEvent } from './events.js'
import { type Predicate, predicatesOf } from './predicates.js'
import { quoteOf } from './reasons.js'
import { PASSED, type Passed, type Trace } from './trace.js'

/** What a trace was told. */
interface Told {
  readonly rule: Passed
  readonly reading: Reading
  readonly cell: number
  readonly predicate: Predicate | undefined
}

export interface Notes {
  /** Handed down to those who read events. */
  readonly trace: Trace
  /** All that it was told, in the order of reading. */
  readonly told: readonly Told[]
}

/** A trace that keeps what it is told. */
export function takeNotes(): Notes {
  const told: Told[] = []
  return { told, trace: (rule, reading, cell, predicate) => void told.push({ rule, reading, cell, predicate }) }
}

/** Words that made no event, in the order of the text: those of the sentences, and those of lines that are no article. */
export function passedTriggers(
  chart: Chart,
  { told }: Notes,
  events: readonly BareEvent[],
  furniture: readonly Reading[],
  syntax: Syntax,
): Rejection[] {
  const used = new Set(
    events.flatMap(({ drafts }) =>
      drafts.flatMap(({ reading, predicate }) =>
        reading.cells.slice(predicate.from, predicate.to).map(({ from }) => from),
      ),
    ),
  )
  const found = new Map<number, Rejection>()
  const add = (rule: Passed, { from, to }: Cell): void => {
    if (!used.has(from)) found.set(from, rejection(rule, null, quoteOf(chart, { from, to })))
  }
  for (const { rule, reading, cell } of told) if (rule.startsWith('trigger/')) add(rule, reading.cells[cell] as Cell)
  for (const reading of furniture)
    for (const { at } of predicatesOf(reading, syntax)) add('trigger/no-article', reading.cells[at] as Cell)
  return [...found.values()].sort((a, b) => a.quote.start - b.quote.start)
}

/** Days, places and people in the sentences of an event that are not its own, each with the first reason that was given. */
export function passedSlots(chart: Chart, { told }: Notes, event: BareEvent): Rejection[] {
  const found: Rejection[] = []
  const chosen = new Set(event.reasons.flatMap(({ quote }) => (quote ? [`${quote.start}-${quote.end}`] : [])))
  const seen = new Set<string>()
  const add = (rule: Passed, item: Item): void => {
    const quote = quoteOf(chart, item)
    const key = `${rule.slice(0, rule.indexOf('/'))} ${quote.start}`
    if (chosen.has(`${quote.start}-${quote.end}`) || seen.has(key)) return
    seen.add(key)
    found.push(rejection(rule, event.id, quote))
  }
  const ids = new Set(event.participants.map(({ entity }) => entity))
  const sides = new Set(event.participants.map(({ country }) => country))
  // Who takes part, or stands for a side that does, is no stranger and no place.
  const isTaken = ({ party }: Cell): boolean => {
    const { entities, countries, kind } = (party?.value ?? NOBODY) as Party
    return entities.some((id) => ids.has(id)) || (kind === 'state' && countries.some((country) => sides.has(country)))
  }
  for (const draft of event.drafts) {
    const { reading, predicate } = draft
    for (const one of told) {
      if (one.reading !== reading || one.predicate !== predicate) continue
      const cell = reading.cells[one.cell] as Cell
      const own = one.rule.startsWith('participant/') ? cell.party : cell.venue
      const item = one.rule.startsWith('date/') ? cell.date : isTaken(cell) ? undefined : own
      if (item) add(one.rule, item)
    }
    for (const cell of reading.cells) {
      const { date, venue, party } = cell
      if (date && draft.date && date !== draft.date.item) add('date/farther', date)
      if (venue && draft.place && venue !== draft.place.item && !isTaken(cell)) add('place/farther', venue)
      if (party && !isTaken(cell)) add('participant/no-part', party)
    }
  }
  return found
}

const NOBODY: Pick<Party, 'entities' | 'countries' | 'kind'> = { entities: [], countries: [], kind: 'state' }

const rejection = (rule: Passed, event: string | null, quote: Quote): Rejection => ({
  slot: rule.slice(0, rule.indexOf('/')),
  event,
  rule,
  because: PASSED[rule],
  quote,
})
