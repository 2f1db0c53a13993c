/**
 * Every case of `test/corpus/<language>/<kind>.txt`, one a line: `value | sentence`, `-` where nothing may be found. A line
 * that begins with `?` is a known fault: it fails once it is mended, so that the mark is taken off. A new kind is a file in
 * kinds/ and a name in this list.
 */
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/lang/lexicons.js'
import { hasCases, type Kind, readCases } from './cases.js'
import { date } from './kinds/date.js'
import { event } from './kinds/event.js'
import { pronoun } from './kinds/pronoun.js'
import { subject } from './kinds/subject.js'
import { topic } from './kinds/topic.js'
import { who } from './kinds/who.js'

const kinds: Readonly<Record<string, Kind>> = { date, event, pronoun, story: event, subject, topic, who }

for (const [kind, read] of Object.entries(kinds)) {
  for (const language of LANGUAGES.filter((code) => hasCases(code, kind))) {
    describe(`${language} ${kind}`, () => {
      it.each(readCases(language, kind).map((one) => [`line ${one.line}: ${one.expected || '-'}`, one] as const))(
        '%s',
        (_, one) => {
          const { wanted, found } = read(one, language)
          if (one.fault) expect(found).not.toEqual(wanted)
          else expect(found).toEqual(wanted)
        },
      )
    })
  }
}
