/**
 * The library. Pure but for `readArticles`, which reads files: nothing here prints, exits, or looks at the clock, the locale
 * or the time zone.
 */
export type { Article as InputArticle, Source } from './core/article.js'
export type { Diagnostic } from './core/diagnostic.js'
export type { ArticleRecord } from './core/record.js'
export type { ReadArticle } from './input/article.js'
export type { FailureCode, InputFailure } from './input/failure.js'
export { isFailure } from './input/failure.js'
export type { FieldMap } from './input/fields.js'
export type { Format } from './input/format.js'
export { readArticles } from './input/read.js'
export type { ReadOptions } from './input/segment.js'
export { toContract } from './output/article.js'
export type {
  Article,
  DateMention,
  DateValue,
  Entity,
  Event,
  Mention,
  Participant,
  Topic,
  Warning,
} from './output/schema.js'
export { articleSchema, contractFault, jsonSchema } from './output/schema.js'
export { SCHEMA_ID } from './output/schema-id.js'
export { type ArticleDates, datesOf } from './pipeline/dates.js'
export { extractArticle } from './pipeline/extract.js'
export { detectLanguage } from './text/detect.js'
