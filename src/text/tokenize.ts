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
  /** Hash of its folded units (`hashLetters`). */
  readonly hash: Int32Array
  readonly kind: Uint8Array
  readonly flags: Uint8Array
  /** Folded letters of the tokens that were asked for theirs: most never are, some are a dozen times. */
  readonly letters: (string | undefined)[]
}

const HASH_BASE = 0x01000193

/** The hash of some letters, which a longer hash goes on from: a polynomial, so that what stands in front can be taken off. */
export function hashLetters(units: ArrayLike<number>, from: number, to: number, before = 0): number {
  let hash = before
  for (let i = from; i < to; i++) hash = (Math.imul(hash, HASH_BASE) + (units[i] as number)) | 0
  return hash
}

/** How a hash is raised by so many letters that follow. */
const raised: number[] = [1]
export function hashPower(letters: number): number {
  while (raised.length <= letters) raised.push(Math.imul(raised[raised.length - 1] as number, HASH_BASE))
  return raised[letters] as number
}

/**
 * What is known of a code unit in one number: its fold in the low half, what sort it is, and what it tells of the token that it
 * begins or stands before. 0 = not yet asked: Unicode is large, an article is not.
 */
const known = new Uint32Array(0x10000)
const SORT = 7 << 16
const WORD_SORT = 1 << 16
const DIGIT_SORT = 2 << 16
const SIGN_SORT = 3 << 16
const BREAK_SORT = 4 << 16
const DROP_SORT = 5 << 16
const UPPER = 1 << 19
/** Marks that follow a letter belong to the word; a bidi control after it does not. */
const MARK = 1 << 20
/** Flags that a blank sets on the token behind it. */
const FLAGS = 24

const isLetter = /^[\p{L}\p{Nl}]$/u
const isMark = (unit: number): boolean =>
  (unit >= 0x300 && unit <= 0x36f) || (unit >= 0x610 && unit <= 0x61a) || (unit >= 0x640 && unit <= 0x670)
const endsLine = (unit: number): boolean =>
  unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029 || unit === 0x85

function classify(unit: number): number {
  const folded = foldTable[unit] as number
  known[unit] = folded | sortOf(unit, folded)
  return known[unit] as number
}

function sortOf(unit: number, folded: number): number {
  if (folded === BREAK) {
    const blank = unit === 0x200c ? JOINER_BEFORE : SPACE_BEFORE
    return BREAK_SORT | ((endsLine(unit) ? blank | LINE_BEFORE : blank) << FLAGS)
  }
  if (folded === DROP) return isMark(unit) ? DROP_SORT | MARK : DROP_SORT
  if (folded >= 0x30 && folded <= 0x39) return DIGIT_SORT
  const letter = String.fromCharCode(unit)
  const surrogate = unit >= 0xd800 && unit <= 0xdfff
  if (surrogate || !isLetter.test(letter)) return SIGN_SORT
  return letter === letter.toLowerCase() ? WORD_SORT : WORD_SORT | UPPER
}

/** The columns of the table, laid one after the other in a single piece of memory. */
function columns(units: number, tokens: number) {
  const memory = new ArrayBuffer(tokens * 18 + 4 + units * 2)
  const wide = tokens * 4
  return {
    from: new Uint32Array(memory, 0, tokens + 1),
    start: new Uint32Array(memory, wide + 4, tokens),
    end: new Uint32Array(memory, wide * 2 + 4, tokens),
    hash: new Int32Array(memory, wide * 3 + 4, tokens),
    units: new Uint16Array(memory, wide * 4 + 4, units),
    kind: new Uint8Array(memory, wide * 4 + 4 + units * 2, tokens),
    flags: new Uint8Array(memory, wide * 4 + 4 + units * 2 + tokens, tokens),
  }
}

type Columns = ReturnType<typeof columns>

function widened(narrow: Columns, units: number, tokens: number): Columns {
  const wide = columns(units, tokens)
  wide.from.set(narrow.from)
  wide.start.set(narrow.start)
  wide.end.set(narrow.end)
  wide.hash.set(narrow.hash)
  wide.units.set(narrow.units)
  wide.kind.set(narrow.kind)
  wide.flags.set(narrow.flags)
  return wide
}

/** Folds and cuts a text. Linear in its length; any string will do. */
export function tokenize(text: string): Tokens {
  const length = text.length
  let room = (length >> 2) + 16
  let table = columns(length, room)
  let { from, start, end, hash, units, kind, flags } = table
  let count = 0
  let written = 0
  let pending = LINE_BEFORE
  let i = 0
  while (i < length) {
    const unit = text.charCodeAt(i)
    const about = known[unit] || classify(unit)
    const sort = about & SORT
    if (sort >= BREAK_SORT) {
      if (sort === BREAK_SORT) pending |= about >>> FLAGS
      i++
      continue
    }
    if (count === room) {
      room *= 2
      table = widened(table, length, room)
      ;({ from, start, end, hash, units, kind, flags } = table)
    }
    from[count] = written
    start[count] = i
    let code = about & 0xffff
    units[written++] = code
    let last = ++i
    if (sort === SIGN_SORT) {
      // The two halves of a surrogate pair are one sign.
      if (unit >= 0xd800 && unit <= 0xdbff && i < length && (text.charCodeAt(i) & 0xfc00) === 0xdc00) {
        const low = text.charCodeAt(i)
        units[written++] = low
        code = (Math.imul(code, HASH_BASE) + low) | 0
        last = ++i
      }
    } else {
      let capitals = about & UPPER
      let letters = UPPER
      if (capitals) pending |= CAPITAL
      while (i < length) {
        const next = text.charCodeAt(i)
        const more = known[next] || classify(next)
        if ((more & SORT) === sort) {
          const value = more & 0xffff
          capitals += more & UPPER
          letters += UPPER
          units[written++] = value
          code = (Math.imul(code, HASH_BASE) + value) | 0
          last = ++i
        } else if ((more & SORT) === DROP_SORT) {
          i++
          if (more & MARK) last = i
        } else break
      }
      if (capitals === letters && letters > UPPER) pending |= ALL_CAPITAL
    }
    hash[count] = code
    end[count] = last
    kind[count] = (sort >> 16) - 1
    flags[count] = pending & SPACE_BEFORE ? pending & ~JOINER_BEFORE : pending
    pending = 0
    count++
  }
  from[count] = written
  return { text, count, units, from, start, end, hash, kind, flags, letters: new Array(count) }
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
