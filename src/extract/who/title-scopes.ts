/**
 * What a title belongs to: the states before and behind it, a region and its state, the state that closes a long portfolio, the
 * post that receives an envoy. Each reader answers past which atom it came, and adds the states met to `scopes`.
 */
import { type Chart, type Item, itemsFrom, itemsUpTo } from '../../engine/chart.js'
import { ADJECTIVE, CASES, CLITIC_AND, CLITIC_B, CLITIC_K, CLITIC_L, GEN } from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import { CAPITAL, LINE_BEFORE, tokenText, WORD } from '../../text/tokenize.js'
import { type Atom, type Gap, gapAfter, itemOf, joined, prepositionBetween } from './atoms.js'
import { isPosted, organisationRow, placeRow } from './facts.js'

/** Whether an atom is the state's own side or body: what holds its office holds one of the state. */
const isOwn = (atom: Atom | undefined): boolean =>
  itemOf(atom, 'Who')?.id === 'side' || itemOf(atom, 'Body') !== undefined

/** What may stand between a title and what it belongs to. */
export const OWNED: ReadonlySet<Gap> = new Set(['none', 'of'])

/** Words that the rest of a title may take before its state. */
const PORTFOLIO = 7

/**
 * Past the state that closes a long title ("minister *of energy and water resources of X*"), which is added to `scopes`: only
 * where a name stands right behind it, and nothing but plain words between. Null where there is none.
 */
export function farState(chart: Chart, atoms: readonly Atom[], past: number, scopes: string[]): number | null {
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

/** Past "new" between a title with its state and its name or post: "the Iraqi prime minister *new* X" (Arabic). */
export const pastNew = (chart: Chart, atoms: readonly Atom[], at: number): number =>
  itemOf(atoms[at], 'Who')?.id === 'between' && gapAfter(chart, atoms, at - 1) === 'none' ? at + 1 : at

/** Past "new", "of the states" behind a title, where a state follows. */
export function pastBetween(chart: Chart, atoms: readonly Atom[], at: number): number {
  if (itemOf(atoms[at], 'Who')?.id !== 'between') return at
  const near = gapAfter(chart, atoms, at - 1) === 'none' && gapAfter(chart, atoms, at) === 'none'
  const owner = atoms[at + 1]
  const own = itemOf(owner, 'Country') ?? itemOf(owner, 'Organisation') ?? itemOf(owner, 'Body')
  return near && own ? at + 1 : at
}

/** Words of a region's own name that may stand between its head and the state: "governor *of Ararat Province* of Armenia". */
const REGION_WORDS = 3

/**
 * Past the city or region that a head of one has, and its state, which is added to `scopes`. Where names have no capitals, only
 * beside a name: of all the governors of a state none is meant otherwise.
 */
export function regionEnd(
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
  // "Tehran *mayor* X".
  const seat = itemOf(atoms[head - 1], 'PlaceName')
  const city = seat && !(seat.features & ADJECTIVE) ? placeRow(seat.id)?.country : undefined
  if (city && order === 'SVO' && isName(atoms[at]) && gapAfter(chart, atoms, head - 1) === 'none') {
    scopes.push(city)
    return at
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

/** Past the states before a title: nationalities, possessives, joined lists of them; -1 where they belong elsewhere. */
export function statesBefore(
  chart: Chart,
  atoms: readonly Atom[],
  at: number,
  syntax: Syntax,
  scopes: string[],
): number {
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
export function statesAfter(
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

/** The state of a post, told by itself or by its city. */
export function stateOfPost(receiver: Item | null): string | null {
  if (receiver?.cls === 'Country') return receiver.id
  return receiver?.cls === 'PlaceName' ? (placeRow(receiver.id)?.country ?? null) : null
}

/** The state, city or body that receives an envoy: "ambassador to Russia", "in Moscow"; null where none follows. */
export function receiverAt(chart: Chart, atoms: readonly Atom[], past: number): Item | null {
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

export function stateAfter(
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
  // "The head of "the Duma" Russian": a body whose name stands in quotation marks.
  if (between === 'quote' && itemOf(atom, 'Organisation') && syntax.possessorFollows && closedQuote(chart, atom))
    return { scope: state.id, past }
  if (between === 'of') return { scope: state.id, past: bodyEnd(chart, atoms, skipped, state) }
  if (between !== 'none' || !syntax.possessorFollows || state.features & CLITIC_AND) return null
  const cased = !syntax.cases || (state.features & CASES) === 0 || (state.features & GEN) !== 0
  const end = bodyEnd(chart, atoms, skipped, state)
  // A nationality behind a title is another noun's, but for that of a body: "speaker of the *Iranian* parliament".
  if (!cased || (syntax.cases && state.features & ADJECTIVE && skipped === at && end === past)) return null
  return { scope: state.id, past: syntax.cases ? end : past }
}

const closedQuote = ({ tokens }: Chart, { to }: Atom): boolean => to < tokens.count && tokenText(tokens, to) === '"'

/** Past the nationality behind the name of a body that is that state's own: "speaker of the Duma *Russian* X" (Arabic, Persian). */
export function pastNationality(chart: Chart, atoms: readonly Atom[], at: number, scopes: readonly string[]): number {
  const state = itemOf(atoms[at], 'Country')
  const gap = gapAfter(chart, atoms, at - 1)
  const own = state && scopes.length === 1 && scopes[0] === state.id && itemOf(atoms[at - 1], 'Organisation')
  return own && state.features & ADJECTIVE && (gap === 'none' || gap === 'quote') ? at + 1 : at
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
