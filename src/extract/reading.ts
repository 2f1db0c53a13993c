/**
 * A sentence as the frames read it: a row of cells, each one thing that was recognised (a party, a place, a date, a verb, a
 * marker) or one plain word. Distances and neighbourhoods are counted in cells, so that a name of five words is as near as a
 * name of one, and nothing here needs to know any language.
 */

import { type Chart, type Item, isOf, itemsFrom } from '../engine/chart.js'
import {
  CLITIC_AND,
  CLITIC_B,
  CLITIC_K,
  COMMON,
  DEFINITE,
  FUTURE,
  INFINITIVE,
  PAST,
  PRESENT,
} from '../engine/features.js'
import type { Syntax } from '../lang/syntax.js'
import { ALL_CAPITAL, CAPITAL, DIGITS, LINE_BEFORE, SIGN, SPACE_BEFORE, tokenText, WORD } from '../text/tokenize.js'
import { blankCell, type Cell, type ProseLine, type Reading, type Sentence } from './cells.js'
import { nounFrame, SUPPORT } from './events/frames.js'
import { asVerbOrNoun, isAdverb, isAuxiliary, isNamed, isNounHere } from './homographs.js'
import { partyOf } from './party.js'
import { hasTense } from './tense.js'
import { clausesAtVerbs } from './verb-final-clauses.js'

const ENDS = new Set(['.', '!', '?'])
/** Most tokens of a sentence: what goes on beyond them (a list, a page without stops) is read as another one. */
const LONGEST = 250

/**
 * Cuts prose lines into sentences. A dot ends one unless a single letter or an abbreviation stands before it, or what
 * follows is neither spaced off nor, in a script that has capitals, a capital, a digit or a quotation mark.
 */
export function sentencesOf(chart: Chart, lines: readonly ProseLine[]): Sentence[] {
  const { tokens } = chart
  const sentences: Sentence[] = []
  lines.forEach((line, number) => {
    let from = line.from
    for (let token = line.from; token < line.to; token++) {
      if (token - from >= LONGEST) {
        sentences.push({ from, to: token, line: number, place: line.place })
        from = token
      }
      if (tokens.kind[token] !== SIGN || !ENDS.has(tokenText(tokens, token))) continue
      let next = token + 1
      while (next < line.to && closes(chart, next)) next++
      if (next < line.to && !isBoundary(chart, token, next)) continue
      sentences.push({ from, to: next, line: number, place: line.place })
      from = next
      token = next - 1
    }
    if (from < line.to) sentences.push({ from, to: line.to, line: number, place: line.place })
  })
  return sentences
}

/** A closing quotation mark or bracket, or a further dot, right after the end of a sentence belongs to it. */
function closes({ tokens }: Chart, token: number): boolean {
  if (tokens.kind[token] !== SIGN || (tokens.flags[token] as number) & SPACE_BEFORE) return false
  const sign = tokenText(tokens, token)
  return sign === '"' || sign === ')' || sign === ']' || ENDS.has(sign)
}

function isBoundary(chart: Chart, dot: number, next: number): boolean {
  const { tokens } = chart
  const flags = tokens.flags[next] as number
  if (flags & LINE_BEFORE) return true
  if (!(flags & SPACE_BEFORE)) return isGlued(chart, dot, next)
  if (tokenText(tokens, dot) !== '.') return true
  const before = dot - 1
  if (before >= 0 && !((tokens.flags[dot] as number) & SPACE_BEFORE)) {
    const letters = (tokens.from[before + 1] as number) - (tokens.from[before] as number)
    if (tokens.kind[before] === WORD && letters === 1) return false
    if (chart.ends[before + 1]?.some((item) => item.cls === 'Abbreviation')) return false
  }
  if (flags & CAPITAL || tokens.kind[next] === DIGITS) return true
  if (tokens.kind[next] === SIGN) return true
  // A lower-case letter of a script with capitals goes on with the sentence; other scripts have no case to tell.
  const first = tokens.text[tokens.start[next] as number] as string
  return first.toLowerCase() === first.toUpperCase()
}

