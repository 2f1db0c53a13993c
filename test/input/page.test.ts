import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ReadArticle } from '../../src/input/article.js'
import { articleOfPage, declaredEncoding } from '../../src/input/page.js'
import { extractArticle } from '../../src/pipeline/extract.js'
import { encodeAs } from './encode.js'
import { folder, gloss, readAll } from './fixture.js'

const PARAGRAPHS = [
  'Министры иностранных дел двух стран провели в Москве переговоры о торговле, транспорте и безопасности в регионе, сообщила пресс-служба.',
  'Стороны договорились продолжить консультации в ближайшие недели и обсудить, как ускорить строительство железной дороги вдоль побережья.',
  'Следующая встреча пройдёт в Тегеране, её дата будет согласована по дипломатическим каналам, уточнили в министерстве после переговоров.',
]

const page = (head: string, body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')): string => `<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><title>Переговоры - Вестник</title>${head}</head><body>
<nav><ul><li><a href="/">Главная</a></li><li><a href="/world">Мир</a></li><li><a href="/sport">Спорт</a></li></ul></nav>
<article><h1>Переговоры в Москве</h1>${body}</article>
<aside><h3>Читайте также</h3><a href="/1">Погода на выходные</a><time datetime="2019-01-01">1 января 2019</time></aside>
<footer>Все права защищены. <a href="/cookies">Cookies</a></footer><script>var x = "</p>"</script></body></html>`

const published = (head: string): string | null | undefined => articleOfPage(page(head), null).described.published

test('the main text, paragraph by paragraph, without menu, links and footer', () => {
  const { described, warnings } = articleOfPage(page(''), null)
  expect(described.text.replace(/^Переговоры в Москве\n\n/, '')).toBe(PARAGRAPHS.join('\n\n'))
  expect(described.language).toBe('ru')
  expect(warnings).toEqual([])
})

describe('what the page says about itself', () => {
  test('JSON-LD, alone or in a graph', () => {
    const data = {
      '@type': ['NewsArticle'],
      headline: 'Заголовок',
      datePublished: '2025-01-17T18:23:00+03:00',
      author: [{ name: 'А. Автор' }, { name: 'Б. Автор' }],
      publisher: { '@type': 'Organization', name: 'Вестник' },
    }
    for (const shape of [data, [{ '@type': 'WebSite' }, data], { '@graph': [{ '@type': 'BreadcrumbList' }, data] }]) {
      const { described } = articleOfPage(
        page(`<script type="application/ld+json">${JSON.stringify(shape)}</script>`),
        null,
      )
      expect(described).toMatchObject({
        title: 'Заголовок',
        published: data.datePublished,
        author: 'А. Автор, Б. Автор',
        publisher: 'Вестник',
      })
    }
  })

  test('OpenGraph and meta', () => {
    const { described } = articleOfPage(
      page(`<meta property="og:title" content="Заголовок"><meta property="og:site_name" content="Вестник"><meta name="author" content="А. Автор">
        <meta property="article:published_time" content="2025-01-17"><link rel="canonical" href="https://example.org/1">`),
      null,
    )
    expect(described).toMatchObject({
      title: 'Заголовок',
      publisher: 'Вестник',
      author: 'А. Автор',
      published: '2025-01-17',
      url: 'https://example.org/1',
    })
  })

  test.each([
    ['<meta itemprop="datePublished" content="2025-01-17">', '2025-01-17'],
    ['<meta name="dc.date.issued" content="2025-01-17">', '2025-01-17'],
    ['<time itemprop="datePublished" datetime="2025-01-17T10:00Z">', '2025-01-17T10:00Z'],
    [
      '<script type="application/ld+json">{broken</script><meta name="parsely-pub-date" content="2025-01-17">',
      '2025-01-17',
    ],
    [
      '<meta property="article:published_time" content="yesterday"><meta name="pubdate" content="2025-01-17">',
      '2025-01-17',
    ],
    ['<meta property="article:modified_time" content="2025-02-02">', null],
    ['', null],
  ])('the publication date of %s', (head, expected) => {
    expect(published(head)).toBe(expected)
  })
})

describe('a date that several sources state', () => {
  const DATED = [
    '17 января 2025, 14:30',
    'Сергей Лавров и Аббас Арагчи в пятницу провели переговоры в Москве, сообщили в МИД.',
  ]
  const read = async (metadata: string) => {
    const html = page(metadata, [...DATED, ...PARAGRAPHS].map((text) => `<p>${text}</p>`).join(''))
    const [article] = (await readAll([folder({ 'a.html': html })])) as [ReadArticle]
    const record = extractArticle(article)
    return {
      published: [record.published?.start?.slice(0, 10), record.published?.basis],
      event: record.events[0]?.date?.start?.slice(0, 10),
      warnings: [...article.warnings, ...record.warnings].map(({ code, message }) => [code, message]),
    }
  }
  const og = (date: string): string => `<meta property="article:published_time" content="${date}">`
  const told = ['published-source', 'the publication date is that of OpenGraph article:published_time']

  test('the text wins over metadata that contradict it, with a warning', async () => {
    expect(await read(og('2025-03-20T10:00:00Z'))).toEqual({
      published: ['2025-01-17', 'stated'],
      event: '2025-01-17',
      warnings: [
        told,
        ['published-conflict', 'the text says 2025-01-17T14:30, the metadata 2025-03-20T10:00; the text is believed'],
      ],
    })
  })

  test('an instant that is the same day somewhere contradicts nothing', async () => {
    for (const date of ['2025-01-17', '2025-01-16T21:30:00Z', '2025-01-18T01:00:00+03:30']) {
      expect(await read(og(date))).toMatchObject({ published: [date.slice(0, 10), 'metadata'], warnings: [told] })
    }
    expect((await read(og('2025-01-18'))).published).toEqual(['2025-01-17', 'stated'])
  })

  test('sources of the page that contradict each other are told; the more trustworthy is believed', async () => {
    const { warnings } = await read(`${og('2025-01-17')}<meta name="pubdate" content="2024-05-01">`)
    expect(warnings).toEqual([
      told,
      [
        'published-sources-differ',
        'OpenGraph article:published_time says 2025-01-17, meta pubdate 2024-05-01; the former is believed',
      ],
    ])
  })

  test('a mark that cards of other stories bear as well says nothing', () => {
    const card = (date: string): string =>
      `<div class="card"><time itemprop="datePublished" datetime="${date}">x</time></div>`
    expect(published(card('2025-01-17'))).toBe('2025-01-17')
    expect(published(card('2025-01-17') + card('2024-12-01'))).toBeNull()
    expect(published('<time class="entry-date published" datetime="2019-01-01">x</time>')).toBeNull()
  })
})

test('JSON-LD of publishing systems: references, comments around it, line feeds within strings', () => {
  const data = `/* */ //<![CDATA[
{"@graph":[{"@type":"WebPage","datePublished":"2025-01-17","inLanguage":"ru"},{"@type":"WebSite","name":"Вестник"},
{"@type":"NewsArticle","headline":"Заголовок &quot;в
кавычках&quot;","author":{"@id":"#a"},"publisher":{"@id":"#p"},"datePublished":"2025-01-18"},
{"@type":"Person","@id":"#a","name":"А. Автор"},{"@type":"Organization","@id":"#p","name":"Издатель"}]}
//]]>`
  const { described } = articleOfPage(
    page(`<script type="application/ld+json">${data.replace('/* */ ', '')}</script>`),
    null,
  )
  expect(described).toMatchObject({
    title: 'Заголовок "в кавычках"',
    author: 'А. Автор',
    publisher: 'Издатель',
    published: '2025-01-18',
  })
})

