/**
 * Who plays which part: the groups of a sentence given to its predicates by what marks them and where they stand. An
 * argument belongs to the nearest predicate that can take it; nothing is paired by order of mention.
 */
import { ACC, CLITIC_L, INFINITIVE, PARTICIPLE, PASSIVE, PAST, POSSESSED, PRESENT } from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import type { Cell, Reading } from '../cells.js'
import { partyOf } from '../party.js'
import { isPlain } from '../reading.js'
import { hasTense } from '../tense.js'
import { clauseCore, isAnothersAgent } from './clause-core.js'
import { resumptiveAfter } from './companions.js'
import type { Slot } from './frames.js'
import type { Group } from './groups.js'
import { addressee, isAim, possessors } from './owners.js'
import type { Predicate } from './predicates.js'
import { sensesOf } from './senses.js'
import { isReasonFor } from './targets.js'
import { closingVerb, settingOf } from './verb-final.js'

export interface Argument {
  readonly slot: Slot
  readonly group: Group
  /** Cells between it and its predicate, more where a clause lies between. */
  readonly distance: number
}

/** Arguments of every predicate of a sentence, in the order of the predicates. */
export function argumentsOf(
  reading: Reading,
  groups: readonly Group[],
  predicates: readonly Predicate[],
  syntax: Syntax,
): Argument[][] {
  return predicates.map((predicate) => {
    const found: Argument[] = []
    const add = (slot: Slot, group: Group | null): void => {
      // "He said that no meeting was held between A and B": who said it took no part.
      const parted = predicate.verb !== null && group?.clause !== reading.cells[predicate.verb]?.clause
      const named = predicate.verb !== null && isVerbless(reading.cells[predicate.verb])
      if (
        slot === 'subject' &&
        (parted || named) &&
        found.some((other) => other.slot === 'between' && isPair(other.group))
      )
        return
      if (group && !found.some((argument) => argument.group === group)) {
        found.push({ slot, group, distance: distanceBetween(reading, predicate, group) })
      }
    }
    marked(reading, groups, predicates, predicate, syntax, add)
    if (invited(reading, groups, predicate, syntax, add)) return found
    const noun = reading.cells[predicate.at]?.noun
    // Behind a noun that bears its owner's pronoun stands whom he met: "his meeting X".
    const owned = reading.verbFirst && noun !== undefined && (noun.features & POSSESSED) !== 0
    if (noun)
      for (const group of possessors(reading, groups, predicate, syntax)) add(owned ? 'object' : 'possessor', group)
    if (noun && syntax.cases && predicate.frame.roles.to) add('to', addressee(reading.cells, groups, predicate))
    if (predicate.verb !== null) {
      const { verb, light } = predicate
      const agent = ((reading.cells[verb]?.verb?.features ?? 0) & PASSIVE) !== 0
      if (light !== null) add(agent ? 'subject' : 'object', complementOf(groups, verb, light))
      // What takes place has the event for its subject.
      const happens =
        !predicate.verbal && (reading.cells[verb]?.verb?.id === 'occur' || opensItself(reading, predicate.at, verb))
      // "The listing of X took place": a verbal noun behind such a verb is a passive.
      const befell = reading.verbFirst && predicate.verbal && sensesOf(reading.cells[verb - 1]).includes('occur')
      if (!happens)
        clauseCore(reading, groups, verb, syntax, (slot, group) =>
          add(befell && slot === 'subject' ? 'object' : slot, group),
        )
    }
    if (predicate.frame.type === 'vote') add('in', sittingOf(reading.cells, groups, predicate))
    resumed(reading, groups, predicate, add)
    governed(reading, groups, predicate, syntax, found, add)
    afflicted(reading, groups, predicate, found, add)
    return found
  })
}

/** "Before the session *opened*": behind a preposition and before its verb a noun is the subject, and nobody else. */
const opensItself = ({ cells, verbFinal, verbFirst }: Reading, at: number, verb: number): boolean =>
  !verbFinal && !verbFirst && verb > at && OPENING.has(settingOf(cells, at) ?? '')
