/** The date reader beside chrono-node on the same text: tokens, words and dates, resolved and written, against chrono's dates. */
import * as chrono from 'chrono-node'
import { readDates } from '../dist/extract/dates.js'
import { openForTimes } from '../dist/extract/time/find.js'
import { languages } from '../dist/lang/languages.js'
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
        ours: () => readDates(openForTimes(code, tokenize(text)), languages[code].time, { published: '2025-01-17' }),
        chrono: () => other.parse(text),
      },
      extent,
    )
    const speed = (ms) => `${(text.length / 1000 / ms).toFixed(1)} M characters/s`
    mark(`dates against chrono-node, ${code}`, '>= 5', t.chrono / t.ours, `${speed(t.ours)}, ${speed(t.chrono)}`)
  }
}
