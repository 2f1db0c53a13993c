import { iran } from './persons/iran.js'
import { middleEast } from './persons/middle-east.js'
import { neighbours } from './persons/neighbours.js'
import { russia } from './persons/russia.js'
import { world } from './persons/world.js'
import type { Person } from './rows.js'

/** Everybody in the gazetteer, by id. */
export const persons = {
  ...iran,
  ...russia,
  ...neighbours,
  ...middleEast,
  ...world,
} as const satisfies Record<string, Person>

export type PersonId = keyof typeof persons
