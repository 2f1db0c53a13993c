/** What is true of event types as such. */
import type { AgreementStage, EventType } from '../../core/event.js'

/** Types whose place is no part of the event. */
export const PLACELESS: ReadonlySet<EventType> = new Set(['call', 'message', 'sanction', 'vote'])

/** Types that need two to happen. */
export const TWO_SIDED: ReadonlySet<EventType> = new Set(['meeting', 'call', 'exercise'])

/** Stages of an agreement that have no place: a law is passed in a parliament, and binds everywhere. */
export const PLACELESS_STAGES: ReadonlySet<AgreementStage> = new Set(['ratified', 'in-force', 'extended', 'terminated'])

/** Types whose sides talk to each other. */
export const TALKS: ReadonlySet<EventType> = new Set(['meeting', 'call'])
