/**
 * Words of time in Arabic: months of three calendars by all the names that Arab states use, weekdays, units, numbers, and
 * the small words that hold a date together. Articles and proclitics are the matcher's; forms are written without them
 * where the article is free to come and go.
 */
import type { Forms, LexiconTable } from '../../../engine/compile.js'
import { COMMON, DUAL, PLURAL } from '../../../engine/features.js'

const months: Forms = {
  'gregory-1': 'يناير | كانون الثاني | كانون ثاني | جانفي | كانون الثانى',
  'gregory-2': 'فبراير | شباط | فيفري | فبراير',
  'gregory-3': 'آذار',
  'gregory-4': 'أبريل | نيسان | أفريل | ابريل',
  'gregory-5': 'مايو | أيار | مايس',
  'gregory-6': 'يونيو | حزيران | يونيه',
  'gregory-7': 'يوليو | تموز | جويلية | يوليوز | يوليه',
  'gregory-8': 'أغسطس | غشت | أوغسطس',
  'gregory-9': 'سبتمبر | أيلول | شتنبر | سبتنبر',
  'gregory-10': 'أكتوبر | تشرين الأول | تشرين أول | اوكتوبر',
  'gregory-11': 'نوفمبر | تشرين الثاني | تشرين ثاني | نونبر',
  'gregory-12': 'ديسمبر | كانون الأول | كانون أول | دجنبر | ديسنبر',
  'islamic-1': 'المحرم',
  'islamic-3': 'ربيع الأول | ربيع أول',
  'islamic-4': 'ربيع الآخر | ربيع الثاني | ربيع ثاني',
  'islamic-5': 'جمادى الأولى | جمادى الأول | جماد الأول',
  'islamic-6': 'جمادى الآخرة | جمادى الثانية | جمادى الثاني | جمادى الآخر | جماد الثاني',
  'islamic-8': 'شعبان',
  'islamic-9': 'رمضان',
  'islamic-10': 'شوال',
  'islamic-11': 'ذو~القعدة | ذي~القعدة | ذو قعدة | ذي قعدة',
  'islamic-12': 'ذو~الحجة | ذي~الحجة | ذو حجة | ذي حجة',
  'persian-1': 'فروردين',
  'persian-2': 'أرديبهشت',
  'persian-3': 'خرداد',
  'persian-5': 'مرداد',
  'persian-6': 'شهريور',
  'persian-8': 'آبان',
  'persian-11': 'بهمن',
  'persian-12': 'إسفند',
}

/** Everyday words and names too: believed only beside a number, a year or the word for month. */
const commonMonths: Forms = {
  'gregory-1': 'ينا',
  'gregory-2': 'فبر',
  'gregory-3': 'مارس',
  'gregory-4': 'أبر',
  'gregory-5': 'ماي',
  'gregory-6': 'جوان | يون',
  'gregory-7': 'يول',
  'gregory-8': 'آب | أوت | أغس',
  'gregory-9': 'سبت',
  'gregory-10': 'أكت',
  'gregory-11': 'نوف',
  'gregory-12': 'ديس',
  'islamic-1': 'محرم',
  'islamic-2': 'صفر',
  'islamic-7': 'رجب',
  'persian-4': 'تير',
  'persian-7': 'مهر',
  'persian-9': 'آذر',
  'persian-10': 'دي',
}

const weekdays: Forms = {
  '1': 'إثنين | اثنين | إتنين | اتنين',
  '2': 'ثلاثاء | ثلثاء | تلات',
  '3': 'أربعاء | أربعا',
  '4': 'خميس',
  '5': 'جمعة',
  '6': 'سبت',
  '7': 'أحد | حد',
}

const units: Forms = {
  second: 'ثانية | ثوان | ثواني',
  minute: 'دقيقة | دقائق | دقايق',
  hour: 'ساعة | ساعات',
  day: 'يوم | يوما | نهار',
  night: 'ليلة | ليال | ليالي',
  week: 'أسبوع | أسبوعا',
  weekend: 'عطلة نهاية الأسبوع | نهاية الأسبوع | عطلة الأسبوع | ويكند',
  month: 'شهر | شهرا',
  year: 'سنة | عام | عاما',
  decade: 'عقد | عقدا',
  century: 'قرن | قرنا',
}

