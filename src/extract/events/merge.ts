/**
 * One event, one record: the drafts of an article gathered by what they tell. Two drafts tell the same event when their
 * types agree, nobody takes part on one side only as another person, and neither day nor place contradict. The body is
 * gathered first; a title joins what the body tells. What falls short of an event by itself (standing.ts) may still join one.
 */
import type { DateValue } from '../../core/date-value.js'
import type { EventType, Role } from '../../core/event.js'
import { areApart, isComing, isGathering, sharesNumber } from './apart.js'
import { type Draft, type DraftParticipant, headsTeam, isOwn } from './draft.js'
import { type Scenes, scenesOf } from './scenes.js'
import { joinsGathering, shortBy, sideOf, wholeOf } from './standing.js'
import type { Trace } from './trace.js'
import { TALKS } from './types.js'

/** Drafts that tell one event, the fullest first. */
export interface Gathered {
  readonly type: EventType
  readonly drafts: readonly Draft[]
  readonly participants: readonly DraftParticipant[]
  /** Headlines of it whose day or place the text contradicts: the text is followed. */
  readonly against: readonly Draft[]
}

interface Open {
  type: EventType
  drafts: Draft[]
  participants: DraftParticipant[]
  against: Draft[]
}

/** An event has been told for good after so many tellings, and new ones are none of those so many events ago. */
const TELLINGS = 32
const RECENT = 200

/**
 * Gathers drafts to events; those that name nobody and join nothing are dropped. In order of first telling.
 * @param trace told of what was dropped, and why
 */
export function gather(drafts: readonly Draft[], trace?: Trace): Gathered[] {
  const events: Open[] = []
  const inOrder = [
    ...drafts.filter(({ reading }) => reading.sentence.place !== 'title'),
    ...drafts.filter(({ reading }) => reading.sentence.place === 'title'),
  ]
  const firm = inOrder.filter((draft) => !isSoft(draft))
  const scenes = scenesOf(drafts)
  const soft = inOrder.filter(isSoft)
  // Gatherings told without a member: who "takes part in it" is told later.
  const unnamed: Draft[] = []
  for (const draft of [...firm, ...soft]) {
    const home = homeOf(events, draft, scenes)
    if (home) {
      if (home.drafts.length < TELLINGS) join(home, draft)
      continue
    }
    const other = contradictedBy(events, draft, scenes)
    if (other) {
      join(other, withoutSlots(draft))
      other.against.push(draft)
      continue
    }
    // "This session, with A, B and C, is due in March": it names its own members.
    const lacking = shortBy(namesAll(draft) ? { ...draft, anaphoric: false } : draft)
    // "The others announced restrictions of their own": where sanctions have been told, these are.
    const likewise = events.some(({ type }) => type === 'sanction') && isLikewise(draft)
    const short = lacking === 'trigger/no-imposer' && likewise ? null : lacking
    const earlier = short ? unnamed.findLast((other) => fillsIn(draft, other)) : undefined
    if (earlier) {
      unnamed.splice(unnamed.indexOf(earlier), 1)
      events.push({ type: draft.type, drafts: [earlier, draft], participants: [...draft.participants], against: [] })
    } else if (short && isGathering(draft) && draft.participants.length === 0) unnamed.push(draft)
    if (earlier) continue
    if (short && draft.pair.length > 0) {
      events.push({ type: draft.type, drafts: [draft], participants: [...draft.pair], against: [] })
    } else if (short) trace?.(short, draft.reading, draft.predicate.at)
    else events.push({ type: draft.type, drafts: [draft], participants: [...draft.participants], against: [] })
  }
  const calls = events.filter(({ type }) => type === 'call').slice(-RECENT)
  const meetings = events.filter(({ type }) => type === 'meeting').slice(-RECENT)
  const told = events.filter((event) => {
    const courtesy = isCourtesyOf(event, calls, meetings)
    if (courtesy) for (const draft of event.drafts) trace?.('trigger/said-in-call', draft.reading, draft.predicate.at)
    return !courtesy
  })
  return told.map((event) => ({ ...event, drafts: [...event.drafts].sort((a, b) => worth(b) - worth(a)) }))
}

/** Restrictions that states impose, though nobody is said to be their target. */
const isLikewise = ({ type, predicate, participants }: Draft): boolean =>
  type === 'sanction' &&
  predicate.verbal &&
  participants.length > 0 &&
  participants.every(({ entity, role }) => role === 'imposer' && entity.kind !== 'person')

