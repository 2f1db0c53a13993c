/**
 * What an event was about, where the text ties it to the event: by the sentence that tells it, by the sentences that go on to
 * say what was talked about ("the sides also discussed ...", "he stressed in the meeting ..."), by the name of a gathering that
 * comes again ("the previous Caspian summit"), or by its type. An event that says nothing of its subject has none: what the
 * article is about would be a guess.
 */
import type { EventType, Reason } from '../core/event.js'
import type { Topic } from '../core/topic.js'
import { type Chart, spanOf, textOf } from '../engine/chart.js'
import { TOPIC_IDS, type TopicId } from '../ontology/topics.js'
import type { Cell, Reading } from './cells.js'
import type { Draft } from './events/draft.js'
import type { BareEvent } from './events/events.js'
import type { Party } from './party.js'
import { hasTense } from './tense.js'
import { DISCUSSES, hasSense, type IsAgenda, ownersOf, SAYS, scopesOf, TALKS, triggerOf } from './topic-scopes.js'
import { isNaming, marks, mentionsIn, type TopicMention } from './topics.js'

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
  /** The topics of the article: where it is plainly about one, a hint at it is enough in the words of an event. */
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

/** What the type itself says. */
const BY_TYPE: Partial<Record<EventType, TopicId>> = { sanction: 'sanctions', exercise: 'military-cooperation' }

/** Sentences after the last that told of an event which may still tell of it. */
const REACH = 3
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
  if (events.length === 0) return []
  const agenda = marks(chart, 'agenda')
  const isAgenda = (from: number, to: number): boolean => {
    for (let token = Math.max(0, from); token < to; token++) if (agenda[token]) return true
    return false
  }
  const scores = new Map<string, number>(topics.map(({ id, score }) => [id, score]))
  const counts = (mention: TopicMention): boolean => {
    const score = scores.get(mention.topic) ?? 0
    if (isNaming(mention)) return true
    return !VAGUE.has(mention.topic) && (score >= PLAIN || isAgenda(mention.from - BEHIND, mention.from))
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
    const scopes = scopesOf(tellings, isAgenda)
    for (const mention of mentionsIn(mentions, from, to)) {
      if (!counts(mention)) continue
      for (const { event } of ownersOf(scopes, mention)) bind(event, 'topics/sentence', mention)
    }
  }
  for (const { event, reading, from } of continuations(isAgenda, readings, events, told)) {
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

/** How many talks of title and lead the article may come back to. */
const MAIN = 8

interface Continuation {
  readonly event: number
  readonly reading: Reading
  /** Token from which on it tells of the event. */
  readonly from: number
}

/** Sentences that tell more of an event told before them. */
function continuations(
  isAgenda: IsAgenda,
  readings: readonly Reading[],
  events: readonly BareEvent[],
  told: ReadonlyMap<number, readonly Telling[]>,
): Continuation[] {
  const people = events.map(({ participants }) => new Set(participants.map(({ entity }) => entity)))
  const isTalk = (event: number): boolean => TALKS.has((events[event] as BareEvent).type)
  const main = events
    .flatMap(({ drafts }, event) =>
      isTalk(event) && drafts.some(({ reading }) => reading.sentence.place !== 'body') ? [event] : [],
    )
    .slice(0, MAIN)
  const found: Continuation[] = []
  let current: readonly number[] = []
  let last = 0
  readings.forEach((reading, number) => {
    const here = told.get(number) ?? []
    const manner = number - last <= REACH ? mannerOf(isAgenda, reading) : null
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
  // By noun, one mention of each topic.
  const names = new Map<string, Map<TopicId, TopicMention>>()
  const formatOf = ({ reading, predicate }: Draft): Cell | null => {
    const cell = reading.cells[predicate.at]
    return cell?.noun && FORMATS.has(cell.noun.id) ? cell : null
  }
  for (const draft of events.flatMap(({ drafts }) => drafts)) {
    const cell = formatOf(draft)
    if (!cell) continue
    const { cells, sentence } = draft.reading
    const ends = cells.filter(({ verb, sign }) => verb ?? sign)
    const from = Math.max(sentence.from, cell.from - NAME, ends.findLast(({ to }) => to <= cell.from)?.to ?? 0)
    const to = Math.min(cell.to + NAME, ends.find((end) => end.from >= cell.to)?.from ?? sentence.to)
    const known = names.get(cell.noun?.id ?? '') ?? new Map<TopicId, TopicMention>()
    for (const mention of mentionsIn(mentions, from, to))
      if (!known.has(mention.topic)) known.set(mention.topic, mention)
    names.set(cell.noun?.id ?? '', known)
  }
  for (const [event, { drafts }] of events.entries()) {
    for (const draft of drafts.filter(({ aside }) => aside !== null))
      for (const mention of names.get(formatOf(draft)?.noun?.id ?? '')?.values() ?? []) yield { event, mention }
  }
}

interface Manner {
  /** Tells what was talked about; else what somebody said. */
  readonly discusses: boolean
  readonly from: number
}

/** How a sentence tells what a talk was about; null where it does not. */
function mannerOf(isAgenda: IsAgenda, reading: Reading): Manner | null {
  const { cells } = reading
  const agenda = cells.find((cell) => hasSense(cell, DISCUSSES) || isAgenda(cell.from, cell.to))
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
