/** All tables of the English lexicon, each with its class and paradigm. Read when the package is built, never in a user's run. */
import type { LexiconSource } from '../../../engine/compile.js'
import { PLURAL } from '../../../engine/features.js'
import { punctuation } from '../../punctuation.js'
import { nounForms, verbForms } from '../verbs.js'
import {
  abbreviations,
  agents,
  articles,
  deeds,
  entourage,
  functionWords,
  markers,
  modifiers,
  nouns,
  owners,
  verbs,
} from './events.js'
import { landmarkNames } from './landmarks.js'
import { time } from './time.js'
import { topicTables } from './topics.js'
import { whoTables } from './who.js'

export const lexicon: LexiconSource = {
  clitics: false,
  tables: [
    { cls: 'Word', forms: punctuation },
    { cls: 'Verb', forms: verbs, inflect: verbForms },
    { cls: 'Noun', forms: nouns, inflect: nounForms },
    { cls: 'Modifier', forms: modifiers },
    { cls: 'Modifier', forms: agents },
    { cls: 'Modifier', forms: entourage },
    { cls: 'Marker', forms: markers },
    { cls: 'Deed', forms: deeds },
    { cls: 'Function', forms: functionWords },
    { cls: 'Function', forms: owners, features: PLURAL },
    { cls: 'Function', forms: articles },
    { cls: 'Abbreviation', forms: abbreviations },
    ...topicTables,
    ...whoTables,
    ...time,
    { cls: 'Landmark', forms: landmarkNames },
  ],
}
