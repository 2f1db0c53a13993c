/** What Arabic takes for granted about time, and the shapes that it shares with no other language. */
import type { TimeHabits } from '../../calendar/habits.js'
import type { Rule } from '../../engine/pattern.js'

export const habits: TimeHabits = {
  weekStart: 7,
  weekendStart: 5,
  units: 'gregory',
  hijriYears: 'islamic',
  lunar: 'islamic-umalqura',
  dayFirst: true,
  monthDay: false,
  nextIsOfNextWeek: false,
}

export const rules: readonly Rule[] = []
