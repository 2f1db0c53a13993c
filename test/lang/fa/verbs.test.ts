/** The paradigms of the Persian lexicon: each line is a form as the press writes it, joiners kept, lost or turned into blanks. */
import { describe, expect, it } from 'vitest'
import { itemsOf, openChart } from '../../../src/engine/chart.js'
import { compileLexicon } from '../../../src/engine/compile.js'
import { glossFeatures } from '../../../src/engine/features.js'
import { lexicon } from '../../../src/lang/fa/lexicon/index.js'
import { tokenize } from '../../../src/text/tokenize.js'

const compiled = compileLexicon(lexicon)

/** Readings of a text that stand on all of it: `meet past,plural`. */
const readings = (text: string, cls: string): string[] => {
  const tokens = tokenize(text)
  const chart = openChart(compiled, tokens)
  return itemsOf(chart, cls)
    .filter((item) => item.from === 0 && item.to === tokens.count)
    .map((item) => `${item.id} ${glossFeatures(item.features)}`.trim())
    .sort()
}

const verbCases = `
meet singular,past | دیدار کرد
meet plural,past | دیدار و گفت‌وگو کردند
meet plural,past | دیدار و گفتوگو کردهاند
meet singular,past | دیدار و گفتگو کرده است
meet singular,future | ملاقات خواهد کرد
meet plural,future | دیدار خواهند کرد
meet plural,present,future | دیدار می‌کنند
meet plural,present,future | دیدار میکنند
meet singular,past | دیدار کرده بود
meet plural,past,speaker | دیدار کردیم
meet singular,subjunctive | ملاقات کند
meet singular,past,negated | دیدار نکرد
meet singular,past,negated | دیدار نکرده است
meet singular,future,negated | دیدار نخواهد کرد
meet singular,present,future,negated | دیدار نمی‌کند
meet infinitive | دیدار کردن
meet singular,past | ملاقات نمود
travel singular,past | رفت
travel singular,present,future | می رود
travel singular,subjunctive | برود
travel singular,past,negated | نرفت
travel singular,past,negated | سفر نکرده است
arrive singular,past | وارد شد
arrive singular,present,future | وارد می‌شود
arrive singular,past | وارد گردید
arrive singular,past | آمد
arrive singular,present,future | می‌آید
arrive singular,past,negated | نیامد
arrive singular,subjunctive | بیاید
summon singular,past | فراخواند
summon singular,past | فرا خواند
summon singular,present,future | فرا می‌خواند
summon singular,past,passive | فراخوانده شد
summon singular,past,passive | احضار شد
sign singular,past,passive | به امضا رسید
sign plural,past,speaker | به امضا رساندیم
sign singular,past,subjunctive,passive | امضا شده باشد
sign plural,future | امضا خواهند کرد
occur singular,past,negated | برگزار نشده است
occur singular,future | برگزار خواهد شد
occur singular,subjunctive | انجام گیرد
attend plural,present | شرکت دارند
attend plural,past | شرکت کردهاند
`

const nounCases = `
meeting | دیدار
meeting | دیداری
meeting possessed | دیدارش
meeting possessed | دیدارشان
meeting plural | دیدارها
meeting plural | دیدار‌های
meeting plural | دیدارهای دوجانبه
meeting plural | ملاقات هایی
session plural | نشستهای
session | نشستی
talks | گفت‌وگوی
talks plural | گفت‌وگوهای
talks plural | گفتگوها
talks plural | رایزنیهای
talks | مذاکرات
call | تماس تلفنی
call | تماسی تلفنی
call plural | تماس‌های تلفنی
visit | سفری
visit possessed | سفرش
message | نامه‌ای
message possessed | نامه‌اش
`

const cases = (table: string): [string, string][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string])

describe('verbs', () => {
  it.each(cases(verbCases))('%s: %s', (gloss, form) => {
    expect(readings(form, 'Verb')).toContain(gloss)
  })
  it('keeps what only looks like a verb out', () => {
    expect(readings('رود', 'Verb')).toEqual([])
  })
})

describe('nouns', () => {
  it.each(cases(nounCases))('%s: %s', (gloss, form) => {
    expect(readings(form, 'Noun')).toContain(gloss)
  })
})

describe('the lexicon', () => {
  it('tells the adverb from the call', () => {
    expect(readings('تلفنی', 'Marker')).toEqual(['by-phone'])
    expect(readings('با حضور', 'Marker')).toEqual(['with-participation-of'])
    expect(readings('به میزبانی', 'Marker')).toEqual(['hosted-by'])
    expect(readings('از سوی', 'Marker')).toEqual(['by'])
  })
})
