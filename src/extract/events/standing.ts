/**
 * What a telling must say to be an event of its own: enough of those who must take part, and an act rather than a word of
 * one. Each type asks for its own; a telling that falls short can still join an event told elsewhere (merge.ts).
 */
import type { Entity } from '../../core/entity.js'
import type { EventType } from '../../core/event.js'
import { FUTURE, INFINITIVE, PAST, PRESENT } from '../../engine/features.js'
import { allOffices, allOrganisations } from '../../gazetteer/registry.js'
import type { Reading } from '../cells.js'
import { partyOf } from '../party.js'
import { isGerund } from '../tense.js'
import { isComing, isGathering } from './apart.js'
import { type Draft, type DraftParticipant, isOwn } from './draft.js'
import { sensesOf } from './senses.js'
import type { PassedTrigger } from './trace.js'
import { settingOf } from './verb-final.js'

/** A draft with those of its participants who can stand for a side. */
interface Telling {
  readonly draft: Draft
  readonly officials: readonly DraftParticipant[]
  /** How many states and bodies they are of. */
  readonly sides: number
}

/** What a draft lacks to be an event by itself; null where it stands. */
export function shortBy(draft: Draft): PassedTrigger | null {
  if (draft.anaphoric) return 'trigger/unnamed'
  const officials = draft.participants.filter(isOfficial)
  return LACKS[draft.type]({ draft, officials, sides: sidesOf(officials) })
}

/** A state's own, by its country; a body of many states by its id, its organs by that of the whole. */
export const sideOf = ({ entity }: DraftParticipant): string => entity.country ?? wholeOf(entity.id)

/** The body whose organ a body is; itself where it is none. */
export const wholeOf = (id: string): string => allOrganisations.get(id)?.partOf ?? id

/** How many sides are told: of people among whom one has no state, nobody can say that he is another. */
function sidesOf(officials: readonly DraftParticipant[]): number {
  const people = officials.every(({ entity }) => entity.kind === 'person')
  const abroad = officials.some(({ entity }) => entity.country !== null)
  const placed = officials.filter(
    ({ entity }) =>
      !people || entity.known || entity.country !== null || isOf(WORLD, entity) || (abroad && isOf(REGION, entity)),
  )
  return new Set(placed.map(sideOf)).size
}

const LACKS: Readonly<Record<EventType, (telling: Telling) => PassedTrigger | null>> = {
  meeting: talkLacks,
  call: talkLacks,
  exercise: talkLacks,
  visit: visitLacks,
  message: messageLacks,
  agreement: agreementLacks,
  sanction: sanctionLacks,
  summons: summonsLacks,
  accreditation: accreditationLacks,
  vote: voteLacks,
}

/** `null` where it stands, else what it lacks. */
const unless = (stands: boolean, rule: PassedTrigger): PassedTrigger | null => (stands ? null : rule)

function talkLacks({ draft, officials, sides }: Telling): PassedTrigger | null {
  const { predicate, status, place } = draft
  if (predicate.frame.soft && !predicate.remote && !talksTogether(officials, draft)) return 'trigger/manner'
  // "They did not discuss the deliveries" denies a topic, and no talk.
  const format = draft.reading.cells[predicate.at]?.noun?.id === 'commission'
  if ((predicate.frame.id === 'discuss' || format) && status.status === 'denied') return 'trigger/negated'
  if (isLoneCaller(draft)) return 'trigger/manner'
  if (isMereVenue(draft)) return 'trigger/setting'
  // "Has spoken with A and with B": those whom nobody is told to have talked with did not talk with one another.
  const inOrder = !draft.reading.verbFinal && !draft.reading.verbFirst
  const alone = draft.type === 'call' && predicate.verbal && officials.every(({ slot }) => slot === 'with')
  if (inOrder && alone) return 'trigger/one-side'
  if (joinsGathering(draft)) return null
  // What is received may be a law or a letter; a guest is a person or a delegation.
  const guest = officials.some((one) => one.role === 'guest' && comes(one, draft.reading))
  if (predicate.frame.id === 'receive' && !guest) return 'trigger/no-guest'
  if (isRunning(draft)) return 'trigger/running'
  // A parliament alone, or whoever speaks beside a body, makes no two sides.
  const world = officials.some(({ entity }) => entity.kind === 'organisation' && entity.country === null)
  const bodied = world && predicate.frame.weight >= 0.6
  // "Offered to hold the summit in X": who offers is enough.
  const offered = status.status === 'proposed' && place !== null && predicate.verb !== null && officials.length > 0
  return unless(sides >= 2 || bodied || (offered && !predicate.verbal), 'trigger/one-side')
}

