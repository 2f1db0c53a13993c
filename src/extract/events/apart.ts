/**
 * Whether two tellings are of two events, whoever took part: days or places that exclude each other, a third session and a
 * second, talks beside a summit, what was held and what was called off, what is told as of another time.
 */
import type { DateMention, DateValue } from '../../core/date-value.js'
import { PAST, PLURAL, PRESENT, SINGULAR } from '../../engine/features.js'
import { type Draft, type DraftParticipant, isOwn, OTHER_CLAUSE } from './draft.js'
import type { Scenes } from './scenes.js'
import { sensesOf } from './senses.js'
import { settingOf } from './verb-final.js'
import { apartBy, LONGEST } from './when.js'

/** What the tellings of an event have told so far. */
export interface Told {
  readonly drafts: readonly Draft[]
  readonly participants: readonly DraftParticipant[]
}

/** Whether a telling cannot be of an event told: asked of its days, its place, its number, how it stands, and its occasion. */
export function areApart(event: Told, draft: Draft, scenes: Scenes): boolean {
  const some = (differ: (a: Draft, b: Draft) => boolean): boolean =>
    event.drafts.some((other) => differ(other, draft) || differ(draft, other))
  return (
    // Days that exclude each other, scenes of other days, what is recalled as of another time.
    some((a, b) => (onOtherDays(a, b) || inOtherScenes(a, b, scenes)) && !closes(a, b)) ||
    some(isNewsBesideStated) ||
    isRemembered(draft, event) ||
    isOfAnotherTime(draft, event) ||
    // Two countries are two events.
    some(inOtherCountries) ||
    // The third of a row is not the second.
    some(ofOtherNumber) ||
    // What was held was not called off, not denied, and is not still to come.
    some(
      (a, b) =>
        isUndone(a, b) || tellsBoth(a, b) || (isDone(a) && isAnew(b, event) && !closes(a, b) && !isOnSameDay(a, b)),
    ) ||
    // "A expelled envoys of B in response to B's expulsion of envoys of A".
    some(isOtherWay) ||
    // A gathering and the talks beside it.
    isGatheringBeside(draft, event.drafts) ||
    (isBeside(draft) && draft.participants.length === 2 && event.participants.length > 2) ||
    (isOfTwo(draft) && isOfMany(event)) ||
    some(isOfTwoBesideSummit) ||
    some((a, b) => areBoth(a, b) || isAboveIt(a, b)) ||
    isElsewhere(draft, event.participants) ||
    event.drafts.some((other) => isElsewhere(other, draft.participants))
  )
}

/** "The exercise began on Monday; it will conclude on Thursday": the end of what has begun is no other event. */
function closes(a: Draft, b: Draft): boolean {
  const ends = ({ reading, predicate }: Draft): boolean =>
    sensesOf(reading.cells[predicate.verb ?? -1]).includes('finish')
  const [one, other] = [a.date?.value.date, b.date?.value.date]
  if (a.type === 'agreement' || ends(a) === ends(b) || !one || !other) return false
  return apartBy(one, other) <= LONGEST
}

const inOtherCountries = ({ place: a }: Draft, { place: b }: Draft): boolean =>
  Boolean(a?.value.country && b?.value.country && a.value.country !== b.value.country)

/** Two acts of protest, each against the state that did the other. */
function isOtherWay(a: Draft, b: Draft): boolean {
  if (a.type !== 'summons') return false
  const [one, other] = [a, b].map(({ participants }) => ({
    // "The summons *of the envoy*": a person owns what befell him.
    doer: participants.find(
      ({ slot, entity }) => slot === 'subject' || (slot === 'possessor' && entity.kind !== 'person'),
    )?.entity.country,
    aim: participants.find(({ slot }) => slot === 'object')?.entity.country,
  }))
  return Boolean(
    one?.doer && other?.doer && one.doer !== other.doer && (one.aim === other.doer || other.aim === one.doer),
  )
}

/** Told as before or after what has been told as done, and by nobody so far. */
const isOfAnotherTime = ({ aside }: Draft, { drafts }: Told): boolean =>
  aside !== null &&
  !drafts.some((other) => other.aside === aside) &&
  drafts.some(({ status }) => status.status === 'occurred')

/** Heads of state sit in no joint commission: their meeting is another. */
const isAboveIt = ({ participants }: Draft, other: Draft): boolean =>
  (other.reading.cells[other.predicate.at + 1]?.noun?.id === 'commission' ||
    other.reading.cells[other.predicate.at]?.noun?.id === 'commission') &&
  participants.length > 0 &&
  participants.every(({ entity }) => HEADS.test(entity.office?.id ?? ''))

