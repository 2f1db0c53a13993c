/**
 * Visits, summits and rounds of talks with their days: what an article that opens with the same people in the same place is
 * news of. Facts of public record, written from general knowledge; the source of a series is where its days can be looked up,
 * which has not been done for each. **A series says from when to when it is complete**, and only there may it rule days out:
 * a visit that a list lacks would be taken for one that it has. Lists that nobody could call complete (calls of ministers,
 * visits of envoys) are left out, however well known their rows are.
 */
export interface Occasion {
  /** First and last day, ISO 8601. */
  readonly from: string
  readonly until: string
  /**
   * Ids: the guest, then his hosts, the place. Guest and place stand in one sentence of the title or the first paragraph, the
   * place with a word that puts something there; the others a little further down; those with `+` anywhere.
   */
  readonly needs: readonly string[]
  /** The stretch in which the series has every such occasion, ISO 8601. */
  readonly complete: { readonly from: string; readonly until: string }
  readonly source: string
}

/** @param complete first and last day of the stretch in which no such occasion is missing */
const occasionsOf = (source: string, complete: string, rows: Readonly<Record<string, string>>): readonly Occasion[] => {
  const [first = complete, last = first] = complete.split('/')
  return Object.entries(rows).flatMap(([days, cells]) => {
    const [from = days, until = from] = days.split('/')
    return cells
      .split(' | ')
      .map((cell) => ({ from, until, needs: cell.split(' '), complete: { from: first, until: last }, source }))
  })
}

/** Presidents of Russia and Iran at one table, and Russia's in Tehran. */
const presidents = occasionsOf('http://en.kremlin.ru/events/president/news', '2007-01-01/2025-12-31', {
  '2007-10-16': 'vladimir-putin tehran',
  '2013-09-13': 'vladimir-putin hassan-rouhani bishkek',
  '2014-05-21': 'vladimir-putin hassan-rouhani shanghai',
  '2014-09-12': 'vladimir-putin hassan-rouhani dushanbe',
  '2014-09-29': 'vladimir-putin hassan-rouhani astrakhan',
  '2015-07-09': 'vladimir-putin hassan-rouhani ufa',
  '2015-09-28': 'vladimir-putin hassan-rouhani new-york',
  '2015-11-23': 'vladimir-putin tehran | vladimir-putin tehran +nicolas-maduro',
  '2016-08-08': 'vladimir-putin hassan-rouhani baku',
  '2017-03-27/2017-03-28': 'hassan-rouhani vladimir-putin moscow',
  '2017-11-01': 'vladimir-putin tehran | vladimir-putin tehran +ilham-aliyev',
  '2017-11-22': 'vladimir-putin hassan-rouhani sochi',
  '2018-04-04': 'vladimir-putin hassan-rouhani ankara',
  '2018-06-09/2018-06-10': 'vladimir-putin hassan-rouhani qingdao',
  '2018-08-12': 'vladimir-putin hassan-rouhani aktau',
  '2018-09-07': 'vladimir-putin tehran | vladimir-putin tehran +recep-tayyip-erdogan +hassan-rouhani',
  '2019-02-14': 'vladimir-putin hassan-rouhani sochi',
  '2019-06-14': 'vladimir-putin hassan-rouhani bishkek',
  '2019-06-15': 'vladimir-putin hassan-rouhani dushanbe',
  '2019-09-16': 'vladimir-putin hassan-rouhani ankara',
  '2019-10-01': 'vladimir-putin hassan-rouhani yerevan',
  '2022-01-19/2022-01-20': 'ebrahim-raisi vladimir-putin moscow',
  '2022-06-29': 'vladimir-putin ebrahim-raisi ashgabat',
  '2022-07-19': 'vladimir-putin tehran',
  '2022-09-15/2022-09-16': 'vladimir-putin ebrahim-raisi samarkand',
  '2023-12-07': 'ebrahim-raisi vladimir-putin moscow',
  '2024-10-11': 'vladimir-putin masoud-pezeshkian ashgabat',
  '2024-10-22/2024-10-24': 'vladimir-putin masoud-pezeshkian kazan',
  '2025-01-17': 'masoud-pezeshkian vladimir-putin moscow',
  '2025-08-31/2025-09-01': 'vladimir-putin masoud-pezeshkian tianjin',
  '2025-12-12': 'vladimir-putin masoud-pezeshkian ashgabat',
})

