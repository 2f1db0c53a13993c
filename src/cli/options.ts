/** From flags as written to values that the pipeline takes; a value that makes no sense is wrong usage. */
import { encodingName } from '../input/decode.js'
import { ARTICLE_FIELDS, type ArticleField, type FieldMap } from '../input/fields.js'
import type { Format } from '../input/format.js'
import { publishedDate } from '../input/published.js'
import type { ReadOptions } from '../input/segment.js'
import { STDIN } from '../input/walk.js'
import type { OutputFormat } from '../output/framing.js'
import { UsageError } from './exit.js'

export interface InputFlags {
  readonly inputFormat?: Format
  readonly encoding?: string
  readonly map?: string
  readonly maxArticleBytes: string
  readonly quiet?: boolean
}

export interface ExtractFlags extends InputFlags {
  readonly format: OutputFormat
  readonly output: string
  readonly resume?: boolean
  readonly text?: boolean
  readonly published?: string
  readonly jobs?: string
  readonly timeout: string
  readonly memory: string
}

const MULTIPLES: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

/** `16MiB`, `500k`, `1048576`. */
export const sizeOption = (name: string, written: string): number => {
  const match = /^(\d+)\s*(k|m|g|)(?:i?b)?$/i.exec(written.trim())
  const size = match ? Number(match[1]) * (MULTIPLES[(match[2] ?? '').toLowerCase()] ?? 0) : 0
  if (!Number.isSafeInteger(size) || size < 1)
    throw new UsageError(`--${name} must be a size such as 16MiB, not "${written}"`)
  return size
}

/** A number greater than zero. */
export const numberOption = (name: string, written: string, whole: boolean): number => {
  const number = /^\d+(?:\.\d+)?$/.test(written) ? Number(written) : 0
  if (number <= 0 || (whole && !Number.isInteger(number))) {
    throw new UsageError(`--${name} must be a ${whole ? 'whole number' : 'number'} greater than 0, not "${written}"`)
  }
  return number
}

const encodingOption = (written: string): string => {
  const name = encodingName(written)
  if (name === null)
    throw new UsageError(`--encoding: "${written}" is not known; try utf-8, windows-1256, windows-1251 or koi8-r`)
  return name
}

const isArticleField = (name: string): name is ArticleField => (ARTICLE_FIELDS as readonly string[]).includes(name)

/** `text=body,published=meta.date`: our field, their field. */
export const mapOption = (written: string): FieldMap => {
  const map: Partial<Record<ArticleField, string>> = {}
  for (const pair of written.split(',')) {
    const [ours = '', theirs = ''] = pair.split('=').map((name) => name.trim())
    if (!isArticleField(ours) || theirs === '') {
      throw new UsageError(`--map: "${pair}" must be FIELD=NAME with FIELD one of ${ARTICLE_FIELDS.join(', ')}`)
    }
    map[ours] = theirs
  }
  return map
}

/** An ISO 8601 date. */
export const dateOption = (name: string, written: string): string => {
  const date = publishedDate(written)
  if (date === null) throw new UsageError(`--${name} must be a date such as 2025-01-17, not "${written}"`)
  return date
}

/** How to read, from the flags all commands share. */
export const readOptions = (flags: InputFlags & { readonly published?: string }): ReadOptions => ({
  maxArticleBytes: sizeOption('max-article-bytes', flags.maxArticleBytes),
  ...(flags.inputFormat === undefined ? {} : { format: flags.inputFormat }),
  ...(flags.encoding === undefined ? {} : { encoding: encodingOption(flags.encoding) }),
  ...(flags.map === undefined ? {} : { map: mapOption(flags.map) }),
  ...(flags.published === undefined ? {} : { published: dateOption('published', flags.published) }),
})

/** The paths to read; none means standard input where something is fed to it. */
export const inputPaths = (paths: readonly string[]): readonly string[] => {
  if (paths.length > 0) return paths
  if (process.stdin.isTTY)
    throw new UsageError('nothing to read: name files or folders, or feed articles to standard input')
  return [STDIN]
}
