/** English plurals of titles and nationalities, used when the lexicon is built. */
import type { Inflected, Paradigm } from '../../engine/compile.js'
import { ADJECTIVE, PLURAL, SINGULAR } from '../../engine/features.js'

const irregular: Readonly<Record<string, readonly string[]>> = {
  spokesman: ['spokesmen'],
  spokeswoman: ['spokeswomen'],
  spokesperson: ['spokespersons', 'spokespeople'],
  chairman: ['chairmen'],
  chairwoman: ['chairwomen'],
  congressman: ['congressmen'],
  chief: ['chiefs'],
}

/** Plurals of a noun. */
export function plurals(word: string): readonly string[] {
  const lower = word.toLowerCase()
  const known = irregular[lower]
  if (known) return known
  if (/[^aeiou]y$/.test(lower)) return [`${word.slice(0, -1)}ies`]
  return /(s|x|z|ch|sh)$/.test(lower) ? [`${word}es`] : [`${word}s`]
}

/** Words that end the head of a title: what follows them is its complement. */
const complement = /^(of|to|for|at|in|on|and|d'affaires|the)$/

/** A title in the singular and the plural: the last word before "of", "to", "for" takes the ending. */
export const title: Paradigm = function* (form): Generator<Inflected> {
  yield { form, features: SINGULAR }
  const words = form.split(' ')
  const cut = words.findIndex((word, at) => at > 0 && complement.test(word))
  const head = (cut < 0 ? words.length : cut) - 1
  const word = words[head] as string
  const before = words.slice(0, head)
  const after = words.slice(head + 1)
  for (const plural of plurals(word)) yield { form: [...before, plural, ...after].join(' '), features: PLURAL }
  // secretaries-general, ambassadors extraordinary
  const last = words.at(-1) as string
  const hyphen = /^(\w+)([- ])general$/i.exec(/-general$/i.test(last) ? last : words.slice(-2).join(' '))
  if (hyphen?.[1] && cut < 0) {
    const lead = form.slice(0, form.length - hyphen[0].length)
    for (const plural of plurals(hyphen[1])) yield { form: `${lead}${plural}${hyphen[2]}general`, features: PLURAL }
  }
}

/** A nationality and, where it is formed by an ending, its plural. */
export const nationality: Paradigm = function* (form): Generator<Inflected> {
  yield { form, features: ADJECTIVE | SINGULAR }
  if (/[nikd]$|[^s]s$/i.test(form) && !/(sh|ch|ese|[A-Z])$/.test(form))
    yield { form: `${form}s`, features: ADJECTIVE | PLURAL }
}
