import { describe, expect, test } from '@jest/globals'
import { parseLines } from '../../../src/attestation/reading/provenance-file.ts'
import { attestJobOf, linesOf, provenanceAs, signAs } from '../../worlds/release/foreign-signer.ts'
import { lines, sdist, wheel } from '../../worlds/release/page.ts'
import { formsOf } from '../../worlds/signing/forms.ts'
import { folderOf, trusting, verify } from '../../worlds/verify-run.ts'
import {
  bytes,
  changed,
  identity,
  page,
  refused,
  release,
  repository,
  subjects,
  tagged,
  text,
  verified,
} from './drafted-folder.ts'

const flipped = (content: Buffer): Buffer => Buffer.from(content.map((byte, at) => (at === 100 ? byte ^ 1 : byte)))

describe('a folder', () => {
  test.each<[string, () => Parameters<typeof folderOf>[1], readonly unknown[]]>([
    ['as it was published', () => ({}), verified],
    ['with a text beside it', () => ({ 'body.md': 'Notes' }), verified],
    ['with a byte flipped', () => ({ [wheel]: flipped(bytes(wheel)) }), refused('provenance-digest')],
    [
      'with a file renamed',
      () => ({ [wheel]: undefined, 'other-1.2.0-py3-none-any.whl': bytes(wheel) }),
      refused('provenance-subject', 0),
    ],
    [
      'with a file too many',
      () => ({ 'other-1.2.0.tar.gz': 'x' }),
      [1, 'refused', ['verified', 'verified', 'refused'], ['no-provenance']],
    ],
    ['with a file missing', () => ({ [sdist]: undefined }), [1, 'refused', ['verified'], ['release-asset-missing']]],
    [
      'without provenance',
      () => ({ [lines]: undefined }),
      [1, 'refused', ['refused', 'refused'], ['no-provenance', 'no-provenance']],
    ],
    [
      'whose provenance was cut',
      () => ({ [lines]: text(lines).slice(0, -100) }),
      [1, 'refused', ['refused', 'refused'], ['no-provenance', 'no-provenance', 'provenance-malformed']],
    ],
    [
      'with a line that is no JSON',
      () => ({ [lines]: `${text(lines)}garbage\n` }),
      [1, 'refused', ['refused', 'refused'], ['no-provenance', 'no-provenance', 'provenance-malformed']],
    ],
    [
      'with blank lines, a byte order mark, and CRLF',
      () => ({ [lines]: `\uFEFF${text(lines).replaceAll('\n', '\r\n\r\n')}` }),
      verified,
    ],
    [
      'with provenance that holds a key twice',
      () => ({ [lines]: text(lines).replace('{"mediaType"', '{"mediaType":"x","mediaType"') }),
      [1, 'refused', ['refused', 'refused'], ['no-provenance', 'no-provenance', 'provenance-malformed']],
    ],
    [
      'with envelopes that nothing dates, and that no old generator signed',
      () => ({
        [lines]: [...parseLines(text(lines), lines)]
          .map((bundle) => JSON.stringify(formsOf(bundle).envelope))
          .join('\n'),
      }),
      [1, 'refused', ['refused', 'refused'], ['identity-signer', 'identity-signer']],
    ],
    [
      'with provenance filed under another file',
      () => ({ [`${sdist}.slsa.jsonl`]: text(lines).split('\n')[0] }),
      [1, 'refused', ['verified', 'refused'], ['provenance-subject']],
    ],
    [
      'with a signature over bytes, as older tools lay beside it',
      () => ({ [`${sdist}.sigstore`]: JSON.stringify(overBytes()) }),
      [0, 'verified', ['verified', 'verified'], ['provenance-malformed (warning)']],
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await changed(changes())).toEqual(expected)
  })

  test('is refused by provenance of another job that is laid beside its own, however good its own is', async () => {
    const job = attestJobOf(tagged)
    const other = await provenanceAs(release, subjects(), { ...job, ref: 'refs/tags/1.1.0' })
    expect(await changed({ 'b.jsonl': linesOf(other) })).toEqual([
      1,
      'refused',
      ['refused', 'refused'],
      ['identity-ref', 'provenance-disagrees', 'identity-ref', 'provenance-disagrees'],
    ])
    const [first] = await provenanceAs(release, subjects(), job)
    expect(await changed({ 'b.jsonl': first && linesOf([first]) })).toEqual(verified)
  })

  test('may have what says something else of its files: it counts neither for them nor against them', async () => {
    const job = attestJobOf(tagged)
    const statements = subjects().map((subject) => ({ subject, predicateType: 'https://x/bill', predicate: {} }))
    const bills = await Promise.all(statements.map((statement) => signAs(release, statement, job)))
    const warnings = ['predicate-type (warning)', 'predicate-type (warning)']
    expect(await changed({ 'b.jsonl': linesOf(bills) })).toEqual([0, 'verified', ['verified', 'verified'], warnings])
    const [bill] = bills
    const alone = { [lines]: text(lines).split('\n')[1], 'b.jsonl': linesOf(bill === undefined ? [] : [bill]) }
    const parameters = ['.', ...identity, ...trusting(release)]
    expect(await changed(alone)).toEqual([
      1,
      'refused',
      ['refused', 'verified'],
      ['predicate-type (warning)', 'no-provenance'],
    ])
    const { output } = await verify([...parameters, '--json'], { folder: folderOf(page, alone) })
    expect(JSON.parse(output).files[0].attestations).toMatchObject([
      { source: 'file', predicateType: 'https://x/bill', kind: null, verdict: 'unchecked', code: 'predicate-type' },
    ])
    expect(await changed(alone, [...identity, '--allow-missing'])).toEqual([
      0,
      'verified',
      ['unchecked', 'verified'],
      ['predicate-type (warning)', 'no-provenance (warning)'],
    ])
  })

  test('is refused if its sources disagree, even if nothing is expected of what they say', async () => {
    const job = attestJobOf(tagged)
    const other = await provenanceAs(release, subjects(), { ...job, sha: 'e'.repeat(40) })
    expect(await changed({ 'b.jsonl': linesOf(other) }, repository)).toEqual([
      1,
      'refused',
      ['refused', 'refused'],
      ['provenance-disagrees', 'provenance-disagrees'],
    ])
  })

  test('may be signed by several runs of one commit, as after a second run of the workflow', async () => {
    const job = attestJobOf(tagged)
    for (const run of [
      { ...job.run, id: 1 },
      { ...job.run, attempt: 2 },
    ]) {
      const again = await provenanceAs(release, subjects(), { ...job, run })
      expect(await changed({ 'b.jsonl': linesOf(again) }, repository)).toEqual(verified)
    }
  })

  test('is refused if no run built all of its files', async () => {
    const job = attestJobOf(tagged)
    const [, again] = await provenanceAs(release, subjects(), { ...job, run: { ...job.run, id: 1 } })
    const [first = ''] = text(lines).split('\n')
    const both = Buffer.concat([Buffer.from(`${first}\n`), linesOf(again === undefined ? [] : [again])])
    expect(await changed({ [lines]: both })).toEqual([1, 'refused', ['verified', 'verified'], ['identity-run']])
  })

  test('has nothing that is fetched: an address of a bundle is no provenance', async () => {
    const answer = { attestations: [{ bundle: null, bundle_url: 'https://example.com/1', repository_id: 1 }] }
    expect(await changed({ 'github.jsonl': JSON.stringify(answer) })).toEqual([
      1,
      'refused',
      ['verified', 'verified'],
      ['provenance-malformed'],
    ])
  })
})

function overBytes(): object {
  const [line = ''] = text(lines).split('\n')
  const { dsseEnvelope: _, ...bundle } = JSON.parse(line)
  const messageDigest = { algorithm: 'SHA2_256', digest: Buffer.alloc(32).toString('base64') }
  return { ...bundle, messageSignature: { messageDigest, signature: 'AAAA' } }
}
