/**
 * Drafts: an event as one predicate of one sentence tells it, with its participants, place, date and status, each with the
 * distance it was taken from. Several drafts may tell the same event; merge.ts decides.
 */
import type { DateMention } from '../../core/date-value.js'
import type { Entity } from '../../core/entity.js'
import type { EventType, Role } from '../../core/event.js'
import type { Item } from '../../engine/chart.js'
import { DUAL, FEMININE, INFINITIVE, PASSIVE } from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import type { Venue } from '../party.js'
import type { Cell, Reading } from '../reading.js'
import { type Argument, argumentsOf, isPossessed } from './arguments.js'
import type { Slot } from './frames.js'
import { type Group, groupsOf, partyOf, type Recall, recallAfter } from './groups.js'
import { isGeneric, type Predicate, predicatesOf } from './predicates.js'
import { type StatusReading, statusOf } from './status.js'
import { PLACELESS, TWO_SIDED } from './types.js'
import { lastCity, placeOf } from './venues.js'
import { settingOf, subjectBefore } from './verb-final.js'

export interface DraftParticipant {
  readonly entity: Entity
  readonly role: Role
  /** How it was taken: an argument's slot, or `context` where the clause before supplied it. */
  readonly slot: Slot | 'context'
  readonly item: Item
  readonly distance: number
}

export interface DraftSlot<T> {
  readonly value: T
  readonly item: Item
  readonly distance: number
}

export interface Draft {
  readonly type: EventType
  readonly predicate: Predicate
  readonly reading: Reading
  /** Number of its sentence in the article. */
  readonly number: number
  readonly status: StatusReading
  readonly participants: readonly DraftParticipant[]
  readonly date: DraftSlot<DateMention> | null
  readonly place: DraftSlot<Venue> | null
  /** Points back ("this meeting") or names nobody: joins an event already told, never makes one. */
  readonly anaphoric: boolean
  /** Told as an event before or after the one of the news. */
  readonly aside: 'previous' | 'next' | null
  /** Who the sentence is about: an event that points back is most likely one of his. */
  readonly speaker: string | null
}

/** Reads the drafts of an article's sentences, in text order. */
export function draftEvents(
  readings: readonly Reading[],
  entities: ReadonlyMap<string, Entity>,
  syntax: Syntax,
  published: string | null,
): Draft[] {
  const drafts: Draft[] = []
  let topic: Group | null = null
  let recall: Recall = { topic: null, other: null }
  let venue: Item | null = null
  let format: Draft | null = null
  let talk: Draft | null = null
  let heading: { readonly line: number; readonly date: DraftSlot<DateMention> } | null = null
  for (const [number, reading] of readings.entries()) {
    const date = soleDate(reading)
    if (date) heading = { line: reading.sentence.line, date }
    const groups = groupsOf(reading, recall)
    const predicates = predicatesOf(reading, syntax).filter((predicate) => !isGeneric(reading, predicate))
    const found = argumentsOf(reading, groups, predicates, syntax)
    const told = predicates.flatMap((predicate, index) => {
      // A verb without a subject goes on with that of the verb before it.
      const doer = found.slice(0, index).flatMap((list) => list.filter(({ slot }) => slot === 'subject'))
      const before = {
        topic,
        recall,
        format,
        talk,
        doer: doer.at(-1)?.group ?? null,
        number,
        date: heading?.line === reading.sentence.line ? heading.date : null,
        venue,
        published,
      }
      const made = eachPartner(reading, predicate, found[index] ?? []).map((taken) =>
        draft(reading, predicate, predicates, taken, groups, before, entities, syntax),
      )
      for (const each of made) {
        if (isFormat(each) && each.participants.some(({ slot }) => slot !== 'context')) format = each
        if (each.type === 'meeting' && isComplete(each.participants)) talk = each
      }
      return made
    })
    for (const each of told) {
      if (isCourtesy(each, told) || leadsNowhere(each)) continue
      drafts.push(withPlaceOfVisit(each, told))
    }
    venue = lastCity(reading) ?? venue
    // A title's subject is nobody's antecedent; the lead's protagonist carries on.
    if (reading.sentence.place !== 'title') {
      topic = protagonist(groups) ?? topic
      recall = recallAfter(groups, recall)
    }
  }
  return drafts
}

