/** One record with something in every field, in the internal form and as written. */
import type { DateValue } from '../../src/core/date-value.js'
import type { ArticleRecord } from '../../src/core/record.js'
import { toContract } from '../../src/output/article.js'
import type { Article } from '../../src/output/schema.js'

/** The emoji makes code units and code points differ. */
export const text = '\u{1f4de} Lavrov met Araghchi in Moscow on Friday.'

const quote = (words: string) => ({ text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length })

const friday: DateValue = {
  edtf: '2025-01-17',
  start: '2025-01-17',
  end: '2025-01-17',
  precision: 'day',
  calendar: 'gregory',
  basis: 'relative',
}

export const record: ArticleRecord = {
  id: 'call',
  source: {
    path: 'in/call.txt',
    record: 3,
    url: 'https://example.org/call',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    bytes: 46,
    sha256: '0'.repeat(64),
  },
  language: { code: 'en', script: 'Latn', confidence: 0.9, supported: true },
  title: 'A call',
  publisher: 'The Courier',
  author: 'A. Reporter',
  published: { ...friday, basis: 'metadata' },
  events: [
    {
      id: 'e1',
      type: 'meeting',
      stage: null,
      status: 'occurred',
      date: friday,
      place: { name: 'Moscow', country: 'RU', entity: 'moscow' },
      participants: [
        {
          entity: 'sergei-lavrov',
          name: 'Sergei Lavrov',
          kind: 'person',
          country: 'RU',
          office: 'foreign-minister',
          role: 'host',
        },
        {
          entity: 'abbas-araghchi',
          name: 'Abbas Araghchi',
          kind: 'person',
          country: 'IR',
          office: null,
          role: 'guest',
        },
      ],
      topics: ['trade'],
      codes: { cameo: '040', plover: 'CONSULT', mode: 'meet' },
      dyads: ['IR-RU'],
      evidence: [quote('Lavrov met Araghchi in Moscow on Friday.')],
      confidence: 0.8,
      trigger: quote('met'),
      foundBy: ['en/meet'],
      grounds: {},
      reasons: [{ slot: 'type', value: 'meeting', rule: 'en/meet', because: null, quote: quote('met') }],
    },
  ],
  entities: [
    {
      id: 'sergei-lavrov',
      kind: 'person',
      name: 'Sergei Lavrov',
      wikidata: 'Q58217',
      country: 'RU',
      office: { id: 'foreign-minister', title: 'foreign minister', country: 'RU', basis: 'tenure' },
      known: true,
      romanised: null,
      mentions: [{ ...quote('Lavrov'), form: 'short-name', foundBy: ['en/short-name'] }],
    },
    {
      id: 'abbas-araghchi',
      kind: 'person',
      name: 'Abbas Araghchi',
      wikidata: null,
      country: 'IR',
      office: null,
      known: false,
      romanised: 'Abbas Araghchi',
      mentions: [{ ...quote('Araghchi'), form: 'short-name', foundBy: ['en/short-name'] }],
    },
  ],
  dates: [
    {
      ...quote('Friday'),
      timex: { type: 'DATE', value: '2025-01-17', mod: null },
      date: friday,
      conflict: null,
      traits: ['weekday'],
      foundBy: ['en/weekday'],
    },
  ],
  topics: [{ id: 'trade', label: 'Trade', score: 0.5, mentions: [quote('met')] }],
  warnings: [{ code: 'example', message: 'An example.', start: text.length - 1, end: text.length }],
}

/** As written, with its text. */
export const article: Article = toContract(record, text, true)
