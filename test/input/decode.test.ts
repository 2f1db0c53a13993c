import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText, decodeUtf8, encodingName } from '../../src/input/decode.js'
import { mendMojibake } from '../../src/input/mojibake.js'
import { decodeWindows1252, encodeWindows1252 } from '../../src/input/windows-1252.js'
import { encodeAs } from './encode.js'

const ARABIC =
  '\u0628\u062d\u062b \u0627\u0644\u0648\u0632\u064a\u0631\u0627\u0646 \u0641\u064a \u0645\u0648\u0633\u0643\u0648 \u0627\u0644\u0639\u0644\u0627\u0642\u0627\u062a \u0628\u064a\u0646 \u0627\u0644\u0628\u0644\u062f\u064a\u0646\u060c \u0648\u0627\u062a\u0641\u0642\u0627 \u0639\u0644\u0649 \u0645\u0648\u0627\u0635\u0644\u0629 \u0627\u0644\u0645\u0634\u0627\u0648\u0631\u0627\u062a \u062e\u0644\u0627\u0644 \u0627\u0644\u0623\u0633\u0627\u0628\u064a\u0639 \u0627\u0644\u0645\u0642\u0628\u0644\u0629.'
const RUSSIAN =
  'Министры провели в Москве переговоры о торговле и договорились продолжить консультации в ближайшие недели.'
const ENGLISH = 'The ministers \u2013 both of them \u2013 said \u201cyes\u201d in a caf\u00e9.'

describe('what is stated', () => {
  test.each([
    ['windows-1256', ARABIC],
    ['iso-8859-6', ARABIC],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['windows-1252', ENGLISH],
    ['utf-16le', RUSSIAN],
    ['utf-16be', ARABIC],
  ])('%s', async (label, text) => {
    const bytes = encodeAs(label, text)
    expect(await decodeText(bytes, label)).toEqual({ text, encoding: label, warnings: [] })
    expect(await decodeText(bytes, null, label)).toEqual({ text, encoding: label, warnings: [] })
  })
})

describe('what is found out', () => {
  test.each([
    ['windows-1256', ARABIC],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
  ])('%s, with a warning', async (label, text) => {
    const decoded = await decodeText(encodeAs(label, `${text}\nplain ASCII\n${text}`))
    expect([decoded?.encoding, decoded?.text]).toEqual([label, `${text}\nplain ASCII\n${text}`])
    expect(decoded?.warnings.map((warning) => warning.code)).toEqual(['guessed-encoding'])
  })

  test.each(['utf-16le', 'utf-16be'])('%s with its mark and without', async (label) => {
    for (const text of [RUSSIAN, `\ufeff${RUSSIAN}`]) {
      expect(await decodeText(encodeAs(label, text))).toEqual({ text: RUSSIAN, encoding: label, warnings: [] })
    }
  })

  test('valid UTF-8 is UTF-8 whatever is claimed', async () => {
    expect(await decodeText(Buffer.from(ARABIC), 'windows-1256')).toEqual({
      text: ARABIC,
      encoding: 'utf-8',
      warnings: [],
    })
  })
})

test('a few broken sequences are replaced, counted, and the first is shown', async () => {
  const bytes = Buffer.concat([Buffer.from(RUSSIAN), Uint8Array.of(0xd0, 0x20, 0xff), Buffer.from(RUSSIAN)])
  const decoded = await decodeText(bytes)
  expect(decoded?.text).toBe(`${RUSSIAN}\ufffd \ufffd${RUSSIAN}`)
  expect(decoded?.warnings).toEqual([
    {
      code: 'broken-bytes',
      message: '2 broken sequences of utf-8 replaced by U+FFFD',
      start: RUSSIAN.length,
      end: RUSSIAN.length + 1,
    },
  ])
})

test('what is no text is told from text with a stray NUL', async () => {
  expect(await decodeText(Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 32))).toBeNull()
  expect((await decodeText(Buffer.from('Moscow\u0000 and Tehran')))?.text).toBe('Moscow\u0000 and Tehran')
})

test('names of encodings', () => {
  expect(['cp1256', 'latin1', 'UTF8', 'KOI8-R', 'klingon'].map(encodingName)).toEqual([
    'windows-1256',
    'windows-1252',
    'utf-8',
    'koi8-r',
    null,
  ])
})

test('any text survives UTF-8, and Windows-1252 both ways', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => decodeUtf8(Buffer.from(`x${text}`)) === `x${text}`))
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(encodeWindows1252(decodeWindows1252(bytes))).toEqual(bytes)
    }),
  )
})

describe('mojibake', () => {
  test.each([ARABIC, RUSSIAN])('is mended where all of it fits', (text) => {
    const broken = `${decodeWindows1252(Buffer.from(text))} and caf\u00e9`
    const mended = mendMojibake(broken)
    expect(mended.text).toBe(`${text} and caf\u00e9`)
    expect(mended.warnings.map((warning) => warning.code)).toEqual(['mended-mojibake'])
  })

  test.each([ARABIC, RUSSIAN, ENGLISH, 'na\u00efve \u00c3\u00a9'])('real text is left alone', (text) => {
    expect(mendMojibake(text)).toEqual({ text, warnings: [] })
  })
})

test('bytes of any kind give text or nothing, never an error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const decoded = await decodeText(bytes)
      expect(decoded === null || typeof decoded.text === 'string').toBe(true)
    }),
    { numRuns: 60 },
  )
})
