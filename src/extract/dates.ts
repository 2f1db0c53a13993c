/**
 * Finds the dates of a text and says when they were: digits and names first, then shapes, then neighbours united, then one
 * reading per place, resolved in text order so that "the same day" knows what was told before. A mention that only might be
 * a date is kept where the words around it ask for one.
 */
import { edtf, edtfSet, formatEnd, formatStart, type When } from '../calendar/edtf.js'
import type { Expression } from '../calendar/expression.js'
import { formatDay, parseDay } from '../calendar/gregorian.js'
import { timex } from '../calendar/timex.js'
import type { DateMention, DateValue } from '../core/date-value.js'
import type { Diagnostic } from '../core/diagnostic.js'
import { addItem, type Chart, type Item, itemsFrom, itemsOf, spanOf } from '../engine/chart.js'
import { FUTURE, PAST } from '../engine/features.js'
import { type Grammar, grammarOf, type OwnStage, spotsOf } from '../engine/islands.js'
import { applyAt } from '../engine/pattern.js'
import type { TimeLanguage } from '../lang/time.js'
import { LINE_BEFORE, SIGN, tokenText } from '../text/tokenize.js'
import { inferPublication } from './infer-publication.js'
import { contradicts, statedPublication } from './publication.js'
import { isBelieved } from './time/believe.js'
import { readDigits } from './time/digits.js'
import { nameStages } from './time/names.js'
import { aloneStage, uniteStage } from './time/neighbours.js'
import { readingOf } from './time/reading.js'
import { resolve } from './time/resolve.js'
import { timeStages } from './time/shapes.js'
import type { Prefer, Resolution, Stretch, TimeContext } from './time/stretch.js'
import { openStage, stretchStage } from './time/stretches.js'

export interface DateOptions {
  /** ISO 8601 day or minute of publication; null where unknown. */
  readonly published: string | null
  /**
   * Where that comes from: an `option` yields to what the text states, `metadata` to what it states otherwise, with a warning.
   * Absent: it is taken as given.
   */
  readonly basis?: 'metadata' | 'option' | null
  /** How an unmarked weekday or month is read; `past` is the news reading and includes the day itself. */
  readonly prefer?: Prefer
}

/** The stages of a language's times, under the names that they are applied by. */
interface TimeGrammar {
  readonly grammar: Grammar
  /** Applied once each, in order: parts, shapes, what stands alone. */
  readonly shapes: readonly OwnStage[]
  readonly unite: OwnStage
  readonly stretch: OwnStage
  readonly open: OwnStage
}

const grammars = new WeakMap<TimeLanguage, TimeGrammar>()
function grammarFor(language: TimeLanguage): TimeGrammar {
  const known = grammars.get(language)
  if (known) return known
  const shapes = [...nameStages, ...timeStages(language), aloneStage]
  const grammar = grammarOf([...shapes, uniteStage, stretchStage, openStage])
  const [unite, stretch, open] = grammar.stages.slice(shapes.length) as [OwnStage, OwnStage, OwnStage]
  const made = { grammar, shapes: grammar.stages.slice(0, shapes.length), unite, stretch, open }
  grammars.set(language, made)
  return made
}

/** Adds everything that may be a time to the chart, and answers the readings that are believed, in text order. */
export function findTimes(chart: Chart, language: TimeLanguage): Item[] {
  readDigits(chart, language.habits)
  const { grammar, shapes, unite, stretch, open } = grammarFor(language)
  const spots = spotsOf(chart, grammar)
  const apply = (stage: OwnStage): number => applyAt(chart, spots, grammar, stage)
  for (const stage of shapes) apply(stage)
  // Three rounds: weekday and date, then their year or clock, then the part of it or its other calendar.
  for (let round = 0; round < 3; round++) if (apply(unite) === 0) break
  apply(stretch)
  // A stretch of hours still wants its day.
  apply(unite)
  apply(open)
  return selected(chart)
}

/** The longest readings that do not overlap, the leftmost first. */
function selected(chart: Chart): Item[] {
  const times = [...itemsOf(chart, 'Time')].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Item[] = []
  let free = 0
  for (let i = 0; i < times.length; i++) {
    const item = times[i] as Item
    if (item.from < free) continue
    // A longer reading that begins inside this one wins where this one would cut it.
    let best = item
    for (let k = i + 1; k < times.length; k++) {
      const other = times[k] as Item
      if (other.from >= best.to) break
      if (other.to - other.from > best.to - best.from && other.from < best.to) best = other
    }
    if (best !== item && best.from > item.from) {
      if (best.from >= item.to) best = item
    }
    if (!isBelieved(chart, best)) {
      const smaller = itemsFrom(chart, best.from)
        .filter(({ cls, to }) => cls === 'Time' && to < best.to)
        .sort((a, b) => b.to - a.to)
        .find((other) => isBelieved(chart, other))
      if (smaller === undefined) {
        if (best === item) continue
        best = item
        if (!isBelieved(chart, best)) continue
      } else best = smaller
    }
    kept.push(best)
    free = best.to
  }
  return kept
}

