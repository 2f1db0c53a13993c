/**
 * Persian conjugation, applied when the lexicon is compiled. The press says most acts with a noun and a light verb, so a
 * citation is `words past/present` (the two stems of the last word), and every form of the last word is made behind the
 * words before it. Marks: `+` joins a preverb, which negation and the continuous prefix stand behind; a `*` at the end says
 * that the form is passive, a `=` that it tells a state, whose present is no future; a citation without a slash stands for
 * itself. Joiners are lost in every second paper, hence each form with its prefix and its ending written apart and written on.
 */
import type { Inflected, Paradigm } from '../../engine/compile.js'
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
  SPEAKER,
  SUBJUNCTIVE,
} from '../../engine/features.js'

const NOT = 'ن'
const CONTINUOUS = 'می'
const WOULD = 'ب'
const GLIDE = 'ی'

/** Personal endings of the present, and of the past but for its bare third person. */
const PRESENT_ENDINGS: readonly (readonly [number, string])[] = [
  [SINGULAR, 'د'],
  [PLURAL, 'ند'],
  [SPEAKER | SINGULAR, 'م'],
  [SPEAKER | PLURAL, 'یم'],
]
const PAST_ENDINGS: readonly (readonly [number, string])[] = [
  [SINGULAR, ''],
  [PLURAL, 'ند'],
  [SPEAKER | SINGULAR, 'م'],
  [SPEAKER | PLURAL, 'یم'],
]
/** What the participle takes in the perfect. */
const PERFECT_ENDINGS: readonly (readonly [number, string])[] = [
  [SINGULAR, 'است'],
  [PLURAL, 'اند'],
  [SPEAKER | SINGULAR, 'ام'],
  [SPEAKER | PLURAL, 'ایم'],
]
const PLUPERFECT = 'بود'
const MIGHT_HAVE = 'باش'
const WILL: readonly (readonly [number, string])[] = [
  [SINGULAR, 'خواهد'],
  [PLURAL, 'خواهند'],
  [SPEAKER | SINGULAR, 'خواهم'],
  [SPEAKER | PLURAL, 'خواهیم'],
]

/** The verbs that are not made from two stems in the common way: to be, to have (which takes no prefix). */
const BE = 'بود'
const HAVE = 'داشت'
const BE_FORMS: readonly (readonly [number, string])[] = [
  [PAST | SINGULAR, 'بود'],
  [PAST | PLURAL, 'بودند'],
  [PAST | SPEAKER, 'بودیم'],
  [PAST | SPEAKER, 'بودم'],
  [PAST | SINGULAR, 'بوده است'],
  [PAST | SINGULAR, 'بوده'],
  [PAST | PLURAL, 'بوده اند'],
  [PRESENT | SINGULAR, 'است'],
  [PRESENT | SINGULAR, 'هست'],
  [PRESENT | PLURAL, 'هستند'],
  [PRESENT | PLURAL, 'اند'],
  [PRESENT | SPEAKER, 'هستیم'],
  [PRESENT | SINGULAR, 'می باشد'],
  [PRESENT | PLURAL, 'می باشند'],
  [SUBJUNCTIVE | SINGULAR, 'باشد'],
  [SUBJUNCTIVE | PLURAL, 'باشند'],
  [FUTURE | SINGULAR, 'خواهد بود'],
  [FUTURE | PLURAL, 'خواهند بود'],
  [PAST | SINGULAR | NEGATED, 'نبود'],
  [PAST | PLURAL | NEGATED, 'نبودند'],
  [PAST | SINGULAR | NEGATED, 'نبوده است'],
  [PRESENT | SINGULAR | NEGATED, 'نیست'],
  [PRESENT | PLURAL | NEGATED, 'نیستند'],
  [SUBJUNCTIVE | SINGULAR | NEGATED, 'نباشد'],
  [FUTURE | SINGULAR | NEGATED, 'نخواهد بود'],
]

/** Light verbs that the formal style puts for others, by the stems of the plain one. */
const DOUBLETS: ReadonlyMap<string, readonly string[]> = new Map(
  'کرد/کن = نمود/نمای | شد/شو = گردید/گرد'.split(' | ').map((row) => {
    const [plain = '', ...formal] = row.split(' = ')
    return [plain, formal]
  }),
)

/** Stems of one-word verbs whose subjunctive drops its prefix; of others it would be another word (`goes`: a river). */
const STANDS_BARE = new Set('کن شو ده یاب گیر'.split(' '))

