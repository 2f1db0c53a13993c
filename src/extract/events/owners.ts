/**
 * Whose act a noun is, and to whom it goes: what follows it in the genitive, the construct or the dative, what stands before
 * it as a possessive, an adjective of nationality or a part of a compound, and the pronoun of somebody told before.
 */
import { CLITIC_L, DAT, GEN, INFINITIVE, NOM, PASSIVE, PAST, POSSESSED, PRESENT } from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import type { Cell, Reading } from '../cells.js'
import { partyOf } from '../party.js'
import type { Group } from './groups.js'
import type { Predicate } from './predicates.js'
import { isTitular } from './venue-marks.js'
import { settingOf } from './verb-final.js'

/** "A letter *to X*", "a letter of Y *to X*", where the dative alone says so (Russian): behind the noun, or behind its owner. */
export function addressee(cells: readonly Cell[], groups: readonly Group[], { at }: Predicate): Group | null {
  const behind = groups.filter((group) => group.from > at && group.clause === cells[at]?.clause)
  const [first, second] = behind
  const isTo = (group: Group | undefined, from: number): group is Group =>
    group !== undefined &&
    group.marker === null &&
    (group.cases & DAT) !== 0 &&
    !(group.cases & NOM) &&
    cells.slice(from, group.from).every(({ verb, sign, marker, modifier }) => modifier || !(verb ?? sign ?? marker))
  if (first && (first.cases & GEN) !== 0 && isTo(second, first.to)) return second
  return isTo(first, at + 1) && !(first.cases & GEN) ? first : null
}

/** Whose act a noun is: what follows it in the genitive or construct, what stands before it as possessive or adjective. */
export function possessors(
  { cells }: Reading,
  groups: readonly Group[],
  predicate: Predicate,
  syntax: Syntax,
): Group[] {
  const { at } = predicate
  const found = groups.filter((group) => group.from <= at && at < group.to)
  // The goal of a journey may stand before its owner: "the visit to Moscow of X".
  const isGoal = (group: Group): boolean => cells[group.from]?.venue !== undefined && group.marker !== null
  // "The meeting in Moscow of X and Y", where the genitive says whose (Russian): likewise its place.
  const isScene = (group: Group, i: number): boolean => {
    const next = groups[i + 1]
    const owned = next !== undefined && next.marker === null && next.from === group.to && !(next.cases & NOM)
    return syntax.cases && group.marker === 'in' && isGoal(group) && owned && (next.cases & GEN) !== 0
  }
  const after = groups.find(
    (group, i) =>
      group.from > at &&
      !(predicate.frame.type === 'visit' && syntax.order !== 'SOV' && isGoal(group)) &&
      !isScene(group, i),
  )
  // The object mark closes the whole phrase: "the letter of X ra" is not "X ra".
  const closing = after?.marker === 'object' && syntax.possessorFollows
  // "The first meeting *of* the council": a noun that has its article takes its owner by the letter that means "to".
  const dative = syntax.order === 'VSO' && after?.marker === 'to' && isLinked(after) && !('to' in predicate.frame.roles)
  const pointed = syntax.order === 'SOV' && cells[at - 1]?.word?.id === 'this' && after?.marker === null
  // "The *Vienna* talks": a city that names a talk holds none.
  const titular = syntax.order === 'SOV' && after?.items.length === 1 && isTitular(cells, at, after.from, syntax.order)
  const owner =
    after !== undefined && !pointed && !titular && (after.marker === null || after.marker === 'of' || closing || dative)
  if (after && owner && after.clause === cells[at]?.clause) {
    const gap = cells.slice(at + 1, after.from)
    const plain = gap.filter(
      (cell) => !cell.modifier && !cell.noun && !cell.marker && !cell.ordinal && cell.sign !== '"',
    ).length
    const cased = !syntax.cases || after.cases === 0 || (after.cases & GEN) !== 0 || after.attributive
    // "The *two-day* visit of X", "the session *today* of X": before a final verb a time may stand before the owner.
    const timed = (cell: Cell): boolean => syntax.order === 'SOV' && cell.date !== undefined
    const open = gap.every(
      (cell) => timed(cell) || (!cell.verb && !cell.word && !cell.date && (!cell.sign || cell.sign === '"')),
    )
    // A document bears a name of several words before its parties, where these follow it.
    const titled = syntax.order === 'SOV' && cells[at]?.noun?.id === 'document'
    // "A visit to Tehran" needs no preposition where the genitive says it.
    const goal = predicate.frame.type === 'visit' && cells[after.from]?.venue !== undefined
    if (
      open &&
      cased &&
      !goal &&
      // "In a message *the death of X* he condoled": behind a plain word the object is that word's.
      !(closing && !titled && plain > 0) &&
      plain <= (titled ? 6 : 1) &&
      (syntax.possessorFollows || after.marker === 'of' || gap[0]?.marker?.id === 'of' || after.attributive)
    )
      found.push(after)
  }
  const before = groups.findLast((group) => group.to <= at)
  // "The council widened EU sanctions": with nobody told who acts, whose they are has done it.
  const { verb } = predicate
  const acted =
    verb === null ||
    isAim(cells[verb]) ||
    groups.some((one) => one.to <= verb && one.marker === null && one.clause === cells[verb]?.clause)
  // "Russian-Iranian talks": where owners follow, adjectives of two nationalities stand before the noun all the same.
  const ahead = before && (!syntax.possessorFollows || (before.attributive && before.items.length > 1))
  const compound = ahead && isCompound(cells, before, predicate, acted)
  if (before && before.clause === cells[at]?.clause) {
    const gap = cells.slice(before.to, at)
    const possessive =
      gap[0]?.sign === "'" && gap.length <= 5 && gap.every(({ marker }) => !marker || marker.id === 'of')
    const attributive =
      !syntax.possessorFollows &&
      before.attributive &&
      gap.length <= 3 &&
      gap.every((cell) => !cell.verb && !cell.marker && !cell.sign)
    // "Lavrov, on a visit to Tehran, said".
    const travelling =
      predicate.frame.type === 'visit' && !syntax.possessorFollows && before.marker === null && isAppended(gap)
    if (gap.every((cell) => !cell.verb) && (possessive || attributive || compound || travelling)) found.push(before)
  }
  return found
}

