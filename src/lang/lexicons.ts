/**
 * Where a language's compiled lexicon lies: beside its folder, as `lexicon.bin`, written by the build (build.ts). A run
 * opens only the languages that it meets.
 */
import { readFileSync } from 'node:fs'
import type { Lexicon } from '../engine/lexicon.js'
import { openLexicon } from '../engine/store.js'

/** Languages that are extracted from; a folder each. */
export const LANGUAGES = ['ar', 'fa', 'ru', 'en'] as const
export type LanguageCode = (typeof LANGUAGES)[number]

export const isSupported = (code: string): code is LanguageCode => (LANGUAGES as readonly string[]).includes(code)

const opened = new Map<LanguageCode, Lexicon>()

/** Forgets what was opened, where others go on with the work: it is opened again where it is asked for. */
export const closeLexicons = (): void => opened.clear()

/**
 * The compiled lexicon of a language, opened once.
 * @throws Error where the package was not built.
 */
export function lexiconOf(code: LanguageCode): Lexicon {
  const known = opened.get(code)
  if (known) return known
  const lexicon = openLexicon(readFileSync(new URL(`./${code}/lexicon.bin`, import.meta.url)))
  opened.set(code, lexicon)
  return lexicon
}
