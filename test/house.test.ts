/** The laws of the house, asked of the sources themselves: what a reviewer would otherwise have to look for every time. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openChart } from '../src/engine/chart.js'
import { spellings } from '../src/engine/compile.js'
import { lexiconSources } from '../src/lang/build.js'
import { LANGUAGES, lexiconOf } from '../src/lang/lexicons.js'
import { tokenize } from '../src/text/tokenize.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const filesIn = (folder: string, ending: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .map((name) => join(folder, name))
        .sort()
    : []
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

const sources = filesIn('src', '.ts')
const written = [...sources, ...filesIn('test', '.ts'), ...filesIn('bench', '.ts'), ...filesIn('scripts', '.js')]
const cases = filesIn('test/corpus', '.txt')
/** How many lines imports may take before a file says what it is for. */
const HEAD = 16
/** How many lines a file may have that is no table. */
const MANY = 520

/** Lines of files that break a law, as `file:line: what stands there`. */
const lines = (files: readonly string[], breaks: (line: string, file: string) => boolean): string[] =>
  files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, i) => (breaks(line, file) ? [`${file}:${i + 1}: ${line.trim().slice(0, 100)}`] : [])),
  )

const FLOORS = [
  ['core'],
  ['text'],
  ['ontology', 'calendar'],
  ['gazetteer'],
  ['engine'],
  ['lang'],
  ['extract', 'input', 'output'],
  ['pipeline'],
  ['cli', 'index.ts'],
] as const
const floorOf = (file: string): number => {
  const [, part = ''] = file.split('/')
  return FLOORS.findIndex((parts) => (parts as readonly string[]).includes(part))
}

/** Where third-party packages, and what a pure library must not touch, may be used. */
const PACKAGES: Readonly<Record<string, string>> = {
  franc: 'src/text/',
  'date-fns-jalali': 'src/calendar/',
  zod: 'src/output/',
  'hyparquet-writer': 'src/output/',
  '@mozilla/readability': 'src/input/',
  'html-to-text': 'src/input/',
  linkedom: 'src/input/',
  jschardet: 'src/input/',
  'csv-parse': 'src/input/',
  fzstd: 'src/input/',
  yauzl: 'src/input/',
  chalk: 'src/cli/',
  commander: 'src/cli/',
}

