/**
 * A line of a page as the furniture rules see it: its words folded and counted, its cells between bars and gaps, its signs of date and
 * time, and how it ends. One pass over the line's code units; only the first words are kept as strings, because phrases are short.
 */
import { BREAK, DROP, foldTable } from '../text/fold.js'

/** Words of a line that are kept: phrases stand anywhere in short lines only, so that of a paragraph its beginning is enough. */
const KEPT_WORDS = 24
const KEPT_OF_PARAGRAPH = 8
/** Units of a paragraph. */
const PARAGRAPH = 240
/** Units of a word that are kept: no phrase has a longer one. */
const KEPT_UNITS = 32
/** Words of prose, where no full stop shows it. */
const PROSE_WORDS = 25
/** Words of prose with a full stop. */
const SENTENCE_WORDS = 9

export interface PageLine {
  readonly start: number
  readonly end: number
  /** The first folded words. */
  readonly words: readonly string[]
  readonly count: number
  /** Numbers among the words. */
  readonly numbers: number
  /** Folded words of each cell joined, in order: cells are parted by bars, arrows, bullets, and gaps of two blanks or more. */
  readonly cells: readonly string[]
  /** Parted by an arrow, as the path to a section is. */
  readonly path: boolean
  /** Words of which the first unit is a hash sign. */
  readonly hashes: number
  /** Letters by script: Arabic, Cyrillic, Latin, other. */
  readonly letters: readonly number[]
  readonly bullet: boolean
  /** Index of the word after which a colon stands, or -1. */
  readonly colon: number
  /** Ends as a sentence does; ends with a full stop; has a full stop somewhere at the end of a word. */
  readonly stopped: boolean
  readonly period: boolean
  readonly sentence: boolean
  /** Holds a plus and an equals sign: a sum that proves a reader human. */
  readonly sum: boolean
  /** Begins with a copyright sign. */
  readonly copyright: boolean
  /** Folded words of the brackets that the line ends with, or of what follows its last stroke, joined. */
  readonly credit: string
  /** Holds a clock time, or a date in figures. */
  readonly clock: boolean
  readonly figures: boolean
}

/** Whether a line is a paragraph or a sentence, by its length and its end. */
export const isProse = (line: PageLine): boolean =>
  line.count >= PROSE_WORDS || (line.count >= SENTENCE_WORDS && line.stopped && line.cells.length < 4)

/** The lines of a text that hold anything, in order; a line ends at LF, CR or a Unicode line end. */
export const pageLines = (text: string): PageLine[] => {
  const lines: PageLine[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x0a
    if (unit !== 0x0a && unit !== 0x0d && unit !== 0x2028 && unit !== 0x2029) continue
    const line = readLine(text, start, at)
    if (line !== null) lines.push(line)
    start = at + 1
  }
  return lines
}

/** Words of a stretch of text. */
const countWords = (text: string, from: number, to: number): number => {
  let count = 0
  let inside = false
  for (let at = from; at < to; at++) {
    const unit = foldTable[text.charCodeAt(at)] as number
    // Letters of all scripts but the Latin ones lie above the signs; of Latin text blanks are enough to count words by.
    if (unit === BREAK) inside = false
    else if (!inside && (unit >= 0x61 || isDigit(unit))) {
      inside = true
      count++
    }
  }
  return count
}

const COLON = 0x3a
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** Letters and digits of the folded text; marks are dropped by the fold, signs and emoji lie outside. */
const isWordUnit = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  isDigit(unit) ||
  (unit >= 0xc0 &&
    unit !== 0xd7 &&
    unit !== 0xf7 &&
    !(unit >= 0x2000 && unit <= 0x2bff) &&
    unit < 0xd800 &&
    unit !== 0x6d4)

const SCRIPT_STARTS = [
  [0x600, 0x6ff, 0],
  [0x750, 0x77f, 0],
  [0x400, 0x52f, 1],
  [0x61, 0x7a, 2],
  [0xc0, 0x24f, 2],
] as const

const scriptOf = (unit: number): number => {
  for (const [from, to, script] of SCRIPT_STARTS) if (unit >= from && unit <= to) return script
  return 3
}

const foldWord = (text: string, from: number, to: number): string => {
  let word = ''
  for (let at = from; at < to && word.length < KEPT_UNITS; at++) {
    const unit = foldTable[text.charCodeAt(at)] as number
    if (isWordUnit(unit)) word += String.fromCharCode(unit)
  }
  return word
}

