/**
 * What an event is short of where its own clause stops: whether it is whole as it stands (COMPLETE), and if not, whom it lacks
 * (LACKS). Who may be taken for it, and from where, is asked in borrow.ts.
 */
import type { DateMention } from '../../core/date-value.js'
import type { Entity } from '../../core/entity.js'
import type { EventType, Role } from '../../core/event.js'
import { DUAL, INFINITIVE, PASSIVE, PAST, PLURAL, POSSESSED, PRESENT, SINGULAR } from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import type { Cell, Reading } from '../cells.js'
import { partyOf, type Venue } from '../party.js'
import { isPlain } from '../reading.js'
import type { Before } from './context.js'
import type { DraftParticipant, DraftSlot } from './draft.js'
import { isOfAide } from './entourage.js'
import type { Frame } from './frames.js'
import type { Group } from './groups.js'
import { isPossessed, ownerWord } from './owners.js'
import type { Predicate } from './predicates.js'
import { TALKS, TWO_SIDED } from './types.js'
import { closingVerb, settingOf } from './verb-final.js'

/** An event that may be short of someone, with all that may be asked of it. */
export interface Scene {
  readonly reading: Reading
  readonly predicate: Predicate
  readonly type: EventType
  /** Whom its own clause tells. */
  readonly participants: readonly DraftParticipant[]
  /** All parties of its sentence. */
  readonly groups: readonly Group[]
  readonly before: Before
  readonly entities: ReadonlyMap<string, Entity>
  readonly syntax: Syntax
  readonly place: DraftSlot<Venue> | null
  readonly date: DraftSlot<DateMention> | null
}

/** A scene with what is asked of it more than once. */
export interface Asked extends Scene {
  /** The part of whoever is lacking. */
  readonly role: Role
  /** States and bodies told, by country or id. */
  readonly sides: ReadonlySet<string>
  /** Whether its noun has a pronoun for an owner. */
  readonly possessed: boolean
  /** Where its verb leaves the subject out, as the language may. */
  readonly dropped: boolean
  /** The verb bears a pronoun for its object (Arabic). */
  readonly pointing: boolean
}

/** A scene with what is asked of it; null where no part is left to fill. */
export function ask(scene: Scene): Asked | null {
  const { predicate, participants, reading, syntax } = scene
  const { frame, at, verb } = predicate
  const acted = participants.some(({ slot }) => slot === 'subject')
  const role = isBearers(frame, participants)
    ? 'mediator'
    : (acted && frame.roles.object) || (frame.roles.subject ?? frame.roles.possessor)
  if (!role) return null
  return {
    ...scene,
    role,
    sides: new Set(participants.map(({ entity }) => entity.country ?? entity.id)),
    possessed: isPossessed(reading, predicate),
    dropped: syntax.dropsSubject && verb !== null && !acted,
    pointing: reading.verbFirst && (featuresOf(reading, verb ?? at) & POSSESSED) !== 0,
  }
}

export const featuresOf = ({ cells }: Reading, at: number | null): number => cells[at ?? -1]?.verb?.features ?? 0
const nounOf = ({ reading, predicate }: Scene): string => reading.cells[predicate.at]?.noun?.id ?? ''
export const nounFeatures = ({ reading, predicate }: Scene): number => reading.cells[predicate.at]?.noun?.features ?? 0

/** Whether who acts in a frame only hands over the letter of another who is told. */
export const isBearers = ({ verb, type }: Frame, participants: readonly DraftParticipant[]): boolean =>
  verb === 'deliver' && type === 'message' && bears(participants)

/** Whether a letter has a sender of its own beside the one who hands it over. */
export const bears = (found: readonly { readonly slot: string }[]): boolean =>
  found.some(({ slot }) => slot === 'possessor' || slot === 'from')

