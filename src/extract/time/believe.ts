/**
 * Which readings are believed. Names of months are names of people and verbs, years are numbers, and a part of a day is a
 * word of everyday speech: each is taken for a time only where a word before it asks for one. A day that gave its name to a
 * street or a revolution is not a day there.
 */
import type { Duration, Expression, Fields } from '../../calendar/expression.js'
import { type Chart, type Item, itemsUpTo } from '../../engine/chart.js'
import { attend } from '../../engine/sparse.js'
import { CAPITAL, LINE_BEFORE, WORD } from '../../text/tokenize.js'
import { TIME_WORD } from './names.js'
import { readingOf } from './reading.js'

const ASKING: ReadonlySet<string> = new Set(
  'on in from until since before after between date day by ago-before in-before of year-event'.split(' '),
)

const isWordBefore = (chart: Chart, token: number, ids: ReadonlySet<string>): boolean =>
  itemsUpTo(chart, token).some((item) => item.cls === TIME_WORD && ids.has(item.id))

const DATING: ReadonlySet<string> = new Set('on from until since between date day'.split(' '))
const ADVERBIAL: ReadonlySet<string> = new Set(['adverbial'])
const NAMED_AFTER: ReadonlySet<string> = new Set(['named-after'])

/** Whether a reading is to be reported as a time. */
export function isBelieved(chart: Chart, item: Item): boolean {
  const { expression, weak } = readingOf(item)
  if (expression.kind === 'fields' && expression.year === undefined && expression.day !== undefined)
    if (isWordBefore(chart, item.from, NAMED_AFTER)) return false
  if (isPartOfName(chart, item)) return false
  if (!weak || isWholeLine(chart, item)) return true
  switch (expression.kind) {
    case 'duration':
      // Hours or days that are a whole line are a label of the page: how long it takes to read.
      return !(isBrief(expression) && fillsLine(chart, item))
    case 'time':
      return expression.clock === undefined && isPartBelieved(chart, item, expression)
    case 'fields':
      return areFieldsBelieved(chart, item, expression)
    default:
      return false
  }
}

/** Whether a name that only begins with a word of time stands here. */
const isPartOfName = (chart: Chart, item: Item): boolean => {
  for (let token = Math.max(0, item.from - 2); token < item.to; token++)
    if (chart.starts[token]?.some(({ cls, to }) => cls === 'NotTime' && to > item.from)) return true
  return false
}

function isPartBelieved(chart: Chart, item: Item, { dayPart }: Expression): boolean {
  if (dayPart === 'midnight' || (dayPart === 'noon' && item.to - item.from > 1)) return true
  if (isWordBefore(chart, item.to, ADVERBIAL)) return true
  const inside = chart.starts[item.from]?.some((word) => word.cls === TIME_WORD && word.to < item.to)
  return inside === true || isWordBefore(chart, item.from, ASKING)
}

function areFieldsBelieved(chart: Chart, item: Item, fields: Fields): boolean {
  const { tokens } = chart
  const at = item.from
  const asked = isWordBefore(chart, at, ASKING)
  if (fields.year !== undefined && fields.month === undefined) return isYearBelieved(chart, item, fields.year, asked)
  if (fields.month !== undefined && fields.day === undefined)
    return asked && !isSmall(chart, at) && !(fields.calendar !== 'gregory' && isLatin(chart, at))
  if (fields.weekday !== undefined && fields.day === undefined)
    return asked && ((tokens.flags[at] as number) & CAPITAL) !== 0
  if (fields.day !== undefined && fields.month === undefined) return endsThere(chart, item)
  if (fields.season !== undefined) return asked
  // Two numbers with a sign between are a day only where one is asked for: of 24/7 nobody asks.
  if (item.foundBy === 'numeric-pair') return isWordBefore(chart, at, DATING)
  return asked
}

/** A bare year: after a preposition, in brackets, or after a word at the end of its phrase. */
function isYearBelieved(chart: Chart, item: Item, year: number, asked: boolean): boolean {
  const { tokens } = chart
  const plausible = (year >= 1900 && year <= 2100) || (year >= 1300 && year <= 1450)
  if (!plausible) return asked && year >= 1500
  if (asked || tokens.text[tokens.start[item.from - 1] ?? -1] === '(') return true
  const afterWord =
    item.from > 0 && tokens.kind[item.from - 1] === WORD && !((tokens.flags[item.from] as number) & LINE_BEFORE)
  return afterWord && (endsThere(chart, item) || isFunctionWord(chart, item.to)) && year % 100 !== 0
}

/** A line of its own is no place for an everyday word, but numbers alone stay numbers. */
const isWholeLine = (chart: Chart, item: Item): boolean => {
  const { tokens } = chart
  const { expression } = readingOf(item)
  if (expression.kind !== 'fields' || (expression.month === undefined && expression.weekday === undefined)) return false
  if (isSmall(chart, item.from) && expression.weekday === undefined) return false
  return fillsLine(chart, item) && tokens.kind[item.from] === WORD
}

const isBrief = ({ amounts }: Duration): boolean =>
  amounts.every(({ unit }) => unit === 'day' || unit === 'hour' || unit === 'minute' || unit === 'second')

const fillsLine = ({ tokens }: Chart, { from, to }: Item): boolean =>
  (from === 0 || ((tokens.flags[from] as number) & LINE_BEFORE) !== 0) &&
  (to >= tokens.count || ((tokens.flags[to] as number) & LINE_BEFORE) !== 0)

const FUNCTION: ReadonlySet<string> = new Set(['TimeWord', 'Function', 'Marker', 'Verb'])
const isFunctionWord = (chart: Chart, token: number): boolean => {
  attend(chart, token)
  return chart.starts[token]?.some(({ cls }) => FUNCTION.has(cls)) ?? false
}

const isLatin = ({ tokens }: Chart, at: number): boolean => (tokens.units[tokens.from[at] as number] ?? 0) < 0x250

/** Whether a Latin word is written small; Russian abbreviations are always small. */
const isSmall = ({ tokens }: Chart, at: number): boolean => {
  if ((tokens.units[tokens.from[at] as number] ?? 0) >= 0x250) return false
  const first = tokens.text[tokens.start[at] as number] ?? ''
  return first.toUpperCase() !== first
}

const endsThere = ({ tokens }: Chart, { to }: Item): boolean =>
  to >= tokens.count || tokens.kind[to] !== WORD || ((tokens.flags[to] as number) & LINE_BEFORE) !== 0
