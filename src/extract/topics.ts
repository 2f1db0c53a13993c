/**
 * Topics: what the article is about, and what a stretch of it is about.
 *
 * Evidence is every term of the topic lexicon, and every project, organisation, place and country that speaks for a topic.
 * The longest span wins (`Energy Minister` is a person's office, not energy), a country needs a subject word beside it (`the
 * situation in Syria`), a concession takes the weight away (`despite the sanctions`). An article's score adds what is left by
 * place, spread and strength: a headline writer names what stands in the title, is said early, or comes back.
 */

import type { Span } from '../core/span.js'
import type { Topic } from '../core/topic.js'
import { type Chart, type Item, itemsFrom, itemsOf, spanOf } from '../engine/chart.js'
import { CLITIC_AND } from '../engine/features.js'
import {
  countryTopics,
  entityTopics,
  PAIR_TOPICS,
  TOPIC_IDS,
  TOPICS,
  type TopicEvidence,
  type TopicId,
} from '../ontology/topics.js'
import { LINE_BEFORE, SIGN } from '../text/tokenize.js'
import { believable } from './who/atoms.js'
import { personRow, placeRow } from './who/facts.js'

/** Words that speak for a topic. Token range, `to` exclusive. */
export interface TopicMention {
  readonly topic: TopicId
  readonly from: number
  readonly to: number
  /** 1 for a term that names the topic, less for a hint and for a concession. */
  readonly weight: number
}

/** A run of tokens, `to` exclusive. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

const NAMES = 1
const HINTS = 0.2
/** A hint that stands as a field of work: `cooperation in the fields of energy, transport and trade`. */
const FIELD = 0.7
/** What is left of a mention after `despite`. */
const CONCEDED = 0.3
/** How many tokens may stand between a country and its subject word, or between two countries that are a pair. */
const BESIDE = 3
const PAIR = 6
/** How many tokens may stand between two members of a list, and how many members are a list by themselves. */
const NEXT = 3
const LIST = 3

/** Classes whose items take the words within them away from topics, whatever they say themselves. */
const COVERS = ['Office', 'Person', 'Organisation', 'Project', 'PlaceName', 'Country']

/**
 * All evidence in an article, in the order of the text. Linear in the number of items.
 * @param cased whether the language writes names with a capital
 */
export function topicMentions(chart: Chart, cased: boolean): readonly TopicMention[] {
  const subjects = marks(chart, 'subject')
  const concessions = marks(chart, 'despite')
  const fields = marks(chart, 'field')
  const found: TopicMention[] = []
  const add = (item: Item, { topic, strength }: TopicEvidence, needsSubject: boolean): void => {
    let weight = strength === 'names' ? NAMES : HINTS
    if (needsSubject && beside(chart, subjects, item.from, item.to, BESIDE)) weight = NAMES
    if (weight < FIELD && item.cls === 'TopicHint' && beside(chart, fields, item.from, item.to, BESIDE)) weight = FIELD
    if (beside(chart, concessions, item.from, item.from, BESIDE)) weight *= CONCEDED
    found.push({ topic, from: item.from, to: item.to, weight })
  }
  const elsewhere = pairsElsewhere(chart)
  for (const item of outermost(chart, cased)) {
    if (item.cls === 'Topic') add(item, { topic: item.id as TopicId, strength: 'names' }, false)
    else if (item.cls === 'TopicHint') {
      if (!elsewhere.has(item.id)) add(item, { topic: item.id as TopicId, strength: 'hints' }, false)
    } else if (item.cls === 'Country') for (const row of countryTopics.get(item.id) ?? []) add(item, row, true)
    else for (const row of entityTopics.get(item.id) ?? []) add(item, row, true)
  }
  found.push(...pairMentions(chart, subjects))
  return shareLists(chart, strongest(found))
}

/**
 * Members of a list are spoken of alike: beside `the JCPOA and Karabakh` a bare `Afghanistan` is a topic too, and so are
 * three of its kind in a row.
 */
function shareLists(chart: Chart, mentions: readonly TopicMention[]): TopicMention[] {
  const shared: TopicMention[] = []
  let from = 0
  for (let i = 1; i <= mentions.length; i++) {
    const next = mentions[i]
    if (next && coordinated(chart, (mentions[i - 1] as TopicMention).to, next.from)) continue
    const list = mentions.slice(from, i)
    const alike = list.some(({ weight }) => weight >= FIELD) || new Set(list.map(({ topic }) => topic)).size >= LIST
    for (const mention of list) shared.push(alike && mention.weight === HINTS ? { ...mention, weight: FIELD } : mention)
    from = i
  }
  return shared
}

