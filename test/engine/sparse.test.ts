import { describe, expect, it } from 'vitest'
import { type Chart, itemsFrom, itemsOf, openChart } from '../../src/engine/chart.js'
import { compileLexicon } from '../../src/engine/compile.js'
import { select, sieveOf } from '../../src/engine/lexicon.js'
import { type Aside, attend, complete, openSparse } from '../../src/engine/sparse.js'
import { tokenize } from '../../src/text/tokenize.js'

const months = { cls: 'Month', forms: { '1': 'January', '5': 'May | month of May' } }
const words = { cls: 'Word', forms: { of: 'of', the: 'the', in: 'in' } }
const verbs = { cls: 'Verb', forms: { meet: 'met', see: 'saw' } }
const places = { cls: 'Place', forms: { may: 'May River' } }
const small = compileLexicon({ clitics: false, tables: [months, words] })
const sounds = { cls: 'Sound', forms: { saw: 'saw | met' } }
const whole = compileLexicon({ clitics: false, tables: [verbs, months, places, sounds, words] })
const cores = select(small, (cls) => cls === 'Month')
const aside = (cls: string): Aside => {
  const wanted = select(whole, (other) => other === cls)
  return { cls, wanted, sieve: sieveOf(whole, wanted) }
}
const open = (text: string): Chart =>
  openSparse(
    {
      small,
      wanted: select(small, () => true),
      core: cores,
      sieve: sieveOf(small, cores),
      whole: () => whole,
      asides: () => [aside('Verb'), aside('Sound')],
    },
    tokenize(text),
  )
const TEXT = 'They met in the house of the king. In May of 2025 they saw the May River'
const shown = (chart: Chart): string[] =>
  chart.classes
    .flatMap((items) => items ?? [])
    .map(({ cls, id, from, to }) => `${from}-${to} ${cls} ${id}`)
    .sort()

describe('a sparse chart', () => {
  it('holds the words around what matters, and no others', () => {
    const chart = open(TEXT)
    expect(itemsOf(chart, 'Month').map(({ from }) => from)).toEqual([10, 16])
    expect(itemsOf(chart, 'Word').map(({ from }) => from)).toEqual([9, 11, 15])
    expect(itemsOf(chart, 'Int').map(({ value }) => value)).toEqual([2025])
    expect(itemsOf(chart, 'Verb')).toEqual([])
  })
  it('is given what stands aside where it is asked for, and once', () => {
    const chart = open(TEXT)
    for (const token of [1, 1, 2, -1, 99]) attend(chart, token)
    expect(itemsFrom(chart, 1).map(({ cls, id }) => `${cls} ${id}`)).toEqual(['Verb meet', 'Sound saw'])
    expect(itemsOf(chart, 'Word').map(({ from }) => from)).toEqual([9, 11, 15, 2])
  })
  it('is given no more than the class that is asked for', () => {
    const chart = open(TEXT)
    for (const cls of ['Verb', 'Verb', 'Sound']) attend(chart, 14, cls)
    attend(chart, 1, 'Verb')
    expect([1, 2, 14].map((token) => itemsFrom(chart, token).map(({ cls, id }) => `${cls} ${id}`))).toEqual([
      ['Verb meet'],
      [],
      ['Verb see', 'Sound saw'],
    ])
  })
  it('holds all that a whole chart holds when it is completed, and nothing twice', () => {
    const chart = open(TEXT)
    attend(chart, 1)
    attend(chart, 14, 'Verb')
    complete(chart)
    complete(chart)
    expect(shown(chart)).toEqual(shown(openChart(whole, tokenize(TEXT))))
  })
})
