/**
 * Parties as they stand in a clause: one, or several joined ("A, B and C"), with what marks them: a preposition, a case, a
 * clitic, or nothing. The frames ask for marks and never for words.
 */

import type { Item } from '../../engine/chart.js'
import * as features from '../../engine/features.js'
import type { Cell, Reading } from '../cells.js'
import { partyOf } from '../party.js'
import { hasTense } from '../tense.js'
import { agentsOf, casesOfAgents, firstAgents } from './agents.js'
import { pastApposition } from './appositions.js'
import { isName, isOfAide, isQualifier } from './entourage.js'
import { sensesOf } from './senses.js'

export interface Group {
  /** First cell and one past the last. */
  readonly from: number
  readonly to: number
  readonly items: readonly Item[]
  /** Marker id, or null where nothing marks it. */
  readonly marker: string | null
  /** CASES bits that all its members allow; 0 where the language or the form has none. */
  readonly cases: number
  readonly clause: number
  /** Only adjectives of nationality ("Russian-Iranian talks"). */
  readonly attributive: boolean
}

const isJoin = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.word?.id === 'and' || cell.sign === ',' || cell.sign === '/' || cell.sign === '-')
const isQuote = (cell: Cell | undefined): boolean => cell?.sign === '"' || cell?.sign === '(' || cell?.sign === ')'

/** Who the sentences before have spoken of: what a pronoun can mean. */
export interface Recall {
  /** The person that the last sentence was about. */
  readonly topic: Item | null
  /** The latest person beside him. */
  readonly other: Item | null
  /** The last three or more people told together. */
  readonly many: readonly Item[]
}

/** The parties of a sentence, grouped and marked, in text order; pronouns stand for whom they can only mean. */
export function groupsOf(reading: Reading, recall: Recall): Group[] {
  const { cells } = reading
  const groups: Group[] = []
  for (let at = 0; at < cells.length; at++) {
    const first = cells[at]?.party
    if (!first) {
      const pronoun = pronounAt(reading, at, groups, recall)
      if (pronoun) groups.push(pronoun)
      continue
    }
    const items = [first]
    let to = at + 1
    for (;;) {
      // One join, and what may stand around it: quotation marks, a second join (", and").
      let next = to
      while (isQuote(cells[next])) next++
      const clitic = ((cells[next]?.party?.features ?? 0) & features.CLITIC_AND) !== 0
      let joined = clitic
      const join = next
      while (isJoin(cells[next]) && next - to < 4) {
        joined = true
        next++
      }
      // "And his Iraqi counterpart", "and *ships* of B".
      if (joined && cells[next]?.word?.id === 'his') next++
      if (joined && cells[next]?.modifier?.id === 'agents' && cells[next + 1]?.party) next++
      while (isQuote(cells[next])) next++
      // "Russia's Lavrov, *Iran's* Araghchi".
      if (cells[next]?.party && cells[next + 1]?.sign === "'" && cells[next + 3]?.party) next += 3
      const behind = reading.verbFinal || reading.verbFirst ? null : pastApposition(cells, to, items)
      if (behind !== null) {
        joined = true
        next = behind
      }
      const party = cells[next]?.party
      // "X, *president of Y*, and Z": a name and its own office are one member.
      if (party && reading.verbFinal && isSame(items.at(-1), party) && (join === next || cells[join]?.sign === ',')) {
        to = next + 1
        continue
      }
      // "According to X, *Y's* visit": a lone comma lists no owner.
      if (cells[join]?.sign === ',' && next === join + 1 && cells[next + 1]?.sign === "'") break
      // "TEHRAN - Minister X": where the report comes from.
      if (at === 0 && cells[at]?.venue && cells[join]?.sign && cells[join]?.sign !== ',') break
      // "Talks *Russian Iranian*": two nationalities of one noun (Arabic).
      const paired = reading.verbFirst && next === to && party !== undefined && arePaired(items.at(-1), party)
      if (!party || !(joined || paired) || !coordinates(cells, to, next, items, party)) break
      const lone =
        behind === null && cells[join]?.sign === ',' && next === join + 1 && !(party.features & features.CLITIC_AND)
      if (lone && !lists(reading, at, next, first, party)) break
      items.push(party)
      to = next + 1
    }
    const cases =
      items.reduce((bits, item) => bits & (casesOf(item, first) || features.CASES), features.CASES) % features.CASES
    const agents = agentsOf(reading, at, to)
    const marker =
      agents === null
        ? markerOf(reading, at, to, first, cases)
        : markerBefore(reading, firstAgents(reading.cells, Math.min(agents, at)), { features: 0 })
    const agentCases = agents === null ? 0 : casesOfAgents(cells, agents)
    groups.push({
      from: at,
      to,
      items,
      // One Russian preposition, two cases: "with" takes the instrumental, "off, from" the genitive.
      marker: marker === 'with' && agents === null && cases && !(cases & features.INS) ? 'from' : marker,
      cases: agents === null ? cases : agentCases,
      clause: cells[at]?.clause ?? 0,
      attributive: agents === null && items.every((item) => partyOf(item).attributive),
    })
    withPronoun(cells, groups)
    at = to - 1
  }
  return groups
}

