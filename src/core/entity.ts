import type { Quote } from './span.js'

export const ENTITY_KINDS = ['person', 'state', 'organisation', 'place'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** How a mention refers: by name, by part of it, by office, or from its context. */
export const MENTION_FORMS = [
  'name',
  'short-name',
  'title',
  'counterpart',
  'plural-title',
  'pronoun',
  'metonym',
] as const
export type MentionForm = (typeof MENTION_FORMS)[number]

/** Offsets are code units. */
export interface Mention extends Quote {
  readonly form: MentionForm
  /** Ids of the rules that found it and tied it to its entity. Dropped on output. */
  readonly foundBy: readonly string[]
}

/** An office as held in this article. */
export interface HeldOffice {
  /** Office id, such as `foreign-minister`. */
  readonly id: string
  /** English title. */
  readonly title: string
  readonly country: string | null
  /** `stated` in the text, or known from who held it on that day. */
  readonly basis: 'stated' | 'tenure'
}

export interface Entity {
  /** Gazetteer id, or an id derived from the name; unique within the article. */
  readonly id: string
  readonly kind: EntityKind
  /** English; the source's spelling where the entity is in no gazetteer. */
  readonly name: string
  /** Wikidata id, where the gazetteer has a sourced one. */
  readonly wikidata: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly office: HeldOffice | null
  /** Whether the gazetteer knows it. */
  readonly known: boolean
  /** Latin spelling of a name that is in no gazetteer, else null. */
  readonly romanised: string | null
  readonly mentions: readonly Mention[]
}