const readLine = (text: string, start: number, end: number): PageLine | null => {
  let from = start
  let to = end
  while (from < to && blank(text.charCodeAt(from))) from++
  while (to > from && blank(text.charCodeAt(to - 1))) to--
  if (from === to) return null
  const words: string[] = []
  const cells: string[] = []
  const letters = [0, 0, 0, 0]
  let count = 0
  let numbers = 0
  let hashes = 0
  let colon = -1
  let clock = false
  let figures = false
  let path = false
  let sentence = false
  let signs = 0
  let cell = ''
  // The word that is being read: where it begins, its units, the first and the last of them folded.
  let begin = 0
  let length = 0
  let first = 0
  let last = 0
  // Whether the folded word differs from the text.
  let changed = false
  let gap = 0
  const paragraph = to - from > PARAGRAPH
  let at = from
  for (; at <= to && !(paragraph && count === KEPT_OF_PARAGRAPH); at++) {
    const raw = at < to ? text.charCodeAt(at) : 0x7c
    const unit = foldTable[raw] as number
    if (unit === DROP || unit === 0x27) {
      changed = true
      continue
    }
    if (isWordUnit(unit)) {
      if (gap >= 2 && cell !== '') {
        cells.push(cell)
        cell = ''
      }
      gap = 0
      if (length === 0) {
        begin = at
        first = unit
        changed = false
      }
      length++
      last = unit
      if (unit !== raw) changed = true
      continue
    }
    const before = length
    if (length > 0) {
      count++
      if (isDigit(first)) numbers++
      else letters[scriptOf(first)] = (letters[scriptOf(first)] as number) + length
      if (count <= KEPT_WORDS) {
        const word = changed ? foldWord(text, begin, at) : text.slice(begin, Math.min(at, begin + KEPT_UNITS))
        words.push(word)
        cell += word
      } else cell = ' '
      length = 0
    }
    if (unit === BREAK) {
      if (raw !== 0x200c) gap += raw === 0x09 ? 2 : 1
      continue
    }
    gap = 0
    if (unit === PERIOD && before > 2 && (at + 1 >= to || blank(text.charCodeAt(at + 1)))) sentence = true
    else if (unit === 0x23) hashes++
    else if (unit === 0x2b || unit === 0xd7) signs |= 1
    else if (unit === 0x3d) signs |= 2
    else if (unit === COLON && colon < 0) colon = count - 1
    if (before > 0 && isDigit(last) && at + 1 < to && isDigit(foldTable[text.charCodeAt(at + 1)] as number)) {
      if (unit === COLON && before <= 2 && clockAfter(text, at + 1, to)) clock = true
      if ((unit === 0x2f || unit === PERIOD || unit === 0x2d) && dateAfter(text, at + 1, to, unit)) figures = true
    }
    const alone = blank(text.charCodeAt(at - 1)) && (at + 1 >= to || blank(text.charCodeAt(at + 1)))
    if (
      unit === 0x7c ||
      raw === 0x203a ||
      (alone && (unit === 0x3e || unit === 0x2f || raw === 0xbb || raw === 0x2022))
    ) {
      path ||= unit === 0x3e || raw === 0x203a || (alone && raw === 0xbb)
      if (cell !== '') cells.push(cell)
      cell = ''
    }
  }
  if (at < to) count += countWords(text, at, to)
  const stop = lastStop(text, from, to)
  return {
    start: from,
    end: to,
    words,
    count,
    numbers,
    cells,
    path,
    hashes,
    letters,
    bullet: isBullet(text.charCodeAt(from)) && blank(text.charCodeAt(from + 1)),
    colon,
    stopped: stop !== 0,
    period: stop === PERIOD,
    sentence,
    sum: signs === 3,
    copyright: text.charCodeAt(from) === 0xa9,
    credit: credit(text, from, to),
    clock,
    figures,
  }
}

const blank = (unit: number): boolean =>
  foldTable[unit] === BREAK || unit === 0x200e || unit === 0x200f || unit === 0xfeff
const isBullet = (unit: number): boolean =>
  unit === 0x2022 || unit === 0x2d || unit === 0x2a || unit === 0x3e || unit === 0xb7 || unit === 0x2013

/** Two digits of minutes, and no third. */
const clockAfter = (text: string, at: number, to: number): boolean => {
  const digit = (index: number): boolean => index < to && isDigit(foldTable[text.charCodeAt(index)] as number)
  return digit(at) && digit(at + 1) && !digit(at + 2)
}

/** A second figure and the same sign again: 24/12/2023, 2023-12-05, 12.08.2018. */
const dateAfter = (text: string, from: number, to: number, sign: number): boolean => {
  let at = from
  while (at < to && isDigit(foldTable[text.charCodeAt(at)] as number)) at++
  if (at - from > 2 || at + 1 >= to || foldTable[text.charCodeAt(at)] !== sign) return false
  return isDigit(foldTable[text.charCodeAt(at + 1)] as number)
}

/** The sign that ends the last sentence of a line, 0 where none does; quotation marks, brackets and a closing mark of figures may follow. */
const lastStop = (text: string, from: number, to: number): number => {
  for (let at = to - 1; at >= from; at--) {
    const unit = foldTable[text.charCodeAt(at)] as number
    if (unit === PERIOD || unit === 0x21 || unit === 0x3f) return unit
    if (!CLOSING.includes(unit)) return 0
  }
  return 0
}

const PERIOD = 0x2e
/** What may stand behind a full stop: quotation mark, brackets, stroke, asterisk, hyphen, nought, blank, dropped marks. */
const CLOSING = [0x22, 0x29, 0x5d, 0x2f, 0x2a, 0x2d, 0x30, BREAK, DROP]

const credit = (text: string, from: number, to: number): string => {
  const opening = text.charCodeAt(to - 1) === 0x29 ? 0x28 : 0x2f
  const least = Math.max(from, to - CREDIT_UNITS)
  let open = to - 1
  while (open > least && text.charCodeAt(open) !== opening) open--
  if (open === least) return ''
  let joined = ''
  for (let at = open; at < to; at++) {
    const unit = foldTable[text.charCodeAt(at)] as number
    if (isWordUnit(unit)) joined += String.fromCharCode(unit)
    // Of several names the last is the agency's.
    else if (unit === 0x2d || unit === 0x2f) joined = ''
  }
  return joined
}

const CREDIT_UNITS = 48