/** "*He and X* signed it": a pronoun that "and" joins to the name behind it acts together with whom it names. */
function withPronoun(cells: readonly Cell[], groups: Group[]): void {
  const [pronoun, named] = groups.slice(-2)
  if (!pronoun || !named || cells[pronoun.from]?.party || cells[pronoun.from]?.word?.id !== 'he') return
  const joined = pronoun.to === named.from - 1 && cells[pronoun.to]?.word?.id === 'and'
  if (
    !joined ||
    !acts(pronoun) ||
    !acts(named) ||
    named.items.some((item) => pronoun.items.some((one) => sameParty(item, one)))
  )
    return
  groups.splice(-2, 2, { ...named, from: pronoun.from, items: [...pronoun.items, ...named.items] })
}

/** A head with several owners ("the navy *of A and B*") keeps its own cases. */
const casesOf = (item: Item, first: Item): number =>
  item !== first && isCoOwner(item, first) ? features.CASES : item.features & features.CASES

/** Whether a state in the genitive is one more owner of the body before it ("the armed forces of A *and of B*"). */
const isCoOwner = (item: Item, first: Item): boolean =>
  (item.features & features.GEN) !== 0 &&
  partyOf(item).kind === 'state' &&
  partyOf(first).form === 'metonym' &&
  first.to - first.from > 1

function markerOf(reading: Reading, at: number, to: number, first: Item, cases: number): string | null {
  const after = markerAfter(reading.cells, to)
  // "A year *after* the US withdrew": behind it a clause opens with its subject.
  const mark = markIndex(reading, at)
  const opening = mark !== null && OPENING.has(reading.cells[mark]?.marker?.id ?? '')
  if (opening && !reading.verbFinal && !reading.verbFirst && !cases && isFiniteForm(reading.cells[to])) return null
  if (isOfAide(reading, at)) return 'of'
  // A preposition never governs a nominative: it has had its word ("before that the presidents ...").
  if (cases === features.NOM) return after
  return isAnothers(reading, at, first) ? 'of' : (markerBefore(reading, at, first) ?? after)
}

/** Marks that may open a clause as well. */
const OPENING: ReadonlySet<string> = new Set(['after', 'before'])

/** A past, or a present that has number. */
const isFiniteForm = (cell: Cell | undefined): boolean => {
  const bits = cell?.verb?.features ?? 0
  const numbered = features.PRESENT | features.SINGULAR
  return (bits & features.PAST) !== 0 || (bits & numbered) === numbered
}

