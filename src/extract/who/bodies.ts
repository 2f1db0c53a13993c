/**
 * States, bodies and places: the atoms that belong to no person. A ministry, a palace or a capital may stand for its state; a
 * capital and a state may also be where something happens, and then a `Venue` item stands beside the `Party` item.
 */
import type { MentionForm } from '../../core/entity.js'
import { addItem, type Chart, type Item } from '../../engine/chart.js'
import { ADJECTIVE, COMMON } from '../../engine/features.js'
import type { Party, Venue } from '../party.js'
import { type Atom, gapBetween, itemOf } from './atoms.js'
import type { Cast } from './entities.js'
import { capitalOf, organisationRow, placeRow } from './facts.js'

/** What the whole article says beside a mention. */
export interface Scene {
  /** The two states of "the two countries". */
  readonly pair: readonly [string, string]
  /** States named by their own name. */
  readonly told: ReadonlySet<string>
}

/** Adds the items of an atom that belongs to no cluster. */
export function readAtom(chart: Chart, atoms: readonly Atom[], at: number, cast: Cast, { pair, told }: Scene): void {
  const atom = atoms[at] as Atom
  const who = itemOf(atom, 'Who')
  if (who && (who.id === 'both-countries' || who.id === 'both-sides')) {
    const ids = pair.map((code) => cast.state(code))
    addSide(chart, atom, cast, ids, 'state', 'plural-title', who.features, 'who/both')
    return
  }
  const capital = capitalAt(chart, atoms, at)
  if (capital) {
    addVenue(chart, { from: atom.from, to: capital.to }, cast, capital.place, capital.features, 'who/capital')
    return
  }
  const place = itemOf(atom, 'PlaceName')
  if (place) {
    // An everyday word (a weekday, a threshold) is the city only in an article about its country.
    const country = placeRow(place.id)?.country ?? null
    if (place.features & COMMON && country !== null && !told.has(country)) return
    addVenue(chart, atom, cast, place.id, place.features, 'who/place')
    const row = placeRow(place.id)
    if (row?.standsFor)
      addSide(chart, atom, cast, [cast.state(row.standsFor)], 'state', 'metonym', place.features, 'who/metonym')
    return
  }
  const organisation = itemOf(atom, 'Organisation')
  if (organisation) {
    readOrganisation(chart, atom, cast, organisation)
    return
  }
  const country = itemOf(atom, 'Country')
  if (country) readState(chart, atoms, at, cast, country)
}

function readOrganisation(chart: Chart, atom: Atom, cast: Cast, item: Item): void {
  const row = organisationRow(item.id)
  // Media report; they take no part.
  if (!row || row.role === 'source') return
  const seat = row.seat ?? (row.kind === 'ministry' && row.country ? capitalOf(row.country) : undefined)
  if (seat) addVenue(chart, atom, cast, seat, item.features, 'who/seat')
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

/** "The Iranian capital", "the capital of Iran": the city, where it is not named right behind. */
function capitalAt(
  chart: Chart,
  atoms: readonly Atom[],
  at: number,
): { readonly place: string; readonly to: number; readonly features: number } | null {
  const first = atoms[at] as Atom
  const second = atoms[at + 1]
  if (!second || !['none', 'of'].includes(gapBetween(chart, first.to, second.from))) return null
  const [word, country] =
    itemOf(first, 'Who')?.id === 'capital'
      ? [itemOf(first, 'Who'), itemOf(second, 'Country')]
      : [itemOf(second, 'Who'), itemOf(first, 'Country')]
  const place = country && capitalOf(country.id)
  if (word?.id !== 'capital' || !place) return null
  return { place, to: second.to, features: word.features }
}

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

function addVenue(
  chart: Chart,
  atom: Pick<Atom, 'from' | 'to'>,
  cast: Cast,
  id: string,
  features: number,
  rule: string,
): void {
  const { from, to } = atom
  const row = placeRow(id)
  const entity = cast.place(id)
  cast.mention(entity, chart, atom, 'name', rule)
  const value: Venue = { entity, name: row?.name ?? id, country: row?.country ?? null, kind: venueKind(row?.kind) }
  addItem(chart, { cls: 'Venue', id, from, to, features, value, foundBy: rule })
}

function addSide(
  chart: Chart,
  { from, to }: Atom,
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
