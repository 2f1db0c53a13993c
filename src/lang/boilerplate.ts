/**
 * What a language folder tells about the furniture of its pages: phrases, one a line, as they are spelled; they are folded as
 * texts are. A phrase is looked for where it says least by chance: as a whole line, at the beginning of a line, or in a short line.
 */

/** Why a line is not prose of the article. */
export type BoilerplateReason =
  | 'byline'
  | 'caption'
  | 'captcha'
  | 'code'
  | 'comments'
  | 'end'
  | 'footer'
  | 'foreign'
  | 'menu'
  | 'notice'
  | 'related'
  | 'share'
  | 'subscription'
  | 'tags'

export interface BoilerplateTable {
  /** Headings of lists of other articles; the list that follows is none of this article's. */
  readonly related: string
  /** Headings of tags. */
  readonly tags: string
  /** Marks that an article ends with. */
  readonly end: string
  /** Lines that say nothing else. */
  readonly whole: Partial<Record<BoilerplateReason, string>>
  /** Beginnings of lines. */
  readonly start: Partial<Record<BoilerplateReason, string>>
  /** Words or phrases anywhere in a short line. */
  readonly within: Partial<Record<BoilerplateReason, string>>
  /** Names of sections, as menus and crumbs list them. */
  readonly sections: string
  /** Who took a picture, in brackets or after a stroke at the end of a caption. */
  readonly credits: string
  /** Names of months, in full and short. */
  readonly months: string
  /** Other words that a line of date, time and place of publication is made of. */
  readonly dates: string
}
