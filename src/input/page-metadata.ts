/**
 * What a page says about itself, read from where publishers state it for machines: JSON-LD, OpenGraph, meta, a marked `time`,
 * in that order. "Any date on the page" is never taken for the publication date: a wrong date is worse than none, so that a mark
 * that several other dates of the page bear as well (cards of other stories) says nothing.
 */
import { parseDay } from '../calendar/gregorian.js'
import type { Diagnostic } from '../core/diagnostic.js'
import { textOfMarkup } from './markup.js'
import { publishedDate } from './published.js'

type Json = unknown
type Thing = Readonly<Record<string, Json>>

/** What linkedom's document is used for here. */
export interface Page {
  readonly querySelector: (selector: string) => PageElement | null
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
}
export interface PageElement {
  readonly textContent: string | null
  readonly innerHTML: string
  readonly children: Iterable<PageElement>
  readonly getAttribute: (name: string) => string | null
  readonly removeAttribute: (name: string) => void
  readonly querySelector: (selector: string) => PageElement | null
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
  readonly parentElement: PageElement | null
  readonly remove: () => void
}

export interface PageMetadata {
  readonly title: string | null
  readonly url: string | null
  /** As written; see `warnings` for where. */
  readonly published: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly language: string | null
  /** The text, where JSON-LD holds it. */
  readonly body: string | null
  readonly warnings: readonly Diagnostic[]
}

const isObject = (value: Json): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const asList = (value: Json): readonly Json[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
const asString = (value: Json): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/** Raw line feeds within strings, and the comments that hid scripts from old browsers, are common and mean nothing. */
const parsedData = (source: string): Json => {
  try {
    return JSON.parse(source.replace(/\p{Cc}/gu, ' ').replace(/^ *(?:\/\/ ?)?<!\[CDATA\[|(?:\/\/ ?)?\]\]>/g, ''))
  } catch {
    return null
  }
}

/** All things that the page's JSON-LD describes, those within graphs and main entities as well. */
const thingsOf = (page: Page): readonly Thing[] => {
  const things: Thing[] = []
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of asList(parsedData(script.textContent ?? ''))) {
      if (!isObject(thing)) continue
      things.push(thing, ...asList(thing['@graph']).filter(isObject), ...asList(thing.mainEntity).filter(isObject))
    }
  }
  return things
}

const isOf = (thing: Thing, types: RegExp): boolean => asList(thing['@type']).some((type) => types.test(String(type)))

/** The article among the things; failing that the page, where it is dated as one. Organisations and breadcrumbs are neither. */
const articleAmong = (things: readonly Thing[]): Thing | null =>
  things.find((thing) => isOf(thing, /(?:Article|Posting|Report)$/)) ??
  things.find((thing) => isOf(thing, /^(?:\w+:)?WebPage$/) && thing.datePublished !== undefined) ??
  null

const isAddress = (text: string): boolean => /^(?:https?:)?\/\//i.test(text)

/** What web archives put before the address of a page that they saved. */
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?=https?:)/

