/** All tables of the Arabic lexicon, each with its class and paradigm. Read when the package is built, never in a user's run. */
import type { LexiconSource } from '../../../engine/compile.js'
import { POSSESSED } from '../../../engine/features.js'
import { punctuation } from '../../punctuation.js'
import { adjective, noun, verb } from '../verbs.js'
import * as events from './events.js'
import { landmarkNames } from './landmarks.js'
import { time } from './time.js'
import { topicTables } from './topics.js'
import { whoTables } from './who.js'

export const lexicon: LexiconSource = {
  clitics: true,
  tables: [
    { cls: 'Word', forms: punctuation },
    { cls: 'Verb', forms: events.verbs, inflect: verb },
    { cls: 'Noun', forms: events.nouns, inflect: noun },
    { cls: 'Marker', forms: events.markers },
    { cls: 'Marker', forms: events.pronominalMarkers, features: POSSESSED },
    { cls: 'Function', forms: events.functionWords },
    { cls: 'Modifier', forms: events.modifiers, inflect: adjective },
    { cls: 'Modifier', forms: events.entourage },
    { cls: 'Word', forms: events.wholeWords },
    { cls: 'Abbreviation', forms: events.abbreviations },
    ...topicTables,
    ...whoTables,
    ...time,
    { cls: 'Landmark', forms: landmarkNames },
  ],
}
