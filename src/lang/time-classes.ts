/** Which classes of the lexicon dates are read by: what the small lexicon of times holds, and what is asked of words beside them. */

export const TIME_CLASSES: ReadonlySet<string> = new Set([
  'Month',
  'Weekday',
  'Unit',
  'Season',
  'RelativeDay',
  'DayLength',
  'RelativeUnit',
  'Direction',
  'PartOf',
  'DayPart',
  'Meridiem',
  'Zone',
  'Era',
  'Number',
  'Ordinal',
  'Decade',
  'YearWord',
  'AmountWord',
  'Frequency',
  'TimeWord',
  'NotTime',
])

/** What the words around a mention say of it: whether it is to come, whether its phrase ends. */
export const ASIDE_CLASSES = ['Verb', 'Function', 'Marker'] as const

/** Words of the small lexicon that are none of time, and stand in it so that nobody takes them apart (Arabic). */
export const WHOLE_WORD = 'WholeWord'
