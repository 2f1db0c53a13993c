/**
 * Russian declension by rule: nouns, adjectives, names of persons, titles, names of places and bodies. Used when the
 * lexicon is built, so that its tables hold nominatives only. What is meant is recognition: where usage wavers (both
 * "Chaplinom" and "Chaplinym" are written) both forms are made, because a form too many costs a slot and a form too
 * few a person.
 */
import type { Inflected, Paradigm } from '../../engine/compile.js'
import { ACC, ADJECTIVE, DAT, FEMININE, GEN, INS, NOM, PLURAL, PREP, SINGULAR } from '../../engine/features.js'
import { fleeting, frozen, irregularPlural, masculineSoft, substantive } from './stems.js'

/** Forms in the order nominative, genitive, dative, accusative, instrumental, prepositional; a cell may hold variants. */
export type Cases = readonly [string, string, string, string, string, string]

const CASE_BITS = [NOM, GEN, DAT, ACC, INS, PREP] as const

export type Gender = 'male' | 'female' | 'neuter'

const HUSHING = /[жшчщ]$/
const VELAR = /[гкхжшчщ]$/

const same = (word: string): Cases => [word, word, word, word, word, word]

/** Forms of one number of a table, each with its case and the given features. */
function* cells(cases: Cases, features: number): Generator<Inflected> {
  for (const [at, cell] of cases.entries()) {
    for (const form of cell.split('|')) yield { form, features: features | (CASE_BITS[at] as number) }
  }
}

/** Singular of a noun. Soft-sign nouns are feminine unless told or known to be masculine. */
export function nounSingular(word: string, gender: Gender, animate: boolean): Cases {
  if (/ия$/i.test(word)) {
    const s = word.slice(0, -1)
    return [word, `${s}и`, `${s}и`, `${s}ю`, `${s}ей`, `${s}и`]
  }
  if (/я$/i.test(word)) {
    const s = word.slice(0, -1)
    return [word, `${s}и`, `${s}е`, `${s}ю`, `${s}ей`, `${s}е`]
  }
  if (/а$/i.test(word)) {
    const s = word.slice(0, -1)
    const ins = /[жшчщц]$/.test(s) ? `${s}ей|${s}ой` : `${s}ой`
    return [word, VELAR.test(s) ? `${s}и` : `${s}ы`, `${s}е`, `${s}у`, ins, `${s}е`]
  }
  if (/ие$/i.test(word)) {
    const s = word.slice(0, -1)
    return [word, `${s}я`, `${s}ю`, word, `${s}ем`, `${s}и`]
  }
  if (/[оё]$/i.test(word)) {
    const s = word.slice(0, -1)
    return [word, `${s}а`, `${s}у`, word, `${s}ом`, `${s}е`]
  }
  if (/е$/i.test(word)) {
    const s = word.slice(0, -1)
    return [word, `${s}я`, `${s}ю`, word, `${s}ем`, `${s}е`]
  }
  if (/ь$/i.test(word)) {
    const s = word.slice(0, -1)
    if (gender === 'female') return [word, `${s}и`, `${s}и`, word, `${s}ью`, `${s}и`]
    return [word, `${s}я`, `${s}ю`, animate ? `${s}я` : word, `${s}ем`, `${s}е`]
  }
  if (/й$/i.test(word)) {
    const s = word.slice(0, -1)
    return [word, `${s}я`, `${s}ю`, animate ? `${s}я` : word, `${s}ем`, /и$/i.test(s) ? `${s}и` : `${s}е`]
  }
  if (/[бвгджзклмнпрстфхцчшщ]$/i.test(word)) {
    const s = fleeting(word)
    const ins = /[жшчщц]$/i.test(s) ? `${s}ем|${s}ом` : `${s}ом`
    return [word, `${s}а`, `${s}у`, animate ? `${s}а` : word, ins, `${s}е`]
  }
  return same(word)
}

