/**
 * Words of time in Russian: months, weekdays, units, numbers, and the small words that hold a date together. Declension is
 * written once, as endings; tables hold stems (what stands before the bar of endings) and the words that do not decline.
 */
import type { Forms, LexiconTable } from '../../../engine/compile.js'
import { COMMON, GEN, PLURAL } from '../../../engine/features.js'

const ENDINGS = {
  hard: 'ый ого ому ым ом ая ой ую ою ое ые ых ыми',
  stressed: 'ой ого ому ым ом ая ой ую ою ое ые ых ыми',
  soft: 'ий его ему им ем яя ей юю ею ее ие их ими',
  hushing: 'ий его ему им ем ая ей ую ею ее ие их ими',
  third: 'ий ьего ьему ьим ьем ья ьей ью ье ьи ьих ьими',
  month: 'ь я ю ем е',
  monthHard: ' а у ом е',
} as const

/** All forms of stems: `decline('hard', 'прошл')`. */
const decline = (kind: keyof typeof ENDINGS, ...stems: readonly string[]): string =>
  stems.flatMap((stem) => ENDINGS[kind].split(' ').map((ending) => stem + ending)).join(' | ')

const join = (...cells: readonly string[]): string => cells.join(' | ')

const months: Forms = {
  'gregory-1': decline('month', 'январ'),
  'gregory-2': decline('month', 'феврал'),
  'gregory-3': join('март', decline('monthHard', 'март')),
  'gregory-4': decline('month', 'апрел'),
  'gregory-5': 'мая | маю | маем',
  'gregory-6': decline('month', 'июн'),
  'gregory-7': decline('month', 'июл'),
  'gregory-8': decline('monthHard', 'август'),
  'gregory-9': decline('month', 'сентябр'),
  'gregory-10': decline('month', 'октябр'),
  'gregory-11': decline('month', 'ноябр'),
  'gregory-12': decline('month', 'декабр'),
  'islamic-1': decline('monthHard', 'мухаррам'),
  'islamic-7': decline('monthHard', 'раджаб'),
  'islamic-8': decline('monthHard', 'шаабан'),
  'islamic-9': decline('monthHard', 'рамадан'),
  'islamic-10': 'шавваль | шавваля',
  'persian-1': decline('monthHard', 'фарвардин'),
  'persian-2': decline('monthHard', 'ордибехешт'),
  'persian-3': decline('monthHard', 'хордад'),
  'persian-5': decline('monthHard', 'мордад'),
  'persian-6': decline('monthHard', 'шахривар'),
  'persian-11': decline('monthHard', 'бахман'),
  'persian-12': decline('monthHard', 'эсфанд'),
}

/** Everyday words, names and abbreviations: believed only beside a day, a year, or where a cue asks for a month. */
const commonMonths: Forms = {
  'gregory-1': 'янв',
  'gregory-2': 'фев | февр',
  'gregory-3': 'мар',
  'gregory-4': 'апр',
  'gregory-5': 'май | мае',
  'gregory-6': 'июн',
  'gregory-7': 'июл',
  'gregory-8': 'авг',
  'gregory-9': 'сен | сент',
  'gregory-10': 'окт',
  'gregory-11': 'ноя | нояб',
  'gregory-12': 'дек',
}

const weekdays: Forms = {
  '1': 'понедельник | понедельника | понедельнику | понедельником | понедельнике',
  '2': 'вторник | вторника | вторнику | вторником | вторнике',
  '3': 'среда | среды | среде | среду | средой',
  '4': 'четверг | четверга | четвергу | четвергом | четверге',
  '5': 'пятница | пятницы | пятнице | пятницу | пятницей',
  '6': 'суббота | субботы | субботе | субботу | субботой',
  '7': 'воскресенье | воскресенья | воскресенью | воскресеньем | воскресение | воскресения',
}

const pluralWeekdays: Forms = {
  '1': 'понедельникам | понедельники',
  '2': 'вторникам | вторники',
  '3': 'средам',
  '4': 'четвергам | четверги',
  '5': 'пятницам',
  '6': 'субботам',
  '7': 'воскресеньям',
}

