/**
 * Clues of what an article is news of. Its opening (title and first paragraphs) names people and where they are; the gazetteer
 * knows on which days they were there. Whoever opens with a visit writes within a week of it, before or after. The row that
 * asks for most is the one that is meant, and a weekday told of what is over must be one of its days.
 */
import type { Fields } from '../../calendar/expression.js'
import { toGregorian, weekdayOf } from '../../calendar/gregorian.js'
import { type Chart, type Item, isOf, itemsFrom, itemsOf, itemsUpTo } from '../../engine/chart.js'
import { ACC, CLITIC_B, COMMON, GEN, NOM } from '../../engine/features.js'
import { SEVERAL } from '../../engine/symbols.js'
import { type Occasion, occasions, type Series, series } from '../../gazetteer/occasions.js'
import { allPersons, allPlaces } from '../../gazetteer/registry.js'
import { LINE_BEFORE } from '../../text/tokenize.js'
import { type Clue, DOUBT, expressionOf, type FoundTime, firstDay, lastDay } from './clue.js'
import { linesOf, PROSE } from './stated.js'

/** An occasion is news for so many days before it begins and after it ends. */
const NEWS = 7
/** What is told with its day, without the year, lies back no farther. */
const RECALLED = 200
/** Paragraphs that tell what the news is. */
const PARAGRAPHS = 3

/** All clues of occasions and of counted meetings. */
export function occasionClues(chart: Chart, times: readonly FoundTime[]): Clue[] {
  const end = endOfOpening(chart)
  const named = namedIn(chart, 0, end)
  const first = namedIn(chart, 0, endOfOpening(chart, 2))
  const anywhere = namedIn(chart, 0, chart.tokens.count)
  const isNamed = (id: string, number: number): boolean =>
    id[0] === '+' ? anywhere.has(id.slice(1)) : (number === 0 || allPlaces.has(id) ? first : named).has(id)
  const dates = daysTold(times, end)
  const isTogether = isTogetherIn(chart, (row) => dates.some((fields) => isNear(row, fields, 0)))
  const told = daysTold(times, endOfOpening(chart, 1))
  const rows = mostSpecific(
    occasions.filter(
      (row) => row.needs.every(isNamed) && isTogether(row) && told.every((fields) => isNear(row, fields)),
    ),
  )
  const days = weekdaysTold(times, end)
  const fitting = rows.filter((row) => days.some((weekday) => fallsOn(row, weekday)))
  const meant = fitting.length > 0 ? fitting : rows
  return [
    ...(meant.length > 0 ? [newsOf(meant, told.length > 0)] : []),
    ...series.flatMap((one) => countedClues(chart, end, named, one)),
  ]
}

/**
 * Whether whoever is somewhere is said to be: guest and place in one sentence, with a word for coming or meeting; of those who
 * meet there, the people in one sentence of the title or the first paragraph, or of an opening that tells the very day.
 */
function isTogetherIn(chart: Chart, isDated: (row: Occasion) => boolean): (row: Occasion) => boolean {
  const named = namedIn(chart, 0, endOfOpening(chart))
  const afar = [...AFAR].some((noun) => named.has(noun))
  const lead = endOfOpening(chart, 1)
  const sentences = sentencesOf(chart, endOfOpening(chart, 2)).map(({ from, to }) => ({
    leads: to <= lead,
    ids: namedIn(chart, from, to),
  }))
  return (row) => {
    if (!isVisit(row)) return true
    const people = row.needs.filter((id) => allPersons.has(id))
    const places = row.needs.filter((id) => allPlaces.has(id))
    return (
      !afar &&
      sentences.some(
        ({ leads, ids }) =>
          [...COMING].some((act) => ids.has(act)) &&
          (people.length > 1
            ? people.every((id) => ids.has(id)) && (leads || isDated(row) || places.every((id) => ids.has(id)))
            : [...people, ...places].every((id) => ids.has(id))),
      )
    )
  }
}

/** Talks at a distance: who is spoken of as somewhere need not be there. */
const AFAR: ReadonlySet<string> = new Set(['call', 'video-link', 'message', 'congratulation', 'condolence'])
/** Verbs and nouns of coming to a place, or of meeting at one. */
const COMING: ReadonlySet<string> = new Set(
  'arrive visit tour travel stay arrival meet receive meeting talks negotiate session summit hold host'.split(' '),
)

