/**
 * Who holds an office on the day of an event. While the text is read, an office without a name is given to its holder on the
 * day of publication; once an event has its own day, that day decides ("in 2016 the foreign minister of X came"). Where two
 * may have held it, neither is chosen; where a named person did not hold the office he is given, the text is followed and
 * the contradiction told.
 */
import type { DateValue } from '../../core/date-value.js'
import type { Diagnostic } from '../../core/diagnostic.js'
import type { Entity, Mention, MentionForm } from '../../core/entity.js'
import type { Participant, Reason } from '../../core/event.js'
import type { Quote } from '../../core/span.js'
import { holdersOf } from '../../gazetteer/tenure.js'
import type { Days } from './entities.js'
import { countryRow, officeRow, personRow, rankOf } from './facts.js'
import { anybody, officeTitle, personOf } from './makers.js'

/** A name that the text gives an office, and where. */
export interface Claim {
  readonly entity: string
  readonly office: string
  readonly scope: string
  /** Of the name, code units. */
  readonly start: number
}

/** What is asked of an event; nothing else of it is touched. */
export interface Dated {
  readonly date: DateValue | null
  readonly participants: readonly Participant[]
  readonly evidence: readonly Quote[]
  readonly reasons: readonly Reason[]
}

export interface Held<E extends Dated> {
  readonly events: readonly E[]
  readonly entities: ReadonlyMap<string, Entity>
  readonly warnings: readonly Diagnostic[]
}

/** Forms that point at an office and not at a person. */
const BY_OFFICE: ReadonlySet<MentionForm> = new Set(['title', 'counterpart', 'plural-title'])

/**
 * Gives the offices of dated events to those who held them on the day, and tells of names whose office the facts deny.
 * @param days first and last day of publication; null where unknown
 */
export function holdersByDay<E extends Dated>(
  events: readonly E[],
  told: ReadonlyMap<string, Entity>,
  claims: readonly Claim[],
  days: Days,
): Held<E> {
  const entities = new Map(told)
  const warnings = new Map<string, Diagnostic>()
  const warn = (code: string, message: string): void => void warnings.set(message, { code, message })
  const read = events.map((event): E => {
    const day = dayOf(event.date)
    if (!day) return event
    const changes = new Map<string, string>()
    for (const { entity } of event.participants) {
      const held = officeIn(event, entities.get(entity))
      if (!held) continue
      const holders = holdersOf(held.id, held.scope, day.from, day.to)
      if (holders.length === 0 || holders.includes(entity)) continue
      if (holders.length > 1) {
        warn('office-ambiguous', ambiguous(held.id, held.scope, holders))
        if (entities.get(entity)?.known) changes.set(entity, anybodyIn(entities, held.id, held.scope))
        continue
      }
      const [holder = ''] = holders
      if (!entities.has(holder)) entities.set(holder, personOf(holder, { id: held.id, scope: held.scope }))
      changes.set(entity, holder)
    }
    return changes.size === 0 ? event : exchanged(event, entities, changes)
  })
  const attended = new Map<string, Attended[]>()
  for (const event of events) {
    const from = event.evidence.map(({ start }) => start).sort((a, b) => a - b)
    const to = event.evidence.map(({ end }) => end).sort((a, b) => a - b)
    for (const { entity } of event.participants)
      attended.set(entity, [...(attended.get(entity) ?? []), { days: dayOf(event.date), from, to }])
  }
  for (const claim of claims) {
    const of = claimDays(claim, attended.get(claim.entity) ?? [], days)
    if (of.length === 0 || !officeRow(claim.office)?.single) continue
    if (of.some(({ from, to }) => holdersOf(claim.office, claim.scope, from, to).includes(claim.entity))) continue
    const name = entities.get(claim.entity)?.name ?? claim.entity
    const when = of[0]?.from === of[0]?.to ? of[0]?.from : 'the day of the article'
    warn(
      'office-not-held',
      `${name} is called ${officeTitle(claim.office)} (${claim.scope}), which the gazetteer does not have for ${when}; the text was followed.`,
    )
  }
  return { events: read, entities, warnings: [...warnings.values()] }
}

