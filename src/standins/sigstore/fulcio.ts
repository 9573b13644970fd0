import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import type { VerifyToken } from '../oidc.ts'
import type { Handler, StandInRequest, StandInResponse } from '../server.ts'
import type { CertificateAuthority } from './certificate-authority.ts'
import type { TokenClaims } from './github-extensions.ts'
import { parseRecord, recordOf, textOf } from './json.ts'
import { gatewayLimitBytes, gatewayRefusal, grpc, Refusal } from './refusal.ts'

const headers = { 'content-type': 'application/json', vary: 'Origin' }

/**
 * Fulcio's API, version 2: a certificate for who holds a token and a key. Keys are ECDSA over P-256 only.
 *
 * A token is not spent: the same one may be shown again.
 *
 * @see https://github.com/sigstore/fulcio/blob/main/fulcio.proto
 */
export function createFulcio(authority: CertificateAuthority, verifyToken: VerifyToken): Handler {
  return async (request) => {
    try {
      return await answer(authority, verifyToken, request)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { status: error.status, headers, body: gatewayRefusal(error) }
    }
  }
}

async function answer(
  authority: CertificateAuthority,
  verifyToken: VerifyToken,
  request: StandInRequest,
): Promise<StandInResponse> {
  const root = authority.root.toString('pem')
  switch (`${request.method} ${request.url.pathname}`) {
    case 'POST /api/v2/signingCert': {
      const { claims, publicKey } = await readSigningRequest(request, verifyToken)
      const leaf = await authority.issue(claims, publicKey)
      const chain = { certificates: [leaf.toString('pem'), root] }
      return { status: 200, headers, body: { signedCertificateEmbeddedSct: { chain } } }
    }
    case 'GET /api/v2/signingCert':
      throw new Refusal(501, grpc.unimplemented, 'Method Not Allowed')
    case 'GET /api/v2/trustBundle':
      return { status: 200, headers, body: { chains: [{ certificates: [root] }] } }
    default:
      throw new Refusal(404, grpc.notFound, 'Not Found')
  }
}

async function readSigningRequest(
  request: StandInRequest,
  verifyToken: VerifyToken,
): Promise<{ readonly claims: TokenClaims; readonly publicKey: KeyObject }> {
  if (request.body.length > gatewayLimitBytes) throw refused('http: request body too large')
  const text = request.body.toString()
  const { credentials, publicKeyRequest } = text === '' ? {} : parseRecord(text, () => refused('unexpected EOF'))
  const token = recordOf(credentials).oidcIdentityToken ?? bearerOf(request)
  const claims = await verifyToken(textOf(token), 'sigstore').catch(() => {
    throw refused('There was an error processing the identity token')
  })
  const { publicKey: given, proofOfPossession } = recordOf(publicKeyRequest)
  const publicKey = readPublicKey(textOf(recordOf(given).content))
  const proof = Buffer.from(textOf(proofOfPossession), 'base64')
  if (!verify('sha256', Buffer.from(textOf(claims.sub)), publicKey, proof)) {
    throw refused('The signature supplied in the request could not be verified')
  }
  return { claims, publicKey }
}

// Only with this spelling of the scheme, as at the real server.
function bearerOf({ headers: { authorization = '' } }: StandInRequest): string {
  return authorization.startsWith('Bearer ') ? authorization.slice('Bearer '.length) : ''
}

function readPublicKey(pem: string): KeyObject {
  try {
    const key = createPublicKey(pem)
    if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key
  } catch {
    // Not PEM, or no key: the same answer as for a key of another kind.
  }
  throw refused('The public key supplied in the request could not be parsed')
}

function refused(message: string): Refusal {
  return new Refusal(400, grpc.invalidArgument, message)
}
