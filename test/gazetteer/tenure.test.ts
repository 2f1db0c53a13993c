/**
 * Every office through "the <office> of <country>" in four languages, on every day on which a tenure begins or ends.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Item, itemsOf, openChart } from '../../src/engine/chart.js'
import { GEN } from '../../src/engine/features.js'
import type { Party } from '../../src/extract/party.js'
import { isPosted, rankOf } from '../../src/extract/who/facts.js'
import { readParties } from '../../src/extract/who/parties.js'
import { persons } from '../../src/gazetteer/persons.js'
import type { Person } from '../../src/gazetteer/rows.js'
import { holdersOf, officesOn } from '../../src/gazetteer/tenure.js'
import { lexiconSources } from '../../src/lang/build.js'
import { languages } from '../../src/lang/languages.js'
import { LANGUAGES, type LanguageCode, lexiconOf } from '../../src/lang/lexicons.js'
import { place } from '../../src/lang/ru/paradigms.js'
import { actingOffices, type OfficeId, officeOf, offices } from '../../src/ontology/offices.js'
import { tokenize } from '../../src/text/tokenize.js'

const everybody = Object.entries(persons) as [string, Person][]

/** First spelling of an id in the tables of a class; joiners written as a space. */
function spelling(code: LanguageCode, cls: string, id: string, shortest = false): string | null {
  for (const table of lexiconSources[code].tables) {
    const cell = table.cls === cls ? (table.forms as Record<string, string>)[id] : undefined
    if (!cell) continue
    const forms = cell.split(' | ').map((form) => form.replaceAll('~', ' '))
    return (shortest ? forms.sort((a, b) => a.length - b.length) : forms)[0] as string
  }
  return null
}

/** "The <office> of <country>" as a language puts it. */
function phrase(code: LanguageCode, office: string, country: string): string | null {
  const title = spelling(code, 'Office', `${office}`)
  const state = spelling(code, 'Country', country, code === 'ar')
  if (!title || !state) return null
  if (code === 'en') return `the ${title} of ${state}`
  if (code === 'ru') {
    const genitive = [...place(state, country)].find(({ features }) => features & GEN)
    return `${title} ${genitive?.form ?? state}`
  }
  // A one-word title loses its article before a state.
  return code === 'ar'
    ? `${title.includes(' ') ? title : title.replace(/^\u0627\u0644/, '')} ${state}`
    : `${title} ${state}`
}

function read(
  code: LanguageCode,
  text: string,
  day: string | null,
): { party: Item | undefined; warnings: readonly string[] } {
  const tokens = tokenize(text)
  const chart = openChart(lexiconOf(code), tokens)
  const lines = [{ from: 0, to: tokens.count, place: 'body' as const }]
  const { warnings } = readParties(chart, lines, languages[code], day === null ? null : { from: day, to: day })
  const party = itemsOf(chart, 'Party').find((item) => (item.value as Party).kind === 'person')
  return { party, warnings: warnings.map((warning) => warning.code) }
}

const whole = (date: string): string => (date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date)
const nextDay = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)

/** Days on which who holds an office may change. */
function boundaries(office: string, country: string): string[] {
  const days = new Set<string>()
  for (const [, { offices: held }] of everybody) {
    for (const tenure of held) {
      if (tenure.office !== office || tenure.country !== country) continue
      days.add(whole(tenure.from))
      if (tenure.until) {
        days.add(whole(tenure.until))
        days.add(nextDay(whole(tenure.until)))
      }
    }
  }
  return [...days].sort()
}

const held = [
  ...new Set(everybody.flatMap(([, person]) => person.offices.map(({ office, country }) => `${office}@${country}`))),
].filter((post) => /@[A-Z]{2}$/.test(post))

describe.each(LANGUAGES)('offices without names: %s', (code) => {
  beforeAll(() => void lexiconOf(code))

  it('every post of the gazetteer, on every day that its holder may change', () => {
    const wrong: string[] = []
    for (const post of held) {
      const [office = '', country = ''] = post.split('@')
      // A rank ("leader", "official") is nobody without a name; a title that names its state needs none behind it.
      if (rankOf(office) || offices[office as OfficeId].category === 'nonstate') continue
      const text = phrase(code, office, country)
      if (text === null) {
        wrong.push(`${post}: no phrase`)
        continue
      }
      for (const day of boundaries(office, country)) {
        const holders = holdersOf(office, country, day, day)
        const single = officeOf(office as OfficeId).single
        const expected = single && holders.length === 1 ? holders[0] : post
        const { party, warnings } = read(code, text, day)
        if (party?.id !== expected) wrong.push(`${post} ${day} "${text}": ${party?.id} instead of ${expected}`)
        if (single && holders.length > 1 && !warnings.includes('office-ambiguous'))
          wrong.push(`${post} ${day}: no warning`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('every office of the ontology is read', () => {
    const unread: string[] = []
    for (const office of Object.keys(offices) as OfficeId[]) {
      if (rankOf(office) || officeOf(office).of || isPosted(office)) continue
      const text = phrase(code, office, 'RU')
      const { party } = read(code, text ?? '', null)
      if (!party?.id.startsWith(`${office}@`)) unread.push(`${office} "${text}": ${party?.id}`)
    }
    expect(unread).toEqual([])
  })
})

describe('titles that share a word with their state', () => {
  it.each([
    ['ar', 'رئيس الجمهورية الإسلامية الإيرانية', 'president@IR'],
    ['ar', 'نائب رئيس الجمهورية الإسلامية الإيرانية', 'vice-president@IR'],
  ] as const)('%s %s', (code, text, id) => {
    expect(read(code, text, null).party?.id).toBe(id)
  })
})

describe('tenure', () => {
  it('who acts in an office holds it where nobody else does', () => {
    expect(actingOffices('foreign-minister')).toEqual(['acting-foreign-minister'])
    expect(holdersOf('foreign-minister', 'IR', '2024-06-15', '2024-06-15')).toEqual(['ali-bagheri-kani'])
    expect(holdersOf('president', 'IR', '2024-06-15', '2024-06-15')).toEqual(['mohammad-mokhber'])
  })
  it('days around a change give both, years of a change too', () => {
    expect(holdersOf('foreign-minister', 'RU', '2010-01-01', '2010-01-01')).toEqual(['sergei-lavrov'])
    expect(holdersOf('president', 'IR', '2021-08-01', '2021-08-31').length).toBe(2)
  })
  it('the offices of a person on a day', () => {
    expect(officesOn('sergei-shoigu', '2023-05-01').map(({ office }) => office)).toEqual(['defence-minister'])
    expect(officesOn('sergei-shoigu', '2025-01-01').map(({ office }) => office)).toEqual(['security-council-secretary'])
    expect(officesOn('nobody', '2025-01-01')).toEqual([])
  })
})
