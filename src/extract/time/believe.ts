/**
 * Which readings are believed. Names of months are names of people and verbs, years are numbers, and a part of a day is a
 * word of everyday speech: each is taken for a time only where a word before it asks for one.
 */
import type { Expression } from '../../calendar/expression.js'
import { type Chart, type Item, itemsUpTo } from '../../engine/chart.js'
import { CAPITAL, LINE_BEFORE, WORD } from '../../text/tokenize.js'
import { TIME_WORD } from './names.js'
import { readingOf } from './reading.js'

const ASKING: ReadonlySet<string> = new Set([
  'on',
  'in',
  'from',
  'until',
  'since',
  'to',
  'before',
  'after',
  'between',
  'date',
  'day',
  'by',
  'ago-before',
  'in-before',
])

export function isBelieved(chart: Chart, item: Item): boolean {
  const { expression, weak } = readingOf(item)
  if (!weak) return true
  switch (expression.kind) {
    case 'duration':
      return true
    case 'fields':
      return asksFor(chart, item, expression)
    default:
      return false
  }
}

function asksFor(chart: Chart, item: Item, expression: Expression): boolean {
  if (expression.kind !== 'fields') return false
  const { tokens } = chart
  const at = item.from
  const asked = itemsUpTo(chart, at).some((word) => word.cls === TIME_WORD && ASKING.has(word.id))
  if (expression.year !== undefined && expression.month === undefined) {
    const open = at > 0 && tokens.text[tokens.start[at - 1] as number] === '('
    return (
      ((asked || open) && expression.year >= 1500 && expression.year <= 2100) ||
      (asked && expression.year >= 1300 && expression.year <= 1450)
    )
  }
  if (expression.month !== undefined && expression.day === undefined) {
    const first = tokens.text[tokens.start[at] as number] ?? ''
    const small = first.toUpperCase() !== first && !((tokens.flags[at] as number) & CAPITAL)
    return asked && !small
  }
  if (expression.weekday !== undefined) return asked && ((tokens.flags[at] as number) & CAPITAL) !== 0
  if (expression.day !== undefined && expression.month !== undefined) return asked
  if (expression.season !== undefined) return asked
  return asked && endsThere(chart, item)
}

const endsThere = ({ tokens }: Chart, { to }: Item): boolean =>
  to >= tokens.count || tokens.kind[to] !== WORD || ((tokens.flags[to] as number) & LINE_BEFORE) !== 0
