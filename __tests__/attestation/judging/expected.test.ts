import { expect, test } from '@jest/globals'
import { expectedSigner } from '../../../src/attestation/judging/expected.ts'
import { refusalOf } from '../../refusal-of.ts'

const run = {
  serverUrl: 'https://github.com',
  repository: { fullName: 'example/tidy-box', owner: 'example', id: '1001', ownerId: '2002' },
  ref: 'refs/tags/3.2.0',
  workflowRef: 'example/tidy-box/.github/workflows/publish.yaml@refs/tags/3.2.0',
}

test('the signer of a run is its own workflow file', () => {
  expect(expectedSigner(run, 'a'.repeat(40), 'push').workflowPath).toBe('.github/workflows/publish.yaml')
})

test.each([
  ['other/tidy-box/.github/workflows/publish.yaml@refs/tags/3.2.0'],
  ['example/tidy-box/.github/workflows/publish.yaml@refs/heads/main'],
  ['example/tidy-boxx/.github/workflows/publish.yaml@refs/tags/3.2.0'],
  ['example/tidy-box/publish.yaml@refs/tags/3.2.0'],
  [''],
])('a run of %j is refused', async (workflowRef) => {
  expect(await refusalOf(() => expectedSigner({ ...run, workflowRef }, 'a'.repeat(40), 'push'))).toMatchObject({
    code: 'identity-workflow',
    message: `This run is of the workflow "${workflowRef}", and not of one of example/tidy-box at refs/tags/3.2.0.`,
  })
})
