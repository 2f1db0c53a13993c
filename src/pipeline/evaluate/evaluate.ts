/**
 * How well output agrees with gold. Events are paired one to one by type and a shared participant or side; of a pair each slot is
 * judged by itself, so that a wrong date is a wrong date and not a missing event. What gold calls optional is neither rewarded
 * nor punished.
 */
import { parseDay } from '../../calendar/gregorian.js'
import type { Article, Event } from '../../output/schema.js'
import { bestAssignment, type Candidate } from './assignment.js'
import type { GoldArticle, GoldDate, GoldEvent, GoldTopics } from './gold.js'
import { foldName, type Pairing, pairParticipants, type SystemParticipant, systemParticipants } from './pairing.js'

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

const day = (moment: string | null | undefined): string | null => moment?.slice(0, 10) ?? null
const listOf = <T>(value: T | readonly T[] | null | undefined): readonly T[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value as T]

/** Types whose place is no part of the event. */
const PLACELESS: ReadonlySet<string> = new Set(['call', 'message', 'sanction', 'vote'])

/** Where gold says null, a date that holds the true one is right too. */
const dateVerdict = (gold: GoldDate, system: Event['date'], truth: GoldDate | undefined): boolean | null => {
  if (gold === 'any') return null
  const [start, end] = [day(system?.start), day(system?.end)]
  if (gold !== null) return start === gold.start && end === gold.end
  if (start === null && end === null) return true
  return Boolean(truth && truth !== 'any' && start && end && start <= truth.start && end >= truth.end)
}

const placeVerdict = (gold: GoldEvent['place'], system: Event['place']): boolean | null => {
  if (gold?.optional && !system) return null
  if (!gold) return !system || (!system.country && !system.name)
  if (!system) return false
  if (gold.country && !listOf(gold.country).some((code) => code === system.country)) return false
  return !gold.name || foldName(system.name) === foldName(gold.name)
}

const scoreTopics = (into: Count, gold: GoldTopics | undefined, found: ReadonlySet<string>): void => {
  const must = gold?.must ?? []
  const fine = new Set([...must, ...(gold?.may ?? [])])
  for (const topic of must) found.has(topic) ? into.tp++ : into.fn++
  for (const topic of found) if (!fine.has(topic)) into.fp++
}

const countriesOf = (participants: readonly { readonly country: string | readonly string[] | null }[]): Set<string> =>
  new Set(participants.flatMap(({ country }) => listOf<string>(country)))

interface Pair extends Candidate {
  readonly gold: GoldEvent
  readonly system: Event
  readonly pairing: Pairing
  readonly goldSides: ReadonlySet<string>
  readonly systemSides: ReadonlySet<string>
  readonly verdicts: { readonly date: boolean | null; readonly place: boolean | null; readonly status: boolean }
}

const candidate = (
  gold: GoldEvent,
  row: number,
  system: Event,
  column: number,
  article: Article,
  published: boolean,
): Pair | null => {
  if (gold.type !== system.type) return null
  const participants: readonly SystemParticipant[] = systemParticipants(system, article)
  const pairing = pairParticipants(gold.participants, participants)
  const goldSides = countriesOf(gold.participants.filter(({ optional }) => !optional))
  const systemSides = countriesOf(participants)
  const shared = [...goldSides].filter((side) => systemSides.has(side)).length
  if (pairing.pairs.length === 0 && shared === 0) return null
  const expected = published && gold.datePublished !== undefined ? gold.datePublished : gold.date
  const verdicts = {
    date: dateVerdict(expected, system.date, gold.datePublished),
    place: PLACELESS.has(gold.type) ? null : placeVerdict(gold.place, system.place),
    status: listOf(gold.status).includes(system.status),
  }
  const weight =
    4 * pairing.pairs.length -
    2 * pairing.missed.length -
    pairing.spurious.length +
    shared +
    2 * Number(verdicts.date !== false) +
    2 * Number(verdicts.place !== false) +
    Number(verdicts.status) -
    (gold.optional ? 0.5 : 0)
  return { row, column, weight, gold, system, pairing, goldSides, systemSides, verdicts }
}

/** Output by its id, the last part of its id, and its file's name, each without the ending, as gold names articles. */
const byId = (articles: readonly Article[]): ReadonlyMap<string, Article> => {
  const bare = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
  const index = new Map<string, Article>()
  for (const article of articles)
    for (const key of [article.id, bare(article.source.path), bare(article.id)]) if (key) index.set(key, article)
  return index
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

  const scorePair = ({ gold: wanted, system, pairing, goldSides, systemSides, verdicts }: Pair): void => {
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
    const right =
      spurious.length === 0 &&
      missed.length === 0 &&
      verdicts.date !== false &&
      verdicts.place !== false &&
      verdicts.status
    if (right) exact.tp++
    else {
      exact.fp++
      exact.fn++
    }
  }

  const index = byId(output)
  for (const wanted of gold) {
    const article = index.get(wanted.id)
    const found = article?.events ?? []
    tally(language, article?.language.code === wanted.language)
    scoreTopics(articleTopics, wanted.topics, new Set(article?.topics.map(({ id }) => id)))
    scorePublished(wanted, article)
    const candidates = wanted.events.flatMap((event, row) =>
      found.flatMap((system, column) =>
        article ? (candidate(event, row, system, column, article, published) ?? []) : [],
      ),
    )
    const chosen = bestAssignment(candidates, wanted.events.length, found.length)
    for (const pair of chosen) if (!pair.gold.optional) scorePair(pair)
    const [rows, columns] = [new Set(chosen.map(({ row }) => row)), new Set(chosen.map(({ column }) => column))]
    for (const [row, event] of wanted.events.entries()) {
      if (rows.has(row) || event.optional) continue
      events.fn++
      typed(event.type).fn++
      exact.fn++
    }
    for (const [column, event] of found.entries()) {
      if (columns.has(column)) continue
      events.fp++
      typed(event.type).fp++
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
