/**
 * The automaton: all lexicon forms of a language, of all classes, found in one pass over an article's tokens.
 *
 * It is a trie over whole tokens. A token is looked up once in a hash table of the vocabulary, its letters compared on a
 * hit, and the trie is walked from there through a second hash table; everything lies in typed arrays that were laid out
 * when the package was built (compile.ts), so that opening a lexicon is a read and not a parse. The cost of a match does
 * not depend on how many forms there are.
 *
 * Arabic writes `and`, `with`, `to`, `like`, `will` and the article onto the word. The matcher takes them off here, in
 * one place, by the hash of the rest; no rule ever sees them but as features.
 */
import { LINE_BEFORE, type Tokens, WORD } from '../text/tokenize.js'
import { CLITIC_AND, CLITIC_B, CLITIC_K, CLITIC_L, DEFINITE, FUTURE } from './features.js'

/** What a form stands for. Several forms, in several classes, may share one span of text. */
export interface Lexicon {
  /** Whether proclitics and the article are taken off (Arabic). */
  readonly clitics: boolean
  /** Class names, by index. */
  readonly classes: readonly string[]
  /** Ids, by index. */
  readonly ids: readonly string[]
  readonly vocabulary: {
    /** Open addressing by hash: word number plus one, 0 = free. Size is a power of two. */
    readonly slots: Uint32Array
    /** First letter of a word in `letters`; one entry more than words. */
    readonly from: Uint32Array
    readonly letters: Uint16Array
  }
  readonly trie: {
    /** State after a word at the start of a form, by word number; 0 = no form starts so. */
    readonly root: Uint32Array
    /** Open addressing by (state, word): three numbers a slot: state, word, next state; state 0 = free. */
    readonly edges: Uint32Array
    /** First entry of a state; one entry more than states. */
    readonly outputs: Uint32Array
  }
  readonly entries: {
    readonly cls: Uint16Array
    readonly id: Uint32Array
    readonly features: Int32Array
  }
}

const BASE = 0x01000193

/** Hash of folded letters, computed from the right so that a suffix's hash is a step on the way to the word's. */
export function hashLetters(units: Uint16Array, from: number, to: number): number {
  let hash = 0
  for (let i = to - 1; i >= from; i--) hash = (Math.imul(hash, BASE) + (units[i] as number) * 0x9e3779b1) | 0
  return hash
}

const mix = (hash: number): number => {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (spread ^ (spread >>> 13)) >>> 0
}

/** Slot of a trie edge before probing. */
export const edgeSlot = (state: number, word: number): number =>
  mix(Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b))

export const wordSlot = mix

// Folded letters of the proclitics: alef, lam, waw, feh, beh, kaf, seen, and what a present tense begins with.
const ALEF = 0x627
const LAM = 0x644
const WAW = 0x648
const FEH = 0x641
const BEH = 0x628
const KAF = 0x643
const SEEN = 0x633

/** Told of every form found: entry number, first token, one past the last, features of the form and its clitics. */
export type OnMatch = (entry: number, from: number, to: number, features: number) => void

/** Readings of one token: word numbers and the features that the clitics add; start-only ones come after `interior`. */
interface Readings {
  readonly words: Int32Array
  readonly bits: Int32Array
  /** First reading of each token. */
  readonly first: Uint32Array
  /** One past the last reading that may continue a form; the rest may only begin one. */
  readonly inner: Uint32Array
}

/** Finds every form of the lexicon in the tokens. Linear; forms do not cross a line. */
export function findForms(lexicon: Lexicon, tokens: Tokens, onMatch: OnMatch): void {
  const readings = readTokens(lexicon, tokens)
  const { root } = lexicon.trie
  for (let token = 0; token < tokens.count; token++) {
    const to = readings.first[token + 1] as number
    for (let i = readings.first[token] as number; i < to; i++) {
      const state = root[readings.words[i] as number] as number
      if (state) walk(lexicon, tokens, readings, token, token + 1, state, readings.bits[i] as number, onMatch)
    }
  }
}

function walk(
  lexicon: Lexicon,
  tokens: Tokens,
  readings: Readings,
  from: number,
  next: number,
  state: number,
  bits: number,
  onMatch: OnMatch,
): void {
  const { outputs } = lexicon.trie
  const end = outputs[state + 1] as number
  for (let entry = outputs[state] as number; entry < end; entry++) {
    onMatch(entry, from, next, (lexicon.entries.features[entry] as number) | bits)
  }
  if (next >= tokens.count || (tokens.flags[next] as number) & LINE_BEFORE) return
  const to = readings.inner[next] as number
  for (let i = readings.first[next] as number; i < to; i++) {
    const target = follow(lexicon, state, readings.words[i] as number)
    // The article on a later word says nothing of the whole: only the first word's clitics are kept.
    if (target) walk(lexicon, tokens, readings, from, next + 1, target, bits, onMatch)
  }
}

