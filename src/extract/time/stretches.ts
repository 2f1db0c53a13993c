/** Stretches of time: two ends with the words that join them, and those that are open at one end. */
import type { DayPart, Expression } from '../../calendar/expression.js'
import type { Item } from '../../engine/chart.js'
import { type Rule, type Stage, stage } from '../../engine/pattern.js'
import { asTime, type ClockReading, clockReading, TIME_WORD } from './names.js'
import { numberOf, type Reading, readingOf, sure } from './reading.js'
import { time } from './shape.js'
import { modifiersOf, only } from './unite.js'

const isPoint = (e: Expression): boolean => e.kind !== 'duration' && e.kind !== 'set' && e.kind !== 'range'

function between(a: Item, b: Item): Reading | null {
  const [x, y] = [readingOf(a), readingOf(b)]
  if (x.expression.kind === 'time' && y.expression.kind === 'time') return clockRange(x.expression, y.expression)
  if (!isPoint(x.expression) || !isPoint(y.expression)) return null
  if (x.weak && y.weak && !bothYears(x.expression, y.expression) && !bothMonths(x.expression, y.expression)) return null
  if (x.expression.kind === 'time' && y.expression.kind !== 'time') return null
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

/** `3 to 5 May`: a bare day takes what the other end says. */
function fromDay(a: Item, b: Item): Reading | null {
  const { expression } = readingOf(b)
  if (expression.kind !== 'fields' || expression.day === undefined || expression.day <= numberOf(a)) return null
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
  const shared =
    !x.clock.meridiem && y.clock.meridiem && x.clock.hour <= y.clock.hour
      ? { clock: { ...x.clock, meridiem: y.clock.meridiem } }
      : {}
  const part = !x.dayPart && y.dayPart && !x.clock.meridiem ? { dayPart: y.dayPart } : {}
  return sure({ kind: 'range', from: asTime({ ...x, ...shared, ...part }), to: asTime(y) })
}

function toClock(a: Item, b: Item): Reading | null {
  const { expression } = readingOf(a)
  const { clock, dayPart, zone } = clockReading(b)
  if (!expression.clock || !clock || expression.kind === 'range') return null
  const from =
    !expression.clock.meridiem && clock.meridiem && expression.clock.hour <= clock.hour
      ? { ...expression, clock: { ...expression.clock, meridiem: clock.meridiem } }
      : expression
  return sure({
    kind: 'range',
    from,
    to: {
      ...expression,
      ...modifiersOf({ clock, ...(dayPart ? { dayPart } : {}), ...(zone === undefined ? {} : { zone }) }),
    },
  })
}

const hourClock = (item: Item): Item => ({
  ...item,
  cls: 'Clock',
  value: { clock: { hour: numberOf(item) }, weak: true } satisfies ClockReading,
})

const stretches: readonly Rule[] = [
  time('between', 'from|between? a:Time dot? to|dash|and on|the|day|in? b:Time', ({ a, b }, { chart, from }) => {
    // `and` joins the ends only of `between ... and`.
    const sign =
      (chart.ends[b.from] ?? []).some((item) => item.id === 'and') &&
      !(chart.ends[b.from] ?? []).some((item) => item.id === 'to')
    const opened = (chart.starts[from] ?? []).some((item) => item.cls === TIME_WORD && item.id === 'between')
    return sign && !opened ? null : between(a, b)
  }),
  time('from-day', 'from|between? a:DayNo of? dot? to|dash|and the|day? b:Time', ({ a, b }) => fromDay(a, b)),
  time('to-day', 'from|between? a:Time to|dash the? b:DayNo', ({ a, b }) =>
    readingOf(a).expression.kind === 'fields' ? toDay(a, b) : null,
  ),
  time('clocks', 'from|between? a:Clock to|dash|and b:Clock', ({ a, b }) => clocks(a, b)),
  time('hour-clock', 'from|between? a:HourNo to|dash|and b:Clock', ({ a, b }) => clocks(hourClock(a), b)),
  time('clock-hour', 'from|between a:Clock to|dash|and b:HourNo', ({ a, b }) => clocks(a, hourClock(b))),
  time('time-to-clock', 'from|between? a:Time to|dash|and c:Clock', ({ a, c }) => toClock(a, c)),
  time('time-to-part', 'from a:Time to|dash part:DayPart', ({ a, part }) => {
    const { expression } = readingOf(a)
    return expression.dayPart
      ? sure({ kind: 'range', from: expression, to: { ...expression, dayPart: part.id as DayPart } })
      : null
  }),
]

/** Open at one end: since, until, before, after. */
const openings: readonly Rule[] = [
  time('since', 'since|after when:Time', ({ when }) => half(when, 'from')),
  time('until', 'until|before when:Time', ({ when }) => half(when, 'to')),
]

function half(when: Item, end: 'from' | 'to'): Reading | null {
  const { expression, weak: isWeak } = readingOf(when)
  if (!isPoint(expression) || (isWeak && expression.kind !== 'fields')) return null
  if (isWeak && expression.kind === 'fields' && expression.year === undefined && expression.month === undefined)
    return null
  return {
    expression:
      end === 'from' ? { kind: 'range', from: expression, to: null } : { kind: 'range', from: null, to: expression },
    weak: false,
  }
}

export const stretchStage: Stage = stage(stretches, TIME_WORD)
export const openStage: Stage = stage(openings, TIME_WORD)