/** What the lead tells with the people of a headline, of another day or in another place. */
function contradictedBy(events: readonly Open[], draft: Draft, scenes: Scenes): Open | null {
  const { date, place, status, reading } = draft
  if (reading.sentence.place !== 'title' || (!date && !place)) return null
  const inLead = events.filter(({ drafts }) =>
    drafts.some(
      (other) =>
        other.reading.sentence.place === 'lead' &&
        other.status.status === status.status &&
        other.aside === null &&
        !isOtherJourney(other, draft),
    ),
  )
  return homeOf(inLead, withoutSlots(draft), scenes)
}

/** Two countries are two journeys, whatever the headline says of one. */
const isOtherJourney = (a: Draft, b: Draft): boolean =>
  a.type === 'visit' && Boolean(a.place && b.place && a.place.value.country !== b.place.value.country)

const withoutSlots = (draft: Draft): Draft => ({ ...draft, date: null, place: null })

/** Whether a telling that points back at a gathering has its members, and its place or day. */
const namesAll = (draft: Draft): boolean => {
  if (!draft.anaphoric || draft.participants.length === 0 || draft.predicate.frame.id === 'attend') return false
  const own = draft.participants.filter(isOwn)
  return isGathering(draft) && new Set(own.map(sideOf)).size >= 2 && (draft.date !== null || draft.place !== null)
}

/** Whether an event was told by a noun, in the sentence or the two before: "they took part in *it*". */
const isJustBefore = ({ drafts }: Open, { type, number }: Draft): boolean =>
  drafts.some((other) => other.type === type && !isSoft(other) && number >= other.number && number - other.number <= 2)

/**
 * Whether those who head delegations are of states that an event of two sides told by name, or of a gathering whose members
 * are untold: of many states one envoy alone is no better than they.
 */
function standForSides({ participants }: Open, { participants: heads }: Draft): boolean {
  const states = participants.filter(({ entity, role }) => entity.kind === 'state' && role !== 'mediator')
  const open = participants.some(({ entity }) => entity.kind === 'organisation')
  return heads.every(
    (head) =>
      open ||
      participants.some((one) => one.entity.id === head.entity.id) ||
      (states.length <= 2 && states.some((one) => sideOf(one) === sideOf(head))),
  )
}

/** Whether a telling is of states that voted, and an event the vote of a body told shortly before. */
const castsIn = ({ type, drafts, participants }: Open, draft: Draft): boolean =>
  type === 'vote' &&
  draft.type === 'vote' &&
  draft.participants.length > 0 &&
  draft.participants.every(({ entity }) => entity.kind === 'state') &&
  participants.some(({ entity }) => entity.kind === 'organisation') &&
  drafts.some(({ number }) => draft.number > number && draft.number - number <= 2)

/** How many sentences back a gathering was told whose members are told now. */
const MEMBERS_LATER = 4

/** "Governors of A, B and C take part in this session": the members of the session told just before. */
const fillsIn = (draft: Draft, { type, number }: Draft): boolean =>
  type === draft.type &&
  draft.anaphoric &&
  (isGathering(draft) || draft.predicate.frame.id === 'attend') &&
  new Set(draft.participants.map(sideOf)).size >= 2 &&
  draft.number >= number &&
  draft.number - number <= MEMBERS_LATER

/** Whether a telling leaves open how they talked; by telephone, it does not. */
const isSoft = (draft: Draft): boolean =>
  (draft.predicate.frame.soft === true && !draft.predicate.remote) || isBareTalk(draft)

/** A Persian noun is a talk as well by telephone as face to face: of two people, with no place, it may be either. */
const isBareTalk = ({ reading, predicate, type, place, participants }: Draft): boolean =>
  reading.verbFinal &&
  type === 'meeting' &&
  reading.cells[predicate.at]?.noun?.id === 'talks' &&
  place === null &&
  participants.length === 2 &&
  participants.every(({ entity }) => entity.kind === 'person')

/** Good wishes that no letter carries, between two who talked by telephone or met just there: they were said then. */
function isCourtesyOf(event: Open, calls: readonly Open[], meetings: readonly Open[]): boolean {
  if (!event.drafts.every(isWish)) return false
  const holds = ({ participants }: Open): boolean =>
    event.participants.every(({ entity }) => participants.some((other) => other.entity.id === entity.id))
  return calls.some(holds) || meetings.some((met) => isNear(met, event) && holds(met))
}

/** Told within three sentences of each other, as done. */
const isNear = (a: Open, b: Open): boolean =>
  a.drafts.some(
    ({ number, status }) =>
      status.status === 'occurred' && b.drafts.some((other) => Math.abs(other.number - number) <= 3),
  )

/** Congratulations or condolences without a letter, cable or sending. */
const isWish = ({ predicate: { frame, at }, reading }: Draft): boolean =>
  frame.id === 'congratulate' ||
  frame.id === 'condole' ||
  (frame.id === 'message' && WISHES.has(reading.cells[at]?.noun?.id ?? ''))
