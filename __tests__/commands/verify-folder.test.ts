import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseLines } from '../../src/attestation/reading/provenance-file.ts'
import { onLaptop } from '../audiences.ts'
import { newClone, newFolder } from '../worlds/clone.ts'
import { attestJobOf, linesOf, provenanceAs, signAs } from '../worlds/release/foreign-signer.ts'
import { lines, Page, sdist, wheel } from '../worlds/release/page.ts'
import type { Run } from '../worlds/release/run.ts'
import { openRelease, type Release } from '../worlds/release.ts'
import { formsOf } from '../worlds/signing/forms.ts'
import { folderOf, summaryOf, trusting, verify } from '../worlds/verify-run.ts'

let release: Release
let page: Page
let tagged: Run
beforeAll(async () => {
  release = await openRelease()
  page = new Page(release)
  tagged = await release.pushTag()
  await tagged.all()
})
afterAll(() => release[Symbol.asyncDispose]())

const repository = ['--owner-repo', 'example/example-greeting']
const identity = [...repository, '--tag', '1.2.0']
const bytes = (name: string): Buffer => page.asset(name).bytes
const text = (name: string): string => bytes(name).toString()
const flipped = (content: Buffer): Buffer => Buffer.from(content.map((byte, at) => (at === 100 ? byte ^ 1 : byte)))
const subjects = (): { name: string; sha256: string }[] =>
  [wheel, sdist].map((name) => ({ name, sha256: page.asset(name).sha256 }))

/** Verify the folder of the release, changed. */
const changed = (changes: Parameters<typeof folderOf>[1], parameters: readonly string[] = identity) =>
  summaryOf(['.', ...parameters, ...trusting(release)], { folder: folderOf(page, changes) })

/** What is said of who signed a file. */
const signerLines = (signer: string): readonly string[] => [
  `    signed by ${signer}`,
  '    at commit <commit>',
  '    of refs/tags/1.2.0',
]

const verified = [0, 'verified', ['verified', 'verified'], []]

test.each<[string, Parameters<typeof folderOf>[1], readonly string[]]>([
  ['verified', {}, identity],
  ['refused', { [wheel]: 'other' }, identity],
  ['unchecked', {}, []],
])('what is %s is told to programs as docs/schemas/verify.json has it', async (verdict, changes, parameters) => {
  const place = { folder: folderOf(page, changes) }
  // `verify` holds what was written to the schema.
  const { output } = await verify(['.', '--json', ...parameters, ...trusting(release)], place)
  expect(JSON.parse(output).verdict).toBe(verdict)
})

test('a folder with all of a release, for people', async () => {
  const { exitCode, output } = await verify(['.', ...identity, ...trusting(release)], { folder: folderOf(page) })
  const signer = 'https://github.com/example/example-greeting/.github/workflows/publish.yaml@refs/tags/1.2.0'
  const facts = ['    sha256:<sha256>', ...signerLines(signer), '    build provenance (file)']
  expect(output.split('\n')).toEqual([
    'verify: 2 files verified.',
    `  ${wheel}: verified`,
    '    3.0 kB',
    ...facts,
    `  ${sdist}: verified`,
    '    2.7 kB',
    ...facts,
    '  Expected, by the command line:',
    '    repository https://github.com/example/example-greeting',
    '    ref refs/tags/1.2.0',
    '    runner github-hosted',
    '  Not compared, since nothing was expected of it: commit, workflow.',
    '  Verified against the trusted root <work>/trusted_root.json.',
  ])
  expect(exitCode).toBe(0)
})

test('a folder with all of a release, for programs', async () => {
  const workflow = 'https://github.com/example/example-greeting/.github/workflows/publish.yaml@refs/tags/1.2.0'
  const commit = release.scene.origin.commit
  const parameters = ['.', ...identity, '--commit', commit, '--workflow', 'publish.yaml', '--json']
  const { output } = await verify([...parameters, ...trusting(release)], { folder: folderOf(page) })
  const attestation = {
    source: 'file',
    predicateType: 'https://slsa.dev/provenance/v1',
    kind: 'build',
    verdict: 'verified',
    signer: {
      san: workflow,
      issuer: 'https://token.actions.githubusercontent.com',
      repository: 'https://github.com/example/example-greeting',
      ref: 'refs/tags/1.2.0',
      commit: '<commit>',
      runUrl: 'https://github.com/example/example-greeting/actions/runs/7000001/attempts/1',
      event: 'push',
      runner: 'github-hosted',
    },
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/),
  }
  const file = { sha256: '<sha256>', verdict: 'verified', attestations: [attestation], agree: null }
  expect(JSON.parse(output)).toEqual({
    schema: 1,
    verdict: 'verified',
    expected: {
      from: 'the command line',
      repository: 'https://github.com/example/example-greeting',
      repositoryId: null,
      ownerId: null,
      ref: 'refs/tags/1.2.0',
      commit: '<commit>',
      workflow: '.github/workflows/publish.yaml',
      runner: 'github-hosted',
    },
    files: [
      { name: wheel, ...file },
      { name: sdist, ...file },
    ],
    problems: [],
  })
})

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

