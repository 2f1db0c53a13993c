/**
 * Rules as values: a one-line pattern over classes and words of the lexicon, a pure production.
 *
 *     weekday:Weekday? on? day:Int month:Month of? year:Int?
 *
 * `Class` is an item of that class, `word` (lower-case) the lexicon's function word of that id; `name:` captures; `?` makes
 * optional; `|` offers alternatives; `Class.gen.plural` asks for features. The rules of a stage are one automaton
 * (automaton.ts), walked from where items begin: the cost depends on the items that fit side by side and not on the rules.
 */
import { type Atom, type Automaton, automatonOf, follow, goesOn, letterOf, type State, type Step } from './automaton.js'
import { type Chart, enter, type Item } from './chart.js'
import * as features from './features.js'
import { coreOf, type Grammar, type OwnStage, opensOf, type Spots, spotsOf, UNASKED } from './islands.js'
import { symbolOf } from './symbols.js'

type Bare<E extends string> = E extends `${infer B}?` ? B : E
type Name<E extends string> = Bare<E> extends `${infer N}:${string}` ? N : never
type Required<M extends string> = M extends `${infer E} ${infer R}` ? RequiredName<E> | Required<R> : RequiredName<M>
type Optional<M extends string> = M extends `${infer E} ${infer R}` ? OptionalName<E> | Optional<R> : OptionalName<M>
type RequiredName<E extends string> = E extends `${string}?` ? never : Name<E>
type OptionalName<E extends string> = E extends `${string}?` ? Name<E> : never

/** What a pattern captures, by name; optional elements may be undefined. */
export type Captures<M extends string> = { readonly [K in Required<M>]: Item } & {
  readonly [K in Optional<M>]: Item | undefined
}

/** Where a rule matched. */
export interface Match {
  readonly chart: Chart
  readonly from: number
  readonly to: number
}

export interface Rule {
  readonly id: string
  /** Class of the items that it adds. */
  readonly makes: string
  readonly match: string
  /** The item's value; null declines. */
  readonly value: (captures: never, match: Match) => unknown
}

/** Writes a rule down with its captures typed by its own pattern. */
export const rule = <const M extends string>(definition: {
  id: string
  makes: string
  match: M
  value: (captures: Captures<M>, match: Match) => unknown
}): Rule => definition as Rule

/** An element of a pattern: what it takes, and the name of what it captures. */
interface Element extends Step {
  readonly name: string | null
  /** Whether it takes a letter of the automaton, as far as that has been asked. */
  readonly takes: (boolean | undefined)[]
}

interface CompiledRule {
  readonly rule: Rule
  /** Symbol of what it makes. */
  readonly symbol: number
  readonly elements: readonly Element[]
  /** Captures with nothing captured: copies of one shape are cheap to fill and to read. */
  readonly blank: Readonly<Record<string, undefined>>
}

/** Rules that are tried together: of what they find in one place the leftmost longest is kept. */
export interface Stage {
  readonly rules: readonly CompiledRule[]
  readonly automaton: Automaton
}

const bits = new Map(
  Object.entries(features).flatMap(([name, bit]) => (typeof bit === 'number' ? [[name.toLowerCase(), bit]] : [])),
)

function parseElement(rule: Rule, source: string, words: string, atoms: Map<string, Atom>): Element {
  const optional = source.endsWith('?')
  const bare = optional ? source.slice(0, -1) : source
  const [, name, body] = /^(?:([a-zA-Z][a-zA-Z0-9]*):)?(.+)$/.exec(bare) ?? []
  if (!body) throw new Error(`rule ${rule.id}: cannot read "${source}"`)
  const taken = body.split('|').map((alternative): number => {
    const [head = '', ...wanted] = alternative.split('.')
    if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(head))
      throw new Error(`rule ${rule.id}: "${alternative}" is neither a Class nor a word`)
    let mask = 0
    for (const feature of wanted) {
      const bit = bits.get(feature)
      if (bit === undefined) throw new Error(`rule ${rule.id}: no feature "${feature}" (see features.ts)`)
      mask |= bit
    }
    const isClass = head[0] === head[0]?.toUpperCase()
    const [cls, id] = isClass ? [head, ''] : [words, head]
    const key = `${cls} ${id} ${mask}`
    if (!atoms.has(key)) atoms.set(key, { cls, id, features: mask })
    return [...atoms.keys()].indexOf(key)
  })
  return { name: name ?? null, atoms: taken, optional, takes: [] }
}

