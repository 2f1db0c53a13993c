/**
 * RSS and Atom: every item is an article, with the text that the feed carries. Items of feeds are short, often a summary;
 * what they say is all that is read, nothing is fetched.
 */
import { DOMParser } from 'linkedom'
import type { Described } from './article.js'
import { textOfMarkup } from './markup.js'

/** What linkedom's elements are used for here. */
interface Node {
  readonly tagName: string
  readonly textContent: string | null
  readonly children: Iterable<Node>
  readonly innerHTML: string
  readonly getAttribute: (name: string) => string | null
}

const childrenOf = (node: Node, name: string): Node[] => [...node.children].filter((child) => child.tagName === name)

const textIn = (node: Node, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const text = childrenOf(node, name)[0]?.textContent?.trim()
    if (text) return text
  }
  return null
}

/** Content as text: escaped or CDATA markup in RSS and Atom, markup itself in Atom's `xhtml`. */
const contentOf = (item: Node): string | null => {
  for (const name of ['content:encoded', 'content', 'description', 'summary']) {
    const node = childrenOf(item, name)[0]
    if (!node) continue
    const markup = node.getAttribute('type') === 'xhtml' ? node.innerHTML : (node.textContent ?? '')
    const text = textOfMarkup(markup)
    if (text !== '') return text
  }
  return null
}

const linkOf = (item: Node): string | null => {
  const links = childrenOf(item, 'link')
  const alternate = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate')
  return alternate?.getAttribute('href') ?? (links[0]?.textContent?.trim() || null)
}

const authorOf = (item: Node): string | null => {
  const author = childrenOf(item, 'author')[0]
  return (author && textIn(author, 'name')) ?? textIn(item, 'dc:creator', 'author')
}

/**
 * The items of a feed.
 *
 * @param xml the feed, decoded
 * @returns null where it is no feed; an item without any text has an empty one
 */
export const itemsOfFeed = (xml: string): readonly Described[] | null => {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement as unknown as Node | null
  if (!root || !['rss', 'feed', 'rdf:RDF'].includes(root.tagName)) return null
  const channel = root.tagName === 'feed' ? root : (childrenOf(root, 'channel')[0] ?? root)
  const items = [
    ...childrenOf(channel, 'item'),
    ...childrenOf(channel, 'entry'),
    ...(channel === root ? [] : childrenOf(root, 'item')),
  ]
  const publisher = textIn(channel, 'title')
  const language = textIn(channel, 'language', 'dc:language') ?? root.getAttribute('xml:lang')
  return items.map((item) => {
    const title = textIn(item, 'title')
    return {
      id: textIn(item, 'guid', 'id'),
      text: contentOf(item) ?? title ?? '',
      title,
      url: linkOf(item),
      published: textIn(item, 'pubDate', 'published', 'dc:date'),
      publisher,
      author: authorOf(item),
      language,
    }
  })
}
