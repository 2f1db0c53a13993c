/** From flags as written to values that the pipeline takes; a value that makes no sense is wrong usage. */
import { EVENT_STATUSES, EVENT_TYPES } from '../core/event.js'
import { encodingName } from '../input/decode.js'
import { ARTICLE_FIELDS, type ArticleField, type FieldMap } from '../input/fields.js'
import type { Format } from '../input/format.js'
import { publishedDate } from '../input/published.js'
import type { ReadOptions } from '../input/segment.js'
import { STDIN } from '../input/walk.js'
import type { EventFilter } from '../output/filter.js'
import { defaultUnit, type OutputFormat, type Shape } from '../output/framing.js'
import type { Unit } from '../output/rows.js'
import { UsageError } from './exit.js'

export interface InputFlags {
  readonly inputFormat?: Format
  readonly encoding?: string
  readonly map?: string
  readonly maxArticleBytes: string
  readonly quiet?: boolean
  readonly gazetteer?: string
}

export interface ExtractFlags extends InputFlags {
  readonly format: OutputFormat
  readonly output: string
  readonly outputDir?: string
  readonly unit?: Unit
  readonly resume?: boolean
  readonly text?: boolean
  readonly published?: string
  readonly jobs?: string
  readonly timeout: string
  readonly memory: string
  readonly since?: string
  readonly until?: string
  readonly type?: string
  readonly status?: string
  readonly participant?: string
  readonly country?: string
  readonly dyad?: string
  readonly topic?: string
  readonly minConfidence?: string
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

const listOption = (written: string): string[] =>
  written
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** A list of words from a closed list. */
const choices = <T extends string>(name: string, written: string, known: readonly T[]): T[] =>
  listOption(written).map((item) => {
    const found = known.find((word) => word === item)
    if (found === undefined) throw new UsageError(`--${name}: "${item}" is none of ${known.join(', ')}`)
    return found
  })

const countryOption = (written: string): string[] =>
  listOption(written.toUpperCase()).map((code) => {
    if (!/^[A-Z]{2}$/.test(code))
      throw new UsageError(`--country must be ISO 3166-1 codes such as IR,RU, not "${written}"`)
    return code
  })

/** In either order. */
const dyadOption = (written: string): string[] =>
  listOption(written.toUpperCase()).map((dyad) => {
    if (!/^[A-Z]{2}-[A-Z]{2}$/.test(dyad))
      throw new UsageError(`--dyad must be two countries such as IR-RU, not "${dyad}"`)
    return dyad.split('-').sort().join('-')
  })

const confidenceOption = (written: string): number => {
  const number = Number(written)
  if (!(number >= 0 && number <= 1)) throw new UsageError(`--min-confidence must be between 0 and 1, not "${written}"`)
  return number
}

/** Applies a reader to a flag that is set; nothing where it is not. */
const optional = <K extends string, T>(
  key: K,
  written: string | undefined,
  read: (written: string) => T,
): { [P in K]?: T } => (written === undefined ? {} : { [key]: read(written) }) as { [P in K]?: T }

/** Which events are wanted; empty where all are. */
export const filterOptions = (flags: ExtractFlags): EventFilter => ({
  ...optional('since', flags.since, (written) => dateOption('since', written).slice(0, 10)),
  ...optional('until', flags.until, (written) => dateOption('until', written).slice(0, 10)),
  ...optional('types', flags.type, (written) => choices('type', written, EVENT_TYPES)),
  ...optional('statuses', flags.status, (written) => choices('status', written, EVENT_STATUSES)),
  ...optional('participants', flags.participant, (written) => listOption(written.toLowerCase())),
  ...optional('countries', flags.country, countryOption),
  ...optional('dyads', flags.dyad, dyadOption),
  ...optional('topics', flags.topic, listOption),
  ...optional('minConfidence', flags.minConfidence, confidenceOption),
})

/** What is written, and of what. */
export const shapeOption = ({ format, unit }: ExtractFlags): Shape => ({ format, unit: unit ?? defaultUnit(format) })

/** The paths to read; none means standard input where something is fed to it. */
export const inputPaths = (paths: readonly string[]): readonly string[] => {
  if (paths.length > 0) return paths
  if (process.stdin.isTTY)
    throw new UsageError('nothing to read: name files or folders, or feed articles to standard input')
  return [STDIN]
}
