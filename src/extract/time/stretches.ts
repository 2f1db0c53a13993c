/** Stretches of time: two ends with the words that join them, and those that are open at one end. */
import type { Clock, Expression } from '../../calendar/expression.js'
import type { Chart, Item } from '../../engine/chart.js'
import { CLITIC_AND } from '../../engine/features.js'
import { type Match, type Rule, type Stage, stage } from '../../engine/pattern.js'
import { asTime, type ClockReading, clockReading, endsPhrase, TIME_WORD } from './names.js'
import { amountOf, numberOf, type Reading, readingOf, sure } from './reading.js'
import { time } from './shape.js'
import { isDay, modifiersOf, only } from './unite.js'

const isPoint = (e: Expression): boolean => e.kind !== 'duration' && e.kind !== 'set' && e.kind !== 'range'

/** `9:30 - 11:00 on Thursday`: the day that stands behind is that of both. */
function clockOfDay(first: Expression, day: Expression): Reading | null {
  const { clock } = day
  if (!clock || !first.clock) return null
  const from = withHalf(first.clock, clock)
  const { dayPart, zone } = day
  return sure({
    kind: 'range',
    from: { ...day, ...modifiersOf({ ...first, clock: from }) },
    to: {
      kind: 'time',
      ...modifiersOf({ clock, ...(dayPart ? { dayPart } : {}), ...(zone === undefined ? {} : { zone }) }),
    },
  })
}

/** `2:00 - 2:30 pm`: the half of the day that the second hour names is that of the first, where it comes before it. */
const withHalf = (first: Clock, second: Clock): Clock =>
  !first.meridiem && second.meridiem && first.hour % 12 <= second.hour % 12 && first.hour <= 12
    ? { ...first, meridiem: second.meridiem }
    : first

/** Two days of a month, or two pairs of digits, in order: between the 21st and 23rd, from 10/1 to 11/7. */
const inOrder = (a: Expression, b: Expression): boolean =>
  a.kind === 'fields' &&
  b.kind === 'fields' &&
  ((only(a, 'month') && only(b, 'month')) ||
    (only(a, 'day') && only(b, 'day') && (a.day ?? 0) < (b.day ?? 0)) ||
    (only(a, 'day', 'month') && only(b, 'day', 'month')))

/** Whether the first end is introduced by a word. */
const opensWith = (a: Item, { chart, from }: Match, word: string): boolean =>
  (chart.starts[from] ?? []).some(({ cls, id, to }) => cls === TIME_WORD && id === word && to === a.from)

/** Whether the word between two ends makes them one stretch: `and` does so only in `between ... and`. */
function areJoined(a: Item, b: Item, match: Match): boolean {
  const joints = (match.chart.starts[a.to] ?? []).filter(({ cls, to }) => cls === TIME_WORD && to <= b.from)
  return (
    !joints.some(({ id }) => id === 'and') || joints.some(({ id }) => id === 'to') || opensWith(a, match, 'between')
  )
}

function between(a: Item, b: Item, match: Match): Reading | null {
  if (!areJoined(a, b, match)) return null
  const opened = opensWith(a, match, 'between') || opensWith(a, match, 'from') || isTight(match.chart, a, b)
  const [x, y] = [readingOf(a), readingOf(b)]
  if (x.expression.kind === 'time' && y.expression.kind === 'time') return clockRange(x.expression, y.expression)
  if (!isPoint(x.expression) || !isPoint(y.expression)) return null
  if (x.weak && y.weak && !bothYears(x.expression, y.expression) && !bothMonths(x.expression, y.expression))
    return inOrder(x.expression, y.expression) && opened
      ? sure({ kind: 'range', from: x.expression, to: y.expression })
      : null
  if (x.expression.kind === 'time')
    return x.expression.clock && isDay(y.expression) ? clockOfDay(x.expression, y.expression) : null
  if (y.expression.kind === 'time' && x.expression.clock) return toClock(a, { ...b, value: y.expression })
  return sure({ kind: 'range', from: x.expression, to: y.expression })
}

/** Two homographs of months in the order of the year hold each other up. */
const bothMonths = (a: Expression, b: Expression): boolean =>
  a.kind === 'fields' &&
  b.kind === 'fields' &&
  only(a, 'month') &&
  only(b, 'month') &&
  a.calendar === 'persian' &&
  b.calendar === 'persian' &&
  (a.month ?? 0) < (b.month ?? 0)

const bothYears = (a: Expression, b: Expression): boolean =>
  a.kind === 'fields' && b.kind === 'fields' && only(a, 'year') && only(b, 'year') && (a.year ?? 0) < (b.year ?? 0)

/** Whether `and` is written onto the first word of a time. */
const isJoined = (chart: Chart, { from }: Item): boolean =>
  (chart.starts[from] ?? []).some(({ features }) => (features & CLITIC_AND) !== 0)

