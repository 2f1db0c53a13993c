/**
 * Anything at all as input: whatever it is, it is an article or a failure, never an error, and an article's record keeps the
 * contract. Seeded and bounded; IRAN_RUSSIA_FUZZ=10000 (runs of each property) for a long one.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReadArticle } from '../../src/input/article.js'
import { type InputFailure, isFailure } from '../../src/input/failure.js'
import { itemsOfFeed } from '../../src/input/feed.js'
import { FORMATS } from '../../src/input/format.js'
import { articleOfPage } from '../../src/input/page.js'
import { readSegment } from '../../src/input/read.js'
import type { ReadOptions } from '../../src/input/segment.js'
import { segments } from '../../src/input/segments.js'
import { accepts } from '../../src/output/accepts.js'
import { toContract } from '../../src/output/article.js'
import { extractArticle } from '../../src/pipeline/extract.js'
import { zip } from './zip-writer.js'

const RUNS = Number(process.env.IRAN_RUSSIA_FUZZ ?? 40)
const bounded = { numRuns: RUNS, seed: 20_250_117, timeout: 20_000 } as const
const slow = { timeout: 60_000 + RUNS * 500 } as const

const read = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<(ReadArticle | InputFailure)[]> => {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 97) yield bytes.subarray(at, at + 97)
  }
  const all: (ReadArticle | InputFailure)[] = []
  for await (const segment of segments(['-'], options, stdin())) {
    if (isFailure(segment)) all.push(segment)
    else all.push(...(await readSegment(segment, options)))
  }
  return all
}

const sound = (outcomes: readonly (ReadArticle | InputFailure)[]): void => {
  expect(outcomes.length).toBeGreaterThan(0)
  for (const outcome of outcomes) {
    if (isFailure(outcome)) {
      expect(outcome.code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      expect(outcome.message).not.toBe('')
    } else expect(accepts(toContract(extractArticle(outcome), outcome.text, true))).toBe(true)
  }
}

const fixtures = (folder: string): Buffer[] => {
  const root = resolve(import.meta.dirname, '../../fixtures', folder)
  return readdirSync(root)
    .slice(0, 12)
    .map((name) => readFileSync(join(root, name)))
}

/** A file, packed or not, with some bytes changed, dropped or doubled. */
const mutated = (bases: readonly Buffer[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      fc.constantFrom(...bases),
      fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom('set', 'drop', 'double')), { maxLength: 8 }),
    )
    .map(([base, changes]) => {
      let bytes: Buffer = Buffer.from(base)
      for (const [where, value, how] of changes) {
        const at = where % bytes.length
        if (how === 'set') bytes[at] = value
        else if (how === 'drop') bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + (value % 40))])
        else
          bytes = Buffer.concat([
            bytes.subarray(0, at),
            bytes.subarray(Math.max(0, at - value), at),
            bytes.subarray(at),
          ])
        if (bytes.length === 0) bytes = Buffer.from('x')
      }
      return bytes
    })

/** Pieces of markup in any order, closed or not. */
const markup = fc
  .array(
    fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<script>',
      '</script>',
      '<table><tr><td>',
      '<item>',
      '<title>',
      '<meta charset=',
      '<time datetime="2025-01-01">',
      '&amp;',
      '&#x202e;',
      '&bogus;',
      '<a href="',
      '">',
      '<',
      '>',
      '"',
      'text and text. ',
      '<rss><channel>',
      '<?xml version="1.0"?>',
      '<svg><style>',
      '\u0000',
      '<body onload=x',
      '<article>',
      '<br/>',
    ),
    { maxLength: 120 },
  )
  .map((pieces) => pieces.join(''))

describe('fuzzing', () => {
  test('bytes, read as what they seem and as every format', slow, async () => {
    const format = fc.option(fc.constantFrom(...FORMATS), { nil: undefined })
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 600 }), format, async (bytes, as) => {
        sound(await read(bytes, as === undefined ? {} : { format: as }))
      }),
      bounded,
    )
  })

  test('articles of our own, damaged', slow, async () => {
    const bases = fixtures('articles')
    await fc.assert(
      fc.asyncProperty(mutated(bases), async (bytes) => sound(await read(bytes))),
      { ...bounded, numRuns: Math.ceil(RUNS / 4) },
    )
  })

  test('pages of our own, damaged', slow, async () => {
    const bases = fixtures('pages')
    await fc.assert(
      fc.asyncProperty(mutated(bases), async (bytes) => sound(await read(bytes, { format: 'html' }))),
      { ...bounded, numRuns: Math.ceil(RUNS / 4) },
    )
  })

  test('archives and dumps, damaged', slow, async () => {
    const lines = '{"text":"They met in Moscow.","published":"2025-01-17"}\n{"text":"b"}\n'
    const page = '<html><body><p>They met in Moscow.</p></body></html>'
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`
    const warc = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`
    const bases = [
      gzipSync(lines),
      brotliCompressSync(lines),
      Buffer.from('28b52ffd0058f50000b07b2274657874223a227a73742030227d0a3132227d0a02000011e9984b', 'hex'),
      zip([
        { name: 'a.jsonl', content: lines },
        { name: 'b.html', content: page },
      ]),
      Buffer.from(lines),
      Buffer.from(`[${lines.trim().replace('\n', ',')}]`),
      Buffer.from(warc),
      gzipSync(warc + warc),
    ]
    await fc.assert(
      fc.asyncProperty(mutated(bases), async (bytes) => sound(await read(bytes))),
      bounded,
    )
  })

  test('JSON of any shape', slow, async () => {
    const record = fc.record(
      {
        id: fc.jsonValue(),
        text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.jsonValue()),
        published: fc.jsonValue(),
        url: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(record, fc.jsonValue()), { minLength: 1, maxLength: 5 }), async (values) => {
        sound(await read(Buffer.from(JSON.stringify(values)), { format: 'json' }))
        sound(await read(Buffer.from(values.map((value) => JSON.stringify(value)).join('\n')), { format: 'ndjson' }))
      }),
      bounded,
    )
  })

  test('markup in any order, as a page and as a feed', slow, () => {
    fc.assert(
      fc.property(markup, (source) => {
        expect(typeof articleOfPage(source, null).described.text).toBe('string')
        expect(Array.isArray(itemsOfFeed(source) ?? [])).toBe(true)
      }),
      bounded,
    )
  })
})
