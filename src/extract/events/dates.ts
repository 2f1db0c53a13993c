/** Which of a sentence's dates is the day of an act: the nearest of its clause, not that of another act or of the report. */
import { parseDay } from '../../calendar/gregorian.js'
import type { DateMention, DateValue } from '../../core/date-value.js'
import type { Item } from '../../engine/chart.js'
import { FUTURE, INFINITIVE, SUBJUNCTIVE } from '../../engine/features.js'
import type { Cell, Reading } from '../cells.js'
import { isPlain } from '../reading.js'
import { hasTense, isTold } from '../tense.js'
import { isOfTopic } from './coming.js'
import { type DraftSlot, OTHER_CLAUSE } from './draft.js'
import type { Predicate } from './predicates.js'
import { sensesOf } from './senses.js'
import { UNDOING } from './stances.js'
import type { Passed, Trace } from './trace.js'
import { AROUND, settingOf } from './verb-final.js'

/**
 * The date of an event: the nearest of its clause, else the only reading that its sentence allows.
 * @param trace told of the dates that are not its own
 */
export function dateOf(
  reading: Reading,
  predicate: Predicate,
  predicates: readonly Predicate[],
  trace?: Trace,
): DraftSlot<DateMention> | null {
  let best: DraftSlot<DateMention> | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [i, { date }] of reading.cells.entries()) {
    if (!date) continue
    const mention = date.value as DateMention
    const distance = distanceOf(reading, predicate, predicates, i)
    const passed = passedBy(reading, predicate, predicates, i, mention, distance)
    if (passed) {
      trace?.(passed, reading, i, predicate)
      continue
    }
    // A year may be part of a name ("Security Belt 2025"): a day in reach is better.
    const vague = mention.date?.precision === 'year' ? 4 : 0
    const rank = distance + vague + (mention.date?.end === null ? SINCE : 0)
    if (rank >= least) continue
    least = rank
    best = { value: mention, item: date, distance: distance + vague }
  }
  // A day that nothing resolves ("yesterday") is the day all the same: a farther one is not taken for it.
  return best?.value.date ? { ...best, value: withNext(reading.cells, best.item, best.value) } : null
}

/** "On 31 August and 1 September", "on Tuesday and Wednesday": a day joined to the one that follows it is both. */
function withNext(cells: readonly Cell[], item: Item | null, mention: DateMention): DateMention {
  const at = cells.findIndex(({ date }) => date === item)
  const day = (i: number): DateValue | null => {
    const date = (cells[i]?.date?.value as DateMention | undefined)?.date
    return date?.precision === 'day' ? date : null
  }
  const [own, next, previous] = [day(at), day(at + 2), day(at - 2)]
  const [first, last] =
    next && cells[at + 1]?.word?.id === 'and'
      ? [own, next]
      : previous && cells[at - 1]?.word?.id === 'and'
        ? [previous, own]
        : []
  const [a, b] = [first?.start && parseDay(first.start), last?.start && parseDay(last.start)]
  if (!first || !last || typeof a !== 'number' || b !== a + 1) return mention
  const [start, end] = [first.start as string, last.start as string]
  return { ...mention, date: { ...first, edtf: `${start}/${end}`, start, end, precision: 'interval' } }
}

/** Cells between an act and a date, more where a clause or another act lies between. */
function distanceOf(
  { cells, verbFinal }: Reading,
  { from, to, at }: Predicate,
  predicates: readonly Predicate[],
  i: number,
): number {
  const own = cells[i]?.clause
  const far = i < from ? from - i : Math.max(0, i - to)
  // Before a final verb a day that heads the clause is its own, however much stands between.
  const gap = verbFinal && own === cells[at]?.clause ? Math.min(far, OTHER_CLAUSE - 1) : far
  // Behind another act and before this one, a day is the other's ("arrived on Monday, then goes on to Baku on Tuesday").
  const parted = !verbFinal && i < from && predicates.some((other) => other.at < i && cells[other.at]?.clause === own)
  return gap + (own === cells[at]?.clause ? 0 : OTHER_CLAUSE) + (parted ? 5 : 0)
}

