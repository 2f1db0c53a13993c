/** What goes to standard error: failures, notices, and on a terminal a line of progress. */
import type { InputFailure } from '../input/failure.js'
import type { Progress } from '../output/sink.js'
import { brush, printable, wantsColour } from './terminal.js'

export interface Report {
  readonly failure: (failure: InputFailure) => void
  /** Something to know that is no failure. */
  readonly notice: (message: string) => void
  readonly progress: (progress: Progress) => void
  /** Takes the progress line away and sums up, on a terminal only. */
  readonly end: (progress: Progress) => void
}

const NAME = 'iran-russia'
/** Milliseconds between two pictures of the progress line. */
const REDRAW = 200
const CLEAR_LINE = '\r\u001b[K'

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

interface Problem extends Pick<InputFailure, 'path' | 'record' | 'message'> {
  readonly code: string
  readonly offset?: number
}

/** `FILE:RECORD: CODE: message (at byte N)` */
export const problemLine = ({ path, record, code, message, offset }: Problem): string => {
  const place = record === null ? path : `${path}:${record}`
  return `${place}: ${code}: ${message}${offset === undefined ? '' : ` (at byte ${offset})`}`
}

/** Reports to a stream. `quiet` leaves failures only. */
export const createReport = (stream: NodeJS.WriteStream, quiet: boolean): Report => {
  const live = stream.isTTY === true && !quiet
  const chalk = brush(wantsColour(stream.isTTY === true))
  let drawn = 0
  const clear = (): string => (live && drawn > 0 ? CLEAR_LINE : '')
  const sum = ({ articles, events, failures }: Progress): string =>
    `${counted(articles, 'article')}, ${counted(events, 'event')}${failures > 0 ? `, ${counted(failures, 'failure')}` : ''}`
  return {
    failure: (failure) => {
      stream.write(`${clear()}${chalk.red(NAME)}: ${printable(problemLine(failure))}\n`)
    },
    notice: (message) => {
      if (!quiet) stream.write(`${clear()}${NAME}: ${printable(message)}\n`)
    },
    progress: (progress) => {
      const now = performance.now()
      if (!live || now - drawn < REDRAW) return
      drawn = now
      stream.write(`${CLEAR_LINE}${sum(progress)}`)
    },
    end: (progress) => {
      if (live) stream.write(`${clear()}${sum(progress)}\n`)
    },
  }
}