/**
 * "He met with A and then with B", "received A and B separately": one verb, as many talks as partners. The arguments of each.
 */
function eachPartner({ cells }: Reading, predicate: Predicate, found: readonly Argument[]): readonly Argument[][] {
  const { frame, at, verb } = predicate
  if (!TALKS.has(frame.type) || verb === null) return [[...found]]
  const apart = cells.some((cell) => cell.modifier?.id === 'separately' && cell.clause === cells[at]?.clause)
  const partners = found
    .filter(({ slot }) => slot === 'with' || (apart && slot === 'object'))
    .flatMap((argument) =>
      apart
        ? argument.group.items.map((item) => ({ ...argument, group: { ...argument.group, items: [item] } }))
        : argument,
    )
  if (partners.length < 2) return [[...found]]
  const rest = found.filter(({ slot }) => slot !== 'with' && !(apart && slot === 'object'))
  return partners.map((partner) => [...rest, partner])
}

const TALKS: ReadonlySet<EventType> = new Set(['meeting', 'call'])

/** Nouns of what comes again: a round, a session, a summit, a drill. */
const FORMATS: ReadonlySet<string> = new Set(['round', 'session', 'summit', 'commission', 'exercise'])
const isFormat = ({ predicate, reading }: Pick<Draft, 'predicate' | 'reading'>): boolean =>
  FORMATS.has(reading.cells[predicate.at]?.noun?.id ?? '')

/** "The previous round was held in Geneva in May": its sides are those of the round told before, as states. */
function ofFormat(
  reading: Reading,
  predicate: Predicate,
  { format }: Before,
  entities: ReadonlyMap<string, Entity>,
): DraftParticipant[] {
  if (!format || !isFormat({ predicate, reading }) || !(predicate.frame.type === format.type)) return []
  return statesOf(format, 'participant', entities)
}

/** The sides of an event told before, its people as their states. */
function statesOf(before: Draft, role: Role, entities: ReadonlyMap<string, Entity>): DraftParticipant[] {
  const sides = new Map<string, DraftParticipant>()
  for (const told of before.participants) {
    const state = told.entity.kind === 'person' ? entities.get(told.entity.country ?? '') : told.entity
    if (state) sides.set(state.id, { ...told, entity: state, role, slot: 'context', distance: 20 })
  }
  return [...sides.values()]
}

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
  const visit = told.find(
    ({ type, place, participants, status }) =>
      type === 'visit' &&
      place &&
      status.status === draft.status.status &&
      participants.some(
        ({ entity, role }) => role === 'visitor' && draft.participants.some((other) => other.entity.id === entity.id),
      ),
  )
  return visit?.place ? { ...draft, place: { ...visit.place, distance: visit.place.distance + 10 } } : draft
}

/** What a sentence has told before a predicate. */
interface Before {
  /** Protagonist of the sentences before. */
  readonly topic: Group | null
  readonly recall: Recall
  /** The last gathering whose members were told: "the previous round" had the same. */
  readonly format: Draft | null
  /** The last talk whose sides were told: what "was then signed" is theirs. */
  readonly talk: Draft | null
  /** Subject of the predicate before it in the sentence. */
  readonly doer: Group | null
  /** Number of the sentence. */
  readonly number: number
  /** The date that its line is headed by. */
  readonly date: DraftSlot<DateMention> | null
  /** The last city told: where "there" is. */
  readonly venue: Item | null
  /** Last day of publication. */
  readonly published: string | null
}

