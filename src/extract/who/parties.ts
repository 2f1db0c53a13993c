/**
 * Reads who an article speaks of: puts a `Party` (or `Venue`) item on the chart for every mention and gathers the entities.
 *
 * Twice over the text: first the clusters are found and the names that stand in full are noted, because a surname or a title
 * may come before its full name (headlines do); then every cluster is given its entity.
 */
import type { Diagnostic } from '../../core/diagnostic.js'
import type { Entity, MentionForm } from '../../core/entity.js'
import { addItem, type Chart, itemsFrom, itemsOf, itemsUpTo } from '../../engine/chart.js'
import { officesOn } from '../../gazetteer/tenure.js'
import type { NameStyle } from '../../lang/name-style.js'
import type { Syntax } from '../../lang/syntax.js'
import { LINE_BEFORE, SIGN, tokenText } from '../../text/tokenize.js'
import type { ProseLine } from '../cells.js'
import type { Party } from '../party.js'
import { atomsOf } from './atoms.js'
import { readAtom } from './bodies.js'
import { type Cluster, clusterAt, type Named } from './clusters.js'
import { type Cast, type Days, openCast } from './entities.js'
import { isCountry, officeRow, rankOf } from './facts.js'
import type { Claim } from './holders.js'
import type { Stated } from './makers.js'
import {
  type LastState,
  mainStates,
  pointedStates,
  type ReadLine,
  stateCounts,
  stateLists,
  statesTold,
} from './states-told.js'
import type { Title } from './titles.js'
import { findNames, type NameReading } from './unknown.js'

/** What the reading of parties answers. */
export interface Who {
  /** By id. */
  readonly entities: ReadonlyMap<string, Entity>
  /** Offices that two may have held on the day of publication. */
  readonly warnings: readonly Diagnostic[]
  /** Names with the offices that the text gives them. */
  readonly claims: readonly Claim[]
}

/** How the article is read on: what the next counterpart or pronoun may point at. */
interface Thread {
  readonly chart: Chart
  readonly cast: Cast
  readonly supported: ReadonlySet<string>
  readonly readings: ReadonlyMap<string, NameReading>
  readonly pair: readonly [string, string]
  readonly days: Days
  readonly cased: boolean
  readonly home: string | null
  readonly told: ReadonlySet<string>
  /** The states of the first list of three, four and more, by their number. */
  readonly lists: ReadonlyMap<number, readonly string[]>
  /** Token past the last mention of each person. */
  readonly lastSeen: Map<string, number>
  readonly claims: Claim[]
  lastOffice: string | null
  lastCountry: string | null
  /** Countries of the people told on this line so far. */
  near: Set<string>
}

/**
 * Adds `Party` and `Venue` items for the given lines.
 * @param days first and last day of publication, for offices without names; null where unknown
 */
export function readParties(
  chart: Chart,
  lines: readonly ProseLine[],
  language: { readonly syntax: Syntax; readonly names: NameStyle },
  days: Days,
): Who {
  const { syntax, names } = language
  findNames(chart, lines, names)
  let last: LastState = { state: null, around: null }
  const read = lines.map(({ from, to }): ReadLine => {
    const pointed = pointedStates(atomsOf(chart, from, to, names.cased), last)
    const { atoms } = pointed
    last = pointed.last
    const clusters = new Map<number, Cluster>()
    for (let at = 0; at < atoms.length; at++) {
      const cluster = clusterAt(chart, atoms, at, syntax)
      if (!cluster) continue
      clusters.set(at, cluster)
      at = cluster.past - 1
    }
    return { atoms, clusters }
  })
  const supported = supportedPeople(read)
  const cast = openCast(days, supported)
  const counts = stateCounts(read, supported)
  const readings = new Map(itemsOf(chart, 'Name').map((item) => [item.id, item.value as NameReading]))
  const thread: Thread = {
    chart,
    cast,
    supported,
    readings,
    pair: mainStates(counts),
    home: names.home,
    days,
    cased: names.cased,
    told: statesTold(read),
    lists: stateLists(chart, read, counts),
    lastSeen: new Map(),
    claims: [],
    lastOffice: null,
    lastCountry: null,
    near: new Set(),
  }
  // Names with their offices first: a title alone, even in a headline, then finds its holder.
  for (const { clusters } of read) {
    for (const { names: found, title, former } of clusters.values()) {
      if (!title || former) continue
      for (const [at, name] of found.entries()) {
        const id = introduce(thread, name, statedBy(title, at))
        // "His Iranian counterpart" may stand before the one whose counterpart he is.
        if (id && !rankOf(title.office)) {
          thread.lastOffice ??= title.office
          thread.lastCountry ??= cast.entities.get(id)?.country ?? null
        }
      }
    }
  }
  for (const line of read) readLine(thread, line)
  return { entities: cast.entities, warnings: cast.warnings, claims: thread.claims }
}