const pluralUnits: Forms = {
  minute: 'دقائق',
  hour: 'ساعات',
  day: 'أيام | أياما',
  week: 'أسابيع',
  month: 'أشهر | شهور | أشهرا',
  year: 'سنوات | سنين | أعوام | أعواما',
  decade: 'عقود',
  century: 'قرون',
}

const dualUnits: Forms = {
  second: 'ثانيتين | ثانيتان',
  minute: 'دقيقتين | دقيقتان',
  hour: 'ساعتين | ساعتان',
  day: 'يومين | يومان',
  night: 'ليلتين | ليلتان',
  week: 'أسبوعين | أسبوعان',
  month: 'شهرين | شهران',
  year: 'سنتين | سنتان | عامين | عامان',
  decade: 'عقدين | عقدان',
  century: 'قرنين | قرنان',
}

const seasons: Forms = {
  spring: 'ربيع',
  summer: 'صيف',
  autumn: 'خريف',
  winter: 'شتاء',
}

/** Days counted from publication; a part of the day may follow. */
const days: Forms = {
  '-3': 'أول أول أمس',
  '-2': 'أول أمس | أول من أمس | أمس الأول | قبل أمس | قبل يوم أمس | أول البارحة | أول امبارح',
  '-1': 'أمس | البارحة | الأمس | امبارح | إمبارح | مبارح | يوم أمس | الأمس',
  '-1 evening': 'مساء أمس | مساء يوم أمس',
  '-1 night': 'ليلة أمس | الليلة الماضية | ليل أمس | الليلة الفائتة | الليلة البارحة | ليلة البارحة',
  '0': 'اليوم | هذا اليوم | النهاردة | النهارده | اليوم الحالي | اليوم الجاري | في نفس اليوم من اليوم',
  '0 night': 'الليلة | هذه الليلة',
  '0 morning': 'صباح اليوم | هذا الصباح',
  '0 afternoon': 'ظهر اليوم | عصر اليوم | بعد ظهر اليوم',
  '0 evening': 'مساء اليوم | هذا المساء',
  '0 dawn': 'فجر اليوم',
  '1': 'غدا | غد | يوم غد | بكرة | بكرا | بكره | الغد | باكر | يوم الغد',
  '2': 'بعد غد | بعد الغد | بعد غدا | بعد بكرة | بعد بكره | بعد بكرا | بعد يوم غد',
  now: 'الآن | حاليا الآن | في هذه اللحظة | دلوقتي | هسه',
}

const directions: Forms = {
  last: 'القليلة الماضية | الماضي | الماضية | الماضيين | الماضيتين | المنصرم | المنصرمة | الفائت | الفائتة | المنقضي | المنقضية | الفارط | الفارطة | اللي فات | إلي فات | اللي راح',
  preceding: 'السابق | السابقة | الذي سبق | السابقين',
  this: 'الحالي | الحالية | الجاري | الجارية | الراهن',
  'this-before': 'هذا | هذه | هذي | هاد | هاي',
  next: 'القليلة القادمة | القليلة المقبلة | القادم | القادمة | المقبل | المقبلة | المقبلين | المقبلتين | القادمين | القادمتين | الآتي | الآتية | الجاي | الجاية | اللي جاي | الجي',
  following: 'التالي | التالية | الذي يليه | اللاحق | اللاحقة',
  'after-next':
    'بعد القادم | بعد المقبل | بعد القادمة | بعد المقبلة | بعد الجاي | بعد الجاية | بعد التالي | بعد التالية | اللي بعد الجاي | ما بعد المقبل',
  'before-last':
    'قبل الماضي | قبل الماضية | قبل السابق | قبل السابقة | ما قبل الماضي | قبل الفائت | قبل الفائتة | قبل المنصرم | قبل المنصرمة',
  recent: 'الأخير | الأخيرة | الأخيرين | الأخيرتين | الماضي القريب',
}

const parts: Forms = {
  start: 'بداية | مطلع | أوائل | مستهل | أول | بدايات | غرة | فاتحة | وقت مبكر من | وقت سابق من',
  middle: 'منتصف | أواسط | وسط | نصف',
  end: 'نهاية | أواخر | ختام | آخر | نهايات | وقت متأخر من | وقت لاحق من | لاحقا في',
}

