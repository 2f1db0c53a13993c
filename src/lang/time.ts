/** What a language folder supplies for time. */
import type { TimeHabits } from '../calendar/habits.js'
import type { Rule } from '../engine/pattern.js'

export interface TimeLanguage {
  readonly habits: TimeHabits
  /** Shapes that no other language has; they are tried before the common ones. */
  readonly rules: readonly Rule[]
}