/** The names of persons or bodies, given as strings, as things, or by reference to things. */
const namesOf = (value: Json, things: readonly Thing[]): string | null => {
  const names = asList(value).map((item) => {
    if (!isObject(item)) return item
    return item.name ?? things.find((thing) => thing['@id'] === item['@id'] && thing !== item)?.name
  })
  const told = names.map(asString).filter((name) => name !== null && !isAddress(name))
  return told.join(', ') || null
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

/** The value that all elements with a mark agree on; null where there are several, or none. */
const sole = (page: Pick<Page, 'querySelectorAll'>, selector: string, name: string): string | null => {
  const values = new Set([...page.querySelectorAll(selector)].map((element) => asString(element.getAttribute(name))))
  const [value = null] = values
  return values.size === 1 ? value : null
}

interface StatedDate {
  readonly source: string
  readonly value: string | null
}

const META_NAMES = [
  'parsely-pub-date',
  'dc.date.issued',
  'DC.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'sailthru.date',
  'mediator_published_time',
  'cXenseParse:recs:publishtime',
  'publishedDate',
  'publish-date',
  'pubdate',
] as const

/** The date that blogs give their entry, within the entry that bears the headline: cards of other entries have one too. */
const entryDate = (page: Page): string | null => {
  const entry = [...page.querySelectorAll('article')].find((article) => article.querySelector('h1') !== null)
  return entry ? sole(entry, 'time.entry-date.published', 'datetime') : null
}

/** Boxes around the headline that are looked into for its time. */
const AROUND = 4

/**
 * The time that stands by the only headline: the sole one of the closest box around it that has any. Times of changes, of
 * cards (a time with a smaller headline) and of what is linked or listed are none.
 */
const headlineTime = (page: Page): string | null => {
  const headings = [...page.querySelectorAll('h1')]
  let box = headings.length === 1 ? (headings[0]?.parentElement ?? null) : null
  for (let level = 0; level < AROUND && box && box !== page.body; level++, box = box.parentElement) {
    const elsewhere = new Set(box.querySelectorAll('a time, li time'))
    const times = [...box.querySelectorAll('time[datetime]')].filter((time) => {
      const card = time.parentElement?.querySelector('h2, h3, h4') && !time.parentElement.querySelector('h1')
      return !card && !elsewhere.has(time) && !/modif|updat/i.test(time.getAttribute('class') ?? '')
    })
    const values = new Set(times.map((time) => asString(time.getAttribute('datetime'))))
    if (values.size > 0) return values.size === 1 ? ([...values][0] ?? null) : null
  }
  return null
}

/** Statements of the publication date, the more trustworthy first. The page's other dates are none of them. */
const statedDates = (page: Page, data: Thing | null): readonly StatedDate[] => [
  { source: 'JSON-LD datePublished', value: asString(data?.datePublished) },
  {
    source: 'OpenGraph article:published_time',
    value: meta(page, 'article:published_time', 'og:article:published_time'),
  },
  { source: 'meta itemprop datePublished', value: sole(page, 'meta[itemprop="datePublished"]', 'content') },
  { source: 'time itemprop datePublished', value: sole(page, 'time[itemprop="datePublished"]', 'datetime') },
  { source: 'time pubdate', value: sole(page, 'time[pubdate]', 'datetime') },
  { source: 'time entry-date', value: entryDate(page) },
  ...META_NAMES.map((name) => ({ source: `meta ${name}`, value: meta(page, name) })),
  { source: 'the time by the headline', value: headlineTime(page) },
]

/** A day's difference may be one of time zones. */
const SAME = 1

/** The first statement that is a date, failing that the first statement, with a note of where it stands and of what denies it. */
const publicationDate = (
  page: Page,
  data: Thing | null,
): { readonly published: string | null; readonly warnings: readonly Diagnostic[] } => {
  const stated = statedDates(page, data).filter(({ value }) => value !== null)
  const read = stated.flatMap(({ source, value }) => {
    const date = publishedDate(value ?? '')
    return date === null ? [] : [{ source, value, date, day: parseDay(date) as number }]
  })
  const [first, ...others] = read
  if (!first) return { published: stated[0]?.value ?? null, warnings: [] }
  const denying = others.find(({ day }) => Math.abs(day - first.day) > SAME)
  const told = { code: 'published-source', message: `the publication date is that of ${first.source}` }
  const denied = denying && {
    code: 'published-sources-differ',
    message: `${first.source} says ${first.date}, ${denying.source} ${denying.date}; the former is believed`,
  }
  return { published: first.value, warnings: denied ? [told, denied] : [told] }
}

const words = (text: string): number => text.split(/\s+/).length
/** What a page calls itself in fewer words names a site or a view ("Print version"). */
const LEAST_WORDS = 3
const asHeadline = (text: string | null | undefined): string | null =>
  text && words(text) >= LEAST_WORDS ? text : null

/** A heading that stands alone on the page and is longer than the name of a site or section. */
const soleHeading = (page: Page): string | null => {
  const headings = [...page.querySelectorAll('h1')].flatMap((heading) => asString(heading.textContent) ?? [])
  const [heading = ''] = headings
  return headings.length === 1 ? asHeadline(heading.replace(/\s+/g, ' ')) : null
}

/** A title without the name of its site behind a stroke or a dash, and without entities that were escaped twice. */
const bareTitle = (written: string | null, publisher: string | null): string | null => {
  if (written === null) return null
  const title = /&(?:#\w{1,6}|\w{2,8});/.test(written) ? textOfMarkup(written) : written
  if (publisher === null || !title.toLowerCase().endsWith(publisher.toLowerCase())) return title
  const head = title.slice(0, -publisher.length).trimEnd()
  return /[-|\u2013\u2014\u00bb:]$/.test(head) && head.length > 1 ? head.slice(0, -1).trimEnd() : title
}

/**
 * What a page says about itself.
 *
 * @param found title, byline and site as Readability sees them
 */
export const metadataOf = (
  page: Page,
  found: { readonly title: string | null; readonly byline: string | null; readonly siteName: string | null } | null,
): PageMetadata => {
  const things = thingsOf(page)
  const data = articleAmong(things)
  const site = things.find((thing) => isOf(thing, /^WebSite$/))
  const publisher =
    namesOf(data?.publisher, things) ?? meta(page, 'og:site_name') ?? found?.siteName ?? asString(site?.name)
  const stated = asString(data?.headline) ?? meta(page, 'og:title') ?? soleHeading(page) ?? asHeadline(found?.title)
  const authors = [namesOf(data?.author, things), meta(page, 'author', 'article:author'), found?.byline ?? null]
  const canonical = attribute(page, 'link[rel="canonical"]', 'href') ?? meta(page, 'og:url')
  return {
    title: bareTitle(stated, publisher) ?? asString(page.querySelector('h1')?.textContent),
    // A path alone leads nowhere from a saved page.
    url: canonical !== null && isAddress(canonical) ? canonical.replace(ARCHIVED, '') : null,
    publisher,
    author: authors.find((name) => name !== null && !isAddress(name)) ?? null,
    language: asString(data?.inLanguage) ?? asString(page.documentElement?.getAttribute('lang')),
    body: asString(data?.articleBody),
    ...publicationDate(page, data),
  }
}