/** What is whole as it stands, by the reason. */
const COMPLETE = {
  /** "Visited Moscow *an aide of X*": who did it is told, though not by name. */
  byAide: ({ reading, groups, predicate: { verb } }: Asked) =>
    verb !== null && groups.some(({ from }) => from > verb && from - verb <= 3 && isOfAide(reading, from)),
  /** "At a meeting with journalists": whom he met has been told, and is nobody here. */
  metOthers: ({ type, reading, groups, predicate }: Asked) =>
    TALKS.has(type) && meetsOthers(reading, groups, predicate.at),
  /** A treaty enters into force by itself: whoever the text speaks of is no party to it for that. */
  byItself: ({ predicate: { frame } }: Asked) => frame.verb === 'enter-force',
  /** Whom a host receives stands beside the verb, unless he is the subject that a passive leaves out. */
  receives: ({ predicate: { frame, verb }, participants, reading, pointing }: Asked) =>
    frame.id === 'receive' &&
    participants.some(({ slot }) => slot === 'subject') &&
    verb !== null &&
    !(featuresOf(reading, verb) & (PASSIVE | INFINITIVE)) &&
    !pointing,
  /** A gathering that is named by its body ("the summit of BRICS", "before the opening of it") has its members. */
  ofBody: ({ predicate: { verb }, participants, reading }: Asked) =>
    participants.some(({ entity, slot }) => slot === 'possessor' && entity.kind === 'organisation') &&
    (verb === null || (featuresOf(reading, verb) & (INFINITIVE | PAST | PRESENT)) === INFINITIVE),
  /** "NATO holds a summit". */
  gathers: (asked: Asked) =>
    nounOf(asked) === 'summit' &&
    asked.participants.some(({ entity, slot }) => slot === 'subject' && entity.kind === 'organisation'),
  /** "A session that the Security Council held". */
  sits: (asked: Asked) =>
    asked.reading.verbFirst &&
    nounOf(asked) === 'session' &&
    asked.participants.some(
      ({ entity, slot }) => slot !== 'with' && entity.kind === 'organisation' && entity.country === null,
    ),
} as const satisfies Readonly<Record<string, (asked: Asked) => boolean>>

/** Whether a noun of a talk has a partner behind it who is no party: "a meeting *with voters*". */
function meetsOthers({ cells, verbFinal, verbFirst }: Reading, groups: readonly Group[], at: number): boolean {
  if (verbFinal || verbFirst || !cells[at]?.noun || cells[at + 1]?.marker?.id !== 'with') return false
  const partner = cells[at + 2]
  return partner !== undefined && isPlain(partner) && !groups.some(({ from }) => from > at && from <= at + 5)
}

/** "His agenda *does not include* a visit": a set phrase that denies, behind whose subject the noun has no owner (Arabic). */
const isSetDenial = (cell: Cell | undefined): boolean => cell?.verb?.id === 'deny' && cell.verb.features === 0

/** What an event can be short of. */
const LACKS = {
  /** Who talks has a partner; a verb that leaves open how they talked may have been a speech. */
  side: ({ type, participants, sides, predicate: { frame } }: Asked) =>
    TWO_SIDED.has(type) && participants.length > 0 && sides.size < 2 && !(frame.soft && hasDoer(participants)),
  /** Nobody is told of what one side does: it is a pronoun's, a dropped subject's, or told as a setting. */
  anybody: (asked: Asked) => {
    const { type, participants, role, reading, possessed, dropped, predicate } = asked
    if (TWO_SIDED.has(type)) return false
    const untold =
      participants.length === 0 || (type === 'message' && reading.verbFinal && !isFilled(participants, role))
    const agenda = reading.verbFirst && type === 'visit' && predicate.stances.some((i) => isSetDenial(reading.cells[i]))
    const owed = agenda || possessed || nounOf(asked) === 'tour' || (dropped && predicate.verbal)
    return untold && (owed || (reading.verbFinal && isSetting(asked)))
  },
  /** "His visit", "her talks with X": the pronoun's owner. */
  owner: ({ possessed, participants, role }: Asked) => possessed && !isFilled(participants, role),
  /** "Their meeting in Kazan": two, where more is told of it than that it was. */
  two: (asked: Asked) =>
    (asked.date ?? asked.place) !== null &&
    TALKS.has(asked.type) &&
    asked.participants.length === 0 &&
    areTheirs(asked),
  /** "The two had met": a dual without its subject. */
  dual: ({ dropped, participants, reading, predicate: { verb, at } }: Asked) =>
    dropped && participants.length === 0 && (featuresOf(reading, verb ?? at) & DUAL) !== 0,
  /** "... visited Cairo and signed with X the declaration": the subject of the verb before. */
  subject: ({ dropped, predicate: { verbal, verb }, before, type, reading }: Asked) =>
    dropped && verbal && before.doer !== null && type !== 'visit' && endsSubjectless(reading.cells, verb),
  /** "In a letter to X, Y praised": he who speaks is he who wrote. */
  writer: (asked: Asked) =>
    asked.type === 'message' &&
    isSetting(asked) &&
    !asked.reading.verbFinal &&
    asked.participants.every(({ role }) => role === 'recipient'),
  /** "During a visit to X, Y met ...": who acts in the clause is the traveller. */
  traveller: ({ type, predicate: { verb, at }, reading, participants }: Asked) => {
    const mark = settingOf(reading.cells, at)
    const around = mark === 'during' || (mark === 'after' && !reading.verbFirst)
    return type === 'visit' && verb === null && around && !reading.verbFinal && participants.length === 0
  },
  /** "He will discuss it during the meeting with X and Y": who acts in the clause met them. */
  actor: (asked: Asked) => {
    const { reading, type, predicate, sides, participants } = asked
    return (
      (reading.verbFirst || (reading.verbFinal && isSetting(asked))) &&
      TALKS.has(type) &&
      !predicate.verbal &&
      sides.size >= 2 &&
      participants.every(({ slot, entity }) => slot === 'with' && entity.kind !== 'organisation')
    )
  },
  /** A talk that is only the setting of what those of its clause do. */
  members: (asked: Asked) =>
    isSetting(asked) && asked.participants.every(({ slot }) => slot === 'initiative-of') && actorsIn(asked) !== null,
} as const satisfies Readonly<Record<string, (asked: Asked) => boolean>>
export type Lack = keyof typeof LACKS

