/** The one-to-one pairing of greatest total weight (the Hungarian method), so that no greedy choice costs a better one. */

export interface Candidate {
  readonly row: number
  readonly column: number
  /** Any pair is better than none; among pairs the heavier wins. */
  readonly weight: number
}

/** More than any difference of weights: first as many pairs as can be, then the best of them. */
const PAIR = 1000

/**
 * Chooses among candidates, none sharing a row or a column.
 *
 * @param rows how many rows there are, `columns` likewise
 */
export const bestAssignment = <C extends Candidate>(
  candidates: readonly C[],
  rows: number,
  columns: number,
): readonly C[] => {
  const size = Math.max(rows, columns) + 1
  const worth = new Float64Array(size * size)
  for (const { row, column, weight } of candidates) worth[(row + 1) * size + column + 1] = PAIR + weight
  const at = (array: Float64Array | Int32Array, index: number): number => array[index] as number
  // Potentials of rows and columns, the row each column is matched to, and the way back along an augmenting path.
  const u = new Float64Array(size)
  const v = new Float64Array(size)
  const match = new Int32Array(size)
  const way = new Int32Array(size)
  for (let row = 1; row < size; row++) {
    match[0] = row
    let column = 0
    const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(size)
    do {
      used[column] = 1
      const from = at(match, column)
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let other = 1; other < size; other++) {
        if (used[other]) continue
        const cost = -at(worth, from * size + other) - at(u, from) - at(v, other)
        if (cost < at(least, other)) {
          least[other] = cost
          way[other] = column
        }
        if (at(least, other) < delta) {
          delta = at(least, other)
          next = other
        }
      }
      for (let other = 0; other < size; other++) {
        if (used[other]) {
          const matched = at(match, other)
          u[matched] = at(u, matched) + delta
          v[other] = at(v, other) - delta
        } else least[other] = at(least, other) - delta
      }
      column = next
    } while (at(match, column) !== 0)
    do {
      const previous = at(way, column)
      match[column] = at(match, previous)
      column = previous
    } while (column !== 0)
  }
  return candidates.filter(({ row, column }) => match[column + 1] === row + 1)
}
