import { deserialize, serialize } from 'node:v8'
import { expect, test } from 'vitest'
import { buildTables } from '../../src/text/profile-tables.js'

test('tables of languages are the same after a trip through bytes, as the build of the package sends them', () => {
  const tables = buildTables()
  expect(deserialize(serialize(tables))).toEqual(tables)
})
