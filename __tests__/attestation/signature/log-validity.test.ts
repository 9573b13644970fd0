import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Bundle } from '@sigstore/bundle'
import { type Trust, trustFrom } from '../../../src/attestation/signature/trust.ts'
import { verifySignature } from '../../../src/attestation/signature/verified-signature.ts'
import { codeOf, refusalOf } from '../../refusal-of.ts'
import { type FaultyWorld, openFaultyWorld } from '../../worlds/signing/faulty-world.ts'
import type { Json } from '../../worlds/signing/forms.ts'
import { provenanceOf, wheel } from '../../worlds/signing/signed.ts'

const dayMs = 24 * 60 * 60 * 1000
const daysFromNow = (days: number): string => new Date(Date.now() + days * dayMs).toISOString()

let world: FaultyWorld
let proven: Bundle
beforeAll(async () => {
  world = await openFaultyWorld()
  proven = await world.signingV2().sign(provenanceOf(wheel))
})
afterAll(() => world.close())

/** The root of the test, whose logs were trusted for a while only. */
function trustIn(validFor: object): Trust {
  const root: Json = structuredClone(world.sigstore.trustedRoot)
  for (const log of root.tlogs) log.publicKey.validFor = validFor
  return trustFrom(root, 'the root of this test')
}

test.each([
  ['trusted until tomorrow', { start: daysFromNow(-2), end: daysFromNow(1) }, 'accepted'],
  ['closed yesterday', { start: daysFromNow(-2), end: daysFromNow(-1) }, 'provenance-unverified'],
  ['that begins tomorrow', { start: daysFromNow(1) }, 'provenance-unverified'],
])('an entry that only a proof vouches for, of a log %s: %s', (_, validFor, code) => {
  expect(codeOf(() => verifySignature(proven, trustIn(validFor), 'X'))).toBe(code)
})

test('the refusal names the log, and when it was trusted', async () => {
  const end = daysFromNow(-1)
  const { message } = await refusalOf(() => verifySignature(proven, trustIn({ start: daysFromNow(-2), end }), 'X'))
  expect(message).toContain('and entered in a log that was not trusted then: https://')
  expect(message).toContain(` to ${end}`)
})