/** What "since Sunday" yields to a day that ends, in cells: "X, here since Sunday, met Y today". */
const SINCE = 6

/** Marks of what is only spoken of: "told *of* the visit", "referring *to* his visit". */
const MENTIONED: ReadonlySet<string> = new Set(['from', 'to', 'about'])

/** Why a date is not the day of an act; null where it may be. */
function passedBy(
  reading: Reading,
  predicate: Predicate,
  predicates: readonly Predicate[],
  i: number,
  mention: DateMention,
  distance: number,
): Extract<Passed, `date/${string}`> | null {
  const { cells, verbFinal, verbFirst, relative } = reading
  const { from, at } = predicate
  const { timex, date } = mention
  if (timex.type !== 'DATE' && timex.type !== 'TIME') return 'date/duration'
  const counted = date?.basis === 'relative'
  if (isDateline(cells, i)) return 'date/dateline'
  if (isCountedFrom(cells, i, mention) || isOfEvent(cells, i, mention, predicate)) return 'date/counted-from'
  if (isBeforeCount(cells, i, predicate) || isOfCount(cells, i, predicate) || isOfSince(cells, i, predicate))
    return 'date/of-another'
  // "Since 2007" tells no day.
  if (date && (!date.start || date.edtf.endsWith('-01-01/..'))) return 'date/since'
  // "Three years ago", to the day by counting only, is no day of anything.
  if (counted && date.edtf.endsWith('~')) return 'date/about'
  const own = cells[i]?.clause ?? 0
  if (isCleft(cells, own, predicate) || isOfWhen(cells, i, predicate) || tellsOfNoun(reading, i, predicate)) return null
  const clause = own === cells[at]?.clause
  // "From the 7th *to the 2nd* it was moved": the later word is the day.
  if (verbFinal && isMovedFrom(cells, i)) return 'date/of-another'
  if (isOfTopic(reading, predicate, predicates, i)) return 'date/of-another'
  // Behind a noun that is only mentioned, what stands farther is the day of the verb that closes the clause.
  if (verbFinal && predicate.verb === null && clause && i > at + 3 && hasRival(predicates, predicate, cells))
    return 'date/of-the-verb'
  // "Before the session he met X on Monday": the day is that of the act, not of what it came before.
  if ((clause || i > at) && isBesideAct(cells, predicate, predicates, i)) return 'date/of-the-verb'
  // "Staying in X, on Monday he met": a journey goes on, and the day is that of the act beside it.
  if (clause && predicate.frame.type === 'visit' && (verbless(predicate) || predicate.frame.id === 'stay')) {
    // "During his visit to X on Thursday, he met ...": behind the journey the day is of both.
    const within = !verbFinal && i > at && settingOf(cells, at) === 'during'
    if (!within && predicates.some((other) => isNearer(cells, other, predicate, i))) return 'date/of-another'
  }
  // "Today he announced the visit of X this week": before a noun that is announced, the day is that of the announcement.
  const mentioned = MENTIONED.has(cells[at - 1]?.marker?.id ?? '')
  if (clause && verbFinal && predicate.verb === null && i < at && mentioned && isSaid(cells, own))
    return 'date/of-the-report'
  // "His first visit since *the appointment in June 2013*": right behind what an act came after, a day is of that.
  if (clause && verbFinal && predicates.some((other) => isOfAround(cells, other, predicate, i)))
    return 'date/of-another'
  // The day on which something was said is not the day of what was told.
  if (!clause && isSaid(cells, own)) return 'date/of-the-report'
  // "On Wednesday they agreed that they would meet".
  if (!clause && i < from && isAskedIn(cells, own, at)) return 'date/of-the-report'
  if (clause && !verbFinal && isReported(cells, predicate.to, i)) return 'date/of-the-report'
  // "Received X and will meet Y tomorrow": the day of what is to come is not that of what was.
  if (!verbFinal && isOfOtherTime(cells, predicate, predicates, i)) return 'date/of-another'
  // "Denied on Thursday reports of a meeting", "put off on Monday his visit": between the verb and the act, it is the verb's day.
  if (isOfUndoing(cells, predicate, i, verbFinal)) return 'date/of-the-report'
  // The date of another clause that has an event of its own is that event's. Where verbs close their clauses, the day that
  // heads the first one holds for those joined to it.
  const others = !clause && predicates.some((other) => other !== predicate && cells[other.at]?.clause === own)
  const heads = verbFinal && i < from && !relative.has(own) && !relative.has(cells[at]?.clause ?? 0)
  if ((others || (!clause && isToldApart(cells, predicate, own))) && !heads) return 'date/of-another'
  // "A mandate, which *expires on 10 July*": behind a word that nobody listed, a relative clause tells of something else.
  if (!clause && !verbFinal && !verbFirst && opensAside(cells, own)) return 'date/of-another'
  // "Arrived on Monday to hold talks": the day is that of the arrival.
  if (clause && !verbFinal && !verbFirst && isOfJourney(cells, predicate, i)) return 'date/of-the-verb'
  // "A plan of consultations for 2026-2028": for how long a document holds, and not when it was signed.
  if (predicate.frame.type === 'agreement' && isOfYears(date)) return 'date/term'
  // A bare year beside a document or a sum is rarely the day of the talks; "in 2026" may stand farther off.
  if (date?.precision === 'year') {
    if (namesDocument(cells, i)) return 'date/bare-year'
    const marked = cells[i - 1]?.marker?.id === 'in' || cells[i - 1]?.marker?.id === 'during'
    // "Last year" beside a final verb is often that of a figure; what is to come takes place then.
    const ahead = ((cells[predicate.light ?? predicate.verb ?? -1]?.verb?.features ?? 0) & (FUTURE | SUBJUNCTIVE)) !== 0
    if (distance > (marked ? 10 : 4) || (counted && verbFinal && !ahead)) return 'date/bare-year'
  }
  return null
}

