/**
 * What could not be read: a value in the stream of articles, so that one bad file or line never costs the others.
 * Codes are stable and hyphenated, because scripts match on them; messages say what is wrong and what to do.
 */
export type FailureCode =
  | 'not-found'
  | 'not-readable'
  | 'not-a-file'
  | 'symlink-loop'
  | 'nothing-readable'
  | 'empty'
  | 'binary'
  | 'broken-json'
  | 'broken-csv'
  | 'broken-html'
  | 'broken-feed'
  | 'broken-archive'
  | 'truncated'
  | 'unsafe-path'
  | 'archive-bomb'
  | 'no-text'
  | 'bad-field'
  | 'too-large'
  | 'too-deep'
  | 'timeout'
  | 'out-of-memory'
  | 'crash'
  | 'invalid-record'

export interface InputFailure {
  /** As given, members of archives after `!/`. */
  readonly path: string
  /** 0-based position in a file of many articles, else null. */
  readonly record: number | null
  readonly code: FailureCode
  readonly message: string
  /** Byte offset in the file where the fault begins, where that is known. */
  readonly offset?: number
}

/** Tells a failure from an article (or a segment) in the input stream. */
export const isFailure = (item: object): item is InputFailure => 'code' in item && 'message' in item

/** Ends the reading of one stream; becomes a failure where the stream was opened. */
export class ReadingStopped extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message)
  }
}
