/** The paradigms of the Russian tables: declension.ts applied to what the gazetteer knows of a person's gender. */
import type { Paradigm } from '../../engine/compile.js'
import { ACC, ADJECTIVE, DAT, GEN, INS, NOM, PLURAL, PREP } from '../../engine/features.js'
import { type PersonId, persons } from '../../gazetteer/persons.js'
import { adjectiveForms, title as declinedTitle, personName, properName } from './declension.js'

/** A person of the gazetteer in all cases. */
export const name: Paradigm = (form, id) => personName(form, persons[id as PersonId].gender)

/** A given name in all cases. */
export const maleName: Paradigm = (form) => personName(form, 'male')
export const femaleName: Paradigm = (form) => personName(form, 'female')

// The prepositional of "ambassador" is the everyday word for "after".
const everyday = new Set(['после'])

/** A title in all cases and numbers. */
export const title: Paradigm = function* (form, id) {
  for (const inflected of declinedTitle(form, id)) if (!everyday.has(inflected.form)) yield inflected
}

/** An adjective of nationality; with the bare stem that opens a compound of two. */
export const nationality: Paradigm = function* (form, id) {
  yield* adjectiveForms(form, id)
  if (form.endsWith('кий')) yield { form: `${form.slice(0, -2)}о`, features: ADJECTIVE }
}

const CASE_BITS = [NOM, GEN, DAT, ACC, INS, PREP] as const

/** People of a state in all cases of the plural; the accusative is the genitive. */
export const nationals: Paradigm = function* (form) {
  const stem = form.slice(0, -1)
  const genitive = form.endsWith('цы') ? `${stem}ев` : form.endsWith('зы') || form.endsWith('усы') ? `${stem}ов` : stem
  const cases = [form, genitive, `${stem}ам`, genitive, `${stem}ами`, `${stem}ах`]
  for (const [at, each] of cases.entries())
    yield { form: each, features: ADJECTIVE | PLURAL | (CASE_BITS[at] as number) }
}

/** A place, a state or a body in all cases. */
export const place = properName
