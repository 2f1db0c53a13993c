/**
 * Tells the language of an article by its letters, function words and affixes, in one pass over a sample of code units. Every line
 * votes with its letters, so that a quotation or a notice in another language is outvoted, and lines of page furniture hardly count.
 * franc is asked only where the letters leave a doubt, or to name a language of Latin script that is not English. It is loaded then
 * and not before, with `require`, which takes ES modules from Node 20.19 on: so the start pays nothing and the call stays synchronous.
 */

import { createRequire } from 'node:module'
import { BLOCKS, bcp47 } from './languages.js'
import { POOL, SCRIPTS, type Tables, tables } from './profile-tables.js'
import { sum, type Tally, tally } from './tally.js'

/** What the text is written in. */
export interface LanguageGuess {
  /** BCP 47 code; `und` where nothing can be said. */
  readonly code: string
  /** ISO 15924 code of the script that most of the text is in; null where it has no letters. */
  readonly script: string | null
  /** 0 to 1. */
  readonly confidence: number
  /** True for Arabic, Persian (Dari counts as Persian), Russian and English. */
  readonly supported: boolean
}

const SUPPORTED = new Set(['ar', 'fa', 'ru', 'en'])
/** Letters below which the declared language is heard. */
const SHORT_TEXT_LETTERS = 25
const FRANC_SAMPLE = 500
/** Words from which on their share in the lists says something. */
const STRANGE_WORDS = 10
/** Points that the best language must be ahead by for franc not to be asked. */
const CLEAR_MARGIN = 3
/** What a script is written for in news of this subject, where nothing speaks against it. */
const PRIOR: Readonly<Record<string, number>> = { ru: 3, en: 2, ar: 1, fa: 1 }

/**
 * Language of a text. Pure: the same text gives the same answer, whatever the locale.
 * @param text the article, or a headline; of a long one a sample is read
 * @param declared language that the source claims (BCP 47), a hint for texts of a few words only
 */
export const detectLanguage = (text: string, declared: string | null = null): LanguageGuess => {
  const t = tables()
  const found = tally(text, t)
  foldKana(found.weight)
  const script = strongest(found.weight)
  if (script < 0) return { code: 'und', script: null, confidence: 0, supported: false }
  const [name, only] = BLOCKS[script] as (typeof BLOCKS)[number]
  const share = (found.weight[script] as number) / sum(found.weight)
  if (script >= SCRIPTS.length) {
    const code = only ?? bcp47(askFranc(text, script, found, null)[0]?.[0] ?? 'und')
    return { code, script: name, confidence: round(share * 0.95), supported: false }
  }
  return decide(text, declared, script, name, share, found, t)
}

const decide = (
  text: string,
  declared: string | null,
  script: number,
  name: string,
  share: number,
  found: Tally,
  t: Tables,
): LanguageGuess => {
  const from = t.first[script] as number
  const to = (t.first[script + 1] as number) - 1
  const { votes, total } = found
  const hint = declared?.split('-')[0]?.toLowerCase()
  if (hint !== undefined && (found.letters[script] as number) < SHORT_TEXT_LETTERS) {
    for (let language = from; language < to; language++) {
      if (t.codes[language] !== hint) continue
      total[language] = (total[language] as number) + 3
      votes[language] = (votes[language] as number) + SHORT_TEXT_LETTERS
    }
  }
  let best = from
  for (let language = from + 1; language < to; language++) {
    const ahead = (votes[language] as number) - (votes[best] as number)
    if (ahead > 0 || (ahead === 0 && (total[language] as number) > (total[best] as number))) best = language
  }
  let rival = -Infinity
  for (let language = from; language < to; language++) {
    if (language !== best) rival = Math.max(rival, total[language] as number)
  }
  const words = found.words[script] as number
  const margin = (total[best] as number) - rival
  const known = found.known[best] as number
  let code = t.codes[best] as string
  const strange = words >= STRANGE_WORDS && known < (t.leastKnown[best] as number) * words - 1
  const doubt =
    (total[best] as number) <= 0 || (margin < CLEAR_MARGIN && (found.lines < 2 || lead(votes, best, from, to) < 0.05))
  let certainty = Math.max(0, margin) / (Math.max(0, margin) + 2 + 0.15 * words)
  if (code === POOL || doubt || strange) {
    const ranked = askFranc(text, script, found, SCRIPTS[script]?.franc ?? null)
    certainty = Math.min(certainty, 0.5)
    code = code === POOL || strange ? nameOther(ranked) : vote(ranked, from, to, total, words, t)
    if (words < 4 && known === 0 && !SUPPORTED.has(code) && name === 'Latn') code = 'und'
  }
  return { code, script: name, confidence: round(share * certainty), supported: SUPPORTED.has(code) }
}

