import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { buildProvenance } from '../../../src/attestation/judging/build-provenance.ts'
import { identityOfClaims } from '../../../src/attestation/judging/job-identity.ts'
import { withShared } from '../../shared.ts'
import { predicateOfJob } from '../../worlds/signing/signed.ts'
import { attestJob } from '../../worlds/signing.ts'

/** `docs/provenance.md` shows this one, field by field. */
const shown = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: {
        ref: 'refs/tags/3.2.0',
        repository: 'https://github.com/example/tidy-box',
        path: '.github/workflows/publish.yaml',
      },
    },
    internalParameters: {
      github: {
        event_name: 'push',
        repository_id: '1001',
        repository_owner_id: '2002',
        runner_environment: 'github-hosted',
      },
    },
    resolvedDependencies: [
      {
        uri: 'git+https://github.com/example/tidy-box@refs/tags/3.2.0',
        digest: { gitCommit: '7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c' },
      },
    ],
  },
  runDetails: {
    builder: { id: 'https://github.com/example/tidy-box/.github/workflows/publish.yaml@refs/tags/3.2.0' },
    metadata: { invocationId: 'https://github.com/example/tidy-box/actions/runs/3003/attempts/1' },
  },
}

test('the predicate says where, what, by which workflow, and in which run', () => {
  expect(predicateOfJob(attestJob)).toEqual(shown)
})

test('docs/provenance.md shows that predicate', () => {
  const [, example = '{}'] = /```json\n(.*?)```/s.exec(readFileSync('docs/provenance.md', 'utf8')) ?? []
  expect(JSON.parse(example)).toEqual(shown)
})

withShared('our predicate beside one of GitHub’s own action', (folder) => {
  test('is the same, member by member, for the same job', () => {
    const line = readFileSync(join(folder, 'vectors/gh-attestations/MODULE.bazel.intoto.jsonl'), 'utf8')
    const { payload } = (JSON.parse(line) as { dsseEnvelope: { payload: string } }).dsseEnvelope
    const { predicate } = JSON.parse(Buffer.from(payload, 'base64').toString()) as { predicate: typeof shown }
    const repository = 'aspect-build/rules_lint'
    const ref = 'refs/heads/publish-to-bcr'
    const identity = identityOfClaims(
      {
        repository,
        repository_id: '631710741',
        repository_owner_id: '60951090',
        ref,
        sha: '8f70009fde0c94ade6ce2a054b94718c819126ec',
        workflow_ref: `${repository}/.github/workflows/release.yml@${ref}`,
        job_workflow_ref: 'bazel-contrib/publish-to-bcr/.github/workflows/publish.yaml@refs/tags/v0.0.1',
        event_name: 'workflow_dispatch',
        runner_environment: 'github-hosted',
        run_id: '14095611671',
        run_attempt: '1',
      },
      'https://github.com',
    )
    expect(JSON.stringify(buildProvenance(identity))).toBe(JSON.stringify(predicate))
  })
})