const OPENING: ReadonlySet<string> = new Set(['before', 'after'])

/** "X invited Y to visit Z": he who invites is the host, whom he invites the traveller. */
function invited(
  reading: Reading,
  groups: readonly Group[],
  { frame, stances }: Predicate,
  syntax: Syntax,
  add: (slot: Slot, group: Group | null) => void,
): boolean {
  const invitation = stances.find((i) => reading.cells[i]?.verb?.id === 'invite')
  if (invitation === undefined || frame.type !== 'visit' || frame.verb === 'invite') return false
  const found = new Map<Slot, Group>()
  clauseCore(reading, groups, invitation, syntax, (slot, group) => {
    if (group) found.set(slot, group)
  })
  const guest = found.get('object')
  if (!guest) return false
  add('subject', guest)
  add('hosted-by', found.get('subject') ?? null)
  return true
}

/** Verbs that share their subject with the act they speak of: "plans a visit", "put off his trip". */
const SHARING: ReadonlySet<string> = new Set(['plan', 'cancel', 'postpone', 'begin', 'finish'])

/** The subject of an act that is no finite verb is that of the verb which governs it. */
function governed(
  reading: Reading,
  groups: readonly Group[],
  { at, verb, stances, frame }: Predicate,
  syntax: Syntax,
  found: readonly Argument[],
  add: (slot: Slot, group: Group | null) => void,
): void {
  const { cells } = reading
  if (verb !== null && !((cells[verb]?.verb?.features ?? 0) & INFINITIVE)) return
  // "They plan to raise it during the forum", "agreed on it ahead of the session": the time of something else.
  if (verb === null && !reading.verbFinal && TIMES.has(settingOf(cells, at) ?? '')) return
  if (found.some(({ slot }) => slot === 'subject' || slot === 'possessor')) return
  // "A and B agreed on holding talks"; that others should hold them is said in a clause of its own.
  const shares = (i: number): boolean =>
    sensesOf(cells[i]).some(
      (sense) => SHARING.has(sense) || (sense === 'agree' && cells[i]?.clause === cells[at]?.clause),
    )
  const stance = stances.find((i) => shares(i) && cells[i]?.verb?.features)
  const ruler = stance ?? wisherOf(reading, stances)
  if (ruler === null || !frame.roles.subject) return
  clauseCore(reading, groups, ruler, syntax, (slot, group) => {
    if (slot === 'subject') add(slot, group)
  })
}

/** Marks of what is only the time of another act. */
const TIMES: ReadonlySet<string> = new Set(['during', 'before'])

/** "Voiced *his hope to* visit X": the verb before a phrase of wishing that bears a pronoun, whose subject has the wish (Arabic). */
function wisherOf({ cells, verbFirst }: Reading, stances: readonly number[]): number | null {
  const phrase = stances.find(
    (i) => verbFirst && cells[i]?.verb?.features === 0 && WISHING.has(cells[i]?.verb?.id ?? ''),
  )
  if (phrase === undefined) return null
  const verb = cells.findLastIndex((cell, i) => i < phrase && hasTense(cell) && cell.clause === cells[phrase]?.clause)
  return verb >= 0 && sensesOf(cells[verb]).some((sense) => sense === 'say' || sense === 'announce') ? verb : null
}

const WISHING: ReadonlySet<string> = new Set(['propose', 'plan'])

/** "Talks that Iran hosted", where the verb points back at its noun with a pronoun (Arabic): its subject takes part too. */
function resumed(
  { cells }: Reading,
  groups: readonly Group[],
  { at }: Predicate,
  add: (slot: Slot, group: Group | null) => void,
): void {
  const verb = resumptiveAfter(cells, at)
  if (verb === null) return
  const subject = groups.find((group) => group.from > verb && group.from - verb <= 3 && group.marker === null)
  add(cells[verb]?.verb?.id === 'host' ? 'hosted-by' : 'subject', subject ?? null)
}