/** Sentences up to a token, roughly: from line or full stop to the next. */
function sentencesOf({ tokens }: Chart, end: number): readonly { readonly from: number; readonly to: number }[] {
  const sentences: { from: number; to: number }[] = []
  let from = 0
  for (let token = 1; token <= end; token++) {
    const ends =
      token === end ||
      ((tokens.flags[token] as number) & LINE_BEFORE) !== 0 ||
      tokens.text[tokens.start[token - 1] as number] === '.'
    if (!ends) continue
    sentences.push({ from, to: token })
    from = token
  }
  return sentences
}

/** Where the opening ends: after the title and the first paragraphs of prose. */
function endOfOpening(chart: Chart, most = PARAGRAPHS): number {
  let paragraphs = 0
  for (const { from, to } of linesOf(chart)) {
    if (to - from >= PROSE) paragraphs++
    if (paragraphs === most) return to
  }
  return chart.tokens.count
}

const NAMING: ReadonlySet<string> = new Set(['Person', 'Organisation', 'Noun', 'Verb', 'Landmark', 'Country'])

/** Ids that the opening names; places only where something is put there. */
function namedIn(chart: Chart, from: number, end: number): ReadonlySet<string> {
  const named = new Set<string>()
  // A surname within a full name says nothing more.
  let full = { from, to: from }
  for (let token = from; token < end; token++)
    for (const item of itemsFrom(chart, token)) {
      if (item.cls === 'Person') {
        if (item.from > full.from && item.to <= full.to) continue
        if (item.to > full.to) full = item
      }
      const isMeant =
        item.cls === 'PlaceName'
          ? isThere(chart, item)
          : NAMING.has(item.cls) && !isShared(chart, item) && !(item.cls === 'Person' && isOwner(chart, item))
      if (isMeant) named.add(item.id)
    }
  return named
}

/** What may stand between "of" and a name: his office, his state, a rank. */
const TITLES: ReadonlySet<string> = new Set(['Office', 'Country', 'Honorific', 'Body'])

/** "An ally *of President X* arrived": who only owns somebody is not there himself, unless it is his visit. */
function isOwner(chart: Chart, { from, features }: Item): boolean {
  let at = from
  for (let title: Item | undefined; at > 0; at = title.from) {
    title = itemsUpTo(chart, at).find(({ cls }) => TITLES.has(cls))
    if (!title) break
  }
  const before = itemsUpTo(chart, at)
  const of = before.find(({ cls, id }) => cls === 'Marker' && id === 'of')
  const isGenitive =
    (features & GEN) !== 0 && (features & (NOM | ACC)) === 0 && !before.some(({ cls }) => cls === 'Marker')
  if (!of && !isGenitive) return false
  const owned = itemsUpTo(chart, of?.from ?? at)
  return !owned.some(({ cls, id }) => cls === 'Noun' && COMING.has(id))
}

/** Whether a name is that of several people: the one who is named in full elsewhere is meant. */
const isShared = (chart: Chart, { cls, features, from, to }: Item): boolean =>
  cls === 'Person' &&
  (features & COMMON) !== 0 &&
  itemsFrom(chart, from).some((other) => other.cls === 'Person' && other.to >= to && !(other.features & COMMON))

const PUTTING: ReadonlySet<string> = new Set(['in', 'at', 'to', 'for'])
const GOING: ReadonlySet<string> = new Set(['arrive', 'visit', 'travel', 'arrival'])

/** Whether a place is where something is, and neither a government nor where the agency sits: in Tehran, arrived Tehran. */
const isThere = (chart: Chart, { from, features }: Item): boolean =>
  !(features & COMMON) &&
  ((features & CLITIC_B) !== 0 ||
    itemsUpTo(chart, from).some(
      ({ cls, id }) => (cls === 'Marker' && PUTTING.has(id)) || ((cls === 'Verb' || cls === 'Noun') && GOING.has(id)),
    ))

/** Whether somebody is put somewhere: who telephones is not there, though he may speak of going. */
const isVisit = ({ needs }: Occasion): boolean =>
  needs.some((id) => allPersons.has(id)) && needs.some((id) => allPlaces.has(id))

/** Without the rows that another one says more of. */
const mostSpecific = (rows: readonly Occasion[]): readonly Occasion[] =>
  rows.filter(
    ({ needs }) =>
      !rows.some((other) => other.needs.length > needs.length && needs.every((id) => other.needs.includes(id))),
  )

/** Weekdays that the opening tells of what is over, by themselves or as those of a day counted from publication. */
const weekdaysTold = (times: readonly FoundTime[], end: number): readonly number[] =>
  times
    .filter((time) => time.item.from < end && !time.ahead)
    .map((time) => expressionOf(time))
    .filter((e): e is Fields & { weekday: number } => e.kind === 'fields' && e.weekday !== undefined && !e.direction)
    .map(({ weekday }) => weekday)