/** People whom the article names beyond doubt somewhere. */
function supportedPeople(read: readonly ReadLine[]): Set<string> {
  const supported = new Set<string>()
  for (const { clusters } of read) {
    for (const { names, title } of clusters.values()) {
      for (const { people, short, common, unknown } of names) {
        const [only] = people
        if (only && people.length === 1 && !unknown && (!common || title) && (!short || title || !common))
          supported.add(only)
      }
    }
  }
  return supported
}

const statedBy = (title: Title, at: number): Stated => ({
  id: title.office,
  scope: title.scopes[at] ?? title.scopes[0] ?? null,
})

/** Of those who share a surname, the only one who holds an office of one holder at the time of the article. */
function inOffice(people: readonly string[], days: Days): string | null {
  if (!days) return null
  const held = people.filter((id) =>
    [days.from, days.to].every((day) => officesOn(id, day).some((tenure) => officeRow(tenure.office)?.single)),
  )
  return held.length === 1 ? (held[0] as string) : null
}

/** The entity that a name means, made where it is new; null where it may be several people's, or is an everyday word. */
function introduce(thread: Thread, name: Named, office?: Stated): string | null {
  const { cast, supported, readings } = thread
  const fitting = name.people.filter((id) => supported.has(id))
  if (fitting.length === 1) return cast.person(fitting[0] as string, office)
  const reading = name.unknown === null ? undefined : readings.get(name.unknown)
  if (reading) return cast.unknown(name.unknown as string, reading, office)
  // A capital tells even a common surname from a word.
  const sole = name.people.length > 1 || thread.cased ? inOffice(name.people, thread.days) : null
  if (sole) return cast.person(sole, office)
  if (name.people.length !== 1 || (name.common && !office)) return null
  return cast.person(name.people[0] as string, office)
}

/** The two states of "the two countries": those of the two people of a line, else those the article is about. */
const pairHere = ({ near, pair }: Thread): readonly [string, string] => {
  if (near.size !== 2) return pair
  const [a, b] = near
  return a && b ? [a, b] : pair
}

/** The states of a group of a size: the pair here, else the first list of so many in the article. */
const groupHere = (thread: Thread, size: number): readonly string[] =>
  size === 2 ? pairHere(thread) : (thread.lists.get(size) ?? [])

function readLine(thread: Thread, { atoms, clusters }: ReadLine): void {
  thread.near = new Set()
  for (let at = 0; at < atoms.length; at++) {
    const cluster = clusters.get(at)
    if (cluster && readCluster(thread, cluster)) {
      at = cluster.past - 1
      continue
    }
    at = readAtom(thread.chart, atoms, at, thread.cast, {
      group: (size) => groupHere(thread, size),
      told: thread.told,
    })
  }
}

/** Gives a cluster its entities; false where it means nobody, and its atoms are to be read one by one. */
function readCluster(thread: Thread, cluster: Cluster): boolean {
  if (cluster.names.length > 0) return readNames(thread, cluster)
  if (cluster.former) return true
  if (cluster.counterpart) return readCounterpart(thread, cluster, cluster.counterpart)
  return cluster.title ? readTitle(thread, cluster, cluster.title) : false
}

function readNames(thread: Thread, cluster: Cluster): boolean {
  const { chart, cast } = thread
  const { title, titleSpan, counterpart, former, names } = cluster
  const ids: string[] = []
  let form: MentionForm = 'name'
  names.forEach((name, at) => {
    const office = title
      ? statedBy(title, at)
      : counterpart && thread.lastOffice && counterpart[at]
        ? { id: thread.lastOffice, scope: counterpart[at] as string }
        : undefined
    const id = introduce(thread, name, former ? undefined : office)
    if (!id) return
    ids.push(id)
    if (former && office) cast.of(id, office.scope)
    const scope = office?.scope ?? cast.entities.get(id)?.country
    if (title && office && scope && !former && cast.entities.get(id)?.known)
      thread.claims.push({ entity: id, office: office.id, scope, start: chart.tokens.start[name.from] as number })
    cast.mention(id, chart, name, name.short ? 'short-name' : 'name', 'who/name')
    if (name.short) form = 'short-name'
    if (titleSpan && (title || counterpart))
      cast.mention(
        id,
        chart,
        titleSpan,
        counterpart ? 'counterpart' : names.length > 1 ? 'plural-title' : 'title',
        'who/titled-name',
      )
  })
  if (ids.length === 0) return title ? readTitle(thread, { ...cluster, names: [] }, title) : false
  addParty(thread, cluster, ids, names.length > 1 ? 'plural-title' : form, 'who/name')
  remember(thread, ids)
  return true
}

