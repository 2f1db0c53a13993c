/**
 * The nominative of a name met in another case: the paradigms of declension.ts read backwards. A candidate is right where
 * declining it gives the form met, in a case that title or given name allow.
 */
import { NOM } from '../../engine/features.js'
import { personName } from './declension.js'

/** Endings of the oblique cases and the nominatives they may come from, surnames in -ov and -in and adjectives first; eastern names in -i stand still. */
const MALE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(ов|ев|ёв|ин|ын)(а|у|ым|е)$/, ['$1']],
  [/(ск|цк)(ого|ому|им|ом)$/, ['$1ий', '$1ой']],
  [/(ого|ому|ым|ом)$/, ['ый', 'ой', '']],
  [/(его|ему|им|ем)$/, ['ий', 'й', 'ь', '']],
  [/(я|ю|ем|е)$/, ['й']],
  [/(ы|ой|ей)$/, ['а']],
  [/(а|у|ом|е)$/, ['', 'а']],
  [/(я|ю|ем)$/, ['ь', 'я']],
]
const FEMALE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(ов|ев|ёв|ин|ын)(ой|у|ою)$/, ['$1а']],
  [/(ск|цк)(ой|ую|ою)$/, ['$1ая']],
  [/(ы|и|е|у|ой|ей)$/, ['а', 'я']],
  [/(ю|и|ью)$/, ['я', 'ь']],
]

/** A nominative: `y` stands after a vowel, and few consonants go before a final `ya`. */
const SHAPED = /([аеёиоуыэюя]й|[аильнр]я|[^йя])$/i

/**
 * A word of a name in the nominative; as it is where no paradigm fits.
 * @param cases feature bits of the cases that it may be in
 */
export function nominative(word: string, cases: number, feminine: boolean): string {
  if (cases & NOM) return word
  const wanted = word.toLowerCase()
  for (const [ending, stems] of feminine ? FEMALE : MALE) {
    if (!ending.test(word)) continue
    for (const stem of stems) {
      const candidate = word.replace(ending, stem)
      if (candidate.length < 2 || !SHAPED.test(candidate)) continue
      for (const { form, features } of personName(candidate, feminine ? 'female' : 'male'))
        if (form.toLowerCase() === wanted && (features ?? 0) & cases) return candidate
    }
  }
  return word
}
