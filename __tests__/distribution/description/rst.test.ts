import { describe, expect, test } from '@jest/globals'
import { faultsOfRst } from '../../../src/distribution/description/rst.ts'
import { refusedTexts } from './refused-texts.ts'

const found = (text: string): readonly string[] => faultsOfRst(text).map(({ line, message }) => `${line}: ${message}`)

describe('reStructuredText that the index does not render', () => {
  test.each(refusedTexts)('%s: %j, while %j renders', (_what, bad, good, fault) => {
    expect(found(bad)[0]).toBe(fault)
    expect(found(good)).toEqual([])
  })

  test('all faults are named, in the order of the text, ten at most', () => {
    expect(found('a *b\n\n- c\nd\n')).toEqual([
      '1: Inline emphasis start-string without end-string',
      '4: Bullet list ends without a blank line; unexpected unindent',
    ])
    expect(found('a *b\n\n'.repeat(20))).toHaveLength(10)
  })
})