/** A pronoun as the group it stands for; null where it is none or could mean several. */
function pronounAt(reading: Reading, at: number, groups: readonly Group[], recall: Recall): Group | null {
  const { cells } = reading
  const cell = cells[at] as Cell
  // "His" before a verb is its object (Russian writes both alike).
  const owned = cell.word?.id === 'his' && (precedesVerb(cells, at) || followsVerb(cells, at, groups))
  // "K nim" is "to them": the instrumental of "him" stands behind another preposition.
  const several = cell.word?.id === 'him' && cell.word.features & features.INS && cells[at - 1]?.marker?.id === 'to'
  const word = owned ? 'him' : several ? 'they' : cell.word?.id
  const cases = owned ? features.ACC : (cell.word?.features ?? 0) & features.CASES
  // Arabic writes it onto the preposition.
  const suffixed = cell.marker && cell.marker.features & features.POSSESSED ? cell.marker : null
  if (word === 'speaker') return speakerAt(reading, at, recall)
  if (word !== 'he' && word !== 'him' && word !== 'they' && !suffixed) return null
  // "The first summit *of theirs*" (Arabic: to them).
  if (suffixed?.id === 'to' && GATHERINGS.has(cells[at - 1]?.noun?.id ?? '')) return null
  const before = groups.flatMap((group) => (isPerson(group) ? [group] : []))
  const marker =
    suffixed?.id ??
    markerBefore(reading, at, { features: 0 }) ??
    markerAfter(cells, at + 1) ??
    (word === 'him' && !cases ? 'object' : null)
  const own = (group: Group): boolean => group.marker === null && group.clause === cell.clause
  // Where only order tells, the subject opens the clause, and who stands behind its verb is no subject.
  const ordered = !reading.verbFinal && !cases
  const subject = (ordered ? before.find(own) : before.findLast(own))?.items[0]
  const items: (Item | null | undefined)[] = []
  // "*The two* drones" are nobody.
  if (word === 'they' && cell.to > cell.from + 1 && cells[at + 1] && isQualifier(cells[at + 1] as Cell)) return null
  if (word === 'they') {
    const first = before.find((group) => group.marker === null)
    const pair = first ? pairOf(reading, before, first) : null
    if (first && first.items.length > 1) items.push(...first.items)
    else if (pair) items.push(...pair)
    else if (!reading.verbFirst && recall.many.length > 0) items.push(...recall.many)
    else items.push(recall.topic, recall.other)
  } else if (marker === null && word !== 'him' && !isComplement(reading, at)) {
    const told = before.find((group) => group.marker === null)?.items[0]
    items.push(told ?? namedBehind(reading, at) ?? recall.topic)
  } else {
    // Where verbs stand first, a sentence is one clause and its first person goes on acting.
    const others = before
      .filter((group, i) => {
        if (reading.verbFirst) return i > 0
        // "Handed X's message over to *him*": not to its writer.
        if (marker === 'to' && cells[group.from - 1]?.noun?.id === 'message') return false
        if (ordered) return true
        return group.clause !== cell.clause || (group.marker !== null && !isComplement(reading, at))
      })
      .flatMap((group) => group.items)
    // "X met Y, and then *him* received Z": who did the act before is spoken of still.
    const doer = cells.slice(0, at).findLastIndex((each) => hasTense(each))
    const still = subject && doer > subject.from && marker === null && hasTense(cells[at + 1]) ? subject : null
    // "X was summoned, and a note was handed to *him*": a passive has done nothing by its subject.
    const befallen = befellWhom(reading, at, before)
    const candidates = [befallen, ...others.reverse(), recall.topic, recall.other]
    const fits = (item: Item): boolean =>
      partyOf(item).entities.length === 1 && (item === befallen || !(subject && sameParty(item, subject)))
    items.push(still ?? candidates.find((item) => item && fits(item)))
  }
  const found = items.flatMap((item) => (item ? [item] : []))
  if (found.length === 0) return null
  return {
    from: at,
    to: at + 1,
    items: found,
    marker,
    cases: cases || (marker === null ? features.NOM : 0),
    clause: cell.clause,
    attributive: false,
  }
}

/** How far a speaker may stand from the verb that says he spoke, in cells. */
const BESIDE_SAYING = 3

/** "I met X", quoted: who says so in the same sentence, else whom the last sentence was about. */
function speakerAt({ cells }: Reading, at: number, { topic }: Recall): Group | null {
  const says = cells.findIndex(
    (cell) => hasTense(cell) && sensesOf(cell).some((sense) => sense === 'say' || sense === 'announce'),
  )
  const beside = (i: number): Item | null => {
    const { party, clause } = cells[i] ?? {}
    const nominative = party && ((party.features & features.CASES) === 0 || (party.features & features.NOM) !== 0)
    return nominative && clause === cells[says]?.clause && partyOf(party).kind === 'person' ? party : null
  }
  let told: Item | null = null
  for (let step = 1; says >= 0 && !told && step <= BESIDE_SAYING; step++)
    told = beside(says + step) ?? beside(says - step)
  const speaker = told ?? topic
  if (!speaker || partyOf(speaker).entities.length !== 1) return null
  const clause = cells[at]?.clause ?? 0
  return { from: at, to: at + 1, items: [speaker], marker: null, cases: features.NOM, clause, attributive: false }
}

/** "X met Y in Moscow, where *they* ...": the two people of one sentence, each named alone; null where it has more or fewer. */
function pairOf({ verbFirst }: Reading, before: readonly Group[], first: Group): readonly Item[] | null {
  const people = before.filter(({ items, attributive }) => !attributive && items.length === 1)
  const [one, other] = [first.items[0], people.find((group) => group !== first)?.items[0]]
  if (verbFirst || people.length !== 2 || before.length !== 2 || !one || !other || sameParty(one, other)) return null
  return [one, other]
}

