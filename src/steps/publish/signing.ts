import { expectedSigner } from '../../attestation/judging/expected.ts'
import { requireIdentity } from '../../attestation/judging/job-identity.ts'
import { verifyAttestation } from '../../attestation/judging/verified-attestation.ts'
import { toAttestation } from '../../attestation/reading/pep740.ts'
import { publishType } from '../../attestation/reading/statement.ts'
import type { Trust } from '../../attestation/signature/trust.ts'
import type { VerifiedDistribution } from '../../attestation.ts'
import type { OpenFile } from '../../clients/files.ts'
import type { Network } from '../../clients/http/network.ts'
import { requestIdentityToken } from '../../clients/oidc.ts'
import type { Upload } from '../../clients/python-index/upload.ts'
import { Signing } from '../../clients/signing.ts'
import type { PublishInputs } from '../../inputs.ts'
import { counted } from '../../listed.ts'
import { quoted } from '../../quoted.ts'

/** What files are signed with, and their bytes by name. */
interface SigningFacts {
  readonly network: Network
  readonly trust: Trust
  readonly opened: ReadonlyMap<string, OpenFile>
}

/**
 * Sign the publish attestation of every file before the first upload: the index takes none later.
 *
 * @returns What is uploaded, in the order of `files`.
 * @throws ReleaseError `id-token-missing`, `oidc-failed`, `signing-failed`, `identity-…`; `provenance-malformed` if the index has no place for
 *   a build provenance.
 */
export async function signUploads(
  files: readonly VerifiedDistribution[],
  { run, endpoints }: PublishInputs,
  { network, trust, opened }: SigningFacts,
): Promise<Upload[]> {
  const expected = expectedSigner(run, run.sha, 'release')
  // Before anything is signed: a line that the index has no place for would stop the upload after it.
  const built = files.map(({ file, buildProvenance }) =>
    toAttestation(buildProvenance.bundle, `The build provenance of ${quoted(file.name)}`),
  )
  const identity = async () => {
    const token = await requestIdentityToken('sigstore', run.tokenRequest, network)
    requireIdentity(expected, token.claims)
    return token
  }
  const signing = new Signing({ ...endpoints, identity, network })
  const statements = files.map(({ file }) => ({ subject: file, predicateType: publishType, predicate: null }))
  if (files.length === 0) return []
  network.voice({ kind: 'part', title: `Sign ${counted(files.length, 'publish attestation')}` })
  const { signed, failure } = await signing.signAll(statements)
  if (failure !== undefined) throw failure
  return files.map((verified, index) => {
    const subject = verified.file
    const bundle = signed[index]?.bundle
    const bytes = opened.get(subject.name)
    const buildProvenance = built[index]
    if (bundle === undefined || bytes === undefined || buildProvenance === undefined)
      throw new Error(`${quoted(subject.name)} is not signed, or not open`)
    const own = verifyAttestation(bundle, trust, { subject, predicateType: publishType, expected })
    return { verified, attestations: [buildProvenance, toAttestation(own.bundle)], bytes }
  })
}
