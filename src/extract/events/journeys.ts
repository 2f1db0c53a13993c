/**
 * Words of travel that are more or less than a journey: a traveller who goes to a person meets him, a courtesy visit is a
 * meeting, "with a working visit" is how one arrives, and a headline needs no verb to say who is where.
 */
import { ACC, CASES, DAT, GEN, NOM } from '../../engine/features.js'
import type { Cell, Reading } from '../cells.js'
import { type Party, partyOf } from '../party.js'
import { isPlain } from '../reading.js'
import { hasTense } from '../tense.js'
import type { Predicate } from './predicates.js'
import { sensesOf } from './senses.js'

/** "Grossi *due in* Tehran": a person, a plan and a place, with no other act between them. */
export function isDueSomewhere(
  { cells, verbFinal, verbFirst }: Reading,
  at: number,
  told: readonly Predicate[],
): boolean {
  if (verbFinal || verbFirst || !sensesOf(cells[at]).includes('plan')) return false
  // A day may stand between: "X *on Thursday* is awaited in Y".
  let before = at - 1
  while (cells[before]?.date || (cells[before]?.marker && cells[before + 1]?.date)) before--
  const subject = cells[before]?.party?.value as Party | undefined
  const clause = cells[at]?.clause
  if (subject?.kind !== 'person' || cells[at + 1]?.marker?.id !== 'in' || !cells[at + 2]?.venue) return false
  return !told.some((other) => cells[other.at]?.clause === clause)
}

/** "Araghchi *in* Moscow for talks": a headline that opens with a person and where he is, and has no verb; its preposition. */
export function presenceIn({ cells, sentence, verbFinal, verbFirst }: Reading): number | null {
  if (verbFinal || verbFirst || sentence.place !== 'title' || cells.some(hasTense)) return null
  const at = cells.findIndex(({ marker }) => marker?.id === 'in')
  const subject = cells[at - 1]?.party?.value as Party | undefined
  // Where names have cases, a title alone may be anybody's.
  const named = subject?.form !== 'title' || !((cells[at - 1]?.party?.features ?? 0) & CASES)
  return at === 1 && subject?.kind === 'person' && named && cells[at + 1]?.venue ? at : null
}

/** Whether a traveller goes to a person's own house or office: "was *u* Putin's", "came to Putin". */
export function callsOn({ cells, verbFinal, verbFirst }: Reading, at: number): boolean {
  if (verbFinal || verbFirst) return false
  return cells.some((cell, i) => {
    const mark = cells[i - 1]?.marker?.id
    if (!cell.party || cell.clause !== cells[at]?.clause || Math.abs(i - at) > 4) return false
    const paid = i > at && isReached(cell) && cells.slice(at + 1, i).every(isPlain)
    const reached = mark === 'chez' || (mark === 'to' && i - at === 2) || paid
    return reached && partyOf(cell.party).kind === 'person'
  })
}

/** "*From Tehran* he made a visit" (Persian, in the words of a meeting): a place is seen, and nobody is met with. */
export function viewsPlace({ cells, verbFinal }: Reading, at: number): boolean {
  if (!verbFinal) return false
  const own = cells.filter(({ clause }) => clause === cells[at]?.clause)
  return (
    !own.some(({ marker }) => marker?.id === 'with') &&
    own.some(({ venue }, i) => venue !== undefined && own[i - 1]?.marker?.id === 'from')
  )
}

/** Whether a name stands in the dative, and in no case that could act. */
const isReached = ({ party, marker }: Cell): boolean =>
  !marker && ((party?.features ?? 0) & (DAT | NOM | GEN | ACC)) === DAT

/** "Paid a courtesy *visit to the minister*", where the dative alone says to whom (Russian): he met him. */
export function paysCall({ cells, verbFinal, verbFirst }: Reading, at: number): boolean {
  if (verbFinal || verbFirst || cells[at]?.noun?.id !== 'visit') return false
  const next = cells.findIndex((cell, i) => i > at && !isPlain(cell))
  const whom = cells[next]
  return whom?.party !== undefined && next - at <= 2 && isReached(whom) && partyOf(whom.party).kind === 'person'
}

/** "Arrived *with a working visit*": how one travels, beside the verb that tells the journey (Russian). */
export function isWayOfTravel(cells: readonly Cell[], at: number, predicates: readonly Predicate[]): boolean {
  if (cells[at]?.noun?.id !== 'visit') return false
  let before = at - 1
  while (cells[before]?.modifier || (before > at - 3 && before >= 0 && isPlain(cells[before] as Cell))) before--
  if (cells[before]?.marker?.id !== 'with') return false
  return predicates.some(
    ({ frame, at: verb }) =>
      frame.type === 'visit' && verb < before && before - verb <= 3 && cells[verb]?.clause === cells[at]?.clause,
  )
}

/** "Went *to the minister*": who goes to a person, and to no place, meets him. */
export function goesToSee(cells: readonly Cell[], verb: number): boolean {
  const clause = cells[verb]?.clause
  const marked = (at: number): boolean => cells[at - 1]?.marker?.id === 'to' && cells[at]?.clause === clause
  let person = false
  for (let at = Math.max(1, verb - 8); at <= Math.min(cells.length - 1, verb + 2); at++) {
    const cell = cells[at] as Cell
    if (cell.venue && cell.clause === clause) return false
    person ||= marked(at) && cell.party !== undefined && partyOf(cell.party).kind === 'person'
  }
  return person
}
