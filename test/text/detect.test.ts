/**
 * The language of an article: a table of sentences in many languages, pages wrapped in another language, the traps of keyboards, and,
 * where the shared suite is at hand, the shares of NTREX sentences and cuttings that must be told.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/text/detect.js'

const root = join(import.meta.dirname, '../..')
const shared =
  process.env.IRAN_RUSSIA_SHARED ?? [join(root, '../shared'), join(root, '../../shared')].find(existsSync) ?? ''
const SUPPORTED = ['ar', 'fa', 'ru', 'en']

const cases = readFileSync(join(import.meta.dirname, 'detect-cases.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const bar = line.indexOf(' | ')
    return { code: line.slice(0, bar), text: line.slice(bar + 3) }
  })

describe('one sentence', () => {
  it.each(cases)('$code | $text', ({ code, text }) => {
    const guess = detectLanguage(text)
    expect(guess.code).toBe(code)
    expect(guess.supported).toBe(SUPPORTED.includes(code))
    expect(guess.confidence).toBeGreaterThanOrEqual(0)
    expect(guess.confidence).toBeLessThanOrEqual(1)
  })

  it('says und, without a script, of what has no letters', () => {
    for (const text of ['', ' \n\t', '1234', '\u{1F600}', '\ud800', '\u064b\u064b']) {
      expect(detectLanguage(text)).toEqual({ code: 'und', script: null, confidence: 0, supported: false })
    }
  })

  it('names the script', () => {
    const scripts = { ar: 'Arab', fa: 'Arab', ru: 'Cyrl', en: 'Latn', he: 'Hebr', zh: 'Hani', ja: 'Jpan', ko: 'Hang' }
    for (const [code, script] of Object.entries(scripts)) {
      for (const { text } of cases.filter((one) => one.code === code)) expect(detectLanguage(text).script).toBe(script)
    }
  })
})

const sentences = (code: string): string[] => cases.filter((one) => one.code === code).map((one) => `${one.text}.`)
const NOTICES = [
  'We use cookies to improve your experience on this website. By clicking accept you agree to our privacy policy.',
  'Please enable JavaScript in your browser to view the comments.',
  'Home  News  Politics  Economy  Sport  Video',
  'Copyright 2025 All rights reserved',
]

describe('a page in another wrapping', () => {
  it.each(['ar', 'fa', 'ru', 'uk', 'ur', 'ckb'])('finds %s under English notices', (code) => {
    const article = sentences(code).join(' ')
    const page = [...NOTICES, article, ...NOTICES].join('\n')
    expect(detectLanguage(page).code).toBe(code)
  })

  it('finds an article behind a menu in another script', () => {
    const menu = ['Главная', 'Политика', 'Экономика', 'Спорт', 'Поделиться', 'Читать также', 'Подписаться']
    expect(detectLanguage([...menu, ...sentences('en'), ...menu].join('\n')).code).toBe('en')
    expect(detectLanguage([...menu, ...sentences('fa'), ...menu].join('\n')).code).toBe('fa')
  })

  it('lets no quotation turn it', () => {
    for (const code of SUPPORTED) {
      for (const other of SUPPORTED.filter((one) => one !== code)) {
        const quotation = `\u00ab${sentences(other)[0]}\u00bb`
        expect(detectLanguage([...sentences(code), quotation].join('\n')).code, `${code} quoting ${other}`).toBe(code)
      }
    }
  })

  it('reads a long page by windows', () => {
    for (const code of SUPPORTED) expect(detectLanguage(`${sentences(code).join('\n')}\n`.repeat(200)).code).toBe(code)
  })
})

describe('what is declared', () => {
  it('tips the scale for a word or two', () => {
    const both = '\u0628\u0631\u0644\u064a\u0646'
    expect(detectLanguage(both, 'ar').code).toBe('ar')
    expect(detectLanguage(both, 'fa-IR').code).toBe('fa')
  })

  it('does not outweigh the text', () => {
    for (const code of SUPPORTED) {
      for (const other of SUPPORTED) expect(detectLanguage(sentences(code).join(' '), other).code).toBe(code)
    }
  })
})

it('gives the same answer in every zone and locale, and at every call', () => {
  const answers = (): string => JSON.stringify(cases.map(({ text }) => detectLanguage(text)))
  const before = answers()
  const { TZ, LANG } = process.env
  try {
    process.env.TZ = 'Asia/Tehran'
    process.env.LANG = 'tr_TR.UTF-8'
    expect(answers()).toBe(before)
  } finally {
    process.env.TZ = TZ
    process.env.LANG = LANG
  }
})

/** Least share of right answers, by the suite's kinds of text: for each of the four languages, and of others not called supported. */
const LEAST: Record<string, { own: number; other?: number }> = {
  doc: { own: 1, other: 0.995 },
  sentence: { own: 0.99, other: 0.98 },
  c60: { own: 0.985 },
  c20: { own: 0.9 },
  headline: { own: 0.95 },
  ar_fa_letters: { own: 0.99 },
  fa_ar_letters: { own: 0.99 },
  fa_zwnj_joined: { own: 0.99 },
  fa_zwnj_space: { own: 0.99 },
  mix_boiler_doc: { own: 0.98 },
  mix_boiler_heavy: { own: 0.98 },
  mix_quote: { own: 0.98 },
}

describe('shared material', () => {
  const suite = join(shared, 'suites/language/ntrex-dev.jsonl')
  it.skipIf(!existsSync(suite))('tells the suite (skipped where the shared suite is absent)', () => {
    const counts = new Map<string, { right: number; all: number }>()
    for (const line of readFileSync(suite, 'utf8').split('\n').filter(Boolean)) {
      const { text, lang, kind } = JSON.parse(line) as { text: string; lang: string; kind: string }
      const want = lang === 'prs' ? 'fa' : SUPPORTED.includes(lang) ? lang : 'other'
      const guess = detectLanguage(text)
      const key = `${kind} ${want}`
      const count = counts.get(key) ?? { right: 0, all: 0 }
      count.all++
      if ((guess.supported ? guess.code : 'other') === want) count.right++
      counts.set(key, count)
    }
    for (const [kind, { own, other }] of Object.entries(LEAST)) {
      for (const code of [...SUPPORTED, 'other']) {
        const count = counts.get(`${kind} ${code}`)
        if (count === undefined) continue
        const least = code === 'other' ? (other ?? 0) : own
        expect(count.right / count.all, `${kind} ${code}`).toBeGreaterThanOrEqual(least)
      }
    }
  })

  const dev = join(shared, 'gold/dev')
  it.skipIf(!existsSync(dev))('tells whole articles (skipped where the shared gold is absent)', () => {
    for (const code of SUPPORTED) {
      for (const file of readdirSync(join(dev, code)).filter((name) => name.endsWith('.txt'))) {
        expect(detectLanguage(readFileSync(join(dev, code, file), 'utf8')).code, file).toBe(code)
      }
    }
  })
})
