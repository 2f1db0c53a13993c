/**
 * Predicates: the verbs and nouns of a sentence that make an event, each with the words that help it (the noun of "signed a
 * memorandum", the verb of "held talks", the stance of "is due to visit"). What is found here has a frame; who takes part is
 * asked later (arguments.ts).
 */

import { INFINITIVE, PASSIVE, PLURAL, POSSESSED } from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import type { Cell, Reading } from '../cells.js'
import { partyOf } from '../party.js'
import { hasTense, isTold } from '../tense.js'
import { companionOf, nearest, REACH, supportOf } from './companions.js'
import { type Frame, nounFrame, pairFrame, STANCE, SUPPORT, verbFrame } from './frames.js'
import { isAim, isInvitedTo, isPurpose, isRecalled, isResolved, passedVerb } from './idle.js'
import { callsOn, goesToSee, isDueSomewhere, isWayOfTravel, paysCall, presenceIn, viewsPlace } from './journeys.js'
import { sensesOf } from './senses.js'
import { governs, isAppendedPlan, isRefutedAfter, isUndoneAfter, isUndoneBehind, UNDOING } from './stances.js'
import type { Trace } from './trace.js'
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
  const told = toldByPhone(reading, predicates)
  const phoned = nounFrame('call')
  if (told && phoned) predicates.push(predicate(reading, phoned, told.at, told.verb, false))
  const kept = predicates.filter((each) => {
    const resolved = isResolved(cells, each, predicates)
    if (resolved) trace?.('trigger/subject-matter', reading, each.at)
    const aim = isPurpose(cells, each, predicates)
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

/** "X informed Y *by telephone* that ...": a call, where the clause tells nothing else of them. */
function toldByPhone(
  { cells, verbFinal }: Reading,
  predicates: readonly Predicate[],
): { readonly at: number; readonly verb: number } | null {
  const at = verbFinal ? -1 : cells.findIndex(({ marker }) => marker?.id === 'by-phone')
  const here = (cell: Cell | undefined): boolean => cell?.clause === cells[at]?.clause
  // "Informed Y of the results *of the round*": a noun behind is only what was told.
  const acts = ({ verb, verbal, at: other }: Predicate): boolean =>
    here(cells[other]) && (verb !== null || verbal || other < at)
  if (at < 0 || predicates.some(acts)) return null
  const verb = cells.findLastIndex((cell, i) => i < at && here(cell) && hasTense(cell))
  return sensesOf(cells[verb]).some((sense) => TELLING.has(sense)) ? { at, verb } : null
}
const TELLING: ReadonlySet<string> = new Set(['say', 'announce', 'deliver'])

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

/** "The second *was held* in Rome": a number in a row that does a noun's work. */
function isElliptical({ cells, verbFinal, verbFirst }: Reading, at: number): boolean {
  const cell = cells[at] as Cell
  if (!cell.ordinal || verbFinal || verbFirst || cell.noun || cell.date || cell.party) return false
  const next = cells[at + 1]
  const happens = sensesOf(next).includes('occur') || ((next?.verb?.features ?? 0) & PASSIVE) !== 0
  return happens && hasTense(next) && sensesOf(next).some((sense) => SUPPORT.has(sense))
}

/** A verb that is an event by itself; one that supports a noun of its clause leaves the event to the noun. */
function loneVerb(cells: readonly Cell[], at: number, verb: string): Frame | undefined {
  // "The delegation of A was headed by B": he takes part in what has been told.
  if (verb === 'chair' && headsTeam(cells, at)) return verbFrame('attend')
  const frame = verbFrame(verb)
  if (frame?.id === 'attend' && verb === 'attend' && !pointsBack(cells, at)) return undefined
  if (!frame || !SUPPORT.has(verb)) return frame
  return nearest(cells, at, (cell) => cell.noun !== undefined && nounFrame(cell.noun.id) !== undefined) === null
    ? frame
    : undefined
}

/**
 * Whether what a verb says to be headed is a delegation, in its clause or before the relative one that it closes, or people
 * called by their nationality ("the *Americans*"). "With the delegation that he heads" is company; "chaired the talks of the
 * delegations" heads the talks.
 */
function headsTeam(cells: readonly Cell[], at: number): boolean {
  const clause = cells[at]?.clause ?? 0
  // "At the *head* of a delegation" is no verb.
  const finite = hasTense(cells[at]) && !((cells[at]?.verb?.features ?? 0) & INFINITIVE)
  const relative = cells.find((cell) => cell.clause === clause && !cell.sign)?.word?.id === 'relative'
  const here = (cell: Cell): boolean => cell.clause === clause || (relative && cell.clause === clause - 1)
  const isTeam = (cell: Cell, i: number): boolean =>
    (cell.noun?.id === 'delegation' || cell.modifier?.id === 'side') && cells[i - 1]?.marker?.id !== 'with'
  // "A led the Russian team, while B led *the Iranian one*".
  const isOther = ({ party }: Cell, i: number): boolean =>
    party !== undefined && partyOf(party).attributive && cells.some((cell, j) => j < i && isTeam(cell, j))
  const gap = (is: (cell: Cell, i: number) => boolean): number =>
    Math.min(...cells.map((cell, i) => (here(cell) && is(cell, i) ? Math.abs(i - at) : Number.POSITIVE_INFINITY)))
  const team = finite ? gap((cell, i) => isTeam(cell, i) || isOther(cell, i)) : Number.POSITIVE_INFINITY
  const talks = gap(({ noun }) => noun !== undefined && nounFrame(noun.id) !== undefined)
  return (
    (team < Number.POSITIVE_INFINITY && team <= talks) ||
    cells.some(
      (cell) =>
        cell.clause === clause &&
        cell.party !== undefined &&
        partyOf(cell.party).attributive &&
        (cell.party.features & PLURAL) !== 0,
    )
  )
}

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
