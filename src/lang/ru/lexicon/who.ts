/** The tables of people, offices, states, bodies and places, each with its class, paradigm and features. */
import type { LexiconTable } from '../../../engine/compile.js'
import { ADJECTIVE, COMMON, FEMININE, NOM, SHORT } from '../../../engine/features.js'
import { femaleName, maleName, name, nationality, nationals as people, place, title } from '../paradigms.js'
import { bodyNames } from './bodies.js'
import { compounds, countryNames, nationalities, nationals } from './countries.js'
import { femaleNames, maleNames } from './given-names.js'
import { commonTitles, scopedTitles, titles } from './offices.js'
import { organisationNames } from './organisations.js'
import { commonNames, names, surnames } from './persons.js'
import { cityAdjectives, commonPlaces, placeNames } from './places.js'
import { projectNames } from './projects.js'
import { declinedReferences, honorifics, named, namesakes, pronouns, references, subjects } from './references.js'

export const whoTables: readonly LexiconTable[] = [
  { cls: 'Person', forms: names, inflect: name },
  { cls: 'Person', forms: surnames, inflect: name, features: SHORT },
  { cls: 'Person', forms: commonNames, inflect: name, features: SHORT | COMMON },
  { cls: 'Office', forms: titles, inflect: title },
  { cls: 'Office', forms: scopedTitles, inflect: title },
  { cls: 'Office', forms: commonTitles, inflect: title, features: COMMON },
  { cls: 'Country', forms: countryNames, inflect: place },
  { cls: 'Country', forms: nationalities, inflect: nationality },
  { cls: 'Country', forms: nationals, inflect: people },
  { cls: 'Country', forms: compounds, features: ADJECTIVE },
  { cls: 'Organisation', forms: organisationNames, inflect: place },
  { cls: 'PlaceName', forms: placeNames, inflect: place },
  { cls: 'PlaceName', forms: commonPlaces, inflect: place, features: COMMON },
  { cls: 'PlaceName', forms: cityAdjectives, inflect: nationality },
  { cls: 'Project', forms: projectNames, inflect: place },
  { cls: 'Honorific', forms: honorifics, inflect: title },
  { cls: 'Body', forms: bodyNames, inflect: place },
  { cls: 'Who', forms: references, inflect: title },
  { cls: 'Who', forms: declinedReferences },
  { cls: 'Namesake', forms: namesakes, inflect: title },
  { cls: 'Namesake', forms: named },
  { cls: 'Pronoun', forms: pronouns },
  { cls: 'Pronoun', forms: subjects, features: NOM },
  { cls: 'GivenName', forms: maleNames, inflect: maleName },
  { cls: 'GivenName', forms: femaleNames, inflect: femaleName, features: FEMININE },
]