const dayParts: Forms = {
  dawn: 'فجرا | فجر | السحر',
  morning: 'صباحا | صباح | الصبح | صبح | ضحى | قبل الظهر | الصباح الباكر | قبل ظهر | منتصف~الصباح | أواخر الصباح',
  noon: 'وقت الظهيرة | ظهرا | ظهر | الظهيرة | ظهيرة | الضهر | منتصف~النهار | منتصف اليوم | منتصف~الظهر',
  afternoon: 'عصرا | عصر | بعد الظهر | بعد ظهر | العصر | بعد العصر | بعد الضهر | قبل المغرب',
  evening: 'مساء | مساءا | المسا | المسى | بعد المغرب | عند المغرب | عشية',
  night: 'ليلا | ليل | بالليل | في الليل | العشاء | بعد العشاء',
  midnight: 'منتصف الليل | نصف الليل',
}

const meridiems: Forms = {
  am: 'ص | صباحا | قبل الظهر | فجرا',
  pm: 'م | مساء | مساءا | بعد الظهر | عصرا',
}

const zones: Forms = {
  '0': 'GMT | UTC | بتوقيت غرينتش | بتوقيت جرينتش | توقيت غرينتش | توقيت جرينتش | غرينتش | جرينتش | بالتوقيت العالمي | التوقيت العالمي | ت غ | بتوقيت جرينيتش | بتوقيت غرينيتش | جي إم تي',
  '60': 'بتوقيت الجزائر | بتوقيت تونس | بتوقيت المغرب',
  '120': 'بتوقيت القاهرة | بتوقيت القدس | بتوقيت فلسطين | بتوقيت القدس المحتلة | بتوقيت كييف',
  '180':
    'بتوقيت موسكو | بتوقيت مكة | بتوقيت مكة المكرمة | بتوقيت السعودية | بتوقيت الرياض | بتوقيت بغداد | بتوقيت الدوحة | بتوقيت الكويت | بتوقيت بيروت | بتوقيت دمشق | بتوقيت أنقرة | بتوقيت اسطنبول | توقيت موسكو | توقيت السعودية',
  '210': 'بتوقيت طهران | بتوقيت إيران | توقيت طهران',
  '240': 'بتوقيت أبوظبي | بتوقيت أبو ظبي | بتوقيت الإمارات | بتوقيت دبي | بتوقيت مسقط',
  '-300': 'بتوقيت واشنطن | بتوقيت نيويورك | بتوقيت شرق الولايات المتحدة',
  local: 'بالتوقيت المحلي | بالتوقيت المحلى | بتوقيت محلي | التوقيت المحلي',
}

const eras: Forms = {
  gregory: 'م | ميلادي | ميلادية | الميلادي | للميلاد | ميلاديا',
  islamic: 'هـ | هجري | هجرية | الهجري | للهجرة | هجريا | هجري قمري | ه ق',
  persian: 'هجري شمسي | ه ش | هـ ش | شمسي | هجرية شمسية | هـ ش',
  bc: 'ق م | قبل الميلاد',
}