const WISHES: ReadonlySet<string> = new Set(['congratulation', 'condolence'])

/** How much a draft tells: names, a day, a place, and telling it in the body. */
export const worth = (draft: Draft): number =>
  draft.participants.filter(isOwn).length * 2 +
  draft.participants.length +
  (draft.date ? 2 : 0) +
  (draft.place ? 1 : 0) +
  draft.predicate.frame.weight +
  (draft.reading.sentence.place === 'title' ? -3 : 0)

/** The event that a draft tells again; the best fitting, the latest where two fit alike. */
function homeOf(events: readonly Open[], draft: Draft, scenes: Scenes): Open | null {
  let best: Open | null = null
  let bestFit = 0
  for (let i = Math.max(0, events.length - RECENT); i < events.length; i++) {
    const event = events[i] as Open
    const fit = fitOf(event, draft, scenes)
    if (fit === 0 || fit < bestFit) continue
    if (best && fit === bestFit && isSoft(draft) && farFrom(best, draft) < farFrom(event, draft)) continue
    best = event
    bestFit = fit
  }
  return best
}

/** Sentences between a telling and the event told before it; one told after it is farther than any. */
const farFrom = ({ drafts }: Open, { number }: Draft): number =>
  Math.min(...drafts.map((other) => (other.number <= number ? number - other.number : RECENT + other.number - number)))

/** How well a draft fits an event; 0 where it tells another. */
function fitOf(event: Open, draft: Draft, scenes: Scenes): number {
  const sameType = event.type === draft.type && stageOf(event.drafts[0]) === stageOf(draft)
  const bothTalk = TALKS.has(event.type) && TALKS.has(draft.type)
  const softly = bothTalk && (isSoft(draft) || event.drafts.every(isSoft))
  if (!sameType && !softly) return 0
  // "Three states supported the draft": how they voted in the ballot that the council has just held.
  if (castsIn(event, draft) && !areApart(event, draft, scenes)) return 1
  const people = compare(event.participants, draft.participants, event.type)
  // Asked first because it is soon answered: the tellings of an event may be many.
  if (people === 0 && !draft.anaphoric) return 0
  if (areApart(event, draft, scenes) || isDiscussed(event, draft)) return 0
  // "X too took part in this session": in the gathering told before, whoever it is.
  if (draft.anaphoric && joinsGathering(draft) && event.drafts.some(isGathering)) return 1
  if (draft.predicate.frame.id === 'attend' && isJustBefore(event, draft)) {
    if (headsTeam(draft)) return Number(standForSides(event, draft))
    if (!draft.reading.verbFinal) return 1
  }
  if (draft.anaphoric && draft.participants.length === 0) {
    if (draft.reading.sentence.place === 'title') return 0
    // A verb has its subject: where it is none that we know, somebody or something else went.
    if (draft.type === 'visit' && draft.predicate.verbal) return 0
    // What is only pointed back at has no plans of its own.
    if (isComing(draft) && event.drafts.some(({ pair }) => pair.length > 0)) return 0
    // "The third summit was put off": one of a row is no other of it.
    if (draft.status.status !== 'occurred' && !sharesNumber(event.drafts, draft)) return 0
    return 1 + Number(event.participants.some(({ entity }) => entity.id === draft.speaker))
  }
  if (people === 0) return 0
  // A headline tells the news: what was before it or is to come only where nothing else fits.
  const aside = draft.reading.sentence.place === 'title' && isOffNews(event, draft, scenes)
  return aside ? OFF_NEWS * people : people + (sameType ? 1 : 0)
}

/** What a fit is worth where a headline would tell an event of another time. */
const OFF_NEWS = 0.1

const isOffNews = ({ drafts }: Open, title: Draft, { news }: Scenes): boolean =>
  drafts.every(({ aside }) => aside !== null) ||
  drafts.every((draft) => isComing(draft) !== (title.status.status === 'planned')) ||
  drafts.some(({ date }) => news !== null && Boolean(date?.value.date) && isOver(date?.value.date ?? news, news))

/** Whether a date ended before another began. */
const isOver = ({ end }: DateValue, { start }: DateValue): boolean =>
  end !== null && start !== null && end.slice(0, 10) < start.slice(0, 10)

/** "They discussed the summit of A, B, C and D": what is talked about has its own members and is not the talk. */
const isDiscussed = ({ drafts }: Open, { predicate, reading }: Draft): boolean =>
  predicate.frame.soft === true &&
  drafts.some(
    (other) =>
      other.reading === reading &&
      !other.predicate.verbal &&
      other.predicate.at > predicate.at &&
      other.participants.filter(isOwn).length >= 2,
  )

