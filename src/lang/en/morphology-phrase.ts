/** Number in English phrases: the last word takes the plural. Forms that nobody writes cost a few bytes and find nothing. */
import type { Paradigm } from '../../engine/compile.js'

/** Paradigm of noun phrases: the form, and its plural. */
export const pluralPhrase: Paradigm = function* (form) {
  yield { form, features: 0 }
  if (!/[a-z]$/.test(form) || form.endsWith('s')) return
  const plural = /[^aeiou]y$/.test(form)
    ? `${form.slice(0, -1)}ies`
    : /(?:x|ch|sh|z)$/.test(form)
      ? `${form}es`
      : `${form}s`
  yield { form: plural, features: 0 }
}
