/**
 * Makes an article of what a file or a record of one says about it. Everything here is checked, nothing is repaired in
 * silence: what cannot be used becomes a failure (no article) or a warning that travels with the article.
 */
import { hash } from 'node:crypto'
import type { Article } from '../core/article.js'
import type { Diagnostic } from '../core/diagnostic.js'
import type { FailureCode, InputFailure } from './failure.js'
import { mendMojibake } from './mojibake.js'
import { publishedDate } from './published.js'

/** An article as read, with what reading it had to repair or leave out; the pipeline adds its own warnings to these. */
export interface ReadArticle extends Article {
  readonly warnings: readonly Diagnostic[]
  /** How its unmarked dates are to be read, where a record says; for `dates` alone. */
  readonly prefer?: string
}

/** Where the bytes came from. */
export interface Origin {
  readonly path: string
  readonly record: number | null
  /** Id to use where the input has none of its own. */
  readonly id: string
  readonly mediaType: string
  readonly encoding: string
  /** The article's own bytes. */
  readonly bytes: Uint8Array
  /** Byte offset of the record in its file. */
  readonly offset?: number
}

/** What is said about the article outside its text. `null` and missing are the same. */
export interface Described {
  readonly text: string
  readonly id?: string | null
  readonly title?: string | null
  readonly url?: string | null
  readonly published?: string | null
  readonly publisher?: string | null
  readonly author?: string | null
  readonly language?: string | null
  readonly prefer?: string | null
}

/** A failure at this origin. */
export const failureAt = (
  origin: Pick<Origin, 'path' | 'record' | 'offset'>,
  code: FailureCode,
  message: string,
): InputFailure => ({
  path: origin.path,
  record: origin.record,
  code,
  message,
  ...(origin.offset === undefined ? {} : { offset: origin.offset }),
})

const BLANK = /^[\s\p{Cc}\p{Cf}]*$/u

/**
 * The article, or a failure where there is no text in it.
 *
 * @param publishedOption the user's publication date, for articles that do not say
 */
export const makeArticle = (
  described: Described,
  origin: Origin,
  warnings: readonly Diagnostic[] = [],
  publishedOption: string | null = null,
): ReadArticle | InputFailure => {
  if (BLANK.test(described.text)) return failureAt(origin, 'empty', 'there is no text in it')
  const stated = described.published ? publishedDate(described.published) : null
  const refused: Diagnostic[] =
    described.published && stated === null
      ? [{ code: 'unread-date', message: `the publication date "${described.published.slice(0, 60)}" is not ISO 8601` }]
      : []
  const mended = mendMojibake(described.text)
  const published = stated ?? publishedOption
  return {
    id: described.id || origin.id,
    source: {
      path: origin.path,
      record: origin.record,
      url: described.url ?? null,
      mediaType: origin.mediaType,
      encoding: origin.encoding,
      bytes: origin.bytes.byteLength,
      sha256: hash('sha256', origin.bytes, 'hex'),
    },
    text: mended.text,
    title: described.title ? mendMojibake(described.title).text : null,
    publisher: described.publisher || null,
    author: described.author || null,
    published: published === null ? null : { value: published, basis: stated === null ? 'option' : 'metadata' },
    language: described.language || null,
    ...(described.prefer ? { prefer: described.prefer } : {}),
    warnings: [...warnings, ...mended.warnings, ...refused],
  }
}