/** `3 to 5 May`: a bare day takes what the other end says. */
function fromDay(a: Item, b: Item): Reading | null {
  const { expression } = readingOf(b)
  if (expression.kind !== 'fields' || expression.day === undefined || expression.clock) return null
  if (expression.day <= numberOf(a)) return null
  const { weekday: _, clock: __, ...rest } = expression
  return sure({ kind: 'range', from: { ...rest, day: numberOf(a) }, to: expression })
}

function toDay(a: Item, b: Item): Reading | null {
  const { expression } = readingOf(a)
  if (expression.kind !== 'fields' || expression.day === undefined || expression.day >= numberOf(b)) return null
  const { weekday: _, clock: __, ...rest } = expression
  return sure({ kind: 'range', from: expression, to: { ...rest, day: numberOf(b) } })
}

/** Two clocks of one day; the second's half of the day serves the first. */
function clocks(a: Item, b: Item): Reading | null {
  return clockRange(clockReading(a), clockReading(b))
}

function clockRange(x: ClockReading, y: ClockReading): Reading | null {
  if (!x.clock || !y.clock || (x.weak && y.weak)) return null
  const part = !x.dayPart && y.dayPart && !x.clock.meridiem ? { dayPart: y.dayPart } : {}
  const zone = x.zone === undefined && y.zone !== undefined ? { zone: y.zone } : {}
  return sure({
    kind: 'range',
    from: asTime({ ...x, clock: withHalf(x.clock, y.clock), ...part, ...zone }),
    to: asTime({ ...y, clock: afterFirst(x.clock, y.clock) }),
  })
}

/** `10:30 to 3`: an hour that is said of no half of the day comes after the one before it. */
const afterFirst = (first: Clock, second: Clock): Clock =>
  !second.meridiem && !first.meridiem && second.hour < first.hour && second.hour + 12 > first.hour && first.hour <= 12
    ? { ...second, hour: second.hour + 12 }
    : !second.meridiem && first.meridiem === 'pm' && second.hour < 12 && second.hour > first.hour % 12
      ? { ...second, meridiem: 'pm' }
      : second

function toClock(a: Item, b: Item): Reading | null {
  const { expression } = readingOf(a)
  const { clock, dayPart, zone } = clockReading(b)
  if (!expression.clock || !clock || expression.kind === 'range') return null
  return sure({
    kind: 'range',
    from: { ...expression, clock: withHalf(expression.clock, clock) },
    to: {
      kind: 'time',
      ...modifiersOf({
        clock: afterFirst(expression.clock, clock),
        ...(dayPart ? { dayPart } : {}),
        ...(zone === undefined ? {} : { zone }),
      }),
    },
  })
}

/** Two bare hours of a day: Tuesday from 10 to 4. */
function hoursOf(day: Item, a: Item, b: Item): Reading | null {
  const { expression } = readingOf(day)
  if (!isDay(expression) || expression.clock) return null
  const [first, second] = [{ hour: numberOf(a) }, { hour: numberOf(b) }]
  const to: Expression = { kind: 'time', clock: afterFirst(first, second) }
  return sure({ kind: 'range', from: { ...expression, clock: first }, to })
}

/** Whether nothing but a sign stands between: 10/1-11/7. */
const isTight = ({ tokens }: Chart, a: Item, b: Item): boolean =>
  b.from === a.to + 1 && tokens.start[a.to] === tokens.end[a.to - 1] && tokens.start[b.from] === tokens.end[a.to]

/** So long from then on: `three days starting Monday`, `from 4 pm for half an hour`. A last day is counted in. */
function lasting(when: Item, n: Item): Reading | null {
  const { expression } = readingOf(when)
  if (!isPoint(expression)) return null
  const [first, ...rest] = amountOf(n).amounts.map(({ unit, amount }) => ({ unit, by: amount ?? 3 }))
  if (!first || (expression.kind === 'time' && !expression.clock)) return null
  const isClock = expression.clock !== undefined
  if (!isClock && !isDay(expression)) return null
  const also = isClock ? rest : [...rest, { unit: 'day' as const, by: -1 }]
  return sure({
    kind: 'range',
    from: expression,
    to: { kind: 'shift', ...first, ...(also.length > 0 ? { also } : {}), aligned: false, anchor: expression },
  })
}

const hourClock = (item: Item): Item => ({
  ...item,
  cls: 'Clock',
  value: { clock: { hour: numberOf(item) }, weak: true } satisfies ClockReading,
})

