/**
 * Where an event took place, or where a journey went: the venue that stands nearest and is marked as one. What stands right
 * behind another event's noun ("the summit in Astana") is that event's.
 */

import type { EventType } from '../../core/event.js'
import type { Item } from '../../engine/chart.js'
import { ACC, CLITIC_B, CLITIC_L, PREP } from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import type { Cell, Reading } from '../cells.js'
import type { Venue } from '../party.js'
import { isPlain } from '../reading.js'
import { hasTense } from '../tense.js'
import { isBesideAct, isCleft, isSaid } from './dates.js'
import type { DraftSlot } from './draft.js'
import { type Predicate, resumptiveAfter } from './predicates.js'
import { sensesOf } from './senses.js'
import type { Passed, Trace } from './trace.js'

/** Beyond this many cells a venue says nothing of an event. */
const FARTHEST = 24
/** What another event's own venue costs. */
const ANOTHERS = 8

/** What a country that is host costs: its city is better. */
const HOSTED = 18

/** Marks of where a journey goes. */
const TOWARDS: ReadonlySet<string> = new Set(['to', 'in', 'at', 'for'])

/**
 * The place of one predicate's event; null where the sentence tells none.
 * @param told the last city told before the sentence: where "in this city" is
 * @param trace told of the venues that are not its own
 */
export function placeOf(
  reading: Reading,
  predicate: Predicate,
  predicates: readonly Predicate[],
  type: EventType,
  told: Item | null,
  syntax: Syntax,
  trace?: Trace,
): DraftSlot<Venue> | null {
  const { cells } = reading
  let best: DraftSlot<Venue> | null = null
  let city = told
  for (const [i, cell] of cells.entries()) {
    const item = cell.word?.id === 'there' ? city : cell.venue
    if (!item) continue
    if (kindOf(item) === 'city') city = item
    // "Russia's Sochi" is Sochi.
    if (cityBehind(cells, i)) continue
    const mark = markOf(cells, i, item, syntax)
    const passed = passedBy(cells, predicate, predicates, type, item, i, mark)
    if (passed) {
      trace?.(passed, reading, i, predicate)
      continue
    }
    const distance = distanceOf(cells, predicate, predicates, type, item, i, mark)
    if (distance <= FARTHEST && (!best || distance < best.distance))
      best = { value: item.value as Venue, item, distance }
  }
  // "In Moscow, where he met X": the clause is about the place before it, unless it names one of its own.
  const opened = openedBy(cells, predicate)
  if (opened && !(best && isWithin(cells, best.item, predicate)))
    return { value: opened.value as Venue, item: opened, distance: 1 }
  return best
}

/** The venue that a clause of "where" is about: right before its opening word. */
function openedBy(cells: readonly Cell[], { at }: Predicate): Item | null {
  const clause = cells[at]?.clause
  let opening = at
  while (opening > 0 && cells[opening - 1]?.clause === clause) opening--
  if (cells[opening]?.word?.id !== 'where') return null
  const before = cells[opening - 1]?.sign ? cells[opening - 2] : cells[opening - 1]
  return before?.venue ?? null
}

const isWithin = (cells: readonly Cell[], venue: Item, { at }: Predicate): boolean =>
  cells.some((cell) => cell.venue === venue && cell.clause === cells[at]?.clause)

/** The city that a country stands before as its owner ("Russia's Sochi"), by its cell. */
function cityBehind(cells: readonly Cell[], at: number): boolean {
  const country = cells[at]?.venue
  if (!country || kindOf(country) !== 'country' || cells[at + 1]?.sign !== "'") return false
  const city = cells.slice(at + 2, at + 4).find(({ venue }) => venue)?.venue
  return city !== undefined && kindOf(city) === 'city' && countryOf(city) === countryOf(country)
}

/** Behind another event, or before it and this one, a venue is the other's. */
const isParted = ({ from, to }: Predicate, predicates: readonly Predicate[], i: number): boolean =>
  predicates.some((other) => (to <= other.at && other.at < i) || (i < other.at && other.at < from))

