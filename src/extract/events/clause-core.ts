/**
 * Subject and object of a finite verb: by case where nouns have it (Russian), else by where they stand, which is each order's
 * own: after the verb (Arabic), before it (English), at the head of a clause that the verb closes (Persian).
 */
import {
  ACC,
  CASES,
  CLITIC_L,
  DAT,
  GEN,
  INFINITIVE,
  INS,
  NOM,
  PARTICIPLE,
  PASSIVE,
  PAST,
  POSSESSED,
  PRESENT,
} from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import type { Cell, Reading } from '../cells.js'
import { partyOf } from '../party.js'
import { isPlain } from '../reading.js'
import { hasTense } from '../tense.js'
import type { Slot } from './frames.js'
import type { Group } from './groups.js'
import { sensesOf } from './senses.js'
import { inviteeBefore, subjectBefore } from './verb-final.js'

/** Subject and object of a finite verb. */
export function clauseCore(
  reading: Reading,
  groups: readonly Group[],
  verb: number,
  syntax: Syntax,
  add: (slot: Slot, group: Group | null) => void,
): void {
  const { cells } = reading
  const bare = (group: Group): boolean =>
    group.marker === null &&
    !(group.attributive && !areSides(cells, group, syntax) && (syntax.possessorFollows || followsNoun(cells, group))) &&
    !(
      syntax.order === 'VSO' &&
      cells[verb]?.verb?.id === 'chair' &&
      cells[group.from - 1]?.noun?.id === 'delegation'
    ) &&
    !(syntax.order === 'VSO' && (ownsSetting(cells, group) || OWNED.has(cells[group.from - 1]?.noun?.id ?? '')))
  // A passive that the script does not write shows itself by its agent.
  const agent = groups.some(
    (group) =>
      group.marker === 'by' &&
      group.from > verb &&
      group.clause === cells[verb]?.clause &&
      !isAnothersAgent(cells, verb, group) &&
      !cells.slice(verb + 1, group.from).some(hasTense),
  )
  const passive = agent || ((cells[verb]?.verb?.features ?? 0) & PASSIVE) !== 0
  const [subjectSlot, objectSlot]: [Slot, Slot] = passive ? ['object', 'subject'] : ['subject', 'object']
  const named = (group: Group): boolean => syntax.order === 'SVO' && !syntax.cases && namesNoun(cells, group)
  const left = groups.filter((group) => group.to <= verb && bare(group) && !named(group))
  const right = groups.filter(
    (group) =>
      group.from > verb &&
      bare(group) &&
      group.clause === cells[verb]?.clause &&
      noVerbBetween(cells, verb, group.from) &&
      !cells.slice(verb, group.from).some(({ sign }) => sign === ')') &&
      !opensNext(cells, verb, group),
  )
  const marked = groups.filter((group) => group.marker === 'object' && group.clause === cells[verb]?.clause)

  if (syntax.order === 'VSO') {
    const features = cells[verb]?.verb?.features ?? 0
    // A verbal noun: its owner is its pronoun, what follows it, or whoever the clause before it speaks of.
    const ruler = features & INFINITIVE && !(features & (PAST | PRESENT | POSSESSED)) ? rulerOf(cells, verb) : null
    if (ruler !== null) {
      clauseCore(reading, groups, ruler, syntax, (slot, group) => {
        if (slot === 'subject') add('subject', group)
      })
      if (right[0] && right[0].from - verb <= 4) add(objectSlot, right[0])
      return
    }
    if (features & INFINITIVE && (features & POSSESSED || right.length === 0)) {
      add(subjectSlot, left.findLast((group) => group.clause === cells[verb]?.clause) ?? null)
      if (!passive) add(objectSlot, right[0] ?? null)
      return
    }
    // A relative clause tells of the noun before it, unless a pronoun on the verb says that it is the object.
    const head = headOf(cells, groups, verb)
    if (head && !(features & POSSESSED) && !(right[0] && right[0].from - verb <= 2)) {
      add(subjectSlot, head)
      if (!passive) add(objectSlot, right[0] ?? null)
      return
    }
    const leading = left.at(-1)
    // A comma before the verb and a name right behind it: what stood before was not its subject.
    const follows = right[0] && right[0].from === verb + 1 && cells[verb - 1]?.sign === ','
    const adjacent = leading && !follows && leads(cells, leading, verb) ? leading : undefined
    if (adjacent || cells[verb - 1]?.word?.id === 'that-he' || cells[verb - 2]?.word?.id === 'that-he') {
      // "That he": a person, where one was told.
      const he = left.findLast((group) => group.items.some((item) => partyOf(item).kind === 'person'))
      add(subjectSlot, adjacent ?? he ?? left.at(-1) ?? null)
      if (!passive) add(objectSlot, right[0] ?? null)
    } else if (
      right.length === 1 &&
      !passive &&
      !(features & POSSESSED) &&
      needsTwo(cells, verb) &&
      !hasPartner(groups, right[0] as Group)
    ) {
      // "That he had met X": one name alone is the object; the subject was told before.
      add(objectSlot, right[0] ?? null)
    } else {
      add(subjectSlot, right[0] ?? null)
      // "President X, head of the republic, received Y": who is told twice is one.
      if (!passive) add(objectSlot, right.find((group) => right[0] && !sameGroup(group, right[0])) ?? null)
    }
    return
  }
  if (syntax.cases) {
    const nominative = (group: Group): boolean =>
      group.cases === 0 ? !isOwner(cells, group) : (group.cases & NOM) !== 0
    const accusative = (group: Group): boolean => group.cases === 0 || (group.cases & ACC) !== 0
    // "X, *who arrived* in Y" as a participle, which has the case of the name it is told of (Russian).
    const described = describedBy(cells, left, verb)
    if (described) {
      add(subjectSlot, described)
      return
    }
    const surely = (group: Group): boolean => (group.cases & NOM) !== 0 && !(group.cases & ACC)
    const here = (group: Group): boolean => group.clause === cells[verb]?.clause
    // "The envoy of A, which speaks for B, was summoned": what a clause within this one names does nothing in it.
    const outer = left.filter((group) => group.clause <= (cells[verb]?.clause ?? 0))
    // "..., received X": behind a comma the verb opens a clause of its own, and its subject follows.
    const fresh = cells[verb - 1]?.sign === ','
    const subject =
      decider(cells, left, verb) ??
      (fresh ? right.find(surely) : undefined) ??
      left.findLast((group) => surely(group) && here(group)) ??
      right.find((group) => surely(group)) ??
      left.findLast((group) => nominative(group) && here(group)) ??
      right.find((group) => (group.cases & NOM) !== 0) ??
      // "Were listed five companies of X": counted, they have no case of their own.
      (passive ? right.find(nominative) : undefined) ??
      outer.findLast(surely) ??
      outer.findLast(nominative)
    add(subjectSlot, subject ?? null)
    // "Sent X a cable, and congratulated Y": whom the verb before it reached is not this verb's.
    const told = cells.findLastIndex((cell, i) => i < verb && cell.clause === cells[verb]?.clause && hasTense(cell))
    const near = (group: Group): boolean =>
      here(group) &&
      (told < 0 || cells.slice(told, group.from).some(({ sign, word }) => sign === ',' || word?.id === 'and'))
    const others = [...right, ...left.filter(near).reverse()].filter((group) => group !== subject && group.cases !== 0)
    // To whom: a dative without a preposition.
    add('to', others.find((group) => isDative(cells, group)) ?? null)
    if (passive) {
      // By whom: an instrumental without a preposition.
      add(objectSlot, others.find((group) => (group.cases & INS) !== 0 && !(group.cases & (NOM | ACC))) ?? null)
    } else {
      add(
        objectSlot,
        right.find((group) => group !== subject && accusative(group) && !isOwner(cells, group)) ??
          left.findLast(
            (group) =>
              group !== subject && near(group) && accusative(group) && (group.cases === 0 || !(group.cases & NOM)),
          ) ??
          null,
      )
    }
    return
  }
  if (syntax.order === 'SOV') {
    for (const group of marked.slice(-1)) add(objectSlot, group)
    // What a passive befell stands in its own clause.
    const own = (group: Group): boolean => bare(group) && (!passive || group.clause === cells[verb]?.clause)
    add(subjectSlot, inviteeBefore(reading, groups, verb) ?? subjectBefore(reading, groups, verb, own))
    return
  }
  // "For Putin *to visit* Tehran": whose infinitive it is.
  const whose = groups.find((group) => group.marker === 'for' && group.to === verb)
  const infinitive = ((cells[verb]?.verb?.features ?? 0) & (INFINITIVE | PAST | PRESENT)) === INFINITIVE
  add(subjectSlot, (infinitive && whose) || (headOfRelative(cells, groups, verb) ?? subjectByOrder(cells, left, verb)))
  if (!passive) {
    const pronoun = marked.find((group) => group.from > verb && group.from - verb <= 2)
    // "Called *X's* remarks", "met *X's* envoy": an owner is no object.
    const object = pronoun ?? (right[0] && isPossessor(cells, right[0]) ? undefined : right[0])
    if (object && object.from - verb <= 4) add(objectSlot, object)
  }
}

