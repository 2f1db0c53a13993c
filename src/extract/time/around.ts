/**
 * What the words around a mention of time say of it: whether the verb nearest to it looks ahead or back, and whether it goes on
 * listing days where the mention before left off. Few mentions need all of it: each is looked for when it is first asked for, and
 * once, however often the day is then reckoned.
 */
import { type Chart, type Item, itemsOf } from '../../engine/chart.js'
import { FUTURE, PAST } from '../../engine/features.js'
import { attend } from '../../engine/sparse.js'
import { LINE_BEFORE, SIGN, type Tokens, tokenText, WORD } from '../../text/tokenize.js'
import { readingOf } from './reading.js'
import type { Tense } from './stretch.js'

export interface Mentioned {
  readonly item: Item
  readonly tense: () => Tense
  /** Whether it stands in the sentence of the mention before, and near: `next Monday ... and on Tuesday`. */
  readonly listed: boolean
  /** Whether it stands in the paragraph of the mention before. */
  readonly follows: () => boolean
  /** Whether nobody is said to have said something between the mention before and this one. */
  readonly unsaid: () => boolean
  /** Number of the mention that tells the day of what this one is counted from; null where none does. */
  readonly event: number | null
  /** Whether it is the day on which somebody said what the sentence told before. */
  readonly report: () => boolean
}

/** The times of a text in the light of the words around them; both in text order. */
export function inContext(chart: Chart, times: readonly Item[]): Mentioned[] {
  const hasVerbs = chart.rest !== null || itemsOf(chart, 'Verb').length > 0
  return times.map((item, i) => {
    const before = i > 0 ? (times[i - 1] as Item) : null
    const listed = before !== null && isListed(chart, item, before)
    return {
      item,
      tense: once(() => (hasVerbs ? tenseAround(chart, item) : null)),
      listed,
      follows: once(() => before !== null && (listed || isOfParagraph(chart, before.to, item.from))),
      unsaid: once(() => listed && !isSaid(chart, (before as Item).to, item.from)),
      event: isCountedFrom(item) ? (eventBefore(chart, times, i) ?? eventBehind(chart, times, i)) : null,
      report: once(() => listed && isSaid(chart, Math.max((before as Item).to, item.from - SAID_WITHIN), item.from)),
    }
  })
}

/** What is found out when it is first asked for. */
function once<T>(find: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => {
    known ??= { value: find() }
    return known.value
  }
}

const REACH = 14
/** Longest stretch of a paragraph between two mentions of which the second goes on with the first, in tokens. */
const PARAGRAPH = 120

function isOfParagraph({ tokens }: Chart, from: number, to: number): boolean {
  if (to - from > PARAGRAPH) return false
  for (let token = from; token <= to; token++) if ((tokens.flags[token] as number) & LINE_BEFORE) return false
  return true
}

const SAYING: ReadonlySet<string> = new Set(['say', 'announce', 'deny', 'write'])
/** How far before its own day a verb of saying stands, in tokens: "his office said on Thursday". */
const SAID_WITHIN = 4

function isSaid(chart: Chart, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    attend(chart, token, 'Verb')
    if (chart.starts[token]?.some(({ cls, id }) => cls === 'Verb' && SAYING.has(id))) return true
  }
  return false
}

const isCountedFrom = (item: Item): boolean => {
  const { expression } = readingOf(item)
  return expression.kind === 'shift' && expression.anchor === 'event'
}

/** Where what a day is counted from is named, and how near before its own day: `the quakes of 6 February ... the day after the quakes`. */
const NAMED_WITHIN = 4

/** The mention that stands close behind the word that another is counted from. */
function eventBefore(chart: Chart, times: readonly Item[], i: number): number | null {
  const { tokens } = chart
  const end = (times[i] as Item).to
  for (let at = end; at < Math.min(end + NAMED_WITHIN, tokens.count); at++) {
    if (tokens.kind[at] !== WORD || isSmallWord(chart, at)) continue
    const stem = stemAt(tokens, at)
    for (let k = i - 1; k >= 0; k--) {
      const { from } = times[k] as Item
      for (let near = from - 1; near >= Math.max(0, from - NAMED_WITHIN); near--) {
        if (endsSentence(chart, near, 1)) break
        if (tokens.kind[near] === WORD && tokenText(tokens, near).includes(stem)) return k
      }
    }
    return null
  }
  return null
}

/** How far behind the count the day of what it is counted from may stand, in tokens. */
const BEHIND = 22

/** The next mention, where it dates what is counted from: `a day after new sanctions were imposed on 24 February`. */
function eventBehind(chart: Chart, times: readonly Item[], i: number): number | null {
  const { tokens } = chart
  const { to } = times[i] as Item
  const next = times[i + 1]
  if (!next || next.from - to > BEHIND || next.from - to < 2) return null
  const { expression } = readingOf(next)
  if (expression.kind !== 'fields' || expression.day === undefined) return null
  // Behind a comma something else is told; "after that, as" is one word.
  for (let at = to; at < next.from; at++)
    if (endsSentence(chart, at, 1) || (at > to + 2 && COMMAS.has(tokens.units[tokens.from[at] as number] ?? 0)))
      return null
  return i + 1
}

const COMMAS: ReadonlySet<number> = new Set([0x2c, 0x60c])

/** Articles, prepositions and pronouns name nothing. */
const isSmallWord = (chart: Chart, at: number): boolean => {
  const { starts, tokens } = chart
  attend(chart, at)
  return (
    (tokens.from[at + 1] as number) - (tokens.from[at] as number) < 3 ||
    (starts[at]?.some(
      ({ cls, to }) => to === at + 1 && (cls === 'TimeWord' || cls === 'Function' || cls === 'Marker'),
    ) ??
      false)
  )
}

/** The beginning of a word, which its endings leave alone. */
function stemAt(tokens: Tokens, at: number): string {
  const text = tokenText(tokens, at)
  return text.slice(0, Math.max(4, text.length - 2))
}

function isListed(chart: Chart, item: Item, before: Item): boolean {
  if (item.from - before.to > REACH) return false
  for (let token = before.to; token < item.from; token++) if (endsSentence(chart, token, 1)) return false
  return true
}

/** Whether the verb nearest to a mention, within its sentence, speaks of what is to come or of what is over. */
function tenseAround(chart: Chart, { from, to }: Item): Tense {
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
    attend(chart, token, 'Verb')
    const items = starts[token]
    if (items === undefined) continue
    const verb = items.find(({ cls }) => cls === 'Verb')
    if (verb && !isManner(chart, token)) return verb
  }
  return null
}

/** "Spoke *by phone* over the weekend": how it was done is no other act. */
function isManner(chart: Chart, token: number): boolean {
  attend(chart, token - 1, 'Marker')
  return chart.starts[token - 1]?.some(({ cls, to }) => cls === 'Marker' && to > token) ?? false
}

const endsSentence = ({ tokens }: Chart, token: number, direction: 1 | -1): boolean => {
  const line = direction > 0 ? token : token + 1
  if (line < tokens.count && (tokens.flags[line] as number) & LINE_BEFORE) return true
  if (tokens.kind[token] !== SIGN) return false
  const sign = tokens.units[tokens.from[token] as number]
  return sign === 0x2e || sign === 0x21 || sign === 0x3f
}
