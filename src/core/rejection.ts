import type { Quote } from './span.js'

/** Words that were looked at for an event or for a slot of one, and left: what `explain` shows beside the reasons. */
export interface Rejection {
  /** `trigger` where the words made no event, else the slot that they do not fill. */
  readonly slot: string
  /** Id of the event whose slot it is; null for words that made none. */
  readonly event: string | null
  /** Id of the rule that decided. */
  readonly rule: string
  /** One clause in plain words. */
  readonly because: string
  readonly quote: Quote
}