function readCounterpart(thread: Thread, cluster: Cluster, states: readonly string[]): boolean {
  const { cast, chart, pair, lastOffice, lastCountry } = thread
  if (!lastOffice) return false
  const other = pair[0] === lastCountry ? pair[1] : pair[0]
  const ids = (states.length > 0 ? states : [other]).map((state) => cast.holder(lastOffice, state))
  for (const id of ids) cast.mention(id, chart, cluster, 'counterpart', 'who/counterpart')
  addParty(thread, cluster, ids, 'counterpart', 'who/counterpart')
  for (const id of ids) cast.seen(id)
  return true
}

function readTitle(thread: Thread, cluster: Cluster, title: Title): boolean {
  const { chart, cast } = thread
  const before = itemsUpTo(chart, cluster.from)
  const counted = countOf(chart, cluster)
  if (counted > 0 && title.scopes.length === 0) {
    if (readCounted(thread, cluster, title, counted)) return true
    // Three of whom only two are known are not the two.
    if (counted > 2) return true
  }
  // "The six ministers" are not the two either.
  if (title.scopes.length === 0 && itemsFrom(chart, cluster.to).some(({ cls }) => cls === 'Number')) return true
  const scopes = title.group > 0 ? groupHere(thread, title.group) : title.scopes
  const pointed = before.some(({ cls, id }) => cls === 'Function' && id === 'this')
  const [body] = scopes
  if (title.several && scopes.length === 1 && body && !isCountry(body)) return readMembers(thread, cluster, body)
  // "Russian officials" are nobody in particular.
  if (title.office === 'official' && !pointed) return readStates(thread, cluster, scopes)
  const rank = rankOf(title.office)
  if (!title.plural && (scopes.length === 0 || rank)) {
    const id =
      scopes.length === 0
        ? bareHolder(thread, cluster, title, pointed)
        : (cast.called(title.office, scopes[0] ?? null) ?? headOf(thread, title))
    if (!id) {
      if (scopes.length === 0) return true
      if (rank && title.office !== 'minister') return readStates(thread, cluster, scopes)
    } else {
      cast.mention(id, chart, cluster, 'title', 'who/title')
      addParty(thread, cluster, [id], 'title', 'who/title')
      remember(thread, [id])
      return true
    }
  }
  if (scopes.length === 0) {
    if (!title.plural) return true
    return readRanks(thread, cluster, title)
  }
  // Officials and envoys whom nobody names, and ministers of no post, are their states.
  if (rank && (title.plural || title.office !== 'minister')) return readStates(thread, cluster, scopes)
  const ids = (title.plural ? scopes : scopes.slice(0, 1)).map((scope) => cast.holder(title.office, scope))
  const form = ids.length > 1 ? 'plural-title' : 'title'
  for (const id of ids) cast.mention(id, chart, cluster, form, `who/${form}`)
  addParty(thread, cluster, ids, form, `who/${form}`)
  remember(thread, ids)
  return true
}

/** "The ministers of the Caspian states" are that body, met. */
function readMembers({ chart, cast }: Thread, cluster: Cluster, body: string): boolean {
  const id = cast.organisation(body)
  const { from, to, features } = cluster
  const countries = [cast.entities.get(id)?.country ?? null]
  const value: Party = { entities: [id], kind: 'organisation', form: 'plural-title', countries, attributive: false }
  cast.mention(id, chart, cluster, 'plural-title', 'who/members')
  addItem(chart, { cls: 'Party', id, from, to, features, value, foundBy: 'who/members' })
  return true
}

/**
 * Whom a title without a state means: "the minister" who was told before, in another sentence; in a press that has a state of
 * its own, the holder at home.
 */
function bareHolder(
  { chart, cast, home, lastSeen }: Thread,
  cluster: Cluster,
  { office }: Title,
  pointed: boolean,
): string | null {
  const rank = rankOf(office)
  if (rank && !pointed && !TOLD_AGAIN.has(office)) return null
  const single = officeRow(office)?.single ?? false
  const before = (home && single ? cast.called(office, home) : null) ?? cast.called(office, null)
  if (before && (single || endsSentence(chart, lastSeen.get(before) ?? 0, cluster.from))) return before
  if (!home || !single || rank) return null
  // Where the article names one holder of such an office and none of home, a headline too means him.
  const named = [...cast.entities.values()].filter(
    ({ kind, office: its }) => kind === 'person' && its?.id === office && its.country !== null,
  )
  if (named.length === 1 && named[0]?.country !== home) return (named[0] as Entity).id
  // Whom nobody knows at home is another state's.
  const holder = cast.holder(office, home)
  return cast.entities.get(holder)?.known ? holder : null
}

