/**
 * The language profiles compiled for one pass over code units: a kind and a folded letter for every code unit, points of every
 * telling letter for every language, and one open-addressed table of hashed words and affixes. Built at the first article.
 */

import { BLOCKS } from './languages.js'
import type { Profile, ScriptProfile } from './profile.js'
import { ARABIC } from './profiles-arabic.js'
import { CYRILLIC } from './profiles-cyrillic.js'
import { LATIN } from './profiles-latin.js'

/** Kinds of code unit; above `LETTER` stands the script, counted from 0 in the order of BLOCKS. */
export const SPACE = 0
export const SKIP = 1
export const BREAK = 2
export const STOP = 3
export const QUOTE = 4
export const LETTER = 5

/** Scripts 0, 1, 2 of BLOCKS: those whose languages are told apart here. */
export const SCRIPTS: readonly ScriptProfile[] = [ARABIC, CYRILLIC, LATIN]

const POINTS = { word: 4, weak: 2, strong: 6, affix: 2, alien: -4, lacking: -3 }
const WORD_SALT = 0
export const SUFFIX_SALT = 0x5bd1e995
export const PREFIX_SALT = 0x1b873593

export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
export const HASH_START = 0x811c9dc5 | 0

export interface Tables {
  readonly kind: Uint8Array
  readonly fold: Uint16Array
  /** Codes of all languages, script after script; the last of each script is its page furniture. */
  readonly codes: readonly string[]
  /** First language of each script, and one past the last. */
  readonly first: readonly number[]
  /** Row of a folded letter in `points`, 0 where it tells nothing; a row is as wide as `codes`. */
  readonly row: Uint8Array
  readonly points: Int8Array
  /** Languages of the script, as bits, that a row of `points` speaks for. */
  readonly speaksFor: Int32Array
  /** Row of a pair of letters in `points` by the last six bits of both, a table for each script. */
  readonly pairRow: Uint8Array
  /** Languages, as bits, of each script whose own letters are missed where a line has none. */
  readonly unmistakable: readonly number[]
  /** Least share of words in the lists, by language. */
  readonly leastKnown: readonly number[]
  /** Language that a keyboard letter hints at, plus 1. */
  readonly keyboard: Uint8Array
  /** Open addressing: hash, and where its (language, points) pairs lie. */
  readonly keys: Int32Array
  readonly from: Uint16Array
  readonly to: Uint16Array
  readonly pairs: Int8Array
}

let built: Tables | null = null

export const tables = (): Tables => {
  built ??= build()
  return built
}

/** The pool of all languages of Latin script but English. */
const POOL = '<latin>'

const words = (list: string | undefined): string[] => list?.split(/\s+/).filter(Boolean) ?? []