/** Days of the year that the first paragraph tells: what is news happened about then. */
const daysTold = (times: readonly FoundTime[], end: number): readonly Fields[] =>
  times
    .filter((time) => time.item.from < end)
    .map(expressionOf)
    .filter(
      (e): e is Fields => e.kind === 'fields' && e.day !== undefined && e.month !== undefined && e.year === undefined,
    )

function isNear({ from, until }: Occasion, { calendar = 'gregory', month, day }: Fields, within = NEWS): boolean {
  if (calendar !== 'gregory') return within > 0
  for (let at = firstDay(from) - within; at <= firstDay(until) + within; at++) {
    const date = toGregorian(at)
    if (date.month === month && date.day === day) return true
  }
  return false
}

function fallsOn({ from, until }: Occasion, weekday: number): boolean {
  for (let day = firstDay(from); day <= firstDay(until); day++) if (weekdayOf(day) === weekday) return true
  return false
}

/**
 * Where the series are complete, the article is of a week around one of the days; elsewhere they say nothing.
 * @param dated whether the opening tells a day of the year: what is told with its day may be recalled, and was no later
 */
const newsOf = (rows: readonly Occasion[], dated: boolean): Clue => {
  const after = dated ? RECALLED : NEWS
  const spans = rows.map(({ from, until }) => [firstDay(from) - NEWS, firstDay(until) + after] as const)
  const whole = rows.map(({ complete }) => [firstDay(complete.from), firstDay(complete.until)] as const)
  return {
    reason: rows.map(({ needs, from }) => `opens with ${needs.join(' ')} ${from}`).join(', or '),
    trust: 'world',
    doubt: DOUBT.occasion,
    holds: (day) =>
      spans.some(([from, until]) => from <= day && day <= until) ||
      whole.some(([from, until]) => day < from || day > until),
  }
}

// --- Counted meetings ----------------------------------------------------------------------------------------------

const MEETINGS: ReadonlySet<string> = new Set(['round', 'meeting', 'session', 'talks', 'summit', 'conference'])
/** Tokens between the number and what is counted: the 20th international meeting. */
const GAP = 4

/**
 * Of the meetings that are counted in the opening the highest is the latest spoken of: the article is of after the one before
 * it, and of before the one after it. In the title or the first paragraph it is the news itself.
 */
function countedClues(chart: Chart, end: number, named: ReadonlySet<string>, { named: keys, days }: Series): Clue[] {
  const key = keys.find((ids) => ids.every((id) => named.has(id)))
  if (!key) return []
  let highest: Item | undefined
  for (const item of itemsOf(chart, SEVERAL)) {
    if (!isOf(item, 'Nth')) continue
    const n = item.value as number
    if (item.from >= end || n <= ((highest?.value as number) ?? 0) || days[n] === undefined) continue
    if (countsMeetings(chart, item) && isBeside(chart, item, key)) highest = item
  }
  if (!highest) return []
  const n = highest.value as number
  const [own, before, after] = [days[n], days[n - 1], days[n + 1]].map((cell) => cell?.split('/'))
  const [from = '', until = from] = own ?? []
  const isNews = highest.from < endOfOpening(chart, 1)
  const first = isNews ? firstDay(from) - NEWS : firstDay(before?.[0] ?? from)
  const last = isNews ? firstDay(until) + NEWS : lastDay(after?.[0] ?? null)
  return [
    {
      reason: `${key.join(' ')}: number ${n} is ${isNews ? 'the news' : 'spoken of'}`,
      trust: 'world',
      doubt: DOUBT.counted,
      holds: (day) => first <= day && day <= last,
    },
  ]
}

/** How near the name of a series stands to its number, in tokens. */
const NAMED_WITHIN = 12

/** Whether all that names a series stands near a number. */
const isBeside = (chart: Chart, { from, to }: Item, key: readonly string[]): boolean => {
  const near = namedIn(chart, Math.max(0, from - NAMED_WITHIN), Math.min(chart.tokens.count, to + NAMED_WITHIN))
  return key.every((id) => near.has(id) || allPersons.has(id))
}

function countsMeetings(chart: Chart, { from, to }: Item): boolean {
  for (let token = Math.max(0, from - GAP); token < Math.min(chart.tokens.count, to + GAP); token++) {
    if (itemsFrom(chart, token).some(({ cls, id }) => cls === 'Noun' && MEETINGS.has(id))) return true
  }
  return false
}
