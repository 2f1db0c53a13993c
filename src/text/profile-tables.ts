/**
 * The language profiles compiled for one pass over code units: kind, letter and row of every code unit in one word, points of the
 * rows for every language, and one open-addressed table of hashed words and affixes. The build of the package keeps them in a file
 * beside this module, because a short run would spend a tenth of its time on them; where there is none they are built here.
 */
import { existsSync, readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import { BLOCKS } from './languages.js'
import type { ScriptProfile } from './profile.js'
import { ARABIC } from './profiles-arabic.js'
import { CYRILLIC } from './profiles-cyrillic.js'
import { LATIN } from './profiles-latin.js'

/** Kinds of code unit; from `LETTER` on stand the scripts in the order of BLOCKS. */
export const SPACE = 0
export const SKIP = 1
export const BREAK = 2
export const STOP = 3
export const QUOTE = 4
export const LETTER = 5

/** Scripts 0, 1, 2 of BLOCKS: those whose languages are told apart here. */
export const SCRIPTS: readonly ScriptProfile[] = [ARABIC, CYRILLIC, LATIN]
/** The pool of all languages of Latin script but English. */
export const POOL = '<latin>'
const FURNITURE = '<page>'

const POINTS = { word: 4, weak: 2, strong: 6, affix: 2, alien: -4, lacking: -3 }
export const SUFFIX_SALT = 0x5bd1e995
export const PREFIX_SALT = 0x1b873593
export const HASH_START = 0x811c9dc5 | 0
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** Slot of two neighbouring letters by their last six bits, which is enough within the letters that `pairs` names. */
export const pairSlot = (script: number, before: number, letter: number): number =>
  (script << 12) | ((before & 63) << 6) | (letter & 63)

/** Open addressing: of each slot a hash and its first node (0 where empty); of a node language, points and next node (0 at the end). */
export interface HashTable {
  readonly slots: Int32Array
  readonly nodes: Int16Array
}

export interface Tables {
  /** Of a code unit: folded letter in bits 0 to 15, row in 16 to 23, kind in 24 to 31. */
  readonly units: Uint32Array
  /** Languages of all scripts, script after script; the last of each script is its page furniture. */
  readonly codes: readonly string[]
  /** First language of each script, and one past the last. */
  readonly first: readonly number[]
  /** Points of each row for each language; row 0 has none. */
  readonly points: Int8Array
  /** Of a row: its script; its languages with points above zero, as bits; the language that it hints at by keyboard, plus 1. */
  readonly rowScript: Uint8Array
  readonly speaksFor: Int32Array
  readonly hint: Uint8Array
  /** Row of a pair of letters. */
  readonly pairRow: Uint8Array
  readonly words: HashTable
  readonly affixes: HashTable
  /** Languages of each script, as bits, that a line without their own letters speaks against. */
  readonly unmistakable: readonly number[]
  /** Least share of words in the lists, by language. */
  readonly leastKnown: readonly number[]
}

let known: Tables | null = null
const KEPT = new URL('./profile.bin', import.meta.url)

/** The tables, opened or built at the first call. */
export const tables = (): Tables => {
  known ??= existsSync(KEPT) ? (deserialize(readFileSync(KEPT)) as Tables) : buildTables()
  return known
}

const words = (list: string | undefined): string[] => list?.split(/\s+/).filter(Boolean) ?? []

/** Compiles the profiles. */
export const buildTables = (): Tables => {
  const units = new Uint32Array(65536)
  markKinds(units)
  const light = foldLetters(units)
  const codes = SCRIPTS.flatMap((script) => [...script.languages.map((language) => language.code), FURNITURE])
  const first = [0]
  for (const script of SCRIPTS) first.push((first.at(-1) as number) + script.languages.length + 1)
  const letters = letterRows(light, units, codes, first)
  const pairs = pairPoints(units, codes, first)
  const { ids, ...rows } = packRows([...letters, ...pairs], codes.length, first)
  for (const [unit, letter] of light) {
    units[unit] = ((units[unit] as number) | ((ids.get(letters.get(letter) as Row) ?? 0) << 16)) >>> 0
  }
  const pairRow = new Uint8Array(SCRIPTS.length << 12)
  for (const [slot, row] of pairs) pairRow[slot] = ids.get(row) as number
  return {
    units,
    codes,
    first,
    pairRow,
    ...rows,
    ...lexicon(units, codes, first),
    unmistakable: SCRIPTS.map((script) =>
      script.languages.reduce((bits, language, i) => (language.unmistakable ? bits | (1 << i) : bits), 0),
    ),
    leastKnown: SCRIPTS.flatMap((script) => [...script.languages.map((language) => language.leastKnown ?? 0), 0]),
  }
}

const markKinds = (units: Uint32Array): void => {
  const mark = (kind: number, from: number, to: number): void => {
    units.fill((kind << 24) >>> 0, from, to + 1)
  }
  BLOCKS.forEach(([, , ranges], script) => {
    for (let r = 0; r < ranges.length; r += 2) mark(LETTER + script, ranges[r] as number, ranges[r + 1] as number)
  })
  for (const [from, to] of MARKS) mark(SKIP, from, to)
  for (const unit of [0x27, 0xad, 0x640, 0x2019, 0x2bb, 0x2bc, 0xfeff]) mark(SKIP, unit, unit)
  for (const unit of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x7c, 0x85, 0x2022, 0x2028, 0x2029]) mark(BREAK, unit, unit)
  for (const unit of [0x21, 0x2e, 0x3f, 0x61f, 0x6d4, 0x2026, 0x3002]) mark(STOP, unit, unit)
  for (const unit of [0x22, 0xab, 0xbb, 0x201c, 0x201d, 0x201e]) mark(QUOTE, unit, unit)
}

