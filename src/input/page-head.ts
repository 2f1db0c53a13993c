/**
 * The head of an article on its page: headline, the line that dates it, lead. Readability looks for the body and leaves these
 * out as often as not, though the lead tells the news and the date line tells when. They are taken from between the headline and
 * the first paragraph, where no other article's can stand; a date line also from right above the headline, or above the text
 * where the page marks no headline.
 */
import type { Page, PageElement } from './page-metadata.js'

const BLOCKS = 'h1, h2, h3, h4, h5, p, div, section, time, span, em, li, td'
const WITHIN = 'h1, h2, h3, h4, h5, p, div, section, ul, figure, table'
/** Names of what is a lead, of what is dated, and of what is neither. */
const LEAD = /lead|summary|sub-?h(?:ead|ead(?:er|line))|standfirst|intro|announce|excerpt|dek\b/i
const DATED = /date|time|publish|meta/i
const OTHER = /caption|photo|credit|copyright|source|author|share|tags?\b|banner|\bad\b|related|more|cookie/i
/** Letters of a lead; most letters of a date line; most blocks between headline and text. */
const LEAST_LEAD = 30
const MOST_DATE = 90
const MOST_BLOCKS = 80
/** Lines above the headline, or above a text without one, among which its date may stand. */
const ABOVE = 6
/** Most letters of a line that is a date whatever its name, and least words by which a headline is known in the page's title. */
const BARE_DATE = 60
const LEAST_TITLE = 3
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

/** A line with a year of four digits, a day, and little else: a date by its shape. Numbers of three digits or five are of codes. */
const isBareDate = (text: string): boolean =>
  text.length <= BARE_DATE &&
  !/(?<!\p{Nd})(?:\p{Nd}{3}|\p{Nd}{5,})(?!\p{Nd})/u.test(text) &&
  /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u.test(text) &&
  /(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})/u.test(text)

const isDateLine = (element: PageElement, text: string): boolean =>
  isBareDate(text) || (text.length <= MOST_DATE && /\p{Nd}/u.test(text) && DATED.test(namesOf(element)))

/** Whether a line is the headline in the page's title, which may have the site's name as well, or be shorter. */
const isOfTitle = (line: string, title: string): boolean =>
  line.split(' ').length >= LEAST_TITLE &&
  (title.includes(line) || (title.split(' ').length >= LEAST_TITLE && line.startsWith(title)))

/** The heading that shows the title; failing that the only headline of the page, or the first that is of the title. */
const headingOf = (page: Page, title: string): PageElement | null => {
  const headings = [...page.querySelectorAll('h1, h2, h3, h4')]
  const shown = headings.find(({ textContent }) => title !== '' && spaced(textContent) === title)
  if (shown) return shown
  const main = [...page.querySelectorAll('h1')]
  if (main.length === 1) return main[0] ?? null
  return headings.find(({ textContent }) => isOfTitle(spaced(textContent), title)) ?? null
}

/**
 * The text with its head: what of headline, date line and lead is shown on the page and not in the text yet.
 *
 * @param title as the page states it
 * @param text the body as found, paragraphs parted by empty lines
 */
export const withHead = (page: Page, title: string | null, text: string): string => {
  const paragraphs = text.split('\n\n').map(spaced)
  const named = spaced(title)
  const marked = headingOf(page, named)
  const body = paragraphs.filter((paragraph) => paragraph !== spaced(marked?.textContent ?? null))
  const firstOf = (body.find(({ length }) => length >= KNOWN) ?? body[0] ?? '').slice(0, KNOWN)
  if (firstOf === '') return text
  const blocks = [...page.querySelectorAll(BLOCKS)]
  const from = marked ? blocks.indexOf(marked) : -1
  const near = marked && from >= 0 ? blocks.slice(from + 1, from + 1 + MOST_BLOCKS) : blocks
  const to = near.findIndex((block) => isLeaf(block) && spaced(block.textContent).startsWith(firstOf))
  const between = near.slice(0, Math.max(0, to)).filter(isLeaf)
  const above = (marked ? blocks.slice(0, Math.max(0, from)).filter(isLeaf) : between).slice(-ABOVE)
  const heading = marked ?? above.find(({ textContent }) => isOfTitle(spaced(textContent), named))
  const headline = spaced(heading?.textContent ?? null)
  const head: string[] = []
  const isNew = (said: string): boolean => !text.includes(said) && !head.some((line) => line.includes(said))
  let dated = false
  for (const block of marked ? between : []) {
    const said = spaced(block.textContent)
    const tells: boolean = !dated && isDateLine(block, said)
    dated ||= tells
    if (!isNew(said) || !(tells || isLead(block, said))) continue
    head.push(said)
  }
  const date = dated ? undefined : above.map(({ textContent }) => spaced(textContent)).findLast(isBareDate)
  if (date !== undefined && isNew(date)) head.unshift(date)
  const shown = headline === '' || paragraphs.slice(0, 6).includes(headline) ? [] : [headline]
  return [...shown, ...head, text].join('\n\n')
}

const isLeaf = (block: PageElement): boolean => !block.querySelector(WITHIN)
