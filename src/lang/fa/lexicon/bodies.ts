import type { BodyId } from '../../../ontology/bodies.js'

/** How Persian names the bodies that every state has; read only beside a state or a nationality. */
export const bodyNames = {
  government: 'دولت | حکومت | رژیم | مقامات | هیئت دولت | کابینه',
  presidency: 'ریاست جمهوری | دفتر ریاست جمهوری | نهاد ریاست جمهوری',
  'foreign-ministry':
    'وزارت خارجه | وزارت امور خارجه | دستگاه دیپلماسی | دستگاه سیاست خارجی | وزارت~خارجه | دیپلماسی | وزارت امورخارجه',
  'defence-ministry': 'وزارت دفاع | وزارت دفاع ملی | پنتاگون',
  'interior-ministry': 'وزارت کشور | وزارت داخله',
  'finance-ministry': 'وزارت دارایی | وزارت خزانه~داری | خزانه~داری | وزارت مالیه',
  'economy-ministry': 'وزارت اقتصاد | وزارت امور اقتصادی و دارایی | وزارت توسعه اقتصادی',
  'energy-ministry': 'وزارت انرژی | وزارت نیرو',
  'oil-ministry': 'وزارت نفت',
  'transport-ministry': 'وزارت راه و شهرسازی | وزارت راه | وزارت حمل~و~نقل | وزارت ترابری',
  'trade-ministry':
    'وزارت صمت | وزارت صنعت، معدن و تجارت | وزارت تجارت | وزارت صنعت | وزارت بازرگانی | وزارت صنعت و تجارت',
  'agriculture-ministry': 'وزارت کشاورزی | وزارت جهاد کشاورزی',
  'justice-ministry': 'وزارت دادگستری | وزارت عدلیه',
  'health-ministry': 'وزارت بهداشت | وزارت بهداری',
  'culture-ministry': 'وزارت فرهنگ | وزارت ارشاد | وزارت فرهنگ و ارشاد اسلامی',
  'education-ministry': 'وزارت علوم | وزارت آموزش و پرورش | وزارت آموزش',
  'armed-forces': 'نیروهای مسلح | ارتش',
  navy: 'نیروی دریایی | ناوگان',
  parliament: 'پارلمان | مجلس نمایندگان | مجلس سنا | سنای | مجلس ملی | کنگره | مجمع ملی',
  'central-bank': 'بانک مرکزی | بانک ملی',
  'supreme-court': 'دیوان عالی | دادگاه عالی | دیوان عالی کشور',
  'security-council': 'شورای امنیت ملی | شورای عالی امنیت ملی',
  railways: 'راه~آهن',
  customs: 'گمرک',
  'chamber-of-commerce': 'اتاق بازرگانی',
} as const satisfies Record<BodyId, string>
