/**
 * From what a text says to when that was: a pure function of the expression, the publication date, the policy and the date
 * told before. It knows no language and no clock. Everything lies on one line of minutes since 1970-01-01T00:00, local to
 * the text; a stretch has both ends included. Contradictions are named, and nothing is bent to remove them. The kinds of
 * expression are resolved each in a file of its own, which is handed `resolve` for what it contains.
 */
import type { Duration, Every, Expression, TimeOfDay } from '../../calendar/expression.js'
import { takeClock, takePart } from './parts.js'
import { resolveNth, resolveShift, resolveSpan } from './resolve-counts.js'
import { resolveFields } from './resolve-names.js'
import { resolveRange } from './resolve-ranges.js'
import {
  DAY,
  dayOf,
  fromDays,
  impossible,
  type NoSuchDay,
  type Resolution,
  resolution,
  type TimeContext,
  today,
} from './stretch.js'

/** Resolves an expression; null where it cannot be (no publication date, a length, a repetition). */
export function resolve(expression: Expression, context: TimeContext): Resolution | null {
  const base = resolveBase(expression, context)
  if (base === null) return null
  if ('impossible' in base) return impossible(base.impossible)
  let found = base
  if (expression.part) found = { ...takePart(found, expression.part), part: expression.part }
  if (expression.clock || (expression.dayPart && expression.kind !== 'set'))
    found = takeClock(found, expression, context)
  if (expression.zone !== undefined) found = { ...found, zone: expression.zone }
  if (expression.approximate) found = { ...found, approximate: true }
  if (expression.equals) found = compare(found, expression.equals, context)
  return found
}

function resolveBase(expression: Expression, context: TimeContext): Resolution | NoSuchDay | null {
  switch (expression.kind) {
    case 'fields':
      return resolveFields(expression, context, resolve)
    case 'shift':
      return resolveShift(expression, context, resolve)
    case 'span':
      return resolveSpan(expression, context, resolve)
    case 'nth':
      return resolveNth(expression, context, resolve)
    case 'range':
      return resolveRange(expression, context, resolve)
    case 'time':
      return resolveTime(expression, context)
    default:
      return unresolved(expression)
  }
}

const unresolved = (_: Duration | Every): null => null

/** Two names of one time: they must agree, a lunar day within the day that sightings differ by. */
function compare(found: Resolution, other: Expression, context: TimeContext): Resolution {
  const twin = resolve(other, context)
  if (twin?.start === undefined || twin.start === null || twin.end === null) return found
  if (found.start === null || found.end === null) return { ...twin, conflict: found.conflict ?? twin.conflict }
  const lunar = [found.calendar, twin.calendar].some((calendar) => calendar.startsWith('islamic'))
  const room = lunar ? DAY : 0
  const apart = found.start > twin.end + room || twin.start > found.end + room
  if (!apart) return { ...found, conflict: found.conflict ?? twin.conflict }
  return {
    ...found,
    conflict: found.conflict ?? `calendars differ by ${Math.abs(dayOf(found.start) - dayOf(twin.start))} days`,
  }
}

function resolveTime(_: TimeOfDay, context: TimeContext): Resolution | null {
  const told = context.told()
  const isDay = told && told.start !== null && told.end !== null && dayOf(told.start) === dayOf(told.end)
  const at = isDay ? dayOf(told.start) : today(context)
  return at === null ? null : resolution(fromDays(at, at), 'day')
}
