import { describe, expect, test } from '@jest/globals'
import { publishType, type TestAttestation } from '../../worlds/index/signing.ts'
import { demo, failed, prefix, refusal, signed, stand, unknown, uploadWith, world } from './signed-upload.ts'

describe('the set is refused', () => {
  test('without a trusted publisher', async () => {
    const token = world.index.issueAccountToken()
    expect(await uploadWith([signed], demo.wheel, token)).toEqual({
      status: 400,
      text: `${prefix}Attestations are only supported when using Trusted Publishing`,
    })
  })

  test('when it is empty', async () => {
    expect(await refusal([])).toBe('Malformed attestations: an empty attestation set is not permitted')
  })

  test('when it is no list', async () => {
    expect(await refusal({})).toBe(
      'Malformed attestations: 1 validation error for list[Attestation]\n  Input should be a valid array',
    )
  })

  test('when it has three', async () => {
    expect(await refusal([signed, signed, signed])).toBe('A maximum of 2 attestations per file are supported')
  })

  test('when two say the same thing', async () => {
    const other = await stand.attest(demo.wheel)
    expect(await refusal([signed, other])).toBe(
      `Multiple attestations for the same file with the same predicate type (${publishType}) are not supported`,
    )
  })

  test.each<[(attestation: TestAttestation) => unknown, string]>([
    [(it) => ({ ...it, version: 2 }), '1 validation error for list[Attestation]\n0.version\n  Input should be 1'],
    [
      ({ version, envelope }) => ({ version, envelope }),
      '2 validation errors for list[Attestation]\n0.verification_material.certificate\n  Field required\n0.verification_material.transparency_entries\n  Field required',
    ],
    [
      (it) => ({ ...it, verification_material: { ...it.verification_material, transparency_entries: [] } }),
      '1 validation error for list[Attestation]\n0.verification_material.transparency_entries\n  List should have at least 1 item after validation, not 0',
    ],
    [
      (it) => ({ ...it, envelope: { ...it.envelope, signature: 'no base64' } }),
      '1 validation error for list[Attestation]\n0.envelope.signature\n  Base64 decoding error',
    ],
  ])('when one is malformed (%#)', async (damage, problem) => {
    expect(await refusal([damage(signed)])).toBe(`Malformed attestations: ${problem}`)
  })
})

describe('the log entry is refused', () => {
  type Entry = { readonly [name: string]: unknown }
  const without = (entry: Entry, name: string) =>
    Object.fromEntries(Object.entries(entry).filter(([key]) => key !== name))
  const damaged = async (damage: (entry: Entry) => Entry) => {
    const { version, verification_material, envelope } = signed
    const [first = {}] = verification_material.transparency_entries
    const { certificate } = verification_material
    return [{ version, verification_material: { certificate, transparency_entries: [damage(first)] }, envelope }]
  }

  test.each<[string, (entry: Entry) => Entry]>([
    ['an unknown field', (entry) => ({ ...entry, more: 'x' })],
    ['a number instead of a text', (entry) => ({ ...entry, logIndex: Number(entry.logIndex) })],
    ['no promise', (entry) => without(entry, 'inclusionPromise')],
    ['no checkpoint', (entry) => ({ ...entry, inclusionProof: without(entry.inclusionProof as Entry, 'checkpoint') })],
  ])('with %s', async (_, damage) => {
    expect(await refusal(await damaged(damage))).toBe(`${unknown}invalid transparency log entry`)
  })

  test.each([
    ['intoto', '0.0.2', 'sigstore-js takes it, PyPI does not'],
    ['hashedrekord', '0.0.2', 'Rekor v2 has no time'],
  ])('of kind %s %s, as %s', async (kind, version) => {
    expect(await refusal(await damaged((entry) => ({ ...entry, kindVersion: { kind, version } })))).toBe(
      `${failed}Integrated time only supported for dsse/hashedrekord 0.0.1 types`,
    )
  })

  test('when its time was moved', async () => {
    const later = await damaged((entry) => ({
      ...entry,
      integratedTime: String(Number(entry.integratedTime) + 86_400),
    }))
    expect(await refusal(later)).toMatch(failed)
  })
})
