/**
 * Neighbours that speak of one time become one: a weekday and its date, a day and its hour, a month and its year, the same
 * day in two calendars, the two ends of a stretch. No language is known here but the small words between.
 */
import type { DayPart, Expression, Fields, Modifiers, Part, Shift } from '../../calendar/expression.js'
import type { Item } from '../../engine/chart.js'
import { COMMON } from '../../engine/features.js'
import { type Match, type Rule, type Stage, stage } from '../../engine/pattern.js'
import { LINE_BEFORE } from '../../text/tokenize.js'
import { type ClockReading, clockReading, TIME_WORD } from './names.js'
import { numberOf, type Reading, readingOf, sure, weak } from './reading.js'
import { time } from './shape.js'

type FieldName =
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'season'
  | 'quarter'
  | 'half'
  | 'week'
  | 'decade'
  | 'century'
  | 'within'
  | 'direction'

const has = (fields: Fields, ...names: readonly FieldName[]): boolean =>
  names.every((name) => fields[name] !== undefined)
const only = (fields: Fields, ...names: readonly FieldName[]): boolean =>
  has(fields, ...names) &&
  (
    [
      'year',
      'month',
      'day',
      'weekday',
      'season',
      'quarter',
      'half',
      'week',
      'decade',
      'century',
      'within',
      'direction',
    ] as const
  ).every((name) => names.includes(name) || fields[name] === undefined)

const isDayShift = (e: Expression): e is Shift & { readonly unit: 'day' | 'night' } =>
  e.kind === 'shift' && (e.unit === 'day' || e.unit === 'night')
/** So many days or weeks from publication, to the day. */
const isDistance = (e: Expression): e is Shift & { readonly aligned: false } =>
  e.kind === 'shift' &&
  !e.aligned &&
  (e.unit === 'day' || e.unit === 'week') &&
  e.anchor === 'published' &&
  !e.approximate
const isAligned = (e: Expression, ...units: readonly string[]): e is Shift & { readonly aligned: true } =>
  e.kind === 'shift' && e.aligned && units.includes(e.unit)
/** Whether an expression names a single day. */
const isDay = (e: Expression): boolean =>
  (e.kind === 'fields' && (e.day !== undefined || e.weekday !== undefined)) ||
  isDayShift(e) ||
  (e.kind === 'shift' && !e.aligned && (e.unit === 'week' || e.unit === 'month' || e.unit === 'year')) ||
  (e.kind === 'nth' && (e.of === 'day' || typeof e.of === 'number'))
const isTimed = (e: Expression): boolean => e.clock !== undefined || e.dayPart !== undefined

const modifiersOf = ({ clock, dayPart, zone, approximate }: Modifiers): Modifiers => ({
  ...(clock ? { clock } : {}),
  ...(dayPart ? { dayPart } : {}),
  ...(zone === undefined ? {} : { zone }),
  ...(approximate ? { approximate } : {}),
})

/** One time from two names beside each other, the smaller and the larger in either order; null where they are two times. */
export function unite(a: Expression, b: Expression): Expression | null {
  return together(a, b) ?? together(b, a)
}

function together(a: Expression, b: Expression): Expression | null {
  if (a.kind === 'time') return timed(a, b)
  if (a.kind === 'range' && a.from?.kind === 'time' && a.to?.kind === 'time') {
    if (!isDay(b) || isTimed(b)) return null
    return { ...a, from: { ...b, ...modifiersOf(a.from) }, to: { ...b, ...modifiersOf(a.to) } }
  }
  if (a.kind !== 'fields') return null
  if (only(a, 'weekday')) return weekdayWith(a, b)
  if (only(a, 'month') || only(a, 'day', 'month') || only(a, 'weekday', 'day', 'month')) {
    if (
      b.kind === 'fields' &&
      only(b, 'year') &&
      (!b.calendar || !a.calendar || b.calendar === a.calendar) &&
      !isTimed(b)
    )
      return { ...a, year: b.year as number, ...(b.yearDigits === undefined ? {} : { yearDigits: b.yearDigits }) }
    if (isAligned(b, 'year')) return { ...a, within: b }
    if ((isDayShift(b) || isDistance(b)) && a.day !== undefined)
      return { ...a, ...modifiersOf(b), equals: withoutClock(b) }
    return null
  }
  if (only(a, 'quarter') || only(a, 'half') || only(a, 'season') || only(a, 'week')) {
    if (b.kind === 'fields' && only(b, 'year')) return { ...b, ...a }
    if (isAligned(b, 'year')) return { ...a, within: b }
    return null
  }
  if (only(a, 'day') || only(a, 'weekday', 'day')) {
    if (isAligned(b, 'month')) return { ...a, within: b }
    if (b.kind === 'fields' && only(b, 'month', 'direction')) return { ...a, within: b }
    return null
  }
  if (a.day !== undefined && a.month !== undefined && isDayShift(b))
    return { ...a, ...modifiersOf(b), equals: withoutClock(b) }
  return null
}

