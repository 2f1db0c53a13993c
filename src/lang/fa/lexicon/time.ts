/**
 * Words of time in Persian: months of three calendars (of Iran and of Afghanistan), weekdays, units, numbers, and the small
 * words that hold a date together. A ZWNJ reads as a space, so `~` covers the three ways of writing every compound.
 */
import type { Forms, LexiconTable } from '../../../engine/compile.js'
import { COMMON, PLURAL } from '../../../engine/features.js'

const months: Forms = {
  'gregory-1': 'ژانویه | ژانويه | جنوری',
  'gregory-2': 'فوریه | فبروری | فبریه',
  'gregory-3': 'مارچ',
  'gregory-4': 'آوریل | آپریل | اپریل | اوریل',
  'gregory-6': 'ژوئن | ژوین | ژوون',
  'gregory-7': 'ژوئیه | ژوییه | جولای | جولائی | ژویه',
  'gregory-8': 'آگوست | اگوست | آگست | اگست',
  'gregory-9': 'سپتامبر | سپتمبر',
  'gregory-10': 'اکتبر | اکتوبر',
  'gregory-11': 'نوامبر | نومبر',
  'gregory-12': 'دسامبر | دسمبر | دیسامبر',
  'persian-1': 'فروردین | فروردین~ماه',
  'persian-2': 'اردیبهشت | اردیبهشت~ماه | اردی~بهشت',
  'persian-3': 'خرداد~ماه',
  'persian-4': 'تیر~ماه',
  'persian-5': 'مرداد~ماه | امرداد',
  'persian-6': 'شهریور | شهریور~ماه',
  'persian-7': 'مهر~ماه',
  'persian-8': 'آبان~ماه',
  'persian-9': 'آذر~ماه',
  'persian-10': 'دی~ماه',
  'persian-11': 'بهمن~ماه',
  'persian-12': 'اسفند | اسفند~ماه',
  'islamic-1': 'محرم~الحرام',
  'islamic-2': 'صفر المظفر | صفرالمظفر',
  'islamic-3': 'ربیع~الاول | ربیع اول',
  'islamic-4': 'ربیع~الثانی | ربیع~الآخر | ربیع ثانی',
  'islamic-5': 'جمادی~الاول | جمادی~الاولی | جمادی~الأولی | جمادی اول',
  'islamic-6': 'جمادی~الثانی | جمادی~الثانیه | جمادی~الآخر | جمادی~الآخره | جمادی ثانی',
  'islamic-7': 'رجب المرجب',
  'islamic-8': 'شعبان~المعظم',
  'islamic-9': 'رمضان | رمضان~المبارک',
  'islamic-10': 'شوال | شوال~المکرم',
  'islamic-11': 'ذی~القعده | ذی~قعده | ذو~القعده | ذالقعده | ذیقعدة',
  'islamic-12': 'ذی~الحجه | ذی~حجه | ذو~الحجه | ذالحجه',
}

/** Everyday words and names too: believed only beside a number, a year or the word for month. */
const commonMonths: Forms = {
  'gregory-3': 'مارس',
  'gregory-5': 'مه | می | مـه',
  'gregory-6': 'جون',
  'gregory-8': 'اوت',
  'persian-1': 'حمل',
  'persian-2': 'ثور',
  'persian-3': 'خرداد | جوزا',
  'persian-4': 'تیر | سرطان',
  'persian-5': 'مرداد | اسد',
  'persian-6': 'سنبله',
  'persian-7': 'مهر | میزان',
  'persian-8': 'آبان | عقرب',
  'persian-9': 'آذر | قوس',
  'persian-10': 'دی | جدی',
  'persian-11': 'بهمن | دلو',
  'persian-12': 'حوت',
  'islamic-1': 'محرم',
  'islamic-2': 'صفر',
  'islamic-7': 'رجب',
  'islamic-8': 'شعبان',
}

const weekdays: Forms = {
  '1': 'دو~شنبه | دوشنبه‌شب | روزدوشنبه',
  '2': 'سه~شنبه | روزسه~شنبه',
  '3': 'چهار~شنبه | چار~شنبه | روزچهار~شنبه',
  '4': 'پنج~شنبه | پنجشنبه | پنج شنبه | روزپنج~شنبه',
  '5': 'جمعه | آدینه | روزجمعه',
  '6': 'شنبه | روزشنبه',
  '7': 'یک~شنبه | روزیک~شنبه',
}