/** Letters of credence that Russia's president took from Iran's ambassadors. */
const credentials = occasionsOf('http://en.kremlin.ru/events/president/news', '2013-12-01/2025-12-31', {
  '2014-01-16': 'mehdi-sanaei vladimir-putin credentials',
  '2020-02-05': 'kazem-jalali vladimir-putin credentials',
})

/** Russia's foreign minister in Tehran. */
const minister = occasionsOf('https://mid.ru/en/', '2012-01-01/2025-12-31', {
  '2012-06-13': 'sergei-lavrov tehran',
  '2013-12-11': 'sergei-lavrov tehran',
  '2021-04-13': 'sergei-lavrov tehran',
  '2022-06-22/2022-06-23': 'sergei-lavrov tehran',
  '2023-10-23': 'sergei-lavrov tehran',
  '2025-02-25': 'sergei-lavrov tehran',
})

/** Talks of Iran's foreign minister with the envoy of the United States. */
const nuclear = occasionsOf(
  'https://www.armscontrol.org/factsheets/timeline-nuclear-diplomacy-iran-1967-2023',
  '2025-01-20/2025-12-31',
  {
    '2025-04-12': 'abbas-araghchi steve-witkoff muscat',
    '2025-04-19': 'abbas-araghchi steve-witkoff rome',
    '2025-04-26': 'abbas-araghchi steve-witkoff muscat',
    '2025-05-11': 'abbas-araghchi steve-witkoff muscat',
    '2025-05-23': 'abbas-araghchi steve-witkoff rome',
  },
)

/** Resolutions of the IAEA's board on Iran since the one that closed the old file. */
const board = occasionsOf('https://www.iaea.org/newscenter/focus/iran', '2016-01-01/2025-12-31', {
  '2020-06-19': 'iaea resolution vienna',
  '2022-06-08': 'iaea resolution vienna',
  '2022-11-17': 'iaea resolution vienna',
  '2024-06-05': 'iaea resolution vienna',
  '2024-11-21': 'iaea resolution vienna',
  '2025-06-12': 'iaea resolution vienna',
  '2025-11-20': 'iaea resolution vienna',
})

/** The head of the IAEA in Iran. */
const agency = occasionsOf('https://www.iaea.org/newscenter/focus/iran', '2019-12-03/2025-12-31', {
  '2020-08-24/2020-08-26': 'rafael-grossi tehran',
  '2021-02-20/2021-02-21': 'rafael-grossi tehran',
  '2021-09-11/2021-09-12': 'rafael-grossi tehran',
  '2021-11-22/2021-11-23': 'rafael-grossi tehran',
  '2022-03-05': 'rafael-grossi tehran',
  '2023-03-03/2023-03-04': 'rafael-grossi tehran',
  '2024-05-06/2024-05-07': 'rafael-grossi tehran',
  '2024-11-13/2024-11-15': 'rafael-grossi tehran',
  '2025-04-16/2025-04-17': 'rafael-grossi tehran',
})

