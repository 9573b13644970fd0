import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { faultsOfRst } from '../../src/distribution/description/rst.ts'
import { changedReadmes, readmes } from '../distribution/description/readmes.ts'
import { refusedTexts } from '../distribution/description/refused-texts.ts'
import { askReadmeRenderer } from './readme-renderer.ts'

/** Kinds of differences that are known, each with its reason; what else differs is one to look into. */
const known: readonly (readonly [reason: string, words: RegExp])[] = [
  ['which languages Pygments knows is not asked for a role made from `code`', /No Pygments lexer found/],
  [
    'docutils fails where it should warn: what it does then is not promised',
    /^(?:Assertion|Attribute|Index|Key|Type|Recursion)Error/,
  ],
]

interface Difference {
  readonly text: string
  readonly docutils: string
  readonly ours: string
}

function differences(texts: readonly string[]): readonly Difference[] {
  return askReadmeRenderer(texts).flatMap(([renders, words], index) => {
    const text = texts[index] ?? ''
    const [fault] = faultsOfRst(text)
    if (renders === (fault === undefined)) return []
    const ours = fault === undefined ? 'renders' : `${fault.line}: ${fault.message}`
    return [{ text, docutils: renders ? 'renders' : words, ours }]
  })
}

describe("what PyPI's readme_renderer makes of a description is what is said of it", () => {
  test('texts that are refused, and the nearest ones that are not', () => {
    expect(differences(refusedTexts.flatMap(([, bad, good]) => [bad, good]))).toEqual([])
  })

  test('texts with every construct render', () => {
    expect(askReadmeRenderer(readmes)).toEqual(readmes.map(() => [true, '']))
    expect(differences(readmes)).toEqual([])
  })

  test('2,000 changed texts: 98 of 100 at the least, and none that differs for a reason unknown', () => {
    const texts = fc.sample(changedReadmes, { numRuns: 2000, seed: 20261130 })
    const found = differences(texts)
    expect(found.filter(({ docutils }) => !known.some(([, words]) => words.test(docutils)))).toEqual([])
    expect(found.length).toBeLessThanOrEqual(40)
    // Neither all of them render, nor none.
    const count = texts.filter((text) => faultsOfRst(text).length === 0).length
    expect(count).toBeGreaterThan(400)
    expect(count).toBeLessThan(1600)
  })
})
