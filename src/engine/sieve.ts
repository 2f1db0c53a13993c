/**
 * The sieve of the chart: one bit for what an item is, so that "can any of these stand here?" is one `&` over the bits of a
 * token. There are more classes than bits: two that share one are told apart by the full comparison that follows, and what
 * the sieve stops, which is most, needs none.
 */
type Bits = Map<string, number>

const classes: Bits = new Map()
const words = new Map<string, Bits>()
let given = 0

/**
 * Bit of an item. Small words (classes by the name of `...Word`) are many and everywhere: they are told apart by their ids,
 * other items by their class.
 * @param id '' asks for any word of the class, and answers all bits
 */
export function sieveBit(cls: string, id: string): number {
  if (!cls.endsWith('Word')) return bitOf(classes, cls)
  if (id === '') return -1
  let own = words.get(cls)
  if (!own) {
    own = new Map()
    words.set(cls, own)
  }
  return bitOf(own, id)
}

function bitOf(bits: Bits, key: string): number {
  const known = bits.get(key)
  if (known !== undefined) return known
  const bit = 1 << (given++ % 32)
  bits.set(key, bit)
  return bit
}