/** What one refused file of two gives. */
function refused(code: string, others = 1): readonly unknown[] {
  return others === 1
    ? [1, 'refused', ['refused', 'verified'], [code]]
    : [1, 'refused', ['verified', 'refused'], [code]]
}

function overBytes(): object {
  const [line = ''] = text(lines).split('\n')
  const { dsseEnvelope: _, ...bundle } = JSON.parse(line)
  const messageDigest = { algorithm: 'SHA2_256', digest: Buffer.alloc(32).toString('base64') }
  return { ...bundle, messageSignature: { messageDigest, signature: 'AAAA' } }
}

describe('an identity', () => {
  test.each<[string, readonly string[], readonly unknown[]]>([
    ['the repository alone', repository, verified],
    ['the tag', identity, verified],
    ['another tag', [...repository, '--tag', '1.2.1'], twice('identity-ref')],
    ['the tag with something behind it', [...repository, '--tag', '1.2.0-rc'], twice('identity-ref')],
    ['another repository of the owner', ['--owner-repo', 'example/example-greetings'], twice('identity-repository')],
    ['another owner', ['--owner-repo', 'examples/example-greeting'], twice('identity-repository')],
    ['another commit', [...identity, '--commit', 'a'.repeat(40)], twice('identity-commit')],
    ['the workflow', [...identity, '--workflow', '.github/workflows/publish.yaml'], verified],
    ['another workflow', [...identity, '--workflow', 'publish.yml'], twice('identity-workflow')],
  ])('that is %s', async (_, parameters, expected) => {
    expect(await changed({}, parameters)).toEqual(expected)
  })

  test('of a wrong tag is shown with both values', async () => {
    const parameters = [wheel, ...repository, '--tag', '1.2.1', ...trusting(release)]
    const { exitCode, output } = await verify(parameters, { folder: folderOf(page) })
    const signer = 'https://github.com/example/example-greeting/.github/workflows/publish.yaml@refs/tags/1.2.0'
    expect([exitCode, ...output.split('\n')]).toEqual([
      1,
      'verify: One file refused.',
      `  error: Line 1 of ${lines}: The signer is not the one that is accepted: (${wheel}) [identity-ref]`,
      '      ref: expected "refs/tags/1.2.1", found "refs/tags/1.2.0"',
      '    hint: If what is expected is right, do not use the file: it was signed elsewhere. Its maintainers make the draft again.',
      `    see ${onLaptop.errorsPage}#identity-ref`,
      `  ${wheel}: refused`,
      '    3.0 kB',
      '    sha256:<sha256>',
      ...signerLines(signer),
      '    build provenance (file: identity-ref)',
      '  Expected, by the command line:',
      '    repository https://github.com/example/example-greeting',
      '    ref refs/tags/1.2.1',
      '    runner github-hosted',
      '  Not compared, since nothing was expected of it: commit, workflow.',
      '  Verified against the trusted root <work>/trusted_root.json.',
    ])
  })

  test('of a wrong tag is one mistake, of however many attestations', async () => {
    const again = await provenanceAs(release, subjects(), attestJobOf(tagged))
    const folder = folderOf(page, { 'b.jsonl': linesOf(again) })
    const parameters = ['.', ...repository, '--tag', '1.2.1', ...trusting(release)]
    const { output } = await verify(parameters, { folder })
    const all = output.split('\n')
    const hint = all.findIndex((line) => line.startsWith('    hint: '))
    expect(all.slice(0, hint)).toEqual([
      'verify: 2 files refused.',
      `  error: Line 1 of b.jsonl: The signer is not the one that is accepted: (${wheel}) [identity-ref]`,
      '      ref: expected "refs/tags/1.2.1", found "refs/tags/1.2.0"',
      '    The same holds of 3 more:',
      `      ${wheel}: Line 1 of ${lines}`,
      `      ${sdist}: Line 2 of b.jsonl, Line 2 of ${lines}`,
    ])
    expect(all.slice(hint + 2, hint + 3)).toEqual([`  ${wheel}: refused`])
    expect(await summaryOf(parameters, { folder })).toEqual([
      1,
      'refused',
      ['refused', 'refused'],
      Array.from({ length: 4 }, () => 'identity-ref'),
    ])
  })

  test('comes from the clone where the command line names none', async () => {
    const clone = newClone()
    clone.git(['remote', 'add', 'origin', 'git@github.com:example/example-greeting.git'])
    const parameters = [folderOf(page), ...trusting(release)]
    expect(await summaryOf(parameters, { folder: clone.directory })).toEqual(verified)
    const { output } = await verify(parameters, { folder: clone.directory })
    const all = output.split('\n')
    const at = all.indexOf('  Expected, by the remote "origin" of this clone:')
    expect(all.slice(at + 1, at + 3)).toEqual([
      '    repository https://github.com/example/example-greeting',
      '    runner github-hosted',
    ])
    clone.git(['remote', 'set-url', 'origin', 'git@github.com:example/tidy-box.git'])
    expect(await summaryOf(parameters, { folder: clone.directory })).toEqual(twice('identity-repository'))
    expect(await summaryOf([...parameters, ...repository], { folder: clone.directory })).toEqual(verified)
  })

  test.each([
    ['a clone of another server', 'https://gitlab.com/example/example-greeting.git'],
    ['a clone of a host that begins like GitHub', 'https://github.com.example.org/example/example-greeting.git'],
    ['a clone of a folder', '/srv/example/example-greeting'],
  ])('does not come from %s: it says what was found', async (_, url) => {
    const clone = newClone()
    clone.git(['remote', 'add', 'origin', url])
    const { exitCode, output } = await verify([folderOf(page), ...trusting(release)], { folder: clone.directory })
    const signer = 'https://github.com/example/example-greeting/.github/workflows/publish.yaml@refs/tags/1.2.0'
    const facts = ['    sha256:<sha256>', ...signerLines(signer), '    build provenance (file)']
    expect([exitCode, ...output.split('\n')]).toEqual([
      1,
      'verify: 2 files not verified: nothing speaks against them, but not all was compared.',
      "  error: It is not known who must have signed, so nothing was compared: what is shown was found, and may be anybody's. [identity-unknown]",
      '    hint: Name the repository by --owner-repo, and the tag by --tag; or run the command in a clone of the project.',
      `    see ${onLaptop.errorsPage}#identity-unknown`,
      `  ${wheel}: unchecked`,
      '    3.0 kB',
      ...facts,
      `  ${sdist}: unchecked`,
      '    2.7 kB',
      ...facts,
      '  Expected: nothing.',
      '  Verified against the trusted root <work>/trusted_root.json.',
    ])
  })

  test("comes from no configuration but the clone's own", async () => {
    const home = newFolder()
    writeFileSync(join(home, '.gitconfig'), '[remote "origin"]\n\turl = https://github.com/example/example-greeting\n')
    const clone = newClone()
    const parameters = [folderOf(page), ...trusting(release)]
    for (const folder of [newFolder(), clone.directory]) {
      const place = { folder, variables: { HOME: home } }
      expect((await summaryOf(parameters, place)).slice(0, 2)).toEqual([1, 'unchecked'])
    }
    clone.git(['remote', 'add', 'origin', 'https://github.com/example/tidy-box'])
    clone.git(['remote', 'set-url', '--add', 'origin', 'https://github.com/example/example-greeting'])
    expect(await summaryOf(parameters, { folder: clone.directory })).toEqual(twice('identity-repository'))
  })

  test('needs no git where the command line names it, and none to say that it is not known', async () => {
    const variables = { PATH: newFolder() }
    const parameters = [folderOf(page), ...trusting(release)]
    expect(await summaryOf([...parameters, ...identity], { variables })).toEqual(verified)
    expect(await summaryOf(parameters, { variables })).toEqual([
      1,
      'unchecked',
      ['unchecked', 'unchecked'],
      ['identity-unknown'],
    ])
  })
})

