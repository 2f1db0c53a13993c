/**
 * What a form says beside its meaning: case, number, tense, clitics. One bit each, so that a form may be several at once
 * (a Russian genitive is often the accusative too) and a test is one `&`.
 */
export const NOM = 1 << 0
export const GEN = 1 << 1
export const DAT = 1 << 2
export const ACC = 1 << 3
export const INS = 1 << 4
export const PREP = 1 << 5
export const SINGULAR = 1 << 6
export const DUAL = 1 << 7
export const PLURAL = 1 << 8
export const PAST = 1 << 9
export const PRESENT = 1 << 10
export const FUTURE = 1 << 11
export const INFINITIVE = 1 << 12
export const SUBJUNCTIVE = 1 << 13
export const PARTICIPLE = 1 << 14
export const NEGATED = 1 << 15
export const PASSIVE = 1 << 16
/** A surname alone, or another form shorter than the full name. */
export const SHORT = 1 << 17
/** A short form that fits several people, or an everyday word: believed only with support in the text. */
export const COMMON = 1 << 18
/** An adjective or demonym, not the noun. */
export const ADJECTIVE = 1 << 19
export const FEMININE = 1 << 20
/** Carries the article (Arabic). */
export const DEFINITE = 1 << 21
/** Carries a possessive or object pronoun (Arabic, Persian). */
export const POSSESSED = 1 << 22
/** Arabic proclitics that the matcher took off: and, with/in, to/for, like. */
export const CLITIC_AND = 1 << 23
export const CLITIC_B = 1 << 24
export const CLITIC_L = 1 << 25
export const CLITIC_K = 1 << 26
/** First or second person of a verb. */
export const SPEAKER = 1 << 27

export const CASES = NOM | GEN | DAT | ACC | INS | PREP

const names = [
  'nom',
  'gen',
  'dat',
  'acc',
  'ins',
  'prep',
  'singular',
  'dual',
  'plural',
  'past',
  'present',
  'future',
  'infinitive',
  'subjunctive',
  'participle',
  'negated',
  'passive',
  'short',
  'common',
  'adjective',
  'feminine',
  'definite',
  'possessed',
  'and+',
  'b+',
  'l+',
  'k+',
  'speaker',
] as const

/** The features of a form, as its gloss tells them: `gen,acc,singular`. */
export const glossFeatures = (features: number): string => names.filter((_, bit) => features & (1 << bit)).join(',')
