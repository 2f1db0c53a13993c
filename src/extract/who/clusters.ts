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
  DUAL,
  GEN,
  PLURAL,
  SHORT,
} from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import { SIGN } from '../../text/tokenize.js'
import { type Atom, type Gap, gapBetween, itemOf, joined, prepositionBetween } from './atoms.js'
import { governed, heldEver, isPosted, officeRow, personRow } from './facts.js'

/** A title with the state or body it belongs to. */
export interface Title {
  readonly office: string
  /** ISO codes or organisation ids; several where the title is dual or plural; empty where the text does not say. */
  readonly scopes: readonly string[]
  /** "Of the two countries": the two that the article is about. */
  readonly both: boolean
  readonly plural: boolean
  /** Dual or plural, however many states are told: "the ministers of the Caspian states". */
  readonly several: boolean
  /** An everyday word: no title unless a state or a name stands beside it. */
  readonly common: boolean
}

/** A name and who it may be. */
export interface Named {
  readonly from: number
  readonly to: number
  /** Gazetteer ids. */
  readonly people: readonly string[]
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
  /** The office is no longer held. */
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
  return {
    from: atom.from,
    to: atom.to,
    people: people.map(({ id }) => id),
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
    const past = itemOf(atom, 'Who')?.id === 'former'
    if (!(honoured || past) || (i > at && gap(chart, atoms, i - 1) !== 'none')) break
    former ||= past
    i++
  }
  if (i > at && (!atoms[i] || gap(chart, atoms, i - 1) === 'other')) return null
  return titled(chart, atoms, at, i, syntax, former) ?? named(chart, atoms, at, i, syntax, former)
}

const gap = (chart: Chart, atoms: readonly Atom[], at: number): Gap => {
  const a = atoms[at]
  const b = atoms[at + 1]
  return a && b ? gapBetween(chart, a.to, b.from) : 'other'
}

const CLOSE: ReadonlySet<Gap> = new Set(['none', 'quote', 'comma'])
const APPOSED: ReadonlySet<Gap> = new Set(['none', 'quote', 'comma', 'bracket'])

const skipHonorifics = (chart: Chart, atoms: readonly Atom[], at: number): number => {
  let i = at
  while (itemOf(atoms[i], 'Honorific') && !itemOf(atoms[i], 'Person') && CLOSE.has(gap(chart, atoms, i - 1))) i++
  return i
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
  const { title, counterpart } = read
  let { past } = read
  let former = before || read.former === true
  while (itemOf(atoms[past], 'Who')?.id === 'former' && gap(chart, atoms, past - 1) === 'none') {
    former = true
    past++
  }
  const titleTo = (atoms[past - 1] as Atom).to
  const names: Named[] = []
  const states = [...(title?.scopes ?? counterpart ?? [])]
  const listed: Named[] = []
  const end = title?.several || states.length > 1 ? namesAfter(chart, atoms, past, listed, states) : past
  if (title?.plural || (counterpart && counterpart.length > 1) || listed.length > 1) {
    names.push(...listed)
    past = end
  } else {
    const i = skipHonorifics(chart, atoms, portfolioEnd(chart, atoms, past))
    const name = namedIn(atoms[i])
    const between = atoms[i] ? gapTo(chart, atoms, past, i) : 'other'
    if (name && CLOSE.has(between)) {
      const fitting = name.people.filter((person) => fits(person, title, counterpart, between === 'comma'))
      const unknown = name.unknown && fitsUnknown(chart, atoms, i, title, between) ? name.unknown : null
      if (fitting.length > 0 || unknown) {
        names.push({ ...name, people: fitting, unknown })
        past = i + 1
      }
    }
  }
  if (title?.common && title.scopes.length === 0 && !title.both && names.length === 0) return null
  const last = atoms[past - 1] as Atom
  return {
    from: (atoms[first] as Atom).from,
    to: last.to,
    title: title && listed.length > 1 ? { ...title, scopes: states, plural: true } : title,
    titleSpan: { from: (atoms[first] as Atom).from, to: titleTo },
    counterpart,
    former,
    names,
    features: headFeatures(read.features, names[0]?.features ?? 0, (atoms[first] as Atom).items[0]?.features ?? 0),
    past,
  }
}

/** The gap before atom `to`, where atoms between `from` and it belong to the title (honorifics, a portfolio). */
const gapTo = (chart: Chart, atoms: readonly Atom[], from: number, to: number): Gap =>
  to === from || itemOf(atoms[to - 1], 'Honorific') ? gap(chart, atoms, to - 1) : 'none'

/**
 * Past the portfolio that a title may carry ("deputy minister *for legal and international affairs* X"): a few plain words
 * that a word of portfolio opens and a name closes. Where there is none, the atom itself.
 */
