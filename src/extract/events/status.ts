/**
 * How an event stands: whether the text tells it as done, coming, wished for, called off or denied. Read from the verb that
 * carries it, the stance verbs that govern it and the adjectives beside it, the most specific first; what nothing marks has
 * occurred.
 */
import type { EventStatus } from '../../core/event.js'
import {
  ACC,
  CLITIC_AND,
  CLITIC_L,
  DUAL,
  FUTURE,
  INFINITIVE,
  PASSIVE,
  PAST,
  PLURAL,
  POSSESSED,
  PRESENT,
  SINGULAR,
  SUBJUNCTIVE,
} from '../../engine/features.js'
import type { Cell, Reading } from '../cells.js'
import { hasTense, isTold } from '../tense.js'
import { verbFrame } from './frames.js'
import { willBehind } from './generic.js'
import { isNegated } from './negation.js'
import type { Predicate } from './predicates.js'
import { sensesOf } from './senses.js'
import { closingVerb, settingOf } from './verb-final.js'

export interface StatusReading {
  readonly status: EventStatus
  /** What decided, for explain: a rule id and the cell it was read from, null for the default. */
  readonly rule: string
  readonly cell: number | null
}

const STANCES: Readonly<Record<string, EventStatus>> = {
  plan: 'planned',
  propose: 'proposed',
  invite: 'proposed',
  cancel: 'cancelled',
  postpone: 'cancelled',
  deny: 'denied',
}
const MODIFIED: Readonly<Record<string, EventStatus>> = {
  upcoming: 'planned',
  possible: 'proposed',
  cancelled: 'cancelled',
  denied: 'denied',
}

/** Types of which "no" before the noun says that none takes place; "no ballot was cast" says nothing of the vote. */
const COMING: ReadonlySet<string> = new Set(['meeting', 'call', 'visit', 'message'])

