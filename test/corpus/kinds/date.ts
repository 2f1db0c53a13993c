/**
 * Dates of one text, in its order, joined by ` & `: EDTF, or where nothing resolves the TIMEX3 type and value
 * (`DURATION P3D`). `!` after it means that the text contradicts itself there. The mention in brackets is the whole of it.
 */
import type { DateMention } from '../../../src/core/date-value.js'
import { openChart } from '../../../src/engine/chart.js'
import { readDates } from '../../../src/extract/dates.js'
import { languages } from '../../../src/lang/languages.js'
import { lexiconOf } from '../../../src/lang/lexicons.js'
import { tokenize } from '../../../src/text/tokenize.js'
import type { Kind } from '../cases.js'

const gloss = ({ date, timex, conflict, text }: DateMention): string =>
  `${date?.edtf ?? `${timex.type} ${timex.value}`}${date && timex.mod ? ` ${timex.mod}` : ''}${conflict ? ' !' : ''} [${text}]`

export const date: Kind = ({ expected, text, marked, published }, language) => {
  const chart = openChart(lexiconOf(language), tokenize(text))
  const wanted = expected === '' ? [] : expected.split(' & ')
  return {
    wanted: wanted.map((value, i) => `${value} [${marked[i] ?? ''}]`),
    found: readDates(chart, languages[language].time, { published }).map(gloss),
  }
}
