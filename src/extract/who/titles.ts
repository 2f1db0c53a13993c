/**
 * Titles: an office with the state or body it belongs to, on whichever side that stands ("Russia's foreign minister", "the
 * foreign minister of the Iranian government"), a title within a title ("adviser to the speaker of the parliament of X"),
 * the titles of several states, and counterparts.
 */
import type { Chart, Item } from '../../engine/chart.js'
import {
  ADJECTIVE,
  CASES,
  CLITIC_AND,
  CLITIC_B,
  CLITIC_L,
  COMMON,
  DEFINITE,
  DUAL,
  FEMININE,
  GEN,
  NOM,
  PLURAL,
  SINGULAR,
} from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import { type Atom, gapAfter, itemOf, joined, prepositionBetween } from './atoms.js'
import { governed, isCountry, isPosted, isSubordinate, officeRow, organisationRow, personRow, rankOf } from './facts.js'
import {
  farState,
  OWNED,
  pastBetween,
  pastNationality,
  pastNew,
  receiverAt,
  regionEnd,
  stateAfter,
  stateOfPost,
  statesAfter,
  statesBefore,
} from './title-scopes.js'

/** A title with the state or body it belongs to. */
export interface Title {
  readonly office: string
  /** ISO codes or organisation ids; several where the title is dual or plural; empty where the text does not say. */
  readonly scopes: readonly string[]
  /** "Of the *two* countries": how many states that the article is about are meant; 0 where it does not say so. */
  readonly group: number
  readonly plural: boolean
  /** Dual or plural, however many states are told: "the ministers of the Caspian states". */
  readonly several: boolean
  /** A plural where the language has a dual (Arabic): three at least. */
  readonly many: boolean
  /** An everyday word: no title unless a state or a name stands beside it. */
  readonly common: boolean
  /** The state that receives an envoy; null where none is told. */
  readonly receiver: string | null
}

export interface TitleRead {
  readonly title: Title | null
  /** States of "his Iranian and Turkish counterparts"; null where the title is none. */
  readonly counterpart: readonly string[] | null
  readonly features: number
  /** Past the last atom. */
  readonly past: number
  /** Several counterparts: a list of names may follow, each with its state. */
  readonly several?: boolean
  /** "Foreign minister *former* of Iran": the word stands between title and state. */
  readonly former?: boolean
}

/** How many states the words for a group of states mean. */
export const GROUPS: ReadonlyMap<string, number> = new Map([
  ['both-countries', 2],
  ['three-countries', 3],
  ['four-countries', 4],
  ['five-countries', 5],
])

const COUNTERPARTS: ReadonlySet<string> = new Set(['counterpart', 'counterparts'])

/** "Former", "late", and "elect": who is called so does not hold the office. */
export const isFormer = (atom: Atom | undefined): boolean =>
  atom?.items.some(({ cls, id }) => cls === 'Who' && (id === 'former' || id === 'elect')) ?? false

