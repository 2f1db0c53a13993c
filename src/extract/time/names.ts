/**
 * The parts that dates are made of: months under one or two names, years with the words and marks that say so, amounts of
 * units, and the clock. Each is a stage of its own, so that the longest name wins before any date is looked for.
 */
import type { Clock, DayPart, Expression, Modifiers, NamedCalendar, Unit } from '../../calendar/expression.js'
import type { Chart, Item } from '../../engine/chart.js'
import { COMMON, DEFINITE, PLURAL } from '../../engine/features.js'
import { type Captures, type Match, type Rule, rule, type Stage, stage } from '../../engine/pattern.js'
import { LINE_BEFORE, SIGN, type Tokens, WORD } from '../../text/tokenize.js'
import { type AmountReading, amountOf, type MonthReading, numberOf, type YearReading } from './reading.js'

export const TIME_WORD = 'TimeWord'

/** A rule that makes items of one class. */
const making =
  (makes: string) =>
  <const M extends string>(id: string, match: M, value: (captures: Captures<M>, match: Match) => unknown): Rule =>
    rule({ id: `time/${id}`, makes, match, value })

// --- Months --------------------------------------------------------------------------------------------------------

const named = (item: Item, sure = false): MonthReading => {
  const [calendar = '', month = ''] = item.id.split('-')
  return { calendar: calendar as NamedCalendar, month: Number(month), weak: !sure && (item.features & COMMON) !== 0 }
}

/** Two names of one month are one month; two months are not a name. */
const twin = (a: Item, b: Item): MonthReading | null => (a.id === b.id ? { ...named(a), weak: false } : null)

const month = making('MonthName')
const monthRules = [
  // With the article an abbreviation is another word: Arabic `sbt` is September, `the sbt` Saturday.
  month('month', 'a:Month', ({ a }) => ((a.features & (COMMON | DEFINITE)) === (COMMON | DEFINITE) ? null : named(a))),
  month('month-number', 'month-number n:HourNo', ({ n }) => {
    const value = numberOf(n)
    return value >= 1 && value <= 12
      ? ({ calendar: 'gregory', month: value, weak: false } satisfies MonthReading)
      : null
  }),
  month('month-twin', 'month? a:Month slash|dash b:Month', ({ a, b }) => twin(a, b)),
  month('month-twin-open', 'month? a:Month open b:Month close', ({ a, b }) => twin(a, b)),
  month('word-month', 'month a:Month', ({ a }) => named(a, true)),
  month('month-word', 'a:Month month', ({ a }) => named(a, true)),
]

// --- Years ---------------------------------------------------------------------------------------------------------

const ERAS: Readonly<Record<string, NamedCalendar>> = { gregory: 'gregory', persian: 'persian', islamic: 'islamic' }

function yearReading(item: Item, digits: number, cued: boolean, era?: Item): YearReading | null {
  const calendar = era === undefined ? undefined : ERAS[era.id]
  const number = numberOf(item)
  if (era?.id === 'bc') return { year: 1 - number, digits: 4, calendar: 'gregory', cued: true }
  if (era?.id === 'buddhist') return { year: number - 543, digits: 4, calendar: 'gregory', cued: true }
  return { year: number, digits, cued: cued || era !== undefined, ...(calendar ? { calendar } : {}) }
}

const year = making('YearNo')
const yearRules = [
  year('year', 'y:Year4', ({ y }) => yearReading(y, 4, false)),
  year('year-era', 'year? y:Year4 open? era:Era', ({ y, era }) => yearReading(y, 4, true, era)),
  year('word-year', 'year y:Year4', ({ y }) => yearReading(y, 4, true)),
  year('year-word', 'y:Year4 year-after', ({ y }) => yearReading(y, 4, true)),
  year('year-short', 'apostrophe y:Year2', ({ y }) => yearReading(y, 2, true)),
  year('word-year-short', 'year y:Year2', ({ y }) => yearReading(y, 2, true)),
  year('year-small-era', 'year? y:Count era:Era', ({ y, era }) =>
    typeof y.value === 'number' && y.value >= 10 ? yearReading(y, 4, true, era) : null,
  ),
  year(
    'year-in-words',
    'year? y:YearWord',
    ({ y }) => ({ year: Number(y.id), digits: 4, cued: true }) satisfies YearReading,
  ),
]

// --- Amounts -------------------------------------------------------------------------------------------------------

const unitOf = (item: Item): Unit => item.id as Unit
const amountFrom = (unit: Item, count: number | null, approximate = false): AmountReading => ({
  amounts: [{ unit: unitOf(unit), amount: count }],
  approximate: approximate || count === null,
})

