/**
 * Publication dates as metadata states them, read into ISO 8601. Only forms that cannot be mistaken are read: ISO 8601
 * itself and the dates of mail and feeds (RFC 5322). Anything else (`03/04/2025`, a number) is refused, because a wrong
 * date is worse than none.
 */
import { isGregorian } from '../calendar/gregorian.js'

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/i
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/i
const MAIL =
  /^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d\d):(\d\d)(?::\d\d)?\s*(Z|UTC?|GMT|[+-]\d{4})?)?$/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Earlier years are of another calendar: 1402-10-19 is a day of 2024 in Iran. */
const EARLIEST = 1800

const zone = (written: string | undefined): string => {
  if (written === undefined) return ''
  if (/^(?:z|utc?|gmt)$/i.test(written)) return 'Z'
  return written.includes(':') ? written : `${written.slice(0, 3)}:${written.slice(3)}`
}

const compose = (
  [year, month, day]: readonly [string, string, string],
  hour: string | undefined,
  minute: string | undefined,
  offset: string | undefined,
): string | null => {
  if (!isGregorian(Number(year), Number(month), Number(day)) || Number(year) < EARLIEST) return null
  const date = `${year}-${month}-${day}`
  if (hour === undefined || minute === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59) return null
  return `${date}T${hour}:${minute}${zone(offset)}`
}

/**
 * Reads a publication date.
 *
 * @param written what the metadata says
 * @returns `2025-01-17`, `2025-01-17T18:23` or `2025-01-17T18:23+03:30`; null where it is no date that can be trusted
 */
export const publishedDate = (written: string): string | null => {
  const trimmed = written.trim()
  const iso = ISO.exec(trimmed) ?? COMPACT.exec(trimmed)
  if (iso) return compose([iso[1] ?? '', iso[2] ?? '', iso[3] ?? ''], iso[4], iso[5], iso[6])
  const mail = MAIL.exec(trimmed)
  if (!mail) return null
  const month = MONTHS.indexOf((mail[2] ?? '').toLowerCase()) + 1
  if (month === 0) return null
  const two = (number: number | string): string => String(number).padStart(2, '0')
  return compose([mail[3] ?? '', two(month), two(mail[1] ?? '')], mail[4], mail[5], mail[6])
}