function portfolioEnd(chart: Chart, atoms: readonly Atom[], at: number): number {
  const opener = atoms[at]
  const before = atoms[at - 1]
  if (!opener || !before || itemOf(opener, 'Who')?.id !== 'affairs' || opener.from !== before.to) return at
  let i = at + 1
  while (itemOf(atoms[i], 'Honorific')) i++
  const name = atoms[i]
  if (!namedIn(name) || !name || name.from - opener.to > PORTFOLIO_WORDS) return at
  for (let token = opener.to; token < name.from; token++) {
    if (chart.tokens.kind[token] === SIGN && token < name.from - 1) return at
    if (itemsFrom(chart, token).some((item) => item.cls === 'Verb')) return at
  }
  return i
}
const PORTFOLIO_WORDS = 7

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
    if (names.length > 0 && state && namedIn(atoms[i + 1]) && gap(chart, atoms, i) === 'none') {
      if (told <= 1) states[names.length] = state.id
      i++
    }
    i = skipHonorifics(chart, atoms, i)
    const name = namedIn(atoms[i])
    if (!name || (name.from - (atoms[i - 1] as Atom).to > 1 && !CLOSE.has(gap(chart, atoms, i - 1)))) break
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
  former: boolean,
): Cluster | null {
  const atom = atoms[at]
  const name = namedIn(atom)
  if (!atom || !name) return null
  const honoured = at > first && itemOf(atoms[at - 1], 'Honorific') !== undefined
  let { people, unknown } = name
  let title: Title | null = null
  let titleSpan: Cluster['titleSpan'] = null
  let past = at + 1
  // A title in apposition: "X, foreign minister of Y", "X (foreign minister)".
  const next = skipHonorifics(chart, atoms, at + 1)
  const between = atoms[next] ? gap(chart, atoms, next - 1) : 'other'
  if (APPOSED.has(between)) {
    const start = itemOf(atoms[next], 'Who')?.id === 'former' ? next + 1 : next
    const read = titleAt(chart, atoms, start, syntax)
    // The title after a name may open the next cluster ("X, Iranian president Y"): then it is not his.
    const followed =
      read !== null &&
      namedIn(atoms[skipHonorifics(chart, atoms, read.past)]) !== null &&
      CLOSE.has(gap(chart, atoms, read.past - 1))
    if (read?.title && !read.counterpart && !read.title.plural && !followed) {
      const { office, scopes, common } = read.title
      const fitting = people.filter((person) => holds(person, office, scopes[0]))
      const own = fitting.length > 0 || (unknown !== null && people.length === 0 && (scopes.length > 0 || !common))
      if (own && !(common && scopes.length === 0)) {
        if (fitting.length > 0) {
          people = fitting
          unknown = null
        }
        title = read.title
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

/** Whether a person held an office, or may hold one that has many holders. */
const holds = (person: string, office: string, scope: string | undefined): boolean =>
  heldEver(person, office, scope) ||
  (officeRow(office)?.single === false && scope !== undefined && personRow(person)?.country === scope)

interface TitleRead {
  readonly title: Title | null
  readonly counterpart: readonly string[] | null
  readonly features: number
  readonly past: number
  /** "Foreign minister *former* of Iran": the word stands between title and state. */
  readonly former?: boolean
}

/** A title with its state on either side, or a counterpart with his. */
function titleAt(chart: Chart, atoms: readonly Atom[], at: number, syntax: Syntax): TitleRead | null {
  const scopes: string[] = []
  let i = at
  let both = false
  // States before the title: nationalities, possessives, joined lists of them.
  while ((itemOf(atoms[i], 'Country') || itemOf(atoms[i], 'Organisation')) && !itemOf(atoms[i], 'Office')) {
    const state = (itemOf(atoms[i], 'Country') ?? itemOf(atoms[i], 'Organisation')) as Item
    const between = gap(chart, atoms, i)
    const adjective = (state.features & ADJECTIVE) !== 0
    const noun = !syntax.possessorFollows && between === 'none'
    const tied = adjective ? between === 'none' : between === 'possessive' || noun
    if (!tied && !(adjective && joined(chart, atoms[i], atoms[i + 1]))) return null
    scopes.push(state.id)
    i++
  }
  if (itemOf(atoms[i], 'Who')?.id === 'former' && gap(chart, atoms, i) === 'none') i++
  const head = atoms[i]
  if (itemOf(head, 'Who')?.id === 'counterpart') return counterpartAt(chart, atoms, i, scopes, syntax)
  const office = itemOf(head, 'Office')
  if (!office) return null
  const [id = '', own] = office.id.split('@')
  const several = (office.features & (DUAL | PLURAL)) !== 0
  let past = i + 1
  const former = itemOf(atoms[past], 'Who')?.id === 'former' && gap(chart, atoms, i) === 'none'
  if (former) past++
  if (own) scopes.push(own)
  else if (head?.inner) scopes.push(head.inner.id)
  if (scopes.length === 0) {
    for (;;) {
      const after = stateAfter(chart, atoms, past, syntax, scopes.length > 0)
      if (!after) break
      scopes.push(after.scope)
      past = after.past
      if (!several || !joined(chart, atoms[past - 1], atoms[past])) break
    }
    if (several && itemOf(atoms[past], 'Who')?.id === 'both-countries') {
      const between = gap(chart, atoms, past - 1)
      if (between === 'none' || between === 'of') {
        both = true
        past++
      }
    }
  }
  // A movement that governs names ministers as its state does.
  const post = officeRow(id)?.category
  if (post !== 'nonstate' && post !== 'international' && post !== 'economy')
    scopes.forEach((scope, index) => {
      scopes[index] = governed(scope)
    })
  const of = officeRow(id)?.of
  if (scopes.length === 0 && of) scopes.push(of)
  if (isPosted(id)) past = receivingEnd(chart, atoms, past)
  const plural = several && (scopes.length !== 1 || both)
  const title: Title = { office: id, scopes, both, plural, several, common: (office.features & COMMON) !== 0 }
  // "Elected as president of Russia": a dual of one state is an accusative.
  if (several && !plural && (office.features & PLURAL) === 0) return null
  return { title, counterpart: null, features: office.features, past, former }
}

function counterpartAt(
  chart: Chart,
  atoms: readonly Atom[],
  at: number,
  before: readonly string[],
  syntax: Syntax,
): TitleRead {
  const states = [...before]
  let past = at + 1
  while (states.length === 0 || (before.length === 0 && joined(chart, atoms[past - 1], atoms[past]))) {
    const after = stateAfter(chart, atoms, past, syntax, states.length > 0)
    if (!after) break
    states.push(after.scope)
    past = after.past
  }
  return { title: null, counterpart: states, features: itemOf(atoms[at], 'Who')?.features ?? 0, past }
}

/** Past the state, city or body that receives an envoy: "ambassador to Russia", "in Moscow". */
function receivingEnd(chart: Chart, atoms: readonly Atom[], past: number): number {
  const before = atoms[past - 1]
  const atom = atoms[past]
  if (!before || !atom) return past
  const receives = itemOf(atom, 'Country') ?? itemOf(atom, 'PlaceName') ?? itemOf(atom, 'Organisation')
  if (!receives || receives.features & ADJECTIVE) return past
  const tied =
    prepositionBetween(chart, before.to, atom.from) ||
    (atom.from === before.to && (receives.features & (CLITIC_B | CLITIC_L)) !== 0)
  return tied ? past + 1 : past
}

function stateAfter(
  chart: Chart,
  atoms: readonly Atom[],
  at: number,
  syntax: Syntax,
  listed: boolean,
): { scope: string; past: number } | null {
  const atom = atoms[at]
  if (!atom) return null
  const state = itemOf(atom, 'Country') ?? itemOf(atom, 'Organisation')
  if (!state) return null
  if (state.features & (CLITIC_B | CLITIC_L | CLITIC_K)) return null
  if (listed) return joined(chart, atoms[at - 1], atom) ? { scope: state.id, past: at + 1 } : null
  const between = gap(chart, atoms, at - 1)
  if (between === 'of') return { scope: state.id, past: at + 1 }
  if (between !== 'none' || !syntax.possessorFollows || state.features & CLITIC_AND) return null
  const cased = !syntax.cases || (state.features & CASES) === 0 || (state.features & GEN) !== 0
  if (!cased || (syntax.cases && state.features & ADJECTIVE)) return null
  return { scope: state.id, past: at + 1 }
}

/** Whether a name can be the holder of the title beside it. Across a comma only the facts can say so. */
function fits(person: string, title: Title | null, counterpart: readonly string[] | null, comma: boolean): boolean {
  const country = personRow(person)?.country
  if (counterpart !== null) return counterpart.length === 0 || counterpart.includes(country ?? '')
  if (!title) return false
  const scope = title.scopes[0]
  if (heldEver(person, title.office, scope)) return true
  if (comma) return scope !== undefined && officeRow(title.office)?.single === false && scope === country
  return scope === undefined || scope === country
}

/** An unknown name is the holder's where it follows at once; across a comma, where another sign closes the apposition. */
function fitsUnknown(chart: Chart, atoms: readonly Atom[], at: number, title: Title | null, between: Gap): boolean {
  if (between !== 'comma') return true
  const name = atoms[at] as Atom
  return title !== null && title.scopes.length > 0 && chart.tokens.kind[name.to] === SIGN
}

/** Case by agreement of title and name; clitics by the first word. */
function headFeatures(title: number, name: number, first: number): number {
  const a = title & CASES || CASES
  const b = name & CASES || CASES
  const cases = (title | name) & CASES ? a & b || title & CASES : 0
  return cases | (first & (CLITIC_AND | CLITIC_B | CLITIC_L | CLITIC_K))
}
