/**
 * What a text says about time before anybody knows when it was said. A language's rules build these records and stop there;
 * everything after (joining neighbours, filling in a year, checking a weekday) is arithmetic that knows no language. What
 * the text did not say is absent: nothing here is a default.
 */
import type { Weekday } from './gregorian.js'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'night'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight'
/** `last` and `next` exclude the present one; `past` is the latest behind, whatever week it was in. */
export type Direction = 'last' | 'past' | 'this' | 'next' | 'before-last' | 'after-next'
/** Which part of a stretch: `start` of May, `middle` of the week, `end` of the year; `first` and `second` are its halves. */
export type Part = 'start' | 'middle' | 'end'

/** Calendars of Iran and Afghanistan are one; which lunar calendar is meant follows from the language. */
export type NamedCalendar = 'gregory' | 'persian' | 'islamic'

export interface Clock {
  /** 0 to 24. */
  readonly hour: number
  /** Absent where only the hour was said. */
  readonly minute?: number
  readonly meridiem?: 'am' | 'pm'
}

/** What can be said of any expression. */
export interface Modifiers {
  readonly part?: Part
  readonly approximate?: boolean
  readonly clock?: Clock
  readonly dayPart?: DayPart
  /** Minutes east of Greenwich, as the text names it. */
  readonly zone?: number
  /** The same time by another name: the other calendar, `5 December 2023 (14 Azar 1402)`. */
  readonly equals?: Expression
}

/** A date by its names: any of these may be missing, above or below. */
export interface Fields extends Modifiers {
  readonly kind: 'fields'
  readonly calendar?: NamedCalendar
  readonly century?: number
  /** First year: 1990. */
  readonly decade?: number
  readonly year?: number
  /** How many digits the year was written with; two-digit years belong to the century nearest to publication. */
  readonly yearDigits?: number
  readonly half?: number
  readonly quarter?: number
  readonly season?: Season
  readonly month?: number
  readonly week?: number
  readonly day?: number
  readonly weekday?: Weekday
  /** Where the digits could as well be month and day the other way round: 12/08/2021. */
  readonly orderOpen?: boolean
  /** Where the text says `last September`, `next Friday`. */
  readonly direction?: Direction
  /** Where the text names a stretch to look in: `Friday of last week`, `12 of next month`. */
  readonly within?: Expression
}

/**
 * What is counted from: publication, the last day told, the last year told, what stands behind ("the day after the quake"),
 * or a time that stands beside.
 */
export type Anchor = 'published' | 'told' | 'year told' | 'event' | Expression

/** A stretch or point counted from another: `last week` (aligned), `two weeks ago` (not), `two weeks after that`. */
export interface Shift extends Modifiers {
  readonly kind: 'shift'
  readonly unit: Unit
  /** Units from the anchor; negative before it. May be a half. */
  readonly by: number
  /** Whether whole units of the calendar are meant rather than a distance. */
  readonly aligned: boolean
  /** `2 hours 17 minutes ago`. */
  readonly also?: readonly { readonly unit: Unit; readonly by: number }[]
  readonly anchor: Anchor
  /** Whose years and months are counted, where the text says so: `next year by the Gregorian calendar`. */
  readonly calendar?: NamedCalendar
}

/** The last three days, the coming weeks: several units that end or begin at the anchor. */
export interface Span extends Modifiers {
  readonly kind: 'span'
  readonly unit: Unit
  /** Absent where the text does not count them. */
  readonly count?: number
  readonly direction: 'last' | 'next' | 'rest'
  readonly anchor: Anchor
}

/** The third week of April, the last Friday of the month; negative counts from the end. */
export interface Nth extends Modifiers {
  readonly kind: 'nth'
  readonly nth: number
  readonly of: Unit | Weekday
  readonly within: Expression
}

/** From one to the other, both included; null where open. */
export interface Range extends Modifiers {
  readonly kind: 'range'
  readonly from: Expression | null
  readonly to: Expression | null
  /** Where the end that is told is left out: after 2018, before May. */
  readonly beyond?: boolean
}

/** Three days: a length, which is never a day. */
export interface Duration extends Modifiers {
  readonly kind: 'duration'
  readonly amounts: readonly { readonly unit: Unit; readonly amount: number | null }[]
}

/** Every year, on Fridays: repeated, and never one day. */
export interface Every extends Modifiers {
  readonly kind: 'set'
  readonly unit: Unit
  /** Every second year: 2. */
  readonly step: number
  readonly fields?: Fields
}

/** The clock alone, or a part of a day with no day. */
export interface TimeOfDay extends Modifiers {
  readonly kind: 'time'
}

export type Expression = Fields | Shift | Span | Nth | Range | Duration | Every | TimeOfDay
