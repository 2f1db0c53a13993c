/**
 * The output contract, once: every record is checked against `articleSchema` before it is written, the JSON Schema is
 * generated from it, and the public types are inferred from it. What it says of the internal types is asserted at compile
 * time below, so that neither can move without the other. Objects are strict: a field that nobody described is a fault.
 */
import * as z from 'zod'
import type { Source } from '../core/article.js'
import type { Basis, Calendar, DateValue as CoreDateValue, Precision, Timex } from '../core/date-value.js'
import { ENTITY_KINDS, type HeldOffice, MENTION_FORMS } from '../core/entity.js'
import {
  AGREEMENT_STAGES,
  type Participant as CoreParticipant,
  EVENT_STATUSES,
  EVENT_TYPES,
  type EventCodes,
  type EventPlace,
  ROLES,
} from '../core/event.js'
import type { ArticleLanguage } from '../core/record.js'
import { SCHEMA_ID } from './schema-id.js'

const PRECISIONS = [
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'half-year',
  'season',
  'year',
  'decade',
  'interval',
] as const satisfies readonly Precision[]
const CALENDARS = ['gregory', 'persian', 'islamic-umalqura', 'islamic-iran'] as const satisfies readonly Calendar[]
const BASES = ['stated', 'metadata', 'option', 'inferred', 'relative'] as const satisfies readonly Basis[]

const offset = z.int().min(0).describe('Unicode code points into the article text')
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable()
  .describe('ISO 3166-1 alpha-2')
const moment = z
  .string()
  .regex(/^-?\d{4}-\d\d-\d\d(T\d\d:\d\d(Z|[+-]\d\d:\d\d)?)?$/)
  .nullable()
  .describe('ISO 8601 day or minute, inclusive; null where open')
const share = z.number().min(0).max(1)

const quote = z.strictObject({ text: z.string(), start: offset, end: offset })

export const dateValueSchema = z.strictObject({
  edtf: z.string().min(1).describe('EDTF, ISO 8601-2 level 2'),
  start: moment,
  end: moment,
  precision: z.enum(PRECISIONS),
  calendar: z.enum(CALENDARS).describe('Unicode CLDR calendar id'),
  basis: z.enum(BASES),
})

export const dateMentionSchema = z.strictObject({
  ...quote.shape,
  timex: z.strictObject({
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string(),
    mod: z.string().nullable(),
  }),
  date: dateValueSchema.nullable(),
  conflict: z.string().nullable().describe('A contradiction in the text'),
})

export const mentionSchema = z.strictObject({ ...quote.shape, form: z.enum(MENTION_FORMS) })

export const entitySchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(ENTITY_KINDS),
  name: z.string().describe('English, or as in the source where not known'),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .nullable(),
  country,
  office: z
    .strictObject({ id: z.string().min(1), title: z.string(), country, basis: z.enum(['stated', 'tenure']) })
    .nullable(),
  known: z.boolean(),
  romanised: z.string().nullable(),
  mentions: z.array(mentionSchema),
})

export const participantSchema = z.strictObject({
  entity: z.string().min(1),
  name: z.string(),
  kind: z.enum(ENTITY_KINDS),
  country,
  office: z.string().nullable().describe('Office id'),
  role: z.enum(ROLES),
})

export const eventSchema = z.strictObject({
  id: z.string().min(1),
  type: z.enum(EVENT_TYPES),
  stage: z.enum(AGREEMENT_STAGES).nullable(),
  status: z.enum(EVENT_STATUSES),
  date: dateValueSchema.nullable(),
  place: z.strictObject({ name: z.string(), country, entity: z.string().nullable() }).nullable(),
  participants: z.array(participantSchema),
  topics: z.array(z.string()),
  codes: z.strictObject({
    cameo: z.string().nullable(),
    plover: z.string().nullable(),
    mode: z.string().nullable(),
  }),
  dyads: z.array(z.string().regex(/^[A-Z]{2}-[A-Z]{2}$/)),
  evidence: z.array(quote),
  confidence: share,
})

export const topicSchema = z.strictObject({
  id: z.string().min(1),
  label: z.string(),
  score: share,
  mentions: z.array(quote),
})

export const warningSchema = z.strictObject({
  code: z.string().min(1),
  message: z.string().min(1),
  start: offset.optional(),
  end: offset.optional(),
})

export const sourceSchema = z.strictObject({
  path: z.string(),
  record: z.int().min(0).nullable(),
  url: z.string().nullable(),
  mediaType: z.string(),
  encoding: z.string(),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

export const languageSchema = z.strictObject({
  code: z.string().min(2).describe('BCP 47; und where nothing can be said'),
  script: z.string().nullable().describe('ISO 15924'),
  confidence: share,
  supported: z.boolean(),
})

export const articleSchema = z.strictObject({
  schema: z.literal(SCHEMA_ID),
  id: z.string().min(1),
  source: sourceSchema,
  language: languageSchema,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  published: dateValueSchema.nullable(),
  text: z.string().optional().describe('With --text only'),
  events: z.array(eventSchema),
  entities: z.array(entitySchema),
  dates: z.array(dateMentionSchema),
  topics: z.array(topicSchema),
  warnings: z.array(warningSchema),
})

/** One article as written: the contract, offsets in Unicode code points. */
export type Article = z.infer<typeof articleSchema>
export type DateValue = z.infer<typeof dateValueSchema>
export type DateMention = z.infer<typeof dateMentionSchema>
export type Entity = z.infer<typeof entitySchema>
export type Mention = z.infer<typeof mentionSchema>
export type Event = z.infer<typeof eventSchema>
export type Participant = z.infer<typeof participantSchema>
export type Topic = z.infer<typeof topicSchema>
export type Warning = z.infer<typeof warningSchema>

type Same<A, B> = [Readonly<A>] extends [Readonly<B>] ? ([Readonly<B>] extends [Readonly<A>] ? true : false) : false
type Holds<Claim extends true> = Claim
/** Does not compile where a schema and a core type disagree. @public */
export type ContractKeepsToCore = [
  Holds<Same<DateValue, CoreDateValue>>,
  Holds<Same<DateMention['timex'], Timex>>,
  Holds<Same<Participant, CoreParticipant>>,
  Holds<Same<NonNullable<Event['place']>, EventPlace>>,
  Holds<Same<Event['codes'], EventCodes>>,
  Holds<Same<NonNullable<Entity['office']>, HeldOffice>>,
  Holds<Same<Article['source'], Source>>,
  Holds<Same<Article['language'], ArticleLanguage>>,
]

/**
 * The contract as JSON Schema (draft 2020-12).
 *
 * @returns a plain object, ready for `JSON.stringify`
 */
export const jsonSchema = (): Record<string, unknown> => ({
  $id: SCHEMA_ID,
  title: SCHEMA_ID,
  ...z.toJSONSchema(articleSchema, { target: 'draft-2020-12', io: 'output', reused: 'ref' }),
})

/** Where and how a record breaks the contract, `events.0.date.start: ...`; null where it keeps it. */
export const contractFault = (article: unknown): string | null => {
  const result = articleSchema.safeParse(article)
  if (result.success) return null
  const issue = result.error.issues[0]
  return issue ? `${issue.path.join('.') || '(record)'}: ${issue.message}` : 'unknown fault'
}
