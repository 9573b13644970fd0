import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { bundleToJSON } from '@sigstore/bundle'
import { cosign } from '../oracles.ts'
import { withShared } from '../shared.ts'
import { type FaultyWorld, statementAbout, useFaultyWorld } from '../worlds/signing/faulty-world.ts'
import { changed, type Json, verdictOfCosign } from '../worlds/signing/verification.ts'

const file = { name: 'tidy_box-3.2.0-py3-none-any.whl', content: 'the wheel' }
const statement = statementAbout(file)

let world: FaultyWorld
useFaultyWorld((opened) => {
  world = opened
})

const evidenceOf = (bundle: object) => ({ bundle, trustedRoot: world.sigstore.trustedRoot, file })
// The cosign of these tests is older than version 2, and says so of every entry without a time.
const tooOld = 'nil value in transaction log entry'

test('a bundle of ours with an entry of version 2 is refused by cosign, which is older', async () => {
  const bundle = await world.signingV2().sign(statement)
  expect(await verdictOfCosign(evidenceOf(bundleToJSON(bundle) as object))).toContain(tooOld)
})

describe('a timestamp, at an entry of version 1 that cosign reads,', () => {
  async function datedTwice(): Promise<{ bundle: object; signature: Buffer }> {
    const bundle = bundleToJSON(await world.signing().sign(statement)) as unknown as Json
    const signature = Buffer.from(bundle.dsseEnvelope?.signatures?.[0]?.sig ?? '', 'base64')
    return { bundle, signature }
  }
  async function timestampOf(bytes: Buffer): Promise<string> {
    const artifactHash = createHash('sha256').update(bytes).digest('base64')
    const response = await fetch(`${world.urls.timestampAuthority}/api/v1/timestamp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ artifactHash, hashAlgorithm: 'sha256', certificates: true, nonce: 123456789 }),
    })
    return Buffer.from(await response.arrayBuffer()).toString('base64')
  }

  test('is accepted by cosign as the proof of the time, and refused when it is of another signature', async () => {
    const { bundle, signature } = await datedTwice()
    const withTimestamp = (signedTimestamp: string) =>
      changed(bundle, 'verificationMaterial.timestampVerificationData', () => ({
        rfc3161Timestamps: [{ signedTimestamp }],
      }))
    const verdict = async (bytes: Buffer) =>
      verdictOfCosign(evidenceOf(withTimestamp(await timestampOf(bytes))), ['--use-signed-timestamps'])
    expect(await verdict(signature)).toBe('accepted')
    expect(await verdict(Buffer.from('another signature'))).toContain(
      'threshold not met for verified signed timestamps',
    )
    expect(await verdictOfCosign(evidenceOf(bundle), ['--use-signed-timestamps'])).toMatch(/^refused: /)
  })
})

withShared('cosign and entries of version 2', (folder) => {
  test('a good one of the conformance suite is refused by it with the same words as ours', () => {
    const vector = join(folder, 'vectors/sigstore-conformance/rekor2-checkpoint-two-sigs-from-origin')
    const artifact = join(folder, 'vectors/sigstore-conformance/a.txt')
    const anyone = ['--certificate-identity-regexp', '.*', '--certificate-oidc-issuer-regexp', '.*']
    const form = ['--new-bundle-format', '--bundle', join(vector, 'bundle.sigstore.json')]
    const root = ['--trusted-root', join(vector, 'trusted_root.json')]
    const { status, stderr } = spawnSync(cosign(), ['verify-blob', ...form, ...root, ...anyone, artifact], { env: {} })
    expect(status).toBe(1)
    expect(String(stderr)).toContain(tooOld)
  })
})
