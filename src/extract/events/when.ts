/**
 * When an event was: the date that its telling has, made the event's own. "Since Thursday" began on Thursday; a two-day visit
 * that began on the 17th is the 17th and the 18th; what the lead tells as the news of the day, without a word of when, was on
 * the day of the article. The last is a guess, and says so (`inferred`).
 */
import { formatDay, parseDay } from '../../calendar/gregorian.js'
import type { DateMention, DateValue } from '../../core/date-value.js'
import type { EventStatus } from '../../core/event.js'
import { FUTURE, PRESENT } from '../../engine/features.js'
import type { Draft } from './draft.js'
import { sensesOf } from './senses.js'

/** Longest event that is told by a number of days. */
export const LONGEST = 30
/** From this distance on a date stands in another clause, in cells. */
const ELSEWHERE = 12
/** How far from its noun a number of days may stand, in cells. */
const BESIDE = 6

/**
 * The days of an event from the date of one of its tellings; null where that has none.
 * @param published day of publication; without it a weekday is no day, however few days it can be
 */
export function eventDate(draft: Draft, published: string | null): DateValue | null {
  const mention = draft.date?.value ?? null
  const told = mention?.date ?? null
  const { status } = draft.status
  const date =
    mention && told && AHEAD.has(status)
      ? ahead(mention, told, published, status !== 'cancelled', status === 'proposed', isFuture(draft))
      : told
  if (!date?.start || (date.basis === 'relative' && published === null)) return null
  // The day on which a plan was told, in a clause of its own, is not the day that is planned.
  const coming = draft.status.status === 'planned' || draft.status.status === 'proposed'
  if (coming && published && (draft.date?.distance ?? 0) >= ELSEWHERE && (date.end ?? '') <= `${published}T24`)
    return null
  // What was proposed in May is not what took place in May.
  const bare = draft.predicate.verb === null && status === 'proposed'
  if (bare && published && date.end !== null && date.end < published) return null
  // What is done was not done after the news of it.
  if (status === 'occurred' && published && date.start.slice(0, 10) > published.slice(0, 10)) return null
  if (date.end === null) return opened(draft, date, date.start, published)
  return lasting(draft, date)
}

/** A day with those that follow it, or go before its end, where a telling says how many they are. */
function lasting(draft: Draft, date: DateValue): DateValue {
  const days = daysOf(date)
  if (days === null || days[0] !== days[1]) return date
  const nth = nthDayOf(draft)
  if (nth !== null) return between(date, days[0] - nth + 1, days[0])
  const length = lengthOf(draft)
  if (length === null) return date
  const ends = sensesOf(draft.reading.cells[draft.predicate.verb ?? -1]).includes('finish')
  return between(date, ends ? days[0] - length + 1 : days[0], ends ? days[0] : days[0] + length - 1)
}

/** "The talks entered *their fourth day* on Saturday", "on *the second day* of the visit": which day of the event is dated. */
function nthDayOf({ reading: { cells }, predicate: { at }, date }: Draft): number | null {
  if (!GOING_ON.has(cells[at]?.noun?.id ?? '') || (date?.distance ?? ELSEWHERE) >= ELSEWHERE) return null
  for (let i = at + 1; cells[i]?.clause === cells[at]?.clause && !cells[i]?.noun; i++)
    if (cells[i]?.nthDay) return cells[i]?.nthDay ?? null
  for (let i = at - 1; i >= at - 3 && cells[i] && !cells[i]?.noun && !cells[i]?.verb; i--)
    if (cells[i]?.nthDay) return cells[i]?.nthDay ?? null
  return null
}

/** "Will meet him *on the second day of the visit*": of the days of what an act is set in, the one that its clause counts. */
export function dayOfSetting({ reading: { cells }, predicate: { at } }: Draft, date: DateValue): DateValue | null {
  const days = daysOf(date)
  const counted = cells.findIndex((cell) => cell.nthDay && cell.clause === cells[at]?.clause)
  const nth = cells[counted]?.nthDay
  if (!days || !nth || days[0] + nth - 1 > days[1]) return null
  const noun = cells.slice(counted + 1, counted + BESIDE).find((cell) => cell.noun)
  if (!noun || noun === cells[at] || !GOING_ON.has(noun.noun?.id ?? '')) return null
  const day = formatDay(days[0] + nth - 1)
  return { ...date, edtf: day, start: day, end: day, precision: 'day' }
}

const between = (date: DateValue, first: number, last: number): DateValue => {
  const [start, end] = [formatDay(first), formatDay(last)]
  return { ...date, edtf: `${start}/${end}`, start, end, precision: 'interval' }
}

/** A day with those up to the end that any telling gives the event: "until Friday", "and will conclude on Thursday". */
export function untilEnd(date: DateValue, drafts: readonly Draft[]): DateValue {
  const days = daysOf(date)
  if (days === null || days[0] !== days[1]) return date
  const ends = drafts.flatMap((draft) => endOf(draft) ?? [])
  // "The *three-day* drill", told in a sentence of its own.
  const lengths = drafts.flatMap((draft) => (draft.type === 'exercise' ? (lengthOf(draft) ?? []) : []))
  const last = Math.max(days[0], ...ends, ...lengths.map((length) => days[0] + length - 1))
  return last > days[0] && last - days[0] <= LONGEST ? between(date, days[0], last) : date
}