/** Plural of a noun from its nominative singular. */
export function nounPlural(word: string, animate: boolean): Cases {
  const known = irregularPlural(word)
  if (known) return known
  let s = word.replace(/[аяоеёьй]$/i, '')
  let nom: string
  let gen: string
  let soft = ''
  if (/[яь]$/i.test(word)) {
    nom = `${s}и`
    gen = /ь$/i.test(word) ? `${s}ей` : /ия$/i.test(word) ? `${s}й` : `${s}ь|${s}ей`
    soft = 'я'
  } else if (/й$/i.test(word)) {
    nom = `${s}и`
    gen = `${s}ев`
    soft = 'я'
  } else if (/а$/i.test(word)) {
    nom = VELAR.test(s) ? `${s}и` : `${s}ы`
    gen = s
  } else if (/[оеё]$/i.test(word)) {
    nom = /е$/i.test(word) ? `${s}я` : `${s}а`
    gen = /ие$/i.test(word) ? `${s}й` : s
    soft = /е$/i.test(word) ? 'я' : ''
  } else {
    s = fleeting(word)
    nom = VELAR.test(s) ? `${s}и` : `${s}ы`
    gen = HUSHING.test(s) ? `${s}ей` : /ц$/i.test(s) ? `${s}ев|${s}ов` : `${s}ов`
  }
  const vowel = soft || 'а'
  return [nom, gen, `${s}${vowel}м`, animate ? gen : nom, `${s}${vowel}ми`, `${s}${vowel}х`]
}

const ADJECTIVE_END = /(ый|ий|ой|ая|яя|ое|ее|ые|ие)$/i

/** Stem of an adjective and the vowels its endings take. */
function adjectiveStem(word: string): { stem: string; soft: boolean; velar: boolean } {
  const stem = word.replace(ADJECTIVE_END, '')
  const soft = /(яя|ее)$/i.test(word) || (/(ий|ие)$/i.test(word) && !VELAR.test(stem))
  return { stem, soft, velar: VELAR.test(stem) || soft }
}

/** An adjective, given in any nominative, in one gender (or plural), agreeing with an animate or inanimate noun. */
export function adjective(word: string, gender: Gender | 'plural', animate: boolean): Cases {
  const { stem: s, soft, velar } = adjectiveStem(word)
  const o = soft || HUSHING.test(s) ? 'е' : 'о'
  const y = velar ? 'и' : 'ы'
  if (gender === 'female') {
    const oblique = `${s}${o}й`
    return [`${s}${soft ? 'яя' : 'ая'}`, oblique, oblique, `${s}${soft ? 'юю' : 'ую'}`, oblique, oblique]
  }
  if (gender === 'plural') {
    const nom = `${s}${y}е`
    return [nom, `${s}${y}х`, `${s}${y}м`, animate ? `${s}${y}х` : nom, `${s}${y}ми`, `${s}${y}х`]
  }
  const nom = gender === 'neuter' ? `${s}${o}е` : /ой$/i.test(word) ? word : `${s}${y}й`
  const gen = `${s}${o}го`
  const acc = gender === 'male' && animate ? gen : nom
  return [nom, gen, `${s}${o}му`, acc, `${s}${y}м`, `${s}${o}м`]
}

/** All forms of an adjective: genders, numbers, cases. */
export const adjectiveForms: Paradigm = function* (form) {
  yield* cells(adjective(form, 'male', true), ADJECTIVE | SINGULAR)
  yield* cells(adjective(form, 'male', false), ADJECTIVE | SINGULAR)
  yield* cells(adjective(form, 'female', false), ADJECTIVE | SINGULAR | FEMININE)
  yield* cells(adjective(form, 'neuter', false), ADJECTIVE | SINGULAR)
  yield* cells(adjective(form, 'plural', true), ADJECTIVE | PLURAL)
  yield* cells(adjective(form, 'plural', false), ADJECTIVE | PLURAL)
}

/** Whether a word is an adjective where another word follows it. */
const agrees = (word: string): boolean =>
  ADJECTIVE_END.test(word) && !/(ние|тие|вие|лей|ей)$/i.test(word) && !substantive(word)

