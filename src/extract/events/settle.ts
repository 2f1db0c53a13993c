/**
 * The day and the place of every event: its own where a telling has one, else those of the episode it belongs to. A visit
 * gives its meetings their city and its one day; "he also met" happened when and where the meeting before it did. What is
 * taken over so is marked as such in the reasons.
 */
import type { DateValue } from '../../core/date-value.js'
import type { EventStatus } from '../../core/event.js'
import type { Item } from '../../engine/chart.js'
import type { Venue } from '../party.js'
import type { Draft, DraftSlot } from './draft.js'
import type { Gathered } from './merge.js'
import { PLACELESS, PLACELESS_STAGES } from './types.js'
import { dayOfNews, eventDate } from './when.js'

export interface Slotted<T> {
  readonly value: T
  /** The words it was read from; null where it was read from none. */
  readonly item: Item | null
  /** Rule id, and why, for explain. */
  readonly rule: string
  readonly because: string | null
}

export interface Settled extends Gathered {
  /** The telling that decides the status. */
  readonly stood: Draft
  readonly date: Slotted<DateValue> | null
  readonly place: Slotted<Venue> | null
}

const isPlaceless = ({ type, drafts }: Gathered): boolean => {
  const stage = drafts[0]?.predicate.frame.stage
  return PLACELESS.has(type) || (stage !== undefined && PLACELESS_STAGES.has(stage))
}

/** Beyond this many cells an own slot came from another clause. */
const FAR = 12

/**
 * Settles the slots of an article's events.
 * @param published day of publication, where it is known to the day
 */
export function settle(events: readonly Gathered[], published: string | null): Settled[] {
  const own = events.map((event): Settled => {
    const stood = stoodBy(event.drafts)
    return {
      ...event,
      stood,
      date: dateOf(event.drafts, published) ?? newsOf(event.drafts, stood.status.status, published),
      place: isPlaceless(event) ? null : placed(event.drafts),
    }
  })
  const near = neighbours(own)
  const dated = own.map(
    (event): Settled =>
      event.date
        ? event
        : {
            ...event,
            date: takenOver(
              event,
              near(event).map((at) => own[at] as Settled),
              'date',
              ({ date }) => (sameDay(date) ? date : null),
            ),
          },
  )
  const placedAll = dated.map((event): Settled => {
    if (event.place || isPlaceless(event)) return event
    const others = near(event).filter((at) => compatible(event, dated[at] as Settled))
    return {
      ...event,
      place: takenOver(
        event,
        others.map((at) => own[at] as Settled),
        'place',
        ({ place }) => place,
      ),
    }
  })
  return placedAll.map((event) => (event.place?.value.kind === 'country' ? inCity(event, placedAll) : event))
}

function dateOf(drafts: readonly Draft[], published: string | null): Slotted<DateValue> | null {
  return told(drafts, 'date', (draft) => {
    const value = eventDate(draft, published)
    return value && draft.date ? { ...draft.date, value } : null
  })
}

function newsOf(drafts: readonly Draft[], status: EventStatus, published: string | null): Slotted<DateValue> | null {
  const value = dayOfNews(drafts, status, published)
  return value && { value, item: null, rule: 'date/news-of-the-day', because: 'told at the top, without another day' }
}

/** The nearest of a slot among the tellings; the body before the title. */
function told<T>(
  drafts: readonly Draft[],
  name: string,
  slot: (draft: Draft) => DraftSlot<T> | null,
): Slotted<T> | null {
  let best: Slotted<T> | null = null
  let least = Number.POSITIVE_INFINITY
  for (const draft of drafts) {
    const found = slot(draft)
    if (!found) continue
    const distance = found.distance + (draft.reading.sentence.place === 'title' ? 6 : 0)
    if (distance >= least) continue
    best = {
      value: found.value,
      item: found.item,
      rule: `${name}/nearest`,
      because: found.distance > FAR ? 'from another clause' : null,
    }
    least = distance
  }
  return best
}

/** The place told: a city rather than its country or airport, however near those stand. */
function placed(drafts: readonly Draft[]): Slotted<Venue> | null {
  const nearest = told(drafts, 'place', ({ place }) => place)
  if (nearest?.value.kind !== 'country' && nearest?.value.kind !== 'site') return nearest
  const within = told(drafts, 'place', ({ place }) =>
    place && place.value.kind === 'city' && place.value.country === nearest.value.country ? place : null,
  )
  return within ?? nearest
}

