/** The gazetteer's rows by id, as the recognition of people asks for them. */
import { allOffices, allOrganisations, allPersons, allPlaces } from '../../gazetteer/registry.js'
import type { Organisation, Person, Place } from '../../gazetteer/rows.js'
import { type Body, bodies } from '../../ontology/bodies.js'
import { type Country, countries } from '../../ontology/countries.js'
import type { Office } from '../../ontology/offices.js'

const COUNTRIES: ReadonlyMap<string, Country> = new Map(Object.entries(countries))

export const personRow = (id: string): Person | undefined => allPersons.get(id)
export const placeRow = (id: string): Place | undefined => allPlaces.get(id)
export const organisationRow = (id: string): Organisation | undefined => allOrganisations.get(id)
export const countryRow = (code: string): Country | undefined => COUNTRIES.get(code)
export const officeRow = (id: string): Office | undefined => allOffices.get(id)
const BODIES: ReadonlyMap<string, Body> = new Map(Object.entries(bodies))
export const bodyRow = (id: string): Body | undefined => BODIES.get(id)

/** The organisation that is a state's body of a kind by a name of its own; undefined where it has none, or several. */
export function organisationFor(kind: string, country: string): string | undefined {
  const own = [...allOrganisations].filter(([, row]) => row.kind === kind && row.country === country)
  return own.length === 1 ? own[0]?.[0] : undefined
}
const CAPITALS: ReadonlyMap<string, string> = new Map(
  [...allPlaces].flatMap(([id, row]) => (row.kind === 'capital' && row.country ? [[row.country, id] as const] : [])),
)
/** Place id of a country's capital. */
export const capitalOf = (country: string): string | undefined => CAPITALS.get(country)
export const isCountry = (id: string): boolean => COUNTRIES.has(id)

/** Whether a person ever held an office, for a state or body if one is told. */
export const heldEver = (person: string, office: string, scope: string | null | undefined): boolean =>
  personRow(person)?.offices.some((tenure) => tenure.office === office && (!scope || tenure.country === scope)) ?? false

/**
 * Titles that name a rank and not a post ("the minister", "the diplomat"): offices that one who is called so may hold.
 * null: the title is a post of its own.
 */
export function rankOf(office: string): ((other: string) => boolean) | null {
  switch (office) {
    case 'minister':
      return (other) => other.endsWith('-minister') && !other.startsWith('deputy-') && !other.startsWith('prime-')
    case 'deputy':
      return (other) => other.startsWith('deputy-')
    case 'deputy-minister':
      return (other) => /^(first-)?deputy-.*-minister$/.test(other)
    case 'spokesperson':
      return (other) => other.endsWith('spokesperson')
    case 'diplomat':
    case 'envoy':
    case 'representative':
      return (other) => officeRow(other)?.category === 'diplomatic' || officeRow(other)?.category === 'un'
    case 'leader':
      return (other) => officeRow(other)?.category === 'head' && !other.includes('vice')
    case 'commander':
      return (other) => other.endsWith('commander') || other === 'armed-forces-chief'
    case 'adviser':
      return (other) => other.endsWith('adviser') || other.endsWith('aide')
    case 'official':
      return () => true
    default:
      return null
  }
}

/** Offices that belong to another office-holder: the title that follows is his chief's. */
export const isSubordinate = (office: string): boolean => SUBORDINATE.test(office)
const SUBORDINATE =
  /^deputy|deputy$|vice-president$|adviser$|-aide$|spokesperson$|envoy$|^representative$|chief-of-staff$|^official$/

/** Offices whose title names the state or body that receives the holder. */
export const isPosted = (office: string): boolean =>
  /ambassador|envoy|representative|daffaires|consul|attache/.test(office)

/** Offices that several of one state hold at once: deputies, advisers, members. An envoy is one at his post. */
export const isShared = (office: string): boolean =>
  !officeRow(office)?.single && !isPosted(office) && (isSubordinate(office) || SHARED.has(office))
const SHARED: ReadonlySet<string> = new Set([
  'member-of-parliament',
  'senator',
  'regional-head',
  'mayor',
  'company-head',
])

/** The state in whose name a movement or a house of parliament has office-holders; any other scope itself. */
export const governed = (scope: string): string => {
  const row = organisationRow(scope)
  return row?.country && STATE_OWN.has(row.kind) ? row.country : scope
}
const STATE_OWN: ReadonlySet<string> = new Set(['armed-group', 'parliament', 'government', 'presidency', 'ministry'])
