/**
 * Where in a text the rules of a grammar can apply at all. Items that any rule asks for lie in islands, runs of tokens without a
 * gap, and no match leaves its island. Most islands are small words between other people's words; only those with an item that
 * no match can do without are worth a visit, and every stage visits the same spots of them.
 */
import { LINE_BEFORE } from '../text/tokenize.js'
import type { Chart, Item } from './chart.js'
import type { Stage } from './pattern.js'
import { meaningOf, symbolCount } from './symbols.js'

/** Stages that are applied one after the other. */
export interface Grammar {
  readonly stages: readonly Stage[]
  /** Small words, by class and id, that a match may consist of with nothing else. */
  readonly enough: ReadonlySet<string>
  /** What a symbol is to the grammar: one of the marks below. */
  roles: Int8Array
}

const UNTOLD = -1
const STRANGE = 0
const PART = 1
const CORE = 2

/** Puts stages together to a grammar. */
export function grammarOf(stages: readonly Stage[]): Grammar {
  const enough = new Set<string>()
  for (const { rules, automaton } of stages) {
    for (const { elements } of rules) {
      const required = elements.filter(({ optional }) => !optional)
      const asked = required.map(({ atoms }) => atoms.map((atom) => automaton.atoms[atom]))
      // An item of a class is a core of its own; a rule of nothing but small words has its first for a core.
      if (asked.some((atoms) => atoms.every((atom) => atom?.id === ''))) continue
      for (const atom of asked[0] ?? []) if (atom) enough.add(`${atom.cls} ${atom.id}`)
    }
  }
  return { stages, enough, roles: new Int8Array(0) }
}

/** The tokens at which a match of the grammar may begin, in order. Items that stages add later begin at spots too. */
export function spotsOf(chart: Chart, grammar: Grammar): number[] {
  if (grammar.roles.length < symbolCount()) grammar.roles = new Int8Array(symbolCount() * 2).fill(UNTOLD)
  const { starts, tokens } = chart
  const spots: number[] = []
  let island = 0
  let reach = 0
  let visited = false
  for (let token = 0; token < tokens.count; token++) {
    const items = starts[token]
    if (items === undefined) continue
    let role = STRANGE
    let to = 0
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Item
      const own = roleOf(grammar, item)
      if (own === STRANGE) continue
      if (own > role) role = own
      if (item.to > to) to = item.to
    }
    if (role === STRANGE) continue
    if (token > reach || (tokens.flags[token] as number) & LINE_BEFORE) {
      if (!visited) spots.length = island
      island = spots.length
      visited = false
    }
    spots.push(token)
    if (to > reach) reach = to
    if (role === CORE) visited = true
  }
  if (!visited) spots.length = island
  return spots
}

function roleOf(grammar: Grammar, { symbol }: Item): number {
  const known = grammar.roles[symbol] as number
  if (known !== UNTOLD) return known
  const { cls, id } = meaningOf(symbol)
  const atoms = grammar.stages.flatMap(({ automaton }) =>
    automaton.atoms.filter((atom) => atom.cls === cls && (atom.id === '' || atom.id === id)),
  )
  const isCore = atoms.some((atom) => atom.id === '') || grammar.enough.has(`${cls} ${id}`)
  const role = isCore ? CORE : atoms.length > 0 ? PART : STRANGE
  grammar.roles[symbol] = role
  return role
}
