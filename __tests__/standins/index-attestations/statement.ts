import { describe, expect, test } from '@jest/globals'
import { demo, failed, refusal, stand } from './signed-upload.ts'

describe('the statement is refused', () => {
  const digest = { sha256: '0'.repeat(64) }
  test.each<[object, string | RegExp, string]>([
    [{ _type: 'https://in-toto.io/Statement/v0.1' }, /^invalid statement: /, 'the older statement'],
    [{ subject: [] }, /^invalid statement: /, 'nobody is meant'],
    [{ predicateType: undefined }, /^invalid statement: /, 'nothing is said'],
    [{ subject: [{ digest }] }, 'invalid subject: missing name', 'a digest alone'],
    [{ subject: [{ name: 'demo', digest }] }, 'invalid subject: unknown distribution format: demo', 'no file name'],
    [
      { subject: [{ name: 'demo_project-1.0.tar.gz', digest }] },
      'subject does not match distribution name: demo_project-1.0.tar.gz != demo_project-1.0-py3-none-any.whl',
      'another file',
    ],
    [
      { subject: [{ name: 'demo_project-1.0-py3-none-any.whl', digest }] },
      'subject does not match distribution digest',
      'other bytes',
    ],
    [
      {
        subject: [
          { name: 'a-1.tar.gz', digest },
          { name: 'b-1.tar.gz', digest },
        ],
      },
      'too many subjects in statement (must be exactly one)',
      'two files',
    ],
    [
      { predicateType: 'https://slsa.dev/provenance/v0.2' },
      'unknown attestation type: https://slsa.dev/provenance/v0.2',
      'the older predicate',
    ],
  ])('with %o: %s, as it is %s', async (changes, reason) => {
    const found = await refusal([await stand.attest({ ...demo.wheel, changes })])
    expect(found.slice(0, failed.length)).toBe(failed)
    expect(found.slice(failed.length)).toEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason))
  })
})
