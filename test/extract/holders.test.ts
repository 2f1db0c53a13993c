/** Whom an office without a name means on the event's own day, and what is said where the facts and the text disagree. */
import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/pipeline/extract.js'
import { articleOf } from '../corpus/cases.js'

const read = (text: string, published: string | null) => {
  const { events, warnings, entities } = extractArticle(articleOf(text, 'en', published))
  return {
    people: events.map(({ participants }) => participants.map(({ entity }) => entity).join('+')),
    warnings: warnings.map(({ code, message }) => `${code}: ${message}`),
    entities,
  }
}

describe('the holder on the day of the event', () => {
  it.each([
    ['2025-04-18', 'In June 2016', 'mohammad-javad-zarif+sergei-lavrov'],
    ['2025-04-18', 'On 17 April 2025', 'abbas-araghchi+sergei-lavrov'],
    // Acting, between a minister and the next.
    ['2025-04-18', 'On 10 June 2024', 'ali-bagheri-kani+sergei-lavrov'],
    // The last and the first day of a holder.
    ['2025-04-18', 'On 19 May 2024', 'hossein-amir-abdollahian+sergei-lavrov'],
    ['2025-04-18', 'On 22 August 2024', 'abbas-araghchi+sergei-lavrov'],
    // Two in one day: neither.
    ['2025-04-18', 'On 25 August 2021', 'foreign-minister@IR+sergei-lavrov'],
    // No day of publication: the event's is enough.
    [null, 'On 10 June 2016', 'mohammad-javad-zarif+sergei-lavrov'],
  ])('published %s, %s: %s', (published, when, people) => {
    const text = `${when}, the Iranian foreign minister met Russian Foreign Minister Sergei Lavrov in Moscow.`
    expect(read(text, published).people).toEqual([people])
  })
  it('names both where two held it on the day', () => {
    const text = 'On 25 August 2021, the Iranian foreign minister met Sergei Lavrov in Moscow.'
    expect(read(text, '2025-04-18').warnings).toEqual([
      'office-ambiguous: Foreign Minister of Iran: Mohammad Javad Zarif or Hossein Amir-Abdollahian held it on the day; neither was chosen.',
    ])
  })
  it('moves the mention to its holder, with the office and its basis', () => {
    const { entities } = read('In June 2016, the Iranian foreign minister met Sergei Lavrov in Moscow.', '2025-04-18')
    const holder = entities.find(({ id }) => id === 'mohammad-javad-zarif')
    expect(holder?.office).toMatchObject({ id: 'foreign-minister', country: 'IR', basis: 'tenure' })
    expect(holder?.mentions.map(({ text }) => text)).toEqual(['Iranian foreign minister'])
    expect(entities.some(({ id }) => id === 'abbas-araghchi')).toBe(false)
  })
})

describe('a name with an office that its bearer did not hold', () => {
  it('is followed and told', () => {
    const text = 'On Thursday Iranian Foreign Minister Javad Zarif met Vladimir Putin in Moscow.'
    const { people, warnings } = read(text, '2025-04-18')
    expect(people).toEqual(['mohammad-javad-zarif+vladimir-putin'])
    expect(warnings).toEqual([
      'office-not-held: Mohammad Javad Zarif is called Foreign Minister (IR), which the gazetteer does not have for 2025-04-17; the text was followed.',
    ])
  })
  it('is no contradiction where he held it on the day that is spoken of', () => {
    const text = 'On 17 June 2016 Iranian Foreign Minister Javad Zarif met Sergei Lavrov in Moscow.'
    expect(read(text, '2025-04-18').warnings).toEqual([])
  })
})
