/**
 * What is done with one segment, wherever it is done: read its articles, extract, check against the contract, render. It
 * returns bytes, because bytes cross from a worker thread for nothing. A fault of ours costs one article, never the run.
 */
import type { Addition } from '../gazetteer/additions.js'
import type { ReadArticle } from '../input/article.js'
import { type InputFailure, isFailure } from '../input/failure.js'
import { readSegment } from '../input/read.js'
import type { ReadOptions, Segment } from '../input/segment.js'
import { useAdditions } from '../lang/additions.js'
import { accepts } from '../output/accepts.js'
import { toContract } from '../output/article.js'
import { type EventFilter, filtered } from '../output/filter.js'
import { framingOf, render, type Shape } from '../output/framing.js'
import { type Bytes, withRecords } from '../output/rendered.js'
import { extractArticle } from './extract.js'
import { isTimeout, type Limit, tookTooLong, unlimited } from './limit.js'

export interface ProcessOptions {
  readonly read: ReadOptions
  /** Whether records include the article's text. */
  readonly withText: boolean
  readonly shape: Shape
  readonly filter: EventFilter
  /** For one article, in milliseconds. */
  readonly timeout: number
  /** The user's own additions to the gazetteer. */
  readonly additions?: readonly Addition[]
}

/** An article by its id and where it stands. */
export interface Met {
  readonly id: string
  readonly path: string
  readonly record: number | null
}

/** What came of some segments. */
export interface Processed {
  /** Records in input order, rendered; each, the first one too, is led by what its format has between two. */
  bytes: Bytes
  /** How many records each segment gave, and where in the bytes they end. */
  readonly counts: number[]
  readonly ends: number[]
  readonly failures: InputFailure[]
  /** Each article read. */
  readonly met: Met[]
  /** Events written. */
  events: number
}

/** @param bytes memory to fill */
export const nothingProcessed = (bytes: Bytes = new Uint8Array(0)): Processed => ({
  bytes,
  counts: [],
  ends: [],
  failures: [],
  met: [],
  events: 0,
})

const failed = (article: ReadArticle, code: 'crash' | 'invalid-record' | 'timeout', message: string): InputFailure => ({
  path: article.source.path,
  record: article.source.record,
  code,
  message,
})

interface Rendered {
  readonly records: readonly string[]
  readonly events: number
}

/** What is written of an article; null where nothing is, and the record itself where it breaks the contract. */
const rendered = (article: ReadArticle, options: ProcessOptions): Rendered | { readonly broken: unknown } | null => {
  if (options.additions) useAdditions(options.additions)
  const record = extractArticle(article)
  const warnings = [...article.warnings, ...record.warnings]
  const output = toContract({ ...record, warnings }, article.text, options.withText)
  if (!accepts(output)) return { broken: output }
  const wanted = filtered(output, options.filter)
  return wanted && { records: render(wanted, options.shape), events: wanted.events.length }
}

/** @returns how many records it gave */
const processArticle = async (
  article: ReadArticle,
  options: ProcessOptions,
  into: Processed,
  limit: Limit,
): Promise<number> => {
  into.met.push({ id: article.id, path: article.source.path, record: article.source.record })
  try {
    const found = limit(() => rendered(article, options))
    if (found === null) return 0
    if ('broken' in found) {
      const { contractFault } = await import('../output/schema.js')
      const fault = contractFault(found.broken)
      into.failures.push(
        failed(article, 'invalid-record', `the record breaks the contract at ${fault}; please report it`),
      )
      return 0
    }
    into.events += found.events
    into.bytes = withRecords(into.bytes, found.records, framingOf(options.shape))
    return found.records.length
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const failure = isTimeout(error)
      ? failed(article, 'timeout', tookTooLong(options.timeout))
      : failed(article, 'crash', `extraction failed: ${message}; please report it`)
    into.failures.push(failure)
    return 0
  }
}

/**
 * Processes one segment.
 *
 * @param into where results are added
 * @param skipped failures that earlier tries of this segment ended in, by the article's place in it; -1 is the reading itself
 * @param onArticle called before each article with its place in the segment, -1 before reading
 * @param limit on the extraction of one article, where nobody else watches over this thread
 */
export const processSegment = async (
  segment: Segment,
  options: ProcessOptions,
  into: Processed,
  skipped: ReadonlyMap<number, InputFailure> = new Map(),
  onArticle: (index: number) => void = () => {},
  limit: Limit = unlimited,
): Promise<void> => {
  const done = (records: number): void => {
    into.counts.push(records)
    into.ends.push(into.bytes.length)
  }
  const unread = skipped.get(-1)
  if (unread) {
    into.failures.push(unread)
    done(0)
    return
  }
  onArticle(-1)
  const outcomes = await readSegment(segment, options.read)
  let records = 0
  for (const [index, outcome] of outcomes.entries()) {
    const failure = isFailure(outcome) ? outcome : skipped.get(index)
    if (failure) into.failures.push(failure)
    else if (!isFailure(outcome)) {
      onArticle(index)
      records += await processArticle(outcome, options, into, limit)
    }
  }
  done(records)
}
