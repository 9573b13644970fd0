import type { Bundle } from '@sigstore/bundle'
import { buildProvenance } from '../../../src/attestation/judging/build-provenance.ts'
import { type ExpectedSigner, expectedSigner } from '../../../src/attestation/judging/expected.ts'
import { identityOfClaims } from '../../../src/attestation/judging/job-identity.ts'
import { buildProvenanceType, type OneFileStatement, type Subject } from '../../../src/attestation/reading/statement.ts'
import { type Trust, trustFrom } from '../../../src/attestation/signature/trust.ts'
import { openNetwork } from '../../../src/clients/http/network.ts'
import { requestIdentityToken } from '../../../src/clients/oidc.ts'
import { Signing } from '../../../src/clients/signing.ts'
import { claimsOf, type JobFacts } from '../../../src/standins/oidc.ts'
import { attestJob, type SigningWorld } from '../signing.ts'

/** A wheel that exists only by name and digest. */
export const wheel: Subject = { name: 'tidy_box-3.2.0-py3-none-any.whl', sha256: 'a1'.repeat(32) }

/** Who must have signed in the job of `attestJob`. */
export const expected: ExpectedSigner = expectedSigner(
  {
    serverUrl: 'https://github.com',
    repository: { fullName: 'example/tidy-box', owner: 'example', id: '1001', ownerId: '2002' },
    ref: attestJob.ref,
    workflowRef: `example/tidy-box/.github/workflows/publish.yaml@${attestJob.ref}`,
  },
  attestJob.sha,
  'push',
)

/** Trust in the stand-in's own root. */
export function trustIn({ sigstore }: Pick<SigningWorld, 'sigstore'>): Trust {
  return trustFrom(sigstore.trustedRoot, 'the root of this test')
}

/** What the step `attest` states of the build in a job. */
export function predicateOfJob(job: JobFacts): unknown {
  return buildProvenance(identityOfClaims(claimsOf(job), 'https://github.com'))
}

/** The signing client of the steps, in a job. */
export function signingIn({ urls, tokenRequest }: SigningWorld, job: JobFacts = attestJob): Signing {
  const network = openNetwork({}, () => {})
  const identity = () => requestIdentityToken('sigstore', tokenRequest(job), network, () => {})
  return new Signing({ ...urls, identity, network })
}

/** Sign a statement in a job, with a certificate of its own. */
export function signIn(world: SigningWorld, statement: OneFileStatement, job?: JobFacts): Promise<Bundle> {
  return signingIn(world, job).sign(statement)
}

/** Build provenance as the step `attest` signs it in a job. */
export function provenanceOf(subject: Subject, job: JobFacts = attestJob): OneFileStatement {
  return { subject, predicateType: buildProvenanceType, predicate: predicateOfJob(job) }
}
