/** Events, one sentence a line, in four languages: what a case tells is compared, what it leaves out is not asked. */
import { describe, expect, it } from 'vitest'
import type { DiplomaticEvent } from '../../src/core/event.js'
import { LANGUAGES } from '../../src/lang/lexicons.js'
import { extractArticle } from '../../src/pipeline/extract.js'
import { articleOf, readCases } from './cases.js'

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

describe.each(LANGUAGES)('%s', (language) => {
  it.each(readCases(language, 'event').map((one) => [`line ${one.line}: ${one.expected || '-'}`, one] as const))(
    '%s',
    (_, { expected, text, published, fault }) => {
      const wanted = expected === '' ? [] : expected.split(' & ').map(inOrder).sort()
      const asked = new Set([...expected.matchAll(/(\w+)=/g)].map(([, key]) => key as string))
      const { events } = extractArticle(articleOf(text, language, published))
      const found = events.map((event) => gloss(event, asked)).sort()
      if (fault) expect(found).not.toEqual(wanted)
      else expect(found).toEqual(wanted)
    },
  )
})