const stretches: readonly Rule[] = [
  time('between', 'from|between? a:Time to|dash|and on|the|day|in? b:Time', ({ a, b }, match) => between(a, b, match)),
  time('between-dot', 'from|between? a:Time dot to|dash|and on|the|day|in? b:Time', ({ a, b }, match) =>
    between(a, b, match),
  ),
  time('from-day', 'from|between? the? a:DayNo of? dot? to|dash|and the|day? b:Time', ({ a, b }) => fromDay(a, b)),
  time('days', 'from|between the? a:DayOrdinal to|dash|and the? b:DayOrdinal', ({ a, b }) =>
    // Places are ordinals too: from first to third.
    a.foundBy === 'ordinal-ending' && b.foundBy === 'ordinal-ending' && numberOf(a) < numberOf(b)
      ? sure({ kind: 'range', from: { kind: 'fields', day: numberOf(a) }, to: { kind: 'fields', day: numberOf(b) } })
      : null,
  ),
  // Where `and` is a letter of the second day (Arabic).
  time('between-joined', 'between a:Time b:Time', ({ a, b }, match) =>
    isJoined(match.chart, b) ? between(a, b, match) : null,
  ),
  time('from-day-joined', 'from|between? the? a:DayNo b:Time', ({ a, b }, { chart }) =>
    isJoined(chart, b) ? fromDay(a, b) : null,
  ),
  time('to-day', 'from|between? a:Time to|dash the? b:DayNo', ({ a, b }) =>
    readingOf(a).expression.kind === 'fields' ? toDay(a, b) : null,
  ),
  time('hour-clock', 'from|between? a:HourNo to|dash|and b:Clock', ({ a, b }, match) =>
    areJoined(a, b, match) ? clocks(hourClock(a), b) : null,
  ),
  time('clock-hour', 'from|between a:Clock to|dash|and b:HourNo', ({ a, b }) => clocks(a, hourClock(b))),
  time('hour-to-time', 'from|between? a:HourNo to|dash|and b:Time', ({ a, b }) => {
    const { expression } = readingOf(b)
    return expression.clock && expression.kind !== 'time'
      ? clockOfDay(asTime(clockReading(hourClock(a))), expression)
      : null
  }),
  time('clock-to-hour', 'a:Clock to|dash b:HourNo', ({ a, b }, { chart, to }) =>
    clockReading(a).clock?.meridiem && endsPhrase(chart, to) ? clocks(a, hourClock(b)) : null,
  ),
  time('time-to-hour', 'a:Time to|dash b:HourNo', ({ a, b }, { chart, to }) =>
    readingOf(a).expression.clock && !readingOf(a).weak && endsPhrase(chart, to) ? toClock(a, hourClock(b)) : null,
  ),
  time('day-hours', 'day:Time from|between a:HourNo to|dash|and b:HourNo', ({ day, a, b }, { chart, to }) =>
    endsPhrase(chart, to) ? hoursOf(day, a, b) : null,
  ),
  time('hours-day', 'from|between a:HourNo to|dash|and b:HourNo on day:Time', ({ day, a, b }) => hoursOf(day, a, b)),
  time('lasting-from', 'stretch? n:Amount starting on? when:Time', ({ n, when }) => lasting(when, n)),
  time('lasting-from-then', 'stretch n:Amount from when:Time', ({ n, when }) => lasting(when, n)),
  time('from-lasting', 'from? when:Time stretch n:Amount', ({ n, when }) => lasting(when, n)),
]

/** Open at one end: since, until, before, after. */
const openings: readonly Rule[] = [
  time('since', 'since when:Time', ({ when }) => half(when, 'from')),
  time('until', 'until when:Time', ({ when }) => half(when, 'to')),
  time('after', 'after when:Time', ({ when }) => half(when, 'from', true)),
  time('before', 'before when:Time', ({ when }) => half(when, 'to', true)),
  time('day-until-clock', 'day:Time until|before c:Time', ({ day, c }) => untilClock(day, c)),
  time('about', 'about when:Time', ({ when }) => {
    const { expression, weak: isWeak } = readingOf(when)
    return { expression: { ...expression, approximate: true }, weak: isWeak }
  }),
]

/** `Today before 4 pm`: of the day, up to the hour. */
function untilClock(day: Item, c: Item): Reading | null {
  const [whole, hour] = [readingOf(day).expression, readingOf(c).expression]
  if (hour.kind !== 'time' || !hour.clock || !isDay(whole) || whole.clock) return null
  return sure({ kind: 'range', from: null, to: { ...whole, ...modifiersOf(hour) } })
}

function half(when: Item, end: 'from' | 'to', beyond = false): Reading | null {
  const { expression, weak: isWeak } = readingOf(when)
  if (!isPoint(expression) || (isWeak && expression.kind !== 'fields')) return null
  if (isWeak && expression.kind === 'fields' && expression.year === undefined && expression.month === undefined)
    return null
  // Before the end of the year is not before its last third.
  const more = beyond && !expression.part ? { beyond } : {}
  return sure(
    end === 'from'
      ? { kind: 'range', from: expression, to: null, ...more }
      : { kind: 'range', from: null, to: expression, ...more },
  )
}

export const stretchStage: Stage = stage(stretches, TIME_WORD)
export const openStage: Stage = stage(openings, TIME_WORD)
