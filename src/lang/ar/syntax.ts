/** How Arabic lays out a clause: verb, subject, object; the subject first in headlines; no case that is written. */
import type { Syntax } from '../syntax.js'

export const syntax: Syntax = {
  order: 'VSO',
  cases: false,
  dropsSubject: true,
  possessorFollows: true,
}
