/**
 * A compiled lexicon as bytes: a header of lengths, the typed arrays one after the other (each on a 4-byte boundary, so
 * that opening makes views and copies nothing), and the names. Little-endian, as every machine that Node runs on is.
 */
import type { Lexicon } from './lexicon.js'
import { interned } from './symbols.js'

const MAGIC = 0x49524c58
const VERSION = 2

/** Writes a lexicon as bytes. */
export function packLexicon(lexicon: Lexicon): Uint8Array {
  const names = new TextEncoder().encode(`${lexicon.classes.join('\n')}\n\n${lexicon.ids.join('\n')}`)
  const { vocabulary, trie, entries } = lexicon
  const parts = [
    vocabulary.slots,
    vocabulary.from,
    vocabulary.letters,
    trie.children,
    trie.words,
    trie.outputs,
    entries.cls,
    entries.id,
    entries.features,
    names,
  ]
  const header = new Uint32Array([MAGIC, VERSION, Number(lexicon.clitics), ...parts.map((part) => part.length)])
  const size = [header, ...parts].reduce((sum, part) => sum + aligned(part.byteLength), 0)
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of [header, ...parts]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += aligned(part.byteLength)
  }
  return bytes
}

/**
 * Opens a lexicon over its bytes.
 * @throws Error where the bytes are not a lexicon of this version.
 */
export function openLexicon(packed: Uint8Array): Lexicon {
  // Views need 4-byte alignment; a small read from Node's shared pool may lack it.
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice()
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, 13)
  if (header[0] !== MAGIC || header[1] !== VERSION)
    throw new Error('not a lexicon of this version: build the package again')
  let at = aligned(header.byteLength)
  let part = 3
  const take = <T>(make: new (buffer: ArrayBufferLike, offset: number, length: number) => T, width: number): T => {
    const length = header[part++] as number
    const view = new make(bytes.buffer, bytes.byteOffset + at, length)
    at += aligned(length * width)
    return view
  }
  const slots = take(Uint32Array, 4)
  const from = take(Uint32Array, 4)
  const letters = take(Uint16Array, 2)
  const children = take(Uint32Array, 4)
  const words = take(Uint32Array, 4)
  const outputs = take(Uint32Array, 4)
  const cls = take(Uint16Array, 2)
  const id = take(Uint32Array, 4)
  const features = take(Int32Array, 4)
  const [classes = '', ids = ''] = new TextDecoder().decode(take(Uint8Array, 1)).split('\n\n')
  return {
    clitics: header[2] === 1,
    classes: classes.split('\n').map(interned),
    ids: ids.split('\n'),
    vocabulary: { slots, from, letters },
    trie: { children, words, outputs },
    entries: { cls, id, features },
  }
}

const aligned = (length: number): number => (length + 3) & ~3
