/** Exit codes, part of the interface. */
export const EXIT = {
  done: 0,
  /** Some input failed; everything else was processed and written. */
  someFailed: 1,
  /** Wrong usage: an unknown option, a bad value. */
  usage: 2,
  /** There was nothing that could be read. */
  nothingReadable: 3,
  interrupted: 130,
} as const

/** The caller's mistake on the command line; its message is shown, and the exit code is 2. */
export class UsageError extends Error {}
