/**
 * The command as users run it: a child process of the built package. The package is built when a source is newer than the
 * last build, once, however many test files ask.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const ROOT = resolve(import.meta.dirname, '../..')
const BUILT = join(ROOT, 'dist/.built')
const LOCK = join(ROOT, 'dist/.building')

const newest = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  )

const isBuilt = (): boolean => {
  try {
    return statSync(BUILT).mtimeMs > newest(join(ROOT, 'src'))
  } catch {
    return false
  }
}

/** Sees to it that `dist` is what `src` says. */
export const build = async (): Promise<void> => {
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  while (!isBuilt()) {
    try {
      mkdirSync(LOCK)
    } catch {
      await wait(200)
      continue
    }
    try {
      const began = new Date()
      execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
      writeFileSync(BUILT, '')
      utimesSync(BUILT, began, began)
    } finally {
      rmSync(LOCK, { recursive: true })
    }
  }
}

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Running {
  readonly child: ReturnType<typeof spawn>
  readonly ended: Promise<Ended>
}

/** Starts the command, as another user where one is named; `env` is added to a bare environment, so that a test says all it depends on. */
export const start = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  user: { readonly uid?: number; readonly gid?: number } = {},
): Running => {
  const child = spawn(process.execPath, [join(ROOT, 'bin/iran-russia.js'), ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    ...user,
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return { child, ended: new Promise((done) => child.on('close', (code) => done({ code, out, err }))) }
}

/** Runs the command to its end. */
export const command = async (
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> => {
  const { child, ended } = start(args, env)
  // The command may end without having read its input.
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  return await ended
}
