/**
 * Compiles every language's lexicon tables to the bytes that a run opens. The build calls it on `dist`, the tests on `src`:
 * the reader looks beside its own module in both.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import { compileLexicon } from '../engine/compile.js'
import { packLexicon } from '../engine/store.js'
import { lexicon as ar } from './ar/lexicon/index.js'
import { lexicon as en } from './en/lexicon/index.js'
import { lexicon as fa } from './fa/lexicon/index.js'
import type { LanguageCode } from './lexicons.js'
import { lexicon as ru } from './ru/lexicon/index.js'

/** The sources by language: what lexicon tests look through. */
export const lexiconSources = { ar, fa, ru, en } satisfies Record<LanguageCode, unknown>

/** Writes `<code>/lexicon.bin` for every language into a folder. */
export function buildLexicons(folder: URL): void {
  for (const [code, source] of Object.entries(lexiconSources)) {
    const target = new URL(`${code}/lexicon.bin`, folder)
    mkdirSync(new URL('.', target), { recursive: true })
    writeFileSync(target, packLexicon(compileLexicon(source)))
  }
}

if (argv[1] && pathToFileURL(argv[1]).href === import.meta.url) buildLexicons(new URL('.', import.meta.url))