/** How far the best language is ahead of the next, as a share of all votes. */
const lead = (votes: readonly number[], best: number, from: number, to: number): number => {
  let all = 0
  let next = 0
  for (let language = from; language < to; language++) {
    all += votes[language] as number
    if (language !== best) next = Math.max(next, votes[language] as number)
  }
  return all === 0 ? 0 : ((votes[best] as number) - next) / all
}

/** franc's first choice among the languages that are not read here. */
const nameOther = (ranked: readonly (readonly [string, number])[]): string =>
  bcp47(ranked.find(([iso]) => !SUPPORTED.has(bcp47(iso)))?.[0] ?? 'und')

/** franc as one more voice: its ranking gives points that are added to those of letters and words. */
const vote = (
  ranked: readonly (readonly [string, number])[],
  from: number,
  to: number,
  total: readonly number[],
  words: number,
  t: Tables,
): string => {
  const points = new Map<string, number>()
  for (let language = from; language < to; language++) {
    const code = t.codes[language] as string
    points.set(code, (total[language] as number) + (PRIOR[code] ?? 0) * (words < 4 ? 1.5 : 1))
  }
  let pool = 0
  for (const [iso, score] of ranked.slice(0, 8)) {
    const code = bcp47(iso)
    const known = points.has(code) ? code : POOL
    const bonus = Math.max(0, 3 - (1 - score) * 20)
    if (known !== POOL) points.set(known, (points.get(known) ?? 0) + bonus)
    else pool = Math.max(pool, bonus)
  }
  if (points.has(POOL)) points.set(POOL, (points.get(POOL) ?? 0) + pool)
  let best = 'und'
  for (const [code, score] of points) if (score > (points.get(best) ?? 0)) best = code
  if (best === POOL) return nameOther(ranked)
  return best
}

type FrancAll = (value: string, options: { only?: string[]; minLength: number }) => [string, number][]
let francAll: FrancAll | null = null

const askFranc = (
  text: string,
  script: number,
  found: Tally,
  only: readonly string[] | null,
): readonly (readonly [string, number])[] => {
  francAll ??= (createRequire(import.meta.url)('franc') as { francAll: FrancAll }).francAll
  const start = Math.max(0, found.start[script] as number)
  const sample = text.slice(start, start + FRANC_SAMPLE)
  return francAll(sample, only === null ? { minLength: 3 } : { only: [...only], minLength: 3 }).filter(
    ([iso]) => iso !== 'und',
  )
}

const HAN = BLOCKS.findIndex(([name]) => name === 'Hani')
const KANA = BLOCKS.findIndex(([name]) => name === 'Jpan')

/** Han characters among kana are Japanese. */
const foldKana = (weight: number[]): void => {
  const han = weight[HAN] as number
  if ((weight[KANA] as number) < han * 0.1 || han === 0) return
  weight[KANA] = (weight[KANA] as number) + han
  weight[HAN] = 0
}

const strongest = (weights: readonly number[]): number => {
  let best = -1
  for (let i = 0; i < weights.length; i++) {
    if ((weights[i] as number) > (best < 0 ? 0 : (weights[best] as number))) best = i
  }
  return best
}

const round = (value: number): number => Math.round(Math.min(1, value) * 1000) / 1000
