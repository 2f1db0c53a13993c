/**
 * Frames: which words make an event and which of their arguments play which part. One table for all languages, because it
 * speaks of verbs and nouns by sense (ontology/lexemes.ts) and of arguments by function.
 *
 * A frame is a verb alone ("met"), a noun alone ("during the talks"), or a verb with a noun of its own ("signed" +
 * document): the noun is then looked for in the verb's clause, and without it there is no event.
 */
import type { AgreementStage, EventStatus, EventType, Role } from '../../core/event.js'
import type { NounId, VerbId } from '../../ontology/lexemes.js'

/** Functions of an argument in its clause. `agent` is who a passive names; `possessor` whose act a noun is. */
export type Slot =
  | 'subject'
  | 'object'
  | 'possessor'
  | 'with'
  | 'chez'
  | 'between'
  | 'in'
  | 'to'
  | 'from'
  | 'against'
  | 'on-behalf-of'
  | 'with-participation-of'
  | 'chaired-by'
  | 'hosted-by'
  | 'mediated-by'
  | 'initiative-of'
  | 'invitation-of'
  | 'led-by'

export interface Frame {
  readonly id: string
  readonly type: EventType
  readonly stage?: AgreementStage
  readonly verb?: VerbId
  /** Any of these nouns. */
  readonly nouns?: readonly NounId[]
  readonly roles: Partial<Record<Slot, Role>>
  /** Fixed by the words themselves, whatever the tense: an invitation is proposed. */
  readonly status?: EventStatus
  /** The noun is the verb's object, right behind it: "will receive the summit". */
  readonly close?: true
  /** How sure the words alone make it, 0 to 1. */
  readonly weight: number
  /** Speaks of a talk whose manner it leaves open: belongs to a meeting or call of the same people where one is told. */
  readonly soft?: true
}

const TALKERS = {
  subject: 'participant',
  object: 'participant',
  possessor: 'participant',
  with: 'participant',
  chez: 'participant',
  between: 'participant',
  'with-participation-of': 'participant',
  'chaired-by': 'participant',
  'led-by': 'participant',
  'hosted-by': 'host',
  'mediated-by': 'mediator',
} as const satisfies Partial<Record<Slot, Role>>

const TRAVELLERS = {
  subject: 'visitor',
  possessor: 'visitor',
  'led-by': 'visitor',
  'chaired-by': 'visitor',
  'invitation-of': 'host',
  'hosted-by': 'host',
} as const
const CALLERS = { ...TALKERS, to: 'participant', 'initiative-of': 'initiator' } as const
const WRITERS = {
  subject: 'sender',
  possessor: 'sender',
  from: 'sender',
  object: 'recipient',
  to: 'recipient',
  'on-behalf-of': 'sender',
} as const
const SIGNERS = {
  subject: 'signatory',
  possessor: 'signatory',
  with: 'signatory',
  between: 'signatory',
  'with-participation-of': 'participant',
  'mediated-by': 'mediator',
} as const
const IMPOSERS = {
  subject: 'imposer',
  possessor: 'imposer',
  against: 'target',
  object: 'target',
  to: 'target',
} as const
const PLAIN = {
  subject: 'participant',
  object: 'participant',
  possessor: 'participant',
  with: 'participant',
  between: 'participant',
  to: 'participant',
  'with-participation-of': 'participant',
} as const

/** Into whose ministry an envoy is called. */
const SUMMONED = { ...PLAIN, in: 'participant' } as const
const { to: _to, ...BALLOT } = PLAIN
const VOTERS = { ...BALLOT, in: 'participant' } as const
/** What a resolution is on takes no part in the vote. */
const { object: _resolved, ...ADOPTERS } = VOTERS

/** What is talked about is no partner of the talk. */
const { object: _object, ...SPEAKERS } = CALLERS
const { between: _between, to: _goal, ...DISCUSSERS } = SPEAKERS

