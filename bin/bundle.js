// Loads the bundled command line out of V8's code cache: what a short run calls lies there as V8 has compiled it, so that nothing is
// parsed (one article: 5.2 times the processor time of `node -e 0` before, 3.3 since; bench/). A cache of another Node is passed over.
const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const FILE = join(__dirname, '../dist/cli/bundle.cjs')
const CACHE = join(__dirname, '../dist/cli/bundle.cache')

const cached = () => {
  try {
    return readFileSync(CACHE)
  } catch {
    return undefined
  }
}

// V8 compiles for speed what has run for a while, in threads of its own; with a rule set of two thousand functions, each as warm as the
// next, that was half the processor time of a run. To wait longer takes a quarter off 300 articles and a fifth off 1,200.
setFlagsFromString('--interrupt-budget=3000000')

/** The bundle's script, and what it exports: `cli()` runs a command line, `worker()` serves as a worker thread. */
exports.load = (cachedData = cached()) => {
  const source = `(function (module, require, importPackage, __filename) {${readFileSync(FILE, 'latin1')}\n})`
  const script = new Script(source, { filename: FILE, ...(cachedData && { cachedData }) })
  const module = { exports: {} }
  script.runInThisContext()(module, createRequire(FILE), (name) => import(name), FILE)
  return { script, ...module.exports }
}
exports.CACHE = CACHE
