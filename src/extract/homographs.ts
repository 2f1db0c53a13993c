/**
 * Words that are a noun and a verb in the same letters ("visit", "talks", "calls", "head"). English has hundreds, and only
 * the neighbours tell: a noun stands behind an article, a preposition, an adjective or a possessor, a verb behind its
 * subject and before its object.
 */
import { type Chart, type Item, itemsFrom } from '../engine/chart.js'
import {
  CLITIC_AND,
  CLITIC_L,
  INFINITIVE,
  PARTICIPLE,
  PAST,
  PLURAL,
  POSSESSED,
  PRESENT,
  SINGULAR,
} from '../engine/features.js'
import { tokenText } from '../text/tokenize.js'
import type { Cell } from './cells.js'
import type { Party } from './party.js'

/**
 * Whether a cell that may be both is the noun.
 * @param before the cells of the sentence before it
 * @param article whether an article stands right before it
 * @param next whether a party, a place or a pronoun follows right behind: an object
 */
export function isNounHere(cell: Cell, before: readonly Cell[], article: boolean, next: boolean): boolean {
  const previous = before.at(-1)
  if (article || !previous) return article || !next
  if (
    previous.marker ||
    previous.modifier ||
    previous.verb ||
    previous.word?.id === 'his' ||
    previous.word?.id === 'this'
  )
    return !(previous.marker && isGerund(cell) && next)
  if (
    previous.word?.id === 'he' ||
    previous.word?.id === 'relative' ||
    previous.word?.id === 'where' ||
    previous.word?.id === 'also'
  )
    return false
  // "Russia's visit": the sign and its letter are two cells.
  if (before.at(-2)?.sign === "'") return true
  const party = previous.party?.value as Party | undefined
  if (party?.attributive) return true
  if (!party) return !next
  // "Lavrov visits Tehran", "Iran, Russia sign": the number of the verb must be its subject's.
  // A person visits and calls; behind a state the word is the noun ("US sanctions") unless an object follows.
  if (party.kind !== 'person' && !next) return true
  const several = party.entities.length > 1 || before.at(-2)?.sign === ',' || before.at(-2)?.word?.id === 'and'
  const number = cell.verb?.features ?? 0
  return several ? !(number & PLURAL) : (number & (SINGULAR | PLURAL)) !== 0 && !(number & SINGULAR)
}

/** "*The schedule* of", "shows *signs* of": a bare present before "of" is the name of a thing. */
export const isNamed = ({ verb }: Cell): boolean =>
  verb !== undefined &&
  verb.to === verb.from + 1 &&
  (verb.features & PRESENT) !== 0 &&
  (verb.features & (PARTICIPLE | PAST)) === 0

/** "*Back* in 2001": a bare form that opens a sentence has no subject, and behind it a preposition says that it is no verb. */
export const isAdverb = ({ verb }: Cell, before: readonly Cell[]): boolean =>
  verb !== undefined &&
  verb.to === verb.from + 1 &&
  (verb.features & BARE) === BARE &&
  before.every(({ sign }) => sign !== undefined)
const BARE = PRESENT | PLURAL | INFINITIVE

/** "Before meeting Lavrov": a gerund behind a preposition has an object as a verb has. */
const isGerund = (cell: Cell): boolean => ((cell.verb?.features ?? 0) & PARTICIPLE) !== 0

/** "Has *accused*": one word before a participle that nobody listed helps it, and is no verb of holding. */
export function isAuxiliary({ tokens, ...chart }: Chart, from: number, to: number): boolean {
  if (to !== from + 1 || to >= tokens.count || itemsFrom({ tokens, ...chart }, to).length > 0) return false
  return /[a-z]ed$/.test(tokenText(tokens, to))
}

/** Words behind which a clause opens with its verb. */
const VERB_FOLLOWS: ReadonlySet<string> = new Set(['relative', 'while', 'if', 'after-clause', 'that-he', 'already'])
/** Marks that govern nothing: adverbs of how one talks. */
const ADVERBS: ReadonlySet<string> = new Set(['by-phone', 'by-video', 'in-person'])

/**
 * A verb that the script writes like its verbal noun (Arabic): behind a relative word, or behind the subject of "that", it is
 * the verb, behind a preposition the noun. Where nothing tells, it stays both.
 * @param before the cells of the sentence before it
 * @param clause number of its clause
 */
export function asVerbOrNoun(verb: Item, before: readonly Cell[], clause: number): Item {
  const previous = before.at(-1)
  const tense = verb.features & (PAST | PRESENT)
  if (!previous || !tense || !(verb.features & INFINITIVE)) return verb
  // "*To* discuss": the letter that means "to" stands on no past.
  if (verb.features & CLITIC_L) return { ...verb, features: verb.features & ~tense }
  const finite = (previous.word && VERB_FOLLOWS.has(previous.word.id)) || isSubjectOfThat(before)
  if (finite) return { ...verb, features: verb.features & ~INFINITIVE }
  if (isObjectOfVerb(verb, before, clause)) return { ...verb, features: verb.features & ~tense }
  const { marker } = previous
  const governed = marker !== undefined && !(marker.features & POSSESSED) && !ADVERBS.has(marker.id)
  return governed ? { ...verb, features: verb.features & ~tense } : verb
}

/** "That *X* ...": a name alone between the word that opens what is said and the verb. */
const isSubjectOfThat = (before: readonly Cell[]): boolean =>
  before.at(-1)?.party !== undefined && before.at(-1)?.marker === undefined && before.at(-2)?.word?.id === 'that'

/** "Denied yesterday *the holding* of": behind a verb of denial or announcing, with neither "and" nor comma before it. */
const isObjectOfVerb = (verb: Item, before: readonly Cell[], clause: number): boolean => {
  if (verb.features & CLITIC_AND || before.at(-1)?.sign === ',') return false
  const ruler = before.findLast((cell) => cell.verb && cell.clause === clause)?.verb
  return ruler !== undefined && RULING.has(ruler.id) && (ruler.features & (PAST | PRESENT)) !== 0
}

const RULING: ReadonlySet<string> = new Set(['deny', 'announce', 'propose', 'plan', 'postpone', 'cancel'])
