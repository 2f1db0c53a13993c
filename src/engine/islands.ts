/**
 * Where in a text the rules of a grammar can apply at all. Items that any rule asks for lie in islands, runs of tokens without a
 * gap, and no match leaves its island. Most islands are small words between other people's words; only those with an item that
 * no match can do without are worth a visit. Of each of their tokens one bit a stage tells whether a rule of the stage may begin
 * there, so that a stage that has nothing to find costs a look at some bits.
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
  /** Island of each. */
  readonly islands: number[]
  /** When something was last added to an island; a stage that comes again passes over those where nothing was. */
  readonly changed: number[]
  /** When a stage was last applied, by its bit. */
  readonly applied: Map<number, number>
  now: number
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
  const ask = ({ cls, id }: Atom, role: number): void => {
    const key = id === '' ? cls : `${cls} ${id}`
    asked.set(key, (asked.get(key) ?? 0) | role)
  }
  stages.forEach(({ rules, automaton: { atoms, start, steps } }, i) => {
    for (const atom of atoms) ask(atom, atom.id === '' ? PART | CORE : PART)
    for (const place of start.places) for (const atom of steps[place]?.atoms ?? []) ask(atoms[atom] as Atom, 1 << i)
    for (const { elements } of rules) {
      const required = elements.filter(({ optional }) => !optional).map((element) => element.atoms)
      // An item of a class is a core of its own; a rule of nothing but small words has its first for a core.
      if (required.some((taken) => taken.every((atom) => atoms[atom]?.id === ''))) continue
      for (const atom of required[0] ?? []) ask(atoms[atom] as Atom, CORE)
    }
  })
  return { stages: stages.map((stage, i) => ({ ...stage, bit: 1 << i })), asked, roles: new Int32Array(0) }
}

/** The spots of a text. */
export function spotsOf(chart: Chart, grammar: Grammar): Spots {
  if (grammar.roles.length < symbolCount()) grammar.roles = new Int32Array(symbolCount() * 2).fill(UNTOLD)
  const { starts, tokens: text } = chart
  const tokens: number[] = []
  const stages: number[] = []
  const islands: number[] = []
  let island = 0
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
      if (visited) island++
      else tokens.length = shore
      shore = tokens.length
      visited = false
    }
    stages[tokens.length] = role & (PART - 1)
    islands[tokens.length] = island
    tokens.push(token)
    if (to > reach) reach = to
    if (role & CORE) visited = true
  }
  if (!visited) tokens.length = shore
  return { tokens, stages, islands, changed: new Array(island + 1).fill(0), applied: new Map(), now: 0 }
}

/** Tells the stages to come of an item that was added at a spot. */
export const markSpot = (spots: Spots, at: number, grammar: Grammar, item: Item): void => {
  if (grammar.roles.length < symbolCount()) grammar.roles = new Int32Array(symbolCount() * 2).fill(UNTOLD)
  spots.stages[at] = (spots.stages[at] as number) | (roleOf(grammar, item) & (PART - 1))
  spots.changed[spots.islands[at] as number] = ++spots.now
}

function roleOf(grammar: Grammar, item: Item): number {
  const known = grammar.roles[item.symbol] as number
  return known === UNTOLD ? learn(grammar, item) : known
}

function learn({ asked, roles }: Grammar, { symbol }: Item): number {
  const { cls, id } = meaningOf(symbol)
  const role = (asked.get(cls) ?? 0) | (id === '' ? 0 : (asked.get(`${cls} ${id}`) ?? 0))
  roles[symbol] = role
  return role
}