function visitLacks({ draft, officials }: Telling): PassedTrigger | null {
  return unless(officials.some(({ role }) => role === 'visitor') && goesAbroad(draft), 'trigger/at-home')
}

/** A ballot that only a city or a state is named beside is not theirs; what nobody adopted is no vote. */
function voteLacks({ draft: { predicate, status, reading }, officials }: Telling): PassedTrigger | null {
  const body = officials.some(({ entity }) => entity.kind === 'organisation')
  // What somebody says of a vote is not his.
  const voters = officials.some(
    ({ entity, slot }) => entity.kind !== 'person' && (slot !== 'possessor' || reading.verbFinal),
  )
  return unless(body || (predicate.verbal && !UNVOTED.has(status.rule) && voters), 'trigger/no-body')
}

function messageLacks({ draft, officials, sides }: Telling): PassedTrigger | null {
  const has = (role: DraftParticipant['role']): boolean => officials.some((one) => one.role === role)
  // A word that will be passed on to nobody in particular is no message yet.
  if (isComing(draft) && !has('recipient')) return 'trigger/nobody-addressed'
  if (isWritten(draft) && !officials.some(({ slot }) => slot === 'to')) return 'trigger/nobody-addressed'
  return unless(has('sender') && (sides >= 2 || sentAlone(draft)), 'trigger/no-sender')
}

/** A headline of a language whose verbs stand last tells the news by a noun as often as not. */
const isHeadline = ({ reading, participants }: Draft): boolean =>
  reading.sentence.place === 'title' && reading.verbFinal && new Set(participants.map(sideOf)).size >= 2

function agreementLacks({ draft, officials, sides }: Telling): PassedTrigger | null {
  const { predicate, status, date, place } = draft
  const { id, weight } = predicate.frame
  // "On the signature of the two": a noun alone is an act where a verb, a day or a place tells it.
  const bare = predicate.verb === null && predicate.stances.length === 0
  if (id === 'signing' && bare && !date && !place && !isHeadline(draft)) return 'trigger/bare-signing'
  // Ministers agree all the time that something should be done; where states by name agree, there is a deal.
  if (id === 'agree' && !statesByName(officials)) return 'trigger/no-states'
  // "After leaving the deal", "wants to leave the deal": a background and a wish, and no act.
  if (predicate.frame.id === 'terminate' && (isComing(draft) || isGerund(draft.reading.cells[predicate.verb ?? -1])))
    return 'trigger/aim'
  // "Does not withdraw", "rejected the offer of a deal" deny no act of that day; "to reach an agreement" is only hoped for.
  if (status.status === 'denied' || (id === 'reach' && status.status !== 'occurred')) return 'trigger/negated'
  // Who alone will sign or is asked to is no party yet.
  const lone = officials.length >= 1 && predicate.verbal && weight >= 0.7 && !isComing(draft)
  return unless(sides >= 2 || lone, 'trigger/one-side')
}

function sanctionLacks({ draft: { reading, predicate }, officials }: Telling): PassedTrigger | null {
  const has = (role: DraftParticipant['role']): boolean => officials.some((one) => one.role === role)
  const aimed = reading.cells[predicate.at]?.noun?.id !== 'restrictions' || has('target')
  return unless(aimed && has('imposer'), 'trigger/no-imposer')
}

/** "Summoned", "recalled", "caused" are one verb in some languages: an envoy is what makes it a summons. */
function summonsLacks({ draft, officials, sides }: Telling): PassedTrigger | null {
  const { id } = draft.predicate.frame
  const envoy = officials.some(isEnvoy)
  // What is sent out may be planes; a diplomat is expelled by another state.
  if (id === 'expel') return unless(sides >= 2 || envoy, 'trigger/no-envoy')
  if (ENVOY_ONLY.has(id)) {
    const state = officials.some(({ entity, slot }) => slot === 'subject' && entity.kind === 'state')
    // Troops and firms are withdrawn as well; "its ambassador" says that it is an envoy.
    const titled = id !== 'recall' || draft.reading.verbFirst || draft.reading.verbFinal || isTitled(draft)
    return unless(envoy || (titled && (sides >= 2 || state)), 'trigger/no-envoy')
  }
  return unless(officials.length >= 1, 'trigger/unnamed')
}

