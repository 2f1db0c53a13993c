/**
 * Where an envoy is called in, protested to or hands over his credentials: the capital of the state that receives him, whatever
 * the text leaves out. The state is that of the other party; where nobody else is told, that to which the envoy is known to
 * be posted, else that of the press, whose "foreign ministry" needs no name.
 */
import { allPersons, allPlaces } from '../../gazetteer/registry.js'
import type { Venue } from '../party.js'
import { capitalOf } from '../who/facts.js'
import type { DraftParticipant } from './draft.js'
import type { Settled } from './settle.js'

/** Frames of what is done in the receiving state's ministry or palace. */
const RECEIVED: ReadonlySet<string> = new Set([
  'summon',
  'summons',
  'protest-note',
  'credentials',
  'deliver-credentials',
  'receive-credentials',
  'get-credentials',
])
const ENVOY = /^(?:ambassador|charge-daffaires|envoy)$/

/**
 * An event with the seat of the receiving state for its place, where it has none of its own.
 * @param home state of the press; null where it has none
 */
export function seated(event: Settled, home: string | null): Settled {
  if (event.place || event.stood.status.status !== 'occurred') return event
  if (!event.drafts.some(({ predicate }) => RECEIVED.has(predicate.frame.id))) return event
  const envoys = event.participants.filter(({ entity }) => ENVOY.test(entity.office?.id ?? ''))
  const senders = new Set(envoys.map(({ entity }) => entity.country))
  if (envoys.length === 0 || senders.has(null)) return event
  const receiver = event.participants.find(({ entity }) => entity.country && !senders.has(entity.country))
  const state = receiver?.entity.country ?? postOf(envoys, event) ?? (saysMinistry(event) ? home : null)
  const seat = state && !senders.has(state) ? seatOf(state) : null
  if (!seat) return event
  const because = 'an envoy is received in the capital of the state that he is posted to'
  return { ...event, place: { value: seat, item: null, rule: 'place/seat', because } }
}

/** The state that a known envoy was posted to, where he was posted to one alone. */
function postOf(envoys: readonly DraftParticipant[], { date }: Settled): string | null {
  const year = date?.value.start?.slice(0, 4) ?? null
  const posts = envoys.flatMap(({ entity }) =>
    (allPersons.get(entity.id)?.offices ?? []).flatMap(({ office, to, from, until }) =>
      office === entity.office?.id && to && (!year || (from.slice(0, 4) <= year && (until ?? year) >= year))
        ? [to]
        : [],
    ),
  )
  return new Set(posts).size === 1 ? (posts[0] as string) : null
}

/** Whether a telling speaks of a foreign ministry and of nobody's. */
const saysMinistry = ({ drafts }: Settled): boolean =>
  drafts.some(({ reading }) =>
    reading.cells.some(({ modifier, party }) => modifier?.id === 'foreign-ministry' && party === undefined),
  )

function seatOf(state: string): Venue | null {
  const id = capitalOf(state)
  const row = id === undefined ? undefined : allPlaces.get(id)
  return id && row ? { entity: id, name: row.name, country: state, kind: 'city' } : null
}
