import { describe, expect, it } from 'vitest'
import { addItem, type Chart, isOf, itemsOf, openChart, textOf } from '../../src/engine/chart.js'
import { compileLexicon } from '../../src/engine/compile.js'
import { grammarOf, spotsOf } from '../../src/engine/islands.js'
import { applyAt, applyStage, nextIsland, rule, stage, tourOf } from '../../src/engine/pattern.js'
import { SEVERAL } from '../../src/engine/symbols.js'
import { tokenize } from '../../src/text/tokenize.js'

const lexicon = compileLexicon({
  clitics: false,
  tables: [
    { cls: 'Month', forms: { '1': 'January', '5': 'May' } },
    { cls: 'Word', forms: { of: 'of', the: 'the', in: 'in', now: 'now' } },
  ],
})
const dates = stage([
  rule({
    id: 'day-month',
    makes: 'Date',
    match: 'the? d:Int of? m:Month',
    value: ({ d, m }) => `${m.id}-${d.id}`,
  }),
  rule({ id: 'in-month', makes: 'Date', match: 'in? m:Month', value: ({ m }) => m.id }),
  rule({ id: 'now', makes: 'Date', match: 'now', value: () => 'now' }),
])
const pairs = stage([
  rule({
    id: 'pair',
    makes: 'Date',
    match: 'a:Date b:Date',
    value: ({ a, b }) => `${a.value}+${b.value}`,
  }),
])
const grammar = grammarOf([dates, pairs])
const open = (text: string): Chart => openChart(lexicon, tokenize(text))
/** A column of the spots of a text. */
const column = (chart: Chart, name: 'tokens' | 'opens'): number[] => {
  const spots = spotsOf(chart, grammar)
  return spots[name].slice(0, spots.ends.at(-1) ?? 0)
}
const shown = (chart: Chart): string[] => itemsOf(chart, 'Date').map((item) => `${item.value} ${textOf(chart, item)}`)

describe('islands', () => {
  it('leave small words alone that stand by no item of a class, unless they are enough', () => {
    expect(column(open('in the house of the king'), 'tokens')).toEqual([])
    expect(column(open('in the house of May'), 'tokens')).toEqual([3, 4])
    expect(column(open('of now'), 'tokens')).toEqual([0, 1])
  })
  it('end with their line', () => {
    expect(column(open('of the\nMay'), 'tokens')).toEqual([2])
  })
  it('tell the stages that may begin at a spot', () => {
    const [one, two] = grammar.stages
    expect(column(open('of May'), 'opens')).toEqual([0, one?.bit])
    const chart = open('now')
    addItem(chart, { cls: 'Date', id: '', from: 0, to: 1, features: 0, value: 1, foundBy: 'test' })
    expect(column(chart, 'opens')).toEqual([(one?.bit ?? 0) | (two?.bit ?? 0)])
  })
})

describe('the core of a grammar', () => {
  const ages = stage([
    rule({ id: 'age', makes: 'Age', match: 'now n:Int', value: ({ n }) => n.value }),
    rule({ id: 'ages', makes: 'Age', match: 'a:Int of b:Int', value: () => 0 }),
  ])
  const islands = (text: string, common: readonly string[]): number =>
    spotsOf(open(text), grammarOf([ages], common)).ends.length
  it('is what is least common of what each rule asks for', () => {
    expect(islands('5 May, 6 of the May, now 7, 8', [])).toBe(4)
    expect(islands('5 May, 6 of the May, now 7, 8', ['Int'])).toBe(2)
    expect(islands('5 May, 6 of the May, now 7, 8', ['Word of', 'Int'])).toBe(4)
  })
})

describe('an item of several classes', () => {
  const counts = stage([
    rule({ id: 'day', makes: 'Date', match: 'd:Day m:Month', value: ({ d, m }) => `${m.id}-${d.value}` }),
  ])
  const several = (id: string): Chart => {
    const chart = open('7 May')
    addItem(chart, { cls: SEVERAL, id, from: 0, to: 1, features: 0, value: 7, foundBy: 'test' })
    return chart
  }
  it('is taken for each of them, and for no other', () => {
    expect(applyStage(several('Hour Day'), counts).map(({ value }) => value)).toEqual(['5-7'])
    expect(applyStage(several('Hour'), counts)).toEqual([])
    const [item] = itemsOf(several('Hour Day'), SEVERAL)
    expect(['Day', 'Hour', 'Month', SEVERAL].map((cls) => item && isOf(item, cls))).toEqual([true, true, false, true])
  })
})

describe('a grammar', () => {
  it('finds at its spots what its stages find in the whole text', () => {
    const text = 'the 5 of May, in the house; in January\n3 May now. The 7 of\nMay'
    const [here, everywhere] = [open(text), open(text)]
    const tour = tourOf(here, grammar)
    while (nextIsland(tour)) for (const own of grammar.stages) applyAt(tour, own)
    for (const own of grammar.stages) applyStage(everywhere, own)
    expect(shown(here).sort()).toEqual(shown(everywhere).sort())
    expect(shown(here)).toContain('5-3+now 3 May now')
  })
  it('asks no stage of an island in which none of its rules may begin', () => {
    let asked = 0
    const declining = stage([
      rule({
        id: 'nothing',
        makes: 'Date',
        match: 'd:Date',
        value: () => {
          asked++
          return null
        },
      }),
    ])
    const own = grammarOf([dates, declining])
    const tour = tourOf(open('3 May, 4'), own)
    let islands = 0
    while (nextIsland(tour)) {
      islands++
      for (const one of own.stages) applyAt(tour, one)
    }
    expect([islands, asked]).toEqual([1, 1])
  })
})
