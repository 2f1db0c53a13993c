/**
 * Arabic proclitics on a surname that the lexicon does not hold: the matcher takes them off what it knows, and what an article
 * alone has named needs the same. Letters are told by code point, so that no line of this file mixes directions.
 */
import { CLITIC_AND, CLITIC_B, CLITIC_L } from '../../engine/features.js'

/** What the letter that `withoutClitic` takes off says. */
const CLITICS: Readonly<Record<string, number>> = {
  '\u0648': CLITIC_AND,
  '\u0641': CLITIC_AND,
  '\u0628': CLITIC_B,
  '\u0644': CLITIC_L,
}
export const cliticOf = (word: string): number => CLITICS[word.charAt(0)] ?? 0

/** Arabic `and`, `by`, `to` on a surname that the lexicon does not hold. */
export const withoutClitic = (word: string): string => (/^[\u0648\u0641\u0628\u0644]/.test(word) ? word.slice(1) : word)
