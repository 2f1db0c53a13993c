/**
 * States, bodies and places: the atoms that belong to no person. A ministry, a palace or a capital may stand for its state; a
 * capital and a state may also be where something happens, and then a `Venue` item stands beside the `Party` item.
 */
import type { MentionForm } from '../../core/entity.js'
import { addItem, type Chart, type Item, itemsOf, itemsUpTo } from '../../engine/chart.js'
import { ADJECTIVE, CLITIC_AND, CLITIC_B, CLITIC_L, COMMON } from '../../engine/features.js'
import { DIGITS, LINE_BEFORE, tokenText } from '../../text/tokenize.js'
import type { Party, Venue } from '../party.js'
import { type Atom, gapBetween, itemOf } from './atoms.js'
import type { Cast } from './entities.js'
import { capitalOf, organisationRow, placeRow } from './facts.js'
import { GROUPS } from './titles.js'

/** What the whole article says beside a mention. */
export interface Scene {
  /** The states of "the two countries", "the three sides"; empty where the text tells no such group. */
  readonly group: (size: number) => readonly string[]
  /** States named by their own name. */
  readonly told: ReadonlySet<string>
  /** The state of the press; null where the language has none. */
  readonly home: string | null
}

/** Adds the items of an atom that belongs to no cluster; answers the number of the last atom that was read with it. */
export function readAtom(chart: Chart, atoms: readonly Atom[], at: number, cast: Cast, scene: Scene): number {
  const atom = atoms[at] as Atom
  const who = itemOf(atom, 'Who')
  const group = who ? (who.id === 'both-sides' ? 2 : (GROUPS.get(who.id) ?? 0)) : 0
  if (who && group > 0) {
    const ids = scene.group(group).map((code) => cast.state(code))
    if (ids.length > 0) addSide(chart, atom, cast, ids, 'state', 'plural-title', who.features, 'who/both')
    return at
  }
  const body = bodyAt(chart, atoms, at)
  if (body) {
    addBody(chart, cast, body)
    return at + 1
  }
  const capital = capitalAt(chart, atoms, at)
  if (capital) {
    addVenue(chart, { from: atom.from, to: capital.to }, cast, capital.place, capital.features, 'who/capital')
    return at + 1
  }
  const place = itemOf(atom, 'PlaceName')
  if (place) {
    // An everyday word (a weekday, a threshold) is the city only in an article about its country.
    const country = placeRow(place.id)?.country ?? null
    if (place.features & COMMON && country !== null && !scene.told.has(country)) return at
    addVenue(chart, atom, cast, place.id, place.features, 'who/place')
    const row = placeRow(place.id)
    if (row?.standsFor && !(place.features & ADJECTIVE) && !isDateline(chart, atom))
      addSide(chart, atom, cast, [cast.state(row.standsFor)], 'state', 'metonym', place.features, 'who/metonym')
    return at
  }
  if (itemOf(atom, 'Body')?.id === 'security-council' && isWorldCouncil(chart)) {
    const features = itemOf(atom, 'Body')?.features ?? 0
    const id = cast.organisation('unsc')
    cast.mention(id, chart, atom, 'short-name', 'who/council')
    addSide(chart, atom, cast, [id], 'organisation', 'name', features, 'who/council')
    return at
  }
  const union = who?.id === 'bloc' ? unionBefore(chart, atom) : undefined
  if (who && union) {
    const id = cast.organisation(union)
    cast.mention(id, chart, atom, 'title', 'who/bloc')
    addSide(chart, atom, cast, [id], 'organisation', 'name', who.features, 'who/bloc')
    return at
  }
  if (scene.home && isAtHome(chart, atoms, at, scene.home))
    addVenue(chart, atom, cast, capitalOf(scene.home) ?? '', itemOf(atom, 'Body')?.features ?? 0, SEAT)
  const organisation = itemOf(atom, 'Organisation')
  if (organisation) {
    readOrganisation(chart, atom, cast, organisation)
    return at
  }
  const country = itemOf(atom, 'Country')
  if (country) readState(chart, atoms, at, cast, country)
  return at
}

/** "The Security Council" alone is that of the United Nations where the article speaks of these, and of no state's. */
function isWorldCouncil(chart: Chart): boolean {
  const known = worldly.get(chart)
  if (known !== undefined) return known
  const told = itemsOf(chart, 'Organisation')
  const is =
    told.some(({ id }) => WORLD.has(id)) && !told.some(({ id }) => organisationRow(id)?.kind === 'security-body')
  worldly.set(chart, is)
  return is
}
/** Asked at every council, answered once a text. */
const worldly = new WeakMap<Chart, boolean>()
const WORLD: ReadonlySet<string> = new Set(['un', 'unsc', 'unga'])

