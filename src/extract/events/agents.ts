/**
 * People and craft that stand for their state ("diplomats from A and B", "the navies of A", "five companies of B"): where
 * they begin, and in which case they stand.
 */
import * as features from '../../engine/features.js'
import type { Cell, Reading } from '../cells.js'
import { partyOf } from '../party.js'
import { isQualifier } from './entourage.js'

/** "Diplomats *from A and B*", "the navies *of A*", "*A and B* officials": the cell of those who stand for their states. */
export function agentsOf({ cells, verbFinal, verbFirst }: Reading, at: number, to: number): number | null {
  if (verbFinal || verbFirst) return null
  const first = cells[at]?.party
  if (!first) return null
  const isAgents = (i: number): boolean => cells[i]?.modifier?.id === 'agents'
  const mark = cells[at - 1]?.marker?.id
  if ((mark === 'of' || mark === 'from') && isAgents(at - 2)) return at - 2
  if (partyOf(first).attributive) {
    // "The Iranian parliamentary delegation": an adjective or two may stand between.
    let head = to
    while (head < to + 2 && cells[head] && isQualifier(cells[head] as Cell)) head++
    if (cells[head]?.noun?.id === 'delegation' && head > to) return head
    return isAgents(to) && !cells[to + 1]?.party ? to : null
  }
  if (mark === undefined) {
    const owner = (first.features & features.GEN) !== 0 || !(first.features & features.CASES)
    const team = cells[at - 1]?.noun?.id === 'delegation' && partyOf(first).kind === 'state'
    // "The envoy *of Trump* X": whose name follows is the one.
    const named = partyOf(first).kind === 'person' && cells[to]?.party !== undefined
    return owner && !named && (isAgents(at - 1) || team) ? at - 1 : null
  }
  return null
}

/** "Against seven citizens *and seven companies* of X": where the list of those who stand for a state begins. */
export function firstAgents(cells: readonly Cell[], at: number): number {
  let from = at
  while (cells[from - 1] && isQualifier(cells[from - 1] as Cell)) from--
  return cells[from - 1]?.word?.id === 'and' && cells[from - 2]?.modifier?.id === 'agents' ? from - 2 : at
}

/** The cases of a word for people who stand for their state; counted ("five *companies*") its genitive is a nominative or an accusative. */
export function casesOfAgents(cells: readonly Cell[], at: number): number {
  const cases = ((cells[at]?.modifier ?? cells[at]?.noun)?.features ?? 0) & features.CASES
  const before = cells[at - 1]?.party ? cells[at - 2] : cells[at - 1]
  const counted = cases === features.GEN && before !== undefined && isQualifier(before)
  return counted ? features.NOM | features.ACC : cases
}
