/**
 * Where the verb stands last (Persian): a clause has one finite verb, everything before it is its own, and what helps a noun
 * is found ahead of it and never behind. The subject opens the clause; a name right behind a plain word is that word's
 * owner ("islands of Iran") and no subject.
 */

import { PASSIVE, PLURAL, SINGULAR, SPEAKER, SUBJUNCTIVE } from '../../engine/features.js'
import type { Cell, Reading } from '../cells.js'
import { partyOf } from '../party.js'
import { hasTense } from '../tense.js'
import { STANCE, SUPPORT, verbFrame } from './frames.js'
import type { Group } from './groups.js'
import { sensesOf } from './senses.js'

/** The finite verb that closes the clause of a cell; null where a headline or an enumeration has none. */
export function closingVerb(cells: readonly Cell[], at: number): number | null {
  for (let i = at + 1; i < cells.length && cells[i]?.clause === cells[at]?.clause; i++) if (hasTense(cells[i])) return i
  return null
}

/** Marks that make a noun the setting of another act: "in the talks with X he *said*". */
const SETTING: ReadonlySet<string> = new Set([
  'in',
  'at',
  'with',
  'from',
  'for',
  'about',
  'during',
  'without',
  'after',
  'before',
  'through',
  'sidelines-of',
])
/** Verbs whose own complement such a noun is: "took part *in the talks*". */
const TAKING_PART: ReadonlySet<string> = new Set(['attend', 'join', 'chair', 'host'])

/** Marks of what an act came before or after. */
export const AROUND: ReadonlySet<string> = new Set(['before', 'after', 'since'])

/** The mark before a noun phrase, past its adjectives, its number and "this"; null where it has none. */
export function settingOf(cells: readonly Cell[], at: number): string | null {
  let plain = 0
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    // "During *Putin's* trip".
    if (cells[i - 1]?.sign === "'" && cells[i - 2]?.party && !cells[i]?.marker) {
      i -= 2
      continue
    }
    const cell = cells[i] as Cell
    if (cell.marker) return SETTING.has(cell.marker.id) ? cell.marker.id : null
    if (cell.modifier || (cell.ordinal && plain === 0) || cell.word?.id === 'this' || cell.word?.id === 'his') continue
    // "On the sidelines of *this session* meetings with X": what is pointed at is closed.
    if (cell.noun?.id === 'session' && cells[i - 1]?.word?.id === 'this') return null
    if (cell.noun?.id === 'round' || cell.noun?.id === 'session') continue
    // "Ahead of the *Board of Governors* meeting", "before the *Baku* talks".
    if (i === at - 1 && cell.party && partyOf(cell.party).kind === 'organisation') continue
    if (i === at - 1 && cell.venue && AROUND.has(cells[i - 1]?.marker?.id ?? '')) continue
    if (cell.noun || cell.verb || cell.word || cell.sign || cell.party || cell.venue || cell.date) return null
    if (++plain > 1) return null
  }
  return null
}

/** The verb that carries a noun: what closes its clause, a predicate before it ("*host* of the talks was"), or one it shares. */
export function supportAtEnd(cells: readonly Cell[], at: number): number | null {
  for (let i = at - 1; i >= at - 3 && cells[i]?.clause === cells[at]?.clause; i--) {
    const cell = cells[i] as Cell
    if (cell.verb && !hasTense(cell) && sensesOf(cell).some((sense) => SUPPORT.has(sense))) return i
    if (cell.noun || cell.verb || cell.party) break
  }
  const within = verbOfRelative(cells, at)
  if (within !== null) return within
  const verb = closingVerb(cells, at)
  if (verb === null) return null
  const senses = sensesOf(cells[verb])
  if (senses.some((sense) => SUPPORT.has(sense))) {
    if (settingOf(cells, at) !== null && !senses.some((sense) => TAKING_PART.has(sense))) return null
    return leans(cells, verb) ? verb : null
  }
  if (!shares(cells, at)) return null
  // "Was *summoned* and handed a protest": a passive that a second act closes is the first one's too.
  const befell = cells[at]?.noun?.id === 'summons' && ((cells[verb]?.verb?.features ?? 0) & PASSIVE) !== 0
  return befell || senses.some((sense) => verbFrame(sense)) ? verb : null
}

const HAPPENING: ReadonlySet<string> = new Set(['occur', 'begin', 'finish'])

/** "The session of A and B *that will be held* in Tehran": a relative clause right behind the noun and its owners tells of it. */
function verbOfRelative(cells: readonly Cell[], at: number): number | null {
  let opening = at + 1
  while (opening < cells.length && opening <= at + OWNERS && cells[opening]?.word?.id !== 'relative') {
    const { verb, noun, sign, marker } = cells[opening] as Cell
    if (verb || noun || marker || (sign && sign !== ',')) return null
    opening++
  }
  if (cells[opening]?.word?.id !== 'relative') return null
  const verb = closingVerb(cells, opening)
  if (verb === null) return null
  // "The meeting *that we had with X*": right behind the noun the light verb is its own.
  const had = opening === at + 1 && cells[opening + 1]?.marker?.id === 'with' && sensesOf(cells[verb]).includes('light')
  return had || sensesOf(cells[verb]).some((sense) => HAPPENING.has(sense)) ? verb : null
}

/** How many cells the owners of a noun take at most. */
const OWNERS = 9

