// Bundles the command line into dist/cli, over what tsc wrote there: most of the time of a short run is the loading of
// modules, and one file loads faster than ninety. What is heavy and seldom needed stays behind import() in files of its own,
// packages that are only read by those stay packages. Modules find their data beside themselves, so `import.meta.url` is
// given back the place that it had before bundling.
import { readdir, readFile, rm } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const target = resolve(root, 'dist/cli')

const keepPlaces = {
  name: 'keep-places',
  setup: (steps) => {
    steps.onLoad({ filter: /\.js$/ }, async ({ path }) => {
      if (!path.startsWith(resolve(root, 'dist'))) return undefined
      const source = await readFile(path, 'utf8')
      const place = JSON.stringify(`./${relative(target, path).replaceAll('\\', '/')}`)
      return { contents: source.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`), loader: 'js' }
    })
  },
}

for (const name of await readdir(target)) if (name.startsWith('part-')) await rm(resolve(target, name))

await build({
  absWorkingDir: root,
  entryPoints: { main: 'dist/cli/main.js' },
  outdir: 'dist/cli',
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'part-[name]-[hash]',
  external: [
    'linkedom',
    '@mozilla/readability',
    'html-to-text',
    'jschardet',
    'hyparquet-writer',
    'csv-parse',
    'yauzl',
    'fzstd',
  ],
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [keepPlaces],
})
