/** What can be said of an article before anything is extracted from it. */
import type { Article } from '../core/article.js'
import type { ArticleRecord } from '../core/record.js'

/** The article's own fields, and nothing found. */
export const bareRecord = (article: Article): ArticleRecord => ({
  id: article.id,
  source: article.source,
  language: { code: 'und', script: null, confidence: 0, supported: false },
  title: article.title,
  publisher: article.publisher,
  author: article.author,
  published: null,
  events: [],
  entities: [],
  dates: [],
  topics: [],
  warnings: [],
})