const commonWeekdays: Forms = {
  '1': 'пн | пнд | пон',
  '2': 'вт | втр',
  '3': 'ср | срд',
  '4': 'чт | чтв | чет',
  '5': 'пт | птн | пят',
  '6': 'сб | сбт | суб',
  '7': 'вс | вск | вос',
}

const units: Forms = {
  second: 'секунда | секунды | секунду | секундой | секунд | сек',
  minute: 'минута | минуты | минуту | минутой | минуте | минут | мин | минуток',
  hour: 'час | часа | часу | часом | часе | ч',
  day: 'день | дня | дню | днем | дне | сутки',
  workday: 'рабочий день | рабочего дня',
  night: 'ночь | ночи | ночью',
  week: 'неделя | недели | неделе | неделю | неделей',
  weekend: 'выходные | выходных | выходным | выходными | уик-энд | уикенд | уик-энда | уикенда',
  month: 'месяц | месяца | месяцу | месяцем | месяце | мес',
  quarter: 'квартал | квартала | кварталу | кварталом | квартале',
  'half-year': 'полугодие | полугодия | полугодии | полугодию | полугодием | полгода | полугода',
  season: 'сезон | сезона | сезоне',
  year: 'год | года | году | годом | годе | г',
  decade: 'десятилетие | десятилетия | десятилетии | десятилетию | декада',
  century: 'век | века | веке | веку | веком | столетие | столетия | столетии',
}

const pluralUnits: Forms = {
  second: 'секунд',
  minute: 'минут | минутами | минутам | минутах',
  hour: 'часов | часы | часами | часам | часах',
  day: 'дней | дни | дням | днями | днях | суток | сутки | сутках | денька | деньков',
  workday: 'рабочих дней | рабочие дни | рабочих дня',
  night: 'ночей | ночи | ночами',
  week: 'недель | недели | неделям | неделями | неделях',
  month: 'месяцев | месяцы | месяцам | месяцами | месяцах',
  quarter: 'кварталов | кварталы | кварталах',
  year: 'лет | годы | годов | годам | годами | годах | гг',
  decade: 'десятилетий | десятилетия | десятилетиях',
  century: 'веков | века | столетий | столетия',
}

const seasons: Forms = {
  spring: 'весна | весны | весне | весну | весной | весною',
  summer: 'лето | лета | летом',
  autumn: 'осень | осени | осенью',
  winter: 'зима | зимы | зиме | зиму | зимой | зимою',
}

/** Days counted from publication; a part of the day may follow. */
const days: Forms = {
  '-3': 'позапозавчера',
  '-2': 'позавчера',
  '-1': 'вчера | накануне | вчерашний день | вчерашнего дня | вчерашним днем',
  '-1 night': 'вчера ночью | вчера в ночь',
  '-1 evening': 'вчера вечером | накануне вечером',
  '0': 'сегодня | сегодняшний день | сегодняшнего дня',
  '0 night': 'сегодня ночью | ночью сегодня | этой ночью | прошлой ночью | минувшей ночью',
  '0 morning': 'сегодня утром | этим утром',
  '0 afternoon': 'сегодня днем',
  '0 evening': 'сегодня вечером | этим вечером',
  '1': 'завтра | завтрашний день | завтрашнего дня',
  '2': 'послезавтра',
  '3': 'послепослезавтра',
  now: 'сейчас | прямо сейчас',
}

const directions: Forms = {
  last: join(
    decline('hard', 'прошл', 'минувш', 'прошедш'),
    decline('hushing', 'прошедш', 'минувш', 'истекш'),
    decline('hard', 'истекш'),
    'прош',
  ),
  preceding: join(decline('hushing', 'предыдущ', 'предшествующ')),
  this: join(
    decline('hushing', 'текущ', 'нынешн'),
    decline('soft', 'нынешн'),
    'этот | этого | этому | этим | этом | эта | этой | эту | это | эти | этих | этими',
  ),
  next: join(decline('hushing', 'следующ', 'будущ', 'предстоящ', 'наступающ', 'грядущ', 'ближайш'), 'след'),
  following: join(decline('hushing', 'последующ')),
  'this-after': 'с г | с . г . | т г | т . г .',
  'before-last': decline('hard', 'позапрошл'),
  recent: decline('soft', 'последн'),
}

