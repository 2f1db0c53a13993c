/** Which participant of the output is which of gold. Names are compared without what differs between spellings of one name. */
import type { Article, Event } from '../../output/schema.js'
import type { GoldParticipant } from './gold.js'

const MARKS = /[\p{Mn}\u0640]/gu
/** Letters that are written for one another, by code point. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[\u0622\u0623\u0625\u0671]/g, '\u0627'],
  [/[\u0649\u064a\u0626]/g, '\u06cc'],
  [/\u0643/g, '\u06a9'],
  [/\u0629/g, '\u0647'],
  [/\u0624/g, '\u0648'],
  [/\u0451/g, '\u0435'],
]

/** A name without case, marks, spaces, joiners, and letters that are written for one another. */
export const foldName = (name: string): string => {
  let folded = name.normalize('NFKD').toLowerCase().replace(MARKS, '')
  for (const [letters, letter] of LETTERS) folded = folded.replace(letters, letter)
  return folded.replace(/[^\p{L}\p{N}]+/gu, '')
}

const MANY = 4

/** Whether one is the other, or ends with it: a surname is enough where it is long enough to tell. */
const sameName = (gold: readonly string[], system: readonly string[]): boolean => {
  const folded = system.map(foldName).filter((name) => name !== '')
  return gold
    .map(foldName)
    .some(
      (name) =>
        name !== '' &&
        folded.some(
          (other) =>
            other === name ||
            (name.length > MANY && other.length > MANY && (other.endsWith(name) || name.endsWith(other))),
        ),
    )
}

/** A participant of the output with all that it is called in the article. */
export interface SystemParticipant {
  readonly kind: string
  readonly country: string | null
  readonly office: string | null
  readonly role: string
  readonly names: readonly string[]
}

export const systemParticipants = (event: Event, article: Article): readonly SystemParticipant[] => {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]))
  return event.participants.map((participant) => {
    const entity = entities.get(participant.entity)
    return {
      kind: participant.kind,
      country: participant.country ?? entity?.country ?? null,
      office: participant.office ?? entity?.office?.id ?? null,
      role: participant.role,
      names: [participant.name, ...(entity ? [entity.name, ...entity.mentions.map(({ text }) => text)] : [])].filter(
        (name) => name !== '',
      ),
    }
  })
}

const matches = (gold: GoldParticipant, system: SystemParticipant): boolean => {
  if (gold.kind === 'state') return system.kind === 'state' && system.country === gold.country
  if (gold.kind === 'organisation') {
    const asState = system.kind === 'state' && Boolean(gold.country) && system.country === gold.country
    return system.kind !== 'person' && (sameName(gold.names, system.names) || asState)
  }
  if (system.kind !== 'person') return false
  const byOffice =
    Boolean(gold.byOffice && gold.office) && system.office === gold.office && system.country === gold.country
  return sameName(gold.names, system.names) || byOffice
}

export interface Pairing {
  readonly pairs: readonly (readonly [GoldParticipant, SystemParticipant])[]
  readonly spurious: readonly SystemParticipant[]
  /** Required ones that nobody answers. */
  readonly missed: readonly GoldParticipant[]
}

/** Pairs one to one; the required choose first. */
export const pairParticipants = (gold: readonly GoldParticipant[], system: readonly SystemParticipant[]): Pairing => {
  const free = new Set(system.keys())
  const pairs: [GoldParticipant, SystemParticipant][] = []
  const ordered = [...gold].sort((a, b) => Number(Boolean(a.optional)) - Number(Boolean(b.optional)))
  for (const wanted of ordered) {
    const hit = [...free].find((index) => matches(wanted, system[index] as SystemParticipant))
    if (hit === undefined) continue
    free.delete(hit)
    pairs.push([wanted, system[hit] as SystemParticipant])
  }
  const paired = new Set(pairs.map(([wanted]) => wanted))
  return {
    pairs,
    spurious: [...free].map((index) => system[index] as SystemParticipant),
    missed: gold.filter((wanted) => !wanted.optional && !paired.has(wanted)),
  }
}
