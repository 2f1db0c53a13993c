/** Who of those whom a telling names takes part: hosts and signers stay, onlookers and states beside their own people go. */
import type { Entity } from '../../core/entity.js'
import type { EventType } from '../../core/event.js'
import { partyOf } from '../party.js'
import { type DraftParticipant, isOwn } from './draft.js'
import { TWO_SIDED } from './types.js'

/** Two sides are told, and no body that may stand for more. */
export const isComplete = (participants: readonly DraftParticipant[]): boolean =>
  new Set(participants.map(({ entity }) => entity.country ?? entity.id)).size >= 2 &&
  participants.every(({ entity }) => entity.kind !== 'organisation')

/** "At the initiative of the Iranian side": it is the Iranian who talks that began it. */
export function byInitiative(participants: readonly DraftParticipant[]): DraftParticipant[] {
  const initiators = participants.filter(({ slot, entity }) => slot === 'initiative-of' && entity.kind === 'state')
  return participants.map((participant) => {
    const { entity, role } = participant
    const began = initiators.some((initiator) => initiator.entity.country === entity.country)
    return began && entity.kind === 'person' ? { ...participant, role: 'initiator' as const } : { ...participant, role }
  })
}

const ATTENDED: ReadonlySet<EventType> = new Set(['agreement', 'meeting', 'accreditation', 'message'])

const SPOKESMAN = /spokesperson$/

/** "The ministry's spokesman denied talks with X": he speaks for his state, which would have held them. */
export function spokenFor(
  participants: readonly DraftParticipant[],
  type: EventType,
  entities: ReadonlyMap<string, Entity>,
): readonly DraftParticipant[] {
  if (!TWO_SIDED.has(type)) return participants
  return participants.flatMap((one) => {
    const { office, country } = one.entity
    if (!SPOKESMAN.test(office?.id ?? '') || SHARED.has(one.slot)) return one
    const state = entities.get(country ?? '')
    return state ? { ...one, entity: state } : []
  })
}

/** Arguments that name with whom one talks: a spokesman may be met. */
const SHARED: ReadonlySet<string> = new Set(['with', 'between', 'object'])

/** "In the presence of the two presidents documents were signed", and nobody says by whom: their states signed. */
export function signedBefore(
  participants: readonly DraftParticipant[],
  type: EventType,
  entities: ReadonlyMap<string, Entity>,
): readonly DraftParticipant[] {
  const watched = participants.every(({ slot, entity }) => slot === 'with-participation-of' && entity.kind === 'person')
  const countries = new Set(participants.map(({ entity }) => entity.country))
  if (type !== 'agreement' || !watched || countries.size < 2 || countries.size < participants.length)
    return participants
  const signers = participants.flatMap((one) => {
    const state = entities.get(one.entity.country ?? '')
    return state ? [{ ...one, entity: state, role: 'signatory' as const }] : []
  })
  return signers.length === participants.length ? signers : participants
}

/** Who is present at a signing signs nothing, unless nobody else is told; a lone nationality ("the Syrian talks") is a topic. */
export function withoutOnlookers(
  participants: readonly DraftParticipant[],
  type: EventType,
): readonly DraftParticipant[] {
  const attributive = participants.filter(
    ({ item, role, slot }) => partyOf(item).attributive && role !== 'mediator' && slot !== 'subject',
  )
  const named = namedOnlookers(participants, type)
  if (named) return named
  const own = participants.filter(({ slot }) => slot !== 'with-participation-of')
  // "Russian-Iranian talks with the participation of A and B": where only nationalities tell whose they are, those who took part held them.
  const held = type === 'meeting' && attributive.length >= 2 && attributive.length === own.length
  const kept = participants.filter(
    (participant) =>
      !(ATTENDED.has(type) && !held && participant.slot === 'with-participation-of') &&
      !(attributive.length === 1 && participant === attributive[0]),
  )
  return new Set(kept.map(({ entity }) => entity.country ?? entity.id)).size >= 2 ? kept : participants
}

/** "A meeting of deputy ministers of A and B attended by X and Y": the names of those whom the titles leave without one. */
function namedOnlookers(
  participants: readonly DraftParticipant[],
  type: EventType,
): readonly DraftParticipant[] | null {
  if (type !== 'meeting') return null
  const nameless = participants.filter(({ entity, slot }) => slot !== 'with-participation-of' && isNameless(entity))
  const names = participants.filter(
    ({ entity, slot }) => slot === 'with-participation-of' && entity.kind === 'person' && !isNameless(entity),
  )
  const met = nameless.every(({ entity }) => names.some((one) => one.entity.country === entity.country))
  return nameless.length >= 2 && met ? participants.filter((one) => !nameless.includes(one)) : null
}

/** Whether a person is told by an office alone, of which nobody knows the holder. */
const isNameless = ({ kind, id }: Entity): boolean => kind === 'person' && id.includes('@')

/** A state beside a person of the same state adds nothing. */
export function withoutOwnStates(all: readonly DraftParticipant[], type: EventType): DraftParticipant[] {
  // Two states by name sign as states, whoever told the press so.
  const states = new Set(all.flatMap(({ entity }) => (entity.kind === 'state' ? [entity.country] : [])))
  const signed = type === 'agreement' && states.size >= 2
  // "He came to sign memoranda between the two states": one alone of whom both states are told.
  const between = all.filter(({ slot, entity }) => slot === 'between' && entity.kind === 'state')
  const alone = between.some((one) =>
    all.every((other) => other === one || other.entity.country !== one.entity.country),
  )
  const participants = signed
    ? all.filter((one) => one.entity.kind === 'state' || !((!isOwn(one) || alone) && states.has(one.entity.country)))
    : all
  // The army of a state that holds the drill is that state.
  const drilling = type === 'exercise' ? states : new Set<string | null>()
  const represented = new Set(
    participants.flatMap(({ entity }) => (entity.kind === 'person' && entity.country ? [entity.country] : [])),
  )
  // What is imposed on a state and on some of its people is imposed on both.
  return participants.filter(
    ({ entity, role }) =>
      (entity.kind !== 'state' || !entity.country || role === 'target' || !represented.has(entity.country)) &&
      !(entity.kind === 'organisation' && drilling.has(entity.country)),
  )
}
