/**
 * The rules of a stage as one automaton over the chart: a state is a set of places within patterns, a step is an item, so that
 * an item is looked at once however many rules ask for its like. States are made when a text first leads to them and kept;
 * a text meets few of those that there could be.
 *
 * The alphabet: what a stage asks of items (`Month`, the word `of`, `Unit.plural`) are its atoms, and a letter is a set of atoms that
 * some item satisfies. Most symbols are one letter or none; only those asked for with features have several.
 */
import { LINE_BEFORE } from '../text/tokenize.js'
import type { Chart, Item } from './chart.js'
import { meaningOf, symbolCount } from './symbols.js'

/** What an element of a pattern may ask for. */
export interface Atom {
  readonly cls: string
  /** '' = any id. */
  readonly id: string
  readonly features: number
}

/** An element of a pattern, as the automaton knows it. */
export interface Step {
  /** Numbers of the atoms any of which it takes. */
  readonly atoms: readonly number[]
  readonly optional: boolean
}

export interface State {
  /** The state after each letter; null where no rule goes on, undefined where nobody asked yet. */
  readonly next: (State | null | undefined)[]
  /** Rules that are complete here. */
  readonly complete: readonly number[]
  /** Whether any rule goes on from here. */
  readonly open: boolean
  readonly places: readonly number[]
}

export interface Automaton {
  readonly atoms: readonly Atom[]
  /** A step a place; after the last of a rule stands null. */
  readonly steps: readonly (Step | null)[]
  /** Rule of each place. */
  readonly rules: readonly number[]
  readonly start: State
  /** States by their places. */
  readonly states: Map<string, State>
  /** Atoms of each letter; letter 0 has none. */
  readonly letters: (readonly number[])[]
  /** Letter by symbol; -1 where nobody asked yet, or where features decide. */
  bySymbol: Int16Array
  /** Letters of the symbols that have several, by symbol and features. */
  readonly variants: Map<number, Map<number, number>>
  /** Features that any atom asks for. */
  readonly asked: number
}

const UNTOLD = -1

/**
 * Lays out the automaton of some patterns.
 * @param patterns the elements of each rule, in the order of the rules
 */
export function automatonOf(atoms: readonly Atom[], patterns: readonly (readonly Step[])[]): Automaton {
  const steps: (Step | null)[] = []
  const rules: number[] = []
  const first: number[] = []
  patterns.forEach((pattern, rule) => {
    first.push(steps.length)
    for (const step of [...pattern, null]) {
      steps.push(step)
      rules.push(rule)
    }
  })
  const states = new Map<string, State>()
  return {
    atoms,
    steps,
    rules,
    start: stateAt(first, steps, rules, states),
    states,
    letters: [[]],
    bySymbol: new Int16Array(0),
    variants: new Map(),
    asked: atoms.reduce((all, { features }) => all | features, 0),
  }
}

/** The state of some places and of those that optional elements let one pass on to. */
function stateAt(
  places: readonly number[],
  steps: readonly (Step | null)[],
  rules: readonly number[],
  states: Map<string, State>,
): State {
  const reached = new Set<number>()
  for (let place of places) {
    while (!reached.has(place)) {
      reached.add(place)
      if (steps[place]?.optional) place++
    }
  }
  const all = [...reached].sort((a, b) => a - b)
  const key = all.join(' ')
  const known = states.get(key)
  if (known) return known
  const state: State = {
    next: [],
    complete: all.filter((place) => steps[place] === null).map((place) => rules[place] as number),
    open: all.some((place) => steps[place] !== null),
    places: all,
  }
  states.set(key, state)
  return state
}

/** Makes room for the symbols that have come up since the automaton was last widened. */
function widen(automaton: Automaton): void {
  const { bySymbol } = automaton
  if (bySymbol.length >= symbolCount()) return
  automaton.bySymbol = new Int16Array(symbolCount() * 2).fill(UNTOLD)
  automaton.bySymbol.set(bySymbol)
}

/** The letter of an item; 0 where no rule asks for its like. */
export function letterOf(automaton: Automaton, item: Item): number {
  const letter = automaton.bySymbol[item.symbol] ?? UNTOLD
  return letter >= 0 ? letter : spell(automaton, item)
}

/** The letter of an item whose symbol does not tell it: because it is met for the first time, or because features count. */
function spell(automaton: Automaton, { symbol, features }: Item): number {
  widen(automaton)
  const { atoms, asked, bySymbol, variants } = automaton
  const told = features & asked
  const known = variants.get(symbol)?.get(told)
  if (known !== undefined) return known
  const { classes, id } = meaningOf(symbol)
  const own = atoms.flatMap((atom, number) =>
    classes.includes(atom.cls) && (atom.id === '' || atom.id === id) ? [number] : [],
  )
  const letter = letterFor(
    automaton,
    own.filter((number) => ((atoms[number] as Atom).features & ~told) === 0),
  )
  if (own.every((number) => (atoms[number] as Atom).features === 0)) bySymbol[symbol] = letter
  else variants.set(symbol, (variants.get(symbol) ?? new Map<number, number>()).set(told, letter))
  return letter
}

function letterFor({ letters }: Automaton, atoms: readonly number[]): number {
  const known = letters.findIndex((letter) => letter.length === atoms.length && letter.every((a, i) => a === atoms[i]))
  return known >= 0 ? known : letters.push(atoms) - 1
}

/** The state that a letter leads to; null where no rule goes on. */
export function follow(automaton: Automaton, state: State, letter: number): State | null {
  const known = state.next[letter]
  return known === undefined ? lead(automaton, state, letter) : known
}

function lead({ letters, steps, rules, states }: Automaton, state: State, letter: number): State | null {
  const atoms = letters[letter] as readonly number[]
  const places = state.places.filter((place) => steps[place]?.atoms.some((atom) => atoms.includes(atom)))
  const next =
    places.length === 0
      ? null
      : stateAt(
          places.map((place) => place + 1),
          steps,
          rules,
          states,
        )
  while (state.next.length < letter) state.next.push(undefined)
  state.next[letter] = next
  return next
}

/** Whether a rule may go on with what begins at a token: patterns do not run over the end of a line. */
export const goesOn = ({ tokens }: Chart, at: number): boolean =>
  at < tokens.count && ((tokens.flags[at] as number) & LINE_BEFORE) === 0
