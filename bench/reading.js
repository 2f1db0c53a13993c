/** How fast input is read, without extraction: pages, NDJSON, WARC. Absolute figures, with gates that a slow machine meets. */
import { isFailure } from '../dist/input/failure.js'
import { readSegment } from '../dist/input/read.js'
import { segments } from '../dist/input/segments.js'

const page = (text) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>News</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"News","datePublished":"2025-01-17"}</script></head><body>
<nav><ul>${Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">Section ${i}</a></li>`).join('')}</ul></nav>
<article>${text
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('')}</article>
<aside>${Array.from({ length: 60 }, (_, i) => `<div class="card"><a href="/n${i}"><h4>Another story ${i}</h4></a></div>`).join('')}</aside></body></html>`

const warc = (body) => {
  const http = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}`)
  const head = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${http.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')])
}

/** Reads a stream of bytes; gives articles and seconds of processor time. */
const timed = async (bytes, format) => {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += 256 * 1024) yield bytes.subarray(at, at + 256 * 1024)
  }
  const before = process.cpuUsage()
  let articles = 0
  for await (const segment of segments(['-'], { format }, chunks())) {
    const outcomes = isFailure(segment) ? [segment] : await readSegment(segment)
    for (const outcome of outcomes) {
      if (isFailure(outcome)) throw new Error(`bench: ${outcome.code}: ${outcome.message}`)
      articles++
    }
  }
  const { user, system } = process.cpuUsage(before)
  return { articles, seconds: (user + system) / 1e6 }
}

/** Notes the marks of reading. */
export const measureReading = async (mark, texts) => {
  const some = Array.from({ length: 2000 }, (_, i) => texts[i % texts.length])
  const ndjson = Buffer.from(some.map((text, i) => JSON.stringify({ id: `n${i}`, text })).join('\n'))
  const archive = Buffer.concat(some.map(warc))
  const pages = some.slice(0, 60).map((text) => Buffer.from(page(text)))
  let seconds = 0
  for (const [i, bytes] of pages.entries()) {
    const one = await timed(bytes, 'html')
    // The first pages pay for loading and warming up.
    if (i >= 10) seconds += one.seconds
  }
  const size = (bytes) => `${(bytes.length / 1e6).toFixed(0)} MB, 2,000 articles`
  mark('reading pages, pages/s', '>= 10', (pages.length - 10) / seconds, 'Readability, linkedom, html-to-text')
  mark('reading NDJSON, MB/s', '>= 20', ndjson.length / 1e6 / (await timed(ndjson, 'ndjson')).seconds, size(ndjson))
  mark('reading WARC, MB/s', '>= 20', archive.length / 1e6 / (await timed(archive, 'warc')).seconds, size(archive))
}
