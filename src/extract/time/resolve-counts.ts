/**
 * When a time counted from another is: whole units of the calendar (last week), distances (two weeks ago), spans (the last
 * three days) and the nth of something. What is counted from may itself have to be resolved first.
 */
import type { NamedCalendar, Nth, Shift, Span } from '../../calendar/expression.js'
import { type Day, startOfWeek, weekdayOf } from '../../calendar/gregorian.js'
import {
  type Anchor,
  DAY,
  dayOf,
  fromDays,
  isOver,
  type NoSuchDay,
  noSuchDay,
  type Resolution,
  type Resolve,
  resolution,
  type TimeContext,
} from './stretch.js'
import { alignedUnit, isClockUnit, MONTHS, move, PRECISION } from './units.js'
import { monthDays, monthOf, yearOf } from './years.js'

function anchorOf(anchor: Shift['anchor'], context: TimeContext, later: boolean, resolve: Resolve): Anchor | null {
  if (anchor === 'year told' && context.toldLong && context.toldLong.start !== null)
    return { minute: context.toldLong.start, toMinute: false, stated: !context.toldLong.relative }
  const told = anchor === 'told' ? context.told() : anchor === 'event' ? (context.event ?? null) : null
  if (told && told.start !== null)
    return {
      minute: later && told.end !== null ? dayOf(told.end) * DAY : told.start,
      toMinute: false,
      stated: !told.relative,
      told: true,
    }
  if (anchor === 'event') return null
  if (typeof anchor === 'string')
    return context.published === null
      ? null
      : { minute: context.published, toMinute: context.publishedToMinute, stated: false }
  const found = resolve(anchor, context)
  if (found?.start === undefined || found.start === null) return null
  const single = found.precision === 'minute' || found.precision === 'hour'
  const minute = later && found.end !== null && !single ? dayOf(found.end) * DAY : found.start
  return { minute, toMinute: single, stated: false }
}

export function resolveShift(shift: Shift, context: TimeContext, resolve: Resolve): Resolution | null {
  // `The first deal in ten years was signed`: a length, since nobody has done anything ten years from now.
  if (!shift.aligned && shift.by > 0 && shift.anchor === 'published' && isFar(shift) && isOver(context)) return null
  const anchor = anchorOf(shift.anchor, context, shift.by > 0, resolve)
  if (anchor === null) return null
  // "An hour ago" of a day whose hours nobody knows is that day.
  const unknown = isClockUnit(shift.unit) && !anchor.toMinute
  const found =
    shift.aligned && !unknown
      ? alignedUnit(shift.unit, shift.by, anchor, context, shift.calendar ?? calendarTold(shift, context))
      : distanceFrom(shift, anchor)
  return found && anchor.stated ? { ...found, relative: false } : found
}

const HALF_A_DAY = DAY / 2

const isFar = ({ unit }: Shift): boolean => MONTHS[unit] !== undefined

/** "The same year" is one of the calendar that the year was told in. */
const calendarTold = ({ anchor }: Shift, { toldLong }: TimeContext): NamedCalendar | undefined => {
  if (anchor !== 'year told' || !toldLong) return undefined
  return toldLong.calendar === 'gregory' || toldLong.calendar === 'persian' ? toldLong.calendar : 'islamic'
}

function distanceFrom(shift: Shift, anchor: Anchor): Resolution {
  const steps = [{ unit: shift.unit, by: shift.by }, ...(shift.also ?? [])]
  const fine = steps.some(({ unit, by }) => isClockUnit(unit) || (unit === 'day' && by % 1 !== 0))
  const minute = steps.reduce((at, { unit, by }) => move(at, unit, by), anchor.minute)
  const coarse = steps.every(({ unit }) => MONTHS[unit] !== undefined)
  if (fine && anchor.toMinute) return resolution({ start: minute, end: minute }, 'minute')
  // Some hours before or after a day is that day; told of an act, it is so to the day.
  const brief = fine && Math.abs(minute - anchor.minute) <= HALF_A_DAY
  const day = dayOf(brief ? anchor.minute : minute)
  return resolution(fromDays(day, day), 'day', {
    approximate: coarse || (fine && !(brief && (anchor.told || shift.aligned))),
  })
}

