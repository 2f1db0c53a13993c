/**
 * Byte streams cut into records without ever holding more than one: lines, and the elements of a JSON array (or values one
 * after another). Both know the byte offset of each record and give up a record, not the stream, when it passes the limit.
 */
export interface Cut {
  /** The record's bytes, their own memory; null where it passed the limit and was skipped. */
  readonly bytes: Uint8Array | null
  /** Of the record's first byte in the stream. */
  readonly offset: number
  /** False for a last record that the end of the data cut off. */
  readonly whole: boolean
}

const join = (parts: readonly Uint8Array[]): Uint8Array => {
  const only = parts.length === 1 ? parts[0] : undefined
  // Not slice(): a Buffer's is a view of the memory that it came from.
  if (only) return new Uint8Array(only)
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Collects the pieces of one record, forgetting them once they pass the limit. */
const collector = (limit: number) => {
  let parts: Uint8Array[] = []
  let size = 0
  return {
    add: (part: Uint8Array): void => {
      size += part.length
      if (size > limit) parts = []
      else if (part.length > 0) parts.push(part)
    },
    size: (): number => size,
    take: (): Uint8Array | null => {
      const bytes = size > limit ? null : join(parts)
      parts = []
      size = 0
      return bytes
    },
  }
}

const NEWLINE = 0x0a

/** Lines without their line feed; empty lines come too. `limit` is in bytes. */
export async function* lines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Cut> {
  const line = collector(limit)
  let start = 0
  let read = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      line.add(chunk.subarray(from, end))
      yield { bytes: line.take(), offset: start, whole: true }
      from = end + 1
      start = read + from
    }
    line.add(chunk.subarray(from))
    read += chunk.length
  }
  if (line.size() > 0) yield { bytes: line.take(), offset: start, whole: true }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

const COMMA = 0x2c
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

/**
 * The elements of one top-level array, or the values of a sequence of objects. Only brackets and strings are looked at, so
 * the depth of nesting costs nothing; whether a value is JSON is for its reader to find out.
 */
export async function* jsonValues(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Cut> {
  const value = collector(limit)
  let depth = 0
  let inArray = false
  let seen = false
  let inString = false
  let escaped = false
  let inValue = false
  let start = 0
  let read = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] as number
      if (inString) {
        if (escaped) escaped = false
        else if (byte === BACKSLASH) escaped = true
        else if (byte === QUOTE) inString = false
        continue
      }
      if (!inValue) {
        const bom = read + i < 3 && byte >= 0xbb
        if (bom || isSpace(byte) || byte === COMMA) continue
        if (!seen && byte === 0x5b) {
          seen = inArray = true
          continue
        }
        seen = true
        if (inArray && byte === 0x5d) {
          inArray = false
          continue
        }
        inValue = true
        start = read + i
        from = i
      }
      if (byte === QUOTE) inString = true
      else if (byte === 0x7b || byte === 0x5b) depth++
      else if ((byte === 0x7d || byte === 0x5d) && depth > 0) depth--
      else if (depth === 0 && (byte === COMMA || byte === 0x5d || (!inArray && isSpace(byte)))) {
        // The end of a bare value such as `null`: it does not contain its separator.
        value.add(chunk.subarray(from, i))
        yield { bytes: value.take(), offset: start, whole: true }
        inValue = false
        if (byte === 0x5d) inArray = false
        continue
      } else continue
      if (depth === 0 && !inString && byte !== QUOTE) {
        value.add(chunk.subarray(from, i + 1))
        yield { bytes: value.take(), offset: start, whole: true }
        inValue = false
      }
    }
    if (inValue) value.add(chunk.subarray(from))
    read += chunk.length
  }
  if (inValue) yield { bytes: value.take(), offset: start, whole: false }
  else if (inArray) yield { bytes: new Uint8Array(0), offset: read, whole: false }
}

/** Whether these first bytes of JSON begin an array. */
export const startsArray = (head: Uint8Array): boolean => {
  const first = head.find((byte, i) => !isSpace(byte) && !(i < 3 && byte >= 0xbb))
  return first === 0x5b
}

/** All bytes of a stream, or null where they pass the limit. */
export const collect = async (chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> => {
  const all = collector(limit)
  for await (const chunk of chunks) {
    all.add(chunk)
    if (all.size() > limit) return null
  }
  return all.take()
}
