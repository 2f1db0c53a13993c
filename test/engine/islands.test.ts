import { describe, expect, it } from 'vitest'
import { addItem, type Chart, itemsOf, openChart, textOf } from '../../src/engine/chart.js'
import { compileLexicon } from '../../src/engine/compile.js'
import { grammarOf, spotsOf } from '../../src/engine/islands.js'
import { applyAt, applyStage, rule, stage, tourOf } from '../../src/engine/pattern.js'
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
const shown = (chart: Chart): string[] => itemsOf(chart, 'Date').map((item) => `${item.value} ${textOf(chart, item)}`)

describe('islands', () => {
  it('leave small words alone that stand by no item of a class, unless they are enough', () => {
    expect(spotsOf(open('in the house of the king'), grammar).tokens).toEqual([])
    expect(spotsOf(open('in the house of May'), grammar).tokens).toEqual([3, 4])
    expect(spotsOf(open('of now'), grammar).tokens).toEqual([0, 1])
  })
  it('end with their line', () => {
    expect(spotsOf(open('of the\nMay'), grammar).tokens).toEqual([2])
  })
  it('tell the stages that may begin at a spot', () => {
    const [one, two] = grammar.stages
    expect(spotsOf(open('of May'), grammar).stages).toEqual([0, one?.bit])
    const chart = open('now')
    addItem(chart, { cls: 'Date', id: '', from: 0, to: 1, features: 0, value: 1, foundBy: 'test' })
    expect(spotsOf(chart, grammar).stages).toEqual([(one?.bit ?? 0) | (two?.bit ?? 0)])
  })
})

describe('a grammar', () => {
  it('finds at its spots what its stages find in the whole text', () => {
    const text = 'the 5 of May, in the house; in January\n3 May now. The 7 of\nMay'
    const [here, everywhere] = [open(text), open(text)]
    const tour = tourOf(here, grammar)
    for (const own of grammar.stages) applyAt(tour, own)
    for (const own of grammar.stages) applyStage(everywhere, own)
    expect(shown(here)).toEqual(shown(everywhere))
    expect(shown(here)).toContain('5-3+now 3 May now')
  })
  it('passes over islands that have not changed when a stage comes again', () => {
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
    const tour = tourOf(open('3 May, 4 May'), own)
    for (const one of [...own.stages, ...own.stages.slice(1)]) applyAt(tour, one)
    expect(asked).toBe(2)
  })
})
