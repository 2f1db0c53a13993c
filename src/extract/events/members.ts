/**
 * Members of a gathering that the text names in the sentences behind it: "The platform held its second meeting in Tehran.
 * The host was A. B, C and D came to him." A gathering told by its format alone takes the first such lists as its members, and
 * what looked like a meeting of the same people of its own is a telling of it.
 */
import type { Entity } from '../../core/entity.js'
import type { Item } from '../../engine/chart.js'
import { type Chart, itemsFrom } from '../../engine/chart.js'
import type { Reading } from '../cells.js'
import { partyOf } from '../party.js'
import { type Draft, type DraftParticipant, isOwn } from './draft.js'
import { type Group, groupsOf, type Recall } from './groups.js'
import type { Gathered } from './merge.js'

/** Sentences behind the first telling in which its members may be named. */
const SENTENCES = 4
/** Fewest sides of a list that is a gathering's. */
const SIDES = 3

const NOTHING: Recall = { topic: null, other: null, many: [] }

/** Gives gatherings that name nobody the members that the text lists behind them. */
export function withMembers(
  events: readonly Gathered[],
  readings: readonly Reading[],
  entities: ReadonlyMap<string, Entity>,
  chart: Chart,
): Gathered[] {
  const merged = new Set<Gathered>()
  const full = events.map((event): Gathered => {
    if (!isNameless(event)) return event
    const window = windowOf(event, readings)
    const members = new Map<string, DraftParticipant>()
    for (const number of window) {
      const reading = readings[number] as Reading
      if (isElsewhere(events, event, number)) continue
      for (const group of groupsOf(reading, NOTHING)) {
        for (const one of membersIn(reading, group, entities, chart)) members.set(one.entity.id, one)
      }
    }
    if (members.size < SIDES) return event
    const own = event.participants
    for (const number of window) {
      const host = hostIn(readings[number] as Reading, entities)
      if (host && !members.has(host.entity.id)) members.set(host.entity.id, host)
    }
    const added = [...members.values()].filter(({ entity }) => !own.some((one) => one.entity.id === entity.id))
    const again = events.filter((other) => other !== event && isTelling(other, members, window))
    for (const other of again) merged.add(other)
    const drafts = [...event.drafts, ...again.flatMap((other) => other.drafts)]
    return { ...event, drafts, participants: [...own, ...added] }
  })
  return full.filter((_, at) => !merged.has(events[at] as Gathered))
}

/** A meeting of bodies alone, and of their host. */
const isNameless = ({ type, participants }: Gathered): boolean =>
  type === 'meeting' &&
  participants.some(({ entity }) => entity.kind === 'organisation' && entity.country === null) &&
  participants.filter(({ entity }) => entity.kind !== 'organisation').length <= 1

/** Numbers of the sentences behind the first telling, in the body where there is one. */
function windowOf({ drafts }: Gathered, readings: readonly Reading[]): number[] {
  const body = drafts.filter(({ reading }) => reading.sentence.place !== 'title')
  const first = Math.min(...(body.length > 0 ? body : drafts).map(({ number }) => number))
  return readings.flatMap((_, number) => (number > first && number <= first + SENTENCES ? [number] : []))
}

/** Whether a sentence tells another event with a day or two sides of its own, and no meeting of many. */
const isElsewhere = (events: readonly Gathered[], event: Gathered, number: number): boolean =>
  events.some(
    (other) =>
      other !== event &&
      other.drafts.some(
        (draft) =>
          draft.number === number &&
          (draft.type !== 'meeting' || draft.date !== null || draft.participants.length < SIDES) &&
          draft.participants.filter(isOwn).length >= 2,
      ),
  )

/** The people, or the delegations, of a list of at least three sides. */
function membersIn(
  reading: Reading,
  group: Group,
  entities: ReadonlyMap<string, Entity>,
  chart: Chart,
): DraftParticipant[] {
  if (group.attributive || group.items.length < 2) return []
  const told = group.items.flatMap((item) =>
    partyOf(item).entities.flatMap((id): [Entity, Item][] => {
      const entity = entities.get(id)
      return entity?.country ? [[entity, item]] : []
    }),
  )
  const sides = new Set(told.map(([{ country }]) => country))
  if (sides.size < SIDES || sides.size < told.length) return []
  const people = told.every(([{ kind }]) => kind === 'person')
  // States may be listed for anything; their delegations are there.
  const sent = told.every(([{ kind }]) => kind === 'state') && delegates(reading, group, chart)
  if (!people && !sent) return []
  return told.map(([entity, item]) => ({ entity, role: 'participant', slot: 'context/list', item, distance: 0 }))
}

/** "His colleagues were received by A": the only person of a sentence that says who was the host. */
function hostIn({ cells }: Reading, entities: ReadonlyMap<string, Entity>): DraftParticipant | null {
  if (!cells.some(({ verb, senses }) => [verb, ...(senses ?? [])].some((item) => item && HOSTS.has(item.id))))
    return null
  const parties = cells.flatMap(({ party }) => (party && !partyOf(party).attributive ? [party] : []))
  const [item] = parties
  const entity = entities.get(item?.id ?? '')
  if (!item || parties.length > 1 || entity?.kind !== 'person') return null
  return { entity, role: 'host', slot: 'context/list', item, distance: 0 }
}
const HOSTS: ReadonlySet<string> = new Set(['receive', 'host'])

const delegates = ({ cells }: Reading, group: Group, chart: Chart): boolean => {
  const first = cells[group.from]?.from ?? 0
  return [1, 2, 3].some((back) =>
    itemsFrom(chart, first - back).some(({ cls, id, to }) => cls === 'Who' && id === 'delegation' && to <= first),
  )
}

/** Whether a meeting is one of the members alone, told in the same sentences. */
const isTelling = (
  { type, drafts, participants }: Gathered,
  members: ReadonlyMap<string, DraftParticipant>,
  window: readonly number[],
): boolean =>
  type === 'meeting' &&
  participants.length >= SIDES &&
  participants.every(({ entity }) => members.has(entity.id)) &&
  drafts.some((draft: Draft) => window.includes(draft.number))
