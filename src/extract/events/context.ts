/**
 * What a clause leaves out because the text has just said it: the dropped subject, the owner of "his visit", the sides of a
 * round that comes again. Taken only where the frame is short of someone, and marked as `context` in the reasons.
 */
import type { DateMention } from '../../core/date-value.js'
import type { Entity } from '../../core/entity.js'
import type { EventType, Role } from '../../core/event.js'
import type { Item } from '../../engine/chart.js'
import {
  DAT,
  DUAL,
  FEMININE,
  INFINITIVE,
  NOM,
  PASSIVE,
  PAST,
  PLURAL,
  POSSESSED,
  PRESENT,
  SINGULAR,
} from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import type { Cell, Reading } from '../cells.js'
import { isPlain } from '../reading.js'
import { isPossessed, ownerWord } from './arguments.js'
import type { Draft, DraftParticipant, DraftSlot } from './draft.js'
import { type Group, partyOf, type Recall } from './groups.js'
import type { Predicate } from './predicates.js'
import { TALKS, TWO_SIDED } from './types.js'
import { closingVerb, settingOf, subjectBefore } from './verb-final.js'

/** What a sentence has told before a predicate. */
export interface Before {
  /** Protagonist of the sentences before. */
  readonly topic: Group | null
  readonly recall: Recall
  /** The last gathering whose members were told: "the previous round" had the same. */
  readonly format: Draft | null
  /** What kind of gathering was told last: what "they took part in". */
  readonly gathering: EventType | null
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

/** Nouns of what comes again: a round, a session, a summit, a drill. */
const FORMATS: ReadonlySet<string> = new Set(['round', 'session', 'summit', 'commission', 'exercise'])
const isFormat = ({
  predicate: { at, modifiers },
  reading: { cells },
}: Pick<Draft, 'predicate' | 'reading'>): boolean => {
  const noun = cells[at]?.noun?.id
  // "The fifth was held in Rome"; "the first meeting", "the previous talks".
  if (noun === undefined) return cells[at]?.ordinal === true
  const counted = cells[at - 1]?.ordinal === true || modifiers.some((i) => AGAIN.has(cells[i]?.modifier?.id ?? ''))
  return FORMATS.has(noun) || (AGAIN_HELD.has(noun) && counted)
}
/** Bodies of states, whoever chairs them this time. */
const STANDING: ReadonlySet<string> = new Set(['commission', 'session'])
const AGAIN_HELD: ReadonlySet<string> = new Set(['meeting', 'talks', 'call', 'conversation'])
const AGAIN: ReadonlySet<string> = new Set(['previous', 'upcoming'])

/** Whether an event told with its sides is one that others can be counted from. */
export const opensFormat = (draft: Draft): boolean =>
  isFormat(draft) && draft.participants.some(({ slot }) => slot !== 'context')

/**
 * "The previous round was held in Geneva in May": its sides are those of the round told before. Within a year they are the
 * same people, longer ago only the same states.
 * @param day when it was, ISO 8601; null where the sentence does not tell
 */
export function ofFormat(
  reading: Reading,
  predicate: Predicate,
  type: EventType,
  { format, talk, published }: Before,
  entities: ReadonlyMap<string, Entity>,
  day: string | null,
): DraftParticipant[] {
  const told = format ?? talk
  if (!told || !isFormat({ predicate, reading }) || type !== told.type) return []
  const last = told.date?.value.date?.start ?? published
  const recent = day === null || (last !== null && Math.abs(Number(last.slice(0, 4)) - Number(day.slice(0, 4))) <= 1)
  const standing = STANDING.has(told.reading.cells[told.predicate.at]?.noun?.id ?? '')
  if (!recent || standing) return statesOf(told, 'participant', entities)
  return told.participants.map((one) => ({
    ...one,
    role: one.role === 'mediator' ? one.role : ('participant' as const),
    slot: 'context' as const,
    distance: 20,
  }))
}

/** "They often talk. The *last* conversation was yesterday": of the two of different states of whom the sentence before spoke. */
export function ofLastTalk(
  { cells }: Reading,
  { at, verb }: Predicate,
  type: EventType,
  { topic, other }: Recall,
  entities: ReadonlyMap<string, Entity>,
): DraftParticipant[] {
  if (!TALKS.has(type) || !AGAIN_HELD.has(cells[at]?.noun?.id ?? '')) return []
  if (verb === null || cells[verb]?.verb?.id !== 'occur' || !cells[at - 1]?.ordinal) return []
  const both = [topic, other].flatMap((item) => (item ? partyOf(item).entities.map((id) => [id, item] as const) : []))
  const members = both.flatMap(([id, item]): DraftParticipant[] => {
    const entity = entities.get(id)
    return entity ? [{ entity, role: 'participant', slot: 'possessor', item, distance: 20 }] : []
  })
  const two = new Set(members.map(({ entity }) => entity.id)).size === 2
  return two && new Set(members.map(({ entity }) => entity.country)).size === 2 ? members : []
}

/** The sides of an event told before, its people as their states. */
export function statesOf(before: Draft, role: Role, entities: ReadonlyMap<string, Entity>): DraftParticipant[] {
  const sides = new Map<string, DraftParticipant>()
  for (const told of before.participants) {
    const state = told.entity.kind === 'person' ? entities.get(told.entity.country ?? '') : told.entity
    if (state) sides.set(state.id, { ...told, entity: state, role, slot: 'context', distance: 20 })
  }
  return [...sides.values()]
}

/** Whether a letter has a sender of its own beside the one who hands it over. */
export const bears = (found: readonly { readonly slot: string }[]): boolean =>
  found.some(({ slot }) => slot === 'possessor' || slot === 'from')

/**
 * What the clause leaves out because the text has just said it: the speaker of "in a meeting with X, he said", the owner of
 * "his visit", the dropped subject of a verb. Taken only where the frame is still short of someone.
 * @param tells whether the clause has a day or a place for it
 */
export function fromContext(
  reading: Reading,
  predicate: Predicate,
  type: EventType,
  participants: readonly DraftParticipant[],
  groups: readonly Group[],
  { topic, doer, recall }: Before,
  entities: ReadonlyMap<string, Entity>,
  syntax: Syntax,
  tells: boolean,
  take: (group: Group, slot: 'context', role: Role, distance: number) => void,
): void {
  const { frame, at, verb, verbal } = predicate
  const sides = new Set(participants.map(({ entity }) => entity.country ?? entity.id))
  const acted = participants.some(({ slot }) => slot === 'subject')
  const bearer = frame.verb === 'deliver' && frame.type === 'message' && bears(participants)
  const role = bearer ? 'mediator' : (acted && frame.roles.object) || (frame.roles.subject ?? frame.roles.possessor)
  // "At a meeting with journalists": whom he met has been told, and is nobody here.
  if (TALKS.has(type) && meetsOthers(reading, groups, at)) return
  // A treaty enters into force by itself: whoever the text speaks of is no party to it for that.
  if (!role || frame.verb === 'enter-force') return
  // Whom a host receives stands beside the verb, unless he is the subject that a passive leaves out.
  const active = verb !== null && !((reading.cells[verb]?.verb?.features ?? 0) & (PASSIVE | INFINITIVE))
  const pointing = reading.verbFirst && ((reading.cells[verb ?? at]?.verb?.features ?? 0) & POSSESSED) !== 0
  if (frame.id === 'receive' && acted && active && !pointing) return
  if (bearer && handed(reading, groups, verb, participants, take)) return
  const possessed = isPossessed(reading, predicate)
  // A gathering that is named by its body ("the summit of BRICS") is short of nobody.
  const body = participants.some(({ entity, slot }) => slot === 'possessor' && entity.kind === 'organisation')
  const gathers = participants.some(({ entity, slot }) => slot === 'subject' && entity.kind === 'organisation')
  // "A session that the Security Council held".
  const sits =
    reading.verbFirst &&
    reading.cells[at]?.noun?.id === 'session' &&
    participants.some(
      ({ entity, slot }) => slot !== 'with' && entity.kind === 'organisation' && entity.country === null,
    )
  // "Before the opening of the summit of X" as well.
  const verbless =
    verb === null || ((reading.cells[verb]?.verb?.features ?? 0) & (INFINITIVE | PAST | PRESENT)) === INFINITIVE
  if (sits || (body && verbless) || (gathers && reading.cells[at]?.noun?.id === 'summit')) return
  const isSetting = verb === null && settingOf(reading.cells, at) !== null
  const dropped = syntax.dropsSubject && verb !== null && !participants.some(({ slot }) => slot === 'subject')
  const short = TWO_SIDED.has(type)
    ? participants.length > 0 && sides.size < 2 && !(frame.soft && participants.some(({ slot }) => DOERS.has(slot)))
    : (participants.length === 0 || (type === 'message' && reading.verbFinal && !owned(participants, role))) &&
      (possessed || reading.cells[at]?.noun?.id === 'tour' || (dropped && verbal) || (reading.verbFinal && isSetting))
  // "He will discuss it during the meeting with X and Y": who acts in the clause met them.
  const met =
    reading.verbFirst &&
    TALKS.has(type) &&
    !verbal &&
    sides.size >= 2 &&
    participants.every(({ slot, entity }) => slot === 'with' && entity.kind !== 'organisation')
  // "... visited Cairo and signed with X the declaration": the one who signed is the one who visited.
  // "During a visit to X, Y met ...": who acts in the clause is the traveller.
  const mark = settingOf(reading.cells, at)
  const travels =
    type === 'visit' &&
    verb === null &&
    (mark === 'during' || mark === 'after') &&
    !reading.verbFinal &&
    !reading.verbFirst &&
    participants.length === 0
  const goesOn = dropped && verbal && doer !== null && type !== 'visit' && endsSubjectless(reading.cells, verb)
  const meetAt =
    isSetting && participants.length === 0
      ? ((reading.verbFinal && closingVerb(reading.cells, at) !== null ? null : bothIn(reading, groups, at, type)) ??
        membersIn(reading, groups, at, type))
      : null
  // "In a letter to X, Y praised": he who speaks is he who wrote.
  const unsigned =
    type === 'message' && isSetting && !reading.verbFinal && participants.every((one) => one.role === 'recipient')
  // "The two had met": a dual without its subject is whom the text has just spoken of.
  const both = dropped && participants.length === 0 && (reading.cells[verb ?? at]?.verb?.features ?? 0) & DUAL
  // "Their meeting in Kazan": the two whom the text has just spoken of, where it tells more of it than that it was.
  const ofTwo = (reading.cells[at]?.noun?.features ?? 0) & DUAL && (reading.cells[at]?.noun?.features ?? 0) & SINGULAR
  const theirs =
    tells &&
    TALKS.has(type) &&
    participants.length === 0 &&
    ((possessed && ofTwo) || (ownerWord(reading, at)?.word?.features ?? 0) & PLURAL)
  if (
    !short &&
    !theirs &&
    !(possessed && !owned(participants, role)) &&
    !goesOn &&
    !meetAt &&
    !both &&
    !unsigned &&
    !travels &&
    !met
  )
    return
  // With its doer told, what is short is a partner: nobody can guess him but from the same clause.
  const done = travels || met || (!pointing && participants.some(({ slot }) => DOERS.has(slot)))
  // "Its" is a state's or a body's where the language tells (Arabic).
  const hers = reading.verbFirst && possessed && ((reading.cells[at]?.noun?.features ?? 0) & FEMININE) !== 0
  const his = reading.verbFirst && possessed && !hers && type === 'visit'
  // Owners of documents and speakers for others are nobody's partners.
  const aloof = (group: Group): boolean =>
    (reading.verbFirst &&
      reading.cells[group.from - 1]?.noun !== undefined &&
      !reading.cells[group.from - 1]?.verb &&
      reading.cells[group.from - 1]?.noun?.id !== 'delegation') ||
    (TWO_SIDED.has(type) && isMouthpiece(group, entities))
  const free = (group: Group): boolean =>
    group.marker === null &&
    !aloof(group) &&
    isDoer(group) &&
    !(hers && group.items.some((item) => partyOf(item).kind === 'person')) &&
    !(his && group.items.every((item) => partyOf(item).kind !== 'person')) &&
    (!done || group.clause === reading.cells[at]?.clause) &&
    !group.attributive &&
    !(TWO_SIDED.has(type) && isOneOf(sides, group)) &&
    !(verb === null && !possessed && group.items.every((item) => partyOf(item).kind === 'organisation')) &&
    group.items.every((item) =>
      partyOf(item).entities.every((id) => !participants.some(({ entity }) => entity.id === id)),
    )
  const before = reading.verbFinal
    ? subjectBefore(reading, groups, at, free)
    : hers
      ? groups.find((group) => group.to <= at && free(group))
      : groups.findLast((group) => group.to <= at && free(group))
  // "Met to discuss *Ukraine's* budget": an owner behind the act is no one who did it.
  const after = groups.find(
    (group) =>
      group.from > at &&
      reading.cells[group.to]?.sign !== "'" &&
      free(group) &&
      (reading.cells[group.from]?.clause ?? 0) === reading.cells[at]?.clause,
  )
  const same = dropped && doer && doer.to <= at && free(doer) ? doer : null
  const told = groups.filter((group) => group.to <= at)
  const couple = theirs ? (twoSides(told) ?? (ofTwo ? twoApart(told) : null)) : null
  if (couple) {
    for (const group of couple) take(group, 'context', role, 10)
    return
  }
  if ((both || theirs) && !doer && recall.topic && recall.other) {
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

/** "Met X and handed-him a letter of Y": the pronoun on the verb is whom the clause named last, and who acts in it the bearer. */
function handed(
  { cells, verbFirst }: Reading,
  groups: readonly Group[],
  verb: number | null,
  participants: readonly DraftParticipant[],
  take: (group: Group, slot: 'context', role: Role, distance: number) => void,
): boolean {
  if (!verbFirst || verb === null || !((cells[verb]?.verb?.features ?? 0) & POSSESSED)) return false
  if (participants.some(({ role, slot }) => role === 'recipient' || slot === 'subject')) return false
  const people = groups.filter(
    ({ to, marker, items }) => to <= verb && marker === null && items.every((item) => partyOf(item).kind === 'person'),
  )
  const [bearer, reader] = [people[0], people.at(-1)]
  if (!bearer || !reader || bearer === reader) return false
  take(reader, 'context', 'recipient', 10)
  take(bearer, 'context', 'mediator', 10)
  return true
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

/** Whether all of a group are of sides that are told already. */
const isOneOf = (sides: ReadonlySet<string>, { items }: Group): boolean =>
  items.every((item) => partyOf(item).countries.every((country) => country !== null && sides.has(country)))

/** The group that names people of two sides, the latest. */
function twoSides(groups: readonly Group[]): readonly Group[] | null {
  const pair = groups.findLast((group) => new Set(group.items.flatMap((item) => partyOf(item).countries)).size === 2)
  return pair ? [pair] : null
}

/** Two people of two states, the first who is told and the last: "X discussed it with Y during *their* meeting". */
function twoApart(groups: readonly Group[]): readonly Group[] | null {
  const people = groups.filter(
    ({ items }) => items.length === 1 && items.every((item) => partyOf(item).kind === 'person'),
  )
  const [first] = people
  const last = people.findLast((group) => group !== first && first && !isOneOf(sidesOf(first), group))
  return first && last ? [first, last] : null
}

const sidesOf = ({ items }: Group): ReadonlySet<string> =>
  new Set(items.flatMap((item) => partyOf(item).countries.flatMap((country) => country ?? [])))

/** "A, B and C signed it after the fifth summit": those who do something together at a gathering are its members. */
function membersIn({ cells }: Reading, groups: readonly Group[], at: number, type: EventType): readonly Group[] | null {
  const mark = settingOf(cells, at)
  if (type !== 'meeting' || !GATHERED.has(cells[at]?.noun?.id ?? '') || (mark !== 'after' && mark !== 'in')) return null
  const together = groups.filter(
    (group) =>
      group.marker === null &&
      !group.attributive &&
      group.clause === cells[at]?.clause &&
      new Set(group.items.flatMap((item) => partyOf(item).countries)).size >= 2,
  )
  return together.length === 1 ? together : null
}

const GATHERED: ReadonlySet<string> = new Set(['summit', 'session', 'conference'])

/** "The ministry's spokesman denied talks with X": the state of whoever denies is the side that the text leaves out. */
export function denier(
  reading: Reading,
  { at, stances }: Predicate,
  groups: readonly Group[],
  entities: ReadonlyMap<string, Entity>,
): DraftParticipant | null {
  const stance = stances.find((i) => reading.cells[i]?.verb?.id === 'deny')
  if (stance === undefined || !reading.verbFinal) return null
  const speaker = subjectBefore(reading, groups, stance, (group) => group.marker === null && group.to <= at)
  const item = speaker?.items[0]
  const state = entities.get(item ? (partyOf(item).countries[0] ?? '') : '')
  return item && state ? { entity: state, role: 'participant', slot: 'context', item, distance: 10 } : null
}

/** Whether a noun of a talk has a partner behind it who is no party: "a meeting *with voters*". */
function meetsOthers({ cells, verbFinal, verbFirst }: Reading, groups: readonly Group[], at: number): boolean {
  if (verbFinal || verbFirst || !cells[at]?.noun || cells[at + 1]?.marker?.id !== 'with') return false
  const partner = cells[at + 2]
  return partner !== undefined && isPlain(partner) && !groups.some(({ from }) => from > at && from <= at + 5)
}

/** Whether a group is a spokesman or an aide: he tells of others' talks. */
const isMouthpiece = ({ items }: Group, entities: ReadonlyMap<string, Entity>): boolean =>
  items.some((item) => partyOf(item).entities.some((id) => MOUTHPIECE.test(entities.get(id)?.office?.id ?? '')))

const MOUTHPIECE = /spokesperson|^presidential-aide$|^presidential-adviser$/

/** Whether a marker, a date or the object's noun follows a verb, and no word that might be its subject. */
function endsSubjectless(cells: readonly Cell[], verb: number): boolean {
  const next = cells[verb + 1]
  return next !== undefined && Boolean(next.marker ?? next.date ?? next.noun ?? next.venue)
}

/** Whether the part is taken already, by more than the one whom it goes to. */
const owned = (participants: readonly DraftParticipant[], role: Role): boolean =>
  participants.some((participant) => participant.role === role && participant.slot !== 'to')

/** Arguments that say who did it. */
const DOERS: ReadonlySet<string> = new Set(['subject', 'possessor'])

/** Whether a group's case lets it act: the nominative, or the dative of "talks are before him". */
const isDoer = ({ cases, items }: Group): boolean =>
  cases === 0 || (cases & NOM) !== 0 || ((cases & DAT) !== 0 && items.every((item) => partyOf(item).kind === 'person'))
