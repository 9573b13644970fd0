import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { oraclePython } from '../oracles.ts'
import { withShared } from '../shared.ts'
import { type Built, buildDemo, type DemoDistributions, run, uploadForm } from '../worlds/index/distributions.ts'
import {
  publishType,
  type SigningStand,
  slsaType,
  startSigningStand,
  type TestAttestation,
} from '../worlds/index/signing.ts'
import {
  createTestIssuer,
  type IndexWorld,
  publisher,
  startIndex,
  type TestIssuer,
  type TokenClaims,
} from '../worlds/index/world.ts'

let demo: DemoDistributions
let oidc: TestIssuer
let stand: SigningStand
/** The attestation of the wheel with which nothing is wrong. */
let signed: TestAttestation
let world: IndexWorld

beforeAll(async () => {
  demo = await buildDemo()
  oidc = await createTestIssuer()
  stand = await startSigningStand(oidc)
  signed = await stand.attest(demo.wheel)
})

afterAll(async () => {
  await stand.close()
})

beforeEach(async () => {
  world = await startIndex({ oidc, trustedRoot: stand.trustedRoot })
})

afterEach(() => world.close())

const prefix = 'Invalid attestations supplied during upload: '
const failed = 'Could not verify the uploaded artifact using the included attestation: Verification failed: '
const unknown = 'Unknown error while trying to verify included attestations: '

const uploadWith = (attestations: unknown, built: Pick<Built, 'name' | 'bytes'> = demo.wheel, token?: string) =>
  world.upload(uploadForm(built, { attestations: JSON.stringify(attestations) }), token)

/** The reason of a refusal, without what is the same in all of them. */
async function refusal(attestations: unknown): Promise<string> {
  const { status, text } = await uploadWith(attestations)
  expect(status).toBe(400)
  expect(text.slice(0, prefix.length)).toBe(prefix)
  return text.slice(prefix.length)
}

const provenanceOf = async (name: string, accept = 'application/json') => {
  const answer = await world.get(`/integrity/Demo.Project/1.0/${name}/provenance`, accept)
  return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.json() }
}

describe('accepted', () => {
  test('both attestations of a file are served as they came', async () => {
    const publish = signed
    const slsa = await stand.attest({ ...demo.wheel, predicateType: slsaType })
    expect(await uploadWith([publish, slsa])).toEqual({ status: 200, text: 'OK' })
    expect(await provenanceOf(demo.wheel.name, 'application/vnd.pypi.integrity.v1+json')).toEqual({
      status: 200,
      type: 'application/vnd.pypi.integrity.v1+json',
      body: {
        version: 1,
        attestation_bundles: [
          {
            publisher: {
              kind: 'GitHub',
              repository: 'example/demo',
              workflow: 'publish.yaml',
              environment: 'publish',
              claims: null,
            },
            attestations: [publish, slsa],
          },
        ],
      },
    })
    const simple = await world.get('/simple/demo-project/', 'application/vnd.pypi.simple.v1+json')
    const { files } = (await simple.json()) as { files: readonly { provenance: string }[] }
    expect(files.map(({ provenance }) => provenance)).toEqual([
      `${world.url}/integrity/demo-project/1.0/${demo.wheel.name}/provenance`,
    ])
  })

  test.each<[TokenClaims, string]>([
    [
      { event_name: 'push', environment: undefined, run_id: '1' },
      'the build run’s event, environment, and run are not compared',
    ],
    [
      { job_workflow_ref: 'shared/flows/.github/workflows/build.yaml@refs/tags/v1' },
      'the builder may be a reusable workflow',
    ],
    [
      { workflow_ref: 'example/demo/.github/workflows/publish.yaml@7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c' },
      'the commit stands for the ref',
    ],
  ])('signed with %o, as %s', async (claims) => {
    expect(await uploadWith([await stand.attest(demo.wheel, claims)])).toEqual({ status: 200, text: 'OK' })
  })

  test('the subject may be spelled otherwise, as long as it means the same file', async () => {
    const subject = { ...demo.wheel, name: 'Demo.Project-1.0.0-py3-none-any.whl' }
    expect(await uploadWith([await stand.attest(subject)])).toEqual({ status: 200, text: 'OK' })
  })

  test('a second upload of the same bytes adds nothing', async () => {
    expect(await world.upload(uploadForm(demo.wheel))).toEqual({ status: 200, text: 'OK' })
    expect(await uploadWith([signed])).toEqual({ status: 200, text: 'OK' })
    expect((await provenanceOf(demo.wheel.name)).status).toBe(404)
  })

  test('an index that has them switched off drops them without a word', async () => {
    world.index.state.switches.attestations = false
    expect(await uploadWith('no attestations at all')).toEqual({ status: 200, text: 'OK' })
    expect(await provenanceOf(demo.wheel.name)).toMatchObject({
      status: 403,
      body: { message: 'Attestations temporarily disabled' },
    })
  })

  test('the integrity API gives JSON only', async () => {
    expect(await uploadWith([signed])).toEqual({ status: 200, text: 'OK' })
    expect(await provenanceOf(demo.wheel.name, 'text/html')).toMatchObject({
      status: 406,
      body: { message: 'Request not acceptable' },
    })
  })
})

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

