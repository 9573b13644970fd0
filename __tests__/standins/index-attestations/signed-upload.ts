import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals'
import { type Built, buildDemo, type DemoDistributions, uploadForm } from '../../worlds/index/distributions.ts'
import { type SigningStand, startSigningStand, type TestAttestation } from '../../worlds/index/signing.ts'
import { createTestIssuer, type IndexWorld, startIndex, type TestIssuer } from '../../worlds/index/world.ts'

export let demo: DemoDistributions
export let oidc: TestIssuer
export let stand: SigningStand
/** The attestation of the wheel with which nothing is wrong. */
export let signed: TestAttestation
/** An index that trusts the stand; each test has its own. */
export let world: IndexWorld

beforeAll(async () => {
  demo = await buildDemo()
  oidc = await createTestIssuer()
  stand = await startSigningStand(oidc)
  signed = await stand.attest(demo.wheel)
})

afterAll(() => stand.close())

beforeEach(async () => {
  world = await startIndex({ oidc, trustedRoot: stand.trustedRoot })
})

afterEach(() => world.close())

export const prefix = 'Invalid attestations supplied during upload: '
export const failed = 'Could not verify the uploaded artifact using the included attestation: Verification failed: '
export const unknown = 'Unknown error while trying to verify included attestations: '

/** Upload a file, the wheel unless another is given, with these attestations. */
export const uploadWith = (attestations: unknown, built: Pick<Built, 'name' | 'bytes'> = demo.wheel, token?: string) =>
  world.upload(uploadForm(built, { attestations: JSON.stringify(attestations) }), token)

/** The reason of a refusal, without what is the same in all of them. */
export async function refusal(attestations: unknown): Promise<string> {
  const { status, text } = await uploadWith(attestations)
  expect(status).toBe(400)
  expect(text.slice(0, prefix.length)).toBe(prefix)
  return text.slice(prefix.length)
}