function accreditationLacks({ draft, officials }: Telling): PassedTrigger | null {
  const { predicate, reading } = draft
  const posted =
    (POSTING.has(predicate.frame.verb ?? '') && !isTitled(draft)) ||
    reading.cells[predicate.at]?.noun?.id === 'appointment'
  if (posted) return unless(officials.some(isEnvoy), 'trigger/no-envoy')
  return unless(officials.length >= 1, 'trigger/unnamed')
}

/** Whether someone speaks for a state or body: he holds an office, or is known for one. Others may be anybody; a party's leader is one of his own state's. */
const isOfficial = ({ entity }: DraftParticipant): boolean =>
  entity.kind !== 'person' ||
  entity.known ||
  (entity.office !== null && (entity.country !== null || entity.office.id !== 'party-leader')) ||
  // Who is called by an office that he no longer holds.
  (entity.office === null && entity.country !== null && entity.mentions.some(({ form }) => form === 'title'))

/** Who serves a body of many states is a side of his own; so is who heads a region, opposite somebody of a state. */
const isOf = (categories: ReadonlySet<string>, { office }: Entity): boolean =>
  categories.has(allOffices.get(office?.id ?? '')?.category ?? '')
const WORLD: ReadonlySet<string> = new Set(['international', 'un'])
const REGION: ReadonlySet<string> = new Set(['regional'])

/** How a state has not voted: a denial, or a resolution that it did not carry alone. */
const UNVOTED: ReadonlySet<string> = new Set(['status/negated', 'status/deny', 'status/voted-down'])

/** "Iran is holding talks with Russia on enrichment": states, in the present, and neither day nor place. */
function isRunning({ predicate: { frame, verb, at }, participants, place, date, reading }: Draft): boolean {
  if (frame.type !== 'meeting' || reading.sentence.place === 'title') return false
  if (frame.verb !== 'negotiate' && reading.cells[at]?.noun?.id !== 'talks') return false
  if (place?.value.kind === 'city' || date?.value.date?.precision === 'day') return false
  if (!participants.every(({ entity }) => entity.kind === 'state')) return false
  // "The talks between Iran and the US will not affect ...": a noun alone tells no sitting either.
  const tenses = PAST | PRESENT | FUTURE | INFINITIVE
  return verb === null ? date === null : ((reading.cells[verb]?.verb?.features ?? 0) & tenses) === PRESENT
}

/** "On the sidelines of the SCO summit": a gathering that is only where another thing was done. */
const isMereVenue = (draft: Draft): boolean =>
  draft.predicate.verb === null &&
  isGathering(draft) &&
  draft.participants.every(({ entity }) => entity.kind === 'organisation') &&
  settingOf(draft.reading.cells, draft.predicate.at) === 'sidelines-of'

/** "Took part in the forum": one who came is enough where the gathering itself has a name. */
export const joinsGathering = ({ predicate, participants, reading, place }: Draft): boolean =>
  (isGathering({ predicate, reading }) || place?.value.kind === 'city') &&
  reading.cells[predicate.verb ?? -1]?.verb?.id === 'attend' &&
  participants.some(({ slot, entity }) => slot === 'subject' && entity.kind === 'person')

/** Whether a sentence has the title of an envoy beside the names in it. */
const isTitled = ({ reading: { cells } }: Draft): boolean => cells.some(({ envoy }) => envoy)

/** Verbs of any post: an accreditation only where an envoy's is meant. */
const POSTING: ReadonlySet<string> = new Set(['appoint', 'end-mission'])
const ENVOY_ONLY: ReadonlySet<string> = new Set(['summon', 'recall'])
const ENVOY = /ambassador|envoy|charge|consul|permanent-representative/
const isEnvoy = ({ entity }: DraftParticipant): boolean => ENVOY.test(entity.office?.id ?? '')

const BY_NAME: ReadonlySet<string> = new Set(['name', 'metonym'])
const statesByName = (participants: readonly DraftParticipant[]): boolean =>
  participants.every(
    ({ entity, item, role }) => role === 'mediator' || (entity.kind !== 'person' && BY_NAME.has(partyOf(item).form)),
  )