/** Ranks by which one who was named is called again. */
const TOLD_AGAIN: ReadonlySet<string> = new Set(['minister', 'diplomat', 'leader', 'spokesperson', 'deputy-minister'])

function endsSentence(chart: Chart, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if ((chart.tokens.flags[token] as number) & LINE_BEFORE) return true
    if (chart.tokens.kind[token] === SIGN && /^[.!?]$/.test(tokenText(chart.tokens, token))) return true
  }
  return false
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
])

/** The number that stands before or behind a title: "the *three* ministers"; 0 where there is none. */
function countOf(chart: Chart, { from, to }: Cluster): number {
  for (const { cls, id } of [...itemsUpTo(chart, from), ...itemsFrom(chart, to)]) {
    const count = cls === 'Who' ? COUNTS.get(id) : undefined
    if (count) return count
  }
  return 0
}

/** "*Three* ministers": one of each of the states of the group, who were told before or hold the office. */
function readCounted(thread: Thread, cluster: Cluster, title: Title, count: number): boolean {
  const { cast, chart } = thread
  const ids = groupHere(thread, count).flatMap(
    (state) =>
      cast.called(title.office, state) ??
      (count > 2 && title.plural && !rankOf(title.office) ? cast.holder(title.office, state) : []),
  )
  if (ids.length < count) return false
  for (const id of ids) cast.mention(id, chart, cluster, 'plural-title', 'who/plural-title')
  addParty(thread, cluster, ids, 'plural-title', 'who/plural-title')
  return true
}

/**
 * "The two ministers", "the leaders": the two of the main states that were told last by such a rank; where the plural says
 * that they are more, those of the longest list of states.
 */
function readRanks(thread: Thread, cluster: Cluster, title: Title): boolean {
  const { cast, chart, pair, lists } = thread
  const states = title.many ? (lists.get(Math.max(0, ...lists.keys())) ?? []) : pair
  const ids = states.flatMap((state) => cast.called(title.office, state) ?? [])
  if (ids.length < (title.many ? 3 : 2)) return true
  for (const id of ids) cast.mention(id, chart, cluster, 'plural-title', 'who/plural-title')
  addParty(thread, cluster, ids, 'plural-title', 'who/plural-title')
  return true
}

/** States for those of their people who are told by rank alone. */
function readStates(thread: Thread, cluster: Cluster, scopes: readonly string[]): boolean {
  const { chart, cast } = thread
  const ids = scopes.filter(isCountry).map((code) => cast.state(code))
  if (ids.length === 0) return true
  for (const id of ids) cast.mention(id, chart, cluster, 'title', 'who/rank-of-state')
  addParty(thread, cluster, ids, 'title', 'who/rank-of-state', 'state')
  return true
}

/** "The Russian leader": the head of state; null where the state has two who may be called so. */
function headOf({ cast }: Thread, title: Title): string | null {
  const [scope] = title.scopes
  if (title.office !== 'leader' || !scope || TWO_HEADS.has(scope) || !isCountry(scope)) return null
  return cast.holder('president', scope)
}
const TWO_HEADS: ReadonlySet<string> = new Set([
  'IR',
  'GB',
  'IN',
  'PK',
  'IQ',
  'IL',
  'DE',
  'IT',
  'SA',
  'QA',
  'AE',
  'OM',
  'KW',
  'BH',
  'JO',
  'MA',
  'JP',
  'AM',
  'LB',
])

function remember(thread: Thread, ids: readonly string[]): void {
  for (const id of ids) thread.cast.seen(id)
  const entity = thread.cast.entities.get(ids[0] as string)
  thread.lastOffice = entity?.office?.id ?? thread.lastOffice
  thread.lastCountry = entity?.country ?? thread.lastCountry
  for (const id of ids) {
    const country = thread.cast.entities.get(id)?.country
    if (country) thread.near.add(country)
  }
}

function addParty(
  thread: Thread,
  cluster: Cluster,
  ids: readonly string[],
  form: MentionForm,
  rule: string,
  kind: Party['kind'] = 'person',
): void {
  const { chart, cast } = thread
  const countries = ids.map((id) => cast.entities.get(id)?.country ?? null)
  const value: Party = { entities: ids, kind, form, countries, attributive: false }
  const { from, to, features } = cluster
  for (const id of ids) thread.lastSeen.set(id, to)
  addItem(chart, { cls: 'Party', id: ids.join('+'), from, to, features, value, foundBy: rule })
}
