import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cut, collect, jsonValues, lines } from '../../src/input/chunks.js'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const shown = async (cuts: AsyncIterable<Cut>): Promise<string[]> => {
  const all: string[] = []
  for await (const { bytes, offset, whole } of cuts) {
    all.push(`${offset}${whole ? '' : ' cut'}:${bytes === null ? 'too large' : new TextDecoder().decode(bytes)}`)
  }
  return all
}

test('lines come with their offsets, the last one without a line feed too', async () => {
  expect(await shown(lines(inPieces(encode('ab\n\ncd'), 2), 100))).toEqual(['0:ab', '3:', '4:cd'])
})

test('a line over the limit is given up, the next one read', async () => {
  expect(await shown(lines(inPieces(encode(`${'x'.repeat(50)}\nok\n`), 7), 10))).toEqual(['0:too large', '51:ok'])
})

test.each([
  ['[{"a":1}, {"a":"]}"}]', ['1:{"a":1}', '10:{"a":"]}"}']],
  ['\ufeff [ {"a":"\\"["} ]', ['6:{"a":"\\"["}']],
  ['{"a":1}\n{"a":2}', ['0:{"a":1}', '8:{"a":2}']],
  ['[1, "x", null]', ['1:1', '4:"x"', '9:null']],
  ['[]', []],
  ['[{"a":', ['1 cut:{"a":']],
  ['[{"a":1},', ['1:{"a":1}', '9 cut:']],
])('JSON values of %s', async (text, expected) => {
  for (const size of [1, 3, 100]) expect(await shown(jsonValues(inPieces(encode(text), size), 1000))).toEqual(expected)
})

test('any list of JSON values comes back, however it is cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 40 }), async (values, size) => {
      const back: unknown[] = []
      for await (const { bytes } of jsonValues(inPieces(encode(JSON.stringify(values)), size), 1e6)) {
        back.push(JSON.parse(new TextDecoder().decode(bytes as Uint8Array)))
      }
      expect(back).toEqual(JSON.parse(JSON.stringify(values)))
    }),
  )
})

test('a stream over the limit is not held', async () => {
  expect(await collect(inPieces(encode('abcdef'), 2), 5)).toBeNull()
  expect(await collect(inPieces(encode('abcde'), 2), 5)).toEqual(encode('abcde'))
})