const HEADS = /^(?:president|supreme-leader|king|emir)$/

/** Sides from which on a gathering is of many: talks of two of them are talks of their own. */
const MANY = 4

const side = ({ entity }: DraftParticipant): string => entity.country ?? entity.id
const isOfMany = ({ participants }: Told): boolean => new Set(participants.map(side)).size >= MANY

/** Two people told as partners, and no gathering. */
const isOfTwo = (draft: Draft): boolean =>
  !draft.anaphoric &&
  !isSoftly(draft) &&
  !isGathering(draft) &&
  draft.participants.length === 2 &&
  draft.participants.every(({ entity }) => entity.kind === 'person')

/** "Will sit down with X, and then join X and Y for a summit": a verb's talk of two is no summit of three. */
const isOfTwoBesideSummit = (a: Draft, b: Draft): boolean =>
  isOfTwo(a) &&
  a.predicate.verbal &&
  a.predicate.frame.nouns === undefined &&
  !a.reading.verbFinal &&
  b.reading.cells[b.predicate.at]?.noun?.id === 'summit' &&
  new Set(b.participants.map(side)).size > 2

/** Two of one sentence: "the session of the commission and also the meeting of A and B", "to Tehran soon after a tour of Asia". */
const areBoth = (a: Draft, b: Draft): boolean =>
  (a.type === 'visit' && isPastTour(a) !== isPastTour(b)) ||
  (a.reading === b.reading && (isListed(a, b) || isListed(b, a) || isNextTo(a, b) || isNextTo(b, a)))

function isPastTour({ reading: { cells }, predicate: { at } }: Draft): boolean {
  const mark = cells[at]?.noun?.id === 'tour' ? settingOf(cells, at) : null
  const soonAfter = mark === 'from' && cells.some((cell, i) => i < at && cell.marker?.id === 'after')
  return mark === 'after' || mark === 'before' || soonAfter
}

/** "*After his talks with X* he will attend the forum": what a gathering comes after or before is no telling of it. */
const isNextTo = (talk: Draft, gathering: Draft): boolean => {
  const mark = talk.predicate.verb === null ? settingOf(talk.reading.cells, talk.predicate.at) : null
  return (mark === 'after' || mark === 'before') && !isGathering(talk) && isGathering(gathering)
}

/** Whether a second noun with members of its own is joined by "and" to a first that has its own. */
function isListed(first: Draft, second: Draft): boolean {
  const { cells } = first.reading
  const own = ({ participants, predicate }: Draft): boolean =>
    !predicate.verbal && new Set(participants.filter(isOwn).map(side)).size >= 2
  let before = second.predicate.at - 1
  while (cells[before]?.modifier ?? cells[before]?.ordinal) before--
  return first.predicate.at < second.predicate.at && cells[before]?.word?.id === 'and' && own(first) && own(second)
}

/** "He also took part in talks that Iran hosted" is not his talk with one Iranian: a state was host to several. */
const isElsewhere = (draft: Draft, others: readonly DraftParticipant[]): boolean =>
  draft.reading.cells[draft.predicate.verb ?? -1]?.verb?.id === 'attend' &&
  draft.participants.some(({ slot, entity }) => slot === 'hosted-by' && entity.kind === 'state') &&
  others.length === 2 &&
  others.every(({ entity }) => entity.kind === 'person')

/** "The decisions made on 1 July at the conference of A, B and C": a talk of more sides, on a day of its own, only mentioned. */
const isRemembered = (draft: Draft, { drafts, participants }: Told): boolean =>
  !draft.predicate.verbal &&
  settingOf(draft.reading.cells, draft.predicate.at) !== null &&
  draft.date?.value.date?.precision === 'day' &&
  draft.date.distance < OTHER_CLAUSE &&
  drafts.every(({ date, predicate }) => date === null && predicate.verb !== null) &&
  sidesOf(draft.participants) > sidesOf(participants)

const sidesOf = (participants: readonly DraftParticipant[]): number =>
  new Set(participants.map(({ entity }) => entity.country ?? entity.id)).size

/** "On the sidelines of the summit the two sat down": a talk of its own beside the gathering. */
const isBeside = ({ reading: { cells }, predicate }: Draft): boolean => {
  const clause = cells[predicate.at]?.clause
  return cells.some((cell, i) => cell.marker?.id === 'sidelines-of' && cell.clause === clause && i < predicate.at - 1)
}

