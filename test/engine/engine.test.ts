import { describe, expect, it } from 'vitest'
import { itemsOf, openChart, textOf } from '../../src/engine/chart.js'
import { compileLexicon } from '../../src/engine/compile.js'
import { CLITIC_AND, CLITIC_L, DEFINITE, glossFeatures } from '../../src/engine/features.js'
import { applyStage, rule, stage } from '../../src/engine/pattern.js'
import { openLexicon, packLexicon } from '../../src/engine/store.js'
import { tokenize } from '../../src/text/tokenize.js'

const arabic = compileLexicon({
  clitics: true,
  tables: [
    { cls: 'Person', forms: { lavrov: 'لافروف' } },
    { cls: 'Office', forms: { 'foreign-minister': 'وزير الخارجية', president: 'رئيس' } },
    { cls: 'Country', forms: { KW: 'الكويت' } },
    { cls: 'Word', forms: { in: 'في' } },
  ],
})
const persian = compileLexicon({
  clitics: false,
  tables: [
    { cls: 'Person', forms: { araghchi: 'عباس عراقچی | عراقچی' } },
    { cls: 'Office', forms: { president: 'رئیس~جمهور' } },
    { cls: 'Month', forms: { '9': 'آذر' } },
  ],
})

const found = (lexicon: typeof arabic, text: string) => {
  const chart = openChart(lexicon, tokenize(text))
  return chart.classes
    .flatMap((items) => items ?? [])
    .filter((item) => item.cls !== 'Int')
    .map(
      (item) =>
        `${item.cls} ${item.id} ${textOf(chart, item)}${item.features ? ` ${glossFeatures(item.features)}` : ''}`,
    )
    .sort()
}

describe('lexicon', () => {
  it('takes proclitics and the article off, and says so', () => {
    expect(found(arabic, 'ولافروف')).toEqual(['Person lavrov ولافروف and+'])
    expect(found(arabic, 'للافروف')).toEqual(['Person lavrov للافروف l+'])
    expect(found(arabic, 'للرئيس')).toEqual([`Office president للرئيس ${glossFeatures(DEFINITE | CLITIC_L)}`])
    expect(found(arabic, 'والرئيس')).toEqual([`Office president والرئيس ${glossFeatures(DEFINITE | CLITIC_AND)}`])
    expect(found(arabic, 'وفي للكويت')).toEqual(['Country KW للكويت definite,l+', 'Word in وفي and+'])
  })
  it('takes a word apart that is whole only within a longer form', () => {
    const lexicon = compileLexicon({
      clitics: true,
      tables: [
        { cls: 'Topic', forms: { ties: 'بين الكويت ولافروف' } },
        { cls: 'Person', forms: { lavrov: 'لافروف' } },
      ],
    })
    expect(found(lexicon, 'ولافروف')).toEqual(['Person lavrov ولافروف and+'])
  })
  it('reads longer forms with or without the article', () => {
    expect(found(arabic, 'وزير خارجية')).toEqual(['Office foreign-minister وزير خارجية'])
    expect(found(arabic, 'الوزير')).toEqual([])
  })
  it('finds a joiner kept, lost or turned into a space, and Arabic letters in Persian', () => {
    for (const form of ['رئیس‌جمهور', 'رئیس جمهور', 'رئیسجمهور', 'رئيس جمهور', 'رئيس‌جمهور']) {
      expect(found(persian, form)).toEqual([`Office president ${form}`])
    }
  })
  it('does not run over the end of a line', () => {
    expect(found(persian, 'عباس\nعراقچی')).toEqual(['Person araghchi عراقچی'])
  })
  it('is the same after a trip through bytes', () => {
    const again = openLexicon(packLexicon(arabic))
    expect(found(again, 'وقال وزير الخارجية للافروف في الكويت')).toEqual(
      found(arabic, 'وقال وزير الخارجية للافروف في الكويت'),
    )
    expect(() => openLexicon(new Uint8Array(64))).toThrow(/not a lexicon/)
  })
})

describe('pattern', () => {
  const dates = stage([
    rule({
      id: 'fa/day-month-year',
      makes: 'Date',
      match: 'day:Int month:Month year:Int?',
      value: ({ day, month, year }) => `${year?.id ?? '????'}-${month.id}-${day.id}`,
    }),
  ])
  it('matches around its anchor in both directions', () => {
    const chart = openChart(persian, tokenize('سه شنبه 14 آذر 1402 و ۱۵ آذر'))
    expect(applyStage(chart, dates).map((item) => `${item.value} ${textOf(chart, item)}`)).toEqual([
      '1402-9-14 14 آذر 1402',
      '????-9-15 ۱۵ آذر',
    ])
    expect(itemsOf(chart, 'Date')).toHaveLength(2)
  })
  it('names the rule that cannot be read', () => {
    expect(() => stage([{ id: 'x/bad', makes: 'Date', match: 'a:Month.nope', value: () => 1 }])).toThrow(/x\/bad.*nope/)
    expect(() => stage([{ id: 'x/open', makes: 'Date', match: 'Month?', value: () => 1 }])).toThrow(/x\/open/)
  })
})
