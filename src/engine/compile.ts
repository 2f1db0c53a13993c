/**
 * Lays out a language's lexicon as the typed arrays that lexicon.ts walks. Runs when the package is built (and once in
 * tests), never in a user's run.
 *
 * A form is written as people write it: ` | ` between the forms of one id, `~` where writers put a ZWNJ, a space, a hyphen
 * or nothing. Inflection is a function of a form and is applied here, so that no table lists what grammar can say.
 */
import { hashLetters, tokenize, tokenText } from '../text/tokenize.js'
import { type Lexicon, slotFor, spread, WORD_BITS } from './lexicon.js'

/** Id on the left, its forms on the right. */
export type Forms = Readonly<Record<string, string>>

/** One inflected form and what it says (features.ts). */
export interface Inflected {
  readonly form: string
  readonly features: number
}

/** All forms of a form. A paradigm answers with the form itself too. */
export type Paradigm = (form: string, id: string) => Iterable<Inflected>

export interface LexiconTable {
  /** Class of the items that the table's forms make in a chart: `Month`, `Office`, `Word`. */
  readonly cls: string
  readonly forms: Forms
  readonly inflect?: Paradigm
  /** Features that every form of the table has. */
  readonly features?: number
}

export interface LexiconSource {
  readonly clitics: boolean
  readonly tables: readonly LexiconTable[]
}

/** The forms of a cell: cut at the bars, every `~` written out. */
export function* spellings(cell: string): Generator<string> {
  for (const form of cell.split('|')) {
    const trimmed = form.trim()
    if (trimmed) yield* variants(trimmed)
  }
}

function* variants(form: string): Generator<string> {
  const at = form.indexOf('~')
  if (at < 0) {
    yield form
    return
  }
  const arabic = /[\u0600-\u06ff]/.test(form)
  const head = form.slice(0, at)
  for (const tail of variants(form.slice(at + 1))) {
    yield head + tail
    yield `${head} ${tail}`
    // Within Arabic script a hyphen is never a joiner.
    if (!arabic) yield `${head}-${tail}`
  }
}

interface Entry {
  readonly cls: number
  readonly id: number
  readonly features: number
}

/** Compiles the tables. Throws on an empty form or a form without a letter, digit or sign: that is a slip in a table. */
export function compileLexicon(source: LexiconSource): Lexicon {
  const classes = indexer()
  const ids = indexer()
  const vocabulary = indexer()
  const children: Map<number, number>[] = [new Map()]
  const outputs: Entry[][] = [[]]
  for (const table of source.tables) {
    const cls = classes.of(table.cls)
    for (const [id, cell] of Object.entries(table.forms)) {
      const idIndex = ids.of(id)
      for (const spelling of spellings(cell)) {
        const inflected = table.inflect ? table.inflect(spelling, id) : [{ form: spelling, features: 0 }]
        for (const { form, features } of inflected) {
          const words = wordsOf(form, source.clitics)
          if (words.length === 0) throw new Error(`lexicon: class ${table.cls}, id ${id}: the form "${form}" is empty`)
          let state = 0
          for (const word of words) {
            const number = vocabulary.of(word)
            const here = children[state] as Map<number, number>
            let next = here.get(number)
            if (next === undefined) {
              next = children.length
              here.set(number, next)
              children.push(new Map())
              outputs.push([])
            }
            state = next
          }
          const found = outputs[state] as Entry[]
          const bits = features | (table.features ?? 0)
          const twin = found.findIndex((entry) => entry.cls === cls && entry.id === idIndex)
          // Forms that fall together (most Russian cases do) are one entry with the features of both.
          if (twin < 0) found.push({ cls, id: idIndex, features: bits })
          else found[twin] = { cls, id: idIndex, features: (found[twin] as Entry).features | bits }
        }
      }
    }
  }
  return lay(source.clitics, classes.list, ids.list, vocabulary.list, children, outputs)
}

/** A form as the matcher sees it. The article is optional within a longer form: construct states drop and gain it. */
function wordsOf(form: string, clitics: boolean): string[] {
  const tokens = tokenize(form.normalize('NFC'))
  const words: string[] = []
  for (let i = 0; i < tokens.count; i++) words.push(tokenText(tokens, i))
  if (!clitics || words.length < 2) return words
  return words.map((word) => (word.length >= 5 && word.startsWith('\u0627\u0644') ? word.slice(2) : word))
}

function lay(
  clitics: boolean,
  classes: readonly string[],
  ids: readonly string[],
  vocabulary: readonly string[],
  children: readonly Map<number, number>[],
  outputs: readonly Entry[][],
): Lexicon {
  if (vocabulary.length >= 1 << WORD_BITS) throw new Error(`lexicon: more than ${1 << WORD_BITS} words`)
  // Words that begin a form come first.
  const root = children[0] as Map<number, number>
  const order = [...root.keys(), ...vocabulary.keys()]
  const numbers = new Map<number, number>()
  for (const word of order) if (!numbers.has(word)) numbers.set(word, numbers.size)
  const words = [...numbers.keys()].map((word) => vocabulary[word] as string)
  const { order: states, ...trie } = breadthFirst(children, numbers)

  const total = outputs.reduce((sum, list) => sum + list.length, 0)
  const outputFrom = new Uint32Array(outputs.length + 1)
  const cls = new Uint16Array(total)
  const id = new Uint32Array(total)
  const features = new Int32Array(total)
  let entry = 0
  states.forEach((state, at) => {
    outputFrom[at] = entry
    for (const output of outputs[state] as Entry[]) {
      cls[entry] = output.cls
      id[entry] = output.id
      features[entry++] = output.features
    }
  })
  outputFrom[outputs.length] = entry
  return {
    clitics,
    classes,
    ids,
    vocabulary: hashed(words),
    trie: { ...trie, outputs: outputFrom },
    entries: { cls, id, features },
  }
}

function hashed(words: readonly string[]): Lexicon['vocabulary'] {
  const from = new Uint32Array(words.length + 1)
  const letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0))
  const slots = new Uint32Array(powerOfTwo(words.length * 2))
  let at = 0
  words.forEach((word, number) => {
    from[number] = at
    for (let i = 0; i < word.length; i++) letters[at++] = word.charCodeAt(i)
    const spreaded = spread(hashLetters(letters, from[number] as number, at))
    let slot = spreaded & (slots.length - 1)
    while (slots[slot]) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = slotFor(spreaded, number)
  })
  from[words.length] = at
  return { slots, from, letters }
}

/** Numbers the states breadth first, the children of one in the order of their words. */
function breadthFirst(children: readonly Map<number, number>[], numbers: ReadonlyMap<number, number>) {
  const from = new Uint32Array(children.length + 1)
  const words = new Uint32Array(children.length)
  const order = [0]
  for (let at = 0; at < order.length; at++) {
    from[at] = order.length
    const edges = [...(children[order[at] as number] as Map<number, number>)]
    const own = edges.map(([word, state]) => [numbers.get(word) as number, state] as const).sort(([a], [b]) => a - b)
    for (const [word, state] of own) {
      words[order.length] = word
      order.push(state)
    }
  }
  from[children.length] = order.length
  return { children: from, words, order }
}

const powerOfTwo = (atLeast: number): number => {
  let size = 16
  while (size < atLeast) size *= 2
  return size
}

function indexer(): { list: string[]; of: (key: string) => number } {
  const list: string[] = []
  const numbers = new Map<string, number>()
  return {
    list,
    of: (key) => {
      let number = numbers.get(key)
      if (number === undefined) {
        number = list.length
        list.push(key)
        numbers.set(key, number)
      }
      return number
    },
  }
}
