/**
 * Clusters: a title, its state and its holder's name as the press puts them side by side ("Russian Foreign Minister Sergei
 * Lavrov", "Sergei Lavrov, Russia's foreign minister"). Found by neighbourhood and checked against the facts, not by a list
 * of phrases: the same reading serves every language, whose word order is a switch or two.
 */

import { type Chart, type Item, itemsFrom } from '../../engine/chart.js'
import {
  ADJECTIVE,
  CASES,
  CLITIC_AND,
  CLITIC_B,
  CLITIC_K,
  CLITIC_L,
  COMMON,
  DEFINITE,
  SHORT,
  SINGULAR,
} from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import { SIGN, tokenText } from '../../text/tokenize.js'
import { type Atom, type Gap, gapAfter, itemOf, joined } from './atoms.js'
import { heldEver, isPosted, officeRow, organisationRow, personRow } from './facts.js'
import { sharedState } from './shared-states.js'
import { isFormer, type Title, titleAt } from './titles.js'

/** A name and who it may be. */
export interface Named {
  readonly from: number
  readonly to: number
  /** Gazetteer ids. */
  readonly people: readonly string[]
  /** Whom the press means by it before all others who bear it; null where it is nobody's more than another's. */
  readonly first: string | null
  /** Id of the unknown person that the article calls so. */
  readonly unknown: string | null
  /** A surname or other short form. */
  readonly short: boolean
  /** Needs support elsewhere in the article. */
  readonly common: boolean
  readonly features: number
}

export interface Cluster {
  readonly from: number
  readonly to: number
  readonly title: Title | null
  /** Tokens of the title with its state. */
  readonly titleSpan: { readonly from: number; readonly to: number } | null
  /** "His Iranian counterpart": the states of the counterparts; null where there is none. */
  readonly counterpart: readonly string[] | null
  /** The office is no longer held, or not yet. */
  readonly former: boolean
  /** One name, or those of a plural title in the order of its states; empty where the text gives none. */
  readonly names: readonly Named[]
  readonly features: number
  /** Past the last atom. */
  readonly past: number
}

/** A name in an atom. */
export function namedIn(atom: Atom | undefined): Named | null {
  if (!atom) return null
  const people = atom.items.filter((item) => item.cls === 'Person')
  const unknown = itemOf(atom, 'Name')
  const item = people[0] ?? unknown
  if (!item) return null
  const own = people.filter(({ features }) => !(features & COMMON))
  return {
    from: atom.from,
    to: atom.to,
    people: people.map(({ id }) => id),
    first: own.length === 1 ? (own[0] as Item).id : null,
    unknown: unknown?.id ?? null,
    short: (item.features & SHORT) !== 0,
    common: people.length > 0 && people.every(({ features }) => (features & COMMON) !== 0),
    features: item.features,
  }
}

/** The cluster that begins at an atom, or null where it begins none. */
export function clusterAt(chart: Chart, atoms: readonly Atom[], at: number, syntax: Syntax): Cluster | null {
  let i = at
  let former = false
  for (;;) {
    const atom = atoms[i]
    const honoured = itemOf(atom, 'Honorific') && !itemOf(atom, 'Office') && !itemOf(atom, 'Person')
    const past = isFormer(atom)
    if (!(honoured || past) || (i > at && gapAfter(chart, atoms, i - 1) !== 'none')) break
    former ||= past
    i++
  }
  if (i > at && (!atoms[i] || gapAfter(chart, atoms, i - 1) === 'other')) return null
  return (
    titled(chart, atoms, at, i, syntax, former) ??
    named(chart, atoms, at, i, syntax, former) ??
    owned(chart, atoms, at, syntax)
  )
}

/** A name behind the possessive or the nationality of its state: "Turkey's Hakan Fidan". */
function owned(chart: Chart, atoms: readonly Atom[], at: number, syntax: Syntax): Cluster | null {
  const state = itemOf(atoms[at], 'Country')
  const name = namedIn(atoms[at + 1])
  if (!state || !name || syntax.possessorFollows || gapAfter(chart, atoms, at) !== 'possessive') return null
  const people = name.people.filter((person) => personRow(person)?.country === state.id)
  if (people.length === 0 && name.unknown === null) return null
  const cluster = named(chart, atoms, at + 1, at + 1, syntax, false)
  return cluster && { ...cluster, from: (atoms[at] as Atom).from }
}

const CLOSE: ReadonlySet<Gap> = new Set(['none', 'quote', 'comma'])
const APPOSED: ReadonlySet<Gap> = new Set(['none', 'quote', 'comma', 'bracket'])

