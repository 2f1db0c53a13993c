/** A resolved point or stretch of time as the output contract has it. */
export type Precision =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'season'
  | 'year'
  | 'decade'
  | 'interval'

export type Calendar = 'gregory' | 'persian' | 'islamic-umalqura' | 'islamic-iran'

/** Where the value comes from: the text, metadata, the user, inference, or counting from another date. */
export type Basis = 'stated' | 'metadata' | 'option' | 'inferred' | 'relative'

export interface DateValue {
  /** EDTF (ISO 8601-2 level 2). */
  readonly edtf: string
  /** First day (or minute) it can be, inclusive, ISO 8601; null where open. */
  readonly start: string | null
  /** Last day (or minute) it can be, inclusive; null where open. */
  readonly end: string | null
  readonly precision: Precision
  readonly calendar: Calendar
  readonly basis: Basis
}

/** TIMEX3 reading of a date mention; `value` may be underspecified (`XXXX-WXX-2`). */
export interface Timex {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly mod: string | null
}

/**
 * What the words of a mention say of the way to its day: it is counted in units from another time ("three days ago", "the next
 * day"), counted `onward` from what the text told ("three days later") or from what stands `beside` it ("a day after the talks"),
 * `pointed` at from the day of the text ("last week", "yesterday"), one that comes `yearly` ("17 May"), or a bare `weekday`.
 */
export type TimeTrait = 'counted' | 'onward' | 'beside' | 'pointed' | 'yearly' | 'weekday'

/** A date as mentioned in the text. Offsets are code units. */
export interface DateMention {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly timex: Timex
  /** null where it cannot be resolved. */
  readonly date: DateValue | null
  /** A contradiction in the text, such as a weekday that is not that date's; null where there is none. */
  readonly conflict: string | null
  readonly traits: readonly TimeTrait[]
  /** Ids of the rules that found and resolved it. */
  readonly foundBy: readonly string[]
}
