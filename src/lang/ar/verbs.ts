/**
 * What Arabic grammar makes of a citation form. Applied when the package is built, so that the lexicon lists a verb once.
 *
 * A verb is cited as `past/present/masdar`, third person masculine singular; a part that a word lacks (or whose letters
 * belong to another word) is `-`. Weak and hollow stems are told by their letters, because the press writes no vowels; for
 * the same reason a passive or a mood that differs by vowels only is not marked. Proclitics, the article and the future's letter are
 * taken off by the matcher. What follows a blank stays as it is (a particle or object that belongs to the sense).
 */
import type { Inflected, Paradigm } from '../../engine/compile.js'
import {
  DUAL,
  FEMININE,
  INFINITIVE,
  PASSIVE,
  PAST,
  PLURAL,
  POSSESSED,
  PRESENT,
  SINGULAR,
  SPEAKER,
} from '../../engine/features.js'

const ALEF = 'ا'
const HAMZATED_ALEF = 'أ'
const WAW = 'و'
const YEH = 'ي'
const NUN = 'ن'
const TEH = 'ت'
const HAMZA = 'ء'
const HAMZA_ON_WAW = 'ؤ'
const HAMZA_ON_YEH = 'ئ'
const TEH_MARBUTA = 'ة'
const FINAL_YEHS = 'يى'
const FINAL_ALEFS = 'اى'

const PRONOUNS = spelled(
  'ه ها هما هم', //
)
const NOUN_PRONOUNS = spelled(
  'ه ها هما هم نا', //
)
/** Told apart because a state or a city is `her`, a man never. */
const HERS = 'ها'
/** The two of them: a singular noun with this pronoun is marked dual beside its own number. */
const THEIRS = 'هما'
const DUAL_ENDINGS = spelled(
  'ان ين ا ي', //
)
const LONG_DUALS = DUAL_ENDINGS.filter((ending) => ending.length > 1)
const DUAL_POSSESSED = spelled(
  'يه يهما يهم', //
)

function spelled(cell: string): readonly string[] {
  return cell.split(' ')
}

/** Forms of a verb cited as `past/present/masdar`; a form without a bar stands for itself. */
export const verb: Paradigm = (form) => {
  if (!form.includes('/')) return [{ form, features: 0 }]
  const blank = form.indexOf(' ')
  const [past = '', present = '', masdar = ''] = (blank < 0 ? form : form.slice(0, blank)).split('/')
  const forms: Inflected[] = []
  // A star: the verb takes no object, and with a pronoun its letters would be another word.
  const transitive = !past.endsWith('*')
  const kept = (one: Inflected): boolean => transitive || !(one.features & POSSESSED)
  const stem = transitive ? past : past.slice(0, -1)
  if (isCited(stem)) forms.push(...[...pastForms(stem)].filter(kept))
  if (isCited(present)) forms.push(...[...presentForms(present)].filter(kept))
  if (isCited(masdar)) {
    for (const one of nounForms(masdar)) forms.push({ form: one.form, features: one.features | INFINITIVE })
  }
  return blank < 0 ? forms : forms.map((one) => ({ form: one.form + form.slice(blank), features: one.features }))
}

/** Forms of a noun cited as `singular/plural/plural`; in a phrase the first word takes number, the last the pronoun. */
export const noun: Paradigm = (form) => {
  const blank = form.indexOf(' ')
  const forms: Inflected[] = []
  form.split('/').forEach((cited, index) => {
    if (!isCited(cited)) return
    const features = isDual(cited) ? DUAL : index === 0 ? SINGULAR : PLURAL
    if (blank < 0) forms.push(...(index === 0 ? nounForms(cited) : pluralForms(cited)))
    else forms.push(...phraseForms(cited, features))
  })
  return forms
}

/** A phrase of which every word has the ending of two. */
const isDual = (phrase: string): boolean =>
  phrase.includes(' ') && phrase.split(' ').every((word) => LONG_DUALS.some((ending) => word.endsWith(ending)))

/** Forms of an adjective cited in the masculine singular. */
export const adjective: Paradigm = (form) => {
  if (form.includes(' ')) return [{ form, features: 0 }]
  const stem = FINAL_YEHS.includes(form.slice(-1)) ? form.slice(0, -1) + YEH : form
  return [
    { form, features: SINGULAR },
    { form: stem + ALEF, features: SINGULAR },
    { form: stem + TEH_MARBUTA, features: SINGULAR | FEMININE },
    { form: stem + ALEF + NUN, features: DUAL },
    { form: stem + YEH + NUN, features: DUAL | PLURAL },
    { form: stem + WAW + NUN, features: PLURAL },
    { form: stem + TEH + ALEF + NUN, features: DUAL | FEMININE },
    { form: stem + TEH + YEH + NUN, features: DUAL | FEMININE },
    { form: stem + ALEF + TEH, features: PLURAL | FEMININE },
  ]
}

const isCited = (part: string): boolean => part !== '' && part !== '-'

/** The dual's alef, which a final hamzated alef takes in. */
const withAlef = (stem: string): string => (stem.endsWith(HAMZATED_ALEF) ? stem.slice(0, -1) : stem) + ALEF

