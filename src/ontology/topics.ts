/**
 * What an article or an event can be about: a closed list, so that articles in four languages can be counted together.
 *
 * Beside the list stand the facts that make other things evidence of a topic: a project, an organisation, a place, a
 * country, or two countries named together. Their spellings are the gazetteer's; only ids stand here.
 */

/** Topics with their English labels. */
export const TOPICS = {
  'bilateral-relations': 'Bilateral relations',
  'strategic-treaty': 'Comprehensive Strategic Partnership Treaty',
  trade: 'Trade',
  economy: 'Economy, investment and industry',
  finance: 'Banking, currencies and payments',
  energy: 'Oil, gas and electricity',
  'nuclear-programme': "Iran's nuclear programme",
  'nuclear-energy': 'Nuclear power plants',
  sanctions: 'Sanctions',
  'transport-corridor': 'Transport corridors, rail, ports and transit',
  eaeu: 'Eurasian Economic Union',
  sco: 'Shanghai Cooperation Organisation',
  brics: 'BRICS',
  'united-nations': 'United Nations',
  caspian: 'Caspian Sea',
  'south-caucasus': 'South Caucasus',
  syria: 'Syria',
  'turkey-syria': 'Turkey and Syria',
  ukraine: 'Ukraine',
  palestine: 'Palestine, Gaza and the West Bank',
  'israel-iran': 'Israel and Iran',
  'us-iran': 'United States and Iran',
  'us-russia': 'United States and Russia',
  afghanistan: 'Afghanistan',
  iraq: 'Iraq',
  yemen: 'Yemen and the Red Sea',
  lebanon: 'Lebanon',
  gulf: 'Persian Gulf',
  'central-asia': 'Central Asia',
  terrorism: 'Terrorism',
  'military-cooperation': 'Arms, drones, drills and defence',
  security: 'Security and stability',
  culture: 'Culture',
  'science-education': 'Science and education',
  'tourism-visas': 'Tourism and visas',
  consular: 'Prisoners, nationals and migration',
  health: 'Health',
  agriculture: 'Agriculture and food',
  humanitarian: 'Humanitarian aid',
  'space-technology': 'Space, information technology and AI',
  parliament: 'Parliaments',
  'human-rights': 'Human rights',
  congratulation: 'Congratulations',
  condolence: 'Condolences',
  'leadership-change': 'Elections, inaugurations and appointments',
  'regional-international': 'Regional and international issues',
} as const

export type TopicId = keyof typeof TOPICS

export const TOPIC_IDS = Object.keys(TOPICS) as readonly TopicId[]

/**
 * What an entity says of the topic. `names` is enough by itself (Natanz, the JCPOA); `hints` needs company: a subject word
 * beside it (the situation in Syria), another hint, or a place in the title. A participant's country is a hint at best.
 */
export interface TopicEvidence {
  readonly topic: TopicId
  readonly strength: 'names' | 'hints'
}

const evidence = (strength: TopicEvidence['strength'], byTopic: Partial<Record<TopicId, string>>) =>
  Object.entries(byTopic).flatMap(([topic, ids]) =>
    ids.split(' ').map((id): [string, TopicEvidence] => [id, { topic: topic as TopicId, strength }]),
  )

/** Evidence by gazetteer id of a project, an organisation or a place. An id may speak for several topics. */
const entityRows: readonly [string, TopicEvidence][] = [
  ...evidence('names', {
    'strategic-treaty': 'comprehensive-strategic-partnership-treaty',
    trade: 'eaeu-fta',
    eaeu: 'eaeu-fta eaeu eec',
    sco: 'sco iran-sco-membership',
    brics: 'brics iran-brics-membership',
    'nuclear-programme':
      'jcpoa resolution-2231 snapback nuclear-programme uranium-enrichment iaea-board p5plus1 e3 jcpoa-joint-commission',
    'nuclear-energy': 'bushehr-npp hormoz-npp small-npp-mou',
    'transport-corridor': 'rasht-astara instc aras-corridor garmsar-incheboron khaf-herat zangezur-tripp',
    energy: 'gas-hub gas-via-azerbaijan gazprom-nioc-mou sirik-tpp gecf opec opec-plus',
    finance: 'mir-shetab spfs-sepam national-currencies russian-state-loan',
    'south-caucasus': 'zangezur-tripp format-3plus3 karabakh south-caucasus khankendi syunik zangezur',
    syria: 'syria-settlement astana-format',
    caspian: 'caspian-convention tehran-convention caspian-five',
    'military-cooperation': 's300 s400 su35 shahed-drones caspian-exercises maritime-security-belt',
    'space-technology': 'space-cooperation',
    'tourism-visas': 'visa-free-groups',
    ukraine: 'ukraine-war',
    'israel-iran': 'twelve-day-war war-2026',
    'us-iran': 'islamabad-memorandum indirect-talks',
    palestine: 'gaza',
    afghanistan: 'quartet-moscow-afghanistan',
    gulf: 'three-islands',
  }),
  ...evidence('hints', {
    sanctions: 'sanctions snapback',
    energy: 'gazprom rosneft lukoil nioc nigc',
    'nuclear-energy': 'rosatom atomstroyexport aeoi bushehr sirik darkhovin',
    'nuclear-programme': 'iaea aeoi natanz fordow',
    'transport-corridor': 'rzd rai astara-ir astara-az anzali chabahar chabahar-port olya-port volga-don-canal irisl',
    finance: 'cbi bank-of-russia vtb bank-melli mir-business-bank fatf',
    'united-nations': 'un unsc unga',
    caspian: 'caspian-sea',
    gulf: 'gcc strait-of-hormuz persian-gulf',
    'central-asia': 'central-asia cis',
    security: 'csto cica',
    palestine: 'hamas islamic-jihad',
    lebanon: 'hezbollah',
    yemen: 'ansarullah sanaa hodeidah',
    afghanistan: 'taliban kabul',
    iraq: 'hashd',
    syria: 'idlib aleppo hmeimim damascus',
    ukraine: 'crimea donbas',
    parliament: 'majlis state-duma federation-council',
    'south-caucasus': 'nakhchivan shusha',
  }),
]

/** Evidence by country, ISO 3166-1 alpha-2. */
const countryRows: readonly [string, TopicEvidence][] = [
  ...evidence('names', { palestine: 'PS' }),
  ...evidence('hints', {
    syria: 'SY',
    ukraine: 'UA',
    afghanistan: 'AF',
    iraq: 'IQ',
    yemen: 'YE',
    lebanon: 'LB',
    'south-caucasus': 'AM',
  }),
]

const byId = (rows: readonly [string, TopicEvidence][]): ReadonlyMap<string, readonly TopicEvidence[]> => {
  const map = new Map<string, TopicEvidence[]>()
  for (const [id, row] of rows) map.set(id, [...(map.get(id) ?? []), row])
  return map
}

export const entityTopics = byId(entityRows)
export const countryTopics = byId(countryRows)

/** Two countries whose dealings are a topic of their own, wherever a subject word stands beside them. */
export const PAIR_TOPICS: readonly { readonly topic: TopicId; readonly countries: readonly [string, string] }[] = [
  { topic: 'us-iran', countries: ['US', 'IR'] },
  { topic: 'us-russia', countries: ['US', 'RU'] },
  { topic: 'israel-iran', countries: ['IL', 'IR'] },
  { topic: 'turkey-syria', countries: ['TR', 'SY'] },
]
