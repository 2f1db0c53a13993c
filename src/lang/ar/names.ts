/**
 * Arabic names that no list holds. Romanised by BGN/PCGN 1956, simplified: no diacritics, and no vowels but those written;
 * given names have their usual Latin form from the table.
 */
import type { NameStyle } from '../name-style.js'

const LATIN: Readonly<Record<string, string>> = Object.fromEntries([
  ['\u0627', 'a'],
  ['\u0628', 'b'],
  ['\u062a', 't'],
  ['\u062b', 'th'],
  ['\u062c', 'j'],
  ['\u062d', 'h'],
  ['\u062e', 'kh'],
  ['\u062f', 'd'],
  ['\u0630', 'dh'],
  ['\u0631', 'r'],
  ['\u0632', 'z'],
  ['\u0633', 's'],
  ['\u0634', 'sh'],
  ['\u0635', 's'],
  ['\u0636', 'd'],
  ['\u0637', 't'],
  ['\u0638', 'z'],
  ['\u0639', '\u2018'],
  ['\u063a', 'gh'],
  ['\u0641', 'f'],
  ['\u0642', 'q'],
  ['\u0643', 'k'],
  ['\u0644', 'l'],
  ['\u0645', 'm'],
  ['\u0646', 'n'],
  ['\u0647', 'h'],
  ['\u0648', 'u'],
  ['\u064a', 'i'],
  ['\u0621', ''],
  ['\u067e', 'p'],
  ['\u0686', 'ch'],
  ['\u06af', 'g'],
  ['\u06a4', 'v'],
  ['\u0698', 'zh'],
])

/** A folded word in Latin letters. */
export const romanise = (word: string): string => {
  const article = word.length > 4 && word.startsWith('\u0627\u0644')
  const rest = article ? word.slice(2) : word
  let latin = ''
  for (const letter of rest) latin += LATIN[letter] ?? letter
  return (
    (article ? 'al-' : '') +
    latin
      .replace(/\u2018/g, '')
      .replace(/^u(?=[aeiou])/, 'w')
      .replace(/^i(?=[aeu])/, 'y')
  )
}

// Endings of foreign surnames as Arabic spells them, and of Persian ones.
const foreign = [
  '\u0648\u0641',
  '\u064a\u0641',
  '\u0648\u0641\u0627',
  '\u064a\u0641\u0627',
  '\u0633\u0643\u064a',
  '\u0646\u0643\u0648',
  '\u062a\u0634',
  '\u064a\u0627\u0646',
  '\u0634\u0641\u064a\u0644\u064a',
  '\u0627\u062f\u0632\u0647',
  '\u0633\u0648\u0646',
  '\u0628\u0631\u063a',
  '\u0633\u062a\u0627\u064a\u0646',
  '\u0645\u0627\u064a\u0631',
  '\u063a\u0644\u0648',
  '\u0632\u0627\u062f\u0647',
  '\u0628\u0648\u0631',
  '\u0646\u062c\u0627\u062f',
  '\u0646\u064a\u0627',
  '\u063a\u0631',
]

export const names: NameStyle = {
  cased: false,
  surname: new RegExp(`(${foreign.join('|')})$`),
  adjective: /^\u064a|^[\u0648\u0641\u0628\u0643]\u0627\u0644|^\u0644\u0644/,
  // bin, ibn, abu, al, bu, bint, umm
  lone: /$^/,
  script: /^[\u0600-\u06ff]+$/,
  particles: new Set([
    '\u0628\u0646',
    '\u0627\u0628\u0646',
    '\u0627\u0628\u0648',
    '\u0622\u0644',
    '\u0627\u0644',
    '\u0628\u0648',
    '\u0628\u0646\u062a',
    '\u0627\u0645',
  ]),
  stops: new Set(),
  pairs: false,
  spelt: /^\u0648?\u0639\u0644[\u064a\u06cc]$/,
  doubleSurnames: false,
  home: null,
  stem: (word) => word,
  romanise,
}