const stageOf = (draft: Draft | undefined): string => draft?.predicate.frame.stage ?? ''

/**
 * How far two sets of participants can be the same people: 0 where they cannot. A state stands for any of its people; two
 * people of one side are two meetings unless one set holds both.
 */
function compare(a: readonly DraftParticipant[], b: readonly DraftParticipant[], type: EventType): number {
  if (b.length === 0) return 1
  // "The envoy handed the letter to an aide": whoever brought a letter that was told before is not its writer.
  const bearer = ({ entity, role }: DraftParticipant): boolean =>
    role === 'sender' && a.some((one) => one.entity.id === entity.id && one.role === 'mediator')
  if (type === 'message' && b.some(bearer)) return 2
  const shared = b.filter((x) => a.some((y) => y.entity.id === x.entity.id))
  const sidesA = new Set(a.map(sideOf))
  const sidesB = new Set(b.map(sideOf))
  const sharedSides = [...sidesB].filter((s) => sidesA.has(s))
  if (sharedSides.length === 0) return 0
  const aHoldsB = sharedSides.length === sidesB.size
  const bHoldsA = sharedSides.length === sidesA.size
  if (!aHoldsB && !bHoldsA) return 0
  for (const s of sharedSides) {
    // A parliament is nobody's stand-in: only the state stands for its people.
    const peopleA = a.filter((x) => sideOf(x) === s && x.entity.kind !== 'state')
    const peopleB = b.filter((x) => sideOf(x) === s && x.entity.kind !== 'state')
    if (peopleA.length === 0 || peopleB.length === 0) continue
    const common = peopleB.filter((x) => peopleA.some((y) => isSame(x, y))).length
    if (common === 0) return 0
    if (common < peopleA.length && common < peopleB.length && type !== 'message') return 0
  }
  return 2 * shared.length + sharedSides.length
}

function join(event: Open, draft: Draft): void {
  // A firm telling names the kind that a soft one left open.
  if (!isSoft(draft) && event.drafts.every(isSoft)) event.type = draft.type
  event.drafts.push(draft)
  for (const participant of draft.participants) {
    const at = event.participants.findIndex(({ entity }) => entity.id === participant.entity.id)
    if (at >= 0) {
      const known = event.participants[at] as DraftParticipant
      if (precedence(participant.role) > precedence(known.role))
        event.participants[at] = { ...known, role: participant.role }
      continue
    }
    // "Has already spoken with A and B": two calls told before have no third.
    if (event.type === 'call' && isSoft(draft) && event.participants.length >= 2) continue
    // Found only by context, or in a title: it does not add anyone to what the body told in full.
    if (!isOwn(participant) && event.participants.length >= 2) continue
    if (isFullBeside(event, draft, participant)) continue
    event.participants.push(participant)
  }
  const represented = new Set(
    event.participants.flatMap(({ entity }) => (entity.kind === 'person' && entity.country ? [entity.country] : [])),
  )
  // The army of a state that holds the drill is that state.
  const drilling = new Set(
    event.participants.flatMap(({ entity }) =>
      event.type === 'exercise' && entity.kind === 'state' ? [entity.country] : [],
    ),
  )
  event.participants = event.participants.filter(
    ({ entity, role }) =>
      (entity.kind !== 'state' || !entity.country || role === 'target' || !represented.has(entity.country)) &&
      !(entity.kind === 'organisation' && drilling.has(entity.country)) &&
      !event.participants.some((organ) => organ.entity.id !== entity.id && wholeOf(organ.entity.id) === entity.id),
  )
}

/** "Discussed it with A and B", says a headline; the body has a talk with each: the one with A gets no B of the same state. */
const isFullBeside = ({ type, participants }: Open, title: Draft, one: DraftParticipant): boolean => {
  const beside = (other: DraftParticipant): boolean =>
    other.entity.kind === 'person' && other.entity.id !== one.entity.id && sideOf(other) === sideOf(one)
  return (
    title.reading.sentence.place === 'title' &&
    TALKS.has(type) &&
    one.entity.kind === 'person' &&
    title.participants.some(beside) &&
    participants.some(beside)
  )
}

/** The same, or a body and its organ: "the agency adopted", "its board passed". */
const isSame = ({ entity: a }: DraftParticipant, { entity: b }: DraftParticipant): boolean =>
  a.id === b.id || wholeOf(a.id) === b.id || wholeOf(b.id) === a.id

/** A role that says something outranks `participant`. */
const precedence = (role: Role): number => (role === 'participant' ? 0 : 1)
