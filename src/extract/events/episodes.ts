/**
 * Which told event another belongs to. A text names day and city once and then goes on within the occasion: "during this
 * meeting", "after the talks the two signed", "he also saw", "in the course of his visit". So every event hangs on others,
 * the surest first: on the occasion that its own clause names as its setting, then on what the text has just told of the same
 * people. Slots flow down these links (settle.ts); nothing is taken over without one.
 *
 * What is told of another time is a world of its own: "the two last met in May; they signed then" hangs on May, while the
 * paragraph after it goes on with the news.
 */
import type { EventType } from '../../core/event.js'
import type { Reading } from '../cells.js'
import { type Draft, type DraftParticipant, headsTeam } from './draft.js'
import type { Gathered } from './merge.js'
import type { Predicate } from './predicates.js'
import { settingOf } from './verb-final.js'

/** How an event hangs on another: its clause names it as its setting, its sentence tells both, or both are of the same people. */
export interface Anchor {
  /** Number of the other event. */
  readonly event: number
  readonly link: 'setting' | 'sentence' | 'company'
}

/** How many sentences back an occasion may have been told. */
const REACH = 8
/** What it costs to go on, in another paragraph, with what was told of another time. */
const ELSEWHEN = 6

/** Marks of what an act is set in. */
const SETTINGS: ReadonlySet<string> = new Set(['in', 'at', 'during', 'after', 'before', 'sidelines-of'])
/** Marks within: the act has the time and the place of what it is set in. */
const WITHIN: ReadonlySet<string> = new Set(['in', 'at', 'during', 'sidelines-of'])

/** What an act is set in is an occasion; a letter or a document is none. */
const OCCASIONS: ReadonlySet<EventType> = new Set(['meeting', 'visit', 'call', 'exercise'])

/**
 * The anchors of every event, the surest first.
 * @param past whether an event is known to be of another time than the news
 */
export function anchorsOf(events: readonly Gathered[], past: (event: number) => boolean): readonly Anchor[][] {
  const told = tellings(events)
  const near = neighbours(events)
  return events.map((event, number) => {
    const set = settings(event, number, events, told)
    const beside = company(event, number, events, near(event), past)
    return [...set, ...beside.filter((other) => !set.some(({ event: same }) => same === other.event))]
  })
}

/** Every telling by its sentence, with the number of its event. */
function tellings(events: readonly Gathered[]): ReadonlyMap<Reading, readonly (readonly [number, Draft])[]> {
  const all = new Map<Reading, (readonly [number, Draft])[]>()
  for (const [number, { drafts }] of events.entries()) {
    for (const draft of drafts) {
      const list = all.get(draft.reading)
      if (list) list.push([number, draft])
      else all.set(draft.reading, [[number, draft]])
    }
  }
  return all
}

/** The mark that makes a noun the setting of an act in its clause; null where it is none of it. */
function settingFor({ cells }: Reading, setting: Predicate, act: Predicate): string | null {
  if (setting.verb !== null || !cells[setting.at]?.noun || setting.at === act.at) return null
  if (cells[setting.at]?.clause !== cells[act.at]?.clause) return null
  const owned = cells[setting.at - 1]?.word?.id === 'his'
  const mark = settingOf(cells, owned ? setting.at - 1 : setting.at)
  return mark !== null && SETTINGS.has(mark) ? mark : null
}

/** The occasions that an event's own clauses name as its setting. */
function settings(
  event: Gathered,
  number: number,
  events: readonly Gathered[],
  told: ReadonlyMap<Reading, readonly (readonly [number, Draft])[]>,
): Anchor[] {
  const found: { readonly anchor: Anchor; readonly distance: number }[] = []
  for (const { reading, predicate } of event.drafts) {
    for (const [other, draft] of told.get(reading) ?? []) {
      if (other === number || !OCCASIONS.has((events[other] as Gathered).type)) continue
      const mark = settingFor(reading, draft.predicate, predicate)
      // Before or after a journey one is somewhere else.
      if (mark === null || (draft.type === 'visit' && !WITHIN.has(mark))) continue
      // Of two settings ("in a meeting during the visit") each is set in the other only if it is the larger.
      if (settingFor(reading, predicate, draft.predicate) !== null && event.type === 'visit') continue
      found.push({
        anchor: { event: other, link: 'setting' },
        distance: Math.abs(draft.predicate.at - predicate.at),
      })
    }
  }
  return found.sort((a, b) => a.distance - b.distance).map(({ anchor }) => anchor)
}