/** What two refused files give. */
function twice(code: string): readonly unknown[] {
  return [1, 'refused', ['refused', 'refused'], [code, code]]
}

describe('a build of', () => {
  const branch = ['identity-no-tag (warning)', 'identity-no-tag (warning)']
  test.each<[string, string, readonly string[], readonly unknown[]]>([
    ['a branch, which anybody with a right to push could make', 'refs/heads/main', [], branch],
    ['a branch that is named like a tag', 'refs/heads/refs/tags/1.2.0', [], branch],
    ['a pull request', 'refs/pull/1/merge', [], branch],
    ['a branch, at a commit that is named', 'refs/heads/main', ['--commit', '<commit>'], []],
    ['a tag', 'refs/tags/1.2.0', [], []],
  ])('%s: %s with %j', async (_, ref, parameters, warnings) => {
    const job = attestJobOf(tagged)
    const other = linesOf(await provenanceAs(release, subjects(), { ...job, ref }))
    const named = parameters.map((one) => (one === '<commit>' ? job.sha : one))
    const whole = [0, 'verified', ['verified', 'verified'], warnings]
    expect(await changed({ [lines]: other }, [...repository, ...named])).toEqual(whole)
  })

  test('a branch is told to people once, with what to do', async () => {
    const job = attestJobOf(tagged)
    const other = linesOf(await provenanceAs(release, subjects(), { ...job, ref: 'refs/heads/main' }))
    const { output } = await verify(['.', ...repository, ...trusting(release)], {
      folder: folderOf(page, { [lines]: other }),
    })
    const all = output.split('\n')
    expect([...all.slice(0, 6), ...all.slice(-5)]).toEqual([
      'verify: 2 files verified.',
      `  warning: This file was signed from "refs/heads/main", which is no tag: whoever may push there could have made it. (${wheel}) [identity-no-tag]`,
      '    The same holds of 1 more:',
      `      ${sdist}`,
      '    hint: Name the tag of the release by --tag; if the project releases without one, its commit by --commit.',
      `    see ${onLaptop.errorsPage}#identity-no-tag`,
      '  Expected, by the command line:',
      '    repository https://github.com/example/example-greeting',
      '    runner github-hosted',
      '  Not compared, since nothing was expected of it: tag, commit, workflow.',
      '  Verified against the trusted root <work>/trusted_root.json.',
    ])
  })
})

