/**
 * The text that is measured on: our own fixtures, the three of a language joined to one article of about five kilobytes, in the
 * four languages by turns. Nothing here is read from anywhere else.
 */
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../fixtures/articles/', import.meta.url)

/** Text by language. */
export const byLanguage = Object.fromEntries(
  ['ar', 'fa', 'ru', 'en'].map((code) => {
    const files = readdirSync(folder).filter((name) => name.startsWith(`${code}-`))
    return [code, files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n\n')]
  }),
)
export const texts = Object.values(byLanguage)
export const bytes = texts.map((text) => new TextEncoder().encode(text))
export const size = bytes.reduce((sum, { length }) => sum + length, 0)

/** A text of at least so many UTF-8 bytes, from one language's article again and again. */
export const textOf = (code, atLeast) => {
  const piece = `${byLanguage[code]}\n\n`
  return piece.repeat(Math.ceil(atLeast / new TextEncoder().encode(piece).length))
}

/** So many articles as one NDJSON text, numbered. */
export function* ndjson(count) {
  for (let i = 0; i < count; i++) yield `${JSON.stringify({ id: `a${i}`, text: texts[i % texts.length] })}\n`
}

/** What no article looks like, as long as asked. */
export const hostile = (letters) => {
  const fill = (piece) => piece.repeat(Math.ceil(letters / piece.length)).slice(0, letters)
  return {
    'one letter': fill('\u0627'),
    'clitic letters': fill('\u0648\u0628\u0627\u0644'),
    'clitic words': fill('\u0648\u0628\u0627\u0644\u0644 '),
    'beginnings of names': fill('Ministry of Foreign '),
    'a name without end': fill('Sergei Lavrov '),
    digits: fill('1'),
    'digits and signs': fill('12/3-4.5:6 '),
    spaces: fill(' '),
    newlines: fill('\n'),
    marks: fill('\u0301'),
    emoji: fill('\u{1f600}'),
    'lone surrogates': fill('\ud83d'),
    quotes: fill('"\u00ab('),
    dots: fill('. '),
    commas: fill('a, '),
    dates: fill('12 March 2024, '),
    'dates in digits': fill('12.03.2024 '),
    verbs: fill('met visited called '),
    'one meeting again and again': fill('Lavrov met Araghchi in Moscow on Monday.\n'),
    'a sentence without end': fill('Lavrov met Araghchi in Moscow and '),
    states: fill('Iran, Russia, '),
    'strange names': fill('Ivan Petrovsky, John Smithson, '),
    'news on one line': fill(`${texts.join(' ').replaceAll('\n', ' ')} `),
    'news without stops': fill(`${texts.join(' ').replace(/[\n.!?\u061f]/g, ' ')} `),
    'page furniture': fill('Read also\nShare\nHome | News | World\n'),
  }
}