/** Whether a day stands behind "from" and another of its clause behind "to". */
const isMovedFrom = (cells: readonly Cell[], i: number): boolean =>
  cells[i - 1]?.marker?.id === 'from' &&
  cells.some(({ date, clause }, j) => j > i && date && clause === cells[i]?.clause && cells[j - 1]?.marker?.id === 'to')

/** Whether a clause is a relative one whose verb is in none of the tables. */
function opensAside(cells: readonly Cell[], clause: number): boolean {
  const opening = cells.findIndex((cell) => cell.clause === clause)
  const next = cells[opening + 1]
  const word = cells[opening]?.word?.id
  return (word === 'relative' || word === 'that') && next !== undefined && isPlain(next)
}

/** Whether a day stands between a verb of travel and the infinitive that is its aim. */
function isOfJourney(cells: readonly Cell[], { verb, frame }: Predicate, i: number): boolean {
  if (verb === null || i > verb || hasOwnTense(cells[verb])) return false
  const before = cells.findLastIndex((cell, k) => k < i && hasTense(cell) && cell.clause === cells[verb]?.clause)
  // "Met on Friday to discuss": likewise.
  if (frame.soft && before >= 0) return true
  return sensesOf(cells[before]).some((sense) => sense === 'arrive' || sense === 'travel' || sense === 'visit')
}

/** Whether a verb has a tense that an infinitive lacks. */
const hasOwnTense = (cell: Cell | undefined): boolean => !((cell?.verb?.features ?? 0) & INFINITIVE)

/** Whether a day stands behind a noun which an act came before or after, and that noun behind the act. */
const isOfAround = (cells: readonly Cell[], other: Predicate, { at }: Predicate, i: number): boolean =>
  other.verb === null && at < other.at && other.at < i && AROUND.has(settingOf(cells, other.at) ?? '')

const verbless = ({ verb }: Predicate): boolean => verb === null

/**
 * Whether a day or place at a cell is that of an act, and not of the noun which that act came before or after: only what
 * stands right behind such a noun is the noun's own.
 */
