/**
 * Where in a text the rules of a grammar can apply at all. Items that any rule asks for lie in islands, runs of tokens without a
 * gap, and no match leaves its island: each is visited once, and all stages are applied to it before the next. Most islands are
 * small words between other people's words; only those with an item that no match can do without are worth a visit. Of each of
 * their tokens one bit a stage tells whether a rule of the stage may begin there, so that a stage that has nothing to find costs a
 * look at some bits.
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

/** Stages that are applied to the same islands. */
export interface Grammar {
  readonly stages: readonly OwnStage[]
  /** What is asked of each class, and of each small word by class and id: bits as those of `roles`. */
  readonly asked: ReadonlyMap<string, number>
  /** What a symbol is to the grammar; -1 where nobody asked yet. */
  roles: Int32Array
}

/** Tokens at which matches may begin, in order: a column each for what is known of them. */
export interface Spots {
  readonly tokens: number[]
  /** Bits of the stages whose matches may begin there. */
  readonly stages: number[]
  /** One past the last spot of each island; what stands in the columns beyond is none. */
  readonly ends: number[]
}

const UNTOLD = -1
/** Roles of a symbol, beside the bits of the stages that a match may begin with it in: some rule asks for it; it is core. */
const PART = 1 << 29
const CORE = 1 << 30
const MOST_STAGES = 29

/** Puts stages together to a grammar. */
export function grammarOf(stages: readonly Stage[]): Grammar {
  if (stages.length > MOST_STAGES) throw new Error(`a grammar has at most ${MOST_STAGES} stages, not ${stages.length}`)
  const asked = new Map<string, number>()
  const needs: string[][][] = []
  const ask = ({ cls, id }: Atom, role: number): void => {
    const key = id === '' ? cls : `${cls} ${id}`
    asked.set(key, (asked.get(key) ?? 0) | role)
  }
  stages.forEach(({ rules, automaton: { atoms, start, steps } }, i) => {
    for (const atom of atoms) ask(atom, PART)
    for (const place of start.places) for (const atom of steps[place]?.atoms ?? []) ask(atoms[atom] as Atom, 1 << i)
    for (const { elements } of rules) {
      const required = elements.filter(({ optional }) => !optional).map((element) => element.atoms)
      // Where a rule asks for items of classes, one of them is its core; a rule of nothing but small words has its first for one.
      const classes = required.filter((taken) => taken.every((atom) => atoms[atom]?.id === ''))
      if (classes.length > 0) needs.push(classes.map((taken) => taken.map((atom) => (atoms[atom] as Atom).cls)))
      else for (const atom of required[0] ?? []) ask(atoms[atom] as Atom, CORE)
    }
  })
  for (const cls of coreClasses(needs)) ask({ cls, id: '', features: 0 }, CORE)
  return { stages: stages.map((stage, i) => ({ ...stage, bit: 1 << i })), asked, roles: new Int32Array(0) }
}

/**
 * Classes without which nothing matches: of each rule, all alternatives of one required element. The fewer they are, the fewer
 * islands are visited, so a class is dropped as long as every rule keeps an element: first those that few rules ask for.
 */
function coreClasses(needs: readonly (readonly (readonly string[])[])[]): ReadonlySet<string> {
  const uses = new Map<string, number>()
  for (const cls of needs.flat(2)) uses.set(cls, (uses.get(cls) ?? 0) + 1)
  const core = new Set(uses.keys())
  const holds = (rule: readonly (readonly string[])[]): boolean =>
    rule.some((taken) => taken.every((cls) => core.has(cls)))
  for (const [cls] of [...uses].sort(([, a], [, b]) => a - b)) {
    core.delete(cls)
    if (!needs.every(holds)) core.add(cls)
  }
  return core
}

/** Whether items of a class, or a small word of it, are ones that no match can do without. */
export const isCore = ({ asked }: Grammar, cls: string, id: string): boolean =>
  (((asked.get(cls) ?? 0) | (asked.get(`${cls} ${id}`) ?? 0)) & CORE) !== 0

/** The spots of a text. */
export function spotsOf(chart: Chart, grammar: Grammar): Spots {
  const { starts, tokens: text } = chart
  const tokens: number[] = []
  const stages: number[] = []
  const ends: number[] = []
  let count = 0
  let shore = 0
  let reach = 0
  let visited = false
  for (let token = 0; token < text.count; token++) {
    const items = starts[token]
    if (items === undefined) continue
    let role = 0
    let to = 0
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Item
      const own = roleOf(grammar, item)
      if (own === 0) continue
      role |= own
      if (item.to > to) to = item.to
    }
    if (role === 0) continue
    if (token > reach || (text.flags[token] as number) & LINE_BEFORE) {
      if (visited) {
        ends.push(count)
        shore = count
      } else count = shore
      visited = false
    }
    stages[count] = role & (PART - 1)
    tokens[count++] = token
    if (to > reach) reach = to
    if (role & CORE) visited = true
  }
  if (visited) ends.push(count)
  return { tokens, stages, ends }
}

/** Bits of the stages whose matches may begin with an item. */
export const stagesOf = (grammar: Grammar, item: Item): number => roleOf(grammar, item) & (PART - 1)

function roleOf(grammar: Grammar, item: Item): number {
  const known = grammar.roles[item.symbol] ?? UNTOLD
  return known === UNTOLD ? learn(grammar, item) : known
}

function learn(grammar: Grammar, { symbol }: Item): number {
  const { asked } = grammar
  if (symbol >= grammar.roles.length) {
    const roles = new Int32Array(symbolCount() * 2).fill(UNTOLD)
    roles.set(grammar.roles)
    grammar.roles = roles
  }
  const { cls, id } = meaningOf(symbol)
  const role = (asked.get(cls) ?? 0) | (id === '' ? 0 : (asked.get(`${cls} ${id}`) ?? 0))
  grammar.roles[symbol] = role
  return role
}
