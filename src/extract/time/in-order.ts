/**
 * The times of a text resolved in text order, because each may count from the one told before: "the same day", "a year
 * later", a Tuesday that goes on listing the days of a plan.
 */
import type { Expression } from '../../calendar/expression.js'
import { fromGregorian, parseDay } from '../../calendar/gregorian.js'
import type { TimeHabits } from '../../calendar/habits.js'
import type { Mentioned } from './around.js'
import { readingOf } from './reading.js'
import { resolve } from './resolve.js'
import { DAY, type Prefer, type Resolution, type Stretch, type TimeContext } from './stretch.js'

/** When something was published, as far as one knows. */
export interface Moment {
  /** Minutes since 1970. */
  readonly minute: number
  /** Whether the clock is known, not only the day. */
  readonly toMinute: boolean
}

const CLOCK = /[T ](\d\d):(\d\d)/

/** Reads an ISO 8601 day or minute; null where it is neither. */
export function momentOf(text: string | null): Moment | null {
  const day = text === null ? null : parseDay(text)
  if (text === null || day === null) return null
  const clock = CLOCK.exec(text)
  return {
    minute: day * DAY + (clock ? Number(clock[1]) * 60 + Number(clock[2]) : 0),
    toMinute: clock !== null,
  }
}

export interface Policy {
  readonly habits: TimeHabits
  readonly prefer: Prefer
}

/**
 * Resolves mentions against a moment of publication.
 *
 * @param other what the same mentions resolved to against another moment: what counts from none is not reckoned again
 */
export function resolveInOrder(
  mentions: readonly Mentioned[],
  published: Moment | null,
  { habits, prefer }: Policy,
  other: readonly (Resolution | null)[] = [],
): (Resolution | null)[] {
  let told: Stretch | null = null
  let toldLong: Resolution | null = null
  let ahead = false
  const minute = published?.minute ?? null
  const publishedToMinute = published?.toMinute ?? false
  return mentions.map(({ item, tense, listed }, i) => {
    const { expression } = readingOf(item)
    const future = tense === 'future' || (listed && ahead)
    const context: TimeContext = {
      published: minute,
      publishedToMinute,
      told,
      toldLong,
      prefer,
      future,
      over: tense === 'past',
      habits,
    }
    const before = other[i]
    const found = before && !before.relative ? before : withinReach(resolve(expression, context))
    ahead = found !== null && found.start !== null && minute !== null && found.start > minute + DAY
    if (found === null || found.start === null) return found
    if (found.precision !== 'decade') toldLong = found
    if (found.end !== null && found.end - found.start < 2 * DAY && tells(expression)) told = found
    return found
  })
}

const FIRST = fromGregorian(-9999, 1, 1) * DAY
const LAST = fromGregorian(10_000, 1, 1) * DAY

/** A time that no year of four digits reaches is none that could be written: "in two thousand decades". */
const withinReach = (found: Resolution | null): Resolution | null =>
  found !== null && ((found.start ?? FIRST) < FIRST || (found.end ?? FIRST) >= LAST) ? null : found

/** Whether a mention moves the story on: a day does, an hour of it does not. */
const tells = ({ kind, approximate }: Expression): boolean => kind !== 'time' && !approximate
