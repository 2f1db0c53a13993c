/**
 * The cascade, floor by floor, for one article: language, tokens, lexicon, dates, people, sentences, events, topics. Pure:
 * the same article and options give the same record.
 */
import type { Article } from '../core/article.js'
import type { DiplomaticEvent } from '../core/event.js'
import type { ArticleRecord } from '../core/record.js'
import { addForms, openChart } from '../engine/chart.js'
import { boilerplateLines } from '../extract/boilerplate.js'
import { readTimes } from '../extract/dates.js'
import { eventTopics, topicReason } from '../extract/event-topics.js'
import { readEvents } from '../extract/events/events.js'
import { proseLines } from '../extract/prose.js'
import { readSentence, sentencesOf } from '../extract/reading.js'
import { scoreTopics, topicMentions } from '../extract/topics.js'
import { holdersByDay } from '../extract/who/holders.js'
import { readParties } from '../extract/who/parties.js'
import { overlaysOf } from '../lang/additions.js'
import { languages } from '../lang/languages.js'
import { isSupported, lexiconOf } from '../lang/lexicons.js'
import { codesOf } from '../ontology/codes.js'
import { detectLanguage } from '../text/detect.js'
import { tokenize } from '../text/tokenize.js'
import { bareRecord } from './bare.js'

/** Reads one article. Never throws for anything in its text. */
export function extractArticle(article: Article): ArticleRecord {
  const bare = bareRecord(article)
  const language = detectLanguage(article.text, article.language)
  const { code } = language
  if (!isSupported(code) || !language.supported) return { ...bare, language }
  const { syntax } = languages[code]
  const tokens = tokenize(article.text)
  const chart = openChart(lexiconOf(code), tokens)
  for (const overlay of overlaysOf(code)) addForms(chart, overlay)
  // A date that the user gives is for articles that do not say; metadata is the article's own word.
  const { published: known } = article
  const {
    dates,
    published,
    warnings: timeWarnings,
  } = readTimes(chart, languages[code].time, {
    published: known?.value ?? null,
    basis: known?.basis ?? null,
  })
  // A caption is a sentence about the article's people as often as not: it is read with the article.
  const furniture = boilerplateLines(article.text, code).filter(({ reason }) => reason !== 'caption')
  const lines = proseLines(tokens, furniture)
  const days =
    published?.start && published.end ? { from: published.start.slice(0, 10), to: published.end.slice(0, 10) } : null
  const who = readParties(chart, lines, languages[code], days)
  const readings = sentencesOf(chart, lines).map((sentence) => readSentence(chart, sentence, syntax.order))
  const read = readEvents({
    articleId: article.id,
    chart,
    readings,
    entities: who.entities,
    syntax,
    published: days,
  })
  const { events: bareEvents, entities, warnings } = holdersByDay(read, who.entities, who.claims, days)
  const mentions = topicMentions(chart)
  const title = lines.find(({ place }) => place === 'title') ?? null
  const topics = scoreTopics(
    chart,
    mentions,
    title,
    lines.filter((line) => line.place !== 'title'),
  )
  const subjects = eventTopics({ chart, readings, mentions, topics }, bareEvents)
  const events = bareEvents.map(
    ({ drafts: _, ...event }, i): DiplomaticEvent => ({
      ...event,
      topics: (subjects[i] ?? []).map(({ topic }) => topic),
      reasons: [...event.reasons, ...(subjects[i] ?? []).map((bound) => topicReason(chart, bound))],
      codes: codesOf({ ...event, roles: event.participants.map(({ role }) => role) }),
    }),
  )
  return {
    ...bare,
    language,
    title: article.title ?? (title ? tokens.text.slice(tokens.start[title.from], tokens.end[title.to - 1]) : null),
    events,
    entities: [...entities.values()].filter(({ mentions: found }) => found.length > 0),
    published,
    dates,
    topics,
    warnings: [...bare.warnings, ...timeWarnings, ...who.warnings, ...warnings],
  }
}