const withoutClock = ({ clock: _, dayPart: __, zone: ___, ...rest }: Shift): Expression => rest

/** A clock or part of a day belongs to any single day that has none; a part may still take its clock. */
function timed(a: Expression, b: Expression): Expression | null {
  if (b.kind === 'time') {
    if (a.clock && b.dayPart && !a.dayPart && !b.clock) return { ...a, dayPart: b.dayPart }
    return null
  }
  if (b.kind === 'range' && b.to && isDay(b.to) && !isTimed(b.to)) return null
  if (!isDay(b)) return null
  if (!isTimed(b)) return { ...settleOrder(b, a), ...modifiersOf(a) }
  if (a.clock && !b.clock && b.dayPart && !a.dayPart)
    return { ...b, ...modifiersOf(a), ...(a.clock.meridiem || a.clock.hour > 12 ? {} : { dayPart: b.dayPart }) }
  if (a.dayPart && !a.clock && b.clock && !b.dayPart && !b.clock.meridiem && b.clock.hour <= 12)
    return { ...b, dayPart: a.dayPart }
  return null
}

function weekdayWith(a: Fields, b: Expression): Expression | null {
  const weekday = a.weekday
  if (weekday === undefined) return null
  if (b.kind === 'fields') {
    if (b.weekday === undefined && b.day !== undefined) return { ...b, ...modifiersOf(a), weekday }
    return null
  }
  if (
    b.kind === 'shift' &&
    (isDayShift(b) || isAligned(b, 'week', 'month') || (!b.aligned && (b.unit === 'week' || b.unit === 'month')))
  ) {
    if (b.unit === 'day' || b.unit === 'night') return { ...a, ...modifiersOf(b), within: withoutClock(b) }
    // A week or a month from now, on a Tuesday: of that week or month.
    return { ...a, within: b.aligned ? b : { kind: 'shift', unit: 'week', by: 0, aligned: true, anchor: b } }
  }
  return null
}

const united = (a: Item, b: Item): Reading | null => {
  const [x, y] = [readingOf(a), readingOf(b)]
  const expression = unite(x.expression, y.expression)
  return expression && sure(expression)
}

const asTime = (reading: ClockReading): Expression => {
  const { weak: _, ...modifiers } = reading
  return { kind: 'time', ...modifiers }
}

const withClock = (day: Item, clock: Item): Reading | null => {
  const reading = clockReading(clock)
  const expression = unite(asTime(reading), readingOf(day).expression)
  return expression && sure(expression)
}

/** Who writes a clock of twenty-four hours writes the day before the month; with `pm` stands the month. */
function settleOrder(expression: Expression, { clock }: Modifiers): Expression {
  if (expression.kind !== 'fields' || !expression.orderOpen) return expression
  const { orderOpen: _, ...settled } = expression
  if (clock?.meridiem || clock?.minute === undefined || settled.day === undefined || settled.month === undefined)
    return settled
  return { ...settled, day: settled.month, month: settled.day }
}

const withPart = (day: Item, part: Item): Reading | null => {
  const { expression } = readingOf(day)
  const joined = unite({ kind: 'time', dayPart: part.id as DayPart }, expression)
  return joined && sure(joined)
}

/** The same day by another calendar: both name a day (or a month, or a year) and in different calendars. */
function twins(a: Item, b: Item): Reading | null {
  const [x, y] = [readingOf(a).expression, readingOf(b).expression]
  if (x.kind !== 'fields' || y.kind !== 'fields') return null
  const level = (e: Fields): number =>
    e.day !== undefined ? 3 : e.month !== undefined ? 2 : e.year !== undefined ? 1 : 0
  if (level(x) !== level(y) || level(x) === 0) return null
  const [p, q] = [calendarOf(x), calendarOf(y)]
  if (p === q || p === undefined || q === undefined) return null
  if (level(x) === 1 && !(x.calendar || y.calendar)) return null
  // The calendar that is sure of its days is the value: with a year, and not by the moon.
  const second = (x.year === undefined && y.year !== undefined) || (p === 'islamic' && q !== 'islamic')
  return sure(second ? { ...y, ...modifiersOf(x), equals: x } : { ...x, equals: y })
}