/** Pages lose the blank between sentences: a word, a dot, a capitalised word. Short words on either side are names of sites. */
function isGlued({ tokens }: Chart, dot: number, next: number): boolean {
  const long = (token: number): boolean =>
    tokens.kind[token] === WORD && (tokens.from[token + 1] as number) - (tokens.from[token] as number) > 3
  return (
    next === dot + 1 &&
    dot > 0 &&
    long(dot - 1) &&
    long(next) &&
    ((tokens.flags[next] as number) & CAPITAL) !== 0 &&
    ((tokens.flags[next] as number) & ALL_CAPITAL) === 0
  )
}

const CLAUSE_WORDS = new Set([
  'that',
  'that-he',
  'relative',
  'where',
  'because',
  'while',
  'if',
  'after-clause',
  'before-clause',
  'as-told',
])
const CLAUSE_SIGNS = new Set([';', ':'])

/**
 * Reads a sentence as cells. What was composed (parties, places, dates) stands before what is only a word.
 * @param order of the language's clauses: where verbs stand last, a join after a finite verb begins another clause
 */
export function readSentence(chart: Chart, sentence: Sentence, order?: Syntax['order']): Reading {
  const { tokens } = chart
  const verbFinal = order === 'SOV'
  const cells: Cell[] = []
  let clause = 0
  let last = 0
  // Clause that goes on once a relative clause set off by commas has ended.
  let resumed: number | null = null
  // Clause that a relative one broke into without a comma.
  let outer: number | null = null
  let article = false
  for (let token = sentence.from; token < sentence.to; ) {
    const items = itemsFrom(chart, token)
    const to = Math.min(endOf(chart, items, token) || token + 1, sentence.to)
    if (isArticle(items, to)) {
      article = true
      token = to
      continue
    }
    // A linking letter of its own (Persian) says nothing but that what follows belongs to what precedes.
    if (verbFinal && items.some(({ cls, id, to: end }) => cls === 'Marker' && id === 'of' && end === to)) {
      token = to
      continue
    }
    const cell = blankCell(token, to, clause)
    for (const item of items) {
      if (item.to !== to || isMisread(item)) continue
      if (item.cls === 'Party') cell.party ??= item
      else if (item.cls === 'Venue') cell.venue ??= item
      else if (item.cls === 'When') cell.date ??= item
      else if (item.cls === 'Verb') {
        const verb = order === 'VSO' ? asVerbOrNoun(item, cells, clause) : item
        if (cell.verb) cell.senses = [...(cell.senses ?? [cell.verb]), verb]
        else cell.verb = verb
      } else if (item.cls === 'Noun') cell.noun ??= item
      else if (item.cls === 'Marker') cell.marker ??= item
      else if (item.cls === 'Function') cell.word ??= item
      else if (item.cls === 'Modifier') cell.modifier ??= item
      else if (item.cls === 'Ordinal') cell.ordinal = true
      else if (item.cls === 'Office' && ENVOYS.test(item.id)) cell.envoy = true
      else if (item.cls === 'Deed') cell.deed = item.id === 'mending' ? 'mending' : 'deed'
      else if (isOf(item, 'Nth') && typeof item.value === 'number') cell.nth = item.value
      else if (item.cls === 'NthDay' && typeof item.value === 'number') cell.nthDay = item.value
      // "The government", "the side": no more than the nationality beside it.
      else if (item.cls === 'Body' || (item.cls === 'Who' && item.id === 'side')) cell.modifier ??= item
    }
    // "In *Dushanbe*", which is Monday elsewhere: a word read as a place had its preposition and its country.
    if (cell.venue && cell.date && cell.venue.features & COMMON) cell.date = undefined
    if (cell.party && to > token + 1 && partyOf(cell.party).kind !== 'person') {
      const gathering = gatheringIn(chart, token, to)
      if (gathering) cell.noun ??= gathering
    }
    if (cell.marker && cell.word?.id === 'formerly') {
      if (governsNext(chart, to, sentence.to)) cell.word = undefined
      else cell.marker = undefined
    }
    // "Accepted", "before" (Arabic: qabila, qabla): what one accepts is an invitation.
    if (cell.marker && cell.verb && order === 'VSO') {
      if (cell.marker.id === 'before' && invitesSoon(chart, to, sentence.to)) cell.marker = undefined
      else cell.verb = undefined
      cell.senses = undefined
    }
    if (cell.marker?.id === 'to' && order === 'SVO' && isInfinitive(chart, to)) cell.marker = undefined
    if (endsNumber(chart, token, sentence.from)) cell.ordinal = true
    if (to === token + 1 && tokens.kind[token] === SIGN) cell.sign = tokenText(tokens, token)
    const relative = cell.word?.id === 'relative'
    if (relative && order === 'VSO' && tellsOfAct(chart, to, cells, clause)) {
      // "The talks that were held in Moscow on Friday": what tells how an act took place goes on with its clause.
    } else if ((cell.word && CLAUSE_WORDS.has(cell.word.id)) || (cell.sign && CLAUSE_SIGNS.has(cell.sign))) {
      const source = cell.word?.id === 'as-told'
      const aside = relative || source || cell.word?.id === 'where'
      if (source || (aside && cells.at(-1)?.sign === ',')) resumed ??= clause
      outer = aside ? (outer ?? clause) : null
      clause = ++last
      cell.clause = clause
    } else if (
      outer !== null &&
      cell.sign === ',' &&
      order === 'VSO' &&
      isTold(cells, clause) &&
      opensWithVerb(chart, to)
    ) {
      clause = outer
      outer = null
      resumed = null
    } else if (outer !== null && order === 'VSO' && resumesOuter(cell, cells, clause, outer)) {
      clause = outer
      cell.clause = clause
      outer = null
      resumed = null
    } else if (
      resumed !== null &&
      cell.sign === ',' &&
      (order !== 'SVO' || isTold(cells, clause) || cells.some((each) => opensSource(each, clause))) &&
      !(listed(chart, token) && !hasEnded(cells))
    ) {
      clause = resumed
      resumed = null
    } else if (order === 'SVO' && closesQuote(cells, cell) && speaksAt(chart, to)) {
      clause = ++last
    }
    // "Said *following* the talks": the preposition, where the same letters are one.
    if (cell.verb && cell.marker && order === 'SVO') {
      cell.verb = undefined
      cell.senses = undefined
    }
    if (cell.verb?.id === 'hold' && order === 'SVO' && isAuxiliary(chart, token, to)) {
      cell.verb = undefined
      cell.senses = undefined
    }
    if (cell.verb && cell.noun && order === 'SVO') {
      const after = itemsFrom(chart, to)
      const object = (isArticle(after, to + 1) ? itemsFrom(chart, to + 1) : after).some(({ cls }) => composed.has(cls))
      if (isNounHere(cell, cells, article, object)) {
        cell.verb = undefined
        cell.senses = undefined
      } else cell.noun = undefined
    }
    const nominal =
      order === 'SVO' &&
      ((isNamed(cell) && opensWith(chart, to, OWNER)) || (isAdverb(cell, cells) && opensWith(chart, to)))
    if (nominal) {
      cell.verb = undefined
      cell.senses = undefined
    }
    article = false
    cells.push(cell)
    token = to
  }
  const verbFirst = order === 'VSO'
  return verbFinal
    ? { sentence, verbFinal, verbFirst, ...clausesAtVerbs(cells) }
    : { sentence, cells, verbFinal, verbFirst, relative: NONE }
}

