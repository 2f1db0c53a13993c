/**
 * What the shapes of time put into the chart: an expression, with how far it can be believed and which rules made it. Items
 * of class `Time` carry one; smaller classes (`DayNo`, `YearNo`, `Clock`, `Amount`) carry the plain values named here.
 */
import type { Expression, NamedCalendar, Unit } from '../../calendar/expression.js'
import type { Item } from '../../engine/chart.js'

export interface Reading {
  readonly expression: Expression
  /** Believed only as part of something larger: a bare `May`, a bare `Sun`, a bare year. */
  readonly weak: boolean
}

/** A month as named, dual names already one. */
export interface MonthReading {
  readonly calendar: NamedCalendar
  readonly month: number
  readonly weak: boolean
  /** Where two names of one month disagree. */
  readonly other?: number
}

export interface YearReading {
  readonly year: number
  readonly digits: number
  readonly calendar?: NamedCalendar
  /** Whether a word says that it is a year. */
  readonly cued: boolean
}

export interface AmountReading {
  readonly amounts: readonly { readonly unit: Unit; readonly amount: number | null }[]
  readonly approximate: boolean
}

export const readingOf = (item: Item): Reading => item.value as Reading
export const monthOf = (item: Item): MonthReading => item.value as MonthReading
export const yearOf = (item: Item): YearReading => item.value as YearReading
export const amountOf = (item: Item): AmountReading => item.value as AmountReading
export const numberOf = (item: Item): number => item.value as number

export const sure = (expression: Expression): Reading => ({ expression, weak: false })
export const weak = (expression: Expression): Reading => ({ expression, weak: true })
