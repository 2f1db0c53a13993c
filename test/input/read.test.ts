import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ReadArticle } from '../../src/input/article.js'
import { encodeAs } from './encode.js'
import { folder, gloss, readAll, readFolder } from './fixture.js'

test('a folder is read whole, by code unit order, each article by its path without the ending', async () => {
  const root = folder({
    'b.txt': 'two',
    'a/z.text': 'one',
    'a/y.md': 'not read',
    'Z.txt': 'first',
    'c.jsonl': '{"text":"three"}',
  })
  expect(await readFolder(root)).toEqual(['Z: first', 'a/z: one', 'b: two', 'c#0: three'])
})

test('an article knows its source', async () => {
  const root = folder({ 'a.txt': '\ufeffMoscow' })
  const [article] = (await readAll([root])) as ReadArticle[]
  expect(article).toMatchObject({ text: 'Moscow', title: null, published: null, warnings: [] })
  expect(article?.source).toEqual({
    path: join(root, 'a.txt'),
    record: null,
    url: null,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    bytes: 9,
    sha256: '7f874e8de49cbad3533733c1d63618b1a945f7d74dd0da73fe2977836e88caaa',
  })
})

test('JSON: an array, a sequence, one object; their own ids and metadata', async () => {
  const record = {
    id: 7,
    text: 't',
    title: 'T',
    url: 'https://example.org/1',
    published: '2025-01-17',
    publisher: 'P',
    language: 'fa',
  }
  const root = folder({
    'array.json': JSON.stringify([record, { text: 'u' }]),
    'one.json': JSON.stringify({ text: 'v' }, null, 2),
    'two.json': '{"text":"w"}{"text":"x"}',
  })
  expect(await readFolder(root)).toEqual(['7: t', 'array#1: u', 'one: v', 'two#0: w', 'two#1: x'])
  const [first] = (await readAll([join(root, 'array.json')])) as ReadArticle[]
  expect(first).toMatchObject({
    title: 'T',
    publisher: 'P',
    language: 'fa',
    published: { value: '2025-01-17', basis: 'metadata' },
    source: { record: 0, url: 'https://example.org/1', mediaType: 'application/json' },
  })
})

test('what is wrong is said of its file and record, and the rest is read', async () => {
  const root = folder({
    'a.ndjson': '{"text":"a"}\n{"text":\n\n{"title":"b"}\n[]\n{"text":{}}\n{"text":" "}\n{"text":"c"}',
    'b.json': '[{"text":"d"},{"text":"e"',
    'c.txt': '',
    'd.txt': ' \n\u200f',
    'e.json': ' ',
  })
  expect(await readFolder(root)).toEqual([
    'a#0: a',
    '!broken-json a.ndjson:1',
    '!no-text a.ndjson:2',
    '!bad-field a.ndjson:3',
    '!bad-field a.ndjson:4',
    '!empty a.ndjson:5',
    'a#6: c',
    'b#0: d',
    '!broken-json b.json:1',
    '!empty c.txt',
    '!empty d.txt',
    '!empty e.json',
  ])
})

test('what is no file is said, links are followed but not in circles', async () => {
  const root = folder({ 'a/b.txt': 'b', 'locked.txt': 'x' })
  symlinkSync('..', join(root, 'a', 'up'))
  symlinkSync('nowhere', join(root, 'lost.txt'))
  symlinkSync(join(root, 'a', 'b.txt'), join(root, 'same.txt'))
  symlinkSync('self.txt', join(root, 'self.txt'))
  chmodSync(join(root, 'locked.txt'), 0)
  mkdirSync(join(root, 'folder.txt'))
  const seen = await readFolder(root)
  // The superuser may read everything.
  const locked = process.getuid?.() === 0 ? 'locked: x' : '!not-readable locked.txt'
  expect(seen).toEqual([
    'a/b: b',
    '!symlink-loop a/up',
    locked,
    '!not-found lost.txt',
    'same: b',
    '!symlink-loop self.txt',
  ])
})

test('a missing path, a folder without articles', async () => {
  const root = folder({ 'a.md': 'x' })
  expect(await readFolder(root)).toEqual([`!nothing-readable ${root}`])
  const lost = await readAll([join(root, 'lost')])
  expect(lost.map((outcome) => gloss(outcome, root))).toEqual(['!not-found lost'])
})

test('a file named is read whatever its ending; its first bytes say what it is', async () => {
  const root = folder({ 'a.dat': '[{"text":"a"}]', b: 'plain [sic]', c: '[Photo] plain' })
  const all = await readAll(['a.dat', 'b', 'c'].map((name) => join(root, name)))
  expect(all.map((outcome) => gloss(outcome, root))).toEqual(['a.dat#0: a', 'b: plain [sic]', 'c: [Photo] plain'])
})

test('an article over the limit is refused, in a file and in a record', async () => {
  const long = 'x'.repeat(100)
  const root = folder({
    'a.txt': long,
    'b.ndjson': `{"text":"${long}"}\n{"text":"b"}`,
    'c.json': `[{"text":"${long}"},{"text":"c"}]`,
  })
  const seen = await readFolder(root, { maxArticleBytes: 50 })
  expect(seen).toEqual(['!too-large a.txt', '!too-large b.ndjson:0', 'b#1: b', '!too-large c.json:0', 'c#1: c'])
})

test('the publication date of the command is for articles that do not say', async () => {
  const root = folder({
    'a.ndjson': '{"text":"a","published":"2024-05-01"}\n{"text":"b"}\n{"text":"c","published":"last week"}',
  })
  const all = (await readAll([root], { published: '2025-01-17' })) as ReadArticle[]
  expect(all.map((article) => article.published)).toEqual([
    { value: '2024-05-01', basis: 'metadata' },
    { value: '2025-01-17', basis: 'option' },
    { value: '2025-01-17', basis: 'option' },
  ])
  expect(all[2]?.warnings.map((warning) => warning.code)).toEqual(['unread-date'])
})

test('dumps in any encoding: a broken sequence costs a character, UTF-16 is cut where its lines are', async () => {
  const line = (text: string): string => `${JSON.stringify({ text })}\n`
  const [russian, arabic] = [
    'Переговоры прошли в Москве',
    '\u0645\u0648\u0633\u0643\u0648 \u0648\u0637\u0647\u0631\u0627\u0646',
  ]
  const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')
  const root = folder({
    'a.ndjson': Buffer.concat([
      Buffer.from(`{"text":"${russian}`),
      Uint8Array.of(0xd0),
      Buffer.from('"}\n{"text":"b"}'),
    ]),
    'b.ndjson': utf16(line(russian).repeat(2)),
    'c.json': utf16(JSON.stringify([{ text: arabic }])),
    'd.csv': utf16(`id,text\nx,${russian}\n`),
    'e.ndjson': encodeAs('windows-1256', line(arabic)),
  })
  const all = [
    ...(await readAll(['a.ndjson', 'b.ndjson', 'c.json', 'd.csv'].map((name) => join(root, name)))),
    ...(await readAll([join(root, 'e.ndjson')], { encoding: 'windows-1256' })),
  ] as ReadArticle[]
  expect(all.map((article) => gloss(article, root))).toEqual([
    `a#0: ${russian}\ufffd`,
    'a#1: b',
    `b#0: ${russian}`,
    `b#1: ${russian}`,
    `c#0: ${arabic}`,
    `x: ${russian}`,
    `e#0: ${arabic}`,
  ])
  expect(all.map(({ warnings }) => warnings.map(({ code }) => code).join())).toEqual([
    'broken-bytes',
    '',
    '',
    '',
    '',
    '',
    '',
  ])
})
