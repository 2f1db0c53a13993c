/**
 * Details in which the tellings of one event contradict each other: another day, another city, done and denied. The event has
 * one of them; a warning stands at the words of each, so that a reader can judge.
 */
import type { Diagnostic } from '../../core/diagnostic.js'
import type { Quote } from '../../core/span.js'
import type { Chart, Item } from '../../engine/chart.js'
import type { Draft } from './draft.js'
import { quoteOf, quoteOfCells } from './reasons.js'
import type { Settled } from './settle.js'
import { apartBy } from './when.js'

/**
 * Warnings of an event, two for every contradiction: one at each of its places in the text.
 * @param id of the event, which the messages name
 */
export function conflictsOf(
  chart: Chart,
  { type, drafts, against, date, place, stood }: Settled,
  id: string,
): Diagnostic[] {
  const found = new Map<string, Diagnostic>()
  const warn = (code: string, here: Quote, there: Quote, taken: string): void => {
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      const message = `${type} ${id}: "${one.text}" here, "${other.text}" elsewhere; ${taken} is taken`
      found.set(`${code} ${one.start} ${other.start}`, { code, message, start: one.start, end: one.end })
    }
  }
  const quoted = (item: Item | null): Quote | null => item && quoteOf(chart, item)
  const [day, city] = [quoted(date?.item ?? null), quoted(place?.item ?? null)]
  for (const draft of [...drafts.filter(({ predicate }) => !predicate.frame.soft), ...against]) {
    const told = draft.date?.value.date
    if (told && date && day && draft.date && draft.date.item !== date.item && apartBy(told, date.value) > 0)
      warn('contradictory-date', quoteOf(chart, draft.date.item), day, date.value.edtf)
    if (draft.place && place && city && isOther(draft, place.value.name, place.value.kind, place.value.country))
      warn('contradictory-place', quoteOf(chart, draft.place.item), city, place.value.name)
    if (
      isDenied(draft) !== isDenied(stood) &&
      draft.status.status !== stood.status.status &&
      tells(draft) &&
      tells(stood)
    )
      warn('contradictory-status', triggerOf(chart, draft), triggerOf(chart, stood), stood.status.status)
  }
  return [...found.values()]
}

/** Whether a telling names another city, or another country altogether. */
const isOther = ({ place }: Draft, name: string, kind: string, country: string | null): boolean =>
  place !== null &&
  ((place.value.kind === 'city' && kind === 'city' && place.value.name !== name) ||
    (place.value.country !== null && country !== null && place.value.country !== country))

/** Says that it was not, while something else says that it was; what was called off contradicts nothing. */
const isDenied = ({ status }: Draft): boolean => status.status === 'denied'
const tells = ({ status, predicate, reading }: Draft): boolean =>
  (status.status === 'denied' || status.status === 'occurred') &&
  predicate.verb !== null &&
  reading.sentence.place !== 'title'

const triggerOf = (chart: Chart, draft: Draft): Quote =>
  quoteOfCells(chart, draft, draft.predicate.from, draft.predicate.to - 1)
