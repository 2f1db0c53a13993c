/**
 * `iran-russia explain`: an article with its mentions marked by kind; for each event what made it one, why every slot has its
 * value, and what stood in reach of a slot and was left; and which words made no event, and why. On a terminal mentions are
 * coloured and every piece of source text is isolated, so that right-to-left words do not turn the lines around; elsewhere
 * brackets with the kind stand for the colours, and nothing is added to the text.
 */
import type { ChalkInstance } from 'chalk'
import type { DateMention, DateValue } from '../core/date-value.js'
import type { Entity } from '../core/entity.js'
import type { DiplomaticEvent, Participant, Reason } from '../core/event.js'
import type { ArticleRecord } from '../core/record.js'
import type { Rejection } from '../core/rejection.js'
import type { Span } from '../core/span.js'
import { isFailure } from '../input/failure.js'
import { readArticles } from '../input/read.js'
import { useAdditions } from '../lang/additions.js'
import { type Explained, explainArticle } from '../pipeline/extract.js'
import { EXIT } from './exit.js'
import { type InputFlags, inputPaths, readOptions } from './options.js'
import { createReport } from './report.js'
import { brush, isolated, printable, wantsColour } from './terminal.js'

type Kind = Entity['kind'] | 'date' | 'trigger'

/** A trigger is underlined, so that it can be told from what it contains. */
const COLOURS = {
  person: 'cyan',
  state: 'yellow',
  organisation: 'magenta',
  place: 'green',
  date: 'blue',
  trigger: 'underline',
  strong: 'bold',
  faint: 'dim',
} as const satisfies Record<Kind | 'strong' | 'faint', keyof ChalkInstance>

export interface Style {
  readonly colour: boolean
  /** Whether source text is isolated: a terminal. */
  readonly isolate: boolean
}

interface Mark extends Span {
  readonly kind: Kind
}

const painter = (style: Style): ((colour: keyof typeof COLOURS, text: string) => string) => {
  const chalk = brush(style.colour)
  return (colour, text) => chalk[COLOURS[colour]](text)
}

/** Mentions that do not overlap, in the order of the text; the longer wins. */
const marksOf = (record: ArticleRecord): readonly Mark[] => {
  const all: Mark[] = [
    ...record.events.map(({ trigger }) => ({ start: trigger.start, end: trigger.end, kind: 'trigger' as const })),
    ...record.entities.flatMap(({ kind, mentions }) => mentions.map(({ start, end }) => ({ start, end, kind }))),
    ...record.dates.map(({ start, end }) => ({ start, end, kind: 'date' as const })),
  ].filter(({ start, end }) => start < end)
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mark[] = []
  for (const mark of all) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark)
  return kept
}

const markedText = (record: ArticleRecord, text: string, style: Style): string => {
  const paint = painter(style)
  const shown = (piece: string): string => piece.split('\n').map(printable).join('\n')
  const pieces: string[] = []
  let at = 0
  for (const { start, end, kind } of marksOf(record)) {
    const words = shown(text.slice(start, end))
    pieces.push(shown(text.slice(at, start)), style.colour ? paint(kind, words) : `[${words}|${kind}]`)
    at = end
  }
  pieces.push(shown(text.slice(at)))
  const lines = pieces.join('').split('\n')
  return lines.map((line) => (style.isolate && line !== '' ? isolated(line) : line)).join('\n')
}

const dateGloss = (date: DateValue | null): string => (date ? `${date.edtf} (${date.basis})` : '-')

/** A line of a slot: what it holds, the words, the rule, the clause that says why. */
const slotLine = (slot: string, value: string, { rule, because, quote }: Why, style: Style): string => {
  const from = quote ? ` from ${quoted(quote.text, style)}` : ''
  return `  ${slot.padEnd(12)} ${value}${from}  ${painter(style)('faint', rule)}${because ? `: ${because}` : ''}`
}
type Why = Pick<Reason, 'rule' | 'because' | 'quote'>

const quoted = (words: string, { isolate }: Style): string =>
  `"${isolate ? isolated(printable(words)) : printable(words)}"`

/** What was looked at and left, with its reason. */
const passedLine = ({ slot, rule, because, quote }: Rejection, style: Style): string =>
  `  ${slot.padEnd(12)} ${quoted(quote.text, style)}  ${painter(style)('faint', rule)}: ${because}`