/** The name right before a full participle and its comma, in the participle's case. */
function describedBy(cells: readonly Cell[], left: readonly Group[], verb: number): Group | undefined {
  const features = cells[verb]?.verb?.features ?? 0
  const cases = features & CASES
  if (!(features & PARTICIPLE) || !cases || cells[verb - 1]?.sign !== ',') return undefined
  const head = left.at(-1)
  return head && head.to === verb - 1 && (head.cases & cases) !== 0 ? head : undefined
}

/** Whether a person stands before what is his. */
const isPossessor = (cells: readonly Cell[], { to, items }: Group): boolean =>
  cells[to]?.sign === "'" && items.every((item) => partyOf(item).kind === 'person')

/** "Over drones *used* by Russia": behind a word of its own, an agent is that word's. */
export function isAnothersAgent(cells: readonly Cell[], verb: number, { from, marker }: Group): boolean {
  let before = from - 2
  while (cells[before]?.sign === '"') before--
  const word = cells[before]
  return marker === 'by' && before > verb + 1 && word !== undefined && isPlain(word)
}

/**
 * The subject where only order tells: the last name before the verb, of its own clause where that has one. Verbs in a row
 * share it ("met X in Moscow *and gave* him"), and a clause that brings its own subject borrows none.
 */
function subjectByOrder(cells: readonly Cell[], left: readonly Group[], verb: number): Group | null {
  const first = firstOfRow(cells, left, verb)
  const before = left.filter((group) => group.to <= first)
  const clause = cells[first]?.clause
  const own = before.findLast((group) => group.clause === clause)
  if (own) return own
  const opening = cells.find((cell) => cell.clause === clause)
  const gerund = ((cells[first]?.verb?.features ?? 0) & (PARTICIPLE | PRESENT)) === (PARTICIPLE | PRESENT)
  return !gerund && SUBJECTED.has(opening?.word?.id ?? '') ? null : (before.at(-1) ?? null)
}

