/**
 * Clues of what the gazetteer knows: offices that people are said to hold, presidents that are spoken of, landmarks and the
 * years counted from them, birthdays.
 */
import type { Expression } from '../../calendar/expression.js'
import { parseDay, toGregorian } from '../../calendar/gregorian.js'
import type { TimeHabits } from '../../calendar/habits.js'
import { type Chart, type Item, isOf, itemsOf } from '../../engine/chart.js'
import { CLITIC_AND, COMMON } from '../../engine/features.js'
import { type LandmarkId, landmarks } from '../../gazetteer/landmarks.js'
import { birthdays } from '../../gazetteer/occasions.js'
import { type PersonId, persons } from '../../gazetteer/persons.js'
import type { Person } from '../../gazetteer/rows.js'
import { LINE_BEFORE, SIGN } from '../../text/tokenize.js'
import { resolve } from '../time/resolve.js'
import { type Clue, contextOn, DOUBT, expressionOf, type FoundTime, firstDay, lastDay } from './clue.js'

/** All clues of the gazetteer but those of occasions. */
export const factClues = (chart: Chart, times: readonly FoundTime[], habits: TimeHabits): Clue[] => [
  ...officeClues(chart),
  ...landmarkClues(chart, times, habits),
  ...warClues(chart, times),
  ...birthdayClues(chart),
  ...presenceClues(chart),
]

// --- Offices -------------------------------------------------------------------------------------------------------

const REACH = 6
/** Who has died or left is still called by the office for some days. */
const FAREWELL = 14

/** Someone named with an office held it then; who is given several held one of them. */
function officeClues(chart: Chart): Clue[] {
  const offices = new Map<PersonId, Set<string>>()
  for (const person of itemsOf(chart, 'Person')) {
    if (person.features & COMMON || !(person.id in persons)) continue
    const id = person.id as PersonId
    for (const office of [officeBefore(chart, person), officeAfter(chart, person)])
      if (office) offices.set(id, (offices.get(id) ?? new Set()).add(office))
  }
  return [...offices].flatMap(([id, held]): Clue[] => {
    const row: Person = persons[id]
    const tenures = row.offices.filter(({ office, sure }) => held.has(office) && sure !== 'doubtful')
    if (tenures.length === 0) return []
    const spans = tenures.map(({ from, until }) => [firstDay(from), lastDay(until) + FAREWELL] as const)
    return [
      {
        reason: `${id} is ${[...new Set(tenures.map(({ office }) => office))].join(' or ')}`,
        trust: 'world',
        doubt: DOUBT.office,
        holds: (day) => spans.some(([from, until]) => day >= from && day <= until),
      },
    ]
  })
}

/** The office right before a name, no words but its country between; null where another person or sentence stands there. */
function officeBefore(chart: Chart, person: Item): string | null {
  for (let token = person.from - 1; token >= Math.max(0, person.from - REACH); token--) {
    if (isBarred(chart, token) || isAt(chart, token, 'Person')) return null
    const office = officeAt(chart, token)
    // "Deputy prime minister, foreign minister": only what says all of it is the office; what stands before may say more.
    if (office && office.to <= person.from)
      return isDeputed(chart, token) || isFormer(chart, token - 1) ? null : idOf(office)
    if (((chart.tokens.flags[token] as number) & LINE_BEFORE) !== 0) return null
  }
  return null
}

/** The office right behind a name; that of the next person stands before his own name, or behind "and". */
function officeAfter(chart: Chart, person: Item): string | null {
  for (let token = person.to; token < Math.min(chart.tokens.count, person.to + 3); token++) {
    if (((chart.tokens.flags[token] as number) & LINE_BEFORE) !== 0 || isBarred(chart, token)) return null
    if (chart.starts[token]?.some(({ cls, id }) => cls === 'Function' && id === 'and')) return null
    const office = officeAt(chart, token)
    if (!office) continue
    if (office.features & CLITIC_AND) return null
    for (let next = office.to; next < Math.min(chart.tokens.count, office.to + NEXT); next++)
      if (isAt(chart, next, 'Person') || isBarred(chart, next)) return null
    return isDeputed(chart, token) || isFormer(chart, office.to) ? null : idOf(office)
  }
  return null
}