export function isBesideAct(
  cells: readonly Cell[],
  { at, verb }: Predicate,
  predicates: readonly Predicate[],
  i: number,
): boolean {
  if (verb !== null || !AROUND.has(settingOf(cells, at) ?? '')) return false
  if (i > at && i - at <= 8 && !cells.slice(at + 1, i).some(({ sign, verb: act }) => sign || act)) return false
  // "Shortly before the talks, on 9 October, he met X": the clause that follows may begin at the comma.
  const clauses = i > at ? [cells[at]?.clause, cells[i]?.clause] : [cells[at]?.clause]
  return predicates.some((other) => other.verb !== null && clauses.includes(cells[other.at]?.clause))
}

/** "MOSCOW, April 18 (Agency) -": the day of the report. */
function isDateline(cells: readonly Cell[], at: number): boolean {
  const bare = (cell: Cell): boolean => cell.verb === undefined && cell.noun === undefined && cell.marker === undefined
  if (at > 5 || !cells.slice(0, at).every(bare)) return false
  const dash = cells.findIndex(({ sign }, i) => i > at && sign !== undefined && DASHES.has(sign))
  return dash > 0 && dash - at <= 8 && cells.slice(at + 1, dash).every(bare) && !cells[dash]?.date
}

const DASHES: ReadonlySet<string> = new Set(['-', '\u2013', '\u2014'])

/** "Three days after his meeting", "the day after the quake": counted from something else than the day of the text. */
function isCountedFrom(cells: readonly Cell[], at: number, { date, traits }: DateMention): boolean {
  // "On Monday from Kabul" counts nothing.
  if (!date || !traits.includes('counted')) return false
  const next = cells[at + 1]
  const marker = next?.marker?.id
  if (marker === 'from' || marker === 'after' || marker === 'before') return true
  return (
    traits.includes('onward') &&
    next !== undefined &&
    (isPlain(next) || next.word?.id === 'his' || next.noun !== undefined)
  )
}

/** "A day after *X imposed* sanctions": what stands right behind the count is what it is counted from. */
function isOfEvent(cells: readonly Cell[], at: number, { date, traits }: DateMention, { from }: Predicate): boolean {
  if (!traits.includes('beside')) return false
  if (!date || from < at) return !date
  return standsBehind(cells, at, { from })
}

/** Whether an act stands right behind a count. */
const standsBehind = (cells: readonly Cell[], count: number, { from }: Pick<Predicate, 'from'>): boolean =>
  !cells.slice(count + 1, from).some(({ sign, verb }) => verb || (sign !== undefined && COMMAS.has(sign)))

/** "He met her *on Tuesday*, ten days after his arrival": a day before the count is not of what it starts from. */
function isBeforeCount(cells: readonly Cell[], i: number, predicate: Predicate): boolean {
  const count = cells.findLastIndex(
    ({ date }, k) => k < predicate.from && (date?.value as DateMention | undefined)?.traits.includes('beside'),
  )
  return i < count && standsBehind(cells, count, predicate)
}

/** "Two days after X signed it *on 3 May*, Y came": the day that a count starts from is of what stands between the two. */
function isOfCount(cells: readonly Cell[], i: number, { at }: Predicate): boolean {
  const count = cells.findLastIndex(({ date }, k) => k < i && date !== undefined)
  const mention = cells[count]?.date?.value as DateMention | undefined
  if (!mention?.date || !mention.traits.includes('beside')) return false
  const closed = cells.some(({ sign }, k) => k > count && k < i && sign !== undefined && COMMAS.has(sign))
  const opened = cells.some(({ sign }, k) => k > i && k < at && sign !== undefined && COMMAS.has(sign))
  return !closed && (at < count || opened)
}

/** "His first journey since *the inauguration on 7 May*": the day of what something is counted from. */
function isOfSince(cells: readonly Cell[], i: number, { at }: Predicate): boolean {
  let k = i - 1
  while (k >= 0 && i - k <= SINCE_WITHIN && isPhrase(cells[k])) k--
  // English says "since" of causes too, but then a verb follows.
  const since = cells[k]?.marker?.id === 'since' || cells[k]?.word?.id === 'because'
  return since && (at < k || at > i) && cells.slice(k + 1, i).some((cell) => isPlain(cell) || cell.noun)
}

