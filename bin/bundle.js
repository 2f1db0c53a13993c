// Loads the bundled command line out of V8's code cache: what a short run calls lies there as V8 has compiled it, so that nothing is
// parsed (one article: 5.4 times the processor time of `node -e 0` without, see bench/). A cache of another Node is passed over.
const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join } = require('node:path')
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

/** The bundle's script, and what it exports: `cli()` runs a command line, `worker()` serves as a worker thread. */
exports.load = (cachedData = cached()) => {
  const source = `(function (module, require, importPackage, __filename) {${readFileSync(FILE, 'latin1')}\n})`
  const script = new Script(source, { filename: FILE, ...(cachedData && { cachedData }) })
  const module = { exports: {} }
  script.runInThisContext()(module, createRequire(FILE), (name) => import(name), FILE)
  return { script, ...module.exports }
}
exports.CACHE = CACHE
