/** How a shape of time is written down: a rule that makes a `Time`, its id under `time/`. */
import type { Weekday } from '../../calendar/gregorian.js'
import type { Item } from '../../engine/chart.js'
import { type Captures, type Match, type Rule, rule } from '../../engine/pattern.js'
import type { Reading } from './reading.js'

export const time = <const M extends string>(
  id: string,
  match: M,
  value: (captures: Captures<M>, match: Match) => Reading | null,
): Rule => rule({ id: `time/${id}`, makes: 'Time', match, value })

export const weekdayOf = (item: Item): Weekday => Number(item.id) as Weekday
