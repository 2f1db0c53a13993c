/**
 * The linter of the tables: what a slip of a spelling or a date would break in every article, found before it is shipped.
 */
import { describe, expect, it } from 'vitest'
import { itemsFrom, openChart } from '../../src/engine/chart.js'
import { compileLexicon, type LexiconTable, spellings } from '../../src/engine/compile.js'
import { COMMON } from '../../src/engine/features.js'
import { organisations } from '../../src/gazetteer/organisations.js'
import { persons } from '../../src/gazetteer/persons.js'
import { places } from '../../src/gazetteer/places.js'
import { projects } from '../../src/gazetteer/projects.js'
import type { Person, Place, Tenure } from '../../src/gazetteer/rows.js'
import { sources } from '../../src/gazetteer/sources.js'
import { lexiconSources } from '../../src/lang/build.js'
import { countries } from '../../src/ontology/countries.js'
import { isOfficeId, officeOf, offices } from '../../src/ontology/offices.js'
import { fold } from '../../src/text/fold.js'
import { tokenize } from '../../src/text/tokenize.js'

const OURS: readonly string[] = ['Person', 'Office', 'Country', 'Organisation', 'PlaceName', 'Project']
/** Words that stand in every article: a name that is one of them finds itself everywhere. */
const EVERYDAY: readonly string[] = ['Verb', 'Marker', 'Function', 'Noun', 'Unit', 'Number', 'RelativeDay', 'TimeWord']

/** Ours of one's own: the state and the possessive alike. */
const BOTH: readonly string[] = ['\u0643\u0634\u0648\u0631\u0645\u0627\u0646']

const everybody = Object.entries(persons) as [string, Person][]
const isCommon = (table: LexiconTable): boolean => ((table.features ?? 0) & COMMON) !== 0

function formsOf(tables: readonly LexiconTable[], cls: string, common: boolean): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>()
  for (const table of tables) {
    if (table.cls !== cls || isCommon(table) !== common) continue
    for (const [id, cell] of Object.entries(table.forms)) {
      for (const form of spellings(cell)) {
        const key = fold(form)
        const ids = owners.get(key) ?? new Set()
        ids.add(id)
        owners.set(key, ids)
      }
    }
  }
  return owners
}

describe.each(Object.entries(lexiconSources))('spellings: %s', (code, source) => {
  const tables = source.tables
  it.each(OURS)('%s: no form stands under two ids unless declared common', (cls) => {
    const shared = [...formsOf(tables, cls, false)].filter(([, ids]) => ids.size > 1)
    expect(shared.map(([form, ids]) => `${form}: ${[...ids].join(', ')}`)).toEqual([])
  })
  it.each(OURS)('%s: every id has a spelling', (cls) => {
    const wanted: Record<string, readonly string[]> = {
      Person: Object.keys(persons),
      Office: Object.keys(offices),
      Country: Object.keys(countries),
      Organisation: Object.keys(organisations),
      PlaceName: Object.keys(places),
      Project: Object.keys(projects),
    }
    const spelt = new Set([...formsOf(tables, cls, false).values()].flatMap((ids) => [...ids]))
    expect((wanted[cls] ?? []).filter((id) => !spelt.has(id))).toEqual([])
  })
  it('no form is lost in its own fold: read back, it is found under its id', () => {
    const lexicon = compileLexicon({ clitics: source.clitics, tables: tables.filter(({ cls }) => OURS.includes(cls)) })
    const lost: string[] = []
    for (const table of tables.filter(({ cls }) => OURS.includes(cls))) {
      for (const [id, cell] of Object.entries(table.forms)) {
        for (const form of spellings(cell)) {
          const tokens = tokenize(form)
          const chart = openChart(lexicon, tokens)
          if (!itemsFrom(chart, 0).some((item) => item.cls === table.cls && item.id === id && item.to === tokens.count))
            lost.push(`${table.cls} ${id}: ${form}`)
        }
      }
    }
    expect(lost).toEqual([])
  })
  it('no name is an everyday word unless declared common', () => {
    const everyday = new Map<string, string>()
    for (const table of tables) {
      if (!EVERYDAY.includes(table.cls)) continue
      for (const [id, cell] of Object.entries(table.forms)) {
        for (const form of spellings(cell)) {
          for (const inflected of table.inflect ? table.inflect(form, id) : [{ form }])
            everyday.set(fold(inflected.form), `${table.cls} ${id}`)
        }
      }
    }
    const cased = code === 'ru' || code === 'en'
    const clashes = ['Person', 'PlaceName', 'Country']
      // Capitals tell the names of cased scripts from words; a person's name stands at the head of sentences too.
      .filter((cls) => !cased || cls === 'Person')
      .flatMap((cls) => [...formsOf(tables, cls, false).keys()])
      .filter((form) => !form.includes(' ') && everyday.has(form) && !BOTH.includes(form))
    expect(clashes.map((form) => `${form}: ${everyday.get(form)}`)).toEqual([])
  })
})

