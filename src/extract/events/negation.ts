/** What "not" negates: the verb right behind it, and neither what "without" takes nor what "no date" was set for. */
import { NEGATED } from '../../engine/features.js'
import type { Cell } from '../cells.js'
import { isPlain } from '../reading.js'

/** Whether a verb is negated: by its form, or by a word before it. */
export function isNegated(cells: readonly Cell[], at: number): boolean {
  if (((cells[at]?.verb?.features ?? 0) & NEGATED) !== 0) return true
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const cell = cells[i] as Cell
    // "*Without* reporters" negates what follows it; "*no date* has been set for talks", at the head of a clause, too.
    if (cell.word?.id === 'not')
      return !cell.marker && !(i < at - 1 && isPlain(cells[i + 1] as Cell) && opens(cells, i))
    if (cell.verb || cell.noun || cell.party || cell.sign) return false
  }
  return false
}

const opens = (cells: readonly Cell[], at: number): boolean =>
  at === 0 || cells[at - 1]?.sign !== undefined || cells[at - 1]?.clause !== cells[at]?.clause
