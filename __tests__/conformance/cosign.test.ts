import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { bundleToJSON } from '@sigstore/bundle'
import { readAttestations } from '../../src/attestation/reading/attestations.ts'
import { vectorPolicies } from '../attestation/vector-policies.ts'
import { readVectorTable, type VectorRow } from '../attestation/vector-table.ts'
import { readVector } from '../attestation/vectors.ts'
import { withShared } from '../shared.ts'
import { newFolder } from '../worlds/clone.ts'
import { conformanceCases } from './cases.ts'
import { askCosign, type CosignQuestion } from './cosign.ts'

// Where cosign says otherwise, by the words with which it does.
const differences: readonly (readonly [files: readonly string[], said: string, why: string])[] = [
  [
    [
      'rekor2-checkpoint-origin-not-first',
      'rekor2-checkpoint-two-sigs-from-origin',
      'rekor2-timestamp-with-expired-cert-chain',
      'trust-root-tsa-validity-end-inclusive',
    ].map((name) => `sigstore-conformance/${name}/bundle.sigstore.json`),
    'Error: validation error: validation error: nil value in transaction log entry',
    'this cosign is older than version 2 of the log',
  ],
  [
    ['sigstore-conformance/message-digest-mismatch_fail/bundle.sigstore.json'],
    'accepted',
    'for it the digest beside a signature is a hint; here, as the suite demands, a wrong one is a fault',
  ],
  [['mutants/blank-lines-crlf-bom.jsonl'], 'no bundle', 'it reads one bundle, and not lines with a mark before them'],
  [
    ['gh-attestations/sigstore-js-2.1.0-bundle-v0.1.json', 'gh-attestations/sigstore-js-2.1.0-bundle.json'],
    'another file',
    'the statement has a SHA-512 alone, and it compares the SHA-256; the signature holds for both',
  ],
]

// The files that vectors are about, where they were recorded too.
const artifacts: Readonly<Record<string, string>> = {
  'gh-attestations/MODULE.bazel.intoto.jsonl': 'gh-attestations/MODULE.bazel',
  'gh-attestations/sigstore-js-2.1.0-bundle.json': 'gh-attestations/sigstore-js-2.1.0.tgz',
  'gh-attestations/sigstore-js-2.1.0-bundle-v0.1.json': 'gh-attestations/sigstore-js-2.1.0.tgz',
  'sigstore-python/bundle.txt.sigstore': 'sigstore-python/bundle.txt',
}
const folders: readonly (readonly [start: string, artifact: string])[] = [
  ['slsa-generic-v2.1/', 'slsa-generic-v2.1/artifact.bin'],
  ['mutants/', 'slsa-generic-v2.1/artifact.bin'],
  ['pep740/pypi_attestations-0.0.19.tar.gz', 'pep740/pypi_attestations-0.0.19.tar.gz'],
  ['pep740/rfc8785-0.1.2-py3-none-any.whl', 'pep740/rfc8785-0.1.2-py3-none-any.whl'],
]

withShared('what cosign says of the shared vectors', (shared) => {
  const at = (path: string): string => resolve(shared, 'vectors', path)
  const cases = conformanceCases(at('sigstore-conformance'))
  const scratch = newFolder()

  /** A bundle of its own for cosign, which knows no other form. */
  function bundleAlone({ file, outcome }: VectorRow): { path: string; text: string } {
    const text = readVector(shared, file)
    const [first] = outcome === 'accepted' ? readAttestations(text, file) : []
    if (first?.kind !== 'bundle' || first.form === 'bundle') return { path: at(file), text }
    const path = join(scratch, 'bundle.json')
    const converted = JSON.stringify(bundleToJSON(first.bundle))
    writeFileSync(path, converted)
    return { path, text: converted }
  }

  function artifactOf(file: string): string | undefined {
    return artifacts[file] ?? folders.find(([start]) => file.startsWith(start))?.[1]
  }

  function questionOf(row: VectorRow): CosignQuestion | undefined {
    const policy = vectorPolicies[row.policy]
    if (policy.kind !== 'signed' && policy.kind !== 'conformance') return undefined
    const { path, text } = bundleAlone(row)
    const form = {
      bundle: path,
      signs: text.includes('"messageSignature"') ? ('file' as const) : ('statement' as const),
      hasTimestamp: text.includes('"signedTimestamp"'),
    }
    if (policy.kind === 'conformance') {
      const found = cases.find(({ bundle }) => dirname(bundle) === dirname(path))
      if (found === undefined) throw new Error(`${row.file} is no case.`)
      return { ...form, ...found, trustedRoot: found.trustedRoot ?? at('trust/prod-trusted_root.json') }
    }
    return {
      ...form,
      trustedRoot: at(`trust/${policy.root}-trusted_root.json`),
      san: policy.san,
      issuer: policy.issuer,
      artifact: at(artifactOf(row.file) ?? 'sigstore-conformance/a.txt'),
      predicateType: row.file.startsWith('pep740/') ? predicateTypeOf(row.file) : 'slsaprovenance02',
    }
  }

  const predicateTypeOf = (file: string): string =>
    file.endsWith('.slsa.attestation') ? 'slsaprovenance1' : 'https://docs.pypi.org/attestations/publish/v1'

  test('it agrees on each, but for the listed differences', () => {
    const counts = { same: 0, 'same, but for a file that is not at hand': 0 }
    const others: (readonly [file: string, said: string])[] = []
    for (const row of readVectorTable()) {
      const question = questionOf(row)
      if (question === undefined) continue
      const said = askCosign(question)
      const isAccepted = row.outcome === 'accepted'
      if (isAccepted === (said === 'accepted')) counts.same += 1
      else if (isAccepted && said === 'another file' && artifactOf(row.file) === undefined)
        counts['same, but for a file that is not at hand'] += 1
      else others.push([row.file, said])
    }
    const listed = differences.flatMap(([files, said]) => files.map((file) => [file, said] as const))
    expect(others.toSorted()).toEqual(listed.toSorted())
    expect(counts).toEqual({ same: 55, 'same, but for a file that is not at hand': 8 })
  })

  test('and the list is short, and about files that are there', () => {
    const files = differences.flatMap(([all]) => all)
    expect(files.filter((file) => !existsSync(at(file)))).toEqual([])
    expect(differences).toHaveLength(4)
  })
})