/** Nouns of what goes on for days. */
const GOING_ON: ReadonlySet<string> = new Set([
  'exercise',
  'visit',
  'tour',
  'talks',
  'round',
  'session',
  'conference',
  'summit',
])

/** The day to which a telling lets its event go on; null where it does not say. */
function endOf({ reading: { cells }, predicate: { at, verb }, date: told }: Draft): number | null {
  if (!GOING_ON.has(cells[at]?.noun?.id ?? '')) return null
  const closing = told?.value.date?.end
  if (closing && sensesOf(cells[verb ?? -1]).includes('finish')) return parseDay(closing.slice(0, 10))
  for (let i = at + 1; i < cells.length; i++) {
    const date = (cells[i]?.date?.value as DateMention | undefined)?.date
    if (!date?.end) continue
    const clause = cells[i]?.clause
    const closes =
      clause !== cells[at]?.clause && cells.some((cell) => cell.clause === clause && cell.verb?.id === 'finish')
    if (date.start === null || closes) return parseDay(date.end.slice(0, 10))
  }
  return null
}

/** What had not taken place when the text spoke of it. */
const AHEAD: ReadonlySet<EventStatus> = new Set(['planned', 'proposed', 'cancelled'])
const WEEK = 7
/** A day of the year that lies farther back than this is one of the year to come. */
const LONG_AGO = 183
/** A plan for a day that has passed is told for so many days as what it was. */
const LATELY = 45

/**
 * What is to come is not over: a weekday counted back from the publication is the next one, a day, month or season without
 * a year that of the year to come. Only what was counted (`relative`) is moved; what no longer `stands` may have been called
 * off for a day past. Null where what is to come cannot have been then.
 */
function ahead(
  mention: DateMention,
  date: DateValue,
  published: string | null,
  stands: boolean,
  proposed: boolean,
  future: boolean,
): DateValue | null {
  const days = daysOf(date)
  const now = parseDay(published ?? '')
  if (date.basis !== 'relative' || days === null || now === null || days[1] >= now) return date
  // "Last July she invited him": the past that the words name is that of the proposal, or of a plan that has passed.
  if (mention.traits.includes('pointed')) return proposed ? null : date
  const [first, last] = days
  const back = now - first
  if (first === last && mention.traits.includes('weekday'))
    return stands && back < WEEK ? moved(date, first + WEEK) : date
  if (first !== last && !YEARLY.has(date.precision)) return date
  // "Will host him on 10 October", told in January.
  if (first === last && future && back > LATELY && back < 2 * LONG_AGO) return nextYear(date)
  if (back >= 2 * LONG_AGO || ((first === last || !stands) && back <= LONG_AGO)) return first === last ? date : null
  return nextYear(date)
}

/** Told by a verb of the future, or by the infinitive of a headline; "was due" may be over. */
const isFuture = ({ status: { rule } }: Draft): boolean => rule === 'status/future' || rule === 'status/infinitive'

/** What comes every year: a month, a part of the year. */
const YEARLY: ReadonlySet<DateValue['precision']> = new Set(['month', 'quarter', 'half-year', 'season'])

/**
 * What was done on a day without its year was done on the last such day: "on 17 May they signed", told in March. The mention
 * as it is, where that is not so.
 */
export function lastSuchDay(mention: DateMention, published: string): DateMention {
  const { date, traits } = mention
  if (date?.basis !== 'relative' || !date.start || date.start <= published) return mention
  if (!traits.includes('yearly')) return mention
  const before = otherYear(date, -1)
  return before ? { ...mention, date: before } : mention
}

const nextYear = (date: DateValue): DateValue | null => otherYear(date, 1)

/** The same days of another year; null where it has none (the 29th of February). */
function otherYear(date: DateValue, by: 1 | -1): DateValue | null {
  const later = (text: string): string => text.replaceAll(/\b\d{4}(?=-|$)/g, (year) => `${Number(year) + by}`)
  const [start, end] = [date.start && later(date.start), date.end && later(date.end)]
  const whole = [start, end].every((day) => day === null || parseDay(day.slice(0, 10)) !== null)
  return whole ? { ...date, edtf: later(date.edtf), start, end } : null
}

/** The date on another day, its hours kept. */
function moved(date: DateValue, day: number): DateValue {
  const written = formatDay(day)
  const on = (text: string): string => text.replaceAll(/\d{4}-\d\d-\d\d/g, written)
  return { ...date, edtf: on(date.edtf), start: date.start && on(date.start), end: date.end && on(date.end) }
}

/** From a stretch that only opens: what happens once has its first day; what goes on lasts to the day of the report. */
function opened(draft: Draft, date: DateValue, start: string, published: string | null): DateValue {
  const day = start.slice(0, 10)
  if (published && published > day && goesOn(draft)) {
    return { ...date, edtf: `${day}/${published}`, start: day, end: published }
  }
  return { ...date, edtf: start, end: start, precision: start.length > 10 ? 'minute' : 'day' }
}

