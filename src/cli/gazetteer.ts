/** `iran-russia gazetteer`: what is known of people, offices, organisations and places, with where it comes from; and a check of a user's own file. */
import { readFileSync } from 'node:fs'
import { allOffices, allOrganisations, allPersons, allPlaces } from '../gazetteer/registry.js'
import { sources } from '../gazetteer/sources.js'
import { type ReadAdditions, readAdditions } from '../input/additions.js'
import { useAdditions } from '../lang/additions.js'
import { countries } from '../ontology/countries.js'
import { EXIT, UsageError } from './exit.js'

const KINDS = ['persons', 'offices', 'organisations', 'places', 'states'] as const
type Kind = (typeof KINDS)[number]

const tables = (): Readonly<Record<Kind, ReadonlyMap<string, object>>> => ({
  persons: allPersons,
  offices: allOffices,
  organisations: allOrganisations,
  places: allPlaces,
  states: new Map(Object.entries(countries)),
})

/**
 * Reads a user's additions.
 * @throws UsageError where the file cannot be read
 */
export function additionsFrom(path: string): ReadAdditions {
  try {
    return readAdditions(path, readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`--gazetteer: ${path}: ${(error as Error).message}`)
  }
}

/**
 * Additions that a run may use.
 * @throws UsageError naming the first line at fault
 */
export function usableAdditions(path: string): ReadAdditions['additions'] {
  const { additions, faults } = additionsFrom(path)
  const [first] = faults
  if (first) {
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more; see "iran-russia gazetteer check ${path}")` : ''
    throw new UsageError(`--gazetteer: ${path}:${first.line}: ${first.message}${more}`)
  }
  return additions
}

const isKind = (word: string): word is Kind => (KINDS as readonly string[]).includes(word)

/** Prints the ids and names of a kind, a line each. */
export function list(kind: string, flags: { readonly country?: string; readonly gazetteer?: string }): number {
  if (!isKind(kind)) throw new UsageError(`gazetteer list: "${kind}" is not one of ${KINDS.join(', ')}`)
  if (flags.gazetteer) useAdditions(usableAdditions(flags.gazetteer))
  for (const [id, row] of tables()[kind]) {
    const { name, title, country } = row as { name?: string; title?: string; country?: string | null }
    if (flags.country && country !== flags.country) continue
    process.stdout.write(`${[id, name ?? title ?? '', country ?? ''].join('\t')}\n`)
  }
  return EXIT.done
}

/** Prints everything known of an id as JSON, sources written out; exit code 1 where nothing is known. */
export function show(id: string, flags: { readonly gazetteer?: string }): number {
  if (flags.gazetteer) useAdditions(usableAdditions(flags.gazetteer))
  const found = Object.entries(tables()).flatMap(([kind, rows]) => {
    const row = rows.get(id)
    return row ? [{ kind, id, ...row }] : []
  })
  if (found.length === 0) {
    process.stderr.write(
      `iran-russia: gazetteer: nothing has the id "${id}"; "iran-russia gazetteer list persons" has those of people\n`,
    )
    return EXIT.someFailed
  }
  const address = (key: string): string => (sources as Readonly<Record<string, string>>)[key] ?? key
  const written = (key: string, value: unknown): unknown =>
    key === 'sources' && Array.isArray(value) ? value.map((source) => address(String(source))) : value
  process.stdout.write(`${JSON.stringify(found.length === 1 ? found[0] : found, written, 2)}\n`)
  return EXIT.done
}

/** Checks a user's file: its faults by line, exit code 1 where there is one. */
export function check(path: string): number {
  const { rows, additions, faults } = additionsFrom(path)
  for (const { line, message } of faults) process.stderr.write(`${path}:${line}: ${message}\n`)
  process.stdout.write(`${rows} rows, ${additions.length} usable entries, ${faults.length} faults\n`)
  return faults.length > 0 ? EXIT.someFailed : EXIT.done
}
