import { describe, expect, test } from '@jest/globals'
import { parseArguments } from '../../src/command-line/parsing.ts'
import { requestOf, type Target } from '../../src/commands/verify/request.ts'
import { verify } from '../../src/commands/verify.ts'
import { ReleaseError } from '../../src/errors.ts'

function parsed(parameters: readonly string[]) {
  const { given, operand } = parseArguments(verify, parameters)
  return requestOf(given, operand)
}

function refusalOf(parameters: readonly string[]): string {
  try {
    parsed(parameters)
    return 'accepted'
  } catch (error) {
    if (error instanceof ReleaseError && error.code === 'input-invalid') return error.message
    throw error
  }
}

const project = (typed: string, name: string, version: string): Target => ({
  kind: 'project',
  typed,
  project: name,
  version,
})
const release = (typed: string, owner: string, name: string, tag: string): Target => ({
  kind: 'release',
  typed,
  repository: { owner, name },
  tag,
})
const paths = (...all: string[]): Target => ({ kind: 'paths', paths: all })

describe('what is verified is known by its form', () => {
  test.each<[readonly string[], Target, string]>([
    [['flask==3.1.0'], project('flask==3.1.0', 'flask', '3.1.0'), 'a version of a project'],
    [['Flask_Admin==2.0.0A1'], project('Flask_Admin==2.0.0A1', 'flask-admin', '2.0.0a1'), 'in normal form'],
    [['x==1!2.0'], project('x==1!2.0', 'x', '1!2.0'), 'with an epoch'],
    [['pallets/flask@3.1.0'], release('pallets/flask@3.1.0', 'pallets', 'flask', '3.1.0'), 'a release'],
    [
      ['pallets/flask@v3@2'],
      release('pallets/flask@v3@2', 'pallets', 'flask', 'v3@2'),
      'of a tag with @, which no repository has',
    ],
    [['pallets/flask.io@a/b'], release('pallets/flask.io@a/b', 'pallets', 'flask.io', 'a/b'), 'of a tag with a folder'],
    [['dist'], paths('dist'), 'a folder, or a file'],
    [['a.whl', 'b.tar.gz'], paths('a.whl', 'b.tar.gz'), 'several files'],
    [['./flask==3.1.0'], paths('./flask==3.1.0'), 'a path that would look like a project'],
    [['./pallets/flask@3.1.0'], paths('./pallets/flask@3.1.0'), 'a path that would look like a release'],
    [['flask==three'], paths('flask==three'), 'no version'],
    [['../flask==3.0'], paths('../flask==3.0'), 'no name of a project'],
    [['flask==3.0==4.0'], paths('flask==3.0==4.0'), 'two versions'],
    [['a/b/c@1.0'], paths('a/b/c@1.0'), 'no repository'],
    [['a/..@1.0'], paths('a/..@1.0'), 'a way up'],
    [['a/b@'], paths('a/b@'), 'no tag'],
    [['a/b@1..0'], paths('a/b@1..0'), 'no tag that git would take'],
    [['a/b@refs/tags/1.0'], paths('a/b@refs/tags/1.0'), 'a tag is named without what is before it'],
    [
      ['https://github.com/a/b@1'],
      release('https://github.com/a/b@1', 'a', 'b', '1'),
      'a release, by the address of its repository',
    ],
    [['https://example.com/a/b@1'], paths('https://example.com/a/b@1'), 'an address elsewhere is none of these'],
  ])('%j is %j, as %s', (parameters, expected) => {
    expect(parsed(parameters).target).toEqual(expected)
  })

  test.each<[readonly string[], string]>([
    [[], 'Nothing is named that could be verified.'],
    [['flask==3.0', 'a.whl'], 'A version of a project and the release of a tag are verified one at a time.'],
    [['a/b@1', 'a/b@2'], 'A version of a project and the release of a tag are verified one at a time.'],
    [['a.whl', '--explain', '--json'], '--explain and --json cannot be given together.'],
    [['a/b.git@3.0'], '"a/b.git" ends as an address does: a repository is named without ".git".'],
    [['Flask==3', '--offline'], '"Flask==3" is not on this machine, and --offline lets nobody be asked.'],
  ])('%j is refused', (parameters, message) => {
    expect(refusalOf(parameters)).toBe(message)
  })
})

