/** The date reader beside chrono-node on the same text: tokens, lexicon and dates against chrono's dates. */
import * as chrono from 'chrono-node'
import { openChart } from '../dist/engine/chart.js'
import { isOfTime, readDates } from '../dist/extract/dates.js'
import { languages } from '../dist/lang/languages.js'
import { lexiconOf } from '../dist/lang/lexicons.js'
import { tokenize } from '../dist/text/tokenize.js'
import { side } from './measure.js'
import { byLanguage } from './texts.js'

const OTHERS = { en: chrono, ru: chrono.ru, ar: chrono.ar }

/** Characters per second, in ratio to chrono-node's. */
export async function measureDates(mark, extent) {
  for (const [code, other] of Object.entries(OTHERS)) {
    if (!other) continue
    const text = byLanguage[code]
    const t = await side(
      {
        ours: () =>
          readDates(openChart(lexiconOf(code), tokenize(text), isOfTime), languages[code].time, {
            published: '2025-01-17',
          }),
        chrono: () => other.parse(text),
      },
      extent,
    )
    const speed = (ms) => `${(text.length / 1000 / ms).toFixed(1)} M characters/s`
    mark(`dates against chrono-node, ${code}`, '>= 5', t.chrono / t.ours, `${speed(t.ours)}, ${speed(t.chrono)}`)
  }
}
