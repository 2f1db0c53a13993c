/**
 * English verb forms, the analytic ones included: "was received", "has met" and "will be signed" are one form each, so
 * that the longest match says who acts and when. Only an adverb between the parts leaves them to the auxiliary's own item.
 *
 * A cell is a base form; where it is irregular the past, and the participle where it differs, follow after colons
 * (`give:gave:given`). A final `=` marks a form that stands alone, in the present; a final `!` a set phrase without tense.
 * Words after the verb stay as they are; a cell that begins with `be` takes the copula's forms.
 */
import type { Inflected } from '../../engine/compile.js'
import {
  FUTURE,
  INFINITIVE,
  NEGATED,
  PARTICIPLE,
  PASSIVE,
  PAST,
  PLURAL,
  PRESENT,
  SINGULAR,
} from '../../engine/features.js'

/** Verbs that double their last letter before an ending. */
const DOUBLES = new Set(
  'plan sit set put get run begin confer refer defer travel cancel expel wrap slap drop step quit submit hit cut stop chat strip scrap'.split(
    ' ',
  ),
)
/** Among them those that are also written with one letter (American spelling). */
const SINGLE_TOO = new Set(['travel', 'cancel'])

/** What says that somebody did what he had the occasion to do. */
const COULD = [
  'managed to',
  'was able to',
  'were able to',
  ...['had', 'has had', 'have had', 'had had', 'also had'].flatMap((had) =>
    ['the opportunity', 'an opportunity', 'the chance', 'a chance'].map((chance) => `${had} ${chance} to`),
  ),
]

