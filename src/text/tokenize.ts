/**
 * Tokens: runs of letters, runs of digits, and single signs, cut in the same pass that folds the text.
 *
 * The table is a handful of typed arrays, not a list of objects: an article has a thousand tokens and most are looked at
 * once. Offsets are those of the source, always; what is folded is kept beside them.
 */
import { BREAK, DROP, foldTable } from './fold.js'

/** Kinds of tokens. */
export const WORD = 0
export const DIGITS = 1
export const SIGN = 2

/** Flags: a blank stands before the token. */
export const SPACE_BEFORE = 1
/** A line ends before the token. */
export const LINE_BEFORE = 2
/** Its first letter is upper-case. */
export const CAPITAL = 4
/** All its letters are upper-case, and there are at least two. */
export const ALL_CAPITAL = 8
/** A ZWNJ, and no other blank, stands before the token. */
export const JOINER_BEFORE = 16

export interface Tokens {
  readonly text: string
  readonly count: number
  /** Folded code units of all tokens, one after the other. */
  readonly units: Uint16Array
  /** Index of a token's first folded unit; one entry more than there are tokens. */
  readonly from: Uint32Array
  /** Source span of a token, code units. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly kind: Uint8Array
  readonly flags: Uint8Array
  /** Folded letters of the tokens that were asked for theirs: most never are, some are a dozen times. */
  readonly letters: (string | undefined)[]
}

/** Kind of a code unit plus one; 0 = not yet asked. Filled as units are met: Unicode is large, an article is not. */
const kinds = new Uint8Array(0x10000)
const UPPER = 0x80
const isLetter = /^[\p{L}\p{Nl}]$/u

function classify(unit: number): number {
  const folded = foldTable[unit] as number
  const letter = String.fromCharCode(unit)
  const surrogate = unit >= 0xd800 && unit <= 0xdfff
  let kind = SIGN + 1
  if (folded >= 0x30 && folded <= 0x39) kind = DIGITS + 1
  else if (!surrogate && isLetter.test(letter)) kind = (WORD + 1) | (letter !== letter.toLowerCase() ? UPPER : 0)
  kinds[unit] = kind
  return kind
}

/** Folds and cuts a text. Linear in its length; any string will do. */
export function tokenize(text: string): Tokens {
  const length = text.length
  const units = new Uint16Array(length)
  let room = (length >> 2) + 16
  let from = new Uint32Array(room + 1)
  let start = new Uint32Array(room)
  let end = new Uint32Array(room)
  let kind = new Uint8Array(room)
  let flags = new Uint8Array(room)
  let count = 0
  let written = 0
  let pending = LINE_BEFORE
  let i = 0
  while (i < length) {
    const unit = text.charCodeAt(i)
    const folded = foldTable[unit] as number
    if (folded === BREAK) {
      if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029 || unit === 0x85) pending |= LINE_BEFORE
      pending |= unit === 0x200c ? JOINER_BEFORE : SPACE_BEFORE
      i++
      continue
    }
    if (folded === DROP) {
      i++
      continue
    }
    if (count === room) {
      room *= 2
      from = widen(from, new Uint32Array(room + 1))
      start = widen(start, new Uint32Array(room))
      end = widen(end, new Uint32Array(room))
      kind = widen(kind, new Uint8Array(room))
      flags = widen(flags, new Uint8Array(room))
    }
    const sort = kinds[unit] || classify(unit)
    from[count] = written
    start[count] = i
    units[written++] = folded
    let last = ++i
    if (sort === SIGN + 1) {
      kind[count] = SIGN
      // The two halves of a surrogate pair are one sign.
      if (unit >= 0xd800 && unit <= 0xdbff && i < length && (text.charCodeAt(i) & 0xfc00) === 0xdc00) {
        units[written++] = text.charCodeAt(i)
        last = ++i
      }
    } else {
      const base = sort & ~UPPER
      let capitals = sort & UPPER ? 1 : 0
      let letters = 1
      if (capitals) pending |= CAPITAL
      while (i < length) {
        const next = text.charCodeAt(i)
        const value = foldTable[next] as number
        if (value === DROP) {
          i++
          // Marks that follow a letter belong to the word; a bidi control after it does not.
          if (isMark(next)) last = i
          continue
        }
        if (value === BREAK) break
        const nextSort = kinds[next] || classify(next)
        if ((nextSort & ~UPPER) !== base) break
        if (nextSort & UPPER) capitals++
        letters++
        units[written++] = value
        last = ++i
      }
      if (letters > 1 && capitals === letters) pending |= ALL_CAPITAL
      kind[count] = base - 1
    }
    end[count] = last
    flags[count] = pending & SPACE_BEFORE ? pending & ~JOINER_BEFORE : pending
    pending = 0
    count++
  }
  from[count] = written
  return { text, count, units, from, start, end, kind, flags, letters: new Array(count) }
}

const isMark = (unit: number): boolean =>
  (unit >= 0x300 && unit <= 0x36f) || (unit >= 0x610 && unit <= 0x61a) || (unit >= 0x640 && unit <= 0x670)

function widen<T extends Uint8Array | Uint32Array>(array: T, larger: T): T {
  larger.set(array)
  return larger
}

/** The folded letters of a token; none where there is no such token. */
export function tokenText(tokens: Tokens, index: number): string {
  if (index < 0 || index >= tokens.count) return ''
  const known = tokens.letters[index]
  if (known !== undefined) return known
  const text = readLetters(tokens, index)
  tokens.letters[index] = text
  return text
}

function readLetters(tokens: Tokens, index: number): string {
  const from = tokens.from[index] as number
  const to = tokens.from[index + 1] as number
  let text = ''
  for (let i = from; i < to; i++) text += String.fromCharCode(tokens.units[i] as number)
  return text
}
