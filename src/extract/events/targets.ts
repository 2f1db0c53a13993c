/** Why sanctions were imposed: whom the reason names is no target of theirs, though the same prepositions stand before both. */
import type { Cell, Reading } from '../cells.js'
import type { Slot } from './frames.js'
import type { Group } from './groups.js'
import type { Predicate } from './predicates.js'

/** "On X for supplying drones *to Y*", "on X over its strikes *on Y*": whom the reason names, where the target has been told. */
export function isReasonFor(
  { cells, verbFinal, verbFirst }: Reading,
  groups: readonly Group[],
  predicate: Predicate,
  group: Group,
  slot: Slot,
  isTarget: (group: Group) => boolean,
): boolean {
  if (isReasonGiven(cells, predicate, group)) return true
  if (slot === 'to') return isReason(cells, predicate, group)
  if (slot !== 'against' || verbFinal || verbFirst || !isReason(cells, predicate, group)) return false
  return groups.some((other) => other.to < group.from && other.clause === group.clause && isTarget(other))
}

/** "For supplying drones *to Russia*": why they were sanctioned, and not who. */
const isReason = (cells: readonly Cell[], { to }: Predicate, group: Group): boolean =>
  cells.slice(to, group.from - 1).some(({ marker }) => marker?.id === 'for' || marker?.id === 'about')

/** Behind a mark that only gives reasons. */
const isReasonGiven = (cells: readonly Cell[], { to }: Predicate, { from }: Group): boolean =>
  cells.slice(to, from - 1).some(({ marker }) => marker?.id === 'because-of')