const MEETING_NOUNS = ['meeting', 'talks', 'session', 'summit', 'conference', 'round', 'commission'] as const
const CALL_NOUNS = ['call', 'conversation', 'video-link'] as const
/** What is imposed on a state. */
const COERCIVE = ['sanctions', 'restrictions'] as const
const VOTED = ['resolution'] as const

export const frames: readonly Frame[] = [
  // Meetings.
  { id: 'meet', type: 'meeting', verb: 'meet', roles: { ...TALKERS, to: 'participant' }, weight: 0.9 },
  {
    id: 'receive',
    type: 'meeting',
    verb: 'receive',
    roles: {
      ...TALKERS,
      subject: 'host',
      object: 'guest',
      with: 'guest',
      from: 'guest',
      to: 'guest',
      'led-by': 'guest',
    },
    weight: 0.9,
  },
  {
    id: 'receive-gathering',
    type: 'meeting',
    verb: 'receive',
    nouns: ['summit', 'conference', 'session', 'round', 'meeting', 'talks'],
    roles: { ...TALKERS, subject: 'host' },
    close: true,
    weight: 0.7,
  },
  { id: 'host', type: 'meeting', verb: 'host', roles: { ...TALKERS, subject: 'host', object: 'guest' }, weight: 0.6 },
  { id: 'negotiate', type: 'meeting', verb: 'negotiate', roles: TALKERS, weight: 0.8 },
  { id: 'meeting', type: 'meeting', nouns: MEETING_NOUNS, roles: TALKERS, weight: 0.7 },
  // What brings people together: subject and object stand for the same, because headlines turn them about.
  { id: 'gather', type: 'meeting', verb: 'gather', nouns: MEETING_NOUNS, roles: TALKERS, weight: 0.8 },
  { id: 'assemble', type: 'meeting', verb: 'assemble', roles: { subject: 'participant' }, weight: 0.5 },
  // "Later X joined them": the talk told before has one more.
  { id: 'join', type: 'meeting', verb: 'join', roles: { subject: 'participant', to: 'participant' }, weight: 0.5 },
  { id: 'discuss', type: 'meeting', verb: 'discuss', roles: DISCUSSERS, weight: 0.4, soft: true },
  // "X and Y took part in it as well": the gathering told before has more members.
  { id: 'attend', type: 'meeting', verb: 'attend', roles: { subject: 'participant' }, weight: 0.3 },
  // Calls.
  { id: 'phone', type: 'call', verb: 'phone', roles: { ...CALLERS, subject: 'initiator' }, weight: 0.9 },
  { id: 'speak', type: 'call', verb: 'speak', roles: SPEAKERS, weight: 0.6, soft: true },
  { id: 'conversation', type: 'call', nouns: ['conversation'], roles: CALLERS, weight: 0.5, soft: true },
  { id: 'call', type: 'call', nouns: ['call', 'video-link'], roles: CALLERS, weight: 0.8 },
  { id: 'gather-call', type: 'call', verb: 'gather', nouns: CALL_NOUNS, roles: CALLERS, weight: 0.8 },
  {
    id: 'get-call',
    type: 'call',
    verb: 'get',
    nouns: CALL_NOUNS,
    roles: { ...CALLERS, from: 'initiator' },
    weight: 0.9,
  },
  // Visits.
  { id: 'visit-verb', type: 'visit', verb: 'visit', roles: TRAVELLERS, weight: 0.9 },
  { id: 'stay', type: 'visit', verb: 'stay', roles: TRAVELLERS, weight: 0.6 },
  { id: 'travel', type: 'visit', verb: 'travel', roles: TRAVELLERS, weight: 0.8 },
  { id: 'arrive', type: 'visit', verb: 'arrive', roles: TRAVELLERS, weight: 0.8 },
  { id: 'depart', type: 'visit', verb: 'depart', roles: TRAVELLERS, weight: 0.7 },
  { id: 'visit', type: 'visit', nouns: ['visit', 'tour', 'arrival'], roles: TRAVELLERS, weight: 0.7 },
  {
    id: 'invite',
    type: 'visit',
    verb: 'invite',
    roles: { subject: 'host', object: 'visitor', from: 'visitor' },
    status: 'proposed',
    weight: 0.6,
  },
  {
    id: 'invite-visit',
    type: 'visit',
    verb: 'invite',
    nouns: ['visit'],
    roles: { subject: 'host', object: 'visitor', from: 'visitor' },
    status: 'proposed',
    weight: 0.7,
  },
  {
    id: 'invitation',
    type: 'visit',
    nouns: ['invitation'],
    roles: { subject: 'host', possessor: 'host', from: 'host', to: 'visitor' },
    status: 'proposed',
    weight: 0.4,
  },
  {
    id: 'send-invitation',
    type: 'visit',
    verb: 'send',
    nouns: ['invitation'],
    roles: { subject: 'host', to: 'visitor' },
    status: 'proposed',
    weight: 0.6,
  },
  // "Accepted the invitation of X": who accepts is the one who is to come.
  {
    id: 'accept-invitation',
    type: 'visit',
    verb: 'receive',
    nouns: ['invitation'],
    roles: { subject: 'visitor', from: 'host', possessor: 'host' },
    status: 'proposed',
    weight: 0.6,
  },
  {
    id: 'get-invitation',
    type: 'visit',
    verb: 'get',
    nouns: ['invitation'],
    roles: { subject: 'visitor', from: 'host', possessor: 'host' },
    status: 'proposed',
    weight: 0.6,
  },
  // Messages.
  { id: 'congratulate', type: 'message', verb: 'congratulate', roles: WRITERS, weight: 0.7 },
  { id: 'condole', type: 'message', verb: 'condole', roles: WRITERS, weight: 0.7 },
  {
    id: 'congratulate-in',
    type: 'message',
    verb: 'congratulate',
    nouns: ['message', 'congratulation'],
    roles: WRITERS,
    weight: 0.8,
  },
  {
    id: 'condole-in',
    type: 'message',
    verb: 'condole',
    nouns: ['message', 'condolence'],
    roles: WRITERS,
    weight: 0.8,
  },
  {
    id: 'send-message',
    type: 'message',
    verb: 'send',
    nouns: ['message', 'congratulation', 'condolence'],
    roles: WRITERS,
    weight: 0.8,
  },
  {
    id: 'offer-wishes',
    type: 'message',
    verb: 'present',
    nouns: ['congratulation', 'condolence'],
    roles: WRITERS,
    weight: 0.7,
  },
  {
    id: 'deliver-message',
    type: 'message',
    verb: 'deliver',
    nouns: ['message', 'congratulation', 'condolence'],
    roles: WRITERS,
    weight: 0.8,
  },
  {
    id: 'get-message',
    type: 'message',
    verb: 'get',
    nouns: ['message', 'congratulation', 'condolence'],
    roles: { subject: 'recipient', from: 'sender', possessor: 'sender' },
    weight: 0.8,
  },
  { id: 'write', type: 'message', verb: 'write', roles: { subject: 'sender', to: 'recipient' }, weight: 0.6 },
  { id: 'message', type: 'message', nouns: ['message', 'congratulation', 'condolence'], roles: WRITERS, weight: 0.5 },
  // Documents.
  { id: 'sign', type: 'agreement', stage: 'signed', verb: 'sign', nouns: ['document'], roles: SIGNERS, weight: 0.8 },
  { id: 'signing', type: 'agreement', stage: 'signed', nouns: ['signing'], roles: SIGNERS, weight: 0.6 },
  { id: 'initial', type: 'agreement', stage: 'initialled', verb: 'initial', roles: SIGNERS, weight: 0.8 },
  {
    id: 'ratify',
    type: 'agreement',
    stage: 'ratified',
    verb: 'ratify',
    nouns: ['document'],
    roles: { ...SIGNERS, subject: 'participant' },
    weight: 0.8,
  },
  {
    id: 'ratification',
    type: 'agreement',
    stage: 'ratified',
    nouns: ['ratification'],
    roles: { ...SIGNERS, possessor: 'participant' },
    weight: 0.5,
  },
  {
    id: 'enter-force',
    type: 'agreement',
    stage: 'in-force',
    verb: 'enter-force',
    nouns: ['document'],
    roles: { between: 'participant', possessor: 'participant', with: 'participant' },
    weight: 0.7,
  },
  {
    id: 'agree',
    type: 'agreement',
    stage: 'agreed',
    verb: 'agree',
    roles: { ...SIGNERS, subject: 'participant', with: 'participant', between: 'participant' },
    weight: 0.5,
  },
  {
    id: 'reach',
    type: 'agreement',
    stage: 'agreed',
    verb: 'reach',
    nouns: ['document'],
    roles: { ...SIGNERS, subject: 'participant', with: 'participant', between: 'participant' },
    close: true,
    weight: 0.6,
  },
  // A joint statement or communique is adopted where a treaty is signed.
  {
    id: 'adopt-document',
    type: 'agreement',
    stage: 'agreed',
    verb: 'adopt',
    nouns: ['document'],
    roles: SIGNERS,
    weight: 0.6,
  },
  {
    id: 'extend',
    type: 'agreement',
    stage: 'extended',
    verb: 'extend',
    nouns: ['document'],
    roles: SIGNERS,
    weight: 0.6,
  },
  {
    id: 'terminate',
    type: 'agreement',
    stage: 'terminated',
    verb: 'terminate',
    nouns: ['document'],
    roles: SIGNERS,
    weight: 0.7,
  },
  // Sanctions.
  { id: 'impose', type: 'sanction', verb: 'impose', nouns: COERCIVE, roles: IMPOSERS, weight: 0.8 },
  {
    id: 'adopt-sanctions',
    type: 'sanction',
    verb: 'adopt',
    nouns: COERCIVE,
    roles: IMPOSERS,
    weight: 0.8,
  },
  // "Announced new sanctions against": the noun is the verb's object, so that nothing else is announced of them.
  {
    id: 'announce-sanctions',
    type: 'sanction',
    verb: 'announce',
    nouns: COERCIVE,
    roles: IMPOSERS,
    close: true,
    weight: 0.7,
  },
  // "Joined the EU's sanctions": whose they are has imposed them before.
  {
    id: 'join-sanctions',
    type: 'sanction',
    verb: 'join',
    nouns: COERCIVE,
    roles: { subject: 'imposer', against: 'target' },
    weight: 0.7,
  },
  { id: 'agree-sanctions', type: 'sanction', verb: 'agree', nouns: COERCIVE, roles: IMPOSERS, weight: 0.6 },
  { id: 'sanction', type: 'sanction', verb: 'sanction', roles: IMPOSERS, weight: 0.8 },
  // "Four officials have come under EU sanctions": whom they befall is the subject, whose they are imposed them.
  {
    id: 'come-under',
    type: 'sanction',
    verb: 'undergo',
    nouns: COERCIVE,
    roles: { subject: 'target', possessor: 'imposer', from: 'imposer' },
    weight: 0.7,
  },
  { id: 'extend-sanctions', type: 'sanction', verb: 'extend', nouns: COERCIVE, roles: IMPOSERS, weight: 0.8 },
  // "New US sanctions on Iran": in a headline that has no verb.
  { id: 'sanctions', type: 'sanction', nouns: ['sanctions'], roles: IMPOSERS, weight: 0.4 },
  {
    id: 'lift',
    type: 'sanction',
    verb: 'lift',
    nouns: COERCIVE,
    roles: { ...IMPOSERS, from: 'target' },
    weight: 0.7,
  },
  // Summons.
  { id: 'summon', type: 'summons', verb: 'summon', roles: SUMMONED, weight: 0.9 },
  { id: 'summons', type: 'summons', nouns: ['summons'], roles: PLAIN, weight: 0.6 },
  { id: 'expel', type: 'summons', verb: 'expel', roles: PLAIN, weight: 0.8 },
  { id: 'declare-unwelcome', type: 'summons', verb: 'declare', nouns: ['unwelcome'], roles: PLAIN, weight: 0.8 },
  { id: 'recall', type: 'summons', verb: 'recall', roles: PLAIN, weight: 0.8 },
  { id: 'protest-note', type: 'summons', verb: 'deliver', nouns: ['protest-note'], roles: PLAIN, weight: 0.7 },
  // Envoys.
  { id: 'credentials', type: 'accreditation', verb: 'present', nouns: ['credentials'], roles: PLAIN, weight: 0.9 },
  {
    id: 'deliver-credentials',
    type: 'accreditation',
    verb: 'deliver',
    nouns: ['credentials'],
    roles: PLAIN,
    weight: 0.9,
  },
  {
    id: 'receive-credentials',
    type: 'accreditation',
    verb: 'receive',
    nouns: ['credentials'],
    roles: { ...PLAIN, from: 'participant' },
    weight: 0.8,
  },
  {
    id: 'get-credentials',
    type: 'accreditation',
    verb: 'get',
    nouns: ['credentials'],
    roles: { ...PLAIN, from: 'participant' },
    weight: 0.9,
  },
  { id: 'credentials-noun', type: 'accreditation', nouns: ['credentials', 'appointment'], roles: PLAIN, weight: 0.5 },
  { id: 'appoint', type: 'accreditation', verb: 'appoint', roles: PLAIN, weight: 0.6 },
  {
    id: 'strip',
    type: 'accreditation',
    verb: 'strip',
    nouns: ['accreditation'],
    roles: PLAIN,
    weight: 0.8,
  },
  { id: 'end-mission', type: 'accreditation', verb: 'end-mission', roles: PLAIN, weight: 0.6 },
  // Votes.
  { id: 'adopt', type: 'vote', verb: 'adopt', nouns: VOTED, roles: ADOPTERS, weight: 0.8 },
  { id: 'veto', type: 'vote', verb: 'veto', roles: VOTERS, weight: 0.8 },
  { id: 'reject', type: 'vote', verb: 'reject', nouns: VOTED, roles: ADOPTERS, weight: 0.7 },
  { id: 'cast-vote', type: 'vote', verb: 'vote', nouns: VOTED, roles: VOTERS, weight: 0.8 },
  { id: 'vote', type: 'vote', nouns: ['vote'], roles: VOTERS, weight: 0.5 },
  // Drills.
  { id: 'exercise', type: 'exercise', nouns: ['exercise'], roles: PLAIN, weight: 0.7 },
]

