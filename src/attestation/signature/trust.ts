import { TrustedRoot } from '@sigstore/protobuf-specs'
import { type TrustMaterial, toTrustMaterial, Verifier } from '@sigstore/verify'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { partiesOf, type TrustedParties } from './trusted-parties.ts'

/** What signatures are verified against. */
export interface Trust {
  readonly verifier: Verifier
  /** Asks for no log entry, and for no signed timestamp of a certificate log; what of them there is has to hold. */
  readonly verifierWithoutLogs: Verifier
  /** Whom the verifier trusts, to be named. */
  readonly parties: TrustedParties
  /** Which root it is, with its date or version, for people. */
  readonly description: string
}

// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto "TrustedRoot.media_type"
const mediaTypes = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
] as const

/**
 * Make trust from the JSON of a Sigstore `TrustedRoot`.
 *
 * @throws ReleaseError `trusted-root-invalid` for another form, for a root without a log of entries, a log of
 *   certificates, or an authority, and for one of them without a start of validity.
 */
export function trustFrom(root: unknown, description: string): Trust {
  const { trustedRoot, material } = parsed(root, description)
  const [fault] = faultsOf(trustedRoot)
  if (fault !== undefined) throw invalid(`Nothing can be verified: ${description} ${fault}.`)
  return {
    verifier: new Verifier(material),
    verifierWithoutLogs: new Verifier(material, { tlogThreshold: 0, ctlogThreshold: 0 }),
    parties: partiesOf(trustedRoot, material),
    description,
  }
}

function parsed(
  root: unknown,
  description: string,
): { readonly trustedRoot: TrustedRoot; readonly material: TrustMaterial } {
  try {
    const trustedRoot = TrustedRoot.fromJSON(root)
    // The keys and certificates in it are read here for the first time.
    return { trustedRoot, material: toTrustMaterial(trustedRoot) }
  } catch (cause) {
    throw invalid(`Nothing can be verified: ${description} cannot be read.`, cause)
  }
}

/**
 * What the library does not look at.
 *
 * It takes a missing start of validity for the beginning of time, so that a key holds for every signature ever made;
 * the conformance suite of Sigstore demands that such a root is refused. A start at 1970 or before is none either.
 */
function faultsOf({ mediaType, tlogs, ctlogs, certificateAuthorities, timestampAuthorities }: TrustedRoot): string[] {
  const faults: string[] = []
  if (mediaTypes.every((known) => known !== mediaType)) faults.push(`has the media type ${quoted(mediaType)}`)
  if (tlogs.length === 0) faults.push('has no transparency log')
  if (ctlogs.length === 0) faults.push('has no certificate transparency log')
  if (certificateAuthorities.length === 0) faults.push('has no certificate authority')
  const logs = [...tlogs, ...ctlogs].map(({ baseUrl, publicKey }) => ({ name: baseUrl, validFor: publicKey?.validFor }))
  const authorities = [...certificateAuthorities, ...timestampAuthorities]
  const parties = [...logs, ...authorities.map(({ uri, validFor }) => ({ name: uri, validFor }))]
  for (const { name, validFor } of parties) {
    if (!isDated(validFor?.start)) faults.push(`does not say since when ${quoted(name)} is valid`)
  }
  return faults
}

/** The format reads 0, an empty object, and other values that say no time as the beginning of 1970, or as no date. */
function isDated(start: Date | undefined): boolean {
  return start !== undefined && start.getTime() > 0
}

function invalid(message: string, cause?: unknown): ReleaseError {
  return new ReleaseError('trusted-root-invalid', {
    message,
    hint: 'Use a file in the form of https://github.com/sigstore/protobuf-specs, "TrustedRoot".',
    cause,
  })
}
