import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Bundle, bundleFromJSON, bundleToJSON } from '@sigstore/bundle'
import { readAttestations } from '../../../src/attestation/reading/attestations.ts'
import type { Evidence } from '../../../src/attestation/signature/certificate-evidence.ts'
import { trustFrom } from '../../../src/attestation/signature/trust.ts'
import { verifySignature } from '../../../src/attestation/signature/verified-signature.ts'
import { withShared } from '../../shared.ts'
import { type FaultyWorld, openFaultyWorld } from '../../worlds/signing/faulty-world.ts'
import { changed } from '../../worlds/signing/forms.ts'
import { provenanceOf, trustIn, wheel } from '../../worlds/signing/signed.ts'
import { generatorVector } from '../vector-outcome.ts'

const lines = (evidence: readonly Evidence[]): string[] =>
  evidence.map(({ check, against, found }) => `${check}: against "${against}", found "${found}"`)
const checks = (evidence: readonly Evidence[]): string[] => evidence.map(({ check }) => check)

const ofCertificate = [
  'signature over the envelope',
  'certificate chain',
  'certificate valid when it was signed',
  'O=rehearsal.localhost, CN=rehearsal valid when it was signed',
  'https://fulcio.rehearsal.localhost trusted when it was signed',
  'signed certificate timestamp (SCT)',
]
const ofEntry = ['log entry of this signature', 'log entry of this certificate']
const ofPromise = 'promise of inclusion (signed entry timestamp)'
const ofProof = ['checkpoint signed by', 'proof of inclusion']
const ofTimestamp = [
  'timestamp over the signature (RFC 3161)',
  'O=rehearsal.localhost, CN=timestamps valid when it was signed',
  'O=rehearsal.localhost, CN=timestamps root valid when it was signed',
  'https://timestamp.rehearsal.localhost/api/v1/timestamp trusted when it was signed',
]

describe('what the library verified of what is signed here, and nothing else', () => {
  let world: FaultyWorld
  let first: Bundle
  let second: Bundle
  beforeAll(async () => {
    world = await openFaultyWorld()
    first = await world.signing().sign(provenanceOf(wheel))
    second = await world.signingV2().sign(provenanceOf(wheel))
  })
  afterAll(() => world.close())

  const evidence = (bundle: Bundle): readonly Evidence[] => verifySignature(bundle, trustIn(world), 'X').evidence()

  test('an entry of version 1 has a promise, which dates it, and a proof', () => {
    expect(checks(evidence(first))).toEqual([...ofCertificate, ...ofEntry, ofPromise, ...ofProof])
  })

  test('an entry of version 2 has a proof alone, and is dated by a timestamp', () => {
    expect(checks(evidence(second))).toEqual([...ofCertificate, ...ofEntry, ...ofProof, ...ofTimestamp])
  })

  test('a promise is no proof: without one, no tree is named', () => {
    // The library takes such a bundle, which readers of format 0.3 do not.
    const { verificationMaterial: material } = first
    const tlogEntries = material.tlogEntries.map((entry) => ({ ...entry, inclusionProof: undefined as never }))
    const bundle = { ...first, verificationMaterial: { ...material, tlogEntries } } as Bundle
    expect(checks(evidence(bundle))).toEqual([...ofCertificate, ...ofEntry, ofPromise])
  })

  test('index and time of an entry that only a proof vouches for are not shown', () => {
    const moved = changed(bundleToJSON(second), ({ verificationMaterial: { tlogEntries } }) =>
      Object.assign(tlogEntries[0], { logIndex: '987654321', integratedTime: '1234567890' }),
    )
    expect(evidence(bundleFromJSON(moved))).toEqual(evidence(second))
  })

  test('each time is held against the certificate: that of the log, and that of the authority', () => {
    const entry = evidence(second).filter(({ check }) => check === 'certificate valid when it was signed')
    const dated = evidence(second).find(({ check }) => check === 'timestamp over the signature (RFC 3161)')
    expect(entry.map(({ found }) => found)).toEqual([dated?.found])
  })
})

