/** The second half of reading: from a segment to its articles (segment.ts says why there are two halves). */

import { promises as fs } from 'node:fs'
import type { Diagnostic } from '../core/diagnostic.js'
import { failureAt, makeArticle, type Origin, type ReadArticle } from './article.js'
import { jsonValues, startsArray } from './chunks.js'
import { decodeText, decodeUtf8, inUtf8 } from './decode.js'
import { type InputFailure, isFailure } from './failure.js'
import { articleOfFields } from './fields.js'
import { byteSize, MAX_ARTICLE_BYTES, type ReadOptions, type Segment, tooLarge } from './segment.js'
import { segments } from './segments.js'
import { fileFailure } from './walk.js'

type Outcome = ReadArticle | InputFailure

const originOf = (segment: Segment, bytes: Uint8Array, encoding: string): Origin => ({
  path: segment.path,
  record: segment.record,
  id: segment.id,
  mediaType: segment.mediaType,
  encoding,
  bytes,
  ...(segment.offset === undefined ? {} : { offset: segment.offset }),
})

const readText = async (segment: Segment, bytes: Uint8Array, options: ReadOptions): Promise<Outcome> => {
  const decoded = await decodeText(bytes, segment.encoding ?? null, options.encoding ?? null)
  if (decoded === null) return failureAt(segment, 'binary', 'this is no text (too many control characters)')
  const described = {
    text: decoded.text,
    url: segment.url ?? null,
    published: segment.published ?? null,
    language: segment.language ?? null,
  }
  return makeArticle(described, originOf(segment, bytes, decoded.encoding), decoded.warnings, options.published ?? null)
}

/** A page of this size is no article; to parse it would take gigabytes. */
const MAX_PAGE_BYTES = 4 * 1024 * 1024

const readPage = async (segment: Segment, bytes: Uint8Array, options: ReadOptions): Promise<Outcome> => {
  const limit = Math.min(MAX_PAGE_BYTES, options.maxArticleBytes ?? MAX_ARTICLE_BYTES)
  if (bytes.length > limit)
    return failureAt(segment, 'too-large', `larger than ${byteSize(limit)}, the limit for one page`)
  const { articleOfPage, declaredEncoding } = await import('./page.js')
  const decoded = await decodeText(bytes, segment.encoding ?? declaredEncoding(bytes), options.encoding ?? null)
  if (decoded === null) return failureAt(segment, 'binary', 'this is no text (too many control characters)')
  try {
    const { described, warnings } = articleOfPage(decoded.text, segment.url ?? null)
    const told = { ...described, published: described.published ?? segment.published ?? null }
    const all = [...unplaced(decoded.warnings), ...warnings]
    return makeArticle(told, originOf(segment, bytes, decoded.encoding), all, options.published ?? null)
  } catch (error) {
    return failureAt(
      segment,
      'broken-html',
      `the page cannot be parsed: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

const readFeed = async (segment: Segment, bytes: Uint8Array, options: ReadOptions): Promise<Outcome[]> => {
  const [{ itemsOfFeed }, { declaredEncoding }] = await Promise.all([import('./feed.js'), import('./page.js')])
  const decoded = await decodeText(bytes, segment.encoding ?? declaredEncoding(bytes), options.encoding ?? null)
  const items = decoded && itemsOfFeed(decoded.text)
  if (!items) return [failureAt(segment, 'broken-feed', 'there is no RSS or Atom feed in it')]
  if (items.length === 0) return [failureAt(segment, 'empty', 'the feed has no items')]
  return items.map((item, record) => {
    const at: Segment = { ...segment, record, id: `${segment.id}#${record}` }
    // Of what a feed is made of, an item's own bytes are its text.
    const origin = originOf(at, Buffer.from(item.text), decoded.encoding)
    return makeArticle(item, origin, unplaced(decoded.warnings), options.published ?? null)
  })
}

/** Places in the page are not places in its text. */
const unplaced = (warnings: readonly Diagnostic[]): Diagnostic[] =>
  warnings.map(({ code, message }) => ({ code, message }))

