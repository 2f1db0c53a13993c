/**
 * Pages in the manner of the sites that this is read from: their markup (as far as it matters), our own sentences. The paragraphs
 * of the article carry `data-kept`, which no reader looks at; all else on the page is furniture, and much of it tells of other
 * events. How much of both is told apart is measured, with the extraction's own furniture rules behind Readability.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { boilerplateLines } from '../../src/extract/boilerplate.js'
import { isFailure } from '../../src/input/failure.js'
import { articleOfPage } from '../../src/input/page.js'
import { readArticles } from '../../src/input/read.js'
import { extractArticle } from '../../src/pipeline/extract.js'

const FOLDER = resolve(import.meta.dirname, '../../fixtures/pages')

interface Expected {
  readonly published: string
  /** Where that stands. */
  readonly source: string
  readonly publisher: string
  readonly author: string | null
  /** An event that is told, as type, day and participants. */
  readonly event: string
  /** Who takes part in events of the furniture only. */
  readonly others: readonly string[]
}

const PAGES: Readonly<Record<string, Expected>> = {
  'ar-rt': {
    published: '2025-04-18',
    source: 'JSON-LD datePublished',
    publisher: 'RT Arabic',
    author: 'RT Arabic',
    event: 'meeting 2025-04-18 Abbas Araghchi + Sergei Lavrov',
    others: ['Vladimir Putin', 'Recep Tayyip Erdogan', 'Masoud Pezeshkian', 'Andrei Belousov', 'Haitham bin Tariq'],
  },
  'ar-sana': {
    published: '2023-07-31',
    source: 'JSON-LD datePublished',
    publisher: 'S A N A',
    author: null,
    event: 'meeting 2023-07-31 Faisal Mekdad + Hossein Amir-Abdollahian',
    others: ['Vladimir Putin', 'Bashar al-Assad', 'Hussein Arnous', 'Abdelmadjid Tebboune', 'Russia'],
  },
  'en-al-jazeera': {
    published: '2025-01-17',
    source: 'JSON-LD datePublished',
    publisher: 'Al Jazeera',
    author: 'Jane Example, News Agencies',
    event: 'agreement 2025-01-17 Masoud Pezeshkian + Vladimir Putin',
    others: ['Sergei Lavrov', 'Donald Trump', 'Xi Jinping', 'Abbas Araghchi', 'Hakan Fidan', 'Saudi Arabia'],
  },
  'en-press-tv': {
    published: '2025-07-21',
    source: 'JSON-LD datePublished',
    publisher: 'PressTV',
    author: null,
    event: 'exercise 2025-07-21 Iran + Russia',
    others: ['China', 'Iraq', 'Pakistan'],
  },
  'en-tehran-times': {
    published: '2025-05-06',
    source: 'OpenGraph article:published_time',
    publisher: 'Tehran Times',
    author: null,
    event: 'agreement 2025-05-06 Andrei Rudenko + Fatemeh Mohajerani',
    others: ['Oman', 'Masoud Pezeshkian', 'Shehbaz Sharif', 'Abbas Araghchi', 'Sergei Lavrov'],
  },
  'fa-irna': {
    published: '2025-06-02',
    source: 'OpenGraph article:published_time',
    publisher: 'ایرنا',
    author: null,
    event: 'call 2025-06-02 Masoud Pezeshkian + Vladimir Putin',
    others: ['Abbas Araghchi', 'Sergei Lavrov', 'Nikol Pashinyan', 'China', 'Oman'],
  },
  'fa-isna': {
    published: '2025-07-31',
    source: 'meta itemprop datePublished',
    publisher: 'ایسنا',
    author: 'مریم نمونه',
    event: 'meeting 2025-07-30 Alexei Dedov + Majid Takht-Ravanchi',
    others: ['Abbas Araghchi', 'Sergei Lavrov', 'Mohammad Bagher Ghalibaf', 'Vyacheslav Volodin'],
  },
  'fa-tasnim': {
    published: '2025-04-25',
    source: 'meta dc.date.issued',
    publisher: 'خبرگزاری تسنیم | Tasnim',
    author: null,
    event: 'agreement 2025-04-25 Mohsen Paknejad + Sergei Tsivilev',
    others: ['Sergei Lavrov', 'Masoud Pezeshkian', 'Ilham Aliyev', 'Vladimir Putin', 'Xi Jinping', 'Iraq'],
  },
  'ru-kommersant': {
    published: '2023-12-25',
    source: 'JSON-LD datePublished',
    publisher: 'Коммерсантъ',
    author: 'Пётр Образцов',
    event: 'agreement 2023-12-25 EAEU + Iran',
    others: [
      'Sergei Lavrov',
      'Hossein Amir-Abdollahian',
      'Vladimir Putin',
      'Ebrahim Raisi',
      'Alexander Novak',
      'Armenia',
    ],
  },
  'ru-ria': {
    published: '2024-10-11',
    source: 'OpenGraph article:published_time',
    publisher: 'РИА Новости',
    author: 'РИА Новости',
    event: 'meeting 2024-10-11 Masoud Pezeshkian + Vladimir Putin',
    others: ['Sergei Lavrov', 'Hakan Fidan', 'Mikhail Mishustin', 'Sergei Shoigu', 'Kazakhstan'],
  },
  'ru-tass': {
    published: '2025-07-10',
    source: 'JSON-LD datePublished',
    publisher: 'ТАСС',
    author: 'ТАСС',
    event: 'call 2025-07-10 Abbas Araghchi + Sergei Lavrov',
    others: ['Vladimir Putin', 'Donald Trump', 'Mikhail Mishustin', 'United Arab Emirates'],
  },
}

