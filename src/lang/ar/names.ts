/**
 * Arabic names that no list holds. Romanised by BGN/PCGN 1956, simplified: no diacritics, the vowels that are written and an
 * `a` where consonants pile up (vowels.ts); given names have their usual Latin form from the table.
 */
import type { NameStyle } from '../name-style.js'
import { withVowels } from '../vowels.js'

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

/** Words of names whose Latin form is settled. */
const SETTLED: Readonly<Record<string, string>> = Object.fromEntries([
  ['\u0628\u0646', 'bin'],
  ['\u0627\u0628\u0646', 'ibn'],
  ['\u0627\u0628\u0648', 'abu'],
  ['\u0622\u0644', 'al'],
  ['\u0627\u0644', 'al'],
  ['\u0628\u0648', 'bu'],
  ['\u0628\u0646\u062a', 'bint'],
  ['\u0648\u0644\u062f', 'ould'],
  ['\u0627\u0645', 'umm'],
  ['\u0633\u0639\u0648\u062f', 'saud'],
  ['\u0639\u0628\u062f', 'abd'],
])

/** Endings of foreign and Persian surnames, the longest first, as Latin writes them. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['\u0634\u0641\u064a\u0644\u064a', 'shvili'],
  ['\u062a\u0634\u064a\u0646\u0643\u0648', 'chenko'],
  ['\u062a\u0634\u0646\u0643\u0648', 'chenko'],
  ['\u0627\u062f\u0632\u0647', 'adze'],
  ['\u0627\u0648\u063a\u0644\u0648', 'oglu'],
  ['\u0623\u0648\u063a\u0644\u0648', 'oglu'],
  ['\u0628\u0627\u064a\u064a\u0641', 'bayev'],
  ['\u0628\u0627\u064a\u0641', 'bayev'],
  ['\u064a\u064a\u0641', 'iyev'],
  ['\u0627\u064a\u0641', 'ayev'],
  ['\u0648\u0641\u0627', 'ova'],
  ['\u064a\u0641\u0627', 'eva'],
  ['\u0648\u0641', 'ov'],
  ['\u064a\u0641', 'ev'],
  ['\u0633\u0643\u064a', 'sky'],
  ['\u0646\u0643\u0648', 'enko'],
  ['\u0632\u0627\u062f\u0647', 'zadeh'],
  ['\u0628\u0648\u0631', 'pour'],
  ['\u0646\u062c\u0627\u062f', 'nejad'],
  ['\u064a\u0627\u0646', 'ian'],
  ['\u0633\u062a\u0627\u064a\u0646', 'stein'],
  ['\u0645\u0627\u064a\u0631', 'meyer'],
  ['\u0633\u0648\u0646', 'son'],
  ['\u0628\u0631\u063a', 'berg'],
  ['\u0646\u064a\u0627', 'nia'],
]

const ARTICLE = '\u0627\u0644'
/** `Ayn` is a vowel to Latin ears: at the beginning of a word, and between a consonant and another. */
const AYN = /^\u0639(?![\u0627\u0648\u064a])|(?<=[^\u0627\u0648\u064a])\u0639/g

/** A folded word in Latin letters: consonants and long vowels by the scheme, short vowels where consonants pile up. */
export const romanise = (word: string): string => {
  const settled = SETTLED[word]
  if (settled) return settled
  const article = word.length > 4 && word.startsWith(ARTICLE)
  const rest = article ? word.slice(2) : word
  const ending = ENDINGS.find(([end]) => rest.length > end.length + 1 && rest.endsWith(end))
  const stem = (ending ? rest.slice(0, -ending[0].length) : rest).replace(AYN, '\u0627')
  let latin = ''
  for (const letter of stem) latin += LATIN[letter] ?? letter
  const read = latin
    .replace(/\u2018/g, '')
    .replace(/^u(?=[aeiou])/, 'w')
    .replace(/^i(?=[aeu])/, 'y')
    .replace(/(?<=[aeiou])u(?=[aeiou])/g, 'w')
    .replace(/(?<=[aeou])i(?=[aeiou])/g, 'y')
    .replace(/([aiu])\1+/g, '$1')
  return (article ? 'al-' : '') + withVowels(read, ending?.[1])
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
    '\u0648\u0644\u062f',
    '\u0627\u0645',
  ]),
  stops: new Set(),
  pairs: false,
  nisba: /^\u0627\u0644.{2,}\u064a$/,
  // Three long vowels in a word, with no ending of an Arabic noun: a transcription.
  foreign:
    /^(?!\u0627\u0644)(?=.(?:[^\u0627\u0648\u064a]{0,9}[\u0627\u0648\u064a]){3}).{4,30}(?<!\u0627|\u0627\u062a|\u064a\u0646|\u0648\u0646|\u0647|\u0627\u0646)$/,
  nominative: null,
  spelt: /^\u0648?\u0639\u0644[\u064a\u06cc]$/,
  doubleSurnames: false,
  home: null,
  stem: (word) => word,
  romanise,
}