/** Combining marks, joiners and direction marks: they neither part words nor count as letters. ZWNJ parts words. */
const MARKS = [
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
] as const

/** Spellings that vary by hand or keyboard, one for words: hamza carriers, ye, kaf, teh marbuta, yo. */
const SPELLING = new Map([
  [0x622, 0x627],
  [0x623, 0x627],
  [0x625, 0x627],
  [0x671, 0x627],
  [0x64a, 0x6cc],
  [0x649, 0x6cc],
  [0x626, 0x6cc],
  [0x643, 0x6a9],
  [0x629, 0x647],
  [0x6c0, 0x647],
  [0x624, 0x648],
  [0x451, 0x435],
])

/** Writes the letter that words are hashed by; returns the letter that tells languages apart: case and presentation forms folded. */
const foldLetters = (units: Uint32Array): Map<number, number> => {
  const light = new Map<number, number>()
  BLOCKS.slice(0, SCRIPTS.length).forEach(([, , ranges], script) => {
    for (let r = 0; r < ranges.length; r += 2) {
      for (let unit = ranges[r] as number; unit <= (ranges[r + 1] as number); unit++) {
        if ((units[unit] as number) >>> 24 !== LETTER + script) continue
        const c = String.fromCharCode(unit)
        const lower = (unit >= 0xfb50 ? c.normalize('NFKC').trim() : c).toLowerCase()
        const letter = lower === '' ? unit : lower.charCodeAt(0)
        light.set(unit, letter)
        units[unit] = ((units[unit] as number) | (SPELLING.get(letter) ?? letter)) >>> 0
      }
    }
  })
  return light
}

/** Points of one letter, or pair of letters, for every language. */
interface Row {
  readonly script: number
  readonly points: Int8Array
  /** Language that the letter hints at by keyboard, plus 1. */
  hint: number
}

type Rows = Map<number, Row>

const rowOf = (rows: Rows, key: number, script: number, width: number): Row => {
  const found = rows.get(key) ?? { script, points: new Int8Array(width), hint: 0 }
  rows.set(key, found)
  return found
}

const languageAt = (codes: readonly string[], first: readonly number[], script: number, code: string): number =>
  codes.indexOf(code, first[script])

/** What each letter says for and against the languages of its script: by alphabets first, then by the telling letters. */
const letterRows = (
  light: ReadonlyMap<number, number>,
  units: Uint32Array,
  codes: readonly string[],
  first: readonly number[],
): Rows => {
  const rows: Rows = new Map()
  const row = (c: string, script: number): Row => rowOf(rows, c.charCodeAt(0), script, codes.length)
  SCRIPTS.forEach((script, s) => {
    const base = first[s] as number
    script.languages.forEach((language, i) => {
      // Letters that some alphabet has speak against the languages without them.
      for (const other of script.languages) {
        if (language.code === POOL || other === language) continue
        for (const c of other.letters) if (!language.letters.includes(c)) row(c, s).points[base + i] = POINTS.alien
      }
      for (const c of language.lacks) row(c, s).points[base + i] = POINTS.lacking
    })
    for (const [code, points, letters] of script.telling) {
      for (const c of letters) row(c, s).points[languageAt(codes, first, s, code)] = points
    }
    for (const [code, letters] of script.keyboard) {
      for (const c of letters) row(c, s).hint = languageAt(codes, first, s, code) + 1
    }
  })
  // A letter of no alphabet speaks against them all.
  const strangers = SCRIPTS.map((script, s): Row => {
    const points = new Int8Array(codes.length)
    script.languages.forEach((language, i) => {
      if (language.code !== POOL) points[(first[s] as number) + i] = POINTS.alien
    })
    return { script: s, points, hint: 0 }
  })
  const common = new Set(SCRIPTS.map((script) => script.common).join(''))
  for (const [unit, letter] of light) {
    if (unit !== letter || rows.has(letter) || common.has(String.fromCharCode(letter))) continue
    rows.set(letter, strangers[((units[unit] as number) >>> 24) - LETTER] as Row)
  }
  return rows
}

const pairPoints = (units: Uint32Array, codes: readonly string[], first: readonly number[]): Rows => {
  const rows: Rows = new Map()
  const folded = (pair: string, at: number): number => (units[pair.charCodeAt(at)] as number) & 0xffff
  SCRIPTS.forEach((script, s) => {
    for (const [code, points, list] of script.pairs) {
      for (const pair of words(list)) {
        const slot = pairSlot(s, folded(pair, 0), folded(pair, 1))
        rowOf(rows, slot, s, codes.length).points[languageAt(codes, first, s, code)] = points
      }
    }
  })
  return rows
}