/** The dates of a text, and the publication date that they were read against. */
export interface TimesRead {
  readonly dates: readonly DateMention[]
  /** When the article was published: as given, as its text states, or as far as it can be inferred; null where not at all. */
  readonly published: DateValue | null
  /** Rule that read it from the text, or the tests that it was inferred by. */
  readonly because: readonly string[]
  /** That the metadata contradict the text. */
  readonly warnings: readonly Diagnostic[]
}

/**
 * Reads the dates of a text that lies in a chart, and adds each as a `When` item whose value is the mention. A publication
 * date given by the caller is what they are read against; else the one that the text states; else what can be inferred.
 *
 * @returns mentions in text order; offsets are code units
 */
export function readTimes(chart: Chart, language: TimeLanguage, options: DateOptions): TimesRead {
  const times = findTimes(chart, language)
  const { published, days, because, warnings } = publicationOf(chart, times, language, options)
  const runs = days.map((day) => resolveAll(chart, times, language, { ...options, published: day }))
  const dates = times.map((item, i) => {
    const mention = mentionOf(chart, item, united(runs.map((run) => run[i]?.found ?? null)))
    const { from, to, foundBy } = item
    addItem(chart, { cls: 'When', id: '', from, to, features: 0, value: mention, foundBy })
    return mention
  })
  return { dates, published, because, warnings }
}

/** The dates alone. */
export const readDates = (chart: Chart, language: TimeLanguage, options: DateOptions): readonly DateMention[] =>
  readTimes(chart, language, options).dates

interface Known {
  readonly published: DateValue | null
  /** What relative dates are read against: one day, or each that publication may have been. */
  readonly days: readonly (string | null)[]
  readonly because: readonly string[]
  readonly warnings: readonly Diagnostic[]
}

/** Beyond this many days an inferred interval says too little for relative dates to be read against it. */
const VAGUE = 92

function publicationOf(chart: Chart, times: readonly Item[], language: TimeLanguage, options: DateOptions): Known {
  const value = given(options)
  const asGiven: Known = { published: value, days: [options.published], because: [], warnings: [] }
  if (value && !options.basis) return asGiven
  const unread = resolveAll(chart, times, language, { ...options, published: null })
  const stated = statedPublication(chart, unread)
  const denied = stated && value && options.published ? contradicts(stated.date, options.published) : false
  if (value && options.basis === 'metadata' && !denied) return asGiven
  if (stated) {
    const message = `the text says ${stated.date.edtf}, the metadata ${value?.edtf}; the text is believed`
    const warnings =
      options.basis === 'metadata' ? [{ code: 'published-conflict', message, ...spanOf(chart, stated.item) }] : []
    return { published: stated.date, days: [stated.date.start], because: [stated.rule], warnings }
  }
  if (value) return asGiven
  const found = times.map((item) => ({ item, ahead: tenseAround(chart, item) === 'future' }))
  const inferred = inferPublication(chart, found, language.habits)
  if (!inferred) return { published: null, days: [null], because: [], warnings: [] }
  const { date, candidates, reasons } = inferred
  const [first = 0] = candidates
  const vague = (candidates.at(-1) ?? first) - first > VAGUE
  return { published: date, days: vague ? [null] : candidates.map(formatDay), because: reasons, warnings: [] }
}

/** A reading, or the readings that several possible days of publication give. */
interface Reading {
  readonly found: Resolution
  /** The single days that it may be, where it is one of several. */
  readonly days: readonly number[] | null
}

/** One reading of many: the same, one of several days, or the stretch that holds them all. */
function united(readings: readonly (Resolution | null)[]): Reading | null {
  const [first] = readings
  if (!first) return null
  if (readings.every((other) => other?.start === first.start && other?.end === first.end))
    return { found: first, days: null }
  const all = readings.filter((found) => found !== null)
  if (all.length < readings.length || all.some(({ start, end }) => start === null || end === null)) return null
  const starts = all.map(({ start }) => start as number)
  const ends = all.map(({ end }) => end as number)
  const found: Resolution = {
    ...first,
    start: Math.floor(Math.min(...starts) / 1440) * 1440,
    end: (Math.floor(Math.max(...ends) / 1440) + 1) * 1440 - 1,
    precision: 'interval',
    conflict: all.every(({ conflict }) => conflict !== null) ? first.conflict : null,
  }
  const single = all.every(
    ({ precision, start, end }) => precision === 'day' && (end as number) - (start as number) < 1440,
  )
  return { found, days: single && readings.length > 2 ? [...new Set(starts.map((start) => start / 1440))] : null }
}

/** The caller's date as a value of its own; null where there is none, or where it cannot be read. */
function given({ published, basis }: DateOptions): DateValue | null {
  if (published === null) return null
  const day = parseDay(published)
  if (day === null) return null
  const clock = CLOCK.exec(published)
  const start = day * 1440 + (clock ? Number(clock[1]) * 60 + Number(clock[2]) : 0)
  const when: When = {
    start,
    end: clock ? start : start + 1439,
    precision: clock ? 'minute' : 'day',
    calendar: 'gregory',
    approximate: false,
  }
  return {
    edtf: edtf(when),
    start: formatStart(when),
    end: formatEnd(when),
    precision: when.precision,
    calendar: 'gregory',
    basis: basis ?? 'option',
  }
}

