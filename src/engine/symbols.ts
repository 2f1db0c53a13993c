/**
 * Symbols: what an item is, as one small number, so that rules look things up by it in tables and compare no strings. Small
 * words (classes by the name of `...Word`) are told apart by their ids, which rules ask for; other items by their class. What may
 * be taken for any of several classes (a number is a day, an hour, a count) is one item of the class `Several`, and its id
 * names them. Numbers are given as classes are met and mean nothing outside a run.
 */

/** Class of what may be taken for any of the classes that its id names, with blanks between. */
export const SEVERAL = 'Several'

/** What a symbol stands for; `id` is '' where it stands for a whole class. */
export interface Meaning {
  readonly cls: string
  readonly id: string
  /** The classes that rules may take it for. */
  readonly classes: readonly string[]
}

interface Class {
  readonly number: number
  /** Symbols of its ids; null where it has but one. */
  readonly ids: Map<string, number> | null
  /** Its one symbol. */
  readonly symbol: number
}

const meanings: Meaning[] = []
const classes = new Map<string, Class>()
/** Number of the class of each symbol. */
const numbers: number[] = []

/** How many symbols there are; they only grow. */
export const symbolCount = (): number => meanings.length

export const meaningOf = (symbol: number): Meaning => meanings[symbol] as Meaning

/** The symbol of an item's class and id. */
export function symbolOf(cls: string, id: string): number {
  const { ids, symbol, number } = classOf(cls)
  if (ids === null) return symbol
  const known = ids.get(id)
  if (known !== undefined) return known
  const own = newSymbol({ cls, id, classes: cls === SEVERAL ? id.split(' ') : [cls] }, number)
  ids.set(id, own)
  return own
}

/** The number of a class, for tables by class. */
export const classNumber = (cls: string): number => classOf(cls).number

/** The number of the class of what has a symbol. */
export const classOfSymbol = (symbol: number): number => numbers[symbol] as number

function classOf(cls: string): Class {
  const known = classes.get(cls)
  if (known !== undefined) return known
  const number = classes.size
  const apart = cls.endsWith('Word') || cls === SEVERAL
  const made: Class = apart
    ? { number, ids: new Map(), symbol: -1 }
    : { number, ids: null, symbol: newSymbol({ cls, id: '', classes: [cls] }, number) }
  classes.set(cls, made)
  return made
}

const newSymbol = (meaning: Meaning, number: number): number => {
  numbers.push(number)
  return meanings.push(meaning) - 1
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
