/** A verb form may be several verbs ("accepted" a guest, a resolution): each of its senses is asked for its frame. */
import type { Cell } from '../cells.js'

/** Ids of what a cell's verb may mean. */
export const sensesOf = (cell: Cell | undefined): string[] =>
  cell?.verb ? (cell.senses ?? [cell.verb]).map(({ id }) => id) : []