/** "Expelled Iranian diplomats", "listed Russian companies": the nationality of whom it befell, where nobody is named. */
function afflicted(
  { cells, verbFinal }: Reading,
  groups: readonly Group[],
  { verb, verbal, frame }: Predicate,
  found: readonly Argument[],
  add: (slot: Slot, group: Group | null) => void,
): void {
  if (verb === null || !verbal || (frame.type !== 'summons' && frame.type !== 'sanction')) return
  if (found.some(({ slot }) => slot === 'object' || slot === 'against')) return
  // "Six firms tied to the oil trade *of Iran* it listed": before a final verb the mark of the object closes the phrase.
  const closed = ({ to, clause, items }: Group): boolean =>
    clause === cells[verb]?.clause &&
    to <= verb &&
    cells[to]?.marker?.id === 'object' &&
    items.every((item) => partyOf(item).kind === 'state')
  const behind = (group: Group): boolean => group.attributive && group.from > verb && group.from - verb <= 8
  add(
    'object',
    groups.find((group) => (verbFinal && frame.type === 'sanction' ? closed(group) : behind(group))) ?? null,
  )
}

function distanceBetween({ cells }: Reading, { from, to }: Predicate, group: Group): number {
  const gap = group.to <= from ? from - group.to : Math.max(0, group.from - to)
  const clauses = Math.abs((cells[from]?.clause ?? 0) - group.clause)
  return gap + 8 * clauses
}

/** A verbal noun and nothing else: its subject is whoever speaks of it. */
const isVerbless = (cell: Cell | undefined): boolean =>
  ((cell?.verb?.features ?? 0) & (INFINITIVE | PAST | PRESENT)) === INFINITIVE

const isPair = ({ items }: Group): boolean => items.flatMap((item) => partyOf(item).entities).length > 1

const TAKEN_BY_MARK: ReadonlySet<string> = new Set<Slot>([
  'with',
  'chez',
  'between',
  'to',
  'from',
  'against',
  'on-behalf-of',
  'with-participation-of',
  'chaired-by',
  'hosted-by',
  'mediated-by',
  'initiative-of',
  'invitation-of',
  'led-by',
])

/** "*At the session of the council* a resolution was adopted": the body whose sitting the clause names. */
function sittingOf(cells: readonly Cell[], groups: readonly Group[], { at }: Predicate): Group | null {
  return (
    groups.find(
      ({ from, clause, items }) =>
        clause === cells[at]?.clause &&
        cells[from - 1]?.noun?.id === 'session' &&
        items.every((item) => partyOf(item).kind === 'organisation'),
    ) ?? null
  )
}

/** Groups with a preposition: each to the nearest predicate of its clause that has a part for it. */
function marked(
  reading: Reading,
  groups: readonly Group[],
  predicates: readonly Predicate[],
  predicate: Predicate,
  syntax: Syntax,
  add: (slot: Slot, group: Group) => void,
): void {
  const isTarget = (group: Group): boolean => slotOf(group, predicate) === 'against'
  for (const group of groups) {
    const slot = slotOf(group, predicate)
    if (!slot || !(slot in predicate.frame.roles)) continue
    if (!isWithin(reading, predicate, group)) continue
    if (slot === 'between' && !isNear(reading.cells, predicate, group)) continue
    if (isMereSetting(reading, predicate, group) || isPast(reading, predicate, group)) continue
    if (slot === 'with' && (isAbsolute(reading, group) || isOfPeople(reading, group))) continue
    if (isAdjuncts(reading, predicate, group)) continue
    if (syntax.order !== 'SOV' && isAnothersAgent(reading.cells, predicate.to - 1, group)) continue
    if (predicate.frame.type === 'sanction' && isReasonFor(reading, groups, predicate, group, slot, isTarget)) continue
    if (
      slot === 'to' &&
      !predicates.some((other) => other.frame.type === 'message') &&
      isFarther(groups, predicate, group)
    )
      continue
    if (isJourneys(reading, groups, predicates, predicate, group, syntax)) continue
    if (slot === 'with-participation-of' && predicate.verbal && isAttendedBefore(reading, predicates, group)) continue
    if (slot === 'with' && predicate.verbal && isTopicsPartner(reading, predicates, group)) continue
    const own = reach(predicate, group, groups, syntax) + pastAim(reading, predicate, group)
    const rival = predicates.some((other) => {
      if (other === predicate || isMereSetting(reading, other, group) || isPast(reading, other, group)) return false
      if (slot === 'with' && other.verbal && isTopicsPartner(reading, predicates, group)) return false
      const otherSlot = slotOf(group, other)
      return (
        otherSlot !== null &&
        otherSlot in other.frame.roles &&
        reach(other, group, groups, syntax) + pastAim(reading, other, group) < own
      )
    })
    if (!rival) add(slot, group)
  }
}

