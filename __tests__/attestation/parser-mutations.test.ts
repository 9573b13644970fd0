import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Bundle } from '@sigstore/bundle'
import {
  type CertificateAuthority,
  type TimeRange,
  type TransparencyLogInstance,
  TrustedRoot,
} from '@sigstore/protobuf-specs'
import fc from 'fast-check'
import { generatorProvenanceType } from '../../src/attestation/judging/generator-provenance.ts'
import { judgeAttestation } from '../../src/attestation/judging/judgement.ts'
import { compareStatement } from '../../src/attestation/judging/statement-policy.ts'
import { parseLines, serializeLines } from '../../src/attestation/reading/provenance-file.ts'
import { buildProvenanceType, publishType } from '../../src/attestation/reading/statement.ts'
import { parseJson } from '../../src/attestation/reading/strict-json.ts'
import { identityOf } from '../../src/attestation/signature/certificate-identity.ts'
import { trustIn } from '../../src/clients/trust/trusted-root.ts'
import { mutated } from '../release/mutations.ts'
import { attestIdentity } from '../worlds/signing/attest-identity.ts'
import type { Json } from '../worlds/signing/forms.ts'
import { expected, provenanceOf, signIn, wheel } from '../worlds/signing/signed.ts'
import { type SigningWorld, startSigning } from '../worlds/signing.ts'
import { boundedMs, boundedRuns, parsed } from './bounded-runs.ts'
import { mutatedJson } from './json-mutations.ts'

let world: SigningWorld
let good: Bundle
// The log counts whole seconds.
const signedAt = new Date(Math.floor(Date.now() / 1000) * 1000)
beforeAll(async () => {
  world = await startSigning({ now: () => signedAt })
  good = await signIn(world, provenanceOf(wheel))
})
afterAll(() => world.close())

/** The keys of a trusted root that held when the bundle was signed, as the library reads it, however they are encoded. */
function keysOf(root: Json): Record<string, string[]> {
  const { certificateAuthorities, ctlogs, tlogs } = TrustedRoot.fromJSON(root)
  const holds = (range: TimeRange | undefined) =>
    (range?.start ?? signedAt) <= signedAt && (range?.end ?? signedAt) >= signedAt
  const encoded = (key: KeyObject) => key.export({ type: 'spki', format: 'der' }).toString('hex')
  const ofLog = ({ publicKey }: TransparencyLogInstance) =>
    holds(publicKey?.validFor) && publicKey?.rawBytes !== undefined
      ? [encoded(createPublicKey({ key: publicKey.rawBytes, type: 'spki', format: 'der' }))]
      : []
  const ofAuthority = ({ certChain, validFor }: CertificateAuthority) =>
    holds(validFor) && certChain !== undefined
      ? certChain.certificates.map(({ rawBytes }) => encoded(new X509Certificate(rawBytes).publicKey))
      : []
  return {
    authorities: certificateAuthorities.flatMap(ofAuthority),
    ctlogs: ctlogs.flatMap(ofLog),
    tlogs: tlogs.flatMap(ofLog),
  }
}

test(
  'a changed trusted root is read or refused, and verifies only with the keys that it had',
  () => {
    const root = JSON.parse(JSON.stringify(world.sigstore.trustedRoot))
    const keys = keysOf(root)
    const verdicts = new Set<string>()
    const property = fc.property(mutatedJson([root]), (text) => {
      const trust = parsed(() => trustIn(Buffer.from(text), 'x'))
      const verdict = trust && judgeAttestation(good, trust, { subject: wheel, expected }).verdict
      verdicts.add(verdict ?? 'not read')
      if (verdict !== 'verified') return
      const left = keysOf(JSON.parse(text))
      for (const [kind, [key]] of Object.entries(keys)) expect(left[kind]).toContain(key)
    })
    fc.assert(property, boundedRuns(2000))
    expect([...verdicts].toSorted()).toEqual(['not read', 'refused', 'verified'])
  },
  // Each one that is read verifies a bundle, which takes some milliseconds.
  2 * boundedMs,
)

test(
  'the text of a changed trusted root is read or refused',
  () => {
    const text = JSON.stringify(world.sigstore.trustedRoot)
    const property = fc.property(mutated([text], ['{', '}', '"', 'null', '\\u0000'], 3), (changed) => {
      parsed(() => trustIn(Buffer.from(changed), 'x'))
    })
    fc.assert(property, boundedRuns(2000))
  },
  boundedMs,
)

test.each([[buildProvenanceType], [generatorProvenanceType], [publishType], ['https://example.com/unknown']])(
  'any predicate of the type %s is compared, and nothing of it stops the comparison',
  (predicateType) => {
    const { predicate } = provenanceOf(wheel)
    const configSource = { uri: 'git+https://x', digest: { sha1: 'a' }, entryPoint: 'b' }
    const old = { builder: { id: 'x' }, invocation: { configSource, environment: {} }, materials: [{ uri: 'y' }] }
    const predicates = fc.oneof(mutatedJson([predicate, old, {}]), fc.json({ maxDepth: 4 }))
    const property = fc.property(predicates, (text) => {
      const value = { type: 'https://in-toto.io/Statement/v1', subjects: [wheel], predicateType } as const
      const predicate = parsed(() => parseJson(text, 'x'))
      const statement = { ...value, predicate }
      const signed = { producer: 'workflow', identity: attestIdentity } as const
      parsed(() => compareStatement(statement, { subject: wheel }, signed))
    })
    fc.assert(property, boundedRuns(2000))
  },
  boundedMs,
)

test(
  'a changed file of build provenance is refused, or is written as it was read',
  () => {
    const text = serializeLines([good, good, good])
    const property = fc.property(mutated([text], ['\n', '\r\n', '{}', '[]', '\ufeff'], 2), (changed) => {
      const bundles = parsed(() => [...parseLines(changed, 'x')])
      if (bundles === undefined) return
      const written = serializeLines(bundles)
      expect(serializeLines([...parseLines(written, 'x')])).toBe(written)
    })
    fc.assert(property, boundedRuns(2000))
  },
  boundedMs,
)

test(
  'any bytes in an extension of a certificate are read or refused',
  () => {
    const [der] = [good.verificationMaterial.content].map((content) =>
      content.$case === 'certificate' ? content.certificate.rawBytes : Buffer.alloc(0),
    )
    const key = createPublicKey(`-----BEGIN CERTIFICATE-----\n${der?.toString('base64')}\n-----END CERTIFICATE-----`)
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.uint8Array({ maxLength: 300 }).map((content) => Uint8Array.from([0x0c, content.length & 0x7f, ...content])),
    )
    const property = fc.property(fc.integer({ min: 1, max: 30 }), bytes, (number, value) => {
      const oid = { id: [1, 3, 6, 1, 4, 1, 57264, 1, number] }
      const identity = parsed(() => identityOf({ key, identity: { oids: [{ oid, value: Buffer.from(value) }] } }))
      // What is read is what stands there, byte for byte.
      for (const text of Object.values(identity ?? {}).filter((one) => one !== undefined)) {
        expect(
          Buffer.from(value)
            .subarray(-Buffer.byteLength(text) || value.length)
            .toString('hex'),
        ).toBe(Buffer.from(text).toString('hex'))
      }
    })
    fc.assert(property, boundedRuns(2000))
  },
  boundedMs,
)
