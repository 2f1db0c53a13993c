/**
 * Whom an event borrows from the words around it, because its clause leaves out what the text has just said: the dropped
 * subject, the owner of "his visit", the two of "their talks". What it lacks is told in lacks.ts; here stands who lends (LENDERS,
 * the first that has somebody) and whom it may not be, because he is told to have another part (`refusedBy`). Lender and
 * refusal have names, so that `explain` can tell both.
 */
import type { Entity } from '../../core/entity.js'
import type { Role } from '../../core/event.js'
import type { Item } from '../../engine/chart.js'
import { DAT, FEMININE, NOM, POSSESSED } from '../../engine/features.js'
import type { Cell } from '../cells.js'
import { partyOf } from '../party.js'
import type { Borrowed } from './draft.js'
import type { Group } from './groups.js'
import {
  type Asked,
  actorsIn,
  arePeople,
  ask,
  featuresOf,
  hasDoer,
  isBearers,
  isOfTwo,
  type Lack,
  lacking,
  nounFeatures,
  type Scene,
} from './lacks.js'
import type { PassedParticipant, Trace } from './trace.js'
import { TWO_SIDED } from './types.js'
import { subjectBefore } from './verb-final.js'

/** Who is taken, in which part, and from where. */
export interface Loan {
  readonly from: Borrowed
  readonly group: Group
  readonly role: Role
  readonly distance: number
}

/**
 * Who joins an event from the words around it; empty where it lacks nobody, or where nobody is told who could.
 * @param trace told of those who stood there and were refused
 */
export function borrowed(scene: Scene, trace?: Trace): readonly Loan[] {
  const asked = ask(scene)
  if (!asked) return []
  const handed = handsOn(asked) ? bearerAndReader(asked) : []
  if (handed.length > 0) return handed
  const lacks = lacking(asked)
  if (lacks.size === 0) return []
  for (const lend of LENDERS) {
    const loans = lend(asked, lacks, trace)
    if (loans) return loans
  }
  return []
}

type Lender = (asked: Asked, lacks: ReadonlySet<Lack>, trace?: Trace) => readonly Loan[] | null

const loan = (from: Borrowed, group: Group, role: Role, distance: number): Loan => ({ from, group, role, distance })

/** In this order: the nearest words first, and the text before last. */
const LENDERS: readonly Lender[] = [coupleBefore, pairSpokenOf, actorsOfClause, antecedent]

/** "X and Y announced it after *their* talks", "X discussed it with Y during *their* meeting". */
function coupleBefore(asked: Asked, lacks: ReadonlySet<Lack>): readonly Loan[] | null {
  if (!lacks.has('two')) return null
  const told = asked.groups.filter((group) => group.to <= asked.predicate.at)
  const couple = twoSides(told) ?? (isOfTwo(asked) ? twoApart(told) : null)
  return couple?.map((group) => loan('context/couple', group, asked.role, 10)) ?? null
}

/** The two of whom the sentences before have spoken last. */
function pairSpokenOf(asked: Asked, lacks: ReadonlySet<Lack>): readonly Loan[] | null {
  const { recall, doer } = asked.before
  if (!(lacks.has('two') || lacks.has('dual')) || doer || !recall.topic || !recall.other) return null
  const { at } = asked.predicate
  const items = [recall.topic, recall.other]
  const pair: Group = { from: at, to: at, items, marker: null, cases: 0, clause: 0, attributive: false }
  return [loan('context/spoken-of', pair, asked.role, 15)]
}

function actorsOfClause(asked: Asked, lacks: ReadonlySet<Lack>): readonly Loan[] | null {
  if (!lacks.has('members')) return null
  return actorsIn(asked)?.map((group) => loan('context/clause', group, asked.role, 10)) ?? null
}

