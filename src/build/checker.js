// Writes dist/output/accepts.js: the check of the contract as plain code, as zod compiles it from the schema. zod hands its
// code to `Function` with the constants that it closes over (regular expressions, sets, one helper); both are caught there.
import { writeFile } from 'node:fs/promises'
import { compileFn } from 'zod/v4/core'
import { articleSchema } from '../../dist/output/schema.js'

const literal = (name, value) => {
  if (name === 'INVALID') return 'Symbol()'
  if (value instanceof RegExp) return String(value)
  if (typeof value === 'function' && value.name === 'codePointLength') return '(text) => [...text].length'
  if (value instanceof Set) return `new Set(${JSON.stringify([...value])})`
  throw new Error(
    `src/build/checker.js: cannot write the constant ${name} of the compiled schema down: ${String(value)}`,
  )
}

const original = globalThis.Function
let source = null
globalThis.Function = function catching(...args) {
  const [names, code] = [args.slice(0, -1), args.at(-1)]
  const factory = original(...args)
  return (...values) => {
    const constants = names.map((name, i) => `const ${name} = ${literal(name, values[i])}`)
    source = `${constants.join('\n')}\nconst check = (() => { ${code} })()\n`
    return factory(...values)
  }
}
const check = compileFn(articleSchema, { assertOnly: true })
globalThis.Function = original

if (source === null || check.definite === false)
  throw new Error('src/build/checker.js: zod did not compile the schema to one function')
await writeFile(
  new URL('../../dist/output/accepts.js', import.meta.url),
  `// Generated from articleSchema by src/build/checker.js.\n${source}export const accepts = (value) => check(value) !== INVALID\n`,
)
