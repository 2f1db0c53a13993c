/** Russian clauses: subject first as a rule, but case decides who does what, and the order is free. */
import type { Syntax } from '../syntax.js'

export const syntax: Syntax = { order: 'SVO', cases: true, dropsSubject: true, possessorFollows: true }
