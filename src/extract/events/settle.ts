/**
 * The day and the place of every event: its own where a telling has one, else those of the occasion that it belongs to
 * (episodes.ts). A meeting has the days and the city of the visit around it; what was signed "after the talks" was signed
 * when and where they were held; a country is narrowed to the city of it in which the text shows the same people. What is
 * taken over so is marked as such in the reasons, and what the text puts at another, untold time takes over no day.
 */
import { parseDay } from '../../calendar/gregorian.js'
import type { DateValue } from '../../core/date-value.js'
import type { EventStatus, EventType } from '../../core/event.js'
import type { Item } from '../../engine/chart.js'
import { INFINITIVE, PRESENT, PAST as TOLD_AS_PAST } from '../../engine/features.js'
import type { Cell, Reading } from '../cells.js'
import type { Venue } from '../party.js'
import { type Draft, type DraftParticipant, type DraftSlot, isOwn } from './draft.js'
import { type Anchor, anchorsOf, position } from './episodes.js'
import type { Gathered } from './merge.js'
import { sensesOf } from './senses.js'
import { PLACELESS, PLACELESS_STAGES } from './types.js'
import { apartBy, dayOfNews, dayOfSetting, daysOf, eventDate, untilEnd, wholeDays } from './when.js'

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
/** An event that ended so many days before the day of the news is of another time. */
const PAST = 2
/** Longest journey that lends its place to what its traveller did, in days. */
const JOURNEY = 7

/**
 * Settles the slots of an article's events.
 * @param published day of publication, where it is known to the day
 */
export function settle(events: readonly Gathered[], published: string | null): Settled[] {
  const own = withJourneys(
    events.map((event): Settled => {
      const stood = stoodBy(event.drafts)
      const tellers = tellersOf(event.drafts, stood)
      const told = tellers.filter(({ reading }) => reading.sentence.place !== 'title')
      const body = told.length > 0 ? told : tellers
      return {
        ...event,
        stood,
        date: dateOf(body, published, tellers),
        place: isPlaceless(event) ? null : placed(body),
      }
    }),
  )
  const today = published ?? dayOfLead(own)
  const anchors = anchorsOf(events, (event) => isPast(own[event]?.date?.value ?? null, today))
  const dates = flow('date', own, anchors, (event, anchor, link, value: DateValue) =>
    lendsDay(event, anchor, link) ? (countedIn(event, anchor, value) ?? takenDate(value, link)) : null,
  )
  const dated = own.map(
    (event, at): Settled => ({
      ...event,
      date:
        dates[at] ?? dateOf(deniedBy(event), published) ?? newsOf(event.drafts, event.stood.status.status, published),
    }),
  )
  // The day of the news flows on to what was done within it.
  const later = flow('date', dated, anchors, (event, anchor, link, value: DateValue) =>
    link === 'setting' && lendsDay(event, anchor, link) ? takenDate(value, link) : null,
  )
  const onDay = dated.map((event, at): Settled => ({ ...event, date: later[at] ?? null }))
  const places = flow('place', onDay, anchors, (event, anchor, link, value: Venue) =>
    lendsPlace(event, anchor, link, value) ? value : null,
  )
  const all = onDay.map((event, at): Settled => {
    const headline = isPlaceless(event) ? null : placed(tellersOf(event.drafts, event.stood))
    const told = places[at] ?? headline
    const city = headline?.value.kind === 'city' && headline.value.country === told?.value.country
    return { ...event, place: isWide(told) && city ? headline : told }
  })
  // What is told without a word of the future, of a day that is still to come, is planned.
  const standing = all.map((event): Settled => {
    const { stood, date } = event
    const coming = published !== null && (date?.value.start?.slice(0, 10) ?? '') > published
    return coming && stood.status.status === 'occurred'
      ? { ...event, stood: { ...stood, status: { ...stood.status, status: 'planned', rule: 'status/day-to-come' } } }
      : event
  })
  const narrowed = (events: readonly Settled[]): Settled[] =>
    events.map((event, at) => (isWide(event.place) ? inCity(event, anchors[at] ?? [], events) : event))
  // Twice: a journey finds its city in a meeting, and what was done on it finds the city in the journey.
  return narrowed(narrowed(standing))
}