/** A verb form: what stands before it, then the form of its last word. */
function* conjugate(before: string, preverb: string, past: string, present: string): Generator<Inflected> {
  const form = (features: number, ...parts: readonly string[]): Inflected => ({
    form: `${before}${preverb}${parts.join('')}`,
    features,
  })
  if (past === BE) {
    for (const [features, word] of BE_FORMS) yield form(features, word)
    return
  }
  for (const joint of preverb ? ['', ' '] : ['']) {
    for (const negated of [false, true]) {
      const no = negated ? negative(past) : ''
      const bits = negated ? NEGATED : 0
      const root = negated ? afterPrefix(past) : past
      const participle = `${no}${root}ه`
      for (const [person, ending] of PAST_ENDINGS) yield form(PAST | person | bits, joint, no, root, ending)
      for (const [person, ending] of PERFECT_ENDINGS) {
        yield form(PAST | person | bits, joint, participle, ' ', ending)
        if (person & PLURAL) yield form(PAST | person | bits, joint, participle, ending)
      }
      yield form(PAST | PARTICIPLE | bits, joint, participle)
      for (const [person, ending] of thirdPersons(PAST_ENDINGS)) {
        yield form(PAST | person | bits, joint, participle, ' ', PLUPERFECT, ending)
      }
      for (const [person, ending] of thirdPersons(PRESENT_ENDINGS)) {
        yield form(PAST | SUBJUNCTIVE | person | bits, joint, participle, ' ', MIGHT_HAVE, ending)
      }
      for (const [person, will] of WILL) {
        yield form(FUTURE | person | bits, joint, negated ? NOT : '', will, ' ', past)
      }
      for (const [features, ...parts] of presents(past, present, negated, before !== '' || preverb !== '')) {
        yield form(features | bits, joint, ...parts)
      }
    }
    yield form(INFINITIVE, joint, past, 'ن')
  }
}

const thirdPersons = <T>(endings: readonly T[]): readonly T[] => endings.slice(0, 2)

/** The forms of the present stem, and the continuous past that shares their prefix. */
function* presents(
  past: string,
  present: string,
  negated: boolean,
  compound: boolean,
): Generator<[number, ...string[]]> {
  if (past === HAVE) {
    for (const [person, ending] of PRESENT_ENDINGS) yield [PRESENT | person, negated ? NOT : '', present, ending]
    return
  }
  // Causatives and their like: the third person of the present is the past stem, and only the prefix tells.
  const twin = past === `${present}${PRESENT_ENDINGS[0]?.[1]}`
  const mood = negated ? `${NOT}${CONTINUOUS}` : CONTINUOUS
  for (const gap of ['', ' ']) {
    // The present with its prefix is the future too: of what happens once, the press means what is to come.
    for (const [person, ending] of PRESENT_ENDINGS) yield [PRESENT | FUTURE | person, mood, gap, present, ending]
    if (twin || negated) continue
    for (const [person, ending] of thirdPersons(PAST_ENDINGS)) yield [PAST | person, mood, gap, past, ending]
  }
  for (const [person, ending] of PRESENT_ENDINGS) {
    if (negated) yield [SUBJUNCTIVE | person, negative(present), afterPrefix(present), ending]
    else {
      yield [SUBJUNCTIVE | person, wished(present), afterPrefix(present), ending]
      if (!twin && (compound || STANDS_BARE.has(present))) yield [SUBJUNCTIVE | person, present, ending]
    }
  }
}

const LONG_ALEF = 'آ'
const ALEF = 'ا'
const opensWithAlef = (stem: string): boolean => stem[0] === LONG_ALEF || stem[0] === ALEF
/** Before an alef a prefix takes a glide, and the long alef its short letter. */
const negative = (stem: string): string => (opensWithAlef(stem) ? NOT + GLIDE : NOT)
const wished = (stem: string): string => (opensWithAlef(stem) ? WOULD + GLIDE : WOULD)
const afterPrefix = (stem: string): string => (stem[0] === LONG_ALEF ? `${ALEF}${stem.slice(1)}` : stem)

/** All forms of a citation. */
export const verbForms: Paradigm = function* (citation) {
  const passive = citation.endsWith('*')
  const state = citation.endsWith('=')
  const plain = passive || state ? citation.slice(0, -1) : citation
  const slash = plain.indexOf('/')
  if (slash < 0) {
    yield { form: plain, features: passive ? PASSIVE : 0 }
    return
  }
  const blank = plain.lastIndexOf(' ', slash)
  const before = plain.slice(0, blank + 1)
  const stems = plain.slice(blank + 1)
  for (const pair of [stems, ...(DOUBLETS.get(stems) ?? [])]) {
    const [head = '', present = ''] = pair.split('/')
    const plus = head.indexOf('+')
    const preverb = plus < 0 ? '' : head.slice(0, plus)
    for (const { form, features } of conjugate(before, preverb, head.slice(plus + 1), present)) {
      // A state goes on: its present is no future.
      const told = state && features & PRESENT ? features & ~FUTURE : features
      yield { form, features: passive ? told | PASSIVE : told }
    }
  }
}
