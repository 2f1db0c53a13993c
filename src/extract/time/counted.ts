/** Times that are counted: today, last week, three days ago, the coming months, the third Friday of the month. */
import type { DayPart, Expression, Part, Unit } from '../../calendar/expression.js'
import { type Chart, type Item, itemsFrom } from '../../engine/chart.js'
import { CLITIC_B, CLITIC_K, CLITIC_L, DEFINITE, DUAL, PLURAL } from '../../engine/features.js'
import type { Match, Rule } from '../../engine/pattern.js'
import { attend } from '../../engine/sparse.js'
import { CAPITAL, DIGITS, LINE_BEFORE, SIGN } from '../../text/tokenize.js'
import { TIME_WORD } from './names.js'
import { type AmountReading, amountOf, numberOf, type Reading, sure } from './reading.js'
import { time, weekdayOf } from './shape.js'

const shift = (
  unit: Unit,
  by: number,
  aligned: boolean,
  anchor: 'published' | 'told' | 'event' = 'published',
): Expression => ({
  kind: 'shift',
  unit,
  by,
  aligned,
  anchor,
})

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  preceding: -1,
  this: 0,
  next: 1,
  following: 1,
  'after-next': 2,
  'before-last': -2,
}

/** A sign that stands free before and close behind: `+15 minutes`, `-3 years`; not a dash between words. */
const isSigned = ({ chart: { tokens }, from }: Match): boolean =>
  tokens.start[from + 1] === tokens.end[from] && (from === 0 || tokens.start[from] !== tokens.end[from - 1])

const LENGTHS = ['day', 'week', 'month', 'quarter', 'season', 'half-year', 'year', 'decade', 'century']
/** Whether the first of two units holds several of the second; a weekday is a day. */
const isLonger = (unit: string, part: string): boolean =>
  LENGTHS.indexOf(unit) > Math.max(0, LENGTHS.indexOf(part)) && LENGTHS.indexOf(unit) > 0

/** `last week`, `the following day`: whole units of the calendar. */
function directedUnit(unit: Item, dir: Item): Reading | null {
  const by = STEPS[dir.value as string]
  const name = unit.id as Unit
  if (by === undefined) return recentUnit(unit, dir)
  if (name === 'second') return null
  if (name === 'fortnight' && by !== 0)
    return sure({ kind: 'span', unit: name, count: 1, direction: by < 0 ? 'last' : 'next', anchor: 'published' })
  if (unit.features & (PLURAL | DUAL) && by !== 0) {
    const count = unit.features & DUAL && !(unit.features & PLURAL) ? { count: 2 } : {}
    return sure({ kind: 'span', unit: name, ...count, direction: by < 0 ? 'last' : 'next', anchor: 'published' })
  }
  if (name === 'hour' && by === 0) return null
  const told = dir.value === 'following' || dir.value === 'preceding'
  return sure(shift(name, by, true, told ? 'told' : 'published'))
}

/** `Recent weeks` are not counted; `the last week` is the seven days before. */
function recentUnit(unit: Item, dir: Item): Reading | null {
  if (dir.value !== 'recent' || (unit.id === 'day' && !(unit.features & PLURAL))) return null
  const count = unit.features & PLURAL ? {} : { count: 1 }
  return sure({ kind: 'span', unit: unit.id as Unit, ...count, direction: 'last', anchor: 'published' })
}

function counted(amount: Item, direction: string): Reading | null {
  const { amounts, approximate } = amountOf(amount)
  const [first] = amounts
  if (!first || STEPS[direction] === undefined || direction === 'this')
    return direction === 'recent' && first ? counted(amount, 'last') : null
  return sure({
    kind: 'span',
    unit: first.unit,
    ...(first.amount === null ? { count: 3 } : { count: first.amount }),
    direction: (STEPS[direction] ?? 0) < 0 ? 'last' : 'next',
    anchor: 'published',
    ...(approximate ? { approximate } : {}),
  })
}

/** `The 5 coming years`. */
function countedUnits(unit: Item, count: number, direction: string): Reading | null {
  const by = STEPS[direction] ?? (direction === 'recent' ? -1 : 0)
  if (by === 0) return null
  return sure({ kind: 'span', unit: unit.id as Unit, count, direction: by < 0 ? 'last' : 'next', anchor: 'published' })
}

/** `Two Sundays from now`: the second of the Sundays ahead. */
const countedWeekday = (n: Item, w: Item, way: 1 | -1): Reading | null =>
  n.value === null
    ? null
    : sure({
        kind: 'nth',
        nth: way * numberOf(n),
        of: weekdayOf(w),
        within: { kind: 'span', unit: 'day', count: 366, direction: way > 0 ? 'next' : 'last', anchor: 'published' },
      })

