import { expect, test } from 'vitest'
import type { ReadArticle } from '../../src/input/article.js'
import { isFailure } from '../../src/input/failure.js'
import { encodeAs } from './encode.js'
import { folder, readAll, readFolder } from './fixture.js'

test('a row is an article; quotes, line feeds and semicolons are as tables have them', async () => {
  const root = folder({
    'a.csv': '\ufeffid,text,published\r\n7,"Moscow, ""the\ncapital""",2025-01-17\r\n,Tehran,\r\n',
    'b.tsv': 'text\ttitle\nMoscow, 5" wide\tT\n',
    'c.csv': 'id;text\n8;Baku\n',
  })
  expect(await readFolder(root)).toEqual([
    '7: Moscow, "the\ncapital"',
    'a#1: Tehran',
    'b#0: Moscow, 5" wide',
    '8: Baku',
  ])
  const [first, second] = (await readAll([root])) as ReadArticle[]
  expect(first?.published).toEqual({ value: '2025-01-17', basis: 'metadata' })
  expect(first?.source).toMatchObject({ record: 0, mediaType: 'text/csv', encoding: 'utf-8' })
  expect(second?.published).toBeNull()
})

test('their names for our fields, into nested objects too', async () => {
  const root = folder({
    'a.csv': 'Body,Date\nMoscow,2025-01-17\n',
    'b.ndjson': '{"Body":"Tehran","Date":"2025-01-18"}\n{"Body":"Baku","meta":{"x":1},"a.b":1}',
    'c.ndjson': '{"text":"no Body"}',
  })
  const map = { text: 'Body', published: 'Date' }
  expect(await readFolder(root, { map })).toEqual(['a#0: Moscow', 'b#0: Tehran', 'b#1: Baku', '!no-text c.ndjson:0'])
  const nested = folder({ 'a.ndjson': '{"content":{"body":"Moscow","date":"2025-01-17"},"tags":["x","y"]}' })
  const [article] = (await readAll([nested], {
    map: { text: 'content.body', published: 'content.date', author: 'tags' },
  })) as ReadArticle[]
  expect(article).toMatchObject({ text: 'Moscow', author: 'x, y', published: { value: '2025-01-17' } })
})

test('a table in another encoding', async () => {
  const text = 'Министры провели в Москве переговоры о торговле и договорились продолжить консультации.'
  const root = folder({
    'a.csv': encodeAs('windows-1251', `text,title\n"${text}",Переговоры\n`),
    'b.csv': encodeAs('utf-16le', `\ufefftext\n${text}\n`),
  })
  expect(await readFolder(root)).toEqual([`a#0: ${text}`, `b#0: ${text}`])
  expect(await readFolder(root, { encoding: 'windows-1251' })).toEqual([`a#0: ${text}`, `b#0: ${text}`])
})

test('what does not fit is told with its line', async () => {
  const root = folder({
    'a.csv': 'text,title\na,b\nc,d,e,f\ng,h\n',
    'b.csv': 'body,title\na,b\n',
    'c.csv': 'text\n"never closed\nx\ny\n',
    'd.csv': 'text\n',
    'e.csv': 'text,title\nshort\n',
    'f.csv': `text\n"${'x\n'.repeat(200)}`,
  })
  expect(await readFolder(root, { maxArticleBytes: 100 })).toEqual([
    'a#0: a',
    '!broken-csv a.csv:1',
    'a#2: g',
    '!no-text b.csv',
    '!broken-csv c.csv:0',
    '!empty d.csv',
    'e#0: short',
    '!broken-csv f.csv:0',
  ])
  const message = (await readAll([root])).filter(isFailure).map((failure) => failure.message)
  expect(message[0]).toMatch(/^line 3: /)
  expect(message[1]).toContain('--map text=COLUMN')
})
