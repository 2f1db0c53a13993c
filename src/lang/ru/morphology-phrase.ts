/**
 * Declines a Russian noun phrase in the nominative: adjectives, then the noun that they lean on; what follows the noun
 * (a genitive, a prepositional group, a name) stays. Where the ending does not tell the paradigm both are written: a form
 * that nobody uses costs a few bytes of lexicon, a missing one costs a mention.
 */
import type { Paradigm } from '../../engine/compile.js'

/** Seven slots: nominative, genitive, dative, accusative (inanimate), accusative (animate), instrumental, prepositional. */
type Cases = readonly (readonly string[])[]

const slots = (endings: string): Cases =>
  endings.split(' ').map((slot) => slot.split('/').map((e) => (e === '-' ? '' : e)))

const ADJECTIVES: readonly [RegExp, number, Cases, Cases | null][] = [
  [/[гкх]ий$/, 2, slots('ий ого ому ий ого им ом'), slots('ие их им ие их ими их')],
  [/[жшщч]ий$/, 2, slots('ий его ему ий его им ем'), slots('ие их им ие их ими их')],
  [/ний$/, 2, slots('ий его ему ий его им ем'), slots('ие их им ие их ими их')],
  [/ый$/, 2, slots('ый ого ому ый ого ым ом'), slots('ые ых ым ые ых ыми ых')],
  [/[^аеиоуыэюя]ой$/, 2, slots('ой ого ому ой ого ым/им ом'), slots('ые/ие ых/их ым/им ые/ие ых/их ыми/ими ых/их')],
  [/[гкх]ая$/, 2, slots('ая ой ой ую ую ой ой'), slots('ие их им ие их ими их')],
  [/[жшщч]ая$/, 2, slots('ая ей/ой ей/ой ую ую ей/ой ей/ой'), slots('ие их им ие их ими их')],
  [/ая$/, 2, slots('ая ой ой ую ую ой ой'), slots('ые ых ым ые ых ыми ых')],
  [/няя$/, 2, slots('яя ей ей юю юю ей ей'), slots('ие их им ие их ими их')],
  [/[гкх]ое$/, 2, slots('ое ого ому ое ое им ом'), slots('ие их им ие их ими их')],
  [/ое$/, 2, slots('ое ого ому ое ое ым ом'), slots('ые ых ым ые ых ыми ых')],
  [/[жшщчн]ее$/, 2, slots('ее его ему ее ее им ем'), slots('ие их им ие их ими их')],
  [/ые$/, 2, slots('ые ых ым ые ых ыми ых'), null],
  [/ие$/, 2, slots('ие их им ие их ими их'), null],
]

const HARD_PLURAL = 'ам - - ами ах'

const NOUNS: readonly [RegExp, number, Cases, Cases | null][] = [
  [/(ени|ани|тви|яти|ыти)я$/, 1, slots('я й ям я я ями ях'), slots('я й ям я я ями ях')],
  [/ия$/, 1, slots('я и и ю ю ей и'), slots('и й ям и й ями ях')],
  [/ии$/, 1, slots('и й ям и и ями ях'), null],
  [/ие$/, 1, slots('е я ю е е ем и'), slots('я й ям я я ями ях')],
  [/ство$/, 1, slots('о а у о о ом е'), slots('а - ам а а ами ах')],
  [/ства$/, 1, slots(`а - ${HARD_PLURAL.replace('- -', 'а а')}`), null],
  [/о$/, 1, slots('о а у о о ом е'), slots('а - ам а а ами ах')],
  [/ье$/, 1, slots('е я ю е е ем е'), slots('я й ям я я ями ях')],
  [/[^иь]е$/, 1, slots('е я ю е е ем е'), slots('я ей ям я я ями ях')],
  [/ки$/, 1, slots('и ов/- ам и ов/- ами ах'), null],
  [/[гхжшщч]и$/, 1, slots('и ов/ей/- ам и ов/ей/- ами ах'), null],
  [/и$/, 1, slots('и ей/ов/ь ям и ей/ов/ь ями ях'), null],
  [/ы$/, 1, slots('ы ов/- ам ы ов/- ами ах'), null],
  [/[гкхжшщч]а$/, 1, slots('а и е у у ой/ей е'), slots('и - ам и - ами ах')],
  [/а$/, 1, slots('а ы/- е/ам у/а у/а ой/ей/ами е/ах'), slots('ы - ам ы - ами ах')],
  [/я$/, 1, slots('я и е ю ю ей е'), slots('и ь ям и ь ями ях')],
  [/ь$/, 1, slots('ь и/я и/ю ь ь/я ью/ем и/е'), slots('и ей ям и ей ями ях')],
  [/ий$/, 1, slots('й я ю й я ем и'), slots('и ев ям и ев ями ях')],
  [/й$/, 1, slots('й я ю й я ем е'), slots('и ев ям и ев ями ях')],
  [/[гкхжшщч]$/, 0, slots('- а у - а ом/ем е'), slots('и ов/ей ам и ов/ей ами ах')],
  [/ц$/, 0, slots('- а у - а ем/ом е'), slots('ы ев/ов ам ы ев/ов ами ах')],
  [/[а-я]$/, 0, slots('- а у - а ом е'), slots('ы ов ам ы ов ами ах')],
]

