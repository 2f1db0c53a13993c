/**
 * The rows that a run knows: ours and, where the user brought some, his. Additions are made once, before the first article,
 * and never change or hide a row of ours.
 */
import type { CountryCode } from '../ontology/countries.js'
import type { Addition } from './additions.js'
import { organisations } from './organisations.js'
import { persons } from './persons.js'
import { places } from './places.js'
import type { Organisation, Person, Place } from './rows.js'

const people = new Map<string, Person>(Object.entries(persons))
const bodies = new Map<string, Organisation>(Object.entries(organisations))
const spots = new Map<string, Place>(Object.entries(places))
const added = new Set<string>()

export const allPersons: ReadonlyMap<string, Person> = people
export const allOrganisations: ReadonlyMap<string, Organisation> = bodies
export const allPlaces: ReadonlyMap<string, Place> = spots

/** Adds a user's rows; a row that is there already stays as it is. Answers whether anything was new. */
export function register(additions: readonly Addition[]): boolean {
  const fresh = additions.filter(({ id }) => !added.has(id) && !people.has(id) && !bodies.has(id) && !spots.has(id))
  for (const { kind, id, name, country, wikidata, gender, offices } of fresh) {
    added.add(id)
    const state = country as CountryCode | null
    if (kind === 'person') people.set(id, { name, wikidata, gender, country: country ?? '', offices, sources: [] })
    else if (kind === 'organisation') bodies.set(id, { name, kind: 'added', country: state, role: 'participant' })
    else spots.set(id, { name, kind: 'city', country: state, wikidata })
  }
  return fresh.length > 0
}