export function resolveSpan(span: Span, context: TimeContext, resolve: Resolve): Resolution | null {
  const anchor = anchorOf(span.anchor, context, span.direction === 'next', resolve)
  if (anchor === null) return null
  const at = dayOf(anchor.minute)
  if (span.direction === 'rest') {
    const unit = alignedUnit(span.unit, 0, anchor, context)
    if (unit === null || unit.end === null) return null
    if (span.unit === 'day') return resolution({ start: anchor.minute, end: unit.end }, 'interval')
    return resolution({ start: at * DAY, end: unit.end }, 'interval')
  }
  if (span.count === undefined) return null
  const sign = span.direction === 'last' ? -1 : 1
  if (isClockUnit(span.unit)) {
    if (!anchor.toMinute) return null
    const other = move(anchor.minute, span.unit, sign * span.count)
    return resolution({ start: Math.min(anchor.minute, other), end: Math.max(anchor.minute, other) }, 'interval')
  }
  // Who plans ahead counts whole units of the calendar; news count back from the day.
  const whole = span.unit === 'quarter' || span.unit === 'decade' || span.unit === 'century'
  if (
    whole ||
    (context.prefer === 'future' && MONTHS[span.unit] !== undefined) ||
    (context.prefer === 'future' && span.unit === 'week')
  ) {
    const near = alignedUnit(span.unit, sign, anchor, context)
    const far = alignedUnit(span.unit, sign * span.count, anchor, context)
    if (near === null || far === null) return null
    const [first, last] = sign < 0 ? [far, near] : [near, far]
    return resolution({ start: first.start, end: last.end }, 'interval', { calendar: near.calendar })
  }
  const other = dayOf(move(at * DAY, span.unit, sign * span.count))
  const stretch = sign < 0 ? fromDays(other, at - 1) : fromDays(at + 1, other)
  return resolution(stretch, 'interval')
}

export function resolveNth(nth: Nth, context: TimeContext, resolve: Resolve): Resolution | NoSuchDay | null {
  const outer = resolve(nth.within, context)
  if (outer === null || outer.start === null || outer.end === null || nth.nth === 0) return null
  const first = dayOf(outer.start)
  const last = dayOf(outer.end)
  const more = { relative: outer.relative, calendar: outer.calendar }
  const calendar: NamedCalendar =
    outer.calendar === 'gregory' ? 'gregory' : outer.calendar === 'persian' ? 'persian' : 'islamic'
  const { lunar } = context.habits
  const back = nth.nth < 0
  const index = back ? nth.nth + 1 : nth.nth - 1
  if (typeof nth.of === 'number' || nth.of === 'day') {
    let day: Day
    if (nth.of === 'day') day = back ? last + index : first + index
    else if (back) day = last - ((weekdayOf(last) - nth.of + 7) % 7) + index * 7
    else day = first + ((nth.of - weekdayOf(first) + 7) % 7) + index * 7
    if (day < first || day > last) return noSuchDay('stretch')
    return resolution(fromDays(day, day), 'day', more)
  }
  if (nth.of === 'week') {
    // The last week of a month is the last one that has most of its days there.
    const start = back
      ? startOfWeek(last - 3, 1) + index * 7
      : startOfWeek(first + (last - first > 200 ? 3 : 0), 1) + index * 7
    return resolution(fromDays(start, start + 6), 'week', more)
  }
  if (nth.of === 'weekend') {
    const start = back ? last - ((weekdayOf(last) - 6 + 7) % 7) : first + ((6 - weekdayOf(first) + 7) % 7) + index * 7
    return resolution(fromDays(start, start + 1), 'interval', more)
  }
  const months = MONTHS[nth.of]
  if (months === undefined || months > 12) return null
  const from = yearOf(calendar, lunar, first) * 12 + monthOf(calendar, lunar, first) - 1
  const end = yearOf(calendar, lunar, last) * 12 + monthOf(calendar, lunar, last)
  const start = back ? end + index * months - months : from + index * months
  const a = monthDays(calendar, lunar, Math.floor(start / 12), (start % 12) + 1)
  const b = monthDays(calendar, lunar, Math.floor((start + months - 1) / 12), ((start + months - 1) % 12) + 1)
  if (a === null || b === null) return null
  return resolution(fromDays(a.first, b.last), PRECISION[nth.of] ?? 'interval', more)
}
