/** Reads the one-line cases of test/corpus: `value | sentence`, `# published DATE`, `?` before a known fault. */
import { existsSync, readFileSync } from 'node:fs'
import type { Article } from '../../src/core/article.js'
import type { LanguageCode } from '../../src/lang/lexicons.js'

export interface Case {
  readonly line: number
  /** What is expected, in the value's own gloss; '' where nothing may be found. */
  readonly expected: string
  /** The text without its brackets; `\n` stands for a new line. */
  readonly text: string
  /** The stretches that stood in brackets. */
  readonly marked: readonly string[]
  readonly published: string | null
  /** A fault that is known: the case must fail until it is mended. */
  readonly fault: boolean
}

/** Reads a case: the glosses that it wants and those that are found, in an order that makes them comparable. */
export type Kind = (one: Case, language: LanguageCode) => { wanted: readonly string[]; found: readonly string[] }

/** Whether a language has cases of a kind. */
export const hasCases = (language: LanguageCode, kind: string): boolean =>
  existsSync(new URL(`./${language}/${kind}.txt`, import.meta.url))

/** The cases of one file. Throws where a line has no bar. */
export function readCases(language: LanguageCode, kind: string): Case[] {
  const file = new URL(`./${language}/${kind}.txt`, import.meta.url)
  const cases: Case[] = []
  let published: string | null = null
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((row, number) => {
      const line = row.trim()
      if (line === '') return
      if (line.startsWith('#')) {
        published = /^# published (\d{4}-\d\d-\d\d)/.exec(line)?.[1] ?? published
        return
      }
      const fault = line.startsWith('?')
      const bar = line.indexOf('|')
      if (bar < 0)
        throw new Error(`test/corpus/${language}/${kind}.txt:${number + 1}: no bar between value and sentence`)
      const value = line.slice(fault ? 1 : 0, bar).trim()
      const sentence = line
        .slice(bar + 1)
        .trim()
        // Right-to-left lines cannot hold an ASCII mark: a pilcrow ends a paragraph as well.
        .replaceAll(/\\n| ¶ /g, '\n')
      const marked = [...sentence.matchAll(/\[([^\]]*)\]/g)].map(([, inner]) => inner ?? '')
      const text = sentence.replace(/[[\]]/g, '')
      cases.push({ line: number + 1, expected: value === '-' ? '' : value, text, marked, published, fault })
    })
  return cases
}

/** An article of nothing but a text, as the input floor would hand it over. */
export const articleOf = (text: string, language: LanguageCode, published: string | null): Article => ({
  id: 'case',
  source: { path: 'case', record: null, url: null, mediaType: 'text/plain', encoding: 'utf-8', bytes: 0, sha256: '' },
  text,
  title: null,
  publisher: null,
  author: null,
  published: published ? { value: published, basis: 'option' } : null,
  language,
})
