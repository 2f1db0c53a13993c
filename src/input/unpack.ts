/**
 * Compressed streams, unpacked as they flow. Nothing is held, so a bomb can only cost time; it is stopped all the same once
 * its ratio is one that no text has. A stream that ends early gives what it had and then says so.
 */
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ReadingStopped } from './failure.js'
import { byteSize } from './segment.js'

type Chunks = AsyncIterable<Uint8Array>

/** Text shrinks to a tenth, a dump of near duplicates to a hundredth; gzip's best is a thousandth. */
const MOST_RATIO = 300
/** Below this the ratio says nothing. */
const HARMLESS = 64 * 1024 * 1024

/** Ends a stream of packed data that unpacks to more than text can. */
export const bombGuard = (): {
  readonly packed: (bytes: number) => void
  readonly unpacked: (bytes: number) => void
} => {
  let from = 0
  let to = 0
  return {
    packed: (bytes) => {
      from += bytes
    },
    unpacked: (bytes) => {
      to += bytes
      if (to > HARMLESS && to > from * MOST_RATIO) {
        throw new ReadingStopped(
          'archive-bomb',
          `unpacks to more than ${byteSize(to)} from ${byteSize(from)}; the rest is left out`,
        )
      }
    },
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function* gunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const guard = bombGuard()
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      guard.packed(chunk.length)
      yield chunk
    }
  }
  const source = Readable.from(counted(), { objectMode: false })
  const unpacker = createGunzip({ chunkSize: 256 * 1024 })
  source.on('error', (error) => unpacker.destroy(error))
  try {
    for await (const chunk of source.pipe(unpacker)) {
      guard.unpacked((chunk as Uint8Array).length)
      yield chunk as Uint8Array
    }
  } catch (error) {
    if (error instanceof ReadingStopped) throw error
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'Z_BUF_ERROR')
      throw new ReadingStopped('truncated', 'the gzip data ends early; what came before was read')
    if (String(code).startsWith('Z_'))
      throw new ReadingStopped('broken-archive', `the gzip data is damaged: ${messageOf(error)}`)
    throw error
  } finally {
    source.destroy()
    unpacker.destroy()
  }
}

async function* unzstd(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const { Decompress, ZstdErrorCode } = await import('fzstd')
  const guard = bombGuard()
  let out: Uint8Array[] = []
  const unpacker = new Decompress((data) => {
    // Its memory is used again for the next block.
    if (data.length > 0) out.push(data.slice())
  })
  const push = (chunk: Uint8Array, last: boolean): Uint8Array[] => {
    out = []
    try {
      unpacker.push(chunk, last)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === ZstdErrorCode.UnexpectedEOF) {
        throw new ReadingStopped('truncated', 'the zstd data ends early; what came before was read')
      }
      throw new ReadingStopped('broken-archive', `the zstd data is damaged: ${messageOf(error)}`)
    }
    return out
  }
  for await (const chunk of chunks) {
    guard.packed(chunk.length)
    // Small pieces: each push unpacks all it is given.
    for (let at = 0; at < chunk.length; at += 16_384) {
      for (const data of push(chunk.subarray(at, at + 16_384), false)) {
        guard.unpacked(data.length)
        yield data
      }
    }
  }
  yield* push(new Uint8Array(0), true)
}

/** The unpacked stream. */
export const unpack = (container: 'gzip' | 'zstd', chunks: Chunks): Chunks =>
  container === 'gzip' ? gunzip(chunks) : unzstd(chunks)
