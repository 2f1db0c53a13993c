/**
 * Where in a text the rules of a grammar can apply at all. Items that any rule asks for lie in islands, runs of tokens without a
 * gap, and no match leaves its island: each is visited once, and all stages are applied to it before the next. Most islands are
 * small words between other people's words. A stage is applied to those that hold an item which one of its rules may begin with
 * and one that its rules cannot do without: the rest costs a look at some bits.
 */
import { LINE_BEFORE } from '../text/tokenize.js'
import type { Atom } from './automaton.js'
import type { Chart, Item } from './chart.js'
import type { Stage } from './pattern.js'
import { meaningOf, symbolCount } from './symbols.js'

/** A stage within a grammar: which bit is its own. */
export interface OwnStage extends Stage {
  readonly bit: number
}

/** What an item of a kind is to the stages of a grammar, a bit each. */
interface Roles {
  /** Those whose matches may begin with it. */
  opens: number
  /** Those whose rules cannot all do without it. */
  core: number
}

/** Stages that are applied to the same islands. */
export interface Grammar {
  readonly stages: readonly OwnStage[]
  /** What each class is, and each small word by class and id; rules ask for no others. */
  readonly asked: ReadonlyMap<string, Readonly<Roles>>
  /** The same by symbol: which stages it opens (-1 where no rule asks for it, -2 where nobody looked yet), which it is core of. */
  opens: Int32Array
  core: Int32Array
}

/** Tokens at which matches may begin, in order: a column each for what is known of them. */
export interface Spots {
  readonly tokens: number[]
  /** Bits of the stages whose matches may begin there. */
  readonly opens: number[]
  /** One past the last spot of each island; what stands in the columns beyond is none. */
  readonly ends: number[]
  /** Bits of the stages that find what they need in an island. */
  readonly cores: number[]
}

/** What an item opens that no rule asks for. */
export const UNASKED = -1
/** What a symbol opens that nobody looked at yet. */
const UNTOLD = -2
const MOST_STAGES = 30

/**
 * Puts stages together to a grammar.
 * @param common what any text is full of, the commonest first, as classes and as small words by class and id: a rule that asks
 *   for something else as well is sought by that
 */
export function grammarOf(stages: readonly Stage[], common: readonly string[] = []): Grammar {
  if (stages.length > MOST_STAGES) throw new Error(`a grammar has at most ${MOST_STAGES} stages, not ${stages.length}`)
  const asked = new Map<string, Roles>()
  const ask = (key: string): Roles => {
    const known = asked.get(key)
    if (known) return known
    const roles = { opens: 0, core: 0 }
    asked.set(key, roles)
    return roles
  }
  stages.forEach((stage, i) => {
    const { atoms, start, steps } = stage.automaton
    for (const atom of atoms) ask(keyOf(atom))
    for (const place of start.places)
      for (const atom of steps[place]?.atoms ?? []) ask(keyOf(atoms[atom] as Atom)).opens |= 1 << i
    for (const key of coreKeys(stage, common)) ask(key).core |= 1 << i
  })
  return {
    stages: stages.map((stage, i) => ({ ...stage, bit: 1 << i })),
    asked,
    opens: new Int32Array(0),
    core: new Int32Array(0),
  }
}

const keyOf = ({ cls, id }: Atom): string => (id === '' ? cls : `${cls} ${id}`)

/**
 * What a stage finds nothing without: of each rule, all alternatives of one required element. The less of it a text holds the
 * better, so what can be spared is, as long as every rule keeps an element: what is common first, then small words, those of most
 * rules before others, then the classes that few rules ask for.
 */
function coreKeys({ rules, automaton: { atoms } }: Stage, common: readonly string[]): ReadonlySet<string> {
  const needs = rules.map(({ elements }) =>
    elements
      .filter(({ optional }) => !optional)
      .map((element) => element.atoms.map((atom) => keyOf(atoms[atom] as Atom))),
  )
  const uses = new Map<string, number>()
  for (const key of needs.flat(2)) uses.set(key, (uses.get(key) ?? 0) + 1)
  const words = [...uses]
    .sort(([, a], [, b]) => b - a)
    .map(([key]) => key)
    .filter((key) => key.includes(' '))
  const classes = [...uses].sort(([, a], [, b]) => a - b).map(([key]) => key)
  const core = new Set(uses.keys())
  const holds = (rule: readonly (readonly string[])[]): boolean =>
    rule.some((taken) => taken.every((key) => core.has(key)))
  for (const key of [...common, ...words, ...classes]) {
    if (core.delete(key) && !needs.every(holds)) core.add(key)
  }
  return core
}

/** Whether items of a class, or a small word of it, are ones that some stage cannot do without. */
export const isCore = ({ asked }: Grammar, cls: string, id: string): boolean =>
  ((asked.get(cls)?.core ?? 0) | (asked.get(`${cls} ${id}`)?.core ?? 0)) !== 0

/** The spots of a text. */
export function spotsOf(chart: Chart, grammar: Grammar): Spots {
  const { starts, tokens: text } = chart
  const spots: Spots = { tokens: [], opens: [], ends: [], cores: [] }
  const { tokens, opens, ends, cores } = spots
  let count = 0
  let shore = 0
  let reach = 0
  // What may be begun in the island, and what it holds the core of.
  let begun = 0
  let held = 0
  for (let token = 0; token < text.count; token++) {
    const items = starts[token]
    if (items === undefined) continue
    let opened = UNASKED
    let core = 0
    let to = 0
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Item
      const own = opensOf(grammar, item)
      if (own === UNASKED) continue
      opened = opened === UNASKED ? own : opened | own
      core |= coreOf(grammar, item)
      if (item.to > to) to = item.to
    }
    if (opened === UNASKED) continue
    if (token > reach || (text.flags[token] as number) & LINE_BEFORE) {
      if ((begun & held) !== 0) {
        ends.push(count)
        cores.push(held)
        shore = count
      } else count = shore
      begun = 0
      held = 0
    }
    opens[count] = opened
    tokens[count++] = token
    if (to > reach) reach = to
    begun |= opened
    held |= core
  }
  if ((begun & held) !== 0) {
    ends.push(count)
    cores.push(held)
  }
  return spots
}

/** Bits of the stages that an item opens; -1 where no rule asks for it. */
export const opensOf = (grammar: Grammar, item: Item): number => {
  const known = grammar.opens[item.symbol] ?? UNTOLD
  return known === UNTOLD ? learn(grammar, item) : known
}

/** Bits of the stages that an item is core of; asked of items that some rule asks for. */
export const coreOf = ({ core }: Grammar, { symbol }: Item): number => core[symbol] as number

function learn(grammar: Grammar, { symbol }: Item): number {
  const { asked } = grammar
  if (symbol >= grammar.opens.length) {
    const wide = symbolCount() * 2
    const { opens, core } = grammar
    grammar.opens = new Int32Array(wide).fill(UNTOLD)
    grammar.opens.set(opens)
    grammar.core = new Int32Array(wide)
    grammar.core.set(core)
  }
  const { cls, classes, id } = meaningOf(symbol)
  const keys = id === '' ? classes : [`${cls} ${id}`, ...classes]
  const roles = keys.flatMap((key) => asked.get(key) ?? [])
  const either = (name: keyof Roles): number => roles.reduce((bits, own) => bits | own[name], 0)
  grammar.opens[symbol] = roles.length === 0 ? UNASKED : either('opens')
  grammar.core[symbol] = either('core')
  return grammar.opens[symbol] as number
}
