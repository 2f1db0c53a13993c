/**
 * What declension by rule cannot know: stems with a fleeting vowel, plurals of their own, masculine nouns in a soft sign,
 * adjectives that are nouns, words that never change. Closed lists, kept short.
 */
import type { Cases } from './declension.js'

const fleetingStems: Readonly<Record<string, string>> = {
  посол: 'посл',
  павел: 'павл',
  лев: 'льв',
  египет: 'египт',
  отец: 'отц',
  орел: 'орл',
  боец: 'бойц',
  владелец: 'владельц',
  посланец: 'посланц',
  иранец: 'иранц',
}

/** The stem that endings are put to; ё and the capital are kept where the word has them. */
export function fleeting(word: string): string {
  const lower = word.toLowerCase()
  const stem = fleetingStems[lower]
  if (stem) return word[0] + stem.slice(1)
  // Names of peoples and many surnames: the vowel before -c goes.
  if (/[бвгджзкмнпрстфх]ец$/.test(lower) && lower.length > 5) return `${word.slice(0, -2)}ц`
  if (/[л]ец$/.test(lower) && lower.length > 5) return `${word.slice(0, -2)}ьц`
  if (/аец$|еец$|иец$/.test(lower)) return `${word.slice(0, -2)}йц`
  return word
}

const pluralStems: Readonly<Record<string, Cases>> = {
  директор: ['директора', 'директоров', 'директорам', 'директоров', 'директорами', 'директорах'],
  дороги: ['дороги', 'дорог', 'дорогам', 'дороги', 'дорогами', 'дорогах'],
  силы: ['силы', 'сил', 'силам', 'силы', 'силами', 'силах'],
  линии: ['линии', 'линий', 'линиям', 'линии', 'линиями', 'линиях'],
  страны: ['страны', 'стран', 'странам', 'страны', 'странами', 'странах'],
  государства: ['государства', 'государств', 'государствам', 'государства', 'государствами', 'государствах'],
  острова: ['острова', 'островов', 'островам', 'острова', 'островами', 'островах'],
  талибы: ['талибы', 'талибов', 'талибам', 'талибов', 'талибами', 'талибах'],
  хуситы: ['хуситы', 'хуситов', 'хуситам', 'хуситов', 'хуситами', 'хуситах'],
}

const pluralNames: Readonly<Record<string, string>> = {
  штаты: 'штат',
  эмираты: 'эмират',
  нидерланды: 'нидерланд',
  филиппины: 'филиппин',
  мальдивы: 'мальдив',
  сейшелы: 'сейшел',
  багамы: 'багам',
  коморы: 'комор',
  балканы: 'балкан',
  известия: 'извести',
  ведомости: 'ведомост',
  альпы: 'альп',
}
const zeroGenitive = new Set(['филиппины', 'мальдивы', 'сейшелы', 'багамы', 'коморы', 'балканы', 'альпы'])

/** A plural that the rules would get wrong; with `names`, also names that exist in the plural only. */
export function irregularPlural(word: string, names = false): Cases | null {
  const lower = word.toLowerCase()
  const known = pluralStems[lower]
  const capital = (form: string): string => (word[0] as string) + form.slice(1)
  if (known) return known.map(capital) as unknown as Cases
  const stem = names ? pluralNames[lower] : undefined
  if (!stem) return null
  if (lower === 'известия' || lower === 'ведомости') {
    const gen = lower === 'известия' ? `${stem}й` : `${stem}ей`
    return [lower, gen, `${stem}ям`, lower, `${stem}ями`, `${stem}ях`].map(capital) as unknown as Cases
  }
  const gen = zeroGenitive.has(lower) ? stem : `${stem}ов`
  return [lower, gen, `${stem}ам`, lower, `${stem}ами`, `${stem}ах`].map(capital) as unknown as Cases
}

const masculine = /(тель|арь|ель|кремль|иль|поль|рубль|ярославль)$/i
const feminineSoft = /^(модель|цель|артель)$/i

/** Whether a noun in a soft sign is masculine: Kremlin, Israel, secretary; not Kazan. */
export const masculineSoft = (word: string): boolean => masculine.test(word) && !feminineSoft.test(word)

const nouns =
  /(командующий|исполняющий|управляющий|поверенный|поверенная|уполномоченный|председательствующий|военнослужащий|рабочий|грозный|главнокомандующий|заведующий)$/i

/** Whether a word that looks like an adjective is a noun: commander, acting, Grozny. */
export const substantive = (word: string): boolean => nouns.test(word)

const still = new Set([
  'аль',
  'аш',
  'ас',
  'ат',
  'ан',
  'ар',
  'ад',
  'аз',
  'эль',
  'эд',
  'эт',
  'бен',
  'бин',
  'ибн',
  'эбн',
  'де',
  'да',
  'ди',
  'фон',
  'ван',
  'дер',
  'ден',
  'ле',
  'ла',
  'абдель',
  'абдул',
  'абд',
  'абдуль',
  'абу',
  'нур',
  'санкт',
  'нью',
  'эр',
  'буэнос',
  'тель',
  'алма',
  'врио',
  'и.о.',
  'ио',
  'вр.и.о.',
  'экс',
  'вице',
  'премьер-',
  'мар',
  'бендер',
  'бандар',
  'порт',
  'сан',
  'лос',
  'рио',
])

/** Whether a word never changes: particles of names, and the abbreviated deputies of every sort. */
export const frozen = (word: string): boolean => {
  const lower = word.toLowerCase()
  return (
    still.has(lower) ||
    (/^зам/.test(lower) && !/^(заместител|зампред|замгенсек|зампостпред$|замполпред$|замгоссек)/.test(lower))
  )
}
