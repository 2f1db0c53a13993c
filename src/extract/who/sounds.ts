/**
 * Known people in a spelling that no table has ("Arakchi", "Laridjani"): by the consonants that transliterations of one name
 * share. A surname alone is believed only of who held the very office that the text gives him; a name in full, of anybody whose
 * name alone sounds so.
 */
import { allPersons } from '../../gazetteer/registry.js'
import { holdersOf } from '../../gazetteer/tenure.js'
import type { Days } from './entities.js'
import { heldEver, personRow, rankOf } from './facts.js'
import type { Stated } from './makers.js'

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/\u00fc|\u00f6|\u00e7|\u011f|\u015f/g, ''],
  [/kh|gh|[gqx]/g, 'k'],
  [/dzh|zh|dj/g, 'j'],
  [/tch|tsh|ch/g, 'c'],
  [/sh/g, 's'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/[^bcdfjklmnprstvz]/g, ''],
  [/(.)\1+/g, '$1'],
]

/** What all transliterations of a word share. */
const soundOf = (word: string): string =>
  SOUNDS.reduce((out, [from, to]) => out.replace(from, to), word.toLowerCase().normalize('NFC'))

/** Consonants that a surname must have to be told by them. */
const ENOUGH = 4

const partsOf = (name: string): { given: string; surname: string } => {
  const words = name.split(/[\s-]+/)
  return { given: words.length > 1 ? soundOf(words[0] as string) : '', surname: soundOf(words.at(-1) as string) }
}

/** Whether two words of consonants are the same but for one of them at most. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < ENOUGH || Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (a[at] === b[at]) at++
  const [x, y] = [a.slice(at), b.slice(at)]
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1)
}

let full: Map<string, string | null> | undefined
let counted = 0

/** Ids by given name and surname as they sound; null where two people sound alike. */
function bySound(): ReadonlyMap<string, string | null> {
  if (full && counted === allPersons.size) return full
  full = new Map()
  counted = allPersons.size
  for (const [id, { name }] of allPersons) {
    const { given, surname } = partsOf(name)
    if (!given || surname.length < ENOUGH) continue
    const key = `${given} ${surname}`
    full.set(key, full.has(key) ? null : id)
  }
  return full
}

/**
 * The known person whom a name means as it sounds; null where it is nobody's, or may be two people's.
 * @param romanised the fullest form of the name in the text
 * @param office that the text gives him
 */
export function knownBySound(romanised: string, office: Stated | undefined, days: Days): string | null {
  const { given, surname } = partsOf(romanised)
  const sounds = (id: string, near: boolean): boolean => {
    const known = partsOf(personRow(id)?.name ?? '')
    const same = near ? isNear(surname, known.surname) : surname === known.surname
    return same && (given === '' || known.given === '' || given[0] === known.given[0])
  }
  if (office?.scope && !rankOf(office.id)) {
    const { id, scope } = office
    const holders = days ? holdersOf(id, scope, days.from, days.to).filter((person) => sounds(person, true)) : []
    if (holders.length === 1) return holders[0] as string
    const ever = [...allPersons.keys()].filter((person) => heldEver(person, id, scope) && sounds(person, false))
    if (ever.length === 1 && surname.length > 2) return ever[0] as string
  }
  return given && surname.length >= ENOUGH ? (bySound().get(`${given} ${surname}`) ?? null) : null
}
