import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { withShared } from '../shared.ts'
import { newFolder } from '../worlds/clone.ts'
import { summaryOf } from '../worlds/verify-run.ts'

withShared('recorded releases of other projects, as files', (shared) => {
  const at = (path: string): string => join(shared, 'vectors', path)
  const prod = ['--trusted-root', at('trust/prod-trusted_root.json')]

  /** A folder with copies of vectors, under these names. */
  function folderWith(files: Readonly<Record<string, string>>): string {
    const folder = newFolder()
    for (const [name, path] of Object.entries(files)) copyFileSync(at(path), join(folder, name))
    return folder
  }

  const sdist = 'pypi_attestations-0.0.19.tar.gz'
  const copied = (...endings: string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(['', ...endings].map((ending) => [`${sdist}${ending}`, `pep740/${sdist}${ending}`]))
  const published = ['--owner-repo', 'trailofbits/pypi-attestations', '--tag', 'v0.0.19']
  const verified = [0, 'verified', ['verified'], []]
  const refused = (...codes: string[]): readonly unknown[] => [1, 'refused', ['refused'], codes]

  describe('a file that PyPI serves', () => {
    test.each<[string, readonly string[], readonly string[], readonly unknown[]]>([
      ['build provenance alone', ['.slsa.attestation'], published, verified],
      [
        'a publish attestation alone',
        ['.publish.attestation'],
        published,
        [0, 'verified', ['verified'], ['provenance-missing (warning)']],
      ],
      ['both', ['.slsa.attestation', '.publish.attestation'], published, verified],
      [
        'what the index says',
        ['.provenance'],
        published,
        [0, 'verified', ['verified'], ['provenance-missing (warning)']],
      ],
      ['nothing', [], published, refused('no-provenance')],
      [
        'another tag',
        ['.slsa.attestation'],
        ['--owner-repo', 'trailofbits/pypi-attestations', '--tag', 'v0.0.1'],
        refused('identity-ref'),
      ],
      [
        'another repository',
        ['.slsa.attestation'],
        ['--owner-repo', 'trailofbits/pypi'],
        refused('identity-repository'),
      ],
      [
        'the repository in other letters, which only GitHub could say are the same',
        ['.slsa.attestation'],
        ['--owner-repo', 'TrailOfBits/pypi-attestations'],
        refused('identity-repository'),
      ],
      ['nobody in mind', ['.slsa.attestation'], [], [1, 'unchecked', ['unchecked'], ['identity-unknown']]],
    ])('with %s', async (_, endings, identity, expected) => {
      expect(await summaryOf(['.', ...identity, ...prod], { folder: folderWith(copied(...endings)) })).toEqual(expected)
    })

    test('is verified with the shipped root too, but not with that of another instance', async () => {
      const place = { folder: folderWith(copied('.slsa.attestation')) }
      expect(await summaryOf(['.', ...published], place)).toEqual(verified)
      const staging = ['--trusted-root', at('trust/staging-trusted_root.json')]
      expect(await summaryOf(['.', ...published, ...staging], place)).toEqual(refused('provenance-unverified'))
      const damaged = ['--trusted-root', at('trust/trustedroot.badtype.json')]
      expect(await summaryOf(['.', ...published, ...damaged], place)).toEqual([2, 'trusted-root-invalid'])
    })
  })

  describe('a file of slsa-github-generator', () => {
    const name = 'gha_generic-binary-linux-amd64-v13.0.30'
    const example = ['--owner-repo', 'slsa-framework/example-package', '--tag', 'v13.0.30']
    const artifact = 'slsa-generic-v2.1/artifact.bin'
    const current = 'slsa-generic-v2.1/binary-linux-amd64-push-v13.0.30.intoto.jsonl'
    const old = 'slsa-generic-rawdsse/gha_generic_v2.0.0_binary-linux-amd64-push-v13.0.30.intoto.jsonl'

    test.each<[string, Readonly<Record<string, string>>, readonly unknown[]]>([
      ['2.1.0', { 'a.intoto.jsonl': current }, verified],
      ['2.0.0, of another build of that file', { 'a.intoto.jsonl': old }, refused('provenance-digest')],
      [
        '2.1.0 for a branch',
        { 'a.jsonl': 'slsa-generic-v2.1/binary-linux-amd64-workflow_dispatch.intoto.jsonl' },
        refused('identity-ref'),
      ],
      [
        '2.1.0 with a payload that was changed',
        { 'a.jsonl': 'mutants/payload-digest-swapped.jsonl' },
        refused('provenance-unverified'),
      ],
      [
        '2.1.0 with a line of garbage',
        { 'a.jsonl': 'mutants/garbage-line.jsonl' },
        refused('no-provenance', 'provenance-malformed (warning)'),
      ],
      ['2.1.0, written with CRLF and blank lines', { 'a.jsonl': 'mutants/blank-lines-crlf-bom.jsonl' }, verified],
    ])('%s', async (_, files, expected) => {
      const folder = folderWith({ [name]: artifact, ...files })
      expect(await summaryOf([name, ...example, ...prod], { folder })).toEqual(expected)
    })
  })
})