const parts: Forms = {
  start: 'начало | начала | начале | началу | первой половине | первой половины | первые дни | первых числах',
  middle: 'середина | середины | середине | середину | середине',
  end: 'конец | конца | конце | концу | концом | исходе | второй половине | второй половины | последних числах | последние дни | окончания',
}

const dayParts: Forms = {
  dawn: 'рассвет | на рассвете | рассвета',
  morning: 'утро | утра | утром | утру | поутру | с утра',
  noon: 'полдень | полдня | полудня | обед | обеда | в полдень',
  afternoon: 'днем | после обеда | после полудня | пополудни | во второй половине дня',
  evening: 'вечер | вечера | вечером | вечеру | под вечер',
  night: 'ночь | ночи | ночью',
  midnight: 'полночь | полуночи | полночи',
}

/** A part of the day behind an hour ("three of the day"); anywhere else the word means a day. */
const hourParts: Forms = { afternoon: 'дня' }

const meridiems: Forms = {
  am: 'утра | ночи | до полудня | am | утром',
  pm: 'дня | вечера | пополудни | pm | после полудня | вечером',
}

const zones: Forms = {
  '0': 'по гринвичу | по Гринвичу | GMT | UTC | по всемирному времени | по UTC | по GMT',
  '60': 'по центральноевропейскому времени | по среднеевропейскому времени | по берлинскому времени | по парижскому времени',
  '120': 'по киевскому времени | по Киеву | по каирскому времени',
  '180':
    'по московскому времени | московского времени | мск | МСК | по Москве | по мск | время московское | по времени Москвы | минскому времени | по минскому времени',
  '210': 'по тегеранскому времени | по Тегерану | по иранскому времени | тегеранского времени',
  '240': 'по самарскому времени | по бакинскому времени | по ереванскому времени',
  '300': 'по екатеринбургскому времени | по ташкентскому времени',
  '-300': 'по вашингтонскому времени | по нью-йоркскому времени | по времени восточного побережья',
  local: 'по местному времени | местного времени | местное время',
}

const eras: Forms = {
  gregory: 'н э | нашей эры | от рождества христова',
  bc: 'до н э | до нашей эры',
  islamic: 'по хиджре | хиджры',
}