/** The union of states that the text has named last: "the bloc". */
const unionBefore = (chart: Chart, { from }: Atom): string | undefined =>
  itemsOf(chart, 'Organisation').findLast(({ id, to }) => to <= from && UNIONS.has(id))?.id
const UNIONS: ReadonlySet<string> = new Set(['eu', 'eaeu', 'brics', 'sco', 'gcc', 'cis', 'csto', 'nato', 'arab-league'])

/** Tokens that a dateline may take up to its dash. */
const DATELINE = 10
const DASH = /^[-\u2013\u2014]$/

/** "Hanoi (VNA) -", "MOSCOW, 26 Sept. -": the place of a report, which is no party to what it tells. */
function isDateline({ tokens, starts }: Chart, { from, to }: Atom): boolean {
  if (!((tokens.flags[from] as number) & LINE_BEFORE)) return false
  let marked = false
  for (let token = to; token < tokens.count && token < to + DATELINE; token++) {
    if ((tokens.flags[token] as number) & LINE_BEFORE) return false
    const text = tokenText(tokens, token)
    if (marked && DASH.test(text)) return true
    const items = starts[token] ?? []
    if (items.some(({ cls }) => cls === 'Verb' || cls === 'Office' || cls === 'Person')) return false
    marked ||= text === '(' || tokens.kind[token] === DIGITS || items.some(({ cls }) => cls === 'Organisation')
  }
  return false
}

function readOrganisation(chart: Chart, atom: Atom, cast: Cast, item: Item): void {
  const row = organisationRow(item.id)
  // Media report; they take no part.
  if (!row || row.role === 'source') return
  const seat = row.seat ?? (row.kind === 'ministry' && row.country ? capitalOf(row.country) : undefined)
  if (seat) addVenue(chart, atom, cast, seat, item.features, SEAT)
  // A two-sided body is its two states where it meets.
  const states = row.members ?? (row.standsFor ? [row.standsFor] : [])
  const ids = states.length > 0 ? states.map((code) => cast.state(code)) : [cast.organisation(item.id)]
  const form = states.length > 0 ? 'metonym' : 'name'
  for (const id of ids) cast.mention(id, chart, atom, form, 'who/organisation')
  addSide(chart, atom, cast, ids, states.length > 0 ? 'state' : 'organisation', form, item.features, 'who/organisation')
}

function readState(chart: Chart, atoms: readonly Atom[], at: number, cast: Cast, item: Item): void {
  const atom = atoms[at] as Atom
  const entity = cast.state(item.id)
  const adjective = (item.features & ADJECTIVE) !== 0
  const side = isSide(chart, atom, atoms[at + 1]) || isSide(chart, atoms[at - 1], atom)
  cast.mention(entity, chart, atom, 'name', 'who/state')
  addSide(chart, atom, cast, [entity], 'state', 'name', item.features, 'who/state', adjective && !side)
  if (adjective) return
  const name = cast.entities.get(entity)?.name ?? item.id
  const value: Venue = { entity, name, country: item.id, kind: 'country' }
  addItem(chart, {
    cls: 'Venue',
    id: item.id,
    from: atom.from,
    to: atom.to,
    features: item.features,
    value,
    foundBy: 'who/state',
  })
}

/** Whether two neighbours are a state and its side, delegation or body. */
function isSide(chart: Chart, a: Atom | undefined, b: Atom | undefined): boolean {
  if (!a || !b) return false
  const told = [a, b].some((atom) => SIDES.has(itemOf(atom, 'Who')?.id ?? '') || itemOf(atom, 'Body') !== undefined)
  const gap = gapBetween(chart, a.to, b.from)
  return told && (gap === 'none' || gap === 'possessive' || gap === 'of')
}

interface StateBody {
  readonly from: number
  readonly to: number
  readonly body: string
  readonly country: string
  readonly features: number
}

/** A body and its state side by side: "the Turkish foreign ministry", "the parliament of Iraq". */
function bodyAt(chart: Chart, atoms: readonly Atom[], at: number): StateBody | null {
  const first = atoms[at] as Atom
  const second = atoms[at + 1]
  if (!second) return null
  const gap = gapBetween(chart, first.to, second.from)
  const [body, country, before] = itemOf(first, 'Body')
    ? [itemOf(first, 'Body'), itemOf(second, 'Country'), false]
    : [itemOf(second, 'Body'), itemOf(first, 'Country'), true]
  if (!body || !country) return null
  // A body after its state belongs to it by a nationality or a possessive; a state behind another preposition is another.
  const tied = before ? gap === 'none' || gap === 'possessive' : gap === 'none' || gap === 'of'
  if (!tied || (before ? body : country).features & (CLITIC_AND | CLITIC_B | CLITIC_L)) return null
  const features = (before ? country : body).features & ~ADJECTIVE
  return { from: first.from, to: second.to, body: body.id, country: country.id, features }
}

