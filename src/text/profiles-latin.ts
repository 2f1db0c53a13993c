/**
 * Languages in Latin script. Only English is asked for, so all the others are one pool of small words against it; a word that
 * English shares with them ("die", "in", "was") is in both lists and weighs nothing. franc names the language where it is not English.
 */
import type { ScriptProfile } from './profile.js'

export const LATIN: ScriptProfile = {
  script: 'Latn',
  common: 'abcdefghijklmnopqrstuvwxyz',
  franc: (
    'eng spa por ind zlm fra deu jav vie ita tur pol swh sun ron hau bos hrv srp nld yor uzn ibo ceb tgl hun azj ces kin zul swe som ' +
    'hms lin uig hat sna xho min afr fin slk tuk dan nob nno mos cat sot glg lit tsn nso bug lug wol ewe slv epo ven ssw est ekk lvs ' +
    'quz sco tso als mad run ces nya plt tgl bam fuf lua hil ilo war hnj kng aka'
  ).split(' '),
  telling: [],
  pairs: [
    [
      'en',
      -2,
      'aa ii uu kk jj vv hh kj sj tj gj dj nj lj vj bj pj hj zw kw hw hl hm tl dl sz cz dz zs cs vr vl zh ij iq uq yy qa qi',
    ],
    ['en', 1, 'th wh gh ck'],
  ],
  keyboard: [],
  furniture: `
javascript cookie cookies browser copyright reserved rights advertisement wordpress powered menu skip content subscribe newsletter login
password username email comment comments required fields published reproduction prohibited permission denied access error page latest breaking
politics economy sports culture opinion video videos photo photos file related articles read editor's picks share facebook twitter telegram
whatsapp instagram youtube print pdf rss website enable visit update leave address sign follow privacy policy terms search home contact
  `,
  languages: [
    {
      code: 'en',
      leastKnown: 0.25,
      letters: '',
      lacks: '',
      words: `
the of and to in that is was for on with as by at from it he she his her its they their them this these those an be been being are were will would
have has had not but or which who whom whose what when where while after before between into over under about against during through more most other
some such than then there here also may might can could should must shall said says say told according over out up down off all any both each few no nor
only own same so too very just now because until if how why again further once we our us you your i me my him do does did doing new year years day days
week month people time first last two three four five six seven eight nine ten one many much made make take took get got go going went come came see seen
say back still even since without within across among around toward towards upon amid despite like including well government minister president
foreign country countries state states world united iran iranian russia russian war talks meeting visit deal agreement nuclear sanctions tuesday
wednesday thursday friday saturday sunday monday january february march april june july august september october november december news report reported
call calls house home city old young man men woman women child children school police court law case high long little big great good best better right
left part place life work water company business market money million billion percent against want wants wanted need needs think know known
find found give given keep kept help show shows showed use used let set put end start next early late later every never always often another
ever however although though whether yet rather quite almost already away along behind beyond near team game play played season league cup win won
lost match player players group party vote votes voted election election's leader leaders member members top talk official officials head chief secretary general council security foreign
united nations european union economy economic trade oil gas military force forces army attack attacks killed dead death crisis support plan plans planned
study students school university health care food free former national local public private power energy price prices rate tax bank pay paid cost buy sell
open close closed begin began started start end ended continue continued turn turned run ran move moved bring brought hold held lead led told ask asked call called
try tried feel felt leave left lose face faces faced hit hits hits meet meets met sign signs signed visit visits talks join joined add added become became happen
happened include includes included believe expected expect likely able ready sure true real clear major small large young old low full half whole main key human
social political black white red green north south east west american british english french german chinese europe america africa asia london new york
story stories book film movie star show music song television tv media press service services team man's woman's family father mother son daughter wife husband
brother sister friend friends kids baby boy girl car road street house room door land sea air fire rain storm earthquake hurricane tropical science
research scientists technology phone internet online computer question questions answer problem problems issue issues reason reasons result results case cases
way ways thing things something anything nothing everything someone anyone everyone everybody nobody point points fact idea lot side sides area areas level number
numbers order line lines date morning evening night tonight today tomorrow yesterday second third fourth final finally later ago soon recently currently
really actually probably perhaps maybe especially usually often sometimes simply certainly won't don't didn't isn't can't they're we're it's i'm you're doesn't wasn't couldn't he's she's that's there's
it’s don’t didn’t he’s she’s that’s i’m can’t
      `,
      weak: 'a die den man war fast rest hand am also son dan land mark arm best art not gift wild late',
      prefixes: 'th wh sh wr kn ea',
      suffixes: `
ing tion tions sion ed ly ness ment ments ship ful less ous ght ble ity ies ers ess ical ally ance ence ory ward wards
nce sts nts rs th ck sh wn ew ow ee ay ey gh ld rd nd st ts es le se ce ge te ve
      `,
    },
    {
      code: '<latin>',
      letters: '',
      lacks: '',
      words: `
der die das und ist nicht ein eine einer eines einem einen den dem des von zu mit auf für im am als auch sich es an werden wird wurde bei nach aus
über um sie er wir ich dass oder aber wie nur noch hat haben sind war vor durch zum zur kann mehr bis unter gegen vom
de het een en van ik te dat die in hij niet zijn op aan met als voor er maar om hem dan zou wat mijn men dit zo door over ze bij ook tot uit naar
heeft hebben deze worden wordt werd nog wel meer geen kan haar
die het nie wat sy vir hulle ons jy hy is om te aan met dat as ook nog maar sal wees kan wil moet deur oor uit na toe baie 'n ’n was dit daar
af een twee lede reeds sê gesê
le la les un une des du et est en que qui dans pour pas sur plus par je avec tout faire son mais comme ou si leur y dit elle il ils nous vous
ce cette ces au aux sa ses se ne été sont deux même bien être avait ont aussi
el los las una y que en por con para no su lo como más pero sus al del se es fue ha son está ser también muy sin sobre entre cuando hasta
desde todo nos ya este esta porque había han tiene según años
o os as um uma e que do da dos das em no na nos nas por para com não se mais como mas foi ao ele ela seu sua ou ser quando muito há já está
também só pelo pela até isso são tem pelos
il lo gli i e di che è per un una del della dei delle degli nel nella con non si da al alla come più anche ma ha sono era sul sulla questo
questa stato essere hanno suo loro perché dopo fra tra dal dalla
els amb per que és una dels aquest aquesta seva seu més també va ser han sobre tot com perquè
și de la în cu pe nu este un care din pentru mai fi au fost sa la că lui ale sau prin după ca am său
w i z na nie się do to że jest jak za po od o dla przez był ale są jego tym tak być już jej co czy także który która które ich oraz
a v na se je že z do to s jako za by po pro ale od který která které jeho si jsou byl bylo být aby tak nebo ve ze také při není
sa na je v že by to ako ktorý ktorá ktoré aj pre ale od do pri bol boli sú nie alebo
je i u na se da za su od kako što koji koja koje ne po ali ili bio bila biti nije sa iz kao to će bi te sve prema
in je v da se na za so ne ki pa po tudi kot bi z iz ali bil ter pri do ni kar
a az és hogy nem is egy ez volt de meg csak már mint el van ki azt még ha után vagy szerint lehet
ja on ei se että hän oli ovat mutta kun niin joka mukaan myös sen ole tai kuin jos nyt vain ollut sekä hänen
ja on ei et see oli aga ning kui ka mis ta nad oma seda kes või siis välja üle
un ir no ar par uz ka kas bija viņš to tas vai arī pēc lai nav kā
ir kad su iš į tai buvo apie kaip bet ar yra o jis už taip pat
och att det i en som på är av för med den till inte om var sig han de ett men så har hon vi kan från ska när eller efter också
og i det er en at til på som med for av den de ikke om var et han jeg fra men så har sig vi kan skal blev efter eller også være der
og að í er á sem við um til það ekki var en með af hann frá fyrir hún við voru hefur eru
ve bir bu için ile da de çok en daha olarak olan var gibi ne ama kadar sonra o diye ki değil her şey göre oldu olduğu ise
və bir bu üçün ilə da də ki olan daha çox edir olduğunu edib
va bilan bu uchun bir ham deb bo'lgan emas ushbu haqida qilish
we bir bu üçin bilen hem diýip bolan boldy
û de ku ji bi li di ya yê jî ev wî bo ne ew xwe were hat dike
dhe të në e që për me nga një është u ka si të se nuk do kjo janë por
yang dan di ini itu dengan untuk dari tidak dalam pada akan juga adalah oleh ke sebagai karena telah mereka bisa ada lebih kata dia atau saat
saya kami tersebut para seorang menjadi dapat ia bagi dalam kepada ialah beliau
ang ng sa na mga ay at ni si ito para kay hindi ko mo siya niya nila ako may isang upang nang kung pa rin ayon dahil
na ya wa kwa ni za katika la cha hii kuwa kama alisema yake wake lakini pia baada huyo hiyo huo vya ambao
waa iyo ka ku in oo ah uu ay ee la loo u si wuxuu waxay lagu badan sheegay ayaa kale
da na ya a ta cewa ne su yi don ba wani shi ce za ga sun kuma wannan
ukuthi futhi ngoba kodwa uma kanye le lo la nga ngo ku kuthi ukuba kakhulu okwa lokho bathi wathi yena kuye xa ukuze
ke a le ba e go ya se mo ka tsa wa gore fa o mme ha ho hore di kgotsa tse
nde mu ku ndi pa kuti ndipo chi kwa ndi ali ake awo uyo mwa
ne mu ku no wa ya ba ko bya by'u ari yavuze muri cyane kandi
ny sy ho ny amin'ny dia tsy izany fa ary no an'ny ireo amin
y yr yn o ac i ar a'r mae ei eu ond wedi gan am bod i'r bydd hyn
an na agus is ar go le sé i bhí a tá ag don nach sin ach leis raibh
o na la ki ko ti ni si fun lati awọn pe wọn naa yii
na nke ya ka ndi n'ime maka bụ ga ma ha
li ci bu ñu ak am di la mi yi ay
te e i ki o ko he ka ngā nga mō ko mai ana kua i te
eta da ez du dira zuen bat izan ere baina
och dat ass vun an en mat fir net hunn dass op
là của và các có không được một cho trong đã với này những để người
ti u e mu na ma fi o le i se mai ai ona
ndi ha u vha na nga uri
fakatahaʻanga ʻoku ʻe ʻa mo he ki naʻa
de men dem wie ik ek nich
sae frae wis o an tae thon yin haed gie nae ain cuid hae kin fowk
      `,
      suffixes: `
ung keit heit lich schen isch ungen ción ciones mente ão ões ção dad eux aux ique ement oor ij eid ig sch zione zioni ità ato ata are ere
nya kan mu ku wa na sa ka ga za ya la ta ra ha ba da ma ni si ki ti mi li hi ri bi
ego iego nych ych ami ach ski ska ow owi ovat ost sti nog
`,
    },
  ],
}
