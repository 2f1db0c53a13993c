/**
 * Tells the language of an article by its letters, function words and affixes, in one pass over a sample of code units. Every line
 * votes with its letters, so that a quotation or a notice in another language is outvoted, and lines of page furniture hardly count.
 * franc is asked only where the letters leave a doubt, or to name a language of Latin script that is not English. It is loaded then
 * and not before, with `require`, which takes ES modules from Node 20.19 on: so the start pays nothing and the call stays synchronous.
 */

import { createRequire } from 'node:module'
import { BLOCKS, bcp47 } from './languages.js'
import {
  BREAK,
  HASH_START,
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
  tables,
} from './profile-tables.js'

/** What the text is written in. */
export interface LanguageGuess {
  /** BCP 47 code; `und` where nothing can be said. */
  readonly code: string
  /** ISO 15924 code of the script that most of the text is in; null where it has no letters. */
  readonly script: string | null
  /** 0 to 1. */
  readonly confidence: number
  /** True for Arabic, Persian (Dari counts as Persian), Russian and English. */
  readonly supported: boolean
}

const SUPPORTED = new Set(['ar', 'fa', 'ru', 'en'])
/** Longest text that is read whole, in code units; of longer ones three windows of a third of it. */
const SAMPLE = 6144
/** Letters of a line that make it prose even without a full stop. */
const PROSE_LETTERS = 60
const SHORT_TEXT_LETTERS = 25
const FRANC_SAMPLE = 500
/** Words from which on their share in the lists says something. */
const STRANGE_WORDS = 12
/** Points that the best language must be ahead by for franc not to be asked. */
const CLEAR_MARGIN = 3
/** What a script is written for in news of this subject, where nothing speaks against it. */
const PRIOR: Readonly<Record<string, number>> = { ru: 3, en: 2, ar: 1, fa: 1 }

/** Running counts of one detection; arrays by script or by language (`codes` of the tables). */
interface Tally {
  readonly weight: Float64Array
  readonly letters: Int32Array
  readonly votes: Float64Array
  readonly total: Int32Array
  readonly words: Int32Array
  /** Where the first line with letters of the script begins; -1 before. */
  readonly start: Int32Array
  /** Words of the text that are in the word list, by language. */
  readonly known: Int32Array
  /** Lines that voted. */
  lines: number
}

/**
 * Language of a text. Pure: the same text gives the same answer, whatever the locale.
 * @param text the article, or a headline; of a long one a sample is read
 * @param declared language that the source claims (BCP 47), a hint for texts of a few words only
 */
export const detectLanguage = (text: string, declared: string | null = null): LanguageGuess => {
  const t = tables()
  const tally = count(text, t)
  foldKana(tally.weight)
  const script = strongest(tally.weight)
  if (script < 0) return { code: 'und', script: null, confidence: 0, supported: false }
  const [name, only] = BLOCKS[script] as (typeof BLOCKS)[number]
  const share = (tally.weight[script] as number) / sum(tally.weight)
  if (script >= SCRIPTS.length) {
    const code = only ?? bcp47(askFranc(text, script, tally, null)[0]?.[0] ?? 'und')
    return { code, script: name, confidence: round(share * 0.95), supported: false }
  }
  return decide(text, declared, script, name, share, tally, t)
}