const eventLines = (
  event: DiplomaticEvent,
  number: number,
  rejections: readonly Rejection[],
  style: Style,
): string[] => {
  const paint = painter(style)
  const stage = event.stage ? `/${event.stage}` : ''
  const place = event.place ? ` in ${event.place.name}` : ''
  const head = `${number}. ${event.type}${stage} ${event.status}, ${dateGloss(event.date)}${place}, confidence ${event.confidence}`
  const whose = (slot: string): Participant | undefined =>
    event.participants.find(({ entity }) => slot === `participant:${entity}`)
  const nameOf = ({ name, country, office }: Participant): string =>
    `${printable(name)}${country ? ` ${country}` : ''}${office ? `, ${office}` : ''}`
  const passed = rejections.filter((rejection) => rejection.event === event.id)
  return [
    paint('strong', head),
    ...event.reasons.map((reason) => {
      const participant = whose(reason.slot)
      return participant
        ? slotLine(participant.role, nameOf(participant), reason, style)
        : slotLine(reason.slot, reason.value, reason, style)
    }),
    ...event.evidence.map(
      ({ text }, i) => `  ${(i === 0 ? 'evidence' : 'told again').padEnd(12)} ${quoted(text, style)}`,
    ),
    ...(passed.length > 0 ? ['  passed over:', ...passed.map((rejection) => `  ${passedLine(rejection, style)}`)] : []),
  ]
}

const entityLine = (entity: Entity, style: Style): string => {
  const paint = painter(style)
  const rules = [...new Set(entity.mentions.flatMap(({ foundBy }) => foundBy))].join(' ')
  const office = entity.office ? `, ${entity.office.id} (${entity.office.basis})` : ''
  return `  ${paint(entity.kind, entity.kind.padEnd(12))} ${printable(entity.name)}${office}  x${entity.mentions.length}  ${paint('faint', rules)}`
}

const dateLine = (mention: DateMention, style: Style): string => {
  const paint = painter(style)
  const words = style.isolate ? isolated(printable(mention.text)) : printable(mention.text)
  const conflict = mention.conflict ? `  ${mention.conflict}` : ''
  return `  ${paint('date', mention.timex.value.padEnd(12))} "${words}" ${dateGloss(mention.date)}${conflict}  ${paint('faint', mention.foundBy.join(' '))}`
}

/**
 * The explanation of one article, ending in a line feed.
 *
 * @param explained what extraction found and what it passed over, offsets in code units of `text`
 */
export const explanation = ({ record, dated, rejections }: Explained, text: string, style: Style): string => {
  const paint = painter(style)
  const section = (name: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? ['', paint('strong', name), ...lines] : []
  return `${[
    paint('strong', `${printable(record.id)}  ${record.language.code}  published ${dateGloss(record.published)}`),
    ...dated.map((why) => `  ${paint('faint', printable(why))}`),
    '',
    markedText(record, text, style).trimEnd(),
    ...section(
      'Events',
      record.events.flatMap((event, i) => eventLines(event, i + 1, rejections, style)),
    ),
    ...section(
      'Made no event',
      rejections.filter(({ event }) => event === null).map((rejection) => passedLine(rejection, style)),
    ),
    ...section(
      'Entities',
      record.entities.map((entity) => entityLine(entity, style)),
    ),
    ...section(
      'Dates',
      record.dates.map((mention) => dateLine(mention, style)),
    ),
    ...section(
      'Topics',
      record.topics.map(
        ({ id, score, mentions }) =>
          `  ${id.padEnd(24)} ${score}  ${mentions.map(({ text: words }) => quoted(words, style)).join(' ')}`,
      ),
    ),
    ...section(
      'Warnings',
      record.warnings.map(({ code, message }) => `  ${code}: ${printable(message)}`),
    ),
  ].join('\n')}\n`
}

/**
 * Runs `explain`.
 *
 * @returns the exit code
 */
export const explain = async (
  given: readonly string[],
  flags: InputFlags & { published?: string },
): Promise<number> => {
  const report = createReport(process.stderr, flags.quiet === true)
  const terminal = process.stdout.isTTY === true
  const style: Style = { colour: wantsColour(terminal), isolate: terminal }
  if (flags.gazetteer) useAdditions((await import('./gazetteer.js')).usableAdditions(flags.gazetteer))
  let shown = 0
  let failures = 0
  for await (const outcome of readArticles(inputPaths(given), readOptions(flags))) {
    if (isFailure(outcome)) {
      report.failure(outcome)
      failures++
      continue
    }
    const explained = explainArticle(outcome)
    const record = { ...explained.record, warnings: [...outcome.warnings, ...explained.record.warnings] }
    process.stdout.write((shown > 0 ? '\n\n' : '') + explanation({ ...explained, record }, outcome.text, style))
    shown++
  }
  if (shown === 0) return EXIT.nothingReadable
  return failures > 0 ? EXIT.someFailed : EXIT.done
}
