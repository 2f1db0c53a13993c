/**
 * One pass over the sampled code units of a text. A letter costs a table load and two counts; a word costs one to four look-ups in
 * a hash table; what the counts mean is worked out once a line, where the line votes with its letters for one of the languages.
 */

import { BLOCKS } from './languages.js'
import {
  BREAK,
  HASH_START,
  type HashTable,
  LETTER,
  PREFIX_SALT,
  pairSlot,
  QUOTE,
  SCRIPTS,
  SKIP,
  SPACE,
  STOP,
  SUFFIX_SALT,
  step,
  type Tables,
} from './profile-tables.js'

/** A glance: so many code units of the head and as many of the middle, enough where they agree. */
const GLANCE = 640
/** Longest text that is read whole, in code units; of a longer one three windows of a third of it are read. */
const SAMPLE = 6144
/** Share of all votes that settles the matter at a glance, and the least letters of prose behind it. */
const SETTLED = 0.9
const SETTLED_LETTERS = 300
/** Letters that make a line prose even without a full stop. */
const PROSE_LETTERS = 60
/** A line without a full stop counts by this much: titles, menus, captions. */
const FRAGMENT = 0.35
/** A line within quotation marks. */
const QUOTATION = 0.6
/** A notice or menu by its words. */
const FURNITURE = 0.04
/** Latin letters in a line of another script: names and brands. */
const NAMES = 0.3
const LATIN = BLOCKS.findIndex(([name]) => name === 'Latn')

/** What a text says; arrays by script (BLOCKS) or by language (`codes` of the tables). */
export interface Tally {
  /** Letters of each script, those of fragments and notices counted less. */
  readonly weight: number[]
  readonly letters: number[]
  readonly words: number[]
  /** Where the first line with letters of the script begins; -1 where there is none. */
  readonly start: number[]
  /** Weight of the lines that spoke for each language. */
  readonly votes: number[]
  /** Points of letters, words and affixes over all lines. */
  readonly total: number[]
  /** Words found in the language's lists. */
  readonly known: number[]
  /** Lines that voted. */
  lines: number
}

/** Counts of the line that is being read: scratch space, empty between lines. */
interface Line {
  readonly letters: Int32Array
  readonly words: Int32Array
  readonly score: Int32Array
  /** Times that each row of points was met. */
  readonly rowCount: Uint16Array
  readonly hints: Int32Array
  /** Of each script, the languages that some letter spoke for, as bits. */
  readonly met: Int32Array
}

let scratch: Line | null = null

const emptyLine = (t: Tables): Line => ({
  letters: new Int32Array(BLOCKS.length),
  words: new Int32Array(BLOCKS.length),
  score: new Int32Array(t.codes.length),
  rowCount: new Uint16Array(t.rowScript.length),
  hints: new Int32Array(t.codes.length + 1),
  met: new Int32Array(SCRIPTS.length),
})

const emptyTally = (t: Tables): Tally => ({
  weight: new Array<number>(BLOCKS.length).fill(0),
  letters: new Array<number>(BLOCKS.length).fill(0),
  words: new Array<number>(BLOCKS.length).fill(0),
  start: new Array<number>(BLOCKS.length).fill(-1),
  votes: new Array<number>(t.codes.length).fill(0),
  total: new Array<number>(t.codes.length).fill(0),
  known: new Array<number>(t.codes.length).fill(0),
  lines: 0,
})

/** Reads a glance of the text; where that leaves open whether another language has a say, all of it, or three windows of a long one. */
export const tally = (text: string, t: Tables): Tally => {
  scratch ??= emptyLine(t)
  const line = scratch
  if (text.length > 2 * GLANCE) {
    const glance = emptyTally(t)
    const middle = (text.length - GLANCE) >> 1
    read(text, 0, GLANCE, t, line, glance)
    read(text, Math.max(GLANCE, middle), middle + GLANCE, t, line, glance)
    if (settled(glance)) return glance
  }
  const found = emptyTally(t)
  if (text.length <= SAMPLE) read(text, 0, text.length, t, line, found)
  else {
    const window = SAMPLE / 3
    for (const share of [0, 0.5, 0.85]) {
      const from = Math.floor((text.length - window) * share)
      read(text, from, from + window, t, line, found)
    }
  }
  return found
}

