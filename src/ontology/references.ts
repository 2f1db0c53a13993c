/**
 * Words that point at people and states without naming them, by meaning. Every language says how its press writes them
 * (tables `satisfies Record<ReferenceId, string>`).
 */
export const REFERENCES = {
  counterpart: 'his opposite number: same office, other state',
  counterparts: 'his opposite numbers: nobody in particular where no state is told',
  'both-countries': 'the two countries, of the two countries',
  'this-country': 'this country, that country: the state told last',
  'of-country': 'of the country: the state told last, behind a title alone',
  'own-state': 'its own, behind a title: of the state that opens the sentence',
  'three-countries': 'the three countries, of the three states, the three sides',
  'four-countries': 'the four countries',
  'five-countries': 'the five countries',
  'both-sides': 'the two sides, the parties, both',
  two: 'the number two, where the title behind it stays singular (Persian)',
  three: 'the number three beside a plural title: "the three ministers"',
  four: 'the number four',
  five: 'the number five',
  side: 'the (Iranian) side',
  delegation: 'a delegation, a negotiating team',
  capital: 'the capital: a city told by its state',
  bloc: 'the bloc, this union: the union of states told last',
  affairs: 'for ... affairs: opens a portfolio that belongs to the title before it',
  between:
    'new, present, of the states, region: stands between a title, its state and its name and says nothing of them',
  elect: 'elected and not yet in office: president-elect',
  former: 'former, late, ex-: the office is no longer held',
} as const
export type ReferenceId = keyof typeof REFERENCES

/** Pronouns of one person. A form of several words ("by his words" in Russian) is a pronoun in its first alone. */
export const PRONOUNS = {
  he: 'he: acts',
  she: 'she: acts',
  'he-or-she': 'he or she, in any function (Persian)',
  his: 'him, his',
  hers: 'her',
  i: 'I, me, my: who speaks',
} as const
export type PronounId = keyof typeof PRONOUNS

/** Words for things that bear somebody's name: who stands beside them takes no part. */
export const NAMESAKES = {
  before: 'the name stands behind it: named after, the street of, the frigate',
  behind: 'the name stands before it: "the X University"',
} as const
export type NamesakeId = keyof typeof NAMESAKES
