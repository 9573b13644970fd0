import { expect, test } from '@jest/globals'
import { tellUnbounded } from '../../../src/steps/build/unbounded.ts'

test.each<[readonly string[], readonly string[], string]>([
  [['flit_core<4'], [], 'a limit'],
  [['flit_core>=3.11,<4', 'setuptools~=78.1', 'wheel==0.46.*', 'own @ https://example.org/own.whl'], [], 'every kind'],
  [[], [], 'nothing is asked for'],
  [['hatchling'], ['hatchling'], 'as the guides write it'],
  [
    ['setuptools>=77', 'setuptools-scm[toml]!=8.0', 'wheel'],
    ['setuptools', 'setuptools-scm', 'and wheel'],
    'a lower one',
  ],
  [['tomli; python_version < "3.11"'], ['tomli'], 'what a marker says is no limit'],
])('%j leaves open %j: %s', (requires, names) => {
  const sentences = names.length === 0 ? [] : [`\`build-system.requires\` sets no upper limit for ${names.join(', ')}.`]
  expect(tellUnbounded(requires)).toEqual(sentences)
})
