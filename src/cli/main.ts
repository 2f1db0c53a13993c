/** Runs the commands. `bin/` has answered a lone `--version` before this is loaded: most of the time of a short run is start-up. */
import { readFileSync } from 'node:fs'
import { main } from './program.js'

const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
/** Resolves when the command has been carried out. */
export const done = main(process.argv, (manifest as { version: string }).version)