/** Still to come, and not only what had been announced of the same: a new day or another place says so, or nothing does. */
const isAnew = (draft: Draft, { drafts }: Told): boolean =>
  isComing(draft) &&
  // Who has been appointed will take up his post.
  draft.type !== 'accreditation' &&
  // "Will begin on Monday", "is being held": a drill is told as coming and as under way in one text.
  !(draft.type === 'exercise' && drafts.every((other) => other === draft || isUndated(other))) &&
  !isAnnounced(draft) &&
  // "Arrived to discuss it with X": what has then been done.
  !(AIMS.has(draft.status.rule) && draft.date === null) &&
  !drafts.some((other) => other !== draft && isDone(other) && isOnSameDay(other, draft)) &&
  // "They plan to compare notes on ...": what the talk that is told will be about.
  !(isSoftly(draft) && draft.date === null && draft.place === null) &&
  (draft.date !== null ||
    !draft.place?.value.country ||
    !drafts.some((other) => other !== draft && other.place?.value.country === draft.place?.value.country))

/** Rules of status by which an act is told as what another was for. */
const AIMS: ReadonlySet<string> = new Set(['status/aim', 'status/infinitive'])

/** "They are to meet on Sunday, it said before the talks", and met on Sunday. */
const isOnSameDay = ({ date: a }: Draft, { date: b }: Draft): boolean => {
  const [one, other] = [a?.value.date, b?.value.date]
  return one?.precision === 'day' && one.start === other?.start && one.end === other?.end
}

/** Without a date, or with a year that may be part of a name. */
const isUndated = ({ date }: Draft): boolean => !date || date.value.date?.precision === 'year'

/** "The ministry had said that he would hold talks": an undated word of what has since been told as done. */
function isAnnounced({ date, aside, elsewhen, status, reading: { cells }, predicate }: Draft): boolean {
  if (status.status !== 'planned') return false
  const clause = cells[predicate.at]?.clause ?? 0
  if (date !== null || aside !== null || elsewhen || clause === 0) return false
  return cells.some((cell) => {
    const said = cell.verb?.id === 'say' || cell.verb?.id === 'announce'
    return said && cell.clause < clause && ((cell.verb?.features ?? 0) & PAST) !== 0
  })
}

/** Rules of status that deny an act itself, and not a report of it. */
const DENYING: ReadonlySet<string> = new Set(['status/negated', 'status/no-event', 'status/not-planned'])

/** "They did not speak today; they last spoke on Thursday": what is denied and what is done on a day of its own are two. */
const tellsBoth = (denied: Draft, done: Draft): boolean =>
  DENYING.has(denied.status.rule) &&
  isDone(done) &&
  done.reading !== denied.reading &&
  hasOwnDay(done) &&
  done.participants.length >= 2

/** What was held was not called off: "the third summit was put off again" is neither the first nor the second. */
const isUndone = (off: Draft, done: Draft): boolean =>
  off.status.status === 'cancelled' && isDone(done) && done.participants.length >= 2 && !isSoftly(done)

const isSoftly = ({ predicate }: Draft): boolean => predicate.frame.soft === true

/** Days that exclude each other; of one plan, told on several days, a week makes no difference. */
function onOtherDays(a: Draft, b: Draft): boolean {
  const [one, other] = [a.date?.value.date ?? null, b.date?.value.date ?? null]
  if (!one || !other || !apart(one, other)) return false
  const same = a.place?.value.country && a.place.value.country === b.place?.value.country
  return !(same && isComing(a) && isComing(b) && a.type === 'visit' && apartBy(one, other) < WEEK)
}

const WEEK = 7

/** Where the day of the news is not known, "on Wednesday" is still not what a month or a year with its number tells. */
function isNewsBesideStated(news: Draft, stated: Draft): boolean {
  const told = stated.date?.value.date
  if (told?.basis !== 'stated' || (told.precision !== 'month' && told.precision !== 'year')) return false
  const { cells } = news.reading
  return (
    news.date === null &&
    cells.some(({ date, clause }) => {
      const mention = date?.value as DateMention | undefined
      return clause === cells[news.predicate.at]?.clause && mention?.date === null && NEWS_DAY.test(mention.timex.value)
    })
  )
}

/** A weekday, or today, that nothing resolves. */
const NEWS_DAY = /^XXXX-WXX|^PRESENT_REF/

