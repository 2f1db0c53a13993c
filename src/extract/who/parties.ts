/**
 * Reads who an article speaks of: puts a `Party` (or `Venue`) item on the chart for every mention and gathers the entities.
 *
 * Twice over the text: first the clusters are found and the names that stand in full are noted, because a surname or a title
 * may come before its full name (headlines do); then every cluster is given its entity.
 */
import type { Diagnostic } from '../../core/diagnostic.js'
import type { Entity, MentionForm } from '../../core/entity.js'
import { type Chart, itemsOf } from '../../engine/chart.js'
import type { NameStyle } from '../../lang/name-style.js'
import type { Syntax } from '../../lang/syntax.js'
import type { ProseLine } from '../cells.js'
import { type Atom, atomsOf, gapAfter } from './atoms.js'
import { readAtom } from './bodies.js'
import { type Cluster, clusterAt } from './clusters.js'
import { type Days, openCast } from './entities.js'
import { officeRow, rankOf } from './facts.js'
import type { Claim } from './holders.js'
import type { Stated } from './makers.js'
import { readTitle } from './nameless.js'
import {
  type LastState,
  mainStates,
  pointedStates,
  type ReadLine,
  stateCounts,
  stateLists,
  statesTold,
} from './states-told.js'
import { addParty, groupHere, introduce, remember, type Thread } from './thread.js'
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
  let last: LastState = { state: null, around: null, nation: null }
  const read = lines.map(({ from, to }): ReadLine => {
    const pointed = pointedStates(chart, atomsOf(chart, from, to, names.cased), last, names.home)
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
    lastSubject: null,
    lastOffice: null,
    lastCountry: null,
    receiver: null,
    nameless: [],
    near: new Set(),
  }
  introduceHolders(thread, read)
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

/** Names with their offices first: a title alone, even in a headline, then finds its holder. */
function introduceHolders(thread: Thread, read: readonly ReadLine[]): void {
  for (const { clusters } of read) {
    thread.receiver = null
    for (const cluster of clusters.values()) {
      const { names, title, former } = cluster
      follow(thread, cluster)
      if (!title || former) continue
      for (const [at, name] of names.entries()) {
        const id = introduce(thread, name, statedBy(thread, cluster, title, at))
        // "His Iranian counterpart" may stand before the one whose counterpart he is.
        if (id && !rankOf(title.office)) {
          thread.lastOffice ??= title.office
          thread.lastCountry ??= thread.cast.entities.get(id)?.country ?? null
        }
      }
    }
  }
  thread.nameless.length = 0
}

/** Notes what a cluster leaves for those after it: the state that receives an envoy, an office whose holder nobody names yet. */
function follow(thread: Thread, { title, names, former }: Cluster): void {
  if (!title || former) return
  thread.receiver = title.receiver ?? thread.receiver
  const [scope, ...others] = title.scopes
  if (names.length === 0 && scope && others.length === 0 && !title.plural && !rankOf(title.office))
    thread.nameless.push({ id: title.office, scope })
}

/** Officials whose state is told by nothing but who meets them: an envoy at his post. */
const AT_HOME: ReadonlySet<string> = new Set([
  'head',
  'government',
  'presidential',
  'parliament',
  'security',
  'economy',
])

/** The office that a title gives its holder, with the state that it tells, or that the text around it tells of an unknown one. */
function statedBy(thread: Thread, { names, titleSpan }: Cluster, title: Title, at: number): Stated {
  const scope = title.scopes[at] ?? title.scopes[0] ?? null
  const name = names[at]
  const bare: Stated = { id: title.office, scope }
  if (scope || !name || name.unknown === null || name.people.length > 0) return bare
  // "The Polish charge d'affaires ... The envoy, X, ...": the one of whom the text has just told.
  const apposed = titleSpan !== null && name.from > titleSpan.to
  const same = (id: string): boolean => id === title.office || (rankOf(title.office)?.(id) ?? false)
  const told = apposed ? thread.nameless.findLast(({ id }) => same(id)) : undefined
  if (told) return told
  const home = AT_HOME.has(officeRow(title.office)?.category ?? '') && !rankOf(title.office)
  return home ? { id: title.office, scope: thread.receiver } : bare
}

function readLine(thread: Thread, { atoms, clusters }: ReadLine): void {
  thread.near = new Set()
  thread.receiver = null
  for (let at = 0; at < atoms.length; at++) {
    const cluster = clusters.get(at)
    if (cluster) follow(thread, cluster)
    if (cluster && (isNamedBehind(thread, atoms, cluster, clusters) || readCluster(thread, cluster))) {
      at = cluster.past - 1
      continue
    }
    at = readAtom(thread.chart, atoms, at, thread.cast, {
      group: (size) => groupHere(thread, size),
      told: thread.told,
      home: thread.home,
    })
  }
}

/** "His counterpart, the director-general X": whose name stands in apposition behind the word is told by it alone. */
function isNamedBehind(
  { chart }: Thread,
  atoms: readonly Atom[],
  { counterpart, names, past }: Cluster,
  clusters: ReadLine['clusters'],
): boolean {
  const behind = clusters.get(past)
  return (
    counterpart?.length === 0 &&
    names.length === 0 &&
    behind?.title !== null &&
    behind?.names.length === 1 &&
    gapAfter(chart, atoms, past - 1) === 'comma'
  )
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
      ? statedBy(thread, cluster, title, at)
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
