/**
 * Drafts: an event as one predicate of one sentence tells it, with its participants, place, date and status, each with the
 * distance it was taken from. Several drafts may tell the same event; merge.ts decides.
 */
import type { DateMention } from '../../core/date-value.js'
import type { Entity } from '../../core/entity.js'
import type { EventType, Role } from '../../core/event.js'
import type { Item } from '../../engine/chart.js'
import { DEFINITE, PASSIVE } from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import type { Cell, Reading } from '../cells.js'
import { partyOf, type Venue } from '../party.js'
import { isPlain } from '../reading.js'
import { isTold } from '../tense.js'
import { type Argument, argumentsOf } from './arguments.js'
import { borrowed } from './borrow.js'
import { isAimOfTalk, isHeraldedDay, isNotYet, isOthersDay, isToCome, soon } from './coming.js'
import {
  type Before,
  denier,
  ofFormat,
  ofLastTalk,
  opensFormat,
  pairOf,
  partiesOfIt,
  readerOf,
  statesOf,
} from './context.js'
import { clauseOf, dateOf, isElsewhen, sceneDate, soleDate } from './dates.js'
import { type Draft, type DraftParticipant, type DraftSlot, headsTeam, isOwn, OTHER_CLAUSE } from './draft.js'
import { genericBy } from './generic.js'
import { acts, type Group, groupsOf, type Recall, recallAfter } from './groups.js'
import { eachPartner, isAlso } from './partners.js'
import { type Predicate, predicatesOf } from './predicates.js'
import { roleOf } from './roles.js'
import { byInitiative, isComplete, signedBefore, spokenFor, withoutOnlookers, withoutOwnStates } from './sides.js'
import { statusOf } from './status.js'
import type { Trace } from './trace.js'
import { PLACELESS, TALKS, TWO_SIDED } from './types.js'
import { lastCity, placeOf } from './venues.js'
import { lastSuchDay } from './when.js'

/**
 * Reads the drafts of an article's sentences, in text order.
 * @param trace told of what makes no draft, and why
 */
export function draftEvents(
  readings: readonly Reading[],
  entities: ReadonlyMap<string, Entity>,
  syntax: Syntax,
  published: string | null,
  trace?: Trace,
): Draft[] {
  const drafts: Draft[] = []
  const sporting = isSporting(readings)
  let topic: Group | null = null
  let recall: Recall = { topic: null, other: null, many: [] }
  let venue: Item | null = null
  let format: Draft | null = null
  let talk: Draft | null = null
  let journey: Draft | null = null
  let document: Draft | null = null
  let gathering: EventType | null = null
  let heading: { readonly line: number; readonly date: DraftSlot<DateMention> } | null = null
  let scene: { readonly number: number; readonly line: number; readonly date: DraftSlot<DateMention> } | null = null
  for (const [number, reading] of readings.entries()) {
    const date = soleDate(reading)
    // A date alone after the place of a dateline is the day of the report.
    if (date && readings[number - 1]?.sentence.line !== reading.sentence.line)
      heading = { line: reading.sentence.line, date }
    const groups = groupsOf(reading, recall)
    const predicates = predicatesOf(reading, syntax, trace).filter((predicate) => {
      const rule = genericBy(reading, predicate)
      if (rule) trace?.(rule, reading, predicate.at)
      return rule === null
    })
    const found = argumentsOf(reading, groups, predicates, syntax)
    let doer: Group | null = null
    const told = predicates.flatMap((predicate, index) => {
      // A verb without a subject goes on with that of the verb before it.
      doer = found[index - 1]?.findLast(({ slot }) => slot === 'subject')?.group ?? doer
      const before = {
        topic,
        recall,
        format,
        gathering,
        journey,
        talk,
        document,
        doer,
        number,
        date:
          heading?.line === reading.sentence.line
            ? heading.date
            : scene?.line === reading.sentence.line && scene.number === number - 1
              ? scene.date
              : null,
        venue,
        published,
      }
      const made = eachPartner(reading, predicate, found[index] ?? [], entities).map((taken) =>
        draft(reading, predicate, predicates, taken, groups, before, entities, syntax, trace),
      )
      for (const each of made) {
        if (!predicate.verbal && TWO_SIDED.has(each.type)) gathering = each.type
        if (opensFormat(each) && !(format && isFuller(format, each))) format = each
        if (TALKS.has(each.type) && isComplete(each.participants)) talk = each
        if (each.type === 'visit' && each.status.status === 'occurred' && each.place) journey = each
        if (each.type === 'agreement' && each.participants.length > 1) document = each
      }
      return made
    })
    for (const each of told) {
      const rule = isCourtesy(each, told)
        ? 'trigger/courtesy'
        : leadsNowhere(each)
          ? 'trigger/nowhere'
          : sporting && isMatch(each)
            ? 'trigger/match'
            : null
      if (rule) {
        trace?.(rule, reading, each.predicate.at)
        continue
      }
      drafts.push(withPlaceOfVisit(each, told))
    }
    // "On Tuesday night it was the governor's turn. The two sat down": a sentence of no event sets the day of the next.
    const opened = told.every(isEmpty) ? sceneDate(reading) : null
    scene = opened && { number, line: reading.sentence.line, date: opened }
    venue = lastCity(reading) ?? venue
    // A title's subject is nobody's antecedent, unless it is all that the title says: then he writes; the lead's carries on.
    if (reading.sentence.place !== 'title' || isByline(reading)) {
      topic = protagonist(groups) ?? topic
      recall = recallAfter(groups, recall)
    }
  }
  return drafts
}