describe('files', () => {
  test('are judged by what lies beside them, and their release may have more', async () => {
    expect(await summaryOf([wheel, ...identity, ...trusting(release)], { folder: folderOf(page) })).toEqual([
      0,
      'verified',
      ['verified'],
      [],
    ])
  })

  test('are judged by what is named, and then by nothing else', async () => {
    const folder = folderOf(page, { [lines]: 'garbage' })
    const kept = join(newFolder(), 'kept.txt')
    writeFileSync(kept, bytes(lines))
    const parameters = [wheel, sdist, ...identity, ...trusting(release)]
    expect(await summaryOf([...parameters, '--provenance', kept], { folder })).toEqual(verified)
    expect(await summaryOf(parameters, { folder })).toEqual([
      1,
      'refused',
      ['refused', 'refused'],
      ['no-provenance', 'no-provenance', 'provenance-malformed (warning)'],
    ])
  })

  test('without provenance pass where that is allowed, if any file has some', async () => {
    const folder = folderOf(page, { 'other-1.2.0.tar.gz': 'x' })
    const parameters = ['.', ...identity, ...trusting(release), '--allow-missing']
    expect(await summaryOf(parameters, { folder })).toEqual([
      0,
      'verified',
      ['verified', 'verified', 'unchecked'],
      ['no-provenance (warning)'],
    ])
    const none = folderOf(page, { [lines]: undefined })
    expect(await summaryOf(parameters, { folder: none })).toEqual([
      1,
      'unchecked',
      ['unchecked', 'unchecked'],
      ['no-provenance (warning)', 'no-provenance (warning)'],
    ])
    const rest = 'provenance, and --allow-missing lets such files pass only beside verified ones.'
    for (const [target, words] of [
      ['.', `2 files not verified: none has ${rest}`],
      [wheel, `One file not verified: it has no ${rest}`],
    ] as const) {
      const { output } = await verify([target, ...parameters.slice(1)], { folder: none })
      expect(output.split('\n')[0]).toBe(`verify: ${words}`)
    }
  })

  test.each<[string, (folder: string) => void, readonly string[], string]>([
    ['that are not there', () => {}, ['nothing.whl'], 'input-invalid'],
    ['and a folder', () => {}, [wheel, '.'], 'input-invalid'],
    ['of one name', () => {}, [wheel, `./${wheel}`], 'input-invalid'],
    ['that are devices', () => {}, ['/dev/zero'], 'input-invalid'],
    ['whose name is a folder', (folder) => mkdirSync(join(folder, 'a.whl')), ['.'], 'input-invalid'],
    [
      'with a name that shows as another',
      (folder) => writeFileSync(join(folder, 'a\u202egnp.whl'), ''),
      ['.'],
      'file-name-invalid',
    ],
    ['with a line end in the name', (folder) => writeFileSync(join(folder, 'a\n.whl'), ''), ['.'], 'file-name-invalid'],
  ])('%s', async (_, change, parameters, code) => {
    const folder = folderOf(page)
    change(folder)
    expect(await summaryOf([...parameters, ...identity, ...trusting(release)], { folder })).toEqual([
      code === 'input-invalid' ? 2 : 1,
      code,
    ])
  })

  test('of a folder without any', async () => {
    const folder = newFolder()
    expect(await summaryOf(['.', ...identity], { folder })).toEqual([2, 'input-invalid'])
    const { stopped } = await verify(['.', ...identity], { folder })
    expect(stopped).toEqual({
      code: 'input-invalid',
      message: `"${folder}" holds no file that ends in .whl or .tar.gz.`,
      hint: 'Name the folder that holds the distributions, such as dist; or name other files one by one.',
    })
  })

  test('are left as they were', async () => {
    const folder = folderOf(page)
    const before = readdirSync(folder)
    await changed({})
    await verify(['.', ...identity, ...trusting(release)], { folder })
    expect(readdirSync(folder)).toEqual(before)
  })
})

