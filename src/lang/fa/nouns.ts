/**
 * Forms of Persian event nouns, applied when the lexicon is compiled: plural, the indefinite and linking ending, possessive
 * endings, each written on or apart. A noun of two words takes the plural and the indefinite on its first.
 */
import type { Inflected, Paradigm } from '../../engine/compile.js'
import { PLURAL, POSSESSED } from '../../engine/features.js'

const MUTE = 'ه'
const VOWELS = 'او'
const LINK = 'ی'
const INDEFINITE_AFTER_MUTE = 'ای'
const INDEFINITE_AFTER_VOWEL = 'یی'
const PLURALS = 'ها های هایی'.split(' ')
const PLURALS_POSSESSED = 'هایش هایشان هایمان'.split(' ')
const POSSESSIVES = 'ش شان مان م'.split(' ')
const POSSESSIVES_AFTER_MUTE = 'اش شان مان ام'.split(' ')

/** Endings of a word that is not plural, each with its features. */
function* endings(word: string): Generator<readonly [string, number]> {
  const last = word.slice(-1)
  yield ['', 0]
  for (const plural of PLURALS) {
    yield [plural, PLURAL]
    yield [` ${plural}`, PLURAL]
  }
  for (const plural of PLURALS_POSSESSED) {
    yield [plural, PLURAL | POSSESSED]
    yield [` ${plural}`, PLURAL | POSSESSED]
  }
  if (last === MUTE) {
    yield [INDEFINITE_AFTER_MUTE, 0]
    yield [` ${INDEFINITE_AFTER_MUTE}`, 0]
    yield [` ${LINK}`, 0]
    for (const his of POSSESSIVES_AFTER_MUTE) yield [` ${his}`, POSSESSED]
    for (const his of POSSESSIVES_AFTER_MUTE) yield [his, POSSESSED]
    return
  }
  if (VOWELS.includes(last)) {
    yield [LINK, 0]
    yield [INDEFINITE_AFTER_VOWEL, 0]
    for (const his of POSSESSIVES) yield [`${LINK}${his}`, POSSESSED]
  } else if (last !== LINK) {
    yield [LINK, 0]
    for (const his of POSSESSIVES) yield [his, POSSESSED]
  }
}

/** All forms of an event noun. */
export const nounForms: Paradigm = function* (noun): Generator<Inflected> {
  for (const [ending, features] of endings(noun)) yield { form: `${noun}${ending}`, features }
  const blank = noun.indexOf(' ')
  if (blank < 0) return
  const head = noun.slice(0, blank)
  for (const [ending, features] of endings(head)) {
    if (ending !== '' && !(features & POSSESSED)) yield { form: `${head}${ending}${noun.slice(blank)}`, features }
  }
}
