/**
 * What the words of a time say of the way to it, for those who ask whose day it is: read from the expression, so that no rule
 * has to be known by its name.
 */
import type { Expression, Fields } from '../../calendar/expression.js'
import type { TimeTrait } from '../../core/date-value.js'

/** The traits of an expression, with those of what it is counted from or looked for in. */
export function traitsOf(expression: Expression): readonly TimeTrait[] {
  const within = partsOf(expression)
  const every = [expression, ...within]
  const traits: TimeTrait[] = []
  if (every.some(isCounted)) traits.push('counted')
  if (every.some(isOnward)) traits.push('onward')
  if (every.some(isPointed)) traits.push('pointed')
  if (every.some(isBeside)) traits.push('beside')
  if (within.length === 0 && isYearly(expression)) traits.push('yearly')
  if (within.length === 0 && isWeekday(expression)) traits.push('weekday')
  return traits
}

/** The expressions that one is read through: the other calendar, the stretch around it, what it is counted from. */
function partsOf(expression: Expression): readonly Expression[] {
  const anchor = expression.kind === 'shift' || expression.kind === 'span' ? expression.anchor : null
  const inner = [
    expression.equals,
    expression.kind === 'fields' || expression.kind === 'nth' ? expression.within : undefined,
    typeof anchor === 'object' && anchor !== null ? anchor : undefined,
  ].filter((part) => part !== undefined)
  return inner.flatMap((part) => [part, ...partsOf(part)])
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