describe('the statement is refused', () => {
  const digest = { sha256: '0'.repeat(64) }
  test.each<[object, string | RegExp, string]>([
    [{ _type: 'https://in-toto.io/Statement/v0.1' }, /^invalid statement: /, 'the older statement'],
    [{ subject: [] }, /^invalid statement: /, 'nobody is meant'],
    [{ predicateType: undefined }, /^invalid statement: /, 'nothing is said'],
    [{ subject: [{ digest }] }, 'invalid subject: missing name', 'a digest alone'],
    [{ subject: [{ name: 'demo', digest }] }, 'invalid subject: unknown distribution format: demo', 'no file name'],
    [
      { subject: [{ name: 'demo_project-1.0.tar.gz', digest }] },
      'subject does not match distribution name: demo_project-1.0.tar.gz != demo_project-1.0-py3-none-any.whl',
      'another file',
    ],
    [
      { subject: [{ name: 'demo_project-1.0-py3-none-any.whl', digest }] },
      'subject does not match distribution digest',
      'other bytes',
    ],
    [
      {
        subject: [
          { name: 'a-1.tar.gz', digest },
          { name: 'b-1.tar.gz', digest },
        ],
      },
      'too many subjects in statement (must be exactly one)',
      'two files',
    ],
    [
      { predicateType: 'https://slsa.dev/provenance/v0.2' },
      'unknown attestation type: https://slsa.dev/provenance/v0.2',
      'the older predicate',
    ],
  ])('with %o: %s, as it is %s', async (changes, reason) => {
    const found = await refusal([await stand.attest({ ...demo.wheel, changes })])
    expect(found.slice(0, failed.length)).toBe(failed)
    expect(found.slice(failed.length)).toEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason))
  })
})

withShared('real attestations of PyPI', (shared) => {
  const name = 'pypi_attestations-0.0.19.tar.gz'
  const vector = (path: string) => readFile(join(shared, 'vectors', path))
  const load = async (path: string): Promise<unknown> => JSON.parse((await vector(path)).toString())
  const registration = {
    ...publisher,
    repository: 'trailofbits/pypi-attestations',
    workflow: 'release.yml',
    environment: '',
    projects: ['pypi-attestations'],
  }
  const claimsOf = (workflow: string): TokenClaims => ({
    repository: registration.repository,
    repository_owner: 'trailofbits',
    job_workflow_ref: `${registration.repository}/.github/workflows/${workflow}@refs/tags/1.0`,
  })
  const uploadReal = async (attestations: readonly unknown[], workflow = registration.workflow) => {
    await world.close()
    const trustedRoot = (await load('trust/prod-trusted_root.json')) as object
    world = await startIndex({ oidc, trustedRoot, publishers: [{ ...registration, workflow }] })
    const fields = {
      name: 'pypi-attestations',
      version: '0.0.19',
      license_file: undefined,
      license_expression: undefined,
    }
    const form = uploadForm(
      { name, bytes: await vector(`pep740/${name}`) },
      { ...fields, attestations: JSON.stringify(attestations) },
    )
    return world.upload(form, await world.mint(claimsOf(workflow)))
  }

  test('the two that were signed by real runs verify with the public root', async () => {
    const both = [await load(`pep740/${name}.publish.attestation`), await load(`pep740/${name}.slsa.attestation`)]
    expect(await uploadReal(both)).toEqual({ status: 200, text: 'OK' })
  })

  test('what PyPI serves of the first is what was uploaded', async () => {
    const served = (await load(`pep740/${name}.provenance`)) as { attestation_bundles: { attestations: unknown[] }[] }
    const attestations = served.attestation_bundles[0]?.attestations ?? []
    expect(await uploadReal(attestations)).toEqual({ status: 200, text: 'OK' })
    const answer = await world.get(`/integrity/pypi-attestations/0.0.19/${name}/provenance`)
    expect(((await answer.json()) as typeof served).attestation_bundles[0]?.attestations).toEqual(attestations)
  })

  test('another workflow file of the same repository is refused', async () => {
    const publish = await load(`pep740/${name}.publish.attestation`)
    const { status, text } = await uploadReal([publish], 'publish.yml')
    expect(status).toBe(400)
    expect(text).toMatch(
      / Verification failed: Certificate's Build Config URI \(.*\(publish\.yml @ trailofbits\/pypi-attestations\)$/,
    )
  })

  test('an attestation of another Sigstore instance is refused', async () => {
    const staging = await load('pep740/rfc8785-0.1.2-py3-none-any.whl.publish.attestation')
    const { status, text } = await uploadReal([staging])
    expect([status, text.slice(0, (prefix + failed).length)]).toEqual([400, prefix + failed])
  })
})
