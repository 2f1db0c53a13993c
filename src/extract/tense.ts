/** Whether a verb stands on its own: has its tense, and is no predicate that waits for a light verb. */
import { FUTURE, INFINITIVE, PARTICIPLE, PAST, PLURAL, PRESENT, SINGULAR, SUBJUNCTIVE } from '../engine/features.js'
import type { Cell } from './cells.js'

const TENSE = PAST | PRESENT | FUTURE | SUBJUNCTIVE

/** Whether a cell is a verb that has its tense ("entered Moscow *did*" has it in the last word). */
export const hasTense = (cell: Cell | undefined): boolean =>
  cell?.verb !== undefined && (cell.verb.features & TENSE) !== 0

/** Whether a cell's verb tells its act as done: a past, and no form that may be anything else. */
export const isTold = (cell: Cell | undefined): boolean => {
  const features = cell?.verb?.features ?? 0
  return (features & PAST) !== 0 && !(features & (INFINITIVE | SUBJUNCTIVE | PRESENT | FUTURE))
}

/** Whether a cell's verb is an "-ing" form alone, which tells no tense: "leaving the deal". */
export const isGerund = (cell: Cell | undefined): boolean =>
  ((cell?.verb?.features ?? 0) & (PARTICIPLE | PRESENT | SINGULAR | PLURAL | PAST)) === (PARTICIPLE | PRESENT)
