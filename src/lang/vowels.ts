/**
 * Latin spellings of names from scripts that write no short vowels. BGN/PCGN gives the consonants and the vowels that are
 * written; between consonants that cannot stand together an `a` is put, the commonest of the unwritten ones.
 */

/** Vowels, or a consonant of one or two letters. */
const UNIT = /[aeiou]+|kh|gh|sh|ch|zh|th|dh|[a-z]/g
const isVowel = (unit: string | undefined): boolean => unit !== undefined && /^[aeiou]/.test(unit)

/**
 * Puts a vowel wherever more than two consonants meet, or two begin a word: `nzrbaif` becomes `nazarbaif`.
 * @param ending what goes on the word as it is
 */
export function withVowels(latin: string, ending = ''): string {
  // Before a vowel the last consonants begin a syllable; before a consonant they end one.
  if (isVowel(ending.charAt(0))) return withVowels(latin + ending)
  // Of three letters and an ending of origin the second wants a vowel too: `asdi` is `asadi`.
  const [, first, second] =
    /^a(kh|gh|sh|ch|zh|[b-df-hj-np-tv-z])(kh|gh|sh|ch|zh|[b-df-hj-np-tv-z])i$/.exec(latin + ending) ?? []
  if (first && second && first !== second) return `a${first}a${second}i`
  const units = latin.match(UNIT) ?? []
  let word = ''
  /** Consonants since the last vowel. */
  let pile = 0
  for (const [at, unit] of units.entries()) {
    if (isVowel(unit)) {
      word += unit
      pile = 0
      continue
    }
    if (pile > 0 && (pile === at || pile > 1 || closes(units, at))) {
      word += 'a'
      pile = 0
    }
    word += unit
    pile++
  }
  return word + ending
}

/** Whether the consonants from here on end the word and are an even number: then each two want a vowel before them. */
function closes(units: readonly string[], at: number): boolean {
  const rest = units.slice(at)
  return rest.length % 2 === 0 && !rest.some(isVowel)
}
