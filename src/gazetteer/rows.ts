import type { CountryCode } from '../ontology/countries.js'
import type { OfficeId } from '../ontology/offices.js'
import type { SourceId } from './sources.js'

/**
 * What a row of the gazetteer holds: facts with where they come from, never spellings, which are the languages' own. A
 * fact that rests on background knowledge says so (`sure`), because a wrong tenure names the wrong person in the output.
 */

/** ISO 3166-1 alpha-2 in capitals, or the id of an organisation. */
export type Scope = CountryCode | (string & {})

/**
 * `dates`: office and dates as a listed source has them; `from`: the start is sourced, the end is background knowledge;
 * `holding`: a source shows the person in the office, the dates are approximate; `unverified`: background knowledge;
 * `doubtful`: background knowledge that may well be wrong.
 */
export type Sureness = 'dates' | 'from' | 'holding' | 'unverified' | 'doubtful'

export interface Tenure {
  readonly office: OfficeId
  readonly country: Scope
  /** Receiving country or organisation of an ambassador, envoy or trade representative. */
  readonly to?: Scope
  /** First day, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly from: string
  /** Last day in the same form; null where no end is known, which does not prove that the person still holds it. */
  readonly until: string | null
  readonly sure: Sureness
  /** Latest year in which a source shows an open-ended tenure. */
  readonly seen?: number
  readonly sources?: readonly SourceId[]
}

export interface Person {
  /** English. */
  readonly name: string
  /** Only where a source gave it. */
  readonly wikidata: string | null
  readonly gender: 'male' | 'female'
  readonly country: Scope
  readonly offices: readonly Tenure[]
  readonly sources: readonly SourceId[]
}

export interface Organisation {
  readonly name: string
  readonly kind: string
  readonly country: CountryCode | null
  /** `source`: a medium, which reports and never takes part. */
  readonly role: 'participant' | 'source'
  /** The state that is meant where the body is named as a party. */
  readonly standsFor?: CountryCode
  /** States that sit in a two-sided body: they take part where it meets. */
  readonly members?: readonly CountryCode[]
  /** Id of the body whose organ it is: what an organ adopts, the body adopts. */
  readonly partOf?: string
  /** Place id of a seat whose name also says where something happens ("talks in the Kremlin"). */
  readonly seat?: string
}

export interface Place {
  readonly name: string
  readonly kind: string
  readonly country: CountryCode | null
  readonly wikidata: string | null
  /** Wikidata ids that no source confirms. */
  readonly candidates?: readonly string[]
  readonly standsFor?: CountryCode
  /** Id of the city that a palace or an airport is in: that is where things happen. */
  readonly within?: string
  /** Latitude and longitude in degrees. */
  readonly at?: readonly [number, number]
  readonly sources?: readonly SourceId[]
}

export interface Project {
  readonly name: string
  readonly kind: string
  /** Dates and figures as the source has them. */
  readonly facts?: Readonly<Record<string, string>>
  readonly sure: 'sourced' | 'partly' | 'unverified'
  readonly sources: readonly SourceId[]
}