/** Words that open a clause with a subject of its own. */
const SUBJECTED: ReadonlySet<string> = new Set(['while', 'because', 'if', 'that'])

/** "Signed by X and Y, *who* chaired": whatever marks those whom a relative clause is about, its verb is theirs. */
function headOfRelative(cells: readonly Cell[], groups: readonly Group[], verb: number): Group | undefined {
  const clause = cells[verb]?.clause
  const opening = cells.findIndex((cell) => cell.clause === clause)
  if (cells[opening]?.word?.id !== 'relative') return undefined
  if (groups.some((group) => group.from > opening && group.to <= verb && group.marker === null)) return undefined
  const head = groups.find(
    (group) => group.to === opening || (group.to === opening - 1 && cells[group.to]?.sign === ','),
  )
  return head?.items.every((item) => partyOf(item).kind === 'person') ? head : undefined
}

/** The first of the verbs that "and" or a comma joins to this one, in its clause. */
function firstOfRow(cells: readonly Cell[], left: readonly Group[], verb: number): number {
  let first = verb
  for (;;) {
    let at = first - 1
    let plain = 0
    while (at > 0 && isAdverbial(cells, at) && !(isPlain(cells[at] as Cell) && ++plain > 1)) at--
    if (cells[at]?.word?.id !== 'and' && cells[at]?.sign !== ',') return first
    const before = cells.findLastIndex((cell, i) => i < at && cell.verb !== undefined)
    const clause = cells[first]?.clause
    if (before < 0 || cells[before]?.clause !== clause) return first
    const headless = cells.find((cell) => cell.clause === clause)?.word?.id === 'relative'
    if (!headless && !left.some((group) => group.to <= before && group.clause === clause)) return first
    first = before
  }
}

