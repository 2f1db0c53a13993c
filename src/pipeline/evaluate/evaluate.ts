/**
 * How well output agrees with gold. Events are paired one to one by type and a shared participant or side; of a pair each slot is
 * judged by itself, so that a wrong date is a wrong date and not a missing event. What gold calls optional is neither rewarded
 * nor punished.
 */
import { parseDay } from '../../calendar/gregorian.js'
import type { Article } from '../../output/schema.js'
import type { GoldArticle, GoldTopics } from './gold.js'
import { countriesOf, day, isExact, matchArticles, type Pair } from './matching.js'

export interface Measure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

/** Shares are null where there was nothing to judge. */
export interface Scores {
  readonly articles: number
  readonly events: Measure
  /** Events with nothing wrong in any slot. */
  readonly exactEvents: Measure
  readonly participants: Measure
  readonly sides: Measure
  readonly roles: number | null
  readonly dates: number | null
  readonly places: number | null
  readonly status: number | null
  readonly stages: number | null
  readonly eventTopics: Measure
  readonly articleTopics: Measure
  readonly language: number | null
  readonly published: number | null
  readonly inferredPublished: { readonly contained: number | null; readonly medianDays: number | null }
  readonly perType: Readonly<Record<string, Measure>>
}

interface Count {
  tp: number
  fp: number
  fn: number
}
interface Ratio {
  right: number
  all: number
}

const count = (): Count => ({ tp: 0, fp: 0, fn: 0 })
const ratio = (): Ratio => ({ right: 0, all: 0 })
const share = ({ right, all }: Ratio): number | null => (all > 0 ? right / all : null)

const tally = (into: Ratio, verdict: boolean | null): void => {
  if (verdict === null) return
  into.all++
  if (verdict) into.right++
}

const measure = ({ tp, fp, fn }: Count): Measure => {
  const precision = tp + fp > 0 ? tp / (tp + fp) : 1
  const recall = tp + fn > 0 ? tp / (tp + fn) : 1
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
    tp,
    fp,
    fn,
  }
}

const scoreTopics = (into: Count, gold: GoldTopics | undefined, found: ReadonlySet<string>): void => {
  const must = gold?.must ?? []
  const fine = new Set([...must, ...(gold?.may ?? [])])
  for (const topic of must) found.has(topic) ? into.tp++ : into.fn++
  for (const topic of found) if (!fine.has(topic)) into.fp++
}

const median = (numbers: readonly number[]): number | null =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? null

const daysBetween = (start: string, end: string): number => (parseDay(end) ?? 0) - (parseDay(start) ?? 0) + 1

/**
 * Scores output against gold.
 *
 * @param published whether the run was given the publication dates, so that gold's `datePublished` is expected
 */
export const evaluate = (gold: readonly GoldArticle[], output: readonly Article[], published = false): Scores => {
  const [events, exact, participants, sides, eventTopics, articleTopics] = [
    count(),
    count(),
    count(),
    count(),
    count(),
    count(),
  ]
  const [language, stated, inferred, date, place, status, role, stage] = [
    ratio(),
    ratio(),
    ratio(),
    ratio(),
    ratio(),
    ratio(),
    ratio(),
    ratio(),
  ]
  const days: number[] = []
  const perType = new Map<string, Count>()
  const typed = (type: string): Count => {
    const known = perType.get(type) ?? count()
    perType.set(type, known)
    return known
  }

  const scorePublished = (wanted: GoldArticle, article: Article | undefined): void => {
    const [start, end] = [day(article?.published?.start), day(article?.published?.end)]
    if (wanted.published) tally(stated, start === wanted.published && end === wanted.published)
    else if (wanted.publishedTruth && !published) {
      tally(inferred, start !== null && end !== null && start <= wanted.publishedTruth && wanted.publishedTruth <= end)
      if (start !== null && end !== null) days.push(daysBetween(start, end))
    }
  }

  const scorePair = (pair: Pair): void => {
    const { gold: wanted, system, pairing, goldSides, systemSides, verdicts } = pair
    const { pairs, spurious, missed } = pairing
    events.tp++
    typed(wanted.type).tp++
    participants.tp += pairs.filter(([{ optional }]) => !optional).length
    participants.fp += spurious.length
    participants.fn += missed.length
    const mayBe = countriesOf(wanted.participants)
    for (const side of goldSides) systemSides.has(side) ? sides.tp++ : sides.fn++
    for (const side of systemSides) if (!mayBe.has(side)) sides.fp++
    for (const [one, other] of pairs) if (one.role && one.role !== 'participant') tally(role, other.role === one.role)
    tally(date, verdicts.date)
    tally(place, verdicts.place)
    tally(status, verdicts.status)
    if (wanted.stage) tally(stage, system.stage === wanted.stage)
    scoreTopics(eventTopics, wanted.topics, new Set(system.topics))
    if (isExact(pair)) exact.tp++
    else {
      exact.fp++
      exact.fn++
    }
  }

  for (const { wanted, article, pairs, missed, spurious } of matchArticles(gold, output, published)) {
    tally(language, article?.language.code === wanted.language)
    scoreTopics(articleTopics, wanted.topics, new Set(article?.topics.map(({ id }) => id)))
    scorePublished(wanted, article)
    for (const pair of pairs) if (!pair.gold.optional) scorePair(pair)
    for (const { type } of missed) {
      events.fn++
      typed(type).fn++
      exact.fn++
    }
    for (const { type } of spurious) {
      events.fp++
      typed(type).fp++
      exact.fp++
    }
  }

  return {
    articles: gold.length,
    events: measure(events),
    exactEvents: measure(exact),
    participants: measure(participants),
    sides: measure(sides),
    roles: share(role),
    dates: share(date),
    places: share(place),
    status: share(status),
    stages: share(stage),
    eventTopics: measure(eventTopics),
    articleTopics: measure(articleTopics),
    language: share(language),
    published: share(stated),
    inferredPublished: { contained: share(inferred), medianDays: median(days) },
    perType: Object.fromEntries([...perType].map(([type, counted]) => [type, measure(counted)])),
  }
}