/** Whether a number carries the article: `the one` is Sunday, not a count. */
const isDefinite = (item: Item, { chart }: Match): boolean =>
  chart.starts[item.from]?.some(({ cls, to, features }) => cls === 'Number' && to === item.to && features & DEFINITE) ??
  false

/** Whether what looks like an amount is not: `a second round`, the `h` of `2016 H2`. */
function isLoose(n: Item, unit: Item, { chart: { tokens }, to }: Match): boolean {
  if (unit.id === 'second' && n.value === 1 && !(unit.features & PLURAL))
    return n.foundBy === 'number-word' && isLatin(tokens, n.from) && to < tokens.count && tokens.kind[to] === WORD
  const letters = (tokens.end[unit.to - 1] as number) - (tokens.start[unit.from] as number)
  return letters === 1 && isLatin(tokens, unit.from) && tokens.start[unit.from] !== tokens.end[n.to - 1]
}

const isLatin = (tokens: Tokens, token: number): boolean => (tokens.units[tokens.from[token] as number] ?? 0) < 0x250

const amount = making('Amount')
const amountRules = [
  amount('amount', 'about:about? n:Count unit:Unit', ({ about, n, unit }, match) =>
    // `One of the weeks` is no amount; `a second round` is the next one.
    unit.features & DEFINITE || unit.id === 'season' || isLoose(n, unit, match)
      ? null
      : amountFrom(unit, n.value as number | null, about !== undefined),
  ),
  amount('amount-of', 'about:about? n:Count of unit:Unit.plural', ({ about, n, unit }) =>
    amountFrom(unit, n.value as number | null, about !== undefined || n.foundBy === 'few'),
  ),
  amount('amount-and-half', 'n:Count half unit:Unit', ({ n, unit }) =>
    n.value === null ? null : amountFrom(unit, numberOf(n) + 0.5),
  ),
  amount('amount-dual', 'about? unit:Unit.dual', ({ unit }) => amountFrom(unit, 2)),
  amount('amount-one', 'unit:Unit n:Count', ({ unit, n }, match) =>
    n.value === 1 && n.foundBy === 'number-word' && !(unit.features & DEFINITE) && !isDefinite(n, match)
      ? amountFrom(unit, 1)
      : null,
  ),
  amount('amount-unit-half', 'n:Count unit:Unit half', ({ n, unit }) =>
    n.value === null ? null : amountFrom(unit, numberOf(n) + 0.5),
  ),
  amount('amount-dual-half', 'unit:Unit.dual half', ({ unit }) => amountFrom(unit, 2.5)),
  amount('amount-word', 'word:AmountWord', ({ word }) => {
    const [count = '', unit = ''] = word.id.split(' ')
    return { amounts: [{ unit: unit as Unit, amount: Number(count) }], approximate: false } satisfies AmountReading
  }),
]

// --- The nth day of something --------------------------------------------------------------------------------------

/** `The second day (of a visit)`: the first says nothing that the day itself does not. */
const nthOfDays = (n: Item, unit?: Item): number | null =>
  (unit === undefined || (unit.id === 'day' && !(unit.features & PLURAL))) && numberOf(n) >= 2 && numberOf(n) <= 31
    ? numberOf(n)
    : null

const nthDay = making('NthDay')
const nthDayRules = [
  nthDay('nth-day', 'n:Nth unit:Unit', ({ n, unit }) => nthOfDays(n, unit)),
  nthDay('day-nth', 'unit:Unit n:Nth', ({ n, unit }) => nthOfDays(n, unit)),
  nthDay('its-day-nth', 'its-day n:Nth', ({ n }) => nthOfDays(n)),
]

const SIZES: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']
const joined = (a: AmountReading, b: AmountReading): AmountReading | null => {
  const last = a.amounts.at(-1)
  const first = b.amounts[0]
  if (!last || !first || last.amount === null || first.amount === null) return null
  if (SIZES.indexOf(last.unit) <= SIZES.indexOf(first.unit)) return null
  return { amounts: [...a.amounts, ...b.amounts], approximate: a.approximate || b.approximate }
}
const joinRules = [amount('amounts', 'a:Amount comma? and? b:Amount', ({ a, b }) => joined(amountOf(a), amountOf(b)))]

// --- The clock -----------------------------------------------------------------------------------------------------

/** What a clock adds to a day. */
export type ClockReading = Pick<Modifiers, 'clock' | 'dayPart' | 'zone'> & {
  /** A number after a preposition: an hour only where nothing else can follow it. */
  readonly weak?: boolean
}
export const clockReading = (item: Item): ClockReading => item.value as ClockReading

