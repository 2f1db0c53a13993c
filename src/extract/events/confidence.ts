/**
 * How sure an event is, by a formula that can be read: what speaks for it and against it (its grounds), each a number that
 * says how much, weighed and added up to the log-odds that the event is one. The weights are fitted to gold by
 * bench/confidence.js, none against its sense: what speaks for an event never lowers its confidence.
 */
import type { DateValue } from '../../core/date-value.js'
import type { Venue } from '../party.js'
import { isOwn } from './draft.js'
import type { Gathered } from './merge.js'
import type { Slotted } from './settle.js'

/** What is weighed: the sense of each ground, and what it is called in the reasons. */
export const GROUNDS = {
  pattern: { sense: 1, name: 'pattern' },
  verb: { sense: 1, name: 'told by a verb' },
  sides: { sense: 1, name: 'two sides' },
  people: { sense: 1, name: 'people by name' },
  again: { sense: 1, name: 'told again' },
  dated: { sense: 1, name: 'dated' },
  placed: { sense: 1, name: 'placed' },
  resolved: { sense: 1, name: 'people known' },
  distance: { sense: -1, name: 'participants far off' },
  soft: { sense: -1, name: 'manner left open' },
  status: { sense: -1, name: 'not told as done' },
} as const
export type Ground = keyof typeof GROUNDS
export type Grounds = Readonly<Record<Ground, number>>

/** As bench/confidence.js prints them. */
const WEIGHTS: Readonly<Record<Ground | 'base', number>> = {
  base: 1.34,
  pattern: 0.38,
  verb: 0.33,
  sides: 0.5,
  people: 0.57,
  again: 0.29,
  dated: 0.52,
  placed: 0.44,
  resolved: 0.42,
  distance: -0.51,
  soft: -0.38,
  status: -0.34,
}

/** Beyond this many cells a participant is merely far. */
const FARTHEST = 20

/** What speaks for and against an event. */
export function groundsOf(
  { drafts, participants }: Gathered,
  status: string,
  date: Slotted<DateValue> | null,
  place: Slotted<Venue> | null,
): Grounds {
  const frames = drafts.map(({ predicate }) => predicate.frame)
  const named = participants.filter(isOwn)
  const distances = named.map(({ distance }) => Math.min(FARTHEST, distance) / FARTHEST)
  return {
    pattern: Math.max(...frames.map(({ weight }) => weight)),
    verb: Number(drafts.some(({ predicate }) => predicate.verb !== null)),
    sides: Number(new Set(named.map(({ entity }) => entity.country ?? entity.id)).size > 1),
    people: Math.min(2, named.filter(({ entity }) => entity.kind === 'person').length),
    again: Math.min(3, drafts.length - 1),
    dated: Number(date !== null && date.item !== null),
    placed: Number(place !== null && place.item !== null),
    resolved: participants.filter(({ entity }) => entity.known).length / Math.max(1, participants.length),
    distance: Number(distances.length === 0 || Math.max(...distances) > 0.5),
    soft: Number(frames.every(({ soft }) => soft === true)),
    status: Number(status !== 'occurred'),
  }
}

/** Confidence in [0.01, 0.99] and the sum it came from, for explain. */
export function confidenceOf(grounds: Grounds): { value: number; because: string } {
  const terms = (Object.keys(GROUNDS) as Ground[]).map((id) => [id, WEIGHTS[id] * grounds[id]] as const)
  const odds = terms.reduce((sum, [, term]) => sum + term, WEIGHTS.base)
  const value = Math.round(100 / (1 + Math.exp(-odds))) / 100
  const signed = (term: number): string => `${term > 0 ? '+' : ''}${term.toFixed(2)}`
  const told = terms.flatMap(([id, term]) => (term ? [`${GROUNDS[id].name} ${signed(term)}`] : []))
  return {
    value: Math.min(0.99, Math.max(0.01, value)),
    because: [`log-odds ${signed(WEIGHTS.base)}`, ...told].join(', '),
  }
}
