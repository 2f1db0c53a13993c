/**
 * What one telling of an event is: the shapes that those who read a telling (participants, dates, venues) share with those
 * who gather tellings to events and settle what differs. Shapes alone, so that none of them needs to know another.
 */
import type { DateMention } from '../../core/date-value.js'
import type { Entity } from '../../core/entity.js'
import type { EventType, Role } from '../../core/event.js'
import type { Item } from '../../engine/chart.js'
import type { Reading } from '../cells.js'
import type { Venue } from '../party.js'
import type { Slot } from './frames.js'
import type { Predicate } from './predicates.js'
import type { StatusReading } from './status.js'

/** Where one was found whom the clause of the event leaves out, in the words of `explain`. */
export const BORROWED = {
  'context/ahead': 'is left out beside the act: whoever acts in the words before it',
  'context/behind': 'is left out beside the act: whoever acts in the words behind it',
  'context/subject': 'is left out beside the act: the subject of the verb before it goes on',
  'context/topic': 'is left out of the sentence: whom the sentences before speak of',
  'context/pronoun': 'is the pronoun on the verb: whom the clause named last',
  'context/couple': 'is one of the two whom "their" means, named before it in the sentence',
  'context/spoken-of': 'is one of the two of whom the sentences before speak',
  'context/clause': 'acts in the clause whose setting it is',
  'context/denial': 'is the state of whoever denies it, the side that the text leaves out',
  'context/format': 'took part in the round told before, which this one is counted from',
  'context/talk': 'took part in the talk told before, of which this came',
  'context/list': 'is of the list that the sentences behind the gathering give',
} as const
export type Borrowed = keyof typeof BORROWED

export interface DraftParticipant {
  readonly entity: Entity
  readonly role: Role
  /** How it was taken: an argument's slot, or where it was borrowed from. */
  readonly slot: Slot | Borrowed
  readonly item: Item
  readonly distance: number
}

/** Whether the clause of the event itself tells of one. */
export const isOwn = ({ slot }: { readonly slot: string }): boolean => !(slot in BORROWED)

export interface DraftSlot<T> {
  readonly value: T
  readonly item: Item
  readonly distance: number
}

export interface Draft {
  readonly type: EventType
  readonly predicate: Predicate
  readonly reading: Reading
  /** Number of its sentence in the article. */
  readonly number: number
  readonly status: StatusReading
  readonly participants: readonly DraftParticipant[]
  readonly date: DraftSlot<DateMention> | null
  readonly place: DraftSlot<Venue> | null
  /** Points back ("this meeting") or names nobody: joins an event already told, never makes one. */
  readonly anaphoric: boolean
  /** Told as an event before or after the one of the news. */
  readonly aside: 'previous' | 'next' | null
  /** Put at another time than the text around it, which is not told ("recently", "some days before that"). */
  readonly elsewhen: boolean
  /** The two whom the text has just spoken of, where it points back at their meeting. */
  readonly pair: readonly DraftParticipant[]
  /** Who the sentence is about: an event that points back is most likely one of his. */
  readonly speaker: string | null
}

/** "The delegation of A was headed by B": who took part in what has been told, and neither where nor when. */
export const headsTeam = ({ predicate, reading: { cells } }: Pick<Draft, 'predicate' | 'reading'>): boolean =>
  predicate.frame.id === 'attend' && cells[predicate.at]?.verb?.id === 'chair'

/** From this distance on, a slot was taken from another clause. */
export const OTHER_CLAUSE = 12
