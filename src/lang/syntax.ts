/**
 * How a language lays out a clause: all that the reading of frames needs to know beside the words. Kept to a few switches
 * on purpose; what they cannot say belongs in the lexicon.
 */
export interface Syntax {
  /** Where an unmarked subject stands: before its verb (SVO, SOV) or after it, and before it in headlines (VSO). */
  readonly order: 'SVO' | 'SOV' | 'VSO'
  /** Whether nouns carry case (the NOM/GEN/... features of a party's form decide before position does). */
  readonly cases: boolean
  /** Whether a verb may stand without its subject, which is then the last one told. */
  readonly dropsSubject: boolean
  /** Whether a possessor follows its noun unmarked (Arabic construct, Persian ezafe, Russian genitive). */
  readonly possessorFollows: boolean
}