const words: Forms = {
  adverbial: 'утром | вечером | днем | ночью | в полдень | на рассвете | с утра | поутру',
  about: 'около | примерно | приблизительно | порядка | почти | более | более чем | менее | в районе',
  after: 'после',
  ago: 'назад | тому назад',
  and: 'и',
  at: 'в | во | к | около | в районе | до | с | после | примерно в | ровно в',
  hour: 'ровно в | примерно в',
  before: 'до | перед',
  between: 'между',
  close: ')',
  colon: ':',
  comma: ',',
  dash: '-',
  date: 'числа | число | числу | числе | числом',
  day: 'день',
  'decade-ending': '- х | - е | - ые | - ых | - ми | е | х | - х годов | - х годах | - е годы',
  dot: '.',
  'named-after': 'улица | улице | улицы | ул | площадь | площади | парк | завод | имени | площадке | переулок',
  each: 'каждый | каждое | каждую | каждая | каждого | каждые | каждой | каждом | по',
  few: 'несколько | нескольких | нескольким',
  from: 'с | со | от | начиная с',
  half: 'половина | половине | пол | половину | с половиной',
  'half-year': 'полгода',
  in: 'в | во | на | за | за время | по | к | до | от',
  'in-before': 'через | спустя',
  within: 'в течение',
  'h-mark': 'ч',
  later: 'спустя | позже | позднее',
  'later-after': 'спустя | позже',
  less: 'без',
  month: 'месяц | месяца | месяце',
  of: 'в | во | на | от',
  on: 'в | во | на | к | до | с | по | за | до',
  oclock: 'час | часа | часов | часам | часу | ч | часами',
  minutes: 'минут | минуты | минута | минуту | мин | м',
  open: '(',
  past: 'и',
  quarter: 'четверть | четверти',
  rest: 'остаток | остатка | оставшаяся часть',
  same: 'тот же | того же | том же | ту же | той же | тем же | та же',
  'same-day': 'в тот же день | в этот же день | того же дня | в тот день | тот же день',
  'next-day': 'на следующий день | на другой день | днем позже | следующим днем | на следующее утро | день спустя',
  'previous-day': 'днем ранее | за день до этого | днём ранее | за день до того',
  earlier: 'ранее | раньше | до этого | до того',
  since: 'с | со | начиная с',
  slash: '/',
  st: 'го | ое | е | ого | й | ый | ом | м | му | ему | ому | ая | я | ых | х | ые | ми | ым',
  stretch: 'в течение | на протяжении',
  that: 'того | этого | тот',
  to: 'по | до | и',
  until: 'до | вплоть до | не позднее | по',
  week: 'неделя',
  year: 'год',
  'year-after': 'год | года | году | г | г . | годом | годе | гг | гг . | годов | годы | годах',
  plus: '+',
  'to-hour': 'до',
  'past-hour': 'минут',
}

const ones = [
  'один | одного | одному | одним | одном | одна | одной | одну | одно',
  'два | двух | двум | двумя | две | двое | двоих | пару | пара | пары | паре | парочку',
  'три | трех | трем | тремя | трое',
  'четыре | четырех | четырем | четырьмя',
  'пять | пяти | пятью',
  'шесть | шести | шестью',
  'семь | семи | семью',
  'восемь | восьми | восемью',
  'девять | девяти | девятью',
]
const teens =
  'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
    ' ',
  )
const tens = [
  'двадцать | двадцати | двадцатью',
  'тридцать | тридцати | тридцатью',
  'сорок | сорока',
  'пятьдесят | пятидесяти',
  'шестьдесят | шестидесяти',
  'семьдесят | семидесяти',
  'восемьдесят | восьмидесяти',
  'девяносто | девяноста',
]
const ordinalOnes = [
  decline('hard', 'перв'),
  decline('stressed', 'втор'),
  decline('third', 'трет'),
  decline('hard', 'четверт'),
  decline('hard', 'пят'),
  decline('stressed', 'шест'),
  decline('stressed', 'седьм'),
  decline('stressed', 'восьм'),
  decline('hard', 'девят'),
]
const ordinalTens = ['двадцат', 'тридцат', 'сороков', 'пятидесят', 'шестидесят', 'семидесят', 'восьмидесят', 'девяност']
const tensAlone = ['двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто']

const cells = (cell: string): string[] => cell.split(' | ')
const withoutLast = (word: string): string => word.slice(0, -1)

const numbers: Record<string, string> = {
  '0.5': 'пол | половину',
  '1.5': 'полтора | полторы | полутора',
  '100': 'сто',
}
const ordinals: Record<string, string> = { '-1': decline('soft', 'последн') }
ones.forEach((cell, i) => {
  numbers[i + 1] = cell
  ordinals[i + 1] = ordinalOnes[i] as string
})
teens.forEach((form, i) => {
  const stem = withoutLast(form)
  numbers[i + 10] = `${form} | ${stem}и`
  ordinals[i + 10] = decline('hard', stem)
})
tens.forEach((cell, i) => {
  const base = (i + 2) * 10
  numbers[base] = cell
  ordinals[base] = decline('hard', ordinalTens[i] as string)
  ones.forEach((one, k) => {
    numbers[base + k + 1] = cells(cell)
      .flatMap((ten) => cells(one).map((unit) => `${ten} ${unit}`))
      .join(' | ')
    ordinals[base + k + 1] = cells(ordinalOnes[k] as string)
      .map((form) => `${tensAlone[i]} ${form}`)
      .join(' | ')
  })
})

