import { expect, test } from 'vitest'
import * as library from '../src/index.js'

test('the library exports this and nothing else; a change here is a change for users', () => {
  expect(Object.keys(library).sort()).toEqual([
    'SCHEMA_ID',
    'articleSchema',
    'contractFault',
    'datesOf',
    'detectLanguage',
    'extractArticle',
    'isFailure',
    'jsonSchema',
    'readArticles',
    'toContract',
  ])
})