const spaced = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()
const source = (name: string): string => readFileSync(join(FOLDER, `${name}.html`), 'utf8')
const kept = (html: string): string[] =>
  [...parseHTML(html).document.querySelectorAll('[data-kept]')].map(({ textContent }) => spaced(textContent))

test('every page has its expectation', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(
    Object.keys(PAGES)
      .map((name) => `${name}.html`)
      .sort(),
  )
})

describe.each(Object.entries(PAGES))('%s', (name, expected) => {
  const html = source(name)
  const { described, warnings } = articleOfPage(html, null)

  test('says who published it, and when', () => {
    const told = warnings.filter(({ code }) => code.startsWith('published-'))
    expect(described.published?.replace(/^(\d{4})(\d\d)(\d\d)T/, '$1-$2-$3T').slice(0, 10)).toBe(expected.published)
    expect(told.map(({ message }) => message)).toEqual([`the publication date is that of ${expected.source}`])
    expect([described.publisher, described.author]).toEqual([expected.publisher, expected.author])
    expect(described.title).toBe(spaced(parseHTML(html).document.querySelector('h1, h2.title')?.textContent ?? null))
  })

  test('has all paragraphs, the headline above them, and no other prose', () => {
    const paragraphs = described.text.split('\n\n').map(spaced)
    const title = described.title ?? ''
    expect(paragraphs.filter((line) => kept(html).includes(line))).toEqual(kept(html))
    expect(paragraphs.indexOf(title)).toBeLessThan(paragraphs.indexOf(kept(html)[0] ?? ''))
    const language = name.slice(0, 2)
    const furniture = boilerplateLines(described.text, language).map(({ start, end }) =>
      spaced(described.text.slice(start, end)),
    )
    const strays = paragraphs.filter(
      (line) => !kept(html).includes(line) && !furniture.includes(line) && line !== title,
    )
    for (const stray of strays) expect(stray.length, stray).toBeLessThan(70)
    expect(strays.length).toBeLessThanOrEqual(2)
  })

  test('tells its event and none of the others', async () => {
    const events: { readonly gloss: string; readonly names: readonly string[] }[] = []
    for await (const article of readArticles([join(FOLDER, `${name}.html`)])) {
      if (isFailure(article)) throw new Error(article.message)
      for (const { type, date, participants } of extractArticle(article).events) {
        const names = participants.map((participant) => participant.name).sort()
        events.push({ gloss: `${type} ${date?.start?.slice(0, 10)} ${names.join(' + ')}`, names })
      }
    }
    expect(events.map(({ gloss }) => gloss.slice(0, expected.event.length))).toContain(expected.event)
    expect(events.flatMap(({ names }) => names.filter((of) => expected.others.includes(of)))).toEqual([])
  })
})

test('of the lines of these pages, as much is told apart as was reached', () => {
  const share = { text: [0, 0], furniture: [0, 0] }
  for (const name of Object.keys(PAGES)) {
    const html = source(name)
    const { text, title } = articleOfPage(html, null).described
    const dropped = boilerplateLines(text, name.slice(0, 2))
    const shown = text.split('\n').map(spaced)
    const isLeftOut = (line: string): boolean =>
      !shown.includes(line) || dropped.some(({ start, end }) => spaced(text.slice(start, end)) === line)
    const page = parseHTML(html).document
    const own = new Set(kept(html))
    for (const block of page.body.querySelectorAll('p, li, h2, h3, h4, figcaption, time, span, button, label')) {
      const line = spaced(block.textContent)
      if (
        line === '' ||
        line === title ||
        block.querySelector('p, li, h3, [data-kept]') ||
        block.closest('[data-kept]')
      )
        continue
      share.furniture[1] = (share.furniture[1] ?? 0) + 1
      if (isLeftOut(line)) share.furniture[0] = (share.furniture[0] ?? 0) + 1
    }
    for (const line of own) {
      share.text[1] = (share.text[1] ?? 0) + 1
      if (shown.includes(line) && !isLeftOut(line)) share.text[0] = (share.text[0] ?? 0) + 1
    }
  }
  const [keptLines = 0, textLines = 1] = share.text
  const [left = 0, furnitureLines = 1] = share.furniture
  console.log(
    `pages: ${keptLines} of ${textLines} lines of text kept, ${left} of ${furnitureLines} of furniture left out`,
  )
  expect(keptLines / textLines).toBe(1)
  expect(left / furnitureLines).toBeGreaterThanOrEqual(0.97)
})
