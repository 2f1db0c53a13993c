// Writes dist/cli/bundle.cache: the bundle as V8 has compiled it after a run over our own articles, so that what a run calls is in it.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const { CACHE, load } = createRequire(import.meta.url)('../../bin/bundle.js')
const articles = fileURLToPath(new URL('../../fixtures/articles', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'iran-russia-build-'))
const { cli, script } = load(null)
if (existsSync(articles)) {
  process.argv = [...process.argv.slice(0, 2), 'extract', '--quiet', '-o', join(scratch, 'out.json'), articles]
  await (await cli()).done
}
writeFileSync(CACHE, script.createCachedData())
rmSync(scratch, { recursive: true })
