/**
 * The day that each telling is told of. The news runs through an article from its first day told as done; a telling with a
 * day of its own opens a scene, which what follows in its paragraph goes on with ("he came on 27 February; on that occasion
 * they met"). Only for telling events apart: what no word dates gets its day elsewhere, or none (settle.ts).
 */
import type { DateValue } from '../../core/date-value.js'
import type { Draft } from './draft.js'

export interface Scenes {
  /** The first date that the body tells as done: when the news was; null where it tells none. */
  readonly news: DateValue | null
  /** The date a telling is told of; null for headlines, for what is put at another time, and where nothing is known. */
  readonly dateOf: (draft: Draft) => DateValue | null
}

/** Reads the scenes of an article from its tellings in text order. */
export function scenesOf(drafts: readonly Draft[]): Scenes {
  const news = drafts.find((draft) => isNews(draft))?.date?.value.date ?? null
  const dates = new Map<Draft, DateValue>()
  let scene: { readonly line: number; readonly date: DateValue } | null = null
  for (const draft of drafts) {
    const { line, place } = draft.reading.sentence
    if (place === 'title' || draft.elsewhen) continue
    const own = draft.date?.value.date ?? null
    if (own?.start && draft.status.status === 'occurred') scene = { line, date: own }
    const date = own ?? (scene?.line === line ? scene.date : draft.aside === null ? news : null)
    if (date) dates.set(draft, date)
  }
  return { news, dateOf: (draft) => dates.get(draft) ?? null }
}

const isNews = ({ date, status, aside, reading }: Draft): boolean =>
  reading.sentence.place !== 'title' &&
  aside === null &&
  status.status === 'occurred' &&
  Boolean(date?.value.date?.start && date.value.date.end)
