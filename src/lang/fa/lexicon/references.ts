import type { NamesakeId, PronounId, ReferenceId } from '../../../ontology/references.js'

/** How Persian points at people and states without naming them. */
export const references = {
  counterpart: 'همتای | همتایش | همتا | همتای خود | همتای خویش',
  counterparts: 'همتایان | همتایانش | همتایان خود | همتایان خویش | همتاهای',
  'both-countries': 'دو کشور | 2 کشور | هر دو کشور | دو ملت | دو دولت',
  'this-country':
    'این کشور | آن کشور | همین کشور | کشورش | کشور متبوعش | کشور متبوع خود | کشور متبوع وی | کشور خود | کشور خویش',
  'both-sides': 'دو طرف | 2 طرف | طرفین | دو جانب | هر دو طرف | جانبین',
  'of-country': '',
  'own-state': 'خود | خویش',
  'three-countries': 'سه کشور | 3 کشور | هر سه کشور | سه طرف | سه جانب | سه دولت',
  'four-countries': 'چهار کشور | 4 کشور | هر چهار کشور | چهار طرف',
  'five-countries': 'پنج کشور | 5 کشور | هر پنج کشور | پنج طرف | پنج کشور ساحلی',
  three: 'سه | هر سه | 3',
  four: 'چهار | هر چهار | 4',
  five: 'پنج | هر پنج | 5',
  two: 'دو | هر دو | 2',
  side: 'طرف | جانب | دولت و ملت | دولت و مردم | ملت و دولت | مردم و دولت',
  delegation: 'هیئت | هیات | هیأت | تیم | هیئت~های | هیات~های',
  capital: 'پایتخت',
  bloc: 'این اتحادیه',
  affairs: 'در امور | در حوزه | در زمینه',
  between: 'جدید | تازه | کنونی | فعلی | مقیم | محترم | کشورهای | کشور | جدید کشورهای | جدید کشور | جدیدالورود',
  elect: 'منتخب',
  former: 'سابق | پیشین | اسبق | فقید | سابق~ی',
} as const satisfies Record<ReferenceId, string>

/** Forms of address and ranks that stand before or within a name. */
export const honorifics = {
  mister: 'آقای | جناب آقای | جناب | آقایان',
  madam: 'خانم | سرکار خانم | بانو',
  doctor: 'دکتر',
  sayyid: 'سید | سیده | سیدنا',
  sheikh: 'شیخ',
  ayatollah: 'آیت~الله | آیت~الله العظمی | آیت~اللـه | حضرت آیت~الله | حضرت آیت~الله العظمی',
  hojatoleslam: 'حجت~الاسلام | حجت~الاسلام والمسلمین | حجت~الاسلام و المسلمین | حجه~الاسلام',
  martyr: 'شهید | رهبر شهید | شهیدان',
  general:
    'سردار | سرلشکر | سرتیپ | سپهبد | سرتیپ دوم | ژنرال | سرلشکر پاسدار | سرتیپ پاسدار | ارتشبد | سرهنگ | امیر سرلشکر | امیر سرتیپ | سردار سرتیپ | سردار سرلشکر',
  admiral: 'دریابان | دریادار | دریاسالار | آدمیرال',
  engineer: 'مهندس',
  pilgrim: 'حاج | حاجی',
  excellency: 'عالیجناب | حضرت | ملا | استاد | پروفسور | اعلیحضرت | والاحضرت',
} as const satisfies Readonly<Record<string, string>>

/** Pronouns of one person. */
export const pronouns = {
  he: '',
  she: '',
  'he-or-she': 'او | وی | ایشان | نامبرده',
  his: '',
  hers: '',
  i: 'من | بنده | اینجانب',
} as const satisfies Record<PronounId, string>

/** Words for things that bear somebody's name. */
export const namesakes = {
  before:
    'دانشگاه | فرودگاه | فرودگاه بین~المللی | میدان | خیابان | بزرگراه | بیمارستان | جایزه | بنیاد | مدرسه | موزه | ورزشگاه | تالار | حرم | حرم مطهر | مرقد | مرقد مطهر | آرامگاه | مزار | ناوچه | ناوشکن | ناو | رزمناو | یخ~شکن',
  behind: '',
} as const satisfies Record<NamesakeId, string>
