import type { DateValue } from './date-value.js'
import type { EntityKind } from './entity.js'
import type { Quote } from './span.js'

/** What happened. Meanings are those of the output contract; what is not in this list is not an event. */
export const EVENT_TYPES = [
  'call',
  'meeting',
  'visit',
  'message',
  'agreement',
  'sanction',
  'summons',
  'accreditation',
  'vote',
  'exercise',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** Whether it happened. Kept beside the type: a planned meeting is a meeting, not another kind of act. */
export const EVENT_STATUSES = ['occurred', 'planned', 'proposed', 'cancelled', 'denied'] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

/** How far an agreement has come. */
export const AGREEMENT_STAGES = [
  'agreed',
  'initialled',
  'signed',
  'ratified',
  'in-force',
  'extended',
  'terminated',
] as const
export type AgreementStage = (typeof AGREEMENT_STAGES)[number]

export const ROLES = [
  'host',
  'guest',
  'visitor',
  'initiator',
  'sender',
  'recipient',
  'signatory',
  'mediator',
  'imposer',
  'target',
  'participant',
] as const
export type Role = (typeof ROLES)[number]

export interface Participant {
  /** Id of the entity in the same article. */
  readonly entity: string
  readonly name: string
  readonly kind: EntityKind
  /** ISO 3166-1 alpha-2; null for officials of international organisations and where unknown. */
  readonly country: string | null
  /** Office id, such as `foreign-minister`. */
  readonly office: string | null
  readonly role: Role
}

export interface EventPlace {
  /** English name. */
  readonly name: string
  readonly country: string | null
  /** Id of the place or state among the article's entities, where it is one. */
  readonly entity: string | null
}

export interface EventCodes {
  readonly cameo: string | null
  readonly plover: string | null
  readonly mode: string | null
}

/** Why a slot of an event has its value: what `explain` shows. Dropped on output. */
export interface Reason {
  /** `trigger`, `stage`, `status`, `date`, `place`, `topics`, `codes`, `confidence` or `participant:<entity id>`. */
  readonly slot: string
  /** One-line ASCII gloss of the value chosen. */
  readonly value: string
  /** Id of the rule that decided. */
  readonly rule: string
  /** One clause in plain words; null where the rule id says it all. */
  readonly because: string | null
  /** The words it was read from; null where it was not read from words (a default, a calculation). */
  readonly quote: Quote | null
}

/** One event of one article. Offsets are code units. */
export interface DiplomaticEvent {
  /** Stable hash of article id, type and evidence. */
  readonly id: string
  readonly type: EventType
  /** Of an agreement only, else null. */
  readonly stage: AgreementStage | null
  readonly status: EventStatus
  readonly date: DateValue | null
  readonly place: EventPlace | null
  readonly participants: readonly Participant[]
  /** Topic ids. */
  readonly topics: readonly string[]
  readonly codes: EventCodes
  /** Country pairs among the participants' sides, in alphabetical order within and among pairs: `IR-RU`. */
  readonly dyads: readonly string[]
  /** The sentences it was read from, best first. */
  readonly evidence: readonly Quote[]
  /** 0 to 1. */
  readonly confidence: number
  /** The words that made it an event. Dropped on output. */
  readonly trigger: Quote
  /** Ids of the rules that made it, the frame's first. Dropped on output. */
  readonly foundBy: readonly string[]
  /** What speaks for and against it, by name, as the numbers that the confidence is computed from. Dropped on output. */
  readonly grounds: Readonly<Record<string, number>>
  /** Dropped on output. */
  readonly reasons: readonly Reason[]
}