/** Two tellings of what was done, each told of a time of its own; what points back ("this meeting") goes back to its time. */
function inOtherScenes(a: Draft, b: Draft, { dateOf }: Scenes): boolean {
  if (a.anaphoric || b.anaphoric || a.status.status !== 'occurred' || b.status.status !== 'occurred') return false
  const [one, other] = [dateOf(a), dateOf(b)]
  return one !== null && other !== null && apart(one, other) && apartBy(one, other) > NEAR
}

/** Days that a text takes lightly ("the meeting", told on Thursday, was on Tuesday). */
const NEAR = 3

/** "The third session" and "the second", "five rounds" and "a round". */
function ofOtherNumber(a: Draft, b: Draft): boolean {
  const [one, other] = [numberOf(a), numberOf(b)]
  if (one !== null && other !== null && one !== other) return true
  if (isFormat(a) && isFormat(b)) return isMany(a) !== isMany(b)
  // "Had *two meetings* with X" are neither the meeting of the news nor another's.
  return isCounted(a) && isCounted(b) && isMany(a) !== isMany(b)
}

/** Whether a telling has no number, or that of an event told. */
export const sharesNumber = (told: readonly Draft[], draft: Draft): boolean => {
  const number = numberOf(draft)
  return number === null || told.some((other) => numberOf(other) === number)
}

/** Ordinal beside the noun of an event; null where it has none. */
function numberOf({ reading: { cells }, predicate: { at } }: Draft): number | null {
  if (!cells[at]?.noun) return null
  for (const step of [-1, 1]) {
    let i = at + step
    while (cells[i]?.modifier && cells[i]?.nth === undefined) i += step
    const nth = cells[i]?.nth
    if (nth !== undefined && cells[i]?.clause === cells[at]?.clause) return nth
  }
  return null
}

const FORMATS: ReadonlySet<string> = new Set(['round', 'session', 'summit', 'exercise'])
const isFormat = ({ reading, predicate }: Draft): boolean => FORMATS.has(reading.cells[predicate.at]?.noun?.id ?? '')
/** A meeting told by its noun in the body: it is one, or several. */
const isCounted = ({ reading: { cells, sentence, verbFinal }, predicate: { at } }: Draft): boolean =>
  !verbFinal && sentence.place !== 'title' && cells[at]?.noun?.id === 'meeting'
const isMany = ({ reading, predicate }: Draft): boolean => {
  const features = reading.cells[predicate.at]?.noun?.features ?? 0
  return (features & PLURAL) !== 0 && (features & SINGULAR) === 0
}

/** "The third session of the commission was also held": a gathering told as one more is not the talk told before. */
const isGatheringBeside = (draft: Draft, others: readonly Draft[]): boolean =>
  isGathering(draft) &&
  !draft.anaphoric &&
  draft.reading.sentence.place !== 'title' &&
  draft.reading.cells.some(
    ({ word, clause }) => word?.id === 'also' && clause === draft.reading.cells[draft.predicate.at]?.clause,
  ) &&
  !others.some(isGathering)

const hasOwnDay = ({ predicate, reading }: Draft): boolean =>
  reading.cells.some((cell) => cell.date && cell.clause === reading.cells[predicate.at]?.clause)

/** Told by a verb in the past or present, as done or under way, or by a noun with a full date. */
const isDone = ({ status, predicate, reading, date }: Draft): boolean =>
  status.status === 'occurred' &&
  reading.sentence.place !== 'title' &&
  (predicate.verb === null
    ? date?.value.date?.basis === 'stated'
    : // Where verbs stand first, the present is what headlines make of what is to come.
      ((reading.cells[predicate.light ?? predicate.verb]?.verb?.features ?? 0) &
        (reading.verbFirst ? PAST : PAST | PRESENT)) !==
      0)

/** Told as still to come. */
export const isComing = ({ status, reading }: Draft): boolean =>
  (status.status === 'planned' || status.status === 'proposed') && reading.sentence.place !== 'title'

function apart(a: DateValue | null, b: DateValue | null): boolean {
  if (!a?.start || !b?.start) return false
  const day = (value: string | null): string => (value ?? '9999').slice(0, 10)
  return day(a.end) < day(b.start) || day(b.end) < day(a.start)
}

const GATHERINGS: ReadonlySet<string> = new Set(['summit', 'conference', 'session', 'commission'])

/** Whether a telling names its event as a gathering. */
export const isGathering = ({ predicate, reading }: Pick<Draft, 'predicate' | 'reading'>): boolean =>
  GATHERINGS.has(reading.cells[predicate.at]?.noun?.id ?? '')
