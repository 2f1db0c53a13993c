/**
 * What an event was about, where the text ties it to the event: by the sentence that tells it, by the sentences that go on to
 * say what was talked about ("the sides also discussed ...", "he stressed in the meeting ..."), by the name of a gathering that
 * comes again ("the previous Caspian summit"), or by its type. An event that says nothing of its subject has none: what the
 * article is about would be a guess.
 */
import type { EventType, Reason } from '../core/event.js'
import type { Topic } from '../core/topic.js'
import { type Chart, itemsFrom, spanOf, textOf } from '../engine/chart.js'
import { TOPIC_IDS, type TopicId } from '../ontology/topics.js'
import type { Cell, Reading } from './cells.js'
import type { Draft } from './events/draft.js'
import type { BareEvent } from './events/events.js'
import type { Party } from './party.js'
import { hasTense } from './tense.js'
import { isNaming, mentionsIn, type TopicMention } from './topics.js'

/** A topic of an event, and what tied it to the event. */
export interface BoundTopic {
  readonly topic: TopicId
  readonly rule: `topics/${'type' | 'sentence' | 'continuation' | 'gathering'}`
  /** The words; null where the type alone says it. */
  readonly mention: TopicMention | null
}

/** What is known of the article when its events are asked for their topics. */
export interface Context {
  readonly chart: Chart
  /** All sentences of the prose, in order. */
  readonly readings: readonly Reading[]
  /** All topic mentions, in order. */
  readonly mentions: readonly TopicMention[]
  /** The article's topics, the best first: an event is about none that the article is not about. */
  readonly topics: readonly Topic[]
}

const BECAUSE: Readonly<Record<BoundTopic['rule'], string>> = {
  'topics/type': 'the type of the event says it',
  'topics/sentence': 'named where the event is told',
  'topics/continuation': 'named where the text goes on to tell what was talked about',
  'topics/gathering': 'named where the gathering is told by its full name',
}

/** Why an event has a topic, for explain. */
export const topicReason = (chart: Chart, { topic, rule, mention }: BoundTopic): Reason => ({
  slot: 'topics',
  value: topic,
  rule,
  because: BECAUSE[rule],
  quote: mention && { ...spanOf(chart, mention), text: textOf(chart, mention) },
})

/** Types whose subject is what was said. */
const TALKS: ReadonlySet<EventType> = new Set(['call', 'meeting'])
/** Types without a subject of their own, unless the sentence says what one goes for. */
const BARE: ReadonlySet<EventType> = new Set(['visit', 'accreditation'])
/** What the type itself says. */
const BY_TYPE: Partial<Record<EventType, TopicId>> = { sanction: 'sanctions', exercise: 'military-cooperation' }

/** Verbs that tell what was talked about, and verbs of what one of the talkers said. */
const DISCUSSES: ReadonlySet<string> = new Set(['discuss', 'negotiate'])
const SAYS: ReadonlySet<string> = new Set([
  'say',
  'agree',
  'speak',
  'propose',
  'invite',
  'congratulate',
  'condole',
  'announce',
  'plan',
])

/** Sentences after the last that told of an event which may still tell of it. */
const REACH = 3
/** A topic on the far side of the trigger is this much farther from it: before it, or behind a verb that closes its clause. */
const FAR_SIDE = 2
/** Score from which on a hint at a topic of the article is enough in the words of an event. */
const PLAIN = 0.75
/** Topics of which every article hints. */
const VAGUE: ReadonlySet<TopicId> = new Set([
  'bilateral-relations',
  'regional-international',
  'security',
  'economy',
  'parliament',
])
/** How many tokens behind a word of discussing a hint names what is discussed. */
const BEHIND = 4

interface Telling {
  readonly event: number
  readonly draft: Draft
}

/** Topics of each event, in the order of the events; of each event in the order of the list of topics. */
export function eventTopics(context: Context, events: readonly BareEvent[]): BoundTopic[][] {
  const { chart, readings, mentions, topics } = context
  const scores = new Map<string, number>(topics.map(({ id, score }) => [id, score]))
  const counts = (mention: TopicMention): boolean => {
    const score = scores.get(mention.topic) ?? 0
    if (isNaming(mention)) return true
    return !VAGUE.has(mention.topic) && (score >= PLAIN || isAgenda(chart, mention.from - BEHIND, mention.from))
  }
  const bound = events.map(() => new Map<TopicId, BoundTopic>())
  const bind = (event: number, rule: BoundTopic['rule'], mention: TopicMention): void => {
    const { topic } = mention
    if (!bound[event]?.has(topic)) bound[event]?.set(topic, { topic, rule, mention })
  }
  events.forEach(({ type }, event) => {
    const topic = BY_TYPE[type]
    if (topic) bound[event]?.set(topic, { topic, rule: 'topics/type', mention: null })
  })
  const told = tellingsOf(events)
  for (const [number, tellings] of told) {
    const { from, to } = (readings[number] as Reading).sentence
    for (const mention of mentionsIn(mentions, from, to)) {
      if (!counts(mention)) continue
      for (const { event } of owners(chart, mention, tellings)) bind(event, 'topics/sentence', mention)
    }
  }
  for (const { event, reading, from } of continuations(chart, readings, events, told)) {
    for (const mention of mentionsIn(mentions, from, reading.sentence.to))
      if (counts(mention)) bind(event, 'topics/continuation', mention)
  }
  for (const { event, mention } of gatherings(events, mentions))
    if (counts(mention)) bind(event, 'topics/gathering', mention)
  return bound.map((found) => TOPIC_IDS.flatMap((id) => found.get(id) ?? []))
}

