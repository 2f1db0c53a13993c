/**
 * Clusters: a title, its state and its holder's name as the press puts them side by side ("Russian Foreign Minister Sergei
 * Lavrov", "Sergei Lavrov, Russia's foreign minister"). Found by neighbourhood and checked against the facts, not by a list
 * of phrases: the same reading serves every language, whose word order is a switch or two.
 */

import type { Chart, Item } from '../../engine/chart.js'
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
import { persons } from '../../gazetteer/persons.js'
import type { Syntax } from '../../lang/syntax.js'
import { offices } from '../../ontology/offices.js'
import { type Atom, gapBetween, itemOf } from './atoms.js'

/** A title with the state or body it belongs to. */
export interface Title {
  readonly office: string
  /** ISO codes or organisation ids; several where the title is dual or plural; empty where the text does not say. */
  readonly scopes: readonly string[]
  /** "Of the two countries": the two that the article is about. */
  readonly both: boolean
  readonly plural: boolean
  readonly features: number
}

export interface Cluster {
  readonly from: number
  readonly to: number
  readonly title: Title | null
  /** Ids of the persons that the name may be; empty where there is no name. */
  readonly people: readonly string[]
  /** Whether the name is a surname or other short form. */
  readonly short: boolean
  /** Whether the name needs support elsewhere in the article. */
  readonly common: boolean
  /** "His Iranian counterpart": the state of the counterpart, '' where it is not told. */
  readonly counterpart: string | null
  /** "His Iranian and Turkish counterparts": the states of all of them. */
  readonly counterparts: readonly string[]
  readonly features: number
  /** Token spans of the parts, for the mentions. */
  readonly nameSpan: { readonly from: number; readonly to: number; readonly features: number } | null
  /** First and past-last atom. */
  readonly firstAtom: number
  readonly pastAtom: number
}

/** Whether a person ever held an office, for a state if one is told. */
export function heldEver(person: string, office: string, scope: string | undefined): boolean {
  const row = (persons as Record<string, (typeof persons)[keyof typeof persons]>)[person]
  return (
    row?.offices.some((tenure) => tenure.office === office && (scope === undefined || tenure.country === scope)) ??
    false
  )
}

const countryOfPerson = (person: string): string | undefined =>
  (persons as Record<string, { readonly country: string }>)[person]?.country

/** The cluster that begins at an atom, or null where it begins none. */
export function clusterAt(chart: Chart, atoms: readonly Atom[], at: number, syntax: Syntax): Cluster | null {
  let i = at
  // What may stand before a title: a nationality or possessive, honorifics.
  while (itemOf(atoms[i], 'Honorific') && !itemOf(atoms[i], 'Office') && !itemOf(atoms[i], 'Person')) i++
  return titled(chart, atoms, at, i, syntax) ?? named(chart, atoms, at, i, syntax)
}

function titled(chart: Chart, atoms: readonly Atom[], first: number, at: number, syntax: Syntax): Cluster | null {
  const read = titleAt(chart, atoms, at, syntax)
  if (!read) return null
  let { past } = read
  const { title, counterpart } = read
  let people: readonly string[] = []
  let nameSpan: Cluster['nameSpan'] = null
  let short = false
  let common = false
  let i = past
  while (itemOf(atoms[i], 'Honorific') && bridges(chart, atoms, i - 1)) i++
  const name = atoms[i]
  if (name && !(title?.plural ?? false) && itemOf(name, 'Person') && bridges(chart, atoms, i - 1)) {
    const fitting = peopleOf(name).filter((person) =>
      fits(person, title, counterpart, gapBetween(chart, (atoms[i - 1] as Atom).to, name.from) === 'comma'),
    )
    if (fitting.length > 0) {
      people = fitting
      const item = itemOf(name, 'Person') as Item
      nameSpan = { from: name.from, to: name.to, features: item.features }
      short = isShort(item)
      common = isCommon(item)
      past = i + 1
    }
  }
  const last = atoms[past - 1] as Atom
  return {
    from: (atoms[first] as Atom).from,
    to: last.to,
    title,
    people,
    short,
    common,
    counterpart,
    counterparts: read.counterparts ?? [],
    features: headFeatures(read.features, nameSpan?.features ?? 0, (atoms[first] as Atom).items[0]?.features ?? 0),
    nameSpan,
    firstAtom: first,
    pastAtom: past,
  }
}

