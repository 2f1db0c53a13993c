/**
 * Persian plurals of titles and nationalities, used when the lexicon is built. A title is a head with what follows it by
 * ezafe; only the head changes, and before an ezafe a plural in a long vowel takes a yeh.
 */
import type { Inflected, Paradigm } from '../../engine/compile.js'
import { ADJECTIVE, PLURAL, SINGULAR } from '../../engine/features.js'
import { headPlurals } from './lexicon/head-plurals.js'

const AN = '\u0627\u0646'
const HA = '\u0647\u0627'
const YEH = '\u06cc'
const ALEF = '\u0627'
const HEH = '\u0647'
const ZWNJ = '\u200c'

/** Plurals of a word by rule: in -an (-gan after heh, -yan after alef and waw) and in -ha. */
function plurals(word: string): string[] {
  const an = word.endsWith(HEH)
    ? `${word.slice(0, -1)}\u06af${AN}`
    : /[\u0627\u0648]$/.test(word)
      ? word + YEH + AN
      : word + AN
  return [an, `${word}${ZWNJ}${HA}`, `${word}${HA}`, `${word}${ZWNJ}${HA}${YEH}`, `${word}${HA}${YEH}`]
}

/** A title in the singular and the plural. */
export const title: Paradigm = function* (form): Generator<Inflected> {
  yield { form, features: SINGULAR }
  const [head = '', ...tail] = form.split(' ')
  const rest = tail.length ? ` ${tail.join(' ')}` : ''
  const known = headPlurals[head]
  if (known === head) {
    const [second = '', ...others] = tail
    for (const word of plurals(second)) yield { form: [head, word, ...others].join(' '), features: PLURAL }
    return
  }
  const words = known
    ? known.split(' | ').flatMap((word) => (word.endsWith(ALEF) ? [word, word + YEH] : [word]))
    : plurals(head)
  for (const word of words) yield { form: word + rest, features: PLURAL }
}

/** A nationality in the singular and the plural. */
export const nationality: Paradigm = function* (form): Generator<Inflected> {
  yield { form, features: ADJECTIVE | SINGULAR }
  const words = form.split(' ')
  const last = words.pop() as string
  const before = words.length ? `${words.join(' ')} ` : ''
  for (const word of plurals(last)) yield { form: before + word, features: ADJECTIVE | PLURAL }
}
