/** `iran-russia extract`: the pipeline between the input and a sink, with its exit code. */
import { createHash } from 'node:crypto'
import { FRAMINGS } from '../output/framing.js'
import { ClosedPipe, fileSink, type Progress, type Sink, START, streamSink } from '../output/sink.js'
import { run } from '../pipeline/run.js'
import { EXIT, UsageError } from './exit.js'
import { type ExtractFlags, inputPaths, numberOption, readOptions } from './options.js'
import { createReport, type Report } from './report.js'

/** The same command on the same paths, whatever its speed; only such a run may go on where another stopped. */
const runId = (paths: readonly string[], { jobs, timeout, memory, quiet, resume, ...rest }: ExtractFlags): string =>
  createHash('sha256')
    .update(JSON.stringify([paths, Object.entries(rest).sort()]))
    .digest('hex')
    .slice(0, 16)

const openSink = async (paths: readonly string[], flags: ExtractFlags): Promise<Sink> => {
  const framing = FRAMINGS[flags.format]
  if (flags.output === '-' || flags.output.startsWith('/dev/')) {
    if (flags.resume) throw new UsageError('--resume needs --output FILE')
    if (flags.output === '-') return streamSink(process.stdout, framing)
  }
  const sink = await fileSink({ path: flags.output, framing, run: runId(paths, flags), resume: flags.resume === true })
  if (sink === 'other-run') {
    throw new UsageError(
      `--resume: ${flags.output} was begun by another command or on other input; run without --resume`,
    )
  }
  return sink
}

const WRITE_FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
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

const pump = async (options: Parameters<typeof run>[0], sink: Sink, report: Report): Promise<Progress> => {
  let progress = sink.from
  for await (const { records, failures, articles, events, consumed } of run({ ...options, skip: progress.consumed })) {
    progress = {
      consumed: progress.consumed + consumed,
      articles: progress.articles + articles,
      events: progress.events + events,
      records: progress.records + records.length,
      failures: progress.failures + failures.length,
    }
    for (const failure of failures) report.failure(failure)
    await sink.write(records, progress)
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
    jobs: flags.jobs === undefined ? null : numberOption('jobs', flags.jobs, true),
    timeout: numberOption('timeout', flags.timeout, false) * 1000,
    memory: numberOption('memory', flags.memory, true),
    signal,
  }
  const report = createReport(process.stderr, flags.quiet === true)
  let progress = START
  try {
    const sink = await openSink(paths, flags)
    progress = await pump(options, sink, report)
    await sink.close(!signal.aborted)
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.done
    if (!(error instanceof Error && 'code' in error)) throw error
    report.notice(writeFault(error, flags.output))
    return EXIT.someFailed
  }
  report.end(progress)
  if (signal.aborted) return EXIT.interrupted
  if (progress.articles === 0) {
    if (progress.failures === 0) report.notice('there is no article in the input')
    return EXIT.nothingReadable
  }
  return progress.failures > 0 ? EXIT.someFailed : EXIT.done
}