const build = (): Tables => {
  const kind = kinds()
  const light = lightFolds(kind)
  const fold = light.map((unit) => SPELLING.get(unit) ?? unit)
  const codes: string[] = []
  const first = [0]
  for (const script of SCRIPTS) {
    codes.push(...script.languages.map((language) => language.code), '<page>')
    first.push(codes.length)
  }
  const lexicon = new Map<number, Map<number, number>>()
  const add = (list: string | undefined, language: number, points: number, salt: number): void => {
    for (const word of words(list)) {
      let hash = salt === SUFFIX_SALT ? HASH_START ^ salt : HASH_START
      const units = [...word].map((c) => c.charCodeAt(0)).filter((u) => (kind[u] as number) >= LETTER)
      if (salt === SUFFIX_SALT) units.reverse()
      for (const unit of units) hash = step(hash, fold[unit] as number)
      if (salt === PREFIX_SALT) hash ^= salt
      const entry = lexicon.get(hash) ?? new Map<number, number>()
      // A word that English shares with the pool of others still speaks for English, by half.
      const shared = codes[language] === POOL && entry.has(codes.indexOf('en')) ? points / 2 : points
      entry.set(language, Math.max(shared, entry.get(language) ?? 0))
      lexicon.set(hash, entry)
    }
  }
  const keyboard = new Uint8Array(65536)
  const pairRows = new Map<number, Int8Array>()
  const rows = new Map<number, Int8Array>()
  const rowOf = (unit: number): Int8Array => {
    const found = rows.get(unit) ?? new Int8Array(codes.length)
    rows.set(unit, found)
    return found
  }
  SCRIPTS.forEach((script, s) => {
    const base = first[s] as number
    // The words of page furniture are the words of the script's first language as well.
    script.languages.forEach((language, i) => {
      add(language.words, base + i, POINTS.word, WORD_SALT)
      add(language.weak, base + i, POINTS.weak, WORD_SALT)
      add(language.strong, base + i, POINTS.strong, WORD_SALT)
      add(language.prefixes, base + i, POINTS.affix, PREFIX_SALT)
      add(language.suffixes, base + i, POINTS.affix, SUFFIX_SALT)
    })
    add(script.furniture, base, POINTS.weak, WORD_SALT)
    add(script.furniture, base + script.languages.length, POINTS.word, WORD_SALT)
    letters(script, s, base, kind, light, rowOf)
    const at = (code: string): number => base + script.languages.findIndex((language) => language.code === code)
    for (const [code, points, telling] of script.telling) {
      for (const c of telling) rowOf(c.charCodeAt(0))[at(code)] = points
    }
    for (const [code, points, list] of script.pairs) {
      for (const pair of words(list)) {
        const slot = pairSlot(s, fold[pair.charCodeAt(0)] as number, fold[pair.charCodeAt(1)] as number)
        const found = pairRows.get(slot) ?? new Int8Array(codes.length)
        found[at(code)] = points
        pairRows.set(slot, found)
      }
    }
    for (const [code, hints] of script.keyboard) for (const c of hints) keyboard[c.charCodeAt(0)] = at(code) + 1
  })
  const unmistakable = SCRIPTS.map((script) =>
    script.languages.reduce((bits, language, i) => (language.unmistakable ? bits | (1 << i) : bits), 0),
  )
  const leastKnown = SCRIPTS.flatMap((script) => [...script.languages.map((language) => language.leastKnown ?? 0), 0])
  return {
    kind,
    fold,
    codes,
    first,
    keyboard,
    unmistakable,
    leastKnown,
    ...packRows(rows, pairRows, codes, first, light),
    ...packLexicon(lexicon),
  }
}

/** What a letter outside the common stock takes from the languages that do not write it. */
const letters = (
  script: ScriptProfile,
  s: number,
  base: number,
  kind: Uint8Array,
  light: Uint16Array,
  rowOf: (unit: number) => Int8Array,
): void => {
  const owns = (language: Profile, c: string): boolean => language.code === POOL || language.letters.includes(c)
  const owned = new Set(script.languages.flatMap((language) => [...language.letters]))
  const common = new Set(COMMON[s])
  for (let unit = 0; unit < 65536; unit++) {
    if (kind[unit] !== LETTER + s || light[unit] !== unit) continue
    const c = String.fromCharCode(unit)
    if (!owned.has(c) && common.has(c)) continue
    script.languages.forEach((language, i) => {
      if (!owns(language, c)) rowOf(unit)[base + i] = POINTS.alien
    })
  }
  script.languages.forEach((language, i) => {
    for (const c of language.lacks) rowOf(c.charCodeAt(0))[base + i] = POINTS.lacking
  })
}

/** Letters that every language of the script may write. */
const COMMON = [
  '\u0627\u0628\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063a\u0641\u0642\u0644\u0645\u0646\u0647\u0648\u064a\u0643\u06cc\u06a9',
  '\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u0439\u043a\u043b\u043c\u043d\u043e\u043f\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u044c\u044e\u044f',
  'abcdefghijklmnopqrstuvwxyz',
]

const kinds = (): Uint8Array => {
  const kind = new Uint8Array(65536)
  BLOCKS.forEach(([, , ranges], script) => {
    for (let r = 0; r < ranges.length; r += 2) kind.fill(LETTER + script, ranges[r], (ranges[r + 1] as number) + 1)
  })
  for (const [from, to] of [
    [0x300, 0x36f],
    [0x483, 0x489],
    [0x610, 0x61a],
    [0x64b, 0x65f],
    [0x670, 0x670],
    [0x6d6, 0x6ed],
    [0x8ca, 0x8ff],
    [0x200d, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2069],
    [0xfe00, 0xfe0f],
  ] as const) {
    kind.fill(SKIP, from, to + 1)
  }
  for (const unit of [0x27, 0xad, 0x640, 0x2019, 0x2bb, 0x2bc, 0xfeff]) kind[unit] = SKIP
  for (const unit of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x7c, 0x85, 0x2022, 0x2028, 0x2029]) kind[unit] = BREAK
  for (const unit of [0x21, 0x2e, 0x3f, 0x61f, 0x6d4, 0x2026, 0x3002]) kind[unit] = STOP
  for (const unit of [0x22, 0xab, 0xbb, 0x201c, 0x201d, 0x201e]) kind[unit] = QUOTE
  return kind
}

