/**
 * Every regular expression of ours, asked whether a text can be made that costs it more than its length: what strangers write
 * is matched against them all. Literals are gathered from the syntax of the sources, computed ones by catching `RegExp` while
 * the modules that have them load. The checker (recheck) runs in its JavaScript form, so that no other runtime is needed.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { check } from 'recheck'
import { expect, test, vi } from 'vitest'

vi.stubEnv('RECHECK_BACKEND', 'pure')

const ROOT = resolve(import.meta.dirname, '..')

interface Expression {
  readonly source: string
  readonly flags: string
  readonly where: string
}

const sources = ['src', 'bin']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => /\.[jt]s$/.test(name))
  .sort()

const literals: Expression[] = []
const computing = new Map<string, number>()
for (const file of sources) {
  const code = readFileSync(join(ROOT, file), 'utf8')
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const computed = ({ callee }: { readonly callee: object }): void => {
    if ('name' in callee && callee.name === 'RegExp') computing.set(file, (computing.get(file) ?? 0) + 1)
  }
  new Visitor({
    Literal: (node) => {
      if (!('regex' in node)) return
      const { pattern, flags } = node.regex
      literals.push({ source: pattern, flags, where: `${file}:${code.slice(0, node.start).split('\n').length}` })
    },
    NewExpression: computed,
    CallExpression: computed,
  }).visit(program)
}

/** What a module computes while it loads. */
const caught = async (file: string): Promise<Expression[]> => {
  const found: Expression[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [source, flags], self) => {
      found.push({ source: String(source), flags: flags ?? '', where: file })
      return Reflect.construct(target, [source, flags], self)
    },
  })
  try {
    vi.resetModules()
    await import(join(ROOT, file))
  } finally {
    globalThis.RegExp = original
  }
  return found
}

/** Faults as `file:line /expression/: what is wrong, and a text that shows it`; anything but "safe" is one. */
const faults = async (expressions: readonly Expression[]): Promise<string[]> => {
  const found: string[] = []
  for (const { source, flags, where } of expressions) {
    const verdict = await check(source, flags, { timeout: 120_000, randomSeed: 17 })
    if (verdict.status === 'safe') continue
    const why =
      verdict.status === 'vulnerable' ? `${verdict.complexity.summary}, ${verdict.attack.pattern}` : verdict.error.kind
    found.push(`${where} /${source}/${flags}: ${why}`)
  }
  return found
}

test('the checker sees what is wrong, and nothing where nothing is', async () => {
  const planted = ['^(a|a)*$', '\\s+$', '(\\d+)*x', '^(?:[a-z]+\\s?)+$'].map((source) => ({
    source,
    flags: '',
    where: 'here',
  }))
  expect(await faults(planted)).toHaveLength(planted.length)
  expect(await faults([{ source: '^\\d{4}-\\d\\d$', flags: 'u', where: 'here' }])).toEqual([])
})

test('no regular expression of ours is super-linear', { timeout: 900_000 }, async () => {
  expect(literals.length).toBeGreaterThan(100)
  const computed: Expression[] = []
  for (const [file, count] of computing) {
    const own = await caught(file)
    expect(own.length, `${file} computes expressions while it loads`).toBeGreaterThanOrEqual(count)
    computed.push(...own)
  }
  const distinct = new Map([...literals, ...computed].map((one) => [`/${one.source}/${one.flags}`, one]))
  expect(await faults([...distinct.values()])).toEqual([])
})
