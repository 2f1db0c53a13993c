/**
 * What may be shown on a terminal. Input is not trusted: control characters could move the cursor, bidi controls could show a
 * file name as another, so both are shown as escapes. Data on standard output is never touched by this.
 */
const UNPRINTABLE = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`

/** One line that shows what a terminal would act upon. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, escaped)

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
