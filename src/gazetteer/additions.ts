/**
 * What a user adds to the gazetteer: people, offices, organisations and places of his own, with how each language writes them.
 * A row is flat, so that a table will do; a person has a row for every office.
 */
import { type CountryCode, countries } from '../ontology/countries.js'
import { isOfficeId, type OfficeId } from '../ontology/offices.js'
import { organisations } from './organisations.js'
import { persons } from './persons.js'
import { places } from './places.js'
import type { Sureness, Tenure } from './rows.js'

export const ADDITION_KINDS = ['person', 'office', 'organisation', 'place'] as const
export type AdditionKind = (typeof ADDITION_KINDS)[number]

/** Names of the fields of a row. Spellings (`ar`, `fa`, `ru`, `en`) are separated by ` | `; `~` is a joiner, a space or nothing. */
export const ADDITION_FIELDS = [
  'kind',
  'id',
  'name',
  'country',
  'wikidata',
  'gender',
  'office',
  'office_country',
  'from',
  'until',
  'sure',
  'single',
  'acting_of',
  'ar',
  'fa',
  'ru',
  'en',
  'source',
] as const

export interface Addition {
  readonly kind: AdditionKind
  readonly id: string
  /** English. */
  readonly name: string
  readonly country: string | null
  readonly wikidata: string | null
  readonly gender: 'male' | 'female'
  readonly offices: readonly Tenure[]
  /** Of an office: one holder at a time. */
  readonly single: boolean
  /** Of an office: the one that it stands in for. */
  readonly actingOf: string | null
  readonly spellings: Readonly<Record<'ar' | 'fa' | 'ru' | 'en', string>>
  readonly source: string | null
}

/** A fault of a row, with what to do about it. */
export interface AdditionFault {
  readonly line: number
  readonly message: string
}

/** A row as read: its fields as text, '' where it has none, and the line it begins on. */
export interface AdditionRow {
  readonly line: number
  readonly fields: Readonly<Partial<Record<string, string>>>
}

const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/
const SURE: readonly Sureness[] = ['dates', 'from', 'holding', 'unverified', 'doubtful']
const ours = (kind: string, id: string): boolean =>
  kind === 'office'
    ? isOfficeId(id)
    : [persons, organisations, places, countries].some((table) => Object.hasOwn(table, id))

/**
 * Checks rows and joins those of one id.
 * @returns what can be used, and the faults of the rest by line
 */
export function joinAdditions(rows: readonly AdditionRow[]): { additions: Addition[]; faults: AdditionFault[] } {
  const byId = new Map<string, Addition>()
  const faults: AdditionFault[] = []
  const posts = new Set(rows.flatMap(({ fields }) => (fields.kind === 'office' ? [fields.id ?? ''] : [])))
  for (const { line, fields } of rows) {
    const messages = faultsOf(fields, posts)
    const id = fields.id ?? ''
    // An office may bear the name of who holds it: ids are told apart by what they are of.
    const key = fields.kind === 'office' ? `office ${id}` : id
    const before = byId.get(key)
    if (before && before.kind !== fields.kind) messages.push(`id "${id}" is a ${before.kind} on an earlier line`)
    if (!before && !['ar', 'fa', 'ru', 'en'].some((code) => fields[code]))
      messages.push(`"${id}" needs a spelling in one of ar, fa, ru, en, or nothing can find it`)
    if (messages.length > 0) {
      faults.push(...messages.map((message) => ({ line, message })))
      continue
    }
    byId.set(key, before ? { ...before, offices: [...before.offices, ...officesOf(fields)] } : additionOf(fields))
  }
  return { additions: [...byId.values()], faults }
}

function faultsOf(fields: AdditionRow['fields'], posts: ReadonlySet<string>): string[] {
  const messages: string[] = []
  const {
    kind = '',
    id = '',
    name = '',
    country = '',
    wikidata = '',
    gender = '',
    office = '',
    from = '',
    until = '',
    sure = '',
    single = '',
    acting_of: actingOf = '',
  } = fields
  for (const field of Object.keys(fields))
    if (!(ADDITION_FIELDS as readonly string[]).includes(field))
      messages.push(`field "${field}" is not known; the fields are ${ADDITION_FIELDS.join(', ')}`)
  if (!(ADDITION_KINDS as readonly string[]).includes(kind))
    messages.push(`kind must be one of ${ADDITION_KINDS.join(', ')}, not "${kind}"`)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) messages.push(`id must be lower-case ASCII with hyphens, not "${id}"`)
  else if (ours(kind, id)) messages.push(`id "${id}" is in the gazetteer already; choose another`)
  if (name === '') messages.push('name (English) is missing')
  if (country !== '' && !Object.hasOwn(countries, country) && !Object.hasOwn(organisations, country))
    messages.push(`country must be an ISO 3166-1 alpha-2 code such as IR, not "${country}"`)
  if (wikidata !== '' && !/^Q\d+$/.test(wikidata))
    messages.push(`wikidata must be an id such as Q42, not "${wikidata}"`)
  if (gender !== '' && gender !== 'male' && gender !== 'female')
    messages.push(`gender must be male or female, not "${gender}"`)
  if (office !== '') {
    if (!isOfficeId(office) && !posts.has(office))
      messages.push(`office "${office}" is not known; "iran-russia gazetteer list offices" has them`)
    if (!DATE.test(from)) messages.push(`from must be YYYY, YYYY-MM or YYYY-MM-DD, not "${from}"`)
    if (until !== '' && !DATE.test(until)) messages.push(`until must be YYYY, YYYY-MM or YYYY-MM-DD, not "${until}"`)
    else if (until !== '' && until.slice(0, from.length) < from.slice(0, until.length))
      messages.push(`until (${until}) is before from (${from})`)
  }
  if (sure !== '' && !(SURE as readonly string[]).includes(sure))
    messages.push(`sure must be one of ${SURE.join(', ')}, not "${sure}"`)
  if (single !== '' && single !== 'yes' && single !== 'no') messages.push(`single must be yes or no, not "${single}"`)
  if (actingOf !== '' && !isOfficeId(actingOf) && !posts.has(actingOf))
    messages.push(`acting_of "${actingOf}" is not known; "iran-russia gazetteer list offices" has them`)
  return messages
}

const officesOf = (fields: AdditionRow['fields']): Tenure[] =>
  fields.office
    ? [
        {
          office: fields.office as OfficeId,
          country: fields.office_country || fields.country || '',
          from: fields.from ?? '',
          until: fields.until || null,
          sure: (fields.sure || 'unverified') as Sureness,
        },
      ]
    : []

const additionOf = (fields: AdditionRow['fields']): Addition => ({
  kind: fields.kind as AdditionKind,
  id: fields.id ?? '',
  name: fields.name ?? '',
  country: (fields.country as CountryCode | undefined) || null,
  wikidata: fields.wikidata || null,
  gender: fields.gender === 'female' ? 'female' : 'male',
  offices: officesOf(fields),
  single: fields.single !== 'no',
  actingOf: fields.acting_of || null,
  spellings: { ar: fields.ar ?? '', fa: fields.fa ?? '', ru: fields.ru ?? '', en: fields.en ?? '' },
  source: fields.source || null,
})
