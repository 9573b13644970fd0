import { describe, expect, test } from '@jest/globals'
import { onLaptop } from '../../audiences.ts'
import { attestJobOf, linesOf, provenanceAs } from '../../worlds/release/foreign-signer.ts'
import { lines, sdist, wheel } from '../../worlds/release/page.ts'
import { folderOf, trusting, verify } from '../../worlds/verify-run.ts'
import { changed, page, release, repository, subjects, tagged } from './drafted-folder.ts'

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
