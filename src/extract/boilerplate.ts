/**
 * Lines of a scraped page that are none of the article: menus, notices, captions, link lists, tags, forms, codes, datelines. They are
 * told by phrases where a phrase says it, else by shape and place: cells without a sentence, figures alone, what follows a heading of
 * links until prose resumes. A sentence wrongly dropped loses an event, so a line that could be prose or the title is kept.
 *
 * Linear: one pass over the code units, then a handful of hash look-ups a line.
 */

import type { BoilerplateReason, BoilerplateTable } from '../lang/boilerplate.js'
import { pageFurniture } from '../lang/pages.js'
import { isProse, type PageLine, pageLines } from './boilerplate-lines.js'

/** A line that is not prose. Offsets are UTF-16 code units, without the blanks around the line. */
export interface BoilerplateLine {
  readonly start: number
  readonly end: number
  /** `byline` lines carry the date of publication: no prose, but to be read for dates. */
  readonly reason: BoilerplateReason
}

/** Most words of a line in which phrases may stand anywhere. */
const SHORT = 24
/** Most words that may follow a heading on its line ("More from Politics"). */
const HEADING_REST = 3
/** Most words of a phrase. */
const PHRASE_WORDS = 8
/** Letters of a beginning. */
const BEGINNING = 3
/** Most words of a tag. */
const TAG_WORDS = 4
/** Most letters of an editor's initials. */
const INITIALS = 2
/** Most words of a switch between languages, each named in its own script. */
const SWITCH = 6
/** Most words of a remnant after the last paragraph. */
const REMNANT = 4

/**
 * The lines of a text that are not prose of the article, in order.
 * @param text the article as decoded
 * @param language its BCP 47 code: short lines in another script are no prose
 */
export const boilerplateLines = (text: string, language: string): BoilerplateLine[] => {
  const lines = pageLines(text)
  const reasons = judge(lines, language === 'ru' ? 1 : language === 'en' ? 2 : 0)
  const found: BoilerplateLine[] = []
  lines.forEach((line, i) => {
    const reason = reasons[i]
    if (reason) found.push({ start: line.start, end: line.end, reason })
  })
  return found
}

const judge = (lines: readonly PageLine[], script: number): (BoilerplateReason | null)[] => {
  const paragraphs = lines.map(isProse)
  const firstParagraph = paragraphs.indexOf(true)
  const lastParagraph = paragraphs.lastIndexOf(true)
  const title = lines.findIndex((line) => mayBeTitle(line, script))
  let list: BoilerplateReason | null = null
  return lines.map((line, i) => {
    if (i === title) return null
    const begun = firstParagraph >= 0 && i > firstParagraph
    if (line.copyright) return begun ? 'footer' : 'caption'
    if (line.sum && line.count <= TAG_WORDS) return 'captcha'
    const stated = byPhrase(line, i > title)
    if (list !== null && resumes(line, list, begun)) list = null
    if (stated !== null) {
      // Above the first paragraph the title may follow a heading of links, so only tags are followed there.
      if (stated.heads && (begun || (stated.reason === 'tags' && i > title))) list = stated.reason
      return list !== null && stated.reason === 'byline' && !stated.phrase ? list : stated.reason
    }
    if (list !== null) return list
    const shape = byShape(line, script, begun)
    if (shape !== null) return shape
    if (isCaption(lines, i, title)) return 'caption'
    // A word alone between headline and text is a section or the place of a dateline.
    if (!begun && i > title && firstParagraph >= 0 && line.count === 1 && !line.stopped && line.colon < 0) return 'menu'
    const after = lastParagraph > firstParagraph && i > lastParagraph
    if (after && line.count > 1 && line.words.every((word) => word.length <= INITIALS)) return 'code'
    const remnant = after && line.count <= REMNANT
    return remnant && !line.stopped && !line.sentence && line.colon < 0 ? 'footer' : null
  })
}

/** The first line that no rule takes for furniture and that has the words of a headline. */
const mayBeTitle = (line: PageLine, script: number): boolean =>
  line.count >= 3 && byPhrase(line, false) === null && byShape(line, script, false) === null

/** Whether prose goes on after a list: a sentence with a full stop after links, more than that after comments and the end. */
const resumes = (line: PageLine, list: BoilerplateReason, begun: boolean): boolean => {
  if (!begun) return line.count > TAG_WORDS
  if (line.count >= 30 || (line.count >= 16 && line.stopped)) return true
  return (list === 'related' || list === 'tags') && isProse(line) && line.period
}

