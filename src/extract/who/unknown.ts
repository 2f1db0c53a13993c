/**
 * People that no list holds: items of class `Name`, one id for all spellings within the article.
 *
 * What looks like a name is told by cased-names.ts and plain-names.ts; here it is given an id, a Latin spelling and all its
 * mentions. A surname alone is believed only where the article has said the name in full.
 */
import { addItem, type Chart, type Item, itemsFrom, itemsOf, itemsUpTo, spanOf } from '../../engine/chart.js'
import { CASES, COMMON, FEMININE, SHORT } from '../../engine/features.js'
import { capitalised, type NameStyle } from '../../lang/name-style.js'
import { LINE_BEFORE, SPACE_BEFORE, WORD } from '../../text/tokenize.js'
import { casedName, casedRun } from './cased-names.js'
import { cliticOf, withoutClitic } from './clitics.js'
import { personRow } from './facts.js'
import { sameGiven, sameInitial } from './given.js'
import { type NameView, openNameView, type Run, SOLID } from './name-view.js'
import { plainName } from './plain-names.js'

/** Value of an item of class `Name`. */
export interface NameReading {
  /** Latin spelling of the fullest form met. */
  readonly romanised: string
  /** Source spelling of it, in the nominative. */
  readonly spelling: string
  readonly short: boolean
}

interface Line {
  readonly from: number
  readonly to: number
}

/** Who has been named so far. */
interface Register {
  readonly view: NameView
  /** Ids by the stem of the last word. */
  readonly known: Map<string, string>
  /** The fullest form met of each. */
  readonly readings: Map<string, { readonly romanised: string; readonly spelling: string }>
  /** Tokens that belong to a name. */
  readonly taken: boolean[]
}

/** Adds `Name` items (and `Person` items for known people in a spelling of their own) to the chart. */
export function findNames(chart: Chart, lines: readonly Line[], style: NameStyle): void {
  const view = openNameView(chart, style)
  const register: Register = { view, known: new Map(), readings: new Map(), taken: [] }
  for (const line of lines) findFull(register, line)
  if (register.known.size > 0) for (const line of lines) findSurnames(register, line)
  for (const item of itemsOf(chart, 'Name')) {
    const reading = register.readings.get(item.id)
    if (reading)
      (item as { value: unknown }).value = { ...reading, short: (item.features & SHORT) !== 0 } satisfies NameReading
  }
}

/** Names in full, and those of known people that are written otherwise than in the tables. */
function findFull(register: Register, line: Line): void {
  const { view } = register
  for (let token = line.from; token < line.to; token++) {
    const known = view.solidEnd(token)
    if (known) {
      const solid = houseEnd(view, known, line.to)
      noteSurname(register, token, known)
      if (solid > known) {
        const whole = itemsFrom(view.chart, token).filter(({ cls, to }) => cls === 'Person' && to === known)
        for (const item of whole) addItem(view.chart, { ...item, to: solid })
      }
      token = solid - 1
      continue
    }
    if (view.chart.tokens.kind[token] !== WORD) continue
    if (view.style.cased) {
      if (!view.isCapital(token, line.to)) continue
      const wide = casedRun(view, token, line.to)
      const run = wide && casedName(view, wide)
      if (run) record(register, run)
      if (wide) token = wide.to - 1
      continue
    }
    const run = plainName(view, token, line.to)
    if (!run) continue
    record(register, run)
    token = run.to - 1
  }
}

/** Past the house that a ruler's known name may carry: "Muhammad bin Salman *Al Saud*". */
function houseEnd({ style, text, isCapital }: NameView, known: number, to: number): number {
  const house = style.cased && isCapital(known, to) && style.particles.has(text(known)) && isCapital(known + 1, to)
  return house ? known + 2 : known
}