/** Whether a preposition follows, one of some where they are given. */
const opensWith = (chart: Chart, token: number, markers?: ReadonlySet<string>): boolean =>
  itemsFrom(chart, token).some(({ cls, id }) => cls === 'Marker' && (markers?.has(id) ?? true))
/** What stands before it is a noun that has an owner. */
const OWNER: ReadonlySet<string> = new Set(['of'])

const ENVOYS = /^(?:ambassador|envoy|charge-daffaires|consul|diplomat$)/

/** The letters of a number in a row: "17*th*", "5-*e*". */
function endsNumber({ tokens }: Chart, token: number, from: number): boolean {
  const isTied = (at: number): boolean => at > from && ((tokens.flags[at] as number) & SPACE_BEFORE) === 0
  const letters = (tokens.from[token + 1] as number) - (tokens.from[token] as number)
  if (tokens.kind[token] !== WORD || letters > 2 || !isTied(token)) return false
  const hyphened = tokenText(tokens, token - 1) === '-' && isTied(token - 1)
  return tokens.kind[token - (hyphened ? 2 : 1)] === DIGITS
}

/** "*By* X", "*before*" (Arabic: min qibal, min qabl): letters of a preposition are one where a noun follows. */
function governsNext(chart: Chart, token: number, end: number): boolean {
  if (token >= end || chart.tokens.kind[token] !== WORD) return false
  const items = itemsFrom(chart, token)
  return (
    items.some(({ cls }) => composed.has(cls) || cls === 'Body' || cls === 'Noun') ||
    !items.some(({ cls }) => closed.has(cls))
  )
}

