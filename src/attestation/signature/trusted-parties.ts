import type { CertificateAuthority, TrustedRoot } from '@sigstore/protobuf-specs'
import type { TrustMaterial } from '@sigstore/verify'

/** A log of a trusted root, as the library knows it. */
export type TrustedLog = TrustMaterial['tlogs'][number]

/** An authority of a trusted root, as the library knows it, and its address. */
export type TrustedAuthority = TrustMaterial['certificateAuthorities'][number] & { readonly uri: string }

/** A certificate, as the library reads it. */
export type Certificate = TrustedAuthority['certChain'][number]

/** Everybody that a trusted root vouches for. */
export interface TrustedParties {
  readonly tlogs: readonly TrustedLog[]
  readonly ctlogs: readonly TrustedLog[]
  readonly certificateAuthorities: readonly TrustedAuthority[]
  readonly timestampAuthorities: readonly TrustedAuthority[]
}

/** The parties of a root: what the library makes of it has them in the same order, without their addresses. */
export function partiesOf(root: TrustedRoot, material: TrustMaterial): TrustedParties {
  const { tlogs, ctlogs, certificateAuthorities, timestampAuthorities } = material
  return {
    tlogs,
    ctlogs,
    certificateAuthorities: withAddress(certificateAuthorities, root.certificateAuthorities),
    timestampAuthorities: withAddress(timestampAuthorities, root.timestampAuthorities),
  }
}

function withAddress(
  authorities: TrustMaterial['certificateAuthorities'],
  named: readonly CertificateAuthority[],
): TrustedAuthority[] {
  return authorities.map((authority, index) => ({ ...authority, uri: named[index]?.uri ?? '' }))
}