const third = (base: string): string =>
  base === 'have'
    ? 'has'
    : /(?:s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`

const stems = (base: string): string[] =>
  SINGLE_TOO.has(base) ? [base, base + base.at(-1)] : DOUBLES.has(base) ? [base + base.at(-1)] : [base]

const gerunds = (base: string): string[] =>
  base.endsWith('ie')
    ? [`${base.slice(0, -2)}ying`]
    : /[^eoy]e$/.test(base)
      ? [`${base.slice(0, -1)}ing`]
      : stems(base).map((stem) => `${stem}ing`)

const regularPasts = (base: string): string[] =>
  base.endsWith('e')
    ? [`${base}d`]
    : /[^aeiou]y$/.test(base)
      ? [`${base.slice(0, -1)}ied`]
      : stems(base).map((stem) => `${stem}ed`)

/** Paradigm of verb cells. */
export function* verbForms(cell: string): Generator<Inflected> {
  if (cell.startsWith('be ')) {
    yield* copulaForms(cell.slice(3))
    return
  }
  if (cell.endsWith('=') || cell.endsWith('!')) {
    yield { form: cell.slice(0, -1), features: cell.endsWith('=') ? PRESENT : 0 }
    return
  }
  const [citation = '', ...after] = cell.split(' ')
  const [base = '', past, participle = past] = citation.split(':')
  const pasts = past ? [past] : regularPasts(base)
  const participles = participle ? [participle] : pasts
  const tail = after.length ? ` ${after.join(' ')}` : ''
  const form = (text: string, features: number): Inflected => ({ form: text + tail, features })

  yield form(base, PRESENT | PLURAL | INFINITIVE)
  yield form(third(base), PRESENT | SINGULAR)
  for (const word of pasts) yield form(word, PAST)
  // A participle that is written like the past is a passive only where its agent or an auxiliary says so.
  for (const word of participles) yield form(word, PARTICIPLE | PAST | (pasts.includes(word) ? 0 : PASSIVE))
  yield form(`to ${base}`, INFINITIVE)
  for (const will of ['will', 'shall', 'is to', 'are to', 'was to', 'were to', 'is going to', 'are going to', "'ll"]) {
    yield form(`${will} ${base}`, FUTURE)
  }
  for (const will of ['will not', "won't", 'is not going to', 'are not going to'])
    yield form(`${will} ${base}`, FUTURE | NEGATED)
  for (const did of ['did not', "didn't", 'never']) yield form(`${did} ${base}`, PAST | NEGATED)
  for (const could of COULD) yield form(`${could} ${base}`, PAST)
  for (const does of ['does not', "doesn't", 'do not', "don't"]) yield form(`${does} ${base}`, PRESENT | NEGATED)
  for (const word of participles) {
    for (const has of [
      'has',
      'have',
      'had',
      'having',
      'has already',
      'have already',
      'had earlier',
      'had previously',
    ]) {
      yield form(`${has} ${word}`, PAST)
    }
    for (const not of [
      'has not',
      'have not',
      'had not',
      "hasn't",
      "haven't",
      "hadn't",
      'has never',
      'have never',
      'had never',
    ]) {
      yield form(`${not} ${word}`, PAST | NEGATED)
    }
    for (const be of ['is', 'are', 'is being', 'are being', 'being', 'gets'])
      yield form(`${be} ${word}`, PRESENT | PASSIVE)
    for (const be of [
      'was',
      'were',
      'was being',
      'were being',
      'has been',
      'have been',
      'had been',
      'having been',
      'got',
      'was also',
      'were also',
    ]) {
      yield form(`${be} ${word}`, PAST | PASSIVE)
    }
    for (const be of ['was not', 'were not', "wasn't", "weren't", 'has not been', 'have not been', 'had not been']) {
      yield form(`${be} ${word}`, PAST | PASSIVE | NEGATED)
    }
    for (const be of ['will be', 'shall be', 'is to be', 'are to be', 'was to be', 'were to be', 'is going to be']) {
      yield form(`${be} ${word}`, FUTURE | PASSIVE)
    }
    for (const be of ['will not be', "won't be"]) yield form(`${be} ${word}`, FUTURE | PASSIVE | NEGATED)
    for (const be of ['to be', 'be']) yield form(`${be} ${word}`, INFINITIVE | PASSIVE)
  }
  for (const word of gerunds(base)) {
    yield form(word, PRESENT | PARTICIPLE)
    for (const be of ['is', 'are', "'s", 'has been', 'have been']) yield form(`${be} ${word}`, PRESENT)
    for (const be of ['was', 'were', 'had been']) yield form(`${be} ${word}`, PAST)
    yield form(`will be ${word}`, FUTURE)
    for (const not of ['is not', 'are not', "isn't", "aren't"]) yield form(`${not} ${word}`, PRESENT | NEGATED)
  }
}

/** "Is due", "was scheduled", "has been on a visit": what stands after `be`, with its forms. */
function* copulaForms(after: string): Generator<Inflected> {
  for (const be of ['is', 'are', 'being']) yield { form: `${be} ${after}`, features: PRESENT }
  for (const be of ['was', 'were', 'has been', 'have been', 'had been'])
    yield { form: `${be} ${after}`, features: PAST }
  for (const be of ['will be', 'is to be', 'are to be', 'was to be', 'were to be']) {
    yield { form: `${be} ${after}`, features: FUTURE }
  }
  for (const be of ['to be', 'be']) yield { form: `${be} ${after}`, features: INFINITIVE }
  for (const be of ['is not', 'are not', "isn't", "aren't"])
    yield { form: `${be} ${after}`, features: PRESENT | NEGATED }
  for (const be of ['was not', 'were not', "wasn't", "weren't", 'has not been', 'have not been']) {
    yield { form: `${be} ${after}`, features: PAST | NEGATED }
  }
  for (const be of ['will not be', "won't be"]) yield { form: `${be} ${after}`, features: FUTURE | NEGATED }
}

/** Paradigm of nouns, the plural; `a:b` tells an irregular plural, a final `=` that there is none, `#` that only it is meant, `=#` that it may be one or many. */
export function* nounForms(cell: string): Generator<Inflected> {
  if (cell.endsWith('=')) {
    yield { form: cell.slice(0, -1), features: SINGULAR }
    return
  }
  if (cell.endsWith('=#')) {
    yield { form: cell.slice(0, -2), features: SINGULAR | PLURAL }
    return
  }
  // What is counted is the last word before the first preposition: "memorandum of understanding".
  const pluralOnly = cell.endsWith('#')
  const words = (pluralOnly ? cell.slice(0, -1) : cell).split(' ')
  const preposition = words.findIndex((word) => word === 'of' || word === 'in' || word === 'to')
  const head = preposition > 0 ? preposition - 1 : words.length - 1
  const [singular = '', plural = third(singular)] = (words[head] as string).split(':')
  const put = (noun: string): string => words.map((word, at) => (at === head ? noun : word)).join(' ')
  if (!pluralOnly) yield { form: put(singular), features: SINGULAR }
  yield { form: put(plural), features: PLURAL }
}
