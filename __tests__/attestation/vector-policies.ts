import type { Expected } from '../../src/attestation/expected.ts'
import type { Subject } from '../../src/attestation/statement.ts'

/** What a recorded file is held against. */
export type VectorPolicy =
  /** The policy of the steps: who must have signed for which file. */
  | ({ readonly kind: 'judged' } & Attested)
  | SignedPolicy
  /** As the conformance suite of Sigstore asks. */
  | { readonly kind: 'conformance' }
  /** As a trusted root. */
  | { readonly kind: 'root' }
  /** As the certificate of a signer, and as that of an authority. */
  | { readonly kind: 'certificate' }

/** Signature and signer alone, whatever is stated: `sha256` is that of the file, where one is signed. */
export interface SignedPolicy {
  readonly kind: 'signed'
  readonly root: 'prod' | 'staging'
  readonly san: string
  readonly issuer: string
  readonly sha256?: string
}

/** A file, and whose it must be. */
export interface Attested {
  readonly subject: Subject
  readonly expected: Expected
}

/** Whose a file must be, by facts that are known without its attestation. */
function attested(
  fullName: string,
  ref: string,
  [name, sha256]: readonly [name: string, sha256: string],
  [id, ownerId]: readonly string[] = [],
): Attested {
  const owner = fullName.split('/')[0] ?? ''
  const numbers = id === undefined || ownerId === undefined ? {} : { id, ownerId }
  return {
    subject: { name, sha256 },
    expected: { serverUrl: 'https://github.com', repository: { fullName, owner, ...numbers }, ref },
  }
}

// Names, digests, and ids are those of the recorded files; nothing is taken from the attestation that is judged.
const artifact = '376e7e01348585b6e6643bc6663146b9d525d9b41228bf180eaeb4d4a3706caa'

/** The recorded file of the one accepted generator. */
export const generated = attested(
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
const rules = attested('aspect-build/rules_lint', 'refs/heads/publish-to-bcr', [
  'MODULE.bazel',
  '06ce330900a7d6403bc8d88e5dfad6aeeb8ae40179f66bb89e69c8bf6f6b1a0b',
])
const npm = attested('sigstore/sigstore-js', 'refs/heads/main', ['pkg:npm/sigstore@2.1.0', artifact])
const go = [
  'gha_go-binary-linux-amd64-v14',
  'f6ab7ad0c7549b5a4942c3b0690519d791c28c4c0f8b286208cb40da3322a066',
] as const
const jar = [
  'test-java-project-1.23.90.jar',
  '18a114f0a2d8031687d28e5514d7ababe54d641e08fd01d99f22c3f8745caf0a',
] as const

const github = 'https://token.actions.githubusercontent.com'
const person = 'https://github.com/login/oauth'
const workflow = (path: string): string => `https://github.com/${path}`
const signed = (san: string, issuer: string, sha256?: string): SignedPolicy => ({
  kind: 'signed',
  root: 'prod',
  san,
  issuer,
  ...(sha256 === undefined ? {} : { sha256 }),
})
const judged = (all: Attested): VectorPolicy => ({ kind: 'judged', ...all })

/** The policies of the table, by the names that it uses. */
export const vectorPolicies = {
  generated: judged(generated),
  'generated at v14, go': judged(attested('slsa-framework/example-package', 'refs/tags/v14', go)),
  'generated at v14, jar': judged(attested('slsa-framework/example-package', 'refs/tags/v14', jar)),
  published: judged(published),
  sample: judged(sample),
  'sample on main': judged({ ...sample, expected: { ...sample.expected, ref: 'refs/heads/main' } }),
  rules: judged(rules),
  npm: judged(npm),
  'npm at a tag': judged({ ...npm, expected: { ...npm.expected, ref: 'refs/tags/v2.0.0' } }),
  'npm of fakerepo': judged(attested('sigstore/fakerepo', 'refs/heads/main', ['pkg:npm/sigstore@2.1.0', artifact])),
  'npm of fakeowner': judged(attested('fakeowner/fakerepo', 'refs/heads/main', ['pkg:npm/sigstore@2.1.0', artifact])),
  'by rules': signed(workflow('bazel-contrib/publish-to-bcr/.github/workflows/publish.yaml@refs/tags/v0.0.1'), github),
  'by generator': signed(
    workflow('slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@refs/tags/v2.1.0'),
    github,
  ),
  'by published': signed(
    workflow('trailofbits/pypi-attestations/.github/workflows/release.yml@refs/tags/v0.0.19'),
    github,
  ),
  'by npm': signed(workflow('sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main'), github),
  'by sample': signed(workflow('pypa/sampleproject/.github/workflows/release.yml@refs/heads/main'), github),
  'by docker builder': signed(
    workflow('slsa-framework/slsa-github-generator/.github/workflows/builder_docker-based_slsa3.yml@refs/heads/main'),
    github,
  ),
  'by a delegator': signed(
    workflow('laurentsimon/slsa-delegator/.github/workflows/delegator_generic_slsa3.yml@refs/heads/main'),
    github,
  ),
  'by go builder': signed(
    workflow('slsa-framework/slsa-github-generator/.github/workflows/builder_go_slsa3.yml@refs/tags/v2.1.0'),
    github,
  ),
  'by maven builder': signed(
    workflow(
      'slsa-framework/slsa-github-generator/.github/workflows/delegator_lowperms-generic_slsa3.yml@refs/tags/v2.1.0',
    ),
    github,
  ),
  'by brian': signed('brian@dehamer.com', person),
  'by thomas': signed(
    'thomas@python.org',
    'https://accounts.google.com',
    '38dc4e2c261d49c661196066edbfb70fdb16be4a79cc8220c224dfeb5636d405',
  ),
  'by william, staging': { ...signed('william@yossarian.net', person), root: 'staging' },
  'by tony': signed('a@tny.town', person, '802dd60ff88333802f2585e73043bd21c341285e1992fe5b31755e1cadeae30e'),
  'by tony, staging': {
    ...signed('a@tny.town', person, '802dd60ff88333802f2585e73043bd21c341285e1992fe5b31755e1cadeae30e'),
    root: 'staging',
  },
  conformance: { kind: 'conformance' },
  root: { kind: 'root' },
  certificate: { kind: 'certificate' },
} as const satisfies Record<string, VectorPolicy>
