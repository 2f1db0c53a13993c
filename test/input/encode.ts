/** Bytes in encodings that Node can decode but not encode. */
import { TextDecoder } from 'node:util'
import { encodeWindows1252 } from '../../src/input/windows-1252.js'

const tables = new Map<string, Map<string, number>>()

const tableOf = (label: string): Map<string, number> => {
  const decoder = new TextDecoder(label)
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
}

/** The text in a single-byte encoding or in UTF-16; a character that it has not is a mistake of the test. */
export const encodeAs = (label: string, text: string): Uint8Array => {
  if (label === 'utf-8') return Buffer.from(text)
  if (label === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (label === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  if (label === 'windows-1252') return encodeWindows1252(text) ?? new Uint8Array()
  const table = tables.get(label) ?? tableOf(label)
  tables.set(label, table)
  return Uint8Array.from(text, (character) => {
    const byte = table.get(character)
    if (byte === undefined) throw new Error(`${label} has no ${character}`)
    return byte
  })
}
