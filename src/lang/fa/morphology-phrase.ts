/**
 * Number in Persian phrases: the noun that leads takes the plural ending, joined to it, after a joiner or after a blank; the
 * rest hangs on it by an unwritten link. A single word also takes the indefinite ending.
 */
import type { Paradigm } from '../../engine/compile.js'

const PLURAL = ['\u0647\u0627', '\u0647\u0627\u06cc', '\u0647\u0627\u06cc\u06cc']
const INDEFINITE = '\u06cc'
/** Words that end like a plural already, or in a letter that takes no plain ending. */
const ENDED = /(?:\u0647\u0627|\u0647\u0627\u06cc|\u0627\u062a|\u0627\u0646|\u06cc|\u0648|\d)$/

/** Paradigm of noun phrases: the form, and its plurals. */
export const pluralPhrase: Paradigm = function* (form) {
  yield { form, features: 0 }
  const [head = '', ...rest] = form.split(' ')
  if (ENDED.test(head) || !/[\u0600-\u06ff]$/.test(head)) return
  for (const ending of PLURAL) {
    for (const joint of ['', ' ']) yield { form: [`${head}${joint}${ending}`, ...rest].join(' '), features: 0 }
  }
  if (rest.length === 0) yield { form: head + INDEFINITE, features: 0 }
}