const units: Forms = {
  second: 'ثانیه',
  minute: 'دقیقه',
  hour: 'ساعت | ساعته | ساعتی',
  day: 'روز | شبانه~روز | روزه',
  night: 'شب | شبه',
  week: 'هفته | هفتۀ | هفتگی',
  weekend: 'آخر~هفته | پایان هفته | تعطیلات آخر هفته | تعطیلات پایان هفته',
  month: 'ماه | ماهه',
  quarter: 'سه~ماهه | سه ماهه',
  'half-year': 'نیم~سال | شش~ماهه | نیمسال',
  season: 'فصل',
  year: 'سال | ساله | سالگی',
  decade: 'دهه',
  century: 'قرن | سده',
}

const pluralUnits: Forms = {
  second: 'ثانیه~ها | ثانیه~های',
  minute: 'دقایق | دقائق | دقیقه~ها | دقیقه~های',
  hour: 'ساعات | ساعت~ها | ساعت~های',
  day: 'روز~ها | روز~های | ایام',
  night: 'شب~ها | شب~های',
  week: 'هفته~ها | هفته~های',
  month: 'ماه~ها | ماه~های',
  year: 'سال~ها | سال~های | سالیان',
  decade: 'دهه~ها | دهه~های',
  century: 'قرون | قرن~ها | سده~های',
}

const seasons: Forms = {
  spring: 'بهار',
  summer: 'تابستان',
  autumn: 'پاییز | پائیز | خزان',
  winter: 'زمستان',
}

/** Days counted from publication; a part of the day may follow. */
const days: Forms = {
  '-3': 'پس~پریروز',
  '-2': 'پریروز | پری~روز | دو روز پیش از این',
  '-2 night': 'پریشب',
  '-1': 'دیروز | دی~روز | روز~گذشته | روز پیش | روز قبل | دیروزی',
  '-1 night': 'دیشب | شب~گذشته | شب پیش | دی~شب',
  '0': 'امروز | همین امروز | ام~روز | روز جاری | امروزه روز | همین روز جاری',
  '0 night': 'امشب | ام~شب',
  '0 morning': 'امروز صبح | صبح امروز | بامداد امروز',
  '0 evening': 'عصر امروز | امروز عصر',
  '0 afternoon': 'بعد~از~ظهر امروز',
  '1': 'فردا | روز آینده',
  '1 night': 'فردا شب | فرداشب',
  '2': 'پس~فردا | پس فردا',
  '3': 'پسون فردا',
  now: 'اکنون | هم~اکنون | الان | همین حالا | هم اینک | همین الان',
}

/** Whole units said in one word: this year, last year. */
const relativeUnits: Forms = {
  '0 year': 'امسال | ام~سال',
  '-1 year': 'پارسال | پار~سال',
  '-2 year': 'پیرارسال | پیرار~سال',
}

const directions: Forms = {
  last: 'گذشته | پیش | قبل | قبلی | پیشین | اخیر گذشته',
  this: 'جاری | کنونی | حاضر | فعلی',
  'this-before': 'این | همین',
  next: 'آینده | بعد | بعدی | پیش~رو | آتی | آینده~ی | دیگر',
  following: 'بعد از آن | پس از آن',
  preceding: 'پیش از آن | قبل از آن | ماقبل',
  recent: 'اخیر',
}

const parts: Forms = {
  start: 'اوایل | ابتدای | آغاز | اول | شروع | اوائل | آغازین روزهای | ابتدا | سرآغاز | نخستین روزهای',
  middle: 'اواسط | میانه | نیمه | وسط | میان | وسط~های | نیمه~های',
  end: 'اواخر | پایان | انتهای | آخر | آخرین روزهای | پایانی | اتمام | انتها',
}

const dayParts: Forms = {
  dawn: 'بامداد | سحر | سحرگاه | سپیده~دم | طلوع آفتاب',
  morning: 'صبح | صبح~ها | صبح~های | صبحگاه | پیش~از~ظهر | قبل~از~ظهر | صبح زود',
  noon: 'ظهر | نیمروز',
  afternoon: 'بعد~از~ظهر | عصر | عصر~ها | عصر~های | بعدازظهر | بعد از ظهر',
  evening: 'شامگاه | غروب | سر شب | شامگاهان',
  night: 'شب | شبانگاه',
  midnight: 'نیمه~شب | نیمه شب | نصف شب',
}

const meridiems: Forms = {
  am: 'ق ظ | قبل~از~ظهر | ق.ظ. | ق.ظ | صبح | بامداد | پیش از ظهر',
  pm: 'ب ظ | بعد~از~ظهر | ب.ظ. | ب.ظ | عصر | شب | غروب | بعدازظهر',
}