function addBody(chart: Chart, cast: Cast, { from, to, body, country, features }: StateBody): void {
  const id = cast.body(body, country)
  const kind = cast.entities.get(id)?.kind === 'state' ? 'state' : 'organisation'
  const form = kind === 'state' ? 'metonym' : 'name'
  const atom = { from, to }
  const seat = PLACED.has(body) ? capitalOf(country) : undefined
  if (seat) addVenue(chart, atom, cast, seat, features, SEAT)
  cast.mention(id, chart, atom, form, 'who/body')
  addSide(chart, atom, cast, [id], kind, form, features, 'who/body')
}

/** "*At the foreign ministry* he met X": a body without a state is that of the press, unless the line was elsewhere before. */
function isAtHome(chart: Chart, atoms: readonly Atom[], at: number, home: string): boolean {
  const atom = atoms[at] as Atom
  if (!PLACED.has(itemOf(atom, 'Body')?.id ?? '')) return false
  if (!itemsUpTo(chart, atom.from).some(({ cls, id }) => cls === 'Marker' && (id === 'at' || id === 'in'))) return false
  return atoms
    .slice(0, at)
    .every((before) => (placeRow(itemOf(before, 'PlaceName')?.id ?? '')?.country ?? home) === home)
}

/** Bodies whose name also says where something happens: "talks at the foreign ministry". */
const PLACED: ReadonlySet<string> = new Set(['foreign-ministry', 'defence-ministry', 'parliament', 'presidency'])

/** "The Iranian capital", "the capital of Iran": the city, where it is not named right behind. */
function capitalAt(
  chart: Chart,
  atoms: readonly Atom[],
  at: number,
): { readonly place: string; readonly to: number; readonly features: number } | null {
  const first = atoms[at] as Atom
  const second = atoms[at + 1]
  const gap = second ? gapBetween(chart, first.to, second.from) : 'other'
  if (!second || !(gap === 'none' || gap === 'of' || gap === 'possessive')) return null
  const [word, country] =
    itemOf(first, 'Who')?.id === 'capital'
      ? [itemOf(first, 'Who'), itemOf(second, 'Country')]
      : [itemOf(second, 'Who'), itemOf(first, 'Country')]
  const place = country && capitalOf(country.id)
  if (word?.id !== 'capital' || !place) return null
  return { place, to: second.to, features: word.features }
}

/** A body's name that says where it sits: such a place is spoken of only where something took place there. */
const SEAT = 'who/seat'

const SIDES: ReadonlySet<string> = new Set(['side', 'delegation'])

const VENUE_KINDS: Readonly<Record<string, Venue['kind']>> = {
  province: 'region',
  region: 'region',
  island: 'region',
  islands: 'region',
  water: 'water',
  waterway: 'water',
  site: 'site',
  venue: 'site',
  base: 'site',
  'nuclear-site': 'site',
}
const venueKind = (kind: string | undefined): Venue['kind'] => VENUE_KINDS[kind ?? ''] ?? 'city'

/** A place, or the city that an airport or a palace is in. */
function addVenue(
  chart: Chart,
  atom: Pick<Atom, 'from' | 'to'>,
  cast: Cast,
  told: string,
  features: number,
  rule: string,
): void {
  const { from, to } = atom
  let id = told
  for (let city = placeRow(id)?.within; city; city = placeRow(id)?.within) id = city
  const row = placeRow(id)
  const entity = cast.place(id)
  cast.mention(entity, chart, atom, rule === SEAT ? 'metonym' : 'name', rule)
  const value: Venue = { entity, name: row?.name ?? id, country: row?.country ?? null, kind: venueKind(row?.kind) }
  addItem(chart, { cls: 'Venue', id, from, to, features, value, foundBy: rule })
}

function addSide(
  chart: Chart,
  { from, to }: Pick<Atom, 'from' | 'to'>,
  cast: Cast,
  ids: readonly string[],
  kind: Party['kind'],
  form: MentionForm,
  features: number,
  rule: string,
  attributive = false,
): void {
  const countries = ids.map((id) => cast.entities.get(id)?.country ?? null)
  const value: Party = { entities: ids, kind, form, countries, attributive }
  addItem(chart, { cls: 'Party', id: ids.join('+'), from, to, features, value, foundBy: rule })
}