/** In the clause of the predicate, or in the relative one that carries its noun ("the meeting *that we had with X*"). */
function isWithin({ cells, relative }: Reading, { at, verb, verbal }: Predicate, { clause }: Group): boolean {
  if (clause === cells[at]?.clause) return true
  return !verbal && verb !== null && clause === cells[verb]?.clause && relative.has(clause)
}

/** "Spoke *to X* and demanded an end to arms *to Y*": whom one speaks to stands nearest. */
const isFarther = (groups: readonly Group[], { to, frame }: Predicate, group: Group): boolean =>
  frame.type === 'call' &&
  groups.some(
    (other) => other.marker === 'to' && other.clause === group.clause && other.from >= to && other.to < group.from,
  )

/** ", *with X* threatening action": behind a comma and before a word of what he does, a clause of its own. */
const isAbsolute = ({ cells, verbFinal, verbFirst }: Reading, { from, to, cases }: Group): boolean => {
  const next = cells[to]
  if (verbFinal || verbFirst || cases || !next || cells[from - 2]?.sign !== ',') return false
  const features = next.verb?.features ?? 0
  if (next.verb?.id === 'mediate') return false
  return isPlain(next) || (features & (PARTICIPLE | PRESENT)) === (PARTICIPLE | PRESENT)
}

/** "With the *Iranian* community", "with Russian media": the nationality of people who stand for no state. */
const isOfPeople = ({ cells, verbFirst }: Reading, { from, attributive }: Group): boolean =>
  verbFirst && attributive && cells[from - 1] !== undefined && isPlain(cells[from - 1] as Cell)

/** "*Following the submission of a draft to X*, Y was summoned": what a comma parts from the act is of what it followed. */
function isAdjuncts({ cells, verbFinal }: Reading, { from }: Predicate, group: Group): boolean {
  if (!verbFinal || group.to > from) return false
  if (!cells.slice(group.to, from).some(({ sign }) => sign === ',')) return false
  for (let i = group.from - 2; i >= 0 && cells[i]?.clause === group.clause; i--) {
    const { marker, sign, verb } = cells[i] as Cell
    if (sign || verb) return false
    if (marker?.id === 'after') return true
  }
  return false
}

/** "They spoke about the meeting of A *with B*": behind the owner of what is talked about stands its partner. */
const isTopicsPartner = ({ cells, verbFinal }: Reading, predicates: readonly Predicate[], group: Group): boolean =>
  verbFinal &&
  cells[group.from - 2]?.party !== undefined &&
  predicates.some(({ at, verbal }) => {
    const between = cells.slice(at + 1, group.from - 2)
    const open = at < group.from - 2 && between.every((cell) => cell.modifier ?? cell.party)
    return !verbal && open && settingOf(cells, at) === 'about'
  })

/** "They spoke about the session *attended by A and B*": where the verb stands last, who attends is of the gathering. */
const isAttendedBefore = ({ verbFinal }: Reading, predicates: readonly Predicate[], group: Group): boolean =>
  verbFinal && predicates.some((other) => !other.verbal && other.at < group.from && group.from - other.at <= 4)

