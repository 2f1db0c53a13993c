/**
 * How the English-language press says the words that frames are written over. Verbs are base forms in the notation of
 * ../verbs.ts; `~` covers the hyphen, the space and nothing.
 */
import type { Forms } from '../../../engine/compile.js'
import type { FunctionWordId, MarkerId, ModifierId, NounId, VerbId } from '../../../ontology/lexemes.js'

export const verbs = {
  meet: 'meet:met | get:got together | come:came:come together | hold:held tete~a~tete | sit:sat down | sit:sat | huddle | hold:held a face~to~face | see:saw:seen each other | dine:dined with | lunch with | have:had lunch with | have:had dinner with | have:had breakfast with | have:had a working lunch with | have:had a working breakfast with | come:came:come face to face | come:came:come face to face with | put:put their heads together | see:saw:seen one another | convene with | caucus with',
  receive:
    'receive | welcome | grant an audience | give:gave:given an audience | give:gave:given audience | grant audience | hold:held an audience',
  host: 'host | play host | co~host',
  negotiate: 'negotiate | hold:held discussions | confer | consult | parley',
  speak: 'speak:spoke:spoken | talk | converse | chat',
  get: 'receive | get:got | take:took:taken | accept',
  assemble: 'gather | convene | assemble',
  gather: 'gather | bring:brought together | draw:drew:drawn | unite | assemble | group',
  phone: 'phone | telephone | call | ring:rang:rung',
  discuss:
    'discuss | review | exchange views | compare notes | touch upon | touch on | go:went:gone over | take:took:taken up | talk over',
  attend: 'attend | participate | take:took:taken part | be present',
  miss: 'skip | boycott',
  join: 'join',
  mediate:
    'mediate | broker | act as mediator | act as a mediator | act as the mediator | act as go~between | act as a go~between | act as the go~between | act as intermediary | act as an intermediary | serve as mediator | serve as a mediator | serve as go~between | serve as a go~between | serve as an intermediary | shuttle | carry messages | carry the messages | pass messages | as go~between= | as a go~between= | as the go~between= | as mediator= | as a mediator= | as the mediator= | as intermediary= | as an intermediary= | as the intermediary= | in the role of mediator= | in a mediating role=',
  chair: 'chair | co~chair | preside | head | lead:led',
  travel:
    'travel | fly:flew:flown | go:went:gone | head:headed to | leave:left for | depart for | set:set off | set:set out | jet off | embark | journey | head:headed for',
  arrive: 'arrive | land | come:came:come | touch down | fly:flew:flown in | fly:flew:flown into',
  visit:
    'visit | tour | pay:paid a visit | pay:paid a working visit | pay:paid an official visit | be on a visit | be on a working visit | be on an official visit | be on a state visit | be on a two~day visit | be on a three~day visit | be on a one~day visit | be on a tour of | be on an official trip | be in town',
  stay: 'be in | stay in | spend:spent time in',
  depart: 'depart | leave:left | return | fly:flew:flown back | go:went:gone home | head home',
  send: 'send:sent | write:wrote:written | address | dispatch | cable | mail',
  deliver:
    'deliver | give:gave:given | hand over | convey | pass on | transmit | relay | hand | carry | bring:brought | pass | lodge',
  congratulate: 'congratulate | felicitate | offer congratulations | extend congratulations',
  condole:
    'condole | offer condolences | express condolences | extend condolences | convey condolences | offer his condolences | express his condolences | extend his condolences | express sympathy',
  sign: 'sign | ink | conclude | put:put pen to paper | put:put their names to | put:put his name to | put:put signatures to | seal | put:put their signatures | clinch',
  initial:
    'initialled= | initialed= | have initialed= | has initialed= | was initialed= | were initialed= | to initial=',
  ratify:
    'ratify | approve | sign into law | sign the law ratifying | sign a law ratifying | sign the bill ratifying | sign a bill ratifying | greenlight | give:gave:given the green light to | give:gave:given its consent to',
  'enter-force':
    'enter into force | come:came:come into force | enter force | take:took:taken effect | go:went:gone into force | go:went:gone into effect | come:came:come into effect',
  agree: 'agree | settle on | reach a framework | come:came:come to terms',
  reach: 'reach | strike:struck | clinch | hammer out | thrash out | finalize | finalise',
  extend: 'extend | prolong | renew | roll over',
  terminate:
    'terminate | denounce | withdraw:withdrew:withdrawn from | pull out | pull out of | quit:quit | abandon | scrap | exit | walk out of | walk away from',
  impose:
    'impose | slap | introduce | reimpose | widen | expand | levy | tighten | snap back | trigger | add | target | hit:hit | bring:brought back | put:put back | re~impose | restore | announce | reinstate | re~instate | reintroduce | re~introduce | unveil | roll out',
  sanction: 'sanction | blacklist | black~list | designate | put:put on a sanctions list',
  undergo: '',
  lift: 'lift | ease | suspend | waive | remove | relax | delist',
  summon:
    'summon | call in | haul in | call to the foreign ministry | call to the ministry | call into the foreign ministry | invite to the foreign ministry',
  expel: 'expel | declare persona non grata | order out | throw:threw:thrown out | kick out',
  declare: 'declare | brand',
  recall: 'recall | withdraw:withdrew:withdrawn',
  appoint:
    'appoint | name | nominate | take:took:taken up the post | take:took:taken up his post | take:took:taken up her post | take:took:taken office | assume | replace | succeed',
  present: 'present | hand over | submit | hand in | deliver',
  'end-mission':
    'end-mission= | finish his tenure | end his tenure | complete his mission | end his mission | step down | finish his term',
  adopt: 'adopt | pass | approve | vote for | back | endorse',
  strip: 'strip | deprive | revoke | withdraw:withdrew:withdrawn | cancel | annul | rescind',
  veto: 'veto | cast:cast a veto | use its veto | wield its veto | exercise its veto',
  reject: 'reject | vote down | defeat | vote against | fail to adopt= | fail to pass=',
  vote: 'vote | vote on',
  hold: 'hold:held | have:had | conduct | convene | make:made | pay:paid | undertake:undertook:undertaken | take:took:taken | carry out | stage | place | do:did:done | exchange | engage in | complete | run:ran:run | spend:spent hours in',
  occur:
    'take:took:taken place | occur | happen | go:went:gone ahead | be held | follow | continue | be under way | proceed',
  light: '',
  begin: 'begin:began:begun | start | open | kick off | launch | resume | commence | get:got under way',
  finish: 'end | conclude | finish | wrap up | close | complete | wind:wound up | adjourn',
  plan: 'plan | intend | prepare | expect | schedule | arrange | be due | be set | due= | slated= | slate | set to= | anticipate | gear up | be scheduled | be supposed | be about',
  propose:
    'propose | offer | suggest | urge | hope | want | wish | seek:sought | call for | call on | call upon | be ready | ready= | consider | would like= | might= | may= | could= | ask | desire | voice readiness | request | push for | aim | look forward',
  invite: 'invite',
  cancel:
    'cancel | cancellation of! | call off | fall:fell:fallen through | scrap | abort | drop | skip | pull out of | shelve | scrub',
  postpone: 'postpone | postponement of! | put:put off | delay | defer | push back | reschedule | suspend',
  deny: 'deny | refute | dismiss | rebut | reject | dispute | rule out | deny that | are not true! | is not true! | were not true! | was not true! | are untrue! | is untrue! | are false! | is false! | are fake! | is fake! | are baseless! | is baseless! | does not correspond to reality! | do not correspond to reality! | are unfounded! | is unfounded!',
  stipulate: 'stipulate | envisage | provide for',
  write: 'write:wrote:written',
  remember: '',
  announce: 'announce | report | confirm | reveal | disclose',
  say: 'say:said | state | stress | add | note | tell:told | underline | emphasize | emphasise | declare | reiterate | warn | argue | explain | recall that= | insist | remark | point out | quote',
} satisfies Record<VerbId, string>

