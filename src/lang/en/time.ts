/** What English takes for granted about time, and the shapes that it shares with no other language. */
import type { TimeLanguage } from '../time.js'

export const time: TimeLanguage = {
  habits: {
    weekStart: 1,
    weekendStart: 6,
    units: 'gregory',
    hijriYears: 'gregory',
    lunar: 'islamic-umalqura',
    dayFirst: false,
    monthDay: true,
    nextIsOfNextWeek: true,
    bareWeekdaysAreNumbers: false,
    nightIsEarly: false,
    directionFollows: false,
  },
  rules: [],
}