/** Reads the status of a predicate's event. */
export function statusOf({ cells, verbFinal, verbFirst }: Reading, predicate: Predicate): StatusReading {
  const { frame, at, stances, modifiers } = predicate
  const verb = predicate.light ?? predicate.verb
  const read = (status: EventStatus, rule: string, cell: number): StatusReading => ({
    status,
    rule: `status/${rule}`,
    cell,
  })
  for (const wanted of ['deny', 'cancel', 'postpone'] as const) {
    for (const stance of stances) {
      const cell = cells[stance] as Cell
      // "Did not deny", "was not cancelled" say nothing of the kind; a treaty "on the abolition of visas" is not called off.
      if (sensesOf(cell).includes(wanted) && !isNegated(cells, stance) && !isSubject(cells, stance, at))
        return read(STANCES[wanted] as EventStatus, wanted, stance)
    }
  }
  // "May not visit" tells nothing of what is.
  const doubted =
    verbFirst && verb !== null && cells[verb - 1]?.word?.id === 'not' && cells[verb - 2]?.word?.id === 'already'
  if (doubted) return read('proposed', 'may', verb)
  if (verb !== null && isNegated(cells, verb)) {
    // A council that did not adopt, or was unable to adopt, a resolution has voted.
    const voted = frame.type === 'vote' && ((cells[verb]?.verb?.features ?? 0) & (PAST | INFINITIVE)) !== 0
    return voted ? read('occurred', 'voted-down', verb) : read('denied', 'negated', verb)
  }
  if (verb === null && COMING.has(frame.type) && denied(cells, at)) return read('denied', 'no-event', at)
  const planned = stances.find((stance) => sensesOf(cells[stance]).includes('plan'))
  if (planned !== undefined)
    return isNegated(cells, planned) ? read('denied', 'not-planned', planned) : read('planned', 'plan', planned)
  // "They agreed that the ministers would meet": what is agreed on in another clause is coming.
  const agreed = stances.find((i) => sensesOf(cells[i]).includes('agree') && cells[i]?.clause !== cells[at]?.clause)
  if (agreed !== undefined) return read('planned', 'agreed', agreed)
  // "They agreed *to hold* talks".
  const setting = predicate.verbal ? null : settingOf(cells, at)
  const aimed =
    verb === null || !isAim(cells[verb]) || setting === 'in' || setting === 'during'
      ? undefined
      : stances.find((i) => i < verb && sensesOf(cells[i]).includes('agree'))
  if (aimed !== undefined) return read('planned', 'agreed', aimed)
  const onto = stances.find((i) => sensesOf(cells[i]).includes('agree') && isOnto(cells, i, at))
  if (onto !== undefined) return read('planned', 'agreed', onto)
  if (frame.status) return read(frame.status, 'frame', at)
  for (const wanted of ['propose', 'invite'] as const) {
    const wished = stances.find((stance) => sensesOf(cells[stance]).includes(wanted))
    if (wished !== undefined) return read('proposed', wanted, wished)
  }
  for (const modifier of modifiers) {
    const status = MODIFIED[cells[modifier]?.modifier?.id ?? '']
    // "They held the next, thirteenth, summit": done, whichever it was.
    const done = verb !== null && isTold(cells[verb]) && (status === 'planned' || predicate.verbal)
    if (status && !done) return read(status, 'modifier', modifier)
  }
  // "Exchanged views about holding the meeting": what is talked about is yet to be.
  if (verb !== null && !predicate.verbal && cells[verb - 1]?.marker?.id === 'about')
    return read('planned', 'talked-about', verb)
  const features = verb === null ? 0 : (cells[verb]?.verb?.features ?? 0)
  if (verb !== null && (features & FUTURE || willBefore(cells, verb))) return read('planned', 'future', verb)
  // "The talks of X and Y *will focus* on Z".
  const coming = verb === null ? willBehind(cells, at) : null
  if (coming !== null) return read('planned', 'future', coming)
  // "Will be received by X and meet Y": a bare form shares the future of the verb that it is joined to.
  if (verb !== null && features & PRESENT && (features & INFINITIVE || features & CLITIC_AND)) {
    const joined = futureBefore(cells, verb)
    if (joined !== null) return read('planned', 'joined-future', joined)
  }
  // "Signed it before heading to X": what an act comes before is the next step.
  if (
    verbFirst &&
    verb !== null &&
    frame.type === 'visit' &&
    features & INFINITIVE &&
    cells[verb - 1]?.marker?.id === 'before'
  )
    return read('planned', 'before', verb)
  // "May visit": the particle of what is done makes a present doubtful (Arabic).
  if (verbFirst && verb !== null && features & PRESENT && !(features & PAST) && cells[verb - 1]?.word?.id === 'already')
    return read('proposed', 'may', verb)
  // Behind the "that" which asks for the subjunctive (Arabic writes it like the indicative) what is told is yet to be.
  if (verbFirst && verb !== null && features & PRESENT && cells[verb - 1]?.word?.id === 'that')
    return read('planned', 'subjunctive', verb)
  // "The summit to be hosted by X".
  const toBe = (features & (INFINITIVE | PASSIVE | PAST | PRESENT)) === (INFINITIVE | PASSIVE)
  if (verb !== null && !predicate.verbal && verb > at && toBe) return read('planned', 'infinitive', verb)
  if (verb !== null && features & SUBJUNCTIVE) return read('proposed', 'subjunctive', verb)
  // "Met X to hand him a letter": what one met for was done there.
  if (verb !== null && frame.type === 'message' && features & INFINITIVE && isAimOfTalk(cells, verb))
    return read('occurred', 'aim-of-talk', verb)
  // "To meet", told without the verb that governs it, is how headlines say what is coming. An infinitive that has number
  // is a verbal noun (Arabic): it names the act as any noun does, unless a preposition makes it the aim.
  if (verb !== null && !verbFinal && features & INFINITIVE && !(features & (PAST | PRESENT))) {
    const noun = (features & (SINGULAR | DUAL | PLURAL)) !== 0
    if (noun ? features & CLITIC_L : predicate.verbal || opensHeadline(cells, verb))
      return read('planned', 'infinitive', verb)
  }
  // "He came to-a-meeting with X", where the preposition is written onto the noun: his aim.
  if (verb === null && (cells[at]?.noun?.features ?? 0) & CLITIC_L && TALKS.has(cells[at]?.noun?.id ?? ''))
    return read('planned', 'aim', at)
  // "There is no plan for a meeting".
  if (verbFinal && predicate.verb === null && settingOf(cells, at) === 'for') {
    const closing = closingVerb(cells, at)
    if (closing !== null && isNegated(cells, closing) && sensesOf(cells[closing]).includes('light'))
      return read('denied', 'no-plan', closing)
  }
  // "On his visit to Moscow he will meet X", "besides a meeting with X he will see Y": what a future act is set in is to come.
  const around = frame.type === 'visit' ? 'in' : TALKS.has(cells[at]?.noun?.id ?? '') ? 'during' : null
  if (verbFinal && predicate.verb === null && around !== null && settingOf(cells, at) === around) {
    const closing = closingVerb(cells, at)
    const act = closing !== null && sensesOf(cells[closing]).some((sense) => verbFrame(sense) !== undefined)
    if (act && (cells[closing]?.verb?.features ?? 0) & FUTURE) return read('planned', 'set-in-future', closing)
  }
  // "He came for talks with X": an aim, told by a noun alone.
  if (!verbFirst && predicate.verb === null && settingOf(cells, at) === 'for') return read('planned', 'aim', at)
  // "They will discuss it during the *current* visit": it goes on already.
  const current = modifiers.find((i) => cells[i]?.modifier?.id === 'current' && Math.abs(i - at) <= 2)
  if (verb === null && current !== undefined) return read('occurred', 'current', current)
  // "Arrived *na* talks with X" (Russian): in the accusative, behind a verb of travel, what he came for.
  if (verb === null && isGoneTo(cells, at)) return read('planned', 'aim', at)
  // "Will be delivered during a meeting with him": what a future act is set in is still to come.
  if (verb === null && !verbFinal && settingOf(cells, at) === 'during') {
    const carried = cells.findIndex(
      (cell, i) =>
        cell.clause === cells[at]?.clause &&
        hasTense(cell) &&
        ((cell.verb?.features ?? 0) & FUTURE || willBefore(cells, i)),
    )
    if (carried >= 0) return read('planned', 'set-in-future', carried)
  }
  return { status: 'occurred', rule: 'status/default', cell: null }
}

