/**
 * What the recognition of participants hands to the recognition of events: items of class `Party` and `Venue` in the chart.
 * A word may be both ("Moscow" the state, "Moscow" the city): then two items stand on the same tokens, and the frame that
 * takes it as a side or as a venue chooses.
 */
import type { MentionForm } from '../core/entity.js'
import type { Item } from '../engine/chart.js'

/** Value of a chart item of class `Party`: one or several (plural titles, "the two presidents") of the article's entities. */
export interface Party {
  readonly entities: readonly string[]
  readonly kind: 'person' | 'state' | 'organisation'
  readonly form: MentionForm
  /** ISO codes of the sides, one an entity; null where an entity has none. */
  readonly countries: readonly (string | null)[]
  /**
   * Whether the mention is an adjective or noun of nationality on another noun ("the Iranian delegation", "Iranian
   * President" swallowed no name): weak evidence of taking part.
   */
  readonly attributive: boolean
}

/** Value of a chart item of class `Venue`. */
export interface Venue {
  /** Id of the article's entity. */
  readonly entity: string
  /** English name; of the country where only the country is told. */
  readonly name: string
  readonly country: string | null
  readonly kind: 'city' | 'country' | 'site' | 'region' | 'water'
}

/** What an item of class `Party` says. */
export const partyOf = (item: Item): Party => item.value as Party
