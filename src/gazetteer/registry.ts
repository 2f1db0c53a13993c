/**
 * The rows that a run knows: ours and, where the user brought some, his. Additions are made once, before the first article,
 * and never change or hide a row of ours.
 */
import type { CountryCode } from '../ontology/countries.js'
import { type Office, offices } from '../ontology/offices.js'
import type { Addition } from './additions.js'
import { organisations } from './organisations.js'
import { persons } from './persons.js'
import { places } from './places.js'
import type { Organisation, Person, Place } from './rows.js'
import type { SourceId } from './sources.js'

const people = new Map<string, Person>(Object.entries(persons))
const bodies = new Map<string, Organisation>(Object.entries(organisations))
const spots = new Map<string, Place>(Object.entries(places))
const posts = new Map<string, Office>(Object.entries(offices))
const added = new Set<string>()

export const allPersons: ReadonlyMap<string, Person> = people
export const allOrganisations: ReadonlyMap<string, Organisation> = bodies
export const allPlaces: ReadonlyMap<string, Place> = spots
export const allOffices: ReadonlyMap<string, Office> = posts

/** Adds a user's rows; a row that is there already stays as it is. Answers whether anything was new. */
export function register(additions: readonly Addition[]): boolean {
  const fresh = additions.filter(
    ({ kind, id }) =>
      !added.has(`${kind} ${id}`) &&
      (kind === 'office' ? !posts.has(id) : !people.has(id) && !bodies.has(id) && !spots.has(id)),
  )
  for (const addition of fresh) {
    const { kind, id, name, country, wikidata, gender, offices: held, single, actingOf, source } = addition
    added.add(`${kind} ${id}`)
    const state = country as CountryCode | null
    // A user names his sources himself.
    const sources = source ? [source as SourceId] : []
    if (kind === 'person') people.set(id, { name, wikidata, gender, country: country ?? '', offices: held, sources })
    else if (kind === 'organisation') bodies.set(id, { name, kind: 'added', country: state, role: 'participant' })
    else if (kind === 'place') spots.set(id, { name, kind: 'city', country: state, wikidata, sources })
    else
      posts.set(id, {
        title: name,
        category: 'government',
        single,
        ...(country ? { of: country } : {}),
        ...(actingOf ? { actingOf } : {}),
      })
  }
  return fresh.length > 0
}
