/**
 * What the words around a mention of time say of it: whether the verb nearest to it looks ahead or back, and whether it goes on
 * listing days where the mention before left off. Asked once a mention, however often its day is then reckoned.
 */
import { type Chart, type Item, itemsOf } from '../../engine/chart.js'
import { FUTURE, PAST } from '../../engine/features.js'
import { LINE_BEFORE, SIGN } from '../../text/tokenize.js'

export interface Mentioned {
  readonly item: Item
  readonly tense: 'future' | 'past' | null
  /** Whether it stands in the sentence of the mention before, and near: `next Monday ... and on Tuesday`. */
  readonly listed: boolean
}

/** The times of a text in the light of the words around them; both in text order. */
export function inContext(chart: Chart, times: readonly Item[]): Mentioned[] {
  const hasVerbs = itemsOf(chart, 'Verb').length > 0
  return times.map((item, i) => ({
    item,
    tense: hasVerbs ? tenseAround(chart, item) : null,
    listed: i > 0 && follows(chart, item, times[i - 1] as Item),
  }))
}

const REACH = 14

function follows(chart: Chart, item: Item, before: Item): boolean {
  if (item.from - before.to > REACH) return false
  for (let token = before.to; token < item.from; token++) if (endsSentence(chart, token, 1)) return false
  return true
}

/** Whether the verb nearest to a mention, within its sentence, speaks of what is to come or of what is over. */
function tenseAround(chart: Chart, { from, to }: Item): 'future' | 'past' | null {
  const back = verbFrom(chart, from - 1, -1, REACH)
  const ahead = verbFrom(chart, to, 1, back === null ? REACH : from - 1 - back.from)
  const nearest = ahead ?? back
  if (nearest === null) return null
  return nearest.features & FUTURE ? 'future' : nearest.features & PAST ? 'past' : null
}

function verbFrom(chart: Chart, start: number, direction: 1 | -1, reach: number): Item | null {
  const { starts, tokens } = chart
  let token = start
  for (let steps = 0; steps < reach && token >= 0 && token < tokens.count; steps++, token += direction) {
    if (endsSentence(chart, token, direction)) return null
    const items = starts[token]
    if (items === undefined) continue
    for (let i = 0; i < items.length; i++) if ((items[i] as Item).cls === 'Verb') return items[i] as Item
  }
  return null
}

const endsSentence = ({ tokens }: Chart, token: number, direction: 1 | -1): boolean => {
  const line = direction > 0 ? token : token + 1
  if (line < tokens.count && (tokens.flags[line] as number) & LINE_BEFORE) return true
  if (tokens.kind[token] !== SIGN) return false
  const sign = tokens.units[tokens.from[token] as number]
  return sign === 0x2e || sign === 0x21 || sign === 0x3f
}
