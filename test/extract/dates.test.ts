/** Laws that hold for any text: nothing throws, spans slice back, EDTF is EDTF, and the machine's zone changes nothing. */
import { parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edtf, formatStart, type When } from '../../src/calendar/edtf.js'
import { parseDay } from '../../src/calendar/gregorian.js'
import type { Calendar, DateMention, Precision } from '../../src/core/date-value.js'
import { openChart } from '../../src/engine/chart.js'
import { readDates, readTimes } from '../../src/extract/dates.js'
import { languages } from '../../src/lang/languages.js'
import { LANGUAGES, type LanguageCode, lexiconOf } from '../../src/lang/lexicons.js'
import { tokenize } from '../../src/text/tokenize.js'

const read = (text: string, language: LanguageCode, published: string | null = '2023-12-05'): readonly DateMention[] =>
  readDates(openChart(lexiconOf(language), tokenize(text)), languages[language].time, { published })

/** Words of time, numbers and signs of a language, thrown together. */
const SCRAPS: Readonly<Record<LanguageCode, string>> = {
  en: 'last next Monday May 5 2023 12/08/2021 of in the week year ago three days 18:30 pm , - ( ) early from to and until night 1402 AD March first',
  ru: 'в понедельник 5 мая 2023 года назад через три дня недели прошлой с по до конце утром 18:30 , - ( ) 12.08.2021 веке 90 - х квартал',
  ar: 'الاثنين الماضي 5 مايو آذار 2023 هـ م قبل ثلاثة أيام أسبوعين من إلى مطلع مساء الساعة 18:30 ، - ( ) 1445 رمضان الجاري القرن',
  fa: 'دوشنبه گذشته ۵ آذر ۱۴۰۲ ه.ش پیش سه روز هفته آینده از تا اوایل صبح ساعت ۱۸:۳۰ ، - ( ) 2023 دسامبر رمضان سال همان دهه',
}

const texts = (language: LanguageCode) =>
  fc.array(fc.constantFrom(...SCRAPS[language].split(' '), '\n'), { maxLength: 30 }).map((words) => words.join(' '))

