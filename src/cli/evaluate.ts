/** `iran-russia evaluate`: how well an output agrees with a gold file, for people, for programs, and as a gate in CI. */
import { readFile } from 'node:fs/promises'
import type { Article } from '../output/schema.js'
import { type Bin, type Calibration, calibrate, judge } from '../pipeline/evaluate/calibration.js'
import { evaluate, type Measure, type Scores } from '../pipeline/evaluate/evaluate.js'
import type { GoldArticle } from '../pipeline/evaluate/gold.js'
import { EXIT, UsageError } from './exit.js'

export interface EvaluateFlags {
  readonly format: 'text' | 'json' | 'markdown'
  /** The run was given the publication dates. */
  readonly published?: boolean
  readonly minF1?: string
}

const MEASURES = [
  ['events', 'events'],
  ['exact events', 'exactEvents'],
  ['participants', 'participants'],
  ['sides', 'sides'],
  ['event topics', 'eventTopics'],
  ['article topics', 'articleTopics'],
] as const
const SHARES = ['language', 'published', 'dates', 'places', 'status', 'roles', 'stages'] as const

const percent = (share: number | null): string => (share === null ? '-' : (100 * share).toFixed(1))

const rowsOf = (scores: Scores): (readonly [string, Measure])[] => [
  ...MEASURES.map(([name, key]) => [name, scores[key]] as const),
  ...Object.entries(scores.perType).map(([type, measure]) => [`  ${type}`, measure] as const),
]

const inferred = ({ inferredPublished: { contained, medianDays } }: Scores): string =>
  `${percent(contained)} % hold the true date; median width ${medianDays ?? '-'} days`

/** Every number of an evaluation. */
interface Evaluation extends Scores {
  readonly calibration: Calibration
}

/** What a bin says: its bounds, how many events, what was promised, what was found. */
const binCells = ({ from, to, events, predicted, observed, exact }: Bin): string[] => [
  `${from.toFixed(2)}-${to.toFixed(2)}`,
  String(events),
  percent(predicted),
  percent(observed),
  percent(exact),
]
const BIN_HEADS = ['confidence', 'events', 'predicted', 'right', 'all slots']

const errors = ({ calibration: { error, brier } }: Evaluation): string =>
  `calibration error ${percent(error)} %, Brier score ${brier === null ? '-' : brier.toFixed(3)}`

const asText = (scores: Evaluation): string =>
  [
    `${scores.articles} articles`,
    ...rowsOf(scores).map(([name, { precision, recall, f1, tp, fp, fn }]) => {
      const shares = [precision, recall, f1].map((share) => percent(share).padStart(5))
      return `${name.padEnd(16)} P ${shares[0]}  R ${shares[1]}  F1 ${shares[2]}   (${tp} right, ${fp} spurious, ${fn} missed)`
    }),
    ...SHARES.map((key) => `${key.padEnd(16)} ${percent(scores[key]).padStart(5)} %`),
    `inferred dates   ${inferred(scores)}`,
    '',
    BIN_HEADS.map((head, i) => (i === 0 ? head.padEnd(12) : head.padStart(10))).join(''),
    ...scores.calibration.bins.map((bin) =>
      binCells(bin)
        .map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(10)))
        .join(''),
    ),
    errors(scores),
    '',
  ].join('\n')

const asMarkdown = (scores: Evaluation): string =>
  [
    '| | P | R | F1 | right | spurious | missed |',
    '|---|---|---|---|---|---|---|',
    ...rowsOf(scores).map(
      ([name, { precision, recall, f1, tp, fp, fn }]) =>
        `| ${name.trim()} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${tp} | ${fp} | ${fn} |`,
    ),
    '',
    '| | % |',
    '|---|---|',
    ...SHARES.map((key) => `| ${key} | ${percent(scores[key])} |`),
    '',
    `| ${BIN_HEADS.join(' | ')} |`,
    `|${'---|'.repeat(BIN_HEADS.length)}`,
    ...scores.calibration.bins.map((bin) => `| ${binCells(bin).join(' | ')} |`),
    '',
    errors(scores),
    '',
  ].join('\n')

const read = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** An array, one record, or a record a line. */
const records = (text: string, path: string): unknown[] => {
  const trimmed = text.trim()
  try {
    const whole: unknown = JSON.parse(trimmed)
    return Array.isArray(whole) ? whole : [whole]
  } catch {
    return trimmed.split('\n').flatMap((line, i) => {
      if (line.trim() === '') return []
      try {
        return [JSON.parse(line) as unknown]
      } catch {
        throw new UsageError(`${path}:${i + 1} is no JSON`)
      }
    })
  }
}

const isRecord = (value: unknown): value is { id: string; events: unknown[] } =>
  typeof value === 'object' && value !== null && 'id' in value && 'events' in value && Array.isArray(value.events)

const checked = async (path: string): Promise<unknown[]> => {
  const all = records(await read(path), path)
  if (!all.every(isRecord)) throw new UsageError(`${path}: every record needs an "id" and "events"`)
  return all
}

/**
 * Runs `evaluate`.
 *
 * @returns exit code 1 where the F1 of events is below `--min-f1`
 */
export const evaluateFiles = async (goldPath: string, outputPath: string, flags: EvaluateFlags): Promise<number> => {
  const least = flags.minF1 === undefined ? 0 : Number(flags.minF1)
  if (!(least >= 0 && least <= 1)) throw new UsageError(`--min-f1 must be between 0 and 1, not "${flags.minF1}"`)
  const gold = (await checked(goldPath)) as GoldArticle[]
  const output = (await checked(outputPath)) as Article[]
  const published = flags.published === true
  const calibration = calibrate(judge(gold, output, published))
  const scores: Evaluation = { ...evaluate(gold, output, published), calibration }
  const shown = { text: asText, markdown: asMarkdown, json: (all: Evaluation) => `${JSON.stringify(all, null, 2)}\n` }
  process.stdout.write(shown[flags.format](scores))
  if (scores.events.f1 >= least) return EXIT.done
  process.stderr.write(`iran-russia: the F1 of events is ${scores.events.f1.toFixed(3)}, below ${least}\n`)
  return EXIT.someFailed
}
