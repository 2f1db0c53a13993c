/**
 * The words that frames are written over, by meaning and not by language: a frame says "subject, verb `receive`, object",
 * and every language folder says how its press writes `receive`. That is why frames exist once and a language is a folder
 * of words (tables `satisfies Record<VerbId, string>`: the compiler names what a language still owes).
 */

/**
 * Verbs, by sense. In a language that says it with a noun and a light verb (Persian, often Arabic) the noun stands under
 * its own id and the light verb is `hold` or `occur`.
 */
export const VERBS = {
  // Two-sided acts.
  meet: 'meets, sees, sits down with another official',
  receive: 'receives a guest, grants an audience: subject host, object guest',
  get: 'gets a call, letter, invitation, credentials: subject is whom it reaches',
  gather: 'brings together: subject the gathering, object who takes part ("talks that brought together A and B")',
  assemble: 'comes together: subject all who do',
  host: 'is host to a person, delegation or gathering',
  negotiate: 'negotiates, holds talks, confers, consults: where a single verb says it',
  speak: 'talks or converses with; by telephone only where the words around it say so',
  phone: 'telephones, calls up',
  discuss: 'discusses, reviews, exchanges views on: no event alone, evidence beside one',
  attend: 'takes part in a gathering',
  join: 'joins talks that go on',
  mediate: 'mediates, acts as go-between: subject mediator of the talks in its clause',
  chair: 'chairs a session',
  // Travel.
  travel: 'goes, travels, flies, sets out to a place',
  arrive: 'arrives, lands, comes to a place',
  visit: 'visits a place or person: object is the place',
  stay: 'is, was, stays in a place, the preposition included: a visit where a foreign place follows at once',
  depart: 'leaves a place, returns home from it',
  // Messages.
  send: 'sends, writes, addresses a letter or message to',
  deliver: 'hands over, conveys, passes on a letter or message',
  congratulate: 'congratulates',
  condole: 'offers condolences',
  // Documents.
  sign: 'signs',
  initial: 'initials',
  ratify: 'ratifies, approves a document in parliament or by law',
  'enter-force': 'enters into force, becomes binding',
  agree: 'reaches agreement, agrees that or on',
  reach: 'comes to what a noun of its clause names (an agreement, a deal)',
  extend: 'extends, prolongs',
  terminate: 'denounces, terminates, withdraws from',
  // Coercion.
  impose: 'imposes, introduces (sanctions)',
  sanction: 'sanctions, puts on a sanctions list',
  lift: 'lifts, eases, suspends (sanctions)',
  summon: 'summons an envoy',
  expel: 'expels, declares persona non grata',
  declare: 'declares somebody to be what a noun of its clause names (persona non grata)',
  recall: 'recalls an ambassador',
  // Envoys.
  appoint: 'appoints, names to a post',
  present: 'presents, hands over (credentials)',
  'end-mission': 'ends a posting, is relieved of it',
  strip: 'strips an envoy of, revokes (an accreditation)',
  // Votes.
  adopt: 'adopts, passes (a resolution)',
  veto: 'vetoes',
  reject: 'votes down, rejects in a vote',
  vote: 'casts its vote, for or against what a noun names',
  // Support: they lend tense and subject to an event noun.
  hold: 'holds, conducts, makes, has: transitive support ("held talks", "made a visit", "paid a call")',
  occur: 'takes place, is held: intransitive support',
  light: 'a light verb alone: lends tense to the noun or predicate right before it (Persian do, become, have, be)',
  begin: 'begins, opens',
  finish: 'ends, concludes, wraps up',
  // Stance towards an event: they set its status.
  plan: 'plans, intends, is due, is scheduled, is to, prepares',
  propose: 'proposes, offers, suggests, is ready, wants, hopes, calls for',
  invite: 'invites',
  cancel: 'cancels, calls off',
  postpone: 'postpones, puts off',
  deny: 'denies, refutes',
  stipulate: 'provides for, stipulates: what a document asks, and nobody has done',
  write: 'writes: a message by itself where it tells to whom',
  announce: 'announces, reports: what follows happened or will',
  say: 'says, states, stresses, adds: opens a clause of what was said',
} as const
export type VerbId = keyof typeof VERBS

