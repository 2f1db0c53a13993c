/**
 * Pronouns as mentions of the person whom they can only mean: "he" and "his" where the sentence, or else the one before it,
 * has spoken of one person of that gender; "he" at the head of a sentence whose predecessor had one subject; "I" in the words
 * of somebody who is quoted. What could mean two is left alone: a mention ties a deed to a name. Events resolve pronouns by
 * their own, bolder rule (events/groups.ts), because a frame says which of two it wants.
 */
import type { Entity, Mention } from '../../core/entity.js'
import { type Chart, type Item, itemsFrom, itemsOf, itemsUpTo, spanOf } from '../../engine/chart.js'
import { FEMININE, GEN, NOM, PAST, PRESENT } from '../../engine/features.js'
import type { PronounId } from '../../ontology/references.js'
import { SIGN, tokenText } from '../../text/tokenize.js'
import type { Sentence } from '../cells.js'
import type { Party } from '../party.js'
import { personRow } from './facts.js'

type Gender = 'male' | 'female' | null

/** A person as told at a place of the text. */
interface Told {
  readonly id: string
  readonly gender: Gender
  readonly from: number
  readonly to: number
  readonly features: number
}

/** What the sentences so far have left for a pronoun. */
interface Memory {
  /** People of the last sentence that told any, and the one who acted in it. */
  people: readonly Told[]
  subject: string | null
  /** How many sentences ago that was. */
  age: number
  /** Somebody besides was told of whom it is not known who he is: a pronoun may mean him. */
  unclear: boolean
  /** Who is quoted: he is "I" until somebody else is, and how many sentences ago he was told. */
  speaker: string | null
  silent: number
  /** The speaker's words go on behind a colon, without quotation marks. */
  open: boolean
}

interface Thread {
  readonly chart: Chart
  readonly memory: Memory
  /** By entity. */
  readonly added: Map<string, Mention[]>
}

const GENDER: Readonly<Record<PronounId, Gender>> = {
  he: 'male',
  she: 'female',
  'he-or-she': null,
  his: 'male',
  hers: 'female',
  i: null,
}
/** Pronouns that act. */
const ACTING: ReadonlySet<string> = new Set(['he', 'she', 'he-or-she'])
/** A sentence of quotation alone is bridged ("..." He added). */
const MOST_AGE = 1
/** Sentences of a speech without its speaker's name. */
const MOST_SILENT = 3
/** Tokens at the head of a sentence within which a pronoun opens it: "In Moscow, *he* ...". */
const HEAD = 4
/** Of a speaker, verbs of saying that a language writes close to him. */
const NEAR_SPEAKER = 2

/** The entities of an article with their pronouns added, in the order of the text. */
export function withPronouns(
  chart: Chart,
  sentences: readonly Sentence[],
  entities: ReadonlyMap<string, Entity>,
): ReadonlyMap<string, Entity> {
  if (itemsOf(chart, 'Pronoun').length === 0) return entities
  const told = peopleTold(chart, entities)
  if (told.length === 0) return entities
  const thread: Thread = {
    chart,
    memory: { people: [], subject: null, age: 0, unclear: false, speaker: null, silent: 0, open: false },
    added: new Map(),
  }
  let next = 0
  let line = -1
  let quoted = false
  for (const sentence of sentences) {
    if (sentence.line !== line) quoted = false
    line = sentence.line
    while (next < told.length && (told[next] as Told).from < sentence.from) next++
    const first = next
    while (next < told.length && (told[next] as Told).from < sentence.to) next++
    quoted = readSentence(thread, sentence, told.slice(first, next), quoted)
  }
  const { added } = thread
  if (added.size === 0) return entities
  const whole = (entity: Entity): Entity => {
    const more = added.get(entity.id)
    return more ? { ...entity, mentions: [...entity.mentions, ...more].sort((a, b) => a.start - b.start) } : entity
  }
  return new Map([...entities].map(([id, entity]) => [id, whole(entity)]))
}