const zones: Forms = {
  '0': 'GMT | UTC | به وقت گرینویچ | به وقت جهانی | گرینویچ | به وقت یو تی سی',
  '60': 'به وقت اروپای مرکزی | به وقت برلین | به وقت پاریس | به وقت وین',
  '180':
    'به وقت مسکو | به وقت محلی مسکو | به وقت بغداد | به وقت ریاض | به وقت ترکیه | به وقت استانبول | به وقت آنکارا | وقت مسکو',
  '210': 'به وقت تهران | به وقت ایران | به وقت محلی تهران | به وقت محلی ایران | به وقت رسمی تهران | وقت تهران',
  '270': 'به وقت کابل | به وقت افغانستان',
  '-300': 'به وقت واشنگتن | به وقت نیویورک | به وقت شرق آمریکا',
  local: 'به وقت محلی | وقت محلی | به وقت مسکو محلی',
}

const eras: Forms = {
  gregory: 'میلادی | م',
  persian: 'شمسی | خورشیدی | هجری شمسی | هجری خورشیدی | ه ش | ه.ش | ه.ش. | هـ.ش | هـ ش',
  islamic: 'قمری | هجری قمری | ه ق | ه.ق | ه.ق. | هـ.ق | هـ ق',
  bc: 'پیش از میلاد | قبل از میلاد | ق م',
}

const words: Forms = {
  about: 'حدود | در حدود | نزدیک به | تقریبا | حوالی | قریب به | نزدیک',
  after: 'پس از | بعد از',
  ago: 'پیش | قبل | پیش از این | قبل از این | پیش~تر',
  and: 'و',
  apostrophe: "'",
  at: 'در',
  hour: 'ساعت | در ساعت | راس ساعت | حوالی ساعت | حدود ساعت | سر ساعت | ساعات | ساعت حدود | ساعت ساعت',
  before: 'پیش از | قبل از | تا پیش از',
  between: 'بین | میان | مابین',
  close: ')',
  colon: ':',
  comma: ',',
  corresponding: 'برابر با | مصادف با | مطابق با | معادل | مصادف | برابر | مطابق',
  dash: '-',
  date: 'تاریخ | به تاریخ | در تاریخ | مورخ | مورخه',
  day: 'روز',
  decade: 'دهه | دهه~ی',
  dot: '.',
  'named-after':
    'میدان | خیابان | بیمارستان | مدرسه | شهدای | پارک | بزرگراه | بلوار | ورزشگاه | بنیاد | مسجد | دبیرستان | شهید | کوچه | روزنامه | پل | استادیوم | سینما',
  each: 'هر | همه | تمام',
  ezafe: 'ی | ‌ی',
  few: 'چند | چندین | تعدادی',
  from: 'از',
  half: 'نیم | و نیم',
  hence: 'دیگر | دیگه',
  in: 'در | طی | ظرف | در طی | در طول | در مدت | به | برای',
  within: 'ظرف | در ظرف',
  'in-digits': 'در',
  plus: '+',
  later: 'بعد | پس از آن | بعد از آن',
  'later-after': 'بعد | بعد از آن | پس از آن | بعدتر',
  earlier: 'قبل از آن | پیش از آن',
  less: 'مانده به | دقیقه مانده به',
  minutes: 'دقیقه',
  'minutes-to': 'دقیقه به | دقیقه مانده به',
  month: 'ماه | ماه~های',
  of: 'از | در | ی | ماه',
  on: 'در | روز | برای | در روز',
  open: '(',
  past: 'و',
  quarter: 'ربع | و ربع',
  rest: 'باقی | باقیمانده | بقیه',
  same: 'همان | همین',
  'same-day': 'همان روز | در همان روز | همین روز',
  'same-night': 'همان شب',
  'next-day': 'روز بعد | فردای آن روز | روز پس از آن | یک روز بعد | روز بعد از آن',
  'previous-day': 'روز قبل | روز پیش از آن | یک روز قبل | یک روز پیش از آن',
  'season-word': 'فصل',
  since: 'از | از زمان',
  slash: '/',
  st: 'م | ام | مین | امین | اُم | ‌ام',
  stretch: 'به مدت | طی | مدت | در مدت',
  that: 'آن',
  to: 'تا | الی | لغایت',
  until: 'تا',
  year: 'سال | سال~های | سال~ی',
  'year-event':
    'انتخابات | فتنه | حوادث | متولد | المپیک | جام جهانی | مصوب | بودجه | کریسمس | کنکور | بازی~های | وقایع | نوروز | صلح نوبل',
  per: 'به',
  adverbial: 'صبح~ها | عصر~ها | عصر~های | ظهر~ها | صبح~های | شب~ها | در صبح | در شب | هنگام شب | قبل از ظهر',
  'to-hour': 'به | مانده به',
}