function follow(lexicon: Lexicon, state: number, word: number): number {
  const { edges } = lexicon.trie
  const mask = edges.length / 4 - 1
  let slot = edgeSlot(state, word) & mask
  for (;;) {
    const at = slot * 4
    const there = edges[at] as number
    if (there === 0) return 0
    if (there === state && edges[at + 1] === word) return edges[at + 2] as number
    slot = (slot + 1) & mask
  }
}

function readTokens(lexicon: Lexicon, tokens: Tokens): Readings {
  const { count, units, from, kind } = tokens
  // A token has at most a dozen readings in Arabic, one elsewhere; almost all have one or none.
  let words = new Int32Array(count + 16)
  let bits = new Int32Array(count + 16)
  const first = new Uint32Array(count + 1)
  const inner = new Uint32Array(count)
  let written = 0
  const add = (word: number, features: number): void => {
    if (word < 0) return
    if (written === words.length) {
      const more = new Int32Array(written * 2)
      more.set(words)
      words = more
      const moreBits = new Int32Array(written * 2)
      moreBits.set(bits)
      bits = moreBits
    }
    words[written] = word
    bits[written++] = features
  }
  for (let token = 0; token < count; token++) {
    first[token] = written
    const a = from[token] as number
    const z = from[token + 1] as number
    const exact = lookUp(lexicon, units, a, z, 0)
    add(exact, 0)
    if (!lexicon.clitics || kind[token] !== WORD || z - a < 3 || (units[a] as number) < 0x600) {
      inner[token] = written
      continue
    }
    withoutArticle(lexicon, units, a, z, 0, add)
    inner[token] = written
    // A word that begins a form as it stands is not taken apart any further; one met only within forms may be.
    if (exact < 0 || !lexicon.trie.root[exact]) withoutProclitics(lexicon, units, a, z, add)
  }
  first[count] = written
  return { words, bits, first, inner }
}

function withoutArticle(
  lexicon: Lexicon,
  units: Uint16Array,
  a: number,
  z: number,
  bits: number,
  add: (word: number, features: number) => void,
): void {
  if (z - a >= 5 && units[a] === ALEF && units[a + 1] === LAM) add(lookUp(lexicon, units, a + 2, z, 0), bits | DEFINITE)
}

function withoutProclitics(
  lexicon: Lexicon,
  units: Uint16Array,
  start: number,
  z: number,
  add: (word: number, features: number) => void,
): void {
  let a = start
  let bits = 0
  const letter = units[a]
  if (letter === WAW || letter === FEH) {
    bits = CLITIC_AND
    a++
    const exact = lookUp(lexicon, units, a, z, 0)
    add(exact, bits)
    withoutArticle(lexicon, units, a, z, bits, add)
    if (exact >= 0 && lexicon.trie.root[exact]) return
  }
  const next = units[a]
  if (next === BEH || next === LAM || next === KAF) {
    if (z - a < 4) return
    const clitic = bits | (next === BEH ? CLITIC_B : next === LAM ? CLITIC_L : CLITIC_K)
    add(lookUp(lexicon, units, a + 1, z, 0), clitic)
    withoutArticle(lexicon, units, a + 1, z, clitic, add)
    // `li` before the article swallows its alef: what is left of `ll...` is `l...`, read with and without the article.
    if (next === LAM && units[a + 1] === LAM) {
      add(lookUp(lexicon, units, a + 2, z, 0), clitic | DEFINITE)
      add(lookUp(lexicon, units, a + 1, z, ALEF), clitic | DEFINITE)
    }
  } else if (next === SEEN && z - a >= 4) {
    add(lookUp(lexicon, units, a + 1, z, 0), bits | FUTURE)
  }
}

/** Number of the word in `units[a..z)`, with `prefix` (a letter, or 0) set before it; -1 where the vocabulary lacks it. */
function lookUp(lexicon: Lexicon, units: Uint16Array, a: number, z: number, prefix: number): number {
  if (a >= z) return -1
  const { slots, from, letters } = lexicon.vocabulary
  let hash = hashLetters(units, a, z)
  if (prefix) hash = (Math.imul(hash, BASE) + prefix * 0x9e3779b1) | 0
  const mask = slots.length - 1
  let slot = mix(hash) & mask
  for (;;) {
    const word = (slots[slot] as number) - 1
    if (word < 0) return -1
    let p = from[word] as number
    const length = (from[word + 1] as number) - p
    if (length === z - a + (prefix ? 1 : 0) && (!prefix || letters[p++] === prefix)) {
      let i = a
      while (i < z && units[i] === letters[p]) {
        i++
        p++
      }
      if (i === z) return word
    }
    slot = (slot + 1) & mask
  }
}
