/** Plurals of the heads of titles that are not formed by an ending: singular left of the colon, plurals right of it. */
export const brokenPlurals: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'وزير : وزراء',
    'رئيس : رؤساء',
    'سفير : سفراء',
    'نائب : نواب',
    'مدير : مدراء | مديرو | مديري',
    'أمين : أمناء',
    'قائد : قادة',
    'ملك : ملوك',
    'زعيم : زعماء',
    'حاكم : حكام',
    'وكيل : وكلاء',
    'عضو : أعضاء',
    'أمير : أمراء',
    'كبير : كبار',
    'قنصل : قناصل',
    'عمدة : عمد',
    'سلطان : سلاطين',
  ].map((line) => line.split(' : ') as [string, string]),
)
