import type { Source } from './article.js'
import type { DateMention, DateValue } from './date-value.js'
import type { Diagnostic } from './diagnostic.js'
import type { Entity } from './entity.js'
import type { DiplomaticEvent } from './event.js'
import type { Topic } from './topic.js'

/** The language of an article, as decided from its letters and words. */
export interface ArticleLanguage {
  /** BCP 47; `und` where nothing can be said. */
  readonly code: string
  /** ISO 15924 (`Arab`, `Cyrl`, `Latn`); null where there are no letters. */
  readonly script: string | null
  /** 0 to 1. */
  readonly confidence: number
  /** Whether events are extracted from it. */
  readonly supported: boolean
}

/**
 * Everything extraction says about one article: the output contract's article in its internal form. Offsets are code
 * units and every value still carries the rules that found it (`foundBy`, `reasons`), which `explain` shows; the output
 * floor converts the former and drops the latter.
 */
export interface ArticleRecord {
  readonly id: string
  readonly source: Source
  readonly language: ArticleLanguage
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly published: DateValue | null
  /** In the order of their best evidence in the text. */
  readonly events: readonly DiplomaticEvent[]
  readonly entities: readonly Entity[]
  readonly dates: readonly DateMention[]
  readonly topics: readonly Topic[]
  readonly warnings: readonly Diagnostic[]
}
