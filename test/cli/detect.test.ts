import { beforeAll, expect, test } from 'vitest'
import { folder } from '../input/fixture.js'
import { build, command } from './command.js'

beforeAll(build)

const RUSSIAN = 'Министр иностранных дел России провёл переговоры в Тегеране, сообщили в ведомстве.'
const ENGLISH = 'The foreign minister held talks in Tehran on Friday, the ministry said in a statement.'

test('a line an article: id, code, confidence', async () => {
  const root = folder({ 'a.txt': RUSSIAN, 'b.txt': ENGLISH, 'c.txt': '', 'd.txt': '12 34' })
  const { code, out, err } = await command(['detect', root])
  expect(code).toBe(1)
  expect(err).toMatch(/c\.txt: empty/)
  expect(out.split('\n').map((line) => line.split('\t').slice(0, 2).join(' '))).toEqual(['a ru', 'b en', 'd und', ''])
})

test('as records', async () => {
  const root = folder({ 'a.txt': RUSSIAN })
  const { code, out } = await command(['detect', '-f', 'json', root])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject([{ id: 'a', language: { code: 'ru', script: 'Cyrl', supported: true } }])
})
