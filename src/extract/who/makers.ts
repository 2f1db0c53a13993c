/** Entities as they are before anything is mentioned: the gazetteer's row of a person, a state, a body, a place, in the shape of the output. */
import type { Entity, HeldOffice } from '../../core/entity.js'
import {
  bodyRow,
  countryRow,
  isCountry,
  officeRow,
  organisationFor,
  organisationRow,
  personRow,
  placeRow,
  rankOf,
} from './facts.js'

/** A title as the text states it. */
export interface Stated {
  readonly id: string
  /** ISO code or organisation id; null where the text does not say. */
  readonly scope: string | null
}

/** An ISO code; null for what is none. */
export const iso = (scope: string | null | undefined): string | null => (scope && isCountry(scope) ? scope : null)

export const officeTitle = (office: string): string => officeRow(office)?.title ?? office

export const held = (id: string, scope: string | null, basis: HeldOffice['basis']): HeldOffice => ({
  id,
  title: officeTitle(id),
  country: iso(scope),
  basis,
})

const bare = (
  id: string,
  kind: Entity['kind'],
  name: string,
  country: string | null,
  wikidata: string | null,
): Entity => ({
  id,
  kind,
  name,
  wikidata,
  country,
  office: null,
  known: true,
  romanised: null,
  mentions: [],
})

/** A person of the gazetteer, with the office that he is meant by. */
export function personOf(id: string, office?: Stated): Entity {
  const row = personRow(id)
  const entity = bare(id, 'person', row?.name ?? id, iso(row?.country), row?.wikidata ?? null)
  return office && !rankOf(office.id) ? { ...entity, office: held(office.id, office.scope, 'tenure') } : entity
}

/** Whoever holds an office, where nobody knows who. */
export function anybody(office: string, scope: string | null): Entity {
  const state = iso(scope)
  const of = state ? (countryRow(state)?.name ?? state) : (scope && organisationRow(scope)?.name) || null
  const title = officeTitle(office)
  const name = of ? `${title} of ${of}` : title
  const entity = bare(`${office}@${scope ?? ''}`, 'person', name, state, null)
  return { ...entity, office: held(office, scope, 'stated'), known: false }
}

export function stateOf(code: string): Entity {
  const row = countryRow(code)
  return bare(code, 'state', row?.name ?? code, code, row?.wikidata ?? null)
}

export function organisationOf(id: string): Entity {
  const row = organisationRow(id)
  return bare(id, 'organisation', row?.name ?? id, row?.country ?? null, null)
}

/** The body of a state: its own organisation, or its state where that is meant by it. */
export function bodyOf(id: string, country: string): Entity {
  const row = bodyRow(id)
  if (row?.stands !== 'itself') return stateOf(country)
  const own = organisationFor(id, country)
  if (own) return organisationOf(own)
  const of = countryRow(country)?.name ?? country
  return bare(`${id}@${country}`, 'organisation', `${row.title} of ${of}`, country, null)
}

export function placeOf(id: string): Entity {
  const row = placeRow(id)
  return bare(id, 'place', row?.name ?? id, row?.country ?? null, row?.wikidata ?? null)
}