/** Why a venue is not where an event took place; null where it may be. */
function passedBy(
  cells: readonly Cell[],
  predicate: Predicate,
  predicates: readonly Predicate[],
  type: EventType,
  item: Item,
  i: number,
  mark: string | null,
): Extract<Passed, `place/${string}`> | null {
  const { from, to, at } = predicate
  const gap = i < from ? from - i : Math.max(0, i - to)
  const kind = kindOf(item)
  if (isCleft(cells, cells[i]?.clause ?? 0, predicate)) return null
  // Ships meet at sea, ministers do not.
  if (kind === 'water' && type !== 'exercise') return 'place/at-sea'
  if (i > to && isTopical(cells, to, i)) return 'place/discussed'
  if (type !== 'visit' && i > to && isAim(cells, to, i)) return 'place/aim'
  const left = predicate.frame.verb === 'depart' && (mark !== 'to' || cells.slice(i + 1, from).some(hasTense))
  if (left) return 'place/left'
  if (type === 'visit') {
    // "Visits, being also X, the capital": the object may wait.
    const reach = predicate.frame.verb === 'visit' ? 12 : cells[at]?.noun?.id === 'tour' ? 4 : 2
    // "An invitation to visit *Moscow*".
    const visited = cells[i - 1]?.noun?.id === 'visit'
    const stays = predicate.frame.id === 'stay' && mark !== null && mark !== 'in'
    // Russian may set the object first: "Baku, Moscow and Ankara he toured".
    const ahead = predicate.frame.verb === 'visit' && i < from && (item.features & ACC) !== 0 && gap <= 10
    const bare = (i > at && (visited || gap <= reach)) || ahead
    const towards = stays ? false : mark === null ? bare : TOWARDS.has(mark)
    if (!towards) return 'place/unmarked'
    if (mark !== 'to' && isParted(predicate, predicates, i)) return 'place/of-another'
  } else if (!hosts(cells, predicate, i) && mark !== 'in' && mark !== 'at') return 'place/unmarked'
  if (type !== 'visit') {
    // "Discussed the war in Syria": behind a plain word a country is that word's, behind a row of them any place is.
    if (WIDE.has(kind) && belongsToWord(cells, i)) return 'place/of-a-word'
    if (i > to && plainBetween(cells, to, i) > ROW) return 'place/of-a-word'
    // Where something was said is not where what was told took place.
    if (cells[i]?.clause !== cells[at]?.clause && isSaid(cells, cells[i]?.clause ?? 0)) return 'place/of-another'
    // "After the talks he left for X": what stands beside an act is not where that was which it came after.
    if (isBesideAct(cells, predicate, predicates, i)) return 'place/of-another'
    // "Will be built in Iran: the contract was signed": a country beside another verb is that verb's.
    if (kind === 'country' && !isStill(cells, predicate, i)) return 'place/of-another'
  }
  // In a region or at a plant, far from the verb, is what the talks were about.
  if ((kind === 'region' || kind === 'site') && gap > 4) return 'place/far-region'
  return null
}

/** Cells between an event and a venue, more where a clause or another event lies between. */
function distanceOf(
  cells: readonly Cell[],
  predicate: Predicate,
  predicates: readonly Predicate[],
  type: EventType,
  item: Item,
  i: number,
  mark: string | null,
): number {
  const { from, to, at } = predicate
  const gap = i < from ? from - i : Math.max(0, i - to)
  let distance = gap + (cells[i]?.clause === cells[at]?.clause ? 0 : 10)
  if ((isParted(predicate, predicates, i) || actBetween(cells, predicate, i)) && mark !== 'to') distance += ANOTHERS
  if (type === 'visit') {
    if (mark !== 'to') distance += 2
    if (i < from) distance += 4
  } else if (hosts(cells, predicate, i)) distance = kindOf(item) === 'country' ? HOSTED : 0
  if (predicates.some((other) => other.at !== at && owns(cells, other, i, at))) distance += ANOTHERS
  return kindOf(item) === 'country' ? distance + 1 : distance
}

/** Whether another finite verb stands between a predicate and a cell: what follows is told of that verb. */
function actBetween(cells: readonly Cell[], { from, to, stances }: Predicate, at: number): boolean {
  const [first, past] = at >= to ? [to, at] : [at + 1, from]
  for (let i = first; i < past; i++) if (hasTense(cells[i]) && !stances.includes(i)) return true
  return false
}

/** Words in a row, in no table, behind which a place is part of what they tell. */
const ROW = 4

const plainBetween = (cells: readonly Cell[], from: number, to: number): number =>
  cells.slice(from, to).filter(isPlain).length

