/**
 * The automaton: all lexicon forms of a language, of all classes, found in one pass over an article's tokens.
 *
 * It is a trie over whole tokens. A token is looked up once in a hash table of the vocabulary by the hash that it already has,
 * its letters compared on a hit. Words that begin forms are numbered first, and states breadth first: the state after a first
 * word is its number, and the children of a state are neighbours, so that an edge is four bytes. Everything lies in typed arrays
 * that were laid out when the package was built (compile.ts): opening a lexicon is a read and not a parse, and the cost of a
 * match does not depend on how many forms there are.
 *
 * Arabic writes `and`, `with`, `to`, `like`, `will` and the article onto the word. The matcher takes them off here, in
 * one place, by the hash of the rest; no rule ever sees them but as features.
 */
import { hashLetters, hashPower, LINE_BEFORE, type Tokens, WORD } from '../text/tokenize.js'
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
    /** Open addressing by hash: word number plus one beside a piece of the hash, 0 = free. Size is a power of two. */
    readonly slots: Uint32Array
    /** First letter of a word in `letters`; one entry more than words. */
    readonly from: Uint32Array
    readonly letters: Uint16Array
  }
  readonly trie: {
    /** First child of a state, and one past the last of the state before; one entry more than states. */
    readonly children: Uint32Array
    /** The word that leads to a state; ascending among the children of one. */
    readonly words: Uint32Array
    /** First entry of a state; one entry more than states. */
    readonly outputs: Uint32Array
  }
  readonly entries: {
    readonly cls: Uint16Array
    readonly id: Uint32Array
    readonly features: Int32Array
  }
}

/** Spreads a hash over all its bits: the low ones choose the slot, the high ones are kept in it. */
export const spread = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

/** Bits of a slot that hold the word number; a vocabulary has at most so many words. */
export const WORD_BITS = 19
const WORD_MASK = (1 << WORD_BITS) - 1

/** What a slot holds for a word. */
export const slotFor = (spreaded: number, word: number): number => ((spreaded & ~WORD_MASK) | (word + 1)) >>> 0

// Folded letters of the proclitics: alef, lam, waw, feh, beh, kaf, seen.
const ALEF = 0x627
const LAM = 0x644
const WAW = 0x648
const FEH = 0x641
const BEH = 0x628
const KAF = 0x643
const SEEN = 0x633

/** Forms found, as columns: entry number, first token, one past the last, features of the form and its clitics. */
export interface Found {
  count: number
  entry: Int32Array
  from: Int32Array
  to: Int32Array
  features: Int32Array
}

function note(found: Found, entry: number, from: number, to: number, features: number): void {
  const at = found.count++
  if (at === found.entry.length) {
    found.entry = doubled(found.entry)
    found.from = doubled(found.from)
    found.to = doubled(found.to)
    found.features = doubled(found.features)
  }
  found.entry[at] = entry
  found.from[at] = from
  found.to[at] = to
  found.features[at] = features
}

const doubled = (narrow: Int32Array): Int32Array => {
  const wide = new Int32Array(narrow.length * 2)
  wide.set(narrow)
  return wide
}

/** Which entries of a lexicon are wanted, and from which states any of them is still to be reached. */
export interface Selection {
  readonly entries: Uint8Array
  readonly states: Uint8Array
}

/** The entries of a lexicon that a test takes. */
export function select(lexicon: Lexicon, wanted: (cls: string, id: string) => boolean): Selection {
  const { classes, ids, trie } = lexicon
  const { cls, id } = lexicon.entries
  const entries = new Uint8Array(id.length)
  for (let entry = 0; entry < entries.length; entry++)
    entries[entry] = Number(wanted(classes[cls[entry] as number] as string, ids[id[entry] as number] as string))
  const states = new Uint8Array(trie.words.length)
  // The children of a state come after it: what they lead to is known when its turn comes.
  for (let state = states.length - 1; state >= 0; state--) {
    const end = trie.outputs[state + 1] as number
    const after = trie.children[state + 1] as number
    let any = 0
    for (let entry = trie.outputs[state] as number; entry < end; entry++) any |= entries[entry] as number
    for (let child = trie.children[state] as number; child < after; child++) any |= states[child] as number
    states[state] = any
  }
  return { entries, states }
}