/** "In the talks *he* held there, X said": a pronoun before its noun, which opens the main clause behind a comma. */
function namedBehind({ cells, verbFinal, verbFirst }: Reading, at: number): Item | null {
  if (verbFinal || verbFirst) return null
  const name = cells.findIndex(
    ({ party }, i) => i > at && party !== undefined && partyOf(party).kind === 'person' && cells[i - 1]?.sign === ',',
  )
  return name > 0 && hasTense(cells[name + 1]) ? (cells[name]?.party ?? null) : null
}

/** The person before a pronoun whom a final passive tells something of; null where the clause is active. */
function befellWhom({ cells, verbFinal }: Reading, at: number, before: readonly Group[]): Item | null {
  if (!verbFinal) return null
  const clause = cells[at]?.clause
  const closing = cells.find((cell, i) => i > at && cell.clause === clause && hasTense(cell))
  if (!((closing?.verb?.features ?? 0) & features.PASSIVE)) return null
  return before.findLast((group) => group.marker === null && group.clause === clause)?.items[0] ?? null
}

const GATHERINGS: ReadonlySet<string> = new Set(['summit', 'meeting', 'session', 'round', 'visit', 'tour'])

/** "His" before a verb is its object. */
const precedesVerb = (cells: readonly Cell[], at: number): boolean =>
  cells[at + 1]?.verb !== undefined && !cells[at + 1]?.noun

/** "X invited *his* to Moscow": right behind a person's verb, and with nothing to own. */
function followsVerb(cells: readonly Cell[], at: number, groups: readonly Group[]): boolean {
  const next = cells[at + 1]
  if (!((cells[at]?.word?.features ?? 0) & features.ACC) || !hasTense(cells[at - 1])) return false
  if (next && !(next.marker ?? next.sign ?? next.date ?? next.word)) return false
  return groups.some((group) => group.marker === null && isPerson(group) && group.clause === cells[at]?.clause)
}

/** "Handed *him* over": between a bare predicate and its light verb stands its object. */
const isComplement = ({ cells, verbFinal }: Reading, at: number): boolean =>
  verbFinal && cells[at - 1]?.verb !== undefined && !hasTense(cells[at - 1])

/** Adjectives of two states, alike in what they agree with. */
const arePaired = (a: Item | undefined, b: Item): boolean =>
  a !== undefined &&
  partyOf(a).attributive &&
  partyOf(b).attributive &&
  !sameParty(a, b) &&
  (a.features & AGREEING) === (b.features & AGREEING)
const AGREEING = features.ADJECTIVE | features.DEFINITE | features.FEMININE | features.PLURAL

const isPerson = (group: Group): boolean => group.items.some((item) => partyOf(item).kind === 'person')
/** Whether two forms are of one person. */
const isSame = (a: Item | undefined, b: Item): boolean =>
  a !== undefined && partyOf(a).kind === 'person' && partyOf(a).entities.join() === partyOf(b).entities.join()
const sameParty = (a: Item, b: Item): boolean => partyOf(a).entities.some((id) => partyOf(b).entities.includes(id))

/** Whether a group can be a subject: nothing marks it, and its case, where it has one, is the nominative. */
export const acts = ({ marker, cases }: Group): boolean =>
  marker === null && (cases === 0 || (cases & features.NOM) !== 0)

/** What the next sentence can call to mind: its own people, or those before where it names none. */
export function recallAfter(groups: readonly Group[], recall: Recall): Recall {
  const people = groups.filter((group) => isPerson(group) && !group.attributive)
  const topic =
    (people.find(acts) ?? people.find((group) => group.marker === null))?.items.find(
      (item) => partyOf(item).kind === 'person',
    ) ?? recall.topic
  const other = people
    .flatMap((group) => group.items)
    .findLast((item) => partyOf(item).kind === 'person' && !(topic && sameParty(item, topic)))
  const many = people.find(({ items }) => items.flatMap((item) => partyOf(item).entities).length >= 3)
  return {
    topic,
    many: many?.items ?? recall.many,
    other: other ?? (recall.topic && topic && !sameParty(recall.topic, topic) ? recall.topic : recall.other),
  }
}

/** Whether a lone comma lists: like with like, and not "in a letter to X, Y said", where the second is the clause's subject. */
function lists(reading: Reading, at: number, next: number, first: Item, party: Item): boolean {
  if (partyOf(first).kind !== partyOf(party).kind) return false
  return markIndex(reading, at) === null || isJoin(reading.cells[next + 1])
}

