/**
 * The clauses of a language whose verbs stand last (Persian): a finite verb ends its clause, so that what follows begins
 * another; a relative clause ends with its verb, and the clause that it broke into goes on.
 */

import { INFINITIVE, PARTICIPLE, PASSIVE } from '../engine/features.js'
import type { Cell, Reading } from './cells.js'
import { hasTense } from './tense.js'

/** Words that open a clause wherever they stand; the relative one is read by what stands before it. */
const OPENING: ReadonlySet<string> = new Set([
  'that',
  'that-he',
  'because',
  'while',
  'if',
  'after-clause',
  'before-clause',
])
/** Verbs behind which everyday style sets the goal: "arrived *Moscow*". */
const GOING: ReadonlySet<string> = new Set(['travel', 'arrive'])

/** Numbers the clauses of a sentence anew; tells which of them are relative. */
export function clausesAtVerbs(row: readonly Cell[]): Pick<Reading, 'cells' | 'relative'> {
  const cells = row.map((cell, at) => (isAttributive(row, at) ? asPlain(cell) : cell))
  const relative = new Set<number>()
  const outer: number[] = []
  let clause = 0
  let last = 0
  const read = cells.map((cell, at): Cell => {
    // A quotation mark between says nothing of clauses.
    const before = isQuote(cells[at - 1]) ? cells[at - 2] : cells[at - 1]
    const ended = hasTense(before)
    const word = cell.word?.id
    if ((word === 'relative' || word === 'where') && !ended) {
      outer.push(clause)
      clause = ++last
      relative.add(clause)
    } else if (word === 'relative') {
      // Behind a verb the same word opens what was said.
      clause = ++last
      return { ...cell, clause, word: { ...(cell.word as NonNullable<Cell['word']>), id: 'that' } }
    } else if ((word && OPENING.has(word)) || cell.sign === ';' || cell.sign === ':') {
      outer.length = 0
      clause = ++last
    } else if (ended && word === 'and') {
      clause = ++last
      if (outer.length > 0) relative.add(clause)
    } else if (outer.length > 0 && hasTense(cells[at - 1]) && hasTense(cell)) {
      // Two verbs on end: the second is that of the clause broken into.
      clause = outer.pop() as number
    } else if (ended && before && breaks(before, cell)) {
      clause = outer.pop() ?? ++last
    }
    return { ...cell, clause }
  })
  return { cells: read, relative }
}

/**
 * "A trip *planned* in advance", "the draft *submitted* by X", "the *return* of sanctions": what stands before a noun phrase
 * that goes on closes no clause. A participle does so where nothing was acted by it alone, a verb whose letters are a noun's
 * where a noun or name follows.
 */
function isAttributive(cells: readonly Cell[], at: number): boolean {
  const verb = cells[at]?.verb
  const next = cells[at + 1]
  if (!verb || !next || !hasTense(cells[at])) return false
  if (verb.id === 'depart') return (next.noun ?? next.party) !== undefined && !next.venue
  const made = (verb.features & PASSIVE) !== 0 || verb.id === 'light' || verb.id === 'occur'
  if (!(verb.features & PARTICIPLE) || !made || waits(cells, at)) return false
  return (next.marker !== undefined && next.marker.id !== 'object') || (next.noun ?? next.party) !== undefined
}

/** Whether a bare predicate before a light verb waits for it: "*arriving* in Moscow become". */
function waits(cells: readonly Cell[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - WAITING; i--) {
    const cell = cells[i] as Cell
    if (cell.verb) return !hasTense(cell) && !(cell.verb.features & INFINITIVE)
    if (cell.sign === ',' || cell.word?.id === 'and' || cell.word?.id === 'relative') return false
  }
  return false
}

/** How many cells the goal of a bare predicate takes at most. */
const WAITING = 6

const asPlain = (cell: Cell): Cell => ({ ...cell, verb: undefined, senses: undefined })

const isQuote = (cell: Cell | undefined): boolean => cell?.sign === '"'

/** Whether a cell behind a finite verb begins another clause. */
function breaks(verb: Cell, cell: Cell): boolean {
  if (cell.sign && cell.sign !== ',') return false
  if (cell.verb) return false
  return !((cell.venue || cell.marker?.id === 'to') && verb.verb && GOING.has(verb.verb.id))
}
