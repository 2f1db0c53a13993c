/**
 * Where an event took place, or where a journey went: the venue that stands nearest and is marked as one. What stands right
 * behind another event's noun ("the summit in Astana") is that event's.
 */

import type { EventType } from '../../core/event.js'
import type { Item } from '../../engine/chart.js'
import { ACC, ADJECTIVE, CLITIC_B, DEFINITE } from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import type { Cell, Reading } from '../cells.js'
import type { Venue } from '../party.js'
import { isPlain } from '../reading.js'
import { hasTense } from '../tense.js'
import { resumptiveAfter } from './companions.js'
import { isBesideAct, isCleft, isSaid } from './dates.js'
import type { DraftSlot } from './draft.js'
import type { Predicate } from './predicates.js'
import { sensesOf } from './senses.js'
import type { Passed, Trace } from './trace.js'
import { cityBehind, isSeat, isTitular, kindOf, markOf } from './venue-marks.js'
import { settingOf } from './verb-final.js'

/** Beyond this many cells a venue says nothing of an event. */
const FARTHEST = 24
/** What another event's own venue costs. */
const ANOTHERS = 8
/** What a country that is host costs: its city is better. */
const HOSTED = 18

/** Marks of where a journey goes. */
const TOWARDS: ReadonlySet<string> = new Set(['to', 'in', 'at', 'for'])
/** Marks of where something is, and those by which the sitting of a body says it. */
const RESTING: ReadonlySet<string> = new Set(['in', 'at'])
const SITTING: ReadonlySet<string> = new Set(['in', 'at', 'sidelines-of', 'during'])

/** A venue as it stands to one predicate: all that the choice among venues asks. */
interface Site {
  readonly cells: readonly Cell[]
  readonly predicate: Predicate
  readonly predicates: readonly Predicate[]
  readonly type: EventType
  readonly item: Item
  readonly kind: Venue['kind']
  /** Its cell. */
  readonly at: number
  readonly mark: string | null
  /** Cells between it and the event. */
  readonly gap: number
  /** Whether it stands in the event's own clause. */
  readonly within: boolean
  /** Whether it is told as the host, or gives the event its name. */
  readonly hosting: boolean
}

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
  const { from, to } = predicate
  let best: DraftSlot<Venue> | null = null
  let city = told
  for (const [at, cell] of cells.entries()) {
    const item = cell.word?.id === 'there' ? city : cell.venue
    if (!item) continue
    if (kindOf(item) === 'city') city = item
    // "Russia's Sochi" is Sochi.
    if (cityBehind(cells, at)) continue
    // "The *Geneva* talks": an adjective tells where only beside the noun.
    const told = item.features & ADJECTIVE ? null : markOf(cells, at, item, syntax)
    const mark = told === 'from' && type === 'visit' && isSeen(reading, predicate, at) ? 'to' : told
    const site: Site = {
      cells,
      predicate,
      predicates,
      type,
      item,
      kind: kindOf(item),
      at,
      mark,
      gap: at < from ? from - at : Math.max(0, at - to),
      within: cell.clause === cells[predicate.at]?.clause,
      hosting:
        mark === 'hosted-by' ||
        hosts(cells, predicate, at) ||
        (type === 'meeting' && mark === null && isTitular(cells, predicate.at, at, syntax.order)),
    }
    const passed = passedBy(site)
    if (passed) {
      trace?.(passed, reading, at, predicate)
      continue
    }
    const distance = distanceOf(site)
    if (distance <= FARTHEST && (!best || distance < best.distance))
      best = { value: item.value as Venue, item, distance }
  }
  // "In Moscow, where he met X": the clause is about the place before it, unless it names one of its own.
  const opened = openedBy(cells, predicate)
  if (opened && !(best && isWithin(cells, best.item, predicate)))
    return { value: opened.value as Venue, item: opened, distance: 1 }
  return best
}

