/** The languages that are extracted from, a line each: what a run needs beside the compiled lexicon. */
import { syntax as ar } from './ar/syntax.js'
import { syntax as en } from './en/syntax.js'
import { syntax as fa } from './fa/syntax.js'
import type { LanguageCode } from './lexicons.js'
import { syntax as ru } from './ru/syntax.js'
import type { Syntax } from './syntax.js'

export interface Language {
  readonly syntax: Syntax
}

export const languages: Readonly<Record<LanguageCode, Language>> = {
  ar: { syntax: ar },
  fa: { syntax: fa },
  ru: { syntax: ru },
  en: { syntax: en },
}
