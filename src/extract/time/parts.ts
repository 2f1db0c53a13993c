/** Parts of a stretch (early, in the middle, late) and times of a day. */
import type { Expression, Part } from '../../calendar/expression.js'
import type { Day } from '../../calendar/gregorian.js'
import { DAY, dayOf, type Resolution, type TimeContext } from './stretch.js'

/** Early in the week are its first three days, late its last three. */
function thirdOfWeek(found: Resolution, first: Day, part: Part): Resolution {
  if (part === 'start') return { ...found, end: (first + 3) * DAY - 1 }
  if (part === 'end') return { ...found, start: (first + 4) * DAY }
  return { ...found, start: (first + 2) * DAY, end: (first + 5) * DAY - 1 }
}

/** The third of a stretch: of a month its first ten days, its second ten, the rest. */
export function takePart(found: Resolution, part: Part): Resolution {
  if (found.start === null || found.end === null) return found
  const first = dayOf(found.start)
  const length = dayOf(found.end) - first + 1
  if (length < 5) return found
  if (found.precision === 'week') return thirdOfWeek(found, first, part)
  const third = found.precision === 'month' ? 10 : Math.round(length / 3)
  const twoThirds = found.precision === 'month' ? 20 : Math.round((2 * length) / 3)
  if (part === 'start') return { ...found, end: (first + third) * DAY - 1 }
  if (part === 'middle') return { ...found, start: (first + third) * DAY, end: (first + twoThirds) * DAY - 1 }
  return { ...found, start: (first + twoThirds) * DAY }
}

const HOURS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  dawn: [4, 6],
  morning: [6, 12],
  noon: [12, 13],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [20, 24],
  midnight: [0, 1],
}

export function takeClock(found: Resolution, expression: Expression, context: TimeContext): Resolution {
  const { clock, dayPart } = expression
  if (found.start === null || found.end === null || dayOf(found.start) !== dayOf(found.end)) return found
  const day = dayOf(found.start) * DAY
  if (!clock) {
    const [from, to] =
      dayPart === 'night' && context.habits.nightIsEarly ? [0, 6] : (HOURS[dayPart ?? 'noon'] ?? [0, 24])
    if (dayPart === 'noon' || dayPart === 'midnight')
      return { ...found, start: day + from * 60, end: day + from * 60 + 59, precision: 'hour' }
    return { ...found, start: day + from * 60, end: day + to * 60 - 1, precision: 'interval' }
  }
  let { hour } = clock
  if (clock.meridiem === 'pm' && hour < 12) hour += 12
  else if (clock.meridiem === 'am' && hour === 12) hour = 0
  else if (clock.meridiem === undefined && hour <= 12) hour = hourOfPart(hour, dayPart)
  let minute = day + hour * 60 + (clock.minute ?? 0)
  if (expression.kind === 'time') minute = toCome(minute, expression, context)
  return clock.minute === undefined
    ? { ...found, start: minute, end: minute + 59, precision: 'hour' }
    : { ...found, start: minute, end: minute, precision: 'minute' }
}

/** Where the next one is meant, an hour that has passed is the evening's, or tomorrow's. */
function toCome(minute: number, { clock, dayPart }: Expression, { prefer, published }: TimeContext): number {
  if (prefer !== 'future' || published === null || minute >= published) return minute
  // Half of the day told, it is that of the day that is spoken of.
  if (clock?.meridiem || dayPart) return minute
  return (clock?.hour ?? 12) < 12 && minute + DAY / 2 >= published ? minute + DAY / 2 : minute + DAY
}

function hourOfPart(hour: number, dayPart: Expression['dayPart']): number {
  switch (dayPart) {
    case 'afternoon':
    case 'evening':
      return hour < 12 ? hour + 12 : hour
    case 'night':
      return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour
    case 'noon':
      return hour < 4 ? hour + 12 : hour
    case 'morning':
    case 'dawn':
    case 'midnight':
      return hour === 12 && dayPart !== 'morning' ? 0 : hour
    default:
      return hour
  }
}
