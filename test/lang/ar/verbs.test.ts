import { describe, expect, it } from 'vitest'
import type { Paradigm } from '../../../src/engine/compile.js'
import { glossFeatures } from '../../../src/engine/features.js'
import { adjective, noun, verb } from '../../../src/lang/ar/verbs.js'
import { fold } from '../../../src/text/fold.js'

/** What a paradigm says of a form, all readings of it; undefined where it does not make the form. */
const reads = (paradigm: Paradigm, cited: string, form: string): string | undefined => {
  const readings = [...paradigm(cited, '')].filter((one) => fold(one.form) === fold(form))
  return readings.length ? readings.map((one) => glossFeatures(one.features)).join(' / ') : undefined
}

const table = (paradigm: Paradigm, cited: string, rows: readonly (readonly [string, string])[]): void => {
  expect(rows.map(([, form]) => [reads(paradigm, cited, form), form])).toEqual(rows.map((row) => [...row]))
}

describe('Arabic paradigms', () => {
  it('conjugates a sound verb', () => {
    table(verb, 'استقبل/يستقبل/استقبال', [
      ['singular,past', 'استقبل'],
      ['singular,past,feminine', 'استقبلت'],
      ['dual,past', 'استقبلا'],
      ['plural,past', 'استقبلوا'],
      ['plural,past,speaker', 'استقبلنا'],
      ['singular,past,possessed', 'استقبله'],
      ['singular,present', 'يستقبل'],
      ['singular,present,feminine', 'تستقبل'],
      ['dual,present', 'يستقبلان'],
      ['plural,present', 'يستقبلون'],
      ['plural,present,speaker', 'نستقبل'],
      ['singular,infinitive', 'استقبال'],
      ['singular,infinitive,possessed', 'استقباله'],
    ])
  })
  it('conjugates a verb with a weak end', () => {
    table(verb, 'التقى/يلتقي', [
      ['singular,past', 'التقى'],
      ['singular,past,feminine', 'التقت'],
      ['dual,past', 'التقيا'],
      ['plural,past', 'التقوا'],
      ['plural,past,speaker', 'التقينا'],
      ['singular,past,speaker', 'التقيت'],
      ['singular,past,possessed', 'التقاه'],
      ['dual,present', 'يلتقيان'],
      ['dual,present', 'يلتقيا'],
      ['plural,present', 'يلتقون'],
      ['singular,present', 'يلتق'],
    ])
    table(verb, 'دعا/يدعو', [
      ['singular,past,feminine', 'دعت'],
      ['dual,past / plural,past', 'دعوا'],
      ['singular,present,possessed', 'يدعوه'],
    ])
    table(verb, 'تلقى/يتلقى/تلقي', [
      ['dual,present', 'يتلقيان'],
      ['singular,infinitive,possessed', 'تلقيه'],
    ])
  })
  it('conjugates a hollow verb and its passive', () => {
    table(verb, 'زار/يزور', [
      ['singular,past,feminine', 'زارت'],
      ['plural,past,speaker', 'زرنا'],
      ['singular,present', 'يزر'],
      ['dual,present', 'يزوران'],
    ])
    table(verb, 'استضاف/يستضيف/استضافة', [
      ['singular,past,passive,feminine', 'استضيفت'],
      ['singular,present,passive', 'تستضاف'],
      ['singular,past,feminine,possessed / singular,infinitive,feminine,possessed', 'استضافتها'],
    ])
  })
  it('seats a hamza and takes the alef of the dual in', () => {
    table(verb, 'بدأ/يبدأ/بدء', [
      ['singular,past / dual,past', 'بدأ'],
      ['dual,present', 'يبدآن'],
      ['singular,infinitive,possessed', 'بدئه'],
    ])
  })
  it('keeps what belongs to the sense', () => {
    table(verb, 'وقع/يوقع بالأحرف الأولى', [
      ['dual,past', 'وقعا بالأحرف الأولى'],
      ['plural,present', 'يوقعون بالأحرف الأولى'],
    ])
    table(verb, 'من المقرر', [['', 'من المقرر']])
    expect(reads(verb, '-/ينضم', 'انضم')).toBeUndefined()
  })
  it('declines nouns', () => {
    table(noun, 'زيارة/زيارات', [
      ['singular', 'زيارة'],
      ['singular,possessed', 'زيارته'],
      ['dual', 'زيارتين'],
      ['plural', 'زيارات'],
      ['plural,possessed', 'زياراتهم'],
    ])
    table(noun, 'لقاء/لقاءات', [
      ['singular,possessed', 'لقائه'],
      ['singular,possessed', 'لقاؤه'],
      ['singular,possessed', 'لقاءه'],
      ['dual', 'لقاءين'],
    ])
    table(noun, 'اجتماع/اجتماعات', [
      ['singular', 'اجتماعا'],
      ['singular,dual,possessed', 'اجتماعهما'],
    ])
    table(noun, 'مذكرة تفاهم/مذكرات تفاهم', [
      ['dual', 'مذكرتي تفاهم'],
      ['plural', 'مذكرات تفاهم'],
    ])
    table(noun, 'أوراق اعتماد', [['singular,possessed', 'أوراق اعتماده']])
    table(noun, 'مباحثات', [['singular,dual,possessed', 'مباحثاتهما']])
  })
  it('agrees adjectives', () => {
    table(adjective, 'ثنائي', [
      ['singular,feminine', 'ثنائية'],
      ['singular', 'ثنائيا'],
      ['plural,feminine', 'ثنائيات'],
    ])
  })
})
