/**
 * What resolving works on: stretches on one line of minutes since 1970-01-01T00:00, local to the text, both ends included;
 * what is known of publication and of what was told before; and what comes out.
 */
import type { Expression, Part } from '../../calendar/expression.js'
import type { Day } from '../../calendar/gregorian.js'
import type { TimeHabits } from '../../calendar/habits.js'
import type { Calendar, Precision } from '../../core/date-value.js'

/** How an unmarked weekday, month or day is read. */
export type Prefer = 'past' | 'future' | 'nearest'

export interface Stretch {
  /** Minutes since 1970; null where open. */
  readonly start: number | null
  readonly end: number | null
}

/** What the verb nearest to a mention looks at; null where it tells nothing. */
export type Tense = 'future' | 'past' | null

export interface TimeContext {
  /** Publication: a minute where the time is known, else the first minute of its day. Null where nothing is known. */
  readonly published: number | null
  readonly publishedToMinute: boolean
  /** The last day told before this one. */
  readonly told: () => Resolution | null
  /** The day of what this one is counted from ("the day after the quake"), where the text has told it. */
  readonly event?: Resolution | null
  /** The last time told before this one, however long. */
  readonly toldLong?: Resolution | null
  readonly prefer: Prefer
  /** Whether it goes on with what lies ahead. */
  readonly ahead: boolean
  /** What the verb beside it looks at. */
  readonly tense: () => Tense
  readonly habits: TimeHabits
}

/** Whether the words around speak of what is to come. */
export const isToCome = ({ ahead, tense }: TimeContext): boolean => ahead || tense() === 'future'
/** Whether the words around speak of what is over. */
export const isOver = ({ tense }: TimeContext): boolean => tense() === 'past'

export interface Resolution extends Stretch {
  readonly precision: Precision
  readonly calendar: Calendar
  /** Whether anything was taken from the publication date or an earlier date. */
  readonly relative: boolean
  readonly approximate: boolean
  readonly part: Part | null
  readonly conflict: string | null
  readonly zone: number | null
}

export const DAY = 1440
export const dayOf = (minute: number): Day => Math.floor(minute / DAY)
export const fromDays = (first: Day, last: Day): Stretch => ({ start: first * DAY, end: last * DAY + DAY - 1 })

const PLAIN: Partial<Resolution> = {}

export const resolution = (stretch: Stretch, precision: Precision, more: Partial<Resolution> = PLAIN): Resolution => ({
  start: stretch.start,
  end: stretch.end,
  precision,
  calendar: more.calendar ?? 'gregory',
  relative: more.relative ?? true,
  approximate: more.approximate ?? false,
  part: more.part ?? null,
  conflict: more.conflict ?? null,
  zone: more.zone ?? null,
})

export const today = ({ published }: TimeContext): Day | null => (published === null ? null : dayOf(published))

/** What is counted from, as a minute of the line. */
export interface Anchor {
  readonly minute: number
  readonly toMinute: boolean
  /** Whether the text says in full when it is: what is counted from it is then as firm. */
  readonly stated: boolean
  /** Whether it is a day that the text has told. */
  readonly told?: true
}

/** A day that cannot be: kept as a value so that it can be reported, never resolved. */
export interface NoSuchDay {
  readonly impossible: string
}
export const noSuchDay = (within: string): NoSuchDay => ({ impossible: `no such day in that ${within}` })

/** What is left of a day that cannot be: no time, and why. */
export const impossible = (what: string): Resolution =>
  resolution({ start: null, end: null }, 'day', { relative: false, conflict: what })

/** How what an expression contains is resolved. */
export type Resolve = (expression: Expression, context: TimeContext) => Resolution | null
