/**
 * The words that help an event's word: the noun that a verb needs for its frame ("signed *a memorandum*") and the verb that
 * lends a noun its tense and subject ("*held* talks"), nearest in the clause and not another's.
 */
import {
  ACC,
  CASES,
  CLITIC_B,
  CLITIC_K,
  CLITIC_L,
  DEFINITE,
  DUAL,
  GEN,
  INFINITIVE,
  NEGATED,
  PAST,
  PLURAL,
  POSSESSED,
  PRESENT,
  SINGULAR,
} from '../../engine/features.js'
import type { Cell, Reading } from '../cells.js'
import { isPlain } from '../reading.js'
import { hasTense, isTold } from '../tense.js'
import { nounFrame, pairFrame, SUPPORT } from './frames.js'
import { sensesOf } from './senses.js'
import { settingOf } from './verb-final.js'
/** How far a helper may stand from its word, in cells. */
export const REACH = 14

/** The noun that a verb needs for its frame, nearest in its clause. */
export function companionOf(
  { cells, verbFinal, verbFirst }: Reading,
  at: number,
  taken: ReadonlySet<number>,
): number | null {
  // Where the verb opens the clause, its whole subject stands before the object.
  const reach = verbFirst ? 2 * REACH : REACH
  const found = nearest(
    cells,
    at,
    (cell, i) => {
      if (!cell.noun || taken.has(i) || (i < at && at - i > REACH)) return false
      if (verbFinal && i > at && hasTense(cells[at])) return false
      if (verbFirst && i > at && isAnothersNoun(cells, at, i)) return false
      const noun = cell.noun.id
      return sensesOf(cells[at]).some((sense) => {
        const frame = pairFrame(sense, noun)
        if (frame?.verb === 'gather' && !verbFinal && !verbFirst && settingOf(cells, i) !== null) return false
        if (frame?.close && !isObject(cells, at, i)) return false
        if (frame?.type === 'sanction' && isElsewhere(cells, at, i)) return false
        return frame !== undefined && !(frame.type === 'agreement' && isAside(cells, i))
      })
    },
    reach,
  )
  return verbFinal ? (draftBefore(cells, at, found, taken) ?? found) : found
}

/**
 * "The council did not adopt the *draft* on extending the sanctions": before a final verb the object opens its phrase, and
 * what a resolution is about stands nearer to the verb than the resolution does.
 */
function draftBefore(
  cells: readonly Cell[],
  verb: number,
  found: number | null,
  taken: ReadonlySet<number>,
): number | null {
  if (found !== null && cells[found]?.noun?.id !== 'sanctions') return null
  const voted = sensesOf(cells[verb]).some((sense) => pairFrame(sense, 'resolution') !== undefined)
  const clause = cells[verb]?.clause
  const draft = cells.findIndex(
    ({ noun, clause: own }, i) => noun?.id === 'resolution' && own === clause && i < (found ?? verb) && !taken.has(i),
  )
  return voted && draft >= 0 && settingOf(cells, draft) === null ? draft : null
}

/** "A format that gathers X, and summits *were held*": behind a finite verb of its own a noun is that verb's. */
const isAnothersNoun = (cells: readonly Cell[], verb: number, noun: number): boolean =>
  cells.slice(verb + 1, noun).some((cell) => isTold(cell) && sensesOf(cell).some((sense) => SUPPORT.has(sense)))

/** "Easing tensions *over* the programme and sanctions", "relies on X for arms, in the light of sanctions": another word's. */
function isElsewhere(cells: readonly Cell[], verb: number, noun: number): boolean {
  const senses = sensesOf(cells[verb])
  // "Agreed to work out a framework necessary to settle it and to lift sanctions": agreed to something else.
  if (senses.includes('agree') && cells.slice(verb + 1, noun).filter(isPlain).length > FEW) return true
  return cells
    .slice(verb + 2, noun)
    .some(({ marker, sign }) => marker?.id === 'about' || (sign === ',' && senses.includes('adopt')))
}
/** Words in no table that may stand between a verb and what was agreed on. */
const FEW = 3

/** Marks of a noun that is no object: "repeated its commitment *to* the treaty" extends nothing. */
const ASIDES: ReadonlySet<string> = new Set(['about', 'during', 'after', 'before', 'with', 'for', 'through', 'against'])

function isAside(cells: readonly Cell[], at: number): boolean {
  if ((cells[at]?.noun?.features ?? 0) & (CLITIC_B | CLITIC_L | CLITIC_K)) return true
  let before = at - 1
  while (cells[before]?.modifier) before--
  return ASIDES.has(cells[before]?.marker?.id ?? '')
}

/** Whether a noun stands beside a verb as its object: no preposition and little else between; before it by its case alone. */
function isObject(cells: readonly Cell[], verb: number, noun: number): boolean {
  const [from, to] = noun > verb ? [verb, noun] : [noun, verb]
  // "Announced *about* sanctions": how some languages announce.
  const plain = cells
    .slice(from + 1, to)
    .every((cell, i) => (!cell.marker || (i === 0 && cell.marker.id === 'about')) && !cell.sign && !cell.verb)
  if (!plain || to - from > 4) return false
  if (noun > verb) return true
  let before = noun - 1
  while (cells[before]?.modifier) before--
  return ((cells[noun]?.noun?.features ?? 0) & ACC) !== 0 && !cells[before]?.marker
}

