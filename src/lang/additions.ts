/** A user's own names made findable: a small lexicon a language, compiled in the run and read over the shipped one. */
import { compileLexicon, type Forms, type LexiconTable, type Paradigm } from '../engine/compile.js'
import type { Lexicon } from '../engine/lexicon.js'
import type { Addition, AdditionKind } from '../gazetteer/additions.js'
import { register } from '../gazetteer/registry.js'
import { title as arabicTitle } from './ar/paradigms.js'
import { title as englishTitle } from './en/paradigms.js'
import { title as persianTitle } from './fa/paradigms.js'
import { LANGUAGES, type LanguageCode } from './lexicons.js'
import { personName, properName, title as russianTitle } from './ru/declension.js'

const CLASSES: Readonly<Record<AdditionKind, string>> = {
  person: 'Person',
  office: 'Office',
  organisation: 'Organisation',
  place: 'PlaceName',
}

const TITLES: Readonly<Record<LanguageCode, Paradigm>> = {
  ar: arabicTitle,
  fa: persianTitle,
  ru: russianTitle,
  en: englishTitle,
}

const overlays = new Map<LanguageCode, Lexicon[]>()

/** The lexicons of additions in a language. */
export const overlaysOf = (code: LanguageCode): readonly Lexicon[] => overlays.get(code) ?? []

/** Makes a user's rows known to every later article of this thread; rows that are known already are passed over. */
export function useAdditions(additions: readonly Addition[]): void {
  if (!register(additions)) return
  for (const code of LANGUAGES) {
    const tables = Object.entries(CLASSES).flatMap(([kind, cls]): LexiconTable[] => {
      const rows = additions.filter((addition) => addition.kind === kind && addition.spellings[code] !== '')
      if (rows.length === 0) return []
      const forms: Forms = Object.fromEntries(rows.map(({ id, spellings }) => [id, spellings[code]]))
      const female = new Set(rows.filter(({ gender }) => gender === 'female').map(({ id }) => id))
      const declined: Paradigm = (form, id) => personName(form, female.has(id) ? 'female' : 'male')
      if (kind === 'office') return [{ cls, forms, inflect: TITLES[code] }]
      if (code !== 'ru') return [{ cls, forms }]
      return [{ cls, forms, inflect: kind === 'person' ? declined : properName }]
    })
    if (tables.length > 0) overlays.set(code, [...overlaysOf(code), compileLexicon({ clitics: code === 'ar', tables })])
  }
}
