/** Whom the pronouns of a text mean: an entity id for each that is given to somebody, in the order of the text. */
import { extractArticle } from '../../../src/pipeline/extract.js'
import { articleOf, type Kind } from '../cases.js'

export const pronoun: Kind = ({ expected, text, published, marked }, language) => {
  const { entities } = extractArticle(articleOf(text, language, published))
  const found = entities
    .flatMap(({ id, mentions }) =>
      mentions.flatMap(({ form, start, text: word }) => (form === 'pronoun' ? { id, start, word } : [])),
    )
    .sort((a, b) => a.start - b.start)
  return {
    wanted: [...expected.split(' ').filter(Boolean), ...marked],
    found: [...found.map(({ id }) => id), ...found.map(({ word }) => word)],
  }
}
