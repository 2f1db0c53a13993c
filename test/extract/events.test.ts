/** The event engine on a lexicon of a few words: frames, arguments, status, merging, without any language folder. */
import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/core/entity.js'
import { addItem, itemsOf, openChart } from '../../src/engine/chart.js'
import { compileLexicon } from '../../src/engine/compile.js'
import { FUTURE, INFINITIVE, PAST, PRESENT } from '../../src/engine/features.js'
import { readEvents } from '../../src/extract/events/events.js'
import { readSentence, sentencesOf } from '../../src/extract/reading.js'
import { tokenize } from '../../src/text/tokenize.js'

const people: Record<string, string> = { lavrov: 'RU', araghchi: 'IR', putin: 'RU', pezeshkian: 'IR', fidan: 'TR' }
const states: Record<string, string> = { IR: 'Iran', RU: 'Russia' }
const cities: Record<string, [string, string]> = { tehran: ['Tehran', 'IR'], moscow: ['Moscow', 'RU'] }

const entities = new Map<string, Entity>()
for (const [id, country] of Object.entries(people)) {
  entities.set(id, {
    id,
    kind: 'person',
    name: id,
    wikidata: null,
    country,
    office: null,
    known: true,
    romanised: null,
    mentions: [],
  })
}
for (const [id, name] of Object.entries(states)) {
  entities.set(id, {
    id,
    kind: 'state',
    name,
    wikidata: null,
    country: id,
    office: null,
    known: true,
    romanised: null,
    mentions: [],
  })
}

const lexicon = compileLexicon({
  clitics: false,
  tables: [
    {
      cls: 'Person',
      forms: { lavrov: 'Lavrov', araghchi: 'Araghchi', putin: 'Putin', pezeshkian: 'Pezeshkian', fidan: 'Fidan' },
    },
    { cls: 'Country', forms: { IR: 'Iran', RU: 'Russia' } },
    { cls: 'City', forms: { tehran: 'Tehran', moscow: 'Moscow' } },
    {
      cls: 'Verb',
      forms: {
        meet: 'met',
        hold: 'held',
        receive: 'received',
        travel: 'went',
        arrive: 'arrived',
        plan: 'is due',
        cancel: 'cancelled',
        deny: 'denied',
        occur: 'took place',
        phone: 'telephoned',
        sign: 'signed',
        say: 'said',
      },
      features: PAST,
    },
    { cls: 'Verb', forms: { meet: 'meets' }, features: PRESENT },
    { cls: 'Verb', forms: { meet: 'to meet', visit: 'to visit' }, features: INFINITIVE },
    { cls: 'Verb', forms: { meet: 'will meet' }, features: FUTURE },
    {
      cls: 'Noun',
      forms: { talks: 'talks', meeting: 'meeting', visit: 'visit', document: 'memorandum', call: 'telephone call' },
    },
    {
      cls: 'Marker',
      forms: { with: 'with', between: 'between', in: 'in', to: 'to', of: 'of', 'by-phone': 'by phone' },
    },
    { cls: 'Function', forms: { and: 'and', that: 'that', this: 'this', his: 'his', he: 'he' } },
    { cls: 'Modifier', forms: { upcoming: 'upcoming' } },
  ],
})

const run = (text: string): string[] => {
  const tokens = tokenize(text)
  const chart = openChart(lexicon, tokens)
  for (const item of itemsOf(chart, 'Person')) {
    const countries = [people[item.id] ?? null]
    addItem(chart, {
      ...item,
      cls: 'Party',
      value: { entities: [item.id], kind: 'person', form: 'name', countries, attributive: false },
    })
  }
  for (const item of itemsOf(chart, 'Country')) {
    addItem(chart, {
      ...item,
      cls: 'Party',
      value: { entities: [item.id], kind: 'state', form: 'name', countries: [item.id], attributive: false },
    })
  }
  for (const item of itemsOf(chart, 'City')) {
    const [name, country] = cities[item.id] ?? ['', null]
    addItem(chart, { ...item, cls: 'Venue', value: { entity: item.id, name, country, kind: 'city' } })
  }
  const written = text.split('\n')
  let from = 0
  const lines = written.map((line, i) => {
    const to = from + tokenize(line).count
    const place: 'title' | 'body' = i === 0 && written.length > 1 ? 'title' : 'body'
    const read = { from, to, place }
    from = to
    return read
  })
  const readings = sentencesOf(chart, lines).map((sentence) => readSentence(chart, sentence))
  const syntax = { order: 'SVO', cases: false, dropsSubject: false, possessorFollows: false } as const
  return readEvents({ articleId: 'test', chart, readings, entities, syntax }).map((event) => {
    const who = event.participants
      .map(({ entity, role }) => `${role}=${entity}`)
      .sort()
      .join(' ')
    return [
      event.type,
      who,
      event.place ? `place=${event.place.name}` : '',
      event.status === 'occurred' ? '' : event.status,
    ]
      .filter(Boolean)
      .join(' ')
  })
}

describe('events', () => {
  it.each<[string, string[]]>([
    ['Lavrov met with Araghchi in Tehran.', ['meeting participant=araghchi participant=lavrov place=Tehran']],
    ['Lavrov and Araghchi held talks in Moscow.', ['meeting participant=araghchi participant=lavrov place=Moscow']],
    ['Talks between Iran and Russia took place in Moscow.', ['meeting participant=IR participant=RU place=Moscow']],
    ['Putin received Araghchi.', ['meeting guest=araghchi host=putin']],
    ['Lavrov is due to visit Tehran.', ['visit visitor=lavrov place=Tehran planned']],
    ['Lavrov telephoned Araghchi.', ['call initiator=lavrov participant=araghchi']],
    ['Lavrov denied that he met with Araghchi.', ['meeting participant=araghchi participant=lavrov denied']],
    ['Iran and Russia signed a memorandum.', ['agreement signatory=IR signatory=RU']],
    ['Lavrov said nothing. Iran is calm.', []],
  ])('%s', (text, expected) => expect(run(text)).toEqual(expected))

  it('makes one record of title, lead and body', () => {
    expect(
      run(
        'Lavrov meets Araghchi\nLavrov met Araghchi in Tehran. This meeting took place.\nThe talks of Lavrov with Araghchi took place in Tehran.',
      ),
    ).toEqual(['meeting participant=araghchi participant=lavrov place=Tehran'])
  })
  it('keeps two partners of a day apart', () => {
    expect(run('Lavrov met Araghchi. Lavrov met Fidan.')).toHaveLength(2)
  })
})
