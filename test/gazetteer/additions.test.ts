/** A user's additions: read, checked by line, found in articles, and never in the way of ours. */
import { describe, expect, it } from 'vitest'
import { allPersons } from '../../src/gazetteer/registry.js'
import { holdersOf } from '../../src/gazetteer/tenure.js'
import { readAdditions } from '../../src/input/additions.js'
import { useAdditions } from '../../src/lang/additions.js'
import { extractArticle } from '../../src/pipeline/extract.js'
import { articleOf } from '../corpus/cases.js'

const CSV = `kind,id,name,country,gender,office,from,until,ar,ru,en
person,test-envoy,Vera Testova,RU,female,tourism-minister,2024-02,2024-12-31,,Вера Тестова | Тестова,Vera Testova
person,test-envoy,Vera Testova,RU,female,deputy-minister,2025-01,,,,
place,test-town,Testopol,RU,,,,,,Тестополь,Testopol
organisation,test-bank,Testbank,RU,,,,,,Тестбанк,Testbank
`

describe('reading', () => {
  it('joins the rows of one person and keeps the rest', () => {
    const { additions, faults, rows } = readAdditions('mine.csv', CSV)
    expect(faults).toEqual([])
    expect(rows).toBe(4)
    expect(additions.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'person test-envoy',
      'place test-town',
      'organisation test-bank',
    ])
    expect(additions[0]?.offices.map(({ office, from, until, sure }) => `${office} ${from} ${until} ${sure}`)).toEqual([
      'tourism-minister 2024-02 2024-12-31 unverified',
      'deputy-minister 2025-01 null unverified',
    ])
  })
  it('reads the same from JSON, as an array or a line each, spellings as a list', () => {
    const one = { kind: 'place', id: 'test-isle', name: 'Isle', en: ['Test Isle', 'Isle of Test'] }
    for (const text of [JSON.stringify([one], null, 2), `${JSON.stringify(one)}\n`]) {
      expect(readAdditions('mine.json', text).additions.map(({ id, spellings }) => `${id}: ${spellings.en}`)).toEqual([
        'test-isle: Test Isle | Isle of Test',
      ])
    }
  })
  it.each([
    [
      'mine.csv',
      'kind,id,name,en\nperson,sergei-lavrov,X,X\n',
      '2: id "sergei-lavrov" is in the gazetteer already; choose another',
    ],
    ['mine.csv', 'kind,id,name,en\n\nperson,Bad Id,X,X\n', '3: id must be lower-case ASCII with hyphens, not "Bad Id"'],
    [
      'mine.csv',
      'kind,id,name\nplace,x,X\n',
      '2: "x" needs a spelling in one of ar, fa, ru, en, or nothing can find it',
    ],
    [
      'mine.csv',
      'kind,id,name,en,country\nplace,x,X,X,XX\n',
      '2: country must be an ISO 3166-1 alpha-2 code such as IR, not "XX"',
    ],
    [
      'mine.csv',
      'kind,id,name,en,office,from\nperson,x,X,X,boss,2020\n',
      '2: office "boss" is not known; "iran-russia gazetteer list offices" has them',
    ],
    ['mine.json', '[\n{"kind":"place","id":"x","name":"X","en":"X"},\n{"kind":"place","id":\n]', '3: not JSON'],
    [
      'mine.csv',
      'kind,id,name,en,office,from,until\nperson,x,X,X,president,2020-05,2019\n',
      '2: until (2019) is before from (2020-05)',
    ],
    [
      'mine.csv',
      'kind,id,name,en\noffice,foreign-minister,X,X\n',
      '2: id "foreign-minister" is in the gazetteer already; choose another',
    ],
    ['mine.csv', 'kind,id,name,en,single\noffice,x,X,X,maybe\n', '2: single must be yes or no, not "maybe"'],
    [
      'mine.csv',
      'kind,id,name,en,acting_of\noffice,x,X,X,boss\n',
      '2: acting_of "boss" is not known; "iran-russia gazetteer list offices" has them',
    ],
    [
      'mine.csv',
      'kind,id,name,en,sure\nperson,x,X,X,very\n',
      '2: sure must be one of dates, from, holding, unverified, doubtful, not "very"',
    ],
    ['mine.json', '[]', '1: there is no object in it'],
    ['mine.txt', '', '1: the name must end in .csv, .json or .ndjson'],
  ])('%s: the fault and its line', (path, text, fault) => {
    const { faults } = readAdditions(path, text)
    expect(faults.map(({ line, message }) => `${line}: ${message}`)[0]).toContain(fault)
  })
})