/** One word of a person's name. */
function nameWord(word: string, gender: 'male' | 'female', last: boolean): Cases {
  if (frozen(word) || /[иуюэыоеё]$/i.test(word)) return same(word)
  if (gender === 'female') {
    if (/(ова|ева|ёва|ина|ына)$/i.test(word) && last) {
      const s = word.slice(0, -1)
      return [word, `${s}ой`, `${s}ой`, `${s}у`, `${s}ой`, `${s}ой`]
    }
    if (/(ская|цкая|ая)$/i.test(word)) return adjective(word, 'female', true)
    if (/вна$|[ая]$/i.test(word) && !/[уи]а$/i.test(word)) return nounSingular(word, 'female', true)
    return /^любовь$/i.test(word) ? nounSingular(word, 'female', true) : same(word)
  }
  if (/(ский|цкий|ской|цкой|ый|[бвдзлмнпрстфц]ой)$/i.test(word) && last) return adjective(word, 'male', true)
  if (/(ов|ев|ёв|ин|ын)$/i.test(word)) {
    return [word, `${word}а`, `${word}у`, `${word}а`, `${word}ым|${word}ом`, `${word}е`]
  }
  if (/[уи]а$/i.test(word)) return same(word)
  const cases = nounSingular(word, 'male', true)
  // Old genitives (-ykh, -ikh) stand still; a German or Persian name on the same letters does not.
  return /[иы]х$/i.test(word) ? (cases.map((cell) => `${cell}|${word}`) as unknown as Cases) : cases
}

/** Declines a hyphenated word in its last part, and in all parts. */
function hyphenated(word: string, decline: (part: string) => Cases): Cases {
  const parts = word.split('-')
  if (parts.length === 1) return decline(word)
  const tables = parts.map(decline)
  return CASE_BITS.map((_, at) => {
    const last = (tables.at(-1) as Cases)[at] as string
    const variants = last.split('|').map((form) => [...parts.slice(0, -1), form].join('-'))
    const all = tables.map((cases) => (cases[at] as string).split('|')[0] as string).join('-')
    return [...new Set([...variants, all])].join('|')
  }) as unknown as Cases
}

/** Writes words side by side, case by case; variants multiply. */
function beside(words: readonly Cases[]): Cases {
  return CASE_BITS.map((_, at) =>
    words
      .map((cases) => (cases[at] as string).split('|'))
      .reduce<string[]>(
        (heads, tails) => heads.flatMap((head) => tails.map((tail) => (head ? `${head} ${tail}` : tail))),
        [''],
      )
      .join('|'),
  ) as unknown as Cases
}

/**
 * A person's name in all cases: given name, patronymic and surname, each by its own type. In names of three and more
 * words the first may stand still, as the press often leaves it.
 */
export function* personName(form: string, gender: 'male' | 'female'): Generator<Inflected> {
  const words = form.split(' ')
  const tables = words.map((word, at) => hyphenated(word, (part) => nameWord(part, gender, at === words.length - 1)))
  yield* cells(beside(tables), 0)
  if (words.length > 2) yield* cells(beside([same(words[0] as string), ...tables.slice(1)]), 0)
  // Of a Korean name the last syllable alone is declined.
  if (words.length === 3 && words.every((word) => word.length <= 4))
    yield* cells(beside([...words.slice(0, 2).map(same), tables[2] as Cases]), 0)
}

const genderOf = (word: string): Gender =>
  /[оеё]$/i.test(word)
    ? 'neuter'
    : /[ая]$/i.test(word) || (/ь$/i.test(word) && !masculineSoft(word))
      ? 'female'
      : 'male'

/** Adjectives that stand before the head, the head, and what follows it unchanged. */
function headOf(form: string): { before: string[]; head: string; tail: string[] } {
  const words = form.split(' ')
  let at = 0
  while (at < words.length - 1 && agrees(words[at] as string)) at++
  return { before: words.slice(0, at), head: words[at] as string, tail: words.slice(at + 1) }
}