/** How many cells the phrase behind "since" takes at most. */
const SINCE_WITHIN = 7

const isPhrase = (cell: Cell | undefined): boolean =>
  cell !== undefined &&
  !cell.verb &&
  cell.word?.id !== 'because' &&
  !cell.sign &&
  !cell.date &&
  (cell.marker === undefined || IN_PHRASE.has(cell.marker.id))
const IN_PHRASE: ReadonlySet<string> = new Set(['in', 'on', 'of', 'to', 'for', 'from', 'at'])

const COMMAS: ReadonlySet<string> = new Set([',', '\u060c'])

/** Whether another act with its verb stands nearer to a day of the clause. */
const isNearer = (cells: readonly Cell[], other: Predicate, { from, to, at }: Predicate, i: number): boolean => {
  if (other.verb === null || cells[other.at]?.clause !== cells[at]?.clause || other.at === at) return false
  const gap = (first: number, past: number): number => (i < first ? first - i : Math.max(0, i - past))
  return hasTense(cells[other.light ?? other.verb]) && gap(other.from, other.to) < gap(from, to)
}

/** Whether a clause tells something of its own: a finite verb that is not the act's. */
const isToldApart = (cells: readonly Cell[], { verb, light, stances }: Predicate, clause: number): boolean =>
  cells.some((cell, i) => cell.clause === clause && hasTense(cell) && i !== verb && i !== light && !stances.includes(i))

/** Whole years, more than one. */
const isOfYears = (date: DateValue | null): boolean =>
  date !== null &&
  date.start !== null &&
  date.end !== null &&
  date.start.slice(0, 4) < date.end.slice(0, 4) &&
  date.start.slice(4) === '-01-01' &&
  date.end.slice(4) === '-12-31'

/** "The 1992 inter-governmental agreement": a year that is part of the document's name. */
function namesDocument(cells: readonly Cell[], at: number): boolean {
  const mark = cells[at - 1]?.marker?.id
  if (mark === 'in' || mark === 'during') return false
  for (let i = at + 1; i <= at + 5; i++) {
    const cell = cells[i]
    if (cell?.noun) return cell.noun.id === 'document'
    if (!cell || !(isPlain(cell) || cell.sign === '-' || cell.modifier)) return false
  }
  return false
}

/** The clause of an act, with the one that a clause of "where" hangs on: both are told of one time. */
export function clauseOf(cells: readonly Cell[], at: number): readonly number[] {
  const clause = cells[at]?.clause ?? 0
  const opening = cells.findIndex((cell) => cell.clause === clause)
  const outer = cells[opening - 1]?.clause
  return cells[opening]?.word?.id === 'where' && outer !== undefined ? [clause, outer] : [clause]
}

/** Whether a telling puts its event at another time than the text around it, without saying when. */
export function isElsewhen({ cells }: Reading, { at, verb }: Predicate): boolean {
  const clauses = clauseOf(cells, at)
  // "Recalled his talk with X".
  if (verb === null && isRemembered(cells, at)) return true
  return cells.some((cell, i) => {
    if (!clauses.includes(cell.clause)) return false
    if (cell.word?.id === 'formerly') return true
    const mention = cell.date?.value as DateMention | undefined
    // "*A year after* the two withdrew".
    const counted = cells[i + 1]?.marker?.id
    if (mention?.traits.includes('beside')) return mention.date === null
    if (mention?.timex.type === 'DURATION') return counted === 'after' || counted === 'before'
    if (mention?.timex.type !== 'DATE') return false
    const vague = mention.date === null || (mention.date.basis === 'relative' && mention.date.edtf.endsWith('~'))
    return vague || isCountedFrom(cells, i, mention)
  })
}

/** How far behind a verb of recalling stands what is recalled, in cells. */
const REMEMBERED = 5

