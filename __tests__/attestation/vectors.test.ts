import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Bundle } from '@sigstore/bundle'
import { readBundle } from '../../src/attestation/bundle.ts'
import type { Expected } from '../../src/attestation/expected.ts'
import { judgeAttestation } from '../../src/attestation/judgement.ts'
import { toBundle } from '../../src/attestation/pep740.ts'
import type { Subject } from '../../src/attestation/statement.ts'
import { trustFrom } from '../../src/attestation/trust.ts'
import { ReleaseError } from '../../src/errors.ts'
import { isRecord } from '../../src/json-value.ts'
import { withShared } from '../shared.ts'

interface Attested {
  readonly subject: Subject
  readonly expected: Expected
}

function attested(fullName: string, ref: string, [name, sha256]: readonly [string, string], ids?: [string, string]) {
  const [id, ownerId] = ids ?? []
  const owner = fullName.split('/')[0] ?? ''
  const numbers = id === undefined || ownerId === undefined ? {} : { id, ownerId }
  const expected: Expected = { serverUrl: 'https://github.com', repository: { fullName, owner, ...numbers }, ref }
  return { subject: { name, sha256 }, expected }
}

// Names, digests, and ids are those of the recorded files; nothing is taken from the attestation that is judged.
const artifact = '376e7e01348585b6e6643bc6663146b9d525d9b41228bf180eaeb4d4a3706caa'
const generated = attested(
  'slsa-framework/example-package',
  'refs/tags/v13.0.30',
  ['gha_generic-binary-linux-amd64-v13.0.30', artifact],
  ['486325809', '80431187'],
)
const published = attested(
  'trailofbits/pypi-attestations',
  'refs/tags/v0.0.19',
  ['pypi_attestations-0.0.19.tar.gz', '9bb1add04b1b4e182be6b0b80931593f7a291eb49d69b4fd728a5d4cbcdc4bd3'],
  ['772247423', '2314423'],
)
const sample = attested('pypa/sampleproject', 'refs/tags/4.0.0', [
  'sampleproject-4.0.0.tar.gz',
  '0ace7980f82c5815ede4cd7bf9f6693684cec2ae47b9b7ade9add533b8627c6b',
])
const onMain = { ...sample, expected: { ...sample.expected, ref: 'refs/heads/main' } }
const rules = attested('aspect-build/rules_lint', 'refs/heads/publish-to-bcr', [
  'MODULE.bazel',
  '06ce330900a7d6403bc8d88e5dfad6aeeb8ae40179f66bb89e69c8bf6f6b1a0b',
])
const npm = attested('sigstore/sigstore-js', 'refs/heads/main', ['pkg:npm/sigstore@2.1.0', artifact])

