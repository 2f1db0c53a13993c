/**
 * What the words of a time say of the way to it, for those who ask whose day it is: read from the expression, so that no rule
 * has to be known by its name.
 */
import type { Expression, Fields } from '../../calendar/expression.js'
import type { TimeTrait } from '../../core/date-value.js'

/** The traits of an expression, with those of what it is counted from or looked for in. */
export function traitsOf(expression: Expression): readonly TimeTrait[] {
  const within = partsOf(expression)
  const has = (test: (e: Expression) => boolean): boolean => test(expression) || within.some(test)
  const traits: TimeTrait[] = []
  if (has(isCounted)) traits.push('counted')
  if (has(isOnward)) traits.push('onward')
  if (has(isPointed)) traits.push('pointed')
  if (has(isBeside)) traits.push('beside')
  if (within.length === 0 && isYearly(expression)) traits.push('yearly')
  if (within.length === 0 && isWeekday(expression)) traits.push('weekday')
  return traits
}

/** The expressions that one is read through: the other calendar, the stretch around it, what it is counted from. */
function partsOf(expression: Expression): readonly Expression[] {
  const parts: Expression[] = []
  addParts(parts, expression)
  return parts
}

function addParts(parts: Expression[], e: Expression): void {
  if (e.equals) addPart(parts, e.equals)
  if ((e.kind === 'fields' || e.kind === 'nth') && e.within) addPart(parts, e.within)
  if ((e.kind === 'shift' || e.kind === 'span') && typeof e.anchor === 'object') addPart(parts, e.anchor)
}

function addPart(parts: Expression[], part: Expression): void {
  parts.push(part)
  addParts(parts, part)
}

const isCounted = (e: Expression): boolean =>
  e.kind === 'shift' && e.by !== 0 && !isBeside(e) && (!e.aligned || (e.unit === 'day' && e.anchor === 'told'))

const isOnward = (e: Expression): boolean => e.kind === 'shift' && !e.aligned && e.anchor === 'told'
const isBeside = (e: Expression): boolean => e.kind === 'shift' && e.anchor === 'event'

const isPointed = (e: Expression): boolean =>
  e.kind === 'span' ||
  (e.kind === 'shift' && e.anchor === 'published') ||
  (e.kind === 'fields' && e.direction !== undefined)

/** A day of a month that every year has, or a stretch of such days. */
const isYearly = (e: Expression): boolean =>
  e.kind === 'range'
    ? e.from !== null && e.to !== null && isYearless(e.from) && isYearless(e.to) && (hasMonth(e.from) || hasMonth(e.to))
    : isYearless(e) && hasMonth(e)

const isYearless = (e: Expression): e is Fields =>
  e.kind === 'fields' &&
  e.day !== undefined &&
  e.year === undefined &&
  e.direction === undefined &&
  e.within === undefined &&
  e.equals === undefined
const hasMonth = (e: Expression): boolean => e.kind === 'fields' && e.month !== undefined

const isWeekday = (e: Expression): boolean =>
  e.kind === 'fields' && e.weekday !== undefined && e.day === undefined && e.direction === undefined
