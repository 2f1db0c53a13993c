import type { OfficeId } from '../../../ontology/offices.js'

/**
 * Titles of offices in the singular; plurals come from the paradigm. A key `office@scope` is a title that names its state or
 * body itself. `commonTitles` are everyday words, read only beside a country, a nationality or a name.
 */
export const titles = {
  'supreme-leader':
    'Supreme Leader | Leader of the Islamic Revolution | supreme leader of the Islamic Revolution | Leader of the Islamic Republic | paramount leader | Leader of the Revolution',
  'interim-leadership-council-member': 'member of the Interim Leadership Council | interim leadership council member',
  'supreme-leader-adviser':
    "Supreme Leader Advisor | Supreme Leader Adviser | Supreme Leader's adviser | Supreme Leader's advisor | Leader's adviser | Leader's advisor | Supreme Leader's senior adviser | adviser to the Supreme Leader | advisor to the Supreme Leader | adviser to the Leader | advisor to the Leader | senior adviser to the Supreme Leader | senior advisor to the Supreme Leader | top adviser to Khamenei | top adviser to the Supreme Leader | top advisor to the Supreme Leader | adviser to Iran's Supreme Leader | adviser to Khamenei | international affairs adviser to the Leader",
  president: 'President | head of state | president of the republic | chief executive of the nation',
  'acting-president': 'Acting President | interim president | caretaker president | transitional president',
  'first-vice-president': 'First Vice President | first vice-president',
  'vice-president': 'Vice President | vice-president',
  'prime-minister': 'Prime Minister | premier | head of government | PM | prime minister and foreign minister',
  'first-deputy-prime-minister': 'First Deputy Prime Minister | first vice premier | First Deputy PM',
  'deputy-prime-minister': 'Deputy Prime Minister | deputy PM | vice premier | vice prime minister | deputy premier',
  king: 'King',
  'crown-prince': 'Crown Prince',
  pope: 'Pope | pontiff | Roman Pontiff',
  emir: 'Emir',
  sultan: 'Sultan',
  chancellor: 'Chancellor',
  'foreign-minister':
    'Foreign Minister | FM | minister of foreign affairs | top diplomat | minister for foreign affairs | foreign affairs minister | chief diplomat | foreign policy chief | diplomatic chief | minister of external relations | minister of foreign relations | minister of foreign affairs and expatriates',
  'acting-foreign-minister':
    'acting foreign minister | caretaker foreign minister | interim foreign minister | acting minister of foreign affairs | acting FM',
  'first-deputy-foreign-minister': 'First Deputy Foreign Minister | first deputy minister of foreign affairs',
  'deputy-foreign-minister':
    'Deputy Foreign Minister | vice foreign minister | deputy FM | deputy minister of foreign affairs | assistant foreign minister | vice minister of foreign affairs | deputy minister for foreign affairs | deputy foreign affairs minister',
  'minister-of-state-foreign-affairs':
    'Minister of State for Foreign Affairs | minister of state at the Foreign Ministry | state minister for foreign affairs',
  'foreign-ministry-spokesperson':
    "Foreign Ministry spokesperson | foreign ministry spokesman | foreign ministry spokeswoman | MFA spokesman | MFA spokeswoman | MFA spokesperson | spokesman for the Foreign Ministry | spokeswoman for the Foreign Ministry | spokesperson for the Foreign Ministry | spokesperson of the Foreign Ministry | spokesman of the Foreign Ministry | spokesperson for the Ministry of Foreign Affairs | spokesman for the Ministry of Foreign Affairs | foreign ministry's spokesman | foreign ministry's spokesperson",
  ambassador: 'Ambassador | ambassador extraordinary and plenipotentiary',
  'trade-representative': 'trade representative | trade commissioner | commercial attache | trade attache',
  'permanent-representative-un':
    'Permanent Representative to the United Nations | UN ambassador | UN envoy | permanent representative to the UN | ambassador to the United Nations | ambassador to the UN | envoy to the UN | U.N. ambassador | U.N. envoy | envoy to the United Nations | permanent representative at the United Nations | ambassador and permanent representative to the United Nations | ambassador and permanent representative to the UN | permanent envoy to the UN',
  'deputy-permanent-representative-un':
    'Deputy Permanent Representative to the United Nations | deputy UN envoy | deputy UN ambassador | deputy permanent representative to the UN | deputy ambassador to the United Nations | deputy ambassador to the UN',
  'permanent-representative-un-geneva':
    'Permanent Representative to the UN Office at Geneva | permanent representative to the UN in Geneva | ambassador to the UN in Geneva | UN ambassador in Geneva | permanent representative to the UN Office in Geneva',
  'permanent-representative-vienna':
    'Permanent Representative to the International Organizations in Vienna | permanent representative to international organizations in Vienna | permanent representative to international organisations in Vienna | permanent representative to the international organisations in Vienna | envoy to the IAEA | ambassador to the IAEA | permanent representative to the IAEA | permanent representative to Vienna-based international organizations | envoy to international organizations in Vienna | ambassador to international organizations in Vienna | permanent envoy to international organizations in Vienna',
  'special-envoy':
    'special envoy | special representative | special presidential representative | special presidential envoy | presidential envoy | presidential special envoy | presidential special representative | special representative of the president',
  'un-special-envoy':
    'UN special envoy | UN special representative | U.N. special envoy | United Nations special envoy | special envoy of the secretary-general | UN peace envoy',
  'presidential-aide':
    'presidential aide | aide to the president | assistant to the president | presidential assistant | top presidential aide',
  'presidential-adviser':
    'presidential adviser | adviser to the president | presidential advisor | advisor to the president | foreign policy adviser to the president | senior adviser to the president',
  'presidential-spokesperson':
    'presidential spokesman | presidential press secretary | presidential spokesperson | presidential spokeswoman | spokesman for the president | press secretary to the president | spokesperson for the presidency',
  'presidential-chief-of-staff':
    "presidential chief of staff | head of the presidential administration | head of the president's office | chief of the presidential administration | president's chief of staff | head of the presidential office | chief of staff of the presidential executive office | head of the presidential executive office",
  'deputy-presidential-chief-of-staff':
    'deputy presidential chief of staff | deputy head of the presidential administration | deputy chief of staff of the presidential administration | deputy chief of staff of the presidential executive office',
  'government-spokesperson':
    'government spokesperson | government spokesman | government spokeswoman | spokesperson for the government | spokesman for the government | administration spokesman',
  'security-council-secretary':
    'Secretary of the Supreme National Security Council | SNSC secretary | Security Council secretary | top security official | security chief | secretary of the Security Council | national security chief | secretary of the National Security Council | head of the Security Council | Security Council Secretary | supreme national security council secretary | secretary of the SNSC',
  'security-council-deputy-chair':
    'Deputy Chairman of the Security Council | deputy head of the Security Council | deputy chair of the Security Council | security council deputy chairman | vice chairman of the Security Council | security council deputy head',
  'defence-council-secretary':
    'Secretary of the Defence Council | secretary of the Defense Council | defence council secretary | defense council secretary',
  'national-security-adviser': 'National Security Adviser | national security advisor',
  'parliament-speaker':
    'Speaker of Parliament | parliament speaker | speaker of the parliament | parliamentary speaker | house speaker | speaker of the house | speaker of the National Assembly | speaker of the Islamic Consultative Assembly',
  'upper-house-speaker':
    'Federation Council Speaker | chair of the Federation Council | chairwoman of the Federation Council | speaker of the Federation Council | upper house speaker | federation council chairwoman | speaker of the upper house | senate speaker | head of the Federation Council',
  'upper-house-deputy-speaker':
    'Federation Council deputy speaker | deputy speaker of the Federation Council | deputy chairman of the Federation Council | deputy speaker of the upper house | upper house deputy speaker | federation council vice speaker',
  'parliament-committee-chair':
    "chair of the parliamentary foreign affairs committee | head of the National Security and Foreign Policy Committee | chairman of the National Security and Foreign Policy Committee | chairman of the international affairs committee | head of the international affairs committee | chairman of the foreign affairs committee | chair of the foreign affairs committee | chairman of the parliament's national security and foreign policy commission | head of the parliament's national security commission | chairman of the State Duma committee on international affairs | head of the State Duma committee on international affairs | head of the Duma's international affairs committee | chairman of the national security and foreign policy commission | head of the national security and foreign policy commission | head of the foreign affairs committee | foreign affairs committee chair",
  'member-of-parliament':
    'member of parliament | MP | lawmaker | parliamentarian | legislator | congressman | congresswoman | member of the parliament | member of the national security and foreign policy committee',
  'chief-justice': 'Chief Justice | judiciary chief | head of the judiciary | head of judiciary',
  'prosecutor-general': 'Prosecutor General | general prosecutor | attorney general',
  'expediency-council-secretary':
    'Secretary of the Expediency Discernment Council | secretary of the Expediency Council | expediency council secretary',
  'scfr-head':
    "head of the Strategic Council on Foreign Relations | head of Iran's Strategic Council on Foreign Relations | chairman of the Strategic Council on Foreign Relations | president of the Strategic Council on Foreign Relations",
  'defence-minister':
    'Defence Minister | Defense Minister | Minister of Defence | Minister of Defense | defence chief | defense chief | minister of defense and armed forces logistics | minister of defence and armed forces logistics',
  'acting-defence-minister':
    'acting defence minister | acting defense minister | caretaker defence minister | interim defence minister | caretaker defense minister',
  'armed-forces-chief':
    "Chief of the General Staff | chief of staff of the armed forces | armed forces chief | chief of general staff | military chief of staff | chief of staff of the Iranian Armed Forces | chairman of the chiefs of staff of the armed forces | chief of staff of Iran's armed forces | general staff chief | chairman of the joint chiefs of staff | armed forces chief of staff",
  'army-commander':
    'army commander | army chief | commander-in-chief of the army | chief of army staff | commander of the army | army chief of staff | army commander-in-chief | chief commander of the army',
  'irgc-commander':
    'IRGC commander | commander-in-chief of the IRGC | IRGC chief | Revolutionary Guards commander | commander of the Revolutionary Guards | Revolutionary Guards chief | chief commander of the IRGC | IRGC commander-in-chief | IRGC chief commander | commander of the Islamic Revolutionary Guard Corps | head of the Revolutionary Guards | commander of the IRGC | commander-in-chief of the Islamic Revolution Guards Corps',
  'quds-force-commander':
    'Quds Force commander | commander of the Quds Force | Quds Force chief | head of the Quds Force | commander of the IRGC Quds Force | IRGC Quds Force commander | Qods Force commander',
  'interior-minister':
    'Interior Minister | minister of internal affairs | minister of the interior | minister of interior | home secretary | internal affairs minister',
  'intelligence-minister': 'Intelligence Minister | minister of intelligence | intelligence and security minister',
  'intelligence-chief':
    'intelligence chief | spy chief | head of intelligence | head of the intelligence service | head of the National Intelligence Organization | intelligence director',
  'foreign-intelligence-chief':
    'Director of the Foreign Intelligence Service | SVR chief | SVR director | head of the Foreign Intelligence Service | foreign intelligence chief | SVR head | foreign intelligence service director | foreign intelligence service chief',
  'security-service-chief':
    'Director of the Federal Security Service | FSB chief | FSB director | head of the Federal Security Service | FSB head',
  'energy-minister':
    'Energy Minister | minister of energy | minister for energy | energy secretary | electricity minister',
  'oil-minister': 'Oil Minister | petroleum minister | minister of petroleum | minister of oil',
  'economy-minister':
    'Economy Minister | minister of economic affairs and finance | minister of economic development | economic development minister | minister of economy | minister of economy and finance | economic affairs minister | minister of economic affairs | economy and finance minister | economics minister',
  'finance-minister': 'Finance Minister | minister of finance | finance chief',
  'trade-minister':
    'Industry and Trade Minister | minister of industry, mine and trade | trade minister | minister of industry and trade | industry minister | minister of industry, mines and trade | industry, mine and trade minister | minister of trade | commerce minister | minister of commerce | commerce secretary | minister of industry',
  'transport-minister':
    'Transport Minister | roads minister | minister of roads and urban development | transportation minister | minister of transport | roads and urban development minister | minister of transportation | road minister | road and urban development minister | minister of road and urban development | transportation secretary',
  'agriculture-minister':
    'Agriculture Minister | agriculture jihad minister | minister of agriculture | agricultural minister | minister of agriculture jihad',
  'ict-minister':
    'ICT Minister | communications minister | minister of communications | minister of information and communications technology | telecommunications minister | minister of communications and information technology',
  'culture-minister':
    'Culture Minister | minister of culture and Islamic guidance | minister of culture | culture and Islamic guidance minister',
  'nuclear-chief':
    'head of the Atomic Energy Organization | nuclear chief | atomic energy chief | head of the atomic energy agency | nuclear energy chief | chief of the Atomic Energy Organization | president of the Atomic Energy Organization | head of atomic energy organization | top nuclear official | atomic chief',
  'nuclear-agency-spokesperson':
    'AEOI spokesman | spokesman for the Atomic Energy Organization | AEOI spokesperson | spokesperson for the Atomic Energy Organization | spokesman of the Atomic Energy Organization | nuclear agency spokesman | atomic energy organization spokesman',
  'central-bank-governor':
    'Central Bank Governor | central bank chief | governor of the Central Bank | head of the Central Bank | central bank head | governor of the CBI',
  'joint-commission-cochair':
    'co-chair of the joint commission | co-chair of the intergovernmental commission | co-chairman of the intergovernmental commission | joint commission co-chair | co-chair of the permanent commission | joint economic commission co-chair | head of the joint economic commission | co-chair of the joint economic commission',
  'company-head':
    'chief executive | CEO | head of the company | chief executive officer | managing director | chairman of the board | chairman of the management board',
  'regional-head':
    'governor | head of the republic | regional head | regional governor | provincial governor | governor general | governor-general',
  'secretary-general': 'Secretary-General | secretary general | general secretary',
  'director-general': 'Director General | director-general',
  'high-representative':
    "High Representative | EU foreign policy chief | EU top diplomat | European Union foreign policy chief | EU high representative | EU High Representative for Foreign Affairs and Security Policy | High Representative for Foreign Affairs and Security Policy | High Representative of the European Union | EU's foreign policy chief | EU's top diplomat | European Union's foreign policy chief | EU chief diplomat | High Representative of the Union for Foreign Affairs | Europe's top diplomat",
  'deputy-secretary-general-eeas':
    "EEAS deputy secretary general | EU coordinator | EEAS deputy secretary-general | EU nuclear coordinator | EU negotiator | European Union coordinator | deputy secretary-general of the European External Action Service | deputy secretary general of the European External Action Service | EU's coordinator | JCPOA coordinator | EU envoy",
  'european-commission-president':
    'European Commission President | European Commission chief | president of the European Commission | EU Commission President | European Commission head | head of the European Commission',
  'european-council-president':
    'European Council President | president of the European Council | European Council chief | EU Council President | head of the European Council',
  'european-parliament-president': 'European Parliament President | president of the European Parliament',
  'eec-chair':
    'Chairman of the Eurasian Economic Commission Board | chairman of the board of the Eurasian Economic Commission | EEC board chairman | head of the Eurasian Economic Commission | chairman of the Eurasian Economic Commission | EEC chairman',
  'eec-trade-minister':
    'EEC trade minister | minister for trade of the Eurasian Economic Commission | EEC minister for trade | Eurasian Economic Commission trade minister',
  'movement-leader':
    'leader of the movement | movement leader | political bureau chief | head of the political bureau | movement chief',
  'movement-senior-figure':
    'political bureau member | member of the political bureau | politburo member | senior movement official | deputy head of the political bureau',
  'movement-spokesperson': 'movement spokesman | spokesman for the movement',
  'supreme-political-council-head':
    'head of the Supreme Political Council | president of the Supreme Political Council | chairman of the Supreme Political Council',
  'presidential-leadership-council-head':
    'head of the Presidential Leadership Council | chairman of the Presidential Leadership Council | Presidential Leadership Council chairman | Presidential Leadership Council chief',
  'peoples-council-chair':
    "chairman of the Halk Maslahaty | chairman of the People's Council | national leader of the Turkmen people | Halk Maslahaty chairman",
  minister: 'Minister',
  deputy:
    'deputy | first deputy | deputy head | deputy chairman | deputy chair | vice chairman | vice-chairman | assistant',
  'deputy-minister': 'Deputy Minister | vice minister | assistant minister',
  'state-minister': 'Minister of State | state minister',
  'health-minister': 'Health Minister | minister of health | health secretary',
  'labour-minister':
    'Labour Minister | labor minister | minister of labour | minister of labor | minister of cooperatives, labour and social welfare',
  'science-minister':
    'Science Minister | minister of science | minister of science, research and technology | minister of science and higher education | higher education minister',
  'education-minister': 'Education Minister | minister of education',
  'justice-minister': 'Justice Minister | minister of justice | justice secretary',
  'sports-minister':
    'Sports Minister | minister of sports | minister of sport | sport minister | minister of sports and youth',
  'tourism-minister':
    'Tourism Minister | minister of tourism | minister of cultural heritage, tourism and handicrafts | cultural heritage minister | minister of cultural heritage and tourism',
  'construction-minister': 'Construction Minister | housing minister | minister of construction',
  'emergencies-minister':
    'Emergencies Minister | minister of emergency situations | emergency situations minister | minister for emergency situations',
  'environment-minister': 'Environment Minister | minister of environment | head of the Department of Environment',
  'water-minister': 'Water Minister | minister of water resources | water resources minister',
  'investment-minister': 'Investment Minister | minister of investment',
  'digital-minister': 'Digital Development Minister | minister of digital development',
  'european-affairs-minister': 'Minister for European Affairs | Europe minister | European affairs minister',
  'charge-daffaires': "chargé d'affaires | charge d'affaires | acting ambassador",
  'consul-general': 'Consul General | consul-general | consul',
  diplomat: 'diplomat | senior diplomat | veteran diplomat',
  envoy: 'envoy | emissary',
  'chief-negotiator':
    'chief negotiator | top negotiator | lead negotiator | head negotiator | chief nuclear negotiator | top nuclear negotiator | lead nuclear negotiator | nuclear negotiator | senior negotiator | negotiator',
  'deputy-negotiator': 'deputy negotiator | deputy chief negotiator',
  'delegation-head':
    'head of delegation | head of the delegation | delegation head | head of the negotiating team | delegation chief',
  'department-director':
    'director of the department | department director | head of the department | director of the foreign ministry department | director general of the foreign ministry | director-general for Eurasia | head of the foreign ministry department | department head | head of department',
  'foreign-ministry-official': 'foreign ministry official | senior foreign ministry official',
  representative: 'representative | permanent representative',
  'eu-ambassador': 'EU ambassador | European Union ambassador',
  'security-council-deputy-secretary':
    'Deputy Secretary of the Security Council | deputy security council secretary | deputy secretary of the Supreme National Security Council | Security Council deputy secretary | SNSC deputy secretary',
  'deputy-defence-minister':
    'Deputy Defence Minister | deputy defense minister | deputy minister of defence | deputy minister of defense',
  'deputy-interior-minister': 'Deputy Interior Minister | deputy minister of interior',
  commander:
    'commander-in-chief | top commander | CENTCOM commander | commander of the armed forces | military commander | head of CENTCOM',
  'deputy-commander': 'deputy commander | deputy commander-in-chief | second-in-command',
  'navy-commander':
    'navy commander | navy chief | commander of the navy | naval commander | naval chief | IRGC Navy commander | commander-in-chief of the navy',
  'air-force-commander':
    'air force commander | air force chief | commander of the air force | Aerospace Force commander | IRGC Aerospace Force commander | commander of the IRGC Aerospace Force',
  'police-chief': 'police chief | chief of police | police commander',
  'defence-attache': 'defence attache | defense attache | military attache',
  'deputy-speaker':
    'Deputy Speaker | deputy parliament speaker | vice speaker | deputy chairman of the State Duma | State Duma deputy speaker | deputy speaker of parliament | deputy speaker of the State Duma',
  senator: 'Senator',
  'friendship-group-head':
    'head of the parliamentary friendship group | head of the friendship group | chairman of the parliamentary friendship group',
  'party-leader': 'party leader | leader of the party | party chairman | opposition leader',
  'deputy-economy-minister':
    'Deputy Economy Minister | deputy minister of economic development | deputy economic development minister | deputy economic minister',
  'deputy-oil-minister': 'Deputy Oil Minister | deputy petroleum minister | deputy minister of petroleum',
  'deputy-energy-minister': 'Deputy Energy Minister | deputy minister of energy',
  'deputy-transport-minister':
    'Deputy Transport Minister | deputy roads minister | deputy minister of roads and urban development | deputy minister of transport | deputy transportation minister',
  'deputy-trade-minister':
    'Deputy Trade Minister | deputy industry minister | deputy minister of industry and trade | deputy industry and trade minister | deputy minister of industry, mine and trade',
  'deputy-agriculture-minister': 'Deputy Agriculture Minister | deputy minister of agriculture',
  'deputy-finance-minister': 'Deputy Finance Minister | deputy minister of finance',
  'deputy-central-bank-governor':
    'Deputy Central Bank Governor | deputy governor of the Central Bank | central bank deputy governor | deputy head of the Central Bank',
  'railways-head':
    'head of the railways | railways chief | railway chief | head of the railway company | CEO of the railways | head of the Islamic Republic of Iran Railways | railways head | CEO of Russian Railways',
  'ports-head':
    'head of the ports and maritime organisation | head of the Ports and Maritime Organization | ports and maritime organization chief',
  'customs-chief': 'customs chief | head of customs | head of the customs service | head of the customs administration',
  'trade-promotion-head':
    'head of the trade promotion organisation | head of the Trade Promotion Organization | trade promotion organization chief',
  'chamber-of-commerce-head':
    'head of the chamber of commerce | chamber of commerce president | president of the chamber of commerce | chairman of the chamber of commerce | head of the joint chamber of commerce | chairman of the joint chamber of commerce',
  'deputy-company-head': 'deputy CEO | deputy chief executive | deputy chairman of the board',
  'fund-head': 'head of the fund | fund chief | fund head | sovereign wealth fund chief',
  'space-agency-head': 'space agency chief | head of the space agency | space chief',
  'veterinary-chief': 'head of the veterinary service | head of the veterinary organization',
  mayor: 'mayor',
  'deputy-governor': 'deputy governor | vice governor | lieutenant governor',
  spokesperson: 'spokesperson | spokesman | spokeswoman | press secretary',
  'cabinet-secretary': 'Cabinet Secretary',
  adviser:
    'adviser | advisor | senior adviser | senior advisor | top adviser | top advisor | aide | senior aide | top aide',
  'deputy-nuclear-chief':
    'deputy head of the Atomic Energy Organization | AEOI deputy head | deputy nuclear chief | deputy chief of the Atomic Energy Organization',
  'deputy-secretary-general': 'Deputy Secretary-General | deputy secretary general | assistant secretary-general',
  'deputy-director-general': 'Deputy Director General | deputy director-general',
  'under-secretary-general': 'Under-Secretary-General | under-secretary general | UN political chief',
  'human-rights-commissioner':
    'High Commissioner for Human Rights | UN human rights chief | UN High Commissioner for Human Rights',
  'eu-commissioner': 'EU commissioner | European commissioner',
  'executive-secretary': 'Executive Secretary',
  'nuclear-deputy-director-general':
    'Deputy Director General of the IAEA | IAEA deputy director general | IAEA deputy chief | deputy IAEA chief | deputy director general of the International Atomic Energy Agency | IAEA deputy director-general',
  'religious-leader': 'grand mufti | patriarch | archbishop | cardinal | mufti',
  'academic-head': 'university president | president of the university | rector | president of the Academy of Sciences',
  official: 'official | senior official | top official',
  leader: 'leader',
} as const satisfies Record<OfficeId, string>