export const nouns = {
  meeting:
    'meeting | encounter | audience | get~together | tete~a~tete | sit-down | face~to~face meeting | working breakfast | working lunch | working dinner | face~to~face',
  talks: 'talk# | negotiation | consultation | deliberation# | discussion | parley',
  conversation: 'conversation | chat | exchange of views=',
  session: 'session | sitting | plenary session | plenary',
  summit: 'summit | summit meeting | summit talk#',
  conference:
    'conference | forum | congress | gathering | ministerial | ministerial meeting | symposium | roundtable | assembly:assemblies',
  round: 'round | round of talks | round of negotiations | round of consultations | round of dialogue',
  'press-conference':
    'press conference | news conference | press briefing | briefing | joint press conference | joint news conference | presser | media briefing',
  commission:
    'joint commission | intergovernmental commission | joint committee | working group | joint economic commission | trade commission | commission meeting | joint economic committee | intergovernmental committee',
  call: 'phone call | telephone call | phone conversation | telephone conversation | telephone talks=# | phone talks=# | call | telecon | phone discussion | telephone discussion | phone contact | telephone contact',
  'video-link':
    'video conference | videoconference | video link | video call | video summit | teleconference | video~conference | virtual summit | virtual meeting | online meeting | video meeting | videoconferencing=',
  visit: 'visit | trip | stay= | stopover | journey | mission to',
  tour: 'tour | regional tour | whirlwind tour | swing through= | swing',
  arrival: 'arrival',
  message: 'message | letter | telegram# | cable | missive | written message | verbal message | oral message | note',
  congratulation:
    'congratulation# | congratulatory message | message of congratulations | congratulatory telegram | congratulatory letter | felicitation# | congratulatory cable | message of congratulation',
  condolence:
    'condolence# | message of condolence | condolence message | letter of condolence | telegram of condolence | message of condolences | message of sympathy | telegram of condolences',
  document:
    'treaty | agreement | memorandum:memoranda | memorandum:memoranda of understanding | memorandum:memorandums of understanding | memorandum:memorandums | mou | protocol | declaration | communique | accord | contract | deal | pact | document | convention | roadmap | road map | plan of consultations | joint statement | charter | free trade agreement | cooperation plan',
  signing: 'signing | conclusion | signing ceremony:ceremonies | signature',
  ratification: 'ratification',
  sanctions:
    'sanction# | sanctions package | restrictive measure# | embargo:embargoes | package of sanctions | round of sanctions | asset freeze',
  restrictions: 'restriction# | curb# | punitive measure#',
  summons: 'summons=',
  'protest-note':
    'protest note | note of protest | note verbale= | diplomatic note | formal protest | official note | verbal note= | official protest | strong protest | protest letter | letter of protest | protest',
  credentials:
    'credential# | letter of credence | copy:copies of credentials | copy:copies of his credentials | copy:copies of her credentials',
  accreditation: 'accreditation | diplomatic accreditation',
  unwelcome: 'persona non grata= | personae non gratae= | personas non grata= | personae non grata=',
  resolution: 'resolution | draft resolution | draft | motion',
  vote: 'vote | ballot | voting=',
  // "Drills" are one exercise as often as several.
  exercise:
    'drill= | drills=# | exercise= | exercises=# | maneuver= | maneuvers=# | manoeuvre= | manoeuvres=# | war~game= | war~games=# | naval exercise= | naval exercises=# | military exercise= | military exercises=# | naval drill= | naval drills=# | military drill= | military drills=# | naval manoeuvre= | naval manoeuvres=# | naval maneuver= | naval maneuvers=#',
  appointment: 'appointment | tour of duty=',
  delegation: 'delegation | team | negotiating team | party:parties',
  invitation: 'invitation',
  relation: 'relation | relationship | tie | cooperation | conflict | war | trade | partnership | border | tension',
} satisfies Record<NounId, string>

