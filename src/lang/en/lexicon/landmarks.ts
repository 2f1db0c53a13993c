/** How the English press names the landmarks of the gazetteer. */
import type { Forms } from '../../../engine/compile.js'

export const landmarkNames: Forms = {
  'abraham-accords': 'Abraham Accords',
  'al-aqsa-flood': 'October 7 attack | October 7 attacks | Oct . 7 attack | Al-Aqsa Flood',
  'assad-fall':
    'fall of Assad | ouster of Assad | toppling of Assad | ouster of Bashar al-Assad | fall of Bashar al-Assad',
  'astana-process': 'Astana process | Astana format',
  'covid-19': 'coronavirus | COVID | COVID-19 | pandemic',
  'crimea-annexation': 'annexation of Crimea',
  'fakhrizadeh-killing': 'assassination of Fakhrizadeh | killing of Fakhrizadeh',
  'haniyeh-killing': 'assassination of Haniyeh | killing of Haniyeh | assassination of Ismail Haniyeh',
  'karabakh-takeover': 'retook Nagorno-Karabakh | recapture of Nagorno-Karabakh | retook Karabakh',
  'nasrallah-killing': 'killing of Nasrallah | assassination of Nasrallah',
  'raisi-death': 'death of Raisi | death of Ebrahim Raisi | late president Raisi',
  'soleimani-killing':
    'assassination of Soleimani | killing of Soleimani | assassination of Qassem Soleimani | killing of Qassem Soleimani',
  'sputnik-v': 'Sputnik V',
  'twelve-day-war': '12-day war | twelve-day war',
  'ukraine-war':
    'war in Ukraine | invasion of Ukraine | Ukraine war | war on Ukraine | invaded Ukraine | war against Ukraine',
  'us-jcpoa-exit':
    'withdrawal from the JCPOA | withdrawal from the nuclear deal | pulled out of the nuclear deal | withdrew from the nuclear deal | withdrew from the accord',
  war: 'war',
}