/** Spellings that vary by hand or keyboard, one for words: hamza carriers, ye, kaf, heh with dots, yo. */
const SPELLING = new Map([
  ...[0x622, 0x623, 0x625, 0x671].map((unit) => [unit, 0x627] as const),
  ...[0x64a, 0x649, 0x626].map((unit) => [unit, 0x6cc] as const),
  [0x643, 0x6a9],
  [0x629, 0x647],
  [0x6c0, 0x647],
  [0x624, 0x648],
  [0x451, 0x435],
])

/** Case and presentation forms folded; every letter that tells languages apart is kept. */
const lightFolds = (kind: Uint8Array): Uint16Array => {
  const fold = new Uint16Array(65536)
  for (let unit = 0; unit < 65536; unit++) {
    if ((kind[unit] as number) < LETTER || (kind[unit] as number) > LETTER + 2) continue
    const c = String.fromCharCode(unit)
    const plain = unit >= 0xfb50 ? c.normalize('NFKC').trim() : c
    const lower = plain.toLowerCase()
    fold[unit] = lower.length === 0 ? unit : lower.charCodeAt(0)
  }
  return fold
}

/** Slot of two neighbouring folded letters; letters that share their last six bits are of scripts or words that lose nothing by it. */
export const pairSlot = (script: number, before: number, letter: number): number =>
  (script << 12) | ((before & 63) << 6) | (letter & 63)

const packRows = (
  rows: Map<number, Int8Array>,
  pairRows: Map<number, Int8Array>,
  codes: readonly string[],
  first: readonly number[],
  light: Uint16Array,
): Pick<Tables, 'row' | 'pairRow' | 'points' | 'speaksFor'> => {
  const distinct = new Map<string, number>()
  const kept: Int8Array[] = [new Int8Array(codes.length)]
  const keep = (points: Int8Array): number => {
    const key = points.join()
    const at = distinct.get(key) ?? kept.push(points) - 1
    distinct.set(key, at)
    return at
  }
  const row = new Uint8Array(65536)
  for (const [unit, points] of rows) row[unit] = keep(points)
  light.forEach((letter, unit) => {
    if (letter !== 0) row[unit] = row[letter] as number
  })
  const pairRow = new Uint8Array(SCRIPTS.length << 12)
  for (const [slot, points] of pairRows) pairRow[slot] = keep(points)
  const speaksFor = Int32Array.from(kept, (points) => {
    let bits = 0
    SCRIPTS.forEach((_, s) => {
      for (let language = first[s] as number; language < (first[s + 1] as number); language++) {
        if ((points[language] as number) > 0) bits |= 1 << (language - (first[s] as number))
      }
    })
    return bits
  })
  const points = new Int8Array(kept.length * codes.length)
  kept.forEach((one, i) => {
    points.set(one, i * codes.length)
  })
  return { row, pairRow, points, speaksFor }
}

const packLexicon = (lexicon: Map<number, Map<number, number>>): Pick<Tables, 'keys' | 'from' | 'to' | 'pairs'> => {
  const size = 2 ** Math.ceil(Math.log2(lexicon.size * 2.5))
  const keys = new Int32Array(size)
  const from = new Uint16Array(size)
  const to = new Uint16Array(size)
  const pairs: number[] = []
  for (const [hash, entry] of lexicon) {
    let slot = hash & (size - 1)
    while (to[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = hash
    from[slot] = pairs.length
    for (const [language, points] of entry) pairs.push(language, points)
    to[slot] = pairs.length
  }
  return { keys, from, to, pairs: Int8Array.from(pairs) }
}
