/**
 * Symbols: what an item is, as one small number, so that rules look things up by it in tables and compare no strings. Small
 * words (classes by the name of `...Word`) are told apart by their ids, which rules ask for; other items by their class.
 * Numbers are given as classes are met and mean nothing outside a run.
 */

/** What a symbol stands for; `id` is '' where it stands for a whole class. */
export interface Meaning {
  readonly cls: string
  readonly id: string
}

const meanings: Meaning[] = []
const classes = new Map<string, number>()
const words = new Map<string, Map<string, number>>()

/** How many symbols there are; they only grow. */
export const symbolCount = (): number => meanings.length

export const meaningOf = (symbol: number): Meaning => meanings[symbol] as Meaning

/** The symbol of an item's class and id. */
export function symbolOf(cls: string, id: string): number {
  if (!cls.endsWith('Word')) return numberIn(classes, cls, cls, '')
  let own = words.get(cls)
  if (!own) {
    own = new Map()
    words.set(cls, own)
  }
  return numberIn(own, id, cls, id)
}

function numberIn(symbols: Map<string, number>, key: string, cls: string, id: string): number {
  const known = symbols.get(key)
  if (known !== undefined) return known
  const symbol = meanings.length
  meanings.push({ cls, id })
  symbols.set(key, symbol)
  return symbol
}

const asKey: Record<string, true> = {}

/**
 * The same string as V8 keeps its names: two of them are equal where they are one, which is all that the comparison of an
 * item's class with a name in the code then looks at. Strings cut from a file are compared letter by letter.
 */
export function interned(text: string): string {
  asKey[text] = true
  for (const key in asKey) {
    delete asKey[key]
    return key
  }
  return text
}
