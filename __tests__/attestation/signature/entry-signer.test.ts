import { generateKeyPairSync, sign, type X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { encodeStatement, preAuthenticationEncoding } from '../../../src/attestation/reading/statement.ts'
import { requireSignerOfEntries } from '../../../src/attestation/signature/entry-signer.ts'
import { verifySignature } from '../../../src/attestation/signature/verified-signature.ts'
import { openNetwork } from '../../../src/clients/http/network.ts'
import { bundleOf, sha256 } from '../../../src/clients/signing/envelope.ts'
import { requestCertificate } from '../../../src/clients/signing/fulcio.ts'
import { enterInRekor } from '../../../src/clients/signing/rekor.ts'
import { Secret } from '../../../src/secret.ts'
import { claimsOf } from '../../../src/standins/oidc.ts'
import { refusalOf } from '../../refusal-of.ts'
import { provenanceOf, trustIn, wheel } from '../../worlds/signing/signed.ts'
import { attestJob, type SigningWorld, startSigning } from '../../worlds/signing.ts'

const remote = { name: 'Sigstore', code: 'signing-failed', hint: '', network: openNetwork({}, () => {}) } as const
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })

let world: SigningWorld
let certificate: X509Certificate
/** Of the same key: the signature is good under both. */
let other: X509Certificate

beforeAll(async () => {
  world = await startSigning()
  const ask = async () => {
    const identity = { token: new Secret(await world.token()), claims: claimsOf(attestJob) }
    return requestCertificate(remote, { fulcio: world.urls.fulcio, identity, privateKey })
  }
  certificate = await ask()
  other = await ask()
})
afterAll(() => world.close())

/** A bundle of the first certificate, whose log entry is of the one that is given. */
async function enteredUnder(entered: X509Certificate) {
  const payload = encodeStatement(provenanceOf(wheel))
  const covered = preAuthenticationEncoding(payload)
  const signature = sign('sha256', covered, privateKey)
  const envelope = { payload, signature, signedDigest: sha256(covered), certificate }
  const log = { remote, url: world.urls.rekor }
  return bundleOf(envelope, await enterInRekor(log, { ...envelope, certificate: entered }), wheel.name)
}

test('an entry of the certificate itself is accepted', async () => {
  const { identity } = verifySignature(await enteredUnder(certificate), trustIn(world), 'X')
  expect(identity.ref).toBe(attestJob.ref)
})

test('an entry of another certificate, even of the same key, is refused', async () => {
  const bundle = await enteredUnder(other)
  expect(await refusalOf(() => verifySignature(bundle, trustIn(world), 'X'))).toMatchObject({
    code: 'provenance-unverified',
    message: 'X was entered in the log under another certificate than its own.',
  })
})

test.each<[what: string, kind: string, body: unknown]>([
  ['no certificate', 'dsse', { spec: { signatures: [{ verifier: 'garbage' }] } }],
  ['no signature', 'dsse', { spec: { signatures: [] } }],
  ['two signatures', 'dsse', { spec: { signatures: [{ verifier: 'a' }, { verifier: 'a' }] } }],
  ['another kind', 'hashedrekord', { spec: { signatures: [{ verifier: 'a' }] } }],
  ['nothing', 'dsse', {}],
])('an entry with %s names nobody', async (_, kind, body) => {
  const bundle = await enteredUnder(certificate)
  const [entry] = bundle.verificationMaterial.tlogEntries
  const changed = {
    ...entry,
    kindVersion: { kind, version: '0.0.1' },
    canonicalizedBody: Buffer.from(JSON.stringify(body)),
  }
  const material = { ...bundle.verificationMaterial, tlogEntries: [changed] }
  const refused = await refusalOf(() =>
    requireSignerOfEntries({ ...bundle, verificationMaterial: material } as never, 'X'),
  )
  expect(refused).toMatchObject({ code: 'provenance-unverified' })
})
