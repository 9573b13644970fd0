import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { gitIn } from '../../../src/clients/git/isolated.ts'
import { type CheckoutOptions, checkOut } from '../../../src/rehearsal/runner/checkout.ts'
import { copyRepository } from '../../../src/rehearsal/scene/copy.ts'
import { makeOrigin, type Origin } from '../../../src/rehearsal/scene/origin.ts'
import { makeSample } from '../../../src/rehearsal/scene/sample.ts'
import { projectRoot, temporaryFolder } from '../../worlds/rehearsal.ts'

let shared: Awaited<ReturnType<typeof temporaryFolder>>
let origin: Origin

beforeAll(async () => {
  shared = await temporaryFolder()
  const [work, environment, now] = [shared.path, process.env, new Date()]
  const source = join(work, 'sample')
  await makeSample({ source: join(projectRoot, 'examples/sample'), target: source, environment, now })
  const copy = await copyRepository(
    { folder: source, isSample: true, missing: 'nothing', mergedInto: [] },
    work,
    environment,
  )
  origin = await makeOrigin(copy, { tag: '1.2.0', commit: copy.head, isMade: false, isHeldBack: true, now })
  await origin.pushTag()
})

afterAll(() => shared[Symbol.asyncDispose]())

/** Check out from an origin of the sample, and look at what is there. */
async function checkedOut(folder: string, ask: (origin: Origin) => Partial<CheckoutOptions>) {
  const workspace = join(folder, 'workspace')
  await mkdir(workspace)
  const outputs = await checkOut({
    inputs: {},
    repository: 'example/example-greeting',
    origin: origin.folder,
    ref: 'refs/tags/1.2.0',
    sha: origin.commit,
    token: 'ghs_token-of-the-job',
    workspace,
    environment: process.env,
    place: 'publish.yaml:7',
    ...ask(origin),
  })
  const git = gitIn(workspace, process.env)
  return {
    origin,
    outputs,
    git,
    config: await readFile(join(workspace, '.git/config'), 'utf8'),
    head: await git(['rev-parse', 'HEAD']),
    refs: (await git(['for-each-ref', '--format=%(refname) %(objecttype)'])).split('\n'),
    count: Number(await git(['rev-list', '--count', 'HEAD'])),
  }
}

describe('checkOut', () => {
  test('takes the tag that was pushed: one commit, and the annotated tag itself', async () => {
    await using folder = await temporaryFolder()
    const done = await checkedOut(folder.path, () => ({}))
    expect(done.head).toBe(done.origin.commit)
    expect(done.outputs).toEqual({ ref: 'refs/tags/1.2.0', commit: done.origin.commit })
    expect(done.refs).toEqual(['refs/tags/1.2.0 tag'])
    expect(done.count).toBe(1)
    expect(await done.git(['status', '--porcelain'])).toBe('')
    expect(await done.git(['config', '--get', 'remote.origin.url'])).toBe('https://github.com/example/example-greeting')
  })

  test('takes the head of a pull request with its whole history and all tags', async () => {
    await using folder = await temporaryFolder()
    const done = await checkedOut(folder.path, ({ commit, mergeCommit }) => ({
      inputs: { ref: commit, 'fetch-depth': '0' },
      ref: 'refs/pull/1/merge',
      sha: mergeCommit,
    }))
    expect(done.head).toBe(done.origin.commit)
    expect(done.refs).toEqual([
      'refs/remotes/origin/main commit',
      'refs/remotes/origin/release-1.2.0 commit',
      'refs/tags/1.1.0 tag',
      'refs/tags/1.2.0 tag',
    ])
    expect(done.count).toBe(4)
  })

  test('takes the merge of a pull request unless another ref is asked for', async () => {
    await using folder = await temporaryFolder()
    const done = await checkedOut(folder.path, ({ mergeCommit }) => ({ ref: 'refs/pull/1/merge', sha: mergeCommit }))
    expect(done.head).toBe(done.origin.mergeCommit)
  })

  test.each([
    ['a branch', { ref: 'main' }, 'refs/heads/main'],
    ['a tag', { ref: '1.1.0' }, 'refs/tags/1.1.0'],
  ])('takes %s by its short name', async (_reason, inputs, full) => {
    await using folder = await temporaryFolder()
    const done = await checkedOut(folder.path, () => ({ inputs }))
    expect(done.head).toBe(await done.origin.git(['rev-parse', `${full}^{commit}`]))
  })

  test.each([
    ['false', false, 'as the templates have it'],
    ['', true, 'as the original does unless it is told not to'],
  ])('persist-credentials "%s" leaves credentials: %s, %s', async (value, isLeft) => {
    await using folder = await temporaryFolder()
    const { config } = await checkedOut(folder.path, () => ({ inputs: { 'persist-credentials': value } }))
    const credentials = Buffer.from('x-access-token:ghs_token-of-the-job').toString('base64')
    expect(config.includes(credentials)).toBe(isLeft)
  })

  test.each([
    [{ path: 'elsewhere' }, '`path: elsewhere`'],
    [{ repository: 'other/repository' }, '`repository: other/repository`'],
    [{ submodules: 'true', lfs: 'true' }, '`lfs: true`'],
  ])('refuses %j by name', async (inputs, message) => {
    await using folder = await temporaryFolder()
    const refusal = checkedOut(folder.path, () => ({ inputs }))
    await expect(refusal).rejects.toMatchObject({
      code: 'workflow-unsupported',
      message: expect.stringContaining(`publish.yaml:7: actions/checkout with ${message}`),
    })
  })

  test('a ref that is not there is refused with the words of git', async () => {
    await using folder = await temporaryFolder()
    const refusal = checkedOut(folder.path, () => ({ inputs: { ref: 'refs/tags/9.9.9' } }))
    await expect(refusal).rejects.toMatchObject({
      code: 'git-failed',
      message: expect.stringContaining("couldn't find remote ref refs/tags/9.9.9"),
    })
  })
})