/** Nouns that name an event, a document or a means. */
export const NOUNS = {
  meeting: 'a meeting, an encounter, an audience, a reception by',
  talks: 'talks, negotiations, consultations',
  conversation: 'a conversation, an exchange; a call only where the words around it say so',
  session: 'a session, a sitting of a standing body',
  summit: 'a summit',
  conference: 'a conference, a forum, a gathering of many',
  'press-conference': 'a press conference, a briefing: no event, and no `conference`',
  round: 'a round of talks',
  commission: 'a joint commission, committee, working group of states',
  call: 'a telephone call or conversation, a contact by telephone',
  'video-link': 'a video conference or link',
  visit: 'a visit, a trip',
  tour: 'a tour of several countries',
  arrival: 'an arrival',
  message: 'a message, letter, note, cable',
  congratulation: 'a congratulation, a message of congratulation',
  condolence: 'a condolence, a message of condolence',
  document: 'a treaty, agreement, memorandum, protocol, declaration, statement, contract',
  signing: 'the signing, conclusion of a document',
  ratification: 'a ratification',
  sanctions: 'sanctions, a package or list of them',
  restrictions: 'restrictions: sanctions only where they are aimed at a state',
  summons: 'a summoning',
  'protest-note': 'a note of protest',
  credentials: 'credentials, letters of credence or copies of them',
  accreditation: 'an accreditation: only what takes it away or confers it makes an event',
  unwelcome: 'a persona non grata, where the language parts it from its verb',
  resolution: 'a resolution',
  vote: 'a vote, a ballot in a council or assembly',
  exercise: 'a military drill, manoeuvres',
  appointment: 'an appointment of an envoy',
  delegation: 'a delegation: the state it comes from takes part',
  invitation: 'an invitation',
  relation: 'relations, cooperation, trade, conflict, border: takes its own "with" and makes no event',
} as const
export type NounId = keyof typeof NOUNS

/** What marks an argument: prepositions, postpositions, and the phrases that stand for them. */
export const MARKERS = {
  with: 'in company of, against which side one speaks ("with", "met *with*")',
  between: 'between, among',
  of: 'possessor ("of"); not needed where a case or juxtaposition says it',
  to: 'direction or recipient',
  from: 'origin or sender',
  in: 'place or date within',
  at: 'place or occasion',
  chez: 'at the house or office of a person (Russian u): whom one visits or who has a talk',
  on: 'date, topic or target ("sanctions on")',
  by: 'agent of a passive',
  for: 'beneficiary, purpose, or destination ("left for")',
  about: 'topic',
  against: 'target',
  during: 'within an event',
  after: 'later than',
  before: 'earlier than',
  through: 'means, go-between',
  'on-behalf-of': 'in the name of',
  'with-participation-of': 'attended by, in the presence of',
  'chaired-by': 'under the chairmanship of',
  'initiative-of': 'on the initiative of, at the request of',
  'invitation-of': 'at the invitation of',
  'hosted-by': 'hosted by',
  'mediated-by': 'through the mediation of',
  'sidelines-of': 'on the sidelines of',
  'led-by': 'headed by (a delegation)',
  object: 'mark of the object (Persian)',
  'according-to': 'names who told it (according to, citing): no part in what is told',
  'by-phone': 'by telephone (an adverb: it marks no argument)',
  'by-video': 'by video link (likewise)',
  'in-person': 'face to face, in person, in a narrow circle (likewise): a talk is then a meeting',
} as const
export type MarkerId = keyof typeof MARKERS

/** Words that cut clauses or join parties, and pronouns. */
export const FUNCTION_WORDS = {
  and: 'joins',
  or: 'joins alternatives',
  that: 'opens what is said or thought',
  'that-he': 'the same with its own subject pronoun',
  relative: 'opens a relative clause (which, who)',
  where: 'opens a clause about the place told right before it (where)',
  because: 'opens a reason',
  while: 'opens a side clause (while, as, although)',
  if: 'opens a condition: what it tells has not happened',
  'after-clause': 'opens an earlier event (after + verb)',
  'before-clause': 'opens a later event',
  not: 'negates',
  already: 'a particle behind which a verb is finite, whatever else its letters may be (Arabic)',
  will: 'makes a verb future where the future is a word of its own (will, is to)',
  his: 'possessive of a party already told (his, their, own)',
  he: 'he, she: as a subject, or wherever the language does not tell',
  him: 'him, her: never a subject',
  they: 'they, them, the two of them',
  there: 'in this city, in that country: the place told last',
  this: 'demonstrative: points back at an event already told',
  'each-other': 'one another',
  also: 'also, likewise',
  formerly: 'at another time, which the text leaves open (previously, recently, some time ago)',
  today: 'marks the day of the report where the date reader sees no date',
} as const
export type FunctionWordId = keyof typeof FUNCTION_WORDS

/** What turns a noun's event: adjectives and set phrases beside it. */
export const MODIFIERS = {
  upcoming: 'upcoming, next, planned, expected, forthcoming',
  possible: 'possible, proposed, potential',
  denied: 'the denial of (news of): a noun before that of the event',
  cancelled: 'cancelled, postponed',
  previous: 'previous, last, earlier (an event before the one of the news)',
  repeated: 'regular, continuous, frequent, many, several past: no single event',
  habitual: 'regularly, often, constantly (adverb beside a verb)',
  joint: 'joint, shared',
  telephone: 'telephone (adjective)',
  video: 'video, online (adjective)',
  bilateral: 'bilateral, two-sided',
  trilateral: 'three-sided',
  quadrilateral: 'four-sided',
  multilateral: 'many-sided',
  official: 'official, working, state (visit)',
  separately: 'each by himself, one after the other: as many talks as partners',
  sport: 'of a sport: its meetings and talks are no events of states',
} as const
export type ModifierId = keyof typeof MODIFIERS
