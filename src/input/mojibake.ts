/**
 * UTF-8 that somebody decoded as Windows-1252 and saved again, as old dumps have it: Arabic and Cyrillic become pairs of a
 * Latin capital with a sign. Such a run, taken back to its bytes, is valid UTF-8, which real Latin text never is; so a
 * run is mended only where every byte of it fits.
 */
import type { Diagnostic } from '../core/diagnostic.js'
import { decodeUtf8 } from './decode.js'
import { encodeWindows1252 } from './windows-1252.js'

/** What bytes 0x80 to 0xbf of a continuation become. */
const SIGNS =
  '\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d' +
  '\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178'
/** The leads of two- and three-byte sequences, each with its continuations. */
const SEQUENCE = `(?:[\u00c3-\u00df][${SIGNS}]|[\u00e0-\u00ef][${SIGNS}]{2})`
const RUN = new RegExp(`${SEQUENCE}+`, 'g')
/** Fewer may be chance. */
const ENOUGH = 4

/**
 * Takes the mojibake out of a text.
 *
 * @returns the text as it was meant, with a warning where anything was changed
 */
export const mendMojibake = (text: string): { readonly text: string; readonly warnings: readonly Diagnostic[] } => {
  let mended = 0
  const better = text.replace(RUN, (run) => {
    const bytes = encodeWindows1252(run)
    const meant = bytes && decodeUtf8(bytes)
    if (!meant) return run
    mended += meant.length
    return meant
  })
  if (mended < ENOUGH) return { text, warnings: [] }
  const message = `${mended} characters were UTF-8 read as windows-1252; mended, offsets are those of the mended text`
  return { text: better, warnings: [{ code: 'mended-mojibake', message }] }
}
