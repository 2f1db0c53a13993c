/** Words of time in English: months, weekdays, units, numbers, and the small words that hold a date together. */
import type { Forms, LexiconTable } from '../../../engine/compile.js'
import { COMMON, PLURAL } from '../../../engine/features.js'

const months: Forms = {
  'gregory-1': 'January',
  'gregory-2': 'February | febuary',
  'gregory-4': 'April',
  'gregory-6': 'June',
  'gregory-7': 'July',
  'gregory-8': 'August',
  'gregory-9': 'September | Sept',
  'gregory-10': 'October',
  'gregory-11': 'November',
  'gregory-12': 'December',
  'islamic-1': 'Muharram',
  'islamic-3': "Rabi al-Awwal | Rabi' al-awwal | Rabi I",
  'islamic-4': "Rabi al-Thani | Rabi' al-thani | Rabi II",
  'islamic-5': 'Jumada al-Awwal | Jumada al-Ula | Jumada I',
  'islamic-6': 'Jumada al-Thani | Jumada al-Akhira | Jumada II',
  'islamic-7': 'Rajab',
  'islamic-8': "Sha'ban | Shaban",
  'islamic-9': 'Ramadan | Ramazan',
  'islamic-10': 'Shawwal',
  'islamic-11': "Dhu al-Qa'dah | Dhul Qadah | Dhu al-Qadah",
  'islamic-12': 'Dhu al-Hijjah | Dhul Hijjah | Zilhijjah',
  'persian-1': 'Farvardin',
  'persian-2': 'Ordibehesht',
  'persian-3': 'Khordad',
  'persian-5': 'Mordad',
  'persian-6': 'Shahrivar',
  'persian-12': 'Esfand',
}

/** Everyday words, names and abbreviations: believed only beside a day, a year, or where a cue asks for a month. */
const commonMonths: Forms = {
  'gregory-1': 'Jan',
  'gregory-2': 'Feb',
  'gregory-3': 'March | Mar',
  'gregory-4': 'Apr',
  'gregory-5': 'May',
  'gregory-6': 'Jun',
  'gregory-7': 'Jul',
  'gregory-8': 'Aug',
  'gregory-9': 'Sep',
  'gregory-10': 'Oct',
  'gregory-11': 'Nov',
  'gregory-12': 'Dec',
  'islamic-2': 'Safar',
  'persian-4': 'Tir',
  'persian-7': 'Mehr',
  'persian-8': 'Aban',
  'persian-9': 'Azar',
  'persian-10': 'Dey',
  'persian-11': 'Bahman',
}

const weekdays: Forms = {
  '1': 'Monday | Mondays',
  '2': 'Tuesday | Tuesdays',
  '3': 'Wednesday | Wednesdays | wednes day',
  '4': 'Thursday | Thursdays',
  '5': 'Friday | Fridays',
  '6': 'Saturday | Saturdays',
  '7': 'Sunday | Sundays',
}

const commonWeekdays: Forms = {
  '1': 'Mon',
  '2': 'Tue | Tues',
  '3': 'Wed',
  '4': 'Thu | Thur | Thurs',
  '5': 'Fri',
  '6': 'Sat',
  '7': 'Sun',
}

const units: Forms = {
  second: 'second | sec',
  minute: 'minute | min',
  hour: 'hour | hr | h',
  day: 'day | d',
  workday: 'weekday | workday | business day | working day',
  night: 'night',
  week: 'week | w | wk | working week',
  weekend: 'weekend | week-end',
  fortnight: 'fortnight',
  month: 'month | mo',
  quarter: 'quarter | qtr',
  'half-year': 'half-year | half year',
  season: 'season',
  year: 'year | yr | y | calendar year',
  decade: 'decade',
  century: 'century',
}

const pluralUnits: Forms = {
  second: 'seconds | secs',
  minute: 'minutes | mins',
  hour: 'hours | hrs',
  day: 'days',
  workday: 'weekdays | workdays | business days | working days',
  night: 'nights',
  week: 'weeks | wks',
  weekend: 'weekends',
  fortnight: 'fortnights',
  month: 'months',
  quarter: 'quarters | qtrs',
  season: 'seasons',
  year: 'years | yrs',
  decade: 'decades',
  century: 'centuries',
}

const seasons: Forms = {
  summer: 'summer',
  autumn: 'autumn',
  winter: 'winter',
}
const commonSeasons: Forms = {
  spring: 'spring',
  autumn: 'fall',
}

/** Days counted from publication; a part of the day may follow. */
const days: Forms = {
  '-2': 'day before yesterday | the day before yesterday',
  '-1': 'yesterday',
  '-1 night': 'last night | yesterday night',
  '-1 evening': 'last evening | yesterday evening',
  '0': 'today | this day | todays',
  '0 night': 'tonight | tonite | this night | tonights',
  '0 morning': 'this morning',
  '0 afternoon': 'this afternoon',
  '0 evening': 'this evening',
  '1': 'tomorrow | tmr | tmrw',
  '2': 'day after tomorrow | the day after tomorrow',
  now: 'now | right now | at the moment | at present',
}