/** A line of nothing but a person: the author of a post. */
const isByline = ({ cells }: Reading): boolean =>
  cells.length <= 4 &&
  cells.every(({ verb, noun, marker, date }) => !(verb ?? noun ?? marker ?? date)) &&
  cells.filter(({ party }) => party && partyOf(party).kind === 'person').length === 1

/** Whether a gathering told before has its members and another telling only one of them ("Lavrov opened the session"). */
const isFuller = (format: Draft, later: Draft): boolean =>
  !isComplete(later.participants) &&
  later.participants.every(({ entity }) => entity.kind !== 'organisation') &&
  (isComplete(format.participants) || format.participants.some(({ entity }) => entity.kind === 'organisation'))

/** Sentences after which a talk is no longer what "the sides" have just held. */
const JUST = 3
const isFollowing = ({ talk, number }: Before): boolean => talk !== null && number - talk.number <= JUST

const isSameState = (item: Item, place: Item): boolean => partyOf(item).countries[0] === (place.value as Venue).country

/** "In *Vienna, Austria*": the place itself, and the country written behind it. */
const isOfPlace = (item: Item, place: Item): boolean =>
  item.from === place.from ||
  (item.from > place.to &&
    item.from - place.to <= 2 &&
    partyOf(item).kind === 'state' &&
    !partyOf(item).attributive &&
    isSameState(item, place))

/** Share of sentences that speak of sport from which on an article does. */
const SPORTING = 1 / 3

const isSporting = (readings: readonly Reading[]): boolean =>
  readings.filter(({ cells }) => cells.some(({ modifier }) => modifier?.id === 'sport')).length >
  SPORTING * readings.length

/** "Russia and Iran last met in 2023", on a page of sport: their teams did. */
const isMatch = ({ type, participants }: Draft): boolean =>
  type === 'meeting' && participants.every(({ entity }) => entity.kind === 'state')

/** "Went under the burden", "arrived at a result": motion to no place is a figure of speech. */
const leadsNowhere = ({ type, place, predicate }: Draft): boolean =>
  type === 'visit' &&
  !place &&
  predicate.verbal &&
  predicate.frame.nouns === undefined &&
  predicate.frame.verb !== 'invite'

/** Greetings in a talk are part of it: "by telephone, he congratulated his colleague". */
const isCourtesy = ({ predicate }: Draft, told: readonly Draft[]): boolean =>
  (predicate.frame.id === 'congratulate' || predicate.frame.id === 'condole') &&
  told.some(({ type, participants }) => (type === 'call' || type === 'meeting') && participants.length > 0)

