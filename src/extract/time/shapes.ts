/**
 * The shapes of dates that the four languages share: what differs is which words stand where, and that is the lexicon's.
 * Every shape makes a `Time`; order among equals is order of trust.
 */
import type { DayPart, Direction, Expression, Fields, Part, Season, Unit } from '../../calendar/expression.js'
import type { TimeHabits } from '../../calendar/habits.js'
import type { Chart, Item } from '../../engine/chart.js'
import { COMMON, DEFINITE, PLURAL } from '../../engine/features.js'
import { type Match, type Rule, type Stage, stage } from '../../engine/pattern.js'
import { SEVERAL } from '../../engine/symbols.js'
import type { TimeLanguage } from '../../lang/time.js'
import { CAPITAL } from '../../text/tokenize.js'
import { counts, partCounts } from './counted.js'
import { TIME_WORD } from './names.js'
import { amountOf, monthOf, numberOf, type Reading, sure, weak, type YearReading, yearOf } from './reading.js'
import { time, weekdayOf } from './shape.js'

// --- Fields from names ---------------------------------------------------------------------------------------------

const yearFields = (year: YearReading | undefined): Partial<Fields> =>
  year === undefined
    ? {}
    : { year: year.year, yearDigits: year.digits, ...(year.calendar ? { calendar: year.calendar } : {}) }

/** A date from a month, with the day and year where they are told; null where the era contradicts the month's calendar. */
function named(month: Item, day?: number, year?: YearReading): Fields | null {
  const { calendar, month: number } = monthOf(month)
  // A lone era mark after a month of another calendar is not of this date.
  if (year?.calendar && year.calendar !== calendar) return null
  if (year && year.digits === 4 && calendar === 'gregory' && year.year >= 1300 && year.year <= 1450 && year.calendar)
    return null
  return {
    kind: 'fields',
    calendar,
    month: number,
    ...(day === undefined ? {} : { day }),
    ...(year ? { year: year.year, yearDigits: year.digits } : {}),
  }
}

const dated = (month: Item, day?: number, year?: YearReading): Reading | null => {
  const fields = named(month, day, year)
  return fields ? sure(fields) : null
}

/** A two-digit year without a sign must not be able to be a count. */
const shortYear = (item: Item): YearReading | null => {
  const value = numberOf(item)
  return value > 31 || value < 10 ? { year: value, digits: 2, cued: false } : null
}

const range = (from: Fields | null, to: Fields | null): Reading | null =>
  from && to ? sure({ kind: 'range', from, to }) : null

/** Whether an ordinal numbers the unit before it, where adjectives follow: `the week the third of April`. */
const isOfUnit = (day: Item, { chart, from }: Match): boolean =>
  day.foundBy === 'ordinal' &&
  (chart.ends[from] ?? []).some(({ cls, id }) => cls === 'Unit' && (id === 'week' || id === 'quarter'))