const settled = ({ votes, weight }: Tally): boolean => {
  const best = Math.max(...votes)
  return best >= SETTLED_LETTERS && best >= SETTLED * sum(weight)
}

/** Sum of a list of numbers. */
export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

const read = (text: string, from: number, to: number, t: Tables, line: Line, found: Tally): void => {
  const { units, pairRow } = t
  const { rowCount, letters, words } = line
  let scripts = 0
  let length = 0
  let hash = HASH_START
  let script = 0
  let u1 = 0
  let u2 = 0
  let u3 = 0
  let head2 = 0
  let head3 = 0
  let start = from
  // Kinds of the first and the last code unit of the line that is not a space.
  let opening = SPACE
  let closing = SPACE

  for (let at = from; at <= to; at++) {
    const unit = units[at < to ? text.charCodeAt(at) : 0x0a] as number
    const kind = unit >>> 24
    if (kind >= LETTER) {
      if (kind - LETTER !== script) {
        letters[script] = (letters[script] as number) + length
        length = 0
        script = kind - LETTER
      }
      u3 = u2
      u2 = u1
      u1 = unit & 0xffff
      length++
      hash = length === 1 ? step(HASH_START, u1) : step(hash, u1)
      if (length === 2) head2 = hash
      else if (length === 3) head3 = hash
      const row = (unit >>> 16) & 0xff
      rowCount[row] = (rowCount[row] as number) + 1
      if (script !== 0 && script < SCRIPTS.length && length > 1) {
        const pair = pairRow[pairSlot(script, u2, u1)] as number
        rowCount[pair] = (rowCount[pair] as number) + 1
      }
      closing = LETTER
      if (opening === SPACE) opening = LETTER
      continue
    }
    if (kind === SKIP) continue
    if (length > 0) {
      scripts |= 1 << script
      letters[script] = (letters[script] as number) + length
      words[script] = (words[script] as number) + 1
      if (script < SCRIPTS.length && !lookUp(hash, t.words, line.score, found.known)) {
        const { score } = line
        if (length >= 4 && !(length >= 5 && lookUp(head3 ^ PREFIX_SALT, t.affixes, score, null))) {
          lookUp(head2 ^ PREFIX_SALT, t.affixes, score, null)
        }
        if (length >= 3) {
          const s1 = step(HASH_START ^ SUFFIX_SALT, u1)
          const s2 = step(s1, u2)
          const long = length >= 5 && lookUp(step(s2, u3), t.affixes, score, null)
          if (!long && !(length >= 4 && lookUp(s2, t.affixes, score, null))) lookUp(s1, t.affixes, score, null)
        }
      }
      length = 0
    }
    if (kind === BREAK) {
      if (scripts !== 0) closeLine(scripts, start, opening, closing, line, t, found)
      scripts = 0
      start = at + 1
      opening = SPACE
      closing = SPACE
    } else if (kind !== SPACE) {
      closing = kind
      if (opening === SPACE) opening = kind
    }
  }
}

/** Adds the points of a word or affix; false where it is not in the table. */
const lookUp = (hash: number, table: HashTable, score: Int32Array, known: number[] | null): boolean => {
  const { slots, nodes } = table
  const mask = (slots.length >> 1) - 1
  let slot = hash & mask
  for (;;) {
    let node = slots[2 * slot + 1] as number
    if (node === 0) return false
    if (slots[2 * slot] === hash) {
      for (; node !== 0; node = nodes[3 * node + 2] as number) {
        const language = nodes[3 * node] as number
        score[language] = (score[language] as number) + (nodes[3 * node + 1] as number)
        if (known !== null) known[language] = (known[language] as number) + 1
      }
      return true
    }
    slot = (slot + 1) & mask
  }
}

