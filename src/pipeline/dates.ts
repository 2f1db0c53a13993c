/** The dates of an article and nothing else, in the contract's form: for those who come for the time reader alone. */

import { readTimes } from '../extract/dates.js'
import { openForTimes } from '../extract/time/find.js'
import type { Prefer } from '../extract/time/stretch.js'
import type { ReadArticle } from '../input/article.js'
import { languages } from '../lang/languages.js'
import { isSupported } from '../lang/lexicons.js'
import { contractDate, contractDates } from '../output/article.js'
import type { DateMention, DateValue } from '../output/schema.js'
import { detectLanguage } from '../text/detect.js'
import { tokenize } from '../text/tokenize.js'

export const PREFERENCES = ['past', 'future', 'nearest'] as const satisfies readonly Prefer[]

export interface ArticleDates {
  readonly id: string
  /** BCP 47. */
  readonly language: string
  readonly published: DateValue | null
  /** Offsets are code points. */
  readonly dates: readonly DateMention[]
}

/**
 * Reads the dates of an article.
 *
 * @param options `language` overrules what the article declares and what its letters say; `prefer` is how an unmarked weekday or
 *   month is read (`past`, the news reading, where neither it nor the article says)
 */
export const datesOf = (
  article: ReadArticle,
  options: { readonly language?: string; readonly prefer?: Prefer } = {},
): ArticleDates => {
  const declared = options.language ?? article.language?.split('-')[0]?.toLowerCase()
  const code = declared && isSupported(declared) ? declared : detectLanguage(article.text, article.language).code
  if (!isSupported(code)) return { id: article.id, language: code, published: null, dates: [] }
  const prefer = options.prefer ?? PREFERENCES.find((word) => word === article.prefer)
  const chart = openForTimes(code, tokenize(article.text))
  const { dates, published } = readTimes(chart, languages[code].time, {
    published: article.published?.value ?? null,
    basis: article.published?.basis ?? null,
    ...(prefer === undefined ? {} : { prefer }),
  })
  return {
    id: article.id,
    language: code,
    published: contractDate(published),
    dates: contractDates(dates, article.text),
  }
}
