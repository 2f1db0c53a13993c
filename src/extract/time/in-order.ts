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
import { DAY, dayOf, isToCome, type Prefer, type Resolution, type TimeContext } from './stretch.js'

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
  let told: Told | null = null
  let toldLong: Resolution | null = null
  let ahead = false
  let scene: Resolution | null = null
  let year: Expression | null = null
  const minute = published?.minute ?? null
  const publishedToMinute = published?.toMinute ?? false
  const resolved: (Resolution | null)[] = []
  for (let i = 0; i < mentions.length; i++) {
    const { item, tense, listed, follows, unsaid, event, report } = mentions[i] as Mentioned
    const { expression } = readingOf(item)
    const last = told
    const at: TimeContext = {
      published: minute,
      publishedToMinute,
      told: () => day(last),
      toldLong,
      event: null,
      prefer,
      ahead: listed && ahead,
      tense,
      habits,
    }
    const context = event === null ? at : { ...at, event: resolved[event] ?? dayBehind(mentions[event], at) }
    if (scene !== null && !follows()) scene = null
    if (year !== null && !unsaid()) year = null
    const before = other[i]
    const found: Resolution | null =
      before && !before.relative ? before : withinReach(resolve(year ? ofYear(expression, year) : expression, context))
    const gone: Resolution | null =
      scene !== null && isBareWeekday(expression) && !isToCome(context) ? afterScene(found, scene) : null
    const meant: Resolution | null = gone ?? found
    resolved.push(meant)
    ahead = meant !== null && meant.start !== null && minute !== null && meant.start > minute + DAY
    year = isYear(expression) ? expression : null
    if (meant === null || meant.start === null) continue
    if (meant.precision !== 'decade') toldLong = meant
    if (meant.end !== null && meant.end - meant.start < 2 * DAY && tells(expression))
      told = { found: meant, report, before: told }
    if (isNamedDay(expression)) scene = meant
  }
  return resolved
}

/** A day that the text has told, and the one before it. */
interface Told {
  readonly found: Resolution
  readonly report: () => boolean
  readonly before: Told | null
}

/** The last day told that is not that of a report of what was told before: "on Monday they met, his office said on Tuesday". */
function day(told: Told | null): Resolution | null {
  let last = told
  while (last?.before && last.report()) last = last.before
  return last?.found ?? null
}

/** The day of a mention that is still to come, for what is counted from it. */
const dayBehind = (mention: Mentioned | undefined, context: TimeContext): Resolution | null =>
  mention ? resolve(readingOf(mention.item).expression, context) : null

/** Days after a dated one within which a weekday goes on with the story that it opened. */
const GOES_ON = 3

/**
 * "The visit began on Wednesday 13 November; on Thursday he met": where a day told with its weekday lies back, the weekdays that
 * follow it in its paragraph are those after it, and not the last ones before publication.
 */
function afterScene(found: Resolution | null, scene: Resolution): Resolution | null {
  if (found === null || found.start === null || scene.start === null) return null
  const day = dayOf(found.start)
  const first = dayOf(scene.start)
  const weekday = first + ((((day - first) % 7) + 7) % 7)
  if (day <= weekday || weekday === first || weekday - first > GOES_ON) return null
  const moved = (weekday - day) * DAY
  return { ...found, start: found.start + moved, end: found.end === null ? null : found.end + moved }
}

const isBareWeekday = (e: Expression): boolean =>
  e.kind === 'fields' &&
  e.weekday !== undefined &&
  e.day === undefined &&
  e.direction === undefined &&
  e.within === undefined
const isNamedDay = (e: Expression): boolean =>
  e.kind === 'fields' && e.weekday !== undefined && e.day !== undefined && e.month !== undefined

/** "Last year", and the days that the same sentence tells without one: "last year they too drilled from 12 to 16 March". */
const isYear = (e: Expression): boolean =>
  e.kind === 'shift' && e.unit === 'year' && e.aligned && e.by !== 0 && e.anchor === 'published'

/** An expression of a month or a day without a year, within a year told before. */
function ofYear(expression: Expression, year: Expression): Expression {
  if (expression.kind === 'range')
    return {
      ...expression,
      from: expression.from && ofYear(expression.from, year),
      to: expression.to && ofYear(expression.to, year),
    }
  const isYearless =
    expression.kind === 'fields' &&
    expression.month !== undefined &&
    expression.year === undefined &&
    expression.direction === undefined &&
    expression.within === undefined
  return isYearless ? { ...expression, within: year } : expression
}

const FIRST = fromGregorian(-9999, 1, 1) * DAY
const LAST = fromGregorian(10_000, 1, 1) * DAY

/** A time that no year of four digits reaches is none that could be written: "in two thousand decades". */
const withinReach = (found: Resolution | null): Resolution | null =>
  found !== null && ((found.start ?? FIRST) < FIRST || (found.end ?? FIRST) >= LAST) ? null : found

/** Whether a mention moves the story on: a day does, an hour of it does not. */
const tells = ({ kind, approximate }: Expression): boolean => kind !== 'time' && !approximate
