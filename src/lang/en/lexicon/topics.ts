/**
 * What English articles call their topics. `topics` name their topic by themselves; `topicHints` are words that many articles
 * drop in passing, and count only in company. The plural is added when the lexicon is built.
 */
import type { LexiconTable } from '../../../engine/compile.js'
import type { TopicId } from '../../../ontology/topics.js'
import { pluralPhrase } from '../morphology-phrase.js'

const topics = {
  'bilateral-relations': `bilateral relations | bilateral ties | bilateral cooperation | bilateral agenda | bilateral issue | bilateral contacts | bilateral dialogue | bilateral matters
 | relations between the two countries | ties between the two countries | cooperation between the two countries | relations between Iran and Russia | relations between Russia and Iran | Iran~Russia relations
 | Russia~Iran relations | Iran~Russia ties | Russia~Iran ties | Russian~Iranian relations | Iranian~Russian relations | Russian~Iranian cooperation | Tehran~Moscow relations | Tehran~Moscow ties | Moscow~Tehran relations | Moscow~Tehran ties
 | relations between Tehran and Moscow | relations between Moscow and Tehran | ties between Tehran and Moscow | ties between Moscow and Tehran | mutual relations | mutual cooperation | two countries' relations | relations with Russia | relations with Iran
 | ties with Russia | ties with Iran | ties with Moscow | ties with Tehran | relations with Tehran | relations with Moscow | expansion of ties | expanding ties | bilateral relationship | diplomatic relations | two nations' ties | bilateral interaction
 | strengthening ties | strengthen ties | deepen ties | expand ties | boost ties | expand relations | boost cooperation | expansion of relations | cooperation between Moscow and Tehran | cooperation between Tehran and Moscow | relations between the two nations | relations between the two states`,
  'strategic-treaty': `Comprehensive Strategic Partnership Treaty | strategic partnership treaty | comprehensive strategic partnership | partnership treaty | strategic partnership agreement | comprehensive strategic partnership agreement
 | comprehensive cooperation agreement | comprehensive cooperation treaty | comprehensive treaty | comprehensive agreement | 20-year treaty | 20-year agreement | long-term cooperation agreement | interstate treaty | 20-year cooperation | strategic partnership pact | partnership pact
 | strategic cooperation agreement | strategic agreement | strategic treaty | comprehensive strategic treaty | 20-year partnership | comprehensive strategic cooperation`,
  trade: `trade turnover | bilateral trade | mutual trade | free trade | free trade agreement | free trade pact | free trade zone | free trade area | free trade deal | trade volume | volume of trade | trade and economic cooperation | trade and economic ties | trade between | trade ties | trade relations | trade cooperation | trade exchange | foreign trade
 | exports to Russia | exports to Iran | imports from Iran | imports from Russia | trade with Russia | trade with Iran | preferential trade | trade and economic relations | economic and trade | trade and economy | trade balance | commercial exchange | trade delegation | trade barriers | non-oil trade | non-oil exports | chamber of commerce | trade agreement | trade deal
 | trade, economic | trade and investment | turnover | commercial ties | commercial relations`,
  economy: `economic cooperation | economic ties | economic relations | joint economic commission | intergovernmental commission | joint commission | joint venture | joint investment | economic project | industrial cooperation | joint production | trade and economic cooperation | trade and economic ties | economic and trade | investment cooperation | special economic zone | free economic zone
 | economic forum | economic partnership | industrial zone | mutual investment | economic commission | joint economic committee | economic collaboration | business forum | economic interaction | foreign investment | economic issues | car manufacturing | auto industry | economic and commercial | intergovernmental committee`,
  finance: `national currency | national currencies | local currency | local currencies | payment system | Mir card | Mir payment system | Shetab | banking cooperation | banking ties | banking relations | interbank | financial messaging | financial cooperation | financial settlement | de-dollarization | dedollarization | bypass the dollar | monetary cooperation | credit line | SPFS | SEPAM
 | monetary and banking | currency swap | banking and financial | financial and banking | bank transactions | state loan | single currency | financial transactions`,
  energy: `energy cooperation | energy sector | oil and gas | gas hub | gas supply | gas supplies | gas deliveries | gas swap | oil field | gas field | oil exports | gas exports | gas pipeline | oil price | oil market | energy market | energy security | energy projects | gas transit | transit of gas | Russian gas | natural gas | OPEC+ | OPEC | Gas Exporting Countries Forum | power grid | electricity grid | power plant construction | thermal power plant | Sirik power plant
 | energy ties | field of energy | oil and gas fields | LNG | South Pars | oil industry | gas industry | energy field | energy partnership | energy and transport | electricity swap | electricity exchange | crude exports | crude oil | gas from Russia`,
  'nuclear-programme': `nuclear program | nuclear programme | nuclear deal | nuclear agreement | nuclear accord | JCPOA | Joint Comprehensive Plan of Action | uranium enrichment | enriched uranium | enrichment of uranium | highly enriched uranium | enrichment level | nuclear issue | nuclear file | nuclear dossier | nuclear talks | nuclear negotiation | nuclear site | nuclear facility | nuclear facilities | nuclear obligation | nuclear watchdog | nuclear weapon | nuclear bomb | snapback | snap-back | snapback mechanism | trigger mechanism | Resolution 2231 | UNSC 2231 | IAEA Board of Governors
 | IAEA board | Board of Governors | IAEA inspectors | nuclear inspectors | safeguards agreement | IAEA safeguards | Non-Proliferation Treaty | NPT | non-proliferation | Vienna talks | P5+1 | P4+1 | European troika | E3 | 2015 deal | nuclear activities | Arak reactor | International Atomic Energy Agency | nuclear sanctions | nuclear energy program | peaceful nuclear program | peaceful nuclear activities | uranium stockpile | centrifuges | nuclear pact | nuclear board | cooperation with the IAEA | nuclear rights | Additional Protocol`,
  'nuclear-energy': `Bushehr nuclear power plant | Bushehr nuclear plant | Bushehr power plant | Bushehr plant | Bushehr NPP | nuclear power plant | nuclear power station | nuclear power | nuclear plant | nuclear power unit | nuclear reactor | small modular reactor | small nuclear power plant | peaceful atom | peaceful nuclear energy | nuclear energy cooperation | new units at Bushehr | second phase of Bushehr | nuclear fuel | Hormoz nuclear | World Atomic Week | peaceful use of nuclear energy | units 2 and 3 | nuclear units | nuclear energy | peaceful nuclear cooperation | new reactors | NPP`,
  sanctions: `sanctions relief | lifting of sanctions | lift sanctions | removal of sanctions | impose sanctions | imposed sanctions | new sanctions | fresh sanctions | unilateral sanctions | US sanctions | U.S. sanctions | American sanctions | Western sanctions | EU sanctions | UN sanctions | U.N. sanctions | United Nations sanctions | illegal sanctions | anti-Iran sanctions | anti-Russian sanctions | sanctions on Iran | sanctions against Iran | sanctions on Russia | sanctions against Russia | sanctions on Tehran | sanctions on Moscow | package of sanctions | sanctions package | sanctions list | blacklist | blacklisted | blacklists | asset freeze | assets frozen | arms embargo | secondary sanctions
 | unilateral coercive measures | coercive measures | circumvent sanctions | bypass sanctions | evade sanctions | counter sanctions | neutralize sanctions | reimposition of sanctions | reimpose sanctions | snapback of sanctions | return of sanctions | restrictive measures | sanctioned | snapback | sanctions were | sanctions pressure | sanctions regime | imposes sanctions | slaps sanctions | slapped sanctions | extend sanctions | ease sanctions | imposing sanctions | removing sanctions | economic sanctions`,
  'transport-corridor': `North~South corridor | North–South | International North-South Transport Corridor | North-South Transport Corridor | INSTC | transport corridor | transit corridor | Rasht~Astara | Rasht-Astara railway | railway | railroad | rail link | rail line | rail transport | transit route | transit of goods | transit cooperation | freight transport | cargo transport | transport infrastructure | transport cooperation | transportation cooperation | logistics | shipping line | direct flight | Zangezur corridor | Aras corridor | railway project | rail project | transport links | transport routes | cargo transit | goods transit | transit capacity | maritime transport | road transport | rail freight | ports and shipping | port infrastructure | transport and transit | transit and transport | transport and logistics`,
  eaeu: 'Eurasian Economic Union | EAEU | EEU | Eurasian Economic Commission | Supreme Eurasian Economic Council | Eurasian Union | Eurasian Intergovernmental Council | Eurasian economic bloc',
  sco: 'Shanghai Cooperation Organization | Shanghai Cooperation Organisation | SCO | SCO summit',
  brics: 'BRICS | BRICS summit | BRICS+',
  'united-nations': `UN Security Council | U.N. Security Council | United Nations Security Council | Security Council resolution | UN General Assembly | U.N. General Assembly | UN Charter | Security Council meeting | UNSC | UNGA | UN Secretary-General | United Nations Charter | Group of Friends in Defense of the Charter`,
  caspian: `Caspian littoral states | Caspian states | Caspian summit | Convention on the Legal Status of the Caspian Sea | legal status of the Caspian | Caspian Five | Caspian countries | Caspian region | Caspian basin`,
  'south-caucasus': `South Caucasus | Nagorno-Karabakh | Karabakh | Zangezur corridor | Zangezur | 3+3 | 3+3 format | 3 + 3 | Caucasus | Armenia and Azerbaijan | Azerbaijan and Armenia | Armenia-Azerbaijan | Armenian-Azerbaijani | Trump Route | TRIPP | Syunik | Nagorny Karabakh | Nagorno Karabakh`,
  syria: `Syrian crisis | Syria crisis | Syrian conflict | situation in Syria | developments in Syria | Syrian settlement | settlement in Syria | Astana process | Astana format | Astana talks | Syrian peace | Syria talks | constitutional committee | war in Syria | Syrian war | Idlib | conflict in Syria | crisis in Syria | Syrian issue | Syria's reconstruction | reconstruction of Syria | Syria summit | summit on Syria | peace in Syria | ceasefire in Syria | Syria peace talks | guarantor states | guarantor countries | Syrian people | political settlement in Syria`,
  'turkey-syria': `normalization between Turkey and Syria | Turkish-Syrian | Syrian-Turkish | Turkey-Syria | Syria-Turkey | rapprochement between Ankara and Damascus | normalization of ties between Ankara and Damascus | Ankara and Damascus | Damascus and Ankara | Turkey and Syria | Syria and Turkey | Türkiye and Syria | Syria and Türkiye | Türkiye-Syria | Turkiye and Syria | normalize ties with Syria | normalizing ties with Damascus`,
  ukraine: `Ukraine crisis | Ukrainian crisis | Ukraine war | war in Ukraine | Ukraine conflict | conflict in Ukraine | situation in Ukraine | special military operation | invasion of Ukraine | Russian invasion | Russia's invasion | Ukrainian settlement | settlement in Ukraine | Ukrainian cities | war against Ukraine | war on Ukraine | Ukraine peace | peace in Ukraine | use in Ukraine | Ukrainian infrastructure | aggression against Ukraine | against Ukraine | attacks on Ukraine | crisis in Ukraine | situation around Ukraine | across Ukraine | developments in Ukraine | Ukraine issue`,
  palestine: `Gaza | Gaza Strip | Palestine | Palestinian | Palestinians | West Bank | Hamas | Palestinian issue | Palestinian cause | Palestinian people | Palestinian state | Gaza war | ceasefire in Gaza | Gaza ceasefire | Palestinian-Israeli | Israeli-Palestinian | two-state solution | Al-Aqsa | Rafah | Israel-Hamas war | Middle East settlement`,
  'israel-iran': `Israel-Iran | Iran-Israel | Iranian-Israeli | Israeli-Iranian | Israeli strikes on Iran | Israeli attack on Iran | Israeli attacks on Iran | Israeli aggression against Iran | 12-day war | twelve-day war | 12-day conflict | strikes on Iran | attack on Iran | attacks on Iran | aggression against Iran | war on Iran | war with Israel | Israeli aggression | Israeli regime's aggression | Israeli strikes | Israel's attack | Israel's strikes | war against Iran | Israel and Iran | Iran and Israel | strike on Israel | attack on Israel | Israeli attack | Zionist aggression | US-Israeli | Israeli-US | war in Iran`,
  'us-iran': `US-Iran | U.S.-Iran | Iran-US | Iran-U.S. | American-Iranian | Iranian-American | Iranian-US | indirect talks | indirect negotiations | talks with the United States | talks with the US | talks with Washington | talks with the Americans | negotiations with the United States | negotiations with the US | negotiations with Washington | talks between Tehran and Washington | between Tehran and Washington | between Washington and Tehran | between Iran and the United States | between Iran and the US | between the US and Iran | between the United States and Iran | maximum pressure | Witkoff | Steve Witkoff | US envoy | U.S. envoy | US special envoy | US withdrawal from | US pressure | US threats | talks with America | direct talks with | dialogue with Washington | Washington and Tehran | Tehran and Washington | Iran and the US | Iran and the United States | American officials | meeting with American | Iran-United States | talks with Iran | indirect Iran`,
  'us-russia': `US-Russia | U.S.-Russia | Russia-US | Russia-U.S. | Russian-American | Russian-US | US-Russian | American-Russian | Moscow and Washington | Washington and Moscow | between Russia and the United States | between Russia and the US | between the US and Russia | Alaska summit | Putin-Trump | Trump-Putin | Putin and Trump | Trump and Putin | Russia and the United States | dialogue with Washington about Ukraine`,
  afghanistan: `situation in Afghanistan | developments in Afghanistan | Afghan settlement | Afghan crisis | Moscow Format | Taliban | Afghan peace | Afghan issue | crisis in Afghanistan | Afghan conflict | intra-Afghan`,
  iraq: 'situation in Iraq | developments in Iraq | Iraqi Kurdistan | Kurdistan Region | Iraqi settlement | stability in Iraq',
  yemen: `situation in Yemen | crisis in Yemen | Yemen crisis | Yemeni crisis | war in Yemen | Yemen war | Red Sea | Houthi | Houthis | Ansarullah | Ansar Allah | Bab el-Mandeb | Bab al-Mandab`,
  lebanon: `situation in Lebanon | Hezbollah | Hizbullah | southern Lebanon | ceasefire in Lebanon | Lebanese crisis`,
  gulf: `Gulf security | Gulf region | Persian Gulf security | three islands | Abu Musa | Greater Tunb | Lesser Tunb | Greater and Lesser Tunbs | Tunb | Gulf Cooperation Council | GCC | Gulf Arab | security in the Gulf | disputed islands | Iranian islands`,
  'central-asia': 'Central Asian states | Central Asian countries',
  terrorism: `counter-terrorism | counterterrorism | fight against terrorism | combating terrorism | fighting terrorism | terrorist attack | terrorist group | terrorist organization | terrorism | terror attack | Daesh | ISIS | ISIL | Islamic State | terror group | anti-terror | war on terror | PKK | YPG`,
  'military-cooperation': `military cooperation | defense cooperation | defence cooperation | military-technical cooperation | military ties | defense ties | defence ties | joint drill | joint exercise | joint military exercise | naval drill | naval exercise | military drill | military exercise | war game | wargame | Marine Security Belt | Maritime Security Belt | Security Belt | CASAREX | drone | Iranian drones | Shahed | Shahed drones | ballistic missile | arms deal | arms sale | arms sales | arms supplies | weapons supplies | weapons delivery | Su-35 | S-400 | S-300 | fighter jet | military aid | military support | drone deliveries | drone supplies | unmanned aerial vehicles | UAV | military equipment | weapons transfer | arms transfer | military partnership | defense partnership | defence partnership | military help | military assistance | kamikaze drones | joint naval | joint maneuvers | rescue exercise | rescue drill | military collaboration | defense industry | warships`,
  security: `regional security | regional stability | peace and stability | security and stability | stability and security | security cooperation | security issues | regional peace | peace and security | situation in the Middle East | tense situation | tensions in the Middle East | Middle East tensions | de-escalation | de-escalate | collective security | Eurasian security | security architecture | border security | strategic stability | regional tensions | stability in the region | security in the region | situation in the region | developments in the Middle East | developments in the region | West Asia`,
  culture: `cultural cooperation | cultural ties | cultural relations | cultural exchange | cultural week | cultural center | cultural centre | days of culture | cultural and humanitarian | interfaith dialogue | Russian language | Persian language | cultural heritage | people-to-people | dialogue of civilizations | cultural agreement | cultural, scientific`,
  'science-education': `scientific cooperation | science and technology | academic cooperation | academic exchange | student exchange | higher education | scientific and technological | educational cooperation | university cooperation | universities | scholarships | scientific exchange | research cooperation | knowledge-based | training of personnel`,
  'tourism-visas': `visa-free | visa waiver | visa regime | tourism | tourist | abolition of visas | lifting of visas | visa-free travel | group visa | visa facilitation | tourist exchange | visas`,
  consular: `consular issues | consular affairs | consular cooperation | prisoner swap | prisoner exchange | release of prisoners | exchange of prisoners | nationals abroad | consulate general | convicted persons | migrants | deportation | consular services | extradition | detained nationals | evacuation of citizens | consulate | consular`,
  health: `health care | healthcare | coronavirus | COVID-19 | pandemic | vaccine | Sputnik V | vaccination | medical equipment | health cooperation | pharmaceutical | medicines | medical supplies | public health | health sector | vaccine production`,
  agriculture: `agriculture | agricultural | agricultural products | agricultural cooperation | food security | grain | wheat | grain deal | grain exports | barley | corn | fertilizer | foodstuffs | livestock | farm products`,
  humanitarian: `humanitarian aid | humanitarian assistance | humanitarian crisis | humanitarian situation | relief aid | earthquake | aid to victims | humanitarian catastrophe | quake | humanitarian corridor | relief efforts | refugees | return of refugees`,
  'space-technology': `space cooperation | artificial intelligence | information technology | information security | cybersecurity | cyber security | Khayyam satellite | satellite launch | satellite | outer space | advanced technologies | digital economy | high-tech | space industry | space program | space technology | Soyuz rocket | modern technologies | new technologies`,
  parliament: `parliamentary cooperation | parliamentary ties | parliamentary diplomacy | inter-parliamentary | interparliamentary | parliament speaker | parliamentary friendship group | friendship group | parliamentary delegation | parliamentary relations | Duma speaker | speaker of the parliament | Speaker of the State Duma | speaker of the Majlis | Majlis speaker | State Duma chairman | State Duma speaker | parliamentary commission | speaker of parliament | parliamentary | parliamentary speaker | Federation Council speaker`,
  'human-rights':
    "human rights | Human Rights Council | human rights violations | women's rights | crackdown on protests | death penalty",
  congratulation: `congratulate | congratulated | congratulates | congratulatory | congratulations | congratulating | congratulatory message | Nowruz | felicitated`,
  condolence: `condolence | condolences | message of condolence | sympathy | funeral | mourning | memorial service | expressed sympathy`,
  'leadership-change': `presidential election | re-election | reelection | inauguration | inauguration ceremony | newly elected | election victory | elected president | swearing-in | sworn in | president-elect | new leader | election win | election results | new supreme leader | elected as president`,
  'regional-international': `regional and international issues | international and regional issues | regional and global issues | regional and international developments | regional issues | international issues | regional developments | international developments | regional and international matters | global issues | international agenda | regional agenda | regional and international files | regional and global developments | issues of mutual interest | matters of mutual interest | international and regional developments | international arena | latest regional | regional and international affairs | regional affairs | international affairs | issues of common interest | regional matters | global and regional issues | regional and international cooperation | latest developments in the region | world stage`,
} satisfies Record<TopicId, string>

