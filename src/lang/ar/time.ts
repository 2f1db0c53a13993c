/** What Arabic takes for granted about time, and the shapes that it shares with no other language. */
import type { TimeLanguage } from '../time.js'

export const time: TimeLanguage = {
  habits: {
    weekStart: 7,
    weekendStart: 5,
    units: 'gregory',
    hijriYears: 'islamic',
    lunar: 'islamic-umalqura',
    dayFirst: true,
    monthDay: false,
    nextIsOfNextWeek: false,
    bareWeekdaysAreNumbers: true,
    nightIsEarly: false,
    directionFollows: true,
  },
  rules: [],
}
