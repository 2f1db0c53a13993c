/** What Persian takes for granted about time, and the shapes that it shares with no other language. */
import type { TimeHabits } from '../../calendar/habits.js'
import type { Rule } from '../../engine/pattern.js'

export const habits: TimeHabits = {
  weekStart: 6,
  weekendStart: 4,
  units: 'persian',
  hijriYears: 'persian',
  lunar: 'islamic-iran',
  dayFirst: true,
  monthDay: false,
  nextIsOfNextWeek: false,
}

export const rules: readonly Rule[] = []