/** Who a sentence is about: its first unmarked person, else its first unmarked party. */
function protagonist(groups: readonly Group[]): Group | null {
  const bare = groups.filter((group) => group.marker === null && !group.attributive)
  return bare.find((group) => group.items.some((item) => partyOf(item).kind === 'person')) ?? null
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
): Draft {
  const { at, modifiers } = predicate
  const { cells } = reading
  const type = typeOf(reading, predicate, predicates, before, syntax)
  const place = PLACELESS.has(type) ? null : placeOf(reading, predicate, predicates, type, before.venue, syntax)
  const participants: DraftParticipant[] = []
  let hosting = false
  const take = (group: Group, slot: DraftParticipant['slot'], role: Role, distance: number): void => {
    for (const item of group.items) {
      // The venue of an event is not its participant.
      if (place && item.from === place.item.from && slot !== 'between' && !hosting) continue
      for (const id of partyOf(item).entities) {
        const entity = entities.get(id)
        if (entity && !participants.some((other) => other.entity.id === id))
          participants.push({ entity, role, slot, item, distance })
      }
    }
  }
  for (const { slot, group, distance } of found) {
    const role = roleOf(slot, predicate, found, cells)
    if (role) take(group, slot, role, distance)
  }
  // A city that hosts is the place; its state takes part where the others alone do not make a meeting.
  const host = found.find(({ slot }) => roleOf(slot, predicate, found, cells) === 'host')
  if (host && !isComplete(participants)) {
    hosting = true
    take(host.group, host.slot, 'host', host.distance)
    hosting = false
  }
  fromContext(reading, predicate, type, participants, groups, before, syntax, take)
  const own = dateOf(reading, predicate, predicates)
  const date = own ?? before.date
  const lone = participants.length === 1 && participants[0]?.role === 'host'
  if ((participants.length === 0 && (own || place)) || lone) {
    const members = ofFormat(reading, predicate, before, entities)
    participants.push(...members.filter(({ entity }) => !participants.some((one) => one.entity.id === entity.id)))
  }
  if (participants.length === 0 && predicate.frame.id === 'signing' && predicate.verb !== null && before.talk)
    participants.push(...statesOf(before.talk, 'signatory', entities))
  const modified = (id: string): boolean => modifiers.some((i) => cells[i]?.modifier?.id === id)
  return {
    type,
    predicate,
    reading,
    status: isToCome(date, before.published) ? soon(statusOf(reading, predicate)) : statusOf(reading, predicate),
    participants: withoutOwnStates(byInitiative(withoutOnlookers(participants, type)), type),
    number: before.number,
    date,
    place,
    anaphoric:
      participants.length === 0 ||
      (!predicate.verbal && (cells[at - 1]?.word?.id === 'this' || cells[at + 1]?.word?.id === 'this')),
    aside: modified('previous') ? 'previous' : modified('upcoming') ? 'next' : null,
    speaker: speakerOf(protagonist(groups) ?? before.topic),
  }
}

/** "Tomorrow's programme: talks with X": what no word marks and whose day is yet to come is planned. */
const soon = (status: StatusReading): StatusReading =>
  status.rule === 'status/default' ? { status: 'planned', rule: 'status/day-to-come', cell: null } : status

const isToCome = (date: DraftSlot<DateMention> | null, published: string | null): boolean =>
  published !== null && (date?.value.date?.start?.slice(0, 10) ?? '') > published

/** Two sides are told, and no body that may stand for more. */
const isComplete = (participants: readonly DraftParticipant[]): boolean =>
  new Set(participants.map(({ entity }) => entity.country ?? entity.id)).size >= 2 &&
  participants.every(({ entity }) => entity.kind !== 'organisation')