/** How near behind an office a name makes it its own. */
const NEXT = 4

const idOf = ({ id }: Item): string => id.split('@')[0] ?? id
const isAt = (chart: Chart, token: number, cls: string): boolean =>
  chart.starts[token]?.some((item) => item.cls === cls) ?? false

/** The longest office that begins at a token and is no part of a longer one. */
function officeAt({ starts }: Chart, token: number): Item | null {
  let office: Item | null = null
  for (const item of starts[token] ?? []) if (item.cls === 'Office' && item.to > (office?.to ?? 0)) office = item
  if (!office) return null
  for (let before = Math.max(0, token - REACH); before < token; before++)
    if (starts[before]?.some(({ cls, to }) => cls === 'Office' && to >= (office as Item).to)) return null
  return office
}

/** Whether another office stands close before one: one of the two is a deputy's, or somebody else's. */
function isDeputed({ starts }: Chart, token: number): boolean {
  for (let before = Math.max(0, token - 2); before < token; before++)
    if (starts[before]?.some(({ cls, to }) => cls === 'Office' && to <= token)) return true
  return false
}

/** A word for the past ("former") or one to come ("elect"), or the end of a sentence. */
const isBarred = (chart: Chart, token: number): boolean =>
  isFormer(chart, token) ||
  (chart.tokens.kind[token] === SIGN && chart.tokens.text[chart.tokens.start[token] as number] === '.')

/** A word for an office that is held no longer, or not yet. */
const isFormer = (chart: Chart, token: number): boolean =>
  chart.starts[token]?.some(({ cls, id }) => cls === 'Who' && (id === 'former' || id === 'elect')) ?? false

// --- Landmarks -----------------------------------------------------------------------------------------------------

/** What is spoken of has happened; what happened "last month" or lasts "for three years" says when. */
function landmarkClues(chart: Chart, times: readonly FoundTime[], habits: TimeHabits): Clue[] {
  return itemsOf(chart, 'Landmark').flatMap((item): Clue[] => {
    if (item.id === 'war') return []
    const row = landmarks[item.id as LandmarkId]
    const from = parseDay(row.from) ?? 0
    const until = lastDay(row.until)
    const tests: Clue[] = [{ reason: `after ${item.id}`, trust: 'calendar', weight: 6, holds: (day) => day >= from }]
    for (const time of times) {
      const gap = Math.max(time.item.from - item.to, item.from - time.item.to)
      const e = expressionOf(time)
      if (gap > 12 || crossesSentence(chart, item, time.item)) continue
      if (row.until !== null && isBehind(e))
        tests.push({
          reason: `${item.id} was then`,
          trust: 'world',
          doubt: DOUBT.landmark,
          holds: (day) => {
            const found = resolve(e, contextOn(day, habits))
            return (
              found?.start !== null &&
              found?.end !== null &&
              found !== null &&
              found.start <= (until + 1) * 1440 &&
              found.end >= from * 1440
            )
          },
        })
      const years = countedYears(e)
      if (years !== null && gap <= 5)
        tests.push({
          reason: `${item.id} has lasted ${years} years`,
          trust: 'world',
          doubt: DOUBT.landmark,
          // Three years are said from some weeks before the day until the fourth comes near.
          holds: (day) => day >= from + years * 365 - 60 && day <= from + years * 366 + 300,
        })
    }
    return tests
  })
}

/** Times that place what happened: last month, this February, on 6 February. */
const isBehind = (e: Expression): boolean =>
  (e.kind === 'shift' && e.aligned && e.by <= 0 && (e.unit === 'month' || e.unit === 'week' || e.unit === 'year')) ||
  (e.kind === 'fields' &&
    e.year === undefined &&
    e.month !== undefined &&
    (e.direction === 'this' || e.direction === 'last' || e.day !== undefined))

function countedYears(e: Expression): number | null {
  if (e.kind === 'shift' && !e.aligned && e.unit === 'year' && e.by < 0 && e.by % 1 === 0) return -e.by
  const amount = e.kind === 'duration' ? e.amounts[0] : undefined
  return amount?.unit === 'year' && amount.amount !== null && amount.amount % 1 === 0 ? amount.amount : null
}

