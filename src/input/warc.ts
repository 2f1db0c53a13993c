/**
 * WARC and WET, record by record, in constant memory. Written here because the package for it reads a cut-off file without a
 * word; this one knows from the length each record states whether it got all of it. Only what can be an article comes out: pages,
 * plain text and feeds that were answered with success, and the text records of WET. The date of the crawl is no publication date.
 */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { type InputFailure, ReadingStopped } from './failure.js'
import type { Segment } from './segment.js'
import { tooLarge } from './segment.js'

type Chunks = AsyncIterable<Uint8Array>

/** What the stream has next: lines of headers, and bodies of known length. */
const byteReader = (chunks: Chunks) => {
  const iterator = chunks[Symbol.asyncIterator]()
  let held: Uint8Array = new Uint8Array(0)
  let offset = 0
  let ended = false
  const more = async (): Promise<boolean> => {
    if (ended) return false
    const next = await iterator.next()
    if (next.done) ended = true
    else held = held.length === 0 ? next.value : Buffer.concat([held, next.value])
    return !ended
  }
  const drop = (count: number): Uint8Array => {
    const taken = held.subarray(0, count)
    held = held.subarray(count)
    offset += taken.length
    return taken
  }
  return {
    offset: (): number => offset,
    /** A line without its end; null at the end of the data. */
    line: async (limit: number): Promise<string | null> => {
      for (let from = 0; ; ) {
        const end = held.indexOf(0x0a, from)
        if (end !== -1)
          return Buffer.from(drop(end + 1))
            .toString('utf8')
            .replace(/\r?\n$/, '')
        from = held.length
        if (held.length > limit)
          throw new ReadingStopped('broken-archive', `no WARC record at byte ${offset}; the rest is left out`)
        if (!(await more())) return held.length > 0 ? Buffer.from(drop(held.length)).toString('utf8') : null
      }
    },
    /** So many bytes, their own memory; fewer at the end of the data. */
    take: async (count: number): Promise<Uint8Array> => {
      const parts: Uint8Array[] = []
      let missing = count
      while (missing > 0) {
        if (held.length === 0 && !(await more())) break
        const part = drop(missing)
        parts.push(part)
        missing -= part.length
      }
      return new Uint8Array(Buffer.concat(parts))
    },
    /** Passes over so many bytes; false where there were fewer. */
    skip: async (count: number): Promise<boolean> => {
      let missing = count
      while (missing > 0) {
        if (held.length === 0 && !(await more())) return false
        missing -= drop(missing).length
      }
      return true
    },
  }
}

type Headers = ReadonlyMap<string, string>