/** Bits of a sieve for each word that passes it: the fewer are set, the more it keeps back. */
const BITS_A_WORD = 16

/**
 * Which tokens may begin a form of a selection, told by their hashes alone: most of those of a text are kept back by a look at one
 * bit. A bit for each hash of a word that begins such a form.
 */
export interface Sieve {
  readonly clitics: boolean
  readonly bits: Uint8Array
}

/** Lays out the sieve of a selection. */
export function sieveOf(lexicon: Lexicon, { states }: Selection): Sieve {
  const { from, letters } = lexicon.vocabulary
  const words: number[] = []
  for (let word = 0; word < startersOf(lexicon); word++) if (states[word + 1] !== 0) words.push(word)
  let size = 1 << 10
  while (size < words.length * BITS_A_WORD) size *= 2
  const bits = new Uint8Array(size >> 3)
  for (const word of words) {
    const at = spread(hashLetters(letters, from[word] as number, from[word + 1] as number)) & (size - 1)
    bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7))
  }
  return { clitics: lexicon.clitics, bits }
}

/** Whether a token passes a sieve: by itself, or because it may be a word with something written onto it. */
export function passes({ clitics, bits }: Sieve, tokens: Tokens, token: number): boolean {
  const at = spread(tokens.hash[token] as number) & ((bits.length << 3) - 1)
  return ((bits[at >> 3] as number) & (1 << (at & 7))) !== 0 || (clitics && mayHaveClitic(tokens, token))
}

/** Whether a token begins with a letter that may be written onto a word. */
function mayHaveClitic({ units, from, kind }: Tokens, token: number): boolean {
  const a = from[token] as number
  if (kind[token] !== WORD || (from[token + 1] as number) - a < 3) return false
  const first = units[a]
  if (first === ALEF) return units[a + 1] === LAM
  return first === WAW || first === FEH || first === BEH || first === LAM || first === KAF || first === SEEN
}

/**
 * A search for the forms of a lexicon in some tokens. What a token may be read as (word numbers, and the features that clitics
 * add; readings that may only begin a form come last) is found out when it is first asked for.
 */
export interface Finder {
  readonly lexicon: Lexicon
  tokens: Tokens
  count: number
  words: Int32Array
  bits: Int32Array
  /** One more than the first reading of each token; 0 = not yet read. */
  readonly first: Uint32Array
  /** One past the last reading that may continue a form. */
  readonly inner: Uint32Array
  /** One past the last reading. */
  readonly last: Uint32Array
}

/** Begins a search. */
export function finderOf(lexicon: Lexicon, tokens: Tokens): Finder {
  const { count } = tokens
  // A token has at most a dozen readings in Arabic, one elsewhere; almost all have one or none.
  const room = count + 16
  const memory = new ArrayBuffer((room * 2 + count * 3) * 4)
  return {
    lexicon,
    tokens,
    count: 0,
    words: new Int32Array(memory, 0, room),
    bits: new Int32Array(memory, room * 4, room),
    first: new Uint32Array(memory, room * 8, count),
    inner: new Uint32Array(memory, room * 8 + count * 4, count),
    last: new Uint32Array(memory, room * 8 + count * 8, count),
  }
}

/** The last search in each lexicon, and how many tokens one may have to be kept. */
const searches = new WeakMap<Lexicon, Finder>()
const KEPT_TOKENS = 1 << 16

/**
 * A search that many ask in turn: as long as they ask of the same tokens it knows what it found out, and then its memory serves
 * for the next text.
 */
export function searchIn(lexicon: Lexicon, tokens: Tokens): Finder {
  const last = searches.get(lexicon)
  if (last?.tokens === tokens) return last
  if (last === undefined || last.first.length < tokens.count) {
    const made = finderOf(lexicon, tokens)
    if (tokens.count <= KEPT_TOKENS) searches.set(lexicon, made)
    return made
  }
  last.tokens = tokens
  last.count = 0
  last.first.fill(0, 0, tokens.count)
  return last
}

