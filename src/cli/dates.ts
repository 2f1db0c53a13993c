/** `iran-russia dates`: the dates of each article, nothing else. */
import { isFailure } from '../input/failure.js'
import { readArticles } from '../input/read.js'
import { isSupported, LANGUAGES } from '../lang/lexicons.js'
import { framingOf } from '../output/framing.js'
import { asRendered } from '../output/rendered.js'
import { streamSink } from '../output/sink.js'
import { datesOf, type PREFERENCES } from '../pipeline/dates.js'
import { EXIT, UsageError } from './exit.js'
import { type InputFlags, inputPaths, readOptions } from './options.js'
import { createReport } from './report.js'

export interface DatesFlags extends InputFlags {
  readonly format: 'json' | 'ndjson'
  readonly published?: string
  readonly language?: string
  readonly prefer?: (typeof PREFERENCES)[number]
}

/**
 * Runs `dates`.
 *
 * @returns the exit code
 */
export const dates = async (given: readonly string[], flags: DatesFlags): Promise<number> => {
  const { language, prefer } = flags
  if (language !== undefined && !isSupported(language))
    throw new UsageError(`--language must be one of ${LANGUAGES.join(', ')}, not "${language}"`)
  const report = createReport(process.stderr, flags.quiet === true)
  const framing = framingOf({ format: flags.format, unit: 'article' })
  const sink = streamSink(process.stdout, framing)
  const reading = { ...(language === undefined ? {} : { language }), ...(prefer === undefined ? {} : { prefer }) }
  let read = 0
  let failures = 0
  for await (const outcome of readArticles(inputPaths(given), readOptions(flags))) {
    if (isFailure(outcome)) {
      failures++
      report.failure(outcome)
      continue
    }
    read++
    await sink.write(asRendered([JSON.stringify(datesOf(outcome, reading))], framing), sink.from)
  }
  await sink.close(true)
  if (read === 0) return EXIT.nothingReadable
  return failures > 0 ? EXIT.someFailed : EXIT.done
}
