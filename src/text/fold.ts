/**
 * Folding: what differs between spellings of one word is made equal, in one pass and without losing a single offset.
 *
 * One table serves all scripts, because a page mixes them: an Arabic article quotes a Persian name typed with Persian
 * letters, a Persian one is typed on an Arabic keyboard. A fold is a table lookup per UTF-16 code unit into a typed
 * array; a chain of `.replace` costs five times as much and loses the offsets.
 */

/** Folded value of a unit that is dropped (marks, tatweel, bidi controls). */
export const DROP = 0
/** Folded value of a unit that ends a word: every kind of blank, and ZWNJ, which writers lose, keep or turn into a space. */
export const BREAK = 0x20

const table = new Uint16Array(0x10000)

const range = (from: number, to: number, value: (unit: number) => number): void => {
  for (let unit = from; unit <= to; unit++) table[unit] = value(unit)
}
const each = (units: string, value: number): void => {
  for (let i = 0; i < units.length; i++) table[units.charCodeAt(i)] = value
}
const code = (letter: string): number => letter.charCodeAt(0)
const lower = (unit: number): number => String.fromCharCode(unit).toLowerCase().charCodeAt(0)
const bare = (unit: number): number => {
  const base = String.fromCharCode(unit).normalize('NFD').toLowerCase().charCodeAt(0)
  return base < 0x80 ? base : lower(unit)
}

// Every unit stands for itself unless a later line says otherwise.
for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit
// Case, and Latin marks. Only scripts that have case: looking at all 65,536 units would cost every start-up.
range(0x41, 0x5a, (unit) => unit + 0x20)
range(0xc0, 0x24f, bare)
range(0x370, 0x52f, lower)
range(0x531, 0x556, lower)
range(0x1e00, 0x1eff, bare)
each('\u0131', code('i'))
each('\u00f8\u00d8', code('o'))
each('\u0142\u0141', code('l'))
// Combining marks: accents (in Russian a stress mark; composed letters stay), Arabic vowel signs and Koranic marks.
range(0x300, 0x36f, () => DROP)
range(0x610, 0x61a, () => DROP)
range(0x64b, 0x65f, () => DROP)
range(0x6d6, 0x6e4, () => DROP)
range(0x6e7, 0x6ed, () => DROP)
// A raised stroke that agencies set around names.
each('\u02c8', DROP)
each('\u0670\u0640', DROP)
// Invisible controls: soft hyphen, joiner, bidi marks, embeddings and isolates, byte order mark.
each('\u00ad\u200d\u200e\u200f\u061c\ufeff\u2060', DROP)
range(0x202a, 0x202e, () => DROP)
range(0x2066, 0x2069, () => DROP)
// Blanks, control characters, and the non-joiner.
range(0x00, 0x20, () => BREAK)
range(0x7f, 0xa0, () => BREAK)
range(0x2000, 0x200c, () => BREAK)
each('\u1680\u2028\u2029\u202f\u205f\u3000', BREAK)
// Arabic script by code point, so that no line of this file mixes directions: alef, waw, yeh, kaf, heh.
each('\u0622\u0623\u0625\u0671\u0672\u0673', 0x627)
each('\u0624', 0x648)
each('\u0626\u0649\u06cc\u06d2\u06ce\u06d0\u06cd', 0x64a)
each('\u06a9\u06aa', 0x643)
each('\u0629\u06c0\u06c1\u06be\u06d5\u06c2\u06c3', 0x647)
// Cyrillic yo.
each('\u0451\u0401', 0x435)
// Digits of three families, and full-width ones.
range(0x660, 0x669, (unit) => unit - 0x660 + 0x30)
range(0x6f0, 0x6f9, (unit) => unit - 0x6f0 + 0x30)
range(0xff10, 0xff19, (unit) => unit - 0xff10 + 0x30)
// Punctuation that only looks different: apostrophes, quotation marks, dashes, commas and their kin.
each('\u2019\u2018\u02bc\u02b9\u00b4\u0060\u201b', code("'"))
each('\u00ab\u00bb\u201c\u201d\u201e\u201f\u2039\u203a', code('"'))
each('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', code('-'))
each('\u060c\u066b\u066c', code(','))
each('\u061b', code(';'))
each('\u061f', code('?'))
each('\u066a', code('%'))
each('\u2026\u06d4', code('.'))
// Arabic presentation forms, as old pages and copies from PDF carry them.
range(0xfb50, 0xfdff, presentation)
range(0xfe70, 0xfefe, presentation)

function presentation(unit: number): number {
  const plain = String.fromCharCode(unit).normalize('NFKC')
  return plain.length === 1 ? (table[plain.charCodeAt(0)] as number) : unit
}

/** The fold of every code unit: `DROP`, `BREAK`, or the unit it is read as. */
export const foldTable: Readonly<Uint16Array> = table

/** The folded form of a short string (lexicon forms, tests): dropped units gone, blanks single, ends trimmed. */
export function fold(text: string): string {
  const composed = text.normalize('NFC')
  let folded = ''
  for (let i = 0; i < composed.length; i++) {
    const unit = table[composed.charCodeAt(i)] as number
    if (unit !== DROP) folded += String.fromCharCode(unit)
  }
  return folded.replace(/ +/g, ' ').trim()
}
