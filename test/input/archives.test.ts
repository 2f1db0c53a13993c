import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { ReadArticle } from '../../src/input/article.js'
import { folder, gloss, readAll, readFolder } from './fixture.js'
import { zip } from './zip-writer.js'

/** `{"text":"zst 0"}` and two more lines, packed by zstd. */
const ZST = Buffer.from('28b52ffd0058f50000b07b2274657874223a227a73742030227d0a3132227d0a02000011e9984b', 'hex')
const LINES = '{"text":"a"}\n{"text":"b"}\n'

test('gzip and zstd: what is in them is told by the inner ending, or by its first bytes', async () => {
  const root = folder({
    'a.txt.gz': gzipSync('Moscow'),
    'b.ndjson.gz': gzipSync(LINES),
    'c.gz': gzipSync('[{"text":"c"}]'),
    'd.jsonl.zst': ZST,
    'e.txt.gz.gz': gzipSync(gzipSync('twice')),
  })
  expect(await readFolder(root)).toEqual([
    'a: Moscow',
    'b#0: a',
    'b#1: b',
    'c#0: c',
    'd#0: zst 0',
    'd#1: zst 1',
    'd#2: zst 2',
    'e: twice',
  ])
})

test('several gzip members and zstd frames in a row are one stream', async () => {
  const root = folder({
    'a.ndjson.gz': Buffer.concat([gzipSync('{"text":"a"}\n'), gzipSync('{"text":"b"}')]),
    'b.jsonl.zst': Buffer.concat([ZST, ZST]),
  })
  expect(await readFolder(root)).toHaveLength(8)
})

test('what ends early gives what it had, and says so; what is damaged is said', async () => {
  const many = gzipSync(Array.from({ length: 5000 }, (_, i) => `{"text":"${i * 7919}"}`).join('\n'))
  const root = folder({
    'a.ndjson.gz': many.subarray(0, many.length - 2000),
    'b.jsonl.zst': ZST.subarray(0, 25),
    'c.txt.gz': Buffer.concat([gzipSync('x').subarray(0, 10), Buffer.from('garbage')]),
    'd.zip': zip([{ name: 'a.txt', content: 'x' }]).subarray(0, 40),
    'e.txt': 'Tehran',
  })
  const seen = await readFolder(root)
  expect(seen.filter((line) => line.startsWith('!'))).toEqual([
    '!truncated a.ndjson.gz',
    '!truncated b.jsonl.zst',
    '!broken-archive c.txt.gz',
    '!broken-archive d.zip',
  ])
  expect(seen.filter((line) => line.startsWith('a#')).length).toBeGreaterThan(1000)
  expect(seen.at(-1)).toBe('e: Tehran')
})

test('zip: members with known endings, nested as they come, by their names', async () => {
  const inner = zip([{ name: 'f.txt', content: 'inner' }])
  const root = folder({
    'a.zip': zip([
      { name: 'b/', content: '' },
      { name: 'b/c.txt', content: 'Moscow' },
      { name: 'd.jsonl', content: LINES },
      { name: 'readme.md', content: 'not read' },
      { name: '__MACOSX/c.txt', content: 'not read' },
      { name: '\u0645.txt.gz', content: gzipSync('packed') },
      { name: 'e.zip', content: inner },
    ]),
  })
  expect(await readFolder(root)).toEqual(['a/b/c: Moscow', 'a/d#0: a', 'a/d#1: b', 'a/\u0645: packed', 'a/e/f: inner'])
  const [first] = (await readAll([root])) as ReadArticle[]
  expect(first?.source.path).toBe(join(root, 'a.zip!/b/c.txt'))
})

test('zip: names that lead out, encrypted members and bombs are refused one by one', async () => {
  const root = folder({
    'a.zip': zip([
      { name: '../evil.txt', content: 'x' },
      { name: '/etc/evil.txt', content: 'x' },
      { name: 'secret.txt', content: 'x', encrypted: true },
      { name: 'bomb.jsonl', content: Buffer.alloc(70 << 20) },
      { name: 'b.txt', content: 'Moscow' },
    ]),
  })
  expect(await readFolder(root)).toEqual([
    '!unsafe-path a.zip!/../evil.txt',
    '!unsafe-path a.zip!//etc/evil.txt',
    '!broken-archive a.zip!/secret.txt',
    '!archive-bomb a.zip!/bomb.jsonl',
    'a/b: Moscow',
  ])
})

test('archives within archives end somewhere', async () => {
  let inner: Buffer = gzipSync('x')
  for (let i = 0; i < 6; i++) inner = gzipSync(inner)
  const root = folder({ 'a.gz': inner, 'b.txt.gz': gzipSync(Buffer.alloc(70 << 20, 'x')) })
  const all = await readAll([root])
  expect(all.map((outcome) => gloss(outcome, root))).toEqual(['!too-deep a.gz', '!too-large b.txt.gz'])
})
