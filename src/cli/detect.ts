/** `iran-russia detect`: the language of each article, nothing else. */
import { isFailure } from '../input/failure.js'
import { readArticles } from '../input/read.js'
import { framingOf } from '../output/framing.js'
import { asRendered } from '../output/rendered.js'
import { type Progress, START, streamSink } from '../output/sink.js'
import { detectLanguage } from '../text/detect.js'
import { EXIT } from './exit.js'
import { type InputFlags, inputPaths, readOptions } from './options.js'
import { createReport } from './report.js'
import { printable } from './terminal.js'

export interface DetectFlags extends InputFlags {
  readonly format: 'text' | 'json' | 'ndjson'
}

/**
 * Runs `detect`: a line an article, `id <tab> code <tab> confidence`, or its record with `--format`.
 *
 * @returns the exit code
 */
export const detect = async (given: readonly string[], flags: DetectFlags): Promise<number> => {
  const report = createReport(process.stderr, flags.quiet === true)
  const framing = framingOf({ format: flags.format === 'json' ? 'json' : 'ndjson', unit: 'article' })
  const sink = streamSink(process.stdout, framing)
  let progress: Progress = START
  for await (const outcome of readArticles(inputPaths(given), readOptions(flags))) {
    const read = !isFailure(outcome)
    progress = {
      ...progress,
      consumed: progress.consumed + 1,
      articles: progress.articles + Number(read),
      failures: progress.failures + Number(!read),
    }
    if (isFailure(outcome)) report.failure(outcome)
    else {
      const language = detectLanguage(outcome.text, outcome.language)
      const line = `${printable(outcome.id)}\t${language.code}\t${language.confidence.toFixed(2)}`
      const record = JSON.stringify({ id: outcome.id, source: outcome.source, language })
      await sink.write(asRendered([flags.format === 'text' ? line : record], framing), progress)
    }
  }
  if (progress.articles > 0 || flags.format === 'json') await sink.close(true)
  if (progress.articles === 0) return EXIT.nothingReadable
  return progress.failures > 0 ? EXIT.someFailed : EXIT.done
}
