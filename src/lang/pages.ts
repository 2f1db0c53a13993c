/** Furniture of pages in every language at once: a page wraps an article of one language in notices of another. */
import { boilerplate as arabic } from './ar/lexicon/boilerplate.js'
import type { BoilerplateTable } from './boilerplate.js'
import { boilerplate as english } from './en/lexicon/boilerplate.js'
import { boilerplate as persian } from './fa/lexicon/boilerplate.js'
import { boilerplate as russian } from './ru/lexicon/boilerplate.js'

export const pageFurniture: readonly BoilerplateTable[] = [arabic, persian, russian, english]
