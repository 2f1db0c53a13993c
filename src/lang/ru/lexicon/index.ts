/** All tables of the Russian lexicon, each with its class and paradigm. Read when the package is built, never in a user's run. */
import type { LexiconSource } from '../../../engine/compile.js'
import { NEGATED } from '../../../engine/features.js'
import { punctuation } from '../../punctuation.js'
import { modifierForms, nounForms } from '../event-nouns.js'
import { verbForms } from '../verbs.js'
import { abbreviations, functionWords, markers, modifiers, negated, nouns, verbs } from './events.js'
import { time } from './time.js'
import { topicTables } from './topics.js'
import { whoTables } from './who.js'

export const lexicon: LexiconSource = {
  clitics: false,
  tables: [
    { cls: 'Word', forms: punctuation },
    { cls: 'Verb', forms: verbs, inflect: verbForms },
    { cls: 'Verb', forms: negated, inflect: verbForms, features: NEGATED },
    { cls: 'Noun', forms: nouns, inflect: nounForms },
    { cls: 'Modifier', forms: modifiers, inflect: modifierForms },
    { cls: 'Marker', forms: markers },
    { cls: 'Function', forms: functionWords },
    { cls: 'Abbreviation', forms: abbreviations },
    ...topicTables,
    ...whoTables,
    ...time,
  ],
}
