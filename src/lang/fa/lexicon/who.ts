/** The tables of people, offices, states, bodies and places, each with its class, paradigm and features. */
import type { LexiconTable } from '../../../engine/compile.js'
import { COMMON, SHORT } from '../../../engine/features.js'
import { nationality, title } from '../paradigms.js'
import { bodyNames } from './bodies.js'
import { countryNames, nationalities } from './countries.js'
import { givenNames } from './given-names.js'
import { commonTitles, scopedTitles, titles } from './offices.js'
import { organisationNames } from './organisations.js'
import { commonNames, names, surnames } from './persons.js'
import { commonPlaces, placeNames } from './places.js'
import { projectNames } from './projects.js'
import { honorifics, namesakes, pronouns, references } from './references.js'

export const whoTables: readonly LexiconTable[] = [
  { cls: 'Person', forms: names },
  { cls: 'Person', forms: surnames, features: SHORT },
  { cls: 'Person', forms: commonNames, features: SHORT | COMMON },
  { cls: 'Office', forms: titles, inflect: title },
  { cls: 'Office', forms: scopedTitles, inflect: title },
  { cls: 'Office', forms: commonTitles, inflect: title, features: COMMON },
  { cls: 'Country', forms: countryNames },
  { cls: 'Country', forms: nationalities, inflect: nationality },
  { cls: 'Organisation', forms: organisationNames },
  { cls: 'PlaceName', forms: placeNames },
  { cls: 'PlaceName', forms: commonPlaces, features: COMMON },
  { cls: 'Project', forms: projectNames },
  { cls: 'Honorific', forms: honorifics },
  { cls: 'Body', forms: bodyNames },
  { cls: 'Who', forms: references },
  { cls: 'Namesake', forms: namesakes },
  { cls: 'Pronoun', forms: pronouns },
  { cls: 'GivenName', forms: givenNames },
]