/** A light verb alone lends itself to what stands right before it; behind an unknown word it is that word's. */
function leans(cells: readonly Cell[], verb: number): boolean {
  if (!sensesOf(cells[verb]).includes('light')) return true
  const { party, venue, date, noun, marker, word, modifier, sign, verb: bare } = cells[verb - 1] ?? {}
  return Boolean(party ?? venue ?? date ?? noun ?? marker ?? word ?? modifier ?? sign ?? bare)
}

/** "Travel and meeting did": a noun joined to the next one, whose light verb it shares. */
function shares(cells: readonly Cell[], at: number): boolean {
  let next = at + 1
  while (cells[next]?.modifier) next++
  return cells[next]?.word?.id === 'and'
}

/** The light verb that a set phrase without tense is the rest of: "*entered* the treaty of A and B *the field of execution*". */
export function lightBefore(cells: readonly Cell[], at: number): number | null {
  if (cells[at]?.verb?.features !== 0) return null
  const light = cells.findLastIndex((cell, i) => i < at && sensesOf(cell).includes('light'))
  return light >= 0 && cells[light]?.clause === cells[at]?.clause ? light : null
}

/** The light verb that closes the clause of a bare predicate. */
export function lightOf(cells: readonly Cell[], at: number): number | null {
  if (!cells[at]?.verb || hasTense(cells[at])) return null
  const verb = closingVerb(cells, at)
  if (verb === null) return null
  const senses = sensesOf(cells[verb])
  // "*To an agreement* about the gas they *came*": what one comes to is said before what it is about.
  if (cells[at]?.verb?.id === 'agree') return senses.some((sense) => COMING_TO.has(sense)) ? verb : null
  if (!senses.some((sense) => SUPPORT.has(sense))) return null
  return leans(cells, verb) ? verb : null
}

const COMING_TO: ReadonlySet<string> = new Set(['reach', 'arrive'])

/** "Invited *from X* that he come", "asked X to": who is to do what the next clause wishes for. */
export function inviteeBefore({ cells }: Reading, groups: readonly Group[], verb: number): Group | null {
  if (!((cells[verb]?.verb?.features ?? 0) & SUBJUNCTIVE)) return null
  const clause = cells[verb]?.clause ?? 0
  if (groups.some((group) => group.clause === clause && group.marker === null && group.to <= verb)) return null
  let asking = verb - 1
  while (asking >= 0 && cells[asking]?.clause === clause) asking--
  if (!sensesOf(cells[asking]).some((sense) => sense === 'invite' || sense === 'propose')) return null
  const asked = cells[asking]?.clause
  return groups.findLast((group) => group.clause === asked && group.marker === 'from' && group.to <= asking) ?? null
}

/** Who acts, told before a cell: of its own clause, else of the clauses before it. */
export function subjectBefore(
  { cells }: Reading,
  groups: readonly Group[],
  at: number,
  free: (group: Group) => boolean,
): Group | null {
  const bare = groups.filter(
    (group) => group.to <= at && group.marker === null && !group.attributive && free(group) && opens(cells, group),
  )
  const own = cells[at]?.clause ?? 0
  const spoken = isOfOthers(cells, at) ? colonBefore(cells, at) : 0
  for (let clause = own; clause >= spoken; clause--) {
    const here = bare.filter((group) => group.clause === clause)
    const heads = here.filter((group) => !isOwner(cells, group))
    const found = heads.find(isPerson) ?? heads[0] ?? here.find(isPerson)
    if (found) return found
  }
  // "The navies of A and B": owners stand for what they own where nobody else is told.
  return bare.find((group) => group.clause === own) ?? null
}

/** Clause that the last colon before a cell opens; 0 where there is none. */
const colonBefore = (cells: readonly Cell[], at: number): number =>
  cells.findLast(({ sign }, i) => i < at && sign === ':')?.clause ?? 0

/** "He added: the ministry has handed over a note": whoever speaks says "I" of himself, where the verb of his act tells. */
function isOfOthers(cells: readonly Cell[], at: number): boolean {
  const verb = hasTense(cells[at]) ? at : closingVerb(cells, at)
  const features = cells[verb ?? -1]?.verb?.features ?? 0
  return (features & (SINGULAR | PLURAL)) !== 0 && !(features & (SPEAKER | PASSIVE))
}

const isPerson = (group: Group): boolean => group.items.some((item) => partyOf(item).kind === 'person')

/** Not the goal of a bare predicate ("arrived *Moscow*"), nor the place a report comes from ("Moscow - ..."). */
function opens(cells: readonly Cell[], group: Group): boolean {
  const before = cells[group.from - 1]
  if (before?.verb && !hasTense(before) && !sensesOf(before).some((sense) => STANCE.has(sense))) return false
  return !(group.from === 0 && cells[group.to]?.sign === '-')
}

/** A name behind a plain word or an event noun owns it; a delegation is its state itself. */
function isOwner(cells: readonly Cell[], group: Group): boolean {
  let at = group.from - 1
  while (cells[at]?.modifier && !cells[at]?.noun) at--
  const before = cells[at]
  if (!before || before.clause !== cells[group.from]?.clause) return false
  // "In *this meeting* the two sides ...": what is pointed at has its owner.
  if (before.noun) return before.noun.id !== 'delegation' && cells[at - 1]?.word?.id !== 'this'
  return !(before.sign || before.word || before.date || before.verb || before.marker || before.modifier || before.party)
}