test('addresses are no names, and a path alone is no address', () => {
  const { described } = articleOfPage(
    page(
      '<meta name="author" content="https://example.org/people/1"><link rel="canonical" href="/news/1"><meta property="og:site_name" content="Вестник"><meta property="og:title" content="Переговоры в Москве | Вестник">',
    ),
    null,
  )
  expect(described).toMatchObject({ author: null, url: null, title: 'Переговоры в Москве' })
})

test('a page that defeats Readability is read in its marked part, with a warning', () => {
  const hidden = `<html><body><div style="display:none">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`
  const { described, warnings } = articleOfPage(hidden, null)
  expect(described.text).toBe(PARAGRAPHS.join('\n\n'))
  expect(warnings.map((warning) => warning.code)).toEqual(['page-fallback'])
})

test('a page of a file: declared encoding, source, metadata date', async () => {
  const html = page('<meta property="article:published_time" content="2025-01-17T18:23:00+03:00">').replace(
    'utf-8',
    'windows-1251',
  )
  const root = folder({ 'a.html': encodeAs('windows-1251', html) })
  const [article] = (await readAll([root])) as ReadArticle[]
  expect(article?.text).toContain(PARAGRAPHS[1])
  expect(article).toMatchObject({
    id: 'a',
    language: 'ru',
    published: { value: '2025-01-17T18:23+03:00', basis: 'metadata' },
    source: { mediaType: 'text/html', encoding: 'windows-1251', path: join(root, 'a.html') },
  })
})

