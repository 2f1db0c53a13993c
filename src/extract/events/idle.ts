/**
 * Words that a frame knows and that yet tell no act: the aim of another ("to discuss"), a document that is only recalled, what
 * was agreed to be done, what a resolution is about, what a talk was for.
 */

import {
  CASES,
  CLITIC_AND,
  CLITIC_L,
  FUTURE,
  INFINITIVE,
  PARTICIPLE,
  PASSIVE,
  PAST,
  PLURAL,
  PRESENT,
  SINGULAR,
} from '../../engine/features.js'
import type { Cell, Reading } from '../cells.js'
import { isPlain } from '../reading.js'
import { hasTense, isGerund, isTold } from '../tense.js'
import { isVerbalNoun } from './companions.js'
import { type Frame, isAct, nounFrame, SUPPORT } from './frames.js'
import type { Predicate } from './predicates.js'
import { sensesOf } from './senses.js'
import type { PassedTrigger } from './trace.js'
import { TALKS } from './types.js'
import { lightOf } from './verb-final.js'

/** Why a verb makes no event, with the frame that was found for it; null where it does, or never could. */
export function passedVerb(reading: Reading, at: number, frame: Frame | undefined): PassedTrigger | null {
  if (isIdle(reading.cells, at)) return 'trigger/aim'
  if (frame?.id === 'adopt-document' && isOfResolution(reading.cells, at)) return 'trigger/subject-matter'
  if (frame?.id === 'join' && joinsDeed(reading.cells, at)) return 'trigger/incomplete'
  if (frame?.id === 'agree' && (opensClause(reading, at) || agreesOnAct(reading, at))) return 'trigger/agreed-that'
  // "To an agreement" without the verb that comes to it (Persian).
  const bare = reading.verbFinal && !hasTense(reading.cells[at]) && lightOf(reading.cells, at) === null
  if (frame?.id === 'agree' && bare) return 'trigger/incomplete'
  return !frame && sensesOf(reading.cells[at]).every(isAct) ? 'trigger/incomplete' : null
}

/** "Resolution 2231, *which endorsed* the deal": what a resolution says is decided by its vote. */
function isOfResolution(cells: readonly Cell[], at: number): boolean {
  const opening = cells.findLastIndex((cell, i) => i < at && cell.word?.id === 'relative')
  if (opening < 0 || cells[opening]?.clause !== cells[at]?.clause) return false
  return cells.slice(Math.max(0, opening - 4), opening).some(({ noun }) => noun?.id === 'resolution')
}

/**
 * "The treaty *signed by X and Y* obliges ...": a participle that says which document is meant, with neither day nor place.
 * "In line with the agreement *signed in 2015*": with neither party, and behind a preposition.
 */
export function isRecalled(
  { cells, verbFinal, verbFirst }: Reading,
  at: number,
  noun: number | null,
  frame?: Frame,
): boolean {
  if (verbFinal || verbFirst || frame?.type !== 'agreement' || noun !== at - 1) return false
  const features = cells[at]?.verb?.features ?? 0
  if (!(features & PARTICIPLE) || features & (PASSIVE | PRESENT)) return false
  const behind = cells.slice(at + 1)
  const tells = behind.findIndex(
    (cell) => hasTense(cell) || cell.deed || (isPlain(cell) && cell.clause === cells[at]?.clause),
  )
  if (tells <= 0 && isGoverned(cells, noun) && !behind.some(({ party }) => party)) return true
  return tells > 0 && !behind.some(({ date, venue, party }) => date ?? (venue && !party))
}

/** Whether a preposition governs a noun, with nothing but words that describe it between. */
function isGoverned(cells: readonly Cell[], noun: number): boolean {
  let before = noun - 1
  while (noun - before <= 4 && isEpithet(cells[before])) before--
  return cells[before]?.marker !== undefined
}

const isEpithet = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.modifier !== undefined || cell.word?.id === 'article' || isPlain(cell))

