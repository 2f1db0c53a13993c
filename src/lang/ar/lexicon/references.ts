import type { NamesakeId, PronounId, ReferenceId } from '../../../ontology/references.js'

/** How Arabic points at people and states without naming them. */
export const references = {
  counterpart: 'نظيره | نظيرها | نظيرهما | نظيرته | نظيرهم | نظير | زميله',
  counterparts: 'نظيريه | نظرائه | نظراؤه | نظراؤهم | نظرائهم | نظرائها | نظيراه | زملائه',
  'both-countries': 'البلدين | البلدان | الدولتين | الدولتان | كلا البلدين',
  'this-country': '',
  'both-sides':
    'الجانبان | الجانبين | الطرفان | الطرفين | كلا الجانبين | كلا الطرفين | الحكومتان | الحكومتين | حكومتي البلدين | حكومتا البلدين | العاصمتان | العاصمتين',
  'of-country': '',
  'own-state': '',
  'three-countries': 'الدول الثلاث | البلدان الثلاثة | الأطراف الثلاثة | الجوانب الثلاثة | ثلاث دول | البلدان الثلاث',
  'four-countries': 'الدول الأربع | البلدان الأربعة | الأطراف الأربعة',
  'five-countries': 'الدول الخمس | البلدان الخمسة | الأطراف الخمسة',
  two: '',
  three: 'الثلاثة | الثلاث | ثلاثة',
  four: 'الأربعة | الأربع | أربعة',
  five: 'الخمسة | الخمس | خمسة',
  side: 'الجانب | الطرف',
  delegation: 'وفد | الوفد | وفد برلماني | الوفد البرلماني | وفدا | الوفدان | الوفدين | وفود | الوفود',
  capital: 'العاصمة',
  bloc: 'التكتل | هذا التكتل',
  affairs: 'للشؤون | لشؤون | للشئون | لشئون | في الشؤون',
  between:
    'دول | الشقيقة | الشقيق | الصديقة | الصديق | الجديد | الجديدة | الجدد | الحالي | الحالية | جديد | جدد | المكلف | المعين | المعينة حديثا | المعين حديثا',
  elect: 'المنتخب | المنتخبة',
  former: 'السابق | السابقة | الأسبق | الراحل | السابقين',
} as const satisfies Record<ReferenceId, string>

/** Forms of address and ranks that stand before or within a name. */
export const honorifics = {
  mister: 'السيد | السيدة | سيد | السادة',
  doctor: 'الدكتور | الدكتورة | د.',
  sheikh: 'الشيخ | الشيخة',
  ayatollah: 'آية الله | آية الله العظمى | آية~الله | سماحة آية الله',
  hojatoleslam: 'حجة الإسلام | حجة الإسلام والمسلمين',
  imam: 'الإمام',
  martyr: 'الشهيد | شهيد',
  general:
    'اللواء | العميد | الفريق | الجنرال | الفريق أول | العماد | المشير | العقيد | اللواء الركن | الفريق الأول | العميد الركن | العميد الثاني',
  admiral: 'الأدميرال',
  excellency: 'سماحة | فخامة | معالي | سعادة | دولة | صاحب السمو | سمو | سمو الأمير | صاحب الجلالة | جلالة | سمو الشيخ',
  prince: 'الأمير | الأميرة',
  king: 'الملك',
  sultan: 'السلطان',
  engineer: 'المهندس',
  pilgrim: 'الحاج | الحاجة',
  leader: 'القائد | الملا | الأستاذ | البروفيسور',
} as const satisfies Readonly<Record<string, string>>

/** Pronouns of one person. */
export const pronouns = {
  he: 'سموه | فخامته | معاليه | سيادته | جلالته | دولته | سعادته',
  she: 'معاليها | سعادتها | فخامتها | سموها',
  'he-or-she': '',
  his: '',
  hers: '',
  i: 'أنا | إنني | أنني | إني',
} as const satisfies Record<PronounId, string>

/** Words for things that bear somebody's name. */
export const namesakes = {
  before:
    'جامعة | مطار | شارع | ميدان | جائزة | مؤسسة | مستشفى | مدرسة | جسر | متحف | مرقد | ضريح | قاعة | ملعب | استاد | الفرقاطة | فرقاطة | الطراد | طراد | المدمرة | مدمرة | حاملة الطائرات | كاسحة الجليد',
  behind: '',
} as const satisfies Record<NamesakeId, string>
