/** Who somebody is, told behind his name: what stands between two members of a list without being one. */
import type { Item } from '../../engine/chart.js'
import type { Cell } from '../cells.js'
import { partyOf } from '../party.js'

/** Cells that the words which tell who somebody is may take. */
const APPOSITION = 16

/** "X, *head of the office of Y*, and Z": the person behind what a comma opens and ", and" closes; null where none is. */
export function pastApposition(cells: readonly Cell[], to: number, items: readonly Item[]): number | null {
  const last = items.at(-1)
  // "X, head of the Russian *side* of ...": a name may have its title's state within it.
  const opened = cells[to]?.sign === ',' && !(cells[to + 1]?.marker ?? cells[to + 1]?.word ?? cells[to + 1]?.sign)
  if (!last || partyOf(last).kind !== 'person' || !(opened || cells[to]?.modifier?.id === 'side')) return null
  for (let i = to + 1; i <= to + APPOSITION; i++) {
    const cell = cells[i]
    if (!cell || cell.verb || cell.date || cell.clause !== cells[to]?.clause) return null
    if (cell.party && partyOf(cell.party).kind === 'person') return null
    if (cell.marker && !OF_A_TITLE.has(cell.marker.id)) return null
    if (cell.sign !== ',' || cells[i + 1]?.word?.id !== 'and') continue
    const next = cells[i + 2]?.word?.id === 'his' ? i + 3 : i + 2
    const party = cells[next]?.party
    return party && partyOf(party).kind === 'person' ? next : null
  }
  return null
}

/** Prepositions within a title. */
const OF_A_TITLE: ReadonlySet<string> = new Set(['of', 'at', 'in', 'for', 'to'])