const topicHints = {
  'bilateral-relations':
    'two countries | both countries | two nations | two neighbors | two neighbours | relations | ties | cooperation | partnership | bilateral',
  'strategic-treaty': 'treaty | strategic partnership',
  trade: 'trade | exports | imports | customs | merchants | tariffs | goods | commerce | businesspeople | export',
  economy: 'economy | economic | investment | industry | projects | investors | industrial | businesses',
  finance: 'bank | banking | financial | currency | ruble | rouble | rial | loan',
  energy: 'energy | oil | gas | electricity | petroleum | petrochemical | pipeline | power plant',
  'nuclear-programme': 'nuclear | IAEA | uranium | Grossi | inspectors | enrichment',
  'nuclear-energy': 'Rosatom | Likhachev | reactor | Bushehr | atomic',
  sanctions: 'sanctions | sanction | embargo | restrictions',
  'transport-corridor':
    'transport | transit | corridor | port | transportation | shipping | cargo | rail | freight | route',
  'united-nations': 'United Nations | UN | U.N. | Security Council | General Assembly | resolution',
  'south-caucasus': 'Armenia | Armenian | Yerevan | Pashinyan',
  syria: 'Syria | Syrian | Damascus',
  ukraine: 'Ukraine | Ukrainian | Kyiv | Kiev',
  'israel-iran': 'Israel | Israeli | Zionist | aggression | Netanyahu | strikes',
  'us-iran': 'United States | Washington | Trump | Americans | U.S.',
  palestine: 'Israeli occupation | occupied territories',
  iraq: 'Iraq | Iraqi | Baghdad',
  lebanon: 'Lebanon | Lebanese | Beirut',
  gulf: 'Persian Gulf | Sea of Oman | Gulf of Oman | Strait of Hormuz | Hormuz | Gulf states | islands | Gulf | UAE',
  terrorism: 'terrorist | extremism | militants | drug trafficking | extremist',
  'military-cooperation':
    'defense | defence | military | weapons | missile | armed forces | navy | naval | arms | defense minister | defence minister | warship',
  security: 'security | stability | tensions | ceasefire | peace',
  culture: 'culture | cultural | exhibition | festival',
  'science-education': 'scientific | education | university | students | technology | science',
  'tourism-visas': 'visa | travelers | travellers',
  consular: 'prisoner | prisoners | nationals | citizens',
  health: 'health | medical | medicine | hospital',
  agriculture: 'farmers | fertilizers | crops',
  humanitarian: 'victims | humanitarian | relief | aid',
  'space-technology': 'space | digital | technological',
  parliament: 'parliament | lawmakers | Duma | Majlis | Federation Council | MPs | legislators | lawmaker',
  'leadership-change': 'election | appointment | elected | appointed',
  condolence: 'victims | death | deaths | tragedy',
  congratulation: 'anniversary | occasion',
  'regional-international': 'regional | international',
  caspian: 'Caspian Sea | Caspian',
  afghanistan: 'Afghanistan',
  yemen: 'Yemen',
  'central-asia': 'Central Asia',
} satisfies Partial<Record<TopicId, string>>

