/**
 * People that no list holds: items of class `Name`, one id for all spellings within the article.
 *
 * In scripts with capitals a name is a run of capitals that a given name, initials, a title or the look of a surname speaks
 * for; elsewhere a given name opens it, or a title stands before it. A surname alone is believed only where the article has
 * said the name in full.
 */
import { addItem, type Chart, type Item, itemsFrom, itemsUpTo, spanOf } from '../../engine/chart.js'
import { ADJECTIVE, COMMON, DEFINITE, FEMININE, SHORT, SINGULAR } from '../../engine/features.js'
import { capitalised, type NameStyle } from '../../lang/name-style.js'
import {
  ALL_CAPITAL,
  CAPITAL,
  JOINER_BEFORE,
  LINE_BEFORE,
  SIGN,
  SPACE_BEFORE,
  tokenText,
  WORD,
} from '../../text/tokenize.js'
import { cliticOf, withoutClitic } from './clitics.js'
import { personRow } from './facts.js'
import { sameGiven } from './given.js'
import { titleBehind } from './titles.js'

/** Value of an item of class `Name`. */
export interface NameReading {
  /** Latin spelling of the fullest form met. */
  readonly romanised: string
  /** Source spelling of it. */
  readonly spelling: string
  readonly short: boolean
}

interface Line {
  readonly from: number
  readonly to: number
}

/** A name as it stands in the text. */
interface Run {
  readonly from: number
  readonly to: number
  /** Token numbers of its words, initials and particles left out. */
  readonly words: readonly number[]
  readonly initials: string
}

/** Classes whose items no name runs over. */
const SOLID: ReadonlySet<string> = new Set([
  'Country',
  'PlaceName',
  'Organisation',
  'Office',
  'Project',
  'Honorific',
  'Month',
  'Weekday',
])
const PEOPLE: ReadonlySet<string> = new Set(['Person'])
/** Classes of words that may be a name by chance of spelling. */
const LOOSE: ReadonlySet<string> = new Set(['GivenName', 'Person', 'Name', 'TopicWord', 'TopicHint'])

const PLACES_BEHIND: ReadonlySet<string> = new Set(['in', 'at', 'from'])

const NISBA = ADJECTIVE | DEFINITE | SINGULAR

const MAX_WORDS = 4
/** A run of capitals longer than this is a headline. */
const LONGEST_RUN = 9