/** What decides where tellings differ: being called off, then being denied, then being done, then being planned, then wished. */
const ORDER: readonly EventStatus[] = ['cancelled', 'denied', 'occurred', 'planned', 'proposed']

function stoodBy(drafts: readonly Draft[]): Draft {
  const body = drafts.filter(({ reading }) => reading.sentence.place !== 'title')
  const firm = body.filter(({ status, predicate }) => status.rule !== 'status/default' || predicate.verb !== null)
  // A bare noun ("during the talks") says nothing of whether they were held where another telling does.
  const all = firm.length > 0 ? firm : body.length > 0 ? body : drafts
  return all.reduce((a, b) => (ORDER.indexOf(b.status.status) < ORDER.indexOf(a.status.status) ? b : a))
}

/** How many sentences back an episode may have been opened. */
const EPISODE = 8

/** A country is narrowed to the city of it in which the article shows the same traveller. */
function inCity(event: Settled, others: readonly Settled[]): Settled {
  const country = event.place?.value.country
  const city = takenOver(
    event,
    others.filter(
      ({ type, place }) => type !== 'agreement' && place?.value.kind === 'city' && place.value.country === country,
    ),
    'place',
    ({ place }) => place,
  )
  return city ? { ...event, place: city } : event
}

/** The slot of the episode that an event belongs to: the nearest event told before it with the same people and standing. */
function takenOver<T>(
  event: Settled,
  others: readonly Settled[],
  name: string,
  slot: (other: Settled) => Slotted<T> | null,
): Slotted<T> | null {
  if (event.drafts.some(({ aside }) => aside !== null)) return null
  const at = position(event)
  let best: Slotted<T> | null = null
  let nearest = EPISODE + 1
  for (const other of others) {
    const found = slot(other)
    // "He was back from X" tells of a journey that is over.
    if (other.drafts.some(({ predicate }) => predicate.frame.id === 'depart')) continue
    if (!found || other.drafts === event.drafts || other.drafts.every(({ aside }) => aside === 'previous')) continue
    if (other.stood.status.status !== event.stood.status.status || !sharesTraveller(event, other)) continue
    const back = at - position(other)
    const distance = back >= 0 ? back : 2 * -back + 2
    if (distance < nearest) {
      best = { ...found, rule: `${name}/episode`, because: `told of the ${other.type} it belongs to` }
      nearest = distance
    }
  }
  return best
}

/** Finds the events, by number and in order, that are told near enough to an event to be of its episode. */
function neighbours(events: readonly Settled[]): (event: Settled) => number[] {
  const bySentence = new Map<number, number[]>()
  for (const [at, event] of events.entries()) {
    const sentence = position(event)
    const list = bySentence.get(sentence)
    if (list) list.push(at)
    else bySentence.set(sentence, [at])
  }
  return (event) => {
    const sentence = position(event)
    const found: number[] = []
    for (let at = sentence - EPISODE; at <= sentence + EPISODE; at++) found.push(...(bySentence.get(at) ?? []))
    return found.sort((a, b) => a - b)
  }
}

/** Number of the sentence that tells an event first. */
const position = ({ drafts }: Gathered): number => Math.min(...drafts.map(({ number }) => number))

/** Whether one person takes part in both; states are in too many events to make an episode. */
const sharesTraveller = (a: Gathered, b: Gathered): boolean =>
  a.participants.some(
    ({ entity }) => entity.kind === 'person' && b.participants.some((other) => other.entity.id === entity.id),
  )

/** Whether two events can have been in one place: on one day, as far as is known, and not both at home. */
function compatible(event: Settled, other: Settled): boolean {
  const a = event.date?.value
  const b = other.date?.value
  if (a && b && day(a) !== day(b) && other.type !== 'visit') return false
  const country = other.place?.value.country
  // Only he who is abroad there ties the two together.
  return event.participants.some(
    ({ entity }) =>
      entity.kind === 'person' &&
      entity.country !== country &&
      other.participants.some((shared) => shared.entity.id === entity.id),
  )
}

const day = (date: DateValue): string => (date.start ?? '').slice(0, 10)

const sameDay = (slot: Slotted<DateValue> | null): boolean => {
  const date = slot?.value
  return Boolean(date?.start && date.end && date.start.slice(0, 10) === date.end.slice(0, 10))
}