test('an empty page, a page too large', async () => {
  const root = folder({ 'a.html': '<html><body></body></html>', 'b.html': page('', 'x'.repeat(5 << 20)) })
  expect((await readAll([root])).map((outcome) => gloss(outcome, root))).toEqual(['!empty a.html', '!too-large b.html'])
})

test('links without words, however many, cost what they weigh', () => {
  const cost = (links: number): number => {
    const html = page(
      '',
      `${'<div><a href="/x"></a>'.repeat(20)}${'<a href="/x"></a>'.repeat(links)}${'</div>'.repeat(20)}<p>${PARAGRAPHS.join('</p><p>')}</p>`,
    )
    const before = process.cpuUsage()
    expect(articleOfPage(html, null).described.text).toContain(PARAGRAPHS[0])
    const { user, system } = process.cpuUsage(before)
    return (user + system) / links
  }
  cost(200)
  expect(cost(16_000)).toBeLessThan(6 * cost(2_000) + 20)
})

test('a very deep page is read as far as its words go', () => {
  const deep = `${'<div>'.repeat(20_000)}text${'</div>'.repeat(20_000)}`
  for (const html of [deep, `<body>${deep}</body>`, `<html><body>${deep}</body></html>`]) {
    expect(articleOfPage(html, null).described.text).toBe('text')
  }
})

test.each(['plain text', '<p>a fragment</p>', '<<<<', '<!-- open', ''])('%j is read as far as it goes', (html) => {
  expect(articleOfPage(html, null).described.text).toBe(html.startsWith('<!') ? '' : html.replace(/<\/?p>/g, ''))
})

test('declared encodings', () => {
  const declared = (head: string): string | null => declaredEncoding(Buffer.from(head))
  expect(declared('<html><meta charset=windows-1256>')).toBe('windows-1256')
  expect(declared('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">')).toBe('koi8-r')
  expect(declared('<?xml version="1.0" encoding="UTF-8"?>')).toBe('UTF-8')
  expect(declared('<p>')).toBeNull()
})

