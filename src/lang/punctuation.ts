/** Signs by the names that rules call them: the same in every language, because folding has already made them alike. */
import type { Forms } from '../engine/compile.js'

export const punctuation: Forms = {
  comma: ',',
  semicolon: ';',
  colon: ':',
  dot: '.',
  dash: '-',
  slash: '/',
  open: '(',
  close: ')',
  quote: '"',
  apostrophe: "'",
  plus: '+',
  percent: '%',
  question: '?',
  exclamation: '!',
  bullet: '\u2022',
  bar: '\u2502',
}
