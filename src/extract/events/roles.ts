/**
 * The part that an argument plays: what the frame gives to its slot, unless the words around it say better. Each type of
 * event has its own ways of saying so: letters have bearers, a resolution names whom it is on, sanctions whose they are.
 */
import type { EventType, Role } from '../../core/event.js'
import type { Cell } from '../cells.js'
import { partyOf } from '../party.js'
import { isPlain } from '../reading.js'
import type { Argument } from './arguments.js'
import type { Slot } from './frames.js'
import type { Group } from './groups.js'
import { bears } from './lacks.js'
import type { Predicate } from './predicates.js'

/** An argument as it is asked for its part, with all arguments of its predicate. */
interface Asked {
  readonly slot: Slot
  readonly group: Group
  readonly predicate: Predicate
  readonly found: readonly Argument[]
  readonly cells: readonly Cell[]
}

/** A role; `null` for no part at all; `undefined` where the frame decides. */
type Answer = Role | null | undefined

/** The part that an argument plays in the event of a predicate; undefined where it has none. */
export function roleOf(
  slot: Slot,
  group: Group,
  predicate: Predicate,
  found: readonly Argument[],
  cells: readonly Cell[],
): Role | undefined {
  const { frame, verb } = predicate
  const asked: Asked = { slot, group, predicate, found, cells }
  // "Tehran hosted the talks": the event is the noun's, the subject is the verb's.
  if (slot === 'subject' && idOf(cells, verb) === 'host') return 'host'
  // "Oman mediated the talks", "with Oman as go-between".
  if (goesBetween(asked)) return 'mediator'
  const answer = BY_TYPE[frame.type]?.(asked)
  return answer === undefined ? frame.roles[slot] : (answer ?? undefined)
}

const BY_TYPE: Partial<Record<EventType, (asked: Asked) => Answer>> = {
  agreement: signing,
  message: messaging,
  sanction: sanctioning,
  visit: travelling,
  vote: voting,
}

const idOf = (cells: readonly Cell[], at: number | null): string => cells[at ?? -1]?.verb?.id ?? ''
const has = (found: readonly Argument[], slot: Slot): boolean => found.some((argument) => argument.slot === slot)
const areStates = ({ items }: Group): boolean => items.every((item) => partyOf(item).kind === 'state')

/** Whether a verb of mediation is a group's own: it is its subject, or what stands right behind it says so. */
function goesBetween({ slot, group: { to }, predicate, cells }: Asked): boolean {
  if (slot === 'subject') return idOf(cells, predicate.verb) === 'mediate'
  return slot === 'with' && [to, to + 1].some((at) => idOf(cells, at) === 'mediate')
}

/** "The leaders attended the signing between the governments": they only watched. */
function signing({ slot, predicate: { frame, verb }, found, cells }: Asked): Answer {
  const watched = slot === 'subject' && frame.id === 'signing' && idOf(cells, verb) === 'attend'
  return watched && has(found, 'between') ? null : undefined
}

function messaging({ slot, group, predicate: { frame, verb }, found, cells }: Asked): Answer {
  // "Got *from him* a letter from X": who is only a pronoun brought it.
  if (slot === 'from' && frame.id === 'get-message' && !cells[group.from]?.party) {
    if (found.some((argument) => argument.slot === 'from' && argument.group !== group)) return 'mediator'
  }
  // Who hands over another's letter is its bearer; "handed X a letter to Y": X passes it on.
  if (frame.verb === 'deliver') {
    if (slot === 'subject' && bears(found)) return 'mediator'
    if (slot === 'object' && has(found, 'to')) return 'mediator'
  }
  // The noun's own letter, given by another than its writer.
  if (slot === 'subject' && frame.id === 'message' && bears(found) && idOf(cells, verb) === 'light') return 'mediator'
  // "Sent a cable *Khamenei*": a name without cases behind the noun is its reader, where a subject that has them sent it.
  const caseless = slot === 'possessor' && frame.id === 'send-message' && group.cases === 0
  if (caseless && found.some((argument) => argument.slot === 'subject' && argument.group.cases !== 0))
    return 'recipient'
  // "Condoled the leader on the death of X": the dead get no letter.
  return slot === 'object' && WISHING.has(frame.verb ?? '') && isOwned(cells, group) ? null : undefined
}

function sanctioning({ slot, predicate: { frame }, found }: Asked): Answer {
  if (frame.id === 'come-under') return undefined
  // "Extended the sanctions of Russia": with the one who acts told, whose sanctions they are is whom they hit.
  if (slot === 'possessor' && has(found, 'subject')) return has(found, 'against') ? null : 'target'
  // "Sanctions on X for its support *of Y*": with the one they are aimed at told, no other name is.
  return (slot === 'object' || slot === 'to') && has(found, 'against') ? null : undefined
}

function travelling({ slot, predicate: { frame, at }, found, cells }: Asked): Answer {
  // "Sent his minister to X" (Persian: made him leave for X): whom one sends is the one who travels.
  if (TRAVELS.has(frame.verb ?? '') && found.some(({ slot: other, group }) => other === 'object' && group.marker)) {
    if (slot === 'subject') return null
    if (slot === 'object') return 'visitor'
  }
  // "Was expected in Moscow": whom others expect is who travels.
  if (slot === 'object' && frame.verb === 'arrive' && idOf(cells, at) === 'plan') return 'visitor'
  // "The invitation of X from Y" (Persian): he from whom it is asked is the one who is to come.
  return slot === 'from' && frame.id === 'invitation' && has(found, 'possessor') ? 'visitor' : undefined
}

function voting({ slot, group, predicate: { frame, at }, found, cells }: Asked): Answer {
  // "Rejected the draft on the *sanctions of X*": what a resolution is about votes on nothing.
  const matter = cells[group.from - 1]?.noun?.id
  if (slot === 'object' && group.marker && matter && matter !== 'resolution') return null
  // "Adopted a resolution censuring X": what is voted on is a text, and states are only what it is about.
  if (slot === 'object' && areStates(group)) return null
  // "A resolution condemning X": whom it is on.
  const condemned = slot === 'possessor' && frame.nouns && group.from - at > 1 && areStates(group)
  return condemned && has(found, 'subject') ? null : undefined
}

/** Whether a marked object is the owner of the plain word before it ("the *death* of X"). */
const isOwned = (cells: readonly Cell[], { from, marker }: Group): boolean => {
  const before = cells[from - 1]
  return marker === 'object' && before !== undefined && isPlain(before)
}

const TRAVELS: ReadonlySet<string> = new Set(['travel', 'arrive'])
const WISHING: ReadonlySet<string> = new Set(['congratulate', 'condole'])
