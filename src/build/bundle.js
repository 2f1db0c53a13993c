// Bundles the command line and the worker thread into dist/cli/bundle.cjs: most of the time of a short run is the loading of modules,
// and one script that V8 has compiled before (cache.js, bin/bundle.js) loads faster than three hundred. What is heavy and seldom
// needed runs when it is first imported; packages that are only read by that stay packages. Modules find their data beside
// themselves, so `import.meta.url` is given back the place that it had before bundling; and since a script out of the code cache
// cannot import, it is handed that as a function.
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const target = resolve(root, 'dist/cli')

/** Packages that stay packages. */
const external = [
  'linkedom',
  '@mozilla/readability',
  'html-to-text',
  'jschardet',
  'hyparquet-writer',
  'csv-parse',
  'yauzl',
  'fzstd',
]
const imported = new RegExp(`\\bimport\\((?='(?:${external.join('|')})'\\))`, 'g')

const keepPlaces = {
  name: 'keep-places',
  setup: (steps) => {
    steps.onLoad({ filter: /\.js$/ }, async ({ path }) => {
      if (!path.startsWith(resolve(root, 'dist'))) return undefined
      const source = await readFile(path, 'utf8')
      const place = JSON.stringify(`./${relative(target, path).replaceAll('\\', '/')}`)
      const contents = source
        .replaceAll('import.meta.url', `new URL(${place}, bundled).href`)
        .replace(imported, 'importPackage(')
      return { contents, loader: 'js' }
    })
  },
}

await build({
  absWorkingDir: root,
  stdin: {
    contents: `export const cli = () => import('./dist/cli/main.js')\nexport const worker = () => import('./dist/pipeline/worker.js')`,
    resolveDir: root,
  },
  outfile: 'dist/cli/bundle.cjs',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  external,
  banner: { js: "const bundled = require('node:url').pathToFileURL(__filename);" },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [keepPlaces],
})

// The script is read as one byte a letter (bin/bundle.js): the letters of other scripts in regular expressions, which esbuild
// leaves as they are, are escaped.
const bundle = resolve(target, 'bundle.cjs')
const escaped = (await readFile(bundle, 'utf8')).replace(
  /[^\0-\x7f]/g,
  (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
)
await writeFile(bundle, escaped)

// A worker thread is the same script.
await writeFile(
  resolve(root, 'dist/pipeline/worker.js'),
  `import { createRequire } from 'node:module'\ncreateRequire(import.meta.url)('../../bin/bundle.js').load().worker()\n`,
)
