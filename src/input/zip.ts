/**
 * The members of a zip archive, read in place and never written anywhere. Names that lead out of the archive, encrypted
 * members and bombs are refused one by one; the other members are read.
 */
import yauzl from 'yauzl'
import type { InputFailure } from './failure.js'
import { ReadingStopped } from './failure.js'
import { formatByEnding } from './format.js'
import { bombGuard } from './unpack.js'

export interface Member {
  readonly name: string
  readonly chunks: AsyncIterable<Uint8Array>
}

const OPTIONS = { lazyEntries: true, decodeStrings: false, autoClose: false, validateEntrySizes: true } as const

const open = (source: string | Buffer): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    const done = (error: Error | null, archive?: yauzl.ZipFile): void => (archive ? resolve(archive) : reject(error))
    if (typeof source === 'string') yauzl.open(source, OPTIONS, done)
    else yauzl.fromBuffer(source, OPTIONS, done)
  })

const nextEntry = (archive: yauzl.ZipFile): Promise<yauzl.Entry | null> =>
  new Promise((resolve, reject) => {
    const settle = <T>(then: (value: T) => void) => {
      return (value: T): void => {
        archive.off('entry', onEntry).off('end', onEnd).off('error', onError)
        then(value)
      }
    }
    const onEntry = settle((entry: yauzl.Entry) => resolve(entry))
    const onEnd = settle(() => resolve(null))
    const onError = settle((error: Error) => reject(error))
    archive.on('entry', onEntry).on('end', onEnd).on('error', onError)
    archive.readEntry()
  })

async function* contents(archive: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  const guard = bombGuard()
  guard.packed(entry.compressedSize)
  try {
    const stream = await new Promise<AsyncIterable<Uint8Array>>((resolve, reject) => {
      archive.openReadStream(entry, (error, found) => (error ? reject(error) : resolve(found)))
    })
    for await (const chunk of stream) {
      guard.unpacked(chunk.length)
      yield chunk
    }
  } catch (error) {
    if (error instanceof ReadingStopped) throw error
    throw new ReadingStopped(
      'broken-archive',
      `this member is damaged: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

const nameOf = (entry: yauzl.Entry): string => {
  const bytes = entry.fileName as unknown as Buffer
  return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, bytes, entry.extraFields as never, false)
}

/**
 * The members whose ending says that there are articles in them.
 *
 * @param source the archive's path on disk, or its bytes
 * @param path for failures, which name a member after `!/`
 * @throws ReadingStopped where it is no zip archive or ends early
 */
export async function* zipMembers(source: string | Buffer, path: string): AsyncGenerator<Member | InputFailure> {
  const broken = (error: unknown): ReadingStopped =>
    new ReadingStopped(
      'broken-archive',
      `the zip archive is damaged or cut off: ${error instanceof Error ? error.message : String(error)}`,
    )
  const archive = await open(source).catch((error: unknown) => {
    throw broken(error)
  })
  try {
    for (;;) {
      const entry = await nextEntry(archive).catch((error: unknown) => {
        throw broken(error)
      })
      if (entry === null) return
      const name = nameOf(entry)
      if (name.endsWith('/') || name.startsWith('__MACOSX/')) continue
      const refused = (code: InputFailure['code'], message: string): InputFailure => ({
        path: `${path}!/${name}`,
        record: null,
        code,
        message,
      })
      if (yauzl.validateFileName(name) !== null)
        yield refused('unsafe-path', 'its name leads out of the archive; left out')
      else if (formatByEnding(name) === null) continue
      else if (entry.isEncrypted()) yield refused('broken-archive', 'is encrypted; unpack it first')
      else yield { name, chunks: contents(archive, entry) }
    }
  } finally {
    archive.close()
  }
}