/** A clock by itself as a time. */
export const asTime = (reading: ClockReading): Expression => {
  const { weak: _, ...modifiers } = reading
  return { kind: 'time', ...modifiers }
}

const hourly = (hour: number, minute?: number): Clock => (minute === undefined ? { hour } : { hour, minute })

function at(hour: number, minute?: number): ClockReading | null {
  if (hour < 0) return null
  return { clock: hourly(hour, minute) }
}

/** `quarter to five`. */
const before = (hour: number, minutes: number): ClockReading | null =>
  hour < 0 ? null : { clock: hourly((hour + 23) % 24, 60 - minutes) }

/** The hour of a number, or of the part of the day that is one; -1 where it is none. */
const hourOf = (item: Item): number =>
  item.cls !== 'DayPart' ? numberOf(item) : item.id === 'noon' ? 12 : item.id === 'midnight' ? 0 : -1

/** `Ten to six` is a time; `5 to 6`, `two to four people` and what follows `from` are two numbers. */
const isMinutesTo = (m: Item, { chart, from, to }: Match): boolean =>
  numberOf(m) % 5 === 0 &&
  m.foundBy !== 'digits' &&
  endsPhrase(chart, to) &&
  !(chart.ends[from] ?? []).some(({ cls, id }) => cls === TIME_WORD && (id === 'from' || id === 'between'))

const withMeridiem = (reading: ClockReading, meridiem: Item): ClockReading | null => {
  const { clock } = reading
  if (!clock || clock.hour > 24) return null
  return { ...reading, clock: { ...clock, meridiem: meridiem.id as 'am' | 'pm' } }
}

/** Whether nothing that could be counted follows. */
export const endsPhrase = ({ tokens }: Chart, to: number): boolean =>
  to >= tokens.count || tokens.kind[to] === SIGN || ((tokens.flags[to] as number) & LINE_BEFORE) !== 0

const clock = making('Clock')
const hourRules = [
  clock('at-hour', 'at h:HourNo', ({ h }, { chart, to }) =>
    endsPhrase(chart, to) ? { clock: hourly(numberOf(h)), weak: true } : null,
  ),
  clock('hour-word', 'hour h:HourNo|HourOrdinal oclock?', ({ h }) => at(numberOf(h))),
  clock('hour-word-minutes', 'hour h:HourNo|HourOrdinal oclock? past? m:MinuteNo minutes?', ({ h, m }) =>
    at(numberOf(h), numberOf(m)),
  ),
  clock('hour-minutes', 'hour|at? h:HourNo|HourOrdinal oclock past? m:MinuteNo minutes', ({ h, m }) =>
    at(numberOf(h), numberOf(m)),
  ),
  clock('at-hour-oclock', 'at|hour h:HourNo oclock', ({ h }) => at(numberOf(h))),
  clock('hour-mark', 'h:HourNo h-mark m:MinuteNo?', ({ h, m }, { chart }) =>
    // `3h18`: all close together; a blank makes it three hours.
    chart.tokens.start[h.to] === chart.tokens.end[h.to - 1] &&
    (m === undefined || chart.tokens.start[m.from] === chart.tokens.end[m.from - 1]) &&
    (m !== undefined || numberOf(h) > 12)
      ? at(numberOf(h), m === undefined ? undefined : numberOf(m))
      : null,
  ),
  clock('hour-oclock', 'h:HourNo|HourOrdinal oclock', ({ h }) => at(numberOf(h))),
  clock('hour-half', 'hour|at? h:HourNo|HourOrdinal oclock? past? half', ({ h }) => at(numberOf(h), 30)),
  clock('hour-quarter', 'hour|at? h:HourNo|HourOrdinal oclock? past? quarter', ({ h }) => at(numberOf(h), 15)),
  clock('hour-third', 'hour|at? h:HourNo|HourOrdinal oclock? past? third', ({ h }) => at(numberOf(h), 20)),
  clock('hour-less-quarter', 'hour|at? h:HourNo|HourOrdinal oclock? less quarter', ({ h }) => before(numberOf(h), 15)),
  clock('hour-less-third', 'hour|at? h:HourNo|HourOrdinal oclock? less third', ({ h }) => before(numberOf(h), 20)),
  clock('half-past', 'at? half-past h:HourNo|DayPart', ({ h }) => at(hourOf(h), 30)),
  clock('quarter-past', 'at? quarter past h:HourNo|DayPart', ({ h }) => at(hourOf(h), 15)),
  clock('quarter-to', 'at? quarter less h:HourNo|DayPart', ({ h }) => before(hourOf(h), 15)),
  clock('minutes-past', 'at? m:MinuteNo minutes? past-hour h:HourNo|DayPart', ({ h, m }) => at(hourOf(h), numberOf(m))),
  clock('minutes-to', 'at? m:MinuteNo said:minutes? to-hour h:HourNo|DayPart', ({ h, m, said }, match) =>
    said || isMinutesTo(m, match) ? before(hourOf(h), numberOf(m)) : null,
  ),
  clock('at-hour-minute', 'at h:HourNo m:MinuteNo', ({ h, m }, { chart, to }) =>
    numberOf(m) >= 10 && h.foundBy === m.foundBy && endsPhrase(chart, to) ? at(numberOf(h), numberOf(m)) : null,
  ),
  clock('hour-minute-meridiem', 'at? h:HourNo m:MinuteNo half:Meridiem', ({ h, m, half }) =>
    numberOf(m) < 10 ? null : withMeridiem({ clock: hourly(numberOf(h), numberOf(m)) }, half),
  ),
  clock('hours-and-minutes', 'at? run:HourMinutes half:Meridiem|Zone|military', ({ run, half }) => {
    const { hour, minute } = run.value as { readonly hour: number; readonly minute: number }
    const reading = { clock: hourly(hour, minute) }
    if (half.cls === 'Meridiem') return withMeridiem(reading, half)
    return half.cls === 'Zone' && half.id !== 'local' ? { ...reading, zone: Number(half.id) } : reading
  }),
  clock('at-clock', 'hour|at c:Clock oclock?', ({ c }) => clockReading(c)),
]

