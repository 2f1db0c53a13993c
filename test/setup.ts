/** Builds the lexicons once, beside the sources, before any test file runs. */
import { buildLexicons } from '../src/lang/build.js'

export default function setup(): void {
  buildLexicons(new URL('../src/lang/', import.meta.url))
}