/** The message that two or more may have held an office. */
export function ambiguous(office: string, scope: string, holders: readonly string[]): string {
  const of = countryRow(scope)?.name
  const names = holders.map((id) => personRow(id)?.name ?? id).join(' or ')
  return `${officeTitle(office)}${of ? ` of ${of}` : ''}: ${names} held it on the day; neither was chosen.`
}

/** First and last day of an event, where they are near enough to name a holder; null where they are not. */
function dayOf(date: DateValue | null): { from: string; to: string } | null {
  const [from, to] = [date?.start?.slice(0, 10), date?.end?.slice(0, 10)]
  return from && to && /^\d{4}-\d\d-\d\d$/.test(from) && /^\d{4}-\d\d-\d\d$/.test(to) ? { from, to } : null
}

/** The single office by which alone an event's sentences speak of somebody; null where they name him. */
function officeIn(event: Dated, entity: Entity | undefined): { id: string; scope: string } | null {
  const office = entity?.office
  if (!entity || !office?.country || !officeRow(office.id)?.single || rankOf(office.id)) return null
  const here = entity.mentions.filter((mention) => mention.form !== 'pronoun' && within(event, mention))
  if (here.length === 0 || !here.every(({ form }) => BY_OFFICE.has(form))) return null
  return { id: office.id, scope: office.country }
}

const within = ({ evidence }: Dated, { start }: { readonly start: number }): boolean =>
  evidence.some((quote) => quote.start <= start && start < quote.end)

/** An event with other people in the places of some, whose mentions in its sentences are theirs from now on. */
function exchanged<E extends Dated>(event: E, entities: Map<string, Entity>, changes: ReadonlyMap<string, string>): E {
  for (const [from, to] of changes) {
    const [before, after] = [entities.get(from), entities.get(to)]
    if (!before || !after) continue
    const moved = before.mentions.filter((mention) => within(event, mention))
    const has = (mention: Mention): boolean =>
      after.mentions.some(({ start, end }) => start === mention.start && end === mention.end)
    entities.set(from, { ...before, mentions: before.mentions.filter((mention) => !moved.includes(mention)) })
    entities.set(to, { ...after, mentions: [...after.mentions, ...moved.filter((mention) => !has(mention))] })
  }
  const seen = new Set<string>()
  const participants = event.participants.flatMap((participant) => {
    const entity = entities.get(changes.get(participant.entity) ?? participant.entity)
    const id = entity?.id ?? participant.entity
    if (seen.has(id)) return []
    seen.add(id)
    return entity
      ? { ...participant, entity: id, name: entity.name, office: entity.office?.id ?? participant.office }
      : participant
  })
  const reasons = event.reasons.map((reason) => {
    const to = changes.get(reason.slot.replace(/^participant:/, ''))
    return to ? { ...reason, slot: `participant:${to}`, because: 'held the office on the day of the event' } : reason
  })
  return { ...event, participants, reasons }
}

/** The office without a person, as an entity. */
function anybodyIn(entities: Map<string, Entity>, office: string, scope: string): string {
  const entity = anybody(office, scope)
  if (!entities.has(entity.id)) entities.set(entity.id, entity)
  return entity.id
}

/** An event that somebody took part in: its days, and where the sentences that tell it begin and end, each in order. */
interface Attended {
  readonly days: Days
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Days for which a name is given its office: those of the events told there, else that of publication. */
function claimDays({ start }: Claim, attended: readonly Attended[], days: Days): NonNullable<Days>[] {
  // More sentences begun than ended: the name stands in one of them. A long article has thousands of both.
  const of = attended.flatMap(({ days: own, from, to }) =>
    own && countUpTo(from, start) > countUpTo(to, start) ? [own] : [],
  )
  return of.length > 0 || !days ? of : [days]
}

/** How many of ordered numbers are at most this. */
function countUpTo(ordered: readonly number[], most: number): number {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle] as number) <= most) low = middle + 1
    else high = middle
  }
  return low
}
