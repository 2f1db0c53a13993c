/**
 * What may be shown on a terminal. Input is not trusted: control characters could move the cursor, bidi controls could show a
 * file name as another, so both are shown as escapes. Data on standard output is never touched by this.
 */
import { Chalk, type ChalkInstance } from 'chalk'

const UNPRINTABLE = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u200c\u200d]{2,}/gu

const escaped = (characters: string): string =>
  Array.from(characters, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).join('')

/** One line that shows what a terminal would act upon. Single joiners stay: Persian is written with them. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, escaped)

/** Keeps the direction of a piece of text from turning what stands around it (FSI, PDI). */
export const isolated = (text: string): string => `\u2068${text}\u2069`

/** NO_COLOR and FORCE_COLOR (no-color.org) decide, then whether the stream is a terminal. */
export const wantsColour = (
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): boolean => {
  if (environment.NO_COLOR) return false
  if (environment.FORCE_COLOR !== undefined)
    return environment.FORCE_COLOR !== '0' && environment.FORCE_COLOR !== 'false'
  return isTerminal && environment.TERM !== 'dumb'
}

/** Colours, or none. chalk itself does not look at NO_COLOR and judges one stream only: it is told. */
export const brush = (colour: boolean): ChalkInstance => new Chalk({ level: colour ? 1 : 0 })
