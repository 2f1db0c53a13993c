import { describe, expect, it } from 'vitest'
import { openChart } from '../../src/engine/chart.js'
import { scoreTopics, type TokenRange, topicMentions, topicsIn } from '../../src/extract/topics.js'
import { type LanguageCode, lexiconOf } from '../../src/lang/lexicons.js'
import { TOPIC_IDS } from '../../src/ontology/topics.js'
import { LINE_BEFORE, type Tokens, tokenize } from '../../src/text/tokenize.js'

const read = (code: LanguageCode, text: string) => {
  const chart = openChart(lexiconOf(code), tokenize(text))
  return { chart, mentions: topicMentions(chart) }
}
const named = (code: LanguageCode, text: string) => {
  const { chart, mentions } = read(code, text)
  return topicsIn(mentions, 0, chart.tokens.count).join(' ')
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

describe('topics of a stretch', () => {
  it('tells nuclear sites from a power station', () => {
    expect(named('ar', 'بحث الوزيران المنشآت النووية وتخصيب اليورانيوم')).toBe('nuclear-programme')
    expect(named('ar', 'زار الوفد محطة بوشهر للطاقة النووية')).toBe('nuclear-energy')
    expect(named('fa', 'سرعت ساخت نیروگاه اتمی بوشهر بیشتر شده است')).toBe('nuclear-energy')
    expect(named('ru', 'Стороны обсудили строительство Бушерской АЭС')).toBe('nuclear-energy')
    expect(named('en', 'They reviewed the Bushehr nuclear power plant')).toBe('nuclear-energy')
  })
  it('reads every case of a Russian phrase, and its plural', () => {
    for (const phrase of [
      'Транспортный коридор',
      'о транспортном коридоре',
      'транспортных коридоров',
      'международными транспортными коридорами',
    ]) {
      expect(named('ru', phrase)).toBe('transport-corridor')
    }
    expect(named('ru', 'в ходе совместных военно-морских учений')).toBe('military-cooperation')
  })
  it('reads clitics, joiners and plurals', () => {
    expect(named('ar', 'وبالعلاقات الثنائية')).toBe('bilateral-relations')
    for (const form of ['تحریم‌های آمریکا', 'تحریم های آمریکا', 'تحریمهای آمریکا']) {
      expect(named('fa', form)).toBe('sanctions')
    }
    expect(named('en', 'gas pipelines')).toBe('energy')
  })
  it('takes a concession for background', () => {
    expect(named('ar', 'نمت التجارة رغم العقوبات الغربية')).toBe('')
    expect(named('en', 'Trade grew despite Western sanctions')).toBe('')
    expect(named('ru', 'вопреки западным санкциям')).toBe('')
    expect(named('fa', 'با وجود تحریم‌های غرب')).toBe('')
    expect(named('en', 'They want Western sanctions lifted')).toBe('sanctions')
  })
  it('reads fields of work and lists, where the words alone say little', () => {
    expect(named('en', 'The delegation came with oil and music.')).toBe('')
    expect(named('en', 'They agreed to widen cooperation in energy, transport and agriculture.')).toBe(
      'energy transport-corridor agriculture',
    )
    expect(named('ru', 'Обсуждались Сирия, Афганистан и Йемен.')).toBe('syria afghanistan yemen')
    expect(named('ar', 'في مجالات الطاقة والنقل')).toBe('energy transport-corridor')
    expect(named('fa', 'در حوزه انرژی و حمل‌ونقل')).toBe('energy transport-corridor')
  })
  it('knows what is said in just such words', () => {
    expect(named('ar', 'وتبادلا الآراء بشأن القضايا الإقليمية والدولية')).toBe('regional-international')
    expect(named('ru', 'по региональной и международной повестке')).toBe('regional-international')
    expect(named('fa', 'درباره مسائل منطقه‌ای و بین‌المللی')).toBe('regional-international')
    expect(named('en', 'on regional and international issues')).toBe('regional-international')
  })
})

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