const skipHonorifics = (chart: Chart, atoms: readonly Atom[], at: number): number => {
  let i = at
  while (itemOf(atoms[i], 'Honorific') && !itemOf(atoms[i], 'Person') && CLOSE.has(gapAfter(chart, atoms, i - 1))) i++
  return i
}

/** Past an abbreviation in brackets behind a title: "head of the Atomic Energy Organization *(AEOI)* X". */
function skipBracketed(chart: Chart, atoms: readonly Atom[], at: number): number {
  const { tokens } = chart
  const atom = atoms[at]
  if (!atom || !(itemOf(atom, 'Organisation') ?? itemOf(atom, 'Body')) || atom.to >= tokens.count) return at
  const enclosed = atom.from > 0 && tokenText(tokens, atom.from - 1) === '(' && tokenText(tokens, atom.to) === ')'
  return enclosed && gapAfter(chart, atoms, at - 1) === 'bracket' ? at + 1 : at
}

function titled(
  chart: Chart,
  atoms: readonly Atom[],
  first: number,
  at: number,
  syntax: Syntax,
  before: boolean,
): Cluster | null {
  const read = titleAt(chart, atoms, at, syntax)
  if (!read) return null
  const { counterpart } = read
  let { title, past } = read
  let former = before || read.former === true
  while (isFormer(atoms[past]) && gapAfter(chart, atoms, past - 1) === 'none') {
    former = true
    past++
  }
  const titleTo = (atoms[past - 1] as Atom).to
  const names: Named[] = []
  const states = [...(title?.scopes ?? counterpart ?? [])]
  const listed: Named[] = []
  const end =
    title?.several || read.several || states.length > 1 ? namesAfter(chart, atoms, past, listed, states) : past
  if (title?.plural || (counterpart && counterpart.length > 1) || listed.length > 1) {
    names.push(...listed)
    past = end
  } else {
    const held = holderAfter(chart, atoms, past, title, counterpart)
    if (held) {
      names.push(held.name)
      past = held.past
    }
  }
  const further = names.length === 0 && title && !counterpart ? furtherTitle(chart, atoms, past, syntax, title) : null
  if (further) {
    names.push(...further.names)
    past = further.past
  }
  if (names.length === 0 && title?.scopes.length === 0 && !title.several && title.group === 0) {
    const shared = sharedState(chart, atoms, at, past, syntax)
    if (shared) title = { ...title, scopes: [shared] }
  }
  // "The King", once he was named, is a title by itself.
  const crowned = title !== null && MONARCHS.has(title.office) && (read.features & DEFINITE) !== 0
  if (title?.common && title.scopes.length === 0 && title.group === 0 && names.length === 0 && !crowned) return null
  // "Ambassador X *of Y*": the state may stand behind the name.
  const owner = title && names.length === 1 && title.scopes.length === 0 ? ownerAfter(chart, atoms, past) : null
  if (owner) past++
  const last = atoms[past - 1] as Atom
  return {
    from: (atoms[first] as Atom).from,
    to: last.to,
    title:
      title && listed.length > 1
        ? { ...title, scopes: states, plural: true }
        : title && owner
          ? { ...title, scopes: [owner] }
          : title,
    titleSpan: { from: (atoms[first] as Atom).from, to: titleTo },
    counterpart: counterpart && listed.length > 1 ? states : counterpart,
    former,
    names,
    features: headFeatures(read.features, names[0]?.features ?? 0, (atoms[first] as Atom).items[0]?.features ?? 0),
    past,
  }
}

/** The state that owns what ends before an atom, by a preposition. */
function ownerAfter(chart: Chart, atoms: readonly Atom[], at: number): string | null {
  const state = itemOf(atoms[at], 'Country')
  return state && !(state.features & ADJECTIVE) && gapAfter(chart, atoms, at - 1) === 'of' ? state.id : null
}

const MONARCHS: ReadonlySet<string> = new Set(['king', 'emir', 'sultan'])

/** The name of who holds the title that ends before an atom. */
function holderAfter(
  chart: Chart,
  atoms: readonly Atom[],
  at: number,
  title: Title | null,
  counterpart: readonly string[] | null,
): { name: Named; past: number } | null {
  const bracketed = skipBracketed(chart, atoms, at)
  const i = skipHonorifics(chart, atoms, portfolioEnd(chart, atoms, bracketed))
  const name = namedIn(atoms[i])
  if (!name) return null
  const between = bracketed > at && i === bracketed ? 'none' : gapTo(chart, atoms, at, i)
  // "X, deputy minister of Y, *and Z*": behind a comma and "and" stands another.
  if (!CLOSE.has(between) || (between === 'comma' && name.features & CLITIC_AND)) return null
  const people = name.people.filter((person) => fits(person, title, counterpart, between === 'comma'))
  const unknown = name.unknown && fitsUnknown(chart, atoms, i, title, counterpart, between) ? name.unknown : null
  return people.length > 0 || unknown ? { name: { ...name, people, unknown }, past: i + 1 } : null
}