/** What may stand between "and" and its verb: a date with its preposition, "also", "then". */
const isAdverbial = (cells: readonly Cell[], at: number): boolean => {
  const { date, modifier, word, marker } = cells[at] as Cell
  return (
    Boolean(date ?? modifier ?? (marker && cells[at + 1]?.date)) || word?.id === 'also' || isPlain(cells[at] as Cell)
  )
}

/** "The decision *of X* to impose": whose noun an infinitive depends on does what it says. */
function decider(cells: readonly Cell[], left: readonly Group[], verb: number): Group | undefined {
  if (((cells[verb]?.verb?.features ?? 0) & (INFINITIVE | PAST | PRESENT)) !== INFINITIVE) return undefined
  const group = left.at(-1)
  const before = cells[(group?.from ?? 0) - 1]
  if (!group || !before || !isPlain(before) || !(group.cases & GEN) || group.cases & NOM) return undefined
  return verb - group.to <= 1 ? group : undefined
}

/** Verbs whose object is an act of their own subject: "decided on freezing", "announced the lifting of". */
const RULING: ReadonlySet<string> = new Set(['announce', 'agree', 'plan', 'begin', 'finish', 'propose'])

/** The finite verb of the clause whose object a verbal noun is. */
function rulerOf(cells: readonly Cell[], at: number): number | null {
  for (let i = at - 1; i >= 0 && cells[i]?.clause === cells[at]?.clause; i--) {
    const features = cells[i]?.verb?.features ?? 0
    // Verbal nouns and set phrases ("its intention") stand between a verb and its object.
    if (!cells[i]?.verb || features === 0 || (features & INFINITIVE && !(features & (PAST | PRESENT)))) continue
    // "Arrived to-hold talks": an aim is its verb's, whatever that is.
    const aim = ((cells[at]?.verb?.features ?? 0) & CLITIC_L) !== 0
    return aim || sensesOf(cells[i]).some((sense) => RULING.has(sense)) ? i : null
  }
  return null
}

/** "At the forum *of X*": behind a noun a genitive is its owner. */
const isOwner = (cells: readonly Cell[], { cases, from }: Group): boolean =>
  (cases === 0 || (cases & GEN) !== 0) && cells[from - 1]?.noun !== undefined

/** A dative without a preposition; a state's may be the genitive of a plain word before it ("the situation around *X*"). */
const isDative = (cells: readonly Cell[], { cases, from, items }: Group): boolean =>
  (cases & DAT) !== 0 &&
  !(cases & (NOM | ACC)) &&
  (items.every((item) => partyOf(item).kind === 'person') || from === 0 || !isPlain(cells[from - 1] as Cell))

const sameGroup = (a: Group, b: Group): boolean =>
  a.items.every((item) =>
    partyOf(item).entities.every((id) => b.items.some((one) => partyOf(one).entities.includes(id))),
  )

