import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { folder } from '../input/fixture.js'
import { article } from '../output/fixture.js'
import { build, command } from './command.js'

beforeAll(build)

const GOLD = JSON.stringify({ id: 'call', language: 'en', published: null, topics: { must: ['trade'] }, events: [] })

test('scores as text, JSON and Markdown, and as a gate', async () => {
  const root = folder({
    'gold.jsonl': GOLD,
    'out.json': JSON.stringify([article]),
    'bad.json': '{"x":1}',
    'broken.jsonl': `${GOLD}\n{`,
  })
  const files = [join(root, 'gold.jsonl'), join(root, 'out.json')]
  const text = await command(['evaluate', ...files])
  expect(text.code).toBe(0)
  expect(text.out).toContain('events           P   0.0  R 100.0  F1   0.0   (0 right, 1 spurious, 0 missed)')
  expect(text.out).toContain('0.80-0.90            1      80.0       0.0       0.0')
  expect(text.out).toContain('calibration error 80.0 %, Brier score 0.640')
  expect(JSON.parse((await command(['evaluate', '-f', 'json', ...files])).out)).toMatchObject({
    articles: 1,
    language: 1,
    calibration: { events: 1, error: 0.8 },
  })
  expect((await command(['evaluate', '-f', 'markdown', ...files])).out).toContain(
    '| events | 0.0 | 100.0 | 0.0 | 0 | 1 | 0 |',
  )
  expect((await command(['evaluate', '-f', 'markdown', ...files])).out).toContain(
    '| 0.80-0.90 | 1 | 80.0 | 0.0 | 0.0 |',
  )
  const gate = await command(['evaluate', '--min-f1', '0.9', ...files])
  expect([gate.code, gate.err]).toEqual([1, 'iran-russia: the F1 of events is 0.000, below 0.9\n'])
  for (const wrong of ['bad.json', 'broken.jsonl', 'lost'])
    expect((await command(['evaluate', files[0] ?? '', join(root, wrong)])).code).toBe(2)
})
