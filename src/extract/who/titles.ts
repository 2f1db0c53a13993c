/**
 * Titles: an office with the state or body it belongs to, on whichever side that stands ("Russia's foreign minister", "the
 * foreign minister of the Iranian government"), a title within a title ("adviser to the speaker of the parliament of X"),
 * the titles of several states, and counterparts.
 */
import { type Chart, type Item, itemsFrom, itemsUpTo } from '../../engine/chart.js'
import {
  ADJECTIVE,
  CASES,
  CLITIC_AND,
  CLITIC_B,
  CLITIC_K,
  CLITIC_L,
  COMMON,
  DEFINITE,
  DUAL,
  FEMININE,
  GEN,
  PLURAL,
  SINGULAR,
} from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import { CAPITAL, LINE_BEFORE, WORD } from '../../text/tokenize.js'
import { type Atom, type Gap, gapAfter, itemOf, joined, prepositionBetween } from './atoms.js'
import { governed, isPosted, isSubordinate, officeRow, organisationRow, placeRow } from './facts.js'

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

/** Whether an atom is the state's own side or body: what holds its office holds one of the state. */
const isOwn = (atom: Atom | undefined): boolean =>
  itemOf(atom, 'Who')?.id === 'side' || itemOf(atom, 'Body') !== undefined

/** What may stand between a title and what it belongs to. */
const OWNED: ReadonlySet<Gap> = new Set(['none', 'of'])

const COUNTERPARTS: ReadonlySet<string> = new Set(['counterpart', 'counterparts'])

/** Words that the rest of a title may take before its state. */
const PORTFOLIO = 7

/**
 * Past the state that closes a long title ("minister *of energy and water resources of X*"), which is added to `scopes`: only
 * where a name stands right behind it, and nothing but plain words between. Null where there is none.
 */
function farState(chart: Chart, atoms: readonly Atom[], past: number, scopes: string[]): number | null {
  const state = itemOf(atoms[past], 'Country')
  const from = (atoms[past - 1] as Atom).to
  const name = atoms[past + 1]
  if (!state || state.features & ADJECTIVE || state.from === from || state.from - from > PORTFOLIO) return null
  if (!isName(name) || gapAfter(chart, atoms, past) !== 'none') return null
  if (!isPortfolio(chart, from, state.from)) return null
  scopes.push(state.id)
  return past + 1
}

/** Whether nothing but words that could be a portfolio stands between two tokens. */
function isPortfolio({ tokens, starts }: Chart, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (tokens.kind[token] !== WORD || (tokens.flags[token] as number) & LINE_BEFORE) return false
    const tied = (id: string): boolean => id === 'of' || id === 'and' || id === 'article'
    const items = starts[token] ?? []
    if (items.some(({ cls, id }) => (cls === 'Marker' || cls === 'Function') && !tied(id))) return false
    if (items.some(({ cls }) => cls === 'Verb')) return false
  }
  return true
}

const isName = (atom: Atom | undefined): boolean => (itemOf(atom, 'Name') ?? itemOf(atom, 'Person')) !== undefined

const isFormer = (atom: Atom | undefined): boolean => itemOf(atom, 'Who')?.id === 'former'

/** Past "new" between a title with its state and its name or post: "the Iraqi prime minister *new* X" (Arabic). */
const pastNew = (chart: Chart, atoms: readonly Atom[], at: number): number =>
  itemOf(atoms[at], 'Who')?.id === 'between' && gapAfter(chart, atoms, at - 1) === 'none' ? at + 1 : at

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
  if (own) scopes.push(own)
  else if (head?.inner) scopes.push(head.inner.id)
  const superior = own ? null : superiorAt(chart, atoms, past, office)
  let post = superior ? subordinateOf(id, superior.office) : id
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