/**
 * "He was to meet X in Baku": what was planned for a journey that was called off was called off with it, where the plan is
 * told as past or is of the same days.
 */
function withJourneys(events: readonly Settled[]): Settled[] {
  const off = events.filter(({ type, stood }) => type === 'visit' && stood.status.status === 'cancelled')
  if (off.length === 0) return [...events]
  return events.map((event): Settled => {
    const { stood } = event
    if (stood.status.status !== 'planned') return event
    const called = off.find(
      (journey) =>
        sharesPerson(event, journey) &&
        (event.date && journey.date
          ? apartBy(event.date.value, journey.date.value) <= PAST
          : isPastPlan(stood) || (event.type !== 'visit' && isToldWith(event, journey))),
    )
    return called
      ? {
          ...event,
          date: event.date ?? called.date,
          stood: { ...stood, status: { ...stood.status, status: 'cancelled', rule: 'status/with-journey' } },
        }
      : event
  })
}

const sharesPerson = (a: Gathered, b: Gathered): boolean =>
  a.participants.some(
    ({ entity }) => entity.kind === 'person' && b.participants.some((other) => other.entity.id === entity.id),
  )

/** In one paragraph, or in one country. */
const isToldWith = (event: Settled, journey: Settled): boolean =>
  (event.place !== null && event.place.value.country === journey.place?.value.country) ||
  event.drafts.some((draft) =>
    journey.drafts.some(({ reading }) => reading.sentence.line === draft.reading.sentence.line),
  )

/** A plan told in the past tense ("was due to"). */
const isPastPlan = ({ status, reading: { cells } }: Draft): boolean => {
  const plan = cells[status.cell ?? -1]?.verb
  return plan !== undefined && (plan.features & TOLD_AS_PAST) !== 0
}

/** Another event's date as one's own: without its hours, and marked as inferred where no sentence tells the two together. */
const takenDate = (date: DateValue, link: Anchor['link']): DateValue => {
  const days = wholeDays(date)
  return link === 'company' ? { ...days, basis: 'inferred' } : days
}

/** The day of a stay that a telling of what was done on it counts; what talks that have ended led to was signed at their end. */
function countedIn(event: Settled, anchor: Settled, date: DateValue): DateValue | null {
  if (anchor.type === 'visit')
    return event.drafts.map((draft) => dayOfSetting(draft, date)).find((day) => day !== null) ?? null
  const { end } = date
  const closed = event.type === 'agreement' && end !== null && isLong(date) && anchor.drafts.some(finishes)
  return closed
    ? { ...date, edtf: end.slice(0, 10), start: end.slice(0, 10), end: end.slice(0, 10), precision: 'day' }
    : null
}

const finishes = ({ reading, predicate }: Draft): boolean =>
  sensesOf(reading.cells[predicate.verb ?? -1]).includes('finish')

/** Whether a date is one of several days. */
function isLong(date: DateValue | undefined): boolean {
  const days = date && daysOf(date)
  return Boolean(days && days[0] < days[1])
}

/**
 * Slots as they flow along the anchors: an event's own, else that of the first anchor that has one to lend.
 * @param borrow what an event makes of its anchor's value; null where it cannot be its own
 */
function flow<T>(
  name: 'date' | 'place',
  events: readonly Settled[],
  anchors: readonly (readonly Anchor[])[],
  borrow: (event: Settled, anchor: Settled, link: Anchor['link'], value: T) => T | null,
): readonly (Slotted<T> | null)[] {
  const found = new Map<number, Slotted<T> | null>()
  const slotOf = (number: number): Slotted<T> | null => {
    const known = found.get(number)
    if (known !== undefined) return known
    const event = events[number] as Settled
    const own = event[name] as Slotted<T> | null
    // Two that hang on one another have nothing to lend.
    found.set(number, own)
    if (own) return own
    for (const { event: other, link } of anchors[number] ?? []) {
      const anchor = events[other] as Settled
      const slot = slotOf(other)
      const value = slot && borrow(event, anchor, link, slot.value)
      if (!value) continue
      const because = `told of the ${anchor.type} it belongs to`
      const borrowed = { value, item: slot.item, rule: `${name}/${link}`, because }
      found.set(number, borrowed)
      return borrowed
    }
    return null
  }
  return events.map((_, number) => slotOf(number))
}