const directions: Forms = {
  last: 'last | previous | the last | the previous',
  past: 'past | the past | this past',
  this: 'this | current | the current | this coming | my | the present',
  next: 'next | coming | upcoming | the coming | the next | the upcoming | forthcoming',
  following: 'following | the following',
  preceding: 'preceding | the preceding',
  recent: 'recent',
  'after-next': 'after next | after the next',
  'before-last': 'before last',
}

const parts: Forms = {
  start:
    'early | the early | beginning of | the beginning of | start of | the start of | earlier | earlier in | early in | the early part of | the outset of | early part of | at the beginning of | beginning',
  middle: 'mid | middle of | the middle of | mid - | halfway through',
  end: 'late | the late | end of | the end of | later | later in | late in | the close of | at the end of | close of | latter part of | the latter part of | end',
}

const dayParts: Forms = {
  dawn: 'dawn | daybreak',
  morning: 'morning | mornings',
  noon: 'noon | midday | lunchtime | mid-day | mid day',
  afternoon: 'afternoon | afternoons',
  evening: 'evening | evenings',
  night: 'night | nights | overnight',
  midnight: 'midnight | mid-night',
}

const meridiems: Forms = {
  am: 'am | a.m. | a.m | a | a m',
  pm: 'pm | p.m. | p.m | p | p m',
}

const zones: Forms = {
  '0': 'GMT | UTC | Greenwich Mean Time | Z | universal time',
  '60': 'CET | Central European Time | BST | British Summer Time',
  '120': 'CEST | EET',
  '180': 'MSK | Moscow time | Moscow Standard Time | Baghdad time | Riyadh time | Turkish time',
  '210': 'Tehran time | Iran time | Iran Standard Time | IRST',
  '240': 'Dubai time | UAE time | Gulf Standard Time',
  '480': 'Beijing time',
  '540': 'Tokyo time | JST',
  '-240': 'EDT',
  '-300': 'EST | ET | Eastern Standard Time | eastern time | eastern | CDT',
  '-360': 'CST | CT | central time | Central Standard Time | MDT',
  '-420': 'MST | PDT | Mountain Standard Time',
  '-480': 'PST | PT | Pacific Standard Time | pacific time | pacific',
  local: 'local time',
}

const eras: Forms = {
  gregory: 'AD | A.D. | CE | C.E.',
  bc: 'BC | B.C. | BCE | B.C.E.',
  islamic: 'AH | A.H. | lunar hijri',
  persian: 'SH | A.P. | solar hijri | AP',
  buddhist: 'BE',
}

const words: Forms = {
  about:
    'about | around | approximately | roughly | some | nearly | almost | approx | circa | sometime | a little over | just over | as of about | around about',
  after: 'after | following | later than',
  ago: 'ago | back',
  and: 'and | &',
  apostrophe: "'",
  at: 'at | @ | around | about | as of | at exactly | at precisely | around about',
  before: 'before | prior to | ahead of | in advance of | earlier than',
  between: 'between',
  close: ')',
  colon: ':',
  comma: ',',
  corresponding: 'corresponding to | equivalent to | which corresponds to | equal to',
  dash: '-',
  date: 'dated',
  day: 'day',
  'decade-ending': "s | ' s",
  dot: '.',
  earlier: 'earlier | before',
  'named-after': 'street | avenue | square | bridge | brigade',
  each: 'every | each | all',
  'first-time': 'time | first | second | highest | lowest | worst | largest | biggest',
  few: 'a few | few | several',
  from: 'from | since | as of',
  half: 'half',
  'half-past': 'half past | half-past',
  hence: 'from now | hence | from today',
  military: 'hours | hrs',
  in: 'in | during | on | for | of | at | within | over | around | by | throughout',
  'in-before': 'in | in about',
  within: 'within',
  'later-after': 'later | after that | thereafter | afterwards',
  'h-mark': 'h',
  'quarter-mark': 'q',
  less: 'to | till | before | of | until',
  minutes: 'minutes | minute | min | mins',
  month: 'month of | the month of | month',
  of: "of | in | , | of the | ' s | the | for | on | on the | from",
  on: 'on | at',
  oclock: "o ' clock | o'clock | oclock | hours | hrs",
  open: '(',
  past: 'past | after',
  plus: '+',
  quarter: 'quarter | a quarter',
  rest: 'rest of | the rest of | remainder of | the remainder of | rest of the | the rest of the | remaining',
  same: 'same | the same | that same',
  'same-day': 'same day | the same day | that day | that same day | on the same day | on that day',
  'next-day': 'the next day | the following day | a day later | the day after | one day later | next day',
  'previous-day':
    'the previous day | the day before | a day earlier | one day earlier | a day before | the preceding day',
  since: 'since | starting | starting from | as of | beginning | from',
  slash: '/',
  starting: 'starting | beginning | starting from | commencing',
  st: 'st | nd | rd | th',
  stretch: 'for',
  that: 'that',
  the: 'the | a | an | this | our',
  to: 'to | until | untill | till | through | thru | til',
  until: 'until | till | by | through | no later than | not later than | up to',
  week: 'week',
  'week-of':
    'week of | the week of | week beginning | the week beginning | week starting | the week starting | week commencing | the week commencing | week starting on | the week starting on | week beginning on | the week beginning on',
  year: 'year | the year | the year of | year of | fy | the years',
  'past-hour': 'past | after',
  'to-hour': 'to | till | before | of',
}