/** One row for all letters and pairs that say the same; row 0 says nothing. */
const packRows = (
  drafts: readonly (readonly [number, Row])[],
  width: number,
  first: readonly number[],
): Pick<Tables, 'points' | 'rowScript' | 'speaksFor' | 'hint'> & { ids: Map<Row, number> } => {
  const nothing: Row = { script: 0, points: new Int8Array(width), hint: 0 }
  const kept = [nothing]
  const ids = new Map<Row, number>()
  const byContent = new Map<string, number>()
  for (const [, row] of drafts) {
    if (ids.has(row)) continue
    const content = `${row.script} ${row.hint} ${row.points.join()}`
    const id = byContent.get(content) ?? kept.push(row) - 1
    byContent.set(content, id)
    ids.set(row, id)
  }
  const points = new Int8Array(kept.length * width)
  kept.forEach((row, id) => {
    points.set(row.points, id * width)
  })
  return {
    ids,
    points,
    rowScript: Uint8Array.from(kept, (row) => row.script),
    hint: Uint8Array.from(kept, (row) => row.hint),
    speaksFor: Int32Array.from(kept, (row) => {
      let bits = 0
      const from = first[row.script] as number
      for (let language = from; language < (first[row.script + 1] as number); language++) {
        if ((row.points[language] as number) > 0) bits |= 1 << (language - from)
      }
      return bits
    }),
  }
}

const lexicon = (
  units: Uint32Array,
  codes: readonly string[],
  first: readonly number[],
): Pick<Tables, 'words' | 'affixes'> => {
  const wordDraft = draft(WORD_SLOTS)
  const affixDraft = draft(AFFIX_SLOTS)
  const english = codes.indexOf('en')
  const add = (list: string | undefined, language: number, points: number, salt = 0): void => {
    for (const word of words(list)) {
      const hash = salt === SUFFIX_SALT ? hashBackwards(word, units) : hashWord(word, units) ^ salt
      // A word that English shares with the pool of all others still speaks for English, by half.
      const halved = codes[language] === POOL ? english : -1
      put(salt === 0 ? wordDraft : affixDraft, hash, language, points, halved)
    }
  }
  SCRIPTS.forEach((script, s) => {
    const base = first[s] as number
    script.languages.forEach((language, i) => {
      add(language.words, base + i, POINTS.word)
      add(language.weak, base + i, POINTS.weak)
      add(language.strong, base + i, POINTS.strong)
      add(language.prefixes, base + i, POINTS.affix, PREFIX_SALT)
      add(language.suffixes, base + i, POINTS.affix, SUFFIX_SALT)
    })
    // The words of notices and menus are also words of the language that they are listed in, the script's first.
    add(script.furniture, base, POINTS.weak)
    add(script.furniture, base + script.languages.length, POINTS.word)
  })
  return { words: wordDraft, affixes: affixDraft }
}

/** Twice the words and affixes of all profiles, and more: a table must not fill up. */
const WORD_SLOTS = 16384
const AFFIX_SLOTS = 2048
const NODE = 3

interface Draft extends HashTable {
  /** Nodes in use, with the unused first one. */
  count: number
}

const draft = (size: number): Draft => ({
  slots: new Int32Array(2 * size),
  nodes: new Int16Array(NODE * size),
  count: 1,
})

/** Adds points for a language under a hash, half of them where the language `halvedBy` has the word too; the most where it is there. */
const put = (table: Draft, hash: number, language: number, points: number, halvedBy: number): void => {
  const { slots, nodes } = table
  const mask = (slots.length >> 1) - 1
  let slot = hash & mask
  while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== hash) slot = (slot + 1) & mask
  const head = slots[2 * slot + 1] as number
  let mine = 0
  let own = points
  for (let node = head; node !== 0; node = nodes[NODE * node + 2] as number) {
    if (nodes[NODE * node] === halvedBy) own = points / 2
    if (nodes[NODE * node] === language) mine = node
  }
  if (mine !== 0) {
    nodes[NODE * mine + 1] = Math.max(own, nodes[NODE * mine + 1] as number)
    return
  }
  nodes.set([language, own, head], NODE * table.count)
  slots[2 * slot] = hash
  slots[2 * slot + 1] = table.count++
}

const hashWord = (word: string, units: Uint32Array): number => {
  let hash = HASH_START
  for (let at = 0; at < word.length; at++) {
    const unit = units[word.charCodeAt(at)] as number
    if (unit >>> 24 >= LETTER) hash = step(hash, unit & 0xffff)
  }
  return hash
}

const hashBackwards = (word: string, units: Uint32Array): number => {
  let hash = HASH_START ^ SUFFIX_SALT
  for (let at = word.length - 1; at >= 0; at--) hash = step(hash, (units[word.charCodeAt(at)] as number) & 0xffff)
  return hash
}