describe.each(LANGUAGES)('%s', (language) => {
  it('answers any text with spans that slice back, in order', () => {
    fc.assert(
      fc.property(fc.oneof(texts(language), fc.string({ unit: 'grapheme', maxLength: 60 })), (text) => {
        let before = 0
        for (const mention of read(text, language)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.start).toBeGreaterThanOrEqual(before)
          expect(mention.end).toBeGreaterThan(mention.start)
          before = mention.end
        }
      }),
      { numRuns: 300 },
    )
  })

  it('writes nothing but valid EDTF, with its first day not after its last', () => {
    fc.assert(
      fc.property(texts(language), fc.constantFrom('2023-12-05', '2024-02-29T10:15', null), (text, published) => {
        const { dates, published: found } = readTimes(
          openChart(lexiconOf(language), tokenize(text)),
          languages[language].time,
          { published },
        )
        for (const date of [...dates.map((mention) => mention.date), found]) {
          if (!date) continue
          expect(() => parse(date.edtf), date.edtf).not.toThrow()
          if (date.start && date.end && !dates.some(({ conflict }) => conflict))
            expect(date.start <= date.end, date.edtf).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('takes time in proportion to the text', () => {
    const news = SCRAPS[language].split(' ').slice(0, 12).join(' ')
    const cost = (text: string, published: string | null = '2023-12-05'): number => {
      const start = process.cpuUsage()
      read(text, language, published)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    cost(`${news}. `.repeat(200))
    const small = cost(`${news}. `.repeat(500))
    const large = cost(`${news}. `.repeat(5000))
    expect(large).toBeLessThan(10 * small * 4 + 200)
    expect(cost(' '.repeat(500))).toBeLessThan(100)
    expect(cost('7'.repeat(10_000))).toBeLessThan(200)
    // A page of nothing but dates, and one of a megabyte, with publication to be inferred from all of them.
    const calendar = (lines: number): string =>
      Array.from({ length: lines }, (_, i) => `${(i % 28) + 1}.${(i % 12) + 1}.${1990 + (i % 35)}`).join(', ')
    cost(calendar(500), null)
    expect(cost(calendar(8_000), null)).toBeLessThan(8 * cost(calendar(1_000), null) * 2 + 300)
    const page = `${news} ${'and so on '.repeat(60)}. `
    expect(cost(page.repeat(Math.ceil(2 ** 20 / page.length)), null)).toBeLessThan(10_000)
    expect(cost('7 '.repeat(10_000))).toBeLessThan(2_000)
    expect(cost('1/'.repeat(10_000))).toBeLessThan(2_000)
  })
})

describe('what is written', () => {
  const when = fc.record({
    start: fc.integer({ min: -900_000, max: 900_000 }),
    days: fc.integer({ min: 0, max: 4000 }),
    minute: fc.integer({ min: 0, max: 1439 }),
    precision: fc.constantFrom<Precision>(
      'minute',
      'hour',
      'day',
      'week',
      'month',
      'quarter',
      'half-year',
      'season',
      'year',
      'decade',
      'interval',
    ),
    calendar: fc.constantFrom<Calendar>('gregory', 'persian', 'islamic-umalqura', 'islamic-iran'),
    approximate: fc.boolean(),
    open: fc.constantFrom('', 'from', 'until'),
    zone: fc.option(fc.integer({ min: -720, max: 840 })),
  })

  it('is EDTF, and its first day comes back, for any time at all', () => {
    fc.assert(
      fc.property(when, ({ start, days, minute, precision, calendar, approximate, open, zone }) => {
        const fine = precision === 'minute' || precision === 'hour'
        const first = start * 1440 + (fine ? minute : 0)
        const last = fine ? first + (precision === 'hour' ? 59 : 0) : (start + days + 1) * 1440 - 1
        const value: When = {
          start: open === 'until' ? null : first,
          end: open === 'from' ? null : last,
          precision,
          calendar,
          approximate,
          zone,
        }
        expect(() => parse(edtf(value)), edtf(value)).not.toThrow()
        if (value.start !== null) expect(parseDay(formatStart(value) ?? '')).toBe(start)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what the words say of the way to a day', () => {
  const traits = (text: string, language: LanguageCode): string =>
    read(text, language)
      .map((mention) => mention.traits.join('+'))
      .join(' ')

  it.each([
    ['on Tuesday', 'weekday'],
    ['last Tuesday', 'pointed'],
    ['yesterday', 'pointed'],
    ['three days ago', 'counted+pointed'],
    ['two days after 3 May 2023', 'counted'],
    ['on 3 May 2023. Two days later they left', ' counted+onward'],
    ['on 3 May 2023. The next day they left', ' counted'],
    ['on 17 May', 'yearly'],
    ['from 17 to 19 May', 'yearly'],
    ['on 17 May 2023', ''],
    ['on Friday of last week', 'pointed'],
  ])('%s: %s', (text, expected) => {
    expect(traits(text, 'en')).toBe(expected)
  })

  it.each([
    ['ar', 'weekday', 'الثلاثاء'],
    ['ar', 'counted+pointed', 'قبل ثلاثة أيام'],
    ['fa', 'pointed', 'روز گذشته'],
    ['fa', 'yearly', 'هفدهم اردیبهشت'],
    ['ru', 'pointed', 'в прошлый вторник'],
    ['ru', 'yearly', '17 мая'],
  ] as const)('%s, %s: %s', (language, expected, text) => {
    expect(traits(text, language)).toBe(expected)
  })
})

describe('the machine', () => {
  it.each(['UTC', 'Asia/Tehran', 'America/Sao_Paulo'])('has no say: TZ=%s', (zone) => {
    const before = process.env.TZ
    process.env.TZ = zone
    try {
      const text = 'They met yesterday, then on 14 Azar 1402. He left on 21 Rajab 1445 at 00:30.'
      expect(read(text, 'en').map(({ date }) => date?.edtf)).toEqual(['2023-12-04', '2023-12-05', '2024-02-02T00:30'])
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })
})

describe('publication', () => {
  const publishedOf = (text: string, language: LanguageCode, published: string | null = null) =>
    readTimes(openChart(lexiconOf(language), tokenize(text)), languages[language].time, { published })

  const PROSE =
    ' The foreign ministers of the two countries met and discussed trade, transit and energy, the ministry said in a statement that its office handed to reporters in the capital after the talks had ended.'

  it('is read from a line of its own, and never from the prose', () => {
    expect(publishedOf(`Ministers meet\n5 December 2023 18:23\n${PROSE}`, 'en').published).toMatchObject({
      edtf: '2023-12-05T18:23',
      basis: 'stated',
    })
    expect(
      publishedOf(`Ministers meet\n${PROSE} They had met on 3 May 2021 in another city.`, 'en').published?.basis,
    ).not.toBe('stated')
    expect(publishedOf(`Ministers meet\n${PROSE}\nPublication date: 5 December 2023`, 'en').published?.edtf).toBe(
      '2023-12-05',
    )
  })

  it('given by the caller comes first', () => {
    const { published } = publishedOf(`Ministers meet\n5 December 2023\n${PROSE}`, 'en', '2020-01-01')
    expect(published).toMatchObject({ edtf: '2020-01-01', basis: 'option' })
  })

  it('is inferred from a dateline, the weekday and who holds which office', () => {
    const { published, because } = publishedOf(
      `Ministers meet\nMOSCOW, December 5. Foreign Minister Sergey Lavrov and Foreign Minister Hossein Amir-Abdollahian met on Tuesday,${PROSE}`,
      'en',
    )
    expect(published).toMatchObject({ edtf: '2023-12-05', basis: 'inferred' })
    expect(because.length).toBeGreaterThan(1)
  })

  it('known only as one of several days gives relative dates as many', () => {
    const { published, dates } = publishedOf(
      `Ministers meet\n${PROSE} The war in Ukraine has lasted three years. They met today, Tuesday, and will meet again later this February. President Masoud Pezeshkian and President Donald Trump were not there.`,
      'en',
    )
    expect(published?.edtf).toBe('[2025-02-04,2025-02-11,2025-02-18,2025-02-25]')
    expect(dates.find(({ text }) => text.startsWith('today'))?.date).toMatchObject({
      edtf: '[2025-02-04,2025-02-11,2025-02-18,2025-02-25]',
      start: '2025-02-04',
      end: '2025-02-25',
    })
  })
})
