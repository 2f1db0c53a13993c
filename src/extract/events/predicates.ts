/**
 * Predicates: the verbs and nouns of a sentence that make an event, each with the words that help it (the noun of "signed a
 * memorandum", the verb of "held talks", the stance of "is due to visit"). What is found here has a frame; who takes part is
 * asked later (arguments.ts).
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
  POSSESSED,
  PRESENT,
  SINGULAR,
} from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import type { Cell, Reading } from '../cells.js'
import type { Party } from '../party.js'
import { isPlain } from '../reading.js'
import { hasTense, isGerund, isTold } from '../tense.js'
import { companionOf, isVerbalNoun, nearest, REACH, supportOf } from './companions.js'
import { type Frame, isAct, nounFrame, pairFrame, STANCE, SUPPORT, verbFrame } from './frames.js'
import { callsOn, goesToSee, isDueSomewhere, isWayOfTravel, paysCall, presenceIn, viewsPlace } from './journeys.js'
import { sensesOf } from './senses.js'
import { governs, isAppendedPlan, isRefutedAfter, isUndoneAfter, isUndoneBehind, UNDOING } from './stances.js'
import type { PassedTrigger, Trace } from './trace.js'
import { TALKS } from './types.js'
import { lightBefore, lightOf, settingOf, supportAtEnd } from './verb-final.js'

export interface Predicate {
  readonly frame: Frame
  /** Cell of the word that names the event. */
  readonly at: number
  /** First and past-last cell of the trigger with its helper, for explain and for distances. */
  readonly from: number
  readonly to: number
  /** Cell of the finite verb that carries tense, polarity and subject; null for a bare noun. */
  readonly verb: number | null
  /** Whether `verb` is itself the act (and not a support verb). */
  readonly verbal: boolean
  /** Cell that lends tense and negation where `verb` has none of its own: a light verb at the end of the clause. */
  readonly light: number | null
  /** Cells of stance verbs that govern it, nearest first. */
  readonly stances: readonly number[]
  /** Cells of modifiers beside the noun. */
  readonly modifiers: readonly number[]
  /** Telephone or video: a talk becomes a call. */
  readonly remote: boolean
}

/** Every predicate of a sentence, in text order. */
export function predicatesOf(reading: Reading, syntax: Syntax, trace?: Trace): Predicate[] {
  const { cells, verbFinal } = reading
  const taken = new Set<number>()
  const predicates: Predicate[] = []
  for (const [at, cell] of cells.entries()) {
    if (!cell.verb) continue
    const companion = companionOf(reading, at, taken)
    const frame =
      companion === null
        ? first(sensesOf(cell), (sense) => loneVerb(cells, at, sense))
        : first(sensesOf(cell), (sense) => pairFrame(sense, nounId(cells[companion])))
    const passed = isRecalled(reading, at, companion, frame) ? 'trigger/recalled' : passedVerb(reading, at, frame)
    if (passed) trace?.(passed, reading, at)
    if (passed || !frame) continue
    if (companion !== null) taken.add(companion)
    const seen = verbFinal && (frame.id === 'travel' || frame.id === 'arrive') && goesToSee(cells, at)
    const meet = verbFrame('meet')
    if (meet && frame.type === 'visit' && companion === null && callsOn(reading, at)) {
      predicates.push(predicate(reading, meet, at, at, true))
      if (!cells.some((other) => other.venue && other.clause === cell.clause)) continue
    }
    const viewed = frame.id === 'meet' && companion === null && viewsPlace(reading, at) ? verbFrame('visit') : undefined
    predicates.push(predicate(reading, (seen && meet) || viewed || frame, companion ?? at, at, true))
  }
  for (const [at, cell] of cells.entries()) {
    if (!cell.noun || taken.has(at) || isManner(cell)) continue
    const paid = paysCall(reading, at) ? verbFrame('meet') : undefined
    const frame = paid ?? nounFrame(isSitting(cells, at) ? 'meeting' : cell.noun.id)
    if (!frame || (frame.id === 'sanctions' && !isNews(reading, at))) continue
    if (isWayOfTravel(cells, at, predicates)) continue
    const twin = continuesTwin(reading, at, frame, predicates)
    // "A plan of consultations": the genitive of a document is its subject matter.
    if (twin || (syntax.possessorFollows && cells[at - 1]?.noun?.id === 'document')) {
      trace?.(twin ? 'trigger/twin' : 'trigger/subject-matter', reading, at)
      continue
    }
    predicates.push(predicate(reading, frame, at, verbFinal ? supportAtEnd(cells, at) : supportOf(reading, at), false))
  }
  for (const at of cells.keys()) {
    const round = isElliptical(reading, at) ? nounFrame('round') : undefined
    if (round) predicates.push(predicate(reading, round, at, at + 1, false))
  }
  const arrive = verbFrame('arrive')
  for (const at of cells.keys()) {
    if (arrive && isDueSomewhere(reading, at, predicates))
      predicates.push({ ...predicate(reading, arrive, at, at, true), stances: [at] })
  }
  const there = presenceIn(reading)
  const stay = verbFrame('stay')
  if (there !== null && stay) predicates.push({ ...predicate(reading, stay, there, there, true), stances: [] })
  const presence = presenceByVideo(cells, predicates)
  const call = nounFrame('video-link')
  if (presence !== null && call) {
    const verb = verbFinal ? supportAtEnd(cells, presence) : supportOf(reading, presence)
    predicates.push(predicate(reading, call, presence, verb, false))
  }
  const kept = predicates.filter((each) => {
    const resolved = isResolved(cells, each, predicates)
    if (resolved) trace?.('trigger/subject-matter', reading, each.at)
    const aim = isAimOfTalk(cells, each, predicates)
    if (aim) trace?.('trigger/aim', reading, each.at)
    return !resolved && !aim && !isInvitedTo(cells, each, predicates)
  })
  return kept.sort((a, b) => a.at - b.at)
}

