/**
 * The library counts UTF-16 code units, the contract Unicode code points. They differ only after a character outside the
 * basic plane (emoji, mostly), which news seldom has: without surrogates the conversion is the identity and costs one
 * native scan; with them it is a binary search over the positions of the pairs.
 */
const SURROGATE = /[\ud800-\udfff]/

const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00

/** First code unit after each surrogate pair, ascending. A lone surrogate is one code point of its own. */
const pairEnds = (text: string): Uint32Array => {
  const ends: number[] = []
  for (let i = 1; i < text.length; i++) {
    if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) {
      ends.push(i + 1)
      i++
    }
  }
  return Uint32Array.from(ends)
}

/**
 * Makes the function that turns a code-unit offset into `text` into a code-point offset.
 *
 * @param text the article's text
 * @returns a monotone function; an offset within a surrogate pair counts as the pair's start
 */
export const codePointOffsets = (text: string): ((unit: number) => number) => {
  if (!SURROGATE.test(text)) return (unit) => unit
  const ends = pairEnds(text)
  return (unit) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((ends[middle] ?? 0) <= unit) low = middle + 1
      else high = middle
    }
    const cut = ends[low] !== undefined && (ends[low] ?? 0) - 1 === unit ? 1 : 0
    return unit - low - cut
  }
}
