/** English clauses: position decides, a subject is always there, a possessor stands before its noun or after `of`. */
import type { Syntax } from '../syntax.js'

export const syntax: Syntax = { order: 'SVO', cases: false, dropsSubject: false, possessorFollows: false }