const calendarOf = (fields: Fields): string | undefined =>
  fields.calendar ?? (fields.year !== undefined && (fields.year < 1300 || fields.year > 1450) ? 'gregory' : undefined)

const partOf = (part: Item, when: Item): Reading | null => {
  const { expression } = readingOf(when)
  if (isDay(expression)) return null
  if (
    expression.part ||
    expression.kind === 'range' ||
    expression.kind === 'duration' ||
    expression.kind === 'set' ||
    expression.kind === 'time'
  )
    return null
  return sure({ ...expression, part: part.id as Part })
}

const nthOf = (n: Item, of: Item, within: Item): Reading | null => {
  const { expression } = readingOf(within)
  if (
    expression.kind === 'duration' ||
    expression.kind === 'set' ||
    expression.kind === 'range' ||
    expression.kind === 'time' ||
    isDay(expression)
  )
    return null
  if (of.cls === 'Weekday') return sure({ kind: 'nth', nth: numberOf(n), of: Number(of.id) as 1, within: expression })
  if (of.id === 'quarter') return null
  return sure({ kind: 'nth', nth: numberOf(n), of: of.id as 'week', within: expression })
}

const uniting: readonly Rule[] = [
  time('unite', 'a:Time comma|dash? of|on|day|date|in|the? the? b:Time', ({ a, b }) => united(a, b)),
  time('unite-dot', 'a:Time dot b:Time', ({ a, b }, { chart }) =>
    readingOf(a).weak && !((chart.tokens.flags[b.from] as number) & LINE_BEFORE) ? united(a, b) : null,
  ),
  time('unite-open', 'a:Time open b:Time close', ({ a, b }) => twins(a, b) ?? united(a, b)),
  time('twin-calendars', 'a:Time comma|dash? corresponding on|day? b:Time', ({ a, b }) => twins(a, b) ?? united(a, b)),
  time('twin-calendars-open', 'a:Time open corresponding b:Time close', ({ a, b }) => twins(a, b) ?? united(a, b)),
  time('twin-calendars-sign', 'a:Time slash|dash|comma b:Time', ({ a, b }) => twins(a, b)),
  time('twin-calendars-bare', 'a:Time b:Time', ({ a, b }) => twins(a, b)),
  time('time-clock', 'a:Time comma|dash|and? of|on|in? c:Clock', ({ a, c }) => withClock(a, c)),
  time('clock-time', 'c:Clock comma|dash? of|on|in|the|day|date? the? a:Time', ({ a, c }) => withClock(a, c)),
  time('time-clock-open', 'a:Time open c:Clock close', ({ a, c }) => withClock(a, c)),
  time('time-part', 'a:Time comma? in|the|of? the? part:DayPart', ({ a, part }) => withPart(a, part)),
  time('part-time', 'part:DayPart comma? of|on|the|in? the|day? a:Time', ({ a, part }) => withPart(a, part)),
  time('part-of', 'part:PartOf of|month|in? the? when:Time', ({ part, when }) => partOf(part, when)),
  time('part-open', 'part:PartOf dash when:Time', ({ part, when }) => partOf(part, when)),
  time('numeric-era', 'when:Time era:Era', ({ when, era }) => {
    const { expression } = readingOf(when)
    if (era.id !== 'gregory' && era.id !== 'persian' && era.id !== 'islamic') return null
    if (isAligned(expression, 'year', 'month')) return sure({ ...expression, calendar: era.id })
    if (expression.kind !== 'fields' || expression.year === undefined || !/^time.numeric/.test(`time/${when.foundBy}`))
      return null
    if (era.id !== 'gregory' && era.id !== 'persian' && era.id !== 'islamic') return null
    return sure({ ...expression, calendar: era.id })
  }),
  time('weekday-ordinal', 'w:Weekday comma? the? day:DayOrdinal', ({ w, day }) =>
    sure({ kind: 'fields', weekday: Number(w.id) as 1, day: numberOf(day) }),
  ),
  time('day-of-month', 'the? day:DayNo of|in? the? when:Time', ({ day, when }) => {
    const { expression } = readingOf(when)
    return isAligned(expression, 'month') && !expression.part
      ? sure({ kind: 'fields', day: numberOf(day), within: expression })
      : null
  }),
  time('day-of-this-month', 'day:DayOrdinal of? the? unit:Unit', ({ day, unit }) =>
    unit.id === 'month' && day.foundBy === 'ordinal-ending'
      ? sure({
          kind: 'fields',
          day: numberOf(day),
          within: { kind: 'shift', unit: 'month', by: 0, aligned: true, anchor: 'published' },
        })
      : null,
  ),
  time('hour-of-evening', 'at? h:HourNo when:Time', ({ h, when }) => {
    const { expression } = readingOf(when)
    if (!isDayShift(expression) || !expression.dayPart || expression.clock || numberOf(h) > 12) return null
    return sure({ ...expression, clock: { hour: numberOf(h) } })
  }),
  time('weekday-of-week', 'w:Weekday of? when:Time', ({ w, when }) => {
    const { expression } = readingOf(when)
    if (!isAligned(expression, 'week')) return null
    return sure({ kind: 'fields', weekday: Number(w.id) as 1, within: expression })
  }),
  time('about', 'about when:Time', ({ when }) => {
    const { expression, weak: isWeak } = readingOf(when)
    return { expression: { ...expression, approximate: true }, weak: isWeak }
  }),
  time('nth-of', 'the? n:Nth of:Unit|Weekday of|in|on|from? the? within:Time', ({ n, of, within }) =>
    nthOf(n, of, within),
  ),
  time('nth-day-of', 'the? n:Nth day w:Weekday of|in|on|from? within:Time', ({ n, w, within }) => nthOf(n, w, within)),
  time('nth-after', 'of:Unit|Weekday n:Nth of|in|on|from? the? within:Time', ({ n, of, within }) =>
    nthOf(n, of, within),
  ),
  time('last-of', 'last of:Unit|Weekday of|in|on|from? within:Time', ({ of, within }) => {
    const { expression } = readingOf(within)
    if (expression.kind !== 'fields' && expression.kind !== 'shift') return null
    return sure({
      kind: 'nth',
      nth: -1,
      of: of.cls === 'Weekday' ? (Number(of.id) as 1) : (of.id as 'week'),
      within: expression,
    })
  }),
  time('amount-from', 'n:Amount before|after|from|hence when:Time', ({ n, when }, match) =>
    fromAnother(n, when, match),
  ),
  time('unit-from', 'the? n:Unit before|after|from|hence when:Time', ({ n, when }, match) =>
    fromAnother(n, when, match),
  ),
]

