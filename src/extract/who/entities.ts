/**
 * The people, states and bodies of one article: one entity each, gathering its mentions as the text is read. Ids are the
 * gazetteer's; an office whose holder is not known is an entity of its own (`foreign-minister@IR`).
 */
import type { Diagnostic } from '../../core/diagnostic.js'
import type { Entity, Mention, MentionForm } from '../../core/entity.js'
import { type Chart, spanOf } from '../../engine/chart.js'
import type { Tenure } from '../../gazetteer/rows.js'
import { holdersOf, officesOn } from '../../gazetteer/tenure.js'
import { heldEver, isShared, officeRow, personRow, rankOf } from './facts.js'
import { ambiguous } from './holders.js'
import { anybody, bodyOf, held, iso, organisationOf, personOf, placeOf, type Stated, stateOf } from './makers.js'
import { knownBySound } from './sounds.js'
import type { NameReading } from './unknown.js'

/** First and last day that the article can have been published on; null where nothing is known of it. */
export type Days = { readonly from: string; readonly to: string } | null

type Draft = { -readonly [K in keyof Entity]: Entity[K] } & { mentions: Mention[] }

interface Range {
  readonly from: number
  readonly to: number
}

export interface Cast {
  readonly entities: Map<string, Entity>
  readonly warnings: Diagnostic[]
  /** Makes or finds an entity; answers its id. */
  readonly person: (id: string, office?: Stated) => string
  readonly unknown: (id: string, reading: NameReading, office?: Stated) => string
  /** Notes the state of somebody whose own is not known: that of an office which he left. */
  readonly of: (id: string, scope: string | null) => void
  readonly holder: (office: string, scope: string | null) => string
  readonly state: (code: string) => string
  readonly organisation: (id: string) => string
  /** The body of a state: its own organisation, or its state where that is meant by it. */
  readonly body: (id: string, country: string) => string
  readonly place: (id: string) => string
  /** The person told last who can be called by a title without a name; null where there is none. */
  readonly called: (office: string, scope: string | null) => string | null
  /** Notes that the text has come past a person. */
  readonly seen: (id: string) => void
  readonly mention: (entity: string, chart: Chart, range: Range, form: MentionForm, rule: string) => void
}

interface Meant {
  /** Those who held the office on the day. */
  readonly candidates: readonly string[]
  /** Those whom the article names who held it, then or ever. */
  readonly present: readonly string[]
}

function meantBy(office: string, scope: string | null, days: Days, named: ReadonlySet<string>): Meant {
  if (!scope) return { candidates: [], present: [] }
  const candidates = days ? holdersOf(office, scope, days.from, days.to) : []
  const present = [...named].filter(
    (id) => heldEver(id, office, scope) && (candidates.length === 0 || candidates.includes(id)),
  )
  return { candidates, present }
}

/** Of the offices that somebody holds at once, the one that he is known by: that he acts in, or the first of a single holder. */
const foremost = (tenures: readonly Tenure[]): Tenure | undefined =>
  tenures.find(({ office }) => officeRow(office)?.actingOf) ??
  tenures.find(({ office }) => officeRow(office)?.single) ??
  tenures[0]

/**
 * Opens an empty cast.
 * @param days decide who held an office that the text names without its holder
 * @param named people of the gazetteer that the article names somewhere: they are meant before others by their offices
 */