/** Everybody whom a party of one or several people tells, in the order of the text. */
function peopleTold(chart: Chart, entities: ReadonlyMap<string, Entity>): Told[] {
  const women = new Set(
    itemsOf(chart, 'GivenName').flatMap(({ from, features }) =>
      features & FEMININE ? [chart.tokens.start[from]] : [],
    ),
  )
  /** As the gazetteer has it, or as a given name tells; null where nothing does. */
  const genderOf = (id: string): Gender =>
    personRow(id)?.gender ??
    (entities.get(id)?.mentions.some(({ form, start }) => form === 'name' && women.has(start)) ? 'female' : null)
  const genders = new Map([...entities.keys()].map((id) => [id, genderOf(id)]))
  return itemsOf(chart, 'Party')
    .flatMap(({ value, from, to, features }) => {
      const { kind, entities: ids } = value as Party
      return kind === 'person' ? ids.map((id) => ({ id, gender: genders.get(id) ?? null, from, to, features })) : []
    })
    .sort((a, b) => a.from - b.from)
}

/** Reads the pronouns of a sentence, and notes what it leaves for the next; answers whether a quotation is open at its end. */
function readSentence(thread: Thread, sentence: Sentence, people: readonly Told[], quotedBefore: boolean): boolean {
  const { chart, memory } = thread
  const { tokens } = chart
  const { from, to } = sentence
  /** Those met so far outside quotations, pronouns among them. */
  const before: Told[] = []
  /** "I" in somebody's words. */
  const speeches: Item[] = []
  let quoted = quotedBefore
  let unclear = false
  let quotes = quotedBefore
  let at = 0
  for (let token = from; token < to; token++) {
    for (; at < people.length && (people[at] as Told).from === token; at++) if (!quoted) before.push(people[at] as Told)
    if (isQuote(chart, token)) {
      quoted = !quoted
      quotes = true
      continue
    }
    const pronoun = itemsFrom(chart, token).find(({ cls }) => cls === 'Pronoun')
    if (!pronoun) continue
    if (pronoun.id === 'i') {
      if (quoted || memory.open) speeches.push(pronoun)
      continue
    }
    if (quoted || !isHuman(chart, pronoun)) continue
    const who = behindName(chart, pronoun, before) ? undefined : meant(thread, pronoun, before, token - from < HEAD)
    if (who) {
      add(thread, who.id, pronoun)
      before.push({ ...who, from: token, to: token + 1, features: pronoun.features })
    } else unclear ||= ACTING.has(pronoun.id)
  }
  const speaker = speakerOf(chart, sentence, people, quotedBefore)
  memory.silent = speaker ? 0 : memory.silent + 1
  const speaks = speaker ?? (memory.open || memory.silent <= MOST_SILENT ? memory.speaker : null)
  if (speaks) for (const item of speeches) add(thread, speaks, item)
  if (before.length > 0) {
    memory.subject = subjectOf(chart, from, before)
    memory.people = before
    memory.unclear = unclear
    memory.age = 0
  } else {
    memory.age++
    memory.unclear ||= unclear || !quotes
  }
  if (speaker || before.length > 0) memory.speaker = speaker
  if (speaker) memory.open = tokenText(tokens, to - 1) === ':'
  return quoted
}

const isQuote = ({ tokens }: Chart, token: number): boolean =>
  tokens.kind[token] === SIGN && tokenText(tokens, token) === '"'

/** Adds a pronoun to the mentions of somebody: its first word alone. */
function add({ chart, added }: Thread, id: string, { from }: Item): void {
  const { start, end } = spanOf(chart, { from, to: from + 1 })
  const mention: Mention = {
    text: chart.tokens.text.slice(start, end),
    start,
    end,
    form: 'pronoun',
    foundBy: ['who/pronoun'],
  }
  const list = added.get(id)
  if (list) list.push(mention)
  else added.set(id, [mention])
}

/** The one whom a pronoun means; undefined where it may be two. */
function meant({ chart, memory }: Thread, pronoun: Item, before: readonly Told[], opens: boolean): Told | undefined {
  const gender = GENDER[pronoun.id as PronounId]
  const fits = (told: Told): boolean => gender === null || told.gender === null || told.gender === gender
  const acts = ACTING.has(pronoun.id)
  // "As the minister sees no use in it, *he* told X": who tells is not the one he tells of, or the one told last.
  if (acts && before.length > 0 && isAside(chart, pronoun)) {
    const all = [...before, ...(memory.unclear ? [] : memory.people)].filter(fits)
    return memory.people.length > 0 ? sole(all) : undefined
  }
  if (before.length > 0) {
    const only = sole(before.filter(fits))
    if (only) return only
    // "After the talks with Y X said *he* ...": who has just spoken speaks of himself.
    return acts ? before.find((told) => fits(told) && isSayer(chart, told, pronoun.from)) : undefined
  }
  if (memory.age > MOST_AGE || memory.unclear) return undefined
  const candidates = memory.people.filter(fits)
  const only = sole(candidates)
  if (only) return only
  return acts && opens ? candidates.find(({ id }) => id === memory.subject) : undefined
}

