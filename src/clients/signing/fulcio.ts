import { createPublicKey, type KeyObject, sign, X509Certificate } from 'node:crypto'
import { AnsweredObject } from '../http/answered-object.ts'
import { type Remote, Unreadable } from '../http/attempt.ts'
import { exchange } from '../http/exchange.ts'
import type { HttpResponse } from '../http/send.ts'
import type { IdentityToken } from '../oidc.ts'

/** Who the certificate is for, and for which key. */
export interface CertificateRequest {
  readonly fulcio: string
  readonly identity: IdentityToken
  /** ECDSA over P-256. */
  readonly privateKey: KeyObject
}

/**
 * Get a certificate from Fulcio. Repeating is safe: a lost answer leaves a certificate that nobody has the use of, and
 * Fulcio takes a token more than once.
 *
 * @throws ReleaseError with the remote's code
 * @see https://github.com/sigstore/fulcio/blob/main/fulcio.proto
 */
export function requestCertificate(
  remote: Remote,
  { fulcio, identity, privateKey }: CertificateRequest,
): Promise<X509Certificate> {
  const publicKey = createPublicKey(privateKey)
  const proof = sign('sha256', Buffer.from(identity.claims.sub ?? ''), privateKey)
  const body = {
    credentials: { oidcIdentityToken: identity.token.reveal() },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: publicKey.export({ format: 'pem', type: 'spki' }).toString() },
      proofOfPossession: proof.toString('base64'),
    },
  }
  return exchange(remote, {
    request: {
      method: 'POST',
      url: `${fulcio}/api/v2/signingCert`,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify(body)),
    },
    isSafe: true,
    // The real server answers 200, its description says 201.
    statuses: [200, 201],
    read: (response) => certificateIn(response, publicKey),
    secrets: [identity.token],
  })
}

/** The first certificate of the chain. One with its timestamp beside it is not taken: a bundle has no place for that. */
function certificateIn(response: HttpResponse, publicKey: KeyObject): X509Certificate {
  const chain = AnsweredObject.in(response).object('signedCertificateEmbeddedSct').object('chain')
  const [pem] = chain.texts('certificates')
  const certificate = readCertificate(pem)
  if (!certificate.publicKey.equals(publicKey)) throw new Unreadable('the certificate is of another key.')
  return certificate
}

function readCertificate(pem = ''): X509Certificate {
  try {
    return new X509Certificate(pem)
  } catch {
    throw new Unreadable('the chain begins with no certificate.')
  }
}
