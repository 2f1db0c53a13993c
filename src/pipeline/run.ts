/**
 * A run: segments in, rendered records out, in input order whatever the number of threads. Ordinary small articles are
 * processed right here, because a thread costs more than a hundred of them; threads come in when there are many, when the
 * user asks, or for what might take its time (big articles, pages, feeds), since only another thread can be stopped.
 */
import { availableParallelism } from 'node:os'
import { type InputFailure, isFailure } from '../input/failure.js'
import type { Segment } from '../input/segment.js'
import { segments } from '../input/segments.js'
import { closeLexicons } from '../lang/lexicons.js'
import { type Bytes, emptied } from '../output/rendered.js'
import { type Limit, timeLimit } from './limit.js'
import { createPool, type Pool } from './pool.js'
import { nothingProcessed, type Processed, type ProcessOptions, processSegment } from './process.js'

export interface RunOptions extends ProcessOptions {
  /** Files, folders, or `-`. */
  readonly paths: readonly string[]
  /** Worker threads; null: none for a small run, as many as there are cores for a big one. */
  readonly jobs: number | null
  /** Heap of one worker thread, in megabytes. */
  readonly memory: number
  /** Segments to pass over: those an earlier run has done. */
  readonly skip?: number
  /** Segments to pass over by what they are. */
  readonly passOver?: (segment: Segment) => boolean
  /** Aborting ends the run after the articles in hand. */
  readonly signal?: AbortSignal
}

/** A stretch of the input that has been dealt with. */
export interface Stretch extends Processed {
  /** Segments and failures of reading that it stands for. */
  readonly consumed: number
  /** The segments; none for a failure of reading. */
  readonly segments: readonly Segment[]
}

/** A run this long is worth threads: they cost as much as some fifty articles to start, and what is done here leaves its memory here. */
const MANY = 64
/** Batches of 32 lose least to messages; big articles make smaller batches. */
const BATCH = 32
const BATCH_BYTES = 1 << 20
const BIG = 32 * 1024
/** Batches under way or waiting to be written, for each thread: enough that none is idle. */
const AHEAD = 2

const mayTakeLong = (segment: Segment): boolean =>
  segment.format === 'html' || segment.format === 'feed' || (segment.bytes?.length ?? segment.size ?? 0) > BIG

/**
 * Asks for items one by one; null where there is none, or the run was aborted while waiting. No `Promise.race` with one promise
 * of the abort: that would keep every race there ever was, 3 KB an article.
 */
const untilAborted = <T>(iterator: AsyncIterator<T>, signal: AbortSignal | undefined): (() => Promise<T | null>) => {
  let stop = (): void => {}
  signal?.addEventListener('abort', () => stop(), { once: true })
  return () =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) resolve(null)
      stop = () => resolve(null)
      iterator.next().then(({ done, value }) => resolve(done ? null : value), reject)
    })
}

const unread = (failure: InputFailure): Processed => ({ ...nothingProcessed(), failures: [failure] })

/**
 * Runs the pipeline over the input.
 *
 * @returns what came of each stretch of the input, in order; its bytes hold until the next is asked for
 */
export async function* run(options: RunOptions): AsyncGenerator<Stretch> {
  const iterator = segments(options.paths, options.read)[Symbol.asyncIterator]()
  const nextItem = untilAborted(iterator, options.signal)
  const parallel = options.jobs ?? availableParallelism()
  const { read, withText, shape, filter, timeout, additions } = options
  const process: ProcessOptions = { read, withText, shape, filter, timeout, ...(additions ? { additions } : {}) }
  let pool: Pool | null = null
  const openPool = (): Pool => (pool ??= createPool({ size: parallel, memory: options.memory, process }))
  let pending: Promise<Stretch>[] = []
  let batch: Segment[] = []
  let batchBytes = 0
  let seen = 0
  let limit: Limit | null = null
  let room: Bytes = new Uint8Array(0)
  // What was stopped in the middle may have left things half made: nothing more is done in this thread then.
  let trusted = true

  const submit = (): void => {
    if (batch.length === 0) return
    const done = batch
    pending.push(
      openPool()
        .submit(done)
        .then((processed) => ({ ...processed, consumed: done.length, segments: done })),
    )
    batch = []
    batchBytes = 0
  }

  async function* finished(atMost: number): AsyncGenerator<Stretch> {
    while (pending.length > atMost) {
      const stretch = (await pending.shift()) as Stretch
      yield stretch
      pool?.reuse(stretch.bytes)
    }
  }

  try {
    for (;;) {
      const item = await nextItem()
      if (item === null || options.signal?.aborted) break
      seen++
      if (seen <= (options.skip ?? 0)) continue
      if (!isFailure(item) && options.passOver?.(item)) continue
      if (isFailure(item)) {
        submit()
        pending.push(Promise.resolve({ ...unread(item), consumed: 1, segments: [] }))
      } else if (options.jobs !== null ? options.jobs > 1 : parallel > 1 && seen > MANY) {
        // The threads have their own.
        if (batch.length === 0) closeLexicons()
        batch.push(item)
        batchBytes += item.bytes?.length ?? item.size ?? 0
        if (batch.length >= BATCH || batchBytes >= BATCH_BYTES) submit()
      } else if (!trusted || mayTakeLong(item)) {
        batch.push(item)
        submit()
      } else {
        yield* finished(0)
        const processed = nothingProcessed(emptied(room))
        limit ??= timeLimit(timeout)
        await processSegment(item, process, processed, undefined, undefined, limit)
        trusted &&= !processed.failures.some(({ code }) => code === 'timeout')
        yield { ...processed, consumed: 1, segments: [item] }
        room = processed.bytes
      }
      yield* finished(parallel * AHEAD)
    }
    submit()
    yield* finished(0)
  } finally {
    pending = []
    await (pool as Pool | null)?.close()
    // A stream that somebody else keeps open (a terminal) may never answer; it is not waited for.
    void iterator.return?.(undefined)
  }
}
