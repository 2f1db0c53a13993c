import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.js'
import { CAPITAL, LINE_BEFORE, tokenize, tokenText } from '../../src/text/tokenize.js'

const words = (text: string) => {
  const tokens = tokenize(text)
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i))
}

describe('fold', () => {
  it.each([
    ['كِتَابـــة', 'كتابه'],
    ['رئیس‌جمهور', 'رييس جمهور'],
    ['١٩/٠٣/٢٠٢٤ ۱۴۰۲', '19/03/2024 1402'],
    ['Ещё Ёлка', 'еще елка'],
    ['Erdoğan İstanbul', 'erdogan istanbul'],
    ['a\u00a0b\u202fc', 'a b c'],
    ['سعودیة', fold('سعوديه')],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded))
})

describe('tokenize', () => {
  it('cuts letters, digits and signs', () => {
    expect(words('3+3, 2025г. Су-35!')).toEqual(['3', '+', '3', ',', '2025', 'г', '.', 'су', '-', '35', '!'])
  })
  it('keeps offsets, whatever was folded', () => {
    const text = '\ufeffقالَ 😀 «رئیس‌جمهور»\nМоскваю'
    const tokens = tokenize(text)
    const pieces = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
    expect(pieces).toEqual(['قالَ', '😀', '«', 'رئیس', 'جمهور', '»', 'Москваю'])
    expect((tokens.flags[6] as number) & LINE_BEFORE).toBe(LINE_BEFORE)
    expect((tokens.flags[6] as number) & CAPITAL).toBe(CAPITAL)
  })
  it('reads any string, and none', () => {
    expect(words('')).toEqual([])
    expect(words('\ud800\u0000\u200f')).toHaveLength(1)
  })
})
