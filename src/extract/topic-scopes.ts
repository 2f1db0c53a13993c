/**
 * How far the words that tell an event reach for a topic in their sentence. A noun that no verb carries has its own phrase, a
 * verb has what follows it, and before it what no other verb claims; behind words of discussing, everything is the talk's.
 * What bounds a telling is found once, so that every topic of a sentence is asked of it in a step.
 */
import type { EventType } from '../core/event.js'
import type { Cell, Reading } from './cells.js'
import type { Draft } from './events/draft.js'
import { hasTense } from './tense.js'
import type { TopicMention } from './topics.js'

/** Types whose subject is what was said. */
export const TALKS: ReadonlySet<EventType> = new Set(['call', 'meeting'])
/** Types without a subject of their own, unless the sentence says what one goes for. */
const BARE: ReadonlySet<EventType> = new Set(['visit', 'accreditation'])

/** Verbs that tell what was talked about, and verbs of what one of the talkers said. */
export const DISCUSSES: ReadonlySet<string> = new Set(['discuss', 'negotiate'])
export const SAYS: ReadonlySet<string> = new Set([
  'say',
  'agree',
  'speak',
  'propose',
  'invite',
  'congratulate',
  'condole',
  'announce',
  'plan',
])

/** A topic on the far side of the trigger is this much farther from it: before it, or behind a verb that closes its clause. */
const FAR_SIDE = 2

/** One telling of an event, and its bounds in tokens. */
export interface Scope {
  /** Number of the event. */
  readonly event: number
  readonly type: EventType
  readonly reading: Reading
  /** Token at which the word that names the event stands. */
  readonly at: number
  readonly clause: number
  readonly verbal: boolean
  /** The verb closes its clause: what it is about stands before it. */
  readonly closes: boolean
  /** From here on everything is what was discussed. */
  readonly discussed: number
  /** First and past-last token that other verbs leave it. */
  readonly from: number
  readonly to: number
}

/** Whether the words from one token to another tell what was talked about. */
export type IsAgenda = (from: number, to: number) => boolean

/** The scopes of a sentence's tellings. */
export function scopesOf(
  tellings: readonly { readonly event: number; readonly draft: Draft }[],
  isAgenda: IsAgenda,
): Scope[] {
  const triggers = tellings.map(({ draft }) => triggerOf(draft))
  return tellings.map(({ event, draft }, i): Scope => {
    const { reading, predicate, type } = draft
    const { cells } = reading
    const at = triggers[i] as number
    const own = [predicate.verb, predicate.light, ...predicate.stances]
    // "During the call he stressed ...": what is said there is of the call.
    const claims = (cell: Cell, index: number): boolean =>
      hasTense(cell) && !own.includes(index) && !hasSense(cell, SAYS)
    const next = cells.find((cell, index) => cell.from > at && claims(cell, index))
    const before = cells.findLast((cell, index) => cell.to <= at && claims(cell, index))
    // On a journey it was the talk that the sentence tells as well.
    const talk =
      BARE.has(type) &&
      tellings.some(({ draft: { type: other } }, k) => TALKS.has(other) && (triggers[k] as number) > at)
    return {
      event,
      type,
      reading,
      at,
      clause: cells[predicate.at]?.clause ?? 0,
      verbal: predicate.verb !== null,
      closes: reading.verbFinal && predicate.verbal,
      discussed: talk ? Number.POSITIVE_INFINITY : discussedFrom(draft, at, isAgenda),
      from: before?.to ?? reading.sentence.from,
      to: predicate.verb !== null ? reading.sentence.to : (next?.from ?? reading.sentence.to),
    }
  })
}

/** "Will visit Baku to discuss Karabakh", "discussed the summit on Syria": where the words of what is discussed begin. */
function discussedFrom({ reading, predicate }: Draft, at: number, isAgenda: IsAgenda): number {
  const { cells, verbFinal, sentence } = reading
  if (hasSense(cells[predicate.verb ?? predicate.at] as Cell, DISCUSSES)) return sentence.from
  if (verbFinal) return Number.POSITIVE_INFINITY
  const agenda = cells.find((cell) => cell.from > at && (hasSense(cell, DISCUSSES) || isAgenda(cell.from, cell.to)))
  return agenda?.to ?? Number.POSITIVE_INFINITY
}

/** Token at which the word that names an event stands. */
export const triggerOf = ({ reading, predicate }: Draft): number => (reading.cells[predicate.at] as Cell).from

/** Whether a cell's verb has one of some senses. */
export const hasSense = (cell: Cell, senses: ReadonlySet<string>): boolean =>
  cell.verb !== undefined && (cell.senses ?? [cell.verb]).some(({ id }) => senses.has(id))

/** The tellings of a sentence that a topic in it belongs to: those that it was discussed at, and the one that stands closest. */
export function ownersOf(scopes: readonly Scope[], { from, to }: TopicMention): readonly Scope[] {
  const discussed = scopes.filter((scope) => scope.discussed <= from)
  const able = scopes.filter((scope) => scope.from <= from && to <= scope.to)
  // "After the meeting they signed documents on energy": the noun is when, the verb is what.
  const clause = able.length > 1 ? clauseAt(able[0] as Scope, from) : null
  const verbal = able.filter((scope) => scope.verbal && scope.clause === clause)
  const rest = verbal.length > 0 ? verbal : able
  const distance = ({ at, closes }: Scope): number =>
    from >= at ? (from - at) * (closes ? FAR_SIDE : 1) : (at - from) * (closes ? 1 : FAR_SIDE)
  const least = Math.min(...rest.map(distance))
  return [...discussed, ...rest.filter((scope) => !BARE.has(scope.type) && distance(scope) === least)]
}

const clauseAt = ({ reading: { cells } }: Scope, token: number): number | undefined =>
  cells.findLast((cell) => cell.from <= token)?.clause