/** "They agreed that ...": what was agreed on is told by the clause that follows, and is no document. */
function opensClause({ cells, verbFinal, verbFirst }: Reading, at: number): boolean {
  const next = cells[at + 1]
  if (next?.word?.id === 'that') return true
  if (!next || verbFinal || verbFirst || (cells[at]?.verb?.features ?? 0) & PASSIVE) return false
  // "Agreed to expand ties": what they will do, and no deal; "agreed to build a plant" is one.
  const deed = next.deed ?? cells[at + 2]?.deed
  const relations = cells.slice(at + 2, at + 9).some(({ noun }) => noun?.id === 'relation')
  if (deed === 'deed' || (deed === 'mending' && relations)) return false
  // "Agreed *in Istanbul on Friday to meet* again".
  let opening = at + 1
  while (opening < at + 6 && (cells[opening]?.marker ?? cells[opening]?.venue ?? cells[opening]?.date)) opening++
  const aim = cells[opening]
  if (!aim) return false
  return (
    isPlain(next) ||
    (isPlain(aim) && cells[opening - 1]?.date !== undefined) ||
    ((aim.verb?.features ?? 0) & (INFINITIVE | PAST)) === INFINITIVE
  )
}

/** "They agreed on *holding talks*": what they agreed on is an event of its own, yet to come. */
function agreesOnAct({ cells, verbFinal, verbFirst }: Reading, at: number): boolean {
  if (verbFinal || verbFirst) return false
  const mark = cells[at + 1]?.marker?.id
  if (mark !== 'about' && mark !== 'on') return false
  for (let i = at + 2; i <= at + 5; i++) {
    const cell = cells[i]
    if (!cell || cell.marker || cell.sign || cell.party) return false
    const type = cell.noun && nounFrame(cell.noun.id)?.type
    if (type) return type === 'meeting' || type === 'call' || type === 'visit' || type === 'exercise'
  }
  return false
}
/** Verbs behind which a verbal noun of coercion is an act and not a wish: "announced the lifting of". */
const ENACTING: ReadonlySet<string> = new Set([
  'announce',
  'ratify',
  'agree',
  'adopt',
  'hold',
  'begin',
  'occur',
  'plan',
  'say',
  'sign',
])
const COERCION: ReadonlySet<string> = new Set(['impose', 'sanction', 'lift', 'extend'])

/** Whether "and" or a partner behind it makes letters that may be a verbal noun the verb ("*discussed* there with X"). */
const isPartnered = (cells: readonly Cell[], at: number): boolean =>
  ((cells[at]?.verb?.features ?? 0) & CLITIC_AND) !== 0 ||
  cells.slice(at + 1, at + 4).some(({ marker, party }) => marker?.id === 'with' || party !== undefined)

/** A verbal noun that tells no act: the aim of another ("to discuss"), or sanctions that nobody says to be imposed. */
function isIdle(cells: readonly Cell[], at: number): boolean {
  const cell = cells[at] as Cell
  // "Demands the lifting *of* sanctions".
  const gerund = ((cell.verb?.features ?? 0) & PARTICIPLE) !== 0 && cells[at + 1]?.marker?.id === 'of'
  if (isBackground(cells, at)) return true
  // "Sanctions *lifted* under the deal": a participle in a case of its own describes them.
  const full = ((cell.verb?.features ?? 0) & PARTICIPLE) !== 0 && ((cell.verb?.features ?? 0) & CASES) !== 0
  const senses = sensesOf(cell)
  // "With the aim of concluding an agreement".
  if (isGerundOf(cells, at) && (senses.includes('sign') || senses.some((sense) => COERCION.has(sense)))) return true
  // "Building trust, *removing* sanctions".
  const bare = isGerund(cell) && senses.some((sense) => COERCION.has(sense))
  if (isJoinedAim(cells, at) && senses.some((sense) => COERCION.has(sense))) return true
  if (!gerund && !full && !bare && !isVerbalNoun(cells, at)) return false
  // "To discuss", "the discussion of": an aim or a topic, unless a verb says that it was held.
  if (senses.includes('discuss')) {
    const held = sensesOf(cells[at - 1]).some((sense) => SUPPORT.has(sense))
    if (
      (cell.verb?.features ?? 0) & CLITIC_L ||
      ((cell.verb?.features ?? 0) & SINGULAR && !held && !isPartnered(cells, at))
    )
      return true
  }
  if (!senses.some((sense) => COERCION.has(sense))) return false
  for (let i = at - 1; i >= 0 && i >= at - 10 && cells[i]?.clause === cell.clause; i--) {
    if (sensesOf(cells[i]).some((sense) => ENACTING.has(sense) && !(bare && REPORTING.has(sense)))) return false
  }
  return true
}

