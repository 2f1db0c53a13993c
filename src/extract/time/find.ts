/**
 * Finds what may be a time: digits and names first, then shapes, then neighbours united, island by island; of what overlaps the
 * longest that is believed is kept.
 */
import type { Chart, Item } from '../../engine/chart.js'
import { itemsFrom } from '../../engine/chart.js'
import { type Grammar, grammarOf, isCore, type OwnStage } from '../../engine/islands.js'
import { type Lexicon, select as selectEntries, sieveOf } from '../../engine/lexicon.js'
import { applyAt, nextIsland, type Tour, tourOf } from '../../engine/pattern.js'
import { type Aside, openSparse, type SparseSource } from '../../engine/sparse.js'
import { languages } from '../../lang/languages.js'
import { type LanguageCode, lexiconOf, timeLexiconOf } from '../../lang/lexicons.js'
import type { TimeLanguage } from '../../lang/time.js'
import { ASIDE_CLASSES, WHOLE_WORD } from '../../lang/time-classes.js'
import type { Tokens } from '../../text/tokenize.js'
import { isBelieved } from './believe.js'
import { NUMBERS, readDigits, TYPED } from './digits.js'
import { nameStages, TIME_WORD } from './names.js'
import { aloneStage, uniteStage } from './neighbours.js'
import { timeStages } from './shapes.js'
import { openStage, stretchStage } from './stretches.js'

/** The stages of a language's times, under the names that they are applied by. */
interface TimeGrammar {
  readonly grammar: Grammar
  /** Applied once each, in order: parts, shapes, what stands alone. */
  readonly shapes: readonly OwnStage[]
  readonly unite: OwnStage
  readonly stretch: OwnStage
  readonly open: OwnStage
}

/** Words that stand in any sentence, and behind them the numbers: hardly a rule has to be sought by one of these. */
const LIGHT_WORDS = 'the of and in on to comma dot dash slash open close day from by at a'
const COMMON: readonly string[] = [...LIGHT_WORDS.split(' ').map((word) => `${TIME_WORD} ${word}`), ...NUMBERS]

const grammars = new WeakMap<TimeLanguage, TimeGrammar>()
function grammarFor(language: TimeLanguage): TimeGrammar {
  const known = grammars.get(language)
  if (known) return known
  const shapes = [...nameStages, ...timeStages(language), aloneStage]
  const grammar = grammarOf([...shapes, uniteStage, stretchStage, openStage], COMMON)
  const [unite, stretch, open] = grammar.stages.slice(shapes.length) as [OwnStage, OwnStage, OwnStage]
  const made = { grammar, shapes: grammar.stages.slice(0, shapes.length), unite, stretch, open }
  grammars.set(language, made)
  return made
}

/** Adds everything that may be a time to the chart, and answers the readings that are believed, in text order. */
export function findTimes(chart: Chart, language: TimeLanguage): Item[] {
  readDigits(chart, language.habits)
  const { grammar, shapes, unite, stretch, open } = grammarFor(language)
  const tour = tourOf(chart, grammar)
  const kept: Item[] = []
  while (nextIsland(tour)) {
    for (let i = 0; i < shapes.length; i++) applyAt(tour, shapes[i] as OwnStage)
    // Three rounds: weekday and date, then their year or clock, then the part of it or its other calendar.
    let added = applyAt(tour, unite)
    for (let round = 1; round < 3 && added > 0; round++) added = applyAt(tour, unite)
    // A stretch of hours still wants its day.
    if (applyAt(tour, stretch) + added > 0) applyAt(tour, unite)
    applyAt(tour, open)
    select(chart, timesOf(tour), kept)
  }
  return kept
}

/** The times of the island that is visited: by their first tokens, the longest first. */
function timesOf({ chart, spots, from, to }: Tour): Item[] {
  const times: Item[] = []
  for (let i = from; i < to; i++) {
    const first = times.length
    for (const item of itemsFrom(chart, spots.tokens[i] as number)) {
      if (item.cls !== 'Time') continue
      let at = times.length
      for (; at > first && (times[at - 1] as Item).to < item.to; at--) times[at] = times[at - 1] as Item
      times[at] = item
    }
  }
  return times
}

/** Keeps the longest readings that do not overlap, the leftmost first. */
function select(chart: Chart, times: readonly Item[], kept: Item[]): void {
  let free = 0
  for (let i = 0; i < times.length; i++) {
    const item = times[i] as Item
    if (item.from < free) continue
    // A longer reading that begins inside this one wins where this one would cut it.
    let best = item
    for (let k = i + 1; k < times.length; k++) {
      const other = times[k] as Item
      if (other.from >= best.to) break
      if (other.to - other.from > best.to - best.from) best = other
    }
    if (best.from >= item.to) best = item
    if (!isBelieved(chart, best)) {
      const smaller = believedWithin(chart, best)
      if (smaller !== null) best = smaller
      else if (best !== item && isBelieved(chart, item)) best = item
      else continue
    }
    kept.push(best)
    free = best.to
  }
}

/** The longest of the shorter readings at the same token that is believed. */
function believedWithin(chart: Chart, { from, to: end }: Item): Item | null {
  const shorter = itemsFrom(chart, from).filter(({ cls, to }) => cls === 'Time' && to < end)
  return shorter.sort((a, b) => b.to - a.to).find((other) => isBelieved(chart, other)) ?? null
}

// --- A chart for dates alone ---------------------------------------------------------------------------------------

const sources = new Map<LanguageCode, SparseSource>()

/** Opens a chart that holds what dates are read by, around what may be one, and can be asked for the rest. */
export function openForTimes(code: LanguageCode, tokens: Tokens): Chart {
  let source = sources.get(code)
  if (!source) {
    source = sourceOf(code)
    sources.set(code, source)
  }
  return openSparse(source, tokens)
}

function sourceOf(code: LanguageCode): SparseSource {
  const small = timeLexiconOf(code)
  const { grammar } = grammarFor(languages[code].time)
  const core = selectEntries(small, (cls, id) =>
    (TYPED[cls] ?? TYPED[`${cls} ${id}`] ?? [cls]).some((made) => isCore(grammar, made, id)),
  )
  let asides: readonly Aside[] | null = null
  return {
    small,
    wanted: selectEntries(small, (cls) => cls !== WHOLE_WORD),
    core,
    sieve: sieveOf(small, core),
    whole: () => lexiconOf(code),
    asides: () => {
      asides ??= ASIDE_CLASSES.map((cls) => asideOf(lexiconOf(code), cls))
      return asides
    },
  }
}

function asideOf(whole: Lexicon, cls: string): Aside {
  const wanted = selectEntries(whole, (other) => other === cls)
  return { cls, wanted, sieve: sieveOf(whole, wanted) }
}