/** Surnames alone, wherever the article has the full name (headlines stand before it). */
function findSurnames({ view, known, readings, taken }: Register, line: Line): void {
  const { chart, style, text } = view
  for (let token = line.from; token < line.to; token++) {
    if (taken[token] || chart.tokens.kind[token] !== WORD) continue
    if (style.cased ? !view.isCapital(token, line.to) || text(token).length < 3 : text(token).length < 4) continue
    const whole = known.get(style.stem(text(token)))
    const id = whole ?? (style.cased ? undefined : known.get(withoutClitic(text(token))))
    if (!id || view.hasClass(token, SOLID)) continue
    if (!style.cased && view.vocabulary(token)) continue
    const features = SHORT | (whole ? 0 : cliticOf(text(token)))
    const [cls, foundBy] = personRow(id) && !readings.has(id) ? ['Person', 'who/surname-again'] : NAME
    addItem(chart, { cls, id, from: token, to: token + 1, features, value: undefined, foundBy })
  }
}
const NAME = ['Name', 'who/unknown-name'] as const

/** The surname of somebody known whose tables have the full name alone. */
function noteSurname(register: Register, from: number, to: number): void {
  const { chart, style, text } = register.view
  const full = itemsFrom(chart, from).find(({ cls, to: past }) => cls === 'Person' && past === to)
  const last = to - 1
  if (!full || last === from || text(last).length < 4 || itemsFrom(chart, last).some(({ cls }) => cls === 'Person'))
    return
  const stem = style.stem(text(last))
  if (!register.known.has(stem)) register.known.set(stem, full.id)
  mark(register, from, to)
}

function record(register: Register, run: Run): void {
  const { view, known, readings } = register
  const { style, text } = view
  if (recordKnown(register, run)) return
  const stem = style.stem(text(run.words.at(-1) as number))
  const full = run.words.length > 1
  if (!full && !run.initials && !known.has(stem) && !view.titled(run.from)) return
  const reading = readingOf(view, run)
  const before = known.get(stem)
  let id = before ?? slug(reading.romanised)
  if (!id) return
  if (before && full) {
    const earlier = readings.get(before)
    // Two people of one surname: told apart by the first name.
    if (earlier?.romanised.includes(' ') && !sameGiven(latin(view, run.words[0] as number), earlier.romanised))
      id = slug(reading.romanised)
    else if (earlier && !earlier.romanised.includes(' ')) readings.set(before, reading)
  }
  if (!readings.has(id)) readings.set(id, reading)
  if (!known.has(stem)) known.set(stem, id)
  put(register, run.from, run.to, id, !full && !run.initials)
  const original = originalAfter(view, run.to)
  if (original && full) put(register, run.to + 1, original, id, false)
}

/** A known surname with its own given name or initials, in a spelling that no table has; or one that says nothing more. */
function recordKnown(register: Register, run: Run): boolean {
  const { view } = register
  // A surname of two words: "Amir-Abdollahian".
  if (itemsFrom(view.chart, run.from).some(({ cls, to }) => cls === 'Person' && to === run.to)) return true
  const person = itemsFrom(view.chart, run.words.at(-1) as number).find(
    (item) => item.cls === 'Person' && item.features & SHORT && item.to >= run.to,
  )
  if (!person) return false
  if (run.words.length === 1 && !run.initials) return true
  const name = personRow(person.id)?.name ?? ''
  const initial = view.style.romanise(run.initials[0] ?? '')
  const own =
    run.words.length > 1
      ? sameGiven(latin(view, run.words[0] as number), name)
      : initial !== '' && sameInitial(initial, name)
  if (!own) return false
  addItem(view.chart, {
    cls: 'Person',
    id: person.id,
    from: run.from,
    to: person.to,
    features: person.features & ~(SHORT | COMMON),
    value: undefined,
    foundBy: run.initials ? 'who/initials' : 'who/own-spelling',
  })
  mark(register, run.from, person.to)
  return true
}