/** Members of a group agree in case where they have one, and a clause does not begin between them. */
function coordinates(cells: readonly Cell[], to: number, next: number, items: readonly Item[], party: Item): boolean {
  if (cells[to - 1]?.clause !== cells[next]?.clause) return false
  const a = (items.at(-1)?.features ?? 0) & features.CASES
  const b = party.features & features.CASES
  if (a && b && !(a & b) && !(items[0] && isCoOwner(party, items[0]))) return false
  // A clitic preposition on the second begins another argument.
  return !(party.features & (features.CLITIC_B | features.CLITIC_L | features.CLITIC_K))
}

function markerBefore(reading: Reading, at: number, first: Pick<Item, 'features'>): string | null {
  // One letter says "with" of people and "in" of places.
  if (first.features & features.CLITIC_B) return reading.cells[at]?.venue ? 'in' : 'with'
  if (first.features & features.CLITIC_L) return 'to'
  const mark = markIndex(reading, at)
  // "A meeting of delegations *from* A and B": they are its own.
  if (reading.verbFirst && mark !== null && reading.cells[mark]?.marker?.id === 'from' && isSent(reading.cells, mark))
    return 'of'
  return mark === null ? null : (reading.cells[mark]?.marker?.id ?? null)
}

/** Whether delegations stand before a preposition, with nothing but what describes them between. */
function isSent(cells: readonly Cell[], mark: number): boolean {
  let head = mark - 1
  while (mark - head <= 3 && cells[head] && (cells[head]?.modifier || isQualifier(cells[head] as Cell))) head--
  const noun = cells[head]?.noun
  return noun?.id === 'delegation' && (noun.features & (features.PLURAL | features.DUAL)) !== 0
}

/** Cell of the preposition that governs a name: a word or two may stand between ("with visiting minister X"), quotation marks. */
function markIndex(reading: Reading, at: number): number | null {
  const { cells } = reading
  let plain = 0
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const cell = cells[i] as Cell
    // A preposition that carries its pronoun has what it asks for.
    if (cell.marker && cell.marker.features & features.POSSESSED) break
    // "With the participation of units of the navy": the part is of the whole that takes part.
    if (
      cell.marker?.id === 'from' &&
      reading.verbFirst &&
      i > 0 &&
      isQualifier(cells[i - 1] as Cell) &&
      cells[i - 2]?.marker
    )
      return i - 2
    // "Minister *of Roads* X": a title's own preposition.
    if (cell.marker?.id === 'of' && plain > 0 && isName(cells[at])) return null
    if (cell.marker && cell.marker.id !== 'object' && !ADVERBS.has(cell.marker.id)) return i
    if (isQuote(cell) || cell.noun?.id === 'delegation' || cell.word?.id === 'his') continue
    // "In the Turkmen capital Ashgabat": a place told twice has one preposition.
    if (cell.venue && !cell.party && cells[at]?.venue) continue
    if (cell.modifier?.id === 'side') continue
    // "With the speaker of the *Iranian* parliament X".
    if (cell.party && partyOf(cell.party).attributive && plain > 0 && i > 0) continue
    // "With visiting minister X".
    if (cell.verb && cell.modifier) continue
    if (cell.verb || cell.noun || cell.word || cell.sign || cell.party || cell.date || cell.venue) break
    if (++plain > 2) break
  }
  return null
}

/** Marks that govern nothing: how one talks. */
const ADVERBS: ReadonlySet<string> = new Set(['by-phone', 'by-video', 'in-person'])

const TAKEN: ReadonlySet<string> = new Set(['with', 'between', 'to', 'from', 'against'])

/**
 * Whether a preposition is another word's: "relations *with* Iran" name no one who meets, and behind a plain word a state
 * is that word's owner where owners follow ("*with* the welcome of Iran").
 */
function isAnothers(reading: Reading, at: number, party: Item): boolean {
  const { cells, verbFinal } = reading
  const mark = markIndex(reading, at)
  if (mark === null || partyOf(party).kind === 'person' || !TAKEN.has(cells[mark]?.marker?.id ?? '')) return false
  if (verbFinal && cells[mark]?.marker?.id !== 'between' && cells.slice(mark + 1, at).some(isQualifier)) return true
  for (let i = mark - 1; i >= 0 && i >= mark - 4; i--) {
    const cell = cells[i] as Cell
    if (cell.noun) return cell.noun.id === 'relation'
    // "Its war *of aggression* against Y".
    const owned = isQualifier(cell) && cells[i - 1]?.marker?.id === 'of'
    if (owned) i--
    else if (!cell.modifier && !cell.party && cell.word?.id !== 'and') return false
  }
  return false
}

function markerAfter(cells: readonly Cell[], to: number): string | null {
  let next = to
  while (isQuote(cells[next])) next++
  return cells[next]?.marker?.id === 'object' ? 'object' : null
}