const hour = (item: Item): ClockReading =>
  item.cls === 'Clock' ? clockReading(item) : { clock: hourly(numberOf(item)) }
const partRules = [
  clock('hour-meridiem', 'hour|at? h:Clock|HourNo comma? m:Meridiem', ({ h, m }, { chart, from, to }) => {
    // `10 a`, `3 m`: a lone Latin letter counts only close behind the digits.
    const close = chart.tokens.start[m.from] === chart.tokens.end[m.from - 1]
    if (h.cls !== 'Clock' && numberOf(h) === 0) return null
    const short = (chart.tokens.end[to - 1] as number) - (chart.tokens.start[m.from] as number) === 1
    if (short && !close && h.cls !== 'Clock') return null
    return from >= 0 ? withMeridiem(hour(h), m) : null
  }),
  clock('hour-part', 'at? h:Clock|HourNo|HourOrdinal in? the? part:DayPart', ({ h, part }) => {
    const reading = hour(h)
    if (!reading.clock || reading.clock.meridiem || reading.clock.hour > 12)
      return reading.clock && reading.clock.hour > 12 ? reading : null
    return { ...reading, dayPart: part.id as Modifiers['dayPart'] }
  }),
  clock('part-at-hour', 'part:DayPart comma? at? h:Clock', ({ h, part }) => {
    const reading = clockReading(h)
    if (!reading.clock || reading.clock.meridiem || reading.clock.hour > 12) return reading
    return {
      clock: reading.clock,
      dayPart: part.id as DayPart,
      ...(reading.zone === undefined ? {} : { zone: reading.zone }),
    }
  }),
]
/** A clock so many hours east of Greenwich; nobody lives further than fourteen, or twelve to the west. */
const offsetBy = (c: Item, hours: number): ClockReading | null =>
  hours <= 14 && hours >= -12 ? { ...clockReading(c), zone: hours * 60 } : null

const zoneRules = [
  clock('clock-zone', 'c:Clock comma? zone:Zone', ({ c, zone }) =>
    zone.id === 'local' ? clockReading(c) : { ...clockReading(c), zone: Number(zone.id) },
  ),
  clock('clock-zone-open', 'c:Clock open zone:Zone close', ({ c, zone }) =>
    zone.id === 'local' ? clockReading(c) : { ...clockReading(c), zone: Number(zone.id) },
  ),
  clock('clock-zone-offset', 'c:Clock zone:Zone? plus h:HourNo', ({ c, h }) => offsetBy(c, numberOf(h))),
  clock('clock-zone-behind', 'c:Clock zone:Zone dash h:HourNo', ({ c, zone, h }) =>
    zone.id === '0' ? offsetBy(c, -numberOf(h)) : null,
  ),
]

/** The stages of parts, in order. */
export const nameStages: readonly Stage[] = [
  monthRules,
  yearRules,
  amountRules,
  // Twice: hours to minutes, then days to hours.
  joinRules,
  joinRules,
  hourRules,
  partRules,
  zoneRules,
  nthDayRules,
].map((rules) => stage(rules, TIME_WORD))
