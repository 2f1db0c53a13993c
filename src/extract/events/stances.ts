/**
 * Which words of a sentence say how an act stands ("plans", "was put off", "due to be held"), and which of them speak of
 * something else: a stance governs its own clause and the one that it opens, few reach farther.
 */
import type { Cell, Reading } from '../cells.js'
import { sensesOf } from './senses.js'
import { settingOf } from './verb-final.js'

/** Verbs whose complement follows them, where the language sets verbs first: before it, they speak of something else. */
const AHEAD: ReadonlySet<string> = new Set(['propose', 'invite', 'deny'])

/**
 * Whether a stance verb speaks of the act at `from`. What is told as the time of something else ("during the call he
 * invited ...", "after the talks he denied ...") has happened, whatever was wished for or denied at it.
 */
export function governs({ cells, verbFinal, verbFirst }: Reading, stance: number, from: number, act: number): boolean {
  const senses = sensesOf(cells[stance])
  let before = from - 1
  while (before > stance && (cells[before]?.modifier || cells[before]?.word?.id === 'this')) before--
  const mark = cells[before]?.marker?.id ?? (verbFinal ? undefined : settingOf(cells, from))
  if (mark === 'after' || mark === 'sidelines-of') return false
  // "*Ahead of* his talks with X he called for ...".
  if (mark === 'before' && !verbFinal && stance > act) return false
  if (mark === 'during' && !senses.includes('plan')) return false
  // "Stressed the need of restraint, *in* a talk with X": behind a comma, where it was said.
  if (verbFirst && mark === 'in' && !senses.includes('plan') && isPartedFrom(cells, stance, from)) return false
  // "*In* a meeting with X he called for ...", "in a letter he denied ...": what closes the clause is what was said there.
  if (verbFinal && mark === 'in' && stance > act && !senses.includes('plan')) return false
  // "*In* an appeal to X he called for ...": what was called for is what the letter says.
  if (mark === 'in' && stance > act && cells[from]?.noun?.id === 'message') return false
  // A set phrase behind its noun speaks of it ("the visit ... *is not on the agenda*"), not what it is a sign of.
  const phrase = (cells[stance]?.verb?.features ?? 0) === 0
  const sign = verbFirst && phrase && stance > act && SIGNIFIED.has(cells[stance - 1]?.marker?.id ?? '')
  if (sign) return false
  return verbFinal || phrase || stance < act || !senses.some((sense) => AHEAD.has(sense))
}

/** Whether a comma stands between a word and an act behind it. */
const isPartedFrom = (cells: readonly Cell[], word: number, act: number): boolean =>
  cells.slice(word + 1, act).some(({ sign }) => sign === ',')

/** Marks of what something says or shows: "a sign *of the wish* to ...". */
const SIGNIFIED: ReadonlySet<string> = new Set(['on', 'about', 'from'])

/** What a past tense tells as done is neither planned nor wished for any more, only called off or denied. */
export const UNDOING: ReadonlySet<string> = new Set(['cancel', 'postpone', 'deny'])

/** "It was due in March, but *was put off*": a clause of its own that names neither anybody nor another event. */
export function isUndoneAfter(cells: readonly Cell[], verb: number | null, stance: number): boolean {
  const clause = cells[stance]?.clause
  if (verb === null || stance < verb || clause !== (cells[verb]?.clause ?? 0) + 1) return false
  if (!sensesOf(cells[stance]).some((sense) => sense === 'cancel' || sense === 'postpone')) return false
  return !cells.some((cell) => cell.clause === clause && (cell.party ?? cell.noun) !== undefined)
}

/** "The talks between A, B and C, *due to be held* in Beijing": a set phrase that takes the noun up again (Arabic). */
export function isAppendedPlan({ cells, verbFirst }: Reading, modifier: number, at: number): boolean {
  const cell = cells[modifier] as Cell
  if (!verbFirst || modifier < at || cell.modifier?.id !== 'upcoming' || cell.to - cell.from < 2) return false
  return cells.slice(at + 1, modifier).every(({ noun, verb }) => !noun && !verb)
}

/** "The meeting that was on the agenda *was called off*": told by the relative clause right behind the noun. */
export function isUndoneBehind(cells: readonly Cell[], at: number, stance: number): boolean {
  if (stance < at || !UNDOING.has(cells[stance]?.verb?.id ?? '')) return false
  let opening = at + 1
  while (cells[opening]?.modifier) opening++
  return cells[opening]?.word?.id === 'relative' && cells[opening]?.clause === cells[stance]?.clause
}

/** "Of the *news* of X's visit he said: this is not true": a clause behind that names nothing and denies what was told. */
export function isRefutedAfter(cells: readonly Cell[], at: number, stance: number): boolean {
  const clause = cells[stance]?.clause
  if (stance < at || cells[stance]?.verb?.id !== 'deny' || !REPORTED.has(settingOf(cells, at) ?? '')) return false
  const told = cells.filter((cell) => cell.clause === clause)
  return told.some(({ word }) => word?.id === 'this') && !told.some(({ party, noun }) => party ?? noun)
}

/** Marks of what is reported: "about a visit", "news of a visit". */
const REPORTED: ReadonlySet<string> = new Set(['about', 'from'])
