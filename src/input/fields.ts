/**
 * Records with named fields (JSON, NDJSON, CSV) as articles. Scraper dumps call the same thing by many names, so a field
 * map says which of theirs is which of ours; without one our own names are read and nothing is guessed.
 */
import type { Diagnostic } from '../core/diagnostic.js'
import { type Described, failureAt, makeArticle, type Origin, type ReadArticle } from './article.js'
import type { InputFailure } from './failure.js'

export const ARTICLE_FIELDS = [
  'id',
  'text',
  'title',
  'url',
  'published',
  'publisher',
  'author',
  'language',
  'prefer',
] as const
export type ArticleField = (typeof ARTICLE_FIELDS)[number]

/** Our field to the dump's; a dot leads into nested objects (`meta.date`). Fields not named keep their own name. */
export type FieldMap = Readonly<Partial<Record<ArticleField, string>>>

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const lookUp = (record: Readonly<Record<string, unknown>>, path: string): unknown => {
  if (Object.hasOwn(record, path)) return record[path]
  let value: unknown = record
  for (const key of path.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

/** A string, or a number written as one; lists of strings (authors) are joined. Undefined where it is none of these. */
const asText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'))
    return value.join(', ')
  return undefined
}

/**
 * The article in a record.
 *
 * @param record a parsed JSON value or CSV row
 * @param warnings what decoding it had to repair
 * @returns a failure where it is no object, has no text, or a field is of a type that cannot be read
 */
export const articleOfFields = (
  record: unknown,
  origin: Origin,
  map: FieldMap = {},
  publishedOption: string | null = null,
  warnings: readonly Diagnostic[] = [],
): ReadArticle | InputFailure => {
  if (!isObject(record)) return failureAt(origin, 'bad-field', 'expected an object with a "text" field')
  const fields: Partial<Record<ArticleField, string>> = {}
  for (const field of ARTICLE_FIELDS) {
    const name = map[field] ?? field
    const value = lookUp(record, name)
    if (value === undefined || value === null) continue
    const text = asText(value)
    if (text === undefined) return failureAt(origin, 'bad-field', `field "${name}" must be a string`)
    fields[field] = text
  }
  if (fields.text === undefined) {
    const name = map.text ?? 'text'
    const has = Object.keys(record).slice(0, 12).join(', ')
    return failureAt(
      origin,
      'no-text',
      `there is no field "${name}" (it has: ${has || 'nothing'}); name it with --map text=FIELD`,
    )
  }
  return makeArticle(fields as Described, origin, warnings, publishedOption)
}
