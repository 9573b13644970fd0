import { basename } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Bundle } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { type FoundAttestation, readAttestations } from '../../src/attestation/attestations.ts'
import { decodeStatement } from '../../src/attestation/statement.ts'
import { ReleaseError } from '../../src/errors.ts'
import { expectGolden } from '../golden.ts'
import { withShared } from '../shared.ts'
import { attestationVectors, readVector } from './vectors.ts'

/** What a call gives, or how it was refused. */
function attempt(call: () => string): string {
  try {
    return call()
  } catch (error) {
    if (error instanceof ReleaseError) return `refused (${error.code}): ${error.message}`
    throw error
  }
}

function describeBundle({ mediaType, verificationMaterial }: Bundle): string {
  const entries = verificationMaterial.tlogEntries.map(({ kindVersion: kind }) => `${kind?.kind} ${kind?.version}`)
  const timestamps = verificationMaterial.timestampVerificationData?.rfc3161Timestamps.length ?? 0
  return `${mediaType}, ${entries.join(' and ')}, ${timestamps} timestamps`
}

function describeStatement(payload: Buffer, place: string): string {
  return attempt(() => {
    const statement = decodeStatement(payload, place)
    const names = statement.subjects.map(({ name }) => name)
    return `${statement.type} about ${names.join(', ')}\n    ${statement.predicateType}`
  })
}

function describeFound(found: FoundAttestation): string {
  const head = `  ${found.place}: ${found.kind}, in the form ${found.form}`
  switch (found.kind) {
    case 'bundle':
      return `${head}\n    ${describeBundle(found.bundle)}\n    ${describeStatement(found.bundle.content.dsseEnvelope.payload, found.place)}`
    case 'message-signature':
      return `${head}\n    ${describeBundle(found.bundle)}`
    case 'raw-envelope':
      return `${head}\n    ${found.envelope.state}\n    ${describeStatement(found.envelope.payload, found.place)}`
    case 'bundle-url':
      return `${head}\n    ${found.url}`
  }
}

withShared('how the attestations of other producers are read', (sharedFolder) => {
  test('every vector is read, or refused with its reason', () => {
    const lines = attestationVectors(sharedFolder).map((path) => {
      const found = () => readAttestations(readVector(sharedFolder, path), basename(path))
      return `${path}\n${attempt(() => found().map(describeFound).join('\n') || '  none')}\n`
    })
    expectGolden(new URL('../golden/attestation-vectors.txt', import.meta.url), lines.join(''))
  })

  describe('what was read verifies with the library, so nothing that it needs was lost', () => {
    const production = 'trust/prod-trusted_root.json'
    test.each<[form: string, path: string, root: string]>([
      ['0.1 with dsse and proof', 'sigstore-js/bundleV01-dsse-with-proof.sigstore', production],
      ['0.1 with intoto and promise', 'sigstore-js/bundleV01-intoto-no-proof.sigstore', production],
      ['0.2 with dsse', 'sigstore-js/bundleV02-dsse.sigstore', production],
      ['0.3 with dsse, first spelling', 'sigstore-js/bundleV03-dsse.sigstore', production],
      ['0.3 with dsse', 'sigstore-conformance/happy-path-intoto-in-dsse-v3/bundle.sigstore.json', production],
      [
        '0.2 with intoto and a timestamp',
        'sigstore-conformance/intoto-with-custom-trust-root/bundle.sigstore.json',
        'sigstore-conformance/intoto-with-custom-trust-root/trusted_root.json',
      ],
      ['a printed object of npm', 'gh-attestations/sigstore-js-2.1.0-bundle.json', production],
      ['a line of GitHub', 'gh-attestations/MODULE.bazel.intoto.jsonl', production],
      ['slsa-github-generator 2.1.0', 'slsa-generic-v2.1/binary-linux-amd64-push-v13.0.30.intoto.jsonl', production],
      ['mark, CRLF, and blank lines', 'mutants/blank-lines-crlf-bom.jsonl', production],
      ['PEP 740', 'pep740/pypi_attestations-0.0.19.tar.gz.publish.attestation', production],
      ['PEP 740, build provenance', 'pep740/pypi_attestations-0.0.19.tar.gz.slsa.attestation', production],
      ['the index', 'pep740/sampleproject-4.0.0.tar.gz.provenance', production],
    ])('%s', (_, path, root) => {
      const trust = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(readVector(sharedFolder, root))))
      const found = readAttestations(readVector(sharedFolder, path), path)
      const verifier = new Verifier(trust)
      for (const one of found)
        expect(one.kind === 'bundle' && verifier.verify(toSignedEntity(one.bundle)).key).toBeTruthy()
      expect(found.map(({ kind }) => kind)).toEqual(['bundle'])
    })

    test.each([
      ['0.2', 'happy-path-v0.2', undefined],
      ['0.3', 'happy-path-v0.3-new-mediaType', undefined],
      ['Rekor v2', 'rekor2-checkpoint-two-sigs-from-origin', 'rekor2-checkpoint-two-sigs-from-origin'],
      [
        'Rekor v2 with a timestamp of a long chain',
        'rekor2-timestamp-with-expired-cert-chain',
        'rekor2-timestamp-with-expired-cert-chain',
      ],
    ])('hashedrekord over a file, %s', (_, name, rootOf) => {
      const root = rootOf === undefined ? production : `sigstore-conformance/${rootOf}/trusted_root.json`
      const trust = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(readVector(sharedFolder, root))))
      const [found] = readAttestations(
        readVector(sharedFolder, `sigstore-conformance/${name}/bundle.sigstore.json`),
        name,
      )
      const artifact = Buffer.from(readVector(sharedFolder, 'sigstore-conformance/a.txt'))
      expect(
        found?.kind === 'message-signature' && new Verifier(trust).verify(toSignedEntity(found.bundle, artifact)).key,
      ).toBeTruthy()
    })
  })
})
