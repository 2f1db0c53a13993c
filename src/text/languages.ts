/**
 * Names of languages and scripts: franc speaks ISO 639-3, the output BCP 47, which takes the two-letter code where one exists.
 * Scripts are told by their blocks; where one language writes a script, the script names it.
 */

const PAIRS =
  'arb:ar pes:fa prs:fa fas:fa rus:ru eng:en ukr:uk bel:be bul:bg mkd:mk srp:sr bos:bs hrv:hr kaz:kk kir:ky tgk:tg khk:mn tat:tt tuk:tk uzn:uz ' +
  'azj:az koi:koi kbd:kbd urd:ur pbu:ps uig:ug skr:skr zlm:ms ckb:ckb spa:es por:pt ind:id fra:fr deu:de jav:jv vie:vi ita:it tur:tr pol:pl swh:sw ' +
  'sun:su ron:ro hau:ha nld:nl yor:yo ibo:ig ceb:ceb tgl:fil hun:hu ces:cs kin:rw zul:zu swe:sv som:so hms:hmn lin:ln hat:ht sna:sn xho:xh ' +
  'afr:af fin:fi slk:sk dan:da nob:nb nno:nn cat:ca sot:st glg:gl lit:lt tsn:tn nso:nso lug:lg wol:wo ewe:ee slv:sl epo:eo ven:ve ssw:ss est:et ' +
  'ekk:et lvs:lv quz:qu sco:sco tso:ts als:sq run:rn nya:ny plt:mg bam:bm fuf:ff lua:lua hil:hil ilo:ilo war:war hnj:hmn kng:kg aka:ak mos:mos ' +
  'bug:bug min:min mad:mad hin:hi mar:mr mai:mai bho:bho npi:ne mag:mag heb:he ydd:yi amh:am tir:ti mya:my shn:shn'

const BCP47 = new Map(PAIRS.split(' ').map((pair) => pair.split(':') as [string, string]))

/** BCP 47 code of one of franc's ISO 639-3 codes; the code itself where it has no shorter one. */
export const bcp47 = (iso: string): string => BCP47.get(iso) ?? iso

/** Script, its one language (or null), and its code units as inclusive ranges. */
export const BLOCKS: readonly (readonly [script: string, language: string | null, ranges: readonly number[]])[] = [
  [
    'Arab',
    null,
    [
      0x620, 0x64a, 0x66e, 0x6d3, 0x6d5, 0x6d5, 0x6ee, 0x6ef, 0x6fa, 0x6ff, 0x750, 0x77f, 0x8a0, 0x8c7, 0xfb50, 0xfdff,
      0xfe70, 0xfefc,
    ],
  ],
  ['Cyrl', null, [0x400, 0x481, 0x48a, 0x52f, 0x1c80, 0x1c8f, 0xa640, 0xa69f]],
  [
    'Latn',
    null,
    [
      0x41, 0x5a, 0x61, 0x7a, 0xaa, 0xaa, 0xba, 0xba, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x2b8, 0x1e00, 0x1eff, 0xa722,
      0xa7ff, 0xff21, 0xff3a, 0xff41, 0xff5a,
    ],
  ],
  ['Deva', null, [0x900, 0x97f, 0xa8e0, 0xa8ff]],
  ['Hebr', null, [0x5d0, 0x5f2, 0xfb1d, 0xfb4f]],
  ['Ethi', null, [0x1200, 0x137f, 0x1380, 0x139f, 0x2d80, 0x2ddf]],
  ['Mymr', null, [0x1000, 0x109f, 0xa9e0, 0xa9fe, 0xaa60, 0xaa7f]],
  ['Grek', 'el', [0x370, 0x3ff, 0x1f00, 0x1fff]],
  ['Armn', 'hy', [0x531, 0x587, 0xfb13, 0xfb17]],
  ['Geor', 'ka', [0x10a0, 0x10ff, 0x1c90, 0x1cbf, 0x2d00, 0x2d2d]],
  ['Beng', 'bn', [0x980, 0x9ff]],
  ['Guru', 'pa', [0xa00, 0xa7f]],
  ['Gujr', 'gu', [0xa80, 0xaff]],
  ['Orya', 'or', [0xb00, 0xb7f]],
  ['Taml', 'ta', [0xb80, 0xbff]],
  ['Telu', 'te', [0xc00, 0xc7f]],
  ['Knda', 'kn', [0xc80, 0xcff]],
  ['Mlym', 'ml', [0xd00, 0xd7f]],
  ['Sinh', 'si', [0xd80, 0xdff]],
  ['Thai', 'th', [0xe01, 0xe3a, 0xe40, 0xe4e]],
  ['Laoo', 'lo', [0xe80, 0xeff]],
  ['Tibt', 'bo', [0xf00, 0xfff]],
  ['Khmr', 'km', [0x1780, 0x17ff]],
  ['Mong', 'mn', [0x1820, 0x18af]],
  ['Thaa', 'dv', [0x780, 0x7bf]],
  ['Syrc', 'syc', [0x700, 0x74f]],
  ['Tfng', 'zgh', [0x2d30, 0x2d7f]],
  ['Hang', 'ko', [0x1100, 0x11ff, 0x3130, 0x318f, 0xac00, 0xd7a3]],
  ['Jpan', 'ja', [0x3041, 0x30ff, 0x31f0, 0x31ff, 0xff66, 0xff9d]],
  ['Hani', 'zh', [0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xf900, 0xfaff]],
]
