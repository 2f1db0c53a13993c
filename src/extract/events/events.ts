/**
 * From sentences to events: drafts are read, gathered, and written down as records with the reason for every slot.
 */
import type { Diagnostic } from '../../core/diagnostic.js'
import type { Entity } from '../../core/entity.js'
import type { DiplomaticEvent, Participant } from '../../core/event.js'
import { fingerprint } from '../../core/hash.js'
import type { Chart } from '../../engine/chart.js'
import type { Syntax } from '../../lang/syntax.js'
import type { Reading } from '../cells.js'
import type { Venue } from '../party.js'
import { confidenceOf, groundsOf } from './confidence.js'
import { conflictsOf } from './conflicts.js'
import type { Draft } from './draft.js'
import { draftEvents } from './drafts.js'
import { withMembers } from './members.js'
import { gather } from './merge.js'
import { quoteOf, quoteOfCells, reasonsOf } from './reasons.js'
import { seated } from './seats.js'
import { type Settled, settle } from './settle.js'
import type { Trace } from './trace.js'

export interface EventInput {
  readonly articleId: string
  readonly chart: Chart
  readonly readings: readonly Reading[]
  readonly entities: ReadonlyMap<string, Entity>
  readonly syntax: Syntax
  /** State of the press, ISO code; null where the language has none. */
  readonly home?: string | null
  /** Last day of publication; null where it is not known. */
  readonly published?: { readonly from: string; readonly to: string } | null
  /** Told of what was passed over; costs nothing where it is not given. */
  readonly trace?: Trace
}

/** An event before topics and codes are added: those are asked of its evidence. */
export type BareEvent = Omit<DiplomaticEvent, 'topics' | 'codes'> & {
  /** Its tellings, best first. */
  readonly drafts: readonly Draft[]
  /** Whether it ends what was: sanctions lifted, an envoy expelled or recalled. Codes ask for it. */
  readonly ends: boolean
  /** Details in which they contradict each other. */
  readonly conflicts: readonly Diagnostic[]
}

/** Reads all events of an article, in the order of their best evidence. */
export function readEvents(input: EventInput): BareEvent[] {
  const { published, trace } = input
  const drafts = draftEvents(input.readings, input.entities, input.syntax, published?.to ?? null, trace)
  const gathered = withMembers(gather(drafts, trace), input.readings, input.entities, input.chart)
  return settle(gathered, published && published.from === published.to ? published.to : null)
    .map((settled) => compose(input, seated(settled, input.home ?? null)))
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || a.trigger.start - b.trigger.start)
}

function compose({ articleId, chart, entities }: EventInput, gathered: Settled): BareEvent {
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
  const grounds = groundsOf(gathered, stood.status.status, dated, placed)
  const confidence = confidenceOf(grounds)
  const id = fingerprint(`${articleId}\n${type}\n${evidence[0]?.start}\n${trigger.start}\n${trigger.text}`)
  return {
    id,
    type,
    stage,
    status: stood.status.status,
    date: dated?.value ?? null,
    place: placed ? placeOf(placed.value, entities) : null,
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
    reasons: reasonsOf(chart, gathered, confidence),
    drafts: gathered.drafts,
    ends: ENDING.has(best.predicate.frame.id),
    conflicts: conflictsOf(chart, gathered, id),
  }
}

/** Frames of acts that end what was. */
const ENDING: ReadonlySet<string> = new Set(['lift', 'expel', 'recall'])

/** A place that no word names is none of the article's entities. */
const placeOf = ({ name, country, entity }: Venue, entities: EventInput['entities']) => ({
  name,
  country,
  entity: entities.has(entity) ? entity : null,
})

/** Country pairs among the sides, alphabetical. */
function dyadsOf(participants: readonly Participant[]): string[] {
  const countries = unique(participants.flatMap(({ country }) => (country ? [country] : []))).sort()
  return countries.flatMap((a, i) => countries.slice(i + 1).map((b) => `${a}-${b}`))
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
