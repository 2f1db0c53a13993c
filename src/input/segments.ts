/**
 * The first half of reading: from paths to segments (segment.ts says why there are two halves). Streams are passed through,
 * never held; archives are opened in place, nested as they come.
 */
import { createReadStream } from 'node:fs'
import { type Cut, collect, jsonValues, lines, startsArray } from './chunks.js'
import { inUtf8 } from './decode.js'
import { type FailureCode, type InputFailure, isFailure, ReadingStopped } from './failure.js'
import {
  type Container,
  type Format,
  formatByEnding,
  isContainer,
  MEDIA_TYPES,
  sniff,
  withoutEnding,
} from './format.js'
import { byteSize, MAX_ARTICLE_BYTES, type ReadOptions, type Segment, tooLarge } from './segment.js'
import { unpack } from './unpack.js'
import { type Found, fileFailure, STDIN, walk } from './walk.js'

type Chunks = AsyncIterable<Uint8Array>

/** A stream with its name. */
interface Holding {
  readonly path: string
  /** Relative to the folder given. */
  readonly name: string
  readonly id: string
  readonly chunks: Chunks
  /** Where it lies on disk as it is. */
  readonly file?: string
}

/** Files up to this size are handed on by their path, for the second half to read. */
const SMALL = 1 << 20
const CHUNK = 256 * 1024
/** To tell the format; more would be waited for while a slow writer's first record could be read. */
const ENOUGH = 64

/** The first bytes of a stream, and the stream with them still in it. */
const peek = async (chunks: Chunks): Promise<{ head: Uint8Array; all: Chunks; close: () => Promise<void> }> => {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  let done = false
  while (size < ENOUGH && !done) {
    const next = await iterator.next()
    if (next.done) done = true
    else {
      first.push(next.value)
      size += next.value.length
    }
  }
  const close = async (): Promise<void> => {
    await iterator.return?.()
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* first
      while (!done) {
        const next = await iterator.next()
        if (next.done) done = true
        else yield next.value
      }
    } finally {
      await close()
    }
  }
  return { head: Buffer.concat(first), all: all(), close }
}

async function* ndjsonSegments(holding: Holding, limit: number): AsyncGenerator<Segment | InputFailure> {
  const { name } = holding
  let record = 0
  for await (const { bytes, offset } of lines(holding.chunks, limit)) {
    const at = { path: holding.path, record, offset }
    if (bytes === null) yield { ...at, code: 'too-large', message: tooLarge(limit) }
    else if (
      /^\s*$/.test(Buffer.from(bytes.buffer, 0, Math.min(bytes.length, 64)).toString('latin1')) &&
      isBlank(bytes)
    )
      continue
    else yield { ...at, name, id: `${holding.id}#${record}`, format: 'json', bytes, mediaType: MEDIA_TYPES.ndjson }
    record++
  }
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))

/** A file of one object is that article; only arrays and sequences have records. */
async function* jsonSegments(
  holding: Holding,
  isArray: boolean,
  limit: number,
): AsyncGenerator<Segment | InputFailure> {
  const numbered = (cut: Cut, record: number | null): Segment | InputFailure => {
    const at = { path: holding.path, record, offset: cut.offset }
    if (cut.bytes === null) return { ...at, code: 'too-large', message: tooLarge(limit) }
    if (!cut.whole) return { ...at, code: 'broken-json', message: 'the file ends inside this value; it was cut off' }
    const id = record === null ? holding.id : `${holding.id}#${record}`
    return { ...at, name: holding.name, id, format: 'json', bytes: cut.bytes, mediaType: MEDIA_TYPES.json }
  }
  let first: Cut | null = null
  let record = 0
  for await (const cut of jsonValues(holding.chunks, limit)) {
    if (record === 0 && !isArray) first = cut
    else {
      if (first) yield numbered(first, 0)
      first = null
      yield numbered(cut, record)
    }
    record++
  }
  if (first) yield numbered(first, null)
  if (record === 0) yield { path: holding.path, record: null, code: 'empty', message: 'there is no article in it' }
}

async function* tableSegments(
  holding: Holding,
  delimiter: ',' | '\t',
  options: ReadOptions,
): AsyncGenerator<Segment | InputFailure> {
  const { path, name, id } = holding
  const { rows } = await import('./table.js')
  const limit = options.maxArticleBytes ?? MAX_ARTICLE_BYTES
  const reading = { delimiter, limit, encoding: options.encoding ?? null, map: options.map ?? {} }
  const mediaType = MEDIA_TYPES[delimiter === ',' ? 'csv' : 'tsv']
  let seen = 0
  for await (const row of rows(holding.chunks, path, reading)) {
    seen++
    if (isFailure(row)) yield row
    else yield { path, name, id: `${id}#${row.record}`, format: 'json', mediaType, ...row }
  }
  if (seen === 0) yield { path, record: null, code: 'empty', message: 'there is no row in it below the heading' }
}

async function* wholeSegment(
  holding: Holding,
  format: Segment['format'],
  limit: number,
): AsyncGenerator<Segment | InputFailure> {
  const { path, name, id } = holding
  const bytes = await collect(holding.chunks, limit)
  if (bytes === null) yield { path, record: null, code: 'too-large', message: tooLarge(limit) }
  else yield { path, name, record: null, id, format, bytes, mediaType: MEDIA_TYPES[format] }
}

