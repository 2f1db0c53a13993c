/**
 * Types every number for the rules after it: `DayNo`, `Year4`, `Year2`, `HourNo`, `Count`, whether in digits or in words, as one
 * item of all that it may be; dates and clocks that digits alone write (written.ts) are read on the way, and direction words take
 * their side.
 */
import type { TimeHabits } from '../../calendar/habits.js'
import { addItem, type Chart, itemsOf } from '../../engine/chart.js'
import { SEVERAL } from '../../engine/symbols.js'
import type { Tokens } from '../../text/tokenize.js'
import { continues, DASH, DOT, isClose, isPiece, isSummand, numberAt, unitAt } from './digit-runs.js'
import { compactDate, digitalClock, dottedClock, numericDate } from './written.js'

const LETTER_T = 0x74

/** What items of the lexicon become here, by class, or by class and id. */
export const TYPED: Readonly<Record<string, readonly string[]>> = {
  Number: ['Count', 'DayNo', 'HourNo', 'MinuteNo'],
  Ordinal: ['DayNo', 'DayOrdinal', 'HourOrdinal', 'Nth'],
  Direction: ['Before', 'After'],
  'TimeWord few': ['Count'],
}

/** Adds typed numbers, numeric dates and clocks to the chart. */
export function readDigits(chart: Chart, habits: TimeHabits): void {
  const { tokens } = chart
  const add = (cls: string, from: number, to: number, value: unknown, foundBy: string): void => {
    addItem(chart, { cls, id: '', from, to, features: 0, value, foundBy })
  }
  let free = 0
  for (const item of itemsOf(chart, 'Int')) {
    const at = item.from
    if (at < free) continue
    const dotted = dottedClock(chart, at)
    const date = dotted ? null : (numericDate(tokens, at, habits) ?? compactDate(tokens, at))
    if (date) {
      add('Time', at, date.to, date.reading, date.rule)
      // A pair that only might be a date leaves its numbers to other shapes: 3-5 May.
      if (date.reading.weak) {
        typeNumber(chart, at, add)
        typeNumber(chart, at + 2, add)
      }
      free = date.to
      const rest =
        tokens.kind[free] !== undefined && unitAt(tokens, free) === LETTER_T && isClose(tokens, free) ? free + 1 : -1
      const clock = rest > 0 ? digitalClock(tokens, rest) : null
      if (clock) {
        add(
          'Time',
          at,
          clock.to,
          { ...date.reading, expression: { ...date.reading.expression, clock: clock.clock, ...clock.zone } },
          'iso-date-time',
        )
        free = clock.to
      }
      continue
    }
    const clock = dotted ?? digitalClock(tokens, at)
    if (clock) {
      add('Clock', at, clock.to, { clock: clock.clock, ...clock.zone }, 'digital-clock')
      free = clock.to
      continue
    }
    typeNumber(chart, at, add)
  }
  typeWords(chart, add)
  placeDirections(chart, habits, add)
}

/** What a number may be, as bits, and the names that rules ask for each by. */
const DAY = 1
const DAY_DIGITS = 2
const DAY_ORDINAL = 4
const YEAR_4 = 8
const YEAR_2 = 16
const HOUR = 32
const HOUR_ORDINAL = 64
const MINUTE = 128
const COUNT = 256
const NTH = 512
const KINDS = [
  'DayNo',
  'DayDigits',
  'DayOrdinal',
  'Year4',
  'Year2',
  'HourNo',
  'HourOrdinal',
  'MinuteNo',
  'Count',
  'Nth',
]
/** Classes of numbers. */
export const NUMBERS: readonly string[] = [...KINDS, 'HourMinutes']

const named: (string | undefined)[] = []
/** The classes of some kinds of numbers, as the id of an item that may be any of them. */
function namesOf(kinds: number): string {
  const known = named[kinds]
  if (known !== undefined) return known
  const names = KINDS.filter((_, bit) => kinds & (1 << bit)).join(' ')
  named[kinds] = names
  return names
}

/** Adds a number as all that it may be; null where it is not told how many. */
function addNumber(chart: Chart, kinds: number, from: number, to: number, value: number | null, foundBy: string): void {
  addItem(chart, { cls: SEVERAL, id: namesOf(kinds), from, to, features: 0, value, foundBy })
}

type Add = (cls: string, from: number, to: number, value: unknown, foundBy: string) => void

/** Whether digits go on from a percent sign: they are a character of an address. */
const isGlued = (tokens: Tokens, at: number): boolean => isClose(tokens, at) && unitAt(tokens, at - 1) === 0x25

