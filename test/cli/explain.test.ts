import { beforeAll, expect, test } from 'vitest'
import { explanation } from '../../src/cli/explain.js'
import { printable, wantsColour } from '../../src/cli/terminal.js'
import { type Explained, explainArticle, extractArticle } from '../../src/pipeline/extract.js'
import { articleOf } from '../corpus/cases.js'
import { folder } from '../input/fixture.js'
import { record, text } from '../output/fixture.js'
import { build, command } from './command.js'

beforeAll(build)

const explained: Explained = {
  record,
  dated: ['metadata'],
  rejections: [
    {
      slot: 'place',
      event: record.events[0]?.id ?? '',
      rule: 'place/of-another',
      because: 'belongs to another event of the sentence',
      quote: { text: 'Baku', start: 0, end: 4 },
    },
    {
      slot: 'trigger',
      event: null,
      rule: 'trigger/plural',
      because: 'is a plural: of several events none is told',
      quote: { text: 'meetings', start: 0, end: 8 },
    },
  ],
}

test('an article off the terminal: marks in brackets, each event with its reasons and what it left', () => {
  expect(explanation(explained, text, { colour: false, isolate: false }).split('\n')).toEqual([
    'call  en  published 2025-01-17 (metadata)',
    '  metadata',
    '',
    '\u{1f4de} [Lavrov|person] [met|trigger] [Araghchi|person] in Moscow on [Friday|date].',
    '',
    'Events',
    '1. meeting occurred, 2025-01-17 (relative) in Moscow, confidence 0.8',
    '  type         meeting from "met"  en/meet',
    '  evidence     "Lavrov met Araghchi in Moscow on Friday."',
    '  passed over:',
    '    place        "Baku"  place/of-another: belongs to another event of the sentence',
    '',
    'Made no event',
    '  trigger      "meetings"  trigger/plural: is a plural: of several events none is told',
    '',
    'Entities',
    '  person       Sergei Lavrov, foreign-minister (tenure)  x1  en/short-name',
    '  person       Abbas Araghchi  x1  en/short-name',
    '',
    'Dates',
    '  2025-01-17   "Friday" 2025-01-17 (relative)  en/weekday',
    '',
    'Topics',
    '  trade                    0.5  "met"',
    '',
    'Warnings',
    '  example: An example.',
    '',
  ])
})

test('on a terminal: colours instead of brackets, source text isolated', () => {
  const shown = explanation(explained, text, { colour: true, isolate: true }).split('\n')
  expect(shown[3]).toBe(
    '\u2068\u{1f4de} \u001b[36mLavrov\u001b[39m \u001b[4mmet\u001b[24m \u001b[36mAraghchi\u001b[39m in Moscow on \u001b[34mFriday\u001b[39m.\u2069',
  )
  expect(shown[7]).toContain('"\u2068met\u2069"')
})

/** What explain says of an article, without the marks of its text. */
const explainedText = (words: string, published: string): string =>
  explanation(explainArticle(articleOf(words, 'en', published)), words, { colour: false, isolate: false })

test('names the trigger, the rule, the source of every slot', () => {
  const shown = explainedText('Lavrov met Araghchi in Moscow on Friday.', '2025-04-20')
  for (const line of [
    '  trigger      meeting from "met"  frame/meet: the verb "meet"',
    '  participant  Sergei Lavrov RU, foreign-minister from "Lavrov"  argument/subject: is the subject of the act',
    '  participant  Abbas Araghchi IR, foreign-minister from "Araghchi"  argument/object: is the object of the act',
    '  date         2025-04-18 from "Friday"  date/nearest: read by time/weekday',
    '  place        Moscow from "Moscow"  place/nearest: read by who/place',
    '  codes        040 CONSULT meet  codes/table: by type, stage, status and roles',
  ])
    expect(shown.split('\n')).toContain(line)
})

test.each([
  ['The frequent meetings of the two presidents matter.', 'meetings', 'trigger/repeated'],
  ['Lavrov met reporters on Friday.', 'met', 'trigger/one-side'],
  ['The two sides will sign soon.', 'will sign', 'trigger/incomplete'],
])('says why words made no event: %s', (words, trigger, rule) => {
  expect(explainedText(words, '2025-04-20')).toMatch(new RegExp(`^ {2}trigger {6}"${trigger}" {2}${rule}: `, 'm'))
})

test('says what stood in reach of a slot and was left', () => {
  const words = 'Lavrov, who flew to Baku on Monday, met Araghchi in Moscow on Friday, Maria Zakharova said.'
  const shown = explainedText(words, '2025-04-20')
  expect(shown).toMatch(/^ {4}participant {2}"Maria Zakharova" {2}participant\/no-part: /m)
  expect(shown).toMatch(/^ {4}date {9}"(?:Monday|Friday)" {2}date\//m)
})

test('keeps the record that extraction gives', () => {
  const article = articleOf('Lavrov met Araghchi in Moscow on Friday.', 'en', '2025-04-20')
  expect(explainArticle(article).record).toEqual(extractArticle(article))
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
