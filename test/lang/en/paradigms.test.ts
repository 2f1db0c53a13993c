import { describe, expect, it } from 'vitest'
import type { Inflected } from '../../../src/engine/compile.js'
import { glossFeatures } from '../../../src/engine/features.js'
import { nounForms, verbForms } from '../../../src/lang/en/verbs.js'

const gloss = (all: Iterable<Inflected>, wanted: string): string =>
  glossFeatures([...all].reduce((bits, { form, features }) => (form === wanted ? bits | features : bits), 0))

describe('English verbs', () => {
  it.each([
    ['meet:met', 'met', 'past,participle'],
    ['meet:met', 'is to meet', 'future'],
    ['meet:met', 'did not meet', 'past,negated'],
    ['meet:met', 'meeting', 'present,participle'],
    ['receive', 'was received', 'past,passive'],
    ['receive', 'receiving', 'present,participle'],
    ['receive', 'will be received', 'future,passive'],
    ['sign', 'has signed', 'past'],
    ['sign', "wasn't signed", 'past,negated,passive'],
    ['travel', 'travelled', 'past,participle'],
    ['travel', 'traveled', 'past,participle'],
    ['plan', 'planning', 'present,participle'],
    ['ratify', 'ratifies', 'singular,present'],
    ['ratify', 'ratified', 'past,participle'],
    ['fly:flew:flown', 'flies', 'singular,present'],
    ['sit:sat down', 'sat down', 'past,participle'],
    ['be due', 'is due', 'present'],
    ['be due', 'was not due', 'past,negated'],
  ])('conjugates %s: %s', (cell, form, expected) => {
    expect(gloss(verbForms(cell), form)).toBe(expected)
  })
})

describe('English nouns', () => {
  it.each([
    ['meeting', 'meetings', 'plural'],
    ['treaty', 'treaties', 'plural'],
    ['memorandum:memoranda of understanding', 'memoranda of understanding', 'plural'],
    ['sanction#', 'sanctions', 'plural'],
    ['dialogue=', 'dialogue', 'singular'],
    ['speech', 'speeches', 'plural'],
  ])('counts %s: %s', (cell, form, expected) => {
    expect(gloss(nounForms(cell), form)).toBe(expected)
  })
})
