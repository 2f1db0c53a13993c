/**
 * Declension of the common nouns and adjectives that name events: from the nominative to all cases and both numbers.
 *
 * A cell is a noun, or a noun with its adjectives before it (they agree) and its complements after it (they stay). What
 * grammar cannot tell from the ending stands in three marks: `(e)` a vowel that is lost before an ending, `:` the genitive
 * plural where it is not the bare stem, and a final `#` for a word that the press has in the plural only. A final `=` says
 * that the cell is not declined at all.
 */
import type { Inflected } from '../../engine/compile.js'
import { ACC, DAT, FEMININE, GEN, INS, NOM, PLURAL, PREP, SINGULAR } from '../../engine/features.js'

/** Case endings in the order of `CASE_ORDER`. */
type Row = readonly [string, string, string, string, string, string]
const CASE_ORDER = [NOM, GEN, DAT, ACC, INS, PREP] as const

interface Declined {
  readonly singular: Row
  readonly plural: Row
  readonly gender: 'm' | 'f' | 'n'
}

const HUSHERS = /[жшщч]$/
const VELARS = /[кгх]$/
const join = (stem: string, row: Row): Row => row.map((ending) => stem + ending) as unknown as Row

/** A noun's forms, from its marked nominative singular. */
function declineNoun(marked: string): Declined {
  const [word = '', genitivePlural] = marked.split(':')
  const full = word.replace(/[()]/g, '')
  const short = word.replace(/\([^()]*\)/g, '')
  const last = full.at(-1) as string
  if (full.endsWith('ие') || full.endsWith('ье')) {
    const stem = full.slice(0, -1)
    const prep = full.endsWith('ие') ? 'и' : 'е'
    const genitive = genitivePlural ?? `${full.slice(0, -2)}ий`
    return {
      gender: 'n',
      singular: join(stem, ['е', 'я', 'ю', 'е', 'ем', prep]),
      plural: withGenitive(join(stem, ['я', '', 'ям', 'я', 'ями', 'ях']), genitive),
    }
  }
  if (full.endsWith('ия')) {
    const stem = full.slice(0, -1)
    return {
      gender: 'f',
      singular: join(stem, ['я', 'и', 'и', 'ю', 'ей', 'и']),
      plural: withGenitive(join(stem, ['и', '', 'ям', 'и', 'ями', 'ях']), genitivePlural ?? `${full.slice(0, -1)}й`),
    }
  }
  if (last === 'а') {
    const stem = full.slice(0, -1)
    const oy = HUSHERS.test(stem) || stem.endsWith('ц') ? 'ей' : 'ой'
    const y = HUSHERS.test(stem) || VELARS.test(stem) ? 'и' : 'ы'
    return {
      gender: 'f',
      singular: join(stem, ['а', y, 'е', 'у', oy, 'е']),
      plural: withGenitive(join(stem, [y, '', 'ам', y, 'ами', 'ах']), genitivePlural ?? bareStem(stem)),
    }
  }
  if (last === 'о') {
    const stem = full.slice(0, -1)
    return {
      gender: 'n',
      singular: join(stem, ['о', 'а', 'у', 'о', 'ом', 'е']),
      plural: withGenitive(join(stem, ['а', '', 'ам', 'а', 'ами', 'ах']), genitivePlural ?? bareStem(stem)),
    }
  }
  if (last === 'ь') {
    const stem = full.slice(0, -1)
    return {
      gender: 'f',
      singular: join(stem, ['ь', 'и', 'и', 'ь', 'ью', 'и']),
      plural: join(stem, ['и', 'ей', 'ям', 'и', 'ями', 'ях']),
    }
  }
  const y = VELARS.test(short) || HUSHERS.test(short) ? 'и' : 'ы'
  const om = HUSHERS.test(short) || short.endsWith('ц') ? 'ем' : 'ом'
  const ov = HUSHERS.test(short) ? 'ей' : short.endsWith('ц') ? 'ев' : 'ов'
  const singular = join(short, ['', 'а', 'у', '', om, 'е']).map((form, at) => (at === 0 || at === 3 ? full : form))
  return {
    gender: 'm',
    singular: singular as unknown as Row,
    plural: withGenitive(join(short, [y, '', 'ам', y, 'ами', 'ах']), genitivePlural ?? short + ov),
  }
}

const withGenitive = (row: Row, genitive: string): Row => [row[0], genitive, row[2], row[3], row[4], row[5]]

/** Genitive plural without an ending; `-ка` gets its vowel back. */
function bareStem(stem: string): string {
  if (!/[^аеиоуыэюя]к$/.test(stem)) return stem
  const before = stem.slice(0, -1)
  if (/[ьй]$/.test(before)) return `${before.slice(0, -1)}ек`
  return `${before}${HUSHERS.test(before) ? 'е' : 'о'}к`
}