test('--explain shows every check with both values', async () => {
  const parameters = [wheel, ...identity, '--explain', ...trusting(release)]
  const { output } = await verify(parameters, { folder: folderOf(page) })
  const own = 'https://github.com/example/example-greeting'
  const workflow = `${own}/.github/workflows/publish.yaml@refs/tags/1.2.0`
  const same = (claim: string, value: string): string =>
    `    same          ${claim}: expected "${value}", found "${value}"`
  const open = (claim: string, value: string): string =>
    `    not compared  ${claim}: expected nothing, found "${value}"`
  const definition = 'buildDefinition'
  const all = output.split('\n')
  const start = all.findIndex((line) => line.startsWith(`  ${wheel}: Line 1`))
  expect(all[start]).toMatch(
    new RegExp(`^  ${wheel}: Line 1 of ${lines} \\(file\\) is verified, signed at [\\d-]+T[\\d:]+\\.000Z$`),
  )
  const verifiedLine = /^ {4}verified {6}(.*): against ".*", found ".*"$/
  const compared = all.slice(start + 1, -1).filter((line) => !verifiedLine.test(line))
  expect(all.slice(start + 1, -1 - compared.length).map((line) => verifiedLine.exec(line)?.[1])).toEqual([
    'signature over the envelope',
    'certificate chain',
    'certificate valid when it was signed',
    'O=rehearsal.localhost, CN=rehearsal valid when it was signed',
    'https://fulcio.rehearsal.localhost trusted when it was signed',
    'signed certificate timestamp (SCT)',
    'log entry of this signature',
    'log entry of this certificate',
    'promise of inclusion (signed entry timestamp)',
    'checkpoint signed by',
    'proof of inclusion',
  ])
  expect(compared).toEqual([
    same('issuer', 'https://token.actions.githubusercontent.com'),
    same('repository', own),
    open('repository id', '1000001'),
    same('owner', 'https://github.com/example'),
    open('owner id', '1000002'),
    same('ref', 'refs/tags/1.2.0'),
    open('commit', '<commit>'),
    same('repository and ref of the workflow', workflow),
    open('workflow commit', '<commit>'),
    same('signer', workflow),
    same('subject alternative name', workflow),
    same('signer commit', '<commit>'),
    open('event', 'push'),
    same('runner', 'github-hosted'),
    same('visibility', 'public'),
    '    not compared  environment: expected nothing, found nothing',
    same('name', wheel),
    same('sha256', '<sha256>'),
    same('predicate type', 'https://slsa.dev/provenance/v1'),
    same('statement type', 'https://in-toto.io/Statement/v1'),
    same(`${definition}.buildType`, 'https://actions.github.io/buildtypes/workflow/v1'),
    same(`${definition}.externalParameters.workflow.ref`, 'refs/tags/1.2.0'),
    same(`${definition}.externalParameters.workflow.repository`, own),
    same(`${definition}.externalParameters.workflow.path`, '.github/workflows/publish.yaml'),
    same(`${definition}.internalParameters.github.event_name`, 'push'),
    same(`${definition}.internalParameters.github.repository_id`, '1000001'),
    same(`${definition}.internalParameters.github.repository_owner_id`, '1000002'),
    same(`${definition}.internalParameters.github.runner_environment`, 'github-hosted'),
    same(`${definition}.resolvedDependencies.0.uri`, `git+${own}@refs/tags/1.2.0`),
    same(`${definition}.resolvedDependencies.0.digest.gitCommit`, '<commit>'),
    same('runDetails.builder.id', workflow),
    same('runDetails.metadata.invocationId', `${own}/actions/runs/7000001/attempts/1`),
  ])
})