const isFine = (amounts: AmountReading['amounts']): boolean =>
  amounts.some(({ unit }) => unit === 'hour' || unit === 'minute' || unit === 'second')

/** `Within three weeks`: from now to then. */
function within(amount: AmountReading): Reading | null {
  const to = distance(amount, 1)
  const from = isFine(amount.amounts) ? shift('minute', 0, false) : shift('day', 0, true)
  return to && sure({ kind: 'range', from, to: to.expression })
}

/** `three days ago`, `in two weeks`, `2 hours 17 minutes later`. */
function distance(
  { amounts, approximate }: AmountReading,
  sign: number,
  anchor: 'published' | 'told' | 'event' | Expression = 'published',
): Reading | null {
  const [first, ...rest] = amounts.map(({ unit, amount }) => ({ unit, by: sign * (amount ?? 3) }))
  if (!first) return null
  return sure({
    kind: 'shift',
    ...first,
    ...(rest.length > 0 ? { also: rest } : {}),
    aligned: false,
    anchor,
    // Some hours from then is still that day.
    ...(approximate && !isFine(amounts) ? { approximate } : {}),
  })
}

/** Words behind a count that it starts from: `two days after`, Arabic `a day from the visit`. */
const COUNTED_FROM: ReadonlySet<string> = new Set(['after', 'before', 'from'])

/** What follows a count is what it starts from: `the next day after the talks`; the Arabic preposition may be of one letter. */
const startsFrom = (chart: Chart, to: number): boolean =>
  itemsFrom(chart, to).some(
    ({ cls, id, features }) => (cls === TIME_WORD && COUNTED_FROM.has(id)) || (features & CLITIC_L) !== 0,
  )

/** Days and weeks from now, where nothing behind says that something else is counted from. */
const fromNow = (n: Item, sign: 1 | -1, { chart, to }: Match): Reading | null =>
  distance(amountOf(n), sign, startsFrom(chart, to) ? 'event' : 'published')
const fromTold = (amount: AmountReading, sign: 1 | -1, { chart, to }: Match): Reading | null =>
  distance(amount, sign, startsFrom(chart, to) ? 'event' : 'told')

/** `A day after the summit`, where no time follows that it would be counted from: the words between stay the sentence's own. */
function besideEvent(amount: AmountReading, { chart, to }: Match): Reading | null {
  attend(chart, to)
  const way = itemsFrom(chart, to).find(
    ({ cls, id }) =>
      (cls === TIME_WORD && (id === 'after' || id === 'before')) || (cls === 'Function' && id === 'after-clause'),
  )
  if (!way || isFine(amount.amounts) || itemsFrom(chart, way.to).some(({ cls }) => cls === 'Time')) return null
  return distance(amount, way.id === 'before' ? -1 : 1, 'event')
}

/** `The day before the summit`, and not `the day before in Paris`: a noun phrase follows. */
function beside(by: 1 | -1, { chart, from, to }: Match): Reading {
  const { tokens } = chart
  const open = chart.ends[to]?.some(
    ({ cls, id, from: at }) => cls === TIME_WORD && at > from && (id === 'before' || id === 'after'),
  )
  const named = open && to < tokens.count && ((tokens.flags[to] as number) & (CAPITAL | LINE_BEFORE)) === CAPITAL
  const noun =
    open &&
    itemsFrom(chart, to).some(
      ({ cls, id }) => (cls === TIME_WORD && id === 'the') || (cls === 'Function' && id === 'his'),
    )
  return sure(shift('day', by, true, named || noun || startsFrom(chart, to) ? 'event' : 'told'))
}

/** Whether the proclitic `by` stands before a count: Arabic `after that by two days`. */
const isBy = (chart: Chart, at: number): boolean =>
  (chart.starts[at] ?? []).some(({ features }) => (features & CLITIC_B) !== 0)

const some = (unit: Item): AmountReading => ({
  amounts: [{ unit: unit.id as Unit, amount: null }],
  approximate: true,
})

const one = (unit: Item): AmountReading => ({ amounts: [{ unit: unit.id as Unit, amount: 1 }], approximate: false })
const isSingle = (unit: Item): boolean => !(unit.features & (PLURAL | DUAL | DEFINITE))

const relativeDay = (item: Item): Expression => {
  if (item.id === 'now') return shift('minute', 0, false)
  const [by = '0', part] = item.id.split(' ')
  const base = shift('day', Number(by), true)
  return part ? { ...base, dayPart: part as DayPart } : base
}

/** `During year 2026`: the unit is only the word before its number. */
const isYearNumber = (chart: Chart, at: number): boolean =>
  chart.tokens.kind[at] === DIGITS || itemsFrom(chart, at).some(({ cls }) => cls === 'YearWord')