function fromAnother(n: Item, when: Item, { chart, from }: Match): Reading | null {
  const { expression } = readingOf(when)
  if (expression.kind === 'duration' || expression.kind === 'set' || expression.kind === 'range') return null
  // The word between tells the way: it stands right before the time.
  const words = (chart.ends[when.from] ?? []).filter((item) => item.cls === TIME_WORD && item.from >= from)
  const back = words.some(({ id }) => id === 'before')
  const amounts =
    n.cls === 'Amount'
      ? (n.value as { amounts: { unit: Shift['unit']; amount: number | null }[] }).amounts
      : [{ unit: n.id as Shift['unit'], amount: 1 }]
  const [first, ...rest] = amounts.map(({ unit, amount }) => ({ unit, by: (back ? -1 : 1) * (amount ?? 3) }))
  if (!first) return null
  return sure({
    kind: 'shift',
    ...first,
    ...(rest.length > 0 ? { also: rest } : {}),
    aligned: false,
    anchor: expression,
  })
}

// --- Stretches -----------------------------------------------------------------------------------------------------

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

/** A clock by itself, and a part of a day by itself: a time of the day that is spoken of. */
const alone: readonly Rule[] = [
  time('clock', 'c:Clock', ({ c }) => {
    const reading = clockReading(c)
    return reading.weak ? weak(asTime(reading)) : sure(asTime(reading))
  }),
  time('the-day', 'the|day|on day:DayOrdinal', ({ day }) =>
    // `The first` and `a third` are more than days.
    numberOf(day) > 3 || day.foundBy !== 'ordinal' ? weak({ kind: 'fields', day: numberOf(day) }) : null,
  ),
  time('day-number', 'day day:DayDigits', ({ day }) => weak({ kind: 'fields', day: numberOf(day) })),
  time('part', 'on|in? part:DayPart', ({ part }) =>
    part.features & COMMON ? null : weak({ kind: 'time', dayPart: part.id as DayPart }),
  ),
]

export const uniteStage: Stage = stage(uniting, TIME_WORD)
export const stretchStage: Stage = stage(stretches, TIME_WORD)
export const openStage: Stage = stage(openings, TIME_WORD)
export const aloneStage: Stage = stage(alone, TIME_WORD)