const dates = (habits: TimeHabits): readonly Rule[] => [
  time('day-month', 'day:DayNo of? month:MonthName', ({ day, month }, match) =>
    isOfUnit(day, match) ? null : dated(month, numberOf(day)),
  ),
  time('day-month-year', 'day:DayNo of? month:MonthName dot? comma? of? year:YearNo', ({ day, month, year }, match) =>
    isOfUnit(day, match) ? null : dated(month, numberOf(day), yearOf(year)),
  ),
  time('day-month-short-year', 'day:DayNo of? month:MonthName dot? comma? year:Year2', ({ day, month, year }) => {
    const short = shortYear(year)
    return short && dated(month, numberOf(day), short)
  }),
  time('day-sign-month', 'day:DayDigits slash|dash|dot month:MonthName', ({ day, month }) =>
    dated(month, numberOf(day)),
  ),
  time(
    'day-sign-month-sign-year',
    'day:DayDigits slash|dash|dot month:MonthName slash|dash|dot|comma? year:YearNo|Year2',
    ({ day, month, year }) =>
      dated(
        month,
        numberOf(day),
        year.cls === SEVERAL ? { year: numberOf(year), digits: 2, cued: false } : yearOf(year),
      ),
  ),
  time(
    'month-day-year',
    'month:MonthName dot? slash|dash|comma? the? day:DayNo slash|dash|comma? of? year:YearNo',
    ({ month, day, year }) => dated(month, numberOf(day), yearOf(year)),
  ),
  time('month-day-short-year', 'month:MonthName dot? the? day:DayNo comma? year:Year2', ({ month, day, year }) => {
    const short = shortYear(year)
    return short && dated(month, numberOf(day), short)
  }),
  time('month-short-year', 'month:MonthName dot? year:Year2', ({ month, year }) => {
    const short = shortYear(year)
    return short && dated(month, undefined, short)
  }),
  time('month-day', 'month:MonthName dot? slash|dash? the? day:DayNo', ({ month, day }) =>
    habits.monthDay || day.foundBy !== 'digits' ? dated(month, numberOf(day)) : null,
  ),
  time('month-year', 'month:MonthName dot? dash|slash? of? comma? year:YearNo', ({ month, year }) =>
    dated(month, undefined, yearOf(year)),
  ),
  time('year-month', 'year:YearNo comma? dash|slash? month:MonthName', ({ month, year }) =>
    dated(month, undefined, yearOf(year)),
  ),
  time(
    'year-month-day',
    'year:YearNo comma? dash|slash? month:MonthName dash|slash? day:DayNo',
    ({ month, day, year }) => dated(month, numberOf(day), yearOf(year)),
  ),
  time('year-day-month', 'year:YearNo comma? day:DayNo month:MonthName', ({ month, day, year }) =>
    yearOf(year).cued ? dated(month, numberOf(day), yearOf(year)) : null,
  ),
  time('month', 'month:MonthName', ({ month }) => {
    const fields = named(month)
    return fields && { expression: fields, weak: monthOf(month).weak }
  }),
  time('month-direction', 'month:MonthName of? dir:After', ({ month, dir }, match) => directed(month, dir, match)),
  time('direction-month', 'the? dir:Before month:MonthName', ({ month, dir }, match) => directed(month, dir, match)),
  time('day-month-direction', 'day:DayNo of? month:MonthName of? dir:After', ({ day, month, dir }) => {
    const direction = directionOf(dir)
    const fields = named(month, numberOf(day))
    return direction && fields ? sure({ ...fields, direction }) : null
  }),
  time(
    'day-range-month',
    'from|between? the? a:DayNo of? to|dash|and the? b:DayNo of? month:MonthName',
    ({ a, b, month }) => dayRange(month, a, b),
  ),
  time(
    'day-range-month-year',
    'from|between? the? a:DayNo of? to|dash|and the? b:DayNo of? month:MonthName dot? comma? of? year:YearNo',
    ({ a, b, month, year }) => dayRange(month, a, b, yearOf(year)),
  ),
  time(
    'month-day-range',
    'from|between? month:MonthName dot? the? a:DayNo to|dash|and the? b:DayNo',
    ({ a, b, month }) => dayRange(month, a, b),
  ),
  time(
    'month-day-range-year',
    'from|between? month:MonthName dot? the? a:DayNo to|dash|and the? b:DayNo comma? of? year:YearNo',
    ({ a, b, month, year }) => dayRange(month, a, b, yearOf(year)),
  ),
  time('day-date', 'day:DayNo date', ({ day }) => sure({ kind: 'fields', day: numberOf(day) })),
  time('date-day-range', 'from? a:DayNo to|dash|and b:DayNo date', ({ a, b }) =>
    range({ kind: 'fields', day: numberOf(a) }, { kind: 'fields', day: numberOf(b) }),
  ),
]

const dayRange = (month: Item, a: Item, b: Item, year?: YearReading): Reading | null =>
  numberOf(a) < numberOf(b) ? range(named(month, numberOf(a), year), named(month, numberOf(b), year)) : null

/** `last`, `this`, `next` of the direction words; null for those that count. */
function directionOf(item: Item): Direction | null {
  switch (item.value) {
    case 'last':
    case 'preceding':
    case 'recent':
      return 'last'
    case 'past':
      return 'past'
    case 'this':
      return 'this'
    case 'next':
    case 'following':
      return 'next'
    case 'after-next':
    case 'before-last':
      return item.value
    default:
      return null
  }
}

function directed(month: Item, dir: Item, { chart }: Match): Reading | null {
  const direction = directionOf(dir)
  const fields = named(month)
  if (!direction || !fields) return null
  // "This May" is a month; "this may" is not.
  if (monthOf(month).weak && isLower(chart, month)) return null
  return sure({ ...fields, direction })
}

/** Whether a word of a script with capitals is written small. */
const isLower = ({ tokens }: Chart, item: Item): boolean => {
  if ((tokens.flags[item.from] as number) & CAPITAL) return false
  const first = tokens.text[tokens.start[item.from] as number] ?? ''
  return first.toUpperCase() !== first
}

