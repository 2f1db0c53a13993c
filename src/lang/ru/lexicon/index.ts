/** All tables of the Russian lexicon, each with its class and paradigm. Read when the package is built, never in a user's run. */
import type { LexiconSource } from '../../../engine/compile.js'
import { ACC, DAT, INS, NEGATED, PLURAL, PREP } from '../../../engine/features.js'
import { punctuation } from '../../punctuation.js'
import { modifierForms, nounForms } from '../event-nouns.js'
import { verbForms } from '../verbs.js'
import {
  abbreviations,
  agents,
  entourage,
  functionWords,
  intentions,
  markers,
  modifiers,
  negated,
  nouns,
  pronouns,
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
    { cls: 'Verb', forms: intentions },
    { cls: 'Verb', forms: negated, inflect: verbForms, features: NEGATED },
    { cls: 'Noun', forms: nouns, inflect: nounForms },
    { cls: 'Modifier', forms: modifiers, inflect: modifierForms },
    { cls: 'Modifier', forms: agents, inflect: nounForms },
    { cls: 'Modifier', forms: entourage, inflect: nounForms },
    { cls: 'Marker', forms: markers },
    { cls: 'Function', forms: functionWords },
    { cls: 'Function', forms: pronouns.dative, features: DAT },
    { cls: 'Function', forms: pronouns.instrumental, features: INS },
    { cls: 'Function', forms: pronouns.prepositional, features: PREP },
    { cls: 'Function', forms: pronouns.owner, features: ACC },
    { cls: 'Function', forms: pronouns.owners, features: ACC | PLURAL },
    { cls: 'Abbreviation', forms: abbreviations },
    ...topicTables,
    ...whoTables,
    ...time,
    { cls: 'Landmark', forms: landmarkNames },
  ],
}