/** "X, *his* colleague": what stands in apposition to a name tells whose he is, and not his own. */
const behindName = ({ tokens }: Chart, { from }: Item, before: readonly Told[]): boolean =>
  from > 0 && tokenText(tokens, from - 1) === ',' && before.at(-1)?.to === from - 1

/** "..., *he* said": set off by a comma, with a verb of saying behind it. */
const isAside = (chart: Chart, { from, to }: Item): boolean =>
  from > 0 &&
  tokenText(chart.tokens, from - 1) === ',' &&
  itemsFrom(chart, to).some(({ cls, id }) => cls === 'Verb' && id === 'say')

/** The first of those who are all the same person; undefined where they are several, or none. */
const sole = (told: readonly Told[]): Told | undefined =>
  told.every(({ id }) => id === told[0]?.id) ? told[0] : undefined

/** Whether only a verb of saying (and "that") stands between a person and a token. */
function isSayer(chart: Chart, { to }: Told, until: number): boolean {
  const said = itemsFrom(chart, to).find(({ cls, id, features }) => cls === 'Verb' && id === 'say' && features & PAST)
  if (!said) return false
  const that = itemsFrom(chart, said.to).find(({ cls, id }) => cls === 'Function' && id === 'that')
  return (that?.to ?? said.to) === until
}

/** Verbs that documents and talks do as well as people. */
const THINGS_DO: ReadonlySet<string> = new Set(['occur', 'begin', 'finish', 'stipulate', 'light', 'hold'])

/** Where the language's "he" may be a thing, only the doer of a human deed is a person: "*he* stressed". */
function isHuman(chart: Chart, { to, features }: Item): boolean {
  if (!(features & NOM)) return true
  for (let token = to; token < to + NEAR_SPEAKER && token < chart.tokens.count; token++)
    if (
      itemsFrom(chart, token).some(
        ({ cls, id, features: verb }) => cls === 'Verb' && verb & (PAST | PRESENT) && !THINGS_DO.has(id),
      )
    )
      return true
  return false
}

/** Who acted in a sentence, where case or the verb behind him tells it of one alone; null where nothing does. */
function subjectOf(chart: Chart, from: number, people: readonly Told[]): string | null {
  const nominative = people.filter(({ features }) => features & NOM && !(features & GEN))
  const acting = nominative.length > 0 ? nominative : people.filter((told) => isActing(chart, from, told))
  const only = sole(acting)
  return only && !isListed(chart, only) ? only.id : null
}

/** Whether somebody is named with others: "X and *Y*". */
const isListed = (chart: Chart, { from }: Told): boolean =>
  itemsUpTo(chart, from).some(({ cls, id }) => cls === 'Function' && id === 'and')

/** Whether a verb follows a person whom no preposition governs. */
function isActing(chart: Chart, sentence: number, { from, to }: Told): boolean {
  const governed = itemsUpTo(chart, from).some(({ cls, from: start }) => cls === 'Marker' && start >= sentence)
  const verb = itemsFrom(chart, to).some(({ cls, features }) => cls === 'Verb' && features & (PAST | PRESENT))
  return verb && !governed
}

/** Whose words a sentence tells: the only person outside its quotations, or the one beside the verb of saying. */
function speakerOf(
  chart: Chart,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
  people: readonly Told[],
  quotedBefore: boolean,
): string | null {
  let quoted = quotedBefore
  const outside: Told[] = []
  const said: Item[] = []
  let at = 0
  for (let token = from; token < to; token++) {
    for (; at < people.length && (people[at] as Told).from <= token; at++) if (!quoted) outside.push(people[at] as Told)
    if (isQuote(chart, token)) quoted = !quoted
    else if (!quoted)
      said.push(
        ...itemsFrom(chart, token).filter(({ cls, id }) => cls === 'Verb' && (id === 'say' || id === 'announce')),
      )
  }
  if (said.length === 0) return null
  const only = sole(outside)
  if (only) return only.id
  const beside = outside.filter((told) => said.some((verb) => verb.to === told.from || verb.from === told.to))
  return sole(beside)?.id ?? null
}
