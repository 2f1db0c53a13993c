/**
 * Which event of the output is which of gold: one to one, by type and a shared participant or side, the whole article at its
 * best. What is asked of gold and output pair by pair (scores, calibration) is asked of these pairs.
 */
import type { Article, Event } from '../../output/schema.js'
import { bestAssignment, type Candidate } from './assignment.js'
import type { GoldArticle, GoldDate, GoldEvent } from './gold.js'
import { foldName, type Pairing, pairParticipants, type SystemParticipant, systemParticipants } from './pairing.js'

/** The day of a moment, ISO 8601. */
export const day = (moment: string | null | undefined): string | null => moment?.slice(0, 10) ?? null
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

/** The sides among participants. */
export const countriesOf = (
  participants: readonly { readonly country: string | readonly string[] | null }[],
): Set<string> => new Set(participants.flatMap(({ country }) => listOf<string>(country)))

/** An event of gold and the event of the output that answers it, each slot judged; null where it does not count. */
export interface Pair extends Candidate {
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

/** Whether nothing is wrong with an event in any slot. */
export const isExact = ({ pairing: { spurious, missed }, verdicts: { date, place, status } }: Pair): boolean =>
  spurious.length === 0 && missed.length === 0 && date !== false && place !== false && status

/** One article: what answers what, what was missed, and what nobody asked for. Optional events of gold are among the pairs. */
export interface Match {
  readonly wanted: GoldArticle
  readonly article: Article | undefined
  readonly pairs: readonly Pair[]
  readonly missed: readonly GoldEvent[]
  readonly spurious: readonly Event[]
}

/**
 * Matches every article of gold.
 *
 * @param published whether the run was given the publication dates, so that gold's `datePublished` is expected
 */
export const matchArticles = (
  gold: readonly GoldArticle[],
  output: readonly Article[],
  published: boolean,
): readonly Match[] => {
  const index = byId(output)
  return gold.map((wanted) => {
    const article = index.get(wanted.id)
    const found = article?.events ?? []
    const candidates = wanted.events.flatMap((event, row) =>
      found.flatMap((system, column) =>
        article ? (candidate(event, row, system, column, article, published) ?? []) : [],
      ),
    )
    const pairs = bestAssignment(candidates, wanted.events.length, found.length)
    const [rows, columns] = [new Set(pairs.map(({ row }) => row)), new Set(pairs.map(({ column }) => column))]
    return {
      wanted,
      article,
      pairs,
      missed: wanted.events.filter(({ optional }, row) => !rows.has(row) && !optional),
      spurious: found.filter((_, column) => !columns.has(column)),
    }
  })
}

/** Output by its id, the last part of its id, and its file's name, each without the ending, as gold names articles. */
const byId = (articles: readonly Article[]): ReadonlyMap<string, Article> => {
  const bare = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
  const index = new Map<string, Article>()
  for (const article of articles)
    for (const key of [article.id, bare(article.source.path), bare(article.id)]) if (key) index.set(key, article)
  return index
}