/** Whether the verb that carries an event is in the present and no future: "has gone on since", "has been there since". */
function goesOn({ reading, predicate }: Draft): boolean {
  const cell = reading.cells[predicate.light ?? predicate.verb ?? -1]
  const features = cell?.verb?.features ?? 0
  if (sensesOf(cell).includes('stay')) return !(features & FUTURE)
  return (features & PRESENT) !== 0 && (features & FUTURE) === 0
}

/** How many days an event is said to last, where it is more than one and only its beginning or end is dated. */
function lengthOf({ reading: { cells }, predicate, type }: Draft): number | null {
  // "Arrived for a two-day visit" dates the arrival.
  const closes = type === 'meeting' && sensesOf(cells[predicate.verb ?? -1]).includes('finish')
  if ((type !== 'visit' && type !== 'exercise' && !closes) || predicate.frame.id === 'arrive') return null
  const { at } = predicate
  for (let i = Math.max(0, at - BESIDE); i < cells.length; i++) {
    const mention = cells[i]?.date?.value as DateMention | undefined
    if (mention?.timex.type !== 'DURATION') continue
    // "An exercise ... that will go on for three days": a clause of its own after the noun, with no other event in it.
    const clause = cells[i]?.clause
    // "The session closed today after three days of meetings".
    const after = cells[i - 1]?.marker?.id === 'after' || (i > at && mention.traits.includes('beside'))
    const near =
      clause === cells[at]?.clause && (closes ? after : i <= at + BESIDE && !mention.traits.includes('beside'))
    const ownClause =
      clause !== cells[at]?.clause && !cells.some((cell) => cell.clause === clause && (cell.noun ?? cell.party))
    if (!near && !(ownClause && i > at)) continue
    const days = Number(/^P(\d+)D$/.exec(mention.timex.value)?.[1] ?? 0)
    if (days > 1 && days <= LONGEST) return days
  }
  return null
}

/**
 * The day of publication as the day of an event that the top of the article tells as done, where the text has no word of
 * another; null where it is no such event.
 */
export function dayOfNews(drafts: readonly Draft[], status: string, published: string | null): DateValue | null {
  if (published === null || status !== 'occurred') return null
  const top = drafts.some(({ reading }) => reading.sentence.place !== 'body')
  const told = drafts.every(
    (draft) =>
      draft.aside === null && !draft.elsewhen && !hasVagueDate(draft.reading.cells) && !tellsOtherDay(draft, published),
  )
  if (!top || !told || drafts.every(isBackground)) return null
  const day: DateValue = {
    edtf: published,
    start: published,
    end: published,
    precision: 'day',
    calendar: 'gregory',
    basis: 'inferred',
  }
  const lasts = drafts.find((draft) => lengthOf(draft) !== null)
  return lasts ? lasting(lasts, day) : day
}

/** "Pointed to Iran's part in drills with X": a drill that nobody is said to hold now is no news. */
const isBackground = ({ type, predicate: { frame, verb } }: Draft): boolean =>
  type === 'exercise' && (verb === null || frame.id === 'attend')

/** "Signed on 17 January in the course of the visit": a clause with a day of its own is not of the day of the news. */
function tellsOtherDay({ predicate: { at, verb }, reading: { cells } }: Draft, published: string): boolean {
  if (verb !== null) return false
  return cells.some(({ date, clause }) => {
    const told = (date?.value as DateMention | undefined)?.date
    return clause === cells[at]?.clause && told?.end != null && told.end.slice(0, 10) < published.slice(0, 10)
  })
}

/** "Recently", "some time ago": the text says that it was another day. */
const hasVagueDate = (cells: Draft['reading']['cells']): boolean =>
  cells.some(({ date }) => {
    const mention = date?.value as DateMention | undefined
    if (!mention || mention.date) return false
    return mention.timex.type === 'DATE' || mention.traits.includes('beside')
  })

/** First and last day of a date; null where one is open. */
export function daysOf({ start, end }: DateValue): readonly [number, number] | null {
  const [first, last] = [parseDay(start?.slice(0, 10) ?? ''), parseDay(end?.slice(0, 10) ?? '')]
  return first === null || last === null ? null : [first, last]
}

/** Days between two dates: 0 where they touch or one of them is open. */
export function apartBy(a: DateValue, b: DateValue): number {
  const [one, other] = [daysOf(a), daysOf(b)]
  return one && other ? Math.max(0, one[0] - other[1], other[0] - one[1]) : 0
}

/** A date without its hours. */
export function wholeDays(date: DateValue): DateValue {
  const [start, end] = [date.start?.slice(0, 10) ?? null, date.end?.slice(0, 10) ?? null]
  if (start === date.start && end === date.end) return date
  const one = start === end
  return { ...date, edtf: one ? `${start}` : `${start}/${end}`, start, end, precision: one ? 'day' : 'interval' }
}