/** A meeting told in one sentence with a journey took place where the journey went, if the sentence names no other place. */
function withPlaceOfVisit(draft: Draft, told: readonly Draft[]): Draft {
  if (draft.type !== 'meeting' || draft.place) return draft
  // "Came to Moscow for the session of X": what one journeys for is where one goes, whoever else is there.
  const aim = draft.status.rule === 'status/aim'
  const visit = told.find(
    ({ type, place, participants, status }) =>
      type === 'visit' &&
      place &&
      (aim || status.status === draft.status.status) &&
      participants.some(
        ({ entity, role }) =>
          role === 'visitor' &&
          // Who goes home meets nobody there.
          entity.country !== place.value.country &&
          (aim || draft.participants.some((other) => other.entity.id === entity.id)),
      ),
  )
  return visit?.place ? { ...draft, place: { ...visit.place, distance: visit.place.distance + 10 } } : draft
}

/** Neither sides nor place: no event will come of it. */
const isEmpty = ({ participants, place }: Draft): boolean => participants.length < 2 && place === null

/** Who a sentence is about: its first unmarked person, else its first unmarked party. */
function protagonist(groups: readonly Group[]): Group | null {
  const bare = groups.filter((group) => group.marker === null && !group.attributive)
  const people = bare.filter((group) => group.items.some((item) => partyOf(item).kind === 'person'))
  return people.find(acts) ?? people[0] ?? null
}

const speakerOf = (group: Group | null): string | null =>
  group?.items.map(partyOf).find(({ kind }) => kind === 'person')?.entities[0] ?? null

