/**
 * Rows as CSV (RFC 4180, line feeds). Text of strangers may begin with what a spreadsheet takes for a formula; an apostrophe
 * before it makes it text again.
 */
import type { Cell, Columns, Row } from './rows.js'

const FORMULA = /^[=+\-@\t\r]/
const SPECIAL = /[",\n\r]/

const textCell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Lists are joined by semicolons; one within an item becomes a comma. */
const cell = (value: Cell): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  return textCell(typeof value === 'string' ? value : value.map((item) => item.replaceAll(';', ',')).join(';'))
}

/** The heading, without its line feed. */
export const csvHeading = (columns: Columns): string => Object.keys(columns).join(',')

/** A row, without its line feed. */
export const csvLine = (row: Row): string => Object.values(row).map(cell).join(',')
