/** Where facts come from: key in the rows, then the address or the repository, commit and file. */
export const sources = {
  '1375.topnews.com': 'https://1375.topnews.com/ru/?article=6359253558152673182-715e97cf717060704d',
  '1520international.com':
    'https://1520international.com/content/2025/avgust-2025/rossiya-i-iran-obsuzhdayut-stroitelstvo-zheleznoy-dorogi-resht-astara-v-to-vremya-kak-moskva-zayavlya',
  '24.kg': 'https://24.kg/vlast/345029_glava_mid_kazahstana_osvobojden_otdoljnosti_teper_onpomoschnik_prezidenta/',
  '360.ru': 'https://360.ru/news/mir/v-irane-naznachili-ispolnjajuschego-objazannosti-ministra-oborony-2/',
  '360.ru#2': 'https://360.ru/news/vlast/putin-naznachil-novogo-zamglavy-mid/',
  'aajsy.com':
    'https://aajsy.com/home/GoToPage/3f92bc01-fe51-4be0-a318-fbbce8eb2c32/8643346c-49b2-47d3-9c70-4627c96c2a93',
  'abc.com.py':
    'https://www.abc.com.py/internacionales/2026/03/02/iran-nombra-a-general-de-la-guardia-revolucionaria-como-nuevo-ministro-de-defensa/',
  'afghanistan/holders21': 'github:every-politician-scrapers/afghanistan@001abf1ee577:html/holders21.csv',
  'agenpress.it': 'https://www.agenpress.it/?p=144648',
  'al-liwaa.com': 'https://al-liwaa.com/?p=102991',
  'alahednews.news': 'https://alahednews.news/article.php?id=88617',
  'alalam.ir': 'http://www.alalam.ir/news/7363363/',
  'alalam.ir#2': 'https://alalam.ir/news/1502193/',
  'alalam.ir#3': 'https://alalam.ir/news/5909153',
  'alalam.ir#4': 'https://alalam.ir/news/6192438',
  'alhadeel.net': 'https://alhadeel.net/article/676437',
  'almashhadalaraby.com': 'https://almashhadalaraby.com/news/75631',
  'alquds.co.uk': 'https://www.alquds.co.uk/',
  'alta.ru': 'https://www.alta.ru/tamdoc/22bn0220',
  'alwaght.net': 'https://alwaght.net/ar/News/128789/',
  'ar.mehrnews.com': 'https://ar.mehrnews.com/amp/1906638',
  'ar.mehrnews.com#2': 'https://ar.mehrnews.com/news/1966236/',
  'arabicradio.ir': 'https://arabicradio.ir/news/199546',
  'arabicradio.net': 'https://arabicradio.net/news/196860',
  'armenia-ministers/holders21': 'github:every-politician-scrapers/armenia-ministers@0f97f894d120:html/holders21.csv',
  'armenia-ministers/legislators':
    'github:every-politician-scrapers/armenia-ministers@0f97f894d120:html/legislators.csv',
  'aurestv.net': 'https://aurestv.net/?p=24896',
  'avpress.com':
    'https://www.avpress.com/news/newsline/iran-nuclear-talks-in-vienna-as-tehran-expands-enrichment/article_1c189354-1468-11ed-95b2-07be926a4f19.html',
  'azerbaijan-cabinet/holders21': 'github:every-politician-scrapers/azerbaijan-cabinet@88e2221afaeb:html/holders21.csv',
  'belarus-ministers/holders21': 'github:every-politician-scrapers/belarus-ministers@3edd7c7cbcba:html/holders21.csv',
  'belarus-ministers/legislators':
    'github:every-politician-scrapers/belarus-ministers@3edd7c7cbcba:html/legislators.csv',
  'britbrief.co.uk':
    'https://britbrief.co.uk/business/banking/iran-appoints-new-central-bank-chief-after-rial-hits-record-low.html',
  'businessday.co.za':
    'https://www.businessday.co.za/world/2025-12-29-irans-central-bank-chief-resigns-as-currency-crisis-deepens/',
  'caliber.az': 'https://caliber.az/en/post/china-hosts-trilateral-talks-with-russia-iran-on-iranian-nuclear-issue',
  'china-ministers/holders21': 'github:every-politician-scrapers/china-ministers@300341654d57:html/holders21.csv',
  'china-ministers/legislators': 'github:every-politician-scrapers/china-ministers@300341654d57:html/legislators.csv',
  'dawn.com': 'https://www.dawn.com/news/1980074/watch-irans-supreme-leaders-and-their-time-in-power',
  'de.abna24.com': 'https://de.abna24.com/story/1478181',
  'dnyuz.com': 'https://dnyuz.com/?p=2647589',
  'donya-e-eqtesad.com': 'https://donya-e-eqtesad.com/',
  'dr5hn/countries-states-cities-database': 'github:dr5hn/countries-states-cities-database@7fda0afd3e75',
  'dzen.ru': 'https://dzen.ru/a/Y8I8Ou5P3VXT_62_',
  'eec.eaeunion.org': 'https://eec.eaeunion.org:443/en/comission/department/dotp/torgovye-soglasheniya/iran.php',
  'egypt-ministers/holders21': 'github:every-politician-scrapers/egypt-ministers@f3820a30ce92:html/holders21.csv',
  'elearning.khzceo.ir': 'http://elearning.khzceo.ir/node/119517',
  'en.radiofarda.com': 'https://en.radiofarda.com/amp/khamenei-appoints-iran-army-commander/28690298.html',
  'en.vestikavkaza.ru': 'https://en.vestikavkaza.ru/material/172587',
  'en.wikipedia.org': 'https://en.wikipedia.org/wiki/Government_of_Hassan_Rouhani_(2013%E2%80%932017)',
  'english.alarabiya.net':
    'https://english.alarabiya.net/News/world/2021/12/29/Iran-nuclear-talks-Russia-s-envoy-to-Tehran-meets-with-US-counterpart-in-Vienna',
  'english.alarabiya.net#2':
    'https://english.alarabiya.net/News/middle-east/2022/05/11/EU-envoy-Mora-holds-talks-with-Iran-nuclear-negotiator-in-Tehran-',
  'english.almayadeen.net':
    'https://english.almayadeen.net/news/politics/larijani-appointed-secretary-of-iran-supreme-national-securi',
  'english.bharatexpress.com':
    'https://english.bharatexpress.com/world/ali-bagheri-irans-top-nuclear-negotiator-named-acting-foreign-minister-154687/amp',
  'eremnews.com': 'https://www.eremnews.com/news/world/giauvkj',
  'expertnw.com': 'https://expertnw.com/news/mikhail-mishustin-predlozhil-kandidatov-v-novoe-pravitelstvo',
  'fa.alalam.ir': 'http://fa.alalam.ir/news/4262511/',
  'fararu.com': 'https://fararu.com/fa/amp/news/767265',
  'fararu.com#2': 'https://fararu.com/fa/amp/news/557451',
  'france-cabinet/holders21': 'github:every-politician-scrapers/france-cabinet@7ff37baf3297:html/holders21.csv',
  'france-cabinet/legislators': 'github:every-politician-scrapers/france-cabinet@7ff37baf3297:html/legislators.csv',
  'gazeta.ru': 'https://www.gazeta.ru/politics/news/2025/11/10/27146672.shtml',
  'geo.tv': 'https://www.geo.tv/latest/595085-china-to-hold-meeting-with-russia-iran-on-nuclear-issue',
  'grozny-news.net': 'https://grozny-news.net/economy/2023/05/17/123303.html',
  'haberikra.com':
    'https://haberikra.com/russland-unterzeichnete-mit-dem-iran-ein-strategisches-abkommen-uber-die-lieferung-russischen-gases',
  'haqqin.az': 'https://haqqin.az/newsarchive/374253',
  'haqqin.az#2': 'https://haqqin.az/news/360980',
  'ieu-monitoring.com': 'https://ieu-monitoring.com/?p=434405',
  'ifmat.org': 'https://www.ifmat.org/09/21/irgc-hand-appointed-secretary-iran-expediency-council/',
  'india-ministers/holders21': 'github:every-politician-scrapers/india-ministers@66f344bbf207:html/holders21.csv',
  'india-ministers/legislators': 'github:every-politician-scrapers/india-ministers@66f344bbf207:html/legislators.csv',
  'indutri.com': 'https://www.indutri.com/negotiations-to-return-to-nuclear-deal-with-iran-resume-in-vienna/',
  'interfax.ru': 'http://www.interfax.ru/interview/821601',
  'iran-ministers/holders21': 'github:every-politician-scrapers/iran-ministers@a8e7c2fb1637:html/holders21.csv',
  'iran-ministers/legislators': 'github:every-politician-scrapers/iran-ministers@a8e7c2fb1637:html/legislators.csv',
  'iran-ministers/wikidata':
    'github:every-politician-scrapers/iran-ministers@a8e7c2fb1637:sources/assembly-11/wikidata.csv',
  'iran.ru': 'http://iran.ru/news/economics/103403/',
  'iraq-ministers/holders21': 'github:every-politician-scrapers/iraq-ministers@ab7f90c8298b:html/holders21.csv',
  'iroon.com':
    'https://iroon.com/irtn/link/62091/ali-larijani-appointed-secretary-of-iran-s-top-security-body-slated-to-play-key-role',
  'isna.ir': 'https://isna.ir/news/1401061512235/',
  'israel-ministers/holders21': 'github:every-politician-scrapers/israel-ministers@81da8707e865:html/holders21.csv',
  'israel-ministers/legislators': 'github:every-politician-scrapers/israel-ministers@81da8707e865:html/legislators.csv',
  'kayhan.ir': 'https://kayhan.ir/ar/news/29296',
  'kazakhstan-cabinet/holders21': 'github:every-politician-scrapers/kazakhstan-cabinet@caf651f97dc0:html/holders21.csv',
  'ksaplayers.com': 'https://ksaplayers.com/Ksahome/NewsDetial/?nid=71651',
  'kurdistan24.net':
    'https://www.kurdistan24.net/index.php/en/story/856104/iran-appoints-ali-larijani-as-secretary-of-supreme-national-security-council',
  'kyrgyzstan-ministers/holders21':
    'github:every-politician-scrapers/kyrgyzstan-ministers@d8ff9828032f:html/holders21.csv',
  'kz.kursiv.media':
    'https://kz.kursiv.media/en/2025-03-18/engk-yeri-iran-eurasian-economic-union-free-trade-agreement-takes-effect-may-15/amp',
  'kztoday.com':
    'https://kztoday.com/post/id370-gensek-shos-chzhan-min-ofitsialno-predstavil-svoego-preemnika-nurlana-ermekbaeva',
  'lada.kz':
    'https://www.lada.kz/kazakhstan-news/146270-imangali-tasmagambetov-ukhodit-s-posta-glavy-odkb-kto-zaimet-ego-mesto.html',
  'lada.kz#2':
    'https://www.lada.kz/kazakhstan-news/146385-taalatbek-masadykov-novyi-gensek-odkb-vzgliad-na-kareru-diplomata.html',
  'lenta.ru': 'https://lenta.ru/news/2025/12/09/putin-naznachil-novogo-zamglavy-mid/',
  'lhblog.ru': 'https://lhblog.ru/sechin-i-ministr-nefti-irana-reshili-soz/',
  'lipetsk-news.net': 'https://lipetsk-news.net/society/2024/05/11/157279.html',
  'livemint.com': 'https://www.livemint.com/global/iran-picks-supreme-leader-s-son-to-run-country-11773036365081.html',
  'lodj.info': 'https://www.lodj.info/',
  'mail.burathanews.com': 'http://mail.burathanews.com/arabic/international/360382',
  'mt.gazeta.ru':
    'https://mt.gazeta.ru/blog/43672233290/Iran-i-Rossiya-soglasovali-marshrut-gazoprovoda-cherez-Azerbaydz',
  'musavat.com':
    'https://musavat.com/ru/news/mog-oslozhnit-vystraivanie-svyazej-s-baku-putin-proizvel-naznachenie-v-mid-rf_643258.html',
  'nakanune.ru': 'https://www.nakanune.ru/news/2025/8/22/22834679/',
  'newlebanon.info': 'https://www.newlebanon.info/lebanon-now/327991/',
  'news.az': 'https://news.az/news/iran-names-new-acting-foreign-minister-',
  'news.gooya.com': 'https://news.gooya.com/2025/08/post-100429.php',
  'news.osna.fm': 'https://news.osna.fm/mojtaba-khamenei-elevated-to-irans-supreme-leader-after-fathers-fatal-attack',
  'news.rambler.ru': 'https://news.rambler.ru/army/56111453-v-irane-naznachili-novogo-komanduyuschego-ksir/',
  'news.ru': 'https://news.ru/amp/near-east/iranskie-reformatory-teryayut-aktiv-v-rossii',
  'news.ru#2': 'https://news.ru/vlast/ushakov-nazval-imya-novogo-generalnogo-sekretarya-odkb',
  'newspaper.albaathmedia.sy': 'http://newspaper.albaathmedia.sy/2022/06/22/',
  'obozrevatel.com':
    'https://www.obozrevatel.com/novosti-mir/lavrov-zayavil-chto-rf-i-ssha-dogovorilis-o-novyih-dvustoronnih-konsultatsiyah.htm',
  'oe-mag.co.uk':
    'https://oe-mag.co.uk/war-in-the-middle-east-the-evolution-of-the-conflict-between-israel-and-hamas-18',
  'okaz.com.sa': 'https://www.okaz.com.sa/news/politics/2215105',
  'oman/holders21': 'github:every-politician-scrapers/oman@07c06e077dd5:html/holders21.csv',
  'ona.az': 'https://ona.az/en/politics/iran-appoints-new-chief-for-revolutionary-guards-corps-3204',
  'pakistan-ministers/holders21': 'github:every-politician-scrapers/pakistan-ministers@065accdb5d8d:html/holders21.csv',
  'pnznews.ru': 'https://pnznews.ru/society/2025/07/10/12619.html',
  'public-record': 'general knowledge of those who compiled the table; no page was kept',
  'qazaq24.com': 'https://qazaq24.com/story/ubit-glava-sovbeza-irana-i-ego-syn-83515',
  'qudspress.com': 'https://qudspress.com/202760/',
  'rbc.ru': 'https://www.rbc.ru/rbcfreenews/6911c4d29a7947771ed0bb8c',
  'rbc.ru#2': 'https://www.rbc.ru/politics/22/04/2013/5704074b9a7947fcbd44822f',
  'rbc.ua': 'https://www.rbc.ua/ukr/news/kinets-epohi-hameneyi-irani-terminovo-priznachili-1772361581.html/amp',
  'realnoevremya.ru':
    'https://realnoevremya.ru/news/308781-mihail-mishustin-predlozhil-novyy-sostav-pravitelstva-rossii',
  'report.az': 'https://report.az/en/region/iran-replaces-central-bank-chief-as-currency-crisis-deepens',
  'ria.ru': 'https://ria.ru/20251124/masadykov--2057254879.html',
  'ria.ru#2': 'https://ria.ru/20260106/iran-2066620401.html',
  'rnti.ru':
    'https://rnti.ru/news/obshchestvo/v-tegerane-prokhodit-vstrecha-stran-sosedey-afganistana-s-uchastiem-rossii',
  'rokna.net': 'https://www.rokna.net/Section-politics-3/726078-araghchi-appointed-as-scfr-secretary',
  'rtvi.com': 'https://rtvi.com/news/tokaev-smenil-glavu-mid-kazahstana/',
  'ru.trend.az': 'https://ru.trend.az/business/4117872.html',
  'russia-cabinet/holders21': 'github:every-politician-scrapers/russia-cabinet@3871831d9846:html/holders21.csv',
  'russia-cabinet/legislators': 'github:every-politician-scrapers/russia-cabinet@3871831d9846:html/legislators.csv',
  'sarabic.ae': 'https://sarabic.ae/amp/20240707/',
  'saudi-ministers/holders21': 'github:every-politician-scrapers/saudi-ministers@566c58806bee:html/holders21.csv',
  'shorouknews.com':
    'https://www.shorouknews.com/news/view.aspx?cdate=23122025&id=daf52f80-631e-4ac8-a8e9-0f92d9a0f3c9',
  'silaedinstva.ru':
    'https://silaedinstva.ru/v_strane/eks-posol-rossii-v-yaponii-galuzin-budet-kurirovat-voprosy-sng-05122022/',
  'smi.today': 'https://www.smi.today/ru_smi/amp/3595302-iran-podtverdil-gibel-ali.html',
  'smi.today#2': 'https://www.smi.today/ru_smi/amp/3569599-rossija-i-iran-zakljuchat.html',
  'sobbekheir.com': 'http://sobbekheir.com/news/',
  'syria/holders21': 'github:every-politician-scrapers/syria@08fddba7b3f3:html/holders21.csv',
  'tabnak.ir': 'https://www.tabnak.ir/ar/news/72227/',
  'tajikistan-ministers/holders21':
    'github:every-politician-scrapers/tajikistan-ministers@04cfb20a4eaf:html/holders21.csv',
  'tass.ru': 'https://tass.ru/mezhdunarodnaya-panorama/7398861',
  'tass.ru#2': 'https://tass.ru/mezhdunarodnaya-panorama/25911869',
  'tass.ru#3': 'https://tass.ru/politika/25470975',
  'theguildng.com': 'https://theguildng.com/iran-picks-khameneis-son-as-next-supreme-leader/',
  'thequint.com':
    'https://www.thequint.com/news/world/iran-names-esmail-qaani-new-quds-chief-after-soleimani-killing-3',
  'trt.global': 'https://trt.global/arabi/article/c0b12ce32da0',
  'turkey-ministers/holders21': 'github:every-politician-scrapers/turkey-ministers@288fbd45ee3f:html/holders21.csv',
  'turkey-ministers/legislators': 'github:every-politician-scrapers/turkey-ministers@288fbd45ee3f:html/legislators.csv',
  'turkmenistan/holders21': 'github:every-politician-scrapers/turkmenistan@3bfdf995e6b1:html/holders21.csv',
  'tvzvezda.ru': 'https://tvzvezda.ru/news/20262201022-wNByh.html',
  'uae-ministers/holders21': 'github:every-politician-scrapers/uae-ministers@044af3cc4de7:html/holders21.csv',
  'ukraine-cabinet/holders21': 'github:every-politician-scrapers/ukraine-cabinet@4fc6ab0f4d90:html/holders21.csv',
  'ukraine-cabinet/legislators': 'github:every-politician-scrapers/ukraine-cabinet@4fc6ab0f4d90:html/legislators.csv',
  'unews.com.lb': 'https://www.unews.com.lb/ar/archives/27/06/2022/35474/',
  'united-kingdom-cabinet/holders21':
    'github:every-politician-scrapers/united-kingdom-cabinet@3a5ec686630c:html/holders21.csv',
  'united-kingdom-cabinet/legislators':
    'github:every-politician-scrapers/united-kingdom-cabinet@3a5ec686630c:html/legislators.csv',
  'ura.news': 'https://ura.news/news/1053046157',
  'us-cabinet/holders21': 'github:every-politician-scrapers/us-cabinet@0d5e73cb24ba:html/holders21.csv',
  'us-cabinet/legislators': 'github:every-politician-scrapers/us-cabinet@0d5e73cb24ba:html/legislators.csv',
  'uzbekistan-ministers/holders21':
    'github:every-politician-scrapers/uzbekistan-ministers@b7cd8a1eaca2:html/holders21.csv',
  'vesti.bg': 'https://www.vesti.bg/sviat/viden-ruski-diplomat-prikliuchva-misiiata-si-po-lichno-zhelanie-6233062',
  'vpoanalytics.com':
    'https://vpoanalytics.com/sobytiya-i-kommentarii/rossiya-iran-perspektivy-i-podvodnye-kamni-sotrudnichestva/',
  'welingelichtekringen.nl':
    'https://www.welingelichtekringen.nl/samenleving/iran-vervangt-door-israel-gedode-topmilitairen-meteen',
  'world-leaders-2021/wikidata': 'github:every-politician-scrapers/world-leaders-2021@be7039cf5952:data/wikidata.csv',
  'world/holders21': 'github:every-politician-scrapers/world@4a3b394d9a35:html/holders21.csv',
  'world/legislators': 'github:every-politician-scrapers/world@4a3b394d9a35:html/legislators.csv',
  'world/wikidata': 'github:every-politician-scrapers/world@4a3b394d9a35:sources/foreign/wikidata.csv',
  'xn--mgbabxqb2mn8b.com':
    'https://xn--mgbabxqb2mn8b.com/2023/05/irans-president-appoints-new-official-in-powerful-security-post-replacing-long-time-incumbent/',
  'yemen/holders21': 'github:every-politician-scrapers/yemen@5fd85fdd652f:html/holders21.csv',
  'yeniakit.com.tr': 'https://www.yeniakit.com.tr/haber/iran-yeni-savunma-bakanini-atadi-1986370.html',
  'yjc.ir': 'https://www.yjc.ir/fa/news/9016563/',
  'zanan.bashariyat.org': 'https://zanan.bashariyat.org/?p=2156',
} as const satisfies Record<string, string>

export type SourceId = keyof typeof sources
