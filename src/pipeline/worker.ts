/**
 * A worker thread: it gets batches of segments and answers each with rendered records. It says nothing meanwhile; where it is
 * stands in shared memory, so that the main thread can tell which article hangs or kills it without a message per article.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { InputFailure } from '../input/failure.js'
import type { Segment } from '../input/segment.js'
import { type Bytes, emptied } from '../output/rendered.js'
import { nothingProcessed, type ProcessOptions, processSegment } from './process.js'

export interface WorkerData {
  readonly options: ProcessOptions
  /** Segment in the batch, article in the segment, steps so far. */
  readonly position: Int32Array
}

/** Failures by `segment:article`, of earlier tries of this batch. */
export type Skipped = ReadonlyMap<string, InputFailure>

export interface Batch {
  readonly segments: readonly Segment[]
  readonly skipped: Skipped
  /** Memory for the answer, from an answer that is done with. */
  readonly room: Bytes
}

const ofSegment = (skipped: Skipped, segment: number): Map<number, InputFailure> => {
  const own = new Map<number, InputFailure>()
  for (const [key, failure] of skipped) {
    const [at, article] = key.split(':').map(Number)
    if (at === segment && article !== undefined) own.set(article, failure)
  }
  return own
}

const port = parentPort
if (port) {
  const { options, position } = workerData as WorkerData
  port.on('message', async ({ segments, skipped, room }: Batch) => {
    const processed = nothingProcessed(emptied(room))
    for (const [index, segment] of segments.entries()) {
      await processSegment(segment, options, processed, ofSegment(skipped, index), (article) => {
        Atomics.store(position, 0, index)
        Atomics.store(position, 1, article)
        Atomics.add(position, 2, 1)
      })
    }
    port.postMessage(processed, [processed.bytes.buffer])
  })
}