/**
 * Compiles the rules of a stage. Their function words are items of class `words`, so that a field of language may keep small
 * words of its own and be sure that nobody else's forms are among them.
 * @throws Error naming the rule whose pattern cannot be read or has no required element.
 */
export function stage(rules: readonly Rule[], words = 'Word'): Stage {
  const atoms = new Map<string, Atom>()
  const compiled = rules.map((rule): CompiledRule => {
    const elements = rule.match
      .trim()
      .split(/\s+/)
      .map((source) => parseElement(rule, source, words, atoms))
    if (elements.every(({ optional }) => optional)) throw new Error(`rule ${rule.id}: every element is optional`)
    const names = elements.flatMap(({ name }) => (name === null ? [] : [[name, undefined] as const]))
    return { rule, symbol: symbolOf(rule.makes, ''), elements, blank: Object.fromEntries(names) }
  })
  return {
    rules: compiled,
    automaton: automatonOf(
      [...atoms.values()],
      compiled.map(({ elements }) => elements),
    ),
  }
}

/** A way through a pattern: the rule by its number, and the items that it took. */
interface Way {
  readonly rule: number
  readonly to: number
  readonly items: readonly Item[]
}

/** A search through a chart: the items on the way, and the complete ways from one token, the best first. */
interface Search {
  readonly chart: Chart
  readonly path: Item[]
  readonly ways: Way[]
  /** How many of `ways` are of this token. */
  count: number
}

/**
 * Applies a stage to a whole text: finds all ways through its patterns, keeps the leftmost longest of what overlaps (the earlier
 * rule where two are equally long) unless its production declines, and adds it to the chart.
 *
 * @returns the items added, in text order
 */
export function applyStage(chart: Chart, stage: Stage): Item[] {
  const search: Search = { chart, path: [], ways: [], count: 0 }
  const added: Item[] = []
  for (let from = 0; from < chart.tokens.count; ) {
    const item = longestFrom(search, stage, from)
    if (item) added.push(item)
    from = item ? item.to : from + 1
  }
  return added
}

/** The stages of a grammar on their way through a text, island by island. */
export interface Tour extends Search {
  readonly grammar: Grammar
  readonly spots: Spots
  /** The island that is visited, -1 before the first; its first spot, and one past its last. */
  island: number
  from: number
  to: number
  /** Bits of the stages whose matches may begin in it, and of those that find in it what they need. */
  opens: number
  cores: number
}

/** Begins to apply the stages of a grammar to a text: finds the islands where any of them has something to find. */
export const tourOf = (chart: Chart, grammar: Grammar): Tour => ({
  chart,
  path: [],
  ways: [],
  count: 0,
  grammar,
  spots: spotsOf(chart, grammar),
  island: -1,
  from: 0,
  to: 0,
  opens: 0,
  cores: 0,
})

/** Goes on to the next island; false where there is none. */
export function nextIsland(tour: Tour): boolean {
  const { ends, opens, cores } = tour.spots
  if (++tour.island >= ends.length) return false
  tour.from = tour.to
  tour.to = ends[tour.island] as number
  tour.opens = 0
  for (let i = tour.from; i < tour.to; i++) tour.opens |= opens[i] as number
  tour.cores = cores[tour.island] as number
  return true
}

/**
 * Applies a stage of a grammar to the island that is visited.
 *
 * @returns how many items were added
 */