/** "To Moscow" behind a journey is where it went, and no one whom another act reaches. */
const isJourneys = (
  { cells }: Reading,
  groups: readonly Group[],
  predicates: readonly Predicate[],
  predicate: Predicate,
  group: Group,
  syntax: Syntax,
): boolean =>
  group.marker === 'to' &&
  cells[group.from]?.venue !== undefined &&
  predicates.some(
    (other) =>
      other !== predicate &&
      other.frame.type === 'visit' &&
      reach(other, group, groups, syntax) < reach(predicate, group, groups, syntax),
  )

/** Where arguments follow, what stands before a noun and another preposition is not the noun's ("with X at the summit"). */
function isPast({ cells, verbFinal }: Reading, { from, verb, verbal }: Predicate, group: Group): boolean {
  // Where case tells who is who, "with X in Y met Z" is as good as any order.
  if (verbal && verb === from && group.cases !== 0) return false
  if (verbFinal || (verb !== null && verb < from) || group.to > from || group.marker === 'between') return false
  // "Meets X to-hold talks": who stands before an aim is of the verb whose aim it is.
  if (verb === from && (cells[verb]?.verb?.features ?? 0) & CLITIC_L) return true
  // "With X, Y described the talks": what a comma parts from the noun is another's.
  const [past, comma] = [cells.slice(group.to, from), cells[group.to]?.sign === ',']
  return past.some(({ marker }) => marker !== undefined) || (comma && verb === null)
}

/** "Met before the session, together with X, with Y": what a comma parts from the time of an act belongs to the act. */
function isMereSetting({ cells, verbFinal }: Reading, { at, verb }: Predicate, group: Group): boolean {
  // "On the sidelines of the forum with X he met": the gathering is only where.
  if (verbFinal && verb === null && settingOf(cells, at) === 'sidelines-of') return true
  // "Before the session he had a talk with X": whom he talked with is of the talk that closes the clause.
  if (verbFinal && verb === null && group.marker === 'with' && group.from > at && opensOnTalk(cells, at, group))
    return true
  // "For the summit of A with X he met": whose summit it is has been told.
  const setting = settingOf(cells, at)
  if (verbFinal && verb === null && group.from > at && setting !== null && setting !== 'about') {
    const named = cells
      .slice(at + 1, group.from)
      .some(({ party, marker }) => party !== undefined && marker === undefined)
    return named && closesWithTalk(cells, group.to)
  }
  if (verbFinal || verb !== null || group.from < at || setting === null) return false
  for (let i = at + 1; i < group.from; i++) if (cells[i]?.sign === ',') return true
  return false
}

/** Whether a gathering is only the time of a talk told behind a group, and no other partner stands there. */
function opensOnTalk(cells: readonly Cell[], at: number, group: Group): boolean {
  const mark = settingOf(cells, at)
  if ((mark !== 'before' && mark !== 'after') || !STANDING.has(cells[at]?.noun?.id ?? '')) return false
  for (let i = group.to; i < cells.length && cells[i]?.clause === cells[at]?.clause; i++) {
    if (cells[i]?.marker?.id === 'with') return false
    if (TALKING.has(cells[i]?.noun?.id ?? '')) return true
  }
  return closesWithTalk(cells, group.to)
}

const TALKING: ReadonlySet<string> = new Set(['meeting', 'talks', 'conversation', 'call'])

/** Whether the clause goes on to a verb of meeting or talking. */
function closesWithTalk(cells: readonly Cell[], at: number): boolean {
  const verb = closingVerb(cells, at - 1)
  return (
    verb !== null &&
    sensesOf(cells[verb]).some((sense) => sense === 'meet' || sense === 'negotiate' || sense === 'speak')
  )
}