/** A title with its state on either side, or a counterpart with his. */
export function titleAt(chart: Chart, atoms: readonly Atom[], at: number, syntax: Syntax): TitleRead | null {
  const scopes: string[] = []
  let i = statesBefore(chart, atoms, at, syntax, scopes)
  if (i < 0) return null
  if (isFormer(atoms[i]) && gapAfter(chart, atoms, i) === 'none') i++
  const head = atoms[i]
  if (COUNTERPARTS.has(itemOf(head, 'Who')?.id ?? '')) return counterpartAt(chart, atoms, i, scopes, syntax)
  const office = itemOf(head, 'Office')
  if (!office) return null
  const [id = '', own] = office.id.split('@')
  const several = (office.features & (DUAL | PLURAL)) !== 0
  let past = i + 1
  const former = isFormer(atoms[past]) && gapAfter(chart, atoms, i) === 'none'
  if (former) past++
  past = pastBetween(chart, atoms, past)
  // "The state secretary *of Switzerland*" is no minister of the United States.
  const foreign =
    own && id === 'foreign-minister' && syntax.cases ? stateAfter(chart, atoms, past, syntax, false) : null
  const lesser = foreign !== null && foreign.scope !== own && isCountry(foreign.scope)
  if (foreign && lesser) {
    scopes.push(foreign.scope)
    past = foreign.past
  } else if (own) scopes.push(own)
  else if (head?.inner) scopes.push(head.inner.id)
  const superior = own ? null : superiorAt(chart, atoms, past, office, syntax)
  let post = superior ? subordinateOf(id, superior.office) : lesser ? 'deputy-foreign-minister' : id
  if (superior) {
    past = superior.past
    if (superior.scope && scopes.length === 0) scopes.push(superior.scope)
  }
  let group = 0
  if (scopes.length === 0) {
    past = statesAfter(chart, atoms, past, syntax, several, scopes)
    // "As ambassador *to-the* state of X": an indefinite post takes its state by the letter that means "to".
    const sender = atoms[past]
    const dative = itemOf(sender, 'Country')
    if (
      scopes.length === 0 &&
      dative &&
      isPosted(id) &&
      dative.features & CLITIC_L &&
      gapAfter(chart, atoms, past - 1) === 'none'
    ) {
      scopes.push(dative.id)
      past++
    }
    const told = GROUPS.get(itemOf(atoms[past], 'Who')?.id ?? '') ?? 0
    if (several && told > 0 && OWNED.has(gapAfter(chart, atoms, past - 1))) {
      group = told
      past++
    }
  }
  if (
    scopes.length === 0 &&
    !several &&
    !(office.features & FEMININE && syntax.order === 'VSO') &&
    officeRow(id)?.category === 'regional'
  )
    past = regionEnd(chart, atoms, i, past, scopes, syntax)
  const body = itemOf(atoms[past - 1], 'Body')
  if (id === 'leader' && body && scopes.length === 1 && syntax.order === 'SVO')
    post = headOfBody(body.id, scopes[0] as string)
  // "The president of "the Duma"": who heads a house of parliament is its speaker.
  const kind = organisationRow(scopes[0] ?? '')?.kind
  if (id === 'president' && kind === 'parliament')
    post = scopes[0] === 'federation-council' ? 'upper-house-speaker' : 'parliament-speaker'
  if (id === 'president' && kind === 'company') post = 'company-head'
  if (id === 'secretary-general' && scopes[0] && isSecurityCouncil(atoms[past - 1])) {
    post = 'security-council-secretary'
    scopes[0] = organisationRow(scopes[0])?.country ?? scopes[0]
  }
  if (LED.has(id) && itemOf(atoms[past - 1], 'Body')?.id === 'armed-forces') post = 'army-commander'
  // A deputy is somebody's: of the office told, or of a body.
  if (id === 'deputy' && !superior && !scopes.some((scope) => organisationRow(scope))) return null
  // A movement that governs names ministers as its state does.
  const category = officeRow(post)?.category
  if (category !== 'nonstate' && category !== 'international' && category !== 'economy')
    scopes.forEach((scope, index) => {
      scopes[index] = governed(scope)
    })
  past = pastNationality(chart, atoms, past, scopes)
  const of = officeRow(id)?.of
  if (scopes.length === 0 && of) scopes.push(of)
  past = pastNew(chart, atoms, past)
  const receiver = isPosted(id) ? receiverAt(chart, atoms, past) : null
  if (receiver) past++
  if (scopes.length === 0 && !own) past = farState(chart, atoms, past, scopes) ?? past
  const plural = several && (scopes.length !== 1 || group > 0)
  const common = (office.features & COMMON) !== 0 && superior === null
  // "Elected as president of Russia": a dual of one state is an accusative; "X, ambassador of Y" holds his post in it as well.
  // "The two presidents, the Turkish X *and the Russian Y*": a dual, whose second state stands behind the first name.
  const paired = isPaired(chart, atoms, past)
  const accusative = several && !plural && !paired && (office.features & PLURAL) === 0
  if (accusative && !isPosted(id)) return null
  const many = syntax.order === 'VSO' && (office.features & (DUAL | PLURAL)) === PLURAL
  const title: Title = { office: post, scopes, group, plural, several, many, common, receiver: stateOfPost(receiver) }
  return {
    title: accusative ? { ...title, several: false } : title,
    counterpart: null,
    features: office.features,
    past,
    former,
  }
}

/** "The head of the Iranian *foreign ministry*": who heads a body holds its office. */
const headOfBody = (body: string, state: string): string =>
  body === 'government' && state === 'US' ? 'president' : (HEADS[body] ?? 'leader')
const HEADS: Readonly<Record<string, string>> = {
  government: 'prime-minister',
  'foreign-ministry': 'foreign-minister',
  'defence-ministry': 'defence-minister',
  'interior-ministry': 'interior-minister',
  'finance-ministry': 'finance-minister',
  'economy-ministry': 'economy-minister',
  'energy-ministry': 'energy-minister',
  'oil-ministry': 'oil-minister',
  'transport-ministry': 'transport-minister',
  'trade-ministry': 'trade-minister',
  'agriculture-ministry': 'agriculture-minister',
  parliament: 'parliament-speaker',
  'central-bank': 'central-bank-governor',
}

/** Titles of who heads anything: "the chief of Pakistan's *army*". */
const LED: ReadonlySet<string> = new Set(['director-general', 'commander', 'leader'])

/** Whether a name, "and", another state and its name follow. */
const isPaired = (chart: Chart, atoms: readonly Atom[], at: number): boolean => {
  const isName = (atom: Atom | undefined): boolean =>
    itemOf(atom, 'Person') !== undefined || itemOf(atom, 'Name') !== undefined
  const second = atoms[at + 1]
  return (
    isName(atoms[at]) &&
    itemOf(second, 'Country') !== undefined &&
    joined(chart, atoms[at], second) &&
    isName(atoms[at + 2])
  )
}

/** "The secretary of Russia's *Security Council*": a state's own, and not that of the United Nations, whose name it shares. */
function isSecurityCouncil(atom: Atom | undefined): boolean {
  const id = itemOf(atom, 'Organisation')?.id ?? ''
  const body = itemOf(atom, 'Body')?.id === 'security-council'
  return body || id === 'unsc' || organisationRow(id)?.kind === 'security-body'
}