export function applyAt(tour: Tour, stage: OwnStage): number {
  const { bit } = stage
  if ((tour.opens & tour.cores & bit) === 0) return 0
  const { tokens, opens } = tour.spots
  let added = 0
  let free = 0
  for (let i = tour.from; i < tour.to; i++) {
    if (((opens[i] as number) & bit) === 0) continue
    const from = tokens[i] as number
    if (from < free) continue
    const item = longestFrom(tour, stage, from)
    if (item === null) continue
    added++
    free = item.to
    // The stages to come may begin with what was found here, or may have waited for it.
    const more = opensOf(tour.grammar, item)
    if (more === UNASKED) continue
    opens[i] = (opens[i] as number) | more
    tour.opens |= more
    tour.cores |= coreOf(tour.grammar, item)
  }
  return added
}

/** Adds the longest match that begins at a token; null where there is none. */
function longestFrom(search: Search, { rules, automaton }: Stage, from: number): Item | null {
  search.count = 0
  walk(search, automaton, automaton.start, from, 0)
  for (let i = 0; i < search.count; i++) {
    const way = search.ways[i] as Way
    const item = produce(search.chart, rules[way.rule] as CompiledRule, automaton, from, way)
    if (item !== null) return item
  }
  return null
}

/** Keeps a complete way behind those that are longer, or as long and of an earlier rule. */
function keep(search: Search, rule: number, to: number, depth: number): void {
  const { ways, path } = search
  let at = search.count++
  for (; at > 0; at--) {
    const before = ways[at - 1] as Way
    if (before.to > to || (before.to === to && before.rule <= rule)) break
    ways[at] = before
  }
  ways[at] = { rule, to, items: path.slice(0, depth + 1) }
}

function walk(search: Search, automaton: Automaton, state: State, at: number, depth: number): void {
  const { chart, path } = search
  const items = chart.starts[at]
  if (items === undefined) return
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item
    const letter = letterOf(automaton, item)
    const next = letter === 0 ? null : follow(automaton, state, letter)
    if (next === null) continue
    path[depth] = item
    const { complete } = next
    for (let k = 0; k < complete.length; k++) keep(search, complete[k] as number, item.to, depth)
    if (next.open && goesOn(chart, item.to)) walk(search, automaton, next, item.to, depth + 1)
  }
}

/** The item that a rule makes of a way; null where its production declines. */
function produce(
  chart: Chart,
  { rule, symbol, elements, blank }: CompiledRule,
  automaton: Automaton,
  from: number,
  way: Way,
): Item | null {
  const captures: Record<string, Item | undefined> = { ...blank }
  const { to, items } = way
  if (items.length === elements.length) nameInOrder(elements, items, captures)
  else if (!capture(automaton, elements, 0, items, 0, captures)) return null
  const value = rule.value(captures as never, { chart, from, to })
  if (value === null || value === undefined) return null
  return enter(chart, { symbol, cls: rule.makes, id: '', from, to, features: 0, value, foundBy: rule.id })
}

/** Names the items of a way of which every element took one. */
function nameInOrder(
  elements: readonly Element[],
  items: readonly Item[],
  captures: Record<string, Item | undefined>,
): void {
  for (let i = 0; i < items.length; i++) {
    const { name } = elements[i] as Element
    if (name !== null) captures[name] = items[i]
  }
}

/** Names the items of a way by the elements that took them; an optional element takes what it can. */
function capture(
  automaton: Automaton,
  elements: readonly Element[],
  index: number,
  items: readonly Item[],
  at: number,
  captures: Record<string, Item | undefined>,
): boolean {
  const element = elements[index]
  if (element === undefined) return at === items.length
  const item = items[at]
  if (item !== undefined && takes(automaton, element, item)) {
    if (element.name) captures[element.name] = item
    if (capture(automaton, elements, index + 1, items, at + 1, captures)) return true
  }
  if (element.name) captures[element.name] = undefined
  return element.optional && capture(automaton, elements, index + 1, items, at, captures)
}

function takes(automaton: Automaton, { atoms, takes: known }: Element, item: Item): boolean {
  const letter = letterOf(automaton, item)
  let answer = known[letter]
  if (answer === undefined) {
    const own = automaton.letters[letter] as readonly number[]
    answer = atoms.some((atom) => own.includes(atom))
    while (known.length < letter) known.push(undefined)
    known[letter] = answer
  }
  return answer
}