/** What the text has told of the same people, the nearest first; what follows is farther than what went before. */
function company(
  event: Gathered,
  number: number,
  events: readonly Gathered[],
  near: ReadonlyMap<number, Draft>,
  past: (event: number) => boolean,
): Anchor[] {
  if (event.drafts.some(({ aside }) => aside !== null)) return []
  const first = firstTelling(event)
  const found: { readonly event: number; readonly distance: number }[] = []
  for (const [other, telling] of near) {
    const one = events[other] as Gathered
    if (other === number || one.drafts.every(({ aside }) => aside === 'previous') || !sharesCast(event, one)) continue
    const apart = first.reading.sentence.line !== telling.reading.sentence.line
    let distance = distanceOf(first.number, telling.number)
    if (past(other) && apart) distance += ELSEWHEN
    // A text goes on: what it comes to later lends nothing to what it told before, but for a stay told afterwards.
    if (telling.number > first.number && !isTitled(first) && !enclosed(telling, past(other))) continue
    if (distance <= REACH) found.push({ event: other, distance })
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .map(({ event: other, distance }) => ({ event: other, link: distance === 0 ? 'sentence' : 'company' }))
}

const isTitled = ({ reading }: Draft): boolean => reading.sentence.place === 'title'

/** A journey that a text comes back to ("he had arrived on Sunday"), with a day of its own or as where one is. */
const enclosed = ({ type, predicate, date }: Draft, past: boolean): boolean =>
  type === 'visit' && !past && (date !== null || predicate.frame.id === 'stay' || predicate.verb === null)

const distanceOf = (from: number, to: number): number => (to <= from ? from - to : 2 * (to - from) + 2)

/** Finds the events that are told near enough to an event to be of its occasion, each with the telling that is nearest. */
function neighbours(events: readonly Gathered[]): (event: Gathered) => ReadonlyMap<number, Draft> {
  const bySentence = new Map<number, (readonly [number, Draft])[]>()
  for (const [event, { drafts }] of events.entries()) {
    for (const draft of drafts) {
      if (headsTeam(draft)) continue
      const list = bySentence.get(draft.number)
      if (list) list.push([event, draft])
      else bySentence.set(draft.number, [[event, draft]])
    }
  }
  return (event) => {
    const at = position(event)
    const found = new Map<number, Draft>()
    for (let sentence = at - REACH; sentence <= at + REACH; sentence++) {
      for (const [other, draft] of bySentence.get(sentence) ?? []) {
        const known = found.get(other)
        if (!known || distanceOf(at, draft.number) < distanceOf(at, known.number)) found.set(other, draft)
      }
    }
    return new Map([...found].sort(([a], [b]) => a - b))
  }
}

/** The telling that an event is read from first: the body's, where the body tells it. */
function firstTelling({ drafts }: Gathered): Draft {
  const body = drafts.filter((draft) => draft.reading.sentence.place !== 'title' && !headsTeam(draft))
  return (body.length > 0 ? body : drafts).reduce((a, b) => (b.number < a.number ? b : a))
}

/** Number of the sentence that tells an event first. */
export const position = (event: Gathered): number => firstTelling(event).number

/** Whether two events are of the same people: one person in both, or two states that each have their people in the other. */
function sharesCast(a: Gathered, b: Gathered): boolean {
  if (a.participants.some((one) => isPerson(one) && b.participants.some((other) => same(one, other)))) return true
  // Those who sit together sign as states: the states of a document are the people at the table.
  if (a.type !== 'agreement' && b.type !== 'agreement') return false
  const [states, people] = a.participants.every(isState) ? [a, b] : [b, a]
  return (
    states.participants.length >= 2 &&
    states.participants.every(
      (state) => isState(state) && people.participants.some((other) => other.entity.country === state.entity.country),
    )
  )
}

const isState = ({ entity }: DraftParticipant): boolean => entity.kind === 'state'
const isPerson = ({ entity }: DraftParticipant): boolean => entity.kind === 'person'
const same = (a: DraftParticipant, b: DraftParticipant): boolean => a.entity.id === b.entity.id
