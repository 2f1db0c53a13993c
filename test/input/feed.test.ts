import { expect, test } from 'vitest'
import type { ReadArticle } from '../../src/input/article.js'
import { folder, readAll, readFolder } from './fixture.js'

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Courier &amp; Sons</title><language>en</language>
<item><title>Talks in Moscow</title><link>https://example.org/1</link><guid>g-1</guid>
<pubDate>Fri, 17 Jan 2025 10:00:00 +0300</pubDate><dc:creator>A. Reporter</dc:creator>
<description>A summary.</description><content:encoded><![CDATA[<p>The ministers met.</p><p>They talked.</p>]]></content:encoded></item>
<item><title>No text but this</title></item>
<item><description>&lt;p&gt;Escaped &amp;amp; short&lt;/p&gt;</description></item>
<item></item>
</channel></rss>`

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru"><title>Вестник</title>
<entry><id>a-1</id><title>Переговоры</title><link rel="self" href="https://example.org/self"/><link href="https://example.org/2"/>
<published>2025-01-17T18:23:00Z</published><author><name>А. Автор</name></author>
<content type="xhtml"><div><p>Министры встретились.</p></div></content></entry></feed>`

test('RSS: each item, the fullest text it carries, what it says about itself', async () => {
  const root = folder({ 'a.rss': RSS })
  expect(await readFolder(root)).toEqual([
    'g-1: The ministers met.\n\nThey talked.',
    'a#1: No text but this',
    'a#2: Escaped & short',
    '!empty a.rss:3',
  ])
  const [article] = (await readAll([root])) as ReadArticle[]
  expect(article).toMatchObject({
    title: 'Talks in Moscow',
    publisher: 'The Courier & Sons',
    author: 'A. Reporter',
    language: 'en',
    published: { value: '2025-01-17T10:00+03:00', basis: 'metadata' },
    source: { record: 0, url: 'https://example.org/1', mediaType: 'application/xml' },
  })
})

test('Atom', async () => {
  const root = folder({ 'a.xml': ATOM })
  expect(await readFolder(root)).toEqual(['a-1: Министры встретились.'])
  const [article] = (await readAll([root])) as ReadArticle[]
  expect(article).toMatchObject({
    publisher: 'Вестник',
    author: 'А. Автор',
    language: 'ru',
    published: { value: '2025-01-17T18:23Z' },
    source: { url: 'https://example.org/2' },
  })
})

test('what is no feed', async () => {
  const entity =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>'
  const root = folder({
    'a.xml': '<note>x</note>',
    'b.xml': '<rss><channel></channel></rss>',
    'c.xml': 'no markup',
    'd.xml': entity,
  })
  expect(await readFolder(root)).toEqual(['!broken-feed a.xml', '!empty b.xml', '!broken-feed c.xml', 'd#0: &b;'])
})