/** The type of a predicate's event: a talk by telephone is a call, one that has a city or is held face to face a meeting. */
function typeOf(
  reading: Reading,
  predicate: Predicate,
  predicates: readonly Predicate[],
  before: Before,
  syntax: Syntax,
): EventType {
  const { frame, remote, at } = predicate
  if (remote) return frame.type === 'meeting' ? 'call' : frame.type
  if (frame.type !== 'call' || !frame.soft) return frame.type
  const clause = reading.cells[at]?.clause
  const near = reading.cells.some(({ marker, clause: own }) => own === clause && IN_PERSON.has(marker?.id ?? ''))
  const place = near ? null : placeOf(reading, predicate, predicates, 'meeting', before.venue, syntax)
  return near || (place && place.value.kind === 'city' && place.distance <= 6) ? 'meeting' : 'call'
}

const IN_PERSON: ReadonlySet<string> = new Set(['in-person', 'sidelines-of'])

/** The part that an argument plays: the frame's, unless the words around it say better. */
function roleOf(
  slot: Slot,
  predicate: Predicate,
  found: readonly Argument[],
  cells: readonly Cell[],
): Role | undefined {
  const { frame, verb } = predicate
  // "Tehran hosted the talks": the event is the noun's, the subject is the verb's.
  if (slot === 'subject' && verb !== null && cells[verb]?.verb?.id === 'host') return 'host'
  // Who hands over another's letter is its bearer.
  if (slot === 'subject' && frame.verb === 'deliver' && frame.type === 'message') {
    if (bears(found)) return 'mediator'
  }
  return frame.roles[slot]
}

/** Whether a letter has a sender of its own beside the one who hands it over. */
const bears = (found: readonly { readonly slot: string }[]): boolean =>
  found.some(({ slot }) => slot === 'possessor' || slot === 'from')

/**
 * What the clause leaves out because the text has just said it: the speaker of "in a meeting with X, he said", the owner of
 * "his visit", the dropped subject of a verb. Taken only where the frame is still short of someone.
 */
function fromContext(
  reading: Reading,
  predicate: Predicate,
  type: EventType,
  participants: readonly DraftParticipant[],
  groups: readonly Group[],
  { topic, doer, recall }: Before,
  syntax: Syntax,
  take: (group: Group, slot: 'context', role: Role, distance: number) => void,
): void {
  const { frame, at, verb, verbal } = predicate
  const sides = new Set(participants.map(({ entity }) => entity.country ?? entity.id))
  const acted = participants.some(({ slot }) => slot === 'subject')
  const bearer = frame.verb === 'deliver' && frame.type === 'message' && bears(participants)
  const role = bearer ? 'mediator' : (acted && frame.roles.object) || (frame.roles.subject ?? frame.roles.possessor)
  if (!role) return
  // Whom a host receives stands beside the verb, unless he is the subject that a passive leaves out.
  const active = verb !== null && !((reading.cells[verb]?.verb?.features ?? 0) & (PASSIVE | INFINITIVE))
  if (frame.id === 'receive' && acted && active) return
  const possessed = isPossessed(reading, predicate)
  // A gathering that is named by its body ("the summit of BRICS") is short of nobody.
  const body = participants.some(({ entity, slot }) => slot === 'possessor' && entity.kind === 'organisation')
  if (body && verb === null) return
  const isSetting = verb === null && settingOf(reading.cells, at) !== null
  const dropped = syntax.dropsSubject && verb !== null && !participants.some(({ slot }) => slot === 'subject')
  const short = TWO_SIDED.has(type)
    ? participants.length > 0 && sides.size < 2 && !(frame.soft && participants.some(({ slot }) => DOERS.has(slot)))
    : participants.length === 0 &&
      (possessed || reading.cells[at]?.noun?.id === 'tour' || (dropped && verbal) || (reading.verbFinal && isSetting))
  const owned = participants.some((participant) => participant.role === role && participant.slot !== 'to')
  // "... visited Cairo and signed with X the declaration": the one who signed is the one who visited.
  const goesOn = dropped && verbal && doer !== null && type !== 'visit' && endsSubjectless(reading.cells, verb)
  const meetAt = isSetting && !reading.verbFinal && participants.length === 0 ? bothIn(reading, groups, at, type) : null
  if (!short && !(possessed && !owned) && !goesOn && !meetAt) return
  // With its doer told, what is short is a partner: nobody can guess him but from the same clause.
  const done = participants.some(({ slot }) => DOERS.has(slot))
  // "Its" is a state's or a body's where the language tells (Arabic).
  const hers = possessed && ((reading.cells[at]?.noun?.features ?? 0) & FEMININE) !== 0
  const free = (group: Group): boolean =>
    group.marker === null &&
    !(hers && group.items.some((item) => partyOf(item).kind === 'person')) &&
    (!done || group.clause === reading.cells[at]?.clause) &&
    !group.attributive &&
    group.items.every((item) =>
      partyOf(item).entities.every((id) => !participants.some(({ entity }) => entity.id === id)),
    )
  const before = reading.verbFinal
    ? subjectBefore(reading, groups, at, free)
    : groups.findLast((group) => group.to <= at && free(group))
  const after = groups.find(
    (group) => group.from > at && free(group) && (reading.cells[group.from]?.clause ?? 0) === reading.cells[at]?.clause,
  )
  const same = dropped && verbal && doer && doer.to <= at && free(doer) ? doer : null
  // "The two had met": a dual without its subject is whom the text has just spoken of.
  const both = dropped && participants.length === 0 && (reading.cells[verb ?? at]?.verb?.features ?? 0) & DUAL
  if (both && !doer && recall.topic && recall.other) {
    const pair = { from: at, to: at, items: [recall.topic, recall.other], marker: null, cases: 0, clause: 0 }
    take({ ...pair, attributive: false }, 'context', role, 15)
    return
  }
  if (meetAt) {
    for (const group of meetAt) take(group, 'context', role, 10)
    return
  }
  const antecedent = same ?? before ?? after ?? (topic && !done && free(topic) ? topic : null)
  if (antecedent) take(antecedent, 'context', role, antecedent === topic ? 20 : 10)
}

