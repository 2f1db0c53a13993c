/** What a gold file says of an article: a line of JSON each, made by hand. Fields that a gold author may leave out are optional. */

import type { EntityKind } from '../../core/entity.js'
import type { AgreementStage, EventStatus, EventType, Role } from '../../core/event.js'

/** First and last day, ISO 8601; `any` where a good reader could say either. */
export type GoldDate = { readonly start: string; readonly end: string } | 'any' | null

export interface GoldTopics {
  readonly must?: readonly string[]
  readonly may?: readonly string[]
}

export interface GoldParticipant {
  /** Surface forms and the English name. */
  readonly names: readonly string[]
  readonly country: string | null
  readonly kind: Exclude<EntityKind, 'place'>
  readonly office?: string
  /** Whether the text names the office alone. */
  readonly byOffice?: boolean
  readonly role?: Role
  readonly optional?: boolean
}

export interface GoldEvent {
  readonly key: string
  readonly type: EventType
  readonly stage?: AgreementStage
  readonly optional?: boolean
  readonly status: EventStatus | readonly EventStatus[]
  readonly date: GoldDate
  /** What to expect once the publication date is known. */
  readonly datePublished?: GoldDate
  readonly place: {
    readonly name?: string
    readonly country?: string | readonly string[]
    readonly optional?: boolean
  } | null
  readonly participants: readonly GoldParticipant[]
  readonly topics?: GoldTopics
  readonly hint?: string
}

export interface GoldArticle {
  readonly id: string
  readonly language: string
  /** What the text states. */
  readonly published: string | null
  /** The real day, where the text does not state it. */
  readonly publishedTruth?: string | null
  readonly topics?: GoldTopics
  readonly events: readonly GoldEvent[]
}
