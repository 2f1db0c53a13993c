/** Which of a sentence's dates is the day of an act: the nearest of its clause, not that of another act or of the report. */
import type { DateMention } from '../../core/date-value.js'
import type { Cell, Reading } from '../cells.js'
import type { DraftSlot } from './drafts.js'
import type { Predicate } from './predicates.js'

/** The date of an event: the nearest of its clause, else the only reading that its sentence allows. */
export function dateOf(
  { cells, verbFinal, verbFirst, relative }: Reading,
  predicate: Predicate,
  predicates: readonly Predicate[],
): DraftSlot<DateMention> | null {
  const { from, to, at } = predicate
  let best: DraftSlot<DateMention> | null = null
  cells.forEach((cell, i) => {
    if (!cell.date) return
    const mention = cell.date.value as DateMention
    if (mention.timex.type !== 'DATE' && mention.timex.type !== 'TIME') return
    // "Three days after his meeting" is not counted from today.
    if (verbFirst && mention.date?.basis === 'relative' && cells[i + 1]?.marker?.id === 'from') return
    // "Since 2007" tells no day.
    if (mention.date && (!mention.date.start || mention.date.edtf.endsWith('-01-01/..'))) return
    // "Three years ago", to the day by counting only, is no day of anything.
    if (mention.date?.basis === 'relative' && mention.date.edtf.endsWith('~')) return
    const gap = i < from ? from - i : Math.max(0, i - to)
    const clause = cell.clause === cells[at]?.clause
    // The date of another clause that has an event of its own is that event's.
    // Behind a noun that is only mentioned, what stands farther is the day of the verb that closes the clause.
    if (verbFinal && predicate.verb === null && clause && i > at + 3 && hasRival(predicates, predicate, cells)) return
    const others = !clause && predicates.some((other) => other !== predicate && cells[other.at]?.clause === cell.clause)
    // The day on which something was said is not the day of what was told.
    if (!clause && isSaid(cells, cell.clause)) return
    // Where verbs close their clauses, the day that heads the first one holds for those joined to it.
    const heads = verbFinal && i < from && !relative.has(cell.clause) && !relative.has(cells[at]?.clause ?? 0)
    if (others && !heads) return
    // Behind another act and before this one, a day is the other's ("arrived on Monday, then goes on to Baku on Tuesday").
    const parted =
      !verbFinal && i < from && predicates.some((other) => other.at < i && cells[other.at]?.clause === cell.clause)
    const distance = gap + (clause ? 0 : 12) + (parted ? 5 : 0)
    // A year may be part of a name ("Security Belt 2025"): a day in reach is better.
    const vague = mention.date?.precision === 'year' ? 4 : 0
    // A bare year beside a document or a sum is rarely the day of the talks.
    if (mention.date?.precision === 'year' && (distance > 4 || (mention.date.basis === 'relative' && verbFinal))) return
    if (!best || distance + vague < best.distance)
      best = { value: mention, item: cell.date, distance: distance + vague }
  })
  // A day that nothing resolves ("yesterday") is the day all the same: a farther one is not taken for it.
  const found = best as DraftSlot<DateMention> | null
  return found?.value.date ? found : null
}

/** Whether another act closes the clause of a noun. */
const hasRival = (predicates: readonly Predicate[], { at }: Predicate, cells: readonly Cell[]): boolean =>
  predicates.some((other) => other.verb !== null && other.at > at && cells[other.at]?.clause === cells[at]?.clause)

const SAYING: ReadonlySet<string> = new Set(['say', 'announce', 'deny'])
const isSaid = (cells: readonly Cell[], clause: number): boolean =>
  cells.some((cell) => cell.clause === clause && cell.verb && SAYING.has(cell.verb.id))

/** A sentence that is only a date heads what follows on its line ("17 April. ..."). */
export function soleDate({ cells }: Reading): DraftSlot<DateMention> | null {
  const dated = cells.find((cell) => cell.date)
  if (!dated?.date || cells.some((cell) => cell.verb || cell.noun || cell.party)) return null
  const words = cells.filter((cell) => !cell.sign && !cell.date && !cell.marker)
  const mention = dated.date.value as DateMention
  return words.length === 0 && mention.date?.start ? { value: mention, item: dated.date, distance: 10 } : null
}
