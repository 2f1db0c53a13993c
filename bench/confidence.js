/**
 * Fits the weights of the confidence formula to gold and prints them, with what they are worth on articles that they were not
 * fitted to. Needs `npm run build` before, and the gold files beside the repository (or in IRAN_RUSSIA_SHARED).
 *
 * Logistic regression with a pull towards a modest weight, none against the sense of its ground. The pull is chosen, and the printed
 * figures are made, by leaving out every tenth article in turn, so that no single text can shape a weight.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GROUNDS } from '../dist/extract/events/confidence.js'
import { readArticles } from '../dist/input/read.js'
import { toContract } from '../dist/output/article.js'
import { calibrate } from '../dist/pipeline/evaluate/calibration.js'
import { isExact, matchArticles } from '../dist/pipeline/evaluate/matching.js'
import { extractArticle } from '../dist/pipeline/extract.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const shared = [process.env.IRAN_RUSSIA_SHARED, join(root, '../shared'), join(root, '../../shared')].find(
  (folder) => folder !== undefined && existsSync(folder),
)
if (!shared) throw new Error('no gold: put the shared material beside the repository or name it in IRAN_RUSSIA_SHARED')

const SETS = [
  ['gold/seeds.jsonl', 'seeds'],
  ...['ar', 'fa', 'ru', 'en'].map((code) => [`gold/dev-${code}.jsonl`, `gold/dev/${code}`]),
]
const NAMES = Object.keys(GROUNDS)
const FOLDS = 10
const SWEEPS = 60
/** What a ground weighs until gold says otherwise. */
const MODEST = 0.4
const PULLS = [0.1, 0.3, 1, 3, 10, 30]

/** Every event that gold judges: its grounds, whether it is right, and the number of its article. */
const rows = []
let number = 0
for (const [goldPath, folder] of SETS) {
  const gold = readFileSync(join(shared, goldPath), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const truth = new Map(gold.map(({ id, published, publishedTruth }) => [id, published ?? publishedTruth ?? null]))
  for (const dated of [false, true]) {
    const output = []
    const grounds = new Map()
    for await (const article of readArticles([join(shared, folder)], {})) {
      const id = article.id.slice(article.id.lastIndexOf('/') + 1)
      const day = dated ? truth.get(id) : null
      const record = extractArticle({
        ...article,
        id,
        published: day ? { value: day, basis: 'option' } : article.published,
      })
      for (const event of record.events) grounds.set(`${id} ${event.id}`, event.grounds)
      output.push(toContract(record, article.text))
    }
    for (const [at, { article, pairs, spurious }] of matchArticles(gold, output, dated).entries()) {
      const add = (event, right, exact) =>
        rows.push({ x: grounds.get(`${article.id} ${event.id}`), right, exact, article: number + at })
      for (const pair of pairs) if (!pair.gold.optional) add(pair.system, 1, isExact(pair))
      for (const event of spurious) add(event, 0, false)
    }
  }
  number += gold.length
}

const chance = (weights, x) =>
  1 / (1 + Math.exp(-NAMES.reduce((sum, name) => sum + weights[name] * x[name], weights.base)))

/** Weights of least loss, one after the other by Newton's step; a step against the sense of a ground stops at zero. */
const fitted = (sample, pull) => {
  const weights = Object.fromEntries(['base', ...NAMES].map((name) => [name, 0]))
  const odds = new Float64Array(sample.length)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const name of ['base', ...NAMES]) {
      const held = name === 'base' ? 0 : pull
      let slope = name === 'base' ? 0 : held * (weights[name] - MODEST * GROUNDS[name].sense)
      let bend = held + 1e-6
      for (const [i, { x, right }] of sample.entries()) {
        const ground = name === 'base' ? 1 : x[name]
        if (ground === 0) continue
        const p = 1 / (1 + Math.exp(-odds[i]))
        slope += (p - right) * ground
        bend += Math.max(p * (1 - p), 0.01) * ground * ground
      }
      const next = weights[name] - slope / bend
      const step = (name === 'base' || next * GROUNDS[name].sense > 0 ? next : 0) - weights[name]
      weights[name] += step
      for (const [i, { x }] of sample.entries()) odds[i] += step * (name === 'base' ? 1 : x[name])
    }
  }
  return weights
}

const lossOf = (judged) => judged.reduce((sum, { p, right }) => sum - Math.log(right ? p : 1 - p), 0) / judged.length
/** Every row judged by weights that never saw its article. */
const leftOut = (pull) =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitted(
      rows.filter(({ article }) => article % FOLDS !== fold),
      pull,
    )
    return rows.filter(({ article }) => article % FOLDS === fold).map((row) => ({ ...row, p: chance(weights, row.x) }))
  }).flat()

const share = rows.filter(({ right }) => right).length / rows.length
const rate = (number) => (number === null ? '-' : (100 * number).toFixed(1))
console.log(`${rows.length} judged events (each set with and without publication dates), ${rate(share)} % right`)
console.log(`loss of saying so of each: ${lossOf(rows.map((row) => ({ ...row, p: share }))).toFixed(4)}`)
const tried = PULLS.map((pull) => ({ pull, judged: leftOut(pull) }))
for (const { pull, judged } of tried)
  console.log(`pull ${pull}: loss on articles left out ${lossOf(judged).toFixed(4)}`)
const best = tried.reduce((a, b) => (lossOf(b.judged) < lossOf(a.judged) ? b : a))
const { bins, error, brier } = calibrate(
  best.judged.map(({ p, right, exact }) => ({ confidence: p, right: right === 1, exact })),
)
console.log('\non articles left out:\nconfidence   events  predicted  right  exact')
for (const { from, to, events, predicted, observed, exact } of bins)
  console.log(
    `${from.toFixed(2)}-${to.toFixed(2)}  ${String(events).padStart(7)}  ${rate(predicted).padStart(9)}  ${rate(observed).padStart(5)}  ${rate(exact).padStart(5)}`,
  )
console.log(`calibration error ${rate(error)} %, Brier ${brier.toFixed(4)}\n`)
const weights = fitted(rows, best.pull)
for (const name of ['base', ...NAMES]) console.log(`  ${name}: ${Number(weights[name].toFixed(2))},`)