/** Past the original spelling that brackets give behind a foreign name: "Dzhon Smit (John Smith)". */
function originalAfter({ chart: { tokens }, style, text, flag, isCapital, ownScript }: NameView, at: number): number {
  if (!style.cased || at + 2 >= tokens.count || text(at) !== '(' || flag(at, LINE_BEFORE)) return 0
  let end = at + 1
  while (end < tokens.count && isCapital(end, tokens.count) && !ownScript(text(end))) end++
  return end > at + 2 && end < tokens.count && text(end) === ')' ? end : 0
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')

/** A word of a name in Latin letters: the usual form of a given name, else letter by letter. */
const latin = ({ given, style, text }: NameView, token: number): string => {
  const item = given(token)
  return item && !style.cased ? item.id : style.romanise(text(token))
}

/** How a name is written, in the source and in Latin letters. */
function readingOf(view: NameView, run: Run): { romanised: string; spelling: string } {
  const { style } = view
  if (!style.cased) return { romanised: latinOf(view, run), spelling: sourceOf(view, run) }
  const words = nominatives(view, run)
  const before = [...run.initials].map((letter) => `${style.romanise(letter)}. `).join('')
  const source = sourceOf(view, run)
  const spelling = words === null ? source : words.join('')
  const parts =
    words === null || run.initials
      ? run.words.map((word) => words?.[word - run.from]?.trim() ?? view.text(word))
      : words.map((word) => word.trim()).filter((word) => word !== '-')
  return {
    romanised: capitalised(before + parts.map((word) => style.romanise(word.toLowerCase())).join(' ')),
    spelling,
  }
}

/** The tokens of a name, its words in the nominative as far as its case is told; null where they stand as they are. */
function nominatives(view: NameView, run: Run): string[] | null {
  const { chart, style } = view
  const { nominative } = style
  if (!nominative) return null
  const { tokens } = chart
  const first = run.words[0] as number
  const given = itemsFrom(chart, first).filter(({ cls, to }) => cls === 'GivenName' && to === first + 1)
  const titles = titlesBefore(chart, run.from, 2)
  const told = titles.reduce((bits, { features }) => bits | (features & CASES), 0)
  const named = given.reduce((bits, { features }) => bits | (features & CASES), 0)
  const cases = told & named || named || told
  if (!cases) return null
  const feminine = given.length > 0 && given.every(({ features }) => features & FEMININE)
  return Array.from({ length: run.to - run.from }, (_, at) => {
    const token = run.from + at
    const source = tokens.text.slice(tokens.start[token], tokens.end[token])
    const gap = at > 0 && view.flag(token, SPACE_BEFORE) ? ' ' : ''
    return gap + (run.words.includes(token) ? nominative(source, cases, feminine) : source)
  })
}

/** Titles that end before a token, or before the state and the post that stand there: "to the ambassador *of X in Y* Z". */
function titlesBefore(chart: Chart, token: number, depth: number): Item[] {
  return itemsUpTo(chart, token).flatMap((item): Item[] => {
    if (item.cls === 'Office' || item.cls === 'Honorific') return [item]
    const between = PLACED.has(item.cls) || item.cls === 'Marker'
    return between && depth > 0 ? titlesBefore(chart, item.from, depth - (PLACED.has(item.cls) ? 1 : 0)) : []
  })
}
const PLACED: ReadonlySet<string> = new Set(['Country', 'Organisation', 'PlaceName', 'Body'])

/** A name of a script without capitals, word by word, its particles too. */
function latinOf(view: NameView, run: Run): string {
  const { style, text, given } = view
  const words: string[] = []
  for (let token = run.from; token < run.to; ) {
    const item = given(token)
    const particle = style.particles.has(text(token))
    const word = item && item.to <= run.to ? item.id : style.romanise(text(token))
    words.push(particle ? word : capitalised(word).replace(/^Al-/, 'al-'))
    token = item && item.to <= run.to ? item.to : token + 1
  }
  return words.filter(Boolean).join(' ')
}

function sourceOf({ chart }: NameView, run: Run): string {
  const { start, end } = spanOf(chart, run)
  return chart.tokens.text.slice(start, end).replace(/\s+/g, ' ')
}

function mark({ taken }: Register, from: number, to: number): void {
  for (let token = from; token < to; token++) taken[token] = true
}

function put(register: Register, from: number, to: number, id: string, short: boolean): void {
  const [cls, foundBy] = NAME
  addItem(register.view.chart, { cls, id, from, to, features: short ? SHORT : 0, value: undefined, foundBy })
  mark(register, from, to)
}
