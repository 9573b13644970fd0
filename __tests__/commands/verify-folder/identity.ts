import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { onLaptop } from '../../audiences.ts'
import { newClone, newFolder } from '../../worlds/clone.ts'
import { attestJobOf, linesOf, provenanceAs } from '../../worlds/release/foreign-signer.ts'
import { lines, sdist, wheel } from '../../worlds/release/page.ts'
import { folderOf, summaryOf, trusting, verify } from '../../worlds/verify-run.ts'
import {
  changed,
  identity,
  page,
  release,
  repository,
  signerLines,
  subjects,
  tagged,
  twice,
  verified,
} from './drafted-folder.ts'

describe('an identity', () => {
  test.each<[string, readonly string[], readonly unknown[]]>([
    ['the repository alone', repository, verified],
    ['the tag', identity, verified],
    ['another tag', [...repository, '--tag', '1.2.1'], twice('identity-ref')],
    ['the tag with something behind it', [...repository, '--tag', '1.2.0-rc'], twice('identity-ref')],
    ['another repository of the owner', ['--repo', 'example/example-greetings'], twice('identity-repository')],
    ['another owner', ['--repo', 'examples/example-greeting'], twice('identity-repository')],
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
      '    hint: Name the repository by --repo, and the tag by --tag; or run the command in a clone of the project.',
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