describe('an identity', () => {
  test('is all that is named', () => {
    const named = ['--owner-repo', 'a/b', '--tag', 'v1', '--commit', 'c'.repeat(40), '--workflow', 'publish.yaml']
    expect(parsed(['x.whl', ...named]).identity).toEqual({
      repository: { owner: 'a', name: 'b' },
      tag: 'v1',
      commit: 'c'.repeat(40),
      workflowPath: '.github/workflows/publish.yaml',
    })
  })

  test('is that of the release that is named, unless another is', () => {
    const open = { commit: undefined, workflowPath: undefined }
    const own = { repository: { owner: 'a', name: 'b' }, tag: '1.0', ...open }
    expect(parsed(['a/b@1.0']).identity).toEqual(own)
    expect(parsed(['a/b@1.0', '--owner-repo', 'c/d', '--tag', '2.0']).identity).toEqual({
      repository: { owner: 'c', name: 'd' },
      tag: '2.0',
      ...open,
    })
  })

  test('of a file is not known', () => {
    const nothing = { repository: undefined, tag: undefined, commit: undefined, workflowPath: undefined }
    expect(parsed(['x.whl']).identity).toEqual(nothing)
  })

  test.each<[readonly string[], string]>([
    [['--owner-repo', 'flask'], '--owner-repo is given as "flask", which is not OWNER/REPO.'],
    [['--owner-repo', 'a/b/c'], '--owner-repo is given as "a/b/c", which is not OWNER/REPO.'],
    [['--owner-repo', 'a/.*'], '--owner-repo is given as "a/.*", which is not OWNER/REPO.'],
    [['--owner-repo', 'a/b.git'], '"a/b.git" ends as an address does: a repository is named without ".git".'],
    [['--owner-repo', 'a/b.GIT'], '"a/b.GIT" ends as an address does: a repository is named without ".git".'],
    [['--owner-repo', ''], '--owner-repo is given as "", which is not OWNER/REPO.'],
    [['--tag', 'refs/tags/1.0'], '--tag is given as "refs/tags/1.0", which is not a tag: write 1.0.'],
    [['--tag', 'refs/heads/1.0'], '--tag is given as "refs/heads/1.0", which is not a tag.'],
    [['--tag', 'refs/tags/'], '--tag is given as "refs/tags/", which is not a tag.'],
    [
      ['--workflow', './.github/workflows/publish.yaml'],
      '--workflow is given as "./.github/workflows/publish.yaml", which is not a file such as publish.yaml.',
    ],
    [
      ['--workflow', 'ci/publish.yaml'],
      '--workflow is given as "ci/publish.yaml", which is not a file such as publish.yaml.',
    ],
    [['--tag', '1.0 '], '--tag is given as "1.0 ", which is not a tag.'],
    [['--tag', '1.*'], '--tag is given as "1.*", which is not a tag.'],
    [['--commit', 'c'.repeat(39)], `--commit is given as "${'c'.repeat(39)}", which is not 40 lower-case hex digits.`],
    [['--commit', 'C'.repeat(40)], `--commit is given as "${'C'.repeat(40)}", which is not 40 lower-case hex digits.`],
    [['--workflow', 'publish'], '--workflow is given as "publish", which is not a file such as publish.yaml.'],
    [['--workflow', 'a@b.yaml'], '--workflow is given as "a@b.yaml", which is not a file such as publish.yaml.'],
  ])('%j is refused', (parameters, message) => {
    expect(refusalOf(['x.whl', ...parameters])).toBe(message)
  })
})

test('an empty name is not the working folder', () => {
  expect(refusalOf([''])).toBe('An empty name is given to be verified.')
})