function named(chart: Chart, atoms: readonly Atom[], first: number, at: number, syntax: Syntax): Cluster | null {
  const atom = atoms[at]
  const item = itemOf(atom, 'Person')
  if (!atom || !item) return null
  let people = peopleOf(atom)
  let title: Title | null = null
  let past = at + 1
  // A title in apposition: "X, foreign minister of Y", "X (foreign minister)".
  let next = at + 1
  while (itemOf(atoms[next], 'Honorific') && bridges(chart, atoms, next - 1)) next++
  if (atoms[next] && appositive(chart, atoms, next - 1)) {
    const read = titleAt(chart, atoms, next, syntax)
    if (read && !read.counterpart && read.title && !read.title.plural) {
      const scope = read.title.scopes[0]
      const fitting = people.filter((person) => heldEver(person, read.title?.office ?? '', scope))
      // The title after a name may open the next cluster ("X, Iranian president Y"): then it is not his.
      const followed = itemOf(atoms[read.past], 'Person') && bridges(chart, atoms, read.past - 1)
      if (fitting.length > 0 && !followed) {
        people = fitting
        title = read.title
        past = read.past
      }
    }
  }
  return {
    from: (atoms[first] as Atom).from,
    to: (atoms[past - 1] as Atom).to,
    title,
    people,
    short: isShort(item),
    common: isCommon(item),
    counterpart: null,
    counterparts: [],
    features: headFeatures(0, item.features, (atoms[first] as Atom).items[0]?.features ?? 0),
    nameSpan: { from: atom.from, to: atom.to, features: item.features },
    firstAtom: first,
    pastAtom: past,
  }
}

interface TitleRead {
  readonly title: Title | null
  readonly counterpart: string | null
  readonly counterparts?: readonly string[]
  readonly features: number
  readonly past: number
}

/** A title with its state on either side, or a counterpart with his. */
function titleAt(chart: Chart, atoms: readonly Atom[], at: number, syntax: Syntax): TitleRead | null {
  const scopes: string[] = []
  let i = at
  let both = false
  // States before the title: nationalities, possessives, joined lists of them.
  while (itemOf(atoms[i], 'Country') && !itemOf(atoms[i], 'Office')) {
    const country = itemOf(atoms[i], 'Country') as Item
    const gap = atoms[i + 1] ? gapBetween(chart, (atoms[i] as Atom).to, (atoms[i + 1] as Atom).from) : 'other'
    const tied = (country.features & ADJECTIVE) !== 0 ? gap === 'none' : gap === 'possessive'
    const listed = !tied && joined(chart, atoms, i) && (country.features & ADJECTIVE) !== 0
    if (!tied && !listed) return null
    scopes.push(country.id)
    i++
  }
  const head = atoms[i]
  const who = itemOf(head, 'Who')
  if (who?.id === 'counterpart') {
    let past = i + 1
    if (scopes.length === 0) past = countriesAfter(chart, atoms, past, syntax, true, scopes)
    return { title: null, counterpart: scopes[0] ?? '', counterparts: scopes, features: who.features, past }
  }
  const office = itemOf(head, 'Office')
  if (!office) return null
  const [id = '', own] = office.id.split('@')
  const plural = (office.features & (DUAL | PLURAL)) !== 0
  let past = i + 1
  if (own) scopes.push(own)
  const of = (offices as Record<string, { readonly of?: string }>)[id]?.of
  if (scopes.length === 0) {
    past = countriesAfter(chart, atoms, past, syntax, plural, scopes)
    if (
      plural &&
      itemOf(atoms[past], 'Who')?.id === 'both-countries' &&
      gapBetween(chart, (atoms[past - 1] as Atom).to, (atoms[past] as Atom).from) !== 'other'
    ) {
      both = true
      past++
    }
  }
  if (scopes.length === 0 && of) scopes.push(of)
  // A receiving state after an envoy's title is swallowed with it.
  const title: Title = {
    office: id,
    scopes,
    both,
    plural: plural && (scopes.length !== 1 || both),
    features: office.features,
  }
  return { title, counterpart: null, features: office.features, past }
}

