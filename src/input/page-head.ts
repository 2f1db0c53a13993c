/**
 * The head of an article on its page: headline, the line that dates it, lead. Readability looks for the body and leaves these
 * out as often as not, though the lead tells the news and the date line tells when. They are taken from between the headline and
 * the first paragraph alone, where no other article's can stand.
 */
import type { Page, PageElement } from './page-metadata.js'

const BLOCKS = 'h1, h2, h3, h4, h5, p, div, section, time, span, em, li'
const WITHIN = 'h1, h2, h3, h4, h5, p, div, section, ul, figure'
/** Names of what is a lead, of what is dated, and of what is neither. */
const LEAD = /lead|summary|sub-?h(?:ead|ead(?:er|line))|standfirst|intro|announce|excerpt|dek\b/i
const DATED = /date|time|publish|meta/i
const OTHER = /caption|photo|credit|copyright|source|author|share|tags?\b|banner|\bad\b|related|more|cookie/i
/** Letters of a lead; most letters of a date line; most blocks between headline and text. */
const LEAST_LEAD = 30
const MOST_DATE = 90
const MOST_BLOCKS = 80
/** Letters by which a paragraph is known again. */
const KNOWN = 60

const spaced = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()

const namesOf = (element: PageElement): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('itemprop') ?? ''}`

/** The names of an element and of the boxes right around it. */
const namesAround = (element: PageElement): string => {
  let names = ''
  let at: PageElement | null = element
  for (let level = 0; level < 3 && at; level++, at = at.parentElement) names += ` ${namesOf(at)}`
  return names
}

const isLinked = (element: PageElement, length: number): boolean =>
  [...element.querySelectorAll('a')].reduce((sum, link) => sum + spaced(link.textContent).length, 0) * 2 > length

const isLead = (element: PageElement, text: string): boolean =>
  text.length >= LEAST_LEAD &&
  !isLinked(element, text.length) &&
  !OTHER.test(namesAround(element)) &&
  (LEAD.test(namesAround(element)) || /[.!?\u061f\u2026"\u00bb]$/.test(text))

const isDateLine = (element: PageElement, text: string): boolean =>
  text.length <= MOST_DATE && /\p{Nd}/u.test(text) && DATED.test(namesOf(element))

/** The heading that shows the title; failing that the only headline of the page. */
const headingOf = (page: Page, title: string | null): PageElement | null => {
  const headings = [...page.querySelectorAll('h1, h2')]
  const shown = title === null ? undefined : headings.find(({ textContent }) => spaced(textContent) === spaced(title))
  if (shown) return shown
  const main = [...page.querySelectorAll('h1')]
  return main.length === 1 ? (main[0] ?? null) : null
}

/**
 * The text with its head: what of headline, date line and lead is shown on the page and not in the text yet.
 *
 * @param text the body as found, paragraphs parted by empty lines
 */
export const withHead = (page: Page, title: string | null, text: string): string => {
  const heading = headingOf(page, title)
  if (!heading) return text
  const headline = spaced(heading.textContent)
  const paragraphs = text.split('\n\n').map(spaced)
  const body = paragraphs.filter((paragraph) => paragraph !== headline)
  const firstOf = (body.find(({ length }) => length >= KNOWN) ?? body[0] ?? '').slice(0, KNOWN)
  const blocks = [...page.querySelectorAll(BLOCKS)]
  const from = blocks.indexOf(heading)
  const near = from < 0 ? [] : blocks.slice(from + 1, from + 1 + MOST_BLOCKS)
  const to = near.findIndex((block) => firstOf !== '' && spaced(block.textContent).startsWith(firstOf))
  const held = new Set(paragraphs)
  const head: string[] = []
  let dated = false
  for (const block of near.slice(0, Math.max(0, to))) {
    if (block.querySelector(WITHIN)) continue
    const said = spaced(block.textContent)
    if (held.has(said) || head.some((line) => line.includes(said)) || text.includes(said)) continue
    if (!dated && isDateLine(block, said)) dated = true
    else if (!isLead(block, said)) continue
    head.push(said)
  }
  const shown = headline === '' || paragraphs.slice(0, 6).includes(headline) ? [] : [headline]
  return [...shown, ...head, text].join('\n\n')
}
