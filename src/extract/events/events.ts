/**
 * From sentences to events: drafts are read, gathered, and written down as records with the reason for every slot.
 */
import type { Entity } from '../../core/entity.js'
import type { DiplomaticEvent, Participant, Reason } from '../../core/event.js'
import { fingerprint } from '../../core/hash.js'
import type { Quote } from '../../core/span.js'
import type { Chart } from '../../engine/chart.js'
import { spanOf } from '../../engine/chart.js'
import type { Syntax } from '../../lang/syntax.js'
import type { Cell, Reading } from '../cells.js'
import type { Venue } from '../party.js'
import { confidenceOf, groundsOf } from './confidence.js'
import type { Draft } from './draft.js'
import { draftEvents } from './drafts.js'
import { gather } from './merge.js'
import { type Settled, settle } from './settle.js'
import type { Trace } from './trace.js'

export interface EventInput {
  readonly articleId: string
  readonly chart: Chart
  readonly readings: readonly Reading[]
  readonly entities: ReadonlyMap<string, Entity>
  readonly syntax: Syntax
  /** Last day of publication; null where it is not known. */
  readonly published?: { readonly from: string; readonly to: string } | null
  /** Told of what was passed over; costs nothing where it is not given. */
  readonly trace?: Trace
}

/** An event before topics and codes are added: those are asked of its evidence. */
export type BareEvent = Omit<DiplomaticEvent, 'topics' | 'codes'> & {
  /** Its tellings, best first. */
  readonly drafts: readonly Draft[]
}

/** Reads all events of an article, in the order of their best evidence. */
export function readEvents(input: EventInput): BareEvent[] {
  const { published, trace } = input
  const drafts = draftEvents(input.readings, input.entities, input.syntax, published?.to ?? null, trace)
  return settle(gather(drafts, trace), published && published.from === published.to ? published.to : null)
    .map((settled) => compose(input, settled))
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || a.trigger.start - b.trigger.start)
}

function compose({ articleId, chart }: EventInput, gathered: Settled): BareEvent {
  const best = gathered.drafts[0] as Draft
  const { type } = gathered
  const stage = best.predicate.frame.stage ?? null
  const { date: dated, place: placed, stood } = gathered
  const participants = gathered.participants.map(
    ({ entity, role }): Participant => ({
      entity: entity.id,
      name: entity.name,
      kind: entity.kind,
      country: entity.country,
      office: entity.office?.id ?? null,
      role,
    }),
  )
  const sentences = unique(gathered.drafts.map(({ reading }) => reading.sentence))
  const evidence = sentences.map((sentence) => quoteOf(chart, sentence))
  const trigger = quoteOfCells(chart, best, best.predicate.from, best.predicate.to - 1)
  const reasons: Reason[] = [
    { slot: 'trigger', value: trigger.text, rule: best.predicate.frame.id, because: null, quote: trigger },
    {
      slot: 'status',
      value: stood.status.status,
      rule: stood.status.rule,
      because: stood.status.cell === null ? 'nothing marks it otherwise' : null,
      quote: stood.status.cell === null ? null : quoteOfCells(chart, stood, stood.status.cell, stood.status.cell),
    },
    ...gathered.participants.map(
      ({ entity, role, slot, item }): Reason => ({
        slot: `participant:${entity.id}`,
        value: role,
        rule: `argument/${slot}`,
        because: slot === 'context' ? 'left out of the clause, told just before' : null,
        quote: quoteOf(chart, item),
      }),
    ),
  ]
  if (dated)
    reasons.push({
      slot: 'date',
      value: dated.value.edtf,
      rule: dated.rule,
      because: dated.because,
      quote: dated.item && quoteOf(chart, dated.item),
    })
  if (placed)
    reasons.push({
      slot: 'place',
      value: placed.value.name,
      rule: placed.rule,
      because: placed.because,
      quote: placed.item && quoteOf(chart, placed.item),
    })
  const grounds = groundsOf(gathered, stood.status.status, dated, placed)
  const confidence = confidenceOf(grounds)
  reasons.push({
    slot: 'confidence',
    value: confidence.value.toFixed(2),
    rule: 'confidence/grounds',
    because: confidence.because,
    quote: null,
  })
  return {
    id: fingerprint(`${articleId}\n${type}\n${evidence[0]?.start}\n${trigger.start}\n${trigger.text}`),
    type,
    stage,
    status: stood.status.status,
    date: dated?.value ?? null,
    place: placed ? placeOf(placed.value) : null,
    participants,
    dyads: dyadsOf(participants),
    evidence,
    confidence: confidence.value,
    trigger,
    foundBy: unique([
      `frame/${best.predicate.frame.id}`,
      ...gathered.drafts.map(({ predicate }) => `frame/${predicate.frame.id}`),
    ]),
    grounds,
    reasons,
    drafts: gathered.drafts,
  }
}

const placeOf = ({ name, country, entity }: Venue) => ({ name, country, entity })

/** Country pairs among the sides, alphabetical. */
function dyadsOf(participants: readonly Participant[]): string[] {
  const countries = unique(participants.flatMap(({ country }) => (country ? [country] : []))).sort()
  return countries.flatMap((a, i) => countries.slice(i + 1).map((b) => `${a}-${b}`))
}

function quoteOf(chart: Chart, range: { from: number; to: number }): Quote {
  const { start, end } = spanOf(chart, range)
  return { text: chart.tokens.text.slice(start, end), start, end }
}

function quoteOfCells(chart: Chart, { reading }: Draft, from: number, to: number): Quote {
  return quoteOf(chart, { from: (reading.cells[from] as Cell).from, to: (reading.cells[to] as Cell).to })
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
