import { type Bundle, bundleToJSON } from '@sigstore/bundle'
import { buildProvenance } from '../src/attestation/build-provenance.ts'
import { identityOfClaims } from '../src/attestation/job-identity.ts'
import { buildProvenanceType, type Subject } from '../src/attestation/statement.ts'
import { systemClock } from '../src/clients/clock.ts'
import { requestIdentityToken } from '../src/clients/oidc.ts'
import { Signing } from '../src/clients/signing.ts'
import { Secret } from '../src/secret.ts'
import { claimsOf, createOidc } from '../src/standins/oidc.ts'
import { serve } from '../src/standins/server.ts'
import { createSigstore } from '../src/standins/sigstore/index.ts'
import { job } from './signing.ts'

/** Lines of build provenance as this action writes them, and what they are verified by. */
export interface SignedLines {
  readonly lines: readonly { readonly text: string; readonly subject: Subject }[]
  readonly trustedRoot: object
}

/** Sign build provenance of as many files, in a Sigstore on loopback. */
export async function signLines(count: number): Promise<SignedLines> {
  const now = () => new Date()
  const oidc = await createOidc({ now })
  const sigstore = await createSigstore({ now, verifyToken: oidc.verify })
  const servers = {
    oidc: await serve('oidc', oidc.handler),
    fulcio: await serve('fulcio', sigstore.fulcio),
    rekor: await serve('rekor', sigstore.rekor),
  }
  const { urlPath, token } = oidc.requestToken(claimsOf(job))
  const request = { url: `${servers.oidc.url}${urlPath}`, token: new Secret(token) }
  const identity = () => requestIdentityToken('sigstore', request, { clock: systemClock, mask: () => {} })
  const signing = new Signing({ fulcio: servers.fulcio.url, rekor: servers.rekor.url, identity, clock: systemClock })
  const subjects = Array.from({ length: count }, (_, number) => ({
    name: `tidy_box-3.2.0-py3-none-any.${number}.whl`,
    sha256: number.toString(16).padStart(64, '0'),
  }))
  const predicate = buildProvenance(identityOfClaims(claimsOf(job), 'https://github.com'))
  const bundles: Bundle[] = []
  for (const subject of subjects)
    bundles.push(await signing.sign({ subject, predicateType: buildProvenanceType, predicate }))
  await Promise.all(Object.values(servers).map((server) => server.close()))
  const lines = bundles.map((bundle, index) => {
    const subject = subjects[index]
    if (subject === undefined) throw new Error('There is a bundle without a file.')
    return { text: JSON.stringify(bundleToJSON(bundle)), subject }
  })
  return { lines, trustedRoot: sigstore.trustedRoot }
}