/** Whether a comma or a conjunction, and at most one small word after it, stands between two spans on one line. */
function coordinated(chart: Chart, from: number, to: number): boolean {
  if (from > to || to - from > NEXT || !sameLine(chart, from - 1, to + 1)) return false
  // Arabic writes the conjunction onto the word.
  if (itemsFrom(chart, to).some(({ features }) => features & CLITIC_AND)) return true
  let joints = 0
  for (let i = from; i < to; i++) {
    const joint = itemsFrom(chart, i).some(({ cls, id }) => (cls === 'Word' || cls === 'Function') && JOINTS.has(id))
    if (joint) joints++
    else if (i === from || chart.tokens.kind[i] === SIGN) return false
  }
  return joints > 0
}
const JOINTS: ReadonlySet<string> = new Set(['and', 'comma'])

/** Items of topics and of what may cover them, without those that lie within a longer one and names that are none (a common word, written small). */
function outermost(chart: Chart, cased: boolean): Item[] {
  const named = COVERS.flatMap((cls) => itemsOf(chart, cls)).filter((item) => believable(chart, item, cased))
  const items = [...['Topic', 'TopicHint'].flatMap((cls) => itemsOf(chart, cls)), ...named]
  items.sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Item[] = []
  let widest: Item | undefined
  for (const item of items) {
    if (widest && item.to <= widest.to && (item.from !== widest.from || item.to !== widest.to)) continue
    if (!widest || item.to > widest.to) widest = item
    kept.push(item)
  }
  return kept
}

/** Tokens at which a topic word of a kind stands: `subject`, `field`, `despite`, `agenda`. */
export function marks(chart: Chart, id: string): Uint8Array {
  const at = new Uint8Array(chart.tokens.count)
  for (const item of itemsOf(chart, 'TopicWord')) if (item.id === id) at.fill(1, item.from, item.to)
  return at
}

/** Whether a marked token stands within `reach` tokens before or after a span, on its line and with no sign between. */
function beside(chart: Chart, marked: Uint8Array, from: number, to: number, reach: number): boolean {
  const { flags, kind, count } = chart.tokens
  for (let i = from - 1; i >= 0 && i >= from - reach; i--) {
    if ((flags[i + 1] as number) & LINE_BEFORE || kind[i] === SIGN) break
    if (marked[i]) return true
  }
  // An empty span asks for what stands before it only.
  for (let i = to; to > from && i < count && i < to + reach; i++) {
    if ((flags[i] as number) & LINE_BEFORE || kind[i] === SIGN) break
    if (marked[i]) return true
  }
  return false
}

/** Two countries named close together with a subject word: the talks between the one and the other. */
function pairMentions(chart: Chart, subjects: Uint8Array): TopicMention[] {
  const found: TopicMention[] = []
  const countries = [...itemsOf(chart, 'Country'), ...itemsOf(chart, 'PlaceName')].sort((a, b) => a.from - b.from)
  for (const [i, first] of countries.entries()) {
    for (let j = i + 1; j < countries.length; j++) {
      const second = countries[j] as Item
      if (second.from - first.to > PAIR) break
      const pair = PAIR_TOPICS.find(
        ({ countries: [a, b] }) =>
          (stateOf(first) === a && stateOf(second) === b) || (stateOf(first) === b && stateOf(second) === a),
      )
      if (!pair || second.from < first.to || !sameLine(chart, first.from, second.to)) continue
      const subject = beside(chart, subjects, first.from, second.to, PAIR) || between(subjects, first.to, second.from)
      found.push({ topic: pair.topic, from: first.from, to: second.to, weight: subject ? NAMES : HINTS })
    }
  }
  return found
}

/** The state that a word speaks of: its own name, its capital, one of its people. */
function stateOf({ cls, id }: Item): string | null | undefined {
  if (cls === 'Country') return id
  if (cls === 'Person') return personRow(id)?.country
  const place = cls === 'PlaceName' ? placeRow(id) : undefined
  return place?.kind === 'capital' ? place.country : undefined
}

