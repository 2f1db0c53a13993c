/**
 * What the search for names asks of a token: its letters, its capitals, whether a given name, a title or a word of the lexicon
 * stands there. Shared by the scripts that have capitals and those that do not.
 */
import { type Chart, type Item, itemsFrom, itemsUpTo } from '../../engine/chart.js'
import { ADJECTIVE, COMMON, SHORT } from '../../engine/features.js'
import type { NameStyle } from '../../lang/name-style.js'
import { CAPITAL, LINE_BEFORE, SIGN, tokenText, WORD } from '../../text/tokenize.js'
import { titleBehind } from './title-scopes.js'

/** A name as it stands in the text. */
export interface Run {
  readonly from: number
  readonly to: number
  /** Token numbers of its words, initials and particles left out. */
  readonly words: readonly number[]
  readonly initials: string
}

export interface NameView {
  readonly chart: Chart
  readonly style: NameStyle
  readonly text: (token: number) => string
  readonly flag: (token: number, bit: number) => boolean
  readonly given: (token: number) => Item | undefined
  /** Past what no name runs over, where it begins at a token; else 0. */
  readonly solidEnd: (token: number) => number
  /** Whether a title or a form of address stands right before a token. */
  readonly titled: (token: number) => boolean
  /** Whether a token is a word that the lexicon knows as something other than a name. */
  readonly vocabulary: (token: number) => boolean
  readonly sentenceStart: (token: number) => boolean
  /** Whether a token is the surname of somebody in the gazetteer. */
  readonly surnameAt: (token: number) => boolean
  readonly isCapital: (token: number, to: number) => boolean
  readonly ownScript: (word: string) => boolean
  readonly hasClass: (token: number, classes: ReadonlySet<string>) => boolean
}

/** Classes whose items no name runs over. */
export const SOLID: ReadonlySet<string> = new Set([
  'Country',
  'PlaceName',
  'Organisation',
  'Office',
  'Body',
  'Project',
  'Honorific',
  'Month',
  'Weekday',
])
/** The nationality right behind "his counterpart" (Arabic, Persian): a name follows it as it follows a title. */
const isOfCounterpart = (chart: Chart, { cls, from, features }: Item): boolean =>
  cls === 'Country' && (features & ADJECTIVE) !== 0 && itemsUpTo(chart, from).some(isCounterpart)

const isCounterpart = ({ cls, id }: Item): boolean => cls === 'Who' && (id === 'counterpart' || id === 'counterparts')
const PEOPLE: ReadonlySet<string> = new Set(['Person'])
/** Classes of words that may be a name by chance of spelling. */
export const LOOSE: ReadonlySet<string> = new Set(['GivenName', 'Person', 'Name', 'TopicWord', 'TopicHint'])

export function openNameView(chart: Chart, style: NameStyle): NameView {
  const { tokens } = chart
  const text = (token: number): string => tokenText(tokens, token)
  const flag = (token: number, bit: number): boolean => ((tokens.flags[token] as number) & bit) !== 0
  const hasClass = (token: number, classes: ReadonlySet<string>): boolean =>
    itemsFrom(chart, token).some((item) => classes.has(item.cls))
  const given = (token: number): Item | undefined => itemsFrom(chart, token).find((item) => item.cls === 'GivenName')
  /** A given name that folds like another word and is told by its spelling, before another name. */
  const certainlyGiven = (token: number): boolean =>
    (style.spelt?.test(tokens.text.slice(tokens.start[token], tokens.end[token])) ?? false) &&
    token + 1 < tokens.count &&
    (given(token + 1) !== undefined || style.surname.test(text(token + 1)) || hasClass(token + 1, PEOPLE))
  return {
    chart,
    style,
    text,
    flag,
    given,
    hasClass,
    solidEnd: (token) => {
      let end = 0
      for (const item of itemsFrom(chart, token)) {
        const full = item.cls === 'Person' && !(item.features & SHORT)
        if ((SOLID.has(item.cls) && !(item.features & COMMON && item.cls === 'Office')) || full)
          end = Math.max(end, item.to)
      }
      return end
    },
    titled: (token) =>
      itemsUpTo(chart, token).some(
        (item) =>
          item.cls === 'Honorific' ||
          (style.cased && isCounterpart(item)) ||
          (!style.cased && isOfCounterpart(chart, item)),
      ) || titleBehind(chart, token, style.cased),
    vocabulary: (token) => !certainlyGiven(token) && itemsFrom(chart, token).some((item) => !LOOSE.has(item.cls)),
    sentenceStart: (token) =>
      flag(token, LINE_BEFORE) || (tokens.kind[token - 1] === SIGN && /^[.!?:;"(\u2022-]$/.test(text(token - 1))),
    surnameAt: (token) =>
      itemsFrom(chart, token).some(
        ({ cls, features, to }) => cls === 'Person' && (features & SHORT) !== 0 && to === token + 1,
      ),
    isCapital: (token, to) => token < to && tokens.kind[token] === WORD && flag(token, CAPITAL),
    ownScript: (word) => style.script.test(word),
  }
}