export function openCast(days: Days, named: ReadonlySet<string>): Cast {
  const entities = new Map<string, Draft>()
  const warnings: Diagnostic[] = []
  /** Who is named with an office in this article: he is meant when the office is named alone. */
  const stated = new Map<string, string>()
  /** People in the order that each was told last, the latest at the end. */
  const order = new Set<string>()
  /** Where each entity was mentioned already: start and end in one number. */
  const places = new Map<string, Set<number>>()
  /** Who of the article may be meant by an office, by `office@scope`: asked of the facts once. */
  const meant = new Map<string, Meant>()

  /** Known people by the id of the name that the article spells in its own way. */
  const spelt = new Map<string, string>()

  const add = (entity: Entity): string => {
    if (!entities.has(entity.id)) entities.set(entity.id, { ...entity, mentions: [] })
    return entity.id
  }

  const warn = (code: string, message: string): void => {
    if (!warnings.some((warning) => warning.message === message)) warnings.push({ code, message })
  }

  const person: Cast['person'] = (id, office) => {
    const row = personRow(id)
    add(personOf(id))
    const entity = entities.get(id) as Draft
    if (office && !rankOf(office.id)) {
      const scope = office.scope ?? row?.country ?? null
      if (!entity.office || entity.office.basis === 'tenure') entity.office = held(office.id, scope, 'stated')
      stated.set(`${office.id}@${scope ?? ''}`, id)
    } else if (!entity.office && days) {
      const tenure = foremost(officesOn(id, days.from))
      if (tenure) entity.office = held(tenure.office, tenure.country, 'tenure')
    }
    return id
  }

  const unknown: Cast['unknown'] = (id, reading, office) => {
    // The romanised name of somebody in the gazetteer, or one that sounds like his: a spelling that no table has.
    const known = personRow(id) ? id : (spelt.get(id) ?? knownBySound(reading.romanised, office, days))
    if (known && !entities.has(id)) {
      spelt.set(id, known)
      return person(known, office)
    }
    add({ ...personOf(id), name: reading.spelling, known: false, romanised: reading.romanised })
    const entity = entities.get(id) as Draft
    if (office) {
      entity.office ??= held(office.id, office.scope, 'stated')
      entity.country ??= iso(office.scope)
      if (office.scope) stated.set(`${office.id}@${office.scope}`, id)
    }
    return id
  }

  const holder: Cast['holder'] = (office, scope) => {
    const at = `${office}@${scope ?? ''}`
    const known = stated.get(at)
    if (known) return known
    const { candidates, present } = meant.get(at) ?? meantBy(office, scope, days, named)
    meant.set(at, { candidates, present })
    const single = officeRow(office)?.single ?? false
    // Of an office that several hold at once nobody is told by the day alone, nor by being named elsewhere.
    const alone = present.length === 1 && !isShared(office) ? present : single ? candidates : []
    const chosen = alone.length === 1 ? alone[0] : undefined
    if (chosen) {
      person(chosen)
      const entity = entities.get(chosen) as Draft
      if (entity.office?.id !== office) entity.office = held(office, scope, 'tenure')
      stated.set(at, chosen)
      return chosen
    }
    if (single && scope && candidates.length > 1) warn('office-ambiguous', ambiguous(office, scope, candidates))
    return add(anybody(office, scope))
  }

  const called: Cast['called'] = (office, scope) => {
    const rank = rankOf(office)
    for (const id of [...order].reverse()) {
      const entity = entities.get(id)
      const its = entity?.office
      if (!entity || (scope && entity.country !== scope)) continue
      if (
        rank
          ? its !== null && its !== undefined && rank(its.id)
          : its?.id === office || heldEver(entity.id, office, scope)
      )
        return entity.id
    }
    return null
  }

  return {
    entities,
    warnings,
    person,
    unknown,
    of: (id, scope) => {
      const entity = entities.get(id)
      if (entity) entity.country ??= iso(scope)
    },
    holder,
    called,
    seen: (id) => {
      order.delete(id)
      order.add(id)
    },
    state: (code) => add(stateOf(code)),
    organisation: (id) => add(organisationOf(id)),
    body: (id, country) => add(bodyOf(id, country)),
    place: (id) => add(placeOf(id)),
    mention: (entity, chart, range, form, rule) => {
      const { start, end } = spanOf(chart, range)
      const mentions = entities.get(entity)?.mentions
      if (!mentions) return
      const known = places.get(entity) ?? new Set()
      places.set(entity, known)
      // One number for both ends: no article is so long that they would run into each other.
      const place = start * 2 ** 25 + end
      if (known.has(place)) return
      known.add(place)
      mentions.push({ text: chart.tokens.text.slice(start, end), start, end, form, foundBy: [rule] })
    },
  }
}