describe('the head of an article, however a page marks it', () => {
  const TEXT = [
    'Министр иностранных дел России Сергей Лавров провёл в пятницу в Москве переговоры с иранским коллегой Аббасом Аракчи.',
    'Стороны обсудили торговлю и транспорт, говорится в сообщении, которое распространило российское внешнеполитическое ведомство.',
  ]
  const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('')
  const HEADLINE = 'Лавров и Аракчи встретились в Москве'
  const DAY = '18 апреля 2025'
  const read = async (title: string, body: string) => {
    const html = `<html lang="ru"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`
    const [outcome] = await readAll([folder({ 'a.html': html })])
    const { title: told, text, published: known } = outcome as ReadArticle
    const { published: day, events } = extractArticle(outcome as ReadArticle)
    return {
      title: told,
      first: text.split('\n\n')[0],
      published: day?.edtf,
      basis: known?.basis ?? day?.basis,
      events: events.map(({ type, date }) => `${type} ${date?.edtf}`),
    }
  }
  const stated = { title: HEADLINE, first: HEADLINE, published: '2025-04-18', basis: 'stated' }
  const events = ['meeting 2025-04-18']

  test('a date line above the headline, beside the number of a document', async () => {
    const head = `<div class="line">${DAY} 18:25</div><h1>${HEADLINE}</h1><div class="number">652-18-04-2025</div>`
    expect(await read(`${HEADLINE} - МИД`, `<div><div>${head}</div><div>${paragraphs}</div></div>`)).toEqual({
      ...stated,
      published: '2025-04-18T18:25',
      events,
    })
    const list = `<ul><li><a href="/p">Политика</a></li><li class="time">${DAY}</li></ul><h1>${HEADLINE}</h1>`
    expect(await read(HEADLINE, `<article>${list}${paragraphs}</article>`)).toMatchObject({
      published: '2025-04-18',
      events,
    })
  })

  test('nothing but boxes: the headline is known by the title', async () => {
    const soup = `<div class="a"><a href="/">Главная</a></div><div class="b"><div>${HEADLINE}</div><div class="c">${DAY}</div>
      <div>${TEXT.map((text) => `<div>${text}</div>`).join('')}</div></div>`
    expect(await read(`Вестник - ${HEADLINE}`, soup)).toEqual({ ...stated, events })
  })

  test('a print version: a table, and a title that names the view', async () => {
    const rows = ['Вестник', `Дата публикации: ${DAY}`, 'Код: 12345', `<div>${TEXT.join('<br>')}</div>`]
    const table = `<table>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table>`
    expect(await read('Версия для печати', table)).toMatchObject({ published: '2025-04-18', basis: 'stated', events })
    expect(await read('Печать', table)).toMatchObject({ title: null })
  })

  test('the time by the headline, and not that of a card or of a change', async () => {
    const time = (day: string, named = ''): string => `<time ${named} datetime="${day}">${day.slice(8)}</time>`
    const body = (inside: string, after = ''): string =>
      `<main><div><aside>${inside}<h1>${HEADLINE}</h1></aside><article>${paragraphs}</article></div>${after}</main>`
    const card = (day: string): string =>
      `<div>${time(day)}<h3><a href="/1">Президент принял посла в Кремле</a></h3></div>`
    const known = { title: HEADLINE, basis: 'metadata', published: '2025-04-18', events }
    expect(await read(HEADLINE, body(time('2025-04-18'), card('2025-04-21') + card('2025-04-22')))).toMatchObject(known)
    expect(await read(HEADLINE, body(time('2025-04-19', 'class="modified"') + time('2025-04-18')))).toMatchObject(known)
    for (const inside of ['', time('2025-04-19', 'class="updated"'), time('2025-04-18') + time('2025-04-16')]) {
      expect((await read(HEADLINE, body(inside, card('2025-04-21')))).basis).toBe('inferred')
    }
  })

  test('a capture of the Wayback Machine: its bar is none of the page, its address is undone', () => {
    const bar = `<div id="wm-ipp-base"><div>19 Apr 2025 - 02 Jun 2026</div><p>About this capture</p></div>`
    const address = 'https://web.archive.org/web/20250419001122/https://example.org/a'
    const html = `<html><head><link rel="canonical" href="${address}"></head><body>${bar}<h1>${HEADLINE}</h1>${paragraphs}</body></html>`
    const { described } = articleOfPage(html, null)
    expect(described.url).toBe('https://example.org/a')
    expect(described.text).toBe([HEADLINE, ...TEXT].join('\n\n'))
  })
})
