/**
 * Compiles every language's lexicon tables to the bytes that a run opens: the whole lexicon, and a small one of what dates are read
 * by. The build calls it on `dist`, the tests on `src`: the reader looks beside its own module in both.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import { compileLexicon, type LexiconSource } from '../engine/compile.js'
import { finderOf, isKnown, type Lexicon } from '../engine/lexicon.js'
import { packLexicon } from '../engine/store.js'
import { tokenize } from '../text/tokenize.js'
import { lexicon as ar } from './ar/lexicon/index.js'
import { lexicon as en } from './en/lexicon/index.js'
import { lexicon as fa } from './fa/lexicon/index.js'
import type { LanguageCode } from './lexicons.js'
import { lexicon as ru } from './ru/lexicon/index.js'
import { TIME_CLASSES, WHOLE_WORD } from './time-classes.js'

/** The sources by language: what lexicon tests look through. */
export const lexiconSources = { ar, fa, ru, en } satisfies Record<LanguageCode, unknown>

/** Writes `<code>/lexicon.bin` and `<code>/time.bin` for every language into a folder. */
export function buildLexicons(folder: URL): void {
  for (const [code, source] of Object.entries(lexiconSources)) {
    const write = (name: string, lexicon: Lexicon): void => {
      const target = new URL(`${code}/${name}`, folder)
      mkdirSync(new URL('.', target), { recursive: true })
      writeFileSync(target, packLexicon(lexicon))
    }
    const whole = compileLexicon(source)
    write('lexicon.bin', whole)
    write('time.bin', timeLexicon(source, whole))
  }
}

/** The part of a lexicon that is about time, which reads a text as the whole does. */
function timeLexicon(source: LexiconSource, whole: Lexicon): Lexicon {
  const tables = source.tables.filter(({ cls }) => TIME_CLASSES.has(cls))
  const part = compileLexicon({ ...source, tables })
  // A word that the whole lexicon knows is not taken apart; where the part would, it is told that word too.
  const kept = source.clitics ? beginnings(whole).filter((word) => isKnown(finderOf(part, tokenize(word)), 0)) : []
  if (kept.length === 0) return part
  return compileLexicon({ ...source, tables: [...tables, { cls: WHOLE_WORD, forms: { '': kept.join('|') } }] })
}

/** The words that forms begin with. */
function beginnings({ trie, vocabulary: { from, letters } }: Lexicon): string[] {
  const count = (trie.children[1] as number) - 1
  return Array.from({ length: count }, (_, word) => String.fromCharCode(...letters.slice(from[word], from[word + 1])))
}

if (argv[1] && pathToFileURL(argv[1]).href === import.meta.url) buildLexicons(new URL('.', import.meta.url))