/** An infinitive and nothing else. */
export const isAim = (cell: Cell | undefined): boolean =>
  ((cell?.verb?.features ?? 0) & (INFINITIVE | PAST | PRESENT)) === INFINITIVE

/** "*Iran-US* talks", "*EU* sanctions", "the *SCO* summit": names right before the noun that say whose it is. */
const isCompound = (cells: readonly Cell[], group: Group, { at, verb, frame }: Predicate, acted: boolean): boolean =>
  group.marker !== 'in' &&
  (frame.type === 'sanction'
    ? ((cells[verb ?? at]?.verb?.features ?? 0) & PASSIVE) !== 0 || !acted
    : group.items.length > 1 || sits(cells, group)) &&
  group.items.every((item) => partyOf(item).kind !== 'person') &&
  cells.slice(group.to, at).every((cell) => cell.modifier) &&
  at - group.to <= 2

/** "The *SCO* summit was held": a body, where its sitting is told and not only the setting of something else. */
const sits = (cells: readonly Cell[], { items, from }: Group): boolean =>
  items.every((item) => partyOf(item).kind === 'organisation') && settingOf(cells, from) === null

/** A comma, a preposition and nothing that acts: what follows is told of the name before it. */
const isAppended = (gap: readonly Cell[]): boolean =>
  gap[0]?.sign === ',' &&
  gap.slice(1).some(({ marker }) => marker?.id === 'on' || marker?.id === 'during') &&
  gap.length <= 4 &&
  gap.slice(1).every((cell) => cell.marker ?? cell.modifier)

/** Whether a preposition is a letter of the name itself. */
const isLinked = ({ items }: Group): boolean => ((items[0]?.features ?? 0) & CLITIC_L) !== 0

/** The pronoun beside a noun that says whose it is ("*his* meeting", "*their* first meeting"). */
export function ownerWord({ cells }: Reading, at: number): Cell | undefined {
  let before = at - 1
  while (before > at - 3 && (cells[before]?.modifier ?? cells[before]?.ordinal)) before--
  return [cells[before], cells[at + 1]].find((cell) => cell?.word?.id === 'his')
}

/** Whether a noun carries a pronoun of a party told before ("his meeting"). */
export const isPossessed = (reading: Reading, { at }: Predicate): boolean =>
  ((reading.cells[at]?.noun?.features ?? 0) & POSSESSED) !== 0 || ownerWord(reading, at) !== undefined
