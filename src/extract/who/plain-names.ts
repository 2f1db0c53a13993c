/**
 * Names in scripts without capitals: a given name opens one, or a title stands before it; what follows goes on as long as it
 * is no word of the lexicon.
 */
import { itemsFrom } from '../../engine/chart.js'
import { ADJECTIVE, COMMON, DEFINITE, FEMININE, SHORT, SINGULAR } from '../../engine/features.js'
import { JOINER_BEFORE, LINE_BEFORE, SIGN, WORD } from '../../text/tokenize.js'
import { LOOSE, type NameView, type Run } from './name-view.js'

const NISBA = ADJECTIVE | DEFINITE | SINGULAR

const MAX_WORDS = 5

/** The name that begins at a token; null where none does. */
export function plainName(view: NameView, token: number, to: number): Run | null {
  const { chart, style, text, flag, given, vocabulary } = view
  const { tokens } = chart
  const opening = given(token)
  const titled = view.titled(token)
  const free = (at: number): boolean =>
    at < to &&
    tokens.kind[at] === WORD &&
    !flag(at, LINE_BEFORE) &&
    !vocabulary(at) &&
    text(at).length > 1 &&
    !style.stops.has(text(at)) &&
    !style.adjective?.test(text(at))
  if (!opening && !titled) return apposedName(view, token, to, free)
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
  } else if (!titled || !(free(token) || isForeignPair(view, token, to))) return null
  if (token > 0 && style.particles.has(text(token - 1)) && !flag(token, LINE_BEFORE)) return null
  const strange = !opening && (style.foreign?.test(text(token)) ?? false)
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
    const surname = more === 0 && opening !== undefined && !titled && isNisba(view, at)
    if (!free(at) && !surname && !(at === token && titled)) break
    // A name that is whole has another's behind it.
    if (words.length > 1 && isKnownSurname(view, at)) break
    // A second word beyond the given names only where it is tied to the first or looks like a surname.
    const tied = flag(at, JOINER_BEFORE)
    if (more > 1 && !tied && !strange && !style.nisba?.test(text(at))) break
    if (
      more > 0 &&
      !tied &&
      !style.surname.test(text(at)) &&
      !style.nisba?.test(text(at)) &&
      !strange &&
      !((titled || style.doubleSurnames) && endsName(view, at + 1, to))
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
  // Without a given name only the look of the last word, or of a foreign first one that runs up to a sign, is a person's.
  const foreign = strange && words.length > 1 && endsName(view, at, to)
  if (!opening && !style.surname.test(text(words.at(-1) as number)) && !foreign) return null
  if (more === 0 && !titled && words.length < 2) return null
  return { from: token, to: at, words, initials: '' }
}

/** A first word that might be a verb by its letters, and behind it a foreign surname: behind a title, a name. */
const isForeignPair = ({ chart, style, text, flag, vocabulary }: NameView, token: number, to: number): boolean =>
  token + 1 < to &&
  [token, token + 1].every((at) => chart.tokens.kind[at] === WORD && !flag(at, LINE_BEFORE) && !vocabulary(at)) &&
  style.surname.test(text(token + 1))

/** Words of a name between commas behind a title: "the ambassador of X, *A B C*, ...". */
const APPOSED = 4

/** Strange words between two commas behind a title with its state; null where they are none, or too few. */
function apposedName(
  { text, style, titled, chart, flag }: NameView,
  token: number,
  to: number,
  free: (at: number) => boolean,
): Run | null {
  if (token < 2 || text(token - 1) !== ',' || flag(token, LINE_BEFORE) || !titled(token - 1)) return null
  const words: number[] = []
  let at = token
  while (words.length < APPOSED && (free(at) || (style.particles.has(text(at)) && words.length > 0))) words.push(at++)
  const closed = at < to && chart.tokens.kind[at] === SIGN && !flag(at, LINE_BEFORE)
  return closed && words.length > 1 && words.every((word) => text(word).length > 2)
    ? { from: token, to: at, words, initials: '' }
    : null
}

/** Whether a token is by itself the name of somebody known, and no everyday word. */
const isKnownSurname = ({ chart }: NameView, at: number): boolean =>
  itemsFrom(chart, at).some(
    ({ cls, features, to }) => cls === 'Person' && to === at + 1 && (features & SHORT) !== 0 && !(features & COMMON),
  )

/** A nationality that may be a surname. */
const isNisba = ({ chart, flag }: NameView, at: number): boolean =>
  !flag(at, LINE_BEFORE) &&
  itemsFrom(chart, at).some(
    (item) =>
      item.cls === 'Country' && item.to === at + 1 && (item.features & NISBA) === NISBA && !(item.features & FEMININE),
  )

/** Whether a name may end before a token: a sign, or a word of the lexicon. */
const endsName = ({ chart: { tokens }, flag, vocabulary }: NameView, at: number, to: number): boolean =>
  at >= to || flag(at, LINE_BEFORE) || tokens.kind[at] === SIGN || vocabulary(at)
