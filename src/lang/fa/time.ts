/** What Persian takes for granted about time, and the shapes that it shares with no other language. */
import type { TimeLanguage } from '../time.js'

export const time: TimeLanguage = {
  habits: {
    weekStart: 6,
    weekendStart: 4,
    units: 'persian',
    hijriYears: 'persian',
    lunar: 'islamic-iran',
    dayFirst: true,
    monthDay: false,
    nextIsOfNextWeek: false,
    bareWeekdaysAreNumbers: false,
    nightIsEarly: false,
    directionFollows: true,
  },
  rules: [],
}