/** Titles that name their state or body. */
export const scopedTitles = {
  'president@RU': 'Kremlin leader | Kremlin chief | master of the Kremlin',
  'president@US': 'POTUS | US leader',
  'prime-minister@IL': 'Israeli premier',
  'foreign-minister@US': 'Secretary of State | US top diplomat',
  'foreign-minister@GB': 'Foreign Secretary',
  'foreign-minister@IN': 'external affairs minister | minister of external affairs',
  'defence-minister@US': 'Defense Secretary | Secretary of Defense | Secretary of War | Pentagon chief | War Secretary',
  'defence-minister@GB': 'Defence Secretary',
  'finance-minister@US': 'Treasury Secretary | Secretary of the Treasury',
  'finance-minister@GB': 'Chancellor of the Exchequer',
  'presidential-spokesperson@RU':
    'Kremlin spokesman | Kremlin spokesperson | Kremlin press secretary | spokesman for the Kremlin',
  'presidential-spokesperson@US':
    'White House press secretary | White House spokesman | White House spokeswoman | White House spokesperson',
  'foreign-ministry-spokesperson@US':
    'State Department spokesman | State Department spokesperson | State Department spokeswoman',
  'emir@QA': 'Amir of Qatar | Amir of the State of Qatar',
  'emir@KW': 'Amir of Kuwait | Amir of the State of Kuwait',
  'presidential-aide@RU':
    "Kremlin aide | Kremlin foreign policy aide | Putin aide | Kremlin adviser | Kremlin foreign policy adviser | Putin's aide | Putin's foreign policy aide",
  'presidential-chief-of-staff@RU': 'Kremlin chief of staff | head of the Kremlin administration',
  'deputy-presidential-chief-of-staff@RU': 'Kremlin deputy chief of staff | deputy Kremlin chief of staff',
  'special-envoy@RU': 'Kremlin envoy | Kremlin special envoy',
  'special-envoy@US': 'US special envoy | White House envoy | US envoy',
  'parliament-speaker@RU':
    'State Duma speaker | Duma chairman | Duma speaker | State Duma chairman | speaker of the State Duma | chairman of the State Duma | chair of the State Duma',
  'parliament-speaker@IR': 'Majlis speaker | speaker of the Majlis',
  'nuclear-chief@RU':
    'Rosatom head | Rosatom CEO | Rosatom director general | head of Rosatom | Rosatom chief | CEO of Rosatom | director general of Rosatom | Rosatom Director-General',
  'nuclear-chief@IR':
    'AEOI chief | AEOI head | head of the AEOI | head of the Atomic Energy Organization of Iran | chief of the Atomic Energy Organization of Iran',
  'company-head@rdif':
    "RDIF CEO | RDIF head | head of the Russian Direct Investment Fund | CEO of the Russian Direct Investment Fund | RDIF chief | head of Russia's sovereign wealth fund",
  'company-head@gazprom': 'Gazprom CEO | Gazprom head | Gazprom chief | head of Gazprom | CEO of Gazprom',
  'company-head@rosneft': 'Rosneft CEO | Rosneft head | Rosneft chief | head of Rosneft | CEO of Rosneft',
  'company-head@rzd': 'Russian Railways CEO | Russian Railways head | head of Russian Railways',
  'regional-head@RU':
    'rais of Tatarstan | head of Tatarstan | Tatarstan leader | Tatarstan head | head of Chechnya | Chechen leader | head of Dagestan | Astrakhan governor | governor of Astrakhan | governor of the Astrakhan region',
  'secretary-general@un':
    'UN chief | UN Secretary-General | United Nations Secretary-General | UN Secretary General | U.N. Secretary-General | UN head | U.N. chief | Secretary-General of the United Nations',
  'director-general@iaea':
    "IAEA chief | IAEA head | IAEA Director General | IAEA Director-General | UN nuclear watchdog chief | UN nuclear chief | head of the IAEA | head of the UN nuclear watchdog | chief of the IAEA | UN nuclear watchdog's chief | Director General of the International Atomic Energy Agency | head of the International Atomic Energy Agency",
  'secretary-general@sco': 'SCO Secretary-General | SCO Secretary General',
  'secretary-general@csto': 'CSTO Secretary General | CSTO Secretary-General | CSTO chief',
  'secretary-general@opec': 'OPEC Secretary General | OPEC Secretary-General | OPEC chief',
  'secretary-general@gcc': 'GCC Secretary General | GCC Secretary-General | GCC chief',
  'secretary-general@arab-league': 'Arab League Secretary-General | Arab League Secretary General | Arab League chief',
  'secretary-general@oic': 'OIC Secretary-General | OIC Secretary General | OIC chief',
  'movement-leader@hezbollah':
    'Hezbollah secretary-general | Hezbollah secretary general | Hezbollah chief | Hezbollah leader | leader of Hezbollah | head of Hezbollah | secretary-general of Hezbollah',
  'movement-leader@hamas':
    "Hamas political bureau chief | Hamas chief | Hamas leader | head of Hamas | leader of Hamas | head of the Hamas political bureau | Hamas political leader | head of Hamas's political bureau | Hamas politburo chief",
  'movement-leader@ansarullah':
    'Houthi leader | leader of the Houthis | Ansarullah leader | Houthi chief | leader of Ansarullah',
  'movement-leader@islamic-jihad':
    'Islamic Jihad secretary-general | Islamic Jihad leader | Islamic Jihad chief | secretary-general of the Palestinian Islamic Jihad | secretary-general of Islamic Jihad',
  'movement-spokesperson@ansarullah':
    'Houthi spokesman | Houthi chief negotiator | Houthi spokesperson | Ansarullah spokesman',
  'movement-senior-figure@hamas': 'Hamas political bureau member | senior Hamas official | Hamas official',
} as const satisfies Partial<Record<`${OfficeId}@${string}`, string>>

/** Everyday words that are titles only beside a country, a nationality or a name. */
export const commonTitles = {
  'parliament-speaker': 'speaker | chairman of parliament',
  'defence-minister': 'secretary of war',
  'member-of-parliament': 'deputy',
  commander: 'commander',
  'secretary-general': 'secretary',
  'director-general': 'director | chief',
  'armed-forces-chief': 'chief of staff',
  leader: 'head',
} as const satisfies Partial<Record<OfficeId, string>>
