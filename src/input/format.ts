/**
 * What a file is: told by its ending, and where that says nothing, by its first bytes. Endings are trusted for what they
 * separate (one article, many), first bytes for what no ending hides (an archive, a page).
 */
export type Format = 'text' | 'html' | 'json' | 'ndjson' | 'csv' | 'tsv' | 'feed' | 'warc'
export type Container = 'gzip' | 'zstd' | 'zip'

export const FORMATS = ['text', 'html', 'json', 'ndjson', 'csv', 'tsv', 'feed', 'warc'] as const

const BY_ENDING: Readonly<Record<string, Format | Container>> = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'tsv',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  warc: 'warc',
  wet: 'warc',
  gz: 'gzip',
  zst: 'zstd',
  zip: 'zip',
}

/** Endings read when a folder is walked, for messages. */
export const KNOWN_ENDINGS: readonly string[] = Object.keys(BY_ENDING)

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const endingOf = (path: string): string => {
  const name = fileName(path)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}

/** What the path's ending says; null where it says nothing. */
export const formatByEnding = (path: string): Format | Container | null => {
  const ending = endingOf(path)
  return Object.hasOwn(BY_ENDING, ending) ? (BY_ENDING[ending] ?? null) : null
}

export const isContainer = (format: Format | Container): format is Container =>
  format === 'gzip' || format === 'zstd' || format === 'zip'

/** The path without its known endings: `a/b.ndjson.gz` is `a/b`. */
export const withoutEnding = (path: string): string => {
  let bare = path
  for (;;) {
    const ending = endingOf(bare)
    if (ending === '' || !Object.hasOwn(BY_ENDING, ending)) return bare
    bare = bare.slice(0, -ending.length - 1)
  }
}

/** How many bytes `sniff` looks at. */
export const SNIFFED = 1024

const startsWith = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((byte, i) => bytes[i] === byte)

/**
 * What the first bytes say.
 *
 * @param bytes the beginning of the data, `SNIFFED` bytes where there are as many
 * @returns null where they say nothing but "some text"
 */
export const sniff = (bytes: Uint8Array): Format | Container | null => {
  if (startsWith(bytes, 0x1f, 0x8b)) return 'gzip'
  if (startsWith(bytes, 0x28, 0xb5, 0x2f, 0xfd)) return 'zstd'
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip'
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SNIFFED))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  if (/^WARC\/\d/.test(head)) return 'warc'
  if (/^(?:\[\s*[{\]]|\{\s*["}])/.test(head)) return 'json'
  const markup = head
    .replace(/^<\?xml[^>]*>/, '')
    .trimStart()
    .replace(/^<!--[^>]*>/, '')
    .trimStart()
  if (/^<(?:rss|feed|rdf:RDF)[\s>]/i.test(markup)) return 'feed'
  if (/^<(?:!doctype html|html|head|body|meta|title|article|div|p)[\s>]/i.test(markup)) return 'html'
  return null
}

/** IANA media types of the formats. */
export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  text: 'text/plain',
  html: 'text/html',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  feed: 'application/xml',
  warc: 'application/warc',
}
