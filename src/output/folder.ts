/**
 * One output file for each input file, in a folder that mirrors the input's: `a/b.txt` becomes `a/b.txt.json`. Each is written
 * beside its name and renamed when it is whole, so one that is there is done, which is all that resuming has to know.
 */
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { framingOf, type Shape } from './framing.js'
import type { Rendered } from './rendered.js'
import { fileSink, type Progress, type Sink } from './sink.js'

export interface FolderSink {
  /** Whether the output of an input file is there already, from an earlier run. Asked of every file, in input order. */
  readonly isDone: (file: InputFile) => boolean
  /** Appends records that came of an input file; a file is whole when the next one begins. */
  readonly write: (file: InputFile, rendered: Rendered, progress: Progress) => Promise<void>
  /** Ends the file in hand; where the run was interrupted it is left unfinished, to be done again. */
  readonly close: (complete: boolean) => Promise<void>
}

/** An input file: its path, and its name relative to the folder given. */
export interface InputFile {
  readonly path: string
  readonly name: string
}

const ENDINGS: Readonly<Record<Shape['format'], string>> = {
  json: 'json',
  ndjson: 'ndjson',
  csv: 'csv',
  parquet: 'parquet',
}

/** A sink on a folder, made where it does not exist. */
export const folderSink = (folder: string, shape: Shape, run: string): FolderSink => {
  const targets = new Map<string, string>()
  const taken = new Set<string>()
  const before = new Map<string, boolean>()
  // Names come from folders and archives, which cannot lead out: they are relative and have no `..`. Two folders may hold
  // files of one name; the second gets a number.
  const targetOf = ({ path, name }: InputFile): string => {
    const known = targets.get(path)
    if (known !== undefined) return known
    let target = join(folder, `${name}.${ENDINGS[shape.format]}`)
    for (let i = 2; taken.has(target); i++) target = join(folder, `${name}~${i}.${ENDINGS[shape.format]}`)
    taken.add(target)
    targets.set(path, target)
    return target
  }
  let current: { readonly path: string; readonly sink: Sink } | null = null
  const finish = async (): Promise<void> => {
    await current?.sink.close(true)
    current = null
  }
  const open = async (target: string): Promise<Sink> => {
    await mkdir(dirname(target), { recursive: true })
    // Without resuming there is no other run to meet.
    const file = { path: target, run, resume: false }
    if (shape.format === 'parquet') return (await (await import('./parquet.js')).parquetSink(shape.unit, file)) as Sink
    return (await fileSink({ ...file, framing: framingOf(shape) })) as Sink
  }
  return {
    isDone: (file) => {
      const target = targetOf(file)
      // Only what was there before this run: a file of many records is asked about while its output grows.
      const done = before.get(target) ?? existsSync(target)
      before.set(target, done)
      return done
    },
    write: async (file, rendered, progress) => {
      if (current?.path !== file.path) {
        await finish()
        current = { path: file.path, sink: await open(targetOf(file)) }
      }
      await current.sink.write(rendered, progress)
    },
    close: async (complete) => {
      if (complete) await finish()
    },
  }
}