/** Words that say that what stands beside them is talked about: the situation in ..., the crisis of ... */
const subjects = {
  subject: `situation | crisis | conflict | settlement | issue | question | war | developments | file | talks | negotiation | tension | relations | dialogue | normalization | ceasefire | truce
 | escalation | aggression | strikes | attack | pressure | threats | deal | agreement | peace | dispute | confrontation | hostilities | invasion`,
  field: 'field | area | sector | sphere | cooperation | ties | relations | projects | collaboration',
  agenda: `focus on | focuses on | focused on | focusing on | center on | centers on | centered on | centred on | centre on | revolve around | revolved around | agenda | topped the agenda | dominated | devoted to | dedicated to
 | dealt with | deals with | look into | looked into | looking into | looked at | topic of | subject of | main topic | central topic | key topic | main subject | among the topics | among the issues | on the table | attention was paid | attention was given | emphasis was placed
 | addressed | covered | concerned | explored | considered | views were exchanged | exchanged on | views were also exchanged | exchange of views | exchanged opinions | touched on | touched upon | spoke in favour | spoke in favor | with regard to | as regards | turning to | raised the issue | raised the question | raised the topic | brought up | to do with | theme of`,
  despite: 'despite | in spite of | notwithstanding | in defiance of | amid',
}

export const topicTables: readonly LexiconTable[] = [
  { cls: 'Topic', forms: topics, inflect: pluralPhrase },
  { cls: 'TopicHint', forms: topicHints, inflect: pluralPhrase },
  { cls: 'TopicWord', forms: subjects, inflect: pluralPhrase },
]
