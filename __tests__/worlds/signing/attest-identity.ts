import type { SigningIdentity } from '../../../src/attestation/signature/identity.ts'
import { attestJob, issuer, signerUri } from '../signing.ts'

/** Address of the repository that the job `attest` is of. */
export const repositoryUri = 'https://github.com/example/tidy-box'

/** What Fulcio writes of the job `attest`, had it an environment. */
export const attestIdentity: SigningIdentity = {
  san: signerUri,
  issuer,
  signerUri,
  signerDigest: attestJob.sha,
  runnerEnvironment: 'github-hosted',
  repositoryUri,
  commit: attestJob.sha,
  ref: 'refs/tags/3.2.0',
  repositoryId: '1001',
  ownerUri: 'https://github.com/example',
  ownerId: '2002',
  workflowUri: signerUri,
  workflowDigest: attestJob.sha,
  event: 'push',
  runUri: `${repositoryUri}/actions/runs/3003/attempts/1`,
  visibility: 'public',
  environment: 'publish',
}
