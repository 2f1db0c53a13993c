/**
 * A web page as an article: Readability finds the main text, and what the page says about itself is read from where
 * publishers state it for machines (JSON-LD, OpenGraph, meta, a marked `time`), in that order. "Any date on the page" is never
 * taken for the publication date: a wrong date is worse than none. Where Readability is defeated, the marked main part or
 * the whole body is used, with a warning.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Diagnostic } from '../core/diagnostic.js'
import type { Described } from './article.js'
import { textOfMarkup, tidy } from './markup.js'
import { publishedDate } from './published.js'

/** Elements beyond which Readability is not tried: no article has as many, and its time grows faster than they do. */
const MOST_ELEMENTS = 50_000
/** Depth beyond which Readability is not tried: its time grows with the cube of it (1,000 levels took it 14 s). */
const DEEPEST = 150
/** Text shorter than this from Readability is doubted where the page holds more. */
const SHORT = 200

type Json = unknown
const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const asList = (value: Json): readonly Json[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
const named = (value: Json): string | null => {
  const names = asList(value).map((item) => (isObject(item) ? item.name : item))
  return names.filter((name): name is string => typeof name === 'string' && name.trim() !== '').join(', ') || null
}
const asString = (value: Json): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/** What linkedom's document is used for here. */
interface Page {
  readonly querySelector: (selector: string) => PageElement | null
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
}
interface PageElement {
  readonly textContent: string | null
  readonly innerHTML: string
  readonly children: Iterable<PageElement>
  readonly getAttribute: (name: string) => string | null
}

/** The article that JSON-LD describes; graphs are looked through, other things (organisations, breadcrumbs) passed over. */
const linkedData = (page: Page): Readonly<Record<string, Json>> | null => {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let data: Json
    try {
      data = JSON.parse(script.textContent ?? '')
    } catch {
      continue
    }
    const things = asList(data).flatMap((thing) => (isObject(thing) ? [thing, ...asList(thing['@graph'])] : []))
    const found = things.find(
      (thing) =>
        isObject(thing) && asList(thing['@type']).some((type) => /(?:Article|Posting|Report)$/.test(String(type))),
    )
    if (isObject(found)) return found
  }
  return null
}

const attribute = (page: Page, selector: string, name: string): string | null =>
  asString(page.querySelector(selector)?.getAttribute(name))

const meta = (page: Page, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const value =
      attribute(page, `meta[property="${name}"]`, 'content') ?? attribute(page, `meta[name="${name}"]`, 'content')
    if (value) return value
  }
  return null
}

/** Statements of the publication date, the more trustworthy first. The page's other dates are none of them. */
const statedDates = (page: Page, data: Readonly<Record<string, Json>> | null): readonly (string | null)[] => [
  asString(data?.datePublished),
  meta(page, 'article:published_time', 'og:article:published_time'),
  attribute(page, 'meta[itemprop="datePublished"]', 'content'),
  attribute(page, 'time[itemprop="datePublished"]', 'datetime'),
  attribute(page, 'time[pubdate]', 'datetime'),
  meta(page, 'parsely-pub-date', 'dc.date.issued', 'DC.date.issued', 'dcterms.created', 'sailthru.date', 'pubdate'),
]

/** The first statement that is a date; failing that the first statement, for the warning that it is none. */
const publicationDate = (page: Page, data: Readonly<Record<string, Json>> | null): string | null => {
  const stated = statedDates(page, data).filter((date) => date !== null)
  return stated.find((date) => publishedDate(date) !== null) ?? stated[0] ?? null
}

const isTooDeep = (page: Page): boolean => {
  let level = page.documentElement ? [page.documentElement] : []
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    level = level.flatMap((element) => [...element.children])
  }
  return false
}

/** Readability's text, and null where it fails, finds nothing, or gives up. */
const readable = (
  html: string,
): { text: string; title: string | null; byline: string | null; siteName: string | null } | null => {
  try {
    // It takes the document apart, so it gets one of its own.
    const { document } = parseHTML(html)
    const found = new Readability(document as never, { maxElemsToParse: MOST_ELEMENTS }).parse()
    if (!found?.content) return null
    const { title, byline, siteName } = found
    return {
      text: textOfMarkup(found.content),
      title: asString(title),
      byline: asString(byline),
      siteName: asString(siteName),
    }
  } catch {
    return null
  }
}

const markedText = (page: Page): string => {
  for (const selector of ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]']) {
    const element = page.querySelector(selector)
    const text = element ? textOfMarkup(element.innerHTML) : ''
    if (text.length > SHORT) return text
  }
  return textOfMarkup(page.body?.innerHTML || page.documentElement?.innerHTML || '')
}

const parsed = (html: string): Page => parseHTML(html).document as unknown as Page

/** The page, with the markup that it was made of. linkedom gives a fragment no document to ask, so that it is given one. */
const openPage = (source: string): { readonly html: string; readonly page: Page } => {
  const isWhole = /<(?:html|body)[\s>]/i.test(source.slice(0, 65_536))
  const html = isWhole ? source : `<html><body>${source}</body></html>`
  const page = parsed(html)
  if (page.documentElement !== null) return { html, page }
  // It looked like a page and is none: what there is, is text.
  const text = `<html><body>${source.replaceAll('<', '&lt;')}</body></html>`
  return { html: text, page: parsed(text) }
}

/**
 * Reads a page.
 *
 * @param source the page, decoded
 * @param url where it is from, where that is known
 * @returns what it says, with a warning where its main text had to be guessed
 */
export const articleOfPage = (
  source: string,
  url: string | null,
): { described: Described; warnings: readonly Diagnostic[] } => {
  const { html, page } = openPage(source)
  const data = linkedData(page)
  const found = isTooDeep(page) ? null : readable(html)
  let text = found?.text ?? ''
  const warnings: Diagnostic[] = []
  if (text.length < SHORT) {
    const other = asString(data?.articleBody) ?? markedText(page)
    if (other.length > 2 * text.length) {
      text = tidy(other)
      warnings.push({
        code: 'page-fallback',
        message: 'the main text of the page could not be told from the rest; boilerplate may be in it',
      })
    }
  }
  return {
    described: {
      text,
      title:
        asString(data?.headline) ??
        meta(page, 'og:title') ??
        found?.title ??
        asString(page.querySelector('h1')?.textContent),
      url: url ?? attribute(page, 'link[rel="canonical"]', 'href') ?? meta(page, 'og:url'),
      published: publicationDate(page, data),
      publisher: named(data?.publisher) ?? meta(page, 'og:site_name') ?? found?.siteName ?? null,
      author: named(data?.author) ?? meta(page, 'author', 'article:author') ?? found?.byline ?? null,
      language: asString(data?.inLanguage) ?? asString(page.documentElement?.getAttribute('lang')),
    },
    warnings,
  }
}

/** The encoding that a page declares in its first kilobytes; null where it declares none. */
export const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1')
  const declaration = /^\s{0,20}<\?xml[^>]{0,80}/.exec(head)?.[0] ?? ''
  // A tag at a time: one expression over the whole head could be made to try every tag with every other.
  const tags = head.split('<').filter((tag) => /^meta[\s/]/i.test(tag))
  const found =
    tags
      .map((tag) => /charset\s{0,5}=\s{0,5}["']?([\w:-]{1,40})/i.exec(tag)?.[1])
      .find((label) => label !== undefined) ?? /encoding=["']([\w:-]{1,40})/i.exec(declaration)?.[1]
  return found ?? null
}
