/**
 * One verb, as many events as partners: "met with A and then with B", "received A and B separately", "on this visit he met the
 * president and the speaker", "sent cables to A and B". Answers the arguments of each.
 */
import type { Entity } from '../../core/entity.js'
import type { Item } from '../../engine/chart.js'
import { CLITIC_AND, DUAL, PLURAL, SINGULAR } from '../../engine/features.js'
import type { Cell, Reading } from '../cells.js'
import { partyOf } from '../party.js'
import type { Argument } from './arguments.js'
import type { Slot } from './frames.js'
import type { Group } from './groups.js'
import type { Predicate } from './predicates.js'
import { TALKS } from './types.js'
import { settingOf } from './verb-final.js'

/** The arguments of a predicate, once for each event that it tells. */
export function eachPartner(
  { cells, verbFirst }: Reading,
  predicate: Predicate,
  found: readonly Argument[],
  entities: ReadonlyMap<string, Entity>,
): readonly Argument[][] {
  const { frame, at, verb } = predicate
  if (frame.type === 'message' && areSeveral(cells[at])) return eachReader(found)
  const alone = verb === null && !callsEach(cells, predicate, found)
  if (!TALKS.has(frame.type) || alone) return [[...found]]
  // "At X's there was a talk with Y": at whose house it is, is a side of each.
  const chez = found.filter(({ slot }) => slot === 'chez')
  const isPartner = ({ slot }: Argument): boolean =>
    slot === 'with' || (slot === 'chez' && chez.length > 1 && !found.some((other) => other.slot === 'with'))
  const called = callsEach(cells, predicate, found)
  const apart =
    areHeads(cells, predicate, found, entities) ||
    cells.some((cell) => cell.modifier?.id === 'separately' && cell.clause === cells[at]?.clause) ||
    called ||
    found.some(({ slot, group }) => slot === 'with' && areHosts(cells, at, group)) ||
    found.some(({ slot, group }) => MET.has(slot) && areChiefs(found, group, entities))
  const isOne = (argument: Argument): boolean =>
    isPartner(argument) || (apart && argument.slot === 'object') || (called && argument.slot === 'to')
  const parted = found.filter(({ slot }) => slot === 'with')
  // "In company of A he met with B" is one talk (Arabic has one word for both); "with A and then with B" are two.
  if (verbFirst && !apart && !parted.slice(1).every(({ group }) => isJoinedOn(cells, group))) return [[...found]]
  const partners = found
    .filter(isOne)
    .flatMap((argument) =>
      apart
        ? argument.group.items
            .flatMap(eachOf)
            .map((item) => ({ ...argument, group: { ...argument.group, items: [item] } }))
        : argument,
    )
  if (partners.length < 2) return [[...found]]
  const rest = found.filter((argument) => !isOne(argument))
  return partners.map((partner) => [...rest, partner])
}

/**
 * "Called A of X and B of Y", "had telephone talks with A of X and B of Y", "held meetings with A and B": one with each, unless
 * it is told as a talk of three; a noun in the singular is one. Talks are a plural by nature, calls and meetings are counted.
 */
function callsEach(
  cells: readonly Cell[],
  { frame, at, verbal, remote, modifiers }: Predicate,
  found: readonly Argument[],
): boolean {
  const noun = cells[at]?.noun
  const calls = frame.type === 'call' || (remote && frame.type === 'meeting')
  const meetings = !verbal && noun?.id === 'meeting' && !(noun.features & SINGULAR)
  // "He discussed it with A and B *as well*": talks beside the one that was told.
  const besides = frame.id === 'discuss' && isAlso(cells, at)
  if (!calls && !meetings && !besides) return false
  if (modifiers.some((i) => TOGETHER.has(cells[i]?.modifier?.id ?? ''))) return false
  const callers = found.filter(({ slot }) => slot === 'subject' || slot === 'possessor')
  if (callers.some(({ group }) => group.items.flatMap(eachOf).length > 1)) return false
  if (!((noun?.features ?? 0) & (DUAL | PLURAL)) && !(verbal && !noun)) return false
  const people = found.filter(({ slot }) => CALLED.has(slot)).flatMap(({ group }) => group.items.flatMap(eachOf))
  return (
    new Set(people.map((item) => partyOf(item).countries[0])).size >= 2 &&
    people.every((item) => partyOf(item).kind === 'person')
  )
}

/** Whether "also" stands in the clause of a cell. */
export const isAlso = (cells: readonly Cell[], at: number): boolean =>
  cells.some(({ word, clause }) => word?.id === 'also' && clause === cells[at]?.clause)

