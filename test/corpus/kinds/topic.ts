/** Topics that a stretch names, by id, in alphabetical order. */
import { openChart } from '../../../src/engine/chart.js'
import { topicMentions, topicsIn } from '../../../src/extract/topics.js'
import { languages } from '../../../src/lang/languages.js'
import { lexiconOf } from '../../../src/lang/lexicons.js'
import { tokenize } from '../../../src/text/tokenize.js'
import type { Kind } from '../cases.js'

export const topic: Kind = ({ expected, text }, language) => {
  const chart = openChart(lexiconOf(language), tokenize(text))
  return {
    wanted: expected.split(' ').filter(Boolean).sort(),
    found: topicsIn(topicMentions(chart, languages[language].names.cased), 0, chart.tokens.count).sort(),
  }
}
