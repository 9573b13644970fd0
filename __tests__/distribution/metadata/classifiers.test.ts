import { describe, expect, test } from '@jest/globals'
import {
  faultOfClassifier,
  requireListed,
  unlistedClassifiers,
} from '../../../src/distribution/metadata/classifiers.ts'
import { listedClassifiers, listedOn } from '../../../src/distribution/metadata/lists/classifiers.ts'
import { refusalOf } from '../../refusal-of.ts'

const withClassifiers = (...classifiers: readonly string[]) => ({
  name: 'rocket-1.0.tar.gz',
  metadata: { fields: new Map([['classifier', classifiers]]) },
})

test.each<readonly [string, unknown, string]>([
  ['Private :: Do Not Upload', "'Private :: Do Not Upload' is not a valid classifier", 'never listed, on purpose'],
  [
    'Natural Language :: Ukranian',
    "The classifier 'Natural Language :: Ukranian' has been deprecated, use one of 'Natural Language :: Ukrainian' instead",
    'one with a successor',
  ],
  [
    'License :: OSI Approved :: X.Net License',
    "The classifier 'License :: OSI Approved :: X.Net License' has been deprecated",
    'one without',
  ],
  ['Typing :: Typed', undefined, 'a good one'],
  ['Typing :: Nothing', undefined, 'an unknown one, which the index may know'],
])('%j is refused with %j: %s', (classifier, fault, _) => {
  expect(faultOfClassifier(classifier)).toBe(fault)
})

test('the list has a day, and what every project uses', () => {
  expect(listedOn).toMatch(/^20\d\d-\d\d-\d\d$/)
  const usual = ['Programming Language :: Python :: 3', 'License :: OSI Approved :: BSD License', 'Typing :: Typed']
  expect(usual.filter((one) => !listedClassifiers.has(one))).toEqual([])
})

test('what is not in the list is asked for once', () => {
  expect(unlistedClassifiers(withClassifiers('Typing :: Typed', 'A :: B', 'A :: B', 'C'))).toEqual(['A :: B', 'C'])
  expect(unlistedClassifiers({ metadata: { fields: new Map() } })).toEqual([])
})

describe('a classifier that is not in the list', () => {
  const newer = 'Framework :: Comet :: 7'

  test('is fine where the index has it', () => {
    expect(requireListed(withClassifiers(newer), new Set([newer]))).toEqual([])
  })

  test.each<readonly [string, ReadonlySet<string> | undefined, string, string]>([
    [newer, new Set(['Typing :: Typed']), '', 'the index does not have it'],
    ['typing :: typed', new Set(['Typing :: Typed']), "; 'Typing :: Typed' is one", 'only in another case'],
    ['Typing ::  Typed', undefined, "; 'Typing :: Typed' is one", 'nobody answered, and it is one but for a space'],
    ['Framework :: Flaks', undefined, "; 'Framework :: Flask' is one", 'nobody answered, and it is one but for a slip'],
  ])('%j is refused: %#', async (classifier, indexed, advice, _) => {
    const { code, message } = await refusalOf(() => requireListed(withClassifiers(classifier), indexed))
    expect([code, message]).toEqual([
      'metadata-invalid',
      `The metadata of rocket-1.0.tar.gz: '${classifier}' is not a valid classifier${advice}.`,
    ])
  })

  test.each([
    [newer, 'it is like no other'],
    ['Programming Language :: Python :: 3.99', 'a new number comes every year'],
  ])('%j is doubted where nobody answered: %s', (classifier) => {
    expect(requireListed(withClassifiers(classifier), undefined)).toEqual([
      `'${classifier}' is not in the list of ${listedOn}, and the index could not be asked`,
    ])
  })
})
