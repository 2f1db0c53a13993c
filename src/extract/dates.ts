/**
 * Finds the dates of a text and says when they were: digits and names first, then shapes, then neighbours united, then one
 * reading per place, resolved in text order so that "the same day" knows what was told before. A mention that only might be
 * a date is kept where the words around it ask for one.
 */
import { edtf, edtfSet, formatEnd, formatStart, type When } from '../calendar/edtf.js'
import { timex } from '../calendar/timex.js'
import type { DateMention, DateValue } from '../core/date-value.js'
import type { Diagnostic } from '../core/diagnostic.js'
import { addItem, type Chart, type Item, itemsFrom, itemsOf, spanOf } from '../engine/chart.js'
import { type Grammar, grammarOf, type OwnStage } from '../engine/islands.js'
import { applyAt, tourOf } from '../engine/pattern.js'
import type { TimeLanguage } from '../lang/time.js'
import { inferPublication } from './publication/inferred.js'
import { contradicts, statedPublication } from './publication/stated.js'
import { inContext, type Mentioned } from './time/around.js'
import { isBelieved } from './time/believe.js'
import { readDigits } from './time/digits.js'
import { type Moment, momentOf, type Policy, resolveInOrder } from './time/in-order.js'
import { nameStages } from './time/names.js'
import { aloneStage, uniteStage } from './time/neighbours.js'
import { readingOf } from './time/reading.js'
import { timeStages } from './time/shapes.js'
import type { Prefer, Resolution } from './time/stretch.js'
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
  /** Puts all else that is known into a chart of words of time alone: publication is inferred from people and offices too. */
  readonly furnish?: (chart: Chart) => void
}

/** Classes of the lexicon that dates are read by; the rest serves only to infer publication. */
const TIME_CLASSES: ReadonlySet<string> = new Set([
  ...[
    'Month',
    'Weekday',
    'Unit',
    'Season',
    'RelativeDay',
    'RelativeUnit',
    'Direction',
    'PartOf',
    'DayPart',
    'Meridiem',
  ],
  ...['Zone', 'Era', 'Number', 'Ordinal', 'Decade', 'YearWord', 'AmountWord', 'Frequency', 'TimeWord', 'NotTime'],
  // What the words around a mention say.
  ...['Verb', 'Function', 'Marker'],
])
export const isOfTime = (cls: string): boolean => TIME_CLASSES.has(cls)

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
  const tour = tourOf(chart, grammar)
  const apply = (stage: OwnStage): number => applyAt(tour, stage)
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
  const mentions = inContext(chart, findTimes(chart, language))
  const policy: Policy = { habits: language.habits, prefer: options.prefer ?? 'past' }
  const { published, moments, because, warnings } = publicationOf(chart, mentions, policy, options)
  const first = resolveInOrder(mentions, moments[0] ?? null, policy)
  const others = moments.slice(1).map((moment) => resolveInOrder(mentions, moment, policy, first))
  const dates = mentions.map(({ item }, i) => {
    const found = first[i] ?? null
    const reading = others.length > 0 ? united([found, ...others.map((other) => other[i] ?? null)]) : one(found)
    const mention = mentionOf(chart, item, reading)
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
  /** What relative dates are read against: one moment, or each that publication may have been; null where nothing is known. */
  readonly moments: readonly (Moment | null)[]
  readonly because: readonly string[]
  readonly warnings: readonly Diagnostic[]
}

/** Beyond this many days an inferred interval says too little for relative dates to be read against it. */
const VAGUE = 92

function publicationOf(
  chart: Chart,
  mentions: readonly Mentioned[],
  policy: Policy,
  { published, basis, furnish }: DateOptions,
): Known {
  const moment = momentOf(published)
  const value = moment && given(moment, basis ?? 'option')
  const asGiven: Known = { published: value, moments: [moment], because: [], warnings: [] }
  if (value && !basis) return asGiven
  const unread = resolveInOrder(mentions, null, policy)
  const times = mentions.map(({ item }, i) => ({ item, date: dateValue(unread[i] ?? null) }))
  const stated = statedPublication(chart, times)
  const denied = stated && value && published ? contradicts(stated.date, published) : false
  if (value && basis === 'metadata' && !denied) return asGiven
  if (stated) {
    const message = `the text says ${stated.date.edtf}, the metadata ${value?.edtf}; the text is believed`
    const warnings =
      basis === 'metadata' ? [{ code: 'published-conflict', message, ...spanOf(chart, stated.item) }] : []
    return { published: stated.date, moments: [momentOf(stated.date.start)], because: [stated.rule], warnings }
  }
  if (value) return asGiven
  furnish?.(chart)
  const found = mentions.map(({ item, tense }, i) => ({
    item,
    ahead: tense === 'future',
    over: tense === 'past',
    found: unread[i] ?? null,
  }))
  const inferred = inferPublication(chart, found, policy.habits)
  if (!inferred) return { published: null, moments: [null], because: [], warnings: [] }
  const { date, candidates, reasons } = inferred
  const [first = 0] = candidates
  const vague = (candidates.at(-1) ?? first) - first > VAGUE
  const moments = vague ? [null] : candidates.map((day) => ({ minute: day * 1440, toMinute: false }))
  return { published: date, moments, because: reasons, warnings: [] }
}

/** A reading, or the readings that several possible days of publication give. */
interface Reading {
  readonly found: Resolution
  /** The single days that it may be, where it is one of several. */
  readonly days: readonly number[] | null
}

const one = (found: Resolution | null): Reading | null => found && { found, days: null }

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

/** The caller's date as a value of its own. */
function given({ minute, toMinute }: Moment, basis: 'metadata' | 'option'): DateValue {
  const when: When = {
    start: minute,
    end: toMinute ? minute : minute + 1439,
    precision: toMinute ? 'minute' : 'day',
    calendar: 'gregory',
    approximate: false,
  }
  return {
    edtf: edtf(when),
    start: formatStart(when),
    end: formatEnd(when),
    precision: when.precision,
    calendar: 'gregory',
    basis,
  }
}

/** Rules that read what a mention was put together from: the longest times within it, one after the other. */
function partsOf(chart: Chart, { from, to }: Item): string[] {
  const rules: string[] = []
  for (let token = from; token < to; ) {
    let part: Item | undefined
    for (const item of itemsFrom(chart, token))
      if (item.cls === 'Time' && item.to <= to && item.to - item.from < to - from && item.to > (part?.to ?? 0))
        part = item
    if (part) rules.push(part.foundBy, ...partsOf(chart, part))
    token = part?.to ?? token + 1
  }
  return rules
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
    foundBy: [...new Set([item.foundBy, ...partsOf(chart, item)])],
  }
}

function dateValue(found: Resolution | null): DateValue | null {
  if (found === null || (found.start === null && found.end === null)) return null
  return {
    edtf: edtf(found),
    start: formatStart(found),
    end: formatEnd(found),
    precision: found.precision,
    calendar: found.calendar,
    basis: found.relative ? 'relative' : 'stated',
  }
}
