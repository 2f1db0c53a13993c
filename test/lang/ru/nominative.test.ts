/** The nominative of names met in other cases: every paradigm read backwards gives the name again. */
import { describe, expect, it } from 'vitest'
import { CASES, DAT, GEN, INS, NOM, PREP } from '../../../src/engine/features.js'
import { personName } from '../../../src/lang/ru/declension.js'
import { nominative } from '../../../src/lang/ru/nominative.js'

const MEN = ['Иванов', 'Медведев', 'Кулагин', 'Козловский', 'Карими', 'Шевченко', 'Сергей', 'Андрей']
const WOMEN = ['Иванова', 'Кулагина', 'Козловская', 'Карими', 'Шевченко', 'Мария']

describe.each([
  ['men', MEN, 'male'],
  ['women', WOMEN, 'female'],
] as const)('%s', (_, names, gender) => {
  it.each(names)('%s from each of its cases', (name) => {
    const wrong = [...personName(name, gender)]
      .filter(({ features }) => ((features ?? 0) & CASES) !== 0)
      .map(({ form, features }) => [form, nominative(form, (features ?? 0) & CASES, gender === 'female')])
      .filter(([, found]) => found !== name)
    expect(wrong).toEqual([])
  })
})

it('leaves what may be a nominative, and what fits no paradigm', () => {
  expect(nominative('Козлова', NOM | GEN, false)).toBe('Козлова')
  expect(nominative('Ли', INS, false)).toBe('Ли')
  expect(nominative('Рахмону', DAT, false)).toBe('Рахмон')
  expect(nominative('Лаврове', PREP, false)).toBe('Лавров')
})