/** Whether a verb of recalling stands before a noun that is its object or what it is about. */
function isRemembered(cells: readonly Cell[], at: number): boolean {
  const verb = cells.findLastIndex((cell, i) => i < at && hasTense(cell) && cell.clause === cells[at]?.clause)
  if (verb < 0 || at - verb > REMEMBERED || !sensesOf(cells[verb]).includes('remember')) return false
  return cells
    .slice(verb + 1, at)
    .every(({ marker, noun, party }) => !noun && !party && (!marker || marker.id === 'about'))
}

/** Whether another act closes the clause of a noun. */
const hasRival = (predicates: readonly Predicate[], { at }: Predicate, cells: readonly Cell[]): boolean =>
  predicates.some((other) => other.verb !== null && other.at > at && cells[other.at]?.clause === cells[at]?.clause)

const SAYING: ReadonlySet<string> = new Set(['say', 'announce', 'deny'])
export const isSaid = (cells: readonly Cell[], clause: number): boolean =>
  cells.some(
    (cell, i) =>
      cell.clause === clause &&
      cell.verb !== undefined &&
      SAYING.has(cell.verb.id) &&
      // "We recall, ...": a word to the reader.
      !(i === 0 && cells[i + 1]?.sign === ','),
  )

/** Whether a clause before an act asks for it, agrees on it or calls it off. */
const isAskedIn = (cells: readonly Cell[], clause: number, at: number): boolean =>
  cells.some(
    (cell, k) =>
      k < at && cell.clause === clause && hasTense(cell) && sensesOf(cell).some((sense) => ASKING.has(sense)),
  )

/** "It was in Moscow on 17 January that he signed": the clause ahead only names the time and the place of the act. */
export function isCleft(cells: readonly Cell[], clause: number, { at }: Predicate): boolean {
  const own = cells[at]?.clause ?? 0
  const opening = cells.findIndex((cell) => cell.clause === own)
  if (clause !== own - 1 || (cells[opening]?.word?.id !== 'that-he' && cells[opening]?.word?.id !== 'that'))
    return false
  const first = cells.findIndex((cell) => cell.clause === clause)
  const ahead = cells.slice(first, opening)
  return ahead[1]?.verb?.id === 'stay' && ahead.every(({ party, venue }) => party === undefined || venue !== undefined)
}

/** "In December 2020, *when* he visited Baku": the day right before a clause of when, or at the head of all, is that of its act. */
function isOfWhen(cells: readonly Cell[], i: number, { at }: Predicate): boolean {
  const own = cells[at]?.clause
  if (cells[i]?.clause === own) return false
  const opening = cells.findIndex(({ clause }) => clause === own)
  const ahead = opening - i - 1
  if (cells[opening]?.word?.id !== 'while') return false
  const heads = i <= OPENS && i < opening && !cells.slice(0, i).some(({ party, verb }) => party ?? verb)
  return ahead === 0 || (ahead === 1 && cells[i + 1]?.sign === ',') || heads
}

/** Verbs of a clause that only tells when what its noun names was, is or was to be. */
const TELLING_WHEN: ReadonlySet<string> = new Set(['occur', 'hold', 'begin', 'finish', 'plan', 'light', 'stay'])
/** How many cells the owners and the place of a noun take at most. */
const OWNERS = 9

/** "A trip to Vienna *that was to start on Saturday*": a relative clause behind an act's noun tells its day. */
function tellsOfNoun({ cells, verbFinal }: Reading, i: number, { at }: Predicate): boolean {
  const clause = cells[i]?.clause
  const opening = cells.findIndex((cell) => cell.clause === clause)
  const word = cells[opening]?.word?.id
  if (!cells[at]?.noun || clause === cells[at]?.clause || opening <= at || opening > at + OWNERS) return false
  if (word !== 'relative' && word !== 'that') return false
  // "Which was due *to take place* on Saturday": the clause of what the relative one says of it.
  const between = cells.slice(at + 1, opening).filter(({ noun, verb }) => noun ?? verb)
  if (!between.every((cell) => !cell.noun && sensesOf(cell).includes('plan'))) return false
  const told = cells.filter(
    (cell, k) => k >= opening && (verbFinal ? cell.clause === clause : k < i) && (cell.noun ?? cell.party ?? cell.verb),
  )
  return told.some(({ verb }) => verb) && told.every((cell) => sensesOf(cell).some((sense) => TELLING_WHEN.has(sense)))
}