/** The state that follows a title, and those joined to it where the title is plural. Answers the atom past them. */
function countriesAfter(
  chart: Chart,
  atoms: readonly Atom[],
  at: number,
  syntax: Syntax,
  several: boolean,
  scopes: string[],
): number {
  const first = countryAfter(chart, atoms, at, syntax)
  if (!first) return at
  scopes.push(first.scope)
  let { past } = first
  while (several && joined(chart, atoms, past - 1)) {
    const next = itemOf(atoms[past], 'Country') ?? itemOf(atoms[past], 'Organisation')
    if (!next) break
    scopes.push(next.id)
    past++
  }
  return past
}

function countryAfter(
  chart: Chart,
  atoms: readonly Atom[],
  at: number,
  syntax: Syntax,
): { scope: string; past: number } | null {
  const before = atoms[at - 1]
  const atom = atoms[at]
  if (!before || !atom) return null
  const country = itemOf(atom, 'Country') ?? itemOf(atom, 'Organisation')
  if (!country) return null
  const gap = gapBetween(chart, before.to, atom.from)
  if (gap === 'of') return { scope: country.id, past: at + 1 }
  if (gap !== 'none' || !syntax.possessorFollows) return null
  const cased = !syntax.cases || (country.features & CASES) === 0 || (country.features & GEN) !== 0
  if (!cased || (syntax.cases && country.features & ADJECTIVE)) return null
  return { scope: country.id, past: at + 1 }
}

/** Whether an atom and the next are members of a list ("Russian and Iranian"). */
function joined(chart: Chart, atoms: readonly Atom[], at: number): boolean {
  const a = atoms[at]
  const b = atoms[at + 1]
  if (!a || !b || b.from - a.to > 1) return false
  if (b.from === a.to) return true
  return (
    chart.starts[a.to]?.some(
      (item) =>
        (item.cls === 'Function' || item.cls === 'Word') &&
        (item.id === 'and' || item.id === 'comma' || item.id === 'dash'),
    ) ?? false
  )
}

const bridges = (chart: Chart, atoms: readonly Atom[], at: number): boolean => {
  const a = atoms[at]
  const b = atoms[at + 1]
  if (!a || !b) return false
  const gap = gapBetween(chart, a.to, b.from)
  return gap === 'none' || gap === 'quote' || gap === 'comma'
}

const appositive = (chart: Chart, atoms: readonly Atom[], at: number): boolean => {
  const a = atoms[at]
  const b = atoms[at + 1]
  if (!a || !b) return false
  const gap = gapBetween(chart, a.to, b.from)
  return gap === 'none' || gap === 'quote' || gap === 'comma' || gap === 'bracket'
}

const peopleOf = (atom: Atom): string[] => atom.items.filter((item) => item.cls === 'Person').map((item) => item.id)

/** Whether a name can be the holder of the title beside it. Across a comma only the facts can say so. */
function fits(person: string, title: Title | null, counterpart: string | null, comma: boolean): boolean {
  const country = countryOfPerson(person)
  if (counterpart !== null) return counterpart === '' || country === counterpart
  if (!title) return false
  const scope = title.scopes[0]
  if (heldEver(person, title.office, scope)) return true
  if (comma) return false
  return scope === undefined || scope === country
}

const isShort = (item: Item): boolean => (item.features & SHORT) !== 0
const isCommon = (item: Item): boolean => (item.features & COMMON) !== 0

/** Case by agreement of title and name; clitics by the first word. */
function headFeatures(title: number, name: number, first: number): number {
  const a = title & CASES || CASES
  const b = name & CASES || CASES
  const cases = (title | name) & CASES ? a & b || title & CASES : 0
  return cases | (first & (CLITIC_AND | CLITIC_B | CLITIC_L | CLITIC_K))
}
