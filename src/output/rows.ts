/**
 * Articles as flat rows, for spreadsheets, data frames and databases: a row an event, or a row an article. Lists stay lists
 * here; what a list becomes is for the format to say.
 */
import type { Article, Event } from './schema.js'

export const UNITS = ['article', 'event'] as const
export type Unit = (typeof UNITS)[number]

export type Cell = string | number | null | readonly string[]
export type Row = Readonly<Record<string, Cell>>

/** What a column holds; `day` is an ISO 8601 day. */
export type ColumnKind = 'text' | 'day' | 'number' | 'list'
export type Columns = Readonly<Record<string, ColumnKind>>

export const EVENT_COLUMNS = {
  article_id: 'text',
  event_id: 'text',
  type: 'text',
  stage: 'text',
  status: 'text',
  date_edtf: 'text',
  date_start: 'day',
  date_end: 'day',
  place: 'text',
  place_country: 'text',
  participants: 'list',
  countries: 'list',
  dyads: 'list',
  topics: 'list',
  cameo: 'text',
  plover: 'text',
  confidence: 'number',
  evidence: 'text',
  published: 'day',
  language: 'text',
  publisher: 'text',
  source: 'text',
} as const satisfies Columns

export const ARTICLE_COLUMNS = {
  article_id: 'text',
  title: 'text',
  published: 'day',
  language: 'text',
  publisher: 'text',
  author: 'text',
  events: 'number',
  types: 'list',
  participants: 'list',
  countries: 'list',
  dyads: 'list',
  topics: 'list',
  source: 'text',
} as const satisfies Columns

export const columnsOf = (unit: Unit): Columns => (unit === 'event' ? EVENT_COLUMNS : ARTICLE_COLUMNS)

const day = (moment: string | null | undefined): string | null => moment?.slice(0, 10) ?? null
const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values)].filter((value) => value !== null)

/** The day of publication, where it is one day. */
const publishedDay = ({ published }: Article): string | null => {
  const [start, end] = [day(published?.start), day(published?.end)]
  return start === end ? start : null
}

const sourceOf = ({ source }: Article): string => source.url ?? source.path

const eventRow = (article: Article, event: Event): Record<keyof typeof EVENT_COLUMNS, Cell> => ({
  article_id: article.id,
  event_id: event.id,
  type: event.type,
  stage: event.stage,
  status: event.status,
  date_edtf: event.date?.edtf ?? null,
  date_start: day(event.date?.start),
  date_end: day(event.date?.end),
  place: event.place?.name ?? null,
  place_country: event.place?.country ?? null,
  participants: event.participants.map(({ name }) => name),
  countries: distinct(event.participants.map(({ country }) => country)),
  dyads: event.dyads,
  topics: event.topics,
  cameo: event.codes.cameo,
  plover: event.codes.plover,
  confidence: event.confidence,
  evidence: event.evidence[0]?.text ?? null,
  published: publishedDay(article),
  language: article.language.code,
  publisher: article.publisher,
  source: sourceOf(article),
})

const articleRow = (article: Article): Record<keyof typeof ARTICLE_COLUMNS, Cell> => ({
  article_id: article.id,
  title: article.title,
  published: publishedDay(article),
  language: article.language.code,
  publisher: article.publisher,
  author: article.author,
  events: article.events.length,
  types: distinct(article.events.map(({ type }) => type)),
  participants: distinct(article.events.flatMap(({ participants }) => participants.map(({ name }) => name))),
  countries: distinct(article.events.flatMap(({ participants }) => participants.map(({ country }) => country))),
  dyads: distinct(article.events.flatMap(({ dyads }) => dyads)),
  topics: article.topics.map(({ id }) => id),
  source: sourceOf(article),
})

/** The rows of one article. */
export const rowsOf = (article: Article, unit: Unit): readonly Row[] =>
  unit === 'article' ? [articleRow(article)] : article.events.map((event) => eventRow(article, event))
