/**
 * Conjugation as the press uses it: past, present or future, infinitive, participles, gerund, and the first person
 * plural in which ministers are quoted.
 *
 * A cell is an infinitive, a final `*` marking the imperfective (whose non-past is the present, not the future). What
 * does not follow from the infinitive is told after slashes, in this order: third person singular, masculine past, full
 * passive participle (`-` = has none or is regular). Words after the verb stay as they are, and so do words before it
 * that a plus sign sets off. `!` opens a short adjective that does a verb's work ("is due", "is ready"), its stem after
 * the slash where a vowel is lost; a final `=` says that the cell is not conjugated at all.
 */
import type { Inflected } from '../../engine/compile.js'
import {
  FUTURE,
  INFINITIVE,
  PARTICIPLE,
  PASSIVE,
  PAST,
  PLURAL,
  PRESENT,
  SINGULAR,
  SPEAKER,
} from '../../engine/features.js'
import { adjectiveForms } from './event-nouns.js'

const VOWEL = /[аеиоуыэюяё]$/
const HUSHER = /[жшщчц]$/

interface Stems {
  readonly infinitive: string
  /** Third person singular without `-ся`. */
  readonly singular: string
  /** Masculine past without `-ся`. */
  readonly past: string
  /** Full passive participle, masculine nominative; '' where there is none. */
  readonly passive: string
}

/** Third person singular where the infinitive tells it. */
function presentOf(infinitive: string): string {
  if (infinitive.endsWith('овать')) return `${infinitive.slice(0, -5)}ует`
  if (/[ая]ть$/.test(infinitive)) return `${infinitive.slice(0, -2)}ет`
  if (infinitive.endsWith('нуть')) return `${infinitive.slice(0, -3)}ет`
  if (/[ие]ть$/.test(infinitive)) return `${infinitive.slice(0, -3)}ит`
  throw new Error(`Russian verb ${infinitive}: tell its third person`)
}

/** Full passive participle where the infinitive tells it. */
function passiveOf(infinitive: string): string {
  const stem = infinitive.slice(0, -3)
  if (/[ая]ть$/.test(infinitive)) return `${infinitive.slice(0, -2)}нный`
  if (infinitive.endsWith('нуть')) return `${infinitive.slice(0, -2)}тый`
  if (!infinitive.endsWith('ить')) return ''
  if (stem.endsWith('ст')) return `${stem.slice(0, -2)}щенный`
  const change: Record<string, string> = { т: 'ч', д: 'ж', с: 'ш', з: 'ж', б: 'бл', п: 'пл', в: 'вл', м: 'мл' }
  return `${stem.slice(0, -1)}${change[stem.at(-1) as string] ?? stem.at(-1)}енный`
}

function stemsOf(citation: string, reflexive: boolean): Stems {
  const bare = (word: string): string => (reflexive && /(?:ся|сь)$/.test(word) ? word.slice(0, -2) : word)
  const [infinitive = '', singular = '-', past = '-', passive = '-'] = citation.split('/').map(bare)
  return {
    infinitive,
    singular: singular === '-' || singular === '' ? presentOf(infinitive) : singular,
    past: past === '-' || past === '' ? `${infinitive.slice(0, -2)}л` : past,
    passive: reflexive ? '' : passive === '-' || passive === '' ? passiveOf(infinitive) : passive,
  }
}

function pluralOf(singular: string): string {
  const stem = singular.slice(0, -2)
  if (singular.endsWith('ит')) return `${stem}${HUSHER.test(stem) ? 'ат' : 'ят'}`
  return `${stem}${VOWEL.test(stem) || stem.endsWith('ь') || stem.endsWith('л') ? 'ют' : 'ут'}`
}

function pastRow(past: string): string[] {
  // The vowel of the masculine is not the others': "shel, shla", "vel, vela".
  if (past.endsWith('шел')) return [past, `${past.slice(0, -2)}ла`, `${past.slice(0, -2)}ло`, `${past.slice(0, -2)}ли`]
  const stem = past.endsWith('л') ? past.slice(0, -1) : past
  return [past, `${stem}ла`, `${stem}ло`, `${stem}ли`]
}

function activePast({ infinitive, past }: Stems): string {
  if (past.endsWith('шел')) return `${past.slice(0, -2)}едший`
  if (infinitive.endsWith('вести')) return `${infinitive.slice(0, -3)}дший`
  return past.endsWith('л') ? `${past.slice(0, -1)}вший` : `${past}ший`
}

