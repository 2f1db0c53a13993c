/**
 * How a language writes the names of people that no list holds: what tells a name from other words, and how it is put into
 * Latin letters. Words are given folded.
 */
export interface NameStyle {
  /** Whether names begin with capitals (Cyrillic, Latin). Where they do not, only a given name or a title tells them. */
  readonly cased: boolean
  /** Letters that surnames of the news end in and other words seldom do. */
  readonly surname: RegExp
  /** What a word of a name does not look like: an adjective of a place or a body, a verb, a word with a preposition on it. */
  readonly adjective: RegExp | null
  /** Letters that a word after a title may end in to be a surname by itself. */
  readonly lone: RegExp
  /** The script of names: a word in another is a brand. */
  readonly script: RegExp
  /** Small words within a name: `al`, `bin`, `von`. */
  readonly particles: ReadonlySet<string>
  /** Words in the way of names that no table of the lexicon holds. */
  readonly stops: ReadonlySet<string>
  /** Two capitals in a row are a person unless something speaks against it (Russian writes bodies with one). */
  readonly pairs: boolean
  /** Source spelling of given names that fold like another word (Arabic `Ali` and `on`); null where there are none. */
  readonly spelt: RegExp | null
  /** A surname of origin (Arabic `al-...i`), which ends a name; null where there are none. */
  readonly nisba: RegExp | null
  /** What only the transcription of a foreign name looks like; null where nothing tells. */
  readonly foreign: RegExp | null
  /** A word of a name in the nominative, from the cases (feature bits) that it may be in; null where names are not declined. */
  readonly nominative: ((word: string, cases: number, feminine: boolean) => string) | null
  /** Surnames are often two words (Persian). */
  readonly doubleSurnames: boolean
  /** The state whose president and ministers the press of the language names without saying whose; null where there is none. */
  readonly home: string | null
  /** What all cases of a name-word share. */
  readonly stem: (word: string) => string
  /** A word in Latin letters, by the scheme that the language's file names. `given` is the table's own form of a given name. */
  readonly romanise: (word: string) => string
}

/** Writes a name with capitals: `abu salem` to `Abu Salem`. */
export const capitalised = (name: string): string =>
  name.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
