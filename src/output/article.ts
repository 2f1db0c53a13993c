/**
 * From the internal record to the contract's article: offsets become code points, rule ids and reasons stay behind.
 * Fields are written in the contract's order, because the order is part of "the same bytes".
 */
import type { DateMention as CoreDateMention, DateValue as CoreDateValue } from '../core/date-value.js'
import type { ArticleRecord } from '../core/record.js'
import type { Quote } from '../core/span.js'
import { codePointOffsets } from './codepoints.js'
import type { Article, DateMention } from './schema.js'
import { SCHEMA_ID } from './schema-id.js'

/** A date without anything but what the contract has. */
export const contractDate = (value: CoreDateValue | null): CoreDateValue | null =>
  value && {
    edtf: value.edtf,
    start: value.start,
    end: value.end,
    precision: value.precision,
    calendar: value.calendar,
    basis: value.basis,
  }

const dateMention = (mention: CoreDateMention, at: (unit: number) => number): DateMention => ({
  text: mention.text,
  start: at(mention.start),
  end: at(mention.end),
  timex: { type: mention.timex.type, value: mention.timex.value, mod: mention.timex.mod },
  date: contractDate(mention.date),
  conflict: mention.conflict,
})

/** Date mentions as the contract has them. */
export const contractDates = (mentions: readonly CoreDateMention[], text: string): DateMention[] => {
  const at = codePointOffsets(text)
  return mentions.map((mention) => dateMention(mention, at))
}

/**
 * The article as the contract has it.
 *
 * @param record what extraction found, offsets in code units of `text`
 * @param text the article's text
 * @param withText whether to include `text` in the result
 */
export const toContract = (record: ArticleRecord, text: string, withText = false): Article => {
  const at = codePointOffsets(text)
  const quote = (q: Quote) => ({ text: q.text, start: at(q.start), end: at(q.end) })
  const { source, language } = record
  return {
    schema: SCHEMA_ID,
    id: record.id,
    source: {
      path: source.path,
      record: source.record,
      url: source.url,
      mediaType: source.mediaType,
      encoding: source.encoding,
      bytes: source.bytes,
      sha256: source.sha256,
    },
    language: {
      code: language.code,
      script: language.script,
      confidence: language.confidence,
      supported: language.supported,
    },
    title: record.title,
    publisher: record.publisher,
    author: record.author,
    published: contractDate(record.published),
    ...(withText ? { text } : {}),
    events: record.events.map((event) => ({
      id: event.id,
      type: event.type,
      stage: event.stage,
      status: event.status,
      date: contractDate(event.date),
      place: event.place && { name: event.place.name, country: event.place.country, entity: event.place.entity },
      participants: event.participants.map((p) => ({
        entity: p.entity,
        name: p.name,
        kind: p.kind,
        country: p.country,
        office: p.office,
        role: p.role,
      })),
      topics: [...event.topics],
      codes: { cameo: event.codes.cameo, plover: event.codes.plover, mode: event.codes.mode },
      dyads: [...event.dyads],
      evidence: event.evidence.map(quote),
      confidence: event.confidence,
    })),
    entities: record.entities.map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      wikidata: entity.wikidata,
      country: entity.country,
      office: entity.office && {
        id: entity.office.id,
        title: entity.office.title,
        country: entity.office.country,
        basis: entity.office.basis,
      },
      known: entity.known,
      romanised: entity.romanised,
      mentions: entity.mentions.map((m) => ({ ...quote(m), form: m.form })),
    })),
    dates: record.dates.map((mention) => dateMention(mention, at)),
    topics: record.topics.map((topic) => ({
      id: topic.id,
      label: topic.label,
      score: topic.score,
      mentions: topic.mentions.map(quote),
    })),
    warnings: record.warnings.map((warning) => ({
      code: warning.code,
      message: warning.message,
      ...(warning.start === undefined ? {} : { start: at(warning.start) }),
      ...(warning.end === undefined ? {} : { end: at(warning.end) }),
    })),
  }
}