/** "*From X* a visit he made" (Persian): what one sees stands behind the mark that elsewhere says where one comes from. */
function isSeen({ cells, verbFinal }: Reading, { frame, at }: Predicate, venue: number): boolean {
  if (!verbFinal || (frame.verb !== 'visit' && frame.id !== 'visit')) return false
  if (frame.verb === 'visit') return true
  const goes = cells.some(
    (cell, i) => cell.venue && cells[i - 1]?.marker?.id === 'to' && cell.clause === cells[at]?.clause,
  )
  return !goes && at < venue && cells.slice(at + 1, venue - 1).every(({ party, modifier }) => party ?? modifier)
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

/** Behind another event, or before it and this one, a venue is the other's. */
const isParted = ({ predicate: { from, to }, predicates, at }: Site): boolean =>
  predicates.some((other) => (to <= other.at && other.at < at) || (at < other.at && other.at < from))

type PassedPlace = Extract<Passed, `place/${string}`>

/** "..., *and that in* X": however much stands between, a place taken up so is the act's (Arabic). */
const isTakenUp = ({ cells, at, within }: Site): boolean =>
  within && cells[at - 1]?.marker?.id === 'in' && cells[at - 2]?.word?.id === 'this' && cells[at - 3]?.sign === ','

/** Why a venue is not where an event took place; null where it may be. */
function passedBy(site: Site): PassedPlace | null {
  const { cells, predicate, type, kind, at, mark, gap } = site
  const { from, to, frame } = predicate
  if (isCleft(cells, cells[at]?.clause ?? 0, predicate)) return null
  // Ships meet at sea, ministers do not.
  if (kind === 'water' && type !== 'exercise') return 'place/at-sea'
  if (at > to && isTopical(cells, to, at)) return 'place/discussed'
  if (at > to && isTeller(cells, to, at)) return 'place/of-another'
  if (type !== 'visit' && at > to && !isTakenUp(site) && isAim(cells, to, at)) return 'place/aim'
  // "A tour on which *Beirut* he left for Damascus": where verbs stand last, the object of leaving is where nothing goes.
  if (
    cells[at + 1]?.marker?.id === 'object' &&
    cells.some((cell) => cell.verb?.id === 'depart' && cell.clause === cells[at]?.clause)
  )
    return 'place/left'
  if (frame.verb === 'depart' && (mark !== 'to' || cells.slice(at + 1, from).some(hasTense))) return 'place/left'
  const passed = type === 'visit' ? passedAsGoal(site) : passedAsScene(site)
  // In a region or at a plant, far from the verb, is what the talks were about; behind whom they were with it is where.
  const far = (kind === 'region' || kind === 'site') && gap > 4 && !isBehindPartners(cells, to, at)
  return passed ?? (far ? 'place/far-region' : null)
}

/** Whether nothing but its people, their titles and adjectives stands between an event and a venue behind it. */
const isBehindPartners = (cells: readonly Cell[], to: number, at: number): boolean =>
  to < at &&
  cells
    .slice(to, at)
    .every(({ party, modifier, marker, word, sign }) => party ?? modifier ?? marker ?? word ?? sign === ',')

/** Why a venue is not where a journey went. */
function passedAsGoal(site: Site): PassedPlace | null {
  const { cells, predicate, item, at, mark, gap } = site
  const { frame, from } = predicate
  // "Visits, being also X, the capital": the object may wait.
  const reach = frame.verb === 'visit' ? 12 : cells[predicate.at]?.noun?.id === 'tour' ? 4 : 2
  // "An invitation to visit *Moscow*".
  const visited = cells[at - 1]?.noun?.id === 'visit'
  const stays = frame.id === 'stay' && mark !== null && mark !== 'in'
  // Russian may set the object first: "Baku, Moscow and Ankara he toured".
  const ahead = frame.verb === 'visit' && at < from && (item.features & ACC) !== 0 && gap <= 10
  const bare = (at > predicate.at && (visited || gap <= reach)) || ahead
  const towards = stays ? false : mark === null ? bare : TOWARDS.has(mark)
  if (!towards) return 'place/unmarked'
  return mark !== 'to' && isParted(site) ? 'place/of-another' : null
}

/** Why a venue is not where something was held, signed or said. */
function passedAsScene(site: Site): PassedPlace | null {
  const { cells, predicate, predicates, type, item, kind, at, mark, gap, within, hosting } = site
  const { to, frame } = predicate
  if (!hosting && !rests(site)) return 'place/unmarked'
  // "Ambassador *to Iran*": where he is posted; "the director *at the Russian ministry*": whose man he is.
  if (type === 'accreditation' && mark === 'at') return 'place/of-a-word'
  const before = cells[at - 1]
  // "In a statement *of the Kremlin*: X will take part in the summit".
  if (isSeat(item) && !within && before && isPlain(before)) return 'place/of-a-word'
  if (isSeat(item) && item.features & CLITIC_B && before && (before.party ?? before.venue ?? isPlain(before)))
    return 'place/of-a-word'
  if (type === 'summons' && !isSeat(item) && isOfGathering(cells, at)) return 'place/of-another'
  if (type === 'summons' && at > to && !isSeat(item) && (gap > 3 || belongsToWord(cells, at))) return 'place/of-a-word'
  // "Discussed the war in Syria": behind a plain word a country is that word's, behind a row of them any place is.
  if (WIDE.has(kind) && mark !== 'hosted-by' && belongsToWord(cells, at)) return 'place/of-a-word'
  if (at > to && !isTakenUp(site) && plainBetween(cells, to, at) > ROW) return 'place/of-a-word'
  // "They discussed the *coming summit in X*".
  const topic = ({ at: noun }: Predicate): boolean =>
    to <= noun && noun < at && !cells.slice(to, noun).some(({ marker }) => SITTING.has(marker?.id ?? ''))
  if (frame.verb === 'discuss' && predicates.some(topic)) return 'place/of-another'
  const clause = cells[at]?.clause ?? 0
  // Where something was said is not where what was told took place.
  if (!within && (isSaid(cells, clause) || opensThought(site))) return 'place/of-another'
  // "After the talks he left for X": what stands beside an act is not where that was which it came after.
  if (isBesideAct(cells, predicate, predicates, at)) return 'place/of-another'
  // "Will be built in Iran: the contract was signed": a country beside another verb, or among many words, is theirs.
  return kind === 'country' && !within && !isStill(site) ? 'place/of-another' : null
}

const GATHERED: ReadonlySet<string> = new Set(['session', 'summit', 'conference', 'meeting', 'round'])
/** "For the statement of the sixth session *in X* he was summoned": where a gathering or a document was, which stands before. */
function isOfGathering(cells: readonly Cell[], at: number): boolean {
  for (let i = at - 1; i >= 0 && cells[i]?.clause === cells[at]?.clause && !cells[i]?.sign && !cells[i]?.verb; i--)
    if (GATHERED.has(cells[i]?.noun?.id ?? '')) return true
  return false
}

/** Whether a mark says that something was there: one of rest, that of a body's sitting, for who is summoned that of his way. */
function rests({ mark, item, type }: Site): boolean {
  if (mark === null) return false
  if (!isSeat(item)) return RESTING.has(mark)
  return SITTING.has(mark) || (type === 'summons' && mark === 'to')
}

/** "*In the Kremlin* they doubt that X and Y will meet": the clause that the event's own "that" hangs on. */
function opensThought({ cells, predicate, at }: Site): boolean {
  const own = cells[predicate.at]?.clause
  const opening = cells.findIndex(({ clause }) => clause === own)
  const outer = cells.slice(0, opening)
  return (
    cells[opening]?.word?.id === 'that' &&
    cells[opening - 1]?.clause === cells[at]?.clause &&
    outer.some((cell) => hasTense(cell)) &&
    !outer.some((cell) => sensesOf(cell).includes('plan'))
  )
}

/** "..., the ministry *in Yerevan* said": behind a comma and before a verb of saying, where they are who tell of it. */
function isTeller(cells: readonly Cell[], from: number, at: number): boolean {
  if (!cells.slice(from, at).some(({ sign }) => sign === ',')) return false
  for (let i = at + 1; i <= at + 3; i++) {
    const cell = cells[i]
    if (!cell || cell.sign || cell.clause !== cells[at]?.clause) return false
    if (hasTense(cell)) return cell.verb?.id === 'say' || cell.verb?.id === 'announce'
  }
  return false
}

/** Cells between an event and a venue, more where a clause or another event lies between. */
function distanceOf(site: Site): number {
  const { cells, predicate, predicates, type, kind, at, mark, gap, within, hosting } = site
  const country = kind === 'country'
  let distance = gap + (within ? 0 : 10)
  if ((isParted(site) || actBetween(cells, predicate, at)) && mark !== 'to') distance += ANOTHERS
  if (type === 'visit') {
    if (mark !== 'to') distance += 2
    if (at < predicate.from) distance += 4
  } else if (hosting) distance = country ? HOSTED : 0
  if (predicates.some((other) => other.at !== predicate.at && owns(cells, other, at, predicate.at)))
    distance += ANOTHERS
  return country ? distance + 1 : distance
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

/** Whether a clause beyond the event's own only tells where: no finite verb but the event's, and few words besides. */
function isStill({ cells, predicate: { verb, light, stances }, at }: Site): boolean {
  const others = cells.flatMap((cell, i) => (cell.clause === cells[at]?.clause ? [[cell, i] as const] : []))
  return (
    others.filter(([cell]) => isPlain(cell)).length <= ROW &&
    !others.some(([cell, i]) => hasTense(cell) && i !== verb && i !== light && !stances.includes(i))
  )
}

const WIDE: ReadonlySet<Venue['kind']> = new Set(['country', 'region', 'water'])

/** Whether a word that is no event stands before a venue and its preposition: "the presence in X", "the war in X". */
function belongsToWord(cells: readonly Cell[], at: number): boolean {
  const before = cells[at - 1]?.marker ? cells[at - 2] : undefined
  // "The American presence in Armenia" (Arabic: the presence the American in).
  const attributive = before?.party !== undefined && (before.party.features & ADJECTIVE) !== 0 && !before.venue
  const word = attributive && before.party.features & DEFINITE ? cells[at - 3] : before
  return word !== undefined && (isPlain(word) || word.noun?.id === 'relation' || word.modifier?.id === 'agents')
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
    // "A summit on Syria *in Sochi*": a topic that is a name is closed by it.
    const topic = cells[i + 1]?.venue ?? cells[i + 1]?.party
    if (marker === 'about' && topic && i + 3 === to && cells[i + 2]?.marker?.id === 'in') continue
    if ((marker === 'for' && !cells[i + 1]?.date) || marker === 'about') return true
  }
  return false
}

/** The last city that a sentence names as a place. */
export const lastCity = ({ cells }: Reading): Item | null =>
  cells.findLast(({ venue }) => venue && kindOf(venue) === 'city')?.venue ?? null

/** Whether a venue stands behind another event's noun with nothing but that event's own words between. */
function owns(cells: readonly Cell[], { at: noun }: Predicate, venue: number, at: number): boolean {
  if (!cells[noun]?.noun || venue <= noun || venue - noun > 8) return false
  if (at > noun && at < venue) return false
  // "Spoke about the meeting of A with B *in X*": what is talked about keeps its partner and its place.
  const topic = settingOf(cells, noun) === 'about'
  return cells
    .slice(noun + 1, venue)
    .every(
      (cell) =>
        !cell.verb && !cell.sign && cell.clause === cells[noun]?.clause && (topic || cell.marker?.id !== 'with'),
    )
}

/** "Moscow hosts the talks", "Turkmenistan will receive the summit": the place beside the verb is where they are. */
function hosts(cells: readonly Cell[], { at, verb, frame }: Predicate, i: number): boolean {
  const host = resumptiveAfter(cells, at) ?? verb
  if (host === null || cells[i - 1]?.marker || Math.abs(i - host) > 3) return false
  const senses = sensesOf(cells[host])
  return senses.includes('host') || (frame.verb === 'receive' && frame.nouns !== undefined)
}
