/** What each event of a text was about: `meeting energy+syria & visit -`, in the order of the text; `\n` begins a paragraph. */
import { extractArticle } from '../../../src/pipeline/extract.js'
import { articleOf, type Kind } from '../cases.js'

export const subject: Kind = ({ expected, text, published }, language) => ({
  wanted: expected.split(' & ').filter(Boolean),
  found: extractArticle(articleOf(text, language, published)).events.map(
    ({ type, topics }) => `${type} ${topics.join('+') || '-'}`,
  ),
})
