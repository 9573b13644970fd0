import { execFileSync } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { oraclePython } from '../oracles.ts'
import { withShared } from '../shared.ts'
import { readTranscripts } from '../standins/sigstore-transcripts.ts'
import { attestJob, type SigningWorld, startSigning } from '../worlds/signing.ts'

// What a certificate consists of, as Python's cryptography reads it.
interface Shape {
  readonly version: string
  readonly serialBits: number
  readonly subject: string
  readonly issuer: string
  readonly lifetimeSeconds: number
  readonly signatureHash: string
  readonly subjectKeyId: string
  readonly extensions: readonly { readonly oid: string; readonly critical: boolean; readonly value: unknown }[]
}

function shapeOf(pem: string): Shape {
  const script = resolve(import.meta.dirname, 'certificate_shape.py')
  return JSON.parse(execFileSync(oraclePython(), [script], { input: pem }).toString())
}

const pemOf = (der: string) => new X509Certificate(Buffer.from(der, 'base64')).toString()
const sha = attestJob.sha
const caller = 'https://github.com/example/tidy-box/.github/workflows/publish.yaml@refs/tags/3.2.0'

let world: SigningWorld
let leaf: Shape
let root: Shape
let ctLogId: string

interface Root {
  readonly ctlogs: readonly { readonly publicKey: { readonly rawBytes: string } }[]
  readonly certificateAuthorities: readonly { certChain: { certificates: readonly { rawBytes: string }[] } }[]
}

beforeAll(async () => {
  world = await startSigning()
  const file = { name: 'tidy_box-3.2.0.tar.gz', content: 'the source distribution' }
  const bundle = (await world.sign(file, { ...attestJob, environment: 'publish' })) as {
    verificationMaterial: { certificate: { rawBytes: string } }
  }
  leaf = shapeOf(pemOf(bundle.verificationMaterial.certificate.rawBytes))
  const trusted = world.sigstore.trustedRoot as Root
  root = shapeOf(pemOf(trusted.certificateAuthorities[0]?.certChain.certificates[0]?.rawBytes ?? ''))
  const ctLogKey = Buffer.from(trusted.ctlogs[0]?.publicKey.rawBytes ?? '', 'base64')
  ctLogId = createHash('sha256').update(ctLogKey).digest('hex')
})
afterAll(() => world.close())

describe('as Python’s cryptography reads it', () => {
  test('the root signs certificates and nothing else', () => {
    expect(root).toEqual({
      ...root,
      version: 'v3',
      subject: 'CN=rehearsal,O=rehearsal.localhost',
      issuer: 'CN=rehearsal,O=rehearsal.localhost',
      extensions: [
        { oid: '2.5.29.15', critical: true, value: ['key_cert_sign', 'crl_sign'] },
        { oid: '2.5.29.19', critical: true, value: { ca: true } },
        { oid: '2.5.29.14', critical: false, value: root.subjectKeyId },
        { oid: '2.5.29.35', critical: false, value: root.subjectKeyId },
      ],
    })
  })

  test('the leaf has an empty subject and 10 minutes to live', () => {
    const { version, subject, issuer, lifetimeSeconds } = leaf
    expect({ version, subject, issuer, lifetimeSeconds }).toEqual({
      version: 'v3',
      subject: '',
      issuer: root.subject,
      lifetimeSeconds: 600,
    })
    expect(leaf.serialBits).toBe(159)
  })

  test.each([
    ['2.5.29.15', true, () => ['digital_signature'], 'key usage'],
    ['2.5.29.37', false, () => ['1.3.6.1.5.5.7.3.3'], 'code signing'],
    ['2.5.29.14', false, () => leaf.subjectKeyId, 'its own key'],
    ['2.5.29.35', false, () => root.subjectKeyId, 'the key of the root'],
    [
      '2.5.29.17',
      true,
      () => [['UniformResourceIdentifier', caller]],
      'the identity, critical as the subject is empty',
    ],
    ['1.3.6.1.4.1.11129.2.4.2', false, () => [['v1', 'PRE_CERTIFICATE', ctLogId]], 'one timestamp of our log'],
  ])('the leaf has extension %s, critical %s, for %#', (oid, critical, value, _reason) => {
    expect(leaf.extensions.filter((extension) => extension.oid === oid)).toEqual([{ oid, critical, value: value() }])
  })

  test.each([
    [1, { raw: 'https://token.actions.githubusercontent.com' }, 'issuer, old form'],
    [2, { raw: 'push' }, 'trigger, old form'],
    [3, { raw: sha }, 'commit, old form'],
    [4, { raw: 'Publish' }, 'name of the workflow'],
    [5, { raw: 'example/tidy-box' }, 'repository, old form'],
    [6, { raw: 'refs/tags/3.2.0' }, 'ref, old form'],
    [8, { utf8: 'https://token.actions.githubusercontent.com' }, 'issuer'],
    [9, { utf8: caller }, 'build signer'],
    [10, { utf8: sha }, 'commit of the build signer'],
    [11, { utf8: 'github-hosted' }, 'runner'],
    [12, { utf8: 'https://github.com/example/tidy-box' }, 'source repository'],
    [13, { utf8: sha }, 'source commit'],
    [14, { utf8: 'refs/tags/3.2.0' }, 'source ref'],
    [15, { utf8: '1001' }, 'repository id'],
    [16, { utf8: 'https://github.com/example' }, 'owner'],
    [17, { utf8: '2002' }, 'owner id'],
    [18, { utf8: caller }, 'build configuration'],
    [19, { utf8: sha }, 'commit of the build configuration'],
    [20, { utf8: 'push' }, 'trigger'],
    [21, { utf8: 'https://github.com/example/tidy-box/actions/runs/3003/attempts/1' }, 'run'],
    [22, { utf8: 'public' }, 'visibility'],
    [23, { utf8: 'publish' }, 'environment'],
    [24, { utf8: 'repo:example/tidy-box:environment:publish' }, 'subject of the token'],
  ])('the leaf says .%s %j: %s', (number, value, _meaning) => {
    const oid = `1.3.6.1.4.1.57264.1.${number}`
    expect(leaf.extensions.filter((extension) => extension.oid === oid)).toEqual([{ oid, critical: false, value }])
  })
})

withShared('our certificate beside one of the real Fulcio', (folder) => {
  test('the leaf has the same extensions as the real one, in the same order and form', () => {
    const [real] = readTranscripts(folder, 'fulcio')
    const granted = real?.response.body as { json: { signedCertificateEmbeddedSct: { chain: Chain } } }
    const form = ({ extensions }: Shape) =>
      extensions.map(({ oid, critical, value }) => ({ oid, critical, form: formOf(value) }))
    const theirs = shapeOf(granted.json.signedCertificateEmbeddedSct.chain.certificates[0] ?? '')
    expect(form(leaf)).toEqual(form(theirs))
    expect([leaf.version, leaf.signatureHash, leaf.lifetimeSeconds]).toEqual([
      theirs.version,
      theirs.signatureHash,
      theirs.lifetimeSeconds,
    ])
  })
})

interface Chain {
  readonly certificates: readonly string[]
}

function formOf(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} of ${value.map(formOf).join(', ')}`
  return typeof value === 'object' && value !== null ? Object.keys(value).join() : typeof value
}