/** "His first *appointment was with* X": whom one has it with one meets; to a post one has it of or as. */
const isSitting = (cells: readonly Cell[], at: number): boolean =>
  cells[at]?.noun?.id === 'appointment' &&
  cells.slice(at + 1, at + 3).some(({ marker }) => marker?.id === 'with') &&
  !cells[at + 1]?.party

/** "In the presence of the two presidents by video link": a call, where their clause tells nothing else of them. */
function presenceByVideo(cells: readonly Cell[], predicates: readonly Predicate[]): number | null {
  const at = cells.findIndex(({ marker }) => marker?.id === 'by-video')
  const clause = cells[at]?.clause
  const here = (cell: Cell | undefined): boolean => cell?.clause === clause
  const attended = cells.some((cell) => cell.marker?.id === 'with-participation-of' && here(cell))
  return at >= 0 && attended && !predicates.some((other) => here(cells[other.at])) ? at : null
}

/** "An invitation *to visit* Moscow": the visit is what the invitation is for, and no other event. */
const isInvitedTo = (cells: readonly Cell[], { frame, at }: Predicate, all: readonly Predicate[]): boolean =>
  frame.type === 'visit' &&
  all.some(
    (other) =>
      cells[other.at]?.noun?.id === 'invitation' &&
      other.frame.type === 'visit' &&
      other.at < at &&
      at - other.at <= 5 &&
      cells.slice(other.at, at).every(({ sign, clause }) => !sign && clause === cells[at]?.clause),
  )