/** JSON is UTF-8 by its standard and other things in old dumps; a broken sequence costs a character, not the record. */
const readJsonValue = async (segment: Segment, bytes: Uint8Array, options: ReadOptions): Promise<Outcome> => {
  const plain = decodeUtf8(bytes)
  const decoded =
    plain === null
      ? await decodeText(bytes, null, options.encoding ?? null)
      : { text: plain, encoding: 'utf-8', warnings: [] }
  if (decoded === null) return failureAt(segment, 'binary', 'this is no text (too many control characters)')
  let value: unknown
  try {
    value = JSON.parse(decoded.text)
  } catch (error) {
    return failureAt(
      segment,
      'broken-json',
      error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    )
  }
  const origin = originOf(segment, bytes, decoded.encoding)
  return articleOfFields(value, origin, options.map, options.published ?? null, unplaced(decoded.warnings))
}

/** One value is the article of that name; several are records. */
const readJsonFile = async (segment: Segment, bytes: Uint8Array, options: ReadOptions): Promise<Outcome[]> => {
  async function* once(): AsyncGenerator<Uint8Array> {
    yield* inUtf8(bytes, [bytes])
  }
  const limit = options.maxArticleBytes ?? MAX_ARTICLE_BYTES
  const outcomes: Outcome[] = []
  for await (const cut of jsonValues(once(), limit)) {
    const record = outcomes.length
    const at: Segment = { ...segment, record, id: `${segment.id}#${record}`, offset: cut.offset }
    if (cut.bytes === null) outcomes.push(failureAt(at, 'too-large', tooLarge(limit)))
    else if (!cut.whole) outcomes.push(failureAt(at, 'broken-json', 'the file ends inside this value; it was cut off'))
    else outcomes.push(await readJsonValue(at, cut.bytes, options))
  }
  if (outcomes.length === 0) return [failureAt(segment, 'empty', 'there is no article in it')]
  return outcomes.length === 1 && !startsArray(bytes) ? outcomes.map(asOnly(segment)) : outcomes
}

/** The sole value of a file is the file's article, not its record 0. */
const asOnly =
  (segment: Segment) =>
  (outcome: Outcome): Outcome => {
    if (isFailure(outcome)) return { ...outcome, record: null }
    const own = outcome.id === `${segment.id}#0` ? segment.id : outcome.id
    return { ...outcome, id: own, source: { ...outcome.source, record: null } }
  }

/**
 * The articles in a segment.
 *
 * @returns at least one article or failure, in the segment's order
 */
export const readSegment = async (segment: Segment, options: ReadOptions = {}): Promise<Outcome[]> => {
  const limit = options.maxArticleBytes ?? MAX_ARTICLE_BYTES
  let bytes = segment.bytes
  if (bytes === null) {
    try {
      bytes = await fs.readFile(segment.path)
    } catch (error) {
      return [fileFailure(segment.path, error)]
    }
  }
  if (bytes.length === 0) return [failureAt(segment, 'empty', 'there is nothing in it')]
  if (segment.format !== 'json' && bytes.length > limit) return [failureAt(segment, 'too-large', tooLarge(limit))]
  if (segment.fields) {
    const origin = originOf(segment, bytes, segment.encoding ?? 'utf-8')
    return [articleOfFields(segment.fields, origin, options.map, options.published ?? null)]
  }
  if (segment.format === 'json') {
    return segment.record === null
      ? readJsonFile(segment, bytes, options)
      : [await readJsonValue(segment, bytes, options)]
  }
  if (segment.format === 'html') return [await readPage(segment, bytes, options)]
  if (segment.format === 'feed') return await readFeed(segment, bytes, options)
  return [await readText(segment, bytes, options)]
}

/**
 * Reads articles: files, folders (recursively, sorted), or `-` for standard input; the format is told from the ending or the
 * first bytes.
 *
 * @param paths what to read, in this order
 * @returns articles, and failures in their places; nothing is thrown for what is wrong with the input
 */
export async function* readArticles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Outcome> {
  for await (const segment of segments(paths, options)) {
    if (isFailure(segment)) yield segment
    else yield* await readSegment(segment, options)
  }
}
