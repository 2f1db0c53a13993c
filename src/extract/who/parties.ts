/**
 * Reads who an article speaks of: puts a `Party` (or `Venue`) item on the chart for every mention and gathers the entities.
 *
 * Twice over the text: first the clusters are found and the names that stand in full are noted, because a surname or a title
 * may come before its full name (headlines do); then every cluster is given its entity.
 */
import type { Entity } from '../../core/entity.js'
import { addItem, type Chart, type Item } from '../../engine/chart.js'
import { ADJECTIVE, CLITIC_B, CLITIC_L, COMMON } from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import { offices } from '../../ontology/offices.js'
import type { Party, Venue } from '../party.js'
import type { ProseLine } from '../reading.js'
import { type Atom, atomsOf, gapBetween, itemOf } from './atoms.js'
import { type Cluster, clusterAt } from './clusters.js'
import {
  type Cast,
  capitalOf,
  type Days,
  isCountry,
  openCast,
  organisationRow,
  personRow,
  placeRow,
} from './entities.js'

/** What the whole article says beside a mention. */
interface Scene {
  /** Persons told in full or with a title. */
  readonly supported: ReadonlySet<string>
  /** The two states of "the two countries". */
  readonly pair: readonly [string, string]
  /** States named by their own name. */
  readonly told: ReadonlySet<string>
}

interface Line {
  readonly atoms: readonly Atom[]
  /** Cluster that begins at an atom, by atom number. */
  readonly clusters: ReadonlyMap<number, Cluster>
}

/**
 * Adds `Party` and `Venue` items for the given lines and answers the article's entities by id.
 * @param days first and last day of publication, for offices without names; null where unknown
 */
export function readParties(
  chart: Chart,
  lines: readonly ProseLine[],
  syntax: Syntax,
  days: Days,
): Map<string, Entity> {
  const cast = openCast(days)
  const read = lines.map(({ from, to }): Line => {
    const atoms = atomsOf(chart, from, to)
    const clusters = new Map<number, Cluster>()
    for (let at = 0; at < atoms.length; at++) {
      const cluster = clusterAt(chart, atoms, at, syntax)
      if (!cluster) continue
      clusters.set(at, cluster)
      at = cluster.pastAtom - 1
    }
    return { atoms, clusters }
  })
  const supported = new Set<string>()
  for (const { clusters } of read) {
    for (const { people, short, common, title } of clusters.values()) {
      if (people.length === 1 && (!short || title) && (!common || title)) supported.add(people[0] as string)
    }
  }
  // Names with their offices first: a title alone, even in a headline, then finds its holder.
  for (const { clusters } of read) {
    for (const cluster of clusters.values()) {
      const id = chosen(cluster, supported)
      if (id && cluster.title) cast.person(id, { id: cluster.title.office, scope: cluster.title.scopes[0] ?? null })
    }
  }
  const scene: Scene = { supported, pair: mainStates(read, supported), told: statesTold(read) }
  for (const line of read) readLine(chart, line, cast, scene)
  return cast.entities
}

/** States that the article names, but for those that only their capital stands for. */
const statesTold = (read: readonly Line[]): Set<string> =>
  new Set(read.flatMap(({ atoms }) => atoms.flatMap((atom) => itemOf(atom, 'Country')?.id ?? [])))

const isTold = (place: string, told: ReadonlySet<string>): boolean => {
  const country = placeRow(place)?.country ?? null
  return country === null || told.has(country)
}

const isMarked = (chart: Chart, { from }: Atom, { features }: Item): boolean =>
  (features & (CLITIC_B | CLITIC_L)) !== 0 ||
  (chart.ends[from]?.some(({ cls, id }) => cls === 'Marker' && (id === 'in' || id === 'to' || id === 'from')) ?? false)

/** The person a cluster's name means; null where it has none, may be several, or is an everyday word without support. */
function chosen({ people, common, title }: Cluster, supported: ReadonlySet<string>): string | null {
  const fitting = people.filter((id) => supported.has(id))
  if (fitting.length === 1) return fitting[0] as string
  if (people.length !== 1 || (common && !title)) return null
  return people[0] as string
}

