/**
 * The suites of eighteen other taggers, scored by the shared scorer: no language may fall below what it has reached. Cases
 * that contradict the reading of news are listed in dates-exceptions.txt, each with its reason, and are not asked.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openChart } from '../../src/engine/chart.js'
import { readDates } from '../../src/extract/dates.js'
import type { Prefer } from '../../src/extract/time/stretch.js'
import { languages } from '../../src/lang/languages.js'
import { LANGUAGES, type LanguageCode, lexiconOf } from '../../src/lang/lexicons.js'
import { codePointOffsets } from '../../src/output/codepoints.js'
import { tokenize } from '../../src/text/tokenize.js'
import { shared } from '../shared.js'

const scorer = shared('tools/score-dates.mjs')

interface Input {
  readonly id: string
  readonly text: string
  readonly language: LanguageCode
  readonly published: string
  readonly prefer: Prefer
}

const excused = new Set(
  readFileSync(new URL('./dates-exceptions.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' ')[0] ?? ''),
)

/** Percent of values right, of spans met, and of texts rightly left alone. */
const FLOORS: Readonly<Record<LanguageCode, readonly [number, number, number]>> = {
  ar: [92, 93, 95],
  fa: [96, 97, 92],
  ru: [92, 96, 90],
  en: [85, 93, 90],
}

const run = (args: readonly string[]): string =>
  execFileSync(process.execPath, [scorer ?? '', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })

describe.skipIf(scorer === null)('suites of others (skipped where ../shared is absent)', () => {
  const inputs =
    scorer === null
      ? []
      : run(['--input'])
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Input)
          .filter(({ id }) => !excused.has(id))

  it.each(LANGUAGES)('%s', (language) => {
    const folder = mkdtempSync(join(tmpdir(), 'dates-'))
    const file = join(folder, 'out.ndjson')
    const lines = inputs
      .filter((input) => input.language === language)
      .map(({ id, text, published, prefer }) => {
        const at = codePointOffsets(text)
        const dates = readDates(openChart(lexiconOf(language), tokenize(text)), languages[language].time, {
          published,
          prefer,
        })
        return JSON.stringify({
          id,
          dates: dates.map((date) => ({ ...date, start: at(date.start), end: at(date.end) })),
        })
      })
    writeFileSync(file, lines.join('\n'))
    const row =
      run([file])
        .split('\n')
        .find((line) => line.startsWith(`all ${language}`)) ?? ''
    rmSync(folder, { recursive: true })
    const shares = [...row.matchAll(/([\d.]+) % of/g)].map(([, share]) => Number(share))
    expect(shares).toHaveLength(3)
    FLOORS[language].forEach((floor, i) => {
      expect(shares[i], row).toBeGreaterThanOrEqual(floor)
    })
  })
})