const amountWords: Forms = {
  '0.5 hour': 'полчаса | получаса',
  '0.5 year': 'полгода | полугода',
  '0.5 minute': 'полминуты',
  '1 day': 'сутки | суток',
}

/** Tens of a century: the seventies. */
const decades: Forms = {
  '20': 'двадцатые | двадцатых | двадцатые годы | двадцатых годов | двадцатых годах | двадцатым',
  '30': 'тридцатые | тридцатых | тридцатые годы | тридцатых годов | тридцатых годах | тридцатым',
  '40': 'сороковые | сороковых | сороковые годы | сороковых годов | сороковых годах | сороковым',
  '50': 'пятидесятые | пятидесятых | пятидесятые годы | пятидесятых годов | пятидесятых годах | пятидесятым',
  '60': 'шестидесятые | шестидесятых | шестидесятые годы | шестидесятых годов | шестидесятых годах | шестидесятым',
  '70': 'семидесятые | семидесятых | семидесятые годы | семидесятых годов | семидесятых годах | семидесятым',
  '80': 'восьмидесятые | восьмидесятых | восьмидесятые годы | восьмидесятых годов | восьмидесятых годах | восьмидесятым',
  '90': 'девяностые | девяностых | девяностые годы | девяностых годов | девяностых годах | девяностым',
}

const frequencies: Forms = {
  day: 'ежедневно',
  week: 'еженедельно',
  month: 'ежемесячно',
  quarter: 'ежеквартально',
  year: 'ежегодно',
}

/** What somebody is congratulated on once a year: it tells the age of an article (extract/publication). */
const birthdays: Forms = { birthday: 'день рождения | дня рождения | днем рождения | дню рождения | днём рождения' }

/** What lasts so many days ("a two-day visit"). */
const dayLengths: Forms = {
  1: decline('hard', 'однодневн'),
  2: decline('hard', 'двухдневн'),
  3: decline('hard', 'трехдневн'),
  4: decline('hard', 'четырехдневн'),
  5: decline('hard', 'пятидневн'),
  6: decline('hard', 'шестидневн'),
  7: decline('hard', 'семидневн'),
  10: decline('hard', 'десятидневн'),
}

/** What is no time of the day: a feast that somebody is congratulated on. */
const notTimes: Forms = { feast: 'с днем | с днём' }

export const time: readonly LexiconTable[] = [
  { cls: 'NotTime', forms: notTimes },
  { cls: 'DayLength', forms: dayLengths },
  { cls: 'Birthday', forms: birthdays },
  { cls: 'Month', forms: months },
  { cls: 'Month', forms: commonMonths, features: COMMON },
  { cls: 'Weekday', forms: weekdays },
  { cls: 'Weekday', forms: pluralWeekdays, features: PLURAL },
  { cls: 'Weekday', forms: commonWeekdays, features: COMMON },
  { cls: 'Unit', forms: units },
  { cls: 'Unit', forms: pluralUnits, features: PLURAL | GEN },
  { cls: 'Season', forms: seasons },
  { cls: 'RelativeDay', forms: days },
  { cls: 'Direction', forms: directions },
  { cls: 'PartOf', forms: parts },
  { cls: 'DayPart', forms: dayParts },
  { cls: 'DayPart', forms: hourParts, features: COMMON },
  { cls: 'Meridiem', forms: meridiems },
  { cls: 'Zone', forms: zones },
  { cls: 'Era', forms: eras },
  { cls: 'Number', forms: numbers },
  { cls: 'Ordinal', forms: ordinals },
  { cls: 'AmountWord', forms: amountWords },
  { cls: 'Decade', forms: decades },
  { cls: 'Frequency', forms: frequencies },
  { cls: 'TimeWord', forms: words },
]