/** Arguments that name the other side of a talk. */
const SHARED: ReadonlySet<string> = new Set(['with', 'between', 'to'])

/** Whether a clause that leaves the manner of a talk open at least tells both its sides. */
function talksTogether(participants: readonly DraftParticipant[], { type, predicate, reading, place }: Draft): boolean {
  const told = participants.filter(isOwn)
  // One Arabic verb is to speak and to speak with: where nobody is spoken with, they only spoke.
  if (reading.verbFirst && predicate.frame.id === 'speak' && !told.some(({ slot }) => SHARED.has(slot))) return false
  // "A and B exchanged fire": states that nobody speaks for, with no word of a subject or of where they sat.
  const subject = reading.cells.some(({ marker }) => marker?.id === 'about')
  if (
    reading.verbFirst &&
    predicate.frame.id === 'discuss' &&
    !subject &&
    !place &&
    told.every(({ entity }) => entity.kind === 'state')
  )
    return false
  // A body's members talk with each other where it sits.
  if (type === 'meeting' && place && told.length > 0 && told.every(({ entity }) => entity.kind === 'organisation'))
    return true
  return told.some(({ slot }) => SHARED.has(slot)) || new Set(told.map(sideOf)).size >= 2
}

/** Arguments that say whom a caller called. */
const CALLED: ReadonlySet<string> = new Set(['object', 'to', 'with', 'between'])

/** "Calling the strike a crime": who calls and reaches nobody makes no telephone call. */
const isLoneCaller = ({ predicate, participants }: Draft): boolean =>
  predicate.frame.id === 'phone' && !predicate.remote && !participants.some(({ slot }) => CALLED.has(slot))

/** "Wrote", "wrote in a message": on a network as often as not, and a message where it says to whom. */
const isWritten = ({ predicate: { frame, verb, at }, reading: { cells } }: Draft): boolean =>
  frame.id === 'write' || (settingOf(cells, at) === 'in' && sensesOf(cells[verb ?? at]).includes('write'))

/** A message may go out without a word of its reader; a mere "congratulated" may not. */
const sentAlone = ({ predicate, participants }: Draft): boolean =>
  predicate.verbal &&
  predicate.frame.nouns !== undefined &&
  predicate.frame.id !== 'offer-wishes' &&
  participants.some(isOwn)

const INVITING: ReadonlySet<string> = new Set([
  'send-invitation',
  'get-invitation',
  'invite-visit',
  'invite',
  'accept-invitation',
])

/** A journey goes to another country; going home, or about one's own, is no visit. */
function goesAbroad({ participants, place, reading, predicate }: Draft): boolean {
  // "Is in Moscow", and not "is in talks ... in Moscow".
  const reach = reading.verbFirst || reading.verbFinal ? 8 : 3
  if (predicate.frame.id === 'stay' && (place?.distance ?? 9) > reach) return false
  // "Stayed open": where the verb closes the clause, what stands before it says how one stayed.
  const before = reading.cells[predicate.at - 1]
  if (predicate.frame.id === 'stay' && reading.verbFinal && !(before?.venue ?? before?.date)) return false
  // A tour goes to many countries, an invitation to the host's own.
  const invited = participants.some(({ role, entity }) => role === 'visitor' && entity.kind === 'person')
  if (!place && invited && participants.some(({ role }) => role === 'host') && INVITING.has(predicate.frame.id))
    return true
  if (!place) return reading.cells[predicate.at]?.noun?.id === 'tour' && participants.length > 0
  const { country } = place.value
  // "After his arrival in Russia the ambassador ...": to his post, and on no visit.
  const posted = ({ entity }: DraftParticipant): boolean =>
    predicate.verb === null && ENVOY.test(entity.office?.id ?? '') && entity.country !== null
  return participants.some(
    (one) =>
      one.role === 'visitor' &&
      (country === null || one.entity.country !== country) &&
      comes(one, reading) &&
      !posted(one),
  )
}

/** A state travels only as its delegation or team. */
function comes({ entity, item }: DraftParticipant, { cells }: Reading): boolean {
  // "Deputies of X travel to Y": people of the state, though nobody is named.
  if (entity.kind === 'person' || partyOf(item).form === 'title') return true
  const at = cells.findIndex(({ party }) => party === item)
  return [-2, -1, 1, 2, 3].some((step) => cells[at + step]?.noun?.id === 'delegation')
}
