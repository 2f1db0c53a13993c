/** Why each slot of an event has its value, in the words that `explain` shows an analyst: the rule, the words, and a clause. */
import type { Reason } from '../../core/event.js'
import type { Quote } from '../../core/span.js'
import { type Chart, type Item, spanOf, textOf } from '../../engine/chart.js'
import type { Cell } from '../cells.js'
import { BORROWED, type Draft, type DraftParticipant } from './draft.js'
import type { Settled, Slotted } from './settle.js'

/** What it means for a participant to stand where it stands. */
const ARGUMENTS: Readonly<Record<DraftParticipant['slot'], string>> = {
  subject: 'is the subject of the act',
  object: 'is the object of the act',
  possessor: 'is whose act the noun names',
  with: 'is with whom',
  between: 'is one of those between whom it is',
  in: 'is the body in which it is done',
  to: 'is to whom',
  from: 'is from whom',
  against: 'is against whom',
  'on-behalf-of': 'is in whose name',
  'with-participation-of': 'is said to take part',
  'chaired-by': 'is in the chair',
  'hosted-by': 'is said to be the host',
  'mediated-by': 'is said to mediate',
  'initiative-of': 'is at whose initiative',
  'invitation-of': 'is at whose invitation',
  chez: 'is at whose house it took place',
  'led-by': 'leads the delegation',
  ...BORROWED,
}

/** What decides a status. */
const STATUSES: Readonly<Record<string, string>> = {
  'status/aim-of-talk': 'it was the aim of a meeting that took place',
  'status/current': 'it is said to go on',
  'status/default': 'nothing marks it otherwise',
  'status/deny': 'a verb of denial governs it',
  'status/cancel': 'a verb of calling off governs it',
  'status/postpone': 'a verb of putting off governs it',
  'status/negated': 'its verb is negated',
  'status/voted-down': 'what was put to the vote did not pass: the vote took place',
  'status/no-event': 'the noun itself is negated',
  'status/plan': 'a verb of planning governs it',
  'status/not-planned': 'a negated verb of planning governs it',
  'status/agreed': 'it is what was agreed on',
  'status/frame': 'the words themselves say so',
  'status/propose': 'a verb of wish or offer governs it',
  'status/invite': 'it is what one was invited to',
  'status/modifier': 'the word beside it says so',
  'status/talked-about': 'it is what was talked about',
  'status/future': 'its verb is in the future',
  'status/joined-future': 'its verb is joined to one in the future',
  'status/subjunctive': 'its verb is in the subjunctive',
  'status/infinitive': 'its verb is an infinitive that nothing governs',
  'status/aim': 'it is told as an aim',
  'status/no-plan': 'what it would be for is told not to be',
  'status/set-in-future': 'what is set in it is yet to come',
  'status/day-to-come': 'its day was yet to come',
}

/** The reasons of all slots but topics. */
export function reasonsOf(chart: Chart, event: Settled, confidence: { value: number; because: string }): Reason[] {
  const { drafts, participants, stood, date, place } = event
  const best = drafts[0] as Draft
  const { frame, from, to } = best.predicate
  const { rule, status, cell } = stood.status
  const slotted = <T>(slot: string, found: Slotted<T> | null, value: (chosen: T) => string): Reason[] => {
    if (!found) return []
    const { item, because } = found
    const read = item && item.foundBy !== 'lexicon' ? [`read by ${item.foundBy}`] : []
    const why = [...(because ? [because] : []), ...read].join(', ')
    return [
      { slot, value: value(found.value), rule: found.rule, because: why || null, quote: item && quoteOf(chart, item) },
    ]
  }
  return [
    {
      slot: 'trigger',
      value: event.type,
      rule: `frame/${frame.id}`,
      because: frameOf(best),
      quote: quoteOfCells(chart, best, from, to - 1),
    },
    ...(frame.stage
      ? [{ slot: 'stage', value: frame.stage, rule: `frame/${frame.id}`, because: null, quote: null }]
      : []),
    {
      slot: 'status',
      value: status,
      rule,
      because: STATUSES[rule] ?? null,
      quote: cell === null ? null : quoteOfCells(chart, stood, cell, cell),
    },
    ...participants.map(
      ({ entity, role, slot, item }): Reason => ({
        slot: `participant:${entity.id}`,
        value: role,
        rule: slot in BORROWED ? slot : `argument/${slot}`,
        because: ARGUMENTS[slot],
        quote: quoteOf(chart, item),
      }),
    ),
    ...slotted('date', date, ({ edtf }) => edtf),
    ...slotted('place', place, ({ name }) => name),
    {
      slot: 'confidence',
      value: confidence.value.toFixed(2),
      rule: 'confidence/grounds',
      because: confidence.because,
      quote: null,
    },
  ]
}

/** What the trigger's words mean to the frames: `the noun "talks", carried by the verb "hold"`. */
function frameOf({ predicate, reading: { cells } }: Draft): string {
  const { frame, at, verb, verbal, remote } = predicate
  const noun = cells[at]?.noun?.id
  const id = verb === null ? undefined : cells[verb]?.verb?.id
  const means = remote ? ', by telephone or video' : ''
  if (verbal) return `the verb "${frame.verb ?? id}"${noun ? ` with the noun "${noun}"` : ''}${means}`
  return `the noun "${noun}"${id ? `, carried by the verb "${id}"` : ', with no verb of its own'}${means}`
}

export function quoteOf(chart: Chart, range: Pick<Item, 'from' | 'to'>): Quote {
  return { ...spanOf(chart, range), text: textOf(chart, range) }
}

export function quoteOfCells(chart: Chart, { reading }: Draft, from: number, to: number): Quote {
  return quoteOf(chart, { from: (reading.cells[from] as Cell).from, to: (reading.cells[to] as Cell).to })
}