function* pastForms(past: string): Generator<Inflected> {
  const last = past.slice(-1)
  const weak = past.length > 3 ? FINAL_ALEFS.includes(last) : last === ALEF || last === 'ى'
  const stem = weak ? past.slice(0, -1) : past
  const glide = last === ALEF && past.length === 3 ? WAW : YEH
  const hollow = !weak && past.length > 2 && past.at(-2) === ALEF
  yield { form: past, features: PAST | SINGULAR }
  yield { form: stem + TEH, features: PAST | SINGULAR | FEMININE }
  yield { form: weak ? stem + glide + ALEF : withAlef(stem), features: PAST | DUAL }
  yield { form: stem + TEH + ALEF, features: PAST | DUAL | FEMININE }
  yield { form: stem + WAW + ALEF, features: PAST | PLURAL }
  const spoken = weak ? stem + glide : hollow ? stem.slice(0, -2) + stem.slice(-1) : stem
  yield { form: spoken + NUN + ALEF, features: PAST | PLURAL | SPEAKER }
  if (spoken !== stem) yield { form: spoken + TEH, features: PAST | SINGULAR | SPEAKER }
  for (const pronoun of PRONOUNS) {
    yield { form: (weak ? stem + ALEF : stem) + pronoun, features: PAST | SINGULAR | POSSESSED }
    yield { form: stem + TEH + pronoun, features: PAST | SINGULAR | FEMININE | POSSESSED }
    yield { form: stem + WAW + pronoun, features: PAST | PLURAL | POSSESSED }
  }
  if (hollow && past.length > 3) {
    const passive = stem.slice(0, -2) + YEH + stem.slice(-1)
    yield { form: passive, features: PAST | SINGULAR | PASSIVE }
    yield { form: passive + TEH, features: PAST | SINGULAR | FEMININE | PASSIVE }
  }
}

function* presentForms(present: string): Generator<Inflected> {
  const body = present.slice(1)
  const last = body.slice(-1)
  const defective = last === YEH || last === 'ى' || last === WAW
  const stem = defective ? body.slice(0, -1) : body
  const middle = body.at(-2) ?? ''
  const hollow = !defective && body.length > 2 && (middle === WAW || middle === YEH || middle === ALEF)
  const dual = withAlef(last === 'ى' ? stem + YEH : body)
  for (const [prefix, gender] of [
    [YEH, 0],
    [TEH, FEMININE],
  ] as const) {
    const features = PRESENT | gender
    yield { form: prefix + body, features: features | SINGULAR }
    yield { form: prefix + dual + NUN, features: features | DUAL }
    yield { form: prefix + dual, features: features | DUAL }
    for (const pronoun of PRONOUNS) {
      const before = last === 'ى' ? stem + ALEF : body
      yield { form: prefix + before + pronoun, features: features | SINGULAR | POSSESSED }
    }
    if (defective) yield { form: prefix + stem, features: features | SINGULAR }
    if (hollow) yield { form: prefix + body.slice(0, -2) + last, features: features | SINGULAR }
  }
  yield { form: YEH + stem + WAW + NUN, features: PRESENT | PLURAL }
  yield { form: YEH + stem + WAW + ALEF, features: PRESENT | PLURAL }
  yield { form: NUN + body, features: PRESENT | PLURAL | SPEAKER }
  // The singular speaker's form is left out: once hamza is folded, its letters are the past of half the verbs.
  if (hollow && middle !== ALEF) {
    for (const prefix of [YEH, TEH]) {
      yield { form: prefix + body.slice(0, -2) + ALEF + last, features: PRESENT | SINGULAR | PASSIVE }
    }
  }
}

/** A singular noun: accusative, dual, and with every pronoun. */
function* nounForms(singular: string): Generator<Inflected> {
  const last = singular.slice(-1)
  const feminine = last === TEH_MARBUTA
  const stem = feminine ? singular.slice(0, -1) + TEH : last === 'ى' ? singular.slice(0, -1) + ALEF : singular
  yield { form: singular, features: SINGULAR }
  if (!feminine && !FINAL_ALEFS.includes(last)) yield { form: singular + ALEF, features: SINGULAR }
  for (const ending of DUAL_ENDINGS) {
    if (feminine || ending.length > 1) yield { form: stem + ending, features: DUAL }
  }
  for (const ending of DUAL_POSSESSED) yield { form: stem + ending, features: DUAL | POSSESSED }
  yield* possessed(stem, SINGULAR)
}

function* pluralForms(plural: string): Generator<Inflected> {
  yield { form: plural, features: PLURAL }
  yield* possessed(plural, PLURAL)
}

function* possessed(stem: string, features: number): Generator<Inflected> {
  // A final hamza takes its seat from the case ending: before a pronoun all three are met.
  const bare = stem.slice(0, -1)
  const stems = stem.endsWith(HAMZA) ? [stem, bare + HAMZA_ON_YEH, bare + HAMZA_ON_WAW] : [stem]
  for (const one of stems) {
    for (const pronoun of NOUN_PRONOUNS) {
      const owner = pronoun === HERS ? FEMININE : pronoun === THEIRS ? DUAL : 0
      yield { form: one + pronoun, features: features | POSSESSED | owner }
    }
  }
}

function* phraseForms(phrase: string, features: number): Generator<Inflected> {
  yield { form: phrase, features }
  const blank = phrase.indexOf(' ')
  const tail = phrase.slice(blank)
  if (features & SINGULAR) {
    for (const one of nounForms(phrase.slice(0, blank))) {
      if (!(one.features & POSSESSED)) yield { form: one.form + tail, features: one.features }
    }
  }
  const last = phrase.lastIndexOf(' ') + 1
  for (const one of nounForms(phrase.slice(last))) {
    if (one.features & POSSESSED && !(one.features & DUAL)) {
      yield { form: phrase.slice(0, last) + one.form, features: features | POSSESSED }
    }
  }
}
