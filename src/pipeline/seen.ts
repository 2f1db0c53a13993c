/**
 * Which ids a run has met. Two articles of one id make two records that nobody can tell apart later, which the user should
 * know. Of each id only 52 bits of a hash are kept, in one array, so that a million articles cost megabytes, not a hundred: at a
 * million ids the odds of a false alarm are one in nine thousand, and an alarm is a notice, nothing more.
 */
const FNV = 0x01000193

const hashOf = (text: string): number => {
  let low = 0x811c9dc5
  let high = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low ^ unit, FNV)
    high = Math.imul(high ^ unit ^ (low >>> 15), FNV)
  }
  // Never 0, which is an empty place.
  return (high >>> 12) * 0x1_0000_0000 + (low >>> 0) + 1
}

const place = (table: Float64Array, hash: number): number => {
  const mask = table.length - 1
  let at = hash % table.length
  while (table[at] !== 0 && table[at] !== hash) at = (at + 1) & mask
  return at
}

/** Makes a function that tells whether it was given this id before. */
export const createSeen = (): ((id: string) => boolean) => {
  let table = new Float64Array(1024)
  let count = 0
  return (id) => {
    const hash = hashOf(id)
    const at = place(table, hash)
    if (table[at] === hash) return true
    table[at] = hash
    if (++count * 2 > table.length) {
      const larger = new Float64Array(table.length * 2)
      for (const known of table) if (known !== 0) larger[place(larger, known)] = known
      table = larger
    }
    return false
  }
}
