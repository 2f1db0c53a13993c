/** All tables of the Persian lexicon, each with its class and paradigm. Read when the package is built, never in a user's run. */
import type { LexiconSource } from '../../../engine/compile.js'
import { punctuation } from '../../punctuation.js'
import { nounForms } from '../nouns.js'
import { verbForms } from '../verbs.js'
import { abbreviations, entourage, functionWords, markers, modifiers, nouns, verbs } from './events.js'
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
    { cls: 'Marker', forms: markers },
    { cls: 'Function', forms: functionWords },
    { cls: 'Modifier', forms: modifiers },
    { cls: 'Modifier', forms: entourage },
    { cls: 'Abbreviation', forms: abbreviations },
    ...topicTables,
    ...whoTables,
    ...time,
    { cls: 'Landmark', forms: landmarkNames },
  ],
}
