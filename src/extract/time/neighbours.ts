/**
 * Neighbours that speak of one time become one item: a weekday and its date, a day and its hour, the part of a month, the same
 * day in two calendars. No language is known here but the small words between.
 */
import type { DayPart, Fields, Part, Shift } from '../../calendar/expression.js'
import type { Chart, Item } from '../../engine/chart.js'
import { COMMON } from '../../engine/features.js'
import { type Match, type Rule, type Stage, stage } from '../../engine/pattern.js'
import { LINE_BEFORE } from '../../text/tokenize.js'
import { asTime, clockReading, endsPhrase, TIME_WORD } from './names.js'
import { numberOf, type Reading, readingOf, sure, weak } from './reading.js'
import { time } from './shape.js'
import { isAligned, isDay, isDayShift, modifiersOf, unite } from './unite.js'

const united = (a: Item, b: Item): Reading | null => {
  const [x, y] = [readingOf(a), readingOf(b)]
  const expression = unite(x.expression, y.expression)
  return expression && sure(expression)
}

const withClock = (day: Item, clock: Item): Reading | null => {
  const reading = clockReading(clock)
  const expression = unite(asTime(reading), readingOf(day).expression)
  return expression && sure(expression)
}

function withDayPart(day: Item, dayPart: DayPart): Reading | null {
  const { expression } = readingOf(day)
  const joined = unite({ kind: 'time', dayPart }, expression)
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
  // "Late last night" is last night.
  if (isDayShift(expression) && (expression.unit === 'night' || expression.dayPart)) return sure(expression)
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

const isTimeWord = (chart: Chart, token: number): boolean =>
  chart.starts[token]?.some(({ cls }) => cls === TIME_WORD) ?? false

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
  time('part-of', 'part:PartOf of|month|in? the? when:Time', ({ part, when }) => partOf(part, when)),
  time('numeric-era', 'when:Time era:Era', ({ when, era }) => {
    const { expression } = readingOf(when)
    if (era.id !== 'gregory' && era.id !== 'persian' && era.id !== 'islamic') return null
    if (isAligned(expression, 'year', 'month')) return sure({ ...expression, calendar: era.id })
    if (expression.kind !== 'fields' || expression.year === undefined || !/^time.numeric/.test(`time/${when.foundBy}`))
      return null
    if (era.id !== 'gregory' && era.id !== 'persian' && era.id !== 'islamic') return null
    return sure({ ...expression, calendar: era.id })
  }),
  time('time-meridiem', 'a:Time comma? half:Meridiem', ({ a, half }, { chart }) =>
    // `Monday a`: a lone letter is no half of a day; `3-4 pm` are hours.
    a.foundBy !== 'numeric-pair' &&
    (chart.tokens.end[half.to - 1] as number) - (chart.tokens.start[half.from] as number) > 1
      ? withDayPart(a, half.id === 'am' ? 'morning' : 'afternoon')
      : null,
  ),
  time('week-of', 'week-of the? when:Time', ({ when }) => {
    const { expression } = readingOf(when)
    return isDay(expression) && !expression.clock
      ? sure({ kind: 'shift', unit: 'week', by: 0, aligned: true, anchor: expression })
      : null
  }),
  time('some-hour', 'some-hour day:Time', ({ day }) => {
    const { expression } = readingOf(day)
    return isDay(expression) && !expression.clock ? sure(expression) : null
  }),
  time('weekday-day', 'w:Weekday comma? the? day:DayDigits', ({ w, day }, { chart, to }) =>
    // `Monday 12 people` counts people.
    endsPhrase(chart, to) || isTimeWord(chart, to)
      ? sure({ kind: 'fields', weekday: Number(w.id) as 1, day: numberOf(day) })
      : null,
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
export const aloneStage: Stage = stage(alone, TIME_WORD)