/** Lets the line vote: its letters, less where it looks like a fragment or a notice, go to the language that it speaks for. */
const closeLine = (
  scripts: number,
  start: number,
  opening: number,
  closing: number,
  line: Line,
  t: Tables,
  found: Tally,
): void => {
  const { letters, words, met } = line
  addRows(line, t)
  let all = 0
  for (let rest = scripts; rest !== 0; rest &= rest - 1) all += letters[31 - Math.clz32(rest & -rest)] as number
  const fragment = closing !== STOP && closing !== QUOTE && all < PROSE_LETTERS
  const shape = (fragment ? FRAGMENT : 1) * (opening === QUOTE && closing === QUOTE ? QUOTATION : 1)
  for (let rest = scripts; rest !== 0; rest &= rest - 1) {
    const script = 31 - Math.clz32(rest & -rest)
    const own = letters[script] as number
    if (found.start[script] === -1) found.start[script] = start
    found.letters[script] = (found.letters[script] as number) + own
    found.words[script] = (found.words[script] as number) + (words[script] as number)
    let weight = own * shape
    if (script < SCRIPTS.length) weight = castVote(script, weight, met[script] as number, line, t, found)
    if (script === LATIN && own < all * 0.75) weight *= NAMES
    found.weight[script] = (found.weight[script] as number) + weight
    letters[script] = 0
    words[script] = 0
  }
  line.score.fill(0)
  met.fill(0)
}

/** Turns the counts of the rows into points. */
const addRows = (line: Line, t: Tables): void => {
  const { rowCount, score, hints, met } = line
  const { points, rowScript, speaksFor, hint, first, codes } = t
  rowCount[0] = 0
  for (let row = 1; row < rowCount.length; row++) {
    const count = rowCount[row] as number
    if (count === 0) continue
    rowCount[row] = 0
    const script = rowScript[row] as number
    met[script] = (met[script] as number) | (speaksFor[row] as number)
    const hinted = hint[row] as number
    if (hinted !== 0) hints[hinted] = Math.min(HINTS, (hints[hinted] as number) + count)
    const base = row * codes.length
    const end = first[script + 1] as number
    for (let language = first[script] as number; language < end; language++) {
      score[language] = (score[language] as number) + count * (points[base + language] as number)
    }
  }
  for (let language = 0; language < codes.length; language++) {
    score[language] = (score[language] as number) + (hints[language + 1] as number)
  }
  hints.fill(0)
}

/** Points that keyboard letters can bring to a line. */
const HINTS = 2

/** Gives the weight of a line to its best language, part of it to the second where they are close; returns the weight. */
const castVote = (script: number, lineWeight: number, met: number, line: Line, t: Tables, found: Tally): number => {
  const { score } = line
  const from = t.first[script] as number
  const page = (t.first[script + 1] as number) - 1
  const furniture = score[page] as number
  const weight = lineWeight * (furniture >= 8 && furniture >= (line.words[script] as number) * 0.6 ? FURNITURE : 1)
  const missing = (t.unmistakable[script] as number) & ~met
  const missed = Math.min(10, Math.floor((line.letters[script] as number) / 6))
  let best = -1
  let second = -1
  for (let language = from; language < page; language++) {
    if ((missing >> (language - from)) & 1) score[language] = (score[language] as number) - missed
    const points = score[language] as number
    found.total[language] = (found.total[language] as number) + points
    if (best < 0 || points > (score[best] as number)) {
      second = best
      best = language
    } else if (second < 0 || points > (score[second] as number)) second = language
  }
  if ((score[best] as number) <= 0) return weight
  found.lines++
  const lead = Math.min(1, ((score[best] as number) - (score[second] as number)) / 8)
  found.votes[best] = (found.votes[best] as number) + weight * (0.5 + 0.5 * lead)
  found.votes[second] = (found.votes[second] as number) + weight * (0.5 - 0.5 * lead)
  return weight
}
