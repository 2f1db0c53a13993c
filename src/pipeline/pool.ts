/**
 * Worker threads under watch. A worker that makes no step within the time limit, runs out of memory or dies is replaced, the
 * article it was at becomes a failure, and the rest of its batch is done again: no single article can stop or crash a run.
 * Written here rather than taken from a pool package because of that watch: packages time a task, and our task is a batch.
 */
import { Worker } from 'node:worker_threads'
import type { FailureCode, InputFailure } from '../input/failure.js'
import type { Segment } from '../input/segment.js'
import type { Bytes } from '../output/rendered.js'
import { tookTooLong } from './limit.js'
import { nothingProcessed, type Processed, type ProcessOptions } from './process.js'
import type { Batch, WorkerData } from './worker.js'

export interface PoolOptions {
  readonly size: number
  /** Heap of one worker, in megabytes. */
  readonly memory: number
  readonly process: ProcessOptions
}

export interface Pool {
  /** Processes a batch; never rejects. At most `size` run at once, the others wait. */
  readonly submit: (segments: readonly Segment[]) => Promise<Processed>
  /** Takes back the memory of what was processed, for what will be. */
  readonly reuse: (bytes: Bytes) => void
  readonly close: () => Promise<void>
}

interface Task {
  readonly batch: { readonly segments: readonly Segment[]; readonly skipped: Map<string, InputFailure> }
  readonly done: (processed: Processed) => void
}

interface Thread {
  readonly worker: Worker
  readonly position: Int32Array
  task: Task | null
  /** Steps at the last look, and when it was first seen. */
  steps: number
  since: number
}

/** How often the threads are looked at, and how long a new one may take to start, in milliseconds. */
const LOOK = 100
const START = 30_000
/** Megabytes for what is new: left to itself it grows with the length of the run, fourfold within some thousand articles. */
const YOUNG = 16
/** Memory larger than this, for one article of megabytes, is not kept. */
const MOST_ROOM = 16 << 20

const at = (segment: Segment, article: number): Pick<InputFailure, 'path' | 'record'> => ({
  path: segment.path,
  record: segment.record ?? (article > 0 ? article : null),
})

/** Starts worker threads, the first when there is something to do. */
export const createPool = (options: PoolOptions): Pool => {
  const { timeout } = options.process
  const idle: Thread[] = []
  const busy = new Set<Thread>()
  const waiting: Task[] = []
  const rooms: Bytes[] = []
  let watch: NodeJS.Timeout | null = null

  const startThread = (): Thread => {
    const position = new Int32Array(new SharedArrayBuffer(12))
    const workerData: WorkerData = { options: options.process, position }
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: options.memory, maxYoungGenerationSizeMb: YOUNG },
    })
    const thread: Thread = { worker, position, task: null, steps: 0, since: 0 }
    worker.on('message', (processed: Processed) => {
      const { task } = thread
      thread.task = null
      busy.delete(thread)
      idle.push(thread)
      task?.done(processed)
      next()
    })
    worker.on('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        blame(thread, 'out-of-memory', `needs more than ${options.memory} MB; raise --memory or leave it out`)
      } else blame(thread, 'crash', `extraction failed: ${error.message}; please report it`)
    })
    return thread
  }

  /** The article that the thread is at has failed; what else was in the batch is done again by another thread. */
  const blame = (thread: Thread, code: FailureCode, message: string): void => {
    const { task } = thread
    if (!busy.delete(thread)) return
    thread.task = null
    void thread.worker.terminate()
    if (task) {
      const index = Atomics.load(thread.position, 0)
      const article = Atomics.load(thread.position, 1)
      const segment = task.batch.segments[index]
      const key = `${index}:${article}`
      if (!segment || task.batch.skipped.has(key)) {
        // A second time at the same step: not the article's fault. Give the batch up rather than try for ever.
        task.done({
          ...nothingProcessed(),
          counts: task.batch.segments.map(() => 0),
          ends: task.batch.segments.map(() => 0),
          failures: task.batch.segments.map((of) => ({ ...at(of, article), code, message })),
        })
        next()
        return
      }
      task.batch.skipped.set(key, { ...at(segment, article), code, message })
      waiting.unshift(task)
    }
    next()
  }

  const look = (): void => {
    const now = performance.now()
    for (const thread of [...busy]) {
      const steps = Atomics.load(thread.position, 2)
      if (steps !== thread.steps) {
        thread.steps = steps
        thread.since = now
      } else if (now - thread.since > (steps === 0 ? Math.max(START, timeout) : timeout)) {
        blame(thread, 'timeout', tookTooLong(timeout))
      }
    }
  }

  const next = (): void => {
    while (waiting.length > 0 && busy.size < options.size) {
      const task = waiting.shift()
      if (!task) return
      const thread = idle.pop() ?? startThread()
      thread.task = task
      thread.since = performance.now()
      busy.add(thread)
      Atomics.store(thread.position, 0, 0)
      Atomics.store(thread.position, 1, -1)
      const room = rooms.pop() ?? new Uint8Array(0)
      const batch: Batch = { ...task.batch, room }
      // What is to be read is copied, not transferred: a batch that kills its worker has to be sent again.
      thread.worker.postMessage(batch, [room.buffer])
    }
    if (busy.size > 0) watch ??= setInterval(look, LOOK)
    else if (watch) {
      clearInterval(watch)
      watch = null
    }
  }

  return {
    submit: (segments) =>
      new Promise((done) => {
        waiting.push({ batch: { segments, skipped: new Map() }, done })
        next()
      }),
    reuse: (bytes) => {
      if (bytes.buffer.byteLength > 0 && bytes.buffer.byteLength <= MOST_ROOM) rooms.push(bytes)
    },
    close: async () => {
      if (watch) clearInterval(watch)
      await Promise.all([...idle, ...busy].map((thread) => thread.worker.terminate()))
    },
  }
}