const words: Forms = {
  adverbial: 'الظهيرة | وقت الظهيرة | في الظهيرة | منتصف النهار | صباحا | مساء | مساءا | ليلا | فجرا | ظهرا | عصرا',
  about: 'نحو | حوالي | حوالى | قرابة | زهاء | تقريبا | ما يقارب | قبيل',
  after: 'بعد | عقب | إثر',
  ago: 'مضت | مضى | خلت',
  'ago-before': 'قبل | منذ',
  and: 'و',
  another: 'آخر | أخرى',
  at: 'مع | عند | في | حتى',
  hour: 'الساعة | عند الساعة | في الساعة | الساعه | في تمام الساعة | بحلول الساعة | في حدود الساعة | حوالي الساعة | مع الساعة | تمام الساعة',
  before: 'قبل | قبيل',
  between: 'بين | ما بين',
  close: ')',
  colon: ':',
  comma: ',',
  corresponding: 'الموافق | الموافق ل | الموافق لـ | المصادف | المصادف ل | الموافقة | يوافق | الموافق ليوم',
  dash: '-',
  date: 'تاريخ | بتاريخ | المؤرخ | المؤرخة',
  day: 'يوم | نهار | يومي',
  decade: 'عقد',
  dot: '.',
  'named-after': 'شارع | ميدان | ساحة | ثورة | جسر | مدينة | حركة | كوبري | جامعة | مستشفى | انتفاضة | صحيفة | معركة',
  each: 'كل | كل يوم | في كل | كل عام من',
  few: 'بضعة | بضع | عدة | عدد من',
  from: 'من | ابتداء من | بدءا من | اعتبارا من | منذ',
  half: 'نصف | النصف | ونصف | والنصف',
  hence: 'من الآن | من اليوم | بعد الآن',
  in: 'في | خلال | على | فى | أثناء | ب',
  'in-before': 'بعد | خلال | في خلال | في',
  within: 'في غضون',
  last: 'آخر',
  'after-that': 'بعد ذلك | بعدها | بعده | بعدئذ',
  'some-hour':
    'في وقت لاحق | في وقت سابق | في وقت مبكر | في وقت متأخر | في وقت لاحق من | في وقت سابق من | في وقت مبكر من | في وقت متأخر من | لاحقا | سابقا',
  'its-day': 'يومها | يومه',
  'before-that': 'قبل ذلك | قبلها | قبله | قبل هذا',
  later: 'لاحقا | بعد ذلك | من بعد',
  less: 'إلا',
  minutes: 'دقيقة | دقائق',
  month: 'شهر | أشهر',
  'month-number': 'شهر',
  of: 'من | في | ل | لشهر | من شهر',
  on: 'في | على | يوم | ليوم | فى | الى | إلى | ل',
  open: '(',
  past: 'و',
  plus: '+',
  quarter: 'ربع | وربع | والربع | ربعا | الربع',
  rest: 'بقية | باقي | ما تبقى من',
  same: 'نفس | ذات',
  'same-after': 'نفسه | نفسها | ذاته | ذاتها',
  'same-day': 'في اليوم نفسه | اليوم نفسه | اليوم ذاته | في ذات اليوم | في نفس اليوم | نفس اليوم | ذات اليوم',
  'next-day': 'في اليوم التالي | اليوم التالي | غداة ذلك',
  'season-word': 'فصل | موسم',
  since: 'منذ',
  slash: '/',
  stretch: 'طيلة | طوال | على مدى | مدة | لمدة | على مدار',
  that: 'ذلك | تلك',
  third: 'ثلث | وثلث | والثلث | ثلثا',
  to: 'إلى | الى | حتى | لغاية | ل | إلي | حتي',
  until: 'حتى | لغاية | إلى غاية | قبل حلول | بحلول',
  year: 'عام | سنة | العام | السنة | لعام | لسنة | من عام',
  holiday: 'عيد',
}

const ones = [
  'واحد | واحدة | إحدى | أحد | حادي',
  'اثنين | اثنان | اثنتين | اثنتان | اثنا',
  'ثلاثة | ثلاث | تلاتة',
  'أربعة | أربع | اربعة',
  'خمسة | خمس',
  'ستة | ست',
  'سبعة | سبع',
  'ثمانية | ثماني | ثمان',
  'تسعة | تسع',
]
const teens = [
  'عشرة | عشر',
  'أحد عشر | إحدى عشرة | أحد عشرة | إحدى عشر | حداشر',
  'اثنا عشر | اثني عشر | اثنتا عشرة | اثنتي عشرة | اثنا عشرة',
  'ثلاثة عشر | ثلاث عشرة | ثلاثة عشرة',
  'أربعة عشر | أربع عشرة | أربعة عشرة',
  'خمسة عشر | خمس عشرة | خمسة عشرة',
  'ستة عشر | ست عشرة | ستة عشرة',
  'سبعة عشر | سبع عشرة | سبعة عشرة',
  'ثمانية عشر | ثماني عشرة | ثماني عشر',
  'تسعة عشر | تسع عشرة | تسعة عشرة',
]
const tens = [
  'عشرين | عشرون',
  'ثلاثين | ثلاثون',
  'أربعين | أربعون',
  'خمسين | خمسون',
  'ستين | ستون',
  'سبعين | سبعون',
  'ثمانين | ثمانون',
  'تسعين | تسعون',
]
const ordinalOnes = [
  'حادي | حادية | واحد',
  'ثاني | ثانية | ثان',
  'ثالث | ثالثة',
  'رابع | رابعة',
  'خامس | خامسة',
  'سادس | سادسة',
  'سابع | سابعة',
  'ثامن | ثامنة',
  'تاسع | تاسعة',
]

const cells = (cell: string): string[] => cell.split(' | ')
const and = 'و'
const article = 'ال'
const ten = 'عشر'
const tenFeminine = 'عشرة'

/** `one and twenty`: each form of the one with each of the ten, with the article or without. */
const compounds = (one: string, tenForms: string, articles: readonly string[]): string =>
  cells(one)
    .flatMap((a) => cells(tenForms).flatMap((b) => articles.map((the) => `${the}${a} ${and}${the}${b}`)))
    .join(' | ')