/** "During the call the presidents stressed ...", "in the call X told Y": a talk that is only a setting is of those in its clause. */
function bothIn({ cells }: Reading, groups: readonly Group[], at: number, type: EventType): readonly Group[] | null {
  if (type !== 'call' && type !== 'meeting') return null
  const people = groups.filter(
    (group) =>
      group.marker === null &&
      group.clause === cells[at]?.clause &&
      group.items.every((item) => partyOf(item).kind === 'person'),
  )
  const sides = new Set(people.flatMap((group) => group.items.flatMap((item) => partyOf(item).countries)))
  return people.length <= 2 && sides.size === 2 && !sides.has(null) ? people : null
}

/** Whether a marker, a date or the object's noun follows a verb, and no word that might be its subject. */
function endsSubjectless(cells: readonly Cell[], verb: number): boolean {
  const next = cells[verb + 1]
  return next !== undefined && Boolean(next.marker ?? next.date ?? next.noun ?? next.venue)
}

/** Arguments that say who did it. */
const DOERS: ReadonlySet<string> = new Set(['subject', 'possessor'])

/** "At the initiative of the Iranian side": it is the Iranian who talks that began it. */
function byInitiative(participants: readonly DraftParticipant[]): DraftParticipant[] {
  const initiators = participants.filter(({ slot, entity }) => slot === 'initiative-of' && entity.kind === 'state')
  return participants.map((participant) => {
    const { entity, role } = participant
    const began = initiators.some((initiator) => initiator.entity.country === entity.country)
    return began && entity.kind === 'person' ? { ...participant, role: 'initiator' as const } : { ...participant, role }
  })
}

const ATTENDED: ReadonlySet<EventType> = new Set(['agreement', 'meeting', 'accreditation', 'message'])