function draft(
  reading: Reading,
  predicate: Predicate,
  predicates: readonly Predicate[],
  found: readonly Argument[],
  groups: readonly Group[],
  before: Before,
  entities: ReadonlyMap<string, Entity>,
  syntax: Syntax,
  trace?: Trace,
): Draft {
  const { at, modifiers } = predicate
  const { cells } = reading
  const type = typeOf(reading, predicate, predicates, found, before, syntax)
  // Who heads a delegation is told of him, with neither day nor place of what he came to.
  const slotless = headsTeam({ predicate, reading })
  const heads = slotless ? headsOfTeams(reading, groups, at) : []
  const told =
    slotless || PLACELESS.has(type) ? null : placeOf(reading, predicate, predicates, type, before.venue, syntax, trace)
  // An envoy is called in where he is posted, and not in his own state.
  const home = (item: Item): boolean =>
    partyOf(item).kind === 'person' && partyOf(item).countries.includes(told?.value.country ?? '')
  const place = type === 'summons' && found.some(({ group }) => group.items.some(home)) ? null : told
  const participants: DraftParticipant[] = []
  let hosting = false
  const take = (group: Group, slot: DraftParticipant['slot'], role: Role, distance: number): void => {
    for (const item of group.items) {
      // The venue of an event is not its participant.
      if (
        place &&
        isOfPlace(item, place.item) &&
        slot !== 'between' &&
        slot !== 'hosted-by' &&
        !hosting &&
        type !== 'summons'
      )
        continue
      for (const id of partyOf(item).entities) {
        const entity = entities.get(id)
        if (entity && !participants.some((other) => other.entity.id === id))
          participants.push({ entity, role, slot, item, distance })
      }
    }
  }
  for (const { slot, group, distance } of found) {
    const role = roleOf(slot, group, predicate, found, cells)
    if (role) take(group, slot, role, distance)
  }
  for (const group of heads) take(group, 'subject', 'participant', 5)
  // A city that hosts is the place; its state takes part where the others alone do not make a meeting.
  const host = found.find(({ slot, group }) => roleOf(slot, group, predicate, found, cells) === 'host')
  if (host && !isComplete(participants)) {
    hosting = true
    take(host.group, host.slot, 'host', host.distance)
    hosting = false
  }
  const dateless = slotless || isAimOfTalk(reading, predicate, predicates)
  const own = dateless ? null : dateOf(reading, predicate, predicates, trace)
  const scene = { reading, predicate, type, participants, groups, before, entities, syntax, place, date: own }
  for (const { group, from, role, distance } of borrowed(scene, trace)) take(group, from, role, distance)
  participants.push(...readerOf(predicate, participants, before))
  const denying = TWO_SIDED.has(type) && participants.length === 1 ? denier(reading, predicate, groups, entities) : null
  if (denying && denying.entity.country !== participants[0]?.entity.country) participants.push(denying)
  const elsewhen = own === null && isElsewhen(reading, predicate)
  // "This is his fourth visit this year" dates nothing.
  const asTold =
    slotless || isOnlyCounted(cells, predicate) || isNotYet(reading, predicate, own, before.published)
      ? null
      : (own ?? (elsewhen ? null : before.date))
  const isDone =
    asTold !== null &&
    asTold.distance < OTHER_CLAUSE &&
    predicate.stances.length === 0 &&
    isTold(cells[predicate.light ?? predicate.verb ?? -1])
  const date =
    isDone && before.published ? { ...asTold, value: lastSuchDay(asTold.value, before.published.slice(0, 10)) } : asTold
  let earlier = false
  const lone = participants.length === 1 && participants[0]?.role === 'host'
  if ((participants.length === 0 && ((own && own.distance < OTHER_CLAUSE) || place)) || lone) {
    const members = ofFormat(reading, predicate, type, before, entities, own?.value.date?.start ?? null)
    participants.push(...members.filter(({ entity }) => !participants.some((one) => one.entity.id === entity.id)))
    earlier = members.length > 0 && isMonthsBefore(own, before.format?.date ?? null, before.published)
  }
  if (participants.length === 0 && own)
    participants.push(...ofLastTalk(reading, predicate, type, before.recall, entities))
  // "The signature of the *Russian-Iranian* treaty": whose document it is.
  if (participants.length === 0 && predicate.frame.id === 'signing')
    for (const group of partiesOf(cells, at, groups)) take(group, 'possessor', 'signatory', 5)
  if (participants.length === 0 && !reading.verbFinal && !reading.verbFirst)
    participants.push(...partiesOfIt(reading, predicate, before))
  // "The sides signed a memorandum", "after the talks a treaty was signed": they who have just talked.
  const signs = predicate.frame.id === 'signing' || (predicate.frame.id === 'sign' && isFollowing(before))
  if (participants.length === 0 && signs && predicate.verb !== null && before.talk)
    participants.push(...statesOf(before.talk, 'signatory', 'context/talk', entities))
  if (participants.length === 0 && predicate.frame.id === 'enter-force' && date && before.talk)
    participants.push(...statesOf(before.talk, 'participant', 'context/talk', entities))
  const modified = (id: string): boolean => modifiers.some((i) => cells[i]?.modifier?.id === id)
  return {
    type,
    predicate,
    reading,
    status:
      (isToCome(date, before.published) || isHeraldedDay(reading, predicate, date, before.published)) &&
      !isOthersDay(cells, predicate, date)
        ? soon(statusOf(reading, predicate))
        : statusOf(reading, predicate),
    participants: withoutOwnStates(
      byInitiative(withoutOnlookers(signedBefore(spokenFor(participants, type, entities), type, entities), type)),
      type,
    ),
    number: before.number,
    date,
    place,
    anaphoric:
      participants.length === 0 ||
      predicate.frame.id === 'attend' ||
      isSpokenOf(reading, predicate, participants, date, place) ||
      ((type === 'visit' || type === 'summons') && isOnlyCounted(cells, predicate)) ||
      // "The meeting of *this* format": before a final verb the word is of the noun that follows it.
      (!predicate.verbal &&
        (cells[at - 1]?.word?.id === 'this' || (!reading.verbFinal && cells[at + 1]?.word?.id === 'this'))),
    aside:
      modified('previous') || isFormer(cells, at) || earlier
        ? 'previous'
        : modified('upcoming') && !isTold(cells[predicate.verb ?? -1])
          ? 'next'
          : null,
    elsewhen,
    pair: participants.length === 0 && TALKS.has(type) ? pairOf(reading, at, groups, before.recall, entities) : [],
    speaker: speakerOf(protagonist(groups) ?? before.topic),
  }
}