/** "Rejected a resolution on *the lifting of sanctions*", "vetoed a resolution to *extend* them": what one is about is decided by its vote. */
function isResolved(cells: readonly Cell[], { frame, verb, at }: Predicate, all: readonly Predicate[]): boolean {
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
const isAimOfTalk = (cells: readonly Cell[], { frame, at, verbal }: Predicate, all: readonly Predicate[]): boolean =>
  verbal &&
  frame.id === 'discuss' &&
  isAim(cells, at) &&
  cells[at + 1]?.marker?.id !== 'with' &&
  all.some((other) => other.at < at && TALKS.has(other.frame.type) && cells[other.at]?.clause === cells[at]?.clause)

/** "*By telephone* he spoke": how one talks, though the letters are a noun's as well. */
const isManner = ({ marker }: Cell): boolean => marker?.id === 'by-phone' || marker?.id === 'by-video'

/** "*New* sanctions of X *against* Y", as a headline without a verb (Persian): elsewhere they are background. */
function isNews({ cells, sentence, verbFinal }: Reading, at: number): boolean {
  const clause = cells.filter((cell) => cell.clause === cells[at]?.clause)
  const fresh = cells[at + 1]?.modifier?.id === 'official'
  const aimed = clause.some(({ marker }) => marker?.id === 'against')
  return verbFinal && sentence.place === 'title' && fresh && aimed && !clause.some(hasTense)
}

const nounId = (cell: Cell | undefined): string => cell?.noun?.id ?? ''

/** The first answer among several senses. */
function first<T>(senses: readonly string[], ask: (sense: string) => T | undefined): T | undefined {
  for (const sense of senses) {
    const answer = ask(sense)
    if (answer !== undefined) return answer
  }
  return undefined
}

/** Why a verb makes no event, with the frame that was found for it; null where it does, or never could. */
function passedVerb(reading: Reading, at: number, frame: Frame | undefined): PassedTrigger | null {
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
function isRecalled({ cells, verbFinal, verbFirst }: Reading, at: number, noun: number | null, frame?: Frame): boolean {
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
  return isPlain(next) || ((next.verb?.features ?? 0) & INFINITIVE) !== 0
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

/** "The second *was held* in Rome": a number in a row that does a noun's work. */
function isElliptical({ cells, verbFinal, verbFirst }: Reading, at: number): boolean {
  const cell = cells[at] as Cell
  if (!cell.ordinal || verbFinal || verbFirst || cell.noun || cell.date || cell.party) return false
  const next = cells[at + 1]
  const happens = sensesOf(next).includes('occur') || ((next?.verb?.features ?? 0) & PASSIVE) !== 0
  return happens && hasTense(next) && sensesOf(next).some((sense) => SUPPORT.has(sense))
}

/** Verbs behind which a verbal noun of coercion is an act and not a wish: "announced the lifting of". */
const ENACTING: ReadonlySet<string> = new Set([
  'announce',
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

/** A verb that is an event by itself; one that supports a noun of its clause leaves the event to the noun. */
function loneVerb(cells: readonly Cell[], at: number, verb: string): Frame | undefined {
  // "The delegation of A was headed by B": he takes part in what has been told.
  const frame = verbFrame(verb === 'chair' && headsTeam(cells, at) ? 'attend' : verb)
  if (frame?.id === 'attend' && verb === 'attend' && !pointsBack(cells, at)) return undefined
  if (!frame || !SUPPORT.has(verb)) return frame
  return nearest(cells, at, (cell) => cell.noun !== undefined && nounFrame(cell.noun.id) !== undefined) === null
    ? frame
    : undefined
}

/** Whether what a verb says to be headed is a delegation, or people called by their nationality ("the *Americans*"). */
const headsTeam = (cells: readonly Cell[], at: number): boolean =>
  cells.some(
    ({ clause, noun, party }) =>
      clause === cells[at]?.clause &&
      ((noun?.id === 'delegation' && (noun.features & CASES) !== 0) ||
        (party !== undefined && (party.value as Party).attributive && (party.features & PLURAL) !== 0)),
  )

/** "In it", "in that", "in them" before a verb of taking part or, as a pronoun, behind it: in what was told before. */
const pointsBack = (cells: readonly Cell[], at: number): boolean =>
  (BACK.has(cells[at - 1]?.word?.id ?? '') && cells[at - 2]?.marker?.id === 'in') ||
  cells.slice(at + 1, at + 3).some(({ marker }) => marker?.id === 'in' && (marker.features & POSSESSED) !== 0)
const BACK: ReadonlySet<string> = new Set(['this', 'him', 'they'])

/** "Meetings and talks": the second noun of a pair names the event of the first. */
function continuesTwin(
  { cells, verbFinal }: Reading,
  at: number,
  frame: Frame,
  predicates: readonly Predicate[],
): boolean {
  for (let i = at - 1, words = 0; words < 3 && i >= 0; i--) {
    const cell = cells[i] as Cell
    if (!(cell.ordinal || cell.word?.id === 'this')) words++
    // "On the sidelines of *this session meetings* with X": before a final verb what is pointed at is closed.
    if (verbFinal && cell.noun?.id === 'session' && cells[i - 1]?.word?.id === 'this') return false
    if (cell.noun)
      return nounFrame(cell.noun.id)?.type === frame.type && predicates.some(({ at: other }) => other === i)
    // "A round of talks" is one event as well.
    const part = cell.marker?.id === 'of' || cell.marker?.id === 'from'
    if (cell.party || cell.verb || (cell.marker && !part)) return false
  }
  return false
}

/** An infinitive and nothing else. */
const isAim = (cells: readonly Cell[], at: number): boolean =>
  ((cells[at]?.verb?.features ?? 0) & (INFINITIVE | PAST | PRESENT | FUTURE)) === INFINITIVE

function predicate(reading: Reading, frame: Frame, at: number, verb: number | null, verbal: boolean): Predicate {
  const { cells, verbFinal } = reading
  const clause = cells[at]?.clause
  const light = verb === null ? null : verbFinal ? lightOf(cells, verb) : lightBefore(cells, verb)
  const stances: number[] = []
  const inOrder = !verbFinal && !reading.verbFirst
  // A stance governs its own clause and the one that it opens ("denied that ...").
  for (let i = (verb ?? at) + (verbFinal ? 3 : 1) * REACH; i >= 0; i--) {
    const cell = cells[i]
    if (!cell?.verb || i === at || i === verb) continue
    const before = i < at && cell.clause === (clause ?? 0) - 1
    if (
      cell.clause !== clause &&
      !before &&
      !isUndoneBehind(cells, at, i) &&
      !(verbFinal && (isUndoneAfter(cells, verb, i) || isRefutedAfter(cells, at, i)))
    )
      continue
    if (!sensesOf(cell).some((sense) => STANCE.has(sense))) continue
    if (!governs(reading, i, Math.min(at, verb ?? at), verb ?? at)) continue
    if (!verbFinal && verb !== null && isTold(cells[verb]) && !UNDOING.has(cell.verb.id)) continue
    // "Put their names to it before X is due": a stance behind a verb, with a subject of its own, is another's.
    if (!verbFinal && verbal && i > at && i > (verb ?? at) && hasTense(cell) && isOthers(cells, verb ?? at, i)) continue
    // "The US reimposed sanctions, and the rial *has dropped*": what is told as done is not undone by a later verb.
    if (inOrder && verbal && i > at && verb !== null && isTold(cells[verb]) && hasTense(cell)) continue
    // "Rejected a resolution to delay ...": the aim of what was done is not what became of it.
    const befell = i === (verb ?? i) + 1 && sensesOf(cells[verb ?? -1]).includes('occur')
    if (!verbFinal && verb !== null && verb < i && isTold(cells[verb]) && isAim(cells, i) && !befell) continue
    stances.push(i)
  }
  stances.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))
  const modifiers: number[] = []
  let remote = false
  for (
    let i = Math.max(0, at - (verbFinal ? 14 : 6));
    i < Math.min(cells.length, at + (reading.verbFirst ? 13 : 9));
    i++
  ) {
    const cell = cells[i] as Cell
    if (cell.clause !== clause) continue
    if (
      cell.modifier &&
      (Math.abs(i - at) <= 4 || isAppendedPlan(reading, i, at)) &&
      (!verbFinal || describes(cells, i, at))
    )
      modifiers.push(i)
    const means = cell.marker?.id
    remote ||= means === 'by-phone' || means === 'by-video' || cell.noun?.id === 'video-link'
    // "They discussed in a telephone call ..."; what they agreed there to hold will be elsewhere.
    const said = !verbFinal && verbal && i !== at && cell.noun?.id === 'call' && settingOf(cells, i) !== null
    remote ||= said && !stances.some((stance) => sensesOf(cells[stance]).includes('agree'))
    remote ||= (cell.modifier?.id === 'telephone' || cell.modifier?.id === 'video') && Math.abs(i - at) <= 4
  }
  // "In a telephone call about all of this ... they exchanged views": however much was talked about before the final verb.
  remote ||= verbFinal && verb !== null && isSetInCall(cells, at)
  return {
    frame,
    at,
    from: Math.min(at, verb ?? at),
    to: Math.max(at, verb ?? at) + 1,
    verb,
    verbal,
    light,
    stances,
    modifiers,
    remote,
  }
}

/** Whether a telephone call heads the clause of a cell as its setting. */
const isSetInCall = (cells: readonly Cell[], at: number): boolean =>
  cells.some(
    ({ noun, clause }, i) =>
      i < at && noun?.id === 'call' && clause === cells[at]?.clause && settingOf(cells, i) !== null,
  )

/**
 * Where adjectives follow their noun in one unbroken row (Persian), a farther one is another noun's: "talked about the
 * *future* of Syria". What says that something happens again and again is an adverb too, and free.
 */
function describes(cells: readonly Cell[], modifier: number, at: number): boolean {
  if (cells[modifier]?.modifier?.id === 'repeated' || cells[modifier]?.modifier?.id === 'separately') return true
  if (!cells[at]?.noun) return false
  const between = modifier < at ? cells.slice(modifier + 1, at) : cells.slice(at + 1, modifier)
  return between.every((cell) => cell.modifier || cell.noun || cell.word?.id === 'this')
}

/** Whether a party stands right before a finite verb, behind another verb and the mark of a time. */
function isOthers(cells: readonly Cell[], from: number, at: number): boolean {
  const opened = cells.slice(from + 1, at).some(({ marker }) => marker?.id === 'before' || marker?.id === 'after')
  return opened && cells[at - 1]?.party !== undefined
}
