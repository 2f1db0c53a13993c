/**
 * Lines of pages that are none of the article. A page is a block of lines `reason | line`, `-` for what is kept; the judgement of a
 * line depends on those above and below it, so that whole pages are compared.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { boilerplateLines } from '../../src/extract/boilerplate.js'

const pages = readFileSync(join(import.meta.dirname, 'boilerplate-pages.txt'), 'utf8')
  .trim()
  .split('\n\n')
  .map((block) => {
    const [name = '', ...rows] = block.split('\n')
    const lines = rows.map((row) => {
      const bar = row.indexOf(' | ')
      return { reason: row.slice(0, bar), line: row.slice(bar + 3) }
    })
    return { name: name.slice(2), language: name.slice(2, 4), lines }
  })

/** The page as its block has it: each line with the reason found, `-` where it is kept. */
const judged = (text: string, language: string): string[] => {
  const found = boilerplateLines(text, language)
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return []
    const start = text.indexOf(line)
    const hit = found.find((one) => one.start >= start && one.end <= start + line.length)
    return [`${hit?.reason ?? '-'} | ${line}`]
  })
}

describe('pages', () => {
  it.each(pages)('$name', ({ language, lines }) => {
    const want = lines.map(({ reason, line }) => `${reason} | ${line}`)
    for (const between of ['\n', '\n\n', '\n  \n']) {
      expect(judged(lines.map(({ line }) => line).join(between), language)).toEqual(want)
    }
  })
})

describe('spans', () => {
  it('are whole lines without the blanks around them, in order', () => {
    const text = 'Lavrov flies to Tehran\r\n  Advertisement \r\nHe said so.'
    expect(boilerplateLines(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(['Advertisement'])
  })

  it('are none in an empty text or one without letters', () => {
    for (const text of ['', '\n\n', '   ']) expect(boilerplateLines(text, 'ar')).toEqual([])
  })

  it('never take the title', () => {
    for (const { language, lines } of pages) {
      const title = lines.find(({ reason }) => reason === '-')?.line as string
      expect(boilerplateLines(title, language)).toEqual([])
    }
  })
})

it('costs the same a line in long pages as in short ones', () => {
  const cost = (repeats: number): number => {
    const text = 'Read also\nTags: a, b\n'.repeat(repeats)
    const before = process.cpuUsage()
    boilerplateLines(text, 'en')
    const { user, system } = process.cpuUsage(before)
    return (user + system) / repeats
  }
  cost(2000)
  expect(cost(40_000)).toBeLessThan(8 * cost(4000) + 5)
})
