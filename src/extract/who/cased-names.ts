/**
 * Names in scripts with capitals: a run of capitals that a given name, initials, a title or the look of a surname speaks for.
 */
import { itemsUpTo } from '../../engine/chart.js'
import { ALL_CAPITAL, LINE_BEFORE, SPACE_BEFORE, WORD } from '../../text/tokenize.js'
import type { NameView, Run } from './name-view.js'

const PLACES_BEHIND: ReadonlySet<string> = new Set(['in', 'at', 'from'])

const MAX_WORDS = 4
/** A run of capitals longer than this is a headline. */
const LONGEST_RUN = 9

/** Initials from a token: `S.`, `S.V.`; answers the letters and the token after. */
function initialsAt({ text, flag, isCapital }: NameView, token: number, to: number): { letters: string; past: number } {
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
  // "M-B. Galibaf": the initials of a double name.
  const double = [0, 2].every((step) => isCapital(token + step, to) && text(token + step).length === 1)
  if (letters === '' && double && text(token + 1) === '-' && text(token + 3) === '.')
    return { letters: text(token) + text(token + 2), past: token + 4 }
  return { letters, past: at }
}

/** The run of capitals, with its particles and initials, that begins at a token. */
export function casedRun(view: NameView, token: number, to: number): Run | null {
  const {
    chart: { tokens },
    style,
    text,
    flag,
    isCapital,
    solidEnd,
  } = view
  const words: number[] = []
  let { letters, past: at } = initialsAt(view, token, to)
  let end = token
  while (at < to) {
    if (words.length > 0 && flag(at, LINE_BEFORE)) break
    const middle = words.length > 0 ? initialsAt(view, at, to) : null
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

/** Whether the title of who heads a body stands right before a token. */
const leads = ({ chart }: NameView, token: number): boolean =>
  itemsUpTo(chart, token).some(({ cls, id }) => cls === 'Office' && HEADS.has(id))
const HEADS: ReadonlySet<string> = new Set(['company-head', 'director-general'])

/** What of a run of capitals is the name of a person; null where nothing of it is. */
export function casedName(view: NameView, run: Run): Run | null {
  const { chart, style, text, given, vocabulary, sentenceStart, surnameAt, ownScript } = view
  const { tokens } = chart
  const titledAt = view.titled
  let { from, words } = run
  // A photographer and his agency: "X/AFP".
  if (run.to + 1 < tokens.count && text(run.to) === '/' && !view.flag(run.to, SPACE_BEFORE)) return null
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
    // A particle before it ties it to the words before: "Walid bin Abd al-Karim".
    if (at > 0 && words[at] === (words[at - 1] as number) + 1) {
      words = words.slice(at)
      from = words[0] as number
    }
  }
  // "The director of *Acme* John Smith": a body's name stands between its head's title and his own.
  if (words.length === 3 && !given(words[0] as number) && given(words[1] as number) && leads(view, from)) {
    words = words.slice(1)
    from = words[0] as number
  }
  if (words.length > MAX_WORDS) return null
  const head = words[0] as number
  const last = words.at(-1) as number
  // "The envoy, X, ...": between two commas.
  const apposed = from > 1 && text(from - 1) === ',' && text(run.to) === ',' && titledAt(from - 1)
  const titled = titledAt(from) || apposed
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
