/**
 * What marks a venue as one: a preposition, a clitic, a case, a possessive, its being an adverb ("there") or the name of the
 * event itself ("the Geneva talks"). How far each mark counts is asked elsewhere (venues.ts).
 */
import type { Item } from '../../engine/chart.js'
import { ACC, CLITIC_AND, CLITIC_B, CLITIC_L, POSSESSED, PREP } from '../../engine/features.js'
import type { Syntax } from '../../lang/syntax.js'
import type { Cell } from '../cells.js'
import type { Venue } from '../party.js'
import { isPlain } from '../reading.js'

export const kindOf = (item: Item): Venue['kind'] => (item.value as Venue).kind
const countryOf = (item: Item): string | null => (item.value as Venue).country

/** The seat of a body, named by the body: "in the foreign ministry", "on the sidelines of the General Assembly". */
export const isSeat = ({ foundBy }: Item): boolean => foundBy === 'who/seat'

/** The city that a country stands before as its owner ("Russia's Sochi"), by its cell. */
export function cityBehind(cells: readonly Cell[], at: number): boolean {
  const country = cells[at]?.venue
  if (!country || kindOf(country) !== 'country' || cells[at + 1]?.sign !== "'") return false
  const city = cells.slice(at + 2, at + 4).find(({ venue }) => venue)?.venue
  return city !== undefined && kindOf(city) === 'city' && countryOf(city) === countryOf(country)
}

/** What marks a venue: its own preposition, clitic or case, that of the country whose city it is, or that it is an adverb. */
export function markOf(cells: readonly Cell[], at: number, venue: Item, syntax: Syntax): string | null {
  const own = venueMark(cells, at, venue, syntax)
  if (own) return own
  for (let owner = at - 1; owner >= at - 3; owner--) {
    const country = cells[owner]?.venue
    if (country && cityBehind(cells, owner)) return venueMark(cells, owner, country, syntax)
  }
  if (isSeat(venue)) return occasionMark(cells, at)
  return isAdverb(cells, at) ? 'in' : null
}

/** "There", with no preposition of its own and behind something: at the head of a clause it only says that something is. */
const isAdverb = (cells: readonly Cell[], at: number): boolean => {
  const cell = cells[at] as Cell
  const before = cells[at - 1]
  return cell.word?.id === 'there' && cell.to - cell.from === 1 && before !== undefined && !before.sign
}

/** A preposition within a few words before a venue, a clitic, a case. */
function venueMark(cells: readonly Cell[], at: number, venue: Item, syntax: Syntax): string | null {
  if (venue.features & CLITIC_B) return 'in'
  if (venue.features & CLITIC_L) return 'to'
  let plain = 0
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    const cell = cells[i] as Cell
    // "Including" (Arabic: in them): a preposition that bears its pronoun has what it asks for.
    if (cell.marker && cell.marker.features & POSSESSED) return null
    // "In the port city *of* X".
    if (cell.marker?.id === 'of' && plain === 0 && kindOf(venue) === 'city' && isCityOf(cells, i)) {
      plain++
      continue
    }
    if (cell.marker) {
      const id = cell.marker.id === 'for' ? 'to' : cell.marker.id
      // One preposition, two cases: at rest in the prepositional, in motion in the accusative.
      if (syntax.cases && id === 'in' && venue.features & ACC && !(venue.features & PREP)) return 'to'
      return id === 'chez' ? 'at' : id
    }
    if (cell.sign === '"') continue
    if (cell.sign || cell.verb || cell.noun || cell.word || cell.date) return null
    if (++plain > 2) return null
  }
  return null
}

/** Whether a word or two that say what kind of place it is stand before an "of", behind a preposition. */
function isCityOf(cells: readonly Cell[], of: number): boolean {
  const words = [cells[of - 1], cells[of - 2]]
  const head = words[0]
  if (!head || !(isPlain(head) || head.venue)) return false
  return (
    words[1]?.marker !== undefined ||
    (words[1] !== undefined && isPlain(words[1]) && cells[of - 3]?.marker !== undefined)
  )
}

/** Cells that the name of a sitting may take between its mark and its body: "on the sidelines of *the 80th session of* X". */
const SITTING = 6

/** The mark of the sitting of a body that has a seat of its own: "at the meetings of the General Assembly". */
function occasionMark(cells: readonly Cell[], at: number): string | null {
  for (let i = at - 1; i >= 0 && i >= at - SITTING; i--) {
    const { marker, sign, verb, date, party, word } = cells[i] as Cell
    if (marker && marker.id !== 'of') return marker.id
    if ((sign && sign !== '-') || date || party || (verb && !cells[i]?.noun) || (word && word.id !== 'article'))
      return null
  }
  return null
}

/** "With", "and", a dash: behind it stands the partner of the city, which is its state then. */
const isPartner = (cell: Cell | undefined): boolean =>
  ((cell?.party?.features ?? 0) & CLITIC_AND) !== 0 ||
  cell?.word?.id === 'and' ||
  cell?.marker?.id === 'with' ||
  cell?.sign === '-' ||
  cell?.sign === ','

/**
 * Whether a city names a talk: "the *Geneva* talks". Where the verb stands in the middle it stands before the noun, elsewhere
 * behind it. A capital beside its partner ("the talks of Moscow and Ankara") is a side.
 */
export function isTitular(cells: readonly Cell[], noun: number, at: number, order: Syntax['order']): boolean {
  const city = cells[at]?.venue
  if (!cells[noun]?.noun || !city || kindOf(city) !== 'city' || isSeat(city)) return false
  const [first, last] = order === 'SVO' ? [at, noun] : [noun, at]
  if (last <= first || last - first > 2) return false
  if (!cells.slice(first + 1, last).every((cell) => cell.modifier ?? (order === 'SVO' && isPlain(cell)))) return false
  if (isPartner(cells[last + 1]) || isPartner(cells[first - 1])) return false
  return !(cells[first - 1]?.party && cells[at]?.party)
}
