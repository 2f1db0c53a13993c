/**
 * The dates of a text, and when they were: what was found (time/find.ts) is resolved in text order, so that "the same day" knows
 * what was told before, against the day of publication that is given, stated or inferred.
 */
import { edtf, edtfSet, formatEnd, formatStart, type When } from '../calendar/edtf.js'
import { timex } from '../calendar/timex.js'
import type { DateMention, DateValue } from '../core/date-value.js'
import type { Diagnostic } from '../core/diagnostic.js'
import { addItem, type Chart, type Item, itemsFrom, spanOf } from '../engine/chart.js'
import { complete } from '../engine/sparse.js'
import type { TimeLanguage } from '../lang/time.js'
import { inferPublication } from './publication/inferred.js'
import { contradicts, statedPublication } from './publication/stated.js'
import { inContext, type Mentioned } from './time/around.js'
import { findTimes } from './time/find.js'
import { type Moment, momentOf, type Policy, resolveInOrder } from './time/in-order.js'
import { readingOf } from './time/reading.js'
import type { Prefer, Resolution } from './time/stretch.js'
import { traitsOf } from './time/traits.js'

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
  { published, basis }: DateOptions,
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
  // Publication is inferred from people and offices too.
  complete(chart)
  const found = mentions.map(({ item, tense }, i) => ({
    item,
    ahead: tense() === 'future',
    over: tense() === 'past',
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
    traits: traitsOf(expression),
    foundBy: item.to - item.from === 1 ? [item.foundBy] : [...new Set([item.foundBy, ...partsOf(chart, item)])],
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