const ASIDE: ReadonlySet<string> = new Set(['sidelines-of', 'during'])

/** The support verb of a noun, nearest in its clause. */
export function supportOf(reading: Reading, at: number): number | null {
  const { cells, verbFirst } = reading
  // "Held talks on the sidelines of the summit", "took up his post at the time of the visit": the noun is only where and when.
  const aside = verbFirst && ASIDE.has(settingOf(cells, at) ?? '')
  const resumptive = resumptiveAfter(cells, at)
  const found = nearest(
    cells,
    at,
    (cell, i) =>
      i !== resumptive &&
      !(aside && i < at) &&
      !isForeign(reading, at, i) &&
      // A verbal noun behind the noun supports another ("a visit days after the beginning of talks").
      !(i > at && isVerbalNoun(cells, i)) &&
      !isParted(cells, i, at) &&
      !lacksAnother(cells, i, at) &&
      sensesOf(cell).some((sense) => SUPPORT.has(sense)),
  )
  return found ?? resumptive
}

/** "There is *no* ...": what there is not stands in the genitive; "no doubt of the talks" leaves them as they are. */
function lacksAnother(cells: readonly Cell[], verb: number, noun: number): boolean {
  const cases = (cells[noun]?.noun?.features ?? 0) & CASES
  if (!((cells[verb]?.verb?.features ?? 0) & NEGATED) || cells[verb]?.verb?.id !== 'occur' || !cases) return false
  let before = noun - 1
  while (cells[before]?.modifier) before--
  return (
    !(cases & GEN) ||
    cells[before]?.marker !== undefined ||
    (verb < noun && noun - verb > 1 && isPlain(cells[noun - 1] as Cell))
  )
}

/** "Seeks talks with Iran, but *Khamenei held* ...": behind a comma, a verb with a name right before it is that name's. */
const isForeign = ({ cells, verbFinal, verbFirst }: Reading, noun: number, verb: number): boolean =>
  !verbFinal &&
  !verbFirst &&
  verb > noun &&
  ((cells[verb - 1]?.party !== undefined && cells.slice(noun, verb - 1).some(({ sign }) => sign === ',')) ||
    isOthersBehind(cells, noun, verb))

/** "*Prior to the signing*, a meeting was held": behind a comma another event's noun stands before the verb. */
function isOthersBehind(cells: readonly Cell[], noun: number, verb: number): boolean {
  if (!TIMES.has(settingOf(cells, noun) ?? '')) return false
  const comma = cells.findIndex(({ sign }, i) => i > noun && i < verb && sign === ',')
  return comma > 0 && cells.slice(comma, verb).some((cell) => cell.noun && nounFrame(cell.noun.id) !== undefined)
}
const TIMES: ReadonlySet<string> = new Set(['before', 'after', 'during', 'sidelines-of'])

/** Whether another act stands between a verb and a noun: "held a call in which they discussed the meeting". */
function isParted(cells: readonly Cell[], verb: number, noun: number): boolean {
  for (let i = Math.min(verb, noun) + 1; i < Math.max(verb, noun); i++) {
    if (hasTense(cells[i]) && sensesOf(cells[i]).includes('discuss')) return true
  }
  return false
}

/** An infinitive that has number (Arabic). Letters that are a past as well are taken for it where a subject or a setting follows. */
export function isVerbalNoun(cells: readonly Cell[], at: number): boolean {
  const features = cells[at]?.verb?.features ?? 0
  if (!(features & INFINITIVE) || !(features & (SINGULAR | DUAL | PLURAL))) return false
  if (!(features & (PAST | PRESENT)) || features & (DEFINITE | CLITIC_B | CLITIC_L)) return true
  const next = cells[at + 1]
  return !(next?.party ?? next?.date ?? next?.marker ?? next?.venue)
}

/** The verb after a noun that takes it up again with an object pronoun ("talks hosted-them Iran"). */
export function resumptiveAfter(cells: readonly Cell[], at: number): number | null {
  if (!cells[at]?.noun) return null
  for (let i = at + 1; i <= at + 5; i++) {
    const cell = cells[i]
    if (!cell || cell.noun) return null
    if (!cell.verb) continue
    const features = cell.verb.features
    const written = features | (cells[i + 1]?.marker?.features ?? 0)
    const pointing = (written & POSSESSED) !== 0 && (features & (PAST | PRESENT)) !== 0
    return pointing && sensesOf(cell).some((sense) => SUPPORT.has(sense)) ? i : null
  }
  return null
}

/** The nearest cell of the same clause that fits; what stands before wins a tie. */
export function nearest(
  cells: readonly Cell[],
  at: number,
  fits: (cell: Cell, index: number) => boolean,
  reach = REACH,
): number | null {
  const clause = cells[at]?.clause
  for (let distance = 1; distance <= reach; distance++) {
    for (const index of [at - distance, at + distance]) {
      const cell = cells[index]
      if (cell && cell.clause === clause && fits(cell, index)) return index
    }
  }
  return null
}
