import { describe, expect, it } from 'vitest'
import { openChart } from '../../src/engine/chart.js'
import { scoreTopics, type TokenRange, topicMentions } from '../../src/extract/topics.js'
import { languages } from '../../src/lang/languages.js'
import { type LanguageCode, lexiconOf } from '../../src/lang/lexicons.js'
import { TOPIC_IDS } from '../../src/ontology/topics.js'
import { LINE_BEFORE, type Tokens, tokenize } from '../../src/text/tokenize.js'

const read = (code: LanguageCode, text: string) => {
  const chart = openChart(lexiconOf(code), tokenize(text))
  return { chart, mentions: topicMentions(chart, languages[code].names.cased) }
}
const lines = (tokens: Tokens): TokenRange[] => {
  const ranges: { from: number; to: number }[] = []
  for (let token = 0; token < tokens.count; token++) {
    if ((tokens.flags[token] as number) & LINE_BEFORE) ranges.push({ from: token, to: token + 1 })
    else (ranges.at(-1) as { to: number }).to = token + 1
  }
  return ranges
}
/** Topics of a text whose first line is its title. */
const article = (code: LanguageCode, text: string) => {
  const { chart, mentions } = read(code, text)
  const [title = null, ...prose] = lines(chart.tokens)
  return scoreTopics(chart, mentions, title, prose)
}

describe('topics of an article', () => {
  it('puts what the title names first, and drops what one hint drops', () => {
    const topics = article(
      'en',
      [
        'Ministers agree on free trade zone',
        'The two ministers said on Monday that bilateral trade had doubled and that the free trade zone would start in May.',
        'They met for two hours and talked about relations between the two countries.',
        'A university choir sang at the reception.',
      ].join('\n'),
    )
    expect(topics.map(({ id }) => id)).toEqual(['trade', 'bilateral-relations'])
    expect(topics[0]?.mentions.map(({ text }) => text)).toEqual([
      'free trade zone',
      'bilateral trade',
      'free trade zone',
    ])
    expect(topics[0]?.score).toBeGreaterThan(0.9)
  })
  it('takes hints at the dealings of two states only where both are spoken of', () => {
    const tale = (last: string): string[] =>
      article(
        'en',
        `Trump flies to Ottawa\nTrump will stay for two days.\nTrump, who leads the United States, likes the place.\n${last}`,
      ).map(({ id }) => id)
    expect(tale('A guest from Peru will join Trump.')).not.toContain('us-iran')
    expect(tale('A guest from Iran will join Trump.')).toContain('us-iran')
  })
  it('is empty where nothing is said', () => {
    expect(article('ru', 'Погода в столице\nЗавтра ожидается снег.')).toEqual([])
  })
})

it('knows the terms of every topic in every language', () => {
  for (const code of ['ar', 'fa', 'ru', 'en'] as const) {
    const { classes, ids, entries } = lexiconOf(code)
    const listed = new Set<string>()
    entries.cls.forEach((cls, i) => {
      if (classes[cls] === 'Topic') listed.add(ids[entries.id[i] as number] as string)
    })
    expect([...listed].sort()).toEqual([...TOPIC_IDS].sort())
  }
})
