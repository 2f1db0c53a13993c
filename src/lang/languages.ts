/** The languages that are extracted from, a line each: what a run needs beside the compiled lexicon. */
import { names as arNames } from './ar/names.js'
import { syntax as ar } from './ar/syntax.js'
import { time as arTime } from './ar/time.js'
import { names as enNames } from './en/names.js'
import { syntax as en } from './en/syntax.js'
import { time as enTime } from './en/time.js'
import { names as faNames } from './fa/names.js'
import { syntax as fa } from './fa/syntax.js'
import { time as faTime } from './fa/time.js'
import type { LanguageCode } from './lexicons.js'
import type { NameStyle } from './name-style.js'
import { names as ruNames } from './ru/names.js'
import { syntax as ru } from './ru/syntax.js'
import { time as ruTime } from './ru/time.js'
import type { Syntax } from './syntax.js'
import type { TimeLanguage } from './time.js'

export interface Language {
  readonly syntax: Syntax
  readonly time: TimeLanguage
  readonly names: NameStyle
}

export const languages: Readonly<Record<LanguageCode, Language>> = {
  ar: { syntax: ar, time: arTime, names: arNames },
  fa: { syntax: fa, time: faTime, names: faNames },
  ru: { syntax: ru, time: ruTime, names: ruNames },
  en: { syntax: en, time: enTime, names: enNames },
}
