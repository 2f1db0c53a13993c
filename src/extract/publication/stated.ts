/**
 * When an article says that it was published: a full date on a line of its own (with a clock, an agency, a label), near the
 * top or the foot, in any calendar; or in the dateline of its first sentence. A date in the prose is never taken for it.
 */
import { parseDay } from '../../calendar/gregorian.js'
import type { DateValue } from '../../core/date-value.js'
import { type Chart, type Item, itemsFrom } from '../../engine/chart.js'
import { attend } from '../../engine/sparse.js'
import { LINE_BEFORE, SIGN, WORD } from '../../text/tokenize.js'

/** A time found, with what it resolves to where nothing is known of publication. */
export interface StatedTime {
  readonly item: Item
  readonly date: DateValue | null
}

export interface Publication {
  readonly item: Item
  readonly date: DateValue
  readonly rule: 'byline' | 'byline-foot' | 'dateline'
}

interface Line {
  readonly from: number
  readonly to: number
}

/** Words that a line may have beside its dates and still be a byline. */
const BYLINE_WORDS = 7
const FOOT_WORDS = 3
const TOP_LINES = 14
const FOOT_LINES = 8
/** Lines under the lead in which a byline may still come: a caption, a name, the day. */
const BELOW_LEAD = 4
/** A line of this many tokens is prose. */
export const PROSE = 26
/** How far into the first sentence a dateline reaches. */
const DATELINE = 8

/** Minutes by which clocks on earth are at most behind and ahead of UTC. */
const WESTMOST = 12 * 60
const EASTMOST = 14 * 60
const INSTANT = /[T ](\d\d):(\d\d)(?:Z|([+-])(\d\d):(\d\d))$/

/**
 * Whether a date that the text states and one that its metadata state cannot both be the publication's. Metadata with a clock
 * and a zone name an instant, which is two days on earth; those without name the day itself.
 *
 * @param published ISO 8601 day or minute
 */
export function contradicts(stated: DateValue, published: string): boolean {
  const day = parseDay(published)
  if (day === null || stated.start === null || stated.end === null) return false
  const [from, to] = [stated.start, stated.end].map((moment) => parseDay(moment) as number) as [number, number]
  const instant = INSTANT.exec(published)
  if (!instant) return day < from || day > to
  const [, hour, minute, sign, offsetHours = 0, offsetMinutes = 0] = instant
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes))
  const universal = day * 1440 + Number(hour) * 60 + Number(minute) - offset
  return Math.floor((universal + EASTMOST) / 1440) < from || Math.floor((universal - WESTMOST) / 1440) > to
}

export const linesOf = ({ tokens }: Chart): Line[] => {
  const lines: Line[] = []
  for (let from = 0; from < tokens.count; ) {
    let to = from + 1
    while (to < tokens.count && !((tokens.flags[to] as number) & LINE_BEFORE)) to++
    lines.push({ from, to })
    from = to
  }
  return lines
}

const isFull = ({ date }: StatedTime): boolean =>
  date !== null &&
  date.basis === 'stated' &&
  date.start !== null &&
  date.end !== null &&
  date.start.slice(0, 10) === date.end.slice(0, 10)

const isClocked = ({ precision }: DateValue): boolean => precision === 'minute'

/** Whether a line is a sentence of its own: it has a verb and a full stop. */
function isSentence(chart: Chart, { from, to }: Line): boolean {
  const { tokens } = chart
  if (tokens.units[tokens.from[to - 1] as number] !== FULL_STOP) return false
  for (let token = from; token < to; token++) {
    attend(chart, token, 'Verb')
    if (itemsFrom(chart, token).some(({ cls }) => cls === 'Verb')) return true
  }
  return false
}
const FULL_STOP = 0x2e

/** Words of a line that no time covers. */
function otherWords({ tokens }: Chart, line: Line, times: readonly StatedTime[]): number {
  let words = 0
  let next = 0
  for (let token = line.from; token < line.to; token++) {
    while (next < times.length && (times[next] as StatedTime).item.to <= token) next++
    const time = times[next]
    if (time && time.item.from <= token) continue
    if (tokens.kind[token] === WORD) words++
  }
  return words
}

/**
 * The publication date that the text states; null where it states none.
 *
 * @param times all times of the text, in order, resolved without a publication date
 */
export function statedPublication(chart: Chart, times: readonly StatedTime[]): Publication | null {
  const lines = linesOf(chart)
  const byLine = groupByLine(lines, times)
  const firstProse = lines.findIndex(({ from, to }) => to - from >= PROSE)
  const lastProse = lines.findLastIndex(({ from, to }) => to - from >= PROSE)
  const top = Math.min(lines.length, Math.max(TOP_LINES, firstProse + 1))
  let today: Publication | null = null
  for (let i = 0; i < top; i++) {
    const found = (byLine[i] ?? []).find(isFull)
    const line = lines[i] as Line
    const words = found?.date && !isSentence(chart, line) ? otherWords(chart, line, byLine[i] ?? []) : BYLINE_WORDS + 1
    if (found?.date && words <= BYLINE_WORDS) {
      const here: Publication = { item: found.item, date: found.date, rule: 'byline' }
      // A bare day may be that on which the page was looked at: an earlier one with its clock below it is the article's.
      if (today && isClocked(here.date) && (here.date.start ?? '') < (today.date.start ?? '')) return here
      if (today === null && (words > 0 || isClocked(here.date))) return here
      today ??= here
    }
    if (i === firstProse) break
  }
  if (today) return today
  // Below the lead it stands alone on its line, with the body of the article still to come.
  for (let i = firstProse + 1; firstProse >= 0 && i < Math.min(top + BELOW_LEAD, lastProse); i++) {
    const found = (byLine[i] ?? []).find(isFull)
    if (found?.date && otherWords(chart, lines[i] as Line, byLine[i] ?? []) === 0)
      return { item: found.item, date: found.date, rule: 'byline' }
  }
  const opening = lines[firstProse]
  const dateline = (byLine[firstProse] ?? []).find(
    (time) => isFull(time) && time.item.from - (opening?.from ?? 0) <= DATELINE,
  )
  if (dateline?.date && endsDateline(chart, dateline.item.to))
    return { item: dateline.item, date: dateline.date, rule: 'dateline' }
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - FOOT_LINES); i--) {
    const found = (byLine[i] ?? []).find(isFull)
    if (!found?.date || isSentence(chart, lines[i] as Line)) continue
    const words = otherWords(chart, lines[i] as Line, byLine[i] ?? [])
    // A bare date among the last lines is that of a related page, unless it has a clock or is the very last.
    const isOwn = words > 0 || found.date.precision === 'minute' || i === lines.length - 1
    if (isOwn && words <= FOOT_WORDS) return { item: found.item, date: found.date, rule: 'byline-foot' }
  }
  return null
}

/** A dateline is set off from the sentence by a sign. */
export const endsDateline = ({ tokens }: Chart, to: number): boolean => to < tokens.count && tokens.kind[to] === SIGN

function groupByLine(lines: readonly Line[], times: readonly StatedTime[]): StatedTime[][] {
  const groups: StatedTime[][] = lines.map(() => [])
  let line = 0
  for (const time of times) {
    while (line < lines.length - 1 && (lines[line] as Line).to <= time.item.from) line++
    groups[line]?.push(time)
  }
  return groups
}
