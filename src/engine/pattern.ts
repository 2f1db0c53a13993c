/**
 * Rules as values: a one-line pattern over classes and words of the lexicon, a pure production, examples.
 *
 *     weekday:Weekday? on? day:Int month:Month of? year:Int?
 *
 * `Class` is an item of that class, `word` (lower-case) the lexicon's function word of that id; `name:` captures; `?` makes
 * optional; `|` offers alternatives; `Class.gen.plural` asks for features. A rule is tried only where its anchor was found:
 * the required element that is rarest in the text at hand, and not at all where one is missing. Matching runs forward and
 * backward from there over the chart, longest items first, so that the cost depends on the anchors and not on the rules.
 */
import { LINE_BEFORE } from '../text/tokenize.js'
import { addItem, type Chart, type Item, itemsFrom, itemsOf, itemsUpTo } from './chart.js'
import * as features from './features.js'
import { sieveBit } from './sieve.js'

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
  /** Gloss of the value by the sentence that shows it, the mention in brackets. Run as tests. */
  readonly examples: Readonly<Record<string, string>>
}

/** Writes a rule down with its captures typed by its own pattern. */
export const rule = <const M extends string>(definition: {
  id: string
  makes: string
  match: M
  value: (captures: Captures<M>, match: Match) => unknown
  examples: Readonly<Record<string, string>>
}): Rule => definition as Rule

/** What the items of a rule's elements are asked for. */
interface Kind {
  readonly cls: string
  /** '' = any id. */
  readonly id: string
  /** Its place among those of the stage. */
  readonly number: number
}

interface Alternative extends Kind {
  readonly features: number
}

interface Element {
  readonly name: string | null
  readonly alternatives: readonly Alternative[]
  readonly optional: boolean
  /** Bits of what it may be (sieve.ts). */
  readonly sieve: number
}

/** A way to try a rule: from one of its required elements, backward and forward. */
interface Anchoring {
  readonly anchor: Element
  readonly before: readonly Element[]
  readonly after: readonly Element[]
  /** What must begin right after the anchor, and end right before it: one of these; null where nothing must. */
  readonly next: Beginners | null
  readonly previous: Beginners | null
}

/** What a row of elements may begin with. */
interface Beginners {
  readonly elements: readonly Element[]
  readonly sieve: number
}

interface CompiledRule {
  readonly rule: Rule
  /** Place among the stage's rules: breaks ties. */
  readonly order: number
  /** One for each required element; which is the rarest shows in the text. */
  readonly anchorings: readonly Anchoring[]
}

/** Rules of one stage. */
export interface Stage {
  readonly rules: readonly CompiledRule[]
  /** What the rules ask for, each once: many ask for the same. */
  readonly kinds: readonly Kind[]
}

const bits = new Map(
  Object.entries(features).flatMap(([name, bit]) => (typeof bit === 'number' ? [[name.toLowerCase(), bit]] : [])),
)

function parseElement(rule: Rule, source: string, words: string, kinds: Map<string, Kind>): Element {
  const optional = source.endsWith('?')
  const bare = optional ? source.slice(0, -1) : source
  const [, name, body] = /^(?:([a-zA-Z][a-zA-Z0-9]*):)?(.+)$/.exec(bare) ?? []
  if (!body) throw new Error(`rule ${rule.id}: cannot read "${source}"`)
  const alternatives = body.split('|').map((alternative): Alternative => {
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
    const kind = kinds.get(`${cls} ${id}`) ?? { cls, id, number: kinds.size }
    kinds.set(`${cls} ${id}`, kind)
    return { ...kind, features: mask }
  })
  const sieve = alternatives.reduce((all, { cls, id }) => all | sieveBit(cls, id), 0)
  return { name: name ?? null, alternatives, optional, sieve }
}

/**
 * Compiles the rules of a stage. Their function words are items of class `words`, so that a field of language may keep small
 * words of its own and be sure that nobody else's forms are among them.
 * @throws Error naming the rule whose pattern cannot be read or has no required element.
 */
export function stage(rules: readonly Rule[], words = 'Word'): Stage {
  const kinds = new Map<string, Kind>()
  return {
    rules: rules.map((rule, order) => {
      const elements = rule.match
        .trim()
        .split(/\s+/)
        .map((source) => parseElement(rule, source, words, kinds))
      const anchorings = elements.flatMap((anchor, at): Anchoring[] => {
        if (anchor.optional) return []
        const before = elements.slice(0, at).reverse()
        const after = elements.slice(at + 1)
        return [{ anchor, before, after, next: beginners(after), previous: beginners(before) }]
      })
      if (anchorings.length === 0) throw new Error(`rule ${rule.id}: every element is optional`)
      return { rule, order, anchorings }
    }),
    kinds: [...kinds.values()],
  }
}

/** The elements one of which a row must begin with: up to its first required one. */
function beginners(row: readonly Element[]): Beginners | null {
  const required = row.findIndex(({ optional }) => !optional)
  if (required < 0) return null
  const elements = row.slice(0, required + 1)
  return { elements, sieve: elements.reduce((all, { sieve }) => all | sieve, 0) }
}

function fits({ alternatives }: Element, item: Item): boolean {
  for (const { cls, id, features: mask } of alternatives) {
    if (item.cls === cls && (id === '' || item.id === id) && (item.features & mask) === mask) return true
  }
  return false
}

const anyFits = (items: readonly Item[], elements: readonly Element[]): boolean => {
  for (const item of items) for (const element of elements) if (fits(element, item)) return true
  return false
}

interface Found {
  readonly rule: Rule
  readonly order: number
  readonly from: number
  readonly to: number
  readonly value: unknown
}