/** What comes after the act, behind "about" or "on", or as a verbal noun with an object of its own, does not govern it. */
function isSubject(cells: readonly Cell[], stance: number, at: number): boolean {
  const features = cells[stance]?.verb?.features ?? 0
  const noun =
    features & INFINITIVE && features & (SINGULAR | DUAL | PLURAL) && !(features & (PAST | PRESENT | POSSESSED))
  if (stance > at && noun) return true
  let before = stance - 1
  while (cells[before]?.modifier) before--
  const marker = cells[before]?.marker?.id
  return stance > at && (marker === 'about' || marker === 'on')
}

const TALKS: ReadonlySet<string> = new Set(['meeting', 'talks'])

/** An infinitive and no other form. */
const isAim = (cell: Cell | undefined): boolean =>
  ((cell?.verb?.features ?? 0) & (INFINITIVE | PAST | PRESENT | FUTURE)) === INFINITIVE

/** "Agreed on holding a meeting": the meeting is what was agreed. */
function isOnto(cells: readonly Cell[], verb: number, at: number): boolean {
  if (verb < at && cells[verb + 1]?.marker?.id === 'about') return true
  for (let i = verb + 1; i < at; i++) if (cells[i]?.marker?.id === 'on') return true
  return false
}

/** Whether an infinitive is the aim of a meeting that is told as done. */
function isAimOfTalk(cells: readonly Cell[], at: number): boolean {
  const before = cells.findLast((cell, i) => i < at && hasTense(cell))
  return isTold(before) && sensesOf(before).some((sense) => sense === 'meet' || sense === 'receive')
}

/** Whether a talk is the goal of a journey told in its clause: marked "at", in the accusative. */
function isGoneTo(cells: readonly Cell[], at: number): boolean {
  const noun = cells[at]?.noun
  if (!noun || !TALKS.has(noun.id) || !(noun.features & ACC) || settingOf(cells, at) !== 'at') return false
  return cells.some(
    (cell, i) =>
      i < at &&
      cell.clause === cells[at]?.clause &&
      hasTense(cell) &&
      sensesOf(cell).some((sense) => sense === 'arrive' || sense === 'travel'),
  )
}

/** "Iran, Russia *to hold* a drill": nothing but names before an infinitive. */
const opensHeadline = (cells: readonly Cell[], at: number): boolean =>
  at > 0 && cells.slice(0, at).every(({ party, venue, sign, word }) => party ?? venue ?? sign ?? word?.id === 'and')

/** "No meeting", "of a meeting there was not": a noun with a negation of its own beside it. */
function denied(cells: readonly Cell[], at: number): boolean {
  const bare = (cell: Cell | undefined): boolean => cell?.modifier !== undefined
  let before = at - 1
  while (bare(cells[before])) before--
  let after = at + 1
  while (bare(cells[after])) after++
  // Behind the noun it is the noun's where nothing follows that it could be of.
  const last = cells[after + 1] === undefined || cells[after + 1]?.sign !== undefined
  return cells[before]?.word?.id === 'not' || (cells[after]?.word?.id === 'not' && last)
}

/** The future verb that a bare verb form is joined to by "and" in its clause. */
function futureBefore(cells: readonly Cell[], at: number): number | null {
  const written = ((cells[at]?.verb?.features ?? 0) & CLITIC_AND) !== 0
  if (!written && cells[at - 1]?.word?.id !== 'and' && cells[at - 2]?.word?.id !== 'and') return null
  for (let i = at - 1; i >= 0 && cells[i]?.clause === cells[at]?.clause; i--) {
    const verb = cells[i]?.verb
    if (verb) return verb.features & FUTURE ? i : null
  }
  return null
}

function willBefore(cells: readonly Cell[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const cell = cells[i] as Cell
    if (cell.word?.id === 'will') return true
    if (cell.verb || cell.noun || cell.sign) return false
  }
  // Persian sets its "will" inside the verb phrase, after the noun and before the stem: still within a few cells.
  return cells[at + 1]?.word?.id === 'will'
}