/** Room for the forms of so many tokens. */
export const roomFor = (tokens: number): Found => {
  const room = tokens * 2 + 16
  return {
    count: 0,
    entry: new Int32Array(room),
    from: new Int32Array(room),
    to: new Int32Array(room),
    features: new Int32Array(room),
  }
}

function read(finder: Finder, word: number, bits: number): void {
  if (word < 0) return
  const at = finder.count++
  if (at === finder.words.length) {
    finder.words = doubled(finder.words)
    finder.bits = doubled(finder.bits)
  }
  finder.words[at] = word
  finder.bits[at] = bits
}

/** Whether a token is a word of the lexicon, by itself or without its clitics. */
export function isKnown(finder: Finder, token: number): boolean {
  if (finder.first[token] === 0) readToken(finder, token)
  return (finder.last[token] as number) >= (finder.first[token] as number)
}

/**
 * Finds every form of the lexicon in the tokens, in text order. Linear; forms do not cross a line.
 * @param wanted the entries that are noted; all where not given
 */
export function findForms(lexicon: Lexicon, tokens: Tokens, wanted: Selection | null = null): Found {
  const found = roomFor(tokens.count)
  const finder = finderOf(lexicon, tokens)
  for (let token = 0; token < tokens.count; token++) readToken(finder, token)
  const { first, last, words, bits } = finder
  const starters = startersOf(lexicon)
  for (let token = 0; token < tokens.count; token++) {
    const end = last[token] as number
    for (let i = (first[token] as number) - 1; i < end; i++) {
      const word = words[i] as number
      if (word < starters) walk(finder, token, token + 1, word + 1, bits[i] as number, wanted, found)
    }
  }
  return found
}

/** Notes the forms that begin at a token. */
export function formsAt(finder: Finder, token: number, wanted: Selection | null, found: Found): void {
  if (finder.first[token] === 0) readToken(finder, token)
  const starters = startersOf(finder.lexicon)
  const end = finder.last[token] as number
  for (let i = (finder.first[token] as number) - 1; i < end; i++) {
    const word = finder.words[i] as number
    if (word < starters) walk(finder, token, token + 1, word + 1, finder.bits[i] as number, wanted, found)
  }
}

/** How many words begin a form: they are numbered first. */
const startersOf = ({ trie }: Lexicon): number => (trie.children[1] as number) - 1

function walk(
  finder: Finder,
  from: number,
  next: number,
  state: number,
  bits: number,
  wanted: Selection | null,
  found: Found,
): void {
  if (wanted !== null && wanted.states[state] === 0) return
  const { lexicon, tokens } = finder
  const { outputs, children } = lexicon.trie
  const end = outputs[state + 1] as number
  for (let entry = outputs[state] as number; entry < end; entry++)
    if (wanted === null || wanted.entries[entry] !== 0)
      note(found, entry, from, next, (lexicon.entries.features[entry] as number) | bits)
  const child = children[state] as number
  const after = children[state + 1] as number
  if (child === after || next >= tokens.count || (tokens.flags[next] as number) & LINE_BEFORE) return
  if (finder.first[next] === 0) readToken(finder, next)
  const to = finder.inner[next] as number
  for (let i = (finder.first[next] as number) - 1; i < to; i++) {
    const target = childBy(lexicon.trie.words, child, after, finder.words[i] as number)
    // The article on a later word says nothing of the whole: only the first word's clitics are kept.
    if (target) walk(finder, from, next + 1, target, bits, wanted, found)
  }
}

/** The child of a state that a word leads to, by halving; 0 where there is none. */
function childBy(words: Uint32Array, child: number, after: number, word: number): number {
  let low = child
  let high = after
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] as number) < word) low = middle + 1
    else high = middle
  }
  return low < after && words[low] === word ? low : 0
}

