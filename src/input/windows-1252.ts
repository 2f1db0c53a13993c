/**
 * Windows-1252, both ways. Its own table, because the decoder of Node 20 reads 0x80 to 0x9f as C1 controls
 * (nodejs/node#56542), and because mending mojibake needs the way back, which Node does not have.
 */
const UPPER =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const BYTES = new Map(Array.from(UPPER, (character, i) => [character, 0x80 + i]))

/** Bytes to text; never fails. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => UPPER[control.charCodeAt(0) - 0x80] ?? control)

/** Text to bytes; null where it has a character that the encoding has not. C1 controls stand for their own bytes. */
export const encodeWindows1252 = (text: string): Uint8Array | null => {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const byte = unit < 0x100 ? unit : BYTES.get(text[i] as string)
    if (byte === undefined) return null
    bytes[i] = byte
  }
  return bytes
}
