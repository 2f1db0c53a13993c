/** What a language and the states that write it take for granted about time; each language folder supplies one. */
import type { NamedCalendar } from './expression.js'
import type { Weekday } from './gregorian.js'
import type { HijriCalendar } from './hijri.js'

export interface TimeHabits {
  readonly weekStart: Weekday
  /** First day of the weekend, which has two days. */
  readonly weekendStart: Weekday
  /** The calendar of `this year` and `last month`. */
  readonly units: NamedCalendar
  /** The calendar of a four-digit year between 1300 and 1450 with no name to tell. */
  readonly hijriYears: NamedCalendar
  readonly lunar: HijriCalendar
  /** Whether 3/4 is the third of April rather than the fourth of March. */
  readonly dayFirst: boolean
  /** Whether a month may be followed by its day with no year (`May 5`). */
  readonly monthDay: boolean
  /** Whether `next Friday` is that of the next week rather than the first to come. */
  readonly nextIsOfNextWeek: boolean
  /** Whether the bare names of weekdays are numbers too, so that an article or the word for day must tell (Arabic). */
  readonly bareWeekdaysAreNumbers: boolean
  /** Whether the night of a date is its first hours rather than its last (Russian). */
  readonly nightIsEarly: boolean
  /** Whether `last` and `next` follow what they qualify (Arabic, Persian) rather than precede it. */
  readonly directionFollows: boolean
}
