/**
 * Events that a text can only speak of afterwards, with their days: bounds for the publication date of an article that does
 * not state its own. Public record, each day as the encyclopaedias in four languages have it; `sure` says how far that goes.
 */
export interface Landmark {
  /** English. */
  readonly name: string
  /** First day, ISO 8601. */
  readonly from: string
  /** Last day; the same for what happened on one day, null for what had no end when this was written. */
  readonly until: string | null
  readonly sure: 'public-record' | 'unverified'
}

const day = (name: string, on: string): Landmark => ({ name, from: on, until: on, sure: 'public-record' })

export const landmarks = {
  'abraham-accords': day('Abraham Accords', '2020-09-15'),
  'afghanistan-taliban-takeover': day('fall of Kabul to the Taliban', '2021-08-15'),
  'al-aqsa-flood': day('attack of 7 October', '2023-10-07'),
  'assad-fall': day('fall of Assad', '2024-12-08'),
  'astana-process': day('first Astana talks on Syria', '2017-01-23'),
  'covid-19': { name: 'COVID-19 pandemic', from: '2020-01-10', until: null, sure: 'public-record' },
  'crimea-annexation': day('annexation of Crimea', '2014-03-18'),
  'crocus-attack': day('Crocus City Hall attack', '2024-03-22'),
  'fakhrizadeh-killing': day('killing of Mohsen Fakhrizadeh', '2020-11-27'),
  'haniyeh-killing': day('killing of Ismail Haniyeh', '2024-07-31'),
  'iran-brics': day('Iran joins BRICS', '2024-01-01'),
  'iran-sco': day('Iran joins the Shanghai Cooperation Organisation', '2023-07-04'),
  'iran-saudi-deal': day('Iran and Saudi Arabia restore relations', '2023-03-10'),
  'karabakh-takeover': {
    name: 'Azerbaijan retakes Karabakh',
    from: '2023-09-19',
    until: '2023-09-20',
    sure: 'public-record',
  },
  'karabakh-war-2020': { name: 'second Karabakh war', from: '2020-09-27', until: '2020-11-10', sure: 'public-record' },
  'maximum-pressure-return': day('return to maximum pressure on Iran', '2025-02-04'),
  'nasrallah-killing': day('killing of Hassan Nasrallah', '2024-09-27'),
  'raisi-death': day('death of Ebrahim Raisi', '2024-05-19'),
  'russian-air-campaign-syria': day('Russian air campaign in Syria', '2015-09-30'),
  'soleimani-killing': day('killing of Qasem Soleimani', '2020-01-03'),
  'sputnik-v': day('registration of Sputnik V', '2020-08-11'),
  'turkey-earthquake-2023': day('earthquake in Turkey and Syria', '2023-02-06'),
  'twelve-day-war': { name: 'war of Israel and Iran', from: '2025-06-13', until: '2025-06-24', sure: 'public-record' },
  'ukraine-grain-deal': day('Black Sea grain initiative', '2022-07-22'),
  'ukraine-war': { name: 'Russian invasion of Ukraine', from: '2022-02-24', until: null, sure: 'public-record' },
  'us-jcpoa-exit': day('United States leave the JCPOA', '2018-05-08'),
} as const satisfies Readonly<Record<string, Landmark>>

export type LandmarkId = keyof typeof landmarks