describe('facts', () => {
  const sure = (tenure: Tenure): boolean => tenure.sure !== 'doubtful'
  const first = (date: string): string =>
    date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date
  const last = (date: string | null): string =>
    date === null ? '9999' : date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date

  it('an office with one holder has one holder on any day', () => {
    const rows = everybody.flatMap(([id, { offices: held }]) => held.filter(sure).map((tenure) => ({ id, tenure })))
    const clashes: string[] = []
    for (const [at, a] of rows.entries()) {
      if (!officeOf(a.tenure.office).single) continue
      for (const b of rows.slice(at + 1)) {
        if (a.id === b.id || a.tenure.office !== b.tenure.office || a.tenure.country !== b.tenure.country) continue
        // Bounds of a month or a year are taken at their narrowest: only what must overlap is a fault.
        if (first(a.tenure.from) < last(b.tenure.until) && first(b.tenure.from) < last(a.tenure.until))
          clashes.push(
            `${a.tenure.office}@${a.tenure.country}: ${a.id} ${a.tenure.from}/${a.tenure.until}, ${b.id} ${b.tenure.from}/${b.tenure.until}`,
          )
      }
    }
    expect(clashes).toEqual([])
  })
  it('dates are dates, in order', () => {
    const odd = everybody.flatMap(([id, { offices: held }]) =>
      held
        .filter(
          ({ from, until }) =>
            !/^\d{4}(-\d\d(-\d\d)?)?$/.test(from) ||
            (until !== null &&
              (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(until) || until.slice(0, from.length) < from.slice(0, until.length))),
        )
        .map((tenure) => `${id}: ${tenure.office} ${tenure.from}/${tenure.until}`),
    )
    expect(odd).toEqual([])
  })
  it('every scope is a country or an organisation, every source is listed, nothing but ASCII is an id', () => {
    const known = (scope: string): boolean => Object.hasOwn(countries, scope) || Object.hasOwn(organisations, scope)
    const scopes = everybody.flatMap(([, person]) => [
      person.country,
      ...person.offices.flatMap(({ country, to }) => (to ? [country, to] : [country])),
    ])
    expect([...new Set(scopes)].filter((scope) => !known(scope))).toEqual([])
    expect(
      everybody
        .flatMap(([, person]) => person.offices.map(({ office }) => office))
        .filter((office) => !isOfficeId(office)),
    ).toEqual([])
    const cited = [
      ...everybody.flatMap(([, person]) => [
        ...person.sources,
        ...person.offices.flatMap((tenure) => tenure.sources ?? []),
      ]),
    ]
    expect(cited.filter((source) => !Object.hasOwn(sources, source))).toEqual([])
    expect(
      [...Object.keys(persons), ...Object.keys(places), ...Object.keys(organisations), ...Object.keys(projects)].filter(
        (id) => !/^[a-z0-9-]+$/.test(id),
      ),
    ).toEqual([])
  })
  it('what stands in for an office is an office, and one state has one capital that stands for it', () => {
    const acting = Object.values(offices).flatMap((office) => ('actingOf' in office ? [office.actingOf] : []))
    expect(acting.filter((office) => !isOfficeId(office))).toEqual([])
    const capitals = (Object.values(places) as Place[]).flatMap(({ standsFor, kind }) =>
      standsFor && kind === 'capital' ? [standsFor] : [],
    )
    expect(capitals.filter((state, at) => capitals.indexOf(state) !== at)).toEqual([])
  })
})