const ones = 'یک دو سه چهار پنج شش هفت هشت نه'.split(' ')
const teens = [
  'ده',
  'یازده',
  'دوازده',
  'سیزده',
  'چهارده',
  'پانزده | پونزده',
  'شانزده | شونزده',
  'هفده',
  'هجده | هیجده',
  'نوزده',
]
const tens = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ')
const ordinalOnes = [
  'یکم | یکمین',
  'دوم | دومین',
  'سوم | سومین',
  'چهارم | چهارمین',
  'پنجم | پنجمین',
  'ششم | ششمین',
  'هفتم | هفتمین',
  'هشتم | هشتمین',
  'نهم | نهمین',
]
const and = ' و '
const ending = 'م'
const longEnding = 'مین'
const apart = '~ام'
const longApart = '~امین'

const cells = (cell: string): string[] => cell.split(' | ')
const regular = (cell: string): string =>
  cells(cell)
    .flatMap((form) => [form + ending, form + longEnding])
    .join(' | ')

const numbers: Record<string, string> = { '0.5': 'نیم' }
const ordinals: Record<string, string> = {
  '1': 'اول | یکم | نخست | اولین | نخستین',
  '-1': 'آخرین | واپسین',
}
ones.forEach((cell, i) => {
  numbers[i + 1] = cell
  if (i > 0) ordinals[i + 1] = ordinalOnes[i] as string
})
teens.forEach((cell, i) => {
  numbers[i + 10] = cell
  ordinals[i + 10] = regular(cell)
})
tens.forEach((cell, i) => {
  const base = (i + 2) * 10
  numbers[base] = cell
  ordinals[base] = base === 30 ? [cell + apart, cell + longApart].join(' | ') : regular(cell)
  ones.forEach((one, k) => {
    numbers[base + k + 1] = cell + and + one
    ordinals[base + k + 1] = cells(ordinalOnes[k] as string)
      .map((form) => cell + and + form)
      .join(' | ')
  })
})
const hundreds = 'صد | یکصد / دویست / سیصد / چهارصد / پانصد / ششصد / هفتصد / هشتصد / نهصد'.split(' / ')
hundreds.forEach((cell, i) => {
  numbers[(i + 1) * 100] = cell
})
const thousand = 'هزار'
numbers['1000'] = thousand
for (const [n, cell] of Object.entries({ ...numbers })) {
  const count = Number(n)
  if (count > 1 && count < 1000 && count % 1 === 0)
    numbers[count * 1000] = cells(cell)
      .map((form) => `${form} ${thousand}`)
      .join(' | ')
}

/** Names that begin with a word of time. */
const notTimes: Forms = {
  name: 'رجب طیب | امام جمعه | ائمه جمعه | نماز جمعه | بهار آزادی | بهار عربی | خبرگزاری مهر | آذر یزدی | ملک الشعرای بهار | کره ماه | کره‌ی ماه | می باشد | می شود | می کند | می دهد | می گوید | سرطان پستان | سرطان خون',
}

const amountWords: Forms = {
  '2 week': 'دو~هفتگی',
  '100 year': 'صد~سال',
}

/** What somebody is congratulated on once a year: it tells the age of an article (extract/publication). */
const birthdays: Forms = { birthday: 'زادروز | سالروز تولد | تولد' }

export const time: readonly LexiconTable[] = [
  { cls: 'Birthday', forms: birthdays },
  { cls: 'Month', forms: months },
  { cls: 'Month', forms: commonMonths, features: COMMON },
  { cls: 'Weekday', forms: weekdays },
  { cls: 'Unit', forms: units },
  { cls: 'Unit', forms: pluralUnits, features: PLURAL },
  { cls: 'Season', forms: seasons, features: COMMON },
  { cls: 'RelativeDay', forms: days },
  { cls: 'RelativeUnit', forms: relativeUnits },
  { cls: 'Direction', forms: directions },
  { cls: 'PartOf', forms: parts },
  { cls: 'DayPart', forms: dayParts },
  { cls: 'Meridiem', forms: meridiems },
  { cls: 'Zone', forms: zones },
  { cls: 'Era', forms: eras },
  { cls: 'Number', forms: numbers },
  { cls: 'Ordinal', forms: ordinals },
  { cls: 'NotTime', forms: notTimes },
  { cls: 'AmountWord', forms: amountWords },
  { cls: 'TimeWord', forms: words },
]