/** Beneath the title: a picture's credit at the end of the line, or a bulleted line alone. */
const isCaption = (lines: readonly PageLine[], i: number, title: number): boolean => {
  const line = lines[i] as PageLine
  if (line.stopped || line.count > SHORT || i <= title) return false
  if (line.credit !== '' && phrases().credits.has(line.credit)) return true
  return line.bullet && i <= title + 4 && !lines[i - 1]?.bullet && !lines[i + 1]?.bullet
}

interface Stated {
  readonly reason: BoilerplateReason
  /** Whether a list of the same reason follows. */
  readonly heads: boolean
  /** Whether a phrase said so, and not the figures alone. */
  readonly phrase: boolean
}

/** What a line's own words say that it is; `titled`: the title has been seen. */
const byPhrase = (line: PageLine, titled: boolean): Stated | null => {
  const p = phrases()
  const whole = line.count <= PHRASE_WORDS * 2 ? line.words.join('') : ''
  const stated = (reason: BoilerplateReason, heads = false): Stated => ({ reason, heads, phrase: true })
  const all = p.whole.get(whole)
  if (all !== undefined) return stated(all, all === 'comments')
  const [start, used] = longestStart(line, p)
  if (start === 'byline' && line.numbers > 0 && line.count <= SHORT) return stated('byline')
  const firm = start === 'subscription' || start === 'notice' || start === 'comments'
  if (!firm && isByline(line, p)) return { reason: 'byline', heads: false, phrase: false }
  if (
    line.cells.length > 1 &&
    line.cells.every((cell) => p.whole.has(cell) || p.sections.has(cell) || p.heads.has(cell))
  ) {
    return stated(p.whole.get(line.cells[0] as string) ?? 'menu')
  }
  if (start !== undefined && accepts(line, start, used, titled)) {
    const heading = p.heads.has(line.words.slice(0, used).join('')) && (used === line.count || !textAfter(line, used))
    return stated(start, heading || start === 'end' || (start === 'comments' && used === line.count))
  }
  if (
    p.sections.has(whole) ||
    (line.count >= 3 && line.count <= SHORT && line.words.every((word) => p.sections.has(word)))
  ) {
    return stated('menu')
  }
  return within(line, p)
}

/** Whether there is a headline on the line of a heading: "Read also: ...". */
const textAfter = (line: PageLine, used: number): boolean =>
  line.colon >= 0 && line.colon >= used - 1 && line.count > line.colon + 1

/** Whether a phrase at the beginning makes the line furniture, or may begin a sentence as well. */
const accepts = (line: PageLine, reason: BoilerplateReason, used: number, titled: boolean): boolean => {
  const rest = line.count - used
  const labelled = line.colon === used - 1
  switch (reason) {
    case 'related':
    case 'tags':
      return labelled || rest === 0 || (used >= 2 && rest <= HEADING_REST && !line.stopped)
    case 'end':
      return rest <= HEADING_REST
    case 'footer':
      return line.count <= SHORT && (labelled ? titled : used >= 2 || line.words[0] === 'copyright')
    case 'caption':
      return line.count <= SHORT && (labelled || used >= 2 || (line.cells.length > 1 && !line.stopped))
    case 'code':
      return line.count <= SHORT && (line.numbers > 0 || labelled || (used >= 2 && line.count <= 6))
    case 'comments':
      return line.count <= SHORT
    default:
      return line.count <= SHORT || used >= 4
  }
}

const longestStart = (line: PageLine, p: Phrases): [BoilerplateReason | undefined, number] => {
  let joined = ''
  let found: BoilerplateReason | undefined
  let used = 0
  const begin = beginning(line.words)
  if (!p.beginnings.has(begin)) return [found, used]
  for (let i = 0; i < Math.min(PHRASE_WORDS, line.words.length); i++) {
    joined += line.words[i]
    const reason = p.start.get(joined)
    if (reason !== undefined) {
      found = reason
      used = i + 1
    }
  }
  return [found, used]
}

/** The first letters of a line, by which most lines are seen at once to begin with no phrase. */
const beginning = (words: readonly string[]): string => {
  const first = words[0] ?? ''
  return (first.length < BEGINNING ? words.slice(0, BEGINNING).join('') : first).slice(0, BEGINNING)
}

const within = (line: PageLine, p: Phrases): Stated | null => {
  if (line.count > SHORT || (line.stopped && line.count > 14)) return null
  for (let i = 0; i < line.words.length; i++) {
    if (!p.withinFirst.has(line.words[i] as string)) continue
    let joined = ''
    for (let k = i; k < Math.min(i + 5, line.words.length); k++) {
      joined += line.words[k]
      const reason = p.within.get(joined)
      if (reason !== undefined) return { reason, heads: false, phrase: true }
    }
  }
  return null
}