/** How far behind a verb of accepting the invitation may stand, in tokens. */
const ACCEPTED = 10

/** Whether an invitation is named next, past whoever accepts it. */
function invitesSoon(chart: Chart, token: number, end: number): boolean {
  for (let at = token, accepts = false; at < Math.min(token + ACCEPTED, end); at++) {
    const items = itemsFrom(chart, at)
    if (items.some(({ cls, id }) => cls === 'Noun' && id === 'invitation')) return accepts
    if (items.some(({ cls }) => cls === 'Verb' || cls === 'Noun' || cls === 'Marker')) return false
    accepts ||= items.some(({ cls }) => cls === 'Party')
  }
  return false
}

/** Whether a clause has had its verb, so that a comma can end it; a verb that nobody listed is a plain word among others. */
const isTold = (cells: readonly Cell[], clause: number): boolean =>
  cells.some((cell) => cell.clause === clause && hasTense(cell)) ||
  cells.filter((cell) => cell.clause === clause && (cell.party || isPlain(cell))).length >= 2

/** Whether a cell is a word that is in none of the tables. */
export const isPlain = (cell: Cell): boolean =>
  !(
    cell.sign ||
    cell.marker ||
    cell.word ||
    cell.date ||
    cell.venue ||
    cell.noun ||
    cell.modifier ||
    cell.party ||
    cell.verb
  )

/** Whether a small Latin word that is in no table follows: behind "to", an infinitive that nobody listed. */
function isInfinitive(chart: Chart, token: number): boolean {
  const { tokens } = chart
  if (token >= tokens.count || itemsFrom(chart, token).length > 0 || tokens.kind[token] !== WORD) return false
  const first = tokens.units[tokens.from[token] as number] as number
  return first < 0x250 && ((tokens.flags[token] as number) & CAPITAL) === 0
}

const isArticle = (items: readonly Item[], to: number): boolean =>
  items.some(({ cls, id, to: end }) => cls === 'Function' && id === 'article' && end === to)

const NONE: ReadonlySet<number> = new Set()

/** How many words nobody listed ("had been") may stand between a relative word and its verb. */
const AUXILIARIES = 2

/** Whether a relative clause carries the event noun before it: its verb is one that lends itself to such nouns. */
function tellsOfAct(chart: Chart, token: number, cells: readonly Cell[], clause: number): boolean {
  let at = cells.length - 1
  while (at >= 0 && cells[at]?.clause === clause && !cells[at]?.noun && !cells[at]?.verb) at--
  const noun = cells[at]?.noun
  if (!noun || cells[at]?.clause !== clause || !nounFrame(noun.id)) return false
  for (let next = token; next <= token + AUXILIARIES && next < chart.tokens.count; next++) {
    const items = itemsFrom(chart, next)
    const verbs = items.filter(({ cls }) => cls === 'Verb')
    if (verbs.length > 0) return verbs.some(({ id }) => SUPPORT.has(id))
    if (items.length > 0) return false
  }
  return false
}

/** Whether a finite verb follows that no "and" joins to what stands before it. */
const opensWithVerb = (chart: Chart, token: number): boolean =>
  itemsFrom(chart, token).some(
    ({ cls, features }) =>
      cls === 'Verb' && (features & (PAST | PRESENT)) !== 0 && !(features & (CLITIC_AND | INFINITIVE)),
  )

/**
 * "The minister *who came on Monday* met X": a second finite verb that nothing joins to the first takes up the clause that the
 * relative one broke into, where that clause has a subject and no verb of its own yet. The present may go with the first verb.
 */