/** Who is present at a signing signs nothing, unless nobody else is told; a lone nationality ("the Syrian talks") is a topic. */
function withoutOnlookers(participants: readonly DraftParticipant[], type: EventType): readonly DraftParticipant[] {
  const attributive = participants.filter(({ item, role }) => partyOf(item).attributive && role !== 'mediator')
  const kept = participants.filter(
    (participant) =>
      !(ATTENDED.has(type) && participant.slot === 'with-participation-of') &&
      !(attributive.length === 1 && participant === attributive[0]),
  )
  return new Set(kept.map(({ entity }) => entity.country ?? entity.id)).size >= 2 ? kept : participants
}

/** A state beside a person of the same state adds nothing. */
function withoutOwnStates(all: readonly DraftParticipant[], type: EventType): DraftParticipant[] {
  // Two states by name sign as states, whoever told the press so.
  const states = new Set(all.flatMap(({ entity }) => (entity.kind === 'state' ? [entity.country] : [])))
  const signed = type === 'agreement' && states.size >= 2
  const participants = signed
    ? all.filter(({ entity, slot }) => entity.kind === 'state' || slot !== 'context' || !states.has(entity.country))
    : all
  const represented = new Set(
    participants.flatMap(({ entity }) => (entity.kind === 'person' && entity.country ? [entity.country] : [])),
  )
  return participants.filter(
    ({ entity }) => entity.kind !== 'state' || !entity.country || !represented.has(entity.country),
  )
}

/** The date of an event: the nearest of its clause, else the only reading that its sentence allows. */
function dateOf(
  { cells, verbFinal, relative }: Reading,
  predicate: Predicate,
  predicates: readonly Predicate[],
): DraftSlot<DateMention> | null {
  const { from, to, at } = predicate
  let best: DraftSlot<DateMention> | null = null
  cells.forEach((cell, i) => {
    if (!cell.date) return
    const mention = cell.date.value as DateMention
    if (mention.timex.type !== 'DATE' && mention.timex.type !== 'TIME') return
    // "Since 2007" tells no day.
    if (mention.date && (!mention.date.start || mention.date.edtf.endsWith('-01-01/..'))) return
    const gap = i < from ? from - i : Math.max(0, i - to)
    const clause = cell.clause === cells[at]?.clause
    // The date of another clause that has an event of its own is that event's.
    const others = !clause && predicates.some((other) => other !== predicate && cells[other.at]?.clause === cell.clause)
    // The day on which something was said is not the day of what was told.
    if (!clause && isSaid(cells, cell.clause)) return
    // Where verbs close their clauses, the day that heads the first one holds for those joined to it.
    const heads = verbFinal && i < from && !relative.has(cell.clause) && !relative.has(cells[at]?.clause ?? 0)
    if (others && !heads) return
    const distance = gap + (clause ? 0 : 12)
    // A year may be part of a name ("Security Belt 2025"): a day in reach is better.
    const vague = mention.date?.precision === 'year' ? 4 : 0
    // A bare year beside a document or a sum is rarely the day of the talks.
    if (mention.date?.precision === 'year' && distance > 4) return
    if (!best || distance + vague < best.distance)
      best = { value: mention, item: cell.date, distance: distance + vague }
  })
  // A day that nothing resolves ("yesterday") is the day all the same: a farther one is not taken for it.
  const found = best as DraftSlot<DateMention> | null
  return found?.value.date ? found : null
}

const SAYING: ReadonlySet<string> = new Set(['say', 'announce', 'deny'])
const isSaid = (cells: readonly Cell[], clause: number): boolean =>
  cells.some((cell) => cell.clause === clause && cell.verb && SAYING.has(cell.verb.id))

/** A sentence that is only a date heads what follows on its line ("17 April. ..."). */
function soleDate({ cells }: Reading): DraftSlot<DateMention> | null {
  const dated = cells.find((cell) => cell.date)
  if (!dated?.date || cells.some((cell) => cell.verb || cell.noun || cell.party)) return null
  const words = cells.filter((cell) => !cell.sign && !cell.date && !cell.marker)
  const mention = dated.date.value as DateMention
  return words.length === 0 && mention.date?.start ? { value: mention, item: dated.date, distance: 10 } : null
}
