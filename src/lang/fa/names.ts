/**
 * Persian names that no list holds. Romanised by BGN/PCGN 1958, simplified: no diacritics, the vowels that are written and an
 * `a` where consonants pile up (vowels.ts); given names have their usual Latin form from the table.
 */
import type { NameStyle } from '../name-style.js'
import { withVowels } from '../vowels.js'

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

/** Words of names whose Latin form is settled. */
const SETTLED: Readonly<Record<string, string>> = Object.fromEntries([
  ['\u0628\u0646', 'bin'],
  ['\u0627\u0628\u0646', 'ibn'],
  ['\u0627\u0628\u0648', 'abu'],
  ['\u0622\u0644', 'al'],
  ['\u0627\u0644', 'al'],
  ['\u062f\u064a', 'de'],
  ['\u0641\u0648\u0646', 'von'],
  ['\u0648\u0627\u0646', 'van'],
])

/** Endings of surnames, the longest first, as Latin writes them. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['\u0634\u0648\u064a\u0644\u064a', 'shvili'],
  ['\u0627\u0648\u063a\u0644\u0648', 'oglu'],
  ['\u0627\u0644\u062f\u064a\u0646', 'eddin'],
  ['\u0627\u0644\u0644\u0647\u064a', 'ollahi'],
  ['\u0627\u0644\u0644\u0647', 'ollah'],
  ['\u0627\u0628\u0627\u062f\u064a', 'abadi'],
  ['\u0622\u0628\u0627\u062f\u064a', 'abadi'],
  ['\u0632\u0627\u062f\u0647', 'zadeh'],
  ['\u0646\u0698\u0627\u062f', 'nejad'],
  ['\u067e\u0648\u0631', 'pour'],
  ['\u0648\u0648\u0627', 'ova'],
  ['\u0648\u0641', 'ov'],
  ['\u064a\u0641', 'ev'],
  ['\u0633\u0643\u064a', 'sky'],
  ['\u0646\u0643\u0648', 'nko'],
  ['\u0648\u064a\u0686', 'vich'],
  ['\u064a\u0627\u0646', 'ian'],
  ['\u0646\u064a\u0627', 'nia'],
  ['\u0641\u0631', 'far'],
  ['\u062f\u0648\u0633\u062a', 'doust'],
  ['\u0633\u0648\u0646', 'son'],
  ['\u0628\u0631\u06af', 'berg'],
]

/** A folded word in Latin letters: consonants and long vowels by the scheme, short vowels where consonants pile up. */
const romanise = (word: string): string => {
  const settled = SETTLED[word] ?? ENDINGS.find(([end]) => end === word)?.[1]
  if (settled) return settled
  const ending = ENDINGS.find(([end]) => word.length > end.length + 1 && word.endsWith(end))
  const stem = (ending ? word.slice(0, -ending[0].length) : word).replace(/^\u0639(?![\u0627\u0648\u064a])/, '\u0627')
  let latin = ''
  for (const letter of stem) latin += LATIN[letter] ?? letter
  const read = latin
    .replace(/^i(?=[aeiou])/, 'y')
    .replace(/(?<=[^aeiou])v(?=[^aeiou]|$)/g, 'u')
    .replace(/(?<=[aeou])i(?=[aeiou])/g, 'y')
    .replace(/([aiu])\1+/g, '$1')
  return withVowels(read, ending?.[1])
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
  nisba: null,
  foreign: null,
  nominative: null,
  spelt: null,
  doubleSurnames: true,
  home: 'IR',
  stem: (word) => word,
  romanise,
}