function readToken(finder: Finder, token: number): void {
  const { lexicon, tokens, first, inner, last } = finder
  const { units, from, kind, hash } = tokens
  first[token] = finder.count + 1
  const a = from[token] as number
  const z = from[token + 1] as number
  const exact = lookUp(lexicon, units, hash[token] as number, a, z, 0)
  read(finder, exact, 0)
  const whole = !lexicon.clitics || kind[token] !== WORD || z - a < 3 || (units[a] as number) < 0x600
  if (!whole) withoutArticle(finder, token, a, 0)
  inner[token] = finder.count
  // A word that begins a form as it stands is not taken apart any further; one met only within forms may be.
  if (!whole && (exact < 0 || exact >= startersOf(lexicon))) withoutProclitics(finder, token)
  last[token] = finder.count
}

/** Number of the word that is left of a token from unit `a` on; -1 where the vocabulary lacks it. */
function lookUpRest(lexicon: Lexicon, { units, from, hash }: Tokens, token: number, a: number, prefix: number): number {
  const z = from[token + 1] as number
  if (a >= z) return -1
  const power = hashPower(z - a)
  const front = hashLetters(units, from[token] as number, a)
  const rest = ((hash[token] as number) + Math.imul(prefix - front, power)) | 0
  return lookUp(lexicon, units, rest, a, z, prefix)
}

function withoutArticle(finder: Finder, token: number, a: number, bits: number): void {
  const { lexicon, tokens } = finder
  const { units, from } = tokens
  if ((from[token + 1] as number) - a >= 5 && units[a] === ALEF && units[a + 1] === LAM)
    read(finder, lookUpRest(lexicon, tokens, token, a + 2, 0), bits | DEFINITE)
}

function withoutProclitics(finder: Finder, token: number): void {
  const { lexicon, tokens } = finder
  const { units, from } = tokens
  const z = from[token + 1] as number
  let a = from[token] as number
  let bits = 0
  const letter = units[a]
  if (letter === WAW || letter === FEH) {
    bits = CLITIC_AND
    a++
    const exact = lookUpRest(lexicon, tokens, token, a, 0)
    read(finder, exact, bits)
    withoutArticle(finder, token, a, bits)
    if (exact >= 0 && exact < startersOf(lexicon)) return
  }
  const next = units[a]
  if (next === BEH || next === LAM || next === KAF) {
    if (z - a < 4) return
    const clitic = bits | (next === BEH ? CLITIC_B : next === LAM ? CLITIC_L : CLITIC_K)
    read(finder, lookUpRest(lexicon, tokens, token, a + 1, 0), clitic)
    withoutArticle(finder, token, a + 1, clitic)
    // `li` before the article swallows its alef: what is left of `ll...` is `l...`, read with and without the article.
    if (next === LAM && units[a + 1] === LAM) {
      read(finder, lookUpRest(lexicon, tokens, token, a + 2, 0), clitic | DEFINITE)
      read(finder, lookUpRest(lexicon, tokens, token, a + 1, ALEF), clitic | DEFINITE)
    }
  } else if (next === SEEN && z - a >= 4) {
    read(finder, lookUpRest(lexicon, tokens, token, a + 1, 0), bits | FUTURE)
  }
}

/** Number of the word in `units[a..z)`, with `prefix` (a letter, or 0) set before it; -1 where the vocabulary lacks it. */
function lookUp(lexicon: Lexicon, units: Uint16Array, hash: number, a: number, z: number, prefix: number): number {
  const { slots, from, letters } = lexicon.vocabulary
  const spreaded = spread(hash)
  const mask = slots.length - 1
  for (let slot = spreaded & mask; ; slot = (slot + 1) & mask) {
    const held = slots[slot] as number
    if (held === 0) return -1
    if ((held ^ spreaded) >>> WORD_BITS !== 0) continue
    const word = (held & WORD_MASK) - 1
    let p = from[word] as number
    const length = (from[word + 1] as number) - p
    if (length !== z - a + (prefix ? 1 : 0) || (prefix && letters[p++] !== prefix)) continue
    let i = a
    while (i < z && units[i] === letters[p]) {
      i++
      p++
    }
    if (i === z) return word
  }
}
