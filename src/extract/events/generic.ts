/**
 * What speaks of events in general and tells none: sport, habits, conditions, plurals of what can be counted. Asked of every
 * predicate before its arguments are.
 */
import { FUTURE, NEGATED, PAST, PLURAL, PRESENT, SINGULAR } from '../../engine/features.js'
import type { Cell, Reading } from '../cells.js'
import { partyOf } from '../party.js'
import { isPlain } from '../reading.js'
import { hasTense, isTold } from '../tense.js'
import { resumptiveAfter } from './companions.js'
import { SUPPORT } from './frames.js'
import { isNegated } from './negation.js'
import type { Predicate } from './predicates.js'
import { sensesOf } from './senses.js'
import type { PassedTrigger } from './trace.js'
import { closingVerb, settingOf } from './verb-final.js'

/** Why a predicate speaks of events in general ("the frequent meetings of the two presidents"); null where it does not. */
export function genericBy(reading: Reading, predicate: Predicate): PassedTrigger | null {
  const { cells, verbFinal } = reading
  const { at, verb, modifiers } = predicate
  if (isSporting(cells, at)) return 'trigger/sport'
  if ([-2, -1, 1].some((step) => cells[at + step]?.modifier?.id === 'habitual')) return 'trigger/habitual'
  // "Without a meeting there can be no deal".
  if (verb === null && settingOf(cells, at) === 'without') return 'trigger/thought'
  if (verb === null && isThought(cells, at)) return 'trigger/thought'
  if (!verbFinal && !predicate.verbal && isMissed(cells, at)) return 'trigger/missed'
  if (verbFinal && isJudged(cells, predicate)) return 'trigger/thought'
  if (isConditional(cells, verb ?? at) || (verbFinal && isConsequence(cells, at))) return 'trigger/condition'
  if (isStipulated(cells, at) || (predicate.frame.type === 'sanction' && isOfDeal(cells, at)))
    return 'trigger/stipulated'
  const noun = cells[at]?.noun
  if (!noun) return null
  if (modifiers.some((i) => cells[i]?.modifier?.id === 'repeated')) return 'trigger/repeated'
  // "Held meetings with X": several, and told as done.
  const lent = sensesOf(cells[verb ?? -1])
  if ((lent.includes('hold') || (verbFinal && lent.includes('light'))) && isTold(cells[verb ?? -1])) return null
  // "The meetings that X chaired" are his.
  if (resumptiveAfter(cells, at) !== null) return null
  // Talks, negotiations and sanctions are plural by nature; a plural of what can be counted is many.
  if (modifiers.some((i) => cells[i]?.modifier?.id === 'separately')) return null
  const many = (noun.features & PLURAL) !== 0 && !(noun.features & SINGULAR) && COUNTED.has(noun.id)
  return many ? 'trigger/plural' : null
}

/** Sport, in its own clause or in that of teams; two people may meet where a match is. */
function isSporting(cells: readonly Cell[], at: number): boolean {
  const clause = cells[at]?.clause
  const people = cells.some((cell) => cell.clause === clause && cell.party && partyOf(cell.party).kind === 'person')
  return cells.some((cell) => cell.modifier?.id === 'sport' && (cell.clause === clause || !people))
}

/**
 * "A meeting of X and Y *would change* little": what it would do is told, and not that it is held. "Will focus *on*" tells
 * what it is about.
 */
function isThought(cells: readonly Cell[], at: number): boolean {
  const will = willBehind(cells, at)
  const [next, after] = will === null ? [] : [cells[will + 1], cells[will + 2]]
  return next !== undefined && isPlain(next) && !ABOUT.has(after?.marker?.id ?? '')
}

/** Gatherings that may be held without one of those who were asked. */
const ATTENDED: ReadonlySet<string> = new Set(['summit', 'conference', 'session'])
const GOING: ReadonlySet<string> = new Set(['travel', 'arrive', 'visit', 'attend'])

/** "X *will not go to* the summit", "*skips* the session": who stays away is told, and not that it is held. */
function isMissed(cells: readonly Cell[], at: number): boolean {
  if (!ATTENDED.has(cells[at]?.noun?.id ?? '')) return false
  const verb = cells.findLastIndex((cell, i) => i < at && cell.verb !== undefined && cell.clause === cells[at]?.clause)
  const senses = sensesOf(cells[verb])
  if (verb < 0 || at - verb > 5) return false
  return senses.includes('miss') || (senses.some((sense) => GOING.has(sense)) && isNegated(cells, verb))
}