const crossesSentence = ({ tokens }: Chart, a: Item, b: Item): boolean => {
  for (let token = Math.min(a.to, b.to); token < Math.max(a.from, b.from); token++) {
    if (((tokens.flags[token] as number) & LINE_BEFORE) !== 0) return true
    if (tokens.kind[token] === SIGN && tokens.text[tokens.start[token] as number] === '.') return true
  }
  return false
}

/** A war "of three years in Ukraine" need not be called by its name. */
function warClues(chart: Chart, times: readonly FoundTime[]): Clue[] {
  return times.flatMap((time): Clue[] => {
    const years = countedYears(expressionOf(time))
    if (years === null || years > 9) return []
    let war = false
    let ukraine = false
    for (let token = Math.max(0, time.item.from - 5); token < Math.min(chart.tokens.count, time.item.to + 6); token++) {
      war ||= chart.starts[token]?.some(({ cls, id }) => cls === 'Landmark' && id === 'war') ?? false
      ukraine ||= chart.starts[token]?.some(({ cls, id }) => cls === 'Country' && id === 'UA') ?? false
    }
    if (!war || !ukraine) return []
    const from = parseDay(landmarks['ukraine-war'].from) ?? 0
    return [
      {
        reason: `the war in Ukraine has lasted ${years} years`,
        trust: 'world',
        doubt: DOUBT.landmark,
        holds: (day) => day >= from + years * 365 - 60 && day <= from + years * 366 + 300,
      },
    ]
  })
}

// --- Presence ------------------------------------------------------------------------------------------------------

/** Presidents of the United States are spoken of while they are in office; of two the later one counts. */
const PRESIDENTS: readonly PersonId[] = ['barack-obama', 'donald-trump', 'joe-biden']

function presenceClues(chart: Chart): Clue[] {
  const named = itemsOf(chart, 'Person').filter(
    ({ id, from }) => PRESIDENTS.includes(id as PersonId) && !isFormer(chart, from - 1),
  )
  const ids = [...new Set(named.map(({ id }) => id as PersonId))]
  if (ids.length !== 1 || ids[0] === undefined) return []
  const row: Person = persons[ids[0]]
  const spans = row.offices
    .filter(({ office }) => office === 'president')
    .map(({ from, until }) => [firstDay(from), lastDay(until)] as const)
  if (spans.length === 0) return []
  return [
    {
      reason: `${ids[0]} is spoken of`,
      trust: 'world',
      doubt: DOUBT.presence,
      holds: (day) => spans.some(([from, until]) => day >= from && day <= until),
    },
  ]
}

// --- Birthdays -----------------------------------------------------------------------------------------------------

/** Who is congratulated on a birthday has had it within days; which one it is gives the year. */
function birthdayClues(chart: Chart): Clue[] {
  return itemsOf(chart, 'Birthday').flatMap((item): Clue[] =>
    Object.entries(birthdays).flatMap(([person, born]): Clue[] => {
      if (!itemsOf(chart, 'Person').some(({ id }) => id === person)) return []
      const { year, month, day } = toGregorian(firstDay(born))
      const age = ageBeside(chart, item)
      if (age !== null && (age < 40 || age > 100)) return []
      return [
        {
          reason: `${person} has birthday${age === null ? '' : ` ${age}`}`,
          trust: 'world',
          doubt: DOUBT.birthday,
          holds: (at) => {
            const now = toGregorian(at)
            const since = (now.month - month) * 30 + now.day - day
            return since >= -3 && since <= 14 && (age === null || now.year - year === age)
          },
        },
      ]
    }),
  )
}

/** The number beside a birthday: his 68th birthday. */
function ageBeside(chart: Chart, item: Item): number | null {
  for (let token = Math.max(0, item.from - 4); token < Math.min(chart.tokens.count, item.to + 4); token++) {
    const nth = chart.starts[token]?.find(
      (other) => (isOf(other, 'Nth') || isOf(other, 'Count')) && (other.to <= item.from || token >= item.to),
    )
    if (nth && typeof nth.value === 'number' && nth.value >= 40) return nth.value
  }
  return null
}
