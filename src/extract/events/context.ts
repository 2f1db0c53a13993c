/**
 * What the sentences before have told that an event may be of: rounds, sittings and drills that come again have the sides of
 * the one told before, what was "then signed" is of those who have just talked, and "this meeting" is of the two of whom the
 * text speaks. Whom a clause leaves out of its own sentence is asked in borrow.ts.
 */
import type { DateMention } from '../../core/date-value.js'
import type { Entity } from '../../core/entity.js'
import type { EventType, Role } from '../../core/event.js'
import type { Item } from '../../engine/chart.js'
import type { Reading } from '../cells.js'
import { partyOf } from '../party.js'
import { type Borrowed, type Draft, type DraftParticipant, type DraftSlot, isOwn } from './draft.js'
import type { Group, Recall } from './groups.js'
import type { Predicate } from './predicates.js'
import { isComplete } from './sides.js'
import { TALKS } from './types.js'
import { subjectBefore } from './verb-final.js'

/** What a sentence has told before a predicate. */
export interface Before {
  /** Protagonist of the sentences before. */
  readonly topic: Group | null
  readonly recall: Recall
  /** The last gathering whose members were told: "the previous round" had the same. */
  readonly format: Draft | null
  /** What kind of gathering was told last: what "they took part in". */
  readonly gathering: EventType | null
  /** The last journey told as done, with where it went. */
  readonly journey: Draft | null
  /** The last talk whose sides were told: what "was then signed" is theirs. */
  readonly talk: Draft | null
  /** The last document whose parties were told: "the document was signed in X". */
  readonly document: Draft | null
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
export const opensFormat = (draft: Draft): boolean => isFormat(draft) && draft.participants.some(isOwn)

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
  if (!recent || standing) return statesOf(told, 'participant', 'context/format', entities)
  return told.participants.map((one) => ({
    ...one,
    role: one.role === 'mediator' ? one.role : ('participant' as const),
    slot: 'context/format' as const,
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
  // "The presidents often speak": of a title of several and a name, each is told once.
  const both = new Map([topic, other].flatMap((item) => (item ? partyOf(item).entities.map((id) => [id, item]) : [])))
  const members = [...both].flatMap(([id, item]): DraftParticipant[] => {
    const entity = entities.get(id)
    return entity ? [{ entity, role: 'participant', slot: 'possessor', item, distance: 20 }] : []
  })
  return members.length === 2 && new Set(members.map(({ entity }) => entity.country)).size === 2 ? members : []
}

/** The sides of an event told before, its people as their states. */
export function statesOf(
  before: Draft,
  role: Role,
  from: Borrowed,
  entities: ReadonlyMap<string, Entity>,
): DraftParticipant[] {
  const sides = new Map<string, DraftParticipant>()
  for (const told of before.participants) {
    const state = told.entity.kind === 'person' ? entities.get(told.entity.country ?? '') : told.entity
    if (state) sides.set(state.id, { ...told, entity: state, role, slot: from, distance: 20 })
  }
  return [...sides.values()]
}

/** Sentences after which "the document" is no longer the one told before. */
const OF_IT = 2

/** "*The document* was signed in X": by the parties of the one that the text has just spoken of; whoever ratified it is none. */
export function partiesOfIt(
  { cells }: Reading,
  { frame, at, verb }: Predicate,
  { document, number }: Before,
): DraftParticipant[] {
  if (frame.id !== 'sign' || verb === null || cells[at]?.noun?.id !== 'document' || cells[at - 1]?.modifier) return []
  if (!document || number - document.number > OF_IT) return []
  return document.participants
    .filter(({ slot }) => slot === 'between' || document.predicate.frame.verb !== 'ratify')
    .map((one) => ({ ...one, role: 'signatory' as const, slot: 'context/talk' as const, distance: 20 }))
}

/** Sentences after which a talk is no longer the one at which a letter was handed over. */
const AT_TALK = 2

/** "X met Y. *He conveyed a message of Z*": whoever carries a letter hands it to the partner of the talk just told. */
export function readerOf(
  { frame }: Predicate,
  participants: readonly DraftParticipant[],
  { talk, number }: Before,
): DraftParticipant[] {
  const bearer = participants.find(({ role }) => role === 'mediator')
  if (frame.id !== 'deliver-message' || !bearer || !talk || number - talk.number > AT_TALK) return []
  if (participants.some(({ role }) => role === 'recipient') || talk.participants.length !== 2) return []
  const partner = talk.participants.find(({ entity }) => entity.id !== bearer.entity.id)
  const there = talk.participants.some(({ entity }) => entity.id === bearer.entity.id)
  const abroad = partner && partner.entity.country !== bearer.entity.country && partner.entity.kind === 'person'
  return there && abroad && !participants.some(({ entity }) => entity.id === partner.entity.id)
    ? [{ ...partner, role: 'recipient', slot: 'context/talk', distance: 20 }]
    : []
}

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
  return item && state ? { entity: state, role: 'participant', slot: 'context/denial', item, distance: 10 } : null
}

/** "In this meeting he said ...": of the two people of different states whom the sentences before have spoken of. */
export function pairOf(
  { cells }: Reading,
  at: number,
  groups: readonly Group[],
  { topic, other }: Recall,
  entities: ReadonlyMap<string, Entity>,
): DraftParticipant[] {
  if (cells[at - 1]?.word?.id !== 'this' || cells[at]?.noun?.id !== 'meeting' || !topic || !other) return []
  const own = groups.flatMap((group) => group.items).filter((item) => partyOf(item).kind === 'person')
  const both = [topic, other]
  const known = own.every((item) => both.some((one) => partyOf(one).entities.join() === partyOf(item).entities.join()))
  const members = both.flatMap((item): DraftParticipant[] => {
    const entity = entities.get(partyOf(item).entities[0] ?? '')
    return entity ? [{ entity, role: 'participant', slot: 'context/spoken-of', item, distance: 20 }] : []
  })
  return known && isComplete(members) && members.every(({ entity }) => entity.known) ? members : []
}