const CLOCK = /[T ](\d\d):(\d\d)/

interface ResolvedTime {
  /** Whether it lies after publication. */
  readonly ahead: boolean
  readonly item: Item
  readonly found: Resolution | null
  readonly date: DateValue | null
}

function resolveAll(
  chart: Chart,
  times: readonly Item[],
  language: TimeLanguage,
  options: DateOptions,
): ResolvedTime[] {
  let told: Stretch | null = null
  let toldLong: Resolution | null = null
  let before: ResolvedTime | null = null
  return times.map((item) => {
    const { expression } = readingOf(item)
    const context = contextOf(chart, item, language, options, told, before)
    const found = resolve(expression, { ...context, toldLong })
    if (found && found.start !== null && found.precision !== 'decade') toldLong = found
    if (found && found.start !== null && found.end !== null && found.end - found.start < 2 * 1440 && tells(expression))
      told = found
    before = { item, found, date: found && dateValue(found), ahead: isLater(found, context) }
    return before
  })
}

function mentionOf(chart: Chart, item: Item, reading: Reading | null): DateMention {
  const { expression } = readingOf(item)
  const { start, end } = spanOf(chart, item)
  const value = reading && dateValue(reading.found)
  const date = value && reading.days ? { ...value, edtf: edtfSet(reading.days), precision: 'day' as const } : value
  return {
    text: chart.tokens.text.slice(start, end),
    start,
    end,
    timex: timex(expression, date === null || reading === null || reading.days ? null : reading.found),
    date,
    conflict: reading?.found.conflict ?? null,
    foundBy: [item.foundBy],
  }
}

/** Whether a mention moves the story on: a day does, an hour of it does not. */
const tells = ({ kind, approximate }: Expression): boolean => kind !== 'time' && !approximate

function dateValue(found: Resolution): DateValue | null {
  if (found.start === null && found.end === null) return null
  return {
    edtf: edtf(found),
    start: formatStart(found),
    end: formatEnd(found),
    precision: found.precision,
    calendar: found.calendar,
    basis: found.relative ? 'relative' : 'stated',
  }
}

function contextOf(
  chart: Chart,
  item: Item,
  language: TimeLanguage,
  options: DateOptions,
  told: Stretch | null,
  before: ResolvedTime | null,
): TimeContext {
  const { published } = options
  const day = published === null ? null : parseDay(published)
  const clock = published === null ? null : CLOCK.exec(published)
  const tense = tenseAround(chart, item)
  return {
    published: day === null ? null : day * 1440 + (clock ? Number(clock[1]) * 60 + Number(clock[2]) : 0),
    publishedToMinute: clock !== null,
    told,
    prefer: options.prefer ?? 'past',
    future: tense === 'future' || followsPlan(chart, item, before),
    over: tense === 'past',
    habits: language.habits,
  }
}

const isLater = (found: Resolution | null, { published }: TimeContext): boolean =>
  found !== null && found.start !== null && published !== null && found.start > published + 1440

/** Whether a mention goes on listing days of a plan: `next Monday ... and on Tuesday`. */
function followsPlan(chart: Chart, item: Item, before: ResolvedTime | null): boolean {
  if (!before?.ahead || item.from - before.item.to > REACH) return false
  for (let token = before.item.to; token < item.from; token++) if (endsSentence(chart, token, 1)) return false
  return true
}

const REACH = 14

/** Whether the verb nearest to a mention, within its sentence, speaks of what is to come or of what is over. */
function tenseAround(chart: Chart, item: Item): 'future' | 'past' | null {
  const verbs = itemsOf(chart, 'Verb')
  if (verbs.length === 0) return null
  let nearest: Item | undefined
  let distance = REACH
  for (const from of [-1, 1]) {
    let token = from < 0 ? item.from - 1 : item.to
    for (let steps = 0; steps < distance && token >= 0 && token < chart.tokens.count; steps++, token += from) {
      if (endsSentence(chart, token, from)) break
      const verb = (chart.starts[token] ?? []).find(({ cls }) => cls === 'Verb')
      if (verb) {
        nearest = verb
        distance = steps
        break
      }
    }
  }
  if (nearest === undefined) return null
  return nearest.features & FUTURE ? 'future' : nearest.features & PAST ? 'past' : null
}

const endsSentence = ({ tokens }: Chart, token: number, direction: number): boolean => {
  if (direction > 0 && (tokens.flags[token] as number) & LINE_BEFORE) return true
  if (direction < 0 && token + 1 < tokens.count && (tokens.flags[token + 1] as number) & LINE_BEFORE) return true
  if (tokens.kind[token] !== SIGN) return false
  const sign = tokenText(tokens, token)
  return sign === '.' || sign === '!' || sign === '?'
}
