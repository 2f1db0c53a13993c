/** Who a text speaks of: every party in the order of the text, `ids/form`, plural ones joined; nationalities on other nouns left out. */
import { itemsOf, openChart } from '../../../src/engine/chart.js'
import type { Party } from '../../../src/extract/party.js'
import { proseLines } from '../../../src/extract/prose.js'
import { readParties } from '../../../src/extract/who/parties.js'
import { languages } from '../../../src/lang/languages.js'
import { lexiconOf } from '../../../src/lang/lexicons.js'
import { tokenize } from '../../../src/text/tokenize.js'
import type { Kind } from '../cases.js'

export const who: Kind = ({ expected, text, published }, language) => {
  const tokens = tokenize(text)
  const chart = openChart(lexiconOf(language), tokens)
  readParties(chart, proseLines(tokens, []), languages[language], published ? { from: published, to: published } : null)
  return {
    wanted: expected.split(' ').filter(Boolean),
    found: itemsOf(chart, 'Party')
      .filter((item) => !(item.value as Party).attributive)
      .sort((a, b) => a.from - b.from)
      .map((item) => `${item.id}/${(item.value as Party).form}`),
  }
}