const isMonthName = (items: readonly Item[] | undefined): boolean => items?.some(({ cls }) => cls === 'Month') ?? false

export const counts: readonly Rule[] = [
  time('relative-day', 'day:RelativeDay', ({ day }, { chart, to }) => {
    // "The day the-second (of a visit)" is no today (Arabic).
    if (itemsFrom(chart, to).some(({ cls, features }) => cls === 'Ordinal' && (features & DEFINITE) !== 0)) return null
    // Without its article `to yesterday` is another word.
    return day.features & (CLITIC_L | CLITIC_K) && !(day.features & DEFINITE) ? null : sure(relativeDay(day))
  }),
  time('day-length', 'n:DayLength', ({ n }) =>
    sure({ kind: 'duration', amounts: [{ unit: 'day', amount: Number(n.id) }] }),
  ),
  time('relative-unit', 'unit:RelativeUnit', ({ unit }) => {
    const [by = '0', name = ''] = unit.id.split(' ')
    return sure(shift(name as Unit, Number(by), true))
  }),
  time('same-day', 'same-day', () => sure(shift('day', 0, true, 'told'))),
  time('same-unit', 'same unit:Unit', ({ unit }) =>
    unit.id === 'year' || unit.id === 'month'
      ? sure({ kind: 'shift', unit: unit.id, by: 0, aligned: true, anchor: 'year told' })
      : null,
  ),
  time('that-unit', 'that unit:Unit', ({ unit }) =>
    (unit.id === 'year' || unit.id === 'month') && isSingle(unit)
      ? sure({ kind: 'shift', unit: unit.id, by: 0, aligned: true, anchor: 'year told' })
      : null,
  ),
  time('unit-same', 'unit:Unit same-after', ({ unit }) =>
    unit.id === 'year' || unit.id === 'month'
      ? sure({ kind: 'shift', unit: unit.id, by: 0, aligned: true, anchor: 'year told' })
      : null,
  ),
  time('next-day', 'next-day', (_, match) => beside(1, match)),
  time('previous-day', 'previous-day', (_, match) => beside(-1, match)),
  time('unit-direction', 'in-before|in-digits? unit:Unit ezafe? dir:After', ({ unit, dir }) => directedUnit(unit, dir)),
  time('direction-unit', 'in-before? the? dir:Before unit:Unit', ({ unit, dir }) => directedUnit(unit, dir)),
  time('amount-ago', 'n:Amount ezafe? ago', ({ n }) => distance(amountOf(n), -1)),
  time('amount-hence', 'n:Amount ezafe? hence', ({ n }) => distance(amountOf(n), 1)),
  time('amount-later', 'n:Amount ezafe? later-after', ({ n }, match) => fromTold(amountOf(n), 1, match)),
  time('amount-earlier', 'n:Amount earlier', ({ n }, match) => fromTold(amountOf(n), -1, match)),
  time('amount-beside', 'n:Amount', ({ n }, match) => besideEvent(amountOf(n), match)),
  time('unit-later', 'the? unit:Unit later-after', ({ unit }, match) =>
    isSingle(unit) ? fromTold(one(unit), 1, match) : null,
  ),
  time('units-later', 'unit:Unit.plural later-after', ({ unit }) => distance(some(unit), 1, 'told')),
  time('units-earlier', 'unit:Unit.plural earlier', ({ unit }) => distance(some(unit), -1, 'told')),
  time('later-by', 'after-that n:Amount', ({ n }, { chart }) =>
    isBy(chart, n.from) ? distance(amountOf(n), 1, 'told') : null,
  ),
  time('earlier-by', 'before-that n:Amount', ({ n }, { chart }) =>
    isBy(chart, n.from) ? distance(amountOf(n), -1, 'told') : null,
  ),
  time('later-by-units', 'after-that unit:Unit.plural', ({ unit }, { chart }) =>
    isBy(chart, unit.from) ? distance(some(unit), 1, 'told') : null,
  ),
  time('earlier-by-units', 'before-that unit:Unit.plural', ({ unit }, { chart }) =>
    isBy(chart, unit.from) ? distance(some(unit), -1, 'told') : null,
  ),
  time('later-by-unit', 'after-that unit:Unit', ({ unit }, { chart }) =>
    isBy(chart, unit.from) && isSingle(unit) ? distance(one(unit), 1, 'told') : null,
  ),
  time('earlier-by-unit', 'before-that unit:Unit', ({ unit }, { chart }) =>
    isBy(chart, unit.from) && isSingle(unit) ? distance(one(unit), -1, 'told') : null,
  ),
  time('direction-amount', 'in-before? the? dir:Before n:Amount', ({ dir, n }) => counted(n, dir.value as string)),
  time('count-direction-unit', 'n:Count dir:Before unit:Unit.plural', ({ n, dir, unit }) =>
    n.value === null ? null : countedUnits(unit, numberOf(n), dir.value as string),
  ),
  time('amount-direction', 'in-before|in-digits? n:Amount ezafe? dir:After', ({ dir, n }) =>
    counted(n, dir.value as string),
  ),
  time('unit-count-direction', 'in-before? unit:Unit.plural n:Count dir:After', ({ unit, n, dir }) =>
    n.value === null ? null : countedUnits(unit, numberOf(n), dir.value as string),
  ),
  time('weekdays-hence', 'n:Count w:Weekday hence', ({ n, w }) => countedWeekday(n, w, 1)),
  time('weekdays-ago', 'n:Count w:Weekday ago', ({ n, w }) => countedWeekday(n, w, -1)),
  time('within-amount', 'within about? the? dir:Before? n:Amount', ({ n }) => within(amountOf(n))),
  time('ago-amount', 'ago-before about? n:Amount', ({ n }) => distance(amountOf(n), -1)),
  time('in-amount', 'in-before about? n:Amount hence?', ({ n }, match) =>
    // `In two decades` looks back; nobody plans so far.
    amountOf(n).amounts.some(({ unit }) => unit === 'decade' || unit === 'century') ? null : fromNow(n, 1, match),
  ),
  time('in-digits', 'in-digits n:Amount', ({ n }, { chart, to }) =>
    chart.tokens.kind[n.from] === DIGITS && (to >= chart.tokens.count || chart.tokens.kind[to] === SIGN)
      ? distance(amountOf(n), 1)
      : null,
  ),
  time('first-time-in', 'first-time in-before n:Amount', ({ n }) =>
    sure({ kind: 'duration', amounts: amountOf(n).amounts }),
  ),
  time('within-unit', 'within unit:Unit', ({ unit }) => (isSingle(unit) ? within(one(unit)) : null)),
  time('unit-ago', 'a:the? unit:Unit ago', ({ unit }) => (isSingle(unit) ? distance(one(unit), -1) : null)),
  time('ago-unit', 'ago-before unit:Unit', ({ unit }) => (isSingle(unit) ? distance(one(unit), -1) : null)),
  // English has an article there: `in week 31` is not in a week; `in the month October` is October.
  time('in-unit', 'in-before about? unit:Unit hence?', ({ unit }, { chart, chart: { tokens, starts }, to }) =>
    isSingle(unit) &&
    !isMonthName(starts[to]) &&
    !isYearNumber(chart, to) &&
    (tokens.units[tokens.from[unit.from] as number] ?? 0) >= 0x250
      ? distance(one(unit), 1, startsFrom(chart, to) ? 'event' : 'published')
      : null,
  ),
  time('weekend', 'unit:Unit', ({ unit }) => (unit.id === 'weekend' ? sure(shift('weekend', 0, true)) : null)),
  time('plus-amount', 'plus n:Amount', ({ n }, match) => (isSigned(match) ? distance(amountOf(n), 1) : null)),
  time('now-plus', 'day:RelativeDay plus n:Amount', ({ day, n }) => distance(amountOf(n), 1, relativeDay(day))),
  time('now-minus', 'day:RelativeDay dash n:Amount', ({ day, n }) =>
    day.id === 'now' ? distance(amountOf(n), -1, relativeDay(day)) : null,
  ),
  time('minus-amount', 'dash n:Amount', ({ n }, match) => (isSigned(match) ? distance(amountOf(n), -1) : null)),
  time('nth-of-unit', 'the? n:Nth of:Unit|Weekday of|in? the? unit:Unit', ({ n, of, unit }) =>
    of.id === 'quarter' || of.id === 'century' || unit.features & PLURAL || !isLonger(unit.id, of.id)
      ? null
      : sure({
          kind: 'nth',
          nth: numberOf(n),
          of: of.cls === 'Weekday' ? weekdayOf(of) : (of.id as Unit),
          within: shift(unit.id as Unit, 0, true),
        }),
  ),
  time('rest-of-unit', 'rest dir:Before? unit:Unit dir2:After?', ({ unit }) =>
    sure({ kind: 'span', unit: unit.id as Unit, direction: 'rest', anchor: 'published' }),
  ),
]

/** Apart from those above, where the leftmost wins: of "the end of the week that was" the week is to be seen too. */
export const partCounts: readonly Rule[] = [
  time('part-of-unit', 'part:PartOf of? the? unit:Unit', ({ part, unit }) =>
    // "The beginning of a season" is a chapter opened (Persian).
    unit.features & (PLURAL | DUAL) || unit.id === 'weekend' || unit.id === 'season'
      ? null
      : sure({ ...shift(unit.id as Unit, 0, true), part: part.id as Part }),
  ),
]
