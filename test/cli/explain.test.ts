import { beforeAll, expect, test } from 'vitest'
import { explanation } from '../../src/cli/explain.js'
import { printable, wantsColour } from '../../src/cli/terminal.js'
import { folder } from '../input/fixture.js'
import { record, text } from '../output/fixture.js'
import { build, command } from './command.js'

beforeAll(build)

test('an article off the terminal: marks in brackets, each event with its reasons', () => {
  expect(explanation(record, text, { colour: false, isolate: false }).split('\n')).toEqual([
    'call  en  published 2025-01-17 (metadata)',
    '',
    '\u{1f4de} [Lavrov|person] [met|trigger] [Araghchi|person] in Moscow on [Friday|date].',
    '',
    'Events',
    '1. meeting occurred, 2025-01-17 (relative) in Moscow, confidence 0.8',
    '  trigger      "met"  en/meet',
    '  host         Sergei Lavrov RU, foreign-minister',
    '  guest        Abbas Araghchi IR',
    '  type         meeting from "met"  en/meet',
    '  evidence     "Lavrov met Araghchi in Moscow on Friday."',
    '',
    'Entities',
    '  person       Sergei Lavrov, foreign-minister (tenure)  x1  en/short-name',
    '  person       Abbas Araghchi  x1  en/short-name',
    '',
    'Dates',
    '  2025-01-17   "Friday" 2025-01-17 (relative)  en/weekday',
    '',
    'Topics',
    '  trade                    0.5',
    '',
    'Warnings',
    '  example: An example.',
    '',
  ])
})

test('on a terminal: colours instead of brackets, source text isolated', () => {
  const shown = explanation(record, text, { colour: true, isolate: true }).split('\n')
  expect(shown[2]).toBe(
    '\u2068\u{1f4de} \u001b[36mLavrov\u001b[39m \u001b[4mmet\u001b[24m \u001b[36mAraghchi\u001b[39m in Moscow on \u001b[34mFriday\u001b[39m.\u2069',
  )
  expect(shown[6]).toContain('"\u2068met\u2069"')
})

test('what would act on a terminal is shown, joiners of Persian words are kept', () => {
  expect(printable('a\u202eb\u001b[2J\u0000\u2067')).toBe('a\\u{202e}b\\u{1b}[2J\\u{0}\\u{2067}')
  expect(printable('a\u200cb')).toBe('a\u200cb')
  expect(printable('a\u200c\u200cb')).toBe('a\\u{200c}\\u{200c}b')
})

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  [true, { TERM: 'dumb' }, false],
])('colour with terminal %s and %j: %s', (terminal, environment, expected) => {
  expect(wantsColour(terminal, environment)).toBe(expected)
})

test('the command: an article after another, the text never carries controls', async () => {
  const root = folder({ 'a.txt': 'Qux\u202e and\u001b[31m quux', 'b.txt': 'Baku', 'c.txt': '' })
  const { code, out, err } = await command(['explain', root])
  expect(code).toBe(1)
  expect(err).toMatch(/c\.txt: empty/)
  expect(out).toContain('Qux\\u{202e} and\\u{1b}[31m quux')
  expect(out).toMatch(/^a {2}/)
  expect(out).toMatch(/\nb {2}/)
})
