import { describe, expect, it } from 'vitest'
import {
  AGREEMENT_STAGES,
  EVENT_STATUSES,
  EVENT_TYPES,
  type EventType,
  ROLES,
  type Role,
} from '../../src/core/event.js'
import { codesOf } from '../../src/ontology/codes.js'
import { extractArticle } from '../../src/pipeline/extract.js'
import { articleOf } from '../corpus/cases.js'

/** Nothing, each role, and each pair of roles. */
const roleSets: readonly (readonly Role[])[] = [[], ...ROLES.flatMap((a) => ROLES.map((b) => [a, b] as const))]

const gloss = (type: EventType, rest: Partial<Parameters<typeof codesOf>[0]> = {}): string => {
  const { cameo, plover, mode } = codesOf({ type, stage: null, status: 'occurred', roles: [], ...rest })
  return [cameo, plover, mode].map((code) => code ?? '-').join(' ')
}

describe('codes', () => {
  it('has an answer for every type, stage, status and pair of roles', () => {
    let combinations = 0
    for (const type of EVENT_TYPES) {
      for (const stage of [null, ...AGREEMENT_STAGES]) {
        for (const status of EVENT_STATUSES) {
          for (const roles of roleSets) {
            combinations++
            const { cameo, plover, mode } = codesOf({ type, stage, status, roles })
            const where = `${type} ${stage} ${status} ${roles.join('+')}`
            // What has no code at all: votes, and messages and summonses that never came.
            const bare = type === 'vote' || (status === 'cancelled' && (type === 'message' || type === 'summons'))
            if (bare) expect(cameo, where).toBeNull()
            else expect(cameo, where).toMatch(/^(?:0[1-9]|1\d|20)\d{1,2}$/)
            if (plover !== null) expect(plover, where).toMatch(/^[A-Z]+$/)
            if (mode !== null) expect(plover, where).not.toBeNull()
          }
        }
      }
    }
    expect(combinations).toBe(10 * 8 * 5 * (1 + 11 * 11))
  })
  it('does not depend on the order of roles', () => {
    for (const type of EVENT_TYPES) {
      for (const roles of roleSets) expect(gloss(type, { roles })).toBe(gloss(type, { roles: [...roles].reverse() }))
    }
  })
  it('codes what took place by what it is', () => {
    expect(Object.fromEntries(EVENT_TYPES.map((type) => [type, gloss(type)]))).toEqual({
      call: '041 CONSULT phone',
      meeting: '040 CONSULT meet',
      visit: '042 CONSULT visit',
      message: '019 - -',
      agreement: '057 AGREE -',
      sanction: '163 SANCTION -',
      summons: '111 PROTEST -',
      accreditation: '050 - -',
      vote: '- - -',
      exercise: '064 COOPERATE military',
    })
  })
  it('lets roles and stages decide', () => {
    expect(gloss('meeting', { roles: ['host', 'guest'] })).toBe('043 CONSULT meet')
    expect(gloss('meeting', { roles: ['mediator', 'host'] })).toBe('046 CONSULT meet')
    expect(gloss('visit', { roles: ['host'] })).toBe('043 CONSULT visit')
    expect(gloss('visit', { roles: ['visitor', 'host'] })).toBe('042 CONSULT visit')
    expect(gloss('agreement', { stage: 'ratified' })).toBe('057 AGREE -')
    expect(gloss('agreement', { stage: 'terminated' })).toBe('161 REJECT -')
    expect(gloss('sanction', { stage: 'terminated' })).toBe('085 CONCEDE -')
    expect(gloss('summons', { stage: 'terminated' })).toBe('161 PROTEST -')
  })
  it('lets status decide', () => {
    expect(EVENT_STATUSES.map((status) => gloss('meeting', { status }))).toEqual([
      '040 CONSULT meet',
      '036 AGREE -',
      '022 REQUEST -',
      '161 REJECT -',
      '016 - -',
    ])
    expect(gloss('exercise', { status: 'planned' })).toBe('0312 COOPERATE military')
    expect(gloss('sanction', { status: 'proposed' })).toBe('1312 THREATEN -')
  })
})

it.each([
  ['The United States lifted sanctions on Iran on Friday.', '085'],
  ['The European Union imposed sanctions on Iran on Friday.', '163'],
  ['Russia expelled the Ukrainian ambassador on Friday.', '161'],
  ['Iran summoned the Russian ambassador on Friday.', '111'],
])('codes what the words tell: %s', (text, cameo) => {
  const { events } = extractArticle(articleOf(text, 'en', '2025-04-20'))
  expect(events.map(({ codes, stage }) => [codes.cameo, stage])).toEqual([[cameo, null]])
})