const headersOf = (lines: readonly string[]): Headers => {
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

const MOST_HEADER = 64 * 1024

/** `text/html; charset=x` in its parts. */
const mediaType = (header: string | undefined): { readonly type: string; readonly charset: string | null } => ({
  type: (header?.split(';')[0] ?? '').trim().toLowerCase(),
  charset: /charset\s{0,3}=\s{0,3}["']?([\w:-]{1,40})/i.exec(header ?? '')?.[1] ?? null,
})

const formatOf = (type: string): Segment['format'] | null => {
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html'
  if (type === 'text/plain') return 'text'
  return /^(?:application|text)\/(?:rss\+|atom\+)?xml$/.test(type) ? 'feed' : null
}

/** Chunked transfer, where it is what the header says: many archives store it undone and keep the header. */
const unchunked = (body: Buffer): Buffer => {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at)
    const size = end === -1 ? Number.NaN : Number.parseInt(body.toString('latin1', at, Math.min(end, at + 16)), 16)
    if (Number.isNaN(size)) return at === 0 ? body : Buffer.concat(parts)
    if (size === 0) break
    parts.push(body.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
  return Buffer.concat(parts)
}

const uncoded = (body: Buffer, coding: string, limit: number): Buffer => {
  const options = { maxOutputLength: limit }
  if (coding === 'gzip' || coding === 'x-gzip') return gunzipSync(body, options)
  if (coding === 'br') return brotliDecompressSync(body, options)
  return coding === 'deflate' ? inflateSync(body, options) : body
}

interface Payload {
  readonly format: Segment['format']
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly charset: string | null
}

/** The page in an HTTP response; null where it is none, or no success. */
const payloadOfResponse = (message: Buffer, limit: number): Payload | null => {
  const end = message.indexOf('\r\n\r\n')
  if (end === -1) return null
  const [status = '', ...lines] = message.toString('latin1', 0, end).split('\r\n')
  if (!/^HTTP\/[\d.]+ 2\d\d/.test(status)) return null
  const headers = headersOf(lines)
  const { type, charset } = mediaType(headers.get('content-type'))
  const format = formatOf(type)
  if (format === null) return null
  let body = message.subarray(end + 4)
  if (headers.get('transfer-encoding')?.toLowerCase() === 'chunked') body = unchunked(body)
  try {
    body = uncoded(body, headers.get('content-encoding')?.toLowerCase() ?? '', limit)
  } catch {
    // Stored decoded, with the header kept.
  }
  return { format, bytes: new Uint8Array(body), mediaType: type, charset }
}

const payloadOf = (kind: string | undefined, headers: Headers, content: Uint8Array, limit: number): Payload | null => {
  if (kind === 'response') return payloadOfResponse(Buffer.from(content.buffer), limit)
  const { type, charset } = mediaType(headers.get('content-type'))
  const format = formatOf(type)
  return format && { format, bytes: content, mediaType: type, charset }
}

const LANGUAGES: Readonly<Record<string, string>> = { ara: 'ar', eng: 'en', fas: 'fa', per: 'fa', rus: 'ru' }

const ARTICLE_KINDS = new Set(['response', 'resource', 'conversion'])

/**
 * The articles of a WARC or WET file.
 *
 * @param limit bytes of a record's content
 * @throws ReadingStopped where the file ends inside a record or is no WARC
 */
export async function* warcSegments(
  chunks: Chunks,
  { path, name, id }: Pick<Segment, 'path' | 'name' | 'id'>,
  limit: number,
): AsyncGenerator<Segment | InputFailure> {
  const reader = byteReader(chunks)
  let given = 0
  for (let record = 0; ; record++) {
    let first = await reader.line(MOST_HEADER)
    while (first === '') first = await reader.line(MOST_HEADER)
    if (first === null) {
      if (given === 0)
        yield {
          path,
          record: null,
          code: 'empty',
          message: 'there is no page and no text in it that was answered with success',
        }
      return
    }
    const offset = reader.offset() - first.length - 2
    if (!first.startsWith('WARC/'))
      throw new ReadingStopped('broken-archive', `no WARC record at byte ${offset}; the rest is left out`)
    const lines: string[] = []
    let line = await reader.line(MOST_HEADER)
    for (; line !== null && line !== ''; line = await reader.line(MOST_HEADER)) if (lines.length < 200) lines.push(line)
    const headers = headersOf(lines)
    const length = Number(headers.get('content-length') ?? Number.NaN)
    const cutOff = new ReadingStopped(
      'truncated',
      `ends inside record ${record}, at byte ${offset}; what came before was read`,
    )
    if (line === null) throw cutOff
    if (!Number.isSafeInteger(length) || length < 0) {
      throw new ReadingStopped(
        'broken-archive',
        `record ${record}, at byte ${offset}, does not say its length; the rest is left out`,
      )
    }
    const kind = headers.get('warc-type')
    if (!kind || !ARTICLE_KINDS.has(kind) || length > limit) {
      if (!(await reader.skip(length))) throw cutOff
      if (!kind) {
        given++
        yield {
          path,
          record,
          offset,
          code: 'broken-archive',
          message: 'the record does not say what it is (WARC-Type)',
        }
      } else if (ARTICLE_KINDS.has(kind)) {
        given++
        yield { path, record, offset, code: 'too-large', message: tooLarge(limit) }
      }
      continue
    }
    const content = await reader.take(length)
    if (content.length < length) throw cutOff
    const payload = payloadOf(kind, headers, content, limit)
    if (payload === null || payload.bytes.length === 0) continue
    given++
    const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '')
    const own = headers.get('warc-record-id')?.replace(/^<|>$/g, '')
    const said = headers.get('warc-identified-content-language')?.split(',')[0]
    yield {
      path,
      name,
      record,
      id: own || `${id}#${record}`,
      format: payload.format,
      bytes: payload.bytes,
      mediaType: payload.mediaType,
      offset,
      ...(payload.charset === null ? {} : { encoding: payload.charset }),
      ...(url ? { url } : {}),
      ...(said ? { language: LANGUAGES[said] ?? said } : {}),
    }
  }
}
