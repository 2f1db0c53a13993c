/**
 * From the paths a user gives to the files to read, in an order that depends on nothing but their names. A folder is
 * walked whole; within it only files with a known ending are read, and whatever is no plain file or cannot be entered is
 * reported. Links are followed, but never into a folder that is being walked already.
 */
import { type Dirent, promises as fs, type Stats } from 'node:fs'
import { join } from 'node:path'
import type { FailureCode, InputFailure } from './failure.js'
import { formatByEnding, KNOWN_ENDINGS } from './format.js'

/** A file to read. */
export interface Found {
  /** As given, or joined to the folder given. */
  readonly path: string
  /** Relative to the folder given; `stdin` for standard input. */
  readonly name: string
  /** In bytes; null for a stream. */
  readonly size: number | null
  /** Named by the user rather than met in a folder. */
  readonly named: boolean
}

/** Standard input among the paths. */
export const STDIN = '-'

const REASONS: Readonly<Record<string, readonly [FailureCode, string]>> = {
  ENOENT: ['not-found', 'no such file or folder'],
  ENOTDIR: ['not-found', 'no such file: a part of the path is not a folder'],
  EACCES: ['not-readable', 'permission denied'],
  EPERM: ['not-readable', 'permission denied'],
  ELOOP: ['symlink-loop', 'a symbolic link that leads back to itself'],
  EISDIR: ['not-a-file', 'is a folder'],
  ENAMETOOLONG: ['not-found', 'the path is too long'],
}

/** What an error of the file system means for the file at this path. */
export const fileFailure = (path: string, error: unknown): InputFailure => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = REASONS[code]
  const message = error instanceof Error ? error.message : String(error)
  return { path, record: null, code: known?.[0] ?? 'not-readable', message: known?.[1] ?? message }
}

const notAFile = (path: string, stats: Stats): InputFailure => {
  const what = stats.isFIFO() ? 'a named pipe' : stats.isSocket() ? 'a socket' : 'a device'
  return { path, record: null, code: 'not-a-file', message: `is ${what}; feed it through standard input ("-") instead` }
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

async function* walkFolder(path: string, name: string, above: readonly string[]): AsyncGenerator<Found | InputFailure> {
  let entries: Dirent[]
  try {
    entries = await fs.readdir(path, { withFileTypes: true })
  } catch (error) {
    yield fileFailure(path, error)
    return
  }
  for (const entry of entries.sort(byName)) {
    const child = join(path, entry.name)
    const childName = name === '' ? entry.name : `${name}/${entry.name}`
    if (entry.isFile() && formatByEnding(entry.name) === null) continue
    let stats: Stats
    try {
      stats = await fs.stat(child)
    } catch (error) {
      yield fileFailure(child, error)
      continue
    }
    if (stats.isDirectory()) {
      const key = `${stats.dev}:${stats.ino}`
      if (above.includes(key)) {
        yield { path: child, record: null, code: 'symlink-loop', message: 'leads back to a folder above it; skipped' }
      } else yield* walkFolder(child, childName, [...above, key])
    } else if (formatByEnding(entry.name) === null) continue
    else if (!stats.isFile()) yield notAFile(child, stats)
    else yield { path: child, name: childName, size: stats.size, named: false }
  }
}

/** Process substitution (`<(...)`) and `/dev/stdin` are pipes that somebody writes to; a named pipe may have nobody. */
const isOpenPipe = (path: string): boolean => path.startsWith('/dev/') || path.startsWith('/proc/')

const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/**
 * The files under the given paths.
 *
 * @param paths files, folders or `-`, in the order to read them
 */
export async function* walk(paths: readonly string[]): AsyncGenerator<Found | InputFailure> {
  for (const path of paths) {
    if (path === STDIN) {
      yield { path, name: 'stdin', size: null, named: true }
      continue
    }
    let stats: Stats
    try {
      stats = await fs.stat(path)
    } catch (error) {
      yield fileFailure(path, error)
      continue
    }
    if (stats.isFile()) yield { path, name: lastName(path), size: stats.size, named: true }
    else if (stats.isDirectory()) {
      let files = 0
      for await (const found of walkFolder(path, '', [`${stats.dev}:${stats.ino}`])) {
        files++
        yield found
      }
      if (files === 0) {
        const message = `no article in this folder; endings read: .${KNOWN_ENDINGS.join(' .')}`
        yield { path, record: null, code: 'nothing-readable', message }
      }
    } else if (isOpenPipe(path)) yield { path, name: lastName(path), size: null, named: true }
    else yield notAFile(path, stats)
  }
}
