import type { NamesakeId, PronounId, ReferenceId } from '../../../ontology/references.js'

/** How English points at people and states without naming them. */
export const references = {
  counterpart: 'counterpart | opposite number | colleague',
  counterparts: 'counterparts | opposite numbers | colleagues',
  'both-countries':
    'the two countries | both countries | the two nations | two countries | the two states | both states | the two neighbours',
  'this-country': '',
  'both-sides': 'the two sides | both sides | the sides | the parties | the two parties | both parties | the pair',
  'of-country': '',
  'own-state': '',
  'three-countries':
    'the three countries | three countries | all three countries | the three states | the three nations | the three sides | the three parties',
  'four-countries': 'the four countries | four countries | the four states | the four sides',
  'five-countries':
    'the five countries | five countries | the five states | the five sides | the five littoral states | the five Caspian states',
  two: '',
  three: 'the three | three | all three',
  four: 'the four | four | all four',
  five: 'the five | five | all five',
  side: 'side',
  delegation: 'delegation | delegations | negotiating team | negotiating teams',
  capital: 'capital | capital city',
  bloc: 'the bloc | the 27-nation bloc | the 27-member bloc | the union | the grouping',
  affairs: 'for | on',
  between:
    'newly appointed | newly~accredited | newly accredited | newly elected | newly~appointed | newly~elected | new | incoming | visiting | Region | Oblast | Province | Governorate',
  elect: '- elect | elect | elected | newly elected | incoming',
  former: 'former | late | ex- | then- | ousted | outgoing',
} as const satisfies Record<ReferenceId, string>

/** Forms of address and ranks that stand before or within a name. */
export const honorifics = {
  mister: 'Mr | Mr. | Messrs | Messrs.',
  madam: 'Ms | Ms. | Mrs | Mrs. | Miss | Madam',
  doctor: 'Dr | Dr.',
  ayatollah: 'Ayatollah | Grand Ayatollah',
  hojatoleslam: 'Hojatoleslam | Hojjat al-Islam | Hojjatoleslam',
  sayyid: 'Sayyid | Seyed | Seyyed | Sayyed | Syed',
  general:
    'General | Major General | Brigadier General | Lieutenant General | Gen. | Maj. Gen. | Brig. Gen. | Lt. Gen. | Gen | Field Marshal | Colonel | Col. | Brigadier | Marshal | Commodore | Captain | Capt. | Major | Maj. | Lieutenant | Lt. | Lt. Col. | Lieutenant Colonel | Sergeant | Sgt. | Staff Sergeant | Petty Officer | Corporal | Private | Cmdr. | Army Col. | Army Gen. | Air Force Col.',
  admiral: 'Admiral | Rear Admiral | Vice Admiral | Adm.',
  sheikh: 'Sheikh | Shaikh',
  prince: 'Prince | His Highness | His Royal Highness | HRH',
  excellency: 'His Excellency | H.E. | Her Excellency | HE | His Majesty',
  imam: 'Imam | Martyr | Haj | Hajj | Mullah | Sir | Lord | Dame | Baroness | Professor | Prof. | Hon. | Rt Hon',
} as const satisfies Readonly<Record<string, string>>

/** Pronouns of one person. */
export const pronouns = {
  he: 'he',
  she: 'she',
  'he-or-she': '',
  his: 'him | his | himself',
  hers: 'her | herself',
  i: 'I | me | my | myself',
} as const satisfies Record<PronounId, string>

/** Words for things that bear somebody's name. */
export const namesakes = {
  before:
    'named after | named for | USS | HMS | frigate | cruiser | destroyer | corvette | aircraft carrier | carrier | icebreaker | warship',
  behind:
    'University | International University | Airport | International Airport | Street | Avenue | Boulevard | Square | Prize | Award | Medal | Foundation | Center | Centre | Institute | Institution | Museum | Mausoleum | Hospital | Bridge | Stadium | School | Library | Dam | Highway | Stadium | Palace',
} as const satisfies Record<NamesakeId, string>