/** "Between A and B" belongs to the noun right before it: "satisfaction with the trade between A and B" is no talk of theirs. */
function isNear(cells: readonly Cell[], { at, verb }: Predicate, group: Group): boolean {
  const other = verb !== null && Math.abs(verb - group.from) < Math.abs(at - group.from) ? verb : null
  // "The memorandum on ... was signed *between A and B*": near the verb is near enough.
  const word = other !== null && group.from > other ? other : at
  const [from, to] = group.from > word ? [word + 1, group.from] : [group.to, word]
  let plain = 0
  for (let i = from; i < to; i++) if (isPlain(cells[i] as Cell)) plain++
  // What a standing format is for stands between it and its sides ("commission for trade and economic cooperation").
  const standing = STANDING.has(cells[at]?.noun?.id ?? '') ? 4 : 0
  return plain <= (other === null ? 3 : 4) + standing
}

const STANDING: ReadonlySet<string> = new Set(['commission', 'session', 'conference'])

/** Nothing but its preposition between a group and its word. */
const isBeside = (group: Group, { from, to }: Predicate): boolean => group.from - to <= 1 && from - group.to <= 1

function slotOf(group: Group, predicate: Predicate): Slot | null {
  const { marker } = group
  if (marker === null) return null
  // What is said `on` or `against` someone is aimed at him.
  if (marker === 'on' || marker === 'against') return 'against'
  // Sanctions are laid "na" someone, in the accusative (Russian).
  const onto = marker === 'at' && (group.cases & ACC) !== 0
  if (onto && predicate.frame.type === 'sanction') return 'against'
  // Sanctions are lifted from or about someone.
  if ((marker === 'about' || marker === 'from') && predicate.frame.type === 'sanction') return 'against'
  // "Sanctions *for Iran's* arms".
  if (marker === 'for' && predicate.frame.type === 'sanction' && isBeside(group, predicate)) return 'against'
  // A letter *for* someone goes to him.
  if (marker === 'for' && predicate.frame.type === 'message') return 'to'
  if (marker === 'by') return predicate.verbal ? 'subject' : 'possessor'
  if (marker === 'of') return null
  // "Accepted the credentials *u* X": what one has from him at whose house one is.
  if (marker === 'chez') return 'chez' in predicate.frame.roles ? 'chez' : 'from'
  // A body that something was adopted in took part; a country is only where it was.
  if (marker === 'in' && predicate.frame.verb === 'summon' && isBeside(group, predicate)) return 'in'
  if (marker === 'in') return group.items.every((item) => partyOf(item).kind === 'organisation') ? 'in' : null
  return TAKEN_BY_MARK.has(marker) ? (marker as Slot) : null
}

/** How far a predicate reaches for a marked group: arguments follow their word, before a final verb they precede it. */
function reach({ from, to, verbal }: Predicate, group: Group, groups: readonly Group[], syntax: Syntax): number {
  if (group.from >= to) {
    const gap = (group.from - to) * (syntax.order === 'SOV' && verbal ? 3 : 1)
    // Before a final verb a noun that has its owner is closed: "the session of the ministers" takes no "with X".
    const closed =
      syntax.order === 'SOV' && !verbal && groups.some((owner) => owner.from >= to && owner.to <= group.from)
    return closed ? gap + CLOSED : gap
  }
  if (group.to <= from) return (from - group.to) * (syntax.order === 'SOV' ? 1 : 3) + 1
  return 0
}

/** "Held talks *with X* to discuss": what it costs an aim to take the partner of the act whose aim it is, in cells. */
const pastAim = ({ cells, verbFinal, verbFirst }: Reading, { verb, verbal, from }: Predicate, group: Group): number =>
  !verbFinal && !verbFirst && verbal && verb !== null && group.to <= from && isAim(cells[verb]) ? CLOSED : 0

/** What it costs a noun to take another partner past its owner, in cells. */
const CLOSED = 8

/** What stands between a bare predicate and its light verb is its object: "gift *X* did", "guest *X* was". */
const complementOf = (groups: readonly Group[], verb: number, light: number): Group | null =>
  groups.find((group) => group.marker === null && group.from === verb + 1 && group.to <= light) ?? null
