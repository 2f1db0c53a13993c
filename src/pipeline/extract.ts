/**
 * The cascade, floor by floor, for one article: language, tokens, lexicon, dates, people, sentences, events, topics. Pure:
 * the same article and options give the same record.
 */
import type { Article } from '../core/article.js'
import type { Entity } from '../core/entity.js'
import type { DiplomaticEvent, Reason } from '../core/event.js'
import type { ArticleRecord } from '../core/record.js'
import type { Rejection } from '../core/rejection.js'
import type { Span } from '../core/span.js'
import { addForms, type Chart, openChart } from '../engine/chart.js'
import { boilerplateLines } from '../extract/boilerplate.js'
import type { ProseLine } from '../extract/cells.js'
import { readTimes } from '../extract/dates.js'
import { type BoundTopic, eventTopics, topicReason } from '../extract/event-topics.js'
import { type BareEvent, readEvents } from '../extract/events/events.js'
import { type Notes, passedSlots, passedTriggers, takeNotes } from '../extract/events/passed.js'
import { proseLines } from '../extract/prose.js'
import { readSentence, sentencesOf } from '../extract/reading.js'
import { scoreTopics, topicMentions } from '../extract/topics.js'
import { holdersByDay } from '../extract/who/holders.js'
import { readParties } from '../extract/who/parties.js'
import { withPronouns } from '../extract/who/pronouns.js'
import { overlaysOf } from '../lang/additions.js'
import { languages } from '../lang/languages.js'
import { isSupported, lexiconOf } from '../lang/lexicons.js'
import type { Syntax } from '../lang/syntax.js'
import { codesOf } from '../ontology/codes.js'
import { detectLanguage } from '../text/detect.js'
import { tokenize } from '../text/tokenize.js'
import { bareRecord } from './bare.js'
import { readBySections, SECTION } from './sections.js'

/** Reads one article. Never throws for anything in its text. */
export const extractArticle = (article: Article): ArticleRecord =>
  article.text.length > SECTION ? readBySections(article, (part) => read(part).record) : read(article).record

/** An article's record with what is otherwise forgotten: how its day was found, and what was passed over. */
export interface Explained {
  readonly record: ArticleRecord
  /** Rules or tests that gave the day of publication. */
  readonly dated: readonly string[]
  /** Words that made no event, and what events left out of their slots. */
  readonly rejections: readonly Rejection[]
}

/** Reads one article, as a whole however long, and keeps notes of what it passes over. Of one section the record is that of `extractArticle`. */
export function explainArticle(article: Article): Explained {
  const notes = takeNotes()
  const { record, path } = read(article, notes)
  if (!path) return { record, dated: [], rejections: [] }
  const { chart, events, furniture, syntax, dated } = path
  const aside = sentencesOf(chart, tokenLines(chart, furniture)).map((sentence) =>
    readSentence(chart, sentence, syntax.order),
  )
  const rejections = [
    ...events.flatMap((event) => passedSlots(chart, notes, event)),
    ...passedTriggers(chart, notes, events, aside, syntax),
  ]
  return { record, dated, rejections }
}

/** The entities that a text speaks of: a city that only the name of a body stands for is one where something took place there. */
function spokenOf(entities: ReadonlyMap<string, Entity>, events: readonly DiplomaticEvent[]): Entity[] {
  const placed = new Set(events.flatMap(({ place }) => place?.entity ?? []))
  return [...entities.values()].filter(
    ({ id, kind, mentions }) =>
      mentions.length > 0 && (kind !== 'place' || placed.has(id) || mentions.some(({ form }) => form !== 'metonym')),
  )
}

/** What a reading went through on the way to its record. */
interface Path {
  readonly chart: Chart
  readonly events: readonly BareEvent[]
  /** Lines that are not of the article. */
  readonly furniture: readonly Span[]
  readonly syntax: Syntax
  readonly dated: readonly string[]
}

function read(article: Article, notes?: Notes): { readonly record: ArticleRecord; readonly path: Path | null } {
  const bare = bareRecord(article)
  const language = detectLanguage(article.text, article.language)
  const { code } = language
  if (!isSupported(code) || !language.supported) return { record: { ...bare, language }, path: null }
  const { syntax } = languages[code]
  const tokens = tokenize(article.text)
  const chart = openChart(lexiconOf(code), tokens)
  for (const overlay of overlaysOf(code)) addForms(chart, overlay)
  // A date that the user gives is for articles that do not say; metadata is the article's own word.
  const { published: known } = article
  const {
    dates,
    published,
    because: dated,
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
  const sentences = sentencesOf(chart, lines)
  const named = withPronouns(chart, sentences, who.entities)
  const readings = sentences.map((sentence) => readSentence(chart, sentence, syntax.order))
  const told = readEvents({
    articleId: article.id,
    chart,
    readings,
    entities: named,
    syntax,
    home: languages[code].names.home,
    published: days,
    ...(notes && { trace: notes.trace }),
  })
  const { events: bareEvents, entities, warnings } = holdersByDay(told, named, who.claims, days)
  const mentions = topicMentions(chart, languages[code].names.cased)
  const title = lines.find(({ place }) => place === 'title') ?? null
  const topics = scoreTopics(
    chart,
    mentions,
    title,
    lines.filter((line) => line.place !== 'title'),
  )
  const subjects = eventTopics({ chart, readings, mentions, topics }, bareEvents)
  const events = bareEvents.map((event, i) => withTopics(chart, event, subjects[i] ?? []))
  const record: ArticleRecord = {
    ...bare,
    language,
    title: article.title ?? (title ? tokens.text.slice(tokens.start[title.from], tokens.end[title.to - 1]) : null),
    events,
    entities: spokenOf(entities, events),
    published,
    dates,
    topics,
    warnings: [
      ...bare.warnings,
      ...timeWarnings,
      ...who.warnings,
      ...warnings,
      ...bareEvents.flatMap(({ conflicts }) => conflicts),
    ],
  }
  return { record, path: { chart, events: bareEvents, furniture, syntax, dated } }
}

/** An event with its topics and the codes that follow from all the rest. */
function withTopics(
  chart: Chart,
  { drafts: _, conflicts: __, ends, ...event }: BareEvent,
  topics: readonly BoundTopic[],
): DiplomaticEvent {
  const stage = ends ? 'terminated' : event.stage
  const codes = codesOf({ ...event, stage, roles: event.participants.map(({ role }) => role) })
  const coded: Reason = {
    slot: 'codes',
    value: [codes.cameo, codes.plover, codes.mode].map((code) => code ?? '-').join(' '),
    rule: 'codes/table',
    because: 'by type, stage, status and roles',
    quote: null,
  }
  return {
    ...event,
    topics: topics.map(({ topic }) => topic),
    codes,
    reasons: [...event.reasons, ...topics.map((bound) => topicReason(chart, bound)), coded],
  }
}

/** Spans of text as lines of tokens. */
function tokenLines({ tokens }: Chart, spans: readonly Span[]): ProseLine[] {
  const lines: ProseLine[] = []
  let from = 0
  for (const { start, end } of spans) {
    while (from < tokens.count && (tokens.start[from] as number) < start) from++
    let to = from
    while (to < tokens.count && (tokens.end[to] as number) <= end) to++
    if (to > from) lines.push({ from, to, place: 'body' })
    from = to
  }
  return lines
}