/** "The Russian delegation was headed by A, the American one by B": the agents of a passive, else who is the subject. */
function headsOfTeams(
  { cells, verbFinal, verbFirst }: Reading,
  groups: readonly Group[],
  at: number,
): readonly Group[] {
  const people = groups.filter((group) => isPersons(group) && group.clause === cells[at]?.clause)
  if ((cells[at]?.verb?.features ?? 0) & PASSIVE)
    return people.filter(({ marker, from }) => marker === 'by' && from > at)
  const acting = people.filter(acts)
  if (verbFinal || verbFirst || acting.some(({ cases }) => cases !== 0)) return acting
  return acting.filter(({ to }) => to <= at).slice(-1)
}

const isPersons = ({ items }: Group): boolean => items.every((item) => partyOf(item).kind === 'person')

/** What is counted for the record; a round or session that is counted is the one of the news. */
const SINGLE: ReadonlySet<string> = new Set(['visit', 'meeting', 'call', 'summons'])

/** "*This* is the *fourth* visit to Moscow": told already, and only counted here. */
function isOnlyCounted(cells: readonly Cell[], { at, verbal }: Predicate): boolean {
  if (verbal || !SINGLE.has(cells[at]?.noun?.id ?? '')) return false
  const behind = at + 1 + (cells[at + 1]?.modifier ? 1 : 0)
  const counted = cells[at - 1]?.ordinal || cells[behind]?.ordinal
  let before = at - 1
  while (cells[before]?.ordinal || cells[before]?.modifier) before--
  const plain = cells[before] !== undefined && isPlain(cells[before] as Cell) ? before - 1 : before
  return Boolean(counted) && (cells[before]?.word?.id === 'this' || cells[plain]?.word?.id === 'this')
}

/** "Previously he had met X": a word of the clause puts it before the news. */
const isFormer = (cells: readonly Cell[], at: number): boolean =>
  cells.some(({ word, clause }) => word?.id === 'formerly' && clauseOf(cells, at).includes(clause))

/** Whether a round that is counted from another was in a month before it, or before the month of the article. */
function isMonthsBefore(
  own: DraftSlot<DateMention> | null,
  told: DraftSlot<DateMention> | null,
  published: string | null,
): boolean {
  const month = (day: string | null | undefined): string => (day ?? '').slice(0, 7)
  const last = month(own?.value.date?.end)
  const first = month(told?.value.date?.start ?? published)
  return last !== '' && first !== '' && last < first
}

/** "Informed him of the results *of the talks with X*": talks that everybody knows of, and of which nothing more is told. */
function isSpokenOf(
  { cells, verbFirst }: Reading,
  { at, verb }: Predicate,
  participants: readonly DraftParticipant[],
  date: DraftSlot<DateMention> | null,
  place: DraftSlot<Venue> | null,
): boolean {
  const noun = cells[at]?.noun
  if (!verbFirst || verb !== null || date || place || noun?.id !== 'talks' || !(noun.features & DEFINITE)) return false
  const before = cells[at - 1]
  const owned = before !== undefined && (isPlain(before) || before.marker?.id === 'about' || before.verb !== undefined)
  return owned && participants.every((one) => !isOwn(one) || one.entity.kind === 'state')
}

/** The two states or more whose nationalities stand right behind the document that is signed. */
function partiesOf(cells: readonly Cell[], at: number, groups: readonly Group[]): readonly Group[] {
  const clause = cells[at]?.clause
  const isDocument = (i: number): boolean => cells[i]?.noun?.id === 'document' && cells[i]?.clause === clause
  const document = isDocument(at + 1) ? at + 1 : cells.findLastIndex((_, i) => i < at && isDocument(i))
  if (document < 0) return []
  const behind = groups.filter(({ from, attributive }) => attributive && from > document && from - document <= PARTIES)
  return new Set(behind.flatMap(({ items }) => items.flatMap((item) => partyOf(item).countries))).size >= 2
    ? behind
    : []
}