/** Past "new", "of the states" behind a title, where a state follows. */
function pastBetween(chart: Chart, atoms: readonly Atom[], at: number): number {
  if (itemOf(atoms[at], 'Who')?.id !== 'between') return at
  const near = gapAfter(chart, atoms, at - 1) === 'none' && gapAfter(chart, atoms, at) === 'none'
  const owner = atoms[at + 1]
  const own = itemOf(owner, 'Country') ?? itemOf(owner, 'Organisation') ?? itemOf(owner, 'Body')
  return near && own ? at + 1 : at
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

/** Words of a region's own name that may stand between its head and the state: "governor *of Ararat Province* of Armenia". */
const REGION_WORDS = 3

/**
 * Past the city or region that a head of one has, and its state, which is added to `scopes`. Where names have no capitals, only
 * beside a name: of all the governors of a state none is meant otherwise.
 */
function regionEnd(
  chart: Chart,
  atoms: readonly Atom[],
  head: number,
  at: number,
  scopes: string[],
  { order }: Syntax,
): number {
  const { tokens } = chart
  const [before, atom] = [atoms[at - 1], atoms[at]]
  if (!before || !atom) return at
  const place = itemOf(atom, 'PlaceName')
  if (place && OWNED.has(gapAfter(chart, atoms, at - 1))) {
    const country = placeRow(place.id)?.country
    const behind = isName(atoms[head - 1]) && gapAfter(chart, atoms, head - 1) !== 'other'
    if (!country || !(order === 'SVO' || behind || isName(atoms[at + 1]))) return at
    scopes.push(country)
    return at + 1
  }
  if (order !== 'SVO') return at
  const words = atom.from - before.to
  const state = itemOf(atom, 'Country')
  if (!state || state.features & ADJECTIVE || words < 1 || words > REGION_WORDS) return at
  if (!((tokens.flags[before.to] as number) & CAPITAL)) return at
  for (let token = before.to; token < atom.from; token++) {
    if (tokens.kind[token] !== WORD || (tokens.flags[token] as number) & LINE_BEFORE) return at
    if (itemsFrom(chart, token).some(({ cls }) => cls === 'Verb' || cls === 'Marker')) return at
  }
  scopes.push(state.id)
  return at + 1
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

/** Past the states before a title: nationalities, possessives, joined lists of them; -1 where they belong elsewhere. */
function statesBefore(chart: Chart, atoms: readonly Atom[], at: number, syntax: Syntax, scopes: string[]): number {
  let i = at
  while ((itemOf(atoms[i], 'Country') || itemOf(atoms[i], 'Organisation')) && !itemOf(atoms[i], 'Office')) {
    const state = (itemOf(atoms[i], 'Country') ?? itemOf(atoms[i], 'Organisation')) as Item
    const between = gapAfter(chart, atoms, i)
    const adjective = (state.features & ADJECTIVE) !== 0
    const noun = !syntax.possessorFollows && between === 'none'
    const tied = adjective ? between === 'none' : between === 'possessive' || noun
    if (!tied && !(adjective && joined(chart, atoms[i], atoms[i + 1]))) return -1
    scopes.push(state.id)
    i++
    // "The Iranian *government's* minister".
    if (isOwn(atoms[i]) && gapAfter(chart, atoms, i) === 'possessive') i++
    // "Qatar's *newly appointed* ambassador".
    if (itemOf(atoms[i], 'Who')?.id === 'between' && gapAfter(chart, atoms, i) === 'none') i++
  }
  return i
}

/** Past the states after a title, which are added to `scopes`. */
function statesAfter(
  chart: Chart,
  atoms: readonly Atom[],
  at: number,
  syntax: Syntax,
  several: boolean,
  scopes: string[],
): number {
  let past = at
  for (;;) {
    const after = stateAfter(chart, atoms, past, syntax, scopes.length > 0)
    if (!after) return past
    scopes.push(after.scope)
    past = after.past
    if (!several || !joined(chart, atoms[past - 1], atoms[past])) return past
  }
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
): { past: number; scope: string | null; office: string } | null {
  if (!isSubordinate(office.id) || office.features & DEFINITE) return null
  let past = at
  let scope: string | null = null
  let chief = ''
  for (let depth = 0; depth < 2; depth++) {
    const before = atoms[past - 1]
    const first = atoms[past]
    // "Aide to the *Turkish* foreign minister".
    const state = itemOf(first, 'Country')
    const stated = state && ['none', 'possessive'].includes(gapAfter(chart, atoms, past))
    const atom = stated ? atoms[past + 1] : first
    const above = itemOf(atom, 'Office')
    if (!before || !first || !atom || !above || above.features & (CLITIC_AND | CLITIC_B)) break
    const tied = OWNED.has(gapAfter(chart, atoms, past - 1)) || prepositionBetween(chart, before.to, first.from)
    // Side by side, a state is the one of the title before it ("the adviser of Iran, minister X").
    if (!tied || (stated && first.from === before.to)) break
    scope ??= state?.id ?? above.id.split('@')[1] ?? atom.inner?.id ?? null
    chief ||= above.id.split('@')[0] as string
    past += stated ? 2 : 1
  }
  return past > at ? { past, scope, office: chief } : null
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

/** The state of a post, told by itself or by its city. */
function stateOfPost(receiver: Item | null): string | null {
  if (receiver?.cls === 'Country') return receiver.id
  return receiver?.cls === 'PlaceName' ? (placeRow(receiver.id)?.country ?? null) : null
}

/** The state, city or body that receives an envoy: "ambassador to Russia", "in Moscow"; null where none follows. */
function receiverAt(chart: Chart, atoms: readonly Atom[], past: number): Item | null {
  const before = atoms[past - 1]
  const atom = atoms[past]
  if (!before || !atom) return null
  const receives = itemOf(atom, 'Country') ?? itemOf(atom, 'PlaceName') ?? itemOf(atom, 'Organisation')
  if (!receives || receives.features & ADJECTIVE) return null
  // "The ambassador was to the ministry summoned": where he was summoned is no post.
  if (organisationRow(receives.id)?.kind === 'ministry') return null
  const tied =
    prepositionBetween(chart, before.to, atom.from) ||
    (atom.from === before.to && (receives.features & (CLITIC_B | CLITIC_L)) !== 0)
  return tied ? receives : null
}

function stateAfter(
  chart: Chart,
  atoms: readonly Atom[],
  at: number,
  syntax: Syntax,
  listed: boolean,
): { scope: string; past: number } | null {
  const skipped = !listed && isOwn(atoms[at]) && gapAfter(chart, atoms, at) === 'none' ? at + 1 : at
  const atom = atoms[skipped]
  if (!atom) return null
  const state = itemOf(atom, 'Country') ?? itemOf(atom, 'Organisation')
  if (!state) return null
  // "The minister *in-the Tunisian Republic*": a state by its full name.
  const seated = state.features & CLITIC_B && atom.to - atom.from > 1 && !(state.features & ADJECTIVE)
  if (state.features & (CLITIC_B | CLITIC_L | CLITIC_K) && !seated) return null
  const past = skipped + 1
  if (listed) return joined(chart, atoms[skipped - 1], atom) ? { scope: state.id, past } : null
  const between = gapAfter(chart, atoms, at - 1)
  if (between === 'of') return { scope: state.id, past: bodyEnd(chart, atoms, skipped, state) }
  if (between !== 'none' || !syntax.possessorFollows || state.features & CLITIC_AND) return null
  const cased = !syntax.cases || (state.features & CASES) === 0 || (state.features & GEN) !== 0
  const end = bodyEnd(chart, atoms, skipped, state)
  // A nationality behind a title is another noun's, but for that of a body: "speaker of the *Iranian* parliament".
  if (!cased || (syntax.cases && state.features & ADJECTIVE && skipped === at && end === past)) return null
  return { scope: state.id, past: syntax.cases ? end : past }
}

/** Past the body that a nationality belongs to: "deputy speaker of the Russian *Duma*". */
function bodyEnd(chart: Chart, atoms: readonly Atom[], at: number, state: Item): number {
  const between = gapAfter(chart, atoms, at)
  const owned = between === 'possessive' || (between === 'none' && (state.features & ADJECTIVE) !== 0)
  const next = atoms[at + 1]
  return owned && (itemOf(next, 'Body') || itemOf(next, 'Organisation')) ? at + 2 : at + 1
}

/** Whether a long title that its state closes ends before a token. */
function isLongTitle(chart: Chart, token: number): boolean {
  const last = itemsUpTo(chart, token).find(
    ({ cls, features }) => cls === 'Body' || (cls === 'Country' && !(features & ADJECTIVE)),
  )
  // "Cabinet secretary of the *Kenyan foreign ministry* X".
  const state = last?.cls === 'Body' ? itemsUpTo(chart, last.from).find(({ cls }) => cls === 'Country') : last
  if (!state) return false
  for (let from = state.from; from >= 0 && from >= state.from - PORTFOLIO; from--)
    if (itemsUpTo(chart, from).some(({ cls }) => cls === 'Office')) return isPortfolio(chart, from, state.from)
  return false
}

/** Whether a name that begins at a token stands right behind a title with its state, or with the post that an envoy has. */
export function titleBehind(chart: Chart, token: number, cased = false): boolean {
  if (cased && isLongTitle(chart, token)) return true
  for (const item of itemsUpTo(chart, token)) {
    if (item.cls === 'Office') return true
    if (item.cls !== 'Country' && item.cls !== 'PlaceName' && item.cls !== 'Organisation') continue
    for (let from = item.from; from >= item.from - 2 && from >= 0; from--) {
      const office = itemsUpTo(chart, from).find(({ cls }) => cls === 'Office')
      if (office && (from === item.from || isPosted(office.id.split('@')[0] as string))) return true
      // The sender's own state between the title and the receiver's: "ambassador of X to Y".
      const sender = itemsUpTo(chart, from).find(({ cls }) => cls === 'Country')
      if (sender && itemsUpTo(chart, sender.from).some(({ cls, id }) => cls === 'Office' && isPosted(id))) return true
      if (!isTie(chart, from - 1)) break
    }
  }
  return false
}

/** A preposition, an article or a word of binding: what may stand between a title and the state behind it. */
const isTie = (chart: Chart, token: number): boolean =>
  token >= 0 && (chart.starts[token]?.some(({ cls }) => cls === 'Marker' || cls === 'Function') ?? false)