/** Latin abbreviations are everyday words when written small; Russian ones are always small. */
const isLatin = ({ tokens }: Chart, item: Item): boolean =>
  (tokens.units[tokens.from[item.from] as number] ?? 0) < 0x250

// --- Weekdays ------------------------------------------------------------------------------------------------------

/** In Arabic the bare names are numbers too: the article or the word for day tells. */
const isNumberToo = (chart: Chart, item: Item): boolean =>
  !(item.features & DEFINITE) &&
  (chart.tokens.units[chart.tokens.from[item.from] as number] ?? 0) < 0x650 &&
  (chart.tokens.units[chart.tokens.from[item.from] as number] ?? 0) > 0x600

const weekdays = ({ bareWeekdaysAreNumbers }: TimeHabits): readonly Rule[] => [
  time('weekday', 'w:Weekday', ({ w }, { chart }) => {
    if (bareWeekdaysAreNumbers && isNumberToo(chart, w)) return null
    if (w.features & COMMON && isLower(chart, w)) return weak({ kind: 'fields', weekday: weekdayOf(w) })
    return { expression: { kind: 'fields', weekday: weekdayOf(w) }, weak: (w.features & (COMMON | PLURAL)) !== 0 }
  }),
  time('weekday-dot', 'w:Weekday.common dot', ({ w }) => weak({ kind: 'fields', weekday: weekdayOf(w) })),
  time('day-weekday', 'd:day w:Weekday', ({ d, w }) =>
    // With its article the word for day is today.
    d.features & DEFINITE ? null : sure({ kind: 'fields', weekday: weekdayOf(w) }),
  ),
  time('part-of-weekday', 'part:PartOf day w:Weekday', ({ part, w }) =>
    sure({ kind: 'fields', weekday: weekdayOf(w), part: part.id as Part }),
  ),
  time('weekday-direction', 'day? w:Weekday ezafe? dir:After', ({ w, dir }, { chart }) =>
    directedWeekday(chart, w, dir),
  ),
  time('direction-weekday', 'the? dir:Before dot? day? w:Weekday', ({ w, dir }, { chart }) =>
    directedWeekday(chart, w, dir),
  ),
]

function directedWeekday(chart: Chart, w: Item, dir: Item): Reading | null {
  const weekday = weekdayOf(w)
  if (w.features & COMMON && isLatin(chart, w) && isLower(chart, w)) return null
  switch (dir.value) {
    case 'following':
      return sure({ kind: 'fields', weekday, direction: 'next' })
    case 'after-next':
    case 'before-last':
      return sure({ kind: 'fields', weekday, direction: dir.value as Direction })
    default: {
      const direction = directionOf(dir)
      return direction && sure({ kind: 'fields', weekday, direction })
    }
  }
}

// --- Years, decades, seasons, quarters -----------------------------------------------------------------------------