const DEEPEST = 4
/** An archive within an archive is held in memory: its directory is at its end. */
const MAX_INNER_ARCHIVE = 256 * 1024 * 1024

async function* unpackedSegments(
  holding: Holding,
  container: Container,
  options: ReadOptions,
  depth: number,
): AsyncGenerator<Segment | InputFailure> {
  const { path, chunks } = holding
  const failure = (code: FailureCode, message: string): InputFailure => ({ path, record: null, code, message })
  if (depth >= DEEPEST) {
    yield failure('too-deep', `archives within archives, more than ${DEEPEST} deep; unpack it first`)
    return
  }
  if (container !== 'zip') {
    const inner = path.replace(/\.(?:gz|zst)$/i, '')
    const unpacked = { path, name: holding.name, id: holding.id, chunks: unpack(container, chunks) }
    yield* segmentsOf(unpacked, formatByEnding(inner), options, depth + 1)
    return
  }
  let source: string | Buffer | null = holding.file ?? null
  if (source === null) {
    const bytes = await collect(chunks, MAX_INNER_ARCHIVE)
    source = bytes && Buffer.from(bytes.buffer)
  }
  if (source === null) {
    yield failure('too-large', `an archive in a stream may have ${byteSize(MAX_INNER_ARCHIVE)}; unpack it first`)
    return
  }
  const { zipMembers } = await import('./zip.js')
  for await (const member of zipMembers(source, path)) {
    if (isFailure(member)) yield member
    else {
      const { name } = member
      const inner = {
        path: `${path}!/${name}`,
        name: `${holding.name}/${name}`,
        id: `${holding.id}/${withoutEnding(name)}`,
        chunks: member.chunks,
      }
      yield* guarded(inner, formatByEnding(name), options, depth + 1)
    }
  }
}

/** What ends the reading of one stream is a failure of that stream. */
async function* guarded(
  holding: Holding,
  ending: Format | Container | null,
  options: ReadOptions,
  depth = 0,
): AsyncGenerator<Segment | InputFailure> {
  const { path } = holding
  try {
    yield* segmentsOf(holding, ending, options, depth)
  } catch (error) {
    if (error instanceof ReadingStopped) yield { path, record: null, code: error.code, message: error.message }
    else yield fileFailure(path, error)
  }
}

async function* segmentsOf(
  holding: Holding,
  ending: Format | Container | null,
  options: ReadOptions,
  depth = 0,
): AsyncGenerator<Segment | InputFailure> {
  const limit = options.maxArticleBytes ?? MAX_ARTICLE_BYTES
  const { head, all, close } = await peek(holding.chunks)
  if (head.length === 0) {
    yield { path: holding.path, record: null, code: 'empty', message: 'there is nothing in it' }
    return
  }
  const opened = { ...holding, chunks: all }
  const seen = sniff(head)
  if (seen && isContainer(seen)) {
    // A zip archive on disk is read from its end, not from this stream.
    if (seen === 'zip' && holding.file) await close()
    yield* unpackedSegments(opened, seen, options, depth)
    return
  }
  const records = { ...holding, chunks: inUtf8(head, all) }
  const told = options.format ?? (ending && !isContainer(ending) ? ending : null) ?? seen ?? 'text'
  if (told === 'ndjson') yield* ndjsonSegments(records, limit)
  else if (told === 'json') yield* jsonSegments(records, startsArray(head), limit)
  else if (told === 'warc') {
    const { warcSegments } = await import('./warc.js')
    yield* warcSegments(opened.chunks, opened, limit)
  } else if (told === 'csv' || told === 'tsv') yield* tableSegments(opened, told === 'csv' ? ',' : '\t', options)
  else if (told === 'text' || told === 'html' || told === 'feed') yield* wholeSegment(opened, told, limit)
}

/** A file that the second half can read whole, told by its ending alone. */
const smallFile = (found: Found, options: ReadOptions): Segment | null => {
  const format = options.format ?? formatByEnding(found.path)
  if (found.size === null || found.size === 0 || found.size > SMALL || format === null || isContainer(format))
    return null
  if (format !== 'text' && format !== 'html' && format !== 'feed' && format !== 'json') return null
  return {
    path: found.path,
    record: null,
    name: found.name,
    id: withoutEnding(found.name),
    format,
    bytes: null,
    size: found.size,
    mediaType: MEDIA_TYPES[format],
  }
}

/**
 * Cuts the input into segments.
 *
 * @param paths files, folders, or `-` for standard input
 * @param stdin the stream behind `-`
 * @returns segments and failures, in the order of the paths and of the names within folders
 */
export async function* segments(
  paths: readonly string[],
  options: ReadOptions = {},
  stdin: Chunks = process.stdin,
): AsyncGenerator<Segment | InputFailure> {
  for await (const found of walk(paths)) {
    if (isFailure(found)) {
      yield found
      continue
    }
    const small = smallFile(found, options)
    if (small) {
      yield small
      continue
    }
    const stream = found.path === STDIN ? stdin : createReadStream(found.path, { highWaterMark: CHUNK })
    const onDisk = found.size === null ? {} : { file: found.path }
    const holding = { path: found.path, name: found.name, id: withoutEnding(found.name), chunks: stream, ...onDisk }
    yield* guarded(holding, formatByEnding(found.path), options)
  }
}