/** Whom an event lacks; nothing where it is whole as it stands. */
export const lacking = (asked: Asked): ReadonlySet<Lack> =>
  new Set(
    Object.values(COMPLETE).some((isWhole) => isWhole(asked))
      ? []
      : (Object.keys(LACKS) as Lack[]).filter((lack) => LACKS[lack](asked)),
  )

/** Arguments that say who did it. */
const DOERS: ReadonlySet<string> = new Set(['subject', 'possessor'])
export const hasDoer = (participants: readonly DraftParticipant[]): boolean =>
  participants.some(({ slot }) => DOERS.has(slot))

/** Whether the part is taken already, by more than the one whom it goes to. */
const isFilled = (participants: readonly DraftParticipant[], role: Role): boolean =>
  participants.some((participant) => participant.role === role && participant.slot !== 'to')

const isSetting = ({ predicate: { verb, at }, reading }: Scene): boolean =>
  verb === null && settingOf(reading.cells, at) !== null

/** A pronoun that means two or more. */
const areTheirs = (asked: Asked): boolean =>
  (asked.possessed && isOfTwo(asked)) ||
  ((ownerWord(asked.reading, asked.predicate.at)?.word?.features ?? 0) & PLURAL) !== 0

/** A noun in the singular with the pronoun of two (Arabic). */
export const isOfTwo = (scene: Scene): boolean =>
  (nounFeatures(scene) & DUAL) !== 0 && (nounFeatures(scene) & SINGULAR) !== 0

/** Whether a marker, a date or the object's noun follows a verb, and no word that might be its subject. */
function endsSubjectless(cells: readonly Cell[], verb: number | null): boolean {
  const next = verb === null ? undefined : cells[verb + 1]
  return next !== undefined && Boolean(next.marker ?? next.date ?? next.noun ?? next.venue)
}

/** The people in whose clause a talk is only the setting. */
export function actorsIn(asked: Asked): readonly Group[] | null {
  const { reading, predicate } = asked
  const closed = reading.verbFinal && closingVerb(reading.cells, predicate.at) !== null
  return (closed ? null : bothIn(asked)) ?? membersIn(asked)
}

/** "During the call the presidents stressed ...", "in the call X told Y": a talk that is only a setting is of those in its clause. */
function bothIn({ reading: { cells }, groups, predicate: { at }, type }: Asked): readonly Group[] | null {
  if (!TALKS.has(type)) return null
  const people = groups.filter(
    ({ marker, clause, items }) => marker === null && clause === cells[at]?.clause && arePeople(items),
  )
  const sides = new Set(people.flatMap((group) => group.items.flatMap((item) => partyOf(item).countries)))
  return people.length <= 2 && sides.size === 2 && !sides.has(null) ? people : null
}

/** "A, B and C signed it after the fifth summit": those who do something together at a gathering are its members. */
function membersIn(asked: Asked): readonly Group[] | null {
  const { reading, groups, predicate, type } = asked
  const { cells } = reading
  const mark = settingOf(cells, predicate.at)
  if (type !== 'meeting' || !GATHERED.has(nounOf(asked)) || (mark !== 'after' && mark !== 'in')) return null
  const together = groups.filter(
    (group) =>
      group.marker === null &&
      !group.attributive &&
      group.clause === cells[predicate.at]?.clause &&
      new Set(group.items.flatMap((item) => partyOf(item).countries)).size >= 2,
  )
  return together.length === 1 ? together : null
}

const GATHERED: ReadonlySet<string> = new Set(['summit', 'session', 'conference'])

export const arePeople = (items: Group['items']): boolean => items.every((item) => partyOf(item).kind === 'person')
