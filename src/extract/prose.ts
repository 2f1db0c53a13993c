/**
 * Which lines of a page are the article: its title, its lead, its body. Lines that the page adds are left out of
 * extraction and stay in the text.
 */
import type { Span } from '../core/span.js'
import { LINE_BEFORE, SIGN, SPACE_BEFORE, type Tokens, tokenText, WORD } from '../text/tokenize.js'
import type { ProseLine } from './cells.js'

/** A line this long, or with a full stop, is prose; a shorter one at the top is a headline. */
const PROSE_TOKENS = 28

/** More lines than this that are all short are no headlines. */
const MOST_HEADLINES = 3

/**
 * The prose lines of a text, in order.
 * @param excluded page furniture, spans in code units, in order
 */
export function proseLines(tokens: Tokens, excluded: readonly Span[]): ProseLine[] {
  const lines: ProseLine[] = []
  let skip = 0
  let stage: ProseLine['place'] = 'title'
  let title = ''
  for (let from = 0; from < tokens.count; ) {
    let to = from + 1
    while (to < tokens.count && !((tokens.flags[to] as number) & LINE_BEFORE)) to++
    const start = tokens.start[from] as number
    const end = tokens.end[to - 1] as number
    while (skip < excluded.length && (excluded[skip] as Span).end <= start) skip++
    const furniture = skip < excluded.length && (excluded[skip] as Span).start < end
    if (!furniture) {
      const text = tokens.text.slice(start, end)
      const prose = isProse(tokens, from, to)
      // Pages print their headline twice or thrice; the copies are the title still.
      if (stage === 'title' && prose && (lines.length > 0 || isParagraph(tokens, from, to))) stage = 'lead'
      const place: ProseLine['place'] = text === title ? 'title' : stage
      if (title === '') title = text
      lines.push({ from, to, place })
      if (place === 'lead' && prose) stage = 'body'
    }
    from = to
  }
  // A digest of short messages has no prose: all but its head is told in full.
  if (lines.length > MOST_HEADLINES && lines.every(({ place }) => place === 'title'))
    return lines.map((line, at): ProseLine => (at === 0 ? line : { ...line, place: 'body' }))
  return lines
}

/** A first line of two sentences, or of one that is long and has its stop, is no headline: the page has none. */
const isParagraph = (tokens: Tokens, from: number, to: number): boolean =>
  (to - from >= STOPPED && tokenText(tokens, to - 1) === '.') || hasTwoSentences(tokens, from, to)

/** A headline that has its stop is shorter than this. */
const STOPPED = 18

/** Letters that a word has at least before a stop that ends a sentence; shorter ones are abbreviated. */
const FULL_WORD = 4

/** Whether a stop behind a full word stands within a line. */
function hasTwoSentences(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 2; at < to - 2; at++) {
    const letters = (tokens.from[at] as number) - (tokens.from[at - 1] as number)
    const stops = tokens.kind[at] === SIGN && tokenText(tokens, at) === '.' && tokens.kind[at - 1] === WORD
    const opens = tokens.kind[at + 1] === WORD && ((tokens.flags[at + 1] as number) & SPACE_BEFORE) !== 0
    if (stops && opens && letters >= FULL_WORD) return true
  }
  return false
}

function isProse(tokens: Tokens, from: number, to: number): boolean {
  const last = tokens.kind[to - 1] === SIGN ? tokenText(tokens, to - 1) : ''
  return to - from >= PROSE_TOKENS || (to - from >= 8 && (last === '.' || (last === '"' && to - from >= 16)))
}