const needsTwo = (cells: readonly Cell[], verb: number): boolean =>
  cells[verb]?.verb?.id === 'meet' || cells[verb]?.verb?.id === 'receive'

/** Whether a name is several people's, or another in its clause says whom he met. */
const hasPartner = (groups: readonly Group[], group: Group): boolean =>
  group.items.length > 1 ||
  group.items.some((item) => partyOf(item).entities.length > 1) ||
  groups.some(
    (other) => other !== group && other.clause === group.clause && other.marker !== null && other.marker !== 'in',
  )

/** "The *Iranian and Russian* navies": two nationalities of one plural are two sides. */
const areSides = (cells: readonly Cell[], group: Group, syntax: Syntax): boolean => {
  const before = cells[group.from - 1]
  return syntax.order === 'VSO' && group.items.length > 1 && before !== undefined && isPlain(before)
}

/** Nouns behind which a name is their owner and does nothing ("the agreement of *Vienna*"). */
const OWNED: ReadonlySet<string> = new Set(['document', 'relation', 'summit', 'session', 'conference', 'commission'])

/** "On the sidelines of the meetings *of the assembly*": whose gathering it is, and nobody who met there. */
function ownsSetting(cells: readonly Cell[], group: Group): boolean {
  let noun = group.from - 1
  while (cells[noun]?.modifier) noun--
  return cells[noun]?.noun !== undefined && cells[noun - 1]?.marker?.id === 'sidelines-of'
}

/** The group that a relative clause is about: right before its opening word. */
function headOf(cells: readonly Cell[], groups: readonly Group[], verb: number): Group | undefined {
  let opening = verb - 1
  while (opening >= 0 && !cells[opening]?.verb && cells[opening]?.word?.id !== 'relative') opening--
  if (cells[opening]?.word?.id !== 'relative' || cells[opening]?.clause !== cells[verb]?.clause) return undefined
  return groups.find((group) => group.to === opening || (group.to === opening - 1 && cells[group.to]?.sign === ','))
}

/** Whether a group before an Arabic verb is its subject: right beside it, or at the head of the clause. */
function leads(cells: readonly Cell[], group: Group, verb: number): boolean {
  if (group.clause !== cells[verb]?.clause) return false
  // What stands behind another verb of the clause is that verb's.
  for (let i = group.from - 1; i >= 0 && cells[i]?.clause === cells[verb]?.clause; i--) if (cells[i]?.verb) return false
  // Nor does the owner of a noun lead ("at the summit of X met ...").
  if (cells[group.from - 1]?.noun) return false
  // "X, *who came on Monday*, met Y": what a relative clause tells between them parts them not.
  const behind = cells.slice(group.to, verb)
  const aside = behind.find(({ sign }) => sign !== ',')?.word?.id === 'relative'
  const gap = aside ? behind.filter(({ clause }) => clause === group.clause) : behind
  if (gap.some((cell) => cell.verb || cell.noun || cell.word?.id === 'that' || cell.clause !== cells[verb]?.clause))
    return false
  return gap.every((cell) => cell.modifier || cell.sign || cell.date || cell.word) || gap.length <= 2
}

const followsNoun = (cells: readonly Cell[], group: Group): boolean =>
  cells[group.from - 1]?.noun !== undefined || cells[group.to]?.noun !== undefined

/** "*Security Council* Resolution 2231", "the *SCO* summit": a body right before a noun says whose that is, and does nothing. */
const namesNoun = (cells: readonly Cell[], { to, items }: Group): boolean =>
  cells[to]?.noun !== undefined && !cells[to]?.verb && items.every((item) => partyOf(item).kind === 'organisation')

/** "Met with X, *him* received Y": what stands behind a comma and right before the next verb is that verb's. */
function opensNext(cells: readonly Cell[], verb: number, { from, to }: Group): boolean {
  return hasTense(cells[to]) && cells.slice(verb + 1, from).some(({ sign }) => sign === ',' || sign === '-')
}

function noVerbBetween(cells: readonly Cell[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (cells[i]?.verb) return false
  return true
}
