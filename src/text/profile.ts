/**
 * What is known of a language before a single article is read: the letters of its alphabet that its neighbours lack, those it
 * lacks itself, its function words and affixes. The tables are knowledge of the languages, not counts over a corpus: they hold
 * for a headline of three words as well as for a page, and a reader can check each of them with a grammar in hand.
 *
 * Words are written as they are spelled; the detector folds them as it folds a text. Lists are separated by white space.
 */
export interface Profile {
  /** BCP 47, or a name of its own in angle brackets for a pool of languages. */
  readonly code: string
  /** Letters outside the common stock of the script that this language writes. */
  readonly letters: string
  /** Letters of the common stock that it does not write, except in names and quotations. */
  readonly lacks: string
  /** Function words and the commonest words of news. */
  readonly words: string
  /** Words of less weight: short ones that are found in other languages too. */
  readonly weak?: string
  /** Words that no neighbour has and that weigh more than common ones. */
  readonly strong?: string
  readonly prefixes?: string
  readonly suffixes?: string
  /** True where hardly a line goes without one of the letters that are telling for it: a line without speaks against it. */
  readonly unmistakable?: true
  /** Least share of words that are in the lists; below it the text is taken for a neighbour that is not known here. */
  readonly leastKnown?: number
}

/** The languages of one script, with what franc calls them when it is asked in doubt. */
export interface ScriptProfile {
  /** ISO 15924. */
  readonly script: string
  /** Letters that any language of the script may write. */
  readonly common: string
  readonly languages: readonly Profile[]
  /** Letters that are telling beyond what `letters` and `lacks` say: the code, its points per letter, the letters. */
  readonly telling: readonly (readonly [code: string, points: number, letters: string])[]
  /** Pairs of letters, parted by spaces, that a language has or cannot have, with points for each. */
  readonly pairs: readonly (readonly [code: string, points: number, pairs: string])[]
  /** Letters that only show which keyboard was used: the code they hint at, one point each, few points in all. */
  readonly keyboard: readonly (readonly [code: string, letters: string])[]
  /** Words of page furniture (notices, menus): a line full of them says nothing about the article. */
  readonly furniture: string
  /** ISO 639-3 codes that franc may choose among. */
  readonly franc: readonly string[]
}