/** A line of date and time with hardly another word; with the clock or a date in figures it may name agency, section and place. */
const isByline = (line: PageLine, p: Phrases): boolean => {
  if (line.numbers === 0 || line.count > 20) return false
  let others = 0
  let named = 0
  let months = 0
  for (const word of line.words) {
    if (p.months.has(word)) months++
    if (p.dates.has(word) || p.months.has(word)) named++
    else if (!/^\d/.test(word)) others++
  }
  const dated = line.figures || line.clock || months > 0
  if (!dated || line.numbers + named < 2) return false
  if (others <= 2) return !line.stopped || others === 0
  return others <= 6 && others <= (line.numbers + named) * 1.5 && (line.clock || line.figures) && !line.stopped
}

/** What the shape of a line says where its words say nothing. */
const byShape = (line: PageLine, script: number, begun: boolean): BoilerplateReason | null => {
  const { count, numbers, cells, letters } = line
  if (count === 0) return 'menu'
  if (line.copyright) return 'footer'
  if (count === numbers || (count <= 3 && numbers > 0 && !line.stopped)) return 'code'
  if (line.hashes > 0 && line.hashes >= count / 4 && !line.stopped) return 'tags'
  const all = (letters[0] as number) + (letters[1] as number) + (letters[2] as number) + (letters[3] as number)
  if (letters[script] === 0 && all > 0 && count <= 16) return 'foreign'
  if (count <= SWITCH && letters.filter((number) => number > 0).length >= 3) return 'menu'
  if (cells.length >= 3 && count <= cells.length * 4 && !line.stopped)
    return hasDate(line) ? 'byline' : begun ? 'tags' : 'menu'
  if (line.path && count <= 8 && !line.bullet) return 'menu'
  return null
}

/** A cell of a line of several may be the date. */
const hasDate = (line: PageLine): boolean =>
  line.figures || line.clock || (line.numbers > 1 && line.words.some((word) => phrases().months.has(word)))

interface Phrases {
  readonly whole: ReadonlyMap<string, BoilerplateReason>
  readonly start: ReadonlyMap<string, BoilerplateReason>
  /** The first letters of all phrases of `start`. */
  readonly beginnings: ReadonlySet<string>
  readonly within: ReadonlyMap<string, BoilerplateReason>
  readonly withinFirst: ReadonlySet<string>
  /** Headings that lists follow. */
  readonly heads: ReadonlySet<string>
  readonly sections: ReadonlySet<string>
  readonly credits: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly dates: ReadonlySet<string>
}

let compiled: Phrases | null = null

/** All tables in one: a page carries the furniture of its own language, of English, and of its neighbours. */
const phrases = (): Phrases => {
  compiled ??= compile(pageFurniture)
  return compiled
}

const compile = (tables: readonly BoilerplateTable[]): Phrases => {
  const whole = new Map<string, BoilerplateReason>()
  const start = new Map<string, BoilerplateReason>()
  const anywhere = new Map<string, BoilerplateReason>()
  const withinFirst = new Set<string>()
  const heads = new Set<string>()
  const sections = new Set<string>()
  const credits = new Set<string>()
  const months = new Set<string>()
  const dates = new Set<string>()
  const each = (list: string | undefined, take: (joined: string, first: string) => void): void => {
    for (const line of pageLines(list ?? '')) take(line.words.join(''), line.words[0] as string)
  }
  for (const table of tables) {
    for (const [reason, list] of Object.entries(table.whole))
      each(list, (joined) => whole.set(joined, reason as BoilerplateReason))
    for (const [reason, list] of Object.entries(table.start))
      each(list, (joined) => start.set(joined, reason as BoilerplateReason))
    for (const [reason, list] of Object.entries(table.within)) {
      each(list, (joined, first) => {
        anywhere.set(joined, reason as BoilerplateReason)
        withinFirst.add(first)
      })
    }
    for (const [reason, list] of [
      ['related', table.related],
      ['tags', table.tags],
      ['end', table.end],
    ] as const) {
      each(list, (joined) => {
        start.set(joined, reason)
        heads.add(joined)
      })
    }
    each(table.sections, (joined) => sections.add(joined))
    each(table.credits, (joined) => credits.add(joined))
    each(table.months, (joined) => months.add(joined))
    each(table.dates, (joined) => dates.add(joined))
  }
  const beginnings = new Set([...start.keys()].map((phrase) => phrase.slice(0, BEGINNING)))
  return { whole, start, beginnings, within: anywhere, withinFirst, heads, sections, credits, months, dates }
}