/** What is told in each sentence, by its number. */
function tellingsOf(events: readonly BareEvent[]): ReadonlyMap<number, readonly Telling[]> {
  const told = new Map<number, Telling[]>()
  events.forEach(({ drafts }, event) => {
    for (const draft of drafts) {
      const list = told.get(draft.number)
      if (list) list.push({ event, draft })
      else told.set(draft.number, [{ event, draft }])
    }
  })
  return told
}

/** Token at which the word that names an event stands. */
const triggerOf = ({ reading, predicate }: Draft): number => (reading.cells[predicate.at] as Cell).from

/** The tellings of a sentence that a topic in it belongs to: those that it was discussed at, and the one that stands closest. */
function owners(chart: Chart, mention: TopicMention, tellings: readonly Telling[]): readonly Telling[] {
  const discussed = tellings.filter(({ draft }) => isDiscussed(chart, draft, mention, tellings))
  const able = tellings.filter(({ draft }) => reaches(draft, mention))
  // "After the meeting they signed documents on energy": the noun is when, the verb is what.
  const verbal = able.filter(
    ({ draft }) => draft.predicate.verb !== null && clauseOf(draft) === clauseAt(draft, mention),
  )
  const rest = verbal.length > 0 ? verbal : able
  const distance = ({ draft }: Telling): number => {
    const gap = mention.from - triggerOf(draft)
    const closes = draft.reading.verbFinal && draft.predicate.verbal
    return gap >= 0 ? gap * (closes ? FAR_SIDE : 1) : -gap * (closes ? 1 : FAR_SIDE)
  }
  const least = Math.min(...rest.map(distance))
  return [...discussed, ...rest.filter((telling) => !BARE.has(telling.draft.type) && distance(telling) === least)]
}

const clauseOf = ({ reading: { cells }, predicate }: Draft): number | undefined => cells[predicate.at]?.clause
const clauseAt = ({ reading: { cells } }: Draft, { from }: TopicMention): number | undefined =>
  cells.findLast((cell) => cell.from <= from)?.clause

/**
 * Whether a topic is in reach of a telling: a noun that no verb carries and its topic stand in one phrase, a verb has what
 * follows it, and before it what no other verb claims.
 */
function reaches({ reading: { cells }, predicate }: Draft, mention: TopicMention): boolean {
  const at = (cells[predicate.at] as Cell).from
  if (predicate.verb !== null && at < mention.from) return true
  const [from, to] = at < mention.from ? [at, mention.from] : [mention.to, at]
  const own = [predicate.verb, predicate.light, ...predicate.stances]
  // "During the call he stressed ...": what is said there is of the call.
  const claims = (cell: Cell, i: number): boolean => hasTense(cell) && !own.includes(i) && !hasSense(cell, SAYS)
  return !cells.some((cell, i) => cell.from >= from && cell.to <= to && claims(cell, i))
}

/** "Will visit Baku to discuss Karabakh", "discussed the summit on Syria": behind words of discussing, a topic is the talk's. */
function isDiscussed(chart: Chart, draft: Draft, mention: TopicMention, tellings: readonly Telling[]): boolean {
  const { cells, verbFinal } = draft.reading
  const at = triggerOf(draft)
  if (hasSense(cells[draft.predicate.verb ?? draft.predicate.at] as Cell, DISCUSSES)) return true
  if (verbFinal) return false
  // On a journey it was the talk that the sentence tells as well.
  const talks = tellings.filter((other) => TALKS.has(other.draft.type) && triggerOf(other.draft) > at)
  if (BARE.has(draft.type) && talks.length > 0) return false
  return cells.some(
    (cell) =>
      cell.from > at && cell.to <= mention.from && (hasSense(cell, DISCUSSES) || isAgenda(chart, cell.from, cell.to)),
  )
}

const hasSense = (cell: Cell, senses: ReadonlySet<string>): boolean =>
  cell.verb !== undefined && (cell.senses ?? [cell.verb]).some(({ id }) => senses.has(id))

const isAgenda = (chart: Chart, from: number, to: number): boolean => {
  for (let token = Math.max(0, from); token < to; token++)
    if (itemsFrom(chart, token).some(({ cls, id }) => cls === 'TopicWord' && id === 'agenda')) return true
  return false
}