const decide = (
  text: string,
  declared: string | null,
  script: number,
  name: string,
  share: number,
  tally: Tally,
  t: Tables,
): LanguageGuess => {
  const from = t.first[script] as number
  const to = (t.first[script + 1] as number) - 1
  const { votes, total } = tally
  const hint = declared?.split('-')[0]?.toLowerCase()
  if (hint !== undefined && (tally.letters[script] as number) < SHORT_TEXT_LETTERS) {
    for (let language = from; language < to; language++) {
      if (t.codes[language] !== hint) continue
      total[language] = (total[language] as number) + 3
      votes[language] = (votes[language] as number) + SHORT_TEXT_LETTERS
    }
  }
  let best = from
  for (let language = from + 1; language < to; language++) {
    const ahead = (votes[language] as number) - (votes[best] as number)
    if (ahead > 0 || (ahead === 0 && (total[language] as number) > (total[best] as number))) best = language
  }
  let rival = -Infinity
  for (let language = from; language < to; language++) {
    if (language !== best) rival = Math.max(rival, total[language] as number)
  }
  const words = tally.words[script] as number
  const margin = (total[best] as number) - rival
  const known = tally.known[best] as number
  let code = t.codes[best] as string
  const strange = words >= STRANGE_WORDS && known < (t.leastKnown[best] as number) * words - 1
  const doubt =
    (total[best] as number) <= 0 || (margin < CLEAR_MARGIN && (tally.lines < 2 || lead(votes, best, from, to) < 0.05))
  let certainty = Math.max(0, margin) / (Math.max(0, margin) + 2 + 0.15 * words)
  if (code.startsWith('<') || doubt || strange) {
    const ranked = askFranc(text, script, tally, SCRIPTS[script]?.franc ?? null)
    certainty = Math.min(certainty, 0.5)
    code = code.startsWith('<') || strange ? nameOther(ranked) : vote(ranked, from, to, total, words, t)
    if (words < 4 && known === 0 && !SUPPORTED.has(code) && name === 'Latn') code = 'und'
  }
  return { code, script: name, confidence: round(share * certainty), supported: SUPPORTED.has(code) }
}

/** How far the best language is ahead of the next, as a share of all votes. */
const lead = (votes: Float64Array, best: number, from: number, to: number): number => {
  let all = 0
  let next = 0
  for (let language = from; language < to; language++) {
    all += votes[language] as number
    if (language !== best) next = Math.max(next, votes[language] as number)
  }
  return all === 0 ? 0 : ((votes[best] as number) - next) / all
}

/** franc's first choice among the languages that are not read here. */
const nameOther = (ranked: readonly (readonly [string, number])[]): string =>
  bcp47(ranked.find(([iso]) => !SUPPORTED.has(bcp47(iso)))?.[0] ?? 'und')

/** franc as one more voice: its ranking gives points that are added to those of letters and words. */
const vote = (
  ranked: readonly (readonly [string, number])[],
  from: number,
  to: number,
  total: Int32Array,
  words: number,
  t: Tables,
): string => {
  const points = new Map<string, number>()
  for (let language = from; language < to; language++) {
    const code = t.codes[language] as string
    points.set(code, (total[language] as number) + (PRIOR[code] ?? 0) * (words < 4 ? 1.5 : 1))
  }
  let pool = 0
  for (const [iso, score] of ranked.slice(0, 8)) {
    const code = bcp47(iso)
    const known = points.has(code) ? code : '<latin>'
    const bonus = Math.max(0, 3 - (1 - score) * 20)
    if (known !== '<latin>') points.set(known, (points.get(known) ?? 0) + bonus)
    else pool = Math.max(pool, bonus)
  }
  if (points.has('<latin>')) points.set('<latin>', (points.get('<latin>') ?? 0) + pool)
  let best = 'und'
  for (const [code, score] of points) if (score > (points.get(best) ?? 0)) best = code
  if (best.startsWith('<')) return nameOther(ranked)
  return best
}

type FrancAll = (value: string, options: { only?: string[]; minLength: number }) => [string, number][]
let francAll: FrancAll | null = null

const askFranc = (
  text: string,
  script: number,
  tally: Tally,
  only: readonly string[] | null,
): readonly (readonly [string, number])[] => {
  francAll ??= (createRequire(import.meta.url)('franc') as { francAll: FrancAll }).francAll
  const start = Math.max(0, tally.start[script] as number)
  const sample = text.slice(start, start + FRANC_SAMPLE)
  return francAll(sample, only === null ? { minLength: 3 } : { only: [...only], minLength: 3 }).filter(
    ([iso]) => iso !== 'und',
  )
}