const ones = [
  'one | a | an',
  'two | a couple of | couple of | a couple | couple',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
]
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinalOnes = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const ordinalTeens =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ')
const ordinalTens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ')

const numbers: Record<string, string> = {
  '0.5': 'half a | half an | half',
  '1.5': 'one and a half | one and half | a half',
  '100': 'hundred | one hundred',
}
const ordinals: Record<string, string> = { '-1': 'final | last', '-2': 'second last | penultimate | second to last' }
ones.forEach((cell, i) => {
  numbers[i + 1] = cell
  ordinals[i + 1] = ordinalOnes[i] as string
})
teens.forEach((cell, i) => {
  numbers[i + 10] = cell
  ordinals[i + 10] = ordinalTeens[i] as string
})
tens.forEach((cell, i) => {
  const base = (i + 2) * 10
  numbers[base] = cell
  ordinals[base] = ordinalTens[i] as string
  ones.forEach((one, k) => {
    numbers[base + k + 1] = `${cell}~${one.split(' ')[0]}`
    ordinals[base + k + 1] = `${cell}~${ordinalOnes[k]}`
  })
})

/** Years in words: nineteen ninety-six, two thousand and fifteen. */
const yearWords: Record<string, string> = { '2000': 'two thousand', '1900': 'nineteen hundred' }
for (const [n, cell] of Object.entries(numbers)) {
  const [word] = cell.split(' | ')
  const count = Number(n)
  if (count % 1 !== 0 || count > 99) continue
  yearWords[2000 + count] = `two thousand and ${word} | two thousand ${word}`
  if (count >= 10) {
    yearWords[1900 + count] = `nineteen ${word} | nineteen hundred and ${word}`
    yearWords[1800 + count] = `eighteen ${word}`
    if (count >= 11) yearWords[2000 + count] += ` | twenty ${word}`
  }
}

/** Tens of a century: the seventies. */
const decades: Forms = {
  '20': 'twenties',
  '30': 'thirties',
  '40': 'forties',
  '50': 'fifties',
  '60': 'sixties',
  '70': 'seventies',
  '80': 'eighties',
  '90': 'nineties',
}

const frequencies: Forms = {
  hour: 'hourly',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  year: 'annually | yearly',
}

/** What somebody is congratulated on once a year: it tells the age of an article (extract/publication). */
const birthdays: Forms = { birthday: 'birthday' }

/** What lasts so many days ("a two-day visit"). */
const dayLengths: Forms = {
  1: 'one-day | 1-day',
  2: 'two-day | 2-day',
  3: 'three-day | 3-day',
  4: 'four-day | 4-day',
  5: 'five-day | 5-day',
  6: 'six-day | 6-day',
  7: 'seven-day | 7-day | weeklong | week-long',
  10: 'ten-day | 10-day',
}

export const time: readonly LexiconTable[] = [
  { cls: 'DayLength', forms: dayLengths },
  { cls: 'Birthday', forms: birthdays },
  { cls: 'Month', forms: months },
  { cls: 'Month', forms: commonMonths, features: COMMON },
  { cls: 'Weekday', forms: weekdays },
  { cls: 'Weekday', forms: commonWeekdays, features: COMMON },
  { cls: 'Unit', forms: units },
  { cls: 'Unit', forms: pluralUnits, features: PLURAL },
  { cls: 'Season', forms: seasons },
  { cls: 'Season', forms: commonSeasons, features: COMMON },
  { cls: 'RelativeDay', forms: days },
  { cls: 'Direction', forms: directions },
  { cls: 'PartOf', forms: parts },
  { cls: 'DayPart', forms: dayParts },
  { cls: 'Meridiem', forms: meridiems },
  { cls: 'Zone', forms: zones },
  { cls: 'Era', forms: eras },
  { cls: 'Number', forms: numbers },
  { cls: 'Ordinal', forms: ordinals },
  { cls: 'Decade', forms: decades },
  { cls: 'YearWord', forms: yearWords },
  { cls: 'Frequency', forms: frequencies },
  { cls: 'TimeWord', forms: words },
]