function resumesOuter({ verb }: Cell, cells: readonly Cell[], clause: number, outer: number): boolean {
  const features = verb?.features ?? 0
  if (!(features & (PAST | FUTURE)) || features & (CLITIC_AND | INFINITIVE)) return false
  const previous = cells.at(-1)
  if (!previous || previous.verb || previous.word || previous.clause !== clause) return false
  const [inner, main] = [cells.filter((cell) => cell.clause === clause), cells.filter((cell) => cell.clause === outer)]
  const opening = main.at(-1)
  return (
    opening?.party !== undefined &&
    inner[0]?.word?.id === 'relative' &&
    inner.some(hasTense) &&
    !main.some((cell) => hasTense(cell) || cell.word !== undefined)
  )
}

/** A finite verb carries no article and no preposition: such a reading of a word's letters is another word (Arabic). */
const isMisread = ({ cls, features }: Item): boolean =>
  cls === 'Verb' &&
  (features & (DEFINITE | CLITIC_B | CLITIC_K)) !== 0 &&
  (features & (PAST | PRESENT)) !== 0 &&
  (features & INFINITIVE) === 0

/** Whether a cell opens the aside that says who told it. */
const opensSource = ({ word, clause }: Cell, aside: number): boolean => clause === aside && word?.id === 'as-told'

/** `"...", - `: the dash behind a comma that closes what was said. */
const closesQuote = (cells: readonly Cell[], { sign }: Cell): boolean =>
  sign === '-' && cells.at(-1)?.sign === ',' && cells.some((cell) => cell.sign === '"')

/** Whether a finite verb of saying follows. */
const speaksAt = (chart: Chart, token: number): boolean =>
  itemsFrom(chart, token).some(
    ({ cls, id, features }) =>
      cls === 'Verb' && (id === 'say' || id === 'announce' || id === 'write') && (features & (PAST | PRESENT)) !== 0,
  )

/** Whether a comma stands within a list of parties and not at the end of a clause. */
const listed = (chart: Chart, comma: number): boolean =>
  (chart.ends[comma]?.some(({ cls }) => cls === 'Party') ?? false) &&
  itemsFrom(chart, comma + 1).some(({ cls }) => cls === 'Party')

/** "A and B, C": a list whose last member was told goes on no more. */
const hasEnded = (cells: readonly Cell[]): boolean =>
  cells.at(-1)?.party !== undefined && cells.at(-2)?.word?.id === 'and'

/** End of what stands here: something composed, a word form, or a verb or noun of several words that a name only begins. */
function endOf(chart: Chart, items: readonly Item[], token: number): number {
  const made = longest(items, composed)
  if (made === 0) return closedEnd(chart, items, token)
  return Math.max(made, longest(items, acts))
}

/** A body whose name is a gathering's ("the joint commission of A and B") is the noun of an event as well. */
function gatheringIn(chart: Chart, from: number, to: number): Item | undefined {
  for (let token = from; token < to; token++) {
    const noun = itemsFrom(chart, token).find(
      (item) => item.cls === 'Noun' && item.to <= to && (token === from || item.to === to) && GATHERINGS.has(item.id),
    )
    if (noun) return noun
  }
  return undefined
}

const GATHERINGS: ReadonlySet<string> = new Set(['commission', 'summit', 'session', 'round', 'talks'])

/** End of the longest word form here; not over a place that ends where it does ("on the eve" is "in Astana"), but for a noun after it. */
function closedEnd(chart: Chart, items: readonly Item[], token: number): number {
  const to = longest(items, closed)
  for (let inner = token + 1; inner < to; inner++) {
    // "In the past year" is a time, and "in the past" none.
    const time = itemsFrom(chart, inner).some((item) => item.to > to && item.cls === 'When')
    if (!time && !itemsFrom(chart, inner).some((item) => item.to === to && item.cls === 'Venue')) continue
    if (!time && itemsFrom(chart, to).some(({ cls }) => cls === 'Noun')) continue
    const shorter = items.filter((item) => item.to <= inner)
    return longest(shorter, closed) || to
  }
  return to
}

const composed = new Set(['Party', 'Venue', 'When', 'NthDay'])
const acts = new Set(['Verb', 'Noun'])
const closed = new Set(['Verb', 'Noun', 'Marker', 'Function', 'Modifier', 'Who', 'Body'])

function longest(items: readonly Item[], classes: ReadonlySet<string>): number {
  let to = 0
  for (const item of items) if (item.to > to && classes.has(item.cls)) to = item.to
  return to
}
