/**
 * Where a language's compiled lexicon lies: in its folder, as `lexicon.bin`, written by the build (build.ts), and beside it the
 * part that dates are read by, as `time.bin`. A run opens only what it needs of the languages that it meets.
 */
import { readFileSync } from 'node:fs'
import type { Lexicon } from '../engine/lexicon.js'
import { openLexicon } from '../engine/store.js'

/** Languages that are extracted from; a folder each. */
export const LANGUAGES = ['ar', 'fa', 'ru', 'en'] as const
export type LanguageCode = (typeof LANGUAGES)[number]

export const isSupported = (code: string): code is LanguageCode => (LANGUAGES as readonly string[]).includes(code)

const opened = new Map<string, Lexicon>()

function open(path: string): Lexicon {
  const known = opened.get(path)
  if (known) return known
  const lexicon = openLexicon(readFileSync(new URL(path, import.meta.url)))
  opened.set(path, lexicon)
  return lexicon
}

/** Forgets what was opened, where others go on with the work: it is opened again where it is asked for. */
export const closeLexicons = (): void => opened.clear()

/**
 * The compiled lexicon of a language, opened once.
 * @throws Error where the package was not built.
 */
export const lexiconOf = (code: LanguageCode): Lexicon => open(`./${code}/lexicon.bin`)

/**
 * The part of a language's lexicon that dates are read by, opened once.
 * @throws Error where the package was not built.
 */
export const timeLexiconOf = (code: LanguageCode): Lexicon => open(`./${code}/time.bin`)