export const markers = {
  with: 'with | alongside | together with | along with | opposite',
  between: 'between | among',
  of: 'of',
  to: 'to | into',
  from: 'from',
  in: 'in | inside',
  at: 'at | near | off the coast of',
  chez: '',
  on: 'on | upon',
  by: 'by',
  for: 'for',
  about: 'about | regarding | concerning | over | with regard to',
  'because-of': '',
  against: 'against | linked to | tied to | linked with',
  during: 'during | in the course of | amid | within the framework of | while on',
  without: 'without | in the absence of',
  after: 'after | following | in the wake of | upon completion of',
  before: 'before | ahead of | prior to',
  through: 'through | via | by means of',
  'on-behalf-of': 'on behalf of | in the name of',
  'with-participation-of':
    'with the participation of | in the presence of | attended by | featuring | with the attendance of | involving | bringing together',
  'chaired-by': 'chaired by | under the chairmanship of | co~chaired by | presided over by',
  'initiative-of': 'on the initiative of | at the initiative of | at the request of | initiated by',
  'invitation-of': 'at the invitation of | on the invitation of | upon the invitation of | invited by',
  'hosted-by': 'hosted by',
  'mediated-by': 'mediated by | through the mediation of | with the mediation of | brokered by | facilitated by',
  since: 'since the time of | from the time of',
  'sidelines-of': 'on the sidelines of | on the margins of | at the sidelines of | in the margins of',
  'led-by': 'led by | headed by',
  'according-to': 'according to | citing | quoting',
  object: '',
  'by-phone':
    'by phone | by telephone | on the phone | over the phone | over the telephone | via telephone | via phone | on the telephone',
  'by-video':
    'by video link | via video link | by videoconference | by video conference | via videoconference | via video conference | via teleconference | via videoconferencing | virtually | online | by video',
  'in-person': 'face to face | in person | one on one | in private',
} satisfies Record<MarkerId, string>