/** Paradigm of verb cells (see the head of this file). */
export function* verbForms(cell: string): Generator<Inflected> {
  if (cell.endsWith('=')) {
    yield { form: cell.slice(0, -1), features: PRESENT }
    return
  }
  if (cell.startsWith('!')) {
    yield* predicateForms(cell.slice(1))
    return
  }
  const [before, rest] = cell.includes('+') ? (cell.split('+') as [string, string]) : ['', cell]
  const [citation = '', ...after] = rest.trim().split(' ')
  for (const { form, features } of conjugate(citation)) {
    yield { form: [before.trim(), form, ...after].filter(Boolean).join(' '), features }
  }
}

function* conjugate(marked: string): Generator<Inflected> {
  const imperfective = marked.includes('*')
  const citation = marked.replace('*', '')
  const reflexive = /^[^/]*(?:ся|сь)(?:\/|$)/.test(citation)
  const stems = stemsOf(citation, reflexive)
  const { infinitive, singular } = stems
  const bend = (form: string): string => (reflexive ? form + (VOWEL.test(form) ? 'сь' : 'ся') : form)
  const full = (form: string): string => (reflexive ? `${form}ся` : form)
  const present = imperfective ? PRESENT : FUTURE
  const plural = pluralOf(singular)

  yield { form: bend(infinitive), features: INFINITIVE }
  const [masculine, feminine, neuter, all] = pastRow(stems.past) as [string, string, string, string]
  for (const form of [masculine, feminine, neuter]) yield { form: bend(form), features: PAST | SINGULAR }
  yield { form: bend(all), features: PAST | PLURAL }
  yield { form: bend(singular), features: present | SINGULAR }
  yield { form: bend(plural), features: present | PLURAL }
  yield { form: bend(`${singular.slice(0, -1)}м`), features: present | PLURAL | SPEAKER }

  for (const { form, features } of adjectiveForms(activePast(stems))) {
    yield { form: full(form), features: features | PARTICIPLE | PAST }
  }
  if (imperfective) {
    for (const { form, features } of adjectiveForms(`${plural.slice(0, -1)}щий`)) {
      yield { form: full(form), features: features | PARTICIPLE | PRESENT }
    }
    const stem = plural.slice(0, -2)
    yield { form: bend(`${stem}${HUSHER.test(stem) ? 'а' : 'я'}`), features: PARTICIPLE | PRESENT }
  } else if (/[^ш]л$/.test(stems.past) && !infinitive.endsWith('ти')) {
    const stem = stems.past.slice(0, -1)
    yield { form: reflexive ? `${stem}вшись` : `${stem}в`, features: PARTICIPLE | PAST }
  } else if (infinitive.endsWith('ти')) {
    const stem = plural.slice(0, -2)
    yield { form: bend(`${stem}я`), features: PARTICIPLE | PAST }
  }
  if (stems.passive && !imperfective) yield* passiveForms(stems.passive)
  if (!reflexive && imperfective) {
    // What is being done to a thing is said with the reflexive: "the treaty is being signed".
    yield { form: `${singular}ся`, features: PRESENT | SINGULAR | PASSIVE }
    yield { form: `${plural}ся`, features: PRESENT | PLURAL | PASSIVE }
    yield { form: `${masculine}ся`, features: PAST | SINGULAR | PASSIVE }
    yield { form: `${feminine}сь`, features: PAST | SINGULAR | PASSIVE }
    yield { form: `${neuter}сь`, features: PAST | SINGULAR | PASSIVE }
    yield { form: `${all}сь`, features: PAST | PLURAL | PASSIVE }
  }
}

function* passiveForms(passive: string): Generator<Inflected> {
  for (const { form, features } of adjectiveForms(passive))
    yield { form, features: features | PARTICIPLE | PASSIVE | PAST }
  const short = passive.replace(/нный$/, 'н').replace(/тый$/, 'т')
  for (const ending of ['', 'а', 'о']) yield { form: short + ending, features: PAST | SINGULAR | PASSIVE }
  yield { form: `${short}ы`, features: PAST | PLURAL | PASSIVE }
}

function* predicateForms(cell: string): Generator<Inflected> {
  const [masculine = '', stem = masculine] = cell.split('/')
  yield { form: masculine, features: PRESENT | SINGULAR }
  for (const ending of ['а', 'о']) yield { form: stem + ending, features: PRESENT | SINGULAR }
  yield { form: `${stem}ы`, features: PRESENT | PLURAL }
}
