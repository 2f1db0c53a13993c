/**
 * Reading has two halves, so that worker threads can share it. The first (segments.ts) runs in one place and cuts the input
 * into segments without looking into them: a small file by its path, or the bytes of one record of a big one. The second
 * (read.ts) turns a segment into articles: decoding, parsing, hashing; it runs where the extraction runs.
 */
import type { FieldMap } from './fields.js'
import type { Format } from './format.js'

export interface Segment {
  readonly path: string
  /** 0-based position in a file of many articles; null where the file is the article. */
  readonly record: number | null
  /** Of the file, relative to the folder given; members of archives after the archive's name. */
  readonly name: string
  /** For articles that have no id of their own. */
  readonly id: string
  /** How to read the bytes; `json` is one value, or a small file of them. */
  readonly format: Exclude<Format, 'ndjson' | 'csv' | 'tsv' | 'warc'>
  /** null: the file at `path`, whole. */
  readonly bytes: Uint8Array | null
  /** Of the file, where `bytes` is null. */
  readonly size?: number
  readonly mediaType: string
  /** Byte offset in the file. */
  readonly offset?: number
  /** Fields already parsed (a CSV row), instead of parsing `bytes`. */
  readonly fields?: Readonly<Record<string, string>>
  readonly encoding?: string
  readonly url?: string
  readonly published?: string
  readonly language?: string
}

export interface ReadOptions {
  /** Read everything as this, whatever its ending or first bytes say. */
  readonly format?: Format
  /** Encoding of the input, for sources that do not say. */
  readonly encoding?: string
  /** Our fields to theirs. */
  readonly map?: FieldMap
  /** ISO 8601; for articles that do not say when they were published. */
  readonly published?: string
  /** Bytes that one article may have; a larger one is a failure. */
  readonly maxArticleBytes?: number
}

/** Ten megabytes of article is read; a gigabyte is not. */
export const MAX_ARTICLE_BYTES = 16 * 1024 * 1024

const UNITS: readonly (readonly [number, string])[] = [
  [1 << 30, 'GiB'],
  [1 << 20, 'MiB'],
  [1 << 10, 'KiB'],
]

/** `16 MiB`, for messages. */
export const byteSize = (bytes: number): string => {
  const unit = UNITS.find(([size]) => bytes >= size)
  return unit ? `${Number((bytes / unit[0]).toFixed(1))} ${unit[1]}` : `${bytes} bytes`
}

/** The message of `too-large`. */
export const tooLarge = (limit: number): string =>
  `larger than ${byteSize(limit)}, the limit for one article (--max-article-bytes)`
