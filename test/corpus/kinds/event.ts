/** Events of one sentence. What a case tells is compared; a stage, place or date that it leaves out is not asked. */
import type { DiplomaticEvent } from '../../../src/core/event.js'
import { extractArticle } from '../../../src/pipeline/extract.js'
import { articleOf, type Kind } from '../cases.js'

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** `meeting participant=a+b place=moscow status=planned`; who takes part by id, in lower case. */
function gloss(
  { type, stage, status, date, place, participants }: DiplomaticEvent,
  asked: ReadonlySet<string>,
): string {
  const roles = new Map<string, string[]>()
  for (const { role, entity } of participants) roles.set(role, [...(roles.get(role) ?? []), entity.toLowerCase()])
  const parts = [...roles].map(([role, ids]) => `${role}=${ids.sort().join('+')}`).sort()
  if (stage && asked.has('stage')) parts.push(`stage=${stage}`)
  if (place && asked.has('place')) parts.push(`place=${slug(place.name)}`)
  if (status !== 'occurred') parts.push(`status=${status}`)
  if (date && asked.has('date')) parts.push(`date=${date.edtf}`)
  return [type, ...parts].join(' ')
}

/** The expected gloss with its parts in the same order. */
function inOrder(expected: string): string {
  const [type = '', ...parts] = expected.split(/\s+/)
  const value = (part: string): string =>
    /^(?:place|status|date|stage)=/.test(part)
      ? part
      : part.replace(/=(.*)/, (_, ids: string) => `=${ids.toLowerCase().split('+').sort().join('+')}`)
  const rank = (part: string): number => ['stage', 'place', 'status', 'date'].indexOf(part.split('=')[0] as string)
  const sorted = parts.map(value).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return [type, ...sorted].join(' ')
}

export const event: Kind = ({ expected, text, published }, language) => {
  const asked = new Set([...expected.matchAll(/(\w+)=/g)].map(([, key]) => key as string))
  const { events } = extractArticle(articleOf(text, language, published))
  return {
    wanted: expected === '' ? [] : expected.split(' & ').map(inOrder).sort(),
    found: events.map((found) => gloss(found, asked)).sort(),
  }
}