/**
 * A further title of the same person, and his name: "vice-president of X *and head of its atomic agency Y*". The facts must
 * know that he held the first, or the first be an office of many.
 */
function furtherTitle(
  chart: Chart,
  atoms: readonly Atom[],
  at: number,
  syntax: Syntax,
  title: Title,
): { names: readonly Named[]; past: number } | null {
  const next = atoms[at]
  if (title.plural || !next || !(gapAfter(chart, atoms, at - 1) === 'comma' || joined(chart, atoms[at - 1], next)))
    return null
  const second = titleAt(chart, atoms, at, syntax)
  if (!second?.title || (second.title.plural && !(second.features & SINGULAR))) return null
  const [scope] = title.scopes
  const [other] = second.title.scopes
  if (scope && other && scope !== other) {
    const country = organisationRow(other)?.country
    if (country !== scope) return null
  }
  const held = holderAfter(chart, atoms, second.past, second.title, null)
  if (!held) return null
  const people = held.name.people.filter((person) => holds(person, title.office, scope))
  const many = officeRow(title.office)?.single === false && gapAfter(chart, atoms, at - 1) === 'comma'
  const unknown = many && held.name.people.length === 0 ? held.name.unknown : null
  return people.length > 0 || unknown ? { names: [{ ...held.name, people, unknown }], past: held.past } : null
}

/** The gap before atom `to`, where atoms between `from` and it belong to the title (honorifics, a portfolio). */
const gapTo = (chart: Chart, atoms: readonly Atom[], from: number, to: number): Gap =>
  to === from || itemOf(atoms[to - 1], 'Honorific') ? gapAfter(chart, atoms, to - 1) : 'none'

/**
 * Past the portfolio that a title may carry ("deputy minister *for legal and international affairs* X"): a few plain words
 * that a word of portfolio opens and a name closes. Where there is none, the atom itself.
 */
function portfolioEnd(chart: Chart, atoms: readonly Atom[], at: number): number {
  const opener = atoms[at]
  const before = atoms[at - 1]
  if (!opener || !before || itemOf(opener, 'Who')?.id !== 'affairs' || opener.from !== before.to) return at
  let i = at + 1
  while (PORTFOLIO.some((cls) => itemOf(atoms[i], cls)) && !namedIn(atoms[i])) i++
  const name = atoms[i]
  if (!namedIn(name) || !name || name.from - opener.to > PORTFOLIO_WORDS) return at
  for (let token = opener.to; token < name.from; token++) {
    if (chart.tokens.kind[token] === SIGN && token < name.from - 1) return at
    if (itemsFrom(chart, token).some((item) => item.cls === 'Verb')) return at
  }
  return i
}
const PORTFOLIO_WORDS = 7
/** What a portfolio may name: "envoy for *Afghanistan* X". */
const PORTFOLIO = ['Honorific', 'Country', 'PlaceName', 'Organisation', 'Body'] as const

/**
 * Names that follow a plural title, each perhaps with its own state: "the Russian X and the Iranian Y", "presidents of
 * Russia X and of Iran Y". States met on the way are added to `states`.
 */
function namesAfter(chart: Chart, atoms: readonly Atom[], at: number, names: Named[], states: string[]): number {
  let past = at
  let i = at
  const told = states.length
  while (names.length < Math.max(MOST_NAMES, told)) {
    const state = itemOf(atoms[i], 'Country')
    if (names.length > 0 && state && namedIn(atoms[i + 1]) && gapAfter(chart, atoms, i) === 'none') {
      if (told <= 1) states[names.length] = state.id
      i++
    }
    i = skipHonorifics(chart, atoms, i)
    const name = namedIn(atoms[i])
    if (!name || (name.from - (atoms[i - 1] as Atom).to > 1 && !CLOSE.has(gapAfter(chart, atoms, i - 1)))) break
    names.push(name)
    past = ++i
    if (!joined(chart, atoms[i - 1], atoms[i])) break
  }
  // One name after a plural title is its list's beginning only where it had a state each.
  if (names.length === 1 && told > 2) {
    names.pop()
    return at
  }
  return past
}
const MOST_NAMES = 6

