/**
 * Arabic nouns and nisbas by rule: feminine, dual and plural of titles and nationalities. Used when the lexicon is built.
 * The article and the proclitics are the matcher's; case endings are not written but in the dual and the sound plural,
 * where both spellings are made.
 */
import type { Inflected, Paradigm } from '../../engine/compile.js'
import { ADJECTIVE, DUAL, FEMININE, PLURAL, SINGULAR } from '../../engine/features.js'
import { brokenPlurals } from './lexicon/broken-plurals.js'

const AL = '\u0627\u0644'
const TEH_MARBUTA = '\u0629'
const TEH = '\u062a'
const ALEF = '\u0627'
const WAW = '\u0648'
const YEH = '\u064a'
const NOON = '\u0646'

const feminineOf = (word: string): string | null =>
  word.endsWith(TEH_MARBUTA) || word.endsWith(ALEF) || word.endsWith('\u0649') ? null : word + TEH_MARBUTA

const dualStem = (word: string): string => (word.endsWith(TEH_MARBUTA) ? word.slice(0, -1) + TEH : word)

/** Dual of a word: nominative and oblique, full and before a genitive. */
const duals = (word: string): string[] => {
  const stem = dualStem(word)
  return [stem + ALEF + NOON, stem + YEH + NOON, stem + ALEF, stem + YEH]
}

/** Sound masculine plural, or that of a feminine in teh marbuta. */
const soundPlurals = (word: string): string[] =>
  word.endsWith(TEH_MARBUTA)
    ? [word.slice(0, -1) + ALEF + TEH]
    : [word + WAW + NOON, word + YEH + NOON, word + WAW, word + YEH]

/**
 * A title: its first word is the head and takes feminine, dual and plural; an article on the head is kept, so that the
 * matcher asks for it in the text of one-word titles. Adjectives that follow the head keep the singular: such duals are rare.
 */
export const title: Paradigm = function* (form): Generator<Inflected> {
  yield { form, features: SINGULAR }
  const [head = '', ...tail] = form.split(' ')
  const article = head.startsWith(AL) && head.length > 4 ? AL : ''
  const stem = head.slice(article.length)
  const rest = tail.length ? ` ${tail.join(' ')}` : ''
  const put = (words: readonly string[], features: number): Inflected[] =>
    words.map((word) => ({ form: article + word + rest, features }))
  // A nisba alone is an adjective of things in its feminine ("diplomatic ties"), and no woman's title.
  const feminine = tail.length === 0 && stem.endsWith(YEH) ? null : feminineOf(stem)
  if (feminine) yield* put([feminine], SINGULAR | FEMININE)
  if (stem.length < 3) return
  yield* put(duals(stem), DUAL)
  if (feminine) yield* put(duals(feminine), DUAL | FEMININE)
  const broken = brokenPlurals[stem]
  yield* put(broken ? broken.split(' | ') : soundPlurals(stem), PLURAL)
}

/** A nationality: a nisba in all its forms; any other word is a plural of its own. */
export const nationality: Paradigm = function* (form): Generator<Inflected> {
  const words = form.split(' ')
  const head = words.at(-1) as string
  if (!head.endsWith(YEH) || words.length > 1) {
    yield { form, features: ADJECTIVE | (words.length > 1 ? SINGULAR : PLURAL) }
    return
  }
  const feminine = head + TEH_MARBUTA
  yield { form: head, features: ADJECTIVE | SINGULAR }
  yield { form: feminine, features: ADJECTIVE | SINGULAR | FEMININE }
  for (const dual of duals(head).slice(0, 2)) yield { form: dual, features: ADJECTIVE | DUAL }
  for (const dual of duals(feminine).slice(0, 2)) yield { form: dual, features: ADJECTIVE | DUAL | FEMININE }
  for (const plural of soundPlurals(head).slice(0, 2)) yield { form: plural, features: ADJECTIVE | PLURAL }
  yield { form: head + ALEF + TEH, features: ADJECTIVE | PLURAL | FEMININE }
}
