/**
 * The way in. `--version` is answered before anything else is loaded, and everything else loads what it needs: most of the
 * time of a short run is start-up.
 */
import { readFileSync } from 'node:fs'

const version = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return (manifest as { version: string }).version
}

const [first] = process.argv.slice(2)
if (first === '--version' || first === '-V') process.stdout.write(`${version()}\n`)
else {
  const { main } = await import('./program.js')
  await main(process.argv, version())
}
