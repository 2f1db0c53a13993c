/** `iran-russia extract`: the pipeline between the input and a sink, with its exit code. */
import { hash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import type { Segment } from '../input/segment.js'
import { folderSink } from '../output/folder.js'
import { framingOf } from '../output/framing.js'
import { ClosedPipe, fileSink, type Progress, type Sink, START, streamSink } from '../output/sink.js'
import { type RunOptions, run, type Stretch } from '../pipeline/run.js'
import { createSeen } from '../pipeline/seen.js'
import { EXIT, UsageError } from './exit.js'
import { type ExtractFlags, filterOptions, inputPaths, numberOption, readOptions, shapeOption } from './options.js'
import { createReport, problemLine, type Report } from './report.js'

/** The same command on the same paths, whatever its speed; only such a run may go on where another stopped. */
const runId = (paths: readonly string[], { jobs, timeout, memory, quiet, resume, ...rest }: ExtractFlags): string =>
  hash('sha256', JSON.stringify([paths, Object.entries(rest).sort()])).slice(0, 16)

/** What takes the records: one sink, or one for each input file. */
interface Destination {
  readonly from: Progress
  readonly passOver?: (segment: Segment) => boolean
  /** Whether anything was passed over, because it was there already. */
  readonly passed?: () => boolean
  readonly write: (stretch: Stretch, progress: Progress) => Promise<void>
  readonly close: (complete: boolean) => Promise<void>
}

const intoFolder = (folder: string, paths: readonly string[], flags: ExtractFlags): Destination => {
  const sink = folderSink(folder, shapeOption(flags), runId(paths, flags))
  let passed = false
  return {
    from: START,
    passOver: (segment) => {
      const over = sink.isDone(segment) && flags.resume === true
      passed ||= over
      return over
    },
    passed: () => passed,
    write: async ({ segments, counts, ends, bytes }, progress) => {
      let at = 0
      for (const [i, segment] of segments.entries()) {
        const end = ends[i] ?? at
        await sink.write(segment, { bytes: bytes.subarray(at, end), records: counts[i] ?? 0 }, progress)
        at = end
      }
    },
    close: sink.close,
  }
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

const intoSink = ({ from, write, close }: Sink): Destination => ({
  from,
  write: ({ bytes, counts }, progress) => write({ bytes, records: total(counts) }, progress),
  close,
})

const openDestination = async (paths: readonly string[], flags: ExtractFlags): Promise<Destination> => {
  const { output, outputDir } = flags
  const shape = shapeOption(flags)
  if (outputDir !== undefined) {
    if (output !== '-') throw new UsageError('--output and --output-dir cannot be had at once')
    return intoFolder(outputDir, paths, flags)
  }
  if (flags.resume && (output === '-' || output.startsWith('/dev/')))
    throw new UsageError('--resume needs --output FILE')
  if (shape.format === 'parquet' && (output === '-' || output.startsWith('/dev/')))
    throw new UsageError('parquet needs --output FILE: its index is at its end')
  const framing = framingOf(shape)
  if (output === '-') return intoSink(streamSink(process.stdout, framing))
  if (output.startsWith('/dev/')) return intoSink(streamSink(createWriteStream(output), framing))
  const file = { path: output, run: runId(paths, flags), resume: flags.resume === true }
  const sink =
    shape.format === 'parquet'
      ? await (await import('../output/parquet.js')).parquetSink(shape.unit, file)
      : await fileSink({ ...file, framing })
  if (sink === 'other-run') {
    throw new UsageError(`--resume: ${output} was begun by another command or on other input; run without --resume`)
  }
  return intoSink(sink)
}

const WRITE_FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than the system allows',
  EACCES: 'permission denied',
  ENOENT: 'no such folder',
  EISDIR: 'is a folder',
  EROFS: 'the file system is read-only',
}

const writeFault = (error: unknown, output: string): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  return `cannot write ${output === '-' ? 'to standard output' : output}: ${WRITE_FAULTS[code] ?? message}`
}

/** Aborted by the first SIGINT or SIGTERM; the second ends the process at once. */
const untilInterrupted = (): AbortSignal => {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted)
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return controller.signal
}

const pump = async (options: RunOptions, destination: Destination, report: Report): Promise<Progress> => {
  let progress = destination.from
  const seen = createSeen()
  const passOver = destination.passOver ? { passOver: destination.passOver } : {}
  for await (const stretch of run({ ...options, ...passOver, skip: progress.consumed })) {
    progress = {
      consumed: progress.consumed + stretch.consumed,
      articles: progress.articles + stretch.met.length,
      events: progress.events + stretch.events,
      records: progress.records + total(stretch.counts),
      failures: progress.failures + stretch.failures.length,
    }
    for (const failure of stretch.failures) report.failure(failure)
    for (const { id, path, record } of stretch.met) {
      if (seen(id)) {
        const message = `the id "${id}" was met before; both articles are written`
        report.notice(problemLine({ path, record, code: 'duplicate-id', message }))
      }
    }
    await destination.write(stretch, progress)
    report.progress(progress)
  }
  return progress
}

/**
 * Runs `extract`.
 *
 * @returns the exit code
 * @throws UsageError for options that make no sense
 */
export const extract = async (given: readonly string[], flags: ExtractFlags): Promise<number> => {
  const paths = inputPaths(given)
  const signal = untilInterrupted()
  const options = {
    paths,
    read: readOptions(flags),
    withText: flags.text === true,
    ...(flags.gazetteer ? { additions: (await import('./gazetteer.js')).usableAdditions(flags.gazetteer) } : {}),
    shape: shapeOption(flags),
    filter: filterOptions(flags),
    jobs: flags.jobs === undefined ? null : numberOption('jobs', flags.jobs, true),
    timeout: numberOption('timeout', flags.timeout, false) * 1000,
    memory: numberOption('memory', flags.memory, true),
    signal,
  }
  const report = createReport(process.stderr, flags.quiet === true)
  let progress = START
  let passed = false
  try {
    const destination = await openDestination(paths, flags)
    progress = await pump(options, destination, report)
    await destination.close(!signal.aborted)
    passed = destination.passed?.() ?? false
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.done
    if (!(error instanceof Error && 'code' in error)) throw error
    report.notice(writeFault(error, flags.outputDir ?? flags.output))
    return EXIT.someFailed
  }
  report.end(progress)
  if (signal.aborted) return EXIT.interrupted
  if (progress.articles === 0 && !passed) {
    if (progress.failures === 0) report.notice('there is no article in the input')
    return EXIT.nothingReadable
  }
  return progress.failures > 0 ? EXIT.someFailed : EXIT.done
}