/** Reads the sample: whole lines of the text from its head, its middle and its tail. */
const count = (text: string, t: Tables): Tally => {
  const tally: Tally = {
    weight: new Float64Array(BLOCKS.length),
    letters: new Int32Array(BLOCKS.length),
    votes: new Float64Array(t.codes.length),
    total: new Int32Array(t.codes.length),
    words: new Int32Array(BLOCKS.length),
    start: new Int32Array(BLOCKS.length).fill(-1),
    known: new Int32Array(t.codes.length),
    lines: 0,
  }
  if (text.length <= SAMPLE) {
    read(text, 0, text.length, t, tally)
    return tally
  }
  const window = SAMPLE / 3
  for (const at of [0, Math.floor((text.length - window) / 2), Math.floor((text.length - window) * 0.85)]) {
    read(text, at, at + window, t, tally)
  }
  return tally
}

const read = (text: string, from: number, to: number, t: Tables, tally: Tally): void => {
  const { kind, fold, row, points, keyboard, pairRow, speaksFor } = t
  const width = t.codes.length
  const score = new Int32Array(width)
  const letters = new Int32Array(BLOCKS.length)
  const words = new Int32Array(BLOCKS.length)
  const hints = new Int32Array(width + 1)
  let lineStart = from
  let touched = 0
  let seen = 0
  let last = SPACE
  let opening = SPACE
  let length = 0
  let hash = HASH_START
  let script = 0
  let u1 = 0
  let u2 = 0
  let u3 = 0
  let head2 = 0
  let head3 = 0

  for (let at = from; at <= to; at++) {
    const unit = at < to ? text.charCodeAt(at) : 0x0a
    const k = kind[unit] as number
    if (k === SKIP) continue
    if (k >= LETTER) {
      if (length > 0 && k - LETTER !== script) {
        letters[script] = (letters[script] as number) + length
        length = 0
      }
      script = k - LETTER
      touched |= 1 << script
      const folded = fold[unit] as number
      if (length === 0) hash = HASH_START
      hash = Math.imul(hash ^ folded, 0x01000193)
      length++
      if (length === 2) head2 = hash
      else if (length === 3) head3 = hash
      u3 = u2
      u2 = u1
      u1 = folded
      const telling = row[unit] as number
      if (telling !== 0) {
        seen |= speaksFor[telling] as number
        addRow(score, points, telling * width)
      }
      if (script < SCRIPTS.length && length > 1) {
        const pair = pairRow[pairSlot(script, u2, u1)] as number
        if (pair !== 0) addRow(score, points, pair * width)
      }
      const hint = keyboard[unit] as number
      if (hint !== 0) hints[hint] = (hints[hint] as number) + 1
      last = LETTER
      if (opening === SPACE) opening = LETTER
      continue
    }
    if (length > 0) {
      letters[script] = (letters[script] as number) + length
      words[script] = (words[script] as number) + 1
      if (script < 3 && !lookUp(hash, t, score, tally.known)) {
        // Affixes: the hash of the first units is that of the word so far; of the last ones it is taken backwards.
        if (length >= 5 && prefixed(head3, t, score)) {
        } else if (length >= 4) prefixed(head2, t, score)
        const s1 = step(HASH_START ^ SUFFIX_SALT, u1)
        const s2 = step(s1, u2)
        if (
          !(length >= 5 && lookUp(step(s2, u3), t, score, null)) &&
          !(length >= 4 && lookUp(s2, t, score, null)) &&
          length >= 3
        ) {
          lookUp(s1, t, score, null)
        }
      }
      length = 0
    }
    if (k === BREAK) {
      if (touched !== 0)
        closeLine(lineStart, last, opening === QUOTE && last === QUOTE, score, letters, words, hints, seen, t, tally)
      touched = 0
      seen = 0
      lineStart = at + 1
      last = SPACE
      opening = SPACE
    } else if (k !== SPACE) {
      last = k
      if (opening === SPACE) opening = k
    }
  }
}

const addRow = (score: Int32Array, points: Int8Array, from: number): void => {
  for (let i = 0; i < score.length; i++) score[i] = (score[i] as number) + (points[from + i] as number)
}