/** The title of an office: agreeing adjectives, the head noun, and a tail that does not change. All cases and numbers. */
export const title: Paradigm = function* (form) {
  const { before, head, tail } = headOf(form)
  const end = tail.map(same)
  // "Former", "elect": what stands before a title agrees with it.
  if (form === head && agrees(head)) {
    for (const inflected of adjectiveForms(form, ''))
      yield { form: inflected.form, features: inflected.features & ~ADJECTIVE }
    return
  }
  if (frozen(head)) {
    for (const bit of CASE_BITS) yield { form, features: bit | SINGULAR }
    return
  }
  // Titles of men and women alike: the chief of ministers is a masculine noun in -a.
  const feminine =
    before.some((word) => /(ая|яя)$/i.test(word)) ||
    /(ница|ша|ка)$/i.test(head) ||
    (substantive(head) && /ая$/i.test(head))
  const gender = feminine ? 'female' : 'male'
  const one = (word: string): Cases =>
    substantive(head)
      ? adjective(word, gender, true)
      : hyphenated(word, (part) =>
          nounSingular(part, part === head || /[аяь]$/.test(part) ? genderOfTitle(part) : gender, true),
        )
  const many = (word: string): Cases =>
    substantive(head) ? adjective(word, 'plural', true) : lastPart(word, (part) => nounPlural(part, true))
  const extra = feminine ? FEMININE : 0
  yield* cells(beside([...before.map((word) => adjective(word, gender, true)), one(head), ...end]), SINGULAR | extra)
  yield* cells(beside([...before.map((word) => adjective(word, 'plural', true)), many(head), ...end]), PLURAL | extra)
}

const genderOfTitle = (part: string): Gender => (/ь$/i.test(part) ? 'male' : genderOf(part))

function lastPart(word: string, decline: (part: string) => Cases): Cases {
  const at = word.lastIndexOf('-') + 1
  return decline(word.slice(at)).map((cell) =>
    cell
      .split('|')
      .map((form) => word.slice(0, at) + form)
      .join('|'),
  ) as unknown as Cases
}

/**
 * The name of a place, a state or a body: agreeing adjectives, the head, a tail that does not change. Abbreviations and
 * foreign names in a vowel stand still.
 */
export const properName: Paradigm = function* (form) {
  const { before, head, tail } = headOf(form)
  const end = tail.map(same)
  const plural = before.some((word) => /(ые|ие)$/i.test(word)) || irregularPlural(head, true) !== null
  if (plural) {
    const cases = irregularPlural(head, true)
    if (cases) yield* cells(beside([...before.map((word) => adjective(word, 'plural', false)), cases, ...end]), PLURAL)
    else for (const bit of CASE_BITS) yield { form, features: bit | PLURAL }
    return
  }
  if (
    tail.length === 0 &&
    before.length === 0 &&
    ADJECTIVE_END.test(head) &&
    /[ыи]й$/i.test(head) &&
    substantive(head)
  ) {
    yield* cells(adjective(head, 'male', false), SINGULAR)
    return
  }
  const gender = before.some((word) => /(ая|яя)$/i.test(word))
    ? 'female'
    : before.some((word) => /(ое|ее)$/i.test(word))
      ? 'neuter'
      : genderOf(head)
  const cases = hyphenated(head, (part) => placeWord(part, gender))
  yield* cells(beside([...before.map((word) => adjective(word, gender, false)), cases, ...end]), SINGULAR)
}

function placeWord(word: string, gender: Gender): Cases {
  if (frozen(word)) return same(word)
  if (/^МИД$/.test(word)) return nounSingular(word, 'male', false).map((form) => form) as unknown as Cases
  // Abbreviations: capitals throughout.
  if (word.length > 1 && word === word.toUpperCase()) return same(word)
  if (/^[А-ЯЁ]/.test(word) && /[оеиуюэы]$/i.test(word) && !/(ство|ние|тие|вие)$/i.test(word)) {
    const native = /(ов|ев|ин)о$/i.test(word) ? nounSingular(word, 'neuter', false) : same(word)
    return native.map((cell) => (cell === word ? word : `${cell}|${word}`)) as unknown as Cases
  }
  if (/[уюэыи]$/i.test(word)) return same(word)
  return nounSingular(word, gender, false)
}