/** Whoever acts in the words before, else behind, else whom the text is about. */
function antecedent(asked: Asked, lacks: ReadonlySet<Lack>, trace?: Trace): readonly Loan[] | null {
  const { reading, predicate, groups, before, role, dropped, pointing, possessed } = asked
  const { at } = predicate
  // With its doer told, what is short is a partner: nobody can guess him but from the same clause.
  const near = lacks.has('traveller') || lacks.has('actor') || (!pointing && hasDoer(asked.participants))
  const lends = (group: Group): boolean => {
    const refused = refusedBy(asked, group, near)
    if (refused && groups.includes(group)) trace?.(refused, reading, group.from, predicate)
    return refused === null
  }
  const { doer, topic } = before
  if (dropped && doer && doer.to <= at && lends(doer)) return [loan('context/subject', doer, role, 10)]
  const ahead = reading.verbFinal
    ? subjectBefore(reading, groups, at, lends)
    : reading.verbFirst && possessed && nounFeatures(asked) & FEMININE
      ? groups.find((group) => group.to <= at && lends(group))
      : groups.findLast((group) => group.to <= at && lends(group))
  if (ahead) return [loan('context/ahead', guestInstead(asked, ahead) ?? ahead, role, 10)]
  // "Met to discuss *Ukraine's* budget": an owner behind the act is no one who did it.
  const behind = groups.find(
    (group) =>
      group.from > at &&
      reading.cells[group.to]?.sign !== "'" &&
      reading.cells[group.from]?.clause === reading.cells[at]?.clause &&
      lends(group),
  )
  if (behind) return [loan('context/behind', behind, role, 10)]
  // "The ambassador said so. Talks with the president of A are planned": he tells of them as a spokesman does.
  const tells = topic && predicate.verb === null && TWO_SIDED.has(asked.type) && areEnvoys(topic, asked.entities)
  return topic && !near && !tells && lends(topic) ? [loan('context/topic', topic, role, 20)] : null
}

/** "X discussed it with Y during his visit to Tehran": of the two, he who is not at home. */
function guestInstead({ type, place, groups, predicate: { at } }: Asked, lodger: Group): Group | null {
  const visited = place?.value.country
  const home = (item: Item): boolean => partyOf(item).countries[0] === visited
  if (type !== 'visit' || !visited || !lodger.items[0] || !home(lodger.items[0])) return null
  return (
    groups.findLast(
      ({ to, items }) =>
        to <= at &&
        items.length === 1 &&
        arePeople(items) &&
        items.every((item) => partyOf(item).countries.length === 1 && partyOf(item).countries[0] && !home(item)),
    ) ?? null
  )
}

/** Whether another's letter is handed on by a verb that bears the pronoun of its reader. */
const handsOn = ({ predicate: { verb, frame }, reading, participants }: Asked): boolean =>
  isBearers(frame, participants) &&
  reading.verbFirst &&
  (featuresOf(reading, verb) & POSSESSED) !== 0 &&
  !participants.some(({ role: told, slot }) => told === 'recipient' || slot === 'subject')

/** "Met X and handed-him a letter of Y": the pronoun on the verb is whom the clause named last, and who acts in it the bearer. */
function bearerAndReader({ groups, predicate: { verb } }: Asked): readonly Loan[] {
  const people = groups.filter(({ to, marker, items }) => to <= (verb ?? 0) && marker === null && arePeople(items))
  const [bearer, reader] = [people[0], people.at(-1)]
  if (!bearer || !reader || bearer === reader) return []
  return [loan('context/pronoun', reader, 'recipient', 10), loan('context/ahead', bearer, 'mediator', 10)]
}

/** The group that names people of two sides, the latest. */
function twoSides(groups: readonly Group[]): readonly Group[] | null {
  const pair = groups.findLast((group) => new Set(group.items.flatMap((item) => partyOf(item).countries)).size === 2)
  return pair ? [pair] : null
}

/** Two people of two states, the first who is told and the last: "X discussed it with Y during *their* meeting". */
function twoApart(groups: readonly Group[]): readonly Group[] | null {
  const people = groups.filter(({ items }) => items.length === 1 && arePeople(items))
  const [first] = people
  const last = people.findLast((group) => group !== first && first && !isOneOf(countriesOf(first), group))
  return first && last ? [first, last] : null
}