/** Nouns in -ие are told from plural adjectives by what stands before the ending. */
const isNoun = (word: string): boolean => /(ени|ани|стви|тви|яти|ыти|ити|ови|оги)е$/.test(word) && !/нние$/.test(word)
const isAdjective = (word: string): boolean =>
  word.length > 4 && !isNoun(word) && ADJECTIVES.some(([end]) => end.test(word))
const isFixed = (word: string): boolean => !/[а-яё]$/i.test(word) || (word.length > 1 && word === word.toUpperCase())

const table = (rows: typeof NOUNS, word: string): { stem: string; cases: Cases; plural: Cases | null } | null => {
  for (const [end, cut, cases, plural] of rows) {
    if (end.test(word)) return { stem: word.slice(0, word.length - cut), cases, plural }
  }
  return null
}

/** Fleeting vowels: a market loses its `о` in every case but the first. */
const weaken = (stem: string, slot: number): readonly string[] =>
  slot > 0 && /[^аеиоуыэюя][ое][кц]$/.test(stem) ? [stem, stem.slice(0, -2) + stem.slice(-1)] : [stem]

function* inflections(words: readonly string[], head: number, plural: boolean): Generator<string> {
  const parts = words
    .slice(0, head + 1)
    .map((word, i) => table(i < head || isAdjective(word) ? ADJECTIVES : NOUNS, word))
  if (parts.some((part) => part === null || (plural && part.plural === null))) return
  const tail = words.slice(head + 1)
  for (let slot = 0; slot < 7; slot++) {
    let heads: string[] = ['']
    for (const [i, part] of parts.entries()) {
      const endings = (plural ? part?.plural : part?.cases)?.[slot] ?? []
      const stems = part ? (i === head ? weaken(part.stem, slot) : [part.stem]) : []
      heads = heads.flatMap((before) =>
        stems.flatMap((stem) => endings.map((end) => `${before}${before ? ' ' : ''}${stem}${end}`)),
      )
    }
    for (const phrase of heads) yield [phrase, ...tail].join(' ')
  }
}

/** Paradigm of phrases in the nominative. `=` before a form leaves it as it stands; so do abbreviations and foreign words. */
export const declinePhrase: Paradigm = function* (form) {
  if (form.startsWith('=')) {
    yield { form: form.slice(1), features: 0 }
    return
  }
  const seen = new Set([form])
  yield { form, features: 0 }
  const words = form.split(' ')
  let head = words.findIndex((word) => !isAdjective(word))
  if (head < 0) head = words.length - 1
  if (isFixed(words[head] as string)) {
    // Adjectives before an abbreviation agree with a gender that its letters do not show.
    return
  }
  for (const plural of [false, true]) {
    for (const inflected of inflections(words, head, plural)) {
      if (seen.has(inflected)) continue
      seen.add(inflected)
      yield { form: inflected, features: 0 }
    }
  }
}
