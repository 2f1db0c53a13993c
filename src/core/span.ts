/**
 * A stretch of an article's text. Inside the library offsets are UTF-16 code units, because that is what JavaScript
 * strings are sliced by; the output floor turns them into code points once, where the record is written.
 */
export interface Span {
  /** First code unit. */
  readonly start: number
  /** One past the last code unit. */
  readonly end: number
}

/** A span with its words, `text.slice(start, end)`. */
export interface Quote extends Span {
  readonly text: string
}
