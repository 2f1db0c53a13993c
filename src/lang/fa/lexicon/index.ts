/** All tables of the Persian lexicon, each with its class and paradigm. Read when the package is built, never in a user's run. */
import type { LexiconSource } from '../../../engine/compile.js'
import { punctuation } from '../../punctuation.js'

export const lexicon: LexiconSource = {
  clitics: false,
  tables: [{ cls: 'Word', forms: punctuation }],
}
