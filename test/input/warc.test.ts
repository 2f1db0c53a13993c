import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { ReadArticle } from '../../src/input/article.js'
import { isFailure } from '../../src/input/failure.js'
import { encodeAs } from './encode.js'
import { folder, readAll, readFolder } from './fixture.js'

type Extra = Readonly<Record<string, string>>

const record = (kind: string, content: string | Uint8Array, extra: Extra = {}): Buffer => {
  const bytes = Buffer.from(content)
  const headers = {
    'WARC-Type': kind,
    'WARC-Date': '2025-02-02T00:00:00Z',
    ...extra,
    'Content-Length': String(bytes.length),
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')])
}
const http = (body: string | Uint8Array, headers: Extra = {}, status = '200 OK'): Buffer => {
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)])
}

const SENTENCE =
  'Министры провели в Москве переговоры о торговле и договорились продолжить консультации в ближайшие недели.'
const PAGE = `<html><head><meta charset="utf-8"><title>t</title></head><body><article><p>${SENTENCE}</p></article></body></html>`

const WARC = Buffer.concat([
  record('warcinfo', 'software: x', { 'Content-Type': 'application/warc-fields' }),
  record('request', 'GET / HTTP/1.1\r\n\r\n'),
  record('response', http(PAGE), { 'WARC-Target-URI': 'https://example.org/1' }),
  record('response', http(PAGE, {}, '404 Not Found')),
  record('response', http('\u0001\u0002', { 'Content-Type': 'image/png' })),
])

test('WARC: pages that were answered with success, by their place in the file', async () => {
  const root = folder({ 'a.warc': WARC })
  expect(await readFolder(root)).toEqual([`a#2: ${SENTENCE}`])
  const [article] = (await readAll([root])) as ReadArticle[]
  expect(article?.published).toBeNull()
  expect(article?.source).toMatchObject({
    record: 2,
    url: 'https://example.org/1',
    mediaType: 'text/html',
    encoding: 'utf-8',
  })
})

test('gzip whole, or record by record', async () => {
  const one = record('response', http(PAGE))
  const root = folder({ 'a.warc.gz': gzipSync(WARC), 'b.warc.gz': Buffer.concat([gzipSync(one), gzipSync(one)]) })
  expect(await readFolder(root)).toEqual([`a#2: ${SENTENCE}`, `b#0: ${SENTENCE}`, `b#1: ${SENTENCE}`])
})

test('WET: text records with their ids and languages', async () => {
  const extra = {
    'Content-Type': 'text/plain',
    'WARC-Record-ID': '<urn:uuid:1>',
    'WARC-Identified-Content-Language': 'fas,eng',
  }
  const root = folder({ 'a.wet': record('conversion', 'Tehran', extra) })
  expect(await readFolder(root)).toEqual(['urn:uuid:1: Tehran'])
  expect(((await readAll([root])) as ReadArticle[])[0]?.language).toBe('fa')
})

test('codings of the body: chunked, gzip, brotli, or the header alone; the encoding of the header', async () => {
  const chunked = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n0\r\n\r\n`
  const bodies = [
    http(chunked(PAGE), { 'Transfer-Encoding': 'chunked' }),
    http(PAGE, { 'Transfer-Encoding': 'chunked' }),
    http(gzipSync(PAGE), { 'Content-Encoding': 'gzip' }),
    http(brotliCompressSync(PAGE), { 'Content-Encoding': 'br' }),
    http(PAGE, { 'Content-Encoding': 'gzip' }),
    http(encodeAs('windows-1251', PAGE.replace('<meta charset="utf-8">', '')), {
      'Content-Type': 'text/html; charset=windows-1251',
    }),
  ]
  const root = folder({ 'a.warc': Buffer.concat(bodies.map((body) => record('response', body))) })
  expect(await readFolder(root)).toEqual(bodies.map((_, i) => `a#${i}: ${SENTENCE}`))
})

test('what ends early, is too large or is no WARC is said, with its place', async () => {
  const one = record('response', http(PAGE))
  const root = folder({
    'a.warc': Buffer.concat([one, one.subarray(0, one.length - 20)]),
    'b.warc': Buffer.concat([one, Buffer.from('garbage\r\n')]),
    'c.warc': Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'),
    'd.warc': Buffer.concat([record('response', http('x'.repeat(3000))), one]),
    'e.warc': Buffer.from(`WARC/1.0\r\n${'x'.repeat(100_000)}`),
    'f.warc': one.subarray(0, 15),
  })
  const seen = await readFolder(root, { maxArticleBytes: 2000 })
  expect(seen).toEqual([
    `a#0: ${SENTENCE}`,
    '!truncated a.warc',
    `b#0: ${SENTENCE}`,
    '!broken-archive b.warc',
    '!broken-archive c.warc',
    '!too-large d.warc:0',
    `d#1: ${SENTENCE}`,
    '!broken-archive e.warc',
    '!truncated f.warc',
  ])
  const [cut] = (await readAll([root])).filter(isFailure)
  expect(cut?.message).toContain(`at byte ${one.length}`)
})