function named(
  chart: Chart,
  atoms: readonly Atom[],
  first: number,
  at: number,
  syntax: Syntax,
  before: boolean,
): Cluster | null {
  const atom = atoms[at]
  const name = namedIn(atom)
  if (!atom || !name) return null
  const honoured = at > first && itemOf(atoms[at - 1], 'Honorific') !== undefined
  let { people, unknown } = name
  let former = before
  let title: Title | null = null
  let titleSpan: Cluster['titleSpan'] = null
  let past = at + 1
  // A title in apposition: "X, foreign minister of Y", "X (foreign minister)".
  const next = skipHonorifics(chart, atoms, at + 1)
  const between = atoms[next] ? gapAfter(chart, atoms, next - 1) : 'other'
  if (APPOSED.has(between)) {
    const start = isFormer(atoms[next]) ? next + 1 : next
    const read = titleAt(chart, atoms, start, syntax)
    // The title after a name may open the next cluster ("X, Iranian president Y"): then it is not his.
    const follower = read && namedIn(atoms[skipHonorifics(chart, atoms, read.past)])
    const behind = read ? gapAfter(chart, atoms, read.past - 1) : 'other'
    const followed =
      Boolean(follower) && CLOSE.has(behind) && !(behind === 'comma' && (follower?.features ?? 0) & CLITIC_AND)
    // "According to X, the *Turkish minister's* visit": what owns something is no apposition.
    const end = read ? (atoms[read.past - 1] as Atom).to : chart.tokens.count
    const owns = between === 'comma' && end < chart.tokens.count && tokenText(chart.tokens, end) === "'"
    if (read?.title && !read.counterpart && !read.title.plural && !followed && !owns) {
      const { office, scopes, common } = read.title
      const fitting = people.filter(
        (person) => holds(person, office, scopes[0]) && !(between === 'comma' && isAbove(person, office)),
      )
      const own = fitting.length > 0 || (unknown !== null && people.length === 0 && (scopes.length > 0 || !common))
      if (own && !(common && scopes.length === 0)) {
        if (fitting.length > 0) {
          people = fitting
          unknown = null
        }
        title = read.title
        former ||= start > next || read.former === true
        titleSpan = { from: (atoms[start] as Atom).from, to: (atoms[read.past - 1] as Atom).to }
        past = read.past
      }
    }
  }
  return {
    from: (atoms[first] as Atom).from,
    to: (atoms[past - 1] as Atom).to,
    title,
    titleSpan,
    counterpart: null,
    former,
    names: [{ ...name, people, unknown, common: name.common && !honoured }],
    features: headFeatures(0, name.features, (atoms[first] as Atom).items[0]?.features ?? 0),
    past,
  }
}

/** "After the words of *X, the ambassador of Y* was summoned": a head of state is no envoy. */
const isAbove = (person: string, office: string): boolean =>
  ENVOY.test(office) &&
  (personRow(person)?.offices.some((tenure) => officeRow(tenure.office)?.category === 'head') ?? false)
const ENVOY = /^(?:ambassador|charge-daffaires|consul)$/

/** Whether a person held an office, or may hold one that has many holders. */
const holds = (person: string, office: string, scope: string | undefined): boolean =>
  heldEver(person, office, scope) ||
  (officeRow(office)?.single === false && scope !== undefined && personRow(person)?.country === scope)

/** Whether a name can be the holder of the title beside it. Across a comma only the facts can say so. */
function fits(person: string, title: Title | null, counterpart: readonly string[] | null, comma: boolean): boolean {
  const country = personRow(person)?.country
  if (counterpart !== null) return counterpart.length === 0 || counterpart.includes(country ?? '')
  if (!title) return false
  const scope = title.scopes[0]
  if (heldEver(person, title.office, scope)) return true
  if (comma) return scope !== undefined && officeRow(title.office)?.single === false && scope === country
  return scope === undefined || scope === country || (!comma && organisationRow(scope)?.country === country)
}

/** An unknown name is the holder's where it follows at once; across a comma, where another sign closes the apposition. */
function fitsUnknown(
  chart: Chart,
  atoms: readonly Atom[],
  at: number,
  title: Title | null,
  counterpart: readonly string[] | null,
  between: Gap,
): boolean {
  if (between !== 'comma') return true
  const name = atoms[at] as Atom
  // "The envoy, X, ...": whose envoy he is was told before.
  const told = (title?.scopes.length ?? counterpart?.length ?? 0) > 0 || (title !== null && isPosted(title.office))
  return told && chart.tokens.kind[name.to] === SIGN
}

/** Case by agreement of title and name; clitics by the first word. */
function headFeatures(title: number, name: number, first: number): number {
  const a = title & CASES || CASES
  const b = name & CASES || CASES
  const cases = (title | name) & CASES ? a & b || title & CASES : 0
  return cases | (first & (CLITIC_AND | CLITIC_B | CLITIC_L | CLITIC_K))
}