/** Topics of two states that this article does not both speak of: the name of an American president hints at no dealings with Iran there. */
function pairsElsewhere(chart: Chart): ReadonlySet<string> {
  const states = new Set(['Country', 'PlaceName', 'Person'].flatMap((cls) => itemsOf(chart, cls)).map(stateOf))
  return new Set(PAIR_TOPICS.flatMap(({ topic, countries }) => (countries.every((c) => states.has(c)) ? [] : [topic])))
}

const between = (marked: Uint8Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (marked[i]) return true
  return false
}

const sameLine = (chart: Chart, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if ((chart.tokens.flags[i] as number) & LINE_BEFORE) return false
  return true
}

/** One mention of a topic at a place: the strongest, where a term and an entity say the same. In the order of the text. */
function strongest(mentions: TopicMention[]): TopicMention[] {
  mentions.sort((a, b) => a.from - b.from || b.weight - a.weight || b.to - a.to)
  const last = new Map<TopicId, TopicMention>()
  return mentions.filter((mention) => {
    const before = last.get(mention.topic)
    if (before && mention.from < before.to && mention.weight <= before.weight) return false
    last.set(mention.topic, mention)
    return true
  })
}

/** Weight of a mention by where it stands. */
const TITLE = 3
const LEAD = 2
const BODY = 1
/** How many paragraphs of prose are the lead. */
const LEAD_PARAGRAPHS = 2
/** A second mention in one paragraph says half as much as the first. */
const AGAIN = 0.5
/** Evidence at which a topic's score passes 0.63. */
const SCALE = 2
/** Scores below are one clause of background, and not reported. */
const LEAST_SCORE = 0.3

/**
 * The topics of an article, the best first.
 * @param title tokens of the title, null where there is none
 * @param prose paragraphs of the article's own text in their order, without title and page furniture
 * @returns topics with scores 0 to 1 and their mentions in code units
 */
export function scoreTopics(
  chart: Chart,
  mentions: readonly TopicMention[],
  title: TokenRange | null,
  prose: readonly TokenRange[],
): Topic[] {
  const evidence = new Map<TopicId, number>()
  const spans = new Map<TopicId, Span[]>()
  const count = (range: TokenRange, place: number): void => {
    const seen = new Map<TopicId, number>()
    for (const mention of mentionsIn(mentions, range.from, range.to)) {
      const times = seen.get(mention.topic) ?? 0
      seen.set(mention.topic, times + 1)
      const worth = place * mention.weight * AGAIN ** times
      evidence.set(mention.topic, (evidence.get(mention.topic) ?? 0) + worth)
      const list = spans.get(mention.topic) ?? []
      list.push(spanOf(chart, mention))
      spans.set(mention.topic, list)
    }
  }
  if (title) count(title, TITLE)
  for (const [i, paragraph] of prose.entries()) count(paragraph, i < LEAD_PARAGRAPHS ? LEAD : BODY)
  const topics: Topic[] = []
  for (const id of TOPIC_IDS) {
    const score = Math.round((1 - Math.exp(-(evidence.get(id) ?? 0) / SCALE)) * 100) / 100
    if (score < LEAST_SCORE) continue
    const quotes = (spans.get(id) ?? []).map((span) => ({
      ...span,
      text: chart.tokens.text.slice(span.start, span.end),
    }))
    topics.push({ id, label: TOPICS[id], score, mentions: quotes })
  }
  // A stable sort keeps the order of the list among equals.
  return topics.sort((a, b) => b.score - a.score)
}

/** Whether a mention names its topic where it stands, and does not only hint at it. */
export const isNaming = ({ weight }: TopicMention): boolean => weight >= FIELD

/** The topics that a stretch of tokens names, in the order of the list of topics. */
export function topicsIn(mentions: readonly TopicMention[], from: number, to: number): TopicId[] {
  const named = new Set<TopicId>()
  for (const mention of mentionsIn(mentions, from, to)) if (isNaming(mention)) named.add(mention.topic)
  return TOPIC_IDS.filter((id) => named.has(id))
}

/** Mentions that lie in a stretch of tokens; they are in the order of the text. */
export function* mentionsIn(mentions: readonly TopicMention[], from: number, to: number): Generator<TopicMention> {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as TopicMention).from < from) low = middle + 1
    else high = middle
  }
  for (let i = low; i < mentions.length; i++) {
    const mention = mentions[i] as TopicMention
    if (mention.from >= to) return
    if (mention.to <= to) yield mention
  }
}
