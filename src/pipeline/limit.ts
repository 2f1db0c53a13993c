/**
 * A time limit on work in this very thread, kept from outside it: V8's watchdog, a thread of its own that `vm` starts beside a
 * script, ends whatever the script called when the time is over, a regular expression or an endless loop as well. It costs a
 * tenth of a millisecond, a worker thread a hundred milliseconds, so that a single small article need not pay for one.
 */
import { createContext, Script } from 'node:vm'

/** Does work; may end it with an error. */
export type Limit = <T>(work: () => T) => T

export const unlimited: Limit = (work) => work()

/** What is said of an article that took longer than `timeout` milliseconds. */
export const tookTooLong = (timeout: number): string => `took more than ${timeout / 1000} s (--timeout); left out`

/** Whether an error is that of a limit (it is of the script's realm, so no `Error` of ours). What was half done stays so. */
export const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'

/** A limit of so many milliseconds on each piece of work. */
export const timeLimit = (timeout: number): Limit => {
  const place: { work: () => unknown } = { work: () => null }
  const context = createContext(place)
  const script = new Script('work()')
  return <T>(work: () => T): T => {
    place.work = work
    return script.runInContext(context, { timeout: Math.ceil(timeout) }) as T
  }
}