/** Singular endings by gender and the plural ones; the feminine instrumental's long form is no longer written. */
interface AdjectiveRows {
  readonly m: Row
  readonly f: Row
  readonly n: Row
  readonly plural: Row
}

/** Case forms of an adjective or full participle, `-ся` included. */
function declineAdjective(word: string): AdjectiveRows {
  const reflexive = word.endsWith('ся') ? 'ся' : ''
  const base = reflexive ? word.slice(0, -2) : word
  const stem = base.slice(0, -2)
  const soft = /[нд]ий$/.test(base) || HUSHERS.test(stem)
  const y = soft || VELARS.test(stem) ? 'и' : 'ы'
  const o = soft ? 'е' : 'о'
  const row = (endings: Row): Row => endings.map((ending) => stem + ending + reflexive) as unknown as Row
  const [nom, genitive, dative, instrumental] = [`${y}й`, `${o}го`, `${o}му`, `${y}м`]
  const masculine = base.endsWith('ой') ? 'ой' : nom
  const aya = soft && !HUSHERS.test(stem) ? 'яя' : 'ая'
  const uyu = soft && !HUSHERS.test(stem) ? 'юю' : 'ую'
  const oy = `${o}й`
  return {
    m: row([masculine, genitive, dative, masculine, instrumental, `${o}м`]),
    f: row([aya, oy, oy, uyu, oy, oy]),
    n: row([`${o}е`, genitive, dative, `${o}е`, instrumental, `${o}м`]),
    plural: row([`${y}е`, `${y}х`, `${y}м`, `${y}е`, `${y}ми`, `${y}х`]),
  }
}

/** Whether a word stands as an adjective does; neuter nouns in `-ние` and their kin do not. */
const isAdjective = (word: string): boolean =>
  /(?:ый|ий|ой|ая|яя|ое|ее)(?:ся)?$/.test(word) || (/ие(?:ся)?$/.test(word) && !/(?:ни|ти|стви)е$/.test(word))

/** All forms of an adjective or participle: every gender, number and case (animate accusatives are the genitive's). */
export function* adjectiveForms(word: string, features = 0): Generator<Inflected> {
  const rows = declineAdjective(word)
  for (let at = 0; at < CASE_ORDER.length; at++) {
    const bit = CASE_ORDER[at] as number
    yield { form: rows.m[at] as string, features: features | bit | SINGULAR }
    yield { form: rows.f[at] as string, features: features | bit | SINGULAR | FEMININE }
    yield { form: rows.n[at] as string, features: features | bit | SINGULAR }
    yield { form: rows.plural[at] as string, features: features | bit | PLURAL }
  }
  yield { form: rows.m[1] as string, features: features | ACC | SINGULAR }
  yield { form: rows.plural[1] as string, features: features | ACC | PLURAL }
}

/** Paradigm of noun cells (see the head of this file). */
export function* nounForms(cell: string): Generator<Inflected> {
  if (cell.endsWith('=')) {
    yield { form: cell.slice(0, -1), features: 0 }
    return
  }
  const pluralOnly = cell.endsWith('#')
  const words = (pluralOnly ? cell.slice(0, -1) : cell).split(' ')
  const found = words.findIndex((word) => !isAdjective(word))
  const head = found < 0 ? words.length - 1 : found
  const noun = declineNoun(words[head] as string)
  const adjectives = words.slice(0, head).map(declineAdjective)
  const rest = words.slice(head + 1)
  for (let at = 0; at < CASE_ORDER.length; at++) {
    const features = CASE_ORDER[at] as number
    const gender = noun.gender === 'f' ? FEMININE : 0
    if (!pluralOnly) {
      const before = adjectives.map((rows) => rows[noun.gender][at] as string)
      const form = [...before, noun.singular[at] as string, ...rest].join(' ')
      yield { form, features: features | SINGULAR | gender }
    }
    const before = adjectives.map((rows) => rows.plural[at] as string)
    // What has no singular may be one: "telephone talks" are a call.
    const number = pluralOnly ? PLURAL | SINGULAR : PLURAL
    yield { form: [...before, noun.plural[at] as string, ...rest].join(' '), features: features | number | gender }
  }
}

/** Paradigm of cells that are one adjective; cells of several words and cells marked `=` stand as they are. */
export function* modifierForms(cell: string): Generator<Inflected> {
  if (cell.endsWith('=')) yield { form: cell.slice(0, -1), features: 0 }
  else if (cell.includes(' ') || !isAdjective(cell)) yield { form: cell, features: 0 }
  else yield* adjectiveForms(cell)
}