/** "A framework to resolve it *and lift* sanctions": a bare form joined to an aim that nobody enacts. */
function isJoinedAim(cells: readonly Cell[], at: number): boolean {
  const features = cells[at]?.verb?.features ?? 0
  if ((features & BARE) !== BARE || cells[at - 1]?.word?.id !== 'and') return false
  const before = cells.slice(Math.max(0, at - JOINED), at - 1)
  return !before.some((cell) => sensesOf(cell).some((sense) => ENACTING.has(sense)) || cell.word?.id === 'will')
}
const BARE = PRESENT | PLURAL | INFINITIVE
/** How far before a joined verb the one may stand that enacts both, in cells. */
const JOINED = 6

/** Verbs that put nothing into force by telling it. */
const REPORTING: ReadonlySet<string> = new Set(['say', 'plan', 'announce'])

/** "Suffers *under sanctions imposed* after 2018": a participle right behind its noun, which another word governs. */
function isBackground(cells: readonly Cell[], at: number): boolean {
  const features = cells[at]?.verb?.features ?? 0
  const participle = (features & (PAST | PARTICIPLE)) !== 0 && !(features & (PASSIVE | PRESENT | INFINITIVE))
  const noun = cells[at - 1]?.noun?.id
  if (!participle || (noun !== 'sanctions' && noun !== 'restrictions')) return false
  let before = at - 2
  while (cells[before]?.modifier ?? cells[before]?.party) before--
  return (
    cells[before]?.marker !== undefined ||
    cells.slice(0, before + 1).some((cell) => hasTense(cell) && cell.clause === cells[at]?.clause)
  )
}

/** "Joined X *in voting* against it", "*in walking* out": what was joined is the deed told behind, and no talk. */
const joinsDeed = (cells: readonly Cell[], at: number): boolean =>
  cells.slice(at + 1, at + 5).some(({ marker }, i) => {
    const deed = cells[at + 2 + i]
    return marker?.id === 'in' && deed !== undefined && (isGerund(deed) || isPlain(deed))
  })

/** A bare "-ing" form behind a preposition of purpose. */
const isGerundOf = (cells: readonly Cell[], at: number): boolean =>
  isGerund(cells[at]) && AIMS.has(cells[at - 1]?.marker?.id ?? '')

const AIMS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'about', 'through'])
/** An infinitive and nothing else. */
export const isAim = (cells: readonly Cell[], at: number): boolean =>
  ((cells[at]?.verb?.features ?? 0) & (INFINITIVE | PAST | PRESENT | FUTURE)) === INFINITIVE

/** "An invitation *to visit* Moscow": the visit is what the invitation is for, and no other event. */
export const isInvitedTo = (cells: readonly Cell[], { frame, at }: Predicate, all: readonly Predicate[]): boolean =>
  frame.type === 'visit' &&
  // "Accepted the invitation and *visited* X".
  !isTold(cells[at]) &&
  all.some(
    (other) =>
      cells[other.at]?.noun?.id === 'invitation' &&
      other.frame.type === 'visit' &&
      other.at < at &&
      at - other.at <= 5 &&
      cells.slice(other.at, at).every(({ sign, clause }) => !sign && clause === cells[at]?.clause),
  )

/** "Rejected a resolution on *the lifting of sanctions*", "vetoed a resolution to *extend* them": what one is about is decided by its vote. */
export function isResolved(cells: readonly Cell[], { frame, verb, at }: Predicate, all: readonly Predicate[]): boolean {
  if (frame.type !== 'sanction') return false
  const act = verb ?? at
  if ((cells[act]?.verb?.features ?? 0) & INFINITIVE) {
    const before = cells[act - 1]
    const noun = before?.marker || before?.word ? cells[act - 2] : before
    if (noun?.noun?.id === 'resolution') return true
  }
  if (hasTense(cells[act]) && !isAim(cells, act)) return false
  return all.some(
    (other) =>
      cells[other.at]?.noun?.id === 'resolution' && other.at < at && cells[other.at]?.clause === cells[at]?.clause,
  )
}

/** "Held talks with X *to discuss* Y": what a talk was for, unless it names a partner of its own. */
export const isPurpose = (
  cells: readonly Cell[],
  { frame, at, verbal }: Predicate,
  all: readonly Predicate[],
): boolean =>
  verbal &&
  frame.id === 'discuss' &&
  isAim(cells, at) &&
  cells[at + 1]?.marker?.id !== 'with' &&
  all.some((other) => other.at < at && TALKS.has(other.frame.type) && cells[other.at]?.clause === cells[at]?.clause)
