/**
 * Persian names that no list holds. Romanised by BGN/PCGN 1958, simplified: no diacritics, and no vowels but those written;
 * given names have their usual Latin form from the table.
 */
import type { NameStyle } from '../name-style.js'

const LATIN: Readonly<Record<string, string>> = Object.fromEntries([
  ['\u0627', 'a'],
  ['\u0628', 'b'],
  ['\u062a', 't'],
  ['\u062b', 's'],
  ['\u062c', 'j'],
  ['\u062d', 'h'],
  ['\u062e', 'kh'],
  ['\u062f', 'd'],
  ['\u0630', 'z'],
  ['\u0631', 'r'],
  ['\u0632', 'z'],
  ['\u0633', 's'],
  ['\u0634', 'sh'],
  ['\u0635', 's'],
  ['\u0636', 'z'],
  ['\u0637', 't'],
  ['\u0638', 'z'],
  ['\u0639', ''],
  ['\u063a', 'gh'],
  ['\u0641', 'f'],
  ['\u0642', 'q'],
  ['\u0643', 'k'],
  ['\u0644', 'l'],
  ['\u0645', 'm'],
  ['\u0646', 'n'],
  ['\u0647', 'h'],
  ['\u0648', 'v'],
  ['\u064a', 'i'],
  ['\u0621', ''],
  ['\u067e', 'p'],
  ['\u0686', 'ch'],
  ['\u06af', 'g'],
  ['\u0698', 'zh'],
])

const romanise = (word: string): string => {
  let latin = ''
  for (const letter of word) latin += LATIN[letter] ?? letter
  return latin.replace(/^i(?=[aeiou])/, 'y').replace(/(?<=[^aeiou])v(?=[^aeiou]|$)/g, 'u')
}

// Endings of surnames: Persian (-pour, -zadeh, -nejad, -nia, -far, -chi, -ian, -abadi) and foreign (-ov, -ev, -ski, -nko).
const endings = [
  '\u067e\u0648\u0631',
  '\u0632\u0627\u062f\u0647',
  '\u0646\u0698\u0627\u062f',
  '\u0646\u064a\u0627',
  '\u0641\u0631',
  '\u0686\u064a',
  '\u064a\u0627\u0646',
  '\u0627\u0628\u0627\u062f\u064a',
  '\u0627\u0644\u0644\u0647\u064a',
  '\u0648\u0641',
  '\u064a\u0641',
  '\u0648\u0627',
  '\u0633\u0643\u064a',
  '\u0646\u0643\u0648',
  '\u0648\u064a\u0686',
  '\u0634\u0648\u064a\u0644\u064a',
  '\u0627\u0648\u063a\u0644\u0648',
  '\u0633\u0648\u0646',
  '\u0628\u0631\u06af',
  '\u062f\u0648\u0633\u062a',
]

export const names: NameStyle = {
  cased: false,
  surname: new RegExp(`(${endings.join('|')})$`),
  adjective: null,
  lone: /$^/,
  script: /^[\u0600-\u06ff]+$/,
  particles: new Set([
    '\u0628\u0646',
    '\u0627\u0628\u0646',
    '\u0627\u0628\u0648',
    '\u0622\u0644',
    '\u0627\u0644',
    '\u062f\u064a',
    '\u0641\u0648\u0646',
    '\u0648\u0627\u0646',
  ]),
  stops: new Set(),
  pairs: false,
  spelt: null,
  doubleSurnames: true,
  home: 'IR',
  stem: (word) => word,
  romanise,
}