/** Adds `Name` items (and `Person` items for known people in a spelling of their own) to the chart. */
export function findNames(chart: Chart, lines: readonly Line[], style: NameStyle): void {
  const { tokens } = chart
  const text = (token: number): string => tokenText(tokens, token)
  const flag = (token: number, bit: number): boolean => ((tokens.flags[token] as number) & bit) !== 0

  const hasClass = (token: number, classes: ReadonlySet<string>): boolean =>
    itemsFrom(chart, token).some((item) => classes.has(item.cls))
  const given = (token: number): Item | undefined => itemsFrom(chart, token).find((item) => item.cls === 'GivenName')
  const solidEnd = (token: number): number => {
    let end = 0
    for (const item of itemsFrom(chart, token)) {
      const full = item.cls === 'Person' && !(item.features & SHORT)
      if ((SOLID.has(item.cls) && !(item.features & COMMON && item.cls === 'Office')) || full)
        end = Math.max(end, item.to)
    }
    return end
  }
  /** A given name that folds like another word and is told by its spelling, before another name. */
  const certainlyGiven = (token: number): boolean =>
    (style.spelt?.test(tokens.text.slice(tokens.start[token], tokens.end[token])) ?? false) &&
    token + 1 < tokens.count &&
    (given(token + 1) !== undefined || style.surname.test(text(token + 1)) || hasClass(token + 1, PEOPLE))
  const titledAt = (token: number): boolean =>
    itemsUpTo(chart, token).some((item) => item.cls === 'Honorific') || titleBehind(chart, token)
  const vocabulary = (token: number): boolean =>
    !certainlyGiven(token) && itemsFrom(chart, token).some((item) => !LOOSE.has(item.cls))
  const sentenceStart = (token: number): boolean =>
    flag(token, LINE_BEFORE) || (tokens.kind[token - 1] === SIGN && /^[.!?:;"(\u2022-]$/.test(text(token - 1)))

  const surnameAt = (token: number): boolean =>
    itemsFrom(chart, token).some((item) => item.cls === 'Person' && (item.features & SHORT) !== 0)
  const isCapital = (token: number, to: number): boolean =>
    token < to && tokens.kind[token] === WORD && flag(token, CAPITAL)
  const ownScript = (word: string): boolean => style.script.test(word)

  /** Initials from a token: `S.`, `S.V.`; answers the letters and the token after. */
  const initialsAt = (token: number, to: number): { letters: string; past: number } => {
    let letters = ''
    let at = token
    while (
      at + 1 < to &&
      isCapital(at, to) &&
      text(at).length === 1 &&
      text(at + 1) === '.' &&
      !flag(at + 1, SPACE_BEFORE)
    ) {
      letters += text(at)
      at += 2
    }
    return { letters, past: at }
  }

  const casedRun = (token: number, to: number): Run | null => {
    const words: number[] = []
    let { letters, past: at } = initialsAt(token, to)
    let end = token
    while (at < to) {
      if (words.length > 0 && flag(at, LINE_BEFORE)) break
      const middle = words.length > 0 ? initialsAt(at, to) : null
      if (middle?.letters) {
        letters += middle.letters
        at = middle.past
        end = at
        continue
      }
      if (isCapital(at, to) && text(at).length > 1 && !flag(at, ALL_CAPITAL) && solidEnd(at) === 0) {
        words.push(at)
        end = ++at
        if (
          at + 1 < to &&
          text(at) === '-' &&
          !flag(at, SPACE_BEFORE) &&
          !flag(at + 1, SPACE_BEFORE) &&
          isCapital(at + 1, to)
        )
          at++
        if (words.length > LONGEST_RUN) return null
        continue
      }
      // A particle, and the hyphen that ties it.
      if (words.length > 0 && tokens.kind[at] === WORD && style.particles.has(text(at))) {
        let next = at + 1
        if (next < to && text(next) === '-' && !flag(next, SPACE_BEFORE)) next++
        if (isCapital(next, to) && solidEnd(next) === 0) {
          at = next
          continue
        }
      }
      break
    }
    if (words.length === 0) return null
    return { from: token, to: end, words, initials: letters }
  }

  const casedName = (run: Run): Run | null => {
    let { from, words } = run
    if (run.initials) {
      // Initials stand before the surname, or between it and the given name.
      const opened =
        (tokens.end[from] as number) - (tokens.start[from] as number) === 1 || given(words[0] as number) !== undefined
      const plain = words.some((word) => style.stops.has(text(word)) || !ownScript(text(word)))
      return opened && words.length <= 2 && !plain ? run : null
    }
    // The first word of a sentence has its capital from there.
    const first = words[0] as number
    if (
      sentenceStart(first) &&
      !given(first) &&
      (vocabulary(first) || style.stops.has(text(first)) || words.length > 1)
    ) {
      if (words.length === 1) return null
      if (vocabulary(first) || style.stops.has(text(first))) {
        words = words.slice(1)
        from = words[0] as number
      }
    }
    while (words.length > 1 && style.stops.has(text(words[0] as number))) {
      words = words.slice(1)
      from = words[0] as number
    }
    // Ranks and units before a given name: the name begins there.
    if (!given(words[0] as number) && !titledAt(from)) {
      const at = words.findIndex((word, index) => index < words.length - 1 && given(word) !== undefined)
      if (at > 0) {
        words = words.slice(at)
        from = words[0] as number
      }
    }
    if (words.length > MAX_WORDS) return null
    const head = words[0] as number
    const last = words.at(-1) as number
    const titled = titledAt(from)
    if (words.some((word) => style.stops.has(text(word)) || !ownScript(text(word)))) return null
    const name = { ...run, from, words }
    if (words.length === 1) {
      const alone = titled && !vocabulary(head) && !given(head) && text(head).length > 2
      return alone &&
        !style.adjective?.test(text(head)) &&
        (style.surname.test(text(head)) || style.lone.test(text(head)))
        ? name
        : null
    }
    // Two surnames side by side, or a noun before the genitive of one ("X's aircraft"), are no name.
    if (!given(head) && words.length === 2 && surnameAt(last) && (surnameAt(head) || !titled)) return null
    if (given(head) || titled) return name
    if (given(words[1] as number) && style.pairs) return name
    if (!style.pairs || words.length > 3 || vocabulary(head) || vocabulary(last)) return null
    if (style.adjective?.test(text(head))) return null
    if (style.adjective?.test(text(last))) return null
    if (style.surname.test(text(last))) return name
    // Two strange capitals within a sentence are a person, but behind a preposition of place or as one hyphened word.
    const hyphened = words.some((word) => text(word + 1) === '-')
    const placed = itemsUpTo(chart, from).some((item) => item.cls === 'Marker' && PLACES_BEHIND.has(item.id))
    return sentenceStart(head) || placed || hyphened ? null : name
  }

  const plainRun = (token: number, to: number): Run | null => {
    const opening = given(token)
    const titled = titledAt(token)
    const free = (at: number): boolean =>
      at < to &&
      tokens.kind[at] === WORD &&
      !flag(at, LINE_BEFORE) &&
      !vocabulary(at) &&
      text(at).length > 1 &&
      !style.stops.has(text(at)) &&
      !style.adjective?.test(text(at))
    const words: number[] = []
    let at = token
    if (opening) {
      if (vocabulary(token) && itemsFrom(chart, token).some((item) => !LOOSE.has(item.cls) && item.to >= opening.to))
        return null
      while (at < to && (at === token || !flag(at, LINE_BEFORE))) {
        const next = given(at)
        if (!next || vocabulary(at)) break
        words.push(at)
        at = next.to
      }
    } else if (!titled || !free(token)) return null
    if (token > 0 && style.particles.has(text(token - 1)) && !flag(token, LINE_BEFORE)) return null
    let more = 0
    while (at < to && more < 3) {
      if (
        !flag(at, LINE_BEFORE) &&
        style.particles.has(text(at)) &&
        at + 1 < to &&
        tokens.kind[at + 1] === WORD &&
        !flag(at + 1, LINE_BEFORE)
      ) {
        words.push(at + 1)
        at += 2
        more++
        continue
      }
      // A nationality that is a surname: "Mahmoud al-Masri".
      const surname = more === 0 && opening !== undefined && !titled && isNisba(at)
      if (!free(at) && !surname) break
      // A second word beyond the given names only where it is tied to the first or looks like a surname.
      const tied = flag(at, JOINER_BEFORE)
      if (more > 1 && !tied) break
      if (
        more > 0 &&
        !tied &&
        !style.surname.test(text(at)) &&
        !((titled || style.doubleSurnames) && endsName(at + 1, to))
      )
        break
      words.push(at)
      at++
      more++
    }
    if (words.length < 2 || words.length > MAX_WORDS) {
      if (words.length === 1 && titled && style.surname.test(text(words[0] as number)) && !opening)
        return { from: token, to: at, words, initials: '' }
      return null
    }
    if (!opening && !style.surname.test(text(words.at(-1) as number))) return null
    if (more === 0 && !titled && words.length < 2) return null
    return { from: token, to: at, words, initials: '' }
  }

  const isNisba = (at: number): boolean =>
    !flag(at, LINE_BEFORE) &&
    itemsFrom(chart, at).some(
      (item) =>
        item.cls === 'Country' &&
        item.to === at + 1 &&
        (item.features & NISBA) === NISBA &&
        !(item.features & FEMININE),
    )

  /** Whether a name may end before a token: a sign, or a word of the lexicon. */
  const endsName = (at: number, to: number): boolean =>
    at >= to || flag(at, LINE_BEFORE) || tokens.kind[at] === SIGN || vocabulary(at)

  /** Ids by the stem of the last word, and what else the article calls them. */
  const known = new Map<string, string>()
  const readings = new Map<string, { id: string; romanised: string; spelling: string }>()
  const taken: boolean[] = []

  const record = (run: Run): void => {
    const last = run.words.at(-1) as number
    // A known surname with its own given name or initials, in a spelling that no table has.
    const person = itemsFrom(chart, last).find(
      (item) => item.cls === 'Person' && item.features & SHORT && item.to >= run.to,
    )
    const head = run.words.length > 1 ? latin(run.words[0] as number) : style.romanise(run.initials[0] ?? '')
    if (person && run.words.length === 1 && !run.initials) return
    if (person && head) {
      if (sameGiven(head, personRow(person.id)?.name ?? '')) {
        addItem(chart, {
          cls: 'Person',
          id: person.id,
          from: run.from,
          to: person.to,
          features: person.features & ~(SHORT | COMMON),
          value: undefined,
          foundBy: run.initials ? 'who/initials' : 'who/own-spelling',
        })
        mark(run.from, person.to)
        return
      }
    }
    if (run.words.length === 1 && !run.initials) {
      const stem = style.stem(text(last))
      if (!known.has(stem) && !titledAt(run.from)) return
    }
    const stem = style.stem(text(last))
    const spelling = sourceOf(run)
    const romanised = romanisedOf(run)
    const full = run.words.length > 1
    const before = known.get(stem)
    let id =
      before ??
      romanised
        .toLowerCase()
        .replace(/[^a-z]+/g, '-')
        .replace(/^-|-$/g, '')
    if (!id) return
    if (before && full) {
      const earlier = readings.get(before)
      // Two people of one surname: told apart by the first name.
      if (earlier?.romanised.includes(' ') && !sameGiven(latin(run.words[0] as number), earlier.romanised))
        id = slug(romanised)
      else if (earlier && !earlier.romanised.includes(' ')) readings.set(before, { id: before, romanised, spelling })
    }
    if (!readings.has(id)) readings.set(id, { id, romanised, spelling })
    if (!known.has(stem)) known.set(stem, id)
    put(run.from, run.to, id, !full && !run.initials)
    const original = originalAfter(run.to)
    if (original && full) put(run.to + 1, original, id, false)
  }

  /** Past the original spelling that brackets give behind a foreign name: "Dzhon Smit (John Smith)". */
  const originalAfter = (at: number): number => {
    if (!style.cased || at + 2 >= tokens.count || text(at) !== '(' || flag(at, LINE_BEFORE)) return 0
    let end = at + 1
    while (end < tokens.count && isCapital(end, tokens.count) && !ownScript(text(end))) end++
    return end > at + 2 && end < tokens.count && text(end) === ')' ? end : 0
  }

  /** The surname of somebody known whose tables have the full name alone. */
  const noteSurname = (from: number, to: number): void => {
    const full = itemsFrom(chart, from).find(({ cls, to: past }) => cls === 'Person' && past === to)
    const last = to - 1
    if (!full || last === from || text(last).length < 4 || itemsFrom(chart, last).some(({ cls }) => cls === 'Person'))
      return
    const stem = style.stem(text(last))
    if (!known.has(stem)) known.set(stem, full.id)
    mark(from, to)
  }

  const slug = (name: string): string =>
    name
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .replace(/^-|-$/g, '')
  const latin = (token: number): string => {
    const item = given(token)
    return item && !style.cased ? item.id : style.romanise(text(token))
  }
  const romanisedOf = (run: Run): string => {
    const name = style.cased
      ? run.words.map((word, at) =>
          style.romanise(at === run.words.length - 1 || !style.pairs ? nominative(word) : nominative(word)),
        )
      : run.words.map(latin)
    const initials = style.romanise(run.initials).toUpperCase()
    return capitalised(`${initials ? `${initials.split('').join('. ')}. ` : ''}${name.join(' ')}`)
  }
  const nominative = (token: number): string => text(token)
  const sourceOf = (run: Run): string => {
    const { start, end } = spanOf(chart, run)
    return tokens.text.slice(start, end).replace(/\s+/g, ' ')
  }
  const mark = (from: number, to: number): void => {
    for (let token = from; token < to; token++) taken[token] = true
  }
  const put = (from: number, to: number, id: string, short: boolean, clitic = 0): void => {
    const value = { id, short }
    addItem(chart, {
      cls: 'Name',
      id,
      from,
      to,
      features: (short ? SHORT : 0) | clitic,
      value,
      foundBy: 'who/unknown-name',
    })
    mark(from, to)
  }

  for (const line of lines) {
    for (let token = line.from; token < line.to; token++) {
      const solid = solidEnd(token)
      if (solid) {
        noteSurname(token, solid)
        token = solid - 1
        continue
      }
      if (tokens.kind[token] !== WORD) continue
      let run: Run | null = null
      if (style.cased) {
        if (!isCapital(token, line.to)) continue
        const wide = casedRun(token, line.to)
        run = wide && casedName(wide)
        if (run) record(run)
        if (wide) token = wide.to - 1
      } else {
        run = plainRun(token, line.to)
        if (run) {
          record(run)
          token = run.to - 1
        }
      }
    }
  }
  // Surnames alone, wherever the article has the full name (headlines stand before it).
  if (known.size > 0) {
    for (const line of lines) {
      for (let token = line.from; token < line.to; token++) {
        if (taken[token] || tokens.kind[token] !== WORD) continue
        if (style.cased ? !isCapital(token, line.to) || text(token).length < 3 : text(token).length < 4) continue
        const whole = known.get(style.stem(text(token)))
        const id = whole ?? (style.cased ? undefined : known.get(withoutClitic(text(token))))
        if (!id || hasClass(token, SOLID)) continue
        if (!style.cased && vocabulary(token)) continue
        const clitic = whole ? 0 : cliticOf(text(token))
        if (personRow(id) && !readings.has(id)) {
          addItem(chart, {
            cls: 'Person',
            id,
            from: token,
            to: token + 1,
            features: SHORT | clitic,
            value: undefined,
            foundBy: 'who/surname-again',
          })
        } else put(token, token + 1, id, true, clitic)
      }
    }
  }
  for (const item of chart.classes.get('Name') ?? []) {
    const reading = readings.get(item.id)
    if (reading)
      (item as { value: unknown }).value = {
        romanised: reading.romanised,
        spelling: reading.spelling,
        short: (item.features & SHORT) !== 0,
      } satisfies NameReading
  }
}