/** Frames by verb and by noun: `verb`, `verb noun`, ` noun`. */
const index = new Map<string, Frame>()
for (const frame of frames) {
  for (const noun of frame.nouns ?? ['']) index.set(`${frame.verb ?? ''} ${noun}`, frame)
}

const verbs: ReadonlySet<string> = new Set(frames.flatMap(({ verb }) => verb ?? []))

/** Whether a verb makes an event, by itself or with a noun. */
export const isAct = (verb: string): boolean => verbs.has(verb)
export const verbFrame = (verb: string): Frame | undefined => index.get(`${verb} `)
export const nounFrame = (noun: string): Frame | undefined => index.get(` ${noun}`)
export const pairFrame = (verb: string, noun: string): Frame | undefined => index.get(`${verb} ${noun}`)

/** Verbs that lend their subject and tense to an event noun in their clause. */
export const SUPPORT: ReadonlySet<string> = new Set<VerbId>([
  'hold',
  'occur',
  'light',
  'begin',
  'finish',
  'attend',
  'join',
  'chair',
  'host',
  'mediate',
])

/** Verbs that say how an event stands: planned, proposed, put off, denied. */
export const STANCE: ReadonlySet<string> = new Set<VerbId>([
  'plan',
  'agree',
  'propose',
  'invite',
  'cancel',
  'postpone',
  'deny',
])
