/** Which events are written. An article stays while an event of it does; where nothing is asked for, all stay. */
import type { EventStatus, EventType } from '../core/event.js'
import type { Article, Event } from './schema.js'

/** Each list means "any of these"; all conditions must hold. */
export interface EventFilter {
  /** ISO 8601 days; an event counts that can have happened within them. One without a date does not. */
  readonly since?: string
  readonly until?: string
  readonly types?: readonly EventType[]
  readonly statuses?: readonly EventStatus[]
  /** Ids, or parts of names, in lower case. */
  readonly participants?: readonly string[]
  /** ISO 3166-1 alpha-2, of the participants. */
  readonly countries?: readonly string[]
  /** `IR-RU`, alphabetical. */
  readonly dyads?: readonly string[]
  /** Topic ids. */
  readonly topics?: readonly string[]
  readonly minConfidence?: number
}

const within = ({ date }: Event, since: string | undefined, until: string | undefined): boolean => {
  if (since === undefined && until === undefined) return true
  if (date === null) return false
  // An open end is open to both sides.
  if (since !== undefined && date.end !== null && date.end.slice(0, since.length) < since) return false
  return until === undefined || date.start === null || date.start.slice(0, until.length) <= until
}

const anyOf = <T>(wanted: readonly T[] | undefined, found: readonly (T | null)[]): boolean =>
  wanted === undefined || found.some((value) => value !== null && wanted.includes(value))

const passes = (event: Event, filter: EventFilter): boolean =>
  within(event, filter.since, filter.until) &&
  anyOf(filter.types, [event.type]) &&
  anyOf(filter.statuses, [event.status]) &&
  anyOf(
    filter.countries,
    event.participants.map(({ country }) => country),
  ) &&
  anyOf(filter.dyads, event.dyads) &&
  anyOf(filter.topics, event.topics) &&
  event.confidence >= (filter.minConfidence ?? 0) &&
  (filter.participants === undefined ||
    event.participants.some(({ entity, name }) =>
      filter.participants?.some((wanted) => entity === wanted || name.toLowerCase().includes(wanted)),
    ))

/** The article with the events that pass; null where a filter is set and none does. */
export const filtered = (article: Article, filter: EventFilter): Article | null => {
  if (Object.keys(filter).length === 0) return article
  const events = article.events.filter((event) => passes(event, filter))
  return events.length === 0 ? null : { ...article, events }
}