const periods: readonly Rule[] = [
  time('year', 'year:YearNo', ({ year }) => {
    const reading = yearOf(year)
    const expression: Expression = { kind: 'fields', ...yearFields(reading) }
    return reading.cued ? sure(expression) : weak(expression)
  }),
  time('decade', 'the? d:Year4 decade-ending', ({ d }) =>
    numberOf(d) % 10 === 0 ? sure({ kind: 'fields', decade: numberOf(d) }) : null,
  ),
  time('decade-short', 'the? apostrophe? d:Year2 decade-ending', ({ d }) =>
    numberOf(d) % 10 === 0 ? sure({ kind: 'fields', decade: numberOf(d), yearDigits: 2 }) : null,
  ),
  time('decade-word', 'the? d:Decade', ({ d }) => sure({ kind: 'fields', decade: Number(d.id), yearDigits: 2 })),
  time('decade-year', 'decade d:YearNo|Year2|Count', ({ d }) => {
    const { year, digits } = d.cls === 'YearNo' ? yearOf(d) : { year: numberOf(d), digits: 2 }
    return year % 10 === 0 && year > 0 ? sure({ kind: 'fields', decade: year, yearDigits: digits }) : null
  }),
  time('century', 'the? n:Nth unit:Unit', ({ n, unit }) =>
    unit.id === 'century' && numberOf(n) > 0 ? sure({ kind: 'fields', century: numberOf(n) }) : null,
  ),
  time('century-after', 'unit:Unit n:Nth', ({ n, unit }) =>
    unit.id === 'century' && numberOf(n) > 0 ? sure({ kind: 'fields', century: numberOf(n) }) : null,
  ),
  time('season', 'season:Season', ({ season }) => ({
    expression: { kind: 'fields', season: season.id as Season },
    weak: (season.features & COMMON) !== 0,
  })),
  time('word-season', 'season-word season:Season', ({ season }) =>
    sure({ kind: 'fields', season: season.id as Season }),
  ),
  time('season-direction', 'season:Season dir:After', ({ season, dir }) => seasonal(season, dir)),
  time('direction-season', 'the? dir:Before season:Season', ({ season, dir }) => seasonal(season, dir)),
  time('season-year', 'season:Season of? comma? year:YearNo', ({ season, year }) =>
    sure({ kind: 'fields', season: season.id as Season, ...yearFields(yearOf(year)) }),
  ),
  time('quarter', 'the? n:Nth unit:Unit', ({ n, unit }) => periodOf(unit.id, numberOf(n))),
  time('quarter-after', 'unit:Unit|quarter n:Nth', ({ n, unit }) => periodOf(unit?.id ?? 'quarter', numberOf(n))),
  time('half-word', 'the? half n:Nth', ({ n }) => periodOf('half-year', numberOf(n))),
  time('nth-half', 'the? n:Nth half of? unit:Unit?', ({ n, unit }) =>
    unit === undefined || unit.id === 'year' ? periodOf('half-year', numberOf(n)) : null,
  ),
  time('quarter-mark', 'quarter-mark n:DayDigits', ({ n }) => periodOf('quarter', numberOf(n))),
  time('week-number', 'unit:Unit n:DayDigits', ({ unit, n }) =>
    unit.id === 'week' ? weak({ kind: 'fields', week: numberOf(n) }) : null,
  ),
]

const seasonal = (season: Item, dir: Item): Reading | null => {
  const direction = directionOf(dir)
  return direction && sure({ kind: 'fields', season: season.id as Season, direction })
}

function periodOf(unit: string, n: number): Reading | null {
  if (unit === 'quarter' && n >= 1 && n <= 4) return sure({ kind: 'fields', quarter: n })
  if (unit === 'half-year' && (n === 1 || n === 2)) return sure({ kind: 'fields', half: n })
  return null
}

// --- Lengths and repetitions ---------------------------------------------------------------------------------------

const lengths: readonly Rule[] = [
  time('duration', 'stretch n:Amount', ({ n }) => sure({ kind: 'duration', amounts: amountOf(n).amounts })),
  time('amount-alone', 'n:Amount', ({ n }) => weak({ kind: 'duration', amounts: amountOf(n).amounts })),
  time('unit-by-unit', 'a:Unit per b:Unit', ({ a, b }) =>
    a.id === b.id ? sure({ kind: 'set', unit: a.id as Unit, step: 1 }) : null,
  ),
  time('each-unit', 'each unit:Unit', ({ unit }) => sure({ kind: 'set', unit: unit.id as Unit, step: 1 })),
  time('each-amount', 'each n:Amount', ({ n }) => {
    const [first] = amountOf(n).amounts
    return first ? sure({ kind: 'set', unit: first.unit, step: first.amount ?? 1 }) : null
  }),
  time('each-weekday', 'each day? w:Weekday', ({ w }) =>
    sure({ kind: 'set', unit: 'week', step: 1, fields: { kind: 'fields', weekday: weekdayOf(w) } }),
  ),
  time('each-part', 'each part:DayPart', ({ part }) =>
    sure({ kind: 'set', unit: 'day', step: 1, dayPart: part.id as DayPart }),
  ),
  time('frequency', 'f:Frequency', ({ f }, { chart }) =>
    // `Daily` with a capital is the name of a paper.
    (chart.tokens.flags[f.from] as number) & CAPITAL ? null : sure({ kind: 'set', unit: f.id as Unit, step: 1 }),
  ),
]

/**
 * The shapes of a language, in stages: its own, dates, weekdays, counted times and their parts, periods, lengths. Apart, because within one
 * stage the leftmost wins: a day of "day 5" must not keep "5 May" from being seen.
 */
export const timeRules = ({ habits, rules }: TimeLanguage): readonly (readonly Rule[])[] => [
  rules,
  dates(habits),
  weekdays(habits),
  counts,
  partCounts,
  periods,
  lengths,
]

export const timeStages = (language: TimeLanguage): readonly Stage[] =>
  timeRules(language).map((rules) => stage(rules, TIME_WORD))