/** Items of a class by id, kept while the class does not grow: function words are asked for by name again and again. */
const indexes = new WeakMap<Chart, Map<string, { readonly size: number; readonly byId: Map<string, Item[]> }>>()

function itemsNamed(chart: Chart, cls: string, id: string): readonly Item[] {
  const items = itemsOf(chart, cls)
  if (items.length === 0) return items
  let index = indexes.get(chart)
  if (!index) {
    index = new Map()
    indexes.set(chart, index)
  }
  let known = index.get(cls)
  if (!known || known.size !== items.length) {
    const byId = new Map<string, Item[]>()
    for (const item of items) {
      const list = byId.get(item.id)
      if (list) list.push(item)
      else byId.set(item.id, [item])
    }
    known = { size: items.length, byId }
    index.set(cls, known)
  }
  return known.byId.get(id) ?? NONE
}

const NONE: readonly Item[] = []

const itemsOfKind = (chart: Chart, { cls, id }: Kind): readonly Item[] =>
  id === '' ? itemsOf(chart, cls) : itemsNamed(chart, cls, id)

/**
 * The required element that is rarest in this text; null where one of them is not in it at all.
 * @param items of the text, by kind
 */
function rarest(items: readonly (readonly Item[])[], { anchorings }: CompiledRule): Anchoring | null {
  let best: Anchoring | null = null
  let least = Number.POSITIVE_INFINITY
  for (const anchoring of anchorings) {
    let count = 0
    for (const alternative of anchoring.anchor.alternatives)
      count += (items[alternative.number] as readonly Item[]).length
    if (count === 0) return null
    if (count < least) {
      least = count
      best = anchoring
    }
  }
  return best
}

/**
 * Applies a stage: tries each rule at its anchors, keeps the leftmost longest of what overlaps (the earlier rule where two
 * are equally long), and adds the rest to the chart. Answers the items added, in text order.
 */
export function applyStage(chart: Chart, { rules, kinds }: Stage): Item[] {
  const found: Found[] = []
  const items = kinds.map((kind) => itemsOfKind(chart, kind))
  for (const compiled of rules) {
    const anchoring = rarest(items, compiled)
    if (!anchoring) continue
    for (const alternative of anchoring.anchor.alternatives) {
      for (const anchor of items[alternative.number] as readonly Item[]) {
        if ((anchor.features & alternative.features) === alternative.features)
          tryRule(chart, compiled, anchoring, anchor, found)
      }
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to || a.order - b.order)
  const added: Item[] = []
  let free = 0
  for (const { rule, from, to, value } of found) {
    if (from < free) continue
    const item: Item = { cls: rule.makes, id: '', from, to, features: 0, value, foundBy: rule.id }
    addItem(chart, item)
    added.push(item)
    free = to
  }
  return added
}

/** Tries a rule around its anchor. */
function tryRule(
  chart: Chart,
  { rule, order }: CompiledRule,
  { anchor: element, before, after, next, previous }: Anchoring,
  anchor: Item,
  found: Found[],
): void {
  // Most attempts end at the first neighbour: it is asked before anything is set up.
  if (next && !((chart.beginning[anchor.to] as number) & next.sieve)) return
  if (previous && !((chart.ending[anchor.from] as number) & previous.sieve)) return
  if (next && !anyFits(itemsFrom(chart, anchor.to), next.elements)) return
  if (previous && !anyFits(itemsUpTo(chart, anchor.from), previous.elements)) return
  const captures: Record<string, Item | undefined> = {}
  if (element.name) captures[element.name] = anchor
  const from = backward(chart, before, 0, anchor.from, captures)
  if (from < 0) return
  const to = forward(chart, after, 0, anchor.to, captures)
  if (to < 0) return
  const value = rule.value(captures as never, { chart, from, to })
  if (value !== null && value !== undefined) found.push({ rule, order, from, to, value })
}

function forward(
  chart: Chart,
  elements: readonly Element[],
  index: number,
  at: number,
  captures: Record<string, Item | undefined>,
): number {
  const element = elements[index]
  if (!element) return at
  // A pattern does not run over the end of a line.
  if ((chart.beginning[at] as number) & element.sieve && !((chart.tokens.flags[at] as number) & LINE_BEFORE)) {
    for (const item of longestFirst(itemsFrom(chart, at), element)) {
      if (element.name) captures[element.name] = item
      const end = forward(chart, elements, index + 1, item.to, captures)
      if (end >= 0) return end
    }
  }
  if (element.name) captures[element.name] = undefined
  return element.optional ? forward(chart, elements, index + 1, at, captures) : -1
}

function backward(
  chart: Chart,
  elements: readonly Element[],
  index: number,
  at: number,
  captures: Record<string, Item | undefined>,
): number {
  const element = elements[index]
  if (!element) return at
  if ((chart.ending[at] as number) & element.sieve && !((chart.tokens.flags[at] as number) & LINE_BEFORE)) {
    for (const item of longestFirst(itemsUpTo(chart, at), element)) {
      if (element.name) captures[element.name] = item
      const start = backward(chart, elements, index + 1, item.from, captures)
      if (start >= 0) return start
    }
  }
  if (element.name) captures[element.name] = undefined
  return element.optional ? backward(chart, elements, index + 1, at, captures) : -1
}

/** The items that an element can be, the longest first; allocates only where there are several. */
function longestFirst(items: readonly Item[], element: Element): readonly Item[] {
  let only: Item | undefined
  for (const item of items) {
    if (!fits(element, item)) continue
    if (only) return items.filter((one) => fits(element, one)).sort((a, b) => b.to - b.from - (a.to - a.from))
    only = item
  }
  return only ? [only] : NONE
}