/**
 * The title within a title: "aide *to the president* of X" is no president. Null where the office has nobody above it or none
 * is told.
 */
function superiorAt(
  chart: Chart,
  atoms: readonly Atom[],
  at: number,
  office: Item,
  syntax: Syntax,
): { past: number; scope: string | null; office: string } | null {
  if (!isSubordinate(office.id) || office.features & DEFINITE) return null
  const chiefByName =
    syntax.possessorFollows && gapAfter(chart, atoms, at - 1) === 'none' ? rulerAt(atoms[at], office) : null
  if (chiefByName) return { past: at + 1, ...chiefByName }
  let past = at
  let scope: string | null = null
  let chief = ''
  // "The spokesman *for* Iraq's prime minister": the word that opens a portfolio elsewhere.
  const speaksFor = office.id.endsWith('spokesperson') && itemOf(atoms[at], 'Who')?.id === 'affairs'
  if (speaksFor && gapAfter(chart, atoms, at - 1) === 'none' && gapAfter(chart, atoms, at) === 'none') past++
  for (let depth = 0; depth < 2; depth++) {
    const before = atoms[past - 1]
    const first = atoms[past]
    // "Aide to the *Turkish* foreign minister".
    const state = itemOf(first, 'Country')
    const stated = state && ['none', 'possessive'].includes(gapAfter(chart, atoms, past))
    const atom = stated ? atoms[past + 1] : first
    const above = itemOf(atom, 'Office')
    if (!before || !first || !atom || !above || above.features & (CLITIC_AND | CLITIC_B)) break
    // "Received *the deputy minister* the ambassador of X": a minister's deputy is no envoy's.
    if (isPosted(above.id) && office.id.endsWith('-minister')) break
    const opened = speaksFor && past === at + 1
    const tied =
      opened || OWNED.has(gapAfter(chart, atoms, past - 1)) || prepositionBetween(chart, before.to, first.from)
    // Side by side, a state is the one of the title before it ("the adviser of Iran, minister X").
    if (!tied || (stated && first.from === before.to && !opened)) break
    scope ??= state?.id ?? above.id.split('@')[1] ?? atom.inner?.id ?? null
    chief ||= above.id.split('@')[0] as string
    past += stated ? 2 : 1
  }
  return chief ? { past, scope, office: chief } : null
}

/** "The envoy *of Trump* X": a head of state by name behind an office that he never held is its owner. */
function rulerAt(atom: Atom | undefined, office: Item): { scope: string; office: string } | null {
  const people = atom?.items.filter(({ cls }) => cls === 'Person') ?? []
  const bits = people[0]?.features ?? 0
  if (bits & (CLITIC_AND | CLITIC_B | CLITIC_L) || (bits & CASES && (!(bits & GEN) || bits & NOM))) return null
  const own = office.id.split('@')[0] as string
  const rank = rankOf(own)
  // Two of one house may bear the name.
  const chiefs = people.map(({ id }) => {
    const tenures = personRow(id)?.offices ?? []
    const held = tenures.some((tenure) => tenure.office === own || rank?.(tenure.office))
    return held ? undefined : tenures.find((tenure) => officeRow(tenure.office)?.category === 'head')
  })
  const [chief] = chiefs
  if (!chief?.country || chiefs.some((other) => other?.country !== chief.country)) return null
  return { scope: chief.country, office: chief.office }
}

/** The office of a vice of another than the president; any other is its own. */
function subordinateOf(office: string, chief: string): string {
  const vague = office.endsWith('vice-president') || office === 'deputy' || office === 'deputy-minister'
  if (!vague) return office
  if (chief === 'parliament-speaker') return 'deputy-speaker'
  return office === 'deputy-minister' && chief.endsWith('minister') ? office : 'deputy'
}

function counterpartAt(
  chart: Chart,
  atoms: readonly Atom[],
  at: number,
  before: readonly string[],
  syntax: Syntax,
): TitleRead | null {
  const states = [...before]
  let past = at + 1
  while (states.length === 0 || (before.length === 0 && joined(chart, atoms[past - 1], atoms[past]))) {
    const after = stateAfter(chart, atoms, past, syntax, states.length > 0)
    if (!after) break
    states.push(after.scope)
    past = after.past
  }
  // "His colleague *from* X and Y".
  for (const head = atoms[at] as Atom; states.length === 0 || (before.length === 0 && past > at + 1); past++) {
    const atom = atoms[past]
    const state = itemOf(atom, 'Country')
    const last = atoms[past - 1] as Atom
    const tied = atom && (last === head ? prepositionBetween(chart, last.to, atom.from) : joined(chart, last, atom))
    if (!state || !tied || state.features & ADJECTIVE) break
    states.push(state.id)
  }
  const who = itemOf(atoms[at], 'Who')
  const several = who?.id === 'counterparts' || ((who?.features ?? 0) & (PLURAL | SINGULAR)) === PLURAL
  // "His Arab colleagues" are nobody in particular.
  if (several && states.length === 0) return null
  return { title: null, counterpart: states, features: who?.features ?? 0, past, several }
}