/** Presidents of Türkiye, Syria and China in Tehran, Syria's in Moscow. */
const guests = occasionsOf('https://www.tccb.gov.tr/en/', '2014-01-01/2024-11-30', {
  '2014-01-28/2014-01-29': 'recep-tayyip-erdogan tehran',
  '2015-04-07': 'recep-tayyip-erdogan tehran',
  '2017-10-04': 'recep-tayyip-erdogan tehran',
  '2018-09-07': 'recep-tayyip-erdogan tehran',
  '2022-07-18/2022-07-19': 'recep-tayyip-erdogan tehran',
  '2019-02-25': 'bashar-al-assad tehran',
  '2022-05-08': 'bashar-al-assad tehran',
  '2024-05-30': 'bashar-al-assad tehran',
  '2015-10-20/2015-10-21': 'bashar-al-assad vladimir-putin moscow',
  '2021-09-13/2021-09-14': 'bashar-al-assad vladimir-putin moscow',
  '2023-03-15': 'bashar-al-assad vladimir-putin moscow',
  '2024-07-24/2024-07-25': 'bashar-al-assad vladimir-putin moscow',
  '2016-01-22/2016-01-23': 'xi-jinping tehran',
})

/** Türkiye and Egypt since they broke, in Cairo. */
const cairo = occasionsOf('https://www.tccb.gov.tr/en/', '2013-07-03/2026-02-04', {
  '2023-03-18': 'mevlut-cavusoglu sameh-shoukry cairo',
  '2024-02-14': 'recep-tayyip-erdogan abdel-fattah-el-sisi cairo',
  '2024-12-19': 'recep-tayyip-erdogan abdel-fattah-el-sisi cairo',
  '2026-02-04': 'recep-tayyip-erdogan abdel-fattah-el-sisi cairo',
})

export const occasions: readonly Occasion[] = [
  ...presidents,
  ...credentials,
  ...minister,
  ...nuclear,
  ...board,
  ...agency,
  ...guests,
  ...cairo,
]

/** Meetings that are counted: whoever tells which one it is tells when. */
export interface Series {
  /** Any of these rows of ids names the series. */
  readonly named: readonly (readonly string[])[]
  /** First and last day by number. */
  readonly days: Readonly<Record<number, string>>
  readonly source: string
}

export const series: readonly Series[] = [
  {
    named: [['astana-format'], ['astana-process']],
    source: 'https://www.gov.kz/memleket/entities/mfa',
    days: {
      1: '2017-01-23/2017-01-24',
      2: '2017-02-15/2017-02-16',
      3: '2017-03-14/2017-03-15',
      4: '2017-05-03/2017-05-04',
      5: '2017-07-04/2017-07-05',
      6: '2017-09-14/2017-09-15',
      7: '2017-10-30/2017-10-31',
      8: '2017-12-21/2017-12-22',
      9: '2018-05-14/2018-05-15',
      10: '2018-07-30/2018-07-31',
      11: '2018-11-28/2018-11-29',
      12: '2019-04-25/2019-04-26',
      13: '2019-08-01/2019-08-02',
      14: '2019-12-10/2019-12-11',
      15: '2021-02-16/2021-02-17',
      16: '2021-07-07/2021-07-08',
      17: '2021-12-21/2021-12-22',
      18: '2022-06-15/2022-06-16',
      19: '2022-11-22/2022-11-23',
      20: '2023-06-20/2023-06-21',
      21: '2024-01-24/2024-01-25',
      22: '2024-11-11/2024-11-12',
    },
  },
  {
    named: [['abbas-araghchi', 'steve-witkoff']],
    source: 'https://www.armscontrol.org/factsheets/timeline-nuclear-diplomacy-iran-1967-2023',
    days: {
      1: '2025-04-12',
      2: '2025-04-19',
      3: '2025-04-26',
      4: '2025-05-11',
      5: '2025-05-23',
      // Set for this day and never held.
      6: '2025-06-15',
    },
  },
  {
    named: [['joint-commission-ir-ru']],
    source: 'http://government.ru/en/news',
    days: {
      15: '2019-06-16/2019-06-18',
      16: '2022-10-31/2022-11-01',
      17: '2024-02-27/2024-02-28',
      18: '2025-04-23/2025-04-25',
      19: '2026-02-16/2026-02-18',
    },
  },
]

/** Birthdays that statesmen are congratulated on. */
export const birthdays: Readonly<Record<string, string>> = { 'vladimir-putin': '1952-10-07' }