function typeNumber(chart: Chart, at: number, add: Add): void {
  const { tokens } = chart
  const number = numberAt(tokens, at)
  if (number === null) return
  const { value, width } = number
  if (isSummand(tokens, at)) return
  if (isPiece(tokens, at, at + 1)) {
    // A decimal number of units: 2.5 hours.
    const rest = numberAt(tokens, at + 2)
    if (
      rest &&
      rest.width <= 2 &&
      unitAt(tokens, at + 1) === DOT &&
      isClose(tokens, at + 1) &&
      isClose(tokens, at + 2) &&
      !continues(tokens, at + 3)
    )
      addNumber(chart, COUNT, at, at + 3, value + rest.value / 10 ** rest.width, 'decimal')
    return
  }
  let kinds = 0
  if (width <= 2 && value >= 1 && value <= 31) kinds |= DAY | DAY_DIGITS
  if (width === 4 && value >= 1000 && value < 2200) kinds |= YEAR_4
  if (width === 2) kinds |= YEAR_2
  if (width <= 2 && value <= 24) kinds |= HOUR
  if (width <= 2 && value < 60) kinds |= MINUTE
  if (width <= 5 && !isGlued(tokens, at)) kinds |= COUNT
  if (kinds !== 0) addNumber(chart, kinds, at, at + 1, value, 'digits')
  const [hour, minute] = [Math.floor(value / 100), value % 100]
  if ((width === 3 || width === 4) && hour < 25 && minute < 60)
    add('HourMinutes', at, at + 1, { hour, minute }, 'digits')
}

/**
 * `Last` and `next` stand on one side of what they qualify, and which side is the language's habit: a direction becomes
 * `Before` or `After`, with the plain direction as its id.
 */
function placeDirections(chart: Chart, { directionFollows }: TimeHabits, add: Add): void {
  for (const item of itemsOf(chart, 'Direction')) {
    const id = item.id === 'this-before' || item.id === 'this-after' ? 'this' : item.id
    const follows =
      item.id === 'this-after' ||
      item.id === 'after-next' ||
      item.id === 'before-last' ||
      (directionFollows && item.id !== 'this-before')
    const precedes = !directionFollows ? item.id !== 'this-after' : item.id === 'this-before'
    if (follows) add('After', item.from, item.to, id, 'direction')
    if (precedes) add('Before', item.from, item.to, id, 'direction')
  }
}

/** Numbers in words, and ordinals, as the same classes. */
function typeWords(chart: Chart, add: Add): void {
  for (const item of itemsOf(chart, 'Number')) {
    const value = Number(item.id)
    let kinds = COUNT
    if (value >= 2 && value <= 31 && value % 1 === 0) kinds |= DAY
    if (value >= 1 && value <= 12 && value % 1 === 0) kinds |= HOUR
    if (value >= 1 && value <= 59 && value % 1 === 0) kinds |= MINUTE
    addNumber(chart, kinds, item.from, item.to, value, 'number-word')
  }
  for (const item of itemsOf(chart, 'Ordinal')) {
    const value = Number(item.id)
    let kinds = NTH
    if (value >= 1 && value <= 31) kinds |= DAY | DAY_ORDINAL
    if (value >= 1 && value <= 12) kinds |= HOUR_ORDINAL
    addNumber(chart, kinds, item.from, item.to, value, 'ordinal')
  }
  for (const item of itemsOf(chart, 'TimeWord')) {
    // The elections of 88: what has years for names needs no more than two digits.
    if (item.id === 'year-event') {
      const year = numberAt(chart.tokens, item.to)
      if (year?.width === 2 && !isPiece(chart.tokens, item.to, item.to + 1))
        add('YearNo', item.to, item.to + 1, { year: year.value, digits: 2, cued: true }, 'year-event')
    }
    if (item.id === 'few') addNumber(chart, COUNT, item.from, item.to, null, 'few')
    // An ordinal ending makes a day of the number before it: 21st.
    if (item.id !== 'st') continue
    const dash = unitAt(chart.tokens, item.from - 1) === DASH && isClose(chart.tokens, item.from) ? 1 : 0
    const number = numberAt(chart.tokens, item.from - 1 - dash)
    // A Latin ending stands close; others may stand free.
    const free = !isLatin(chart.tokens, item.from) && dash === 0
    if (number === null || (!free && !isClose(chart.tokens, item.from - dash))) continue
    const { value } = number
    const kinds = value >= 1 && value <= 31 ? NTH | DAY | DAY_ORDINAL : NTH
    addNumber(chart, kinds, item.from - 1 - dash, item.to, value, 'ordinal-ending')
  }
}

const isLatin = (tokens: Tokens, at: number): boolean => (tokens.units[tokens.from[at] as number] ?? 0) < 0x250
