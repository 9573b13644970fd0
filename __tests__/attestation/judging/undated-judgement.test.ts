import 'reflect-metadata'
import { KeyObject, sign, webcrypto, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { X509CertificateGenerator } from '@peculiar/x509'
import type { JudgedAttestation } from '../../../src/attestation/judging/judged-attestation.ts'
import { judgeOffer, type OfferDemand } from '../../../src/attestation/judging/offer-judgement.ts'
import { generatorFile } from '../../../src/attestation/judging/producer.ts'
import { readOffers } from '../../../src/attestation/reading/offer.ts'
import { preAuthenticationEncoding, type Statement, type Subject } from '../../../src/attestation/reading/statement.ts'
import { Signatures } from '../../../src/attestation/signature/signatures.ts'
import { trustFrom } from '../../../src/attestation/signature/trust.ts'
import type { Claims } from '../../../src/standins/oidc.ts'
import { withShared } from '../../shared.ts'
import { type AnySigner, attestClaims, startAnySigner } from '../../worlds/signing/any-signer.ts'
import { changed, formsOf, type Json } from '../../worlds/signing/forms.ts'
import { generatorClaims, generatorStatement } from '../../worlds/signing/generator-statement.ts'
import { expected, wheel } from '../../worlds/signing/signed.ts'

let signer: AnySigner
let other: AnySigner
beforeAll(async () => {
  signer = await startAnySigner()
  other = await startAnySigner()
})
afterAll(async () => {
  await signer.close()
  await other.close()
})

const generatorAt = (ref: string): Claims => ({
  job_workflow_ref: `${generatorFile.slice('https://github.com/'.length)}@${ref}`,
})
const oldGenerator = generatorAt('refs/tags/v2.0.0')
const parameters = (value: unknown) => (statement: Statement) => {
  Object.assign((statement.predicate as Json).invocation, { parameters: value })
}

/** An envelope as the generator wrote it up to 2.0.0. */
async function envelope(
  claims: Claims = {},
  { by = signer, change = () => {} }: { by?: AnySigner; change?: (statement: Statement) => void } = {},
): Promise<Json> {
  const all = generatorClaims(attestClaims, { ...oldGenerator, ...claims })
  const statement = generatorStatement([wheel], all, {})
  change(statement)
  return formsOf(await by.sign(statement, all)).envelope
}

function judge(value: Json, subject: Subject = wheel, demand: Partial<OfferDemand> = {}): JudgedAttestation {
  const { offers } = readOffers({ text: JSON.stringify(value), place: 'X', source: 'file', offeredFor: undefined })
  const [offer] = offers
  if (offer === undefined) throw new Error('Nothing is offered.')
  return judgeOffer(offer, subject, { signatures: new Signatures(signer.trust), expected, ...demand })
}

const outcome = ({ verdict, reason }: JudgedAttestation): string => `${verdict} ${reason?.code}`

test('an envelope of an old generator is unchecked, with its signer and all that was compared', async () => {
  const judged = judge(await envelope())
  expect(judged).toMatchObject({ verdict: 'unchecked', kind: undefined, time: undefined })
  expect(judged.reason?.code).toBe('needs-log')
  expect(judged.identity?.san).toBe(`${generatorFile}@refs/tags/v2.0.0`)
  expect(judged.evidence().map(({ check }) => check)).toEqual([
    'signature over the envelope',
    'certificate chain',
    'O=rehearsal.localhost, CN=rehearsal valid when the certificate began',
    'https://fulcio.rehearsal.localhost trusted when the certificate began',
    'signed certificate timestamp (SCT)',
  ])
  const open = judged.comparisons.filter(({ result }) => result !== 'same').map(({ claim, result }) => [claim, result])
  expect(open).toEqual([
    ['signer commit', 'not-compared'],
    ['environment', 'not-compared'],
  ])
})

test('without anything expected it is held against the generator all the same', async () => {
  expect(outcome(judge(await envelope(), wheel, { expected: undefined }))).toBe('unchecked needs-log')
  const branch = await envelope(generatorAt('refs/heads/main'))
  expect(outcome(judge(branch, wheel, { expected: undefined }))).toBe('refused generator-version')
})

describe('is refused for what differs whenever it was signed', () => {
  const sameName = 'evil/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@refs/tags/v2.0.0'
  test.each<[string, Claims, string]>([
    ['the generator at a branch', generatorAt('refs/heads/main'), 'generator-version'],
    ['the generator at a branch named like a tag', generatorAt('refs/heads/v2.0.0'), 'generator-version'],
    ['the generator before a release', generatorAt('refs/tags/v2.0.0-rc.0'), 'generator-version'],
    ['the generator at a short tag', generatorAt('refs/tags/v2'), 'generator-version'],
    ['a tag whose number is written otherwise', generatorAt('refs/tags/v02.0.0'), 'generator-version'],
    ['a tag of an empty number', generatorAt('refs/tags/v2..0'), 'generator-version'],
    ['a fork of the generator', { job_workflow_ref: sameName }, 'identity-signer'],
    ['the own workflow', { job_workflow_ref: attestClaims.job_workflow_ref ?? '' }, 'identity-signer'],
    ['another issuer', { iss: 'https://accounts.google.com' }, 'identity-issuer'],
    ['another repository', { repository: 'evil/tidy-box' }, 'identity-repository'],
    ['a repository that was made anew', { repository_id: '9' }, 'identity-repository-id'],
    ['another tag', { ref: 'refs/tags/3.1.0' }, 'identity-ref'],
    ['another commit', { sha: 'f'.repeat(40) }, 'identity-commit'],
    ['a runner of somebody', { runner_environment: 'self-hosted' }, 'identity-runner'],
    ['the nearest that passes: an older release', generatorAt('refs/tags/v1.2.2'), 'needs-log'],
  ])('%s', async (_, claims, code) => {
    expect(judge(await envelope(claims)).reason?.code).toBe(code)
  })

  test.each<[string, (statement: Statement) => void, string]>([
    ['another predicate type', (it) => Object.assign(it, { predicateType: 'https://x/y' }), 'predicate-type'],
    [
      'another commit',
      (it) => Object.assign((it.predicate as Json).materials[0].digest, { sha1: 'f' }),
      'predicate-commit',
    ],
    ['parameters', parameters({ publish: 'yes' }), 'predicate-parameter'],
    ['the nearest that passes: none', parameters({}), 'needs-log'],
  ])('a payload with %s', async (_, change, code) => {
    expect(judge(await envelope({}, { change })).reason?.code).toBe(code)
  })

  test('another file', async () => {
    const signed = await envelope()
    expect(judge(signed, { ...wheel, sha256: 'b2'.repeat(32) }).reason?.code).toBe('provenance-digest')
  })
})

describe('is refused with nobody for its signer', () => {
  test('with a certificate of another instance', async () => {
    const judged = judge(await envelope({}, { by: other }))
    expect(judged.reason?.message).toMatch(
      /^The envelope does not verify against the root of this test: no certificate authority of that root/,
    )
    expect([outcome(judged), judged.identity]).toEqual(['refused provenance-unverified', undefined])
  })

  test('with a certificate that signs itself', async () => {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
    const keys = (await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair
    const own = await X509CertificateGenerator.createSelfSigned({ name: 'CN=evil', keys, signingAlgorithm: algorithm })
    const good = await envelope()
    const covered = preAuthenticationEncoding(Buffer.from(good.payload, 'base64'))
    const forged = changed(good, ({ signatures }) =>
      Object.assign(signatures[0], {
        sig: sign('sha256', covered, KeyObject.from(keys.privateKey)).toString('base64'),
        cert: new X509Certificate(Buffer.from(own.rawData)).toString(),
      }),
    )
    const judged = judge(forged)
    expect([outcome(judged), judged.identity]).toEqual(['refused provenance-unverified', undefined])
    expect(judged.reason?.message).toContain('no certificate authority of that root')
  })

  test('with a signature of another envelope', async () => {
    const [{ sig }] = (await envelope({ ref: 'refs/tags/3.1.0' })).signatures
    const judged = judge(changed(await envelope(), ({ signatures }) => Object.assign(signatures[0], { sig })))
    expect([outcome(judged), judged.identity]).toEqual(['refused provenance-unverified', undefined])
  })
})

withShared('envelopes that old generators wrote', (shared) => {
  const read = (file: string): string => readFileSync(join(shared, 'vectors', file), 'utf8')
  const trust = trustFrom(JSON.parse(read('trust/prod-trusted_root.json')), 'the public root')
  const file = 'slsa-generic-rawdsse/annotated-tag.intoto.jsonl'
  const subject: Subject = {
    name: 'artifact1',
    sha256: '482ce8c8f7e867da3a3c05a9aee637703e17470ed1cf882a9e5b405e8f82619d',
  }
  const repository = { fullName: 'asraa/slsa-on-github-test', owner: 'asraa', id: '501395242', ownerId: '5194569' }
  const its = { serverUrl: 'https://github.com', repository, ref: 'refs/tags/v1.5.0' }

  test('before 2023 a certificate has six extensions, in plain text, which are compared', () => {
    const judged = judge(JSON.parse(read(file)), subject, { signatures: new Signatures(trust), expected: its })
    expect(outcome(judged)).toBe('unchecked needs-log')
    expect(judged.identity).toMatchObject({
      issuer: 'https://token.actions.githubusercontent.com',
      repositoryUri: 'https://github.com/asraa/slsa-on-github-test',
      ref: 'refs/tags/v1.5.0',
      commit: 'f24af35a7c714f1b4eeb53afefb57fa11bd5c95c',
      event: 'push',
      repositoryId: undefined,
    })
    expect(judged.evidence().map(({ check }) => check)).toEqual([
      'signature over the envelope',
      'certificate chain',
      'O=sigstore.dev, CN=sigstore-intermediate valid when the certificate began',
      'O=sigstore.dev, CN=sigstore valid when the certificate began',
      'https://fulcio.sigstore.dev trusted when the certificate began',
      'signed certificate timestamp (SCT)',
    ])
    const same = judged.comparisons.filter(({ result }) => result === 'same').map(({ claim }) => claim)
    expect(same.slice(0, 5)).toEqual(['issuer', 'repository', 'ref', 'signer', 'subject alternative name'])
  })

  test.each([
    ['another tag', { ...its, ref: 'refs/tags/v1.5' }, 'identity-ref'],
    ['another repository', { ...its, repository: { ...repository, fullName: 'asraa/x' } }, 'identity-repository'],
    ['another commit', { ...its, commit: 'f'.repeat(40) }, 'identity-commit'],
    ['another event', { ...its, event: 'release' }, 'identity-event'],
    ['the same facts', its, 'needs-log'],
  ])('%s', (_, facts, code) => {
    expect(
      judge(JSON.parse(read(file)), subject, { signatures: new Signatures(trust), expected: facts }).reason?.code,
    ).toBe(code)
  })
})
