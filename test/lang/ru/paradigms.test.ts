import { describe, expect, it } from 'vitest'
import type { Inflected } from '../../../src/engine/compile.js'
import { glossFeatures } from '../../../src/engine/features.js'
import { adjectiveForms, nounForms } from '../../../src/lang/ru/event-nouns.js'
import { verbForms } from '../../../src/lang/ru/verbs.js'

/** Forms in order, those that fall together once. */
const forms = (all: Iterable<Inflected>): string[] => [...new Set([...all].map(({ form }) => form))]
/** What the paradigm says of one form. */
const gloss = (all: Iterable<Inflected>, wanted: string): string =>
  glossFeatures([...all].reduce((bits, { form, features }) => (form === wanted ? bits | features : bits), 0))

describe('Russian nouns', () => {
  it.each([
    ['встреча', 'встреча встречи встрече встречу встречей встреч встречам встречами встречах'],
    ['визит', 'визит визита визиту визитом визите визиты визитов визитам визитами визитах'],
    ['звон(о)к', 'звонок звонка звонку звонком звонке звонки звонков звонкам звонками звонках'],
    ['заседание', 'заседание заседания заседанию заседанием заседании заседаний заседаниям заседаниями заседаниях'],
    ['сессия', 'сессия сессии сессию сессией сессий сессиям сессиями сессиях'],
    ['письмо:писем', 'письмо письма письму письмом письме писем письмам письмами письмах'],
    ['поездка', 'поездка поездки поездке поездку поездкой поездок поездкам поездками поездках'],
    ['видеосвязь', 'видеосвязь видеосвязи видеосвязью видеосвязей видеосвязям видеосвязями видеосвязях'],
    ['переговор#', 'переговоры переговоров переговорам переговорами переговорах'],
    ['турне=', 'турне'],
  ])('declines %s', (cell, expected) => {
    expect(forms(nounForms(cell)).sort()).toEqual(expected.split(' ').sort())
  })
  it('lets adjectives agree and complements stand', () => {
    expect(forms(nounForms('нота протеста'))).toContain('нотой протеста')
    expect(forms(nounForms('телефонный звон(о)к'))).toContain('телефонном звонке')
    expect(forms(nounForms('ограничительная мера#'))).toEqual([
      'ограничительные меры',
      'ограничительных мер',
      'ограничительным мерам',
      'ограничительными мерами',
      'ограничительных мерах',
    ])
    expect(gloss(nounForms('рабочая группа'), 'рабочую группу')).toBe('acc,singular,feminine')
    expect(gloss(nounForms('встреча'), 'встречи')).toBe('nom,gen,acc,singular,plural,feminine')
  })
  it('declines adjectives of three kinds', () => {
    expect(forms(adjectiveForms('предстоящий'))).toContain('предстоящего')
    expect(forms(adjectiveForms('двусторонний'))).toEqual(expect.arrayContaining(['двусторонняя', 'двустороннюю']))
    expect(forms(adjectiveForms('телефонный'))).toEqual(expect.arrayContaining(['телефонной', 'телефонными']))
    expect(forms(adjectiveForms('несостоявшийся'))).toEqual(
      expect.arrayContaining(['несостоявшейся', 'несостоявшуюся']),
    )
  })
})

describe('Russian verbs', () => {
  it.each([
    ['встретиться', 'встретился', 'singular,past'],
    ['встретиться', 'встретится', 'singular,future'],
    ['встретиться', 'встретятся', 'plural,future'],
    ['встретиться', 'встретимся', 'plural,future,speaker'],
    ['встретиться', 'встретившись', 'past,participle'],
    ['встречаться*', 'встречаются', 'plural,present'],
    ['принять/примет/-/принятый', 'примут', 'plural,future'],
    ['принять/примет/-/принятый', 'принят', 'singular,past,passive'],
    ['принимать*', 'принимается', 'singular,present,passive'],
    ['провести/проведет/провел/проведенный', 'провели', 'plural,past'],
    ['провести/проведет/провел/проведенный', 'проведены', 'plural,past,passive'],
    ['пройти/пройдет/прошел', 'прошла', 'singular,past'],
    ['подписать/подпишет/-/подписанный', 'подписаны', 'plural,past,passive'],
    ['нанести/нанесет/нанес/нанесенный визит', 'нанес визит', 'singular,past'],
    ['направить', 'направлено', 'singular,past,passive'],
    ['ратифицировать', 'ратифицирует', 'singular,future'],
    ['вступить в силу', 'вступит в силу', 'singular,future'],
    ['!должен/должн', 'должна', 'singular,present'],
    ['договориться', 'договориться', 'infinitive'],
  ])('conjugates %s: %s', (cell, form, expected) => {
    expect(gloss(verbForms(cell), form)).toBe(expected)
  })
  it('declines participles', () => {
    expect(gloss(verbForms('прибыть/прибудет'), 'прибывшим')).toBe('dat,ins,singular,plural,past,participle')
    expect(gloss(verbForms('подписать/подпишет/-/подписанный'), 'подписанному')).toBe(
      'dat,singular,past,participle,passive',
    )
    expect(gloss(verbForms('проходить*'), 'проходящие')).toBe('nom,acc,plural,present,participle')
  })
  it('names the verb that it cannot conjugate', () => {
    expect(() => [...verbForms('вести')]).toThrow(/вести/)
  })
})
