/**
 * The day of an event from a stretch that only opens ("from Wednesday 20 November"): what happens once has that day; what
 * the text says goes on lasts to the day of the report.
 */
import type { DateValue } from '../../core/date-value.js'
import { FUTURE, PRESENT } from '../../engine/features.js'
import type { Draft } from './drafts.js'

/** The date that an event is given for the date that was read. */
export function dayOf(date: DateValue, drafts: readonly Draft[], published: string | null): DateValue {
  const { start, end } = date
  if (!start || end) return date
  const precision = start.length > 10 ? date.precision : 'day'
  if (published && published > start.slice(0, 10) && drafts.some(goesOn)) {
    return { ...date, edtf: `${start.slice(0, 10)}/${published}`, start: start.slice(0, 10), end: published }
  }
  return {
    ...date,
    edtf: start,
    end: start,
    precision: start.length > 10 && precision === 'interval' ? 'minute' : precision,
  }
}

/** Whether the verb that carries an event is in the present and no future: "has gone on since". */
function goesOn({ reading, predicate }: Draft): boolean {
  const features = reading.cells[predicate.light ?? predicate.verb ?? -1]?.verb?.features ?? 0
  return (features & PRESENT) !== 0 && (features & FUTURE) === 0
}
