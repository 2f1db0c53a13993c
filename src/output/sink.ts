/**
 * Where records go: standard output, or a file that is written beside its name and renamed when it is whole, so that nobody
 * ever meets half a file. A journal beside it tells how far the input had been dealt with at which length of the output;
 * a run that was interrupted or killed goes on from its last entry (`resume`), losing and repeating nothing.
 */
import { type FileHandle, open, readFile, rename, rm, stat } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import type { Framing } from './framing.js'
import { type Bytes, emptied, type Rendered, withBytes, withText } from './rendered.js'

/** How far a run has come, at a moment when the output was whole up to `bytes`. */
export interface Progress {
  /** Items of the input dealt with. */
  readonly consumed: number
  readonly articles: number
  readonly events: number
  readonly records: number
  readonly failures: number
}

/** Bytes of output held back before it is written; and input dealt with before that is noted. */
const HELD = 1 << 16
const UNNOTED = 1_000

export const START: Progress = { consumed: 0, articles: 0, events: 0, records: 0, failures: 0 }

interface Entry extends Progress {
  readonly bytes: number
  /** Of the command and the input; a run with others cannot go on from here. */
  readonly run: string
}

export interface Sink {
  /** How far an earlier run had come. */
  readonly from: Progress
  /** Appends records, and notes how far the run has come with them. */
  readonly write: (rendered: Rendered, progress: Progress) => Promise<void>
  /** Ends the output validly and gives it its name. `complete` false keeps the journal, for `--resume`. */
  readonly close: (complete: boolean) => Promise<void>
}

/** Writing stopped because nobody reads any more (`| head`); a quiet end, not an error. */
export class ClosedPipe extends Error {}

/** Rendered records without what leads the first of them. */
const afterLead = (bytes: Bytes, { between }: Framing): Uint8Array => bytes.subarray(Buffer.byteLength(between))

/** A sink on a stream such as standard output. */
export const streamSink = (stream: Writable, framing: Framing): Sink => {
  let written = 0
  let broken: Error | null = null
  stream.on('error', (error: Error & { code?: string }) => {
    broken ??= error.code === 'EPIPE' ? new ClosedPipe('the reader has gone') : error
  })
  const send = (what: string | Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      if (broken) reject(broken)
      else stream.write(what, (error) => (error ? setImmediate(() => reject(broken ?? error)) : resolve()))
    })
  return {
    from: START,
    write: async ({ bytes, records }) => {
      if (records === 0) return
      if (written === 0 && framing.head !== '') await send(framing.head)
      await send(written === 0 ? afterLead(bytes, framing) : bytes)
      written += records
    },
    close: async () => {
      const end = written === 0 ? framing.empty : framing.tail
      if (end !== '') await send(end)
    },
  }
}

/** The journal is two slots written in turn, so that one is whole whenever the other is half written. */
const SLOT = 512
const slotOf = (entry: Entry): Buffer => Buffer.from(`${JSON.stringify(entry).padEnd(SLOT - 1)}\n`)

const lastEntry = async (journal: string, limit: number, run: string): Promise<Entry | null | 'other-run'> => {
  let text: string
  try {
    text = await readFile(journal, 'utf8')
  } catch {
    return null
  }
  const entries: Entry[] = []
  for (const line of text.split('\n')) {
    try {
      entries.push(JSON.parse(line) as Entry)
    } catch {
      // A slot that was never written, or half.
    }
  }
  if (entries.some((entry) => entry.run !== run)) return 'other-run'
  // Data is written before its entry; less data than promised is a disk that lost it.
  const kept = entries.filter((entry) => entry.bytes <= limit)
  return kept.reduce<Entry | null>((best, entry) => (best && best.consumed >= entry.consumed ? best : entry), null)
}

const sizeOf = async (path: string): Promise<number | null> => {
  try {
    return (await stat(path)).size
  } catch {
    return null
  }
}

export interface FileSinkOptions {
  readonly path: string
  readonly framing: Framing
  /** Identifies the command and its input. */
  readonly run: string
  readonly resume: boolean
}

const writeAll = async (file: FileHandle, bytes: Uint8Array, position: number): Promise<void> => {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}

/**
 * A sink on a file.
 *
 * @returns `other-run` where `resume` finds the traces of a run with other options or input
 */
export const fileSink = async ({ path, framing, run, resume }: FileSinkOptions): Promise<Sink | 'other-run'> => {
  const part = `${path}.part`
  const journal = `${path}.journal`
  let from: Progress = START
  let position = 0
  if (resume) {
    // An interrupted run had given its output the final name; a killed one had not.
    if ((await sizeOf(part)) === null && (await sizeOf(journal)) !== null && (await sizeOf(path)) !== null) {
      await rename(path, part)
    }
    const size = await sizeOf(part)
    const entry = size === null ? null : await lastEntry(journal, size, run)
    if (entry === 'other-run') return entry
    if (entry) {
      const { bytes, run: _, ...progress } = entry
      position = bytes
      from = progress
    }
  }
  const data = await open(part, position > 0 ? 'r+' : 'w')
  if (position > 0) await data.truncate(position)
  const log = await open(journal, 'w')
  let progress = from
  let noted = from.consumed
  let turn = 0
  let records = from.records
  let held: Bytes = new Uint8Array(0)
  const note = async (): Promise<void> => {
    await writeAll(log, slotOf({ ...progress, bytes: position, run }), SLOT * (turn++ % 2))
  }
  const flush = async (): Promise<void> => {
    await writeAll(data, held, position)
    position += held.length
    held = emptied(held)
    noted = progress.consumed
    await note()
  }
  await note()
  return {
    from,
    write: async (more, reached) => {
      if (more.records > 0) {
        if (records === 0) held = withText(held, framing.head)
        held = withBytes(held, records === 0 ? afterLead(more.bytes, framing) : more.bytes)
        records += more.records
      }
      progress = reached
      if (held.length >= HELD || progress.consumed - noted >= UNNOTED) await flush()
    },
    close: async (complete) => {
      await flush()
      await writeAll(data, Buffer.from(records === 0 ? framing.empty : framing.tail), position)
      await data.sync()
      await data.close()
      await log.close()
      await rename(part, path)
      if (complete) await rm(journal, { force: true })
    },
  }
}
