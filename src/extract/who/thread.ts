/**
 * The thread of an article as its people are read: what the next title, counterpart or "two ministers" may point at, and how
 * a person is put on it.
 */
import type { MentionForm } from '../../core/entity.js'
import { addItem, type Chart } from '../../engine/chart.js'
import { GEN, NOM } from '../../engine/features.js'
import { officesOn } from '../../gazetteer/tenure.js'
import type { Party } from '../party.js'
import type { Cluster, Named } from './clusters.js'
import type { Cast, Days } from './entities.js'
import { officeRow } from './facts.js'
import type { Claim } from './holders.js'
import type { Stated } from './makers.js'
import type { NameReading } from './unknown.js'

/** How the article is read on: what the next counterpart or pronoun may point at. */
export interface Thread {
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
  /** Who acted in what was told last: "the minister" is he, and not the colleague named after him. */
  lastSubject: string | null
  lastOffice: string | null
  lastCountry: string | null
  /** The state that receives the last envoy told on this line: an official of no state beside him is its own. */
  receiver: string | null
  /** Offices told so far without a name, each with its state. */
  readonly nameless: { readonly id: string; readonly scope: string }[]
  /** Countries of the people told on this line so far. */
  near: Set<string>
}

/** Of those who share a surname, the only one who holds an office of one holder at the time of the article. */
function inOffice(people: readonly string[], days: Days): string | null {
  if (!days) return null
  const held = people.filter((id) =>
    [days.from, days.to].every((day) => officesOn(id, day).some((tenure) => officeRow(tenure.office)?.single)),
  )
  return held.length === 1 ? (held[0] as string) : null
}

/** The entity that a name means, made where it is new; null where it may be several people's, or is an everyday word. */
export function introduce(thread: Thread, name: Named, office?: Stated): string | null {
  const { cast, supported, readings } = thread
  const fitting = name.people.filter((id) => supported.has(id))
  if (fitting.length === 1) return cast.person(fitting[0] as string, office)
  const reading = name.unknown === null ? undefined : readings.get(name.unknown)
  if (reading) return cast.unknown(name.unknown as string, reading, office)
  // A capital tells even a common surname from a word.
  const sole = name.people.length > 1 || thread.cased ? inOffice(name.people, thread.days) : null
  if (sole) return cast.person(sole, office)
  // A president and his late father, an older minister: the surname alone is the one's whom it is known for.
  if (name.people.length > 1 && name.first && name.people.includes(name.first)) return cast.person(name.first, office)
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
export const groupHere = (thread: Thread, size: number): readonly string[] =>
  size === 2 ? pairHere(thread) : (thread.lists.get(size) ?? [])

/** Notes that people were told: what is said of nobody in particular next may be theirs. */
export function remember(thread: Thread, ids: readonly string[]): void {
  for (const id of ids) thread.cast.seen(id)
  const entity = thread.cast.entities.get(ids[0] as string)
  thread.lastOffice = entity?.office?.id ?? thread.lastOffice
  thread.lastCountry = entity?.country ?? thread.lastCountry
  for (const id of ids) {
    const country = thread.cast.entities.get(id)?.country
    if (country) thread.near.add(country)
  }
}

/** Puts people or states on the chart where a cluster stands. */
export function addParty(
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
  const [only] = ids
  if (only && ids.length === 1 && kind === 'person' && features & NOM && !(features & GEN)) thread.lastSubject = only
  addItem(chart, { cls: 'Party', id: ids.join('+'), from, to, features, value, foundBy: rule })
}
