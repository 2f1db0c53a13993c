/** Files in a temporary folder for one test, and what reading them comes to, a line each. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ReadArticle } from '../../src/input/article.js'
import { type InputFailure, isFailure } from '../../src/input/failure.js'
import { readArticles } from '../../src/input/read.js'
import type { ReadOptions } from '../../src/input/segment.js'

/** Writes files and gives the folder they are in, which goes with the test. */
export const folder = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const path = mkdtempSync(join(tmpdir(), 'iran-russia-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

export const readAll = async (
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<readonly (ReadArticle | InputFailure)[]> => {
  const all = []
  for await (const outcome of readArticles(paths, options)) all.push(outcome)
  return all
}

/** `id: text` or `!code file:record` with paths relative to the folder. */
export const gloss = (outcome: ReadArticle | InputFailure, root: string): string => {
  if (!isFailure(outcome)) return `${outcome.id}: ${outcome.text}`
  const path = outcome.path.replace(`${root}/`, '')
  return `!${outcome.code} ${path}${outcome.record === null ? '' : `:${outcome.record}`}`
}

export const readFolder = async (root: string, options: ReadOptions = {}): Promise<string[]> =>
  (await readAll([root], options)).map((outcome) => gloss(outcome, root))
