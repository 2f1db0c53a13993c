/**
 * Runs of digits and the signs between them: what stands close, what stands free, and what is only a piece of something
 * longer (a decimal, a code, a telephone number, a percentage).
 */
import { DIGITS, SPACE_BEFORE, type Tokens, tokenText } from '../../text/tokenize.js'

export const SLASH = 0x2f
export const DOT = 0x2e
export const DASH = 0x2d
export const COLON = 0x3a
export const PLUS = 0x2b

/** The sign (or one-letter word) at a token, 0 where it is longer or absent. */
export const unitAt = (tokens: Tokens, token: number): number => {
  if (token < 0 || token >= tokens.count) return 0
  const from = tokens.from[token] as number
  return (tokens.from[token + 1] as number) - from === 1 ? (tokens.units[from] as number) : 0
}

export const isDigits = (tokens: Tokens, token: number): boolean =>
  token >= 0 && token < tokens.count && tokens.kind[token] === DIGITS

/** Whether nothing stands between a token and the one before it. */
export const isClose = (tokens: Tokens, token: number): boolean =>
  token > 0 && token < tokens.count && tokens.start[token] === tokens.end[token - 1]

/** A run of digits: its number and how many digits it has. */
export interface Digits {
  readonly value: number
  readonly width: number
}

export const numberAt = (tokens: Tokens, token: number): Digits | null => {
  if (!isDigits(tokens, token)) return null
  const width = (tokens.from[token + 1] as number) - (tokens.from[token] as number)
  return width > 9 ? null : { value: Number(tokenText(tokens, token)), width }
}

/** Whether a number is a piece of something longer: a decimal, a code, a telephone number, a percentage. */
export function isPiece(tokens: Tokens, at: number, to: number): boolean {
  const before = unitAt(tokens, at - 1)
  if (
    isClose(tokens, at) &&
    (before === DOT || before === 0x2c || before === COLON || before === SLASH || before === 0x24) &&
    (isDigits(tokens, at - 2) || before === 0x24)
  )
    return true
  const after = unitAt(tokens, to)
  if (isClose(tokens, to) && after === 0x25) return true
  return (
    isClose(tokens, to) &&
    (after === DOT || after === 0x2c || after === COLON || after === SLASH) &&
    isClose(tokens, to + 1) &&
    isDigits(tokens, to + 1)
  )
}

/** Whether a number is the second of a format's name: 4+1, 3+3. */
export const isSummand = (tokens: Tokens, at: number): boolean =>
  unitAt(tokens, at - 1) === PLUS &&
  isClose(tokens, at) &&
  isClose(tokens, at - 1) &&
  numberAt(tokens, at)?.width === 1 &&
  numberAt(tokens, at - 2)?.width === 1 &&
  unitAt(tokens, at - 3) !== COLON

/** Whether signs and numbers stand apart evenly: `12 / 12 / 1370`. */
export const isSpread = (tokens: Tokens, from: number, to: number): boolean => {
  for (let token = from; token < to; token++) if (!((tokens.flags[token] as number) & SPACE_BEFORE)) return false
  return true
}

export const joins = (unit: number): boolean =>
  unit === SLASH || unit === DOT || unit === DASH || unit === COLON || unit === PLUS

/** Whether digits go on after a separator: then it was a code, not a date. */
export const continues = (tokens: Tokens, to: number): boolean =>
  (joins(unitAt(tokens, to)) && isClose(tokens, to) && isDigits(tokens, to + 1) && isClose(tokens, to + 1)) ||
  (isDigits(tokens, to) && isClose(tokens, to))
