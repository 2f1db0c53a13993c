/**
 * What was passed over on the way to the events, and why. Whoever asks (`explain`) hands a trace down the steps that read
 * events; where nobody asks there is none, and `trace?.(...)` evaluates nothing. Reasons are a closed table: what is said to a
 * reader of `explain` is written here once, in plain words.
 */
import type { Reading } from '../cells.js'
import type { Predicate } from './predicates.js'

/** Why words made no event, or no slot of one: the part before the slash is the slot. */
export const PASSED = {
  'trigger/no-article': 'stands in a line that is not of the article: a link, a list, a credit',
  'trigger/incomplete': 'makes an event only with a noun that its clause does not have',
  'trigger/aim': 'is told as an aim or a wish, not as an act',
  'trigger/agreed-that': 'what was agreed on is told by the clause that follows',
  'trigger/twin': 'is the second noun of a pair whose first names the event',
  'trigger/subject-matter': 'is what a document is about',
  'trigger/sport': 'the sentence speaks of sport',
  'trigger/match': 'is a match of two teams: the article speaks of sport',
  'trigger/stipulated': 'is what a document provides for, and no act',
  'trigger/habitual': 'is told as a habit',
  'trigger/repeated': 'speaks of many or regular events, of no single one',
  'trigger/condition': 'is a condition: it may or may not come',
  'trigger/recalled': 'only says which document is meant',
  'trigger/thought': 'is only thought of: what it would do is told, not that it is held',
  'trigger/plural': 'is a plural: of several events none is told',
  'trigger/courtesy': 'is said within a talk that the sentence tells',
  'trigger/nowhere': 'is a journey to no place: a figure of speech',
  'trigger/setting': 'is only where something else took place',
  'trigger/running': 'goes on for a time, and no sitting is told',
  'trigger/unnamed': 'names nobody, and no event told before fits',
  'trigger/manner': 'leaves open how they talked, and names one side only',
  'trigger/no-guest': 'who was received is told of nobody',
  'trigger/one-side': 'has one side only',
  'trigger/bare-signing': 'is a noun alone, with no verb, day or place',
  'trigger/at-home': 'goes to no other country',
  'trigger/no-body': 'no body that could vote is named',
  'trigger/nobody-addressed': 'is addressed to nobody',
  'trigger/no-sender': 'has no sender, or nobody it went to',
  'trigger/no-states': 'ministers agree that something should be done; no states or bodies make a deal',
  'trigger/missed': 'is a gathering from which somebody is said to stay away',
  'trigger/negated': 'is negated: an act that was not done is no news of that day',
  'trigger/no-imposer': 'nobody is named who imposes or lifts',
  'trigger/no-envoy': 'no envoy is named',
  'trigger/said-in-call': 'wishes were said in a call that the article tells',
  'date/duration': 'is a length or a repetition, no day',
  'date/dateline': 'is the day of the report',
  'date/counted-from': 'is counted from another event, not from the day of the text',
  'date/since': 'only says since when',
  'date/about': 'is a rough count of years',
  'date/of-the-verb': 'is the day of the act that closes the clause',
  'date/of-the-report': 'is the day on which it was said',
  'date/of-another': 'stands in the clause of another event',
  'date/bare-year': 'is a bare year too far from the trigger',
  'date/term': 'says for how long a document holds',
  'date/farther': 'stands farther from the trigger than the one chosen',
  'place/discussed': 'is what was talked about',
  'place/aim': 'is part of what it was for',
  'place/left': 'is where the journey began',
  'place/unmarked': 'nothing marks it as the place',
  'place/of-another': 'belongs to another event of the sentence',
  'place/of-a-word': 'belongs to the word before it',
  'place/at-sea': 'is a sea: only ships meet there',
  'place/far-region': 'is a region or site far from the trigger',
  'place/farther': 'stands farther from the trigger than the one chosen',
  'participant/no-part': 'nothing in its clause gives it a part in the event',
  'participant/of-a-word': 'belongs to the word before it',
  'participant/speaker': 'speaks for others, and of their talks',
  'participant/pronoun': 'is not what the pronoun beside the act can mean',
  'participant/other-clause': 'acts in another clause: who is met stands in the clause of the act',
  'participant/nationality': 'is only an adjective of nationality',
  'participant/same-side': 'is of a side that is told already',
  'participant/bare-body': 'is a body beside a noun that nobody owns',
  'participant/told': 'takes part already',
} as const satisfies Readonly<Record<`${Slot}/${string}`, string>>

type Slot = 'trigger' | 'participant' | 'date' | 'place'
export type Passed = keyof typeof PASSED
export type PassedTrigger = Extract<Passed, `trigger/${string}`>
export type PassedParticipant = Extract<Passed, `participant/${string}`>

/** Told of a cell of a sentence that was looked at and left; `predicate` is whose slot it would have filled. */
export type Trace = (rule: Passed, reading: Reading, cell: number, predicate?: Predicate) => void
