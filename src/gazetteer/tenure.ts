/**
 * Who held an office on a day. Tenures are facts of the gazetteer; bounds of less than a day are read generously, so that
 * the year of a change gives two candidates rather than the wrong one.
 */
import { allOffices, allPersons } from './registry.js'
import type { Scope, Tenure } from './rows.js'

interface Row {
  readonly person: string
  readonly tenure: Tenure
}

const key = (office: string, scope: Scope): string => `${office}@${scope}`

let rows: Map<string, Row[]> | undefined
let counted = 0

/** Tenures by `office@scope`, indexed when an office is first asked for, and again where the user has added people. */
function tenures(): Map<string, Row[]> {
  if (rows && counted === allPersons.size) return rows
  rows = new Map()
  counted = allPersons.size
  for (const [person, { offices: held }] of allPersons) {
    for (const tenure of held) {
      const at = key(tenure.office, tenure.country)
      const list = rows.get(at)
      if (list) list.push({ person, tenure })
      else rows.set(at, [{ person, tenure }])
    }
  }
  return rows
}

let acting: Map<string, string> | undefined
let posts = 0

/** The office that is held by acting in another; the first where the table has several. */
function actingIn(office: string): string | undefined {
  if (!acting || posts !== allOffices.size) {
    acting = new Map()
    posts = allOffices.size
    for (const [id, row] of allOffices) {
      if (row.actingOf && !acting.has(row.actingOf)) acting.set(row.actingOf, id)
    }
  }
  return acting.get(office)
}

const firstDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
const lastDay = (date: string | null): string =>
  date === null ? '9999-12-31' : date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date

const during = (tenure: Tenure, from: string, to: string): boolean =>
  firstDay(tenure.from) <= to && from <= lastDay(tenure.until)

/**
 * Ids of those who may have held an office at some time between two days (ISO 8601, inclusive). Those who acted in it are
 * asked for where nobody held it in full. More than one: the day is too vague, or the office has many holders.
 */
export function holdersOf(office: string, scope: Scope, from: string, to: string): string[] {
  const held =
    tenures()
      .get(key(office, scope))
      ?.filter(({ tenure }) => during(tenure, from, to)) ?? []
  if (held.length > 0) return [...new Set(held.map(({ person }) => person))]
  const deputed = actingIn(office)
  return deputed ? holdersOf(deputed, scope, from, to) : []
}

/** The offices that a person held on a day, by `office@scope`. */
export function officesOn(person: string, day: string): Tenure[] {
  return allPersons.get(person)?.offices.filter((tenure) => during(tenure, day, day)) ?? []
}
