/** Whether a verb stands on its own: has its tense, and is no predicate that waits for a light verb. */
import { FUTURE, PAST, PRESENT, SUBJUNCTIVE } from '../engine/features.js'
import type { Cell } from './cells.js'

const TENSE = PAST | PRESENT | FUTURE | SUBJUNCTIVE

/** Whether a cell is a verb that has its tense ("entered Moscow *did*" has it in the last word). */
export const hasTense = (cell: Cell | undefined): boolean =>
  cell?.verb !== undefined && (cell.verb.features & TENSE) !== 0
