/**
 * What is wrong with a document is a value that travels with the document, not an exception: one bad article must never
 * cost the others. Exceptions (core/errors.ts) are for the caller's own mistakes.
 */
export interface Diagnostic {
  /** Stable, lower-case, hyphenated: scripts match on it. */
  readonly code: string
  /** What, where, and what to do. */
  readonly message: string
  /** Code units into the article's text, where the fault has a place. */
  readonly start?: number
  readonly end?: number
}
