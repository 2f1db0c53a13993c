/**
 * Titles without names: whom "the minister", "the two presidents", "the Russian leader" or "Russian officials" mean, by what the
 * article has told, by the facts, or nobody.
 */

import type { Entity } from '../../core/entity.js'
import { addItem, type Chart, itemsFrom, itemsUpTo } from '../../engine/chart.js'
import type { Party } from '../party.js'
import { endsSentence } from './atoms.js'
import type { Cluster } from './clusters.js'
import { isCountry, officeRow, rankOf } from './facts.js'
import { addParty, groupHere, remember, type Thread } from './thread.js'
import type { Title } from './titles.js'

/** Gives a title without a name its entities; false where it means nobody, and its atoms are to be read one by one. */
export function readTitle(thread: Thread, cluster: Cluster, title: Title): boolean {
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
  { chart, cast, home, lastSeen, lastSubject }: Thread,
  cluster: Cluster,
  { office }: Title,
  pointed: boolean,
): string | null {
  const rank = rankOf(office)
  if (rank && !pointed && !TOLD_AGAIN.has(office)) return null
  const single = officeRow(office)?.single ?? false
  const subject = lastSubject === null ? undefined : cast.entities.get(lastSubject)
  const acted = rank && !pointed && subject?.office && rank(subject.office.id) ? subject.id : null
  if (acted && endsSentence(chart, lastSeen.get(acted) ?? 0, cluster.from)) return acted
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