withShared('recorded attestations', (shared) => {
  const read = (file: string): Buffer => readFileSync(join(shared, 'vectors', file))
  const trust = trustFrom(JSON.parse(read('trust/prod-trusted_root.json').toString()), "Sigstore's public root")

  /** The first attestation of a file: a bundle, a line, an attestation object, or an index's provenance. */
  function firstOf(file: string): Bundle {
    const text = read(file).toString().replace('\uFEFF', '')
    const value = parsed(text) ?? parsed(text.split('\n').find((line) => line.trim() !== '') ?? '')
    const bundles = isRecord(value) ? value.attestation_bundles : undefined
    const attestation = Array.isArray(bundles) ? bundles[0].attestations[0] : value
    return isRecord(attestation) && 'verification_material' in attestation
      ? toBundle(attestation, file)
      : readBundle(attestation, file)
  }

  function outcome(file: string, { subject, expected }: Attested): string {
    try {
      const judgement = judgeAttestation(firstOf(file), trust, { subject, expected })
      const { verdict, producer, kind } = judgement
      return verdict === 'refused' ? judgement.code : `${verdict}: ${producer} ${kind}`
    } catch (error) {
      if (error instanceof ReleaseError) return `not read: ${error.code}`
      throw error
    }
  }

  const push = 'slsa-generic-v2.1/binary-linux-amd64-push-v13.0.30.intoto.jsonl'

  describe('each recorded attestation, under its own policy', () => {
    test.each<[string, Attested, string, string]>([
      [push, generated, 'verified: slsa-github-generator build', 'the one accepted generator'],
      ['slsa-generic-v2.1/binary-linux-amd64-workflow_dispatch.intoto.jsonl', generated, 'identity-ref', 'a branch'],
      ['slsa-other-builders/gha_go_binary-linux-amd64-push-v14.intoto.jsonl', generated, 'identity-ref', 'another tag'],
      [
        'slsa-other-builders/gha_maven_binary-linux-amd64-push-v14.build.slsa',
        generated,
        'identity-ref',
        'another tag',
      ],
      ['slsa-bundles/valid.intoto.sigstore', generated, 'identity-issuer', 'a certificate of 2023 that says nothing'],
      ['slsa-bundles/attestation.intoto.sigstore', generated, 'identity-issuer', 'the same'],
      ['slsa-bundles/invalid-set.intoto.sigstore', generated, 'not read: provenance-malformed', 'base64 otherwise'],
      ['mutants/blank-lines-crlf-bom.jsonl', generated, 'verified: slsa-github-generator build', 'written otherwise'],
      ['mutants/garbage-line.jsonl', generated, 'verified: slsa-github-generator build', 'its first line is whole'],
      [
        'mutants/envelope-of-other-release.jsonl',
        generated,
        'provenance-unverified',
        'a log entry of another envelope',
      ],
      ['mutants/integrated-time-moved.jsonl', generated, 'provenance-unverified', 'another time than was promised'],
      ['mutants/payload-digest-swapped.jsonl', generated, 'provenance-unverified', 'another payload than was signed'],
      ['mutants/unicode-proto.jsonl', generated, 'not read: provenance-malformed', 'no bundle'],
      ['pep740/pypi_attestations-0.0.19.tar.gz.publish.attestation', published, 'verified: workflow publish', ''],
      [
        'pep740/pypi_attestations-0.0.19.tar.gz.slsa.attestation',
        published,
        'verified: workflow build',
        'actions/attest',
      ],
      [
        'pep740/pypi_attestations-0.0.19.tar.gz.provenance',
        published,
        'verified: workflow publish',
        'as the index has it',
      ],
      ['pep740/sampleproject-4.0.0.tar.gz.provenance', sample, 'identity-ref', 'published from a branch'],
      ['pep740/sampleproject-4.0.0.tar.gz.provenance', onMain, 'verified: workflow publish', 'the branch is expected'],
      ['pep740/rfc8785-0.1.2-py3-none-any.whl.publish.attestation', published, 'provenance-unverified', 'staging'],
      ['gh-attestations/sigstoreBundle-invalid-signature.json', npm, 'provenance-unverified', ''],
      ['gh-attestations/MODULE.bazel.intoto.jsonl', rules, 'identity-signer', 'no policy has this reusable workflow'],
      ['gh-attestations/sigstore-js-2.1.0-bundle.json', npm, 'provenance-malformed', 'npm: no SHA-256 of a file'],
      ['gh-attestations/sigstore-js-2.1.0-bundle-v0.1.json', npm, 'provenance-malformed', 'npm: no SHA-256 of a file'],
      [
        'sigstore-go/sigstore.js@2.0.0-provenance.sigstore.json',
        npm,
        'provenance-malformed',
        'npm: no SHA-256 of a file',
      ],
      ['sigstore-js/bundleV01-dsse-with-proof.sigstore', npm, 'identity-issuer', 'a person'],
      ['sigstore-js/bundleV01-intoto-no-proof.sigstore', npm, 'identity-issuer', 'a person'],
      ['sigstore-js/bundleV02-dsse.sigstore', npm, 'identity-issuer', 'a person'],
      ['sigstore-js/bundleV03-dsse.sigstore', npm, 'identity-issuer', 'a person'],
      ['sigstore-python/bundle.txt.sigstore', npm, 'provenance-malformed', 'signs a file, and no statement'],
      ['sigstore-python/bundle_no_log_entry.txt.sigstore', npm, 'not read: provenance-malformed', 'nothing dates it'],
      ['sigstore-python/integration_Python-3.12.5.tgz.sigstore', npm, 'provenance-malformed', 'signs a file'],
      ['sigstore-python/bundle_invalid_version.txt.sigstore', npm, 'not read: provenance-malformed', ''],
      ['sigstore-python/bundle_no_cert_v1.txt.sigstore', npm, 'not read: provenance-malformed', ''],
    ])('%s', (file, demand, what) => {
      expect(outcome(file, demand)).toBe(what)
    })
  })

  describe('a replay of the generator for other facts is refused', () => {
    const { subject, expected } = generated
    const { repository } = expected
    const at = (change: Partial<Expected>): Attested => ({ subject, expected: { ...expected, ...change } })
    const of = (change: Partial<Expected['repository']>): Attested => at({ repository: { ...repository, ...change } })
    test.each<[string, Attested, string]>([
      ['v13', at({ ref: 'refs/tags/v13' }), 'identity-ref'],
      ['v13.0', at({ ref: 'refs/tags/v13.0' }), 'identity-ref'],
      ['v13.0.3', at({ ref: 'refs/tags/v13.0.3' }), 'identity-ref'],
      ['v13.0.300', at({ ref: 'refs/tags/v13.0.300' }), 'identity-ref'],
      ['a branch of the name', at({ ref: 'refs/heads/v13.0.30' }), 'identity-ref'],
      ['a repository that goes on', of({ fullName: 'slsa-framework/example-packageA' }), 'identity-repository'],
      ['a repository in other letters', of({ fullName: 'Slsa-Framework/example-package' }), 'identity-repository'],
      ['a renamed repository', of({ id: '486325810' }), 'identity-repository-id'],
      ['a renamed owner', of({ ownerId: '1' }), 'identity-owner-id'],
      ['another event', at({ event: 'release' }), 'identity-event'],
      ['another commit', at({ commit: 'f'.repeat(40) }), 'identity-commit'],
      ['another workflow file', at({ workflowPath: '.github/workflows/publish.yaml' }), 'identity-workflow'],
      ['a runner of its own', at({ runnerEnvironment: 'self-hosted' }), 'identity-runner'],
      ['the same facts', generated, 'verified: slsa-github-generator build'],
    ])('%s', (_, demand, what) => {
      expect(outcome(push, demand)).toBe(what)
    })

    test('for the recorded file, and not for one with a byte flipped', () => {
      const bytes = read('slsa-generic-v2.1/artifact.bin')
      const digestOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex')
      const named = (sha256: string): Attested => ({ expected, subject: { name: subject.name, sha256 } })
      expect(outcome(push, named(digestOf(bytes)))).toBe('verified: slsa-github-generator build')
      bytes.writeUInt8(bytes.readUInt8(0) ^ 1)
      expect(outcome(push, named(digestOf(bytes)))).toBe('provenance-digest')
    })
  })

  describe('another builder of the same organization, for its own tag', () => {
    const v14 = 'refs/tags/v14'
    const go = [
      'gha_go-binary-linux-amd64-v14',
      'f6ab7ad0c7549b5a4942c3b0690519d791c28c4c0f8b286208cb40da3322a066',
    ] as const
    const jar = [
      'test-java-project-1.23.90.jar',
      '18a114f0a2d8031687d28e5514d7ababe54d641e08fd01d99f22c3f8745caf0a',
    ] as const
    test.each([
      ['slsa-other-builders/gha_go_binary-linux-amd64-push-v14.intoto.jsonl', go],
      ['slsa-other-builders/gha_maven_binary-linux-amd64-push-v14.build.slsa', jar],
    ])('%s', (file, file14) => {
      expect(outcome(file, attested('slsa-framework/example-package', v14, file14))).toBe('identity-signer')
    })
  })

  test('times are those of the log', () => {
    const judgement = judgeAttestation(firstOf(push), trust, generated)
    expect(judgement.time).toBe('2025-02-25T21:12:23.000Z')
  })

  describe('trusted roots', () => {
    test.each([
      ['trust/prod-trusted_root.json', 'accepted'],
      ['trust/staging-trusted_root.json', 'accepted'],
      ['trust/scaffolding-trusted_root.json', 'accepted'],
      ['sigstore-conformance/intoto-with-custom-trust-root/trusted_root.json', 'accepted'],
      ['trust/trustedroot.badtype.json', 'The trusted root (x) has the media type "bad-media-type".'],
      [
        'sigstore-conformance/trust-root-tlog-missing-validity-start_fail/trusted_root.json',
        'The trusted root (x) does not say since when "https://log2025-alpha1.rekor.sigstage.dev" is valid.',
      ],
    ])('%s', (file, what) => {
      expect(refusalOfRoot(JSON.parse(read(file).toString()))).toBe(what)
    })
  })
})

function refusalOfRoot(root: unknown): string {
  try {
    trustFrom(root, 'x')
    return 'accepted'
  } catch (error) {
    if (error instanceof ReleaseError && error.code === 'trusted-root-invalid') return error.message
    throw error
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