/** How far behind a document the nationalities of its parties may stand, in cells. */
const PARTIES = 4

/** The type of a predicate's event: a talk by telephone is a call, one that has a city or is held face to face a meeting. */
function typeOf(
  reading: Reading,
  predicate: Predicate,
  predicates: readonly Predicate[],
  found: readonly Argument[],
  before: Before,
  syntax: Syntax,
): EventType {
  const { frame, remote, at } = predicate
  // The previous edition of a drill is a drill.
  const counted = reading.cells[at]?.noun?.id === 'round' && reading.cells[at + 1]?.noun === undefined
  if (counted && before.format?.type === 'exercise') return 'exercise'
  // "Ships of A, B and C take part in them."
  if (frame.id === 'attend' && before.gathering === 'exercise') return 'exercise'
  if (remote) return frame.type === 'meeting' ? 'call' : frame.type
  // "Putin has also discussed it with Y", after a call: in one more.
  if (frame.id === 'discuss' && before.talk?.type === 'call' && isAlso(reading.cells, at)) return 'call'
  // "Called X and *conferred* about Y": what goes on from a call without a subject of its own.
  const { cells } = reading
  const goesOn = (other: Predicate): boolean =>
    other.frame.type === 'call' && !other.frame.soft && other.at < at && cells[other.at]?.clause === cells[at]?.clause
  if (
    reading.verbFirst &&
    frame.id === 'negotiate' &&
    found.every(({ group }) => group.to <= at) &&
    predicates.some(goesOn)
  )
    return 'call'
  if (frame.type !== 'call' || !frame.soft) return frame.type
  const clause = reading.cells[at]?.clause
  const beside = (other: Predicate): boolean =>
    other !== predicate &&
    other.frame.type === 'meeting' &&
    !other.frame.soft &&
    reading.cells[other.at]?.clause === clause
  const near =
    reading.cells.some(({ marker, clause: own }) => own === clause && IN_PERSON.has(marker?.id ?? '')) ||
    (!reading.verbFinal && !reading.verbFirst && predicates.some((other) => other.verbal && beside(other)))
  const place = near ? null : placeOf(reading, predicate, predicates, 'meeting', before.venue, syntax)
  if (near || (place && place.value.kind !== 'country' && place.distance <= 6)) return 'meeting'
  // "X, who is in Tehran since Sunday, talked to the minister this morning"; a body talks where it sits.
  const there = predicates.some(({ frame: other, at: i }) => other.type === 'visit' && i < at)
  return there || isOnJourney(before, found) || (place && place.distance <= 6 && isBody(found)) ? 'meeting' : 'call'
}

/** "He arrived in Tehran. On Sunday he spoke with X": who has just come to a state talks there with its people. */
function isOnJourney({ journey, number }: Before, found: readonly Argument[]): boolean {
  const visited = journey?.place?.value.country
  if (!journey || !visited || number - journey.number > JUST) return false
  const told = found.flatMap(({ group }) => group.items.map(partyOf))
  const guests = journey.participants.filter(({ role }) => role === 'visitor')
  const isGuest = (ids: readonly string[]): boolean => guests.some(({ entity }) => ids.includes(entity.id))
  const dropped = found.every(({ slot }) => slot !== 'subject')
  return (
    told.some(({ kind, countries }) => kind === 'person' && countries.includes(visited)) &&
    (dropped || told.some(({ entities }) => isGuest(entities)))
  )
}

const isBody = (found: readonly Argument[]): boolean =>
  found.length > 0 && found.every(({ group }) => group.items.every((item) => partyOf(item).kind === 'organisation'))

const IN_PERSON: ReadonlySet<string> = new Set(['in-person', 'sidelines-of'])