/** "Talks with X *are useless*", "a meeting of A and B *changes nothing*": what is thought of it, of no day, before a final verb. */
function isJudged(cells: readonly Cell[], { at, verb, stances, modifiers }: Predicate): boolean {
  // "The *date of* the meeting is not known": a plan.
  if (modifiers.some((i) => STANDING.has(cells[i]?.modifier?.id ?? ''))) return false
  if (verb !== null || stances.length > 0 || !cells[at]?.noun || cells[at - 1]?.word?.id === 'this') return false
  const mark = settingOf(cells, at)
  const closing = mark === null || mark === 'for' ? closingVerb(cells, at) : null
  if (closing === null || cells.some(({ date, clause }) => date && clause === cells[at]?.clause)) return false
  const features = cells[closing]?.verb?.features ?? 0
  const senses = sensesOf(cells[closing])
  if (!(features & PRESENT) || features & PAST) return false
  if (mark === 'for' && features & NEGATED) return false
  const copula = senses.includes('light') && !(features & FUTURE)
  if (copula) return isPlain(cells[closing - 1] as Cell)
  return (features & NEGATED) !== 0 && !senses.some((sense) => SUPPORT.has(sense) && sense !== 'light')
}

const STANDING: ReadonlySet<string> = new Set(['upcoming', 'possible', 'cancelled', 'denied'])

/** "If X comes, a treaty *will be signed*": the clause behind that of the condition, where the verb closes both. */
function isConsequence(cells: readonly Cell[], at: number): boolean {
  const clause = cells[at]?.clause ?? 0
  const closing = hasTense(cells[at]) ? at : closingVerb(cells, at)
  const told = closing === null || ((cells[closing]?.verb?.features ?? 0) & PAST) !== 0
  return !told && cells.find((cell) => cell.clause === clause - 1)?.word?.id === 'if'
}

/** The "will" or "would" of which a noun with its members is the subject; null where it is none. */
export function willBehind(cells: readonly Cell[], at: number): number | null {
  if (!cells[at]?.noun || settingOf(cells, at) !== null) return null
  for (let i = at + 1; i < cells.length && cells[i]?.clause === cells[at]?.clause; i++) {
    const cell = cells[i] as Cell
    // "Might", "could".
    if (cell.word?.id === 'will' || (cell.verb?.id === 'propose' && isModal(cells, i))) return i
    if (cell.verb || cell.noun || cell.sign) return null
  }
  return null
}

/** A word of one token, in the present, before one that is in none of the tables. */
const isModal = (cells: readonly Cell[], at: number): boolean => {
  const { from, to, verb } = cells[at] as Cell
  const next = cells[at + 1]
  return to === from + 1 && verb?.features === PRESENT && next !== undefined && isPlain(next)
}

const ABOUT: ReadonlySet<string> = new Set(['on', 'with', 'about'])
/** "The treaty provides that the two *will hold drills*": behind a document and its verb, and nobody said anything since. */
function isStipulated(cells: readonly Cell[], at: number): boolean {
  const verb = cells.findLastIndex((cell, i) => i < at && hasTense(cell) && STATING.has(cell.verb?.id ?? ''))
  if (cells[verb]?.verb?.id !== 'stipulate') return false
  return cells.slice(0, at).some(({ noun }) => noun?.id === 'document')
}

/** "The deal *that lifted the sanctions*": what a document did is told to say which one it is. */
function isOfDeal(cells: readonly Cell[], at: number): boolean {
  const clause = cells[at]?.clause
  const opening = cells.findIndex((cell) => cell.clause === clause)
  if (cells[opening]?.word?.id !== 'relative') return false
  return cells.slice(Math.max(0, opening - 3), opening).some(({ noun }) => noun?.id === 'document')
}

const STATING: ReadonlySet<string> = new Set(['stipulate', 'say', 'announce'])

/** "If X meets Y, ...": between the word of condition and the comma that ends it. */
function isConditional(cells: readonly Cell[], at: number): boolean {
  for (let i = at - 1; i >= 0 && cells[i]?.clause === cells[at]?.clause; i--) {
    if (cells[i]?.word?.id === 'if') return true
    if (cells[i]?.sign === ',') return false
  }
  return false
}

const COUNTED: ReadonlySet<string> = new Set(['meeting', 'visit', 'call', 'session', 'summit', 'tour', 'arrival'])
