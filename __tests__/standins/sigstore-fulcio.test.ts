import { generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { decodeJwt } from 'jose'
import { claimsOf, createOidc } from '../../src/standins/oidc.ts'
import { serve } from '../../src/standins/server.ts'
import { withShared } from '../shared.ts'
import { attestJob, type SigningWorld, startSigning } from '../worlds/signing.ts'
import { readTranscripts, recordedShape, servedShape } from './sigstore-transcripts.ts'

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
const otherKey = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const proofOf = (jwt: string, key = privateKey) => sign('sha256', Buffer.from(decodeJwt(jwt).sub ?? ''), key)

let world: SigningWorld
let aheadMs = 0
beforeAll(async () => {
  world = await startSigning({ now: () => new Date(Date.now() + aheadMs) })
})
afterAll(() => world.close())

/** A request that would be granted, but for what is given. */
function requestFor(
  jwt: string,
  { key = pem, proof = proofOf(jwt).toString('base64') }: { readonly key?: string; readonly proof?: string } = {},
): string {
  return JSON.stringify({
    credentials: { oidcIdentityToken: jwt },
    publicKeyRequest: { publicKey: { algorithm: 'ECDSA', content: key }, proofOfPossession: proof },
  })
}

/** A token of the stand-in with other claims or another audience; `undefined` leaves a claim out. */
async function tokenWith(
  claims: Readonly<Record<string, string | undefined>>,
  { audience = 'sigstore', oidc = world.oidc } = {},
): Promise<string> {
  const kept = Object.entries({ ...claimsOf({ ...attestJob, environment: 'publish' }), ...claims })
  const given = Object.fromEntries(kept.filter((one): one is [string, string] => one[1] !== undefined))
  const { urlPath, token } = oidc.requestToken(given)
  const server = await serve('oidc', oidc.handler)
  const headers = { authorization: `Bearer ${token}` }
  const response = await fetch(`${server.url}${urlPath}&audience=${audience}`, { headers })
  await server.close()
  return ((await response.json()) as { value: string }).value
}

/** A good token, but for the moment at which it is issued. */
async function tokenIssued(hoursAhead: number): Promise<string> {
  aheadMs = hoursAhead * 60 * 60 * 1000
  const token = await tokenWith({})
  aheadMs = 0
  return token
}

const strangersToken = async () => tokenWith({}, { oidc: await createOidc({ now: () => new Date() }) })
const unsigned = (jwt: string) => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${jwt.split('.')[1]}.`

// The rest of the recorded cases, with the reason why the stand-in does not serve them.
const notServed: Readonly<Record<string, readonly string[]>> = {
  'certificate requests: no client of ours sends one': [
    'success: CSR, token in the body',
    'success: CSR, token in the Authorization header',
    'Authorization scheme in lower case ("bearer")',
    'CSR that is no CSR',
    'CSR as DER, not PEM',
  ],
  'keys other than P-256': [
    'success: P-384 key, SHA-384 proof',
    'P-384 key, SHA-256 proof',
    'success: Ed25519 key',
    'success: RSA 2048 key, PKCS#1 v1.5 proof',
    'RSA 1024 key',
  ],
  'texts of a JSON library that vary between its builds': ['proof of possession is not base64', 'JSON null'],
  'there is one issuer, whose key signs for no other': [
    'success: token of the second configured issuer',
    'wrong issuer',
  ],
  'spelling that no client of ours uses': ['success: field names in snake_case'],
  'the API before the current one, and what is for operators': [
    'v1: success',
    'v1: no token',
    'v1: root certificate',
    'configuration',
    'health',
  ],
}

type Sent = RequestInit & { readonly path?: string }

const granted = async () => ({ body: requestFor(await tokenWith({})) })
const withToken = async (jwt: string | Promise<string>): Promise<Sent> => ({ body: requestFor(await jwt) })
const withKey = async (key: string): Promise<Sent> => ({ body: requestFor(await tokenWith({}), { key }) })
const withProof = async (make: (jwt: string) => string): Promise<Sent> => {
  const jwt = await tokenWith({})
  return { body: requestFor(jwt, { proof: make(jwt) }) }
}
const changed = async (change: (request: Record<string, unknown>) => object): Promise<Sent> => ({
  body: JSON.stringify(change(JSON.parse(requestFor(await tokenWith({}))))),
})

const keyRequest = (request: Record<string, unknown>, publicKey: object) => ({
  ...(request.publicKeyRequest as object),
  publicKey,
})

const served: Readonly<Record<string, () => Sent | Promise<Sent>>> = {
  "success: public key, proof of possession (P-256) over the token's sub": granted,
  'the same request a second time (a token is not spent)': granted,
  'success: public key without "algorithm"': () =>
    changed((request) => ({ ...request, publicKeyRequest: keyRequest(request, { content: pem }) })),
  'public key with an algorithm name that is not an enum value': () =>
    changed((request) => ({ ...request, publicKeyRequest: keyRequest(request, { algorithm: 'EC', content: pem }) })),
  'proof of possession in base64url without padding': () => withProof((jwt) => proofOf(jwt).toString('base64url')),
  'secp256k1 key': () =>
    withKey(
      generateKeyPairSync('ec', { namedCurve: 'secp256k1' })
        .publicKey.export({ type: 'spki', format: 'pem' })
        .toString(),
    ),
  'success: Content-Type left out': async () => ({ body: Buffer.from((await granted()).body) }),
  'success: Content-Type text/plain': async () => ({ ...(await granted()), headers: { 'content-type': 'text/plain' } }),
  'success: chunked request body, no Content-Length': async () => ({
    body: new Blob([(await granted()).body]).stream(),
    duplex: 'half',
  }),
  'success: Accept text/html': async () => ({ ...(await granted()), headers: { accept: 'text/html' } }),
  'expired token': () => withToken(tokenIssued(-1)),
  'token not yet valid (nbf an hour ahead)': () => withToken(tokenIssued(2)),
  'wrong audience': () => withToken(tokenWith({}, { audience: 'pypi' })),
  'token signed by another key': () => withToken(strangersToken()),
  'no sub claim': () => withToken(tokenWith({ sub: undefined })),
  'no job_workflow_ref claim (needed for the SAN)': () => withToken(tokenWith({ job_workflow_ref: undefined })),
  'no run_attempt claim (needed by an extension)': () => withToken(tokenWith({ run_attempt: undefined })),
  'success: no environment claim (has a default)': () => withToken(tokenWith({ environment: undefined })),
  'token that is no JWT': async () => ({ body: requestFor('abc', { proof: 'AAAA' }) }),
  'alg none': async () => withToken(unsigned(await tokenWith({}))),
  'no token at all': () => changed(({ publicKeyRequest }) => ({ publicKeyRequest })),
  'bad proof of possession: signature over something else': () =>
    withProof(() => sign('sha256', Buffer.from('something else'), privateKey).toString('base64')),
  'bad proof of possession: another key': () =>
    withProof((jwt) => proofOf(jwt, otherKey.privateKey).toString('base64')),
  'proof of possession left out': () => withProof(() => ''),
  'public key is no PEM': () => withKey('abc'),
  'public key as base64 of the DER, without PEM': () =>
    withKey(publicKey.export({ type: 'spki', format: 'der' }).toString('base64')),
  'no key and no CSR': () => changed(({ credentials }) => ({ credentials })),
  'unknown field': () => changed((request) => ({ ...request, surprise: 1 })),
  'malformed JSON': () => ({ body: '{"credentials":' }),
  'empty body': () => ({ body: '' }),
  'body over 4 MiB': () => ({ body: ' '.repeat(4 * 1024 * 1024 + 1) }),
  'body just under 4 MiB with filler': () => ({ body: requestFor('A'.repeat(4_000_000), { proof: 'AAAA' }) }),
  'GET where only POST is': () => ({ method: 'GET' }),
  'unknown path': () => ({ path: '/api/v3/signingCert', body: '{}' }),
  'trust bundle': () => ({ method: 'GET', path: '/api/v2/trustBundle' }),
}

withShared('Fulcio’s answers beside the recorded ones', (folder) => {
  const transcripts = readTranscripts(folder, 'fulcio')

  test('every recorded case is served, or left out for a reason', () => {
    const named = [...Object.keys(served), ...Object.values(notServed).flat()]
    expect(named.sort()).toEqual(transcripts.map((transcript) => transcript.case).sort())
  })

  test.each(transcripts.filter((transcript) => transcript.case in served).map((one) => [one.case, one] as const))(
    '%s',
    async (name, transcript) => {
      const { method = 'POST', path = '/api/v2/signingCert', ...sent } = (await served[name]?.()) ?? {}
      const response = await fetch(`${world.urls.fulcio}${path}`, { method, ...sent })
      expect(await servedShape(response)).toEqual(recordedShape(transcript))
    },
  )
})
