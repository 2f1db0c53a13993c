/**
 * A web page as an article: Readability finds the main text, page-metadata.ts reads what the page says about itself. Blocks that are
 * nothing but a link ("read also", headlines between paragraphs) are taken out first: they tell of other articles. Where
 * Readability is defeated, the marked main part or the whole body is used, with a warning.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Diagnostic } from '../core/diagnostic.js'
import type { Described } from './article.js'
import { textOfMarkup, tidy } from './markup.js'
import { withHead } from './page-head.js'
import { metadataOf, type Page, type PageElement } from './page-metadata.js'

/** Elements beyond which Readability is not tried: no article has as many, and its time grows faster than they do. */
const MOST_ELEMENTS = 50_000
/** Depth beyond which Readability is not tried: its time grows with the cube of it (1,000 levels took it 14 s). */
const DEEPEST = 150
/** A brief is short: below so many letters Readability would try again with the comments and the links let in. */
const BRIEF = 150
const OPTIONS = { maxElemsToParse: MOST_ELEMENTS, charThreshold: BRIEF }
/** Text shorter than this from Readability is doubted where the page holds more. */
const SHORT = 200

const isTooDeep = (page: Page): boolean => {
  let level = page.documentElement ? [page.documentElement] : []
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    level = level.flatMap((element) => [...element.children])
  }
  return false
}

/** Blocks that a link may fill. */
const BLOCKS = 'p, li, h2, h3, h4, h5, h6'
/** Share of a block's letters that make it a link, and share of a page's blocks beyond which they are its text after all. */
const LINKED = 0.9
const TOO_MANY = 0.6

const lengthOf = (element: PageElement): number => (element.textContent ?? '').replace(/\s+/g, '').length

/** Longest text of a card: a box around a headline that a link without words lies over. */
const CARD = 250
/** Said to those who do not see the page (ends of lists, hints for keys), and the bar that the Wayback Machine puts above it. */
const UNSEEN = '.screen-reader-text, .visually-hidden, .sr-only, #wm-ipp-base, #wm-ipp-print'

/**
 * Readies a document for Readability: takes out the blocks that are links and nothing else, and clears the names of what the
 * headline stands in, because a lead within a "header" would be thrown away with it.
 */
const prepare = (page: Page): void => {
  const boxes = new Set<PageElement>()
  for (const link of page.querySelectorAll('a[href]')) {
    if (link.parentElement && lengthOf(link) === 0 && !link.querySelector('img')) boxes.add(link.parentElement)
  }
  for (const box of boxes) if (lengthOf(box) < CARD && !box.querySelector('p')) box.remove()
  const headings = [...page.querySelectorAll('h1')]
  for (let above = headings.length === 1 ? headings[0]?.parentElement : null; above; above = above.parentElement) {
    above.removeAttribute('class')
    above.removeAttribute('id')
  }
  let all = 0
  let linked = 0
  const links: PageElement[] = []
  for (const block of page.querySelectorAll(BLOCKS)) {
    const length = lengthOf(block)
    const within = [...block.querySelectorAll('a[href]')].reduce((sum, link) => sum + lengthOf(link), 0)
    all += length
    if (length === 0 || within < length * LINKED) continue
    linked += length
    links.push(block)
  }
  if (linked < all * TOO_MANY) for (const block of links) block.remove()
}

const parsed = (html: string): Page => {
  const page = parseHTML(html).document as unknown as Page
  for (const element of page.querySelectorAll(UNSEEN)) element.remove()
  return page
}

/** Readability's text, and null where it fails, finds nothing, or gives up. */
const readable = (
  html: string,
): { text: string; title: string | null; byline: string | null; siteName: string | null } | null => {
  try {
    // It takes the document apart, so it gets one of its own.
    const document = parsed(html)
    prepare(document)
    const found = new Readability(document as never, OPTIONS).parse()
    if (!found?.content) return null
    const { title, byline, siteName } = found
    return {
      text: textOfMarkup(found.content),
      title: title || null,
      byline: byline || null,
      siteName: siteName || null,
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
  const text = textOfMarkup(page.body?.innerHTML || page.documentElement?.innerHTML || '')
  // Deeper than html-to-text goes, the words are there all the same.
  return text !== '' ? text : tidy(page.body?.textContent || (page.documentElement?.textContent ?? ''))
}

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
  const found = isTooDeep(page) ? null : readable(html)
  const { body, warnings: told, ...metadata } = metadataOf(page, found)
  let text = found?.text ?? ''
  const warnings: Diagnostic[] = [...told]
  if (text.length < SHORT) {
    const other = body ?? markedText(page)
    if (other.length > 2 * text.length) {
      text = tidy(other)
      warnings.push({
        code: 'page-fallback',
        message: 'the main text of the page could not be told from the rest; boilerplate may be in it',
      })
    }
  }
  text = withHead(page, metadata.title, text)
  return { described: { ...metadata, text, url: url ?? metadata.url }, warnings }
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