/** Whether no finite verb but the event's own stands in the clause of a country beyond the event's own clause. */
function isStill(cells: readonly Cell[], { at, verb, light, stances }: Predicate, i: number): boolean {
  const clause = cells[i]?.clause
  if (clause === cells[at]?.clause) return true
  return !cells.some(
    (cell, k) => cell.clause === clause && hasTense(cell) && k !== verb && k !== light && !stances.includes(k),
  )
}

const WIDE: ReadonlySet<Venue['kind']> = new Set(['country', 'region', 'water'])

/** Whether a word that says nothing to the frames stands before a venue and its preposition. */
function belongsToWord(cells: readonly Cell[], at: number): boolean {
  const before = cells[at - 1]?.marker ? cells[at - 2] : undefined
  return before !== undefined && isPlain(before)
}

/** Behind "they discussed", a place is what was talked about. */
function isTopical(cells: readonly Cell[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cells[i]?.verb?.id === 'discuss') return true
  return false
}

/** Behind "with the aim of" and "about", a place is part of what it was for; the venue's own preposition does not count. */
function isAim(cells: readonly Cell[], from: number, to: number): boolean {
  for (let i = from; i < to - 2; i++) {
    const marker = cells[i]?.marker?.id
    if ((marker === 'for' && !cells[i + 1]?.date) || marker === 'about') return true
  }
  return false
}

/** The last city that a sentence names as a place. */
export const lastCity = ({ cells }: Reading): Item | null =>
  cells.findLast(({ venue }) => venue && kindOf(venue) === 'city')?.venue ?? null

const kindOf = (item: Item): Venue['kind'] => (item.value as Venue).kind
const countryOf = (item: Item): string | null => (item.value as Venue).country

/** Whether a venue stands behind another event's noun with nothing but that event's own words between. */
function owns(cells: readonly Cell[], { at: noun }: Predicate, venue: number, at: number): boolean {
  if (!cells[noun]?.noun || venue <= noun || venue - noun > 8) return false
  if (at > noun && at < venue) return false
  return cells
    .slice(noun + 1, venue)
    .every((cell) => !cell.verb && !cell.sign && cell.clause === cells[noun]?.clause && cell.marker?.id !== 'with')
}

/** "Moscow hosts the talks", "Turkmenistan will receive the summit": the place beside the verb is where they are. */
function hosts(cells: readonly Cell[], { at, verb, frame }: Predicate, i: number): boolean {
  const host = resumptiveAfter(cells, at) ?? verb
  if (host === null || cells[i - 1]?.marker || Math.abs(i - host) > 3) return false
  const senses = sensesOf(cells[host])
  return senses.includes('host') || (frame.verb === 'receive' && frame.nouns !== undefined)
}

/** What marks a venue: its own preposition, clitic or case, that of the country whose city it is, or that it is an adverb. */
function markOf(cells: readonly Cell[], at: number, venue: Item, syntax: Syntax): string | null {
  const own = venueMark(cells, at, venue, syntax)
  if (own) return own
  for (let owner = at - 1; owner >= at - 3; owner--) {
    const country = cells[owner]?.venue
    if (country && cityBehind(cells, owner)) return venueMark(cells, owner, country, syntax)
  }
  return isAdverb(cells, at) ? 'in' : null
}

/** "There", with no preposition of its own and behind something: at the head of a clause it only says that something is. */
const isAdverb = (cells: readonly Cell[], at: number): boolean => {
  const cell = cells[at] as Cell
  const before = cells[at - 1]
  return cell.word?.id === 'there' && cell.to - cell.from === 1 && before !== undefined && !before.sign
}

/** A preposition within a few words before a venue, a clitic, a case. */
function venueMark(cells: readonly Cell[], at: number, venue: Item, syntax: Syntax): string | null {
  if (venue.features & CLITIC_B) return 'in'
  if (venue.features & CLITIC_L) return 'to'
  let plain = 0
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const cell = cells[i] as Cell
    if (cell.marker) {
      const id = cell.marker.id === 'for' ? 'to' : cell.marker.id
      // One preposition, two cases: at rest in the prepositional, in motion in the accusative.
      if (syntax.cases && id === 'in' && venue.features & ACC && !(venue.features & PREP)) return 'to'
      return id === 'chez' ? 'at' : id
    }
    if (cell.sign === '"') continue
    if (cell.sign || cell.verb || cell.noun || cell.word || cell.date) return null
    if (++plain > 2) return null
  }
  return null
}
