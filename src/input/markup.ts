/** Markup as plain text: paragraphs apart, letters as they are (html-to-text shouts headings by default), links by their words. */
import { compile } from 'html-to-text'

const toText = compile({
  wordwrap: false,
  limits: { maxDepth: 200, ellipsis: '' },
  selectors: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'table', options: { uppercaseHeaderCells: false } },
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['hr', 'script', 'style', 'noscript', 'template', 'svg', 'button', 'iframe'].map((selector) => ({
      selector,
      format: 'skip',
    })),
  ],
})

/** Without what only lays out: spaces at the ends of lines, more than one empty line. */
export const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

export const textOfMarkup = (markup: string): string => tidy(toText(markup))
