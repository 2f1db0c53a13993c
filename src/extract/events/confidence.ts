/**
 * How sure an event is, by a formula that can be read: the frame's own weight, raised by named participants, by a place, a
 * day and by being told more than once, lowered by what had to be fetched from afar.
 */
import type { DateValue } from '../../core/date-value.js'
import type { Venue } from '../party.js'
import type { Gathered } from './merge.js'
import type { Slotted } from './settle.js'

/** Log-odds of each piece of evidence. */
const EVIDENCE = {
  base: -0.6,
  frame: 2.2,
  named: 0.35,
  context: -0.5,
  far: -0.03,
  again: 0.4,
  date: 0.3,
  place: 0.2,
  unknown: -0.3,
} as const

/** Confidence in [0.05, 0.99] and the sum it came from, for explain. */
export function confidenceOf(
  { drafts, participants }: Gathered,
  date: Slotted<DateValue> | null,
  place: Slotted<Venue> | null,
): { value: number; because: string } {
  const weight = Math.max(...drafts.map(({ predicate }) => predicate.frame.weight))
  const named = participants.filter(({ slot }) => slot !== 'context').length
  const context = participants.length - named
  const distance = participants.reduce((sum, participant) => sum + Math.min(20, participant.distance), 0)
  const unknown = participants.filter(({ entity }) => !entity.known).length
  const terms: [string, number][] = [
    ['base', EVIDENCE.base],
    ['frame', EVIDENCE.frame * weight],
    ['participants', EVIDENCE.named * Math.min(named, 3)],
    ['from context', EVIDENCE.context * context],
    ['distance', EVIDENCE.far * distance],
    ['told again', EVIDENCE.again * Math.min(2, drafts.length - 1)],
    ['dated', date ? EVIDENCE.date : 0],
    ['placed', place ? EVIDENCE.place : 0],
    ['unknown people', EVIDENCE.unknown * unknown],
  ]
  const odds = terms.reduce((sum, [, value]) => sum + value, 0)
  const value = Math.round((100 * 1) / (1 + Math.exp(-odds))) / 100
  const because = terms
    .flatMap(([name, term]) => (term ? [`${name} ${term > 0 ? '+' : ''}${term.toFixed(2)}`] : []))
    .join(', ')
  return { value: Math.min(0.99, Math.max(0.05, value)), because }
}
