/**
 * The material that is measured against but never copied: suites and gold files beside the repository. Tests that need it
 * ask here, and skip, saying so, where it is absent.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Folder of the shared material, or null where there is none. */
export const sharedFolder: string | null =
  [process.env.IRAN_RUSSIA_SHARED, join(root, '../shared')].find(
    (folder) => folder !== undefined && existsSync(folder),
  ) ?? null

/** Path within the shared material, null where it is absent. */
export const shared = (path: string): string | null => {
  if (sharedFolder === null) return null
  const full = join(sharedFolder, path)
  return existsSync(full) ? full : null
}

/** The records of a shared NDJSON file; null where it is absent. */
export const sharedLines = <T>(path: string): T[] | null => {
  const full = shared(path)
  if (full === null) return null
  return readFileSync(full, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}
