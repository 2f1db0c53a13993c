/**
 * Texts of hundreds of pages, read a section at a time: dumps in one piece, digests of a year. What a reading holds grows with
 * its text to a hundred times its size, so that ten megabytes would take more than a gigabyte; a section is more than any news
 * article has. Its record is put together as one: an event that two sections tell alike is one event, an entity is one entity.
 */
import type { Article } from '../core/article.js'
import type { Entity } from '../core/entity.js'
import type { DiplomaticEvent } from '../core/event.js'
import type { ArticleRecord } from '../core/record.js'
import type { Span } from '../core/span.js'
import type { Topic } from '../core/topic.js'
import { detectLanguage } from '../text/detect.js'

/** Most code units of a section, and how far back from there its end is looked for. */
export const SECTION = 1 << 18
const BACK = 1 << 14

/** Where a section may end, the best first: paragraph, line, sentence, word. */
const ENDS = ['\n\n', '\n', '. ', ' ']

/** The sections of a text, which together are the text. */
export function sectionsOf(text: string): Span[] {
  const sections: Span[] = []
  for (let start = 0; start < text.length; ) {
    const most = start + SECTION
    const end = most >= text.length ? text.length : endBefore(text, most)
    sections.push({ start, end })
    start = end
  }
  return sections
}

function endBefore(text: string, most: number): number {
  for (const sign of ENDS) {
    const at = text.lastIndexOf(sign, most - sign.length)
    if (at >= most - BACK) return at + sign.length
  }
  return most
}

const moved = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by })
const all = <T extends Span>(spans: readonly T[], by: number): T[] => spans.map((span) => moved(span, by))

const movedEvent = (event: DiplomaticEvent, by: number): DiplomaticEvent => ({
  ...event,
  evidence: all(event.evidence, by),
  trigger: moved(event.trigger, by),
  reasons: event.reasons.map((reason) => ({ ...reason, quote: reason.quote && moved(reason.quote, by) })),
})

/** What two tellings of one event have in common, whatever their words. */
const signature = ({ type, stage, status, date, place, participants }: DiplomaticEvent): string =>
  JSON.stringify([type, stage, status, date?.edtf, place?.name, participants.map(({ entity }) => entity).sort()])

/**
 * Reads an article section by section.
 * @param read reads an article of one section
 */
export function readBySections(article: Article, read: (part: Article) => ArticleRecord): ArticleRecord {
  const language = detectLanguage(article.text, article.language)
  const events = new Map<string, DiplomaticEvent>()
  const entities = new Map<string, Entity>()
  const topics = new Map<string, Topic>()
  const dates: ArticleRecord['dates'][number][] = []
  const warnings: ArticleRecord['warnings'][number][] = []
  let first: ArticleRecord | null = null
  let { published } = article
  for (const { start, end } of sectionsOf(article.text)) {
    // Ids of events are made of the article's and of places in the text: a section's own places come again in the next.
    const id = start === 0 ? article.id : `${article.id}#${start}`
    const record = read({ ...article, id, text: article.text.slice(start, end), language: language.code, published })
    for (const event of record.events) {
      const key = signature(event)
      const known = events.get(key)
      const here = movedEvent(event, start)
      events.set(key, known ? { ...known, evidence: [...known.evidence, ...here.evidence] } : here)
    }
    for (const entity of record.entities) gather(entities, entity, start)
    for (const topic of record.topics) {
      const known = gather(topics, topic, start)
      if (topic.score > known.score) topics.set(topic.id, { ...known, score: topic.score })
    }
    dates.push(...all(record.dates, start))
    for (const warning of record.warnings) {
      // When the whole was published is told by its beginning.
      if (first !== null && warning.code.startsWith('published')) continue
      const placed = warning.start !== undefined && warning.end !== undefined
      warnings.push(placed ? { ...warning, start: warning.start + start, end: warning.end + start } : warning)
    }
    first ??= record
    const day = first.published
    if (day?.start && day.basis !== 'inferred') published ??= { value: day.start, basis: 'metadata' }
  }
  return {
    ...(first ?? read(article)),
    language,
    events: [...events.values()],
    entities: [...entities.values()],
    dates,
    topics: [...topics.values()].sort((a, b) => b.score - a.score),
    warnings,
  }
}

interface Mentioned {
  readonly id: string
  readonly mentions: readonly Span[]
}

/** Adds what is mentioned in a section to what is known of it, and answers that. */
function gather<T extends Mentioned>(known: Map<string, T>, found: T, by: number): T {
  const before = known.get(found.id)
  const here = { ...(before ?? found), mentions: [...(before?.mentions ?? []), ...all(found.mentions, by)] }
  known.set(found.id, here)
  return here
}