describe('in a run', () => {
  it('finds them in their cases, by their offices, and leaves ours alone', () => {
    const before = allPersons.get('sergei-lavrov')
    useAdditions(readAdditions('mine.csv', CSV).additions)
    const text = 'Сергей Лавров встретился с Верой Тестовой в Тестополе. Министр туризма РФ и Тестбанк участвовали.'
    const { entities } = extractArticle(articleOf(text, 'ru', '2024-06-01'))
    const told = entities.map(
      ({ id, known, mentions }) => `${id} ${known} ${mentions.map((one) => one.text).join(', ')}`,
    )
    expect(told).toContain('test-envoy true Верой Тестовой, Министр туризма РФ')
    expect(told).toContain('test-town true Тестополе')
    expect(told).toContain('test-bank true Тестбанк')
    expect(told.some((one) => one.startsWith('sergei-lavrov true'))).toBe(true)
    expect(allPersons.get('sergei-lavrov')).toBe(before)
    expect(holdersOf('tourism-minister', 'RU', '2024-06-01', '2024-06-01')).toEqual(['test-envoy'])
    expect(holdersOf('tourism-minister', 'RU', '2025-06-01', '2025-06-01')).toEqual([])
  })
})

describe('offices of a user', () => {
  const OFFICES = `kind,id,name,country,acting_of,office,from,until,source,ar,fa,ru,en
office,space-minister,Minister of Space,,,,,,,وزير الفضاء,وزیر فضا,министр космоса,Minister of Space
office,acting-space-minister,Acting Minister of Space,,space-minister,,,,,,,и.о. министра космоса,Acting Minister of Space
person,vera-kosmova,Vera Kosmova,RU,,space-minister,2025-01,2025-06-30,https://example.org/1,,,Вера Космова,Vera Kosmova
person,pyotr-zvezdin,Pyotr Zvezdin,RU,,acting-space-minister,2025-07-01,,,,,Петр Звездин,Pyotr Zvezdin
`
  const wanted = ['vera-kosmova', 'pyotr-zvezdin', 'space-minister@IR']
  it.each([
    ['en', 'The Russian Minister of Space met the Iranian Minister of Space in Moscow.'],
    ['ru', 'Министр космоса России встретился с министром космоса Ирана в Москве.'],
    ['ar', 'التقى وزير الفضاء الروسي وزير الفضاء الإيراني في موسكو.'],
    ['fa', 'وزیر فضای روسیه با وزیر فضا ایران در مسکو دیدار کرد.'.replace('فضای', 'فضا')],
  ] as const)('%s: one line makes a title that finds its holder, and who acts after him', (language, text) => {
    const { additions, faults } = readAdditions('mine.csv', OFFICES)
    expect(faults).toEqual([])
    useAdditions(additions)
    const told = (day: string) => extractArticle(articleOf(text, language, day)).entities.map(({ id }) => id)
    expect(told('2025-03-01')).toEqual(expect.arrayContaining([wanted[0], wanted[2]]))
    expect(told('2025-08-01')).toEqual(expect.arrayContaining([wanted[1], wanted[2]]))
    expect(told('2024-08-01')).toContain('space-minister@RU')
  })
  it('keeps the source and how sure it is', () => {
    expect(allPersons.get('vera-kosmova')).toMatchObject({
      sources: ['https://example.org/1'],
      offices: [{ sure: 'unverified' }],
    })
  })
})
