import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  daysInMonth,
  formatDay,
  fromGregorian,
  fromIsoWeek,
  isGregorian,
  isoWeek,
  parseDay,
  toGregorian,
  weekdayOf,
} from '../../src/calendar/gregorian.js'
import { daysInHijriMonth, fromHijri, type HijriCalendar, toHijri } from '../../src/calendar/hijri.js'
import { daysInJalaliMonth, fromJalali, isJalali, isJalaliLeapYear, toJalali } from '../../src/calendar/jalali.js'
import { sharedLines } from '../shared.js'

const YEAR_1_TO_3000 = { min: fromGregorian(1, 1, 1), max: fromGregorian(3000, 12, 31) }

describe('gregorian', () => {
  it('numbers days from 1970 as Date does', () => {
    fc.assert(
      fc.property(fc.integer(YEAR_1_TO_3000), (day) => {
        const date = new Date(day * 86_400_000)
        expect(formatDay(day)).toBe(date.toISOString().slice(0, 10))
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay())
      }),
    )
  })

  it('turns around', () => {
    fc.assert(
      fc.property(fc.integer(YEAR_1_TO_3000), (day) => {
        const { year, month, day: d } = toGregorian(day)
        expect(isGregorian(year, month, d)).toBe(true)
        expect(fromGregorian(year, month, d)).toBe(day)
        expect(parseDay(formatDay(day))).toBe(day)
        const week = isoWeek(day)
        const start = fromIsoWeek(week.year, week.week)
        expect(day - start).toBe(weekdayOf(day) - 1)
      }),
    )
  })

  it('refuses days that do not exist', () => {
    expect(isGregorian(2023, 2, 29)).toBe(false)
    expect(isGregorian(2024, 2, 29)).toBe(true)
    expect(isGregorian(2024, 13, 1)).toBe(false)
    expect(parseDay('2023-02-29')).toBeNull()
    expect(parseDay('2023-02-2x')).toBeNull()
  })

  it('cuts to the length of the month', () => {
    expect(formatDay(addMonths(fromGregorian(2024, 3, 31), -1))).toBe('2024-02-29')
    expect(formatDay(addMonths(fromGregorian(2023, 12, 15), 2))).toBe('2024-02-15')
    expect(daysInMonth(1900, 2)).toBe(28)
  })
})

describe('jalali', () => {
  it('turns around on every day of 1304 to 1500', () => {
    const last = fromJalali(1500, 12, 29)
    let before = { year: 1303, month: 12, day: 30 }
    for (let day = fromJalali(1304, 1, 1); day <= last; day++) {
      const now = toJalali(day)
      expect(fromJalali(now.year, now.month, now.day)).toBe(day)
      expect(isJalali(now.year, now.month, now.day)).toBe(true)
      const follows =
        now.day === before.day + 1
          ? now.month === before.month
          : now.day === 1 && (before.year === 1303 || before.day === daysInJalaliMonth(before.year, before.month))
      expect(follows).toBe(true)
      before = now
    }
  })

  it('has the leap years of the package', () => {
    for (let year = 1300; year <= 1500; year++) {
      expect(fromJalali(year + 1, 1, 1) - fromJalali(year, 1, 1)).toBe(isJalaliLeapYear(year) ? 366 : 365)
    }
  })
})

describe.each<HijriCalendar>(['islamic-umalqura', 'islamic-iran'])('%s', (calendar) => {
  it('turns around, inside its table and outside', () => {
    fc.assert(
      fc.property(fc.integer({ min: fromGregorian(700, 1, 1), max: fromGregorian(2400, 1, 1) }), (day) => {
        const { year, month, day: d } = toHijri(calendar, day)
        expect(fromHijri(calendar, year, month, d)?.day).toBe(day)
      }),
    )
  })

  it('says where it is not certain', () => {
    expect(fromHijri(calendar, 1445, 5, 21)?.certain).toBe(true)
    expect(fromHijri(calendar, 900, 5, 21)?.certain).toBe(false)
    expect(fromHijri(calendar, 1445, 13, 1)).toBeNull()
    expect(fromHijri(calendar, 1445, 1, 31)).toBeNull()
    expect(daysInHijriMonth(calendar, 1445, 0)).toBe(0)
  })
})

interface Vector {
  id: string
  persian?: string
  islamic?: string
  gregorian: string
  predicted?: boolean
}

const vectors = (file: string): Vector[] | null => sharedLines<Vector>(`suites/dates/${file}.jsonl`)
const parts = (text: string): [number, number, number] => text.split('-').map(Number) as [number, number, number]

describe.skipIf(vectors('calendar-persian') === null)('vectors of others (skipped where ../shared is absent)', () => {
  it('calendar-persian', () => {
    const wrong = vectors('calendar-persian')?.filter((v) => {
      const [y, m, d] = parts(v.persian ?? '')
      const back = toJalali(parseDay(v.gregorian) ?? 0)
      return formatDay(fromJalali(y, m, d)) !== v.gregorian || back.year !== y || back.month !== m || back.day !== d
    })
    expect(wrong).toEqual([])
  })

  it.each<[string, HijriCalendar]>([
    ['calendar-ummalqura', 'islamic-umalqura'],
    ['calendar-islamic-iran', 'islamic-iran'],
  ])('%s', (file, calendar) => {
    const wrong = vectors(file)?.filter((v) => {
      const [y, m, d] = parts(v.islamic ?? '')
      const found = fromHijri(calendar, y, m, d)
      return found === null || formatDay(found.day) !== v.gregorian || (v.predicted === true && found.certain)
    })
    expect(wrong).toEqual([])
  })
})

describe('the time zone of the host', () => {
  it.each(['UTC', 'Asia/Tehran', 'America/Sao_Paulo', 'Pacific/Apia'])('%s changes no day', (zone) => {
    const script = `
      import { newDate } from 'date-fns-jalali/newDate'
      let sum = 0
      for (let y = 1304; y < 1420; y++) for (let m = 0; m < 12; m++) for (const d of [1, 2, 29]) {
        const at = newDate(y, m, d, 12)
        sum = (sum * 31 + at.getFullYear() * 400 + at.getMonth() * 31 + at.getDate()) % 1000000007
      }
      process.stdout.write(String(sum))`
    const sum = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, TZ: zone },
    }).toString()
    let expected = 0
    for (let y = 1304; y < 1420; y++) {
      for (let m = 1; m <= 12; m++) {
        for (const d of [1, 2, 29]) {
          const at = toGregorian(fromJalali(y, m, d))
          expected = (expected * 31 + at.year * 400 + (at.month - 1) * 31 + at.day) % 1000000007
        }
      }
    }
    expect(Number(sum)).toBe(expected)
  })
})
