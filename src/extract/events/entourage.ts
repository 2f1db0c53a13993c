/**
 * Aides, allies and kin: whoever is somebody's without being him. The name beside such a word is its owner, who takes no part;
 * who is meant is told without a name. The words are the languages' own (modifier `entourage`), their order is read here.
 */
import { DEFINITE } from '../../engine/features.js'
import type { Cell, Reading } from '../cells.js'
import { partyOf } from '../party.js'

/** Whether a cell may qualify the word beside it: a plain word, and also a number or a participle ("seven *leading* companies"). */
export const isQualifier = (cell: Cell): boolean =>
  !(cell.marker || cell.noun || cell.word || cell.sign || cell.modifier || cell.date || cell.venue || cell.party)

/** Whether a cell is a person. */
export const isName = (cell: Cell | undefined): boolean =>
  cell?.party !== undefined && partyOf(cell.party).kind === 'person'

/** "*An aide of* X", "one of the backers of X", "X's close ally": the person at a cell owns whom the text means. */
export function isOfAide({ cells, verbFirst }: Reading, at: number): boolean {
  if (!isName(cells[at])) return false
  const aide = (i: number): boolean => {
    const modifier = cells[i]?.modifier
    if (modifier?.id !== 'entourage') return false
    // "*The* special aide" (Arabic): a title of his own, unless "of" follows it.
    return !verbFirst || !(modifier.features & DEFINITE) || modifier.to - modifier.from > 1
  }
  const plain = (i: number): boolean => cells[i] !== undefined && isQualifier(cells[i] as Cell)
  if (aide(at - 1) || (verbFirst && aide(at - 2) && plain(at - 1))) return true
  if (verbFirst) return false
  const marked = cells[at - 1]?.marker?.id
  if ((marked === 'of' || marked === 'to') && aide(at - 2)) return true
  // "X's *senior* ally", whose own name does not follow.
  if (cells[at + 1]?.sign !== "'") return false
  const head = [3, 4, 5].find((step) => aide(at + step) || !plain(at + step))
  return head !== undefined && aide(at + head) && !cells[at + head + 1]?.party
}
