/**
 * Clues of what the gazetteer knows: offices that people are said to hold, presidents that are spoken of, landmarks and the
 * years counted from them, birthdays.
 */
import type { Expression } from '../../calendar/expression.js'
import { parseDay, toGregorian } from '../../calendar/gregorian.js'
import type { TimeHabits } from '../../calendar/habits.js'
import { type Chart, type Item, itemsOf } from '../../engine/chart.js'
import { COMMON, SHORT } from '../../engine/features.js'
import { type LandmarkId, landmarks } from '../../gazetteer/landmarks.js'
import { birthdays } from '../../gazetteer/occasions.js'
import { type PersonId, persons } from '../../gazetteer/persons.js'
import type { Person } from '../../gazetteer/rows.js'
import { LINE_BEFORE, SIGN } from '../../text/tokenize.js'
import { resolve } from '../time/resolve.js'
import { type Clue, contextOn, expressionOf, type FoundTime, firstDay, lastDay } from './clue.js'

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

/** Someone named with an office held it then. */
function officeClues(chart: Chart): Clue[] {
  const tests = new Map<string, Clue>()
  for (const person of itemsOf(chart, 'Person')) {
    if (person.features & COMMON) continue
    const row: Person | undefined = persons[person.id as PersonId]
    if (!row) continue
    for (const office of officesNear(chart, person)) {
      const held = row.offices.filter((tenure) => tenure.office === office && tenure.sure !== 'doubtful')
      if (held.length === 0) continue
      const spans = held.map(({ from, until }) => [firstDay(from), lastDay(until) + FAREWELL] as const)
      tests.set(`${person.id} ${office}`, {
        reason: `${person.id} is ${office}`,
        weight: person.features & SHORT ? 4 : 5,
        holds: (day) => spans.some(([from, until]) => day >= from && day <= until),
      })
    }
  }
  return [...tests.values()]
}

function officesNear(chart: Chart, person: Item): string[] {
  const found: string[] = []
  for (let token = person.from - 1; token >= Math.max(0, person.from - REACH); token--) {
    if (isFormer(chart, token) || chart.starts[token]?.some(({ cls }) => cls === 'Person')) return found
    for (const item of chart.starts[token] ?? [])
      if (item.cls === 'Office' && item.to <= person.from) found.push(item.id.split('@')[0] ?? item.id)
    if (((chart.tokens.flags[token] as number) & LINE_BEFORE) !== 0) break
  }
  for (let token = person.to; token < Math.min(chart.tokens.count, person.to + 3); token++) {
    if (((chart.tokens.flags[token] as number) & LINE_BEFORE) !== 0 || isFormer(chart, token)) return found
    for (const item of chart.starts[token] ?? [])
      if (item.cls === 'Office' && !isFormer(chart, item.to)) found.push(item.id.split('@')[0] ?? item.id)
  }
  return found
}

const isFormer = (chart: Chart, token: number): boolean =>
  chart.starts[token]?.some(({ cls, id }) => cls === 'Who' && id === 'former') ?? false

// --- Landmarks -----------------------------------------------------------------------------------------------------

/** What is spoken of has happened; what happened "last month" or lasts "for three years" says when. */
function landmarkClues(chart: Chart, times: readonly FoundTime[], habits: TimeHabits): Clue[] {
  return itemsOf(chart, 'Landmark').flatMap((item): Clue[] => {
    if (item.id === 'war') return []
    const row = landmarks[item.id as LandmarkId]
    const from = parseDay(row.from) ?? 0
    const until = lastDay(row.until)
    const tests: Clue[] = [{ reason: `after ${item.id}`, weight: 6, holds: (day) => day >= from }]
    for (const time of times) {
      const gap = Math.max(time.item.from - item.to, item.from - time.item.to)
      const e = expressionOf(time)
      if (gap > 12 || crossesSentence(chart, item, time.item)) continue
      if (row.until !== null && isBehind(e))
        tests.push({
          reason: `${item.id} was then`,
          weight: 3,
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
          weight: 4,
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
        weight: 4,
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
      weight: 1,
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
          weight: 4,
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
      ({ cls, to }) => (cls === 'Nth' || cls === 'Count') && (to <= item.from || token >= item.to),
    )
    if (nth && typeof nth.value === 'number' && nth.value >= 40) return nth.value
  }
  return null
}