const imports = (file: string): string[] =>
  [...read(file).matchAll(/^(?:import|export)\b[^'"]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    ([, from, bare, lazy]) => (from ?? bare ?? lazy) as string,
  )

describe('floors', () => {
  it('has every file on one', () => {
    expect(sources.filter((file) => floorOf(file) < 0)).toEqual([])
  })
  it('imports from the same floor or from below', () => {
    const upward = sources.flatMap((file) =>
      imports(file)
        .filter((from) => from.startsWith('.'))
        .map((from) => relative(root, join(root, dirname(file), from)))
        .filter((from) => floorOf(from) > floorOf(file))
        .map((from) => `${file} <- ${from}`),
    )
    expect(upward).toEqual([])
  })
  it('has no language that knows another, and no extractor that knows one', () => {
    const knowing = sources.flatMap((file) => {
      const own = /^src\/lang\/([a-z]{2})\//.exec(file)?.[1]
      if (!own && !file.startsWith('src/extract/')) return []
      return imports(file)
        .filter((from) => from.startsWith('.'))
        .map((from) => relative(root, join(root, dirname(file), from)))
        .filter((from) => /^src\/lang\/[a-z]{2}\//.test(from) && !from.startsWith(`src/lang/${own}/`))
        .map((from) => `${file} <- ${from}`)
    })
    expect(knowing).toEqual([])
  })
  it('keeps each third-party package on its floor', () => {
    const strayed = sources.flatMap((file) =>
      imports(file)
        .filter((from) => !from.startsWith('.') && !from.startsWith('node:'))
        .map((from) =>
          from
            .split('/')
            .slice(0, from.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        .filter((name) => !PACKAGES[name] || !file.startsWith(PACKAGES[name]))
        .map((name) => `${file} <- ${name}`),
    )
    expect(strayed).toEqual([])
  })
})

describe('purity', () => {
  const library = sources.filter((file) => floorOf(file) < 8)
  it('never prints, exits or rolls dice below the command line', () => {
    expect(lines(library, (line) => /\bconsole\.|process\.exit|Math\.random/.test(line))).toEqual([])
  })
  it('never asks for the clock, the locale or the time zone', () => {
    const asks = /\bDate\.now|\bnew Date\(\)|\bIntl\.|\.toLocale|hrtime/
    expect(lines(library, (line) => asks.test(line))).toEqual([])
  })
  it('has Date on the calendar floor alone', () => {
    expect(lines(library, (line, file) => /\bnew Date\b|\bDate\./.test(line) && !file.includes('/calendar/'))).toEqual(
      [],
    )
  })
})

describe('spelling of the sources', () => {
  it('has no bidi controls and no invisible characters', () => {
    // biome-ignore lint/suspicious/noMisleadingCharacterClass: the joiner is one of the characters looked for
    const hidden = /[\u00ad\u061c\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/
    expect(lines([...written, ...cases], (line) => hidden.test(line))).toEqual([])
  })
  it('has ASCII on the left and one right-to-left run last on its line', () => {
    // Digits and signs are shown where they belong within the run; a letter of another script is not.
    const tables = sources.filter((file) => file.includes('/lexicon/'))
    expect(lines(tables, (line) => /[\u0590-\u08ff][^'`]*[A-Za-z\u0400-\u04ff]/.test(line))).toEqual([])
    expect(lines(cases, (line) => /[\u0590-\u08ff].*[A-Za-z\u0400-\u04ff]/.test(line))).toEqual([])
  })
  it('has no line elsewhere that editors would show in another order', () => {
    // Two right-to-left strings, or one and digits, with nothing but signs between them change places on the screen.
    const swapped = /[\u0590-\u08ff]['"`][^A-Za-z\u0590-\u08ff]*['"`]?[\d\u0590-\u08ff]/
    expect(lines(sources, (line) => swapped.test(line))).toEqual([])
  })
  it('has words of natural languages in lexicon files, their endings beside them, and nowhere else', () => {
    const letters = /[\u0400-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/
    const home = /^src\/lang\/[a-z]{2}\/|^src\/text\/profiles-/
    expect(lines(sources, (line, file) => letters.test(line) && !home.test(file))).toEqual([])
  })
  it('has no default export, no utils, nothing put off', () => {
    const unnamed = /^export default|\bmodule\.exports/
    expect(lines(sources, (line) => unnamed.test(line))).toEqual([])
    expect(sources.filter((file) => /\b(?:utils?|helpers?|misc|common)\.ts$/.test(file))).toEqual([])
    const later = new RegExp(
      [
        ['TO', 'DO'],
        ['FIX', 'ME'],
        ['\\bX', 'XX\\b'],
      ]
        .map((halves) => halves.join(''))
        .join('|'),
    )
    expect(lines(written, (line) => later.test(line))).toEqual([])
  })
  it('says at the head of every file what it is for', () => {
    const heads = (file: string): string => read(file).split('\n').slice(0, HEAD).join('\n')
    expect(sources.filter((file) => !heads(file).includes('/**'))).toEqual([])
  })
  it('has no file that nobody can hold in mind', () => {
    const tables = /\/lexicon\/|\/gazetteer\/|\/ontology\/|\/profiles?-/
    const long = sources.filter((file) => !tables.test(file) && read(file).split('\n').length > MANY)
    expect(long).toEqual([])
  })
})

describe.each(LANGUAGES)('lexicon %s', (code) => {
  it('finds every form that its tables list', () => {
    const lexicon = lexiconOf(code)
    const lost: string[] = []
    for (const { cls, forms, inflect } of lexiconSources[code].tables) {
      for (const [id, cell] of Object.entries(forms)) {
        for (const spelling of spellings(cell)) {
          const [first] = inflect ? inflect(spelling, id) : [{ form: spelling }]
          if (first === undefined) lost.push(`${cls} ${id}: ${spelling} has no forms`)
          else if (!finds(lexicon, cls, id, first.form)) lost.push(`${cls} ${id}: ${first.form}`)
        }
      }
    }
    expect(lost).toEqual([])
  })
})

/** Whether a form alone is found from its first token to its last. */
function finds(lexicon: ReturnType<typeof lexiconOf>, cls: string, id: string, form: string): boolean {
  const chart = openChart(lexicon, tokenize(form))
  return (chart.starts[0] ?? []).some((item) => item.cls === cls && item.id === id && item.to === chart.tokens.count)
}

describe('manifest', () => {
  const manifest = JSON.parse(read('package.json')) as {
    bin: Record<string, string>
    exports: Record<string, { types: string; default: string } | string>
    files: string[]
    engines: { node: string }
    dependencies: Record<string, string>
  }
  it('names files that exist', () => {
    expect(manifest.files.filter((file) => file !== 'dist' && !existsSync(join(root, file)))).toEqual([])
  })
  it('has a command of a few lines that the system can run', () => {
    expect(Object.keys(manifest.bin)).toEqual(['iran-russia'])
    const bin = manifest.bin['iran-russia'] as string
    expect(read(bin)).toMatch(/^#!\/usr\/bin\/env node\n([^\n]+\n){1,4}$/)
    expect(statSync(join(root, bin)).mode & 0o111).not.toBe(0)
  })
  it('asks for the Node that machines have', () => {
    expect(manifest.engines.node).toBe('>=20.19')
  })
  it('exports what the build makes of a source', () => {
    const main = manifest.exports['.'] as { types: string; default: string }
    expect(existsSync(join(root, main.default.replace('./dist', 'src').replace(/\.js$/, '.ts')))).toBe(true)
    expect(main.types).toBe(main.default.replace(/\.js$/, '.d.ts'))
  })
  it('depends on nothing that no floor uses', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(Object.keys(PACKAGES).sort())
  })
})