interface Continuation {
  readonly event: number
  readonly reading: Reading
  /** Token from which on it tells of the event. */
  readonly from: number
}

/** Sentences that tell more of an event told before them. */
function continuations(
  chart: Chart,
  readings: readonly Reading[],
  events: readonly BareEvent[],
  told: ReadonlyMap<number, readonly Telling[]>,
): Continuation[] {
  const people = events.map(({ participants }) => new Set(participants.map(({ entity }) => entity)))
  const isTalk = (event: number): boolean => TALKS.has((events[event] as BareEvent).type)
  const main = events.flatMap(({ drafts }, event) =>
    isTalk(event) && drafts.some(({ reading }) => reading.sentence.place !== 'body') ? [event] : [],
  )
  const found: Continuation[] = []
  let current: readonly number[] = []
  let last = 0
  readings.forEach((reading, number) => {
    const here = told.get(number) ?? []
    const manner = number - last <= REACH ? mannerOf(chart, reading) : null
    // What is told as discussed is no turn of the story.
    const nested = here.length > 0 && manner?.discusses && here.every(({ draft }) => manner.from < triggerOf(draft))
    if (manner && (here.length === 0 || nested)) {
      const heirs = heirsOf(reading, manner).filter((heir) => !here.some(({ event }) => event === heir))
      for (const event of heirs) found.push({ event, reading, from: nested ? manner.from : reading.sentence.from })
      if (heirs.length > 0) last = number
      if (heirs.length > 0 && nested) return
    }
    if (here.length === 0) return
    const talks = here.filter(({ event }) => isTalk(event))
    current = (talks.length > 0 ? talks : here).map(({ event }) => event)
    last = number
  })
  return found

  /** The last talk that those whom the sentence names held; else the journeys that the talks were to be held on. */
  function heirsOf(reading: Reading, { discusses }: Manner): readonly number[] {
    const persons = personsOf(reading)
    const fits = (event: number): boolean => persons.every((id) => people[event]?.has(id))
    const talk = current.filter(isTalk).findLast(fits) ?? (persons.length > 0 ? main.findLast(fits) : undefined)
    return talk !== undefined ? [talk] : discusses ? current.filter((event) => !isTalk(event) && fits(event)) : []
  }
}

/** Nouns of what comes again under one name. */
const FORMATS: ReadonlySet<string> = new Set(['summit', 'session', 'round', 'commission', 'conference'])
/** How many tokens around its noun the name of a gathering may take. */
const NAME = 6

/** "The previous summit", "the next session": what the name of the gathering says where the article tells it in full. */
function* gatherings(
  events: readonly BareEvent[],
  mentions: readonly TopicMention[],
): Generator<{ readonly event: number; readonly mention: TopicMention }> {
  const names = new Map<string, TopicMention[]>()
  const formatOf = ({ reading, predicate }: Draft): Cell | null => {
    const cell = reading.cells[predicate.at]
    return cell?.noun && FORMATS.has(cell.noun.id) ? cell : null
  }
  for (const draft of events.flatMap(({ drafts }) => drafts)) {
    const cell = formatOf(draft)
    if (!cell) continue
    const ends = draft.reading.cells.filter(({ verb, sign }) => verb ?? sign)
    const from = Math.max(cell.from - NAME, ...ends.filter(({ to }) => to <= cell.from).map(({ to }) => to))
    const to = Math.min(cell.to + NAME, ...ends.filter((end) => end.from >= cell.to).map((end) => end.from))
    const found = [...mentionsIn(mentions, Math.max(from, draft.reading.sentence.from), to)]
    names.set(cell.noun?.id ?? '', [...(names.get(cell.noun?.id ?? '') ?? []), ...found])
  }
  for (const [event, { drafts }] of events.entries()) {
    for (const draft of drafts.filter(({ aside }) => aside !== null))
      for (const mention of names.get(formatOf(draft)?.noun?.id ?? '') ?? []) yield { event, mention }
  }
}

interface Manner {
  /** Tells what was talked about; else what somebody said. */
  readonly discusses: boolean
  readonly from: number
}

/** How a sentence tells what a talk was about; null where it does not. */
function mannerOf(chart: Chart, reading: Reading): Manner | null {
  const { cells } = reading
  const agenda = cells.find((cell) => hasSense(cell, DISCUSSES) || isAgenda(chart, cell.from, cell.to))
  if (agenda) return { discusses: true, from: agenda.from }
  const saying = cells.find((cell) => hasSense(cell, SAYS) && hasTense(cell))
  return saying ? { discusses: false, from: saying.from } : null
}

/** The people that a sentence is about. */
const personsOf = ({ cells }: Reading): string[] =>
  cells.flatMap(({ party }) => {
    const value = party?.value as Party | undefined
    return value?.kind === 'person' ? value.entities : []
  })