const lookUp = (hash: number, t: Tables, score: Int32Array, known: Int32Array | null): boolean => {
  const { keys, from, to, pairs } = t
  const mask = keys.length - 1
  let slot = hash & mask
  while (to[slot] !== 0) {
    if (keys[slot] === hash) {
      for (let p = from[slot] as number; p < (to[slot] as number); p += 2) {
        const language = pairs[p] as number
        score[language] = (score[language] as number) + (pairs[p + 1] as number)
        if (known !== null) known[language] = (known[language] as number) + 1
      }
      return true
    }
    slot = (slot + 1) & mask
  }
  return false
}

const prefixed = (hash: number, t: Tables, score: Int32Array): boolean => lookUp(hash ^ PREFIX_SALT, t, score, null)

/** Lets a line vote: its letters, less where it looks like a menu or a notice, go to the language that its words speak for. */
const closeLine = (
  start: number,
  last: number,
  quoted: boolean,
  score: Int32Array,
  letters: Int32Array,
  words: Int32Array,
  hints: Int32Array,
  seen: number,
  t: Tables,
  tally: Tally,
): void => {
  let all = 0
  for (let script = 0; script < letters.length; script++) all += letters[script] as number
  for (let script = 0; script < letters.length; script++) {
    const own = letters[script] as number
    if (own === 0) continue
    if (tally.start[script] === -1) tally.start[script] = start
    tally.letters[script] = (tally.letters[script] as number) + own
    let weight = own
    if (last !== STOP && last !== QUOTE && all < PROSE_LETTERS) weight *= 0.35
    if (quoted) weight *= 0.6
    if (script < SCRIPTS.length) weight = castVotes(script, weight, own, words, hints, seen, score, t, tally)
    // Names and brands in Latin letters stand in lines of every other script.
    if (script === 2 && own < all * 0.75) weight *= 0.3
    tally.weight[script] = (tally.weight[script] as number) + weight
    letters[script] = 0
    words[script] = 0
  }
  score.fill(0)
  hints.fill(0)
}

const castVotes = (
  script: number,
  lineWeight: number,
  letters: number,
  words: Int32Array,
  hints: Int32Array,
  seen: number,
  score: Int32Array,
  t: Tables,
  tally: Tally,
): number => {
  const from = t.first[script] as number
  const page = (t.first[script + 1] as number) - 1
  const count = words[script] as number
  const furniture = score[page] as number
  const weight = furniture >= 8 && furniture >= count * 0.6 ? lineWeight * 0.04 : lineWeight
  tally.words[script] = (tally.words[script] as number) + count
  const missing = (t.unmistakable[script] as number) & ~seen
  const missed = Math.min(10, Math.floor(letters / 6))
  let best = from
  for (let language = from; language < page; language++) {
    let points = (score[language] as number) + Math.min(2, hints[language + 1] as number)
    if ((missing >> (language - from)) & 1) points -= missed
    score[language] = points
    tally.total[language] = (tally.total[language] as number) + points
    if (points > (score[best] as number)) best = language
  }
  let second = -1
  for (let language = from; language < page; language++) {
    if (language !== best && (second < 0 || (score[language] as number) > (score[second] as number))) second = language
  }
  if ((score[best] as number) <= 0) return weight
  tally.lines++
  const lead = Math.min(1, ((score[best] as number) - (score[second] as number)) / 8)
  tally.votes[best] = (tally.votes[best] as number) + weight * (0.5 + 0.5 * lead)
  tally.votes[second] = (tally.votes[second] as number) + weight * (0.5 - 0.5 * lead)
  return weight
}

const HAN = BLOCKS.findIndex(([name]) => name === 'Hani')
const KANA = BLOCKS.findIndex(([name]) => name === 'Jpan')

/** Han characters among kana are Japanese. */
const foldKana = (weight: Float64Array): void => {
  const han = weight[HAN] as number
  if ((weight[KANA] as number) < han * 0.1 || han === 0) return
  weight[KANA] = (weight[KANA] as number) + han
  weight[HAN] = 0
}

const strongest = (weights: Float64Array): number => {
  let best = -1
  for (let i = 0; i < weights.length; i++) {
    if ((weights[i] as number) > (best < 0 ? 0 : (weights[best] as number))) best = i
  }
  return best
}

const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0)

const round = (value: number): number => Math.round(Math.min(1, value) * 1000) / 1000