const numbers: Record<string, string> = {}
const ordinals: Record<string, string> = {
  '1': 'الأول | الأولى | أول | أولى',
  '10': 'العاشر | العاشرة | عاشر | عاشرة',
  '-1': 'الأخير | الأخيرة',
}
ones.forEach((cell, i) => {
  numbers[i + 1] = cell
})
teens.forEach((cell, i) => {
  numbers[i + 10] = cell
})
tens.forEach((cell, i) => {
  const base = (i + 2) * 10
  numbers[base] = cell
  ordinals[base] = cells(cell)
    .map((form) => article + form)
    .join(' | ')
  ones.forEach((one, k) => {
    numbers[base + k + 1] = compounds(one, cell, [''])
  })
  ordinalOnes.forEach((one, k) => {
    ordinals[base + k + 1] = compounds(one, cell, ['', article])
  })
})
ordinalOnes.forEach((cell, k) => {
  if (k > 0)
    ordinals[k + 1] = cells(cell)
      .flatMap((form) => [article + form, form])
      .join(' | ')
  ordinals[k + 11] = cells(cell)
    .flatMap((form) => [
      `${article}${form} ${ten}`,
      `${article}${form} ${tenFeminine}`,
      `${form} ${ten}`,
      `${form} ${tenFeminine}`,
    ])
    .join(' | ')
})

const amounts: Forms = {
  ...numbers,
  '0.25': 'ربع',
  '0.5': 'نصف',
  '100': 'مئة | مائة',
}

/** Years in words: two thousand and so many. */
const thousands = 'ألفين | الألفين | ألفان | الألفان'
const yearWords: Record<string, string> = { '2000': thousands }
for (const [n, cell] of Object.entries(numbers)) {
  yearWords[2000 + Number(n)] = cells(thousands)
    .flatMap((form) => cells(cell).flatMap((rest) => [`${form} ${and}${rest}`, `${form} ${and}${article}${rest}`]))
    .join(' | ')
}

/** Names that begin with a word of time. */
const notTimes: Forms = {
  name: 'رجب طيب | الجمعية | صفر بالمئة | خطيب الجمعة | إمام الجمعة | صلاة الجمعة | أحد عشر كوكبا',
}

/** Tens of a century: the seventies. */
const decades: Forms = {
  '20': 'عشرينيات | عشرينات | عقد العشرينيات',
  '30': 'ثلاثينيات | ثلاثينات | عقد الثلاثينيات',
  '40': 'أربعينيات | أربعينات | عقد الأربعينيات',
  '50': 'خمسينيات | خمسينات | عقد الخمسينيات',
  '60': 'ستينيات | ستينات | عقد الستينيات',
  '70': 'سبعينيات | سبعينات | عقد السبعينيات',
  '80': 'ثمانينيات | ثمانينات | عقد الثمانينيات',
  '90': 'تسعينيات | تسعينات | عقد التسعينيات',
}

/** What somebody is congratulated on once a year: it tells the age of an article (extract/publication). */
const birthdays: Forms = { birthday: 'عيد ميلاد | عيد ميلاده | ذكرى ميلاد | ذكرى ميلاده' }

export const time: readonly LexiconTable[] = [
  { cls: 'Birthday', forms: birthdays },
  { cls: 'Month', forms: months },
  { cls: 'Month', forms: commonMonths, features: COMMON },
  { cls: 'Weekday', forms: weekdays },
  { cls: 'Unit', forms: units },
  { cls: 'Unit', forms: pluralUnits, features: PLURAL },
  { cls: 'Unit', forms: dualUnits, features: DUAL },
  { cls: 'Season', forms: seasons, features: COMMON },
  { cls: 'RelativeDay', forms: days },
  { cls: 'Direction', forms: directions },
  { cls: 'PartOf', forms: parts },
  { cls: 'DayPart', forms: dayParts },
  { cls: 'Meridiem', forms: meridiems },
  { cls: 'Zone', forms: zones },
  { cls: 'Era', forms: eras },
  { cls: 'Number', forms: amounts },
  { cls: 'Ordinal', forms: ordinals },
  { cls: 'Decade', forms: decades },
  { cls: 'NotTime', forms: notTimes },
  { cls: 'YearWord', forms: yearWords },
  { cls: 'TimeWord', forms: words },
]
