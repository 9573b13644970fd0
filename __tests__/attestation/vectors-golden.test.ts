import { basename } from 'node:path'
import { test } from '@jest/globals'
import type { Bundle } from '@sigstore/bundle'
import { attempt } from '../../src/attempt.ts'
import { type FoundAttestation, readAttestations } from '../../src/attestation/reading/attestations.ts'
import { decodeStatement } from '../../src/attestation/reading/statement.ts'
import { ReleaseError } from '../../src/errors.ts'
import { expectGolden } from '../golden.ts'
import { withShared } from '../shared.ts'
import { attestationVectors, readVector } from './vectors.ts'

/** What a call gives, or how it was refused. */
function shown(call: () => string): string {
  const given = attempt(call)
  return given instanceof ReleaseError ? `refused (${given.code}): ${given.message}` : given
}

function describeBundle({ mediaType, verificationMaterial }: Bundle): string {
  const entries = verificationMaterial.tlogEntries.map(({ kindVersion: kind }) => `${kind?.kind} ${kind?.version}`)
  const timestamps = verificationMaterial.timestampVerificationData?.rfc3161Timestamps.length ?? 0
  return `${mediaType}, ${entries.join(' and ')}, ${timestamps} timestamps`
}

function describeStatement(payload: Buffer, place: string): string {
  return shown(() => {
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
      return `${path}\n${shown(() => found().map(describeFound).join('\n') || '  none')}\n`
    })
    expectGolden(new URL('../golden/attestation-vectors.txt', import.meta.url), lines.join(''))
  })
})