/** The two states that the article is most about: those of "the two countries". */
function mainStates(read: readonly Line[], supported: ReadonlySet<string>): [string, string] {
  const counts = new Map<string, number>([
    ['IR', 0.2],
    ['RU', 0.1],
  ])
  const count = (code: string | null | undefined): void => {
    if (code && isCountry(code)) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  for (const { atoms, clusters } of read) {
    for (const atom of atoms)
      count(itemOf(atom, 'Country')?.id ?? placeRow(itemOf(atom, 'PlaceName')?.id ?? '')?.standsFor)
    for (const { people } of clusters.values())
      if (people.length === 1 && supported.has(people[0] as string)) count(personRow(people[0] as string)?.country)
  }
  const [a = 'IR', b = 'RU'] = [...counts].sort((x, y) => y[1] - x[1]).map(([code]) => code)
  return [a, b]
}

function readLine(chart: Chart, { atoms, clusters }: Line, cast: Cast, scene: Scene): void {
  let lastOffice: string | null = null
  for (let at = 0; at < atoms.length; at++) {
    const cluster = clusters.get(at)
    if (cluster) {
      lastOffice = readCluster(chart, cluster, cast, scene, lastOffice) ?? lastOffice
      at = cluster.pastAtom - 1
      continue
    }
    readAtom(chart, atoms, at, cast, scene)
  }
}

function readCluster(
  chart: Chart,
  cluster: Cluster,
  cast: Cast,
  { supported, pair }: Scene,
  lastOffice: string | null,
): string | null {
  const { title, nameSpan } = cluster
  const range = { from: cluster.from, to: cluster.to }
  const id = chosen(cluster, supported)
  if (id) {
    const office = title ? { id: title.office, scope: title.scopes[0] ?? null } : undefined
    cast.person(id, office)
    if (nameSpan) cast.mention(id, chart, nameSpan, cluster.short ? 'short-name' : 'name', 'who/name')
    if (title || cluster.counterpart !== null)
      cast.mention(id, chart, range, cluster.counterpart !== null ? 'counterpart' : 'title', 'who/titled-name')
    addParty(
      chart,
      range,
      cast,
      [id],
      'person',
      nameSpan ? (cluster.short ? 'short-name' : 'name') : 'title',
      cluster.features,
      'who/name',
    )
    return office?.id ?? cast.entities.get(id)?.office?.id ?? null
  }
  if (cluster.counterpart !== null) {
    if (!lastOffice) return null
    const office = lastOffice
    const holders = (cluster.counterparts.length > 0 ? cluster.counterparts : [null]).map((scope) =>
      cast.holder(office, scope),
    )
    for (const holder of holders) cast.mention(holder, chart, range, 'counterpart', 'who/counterpart')
    addParty(chart, range, cast, holders, 'person', 'counterpart', cluster.features, 'who/counterpart')
    return null
  }
  if (!title) return null
  const scopes = title.both ? pair : title.scopes
  if (scopes.length === 0) {
    // A bare title is the one holder that the article names; a plural one, those of the two states.
    const known = [...cast.entities.values()].filter(
      (entity) => entity.kind === 'person' && entity.office?.id === title.office,
    )
    const single = (offices as Record<string, { readonly single: boolean }>)[title.office]?.single ?? false
    if (title.plural && single && known.length >= 2) {
      const ids = known.slice(0, 2).map((entity) => entity.id)
      addParty(chart, range, cast, ids, 'person', 'plural-title', cluster.features, 'who/plural-title')
    } else if (!title.plural && known.length === 1) {
      const only = (known[0] as Entity).id
      cast.mention(only, chart, range, 'title', 'who/title')
      addParty(chart, range, cast, [only], 'person', 'title', cluster.features, 'who/title')
    }
    return title.office
  }
  const ids = (title.plural ? scopes : scopes.slice(0, 1)).map((scope) => cast.holder(title.office, scope))
  const form = ids.length > 1 ? 'plural-title' : 'title'
  for (const holder of ids) cast.mention(holder, chart, range, form, `who/${form}`)
  addParty(chart, range, cast, ids, 'person', form, cluster.features, `who/${form}`)
  return title.office
}

function readAtom(chart: Chart, atoms: readonly Atom[], at: number, cast: Cast, { pair, told }: Scene): void {
  const atom = atoms[at] as Atom
  const who = itemOf(atom, 'Who')
  if (who && (who.id === 'both-countries' || who.id === 'both-sides')) {
    const ids = pair.map((code) => cast.state(code))
    addParty(chart, atom, cast, ids, 'state', 'plural-title', who.features, 'who/both')
    return
  }
  const capital = capitalAt(chart, atoms, at)
  if (capital) {
    addVenue(chart, { from: atom.from, to: capital.to }, cast, capital.place, capital.features, 'who/capital')
    return
  }
  const place = itemOf(atom, 'PlaceName')
  if (place) {
    // An everyday word (a weekday, a threshold) is the city only behind a preposition, in an article about its country.
    if (place.features & COMMON && !(isTold(place.id, told) && isMarked(chart, atom, place))) return
    addVenue(chart, atom, cast, place.id, place.features, 'who/place')
    const row = placeRow(place.id)
    if (row?.standsFor)
      addParty(chart, atom, cast, [cast.state(row.standsFor)], 'state', 'metonym', place.features, 'who/metonym')
    return
  }
  const organisation = itemOf(atom, 'Organisation')
  if (organisation) {
    const row = organisationRow(organisation.id)
    if (!row || row.role === 'source') return
    if (row.seat) addVenue(chart, atom, cast, row.seat, organisation.features, 'who/seat')
    const ids = row.standsFor ? [cast.state(row.standsFor)] : [cast.organisation(organisation.id)]
    cast.mention(ids[0] as string, chart, atom, row.standsFor ? 'metonym' : 'name', 'who/organisation')
    addParty(
      chart,
      atom,
      cast,
      ids,
      row.standsFor ? 'state' : 'organisation',
      row.standsFor ? 'metonym' : 'name',
      organisation.features,
      'who/organisation',
    )
    return
  }
  const country = itemOf(atom, 'Country')
  if (!country) return
  const entity = cast.state(country.id)
  const adjective = (country.features & ADJECTIVE) !== 0
  const next = atoms[at + 1]
  const previous = atoms[at - 1]
  const side =
    (next &&
      itemOf(next, 'Who') &&
      SIDES.has(itemOf(next, 'Who')?.id ?? '') &&
      gapBetween(chart, atom.to, next.from) === 'none') ||
    (previous &&
      itemOf(previous, 'Who') &&
      SIDES.has(itemOf(previous, 'Who')?.id ?? '') &&
      gapBetween(chart, previous.to, atom.from) === 'none')
  cast.mention(entity, chart, atom, 'name', 'who/state')
  addParty(chart, atom, cast, [entity], 'state', 'name', country.features, 'who/state', adjective && !side)
  if (!adjective) {
    const value: Venue = {
      entity,
      name: cast.entities.get(entity)?.name ?? country.id,
      country: country.id,
      kind: 'country',
    }
    addItem(chart, {
      cls: 'Venue',
      id: country.id,
      from: atom.from,
      to: atom.to,
      features: country.features,
      value,
      foundBy: 'who/state',
    })
  }
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

function addParty(
  chart: Chart,
  { from, to }: { readonly from: number; readonly to: number },
  cast: Cast,
  ids: readonly string[],
  kind: Party['kind'],
  form: Party['form'],
  features: number,
  rule: string,
  attributive = false,
): void {
  const countries = ids.map((id) => cast.entities.get(id)?.country ?? null)
  const value: Party = { entities: ids, kind, form, countries, attributive }
  addItem(chart, { cls: 'Party', id: ids.join('+'), from, to, features, value, foundBy: rule })
}
