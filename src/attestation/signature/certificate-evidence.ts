import { X509Certificate } from 'node:crypto'
import type { SignedEntity } from '@sigstore/verify'
import { isWithin, period, signingMoments } from './moments.ts'
import type { Certificate, TrustedAuthority, TrustedLog, TrustedParties } from './trusted-parties.ts'

/** One check that was made of a signature, and that held. */
export interface Evidence {
  /** What was checked, for people. */
  readonly check: string
  /** What it was held against: of the trusted root, of the certificate, or of the envelope. */
  readonly against: string
  readonly found: string
}

/** What the times are, that a certificate was held against: without any, its own beginning stands for them. */
export type Occasion = 'when it was signed' | 'when the certificate began'

/**
 * What the library checked of a certificate that it verified: its chain, the life of each certificate of the chain at
 * each time of the signature, and the signed timestamp of each certificate log.
 *
 * @see https://github.com/sigstore/sigstore-js/blob/main/packages/verify/src/key/index.ts
 */
export function certificateEvidence(entity: SignedEntity, parties: TrustedParties, occasion: Occasion): Evidence[] {
  if (entity.key.$case !== 'certificate') return []
  const { certificate } = entity.key
  const moments = signingMoments(entity)
  return [
    ...moments.flatMap((moment) =>
      authorityEvidence(certificate, { moment, occasion }, parties.certificateAuthorities),
    ),
    ...timestampsOf(certificate).flatMap((timestamp) => logEvidence(timestamp, parties.ctlogs)),
  ]
}

/** The library takes the first authority that was trusted then and that the certificate leads to. */
function authorityEvidence(
  certificate: Certificate,
  { moment, occasion }: { readonly moment: Date; readonly occasion: Occasion },
  authorities: readonly TrustedAuthority[],
): Evidence[] {
  for (const authority of authorities) {
    const [issuer, ...rest] = issuersOf(certificate, authority.certChain)
    if (issuer === undefined || !isWithin(authority.validFor, moment)) continue
    // Its own beginning says nothing of its life.
    const dated = occasion === 'when it was signed' ? [certificate, issuer, ...rest] : [issuer, ...rest]
    return [
      {
        check: 'certificate chain',
        against: `${nameOf(issuer)} of ${authority.uri}`,
        found: certificateName(certificate),
      },
      ...dated.map((one) => ({
        check: `${one === certificate ? 'certificate' : nameOf(one)} valid ${occasion}`,
        against: period({ start: one.notBefore, end: one.notAfter }),
        found: moment.toISOString(),
      })),
      trustEvidence(authority, moment, occasion),
    ]
  }
  return []
}

/** An authority, held against the time at which it was used. */
export function trustEvidence({ uri, validFor }: TrustedAuthority, moment: Date, occasion: Occasion): Evidence {
  return { check: `${uri} trusted ${occasion}`, against: period(validFor), found: moment.toISOString() }
}

type CertificateTimestamp = NonNullable<Certificate['extSCT']>['signedCertificateTimestamps'][number]

const timestampsOf = (certificate: Certificate): readonly CertificateTimestamp[] =>
  certificate.extSCT?.signedCertificateTimestamps ?? []

/** @see https://www.rfc-editor.org/rfc/rfc6962#section-3.2 */
function logEvidence({ logID, datetime }: CertificateTimestamp, logs: readonly TrustedLog[]): Evidence[] {
  const log = logs.find((one) => one.logID.equals(logID) && isWithin(one.validFor, datetime))
  if (log === undefined) return []
  return [
    {
      check: 'signed certificate timestamp (SCT)',
      against: `certificate log ${log.baseURL}, trusted ${period(log.validFor)}`,
      found: `log id ${logID.toString('hex')}, at ${datetime.toISOString()}`,
    },
  ]
}

/** The chain of a certificate within that of an authority, up to the one that issued itself. */
export function issuersOf(certificate: Certificate, chain: readonly Certificate[]): Certificate[] {
  const issuer = chain.find((one) => one.subject.equals(certificate.issuer) && isSignedBy(certificate, one))
  if (issuer === undefined) return []
  return issuer.subject.equals(issuer.issuer) ? [issuer] : [issuer, ...issuersOf(issuer, without(chain, issuer))]
}

const without = (chain: readonly Certificate[], used: Certificate): Certificate[] => chain.filter((one) => one !== used)

function isSignedBy(certificate: Certificate, issuer: Certificate): boolean {
  try {
    return certificate.verify(issuer)
  } catch {
    // A key of another kind than the signature.
    return false
  }
}

/** Who a certificate was issued to and by; Fulcio leaves the subject empty. */
function certificateName(certificate: Certificate): string {
  const issuer = new X509Certificate(certificate.root.toDER()).issuer.split('\n').join(', ')
  return `a certificate for ${certificate.subjectAltName}, issued by ${issuer}`
}

/** The subject of a certificate on one line: `O=sigstore.dev, CN=sigstore-intermediate`. */
export function nameOf(certificate: Certificate): string {
  return new X509Certificate(certificate.root.toDER()).subject.split('\n').join(', ')
}
