/**
 * What an event was about. Its own sentence says so first; what a call or a meeting dealt with is often told in the sentences
 * after it ("the Caspian was touched upon as well"). Where two events share a sentence, each takes the topics that stand closer
 * to its verb. An event that says nothing of its subject has none: what the article is about would be a guess.
 */
import type { EventType } from '../core/event.js'
import type { Topic } from '../core/topic.js'
import { type Chart, itemsFrom } from '../engine/chart.js'
import { TOPIC_IDS, type TopicId } from '../ontology/topics.js'
import type { Sentence } from './cells.js'
import type { BareEvent } from './events/events.js'
import { namedIn, type TopicMention } from './topics.js'

/** Types without a subject: going somewhere, taking up a post. */
const BARE: ReadonlySet<EventType> = new Set(['visit', 'accreditation'])
/** Types whose subject is what was said. */
const TALKS: ReadonlySet<EventType> = new Set(['call', 'meeting'])
/** What the type itself says. */
const BY_TYPE: Partial<Record<EventType, TopicId>> = { sanction: 'sanctions', exercise: 'military-cooperation' }

/** Verbs of saying: a sentence with one of them tells what the talk before it was about. */
const SAYS: ReadonlySet<string> = new Set(['discuss', 'speak', 'negotiate', 'agree', 'say'])

/** Sentences after an event's own that may still tell of it. */
const REACH = 6
/** A topic before the trigger is this much farther from it than one after it. */
const BEFORE = 2

/** What is known of the article when its events are asked for their topics. */
export interface Context {
  readonly chart: Chart
  /** All sentences of the prose, in order. */
  readonly sentences: readonly Sentence[]
  /** All topic mentions, in order. */
  readonly mentions: readonly TopicMention[]
  /** The article's topics, the best first: an event is about none that the article is not about. */
  readonly topics: readonly Topic[]
}

/** Topics of each event, in the order of the events. */
export function eventTopics(context: Context, events: readonly BareEvent[]): TopicId[][] {
  const { chart, sentences, mentions, topics } = context
  const ofArticle = new Set<string>(topics.map(({ id }) => id))
  const owners = ownersOf(events)
  return events.map((event) => {
    const byType = BY_TYPE[event.type]
    const found = new Set<TopicId>(byType ? [byType] : [])
    const [own] = event.sentences
    if (own && !BARE.has(event.type)) {
      const rivals = (owners.get(own.from) ?? []).filter((other) => other !== event)
      for (const mention of namedIn(mentions, own.from, own.to)) {
        if (ofArticle.has(mention.topic) && isNearest(chart, mention, event, rivals)) found.add(mention.topic)
      }
      const more = event.sentences.slice(1).filter(({ from, place }) => place !== 'body' && !owners.has(from))
      if (TALKS.has(event.type)) more.push(...sequel(chart, event, own, sentences, owners))
      for (const { from, to } of more) {
        for (const { topic } of namedIn(mentions, from, to)) if (ofArticle.has(topic)) found.add(topic)
      }
    }
    return TOPIC_IDS.filter((id) => found.has(id))
  })
}

/** Events by the first token of their own sentence. */
function ownersOf(events: readonly BareEvent[]): ReadonlyMap<number, readonly BareEvent[]> {
  const owners = new Map<number, BareEvent[]>()
  for (const event of events) {
    const from = event.sentences[0]?.from
    if (from !== undefined) owners.set(from, [...(owners.get(from) ?? []), event])
  }
  return owners
}

/** Whether no rival's trigger in the same sentence stands closer to the mention than the event's own. */
function isNearest(chart: Chart, mention: TopicMention, event: BareEvent, rivals: readonly BareEvent[]): boolean {
  const at = chart.tokens.start[mention.from] as number
  const distance = ({ trigger }: BareEvent): number =>
    at >= trigger.start ? at - trigger.start : (trigger.start - at) * BEFORE
  const own = distance(event)
  return rivals.every((rival) => distance(rival) >= own)
}

/**
 * The sentences after an event's own that still tell of it. What the title or the lead tells goes on through the article, other
 * events aside; another event goes on to the end of its paragraph, as long as somebody says something.
 */
function sequel(
  chart: Chart,
  event: BareEvent,
  own: Sentence,
  sentences: readonly Sentence[],
  owners: ReadonlyMap<number, unknown>,
): Sentence[] {
  const isMain = event.sentences.some(({ place }) => place !== 'body')
  const told: Sentence[] = []
  const at = indexOf(sentences, own)
  for (const next of sentences.slice(at + 1, at + 1 + REACH)) {
    const isOwned = owners.has(next.from)
    if (!isMain && (isOwned || next.line !== own.line)) break
    if (!isOwned && (isMain || says(chart, next))) told.push(next)
  }
  return told
}

/** Where a sentence stands among all, which are in the order of the text. */
function indexOf(sentences: readonly Sentence[], { from }: Sentence): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sentence).from < from) low = middle + 1
    else high = middle
  }
  return low
}

function says(chart: Chart, { from, to }: Sentence): boolean {
  for (let token = from; token < to; token++) {
    if (itemsFrom(chart, token).some(({ cls, id }) => cls === 'Verb' && SAYS.has(id))) return true
  }
  return false
}
