/**
 * Given names across spellings and scripts, by their consonants: vowels and their marks are what transliterations differ in,
 * and how a name opens is what they share.
 */

const SKELETON: readonly (readonly [RegExp, string])[] = [
  [/kh|gh|q/g, 'h'],
  [/zh|dzh|dj/g, 'j'],
  [/ph/g, 'f'],
  [/[aeiouyw'.-]/g, ''],
  [/(.)\1/g, '$1'],
]
const skeleton = (name: string): string =>
  SKELETON.reduce((out, [from, to]) => out.replace(from, to), name.toLowerCase())

/** Whether an initial in Latin letters ("Kh") can open a given name, across spellings: its consonant does, or else its letter. */
export function sameInitial(initial: string, full: string): boolean {
  const sound = skeleton(initial)
  return full
    .split(/[\s-]/)
    .some((part) => (sound ? skeleton(part).startsWith(sound) : part.toLowerCase()[0] === initial[0]))
}

/** Whether a given name (or its initial) can be that of a full name, across spellings: its consonants open alike. */
export function sameGiven(given: string, full: string): boolean {
  const [first = ''] = full.split(/[\s-]/)
  if (given.length === 1)
    return full
      .toLowerCase()
      .split(/[\s-]/)
      .some((part) => part.startsWith(given.toLowerCase()))
  const a = skeleton(given)
  return full
    .split(/[\s]/)
    .slice(0, -1)
    .some((part) => {
      const b = skeleton(part)
      return a.length === 0 || b.length === 0 ? given[0] === first[0] : a.slice(0, 2) === b.slice(0, 2)
    })
}
