import type { NamesakeId, PronounId, ReferenceId } from '../../../ontology/references.js'

/** How Russian points at people and states without naming them; nominatives, declined as nouns unless they stand in `unchanging`. */
export const references = {
  counterpart: 'коллега | визави | контрагент',
  counterparts: '',
  'both-countries': 'две страны | обе страны | два государства | оба государства',
  'this-country': '',
  'both-sides': 'обе стороны | две стороны',
  'of-country': '',
  'own-state': '',
  'three-countries': '',
  'four-countries': '',
  'five-countries': '',
  two: '',
  three: 'три | трое | тройка',
  four: 'четыре | четверо',
  five: 'пять | пятеро',
  side: 'сторона',
  delegation: 'делегация | переговорная команда | переговорная группа',
  capital: 'столица',
  bloc: 'блок',
  affairs: 'по',
  between: '',
  elect: 'избранный | новоизбранный',
  former: 'бывший | экс- | покойный | прежний',
} as const satisfies Record<ReferenceId, string>

/** Cases of the phrases of two words, whose numeral declines in its own way. */
export const declinedReferences = {
  'of-country': 'страны',
  'both-countries':
    'двух стран | обеих стран | двум странам | двумя странами | обеим странам | обеими странами | двух государств | обоих государств',
  'three-countries':
    'три страны | трех стран | трем странам | тремя странами | трех странах | все три страны | всех трех стран | три государства | трех государств | трем государствам | тремя государствами | три стороны | трех сторон | трем сторонам',
  'four-countries':
    'четыре страны | четырех стран | четырем странам | четырьмя странами | четыре государства | четырех государств | четыре стороны | четырех сторон',
  'five-countries':
    'пять стран | пяти стран | пяти странам | пятью странами | пять государств | пяти государств | пять сторон | пяти сторон',
  three: 'трех | трем | тремя | троих | всех трех',
  four: 'четырех | четырем | четырьмя',
  five: 'пяти | пятью | пятерых',
  'both-sides':
    'двух сторон | обеих сторон | двум сторонам | обеим сторонам | двумя сторонами | обеими сторонами | стороны | сторонам | сторонами',
} as const satisfies Partial<Record<ReferenceId, string>>

/** Forms of address and ranks that stand before or within a name; nominatives. */
export const honorifics = {
  mister: 'господин | г-н',
  madam: 'госпожа | г-жа',
  doctor: 'доктор',
  sheikh: 'шейх',
  ayatollah: 'аятолла | великий аятолла',
  hojatoleslam: 'ходжатольэслам | ходжат-оль-эслам',
  sayyid: 'сейед | сейид | сайед',
  general:
    'генерал | генерал-майор | бригадный генерал | генерал-лейтенант | генерал-полковник | генерал армии | полковник | подполковник | майор | капитан | капитан первого ранга | капитан второго ранга | капитан третьего ранга | лейтенант | маршал | фельдмаршал',
  admiral: 'адмирал | контр-адмирал | вице-адмирал',
  prince: 'принц | эмир',
  king: 'король',
  sultan: 'султан',
  excellency: 'Его Превосходительство | хаджи | мулла | академик | профессор',
} as const satisfies Readonly<Record<string, string>>

/** Pronouns of one person. */
export const pronouns = {
  he: '',
  she: '',
  'he-or-she': '',
  his: 'его словам | его мнению | его убеждению | его утверждению | его оценке | его данным | его заявлению | его высказыванию',
  hers: 'ее словам | ее мнению | ее убеждению | ее утверждению | ее оценке | ее данным | ее заявлению',
  i: 'я | меня | мне | мной | мой | моя | моего | моему | моей',
} as const satisfies Record<PronounId, string>

/** Those that only a subject is: what they mean may be a thing, unless a person's deed follows. */
export const subjects = { he: 'он', she: 'она' } as const satisfies Partial<Record<PronounId, string>>

/** Words for things that bear somebody's name; nominatives, declined as nouns. */
export const namesakes = {
  before:
    'улица | площадь | проспект | набережная | бульвар | музей | фонд | премия | орден | мавзолей | институт | крейсер | ракетный крейсер | фрегат | корвет | ледокол | эсминец | авианосец | танкер | сторожевой корабль',
  behind: '',
} as const satisfies Record<NamesakeId, string>

/** The word that ties any thing to the name it bears. */
export const named = { before: 'имени | им.' } as const satisfies Partial<Record<NamesakeId, string>>
