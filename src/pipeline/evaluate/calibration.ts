/**
 * Whether confidence means what it says: of the events that were given 0.8, about 80 % should be right. Right is what the
 * score counts as right (an event that gold has); whether all its slots are right as well stands beside it, to show that the
 * surer events are the better ones. Events that gold calls optional are left out: they are neither.
 */
import type { Article } from '../../output/schema.js'
import type { GoldArticle } from './gold.js'
import { isExact, matchArticles } from './matching.js'

/** One event of the output as gold judges it. */
export interface Judged {
  readonly confidence: number
  readonly right: boolean
  readonly exact: boolean
}

/** The events between two confidences. Shares are null where there are none. */
export interface Bin {
  /** Inclusive. */
  readonly from: number
  /** Exclusive; the last bin holds 1 as well. */
  readonly to: number
  readonly events: number
  /** Mean confidence. */
  readonly predicted: number | null
  /** Share of right events. */
  readonly observed: number | null
  /** Share of events with every slot right. */
  readonly exact: number | null
}

export interface Calibration {
  readonly events: number
  readonly bins: readonly Bin[]
  /** Mean distance between predicted and observed, by the number of events in each bin: 0 is best. */
  readonly error: number | null
  /** Mean squared distance between confidence and truth: 0 is best. */
  readonly brier: number | null
}

/** Where bins begin: finer where most events are. */
const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95] as const

/**
 * Judges every event of the output that gold has an opinion about.
 *
 * @param published whether the run was given the publication dates
 */
export const judge = (gold: readonly GoldArticle[], output: readonly Article[], published = false): Judged[] =>
  matchArticles(gold, output, published).flatMap(({ pairs, spurious }) => [
    ...pairs
      .filter((pair) => !pair.gold.optional)
      .map((pair) => ({ confidence: pair.system.confidence, right: true, exact: isExact(pair) })),
    ...spurious.map(({ confidence }) => ({ confidence, right: false, exact: false })),
  ])

const mean = (numbers: readonly number[]): number | null =>
  numbers.length > 0 ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : null

/** The calibration table of judged events. */
export const calibrate = (judged: readonly Judged[]): Calibration => {
  const bins = EDGES.map((from, i): Bin => {
    const to = EDGES[i + 1] ?? 1
    const inside = judged.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1))
    return {
      from,
      to,
      events: inside.length,
      predicted: mean(inside.map(({ confidence }) => confidence)),
      observed: mean(inside.map(({ right }) => Number(right))),
      exact: mean(inside.map(({ exact }) => Number(exact))),
    }
  })
  const gaps = bins.flatMap(({ events, predicted, observed }) =>
    predicted === null || observed === null ? [] : [events * Math.abs(predicted - observed)],
  )
  const all = judged.length
  return {
    events: all,
    bins,
    error: all > 0 ? gaps.reduce((sum, gap) => sum + gap, 0) / all : null,
    brier: mean(judged.map(({ confidence, right }) => (confidence - Number(right)) ** 2)),
  }
}
