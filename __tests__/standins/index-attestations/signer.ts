import { describe, expect, test } from '@jest/globals'
import { oraclePython } from '../../oracles.ts'
import { run } from '../../worlds/index/distributions.ts'
import { startSigningStand } from '../../worlds/index/signing.ts'
import { demo, failed, oidc, refusal, signed, stand, unknown } from './signed-upload.ts'

describe('the signature is refused', () => {
  test('when the statement was changed', async () => {
    const statement = Buffer.from(signed.envelope.statement, 'base64').toString().replace('null', '{}')
    const changed = {
      ...signed,
      envelope: { ...signed.envelope, statement: Buffer.from(statement).toString('base64') },
    }
    expect(await refusal([changed])).toMatch(failed)
  })

  test('when another Sigstore made it', async () => {
    const other = await startSigningStand(oidc)
    const attestation = await other.attest(demo.wheel)
    await other.close()
    expect(await refusal([attestation])).toMatch(failed)
  })

  test('when the certificate is none', async () => {
    const verification_material = { ...signed.verification_material, certificate: 'AAAA' }
    expect(await refusal([{ ...signed, verification_material }])).toMatch(unknown)
  })
})

describe('the identity is refused', () => {
  test('of another repository', async () => {
    const repository = 'example/other'
    expect(await refusal([await stand.attest(demo.wheel, { repository })])).toBe(
      `${failed}Certificate's OIDCSourceRepositoryURI does not match (got 'https://github.com/example/other', expected 'https://github.com/example/demo')`,
    )
  })

  test('of the repository in other case', async () => {
    expect(await refusal([await stand.attest(demo.wheel, { repository: 'Example/demo' })])).toMatch(
      `${failed}Certificate's OIDCSourceRepositoryURI does not match`,
    )
  })

  test('of another workflow file, printed as Python prints the extension', async () => {
    const workflow = 'example/demo/.github/workflows/other.yaml@refs/tags/1.0'
    const attestation = await stand.attest(demo.wheel, { workflow_ref: workflow })
    const script = `
import base64, sys
from cryptography import x509
certificate = x509.load_der_x509_certificate(base64.b64decode(sys.argv[1]))
print(certificate.extensions.get_extension_for_oid(x509.ObjectIdentifier("1.3.6.1.4.1.57264.1.18")))`
    const printed = await run(oraclePython(), ['-c', script, attestation.verification_material.certificate])
    expect(await refusal([attestation])).toBe(
      `${failed}Certificate's Build Config URI (${printed.stdout.trim()}) does not match expected Trusted Publisher (publish.yaml @ example/demo)`,
    )
  })

  test.each([
    ['example/demo/.github/workflows/publish.yaml@refs/heads/main', 'a ref that is not the certificate’s own'],
    ['shared/flows/.github/workflows/publish.yaml@refs/tags/1.0', 'a file of that name in another repository'],
  ])('of %s, as it is %s', async (workflow) => {
    expect(await refusal([await stand.attest(demo.wheel, { workflow_ref: workflow })])).toMatch(
      /^Could not verify .*: Certificate's Build Config URI \(/,
    )
  })
})