function dateOf(
  drafts: readonly Draft[],
  published: string | null,
  tellers: readonly Draft[] = drafts,
): Slotted<DateValue> | null {
  const dateIn = (draft: Draft): DraftSlot<DateValue> | null => {
    const value = eventDate(draft, published)
    return value && draft.date ? { ...draft.date, value } : null
  }
  // An end tells when something was only with how long it lasted.
  const begun = drafts.filter((draft) => !finishes(draft) || isLong(dateIn(draft)?.value))
  const named = told(begun, 'date', dateIn) ?? told(drafts, 'date', dateIn)
  const nearest = named && (within(named, tellers, dateIn) ?? named)
  // "Today"; "tomorrow", somebody had said yesterday: where tellings differ, the first is the text's own.
  const differ = nearest && drafts.some((draft) => apartBy(dateIn(draft)?.value ?? nearest.value, nearest.value) > 0)
  const first = differ ? [...drafts].sort((a, b) => a.number - b.number).find((draft) => dateIn(draft)) : undefined
  const date = first ? told([first], 'date', dateIn) : nearest
  return date && { ...date, value: untilEnd(date.value, drafts) }
}

/** A year may be part of a name ("Security Belt 2025"): the day of it that another telling has. */
function within(
  { value }: Slotted<DateValue>,
  drafts: readonly Draft[],
  dateIn: (draft: Draft) => DraftSlot<DateValue> | null,
): Slotted<DateValue> | null {
  if (value.precision !== 'year') return null
  const finer = drafts.filter((draft) => {
    const own = dateIn(draft)?.value
    return own !== undefined && own.precision !== 'year' && apartBy(own, value) === 0
  })
  return told(finer, 'date', dateIn)
}

function newsOf(drafts: readonly Draft[], status: EventStatus, published: string | null): Slotted<DateValue> | null {
  const value = dayOfNews(drafts, status, published)
  return value && { value, item: null, rule: 'date/news-of-the-day', because: 'told at the top, without another day' }
}

/** The tellings that may date an event where its own do not: what was denied has its day from those who deny it. */
const deniedBy = ({ drafts, stood }: Settled): readonly Draft[] =>
  stood.status.status === 'denied' ? drafts.filter(({ status }) => status.status === 'denied') : drafts

/** "Speaking on Thursday, he said": a word that leaves the talk open and names no partner tells no day or place of it. */
const isAsideOf = ({ predicate, participants }: Draft): boolean =>
  predicate.frame.soft === true && !predicate.remote && participants.filter(isOwn).length < 2

