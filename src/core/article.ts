/** What the input floor hands to the pipeline: one article, decoded, with what is known about it from outside its text. */
export interface Source {
  /** Path as given, `-` for standard input. */
  readonly path: string
  /** Position in a multi-article file, 0-based; null where the file is the article. */
  readonly record: number | null
  readonly url: string | null
  readonly mediaType: string
  readonly encoding: string
  /** Size of the article's own bytes in the source. */
  readonly bytes: number
  /** Hex SHA-256 of those bytes. */
  readonly sha256: string
}

export interface Article {
  readonly id: string
  readonly source: Source
  readonly text: string
  /** From metadata only; a title within the text is found by the pipeline. */
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  /** ISO 8601 publication date (or date-time), with where it came from. */
  readonly published: { readonly value: string; readonly basis: 'metadata' | 'option' } | null
  /** The language that the source declares, evidence only. */
  readonly language: string | null
}
