/** What English takes for granted about time, and the shapes that it shares with no other language. */
import type { TimeHabits } from '../../calendar/habits.js'
import type { Rule } from '../../engine/pattern.js'

export const habits: TimeHabits = {
  weekStart: 1,
  weekendStart: 6,
  units: 'gregory',
  hijriYears: 'gregory',
  lunar: 'islamic-umalqura',
  dayFirst: false,
  monthDay: true,
  nextIsOfNextWeek: true,
}

export const rules: readonly Rule[] = []