withShared('what was verified of recorded attestations', (shared) => {
  const read = (file: string): string => readFileSync(join(shared, 'vectors', file), 'utf8')
  const trust = trustFrom(JSON.parse(read('trust/prod-trusted_root.json')), 'the public root')
  function evidence(file: string): readonly Evidence[] {
    const [found] = readAttestations(read(file), 'X')
    if (found?.kind !== 'bundle') throw new Error(`${file} has no bundle.`)
    return verifySignature(found.bundle, trust, 'X').evidence()
  }

  test('each with both values', () => {
    const at = '2025-02-25T21:12:23.000Z'
    const rekor = 'log https://rekor.sigstore.dev, id c0d23d6ad406973f9559f3ba2d1ca01f84147d8ffc5b8445c224f98b9591801d'
    const san =
      'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@refs/tags/v2.1.0'
    const certificate = 'af0094e5f3d52b8cb9f80ec4bfa456ad319f1288b05a72dfd543fc8f8dfc198c'
    const root = 'lvtUMrmjMj2l+YAk6Jx1NqdaKGwQNLKUA9OVvP8s4OM='
    expect(lines(evidence(generatorVector))).toEqual([
      'signature over the envelope: against "the key of the certificate (ec prime256v1)", found "10364 bytes of application/vnd.in-toto+json"',
      `certificate chain: against "O=sigstore.dev, CN=sigstore-intermediate of https://fulcio.sigstore.dev", found "a certificate for ${san}, issued by O=sigstore.dev, CN=sigstore-intermediate"`,
      `certificate valid when it was signed: against "from ${at} to 2025-02-25T21:22:23.000Z", found "${at}"`,
      `O=sigstore.dev, CN=sigstore-intermediate valid when it was signed: against "from 2022-04-13T20:06:15.000Z to 2031-10-05T13:56:58.000Z", found "${at}"`,
      `O=sigstore.dev, CN=sigstore valid when it was signed: against "from 2021-10-07T13:56:59.000Z to 2031-10-05T13:56:58.000Z", found "${at}"`,
      `https://fulcio.sigstore.dev trusted when it was signed: against "from 2022-04-13T20:06:15.000Z on", found "${at}"`,
      'signed certificate timestamp (SCT): against "certificate log https://ctfe.sigstore.dev/2022, trusted from 2022-10-20T00:00:00.000Z on", found "log id dd3d306ac6c7113263191e1c99673702a24a5eb8de3cadff878a72802f29ee8e, at 2025-02-25T21:12:23.791Z"',
      'log entry of this signature: against "SHA-256 of the payload, c7995ac1ed5bbfacca030952db1054a6e8212cfeed4337002825845e04765125", found "an entry of kind dsse 0.0.1 with this digest and this signature"',
      `log entry of this certificate: against "SHA-256 of the certificate, ${certificate}", found "an entry with this certificate"`,
      `promise of inclusion (signed entry timestamp): against "${rekor}, trusted from 2021-01-12T11:53:27.000Z on", found "entry 174298213, integrated at ${at}"`,
      `checkpoint signed by: against "${rekor}, trusted from 2021-01-12T11:53:27.000Z on", found "a tree of 52393953 entries of rekor.sigstore.dev - 1193050959916656506"`,
      `proof of inclusion: against "root ${root} of the checkpoint", found "entry 52393951 of the tree leads to root ${root}"`,
    ])
  })

  test.each([
    ['sigstore-js/bundleV01-intoto-no-proof.sigstore', [...ofEntry, ofPromise]],
    ['sigstore-js/bundleV01-dsse-with-proof.sigstore', [...ofEntry, ofPromise, ...ofProof]],
    ['pep740/pypi_attestations-0.0.19.tar.gz.publish.attestation', [...ofEntry, ofPromise, ...ofProof]],
  ])('of the log, of %s', (file, ofLog) => {
    const all = checks(evidence(file))
    expect(all.slice(all.indexOf('log entry of this signature'))).toEqual(ofLog)
  })
})
