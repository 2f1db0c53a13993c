/**
 * CAMEO and PLOVER codes of an event, from its type, stage, status and roles alone: one table, so that a code is never a
 * second opinion about the text.
 *
 * Both schemes fold status into the type (a meeting to come is 036, `intend to meet`), and each contradicts itself or the
 * other in places; what was chosen, and why, stands beside the line. Definitions here are in our own words.
 */
import type { AgreementStage, EventCodes, EventStatus, EventType, Role } from '../core/event.js'

/** What codes depend on. */
export interface Coded {
  readonly type: EventType
  /** Of an agreement; `terminated` also for sanctions that are lifted and envoys that are sent or called home. */
  readonly stage: AgreementStage | null
  readonly status: EventStatus
  /** Roles of the participants, in any order, repeated or not. */
  readonly roles: readonly Role[]
}

const codes = (cameo: string | null, plover: string | null = null, mode: string | null = null): EventCodes => ({
  cameo,
  plover,
  mode,
})

/** Neither scheme has a code. */
const NONE = codes(null)
/** Intend to meet. PLOVER files whatever is promised under AGREE, whatever its type. */
const TO_MEET = codes('036', 'AGREE')
/** Ask for diplomatic cooperation: an invitation, an offer. */
const ASKED = codes('022', 'REQUEST')
/** Intend to cooperate diplomatically. */
const PROMISED = codes('032', 'AGREE')
/** CAMEO counts a meeting called off among reduced relations, PLOVER among refusals. */
const CALLED_OFF = codes('161', 'REJECT')
/** Of an act that did not take place only the denial is left; PLOVER has no type for it. */
const DENIED = codes('016')

type Row = Readonly<Record<EventStatus, EventCodes>>

const encounter = (occurred: EventCodes): Row => ({
  occurred,
  planned: TO_MEET,
  proposed: ASKED,
  cancelled: CALLED_OFF,
  denied: DENIED,
})

const MEETING = encounter(codes('040', 'CONSULT', 'meet'))
/** Talks held through a go-between are negotiations; 045 is what the go-between does, and the guideline of gold does not use it. */
const MEDIATED = encounter(codes('046', 'CONSULT', 'meet'))
/** 043 is the host's side of a visit, 042 the visitor's: who received decides, where the roles tell. */
const RECEPTION = encounter(codes('043', 'CONSULT', 'meet'))

const VISIT = encounter(codes('042', 'CONSULT', 'visit'))
const HOSTED = encounter(codes('043', 'CONSULT', 'visit'))

const AGREEMENT: Row = {
  // Initialling, ratifying and extending have no codes of their own. PLOVER's codebook files a ratified treaty under SUPPORT
  // and a promise under AGREE; all stages are AGREE here, so that one treaty does not change its type as it matures.
  occurred: codes('057', 'AGREE'),
  planned: PROMISED,
  proposed: ASKED,
  cancelled: CALLED_OFF,
  denied: DENIED,
}
/** CAMEO has no code for leaving a treaty; its nearest is relations reduced. */
const TERMINATION: Row = { ...AGREEMENT, occurred: CALLED_OFF, planned: codes('1313', 'THREATEN') }

const IMPOSED: Row = {
  // PLOVER's material has 163 both as COERCE and as SANCTION. SANCTION, because COERCE means force against persons.
  occurred: codes('163', 'SANCTION'),
  planned: codes('1312', 'THREATEN'),
  proposed: codes('1312', 'THREATEN'),
  // Sanctions that are called off are a step back, not a refusal.
  cancelled: codes('085', 'CONCEDE'),
  denied: DENIED,
}
/** Sanctions eased or lifted. */
const LIFTED: Row = {
  occurred: codes('085', 'CONCEDE'),
  planned: codes('0354', 'AGREE'),
  proposed: codes('0254', 'REQUEST'),
  // Sanctions that were to be lifted and are not.
  cancelled: codes('163', 'SANCTION'),
  denied: DENIED,
}

/** The rows of a type: the first whose condition holds. The last has none. */
const TABLE: Readonly<Record<EventType, readonly (readonly [when: ((event: Coded) => boolean) | null, row: Row])[]>> = {
  call: [[null, encounter(codes('041', 'CONSULT', 'phone'))]],
  meeting: [
    [({ roles }) => roles.includes('mediator'), MEDIATED],
    [({ roles }) => roles.includes('host') || roles.includes('guest'), RECEPTION],
    [null, MEETING],
  ],
  visit: [
    [({ roles }) => roles.includes('host') && !roles.includes('visitor'), HOSTED],
    [null, VISIT],
  ],
  message: [
    // Congratulations and greetings are an accord voiced (019); 051, praise, would need their words. PLOVER drops statements.
    [
      null,
      { occurred: codes('019'), planned: codes('032'), proposed: codes('022'), cancelled: NONE, denied: codes('016') },
    ],
  ],
  agreement: [
    [({ stage }) => stage === 'terminated', TERMINATION],
    [null, AGREEMENT],
  ],
  sanction: [
    [({ stage }) => stage === 'terminated', LIFTED],
    [null, IMPOSED],
  ],
  summons: [
    // An envoy expelled or recalled (`terminated`) is relations reduced.
    [
      ({ stage }) => stage === 'terminated',
      {
        occurred: codes('161', 'PROTEST'),
        planned: codes('1313', 'THREATEN'),
        proposed: codes('1313', 'THREATEN'),
        cancelled: NONE,
        denied: DENIED,
      },
    ],
    // 111, criticise, and not 114, complain officially: a summons is often told with no word of a note. PLOVER's PROTEST is
    // read as a diplomatic protest; its codebook has summoned ambassadors under ACCUSE as well.
    [
      null,
      {
        occurred: codes('111', 'PROTEST'),
        planned: codes('1313', 'THREATEN'),
        proposed: codes('1313', 'THREATEN'),
        cancelled: NONE,
        denied: DENIED,
      },
    ],
  ],
  accreditation: [
    // PLOVER's SUPPORT asks for a change in relations; a change of envoys is none.
    [
      null,
      {
        occurred: codes('050'),
        planned: codes('032'),
        proposed: codes('022'),
        cancelled: codes('161'),
        denied: DENIED,
      },
    ],
  ],
  // Both schemes code what a resolution does, not that a body voted on it.
  vote: [[null, { occurred: NONE, planned: NONE, proposed: NONE, cancelled: NONE, denied: NONE }]],
  exercise: [
    // The guideline of gold fixes 064 for a drill and 0312 for one to come. In the public codebook military cooperation is 062
    // and 064 is shared intelligence: an oddity that is kept, so that codes can be compared with gold.
    [
      null,
      {
        occurred: codes('064', 'COOPERATE', 'military'),
        planned: codes('0312', 'COOPERATE', 'military'),
        proposed: codes('0212', 'REQUEST', 'military'),
        cancelled: codes('160', 'REJECT', 'military'),
        denied: DENIED,
      },
    ],
  ],
}

/** Codes of an event; null where a scheme has none. */
export function codesOf(event: Coded): EventCodes {
  for (const [when, row] of TABLE[event.type]) if (when === null || when(event)) return row[event.status]
  return NONE
}