export const functionWords = {
  and: 'and | as well as | plus',
  or: 'or',
  that: 'that | whether',
  'that-he': 'that he | that she | that they',
  relative: 'which | who | whom | whose',
  where: 'where',
  because: 'because | since | given that',
  if: 'if | unless | should | provided that | in case | doubt that | doubts that | doubted that | doubt whether | doubts whether | doubted whether | doubtful that | doubtful whether | unlikely that',
  while: 'while | as | although | though | when | whereas | until | even as',
  'after-clause': 'once',
  'before-clause': 'by the time',
  not: "not | n't | never | no | failed to | fails to | unable to | failing to | refused to | refuses to",
  already: '',
  will: "will | shall | 'll | would",
  his: 'his | her | its | our | my',
  he: 'he | she',
  him: 'him',
  they: 'they | them | the two',
  speaker: 'I | we',
  there: 'there | this city | that city | the same city',
  this: 'this | these | that same | those | the latter | such',
  'each-other': 'each other | one another',
  'as-told': '',
  also: 'also | too | likewise | as well | not only | not just | not merely | not simply',
  formerly:
    'before that | prior to that | recently | previously | formerly | some time ago | not long ago | in the past | at an earlier date',
  today: 'today',
} satisfies Record<FunctionWordId, string>

/** Several owners. */
export const owners: Forms = { his: 'their' }

/** The article stands for nothing by itself: it tells a noun from a verb of the same letters. */
export const articles: Forms = { article: 'the | a | an' }

export const modifiers = {
  upcoming: 'upcoming | next | planned | expected | forthcoming | scheduled | future | coming | impending',
  possible: 'possible | proposed | potential | prospective | likely | hypothetical | would~be',
  denied: '',
  cancelled: 'cancelled | canceled | postponed | aborted | on hold | on ice | called-off | scrapped | delayed',
  current: '',
  previous:
    'before that | prior to that | the last time | last time | previous | earlier | last | past | preceding | prior | former',
  repeated:
    'regular | frequent | continuous | many | several | numerous | repeated | constant | countless | annual | recurrent | periodic',
  habitual: 'regularly | frequently | often | constantly | repeatedly | always | usually | routinely',
  joint: 'joint | shared',
  telephone: 'telephone | phone',
  video: 'video | virtual | online | remote',
  bilateral: 'bilateral | two~way | two~sided',
  trilateral: 'trilateral | three~way | tripartite | three~sided',
  quadrilateral: 'quadrilateral | four~way | quadripartite',
  multilateral: 'multilateral | many~sided',
  official:
    'so~called | official | working | state | brief | two~day | three~day | one~day | unannounced | surprise | first | historic',
  sport:
    'football | soccer | national team | national teams | friendly match | world cup | match | volleyball | tournament | championship | semi~final | quarter~final | in the final | the final of | league | olympic | coach | striker | goalkeeper | grand prix',
  separately: 'separately | separate | each in turn | in turn | one by one | in separate meetings | in separate talks',
} satisfies Record<ModifierId, string>

/** People and craft that stand for the state they are of. */
export const agents = {
  agents:
    'companies | firms | entities | individuals | citizens | nationals | banks | people | diplomats | officials | representatives | envoys | negotiators | experts | navies | warships | navy | militaries | naval forces | special forces | armed forces | ministers | deputy foreign ministers | delegates | teams | plane | aircraft | jet | negotiating teams | delegations | technical teams',
} satisfies Forms

/** As bare and as full infinitives. */
const infinitives = (verbs: string): string =>
  verbs
    .split(' | ')
    .flatMap((verb) => [verb, `to ${verb}`])
    .join(' | ')

/** Deeds: who agrees to one has made a deal; who agrees to expand ties has not. What is mended must be relations. */
export const deeds: Forms = {
  mending: infinitives(
    'restore | resume | re-establish | reestablish | establish | normalise | normalize | mend | sever | break off',
  ),
  deed: [
    'build | construct | supply | deliver | sell | buy | purchase | lease | swap | trade places | release | free | reopen | open',
    'abolish | waive | halt | cease | stop | produce | manufacture | finance | transfer | ship | export | import | link | connect',
    'exchange prisoners | exchange ambassadors | jointly build | jointly produce | jointly develop | extend the truce',
    'extend the ceasefire | observe a ceasefire | withdraw troops | withdraw their troops | withdraw forces | withdraw their forces',
  ]
    .map(infinitives)
    .join(' | '),
}

/** Words whose dot ends no sentence. */
export const abbreviations: Forms = {
  abbreviation:
    'Mr | Mrs | Ms | Dr | Prof | Gen | Lt | Col | Maj | Capt | Sgt | Adm | Brig | Sen | Rep | Gov | Pres | Amb | Rev | Hon | St | Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sep | Sept | Oct | Nov | Dec | No | vs | Inc | Ltd | Co | Corp | Jr | Sr | etc | approx | al | est | e.g | i.e | U.S | U.K | U.N | E.U | U.A.E | a.m | p.m | Fig | vol | pp',
}

/** Whoever is somebody's without being him: he who owns them takes no part. */
export const entourage = {
  entourage:
    'aide | aides | adviser | advisers | advisor | advisors | ally | allies | associate | associates | confidant | confidants | confidante | loyalist | loyalists | supporter | supporters | son | daughter | brother | wife | lawyer | relative | relatives',
} satisfies Forms