const TOGETHER: ReadonlySet<string> = new Set(['trilateral', 'quadrilateral', 'multilateral', 'video'])
/** Arguments that say whom a caller reached. */
const CALLED: ReadonlySet<Slot> = new Set<Slot>(['with', 'object', 'to'])

/** "On this visit he met the president, the speaker and the minister": who are of one state received the guest one by one. */
function areHosts(cells: readonly Cell[], at: number, { items }: Group): boolean {
  const people = items.map(partyOf)
  const one = people.length > 1 && people.every((each) => each.kind === 'person' && each.entities.length === 1)
  const state = people[0]?.countries[0]
  if (!one || !state || people.some(({ countries }) => countries[0] !== state)) return false
  return cells.some(({ noun, clause }, i) => {
    const mark = noun?.id === 'visit' && clause === cells[at]?.clause ? settingOf(cells, i) : null
    return mark === 'in' || mark === 'during'
  })
}

/** Slots of those whom the subject met. */
const MET: ReadonlySet<string> = new Set(['with', 'object'])

/**
 * "Met the president, the speaker and the minister": people of one state of whom one heads it, its government or its
 * parliament, and each has an office of his own, sit each in his own house. Opposite a guest of another state, that is.
 */
function areChiefs(found: readonly Argument[], { items }: Group, entities: ReadonlyMap<string, Entity>): boolean {
  const people = items.flatMap((item) => partyOf(item).entities).map((id) => entities.get(id))
  const offices = new Set(people.map((one) => one?.office?.id))
  const [state] = people.flatMap((one) => one?.country ?? [])
  if (people.length < 2 || !state || offices.has(undefined) || offices.size < people.length) return false
  if (
    people.some((one) => one && one.country !== null && one.country !== state) ||
    ![...offices].some((office) => CHIEFS.has(office ?? ''))
  )
    return false
  return found.every(
    ({ slot, group }) => slot !== 'subject' || group.items.every((item) => !partyOf(item).countries.includes(state)),
  )
}

/** "Will meet the presidents of A, B and C": heads of several states, whom one man meets and no gathering, sit with him one by one. */
function areHeads(
  cells: readonly Cell[],
  { verbal, frame, at, modifiers }: Predicate,
  found: readonly Argument[],
  entities: ReadonlyMap<string, Entity>,
): boolean {
  const meets = verbal ? frame.verb === 'meet' : cells[at]?.noun?.id === 'meeting'
  if (!meets || modifiers.some((i) => TOGETHER.has(cells[i]?.modifier?.id ?? ''))) return false
  const who = (slots: ReadonlySet<string>): (Entity | undefined)[] =>
    found
      .filter(({ slot }) => slots.has(slot))
      .flatMap(({ group }) => group.items.flatMap((item) => partyOf(item).entities.map((id) => entities.get(id))))
  const met = who(MET)
  const alone = who(new Set(['subject', 'possessor'])).length === 1
  const states = new Set(met.map((one) => one?.country))
  return alone && met.length > 1 && states.size === met.length && met.every((one) => CHIEFS.has(one?.office?.id ?? ''))
}

/** Heads of a state, a government or a parliament. */
const CHIEFS: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'king',
  'emir',
  'sultan',
  'supreme-leader',
  'crown-prince',
  'parliament-speaker',
  'upper-house-speaker',
])

/** Whether "and", "then" stands before a group and its preposition, or is written onto the preposition. */
function isJoinedOn(cells: readonly Cell[], { from }: Group): boolean {
  if ((cells[from]?.party?.features ?? 0) & CLITIC_AND) return true
  for (let i = from - 1; i >= 0 && i >= from - 4; i--) {
    const { word, marker, party, verb } = cells[i] as Cell
    if (word?.id === 'and' || (marker && marker.features & CLITIC_AND)) return true
    if (party || verb) return false
  }
  return false
}

/** A noun in the dual or the plural, and no form that is a singular as well. */
const areSeveral = (cell: Cell | undefined): boolean => {
  const features = cell?.noun?.features ?? 0
  return (features & (DUAL | PLURAL)) !== 0 && !(features & SINGULAR)
}

/** "Sent cables to A and B": one to each. */
function eachReader(found: readonly Argument[]): readonly Argument[][] {
  const readers = found.find(({ slot, group }) => slot === 'to' && group.items.length > 1)
  if (!readers) return [[...found]]
  const rest = found.filter((argument) => argument !== readers)
  return readers.group.items.map((item) => [...rest, { ...readers, group: { ...readers.group, items: [item] } }])
}

/** A plural title as so many single ones. */
function eachOf(item: Item): Item[] {
  const party = partyOf(item)
  if (party.entities.length < 2) return [item]
  return party.entities.map((id, at) => ({
    ...item,
    value: { ...party, entities: [id], countries: [party.countries[at] ?? null] },
  }))
}