/** Who tells of an event as it stands: what was called off or denied has its day and place from those who say so. */
function tellersOf(drafts: readonly Draft[], stood: Draft): readonly Draft[] {
  const firm = drafts.filter((draft) => !isAsideOf(draft))
  const { status } = stood.status
  const told = firm.filter((draft) => (status === 'denied' ? draft.status.status === status : true))
  return told.length > 0 ? told : drafts
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

/** A telling that names nobody and only points back tells no place of another clause. */
const placeIn = ({ place, anaphoric, participants }: Draft): DraftSlot<Venue> | null =>
  place && anaphoric && participants.length === 0 && place.distance > FAR ? null : place

/** The place told: a city rather than its country or airport, however near those stand. */
function placed(drafts: readonly Draft[]): Slotted<Venue> | null {
  const nearest = told(drafts, 'place', placeIn)
  if (nearest?.value.kind !== 'country' && nearest?.value.kind !== 'site') return nearest
  const within = told(drafts, 'place', (draft) => {
    const place = placeIn(draft)
    return place && place.value.kind === 'city' && place.value.country === nearest.value.country ? place : null
  })
  return within ?? nearest
}

/** What decides where tellings differ: being called off, then being denied, then being done, then being planned, then wished. */
const ORDER: readonly EventStatus[] = ['cancelled', 'denied', 'occurred', 'planned', 'proposed']

function stoodBy(drafts: readonly Draft[]): Draft {
  const open = drafts.filter((draft) => !isAsideOf(draft))
  // A headline may be the only one to say that something was called off.
  const body = (open.length > 0 ? open : drafts).filter(
    ({ reading, status }) => reading.sentence.place !== 'title' || status.status === 'cancelled',
  )
  // "He hopes for a productive meeting": what names nobody says less than what names them.
  const named = body.filter(({ anaphoric, status }) => !anaphoric || status.status !== 'proposed')
  const firm = named.filter(
    ({ status, predicate, reading }) =>
      status.rule !== 'status/default' || (predicate.verb !== null && !isOpen(reading.cells[predicate.verb], reading)),
  )
  // A bare noun ("during the talks") says nothing of whether they were held where another telling does.
  const all = firm.length > 0 ? firm : body.length > 0 ? body : drafts
  return all.reduce((a, b) => (ORDER.indexOf(b.status.status) < ORDER.indexOf(a.status.status) ? b : a))
}

/** "Meets": where verbs stand first, the present leaves open whether it is done. */
const isOpen = (cell: Cell | undefined, { verbFirst }: Reading): boolean =>
  verbFirst && ((cell?.verb?.features ?? 0) & (TOLD_AS_PAST | PRESENT | INFINITIVE)) === PRESENT

const isWide = (place: Slotted<Venue> | null): boolean => place !== null && WIDE.has(place.value.kind)
const WIDE: ReadonlySet<Venue['kind']> = new Set(['country', 'region'])

/** A country is narrowed to the city of it in which the text shows the same people: on its occasion, else on the same days. */
function inCity(event: Settled, anchors: readonly Anchor[], events: readonly Settled[]): Settled {
  for (const { event: other, link } of anchors) {
    const anchor = events[other] as Settled
    const city = anchor.place
    if (city?.value.kind !== 'city' || city.value.country !== event.place?.value.country) continue
    if (link !== 'setting' && (anchor.type === 'agreement' || !lendsPlace(event, anchor, link, city.value))) continue
    return { ...event, place: { ...city, rule: 'place/city', because: `told of the ${anchor.type} it belongs to` } }
  }
  const stay = events.find((other) => other !== event && isOneStay(event, other))
  const city = stay?.place
  return stay && city
    ? { ...event, place: { ...city, rule: 'place/city', because: `told of a ${stay.type} of the same days` } }
    : event
}

/** Whether another event has the same people in a city of the country, on days that both tell. */
function isOneStay(event: Settled, other: Settled): boolean {
  const city = other.place?.value
  if (city?.kind !== 'city' || city.country !== event.place?.value.country || !event.date || !other.date) return false
  return lendsPlace(event, other, 'company', city)
}

/** "He was back from X" tells of a journey that is over. */
const departs = ({ drafts }: Gathered): boolean => drafts.some(({ predicate }) => predicate.frame.id === 'depart')

/** "Who had set out *from Kabul* on Monday evening": the day of a journey that is told from where it began. */
const setsOut = ({ drafts }: Gathered): boolean =>
  drafts.some(
    ({ predicate: { frame, at }, reading: { cells }, date }) =>
      date !== null &&
      frame.verb === 'travel' &&
      cells.some(
        ({ marker, clause }, i) => marker?.id === 'from' && clause === cells[at]?.clause && cells[i + 1]?.venue,
      ),
  )

/** Acts of one side, or at a distance: they follow what was told before, and are no part of what comes after. */
const APART: ReadonlySet<EventType> = new Set(['call', 'message', 'sanction', 'vote', 'summons', 'accreditation'])

/** What lends its day to what goes on around it. */
const OCCASIONS: ReadonlySet<EventType> = new Set(['meeting', 'visit', 'agreement', 'exercise', 'vote'])

/** Whether an event has the day of another. */
function lendsDay(event: Settled, anchor: Settled, link: Anchor['link']): boolean {
  if (event.drafts.some(({ elsewhen }) => elsewhen)) return false
  // "His recent visit": before the news, whatever it is told with.
  if (link !== 'company' && event.drafts.every(({ aside }) => aside === 'previous')) return false
  if (link === 'setting') return !isAgreedOn(event)
  // In two countries one is not on one day, as far as the text tells.
  if (link === 'company' && event.place && anchor.place && !inOnePlace(event, anchor)) return false
  if (departs(anchor) || setsOut(anchor) || !OCCASIONS.has(anchor.type)) return false
  if (!isAlike(event, anchor)) return false
  // A journey lasts; only its arrival is of one day with what was done there.
  if (event.type === 'visit') return event.drafts.some(arrives) && inOnePlace(event, anchor)
  if (!APART.has(event.type)) return true
  return (
    position(anchor) <= position(event) && (event.type !== 'message' || link === 'sentence' || isBorne(event, anchor))
  )
}

const arrives = ({ predicate }: Draft): boolean =>
  predicate.verbal && (predicate.frame.verb === 'arrive' || predicate.frame.verb === 'travel')

const inOnePlace = (a: Settled, b: Settled): boolean =>
  a.place !== null && a.place.value.country === b.place?.value.country

/** Whether whoever takes a message, or brings it, was there. */
const isBorne = (message: Gathered, { participants }: Gathered): boolean =>
  message.participants.filter(({ entity }) => participants.some((other) => other.entity.id === entity.id)).length >= 2

/** Whether an event can have been where another was: on one day, as far as is known, and not both at home. */
function lendsPlace(event: Settled, anchor: Settled, link: Anchor['link'], place: Venue): boolean {
  if (isPlaceless(event)) return false
  if (link === 'setting') return !isAgreedOn(event)
  if (departs(anchor) || !(isAlike(event, anchor) || isToCome(event, anchor, place))) return false
  const [a, b] = [event.date?.value ?? null, anchor.date?.value ?? null]
  if (a && b && apartBy(a, b) > (anchor.type === 'visit' ? JOURNEY : 0)) return false
  return isThere(event, anchor, place)
}

/** "They agreed in a call on a summit": what was agreed on in a talk is neither then nor there. */
const isAgreedOn = ({ stood }: Settled): boolean => stood.status.rule === 'status/agreed'

const isAlike = (a: Settled, b: Settled): boolean => a.stood.status.status === b.stood.status.status

/** "He arrived in X; tomorrow he will meet its president": what a journey that has begun is still to bring is there too. */
const isToCome = (event: Settled, journey: Settled, { country }: Venue): boolean =>
  journey.type === 'visit' &&
  event.type === 'meeting' &&
  journey.stood.status.status === 'occurred' &&
  event.stood.status.status === 'planned' &&
  position(journey) <= position(event) &&
  event.participants.some(({ entity }) => entity.country === country)

/** Whether those of an event were where another was: one who is abroad there ties the two, a state that is not there parts them. */
function isThere(event: Settled, anchor: Settled, place: Venue): boolean {
  const there = ({ entity }: DraftParticipant): boolean =>
    anchor.participants.some((other) =>
      entity.kind === 'person' && other.entity.kind === 'person'
        ? other.entity.id === entity.id
        : isOf(entity.country, other),
    )
  const abroad = ({ entity }: DraftParticipant): boolean => entity.country !== place.country
  return (
    event.participants.some((one) => abroad(one) && there(one)) &&
    event.participants.every((one) => one.entity.kind !== 'state' || !abroad(one) || there(one))
  )
}

const isOf = (country: string | null, { entity }: DraftParticipant): boolean =>
  country !== null && entity.country === country

/** Whether an event was over well before the day of the news; where that is not known, a month or a year told is of the past. */
function isPast(date: DateValue | null, today: string | null): boolean {
  if (today === null) return date !== null && date.basis === 'stated' && date.precision !== 'day'
  const [end, now] = [date && daysOf(date)?.[1], today && parseDay(today)]
  return typeof end === 'number' && typeof now === 'number' && end < now - PAST
}

/** The day of the first event that the text tells with one, and as done. */
const dayOfLead = (events: readonly Settled[]): string | null =>
  [...events]
    .sort((a, b) => position(a) - position(b))
    .find(({ date, stood }) => date?.value.precision === 'day' && stood.status.status === 'occurred')
    ?.date?.value.start?.slice(0, 10) ?? null
