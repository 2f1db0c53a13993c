/**
 * What the tables cost as they grow: the shipped Russian lexicon, and the same with 50,000 and 100,000 invented spellings of two
 * words more, over the same texts. A spelling costs room and no time, or a gazetteer could not be let grow.
 */
import { compileLexicon } from '../dist/engine/compile.js'
import { findForms } from '../dist/engine/lexicon.js'
import { openLexicon, packLexicon } from '../dist/engine/store.js'
import { lexiconSources } from '../dist/lang/build.js'
import { tokenize } from '../dist/text/tokenize.js'
import { side } from './measure.js'

const SYLLABLES = [
  'ба',
  'ве',
  'го',
  'ди',
  'жу',
  'зо',
  'ки',
  'ла',
  'мо',
  'ну',
  'па',
  'ро',
  'си',
  'та',
  'фе',
  'хо',
  'ца',
  'че',
]

/** The n-th of many invented words. */
const word = (n, ending) => {
  let rest = n
  let made = ''
  for (let at = 0; at < 4; at++) {
    made += SYLLABLES[rest % SYLLABLES.length]
    rest = Math.floor(rest / SYLLABLES.length)
  }
  return made + ending
}

/** A table of so many names of invented people. */
const invented = (count) => ({
  cls: 'Person',
  forms: Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`invented-${n}`, `${word(n % 700, '')} ${word(n, 'ов')}`]),
  ),
})

/** Notes the marks of growth. */
export const measureGrowth = async (mark, extent, texts) => {
  const source = lexiconSources.ru
  const grown = Object.fromEntries(
    [0, 50_000, 100_000].map((count) => [
      count,
      compileLexicon({ ...source, tables: [...source.tables, invented(count)] }),
    ]),
  )
  const tokens = texts.map((text) => tokenize(text))
  const match = (lexicon) => () => tokens.reduce((sum, one) => sum + findForms(lexicon, one).count, 0)
  const runs = Object.fromEntries(Object.entries(grown).map(([count, lexicon]) => [count, match(lexicon)]))
  const t = await side(runs, extent)
  const entries = (count) => `${grown[count].entries.id.length} entries`
  mark(
    'match with 50,000 spellings more against as shipped',
    '<= 1.6 1.1',
    t[50_000] / t[0],
    `${entries(0)}, ${entries(50_000)}`,
  )
  mark('match with 100,000 spellings more', '<= 1.6 1.2', t[100_000] / t[0])
  const packed = packLexicon(grown[50_000])
  mark('room of 50,000 spellings more, MB', '<= 6 4', (packed.length - packLexicon(grown[0]).length) / 1e6)
  const { load } = await side({ load: () => openLexicon(packed) }, extent)
  mark('opening all of it, ms', '<= 5 1', load)
}
