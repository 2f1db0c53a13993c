/**
 * The people, states and bodies of one article: one entity each, gathering its mentions as the text is read. Ids are the
 * gazetteer's; an office whose holder is not known is an entity of its own (`foreign-minister@IR`).
 */
import type { Entity, HeldOffice, Mention, MentionForm } from '../../core/entity.js'
import { type Chart, spanOf } from '../../engine/chart.js'
import { organisations } from '../../gazetteer/organisations.js'
import { persons } from '../../gazetteer/persons.js'
import { places } from '../../gazetteer/places.js'
import { holdersOf, officesOn } from '../../gazetteer/tenure.js'
import { countries } from '../../ontology/countries.js'
import { offices } from '../../ontology/offices.js'

interface Row {
  readonly name: string
  readonly wikidata?: string | null
  readonly country?: string | null
  readonly standsFor?: string
  readonly kind?: string
  readonly role?: string
  readonly seat?: string
}

const table = (rows: Readonly<Record<string, Row>>): ReadonlyMap<string, Row> => new Map(Object.entries(rows))
const PERSONS = table(persons)
const PLACES = table(places)
const ORGANISATIONS = table(organisations)
const COUNTRIES = table(countries)
const OFFICES: ReadonlyMap<string, { readonly title: string; readonly single: boolean }> = new Map(
  Object.entries(offices),
)

export const personRow = (id: string): Row | undefined => PERSONS.get(id)
/** Place id of a country's capital. */
export const capitalOf = (country: string): string | undefined => CAPITALS.get(country)
const CAPITALS = new Map(
  [...PLACES].flatMap(([id, row]) => (row.kind === 'capital' && row.country ? [[row.country, id] as const] : [])),
)
export const placeRow = (id: string): Row | undefined => PLACES.get(id)
export const organisationRow = (id: string): Row | undefined => ORGANISATIONS.get(id)
export const isCountry = (id: string): boolean => COUNTRIES.has(id)

/** First and last day that the article can have been published on; null where nothing is known of it. */
export type Days = { readonly from: string; readonly to: string } | null

type Draft = { -readonly [K in keyof Entity]: Entity[K] } & { mentions: Mention[] }

export interface Cast {
  readonly entities: Map<string, Entity>
  /** Makes or finds an entity; answers its id. */
  readonly person: (id: string, office?: { id: string; scope: string | null }) => string
  readonly holder: (office: string, scope: string | null) => string
  readonly state: (code: string) => string
  readonly organisation: (id: string) => string
  readonly place: (id: string) => string
  readonly mention: (
    entity: string,
    chart: Chart,
    range: { from: number; to: number },
    form: MentionForm,
    rule: string,
  ) => void
}

export const officeTitle = (office: string): string => OFFICES.get(office)?.title ?? office

const iso = (scope: string | null): string | null => (scope && COUNTRIES.has(scope) ? scope : null)

/** Opens an empty cast. `days` decide who held an office that the text names without its holder. */
export function openCast(days: Days): Cast {
  const entities = new Map<string, Draft>()
  /** Who is named with an office in this article: he is meant when the office is named alone. */
  const named = new Map<string, string>()

  const add = (entity: Omit<Draft, 'mentions'>): string => {
    if (!entities.has(entity.id)) entities.set(entity.id, { ...entity, mentions: [] })
    return entity.id
  }

  const person: Cast['person'] = (id, office) => {
    const row = PERSONS.get(id) as Row
    add({
      id,
      kind: 'person',
      name: row.name,
      wikidata: row.wikidata ?? null,
      country: iso(row.country ?? null),
      office: null,
      known: true,
      romanised: null,
    })
    const entity = entities.get(id) as Draft
    if (office) {
      if (!entity.office || entity.office.basis === 'tenure')
        entity.office = held(office.id, office.scope ?? row.country ?? null, 'stated')
      named.set(`${office.id}@${office.scope ?? row.country ?? ''}`, id)
    } else if (!entity.office && days) {
      const tenure = officesOn(id, days.from)[0]
      if (tenure) {
        entity.office = held(tenure.office, tenure.country, 'tenure')
        if (OFFICES.get(tenure.office)?.single && !named.has(`${tenure.office}@${tenure.country}`))
          named.set(`${tenure.office}@${tenure.country}`, id)
      }
    }
    return id
  }

  const held = (id: string, scope: string | null, basis: HeldOffice['basis']): HeldOffice => ({
    id,
    title: officeTitle(id),
    country: iso(scope),
    basis,
  })

  const holder: Cast['holder'] = (office, scope) => {
    const at = `${office}@${scope ?? ''}`
    const known = named.get(at)
    if (known) return known
    const holders = days && scope ? holdersOf(office, scope, days.from, days.to) : []
    if (holders.length === 1 && OFFICES.get(office)?.single) {
      const id = holders[0] as string
      person(id)
      const entity = entities.get(id) as Draft
      entity.office = held(office, scope, 'tenure')
      named.set(at, id)
      return id
    }
    const state = iso(scope)
    const of = state ? (COUNTRIES.get(state)?.name ?? state) : (scope && organisationRow(scope)?.name) || null
    return add({
      id: at,
      kind: 'person',
      name: of ? `${officeTitle(office)} of ${of}` : officeTitle(office),
      wikidata: null,
      country: state,
      office: held(office, scope, 'stated'),
      known: false,
      romanised: null,
    })
  }

  return {
    entities,
    person,
    holder,
    state: (code) =>
      add({
        id: code,
        kind: 'state',
        name: COUNTRIES.get(code)?.name ?? code,
        wikidata: COUNTRIES.get(code)?.wikidata ?? null,
        country: code,
        office: null,
        known: true,
        romanised: null,
      }),
    organisation: (id) => {
      const row = ORGANISATIONS.get(id)
      return add({
        id,
        kind: 'organisation',
        name: row?.name ?? id,
        wikidata: row?.wikidata ?? null,
        country: row?.country ?? null,
        office: null,
        known: true,
        romanised: null,
      })
    },
    place: (id) => {
      const row = PLACES.get(id)
      return add({
        id,
        kind: 'place',
        name: row?.name ?? id,
        wikidata: row?.wikidata ?? null,
        country: row?.country ?? null,
        office: null,
        known: true,
        romanised: null,
      })
    },
    mention: (entity, chart, range, form, rule) => {
      const { start, end } = spanOf(chart, range)
      const mentions = entities.get(entity)?.mentions
      if (!mentions || mentions.some((other) => other.start === start && other.end === end)) return
      mentions.push({ text: chart.tokens.text.slice(start, end), start, end, form, foundBy: [rule] })
    },
  }
}