const countriesOf = ({ items }: Group): ReadonlySet<string> =>
  new Set(items.flatMap((item) => partyOf(item).countries.flatMap((country) => country ?? [])))

/** Whether all of a group are of sides that are told already. */
const isOneOf = (sides: ReadonlySet<string>, { items }: Group): boolean =>
  items.every((item) => partyOf(item).countries.every((country) => country !== null && sides.has(country)))

/**
 * Why a party is not the one whom an event lacks; null where it may be.
 * @param near whether only its own clause can say
 */
function refusedBy(asked: Asked, group: Group, near: boolean): PassedParticipant | null {
  const { reading, predicate, type, participants, sides, entities, possessed } = asked
  const { cells, verbFirst } = reading
  if (group.marker !== null || !isDoer(group)) return 'participant/no-part'
  if (verbFirst && isOwnerOf(cells, group)) return 'participant/of-a-word'
  // "Discussed *Armenian-Iranian* cooperation during a visit".
  if (!reading.verbFinal && cells[group.to]?.noun?.id === 'relation') return 'participant/of-a-word'
  // "In the *Vienna* talks": a city right behind a noun names what was held there (Persian).
  const named = reading.verbFinal && group.items.length === 1 && cells[group.from]?.venue && cells[group.from - 1]?.noun
  if (named) return 'participant/of-a-word'
  if (TWO_SIDED.has(type) && isMouthpiece(group, entities)) return 'participant/speaker'
  // "Its" is a state's or a body's where the language tells, "his" a person's (Arabic).
  const hers = verbFirst && possessed && (nounFeatures(asked) & FEMININE) !== 0
  const kinds = group.items.map((item) => partyOf(item).kind)
  if (hers && kinds.includes('person')) return 'participant/pronoun'
  if (verbFirst && possessed && !hers && type === 'visit' && !kinds.includes('person')) return 'participant/pronoun'
  // "Met officials of Y during a visit": a traveller is somebody by name or title (Arabic).
  const travels = verbFirst && type === 'visit' && predicate.verb === null && !possessed
  if (travels && !kinds.includes('person')) return 'participant/bare-body'
  if (near && group.clause !== cells[predicate.at]?.clause) return 'participant/other-clause'
  if (group.attributive) return 'participant/nationality'
  if (TWO_SIDED.has(type) && isOneOf(sides, group)) return 'participant/same-side'
  if (predicate.verb === null && !possessed && kinds.every((kind) => kind === 'organisation'))
    return 'participant/bare-body'
  const ids = group.items.flatMap((item) => partyOf(item).entities)
  return ids.some((id) => participants.some(({ entity }) => entity.id === id)) ? 'participant/told' : null
}

/** Whether a noun that is no act owns a group ("the treaty *of X*"); a delegation is its state itself. */
function isOwnerOf(cells: readonly Cell[], { from }: Group): boolean {
  const before = cells[from - 1]
  return before?.noun !== undefined && !before.verb && before.noun.id !== 'delegation'
}

/** Whether a group is a spokesman or an aide: he tells of others' talks. */
const isMouthpiece = ({ items }: Group, entities: ReadonlyMap<string, Entity>): boolean =>
  items.some((item) => partyOf(item).entities.some((id) => MOUTHPIECE.test(entities.get(id)?.office?.id ?? '')))

const areEnvoys = ({ items }: Group, entities: ReadonlyMap<string, Entity>): boolean =>
  items.every((item) => partyOf(item).entities.every((id) => entities.get(id)?.office?.id === 'ambassador'))

const MOUTHPIECE = /spokesperson|^presidential-aide$|^presidential-adviser$/

/** Whether a group's case lets it act: the nominative, or the dative of "talks are before him". */
const isDoer = ({ cases, items }: Group): boolean =>
  cases === 0 || (cases & NOM) !== 0 || ((cases & DAT) !== 0 && arePeople(items))
