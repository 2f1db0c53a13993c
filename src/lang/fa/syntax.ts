/** The clause of Persian: the verb last, no cases, the object marked, subjects dropped, possessors after their noun. */
import type { Syntax } from '../syntax.js'

export const syntax: Syntax = { order: 'SOV', cases: false, dropsSubject: true, possessorFollows: true }