/** "He will meet X, the spokesman told the press on Friday": a verb of saying stands between. */
const isReported = (cells: readonly Cell[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (hasTense(cells[i]) && SAYING.has(cells[i]?.verb?.id ?? '')) return true
  return false
}

/** Whether another act of the sentence, in a future where this one has none or the other way about, stands before a day. */
const isOfOtherTime = (
  cells: readonly Cell[],
  { to, verb }: Predicate,
  predicates: readonly Predicate[],
  i: number,
): boolean => {
  const isFuture = (at: number): boolean => ((cells[at]?.verb?.features ?? 0) & FUTURE) !== 0
  return (
    verb !== null &&
    hasTense(cells[verb]) &&
    predicates.some(
      (other) =>
        other.verb !== null &&
        other.at >= to &&
        other.at < i &&
        hasTense(cells[other.verb]) &&
        isFuture(other.verb) !== isFuture(verb),
    )
  )
}

const SETTINGS: ReadonlySet<string> = new Set(['in', 'during'])

/** What is agreed on, proposed or asked for on a day is for another. */
const AGREED: ReadonlySet<string> = new Set([...UNDOING, 'agree', 'invite'])
const ASKING: ReadonlySet<string> = new Set([...AGREED, 'propose'])

/**
 * Whether a date stands between a finite verb that denies, puts off or proposes an act and the act, or before the noun of
 * its being put off ("announced on Thursday the postponement of the visit").
 */
const isOfUndoing = (
  cells: readonly Cell[],
  { at, from, stances, modifiers }: Predicate,
  i: number,
  verbFinal: boolean,
): boolean =>
  // "Agreed on Monday in a call to meet": what an act is told in is not what was agreed on.
  (!SETTINGS.has(settingOf(cells, at) ?? '') &&
    stances.some((stance) => {
      const senses = sensesOf(cells[stance])
      if (i > from || stance > from) return false
      // "On Monday they agreed to meet": before the verb as well, the day is that of agreeing.
      const asks = stance < i ? ASKING : AGREED
      if (!verbFinal && hasTense(cells[stance]) && senses.some((sense) => asks.has(sense))) return true
      return i < stance && !hasTense(cells[stance]) && senses.some((sense) => UNDOING.has(sense))
    })) ||
  modifiers.some((at) => i < at && at < from && cells[at]?.modifier?.id === 'cancelled' && i < from)

/** How far from its beginning a day is what a sentence opens with, in cells. */
const OPENS = 2

/** The day that a sentence opens with and tells something done on, and nobody saying something. */
export function sceneDate({ cells, sentence }: Reading): DraftSlot<DateMention> | null {
  const at = cells.findIndex((cell) => cell.date)
  const item = cells[at]?.date
  const mention = item?.value as DateMention | undefined
  if (!item || !mention?.date || at > OPENS || sentence.place === 'title' || isDateline(cells, at)) return null
  const { start, end, edtf } = mention.date
  const isDay = start !== null && end !== null && start.slice(0, 10) === end.slice(0, 10) && !edtf.endsWith('~')
  if (!isDay || !cells.some(isTold) || cells.some(({ verb }) => verb && SAYING.has(verb.id))) return null
  return { value: mention, item, distance: 10 }
}

/** A sentence that is only a date heads what follows on its line ("17 April. ..."). */
export function soleDate({ cells }: Reading): DraftSlot<DateMention> | null {
  const dated = cells.find((cell) => cell.date)
  if (!dated?.date || cells.some((cell) => cell.verb || cell.noun || cell.party)) return null
  const words = cells.filter((cell) => !cell.sign && !cell.date && !cell.marker)
  const mention = dated.date.value as DateMention
  return words.length === 0 && mention.date?.start ? { value: mention, item: dated.date, distance: 10 } : null
}
