import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { closeRelease } from '../worlds/release/leaks.ts'
import { nextVersion } from '../worlds/release/next-version.ts'
import { sampleFile } from '../worlds/release/page.ts'
import { writeScript } from '../worlds/release/programs.ts'
import { refused, withLine } from '../worlds/release/refused.ts'
import type { Run } from '../worlds/release/run.ts'
import { openRelease, type Release } from '../worlds/release.ts'

let release: Release
beforeAll(async () => {
  release = await openRelease(undefined, { builds: 'each' })
})
afterAll(() => closeRelease(release))

describe('what a tag asks for', () => {
  test.each([
    ['3.1.x', 'a branch of old releases is often marked so'],
    ['core-9.9.9', 'a version that the project does not have, after a prefix that is not usual'],
  ])('%s is no version (%s): a notice, no version, and no other job', async (tag) => {
    const jobs = await (await release.pushTag(tag)).all()
    expect(Object.entries(jobs).map(([id, { result }]) => [id, result])).toEqual([
      ['build', 'success'],
      ...['attest', 'draft', 'publish', 'finish'].map((id) => [id, 'skipped']),
    ])
    expect(jobs.build).toMatchObject({ exitCode: 0, problems: [], outputs: { version: '' }, writes: [] })
    const said = `The tag "${tag}" is no version, so there is nothing to build.`
    expect(jobs.build?.log).toBe(`build: ${said}\n::notice title=build::${said}\n`)
    expect(jobs.build?.summary).toBe(`## build: ${said}\n`)
  })

  const prefixed = withLine('build', /^ {10}step: build$/, '          step: build\n          tag-prefix: v')

  test.each([
    [
      '1.2.0+local',
      'version-local',
      'Delete it, and tag a commit whose version is 1.2.0, or a pre-release such as 1.2.0rc1.',
      'PyPI refuses local versions',
    ],
    [
      '1.2.0.dev1',
      'version-development',
      'Delete it, and tag a commit whose version is 1.2.0, or a pre-release such as 1.2.0rc1.',
      'not finished',
    ],
  ])('%s is refused (%s)', async (tag, code, hint) => {
    const run = await release.pushTag(tag)
    expect(await refused(release, run, 'build')).toMatchObject({ exitCode: 1, codes: [code], hint, writes: [] })
  })

  test('1.2.0 is refused where the tags have a prefix', async () => {
    const run = await release.pushTag()
    const workflow = await release.workflow(prefixed)
    expect(await refused(release, run, 'build', { workflow })).toEqual({
      exitCode: 1,
      codes: ['version-not-canonical'],
      message: 'The tag "1.2.0" means a version, but does not begin as the project sets it.',
      hint: 'Delete it, and push the tag "v1.2.0".',
      writes: [],
    })
  })

  test.each<[tag: string, change: ((text: string) => string) | undefined, reason: string]>([
    ['v1.2.0', prefixed, 'the prefix that is asked for'],
    ['v1.2.0', undefined, 'a prefix that many use, in a checkout that has no other tag'],
    ['greeting-1.2', undefined, 'any other prefix and spelling before the very version of the project'],
  ])('%s is built', async (tag, change) => {
    const run = await release.pushTag(tag)
    const workflow = change && { workflow: await release.workflow(change) }
    const { exitCode, outputs } = await run.job('build', workflow)
    expect({ exitCode, version: outputs.version }).toEqual({ exitCode: 0, version: '1.2.0' })
  })
})

describe('where project code must not run', () => {
  let run: Run
  beforeAll(async () => {
    run = await release.pushTag()
  })

  test('beside an OIDC token', async () => {
    const line = /^ {6}contents: read( #.*)?$/
    const workflow = await release.workflow(withLine('build', line, '      contents: read\n      id-token: write'))
    expect(await refused(release, run, 'build', { workflow })).toEqual({
      exitCode: 1,
      codes: ['id-token-in-build'],
      message:
        'This job could ask for an OIDC token, and it runs code of the project and of everything that builds it.',
      hint: 'Remove `id-token: write` from the permissions of the build job; only "attest" and "publish" need it.',
      writes: [],
    })
  })

  test.each([
    ['private', { private: true, visibility: 'private' }],
    ['of unknown visibility', { private: undefined, visibility: undefined }],
  ])('in a repository that is %s: its name would enter the public log', async (_, repository) => {
    const payload = { ...run.facts.event.payload, repository }
    expect(await refused(release, run, 'build', { event: { payload } })).toEqual({
      exitCode: 1,
      codes: ['repository-private'],
      message: 'The repository "example/example-greeting" is not public: its name would enter the public log for good.',
      hint: 'Make the repository public, or release without this workflow.',
      writes: [],
    })
  })

  test('with an upload token that outlives the job', async () => {
    const workflow = await release.workflow((text) =>
      text.replace('permissions: {}', 'permissions: {}\nenv:\n  TWINE_PASSWORD: pypi-abc'),
    )
    expect(await refused(release, run, 'build', { workflow })).toMatchObject({
      exitCode: 1,
      codes: ['long-lived-token'],
      message: 'The job has TWINE_PASSWORD: an upload token that outlives the job can be stolen from it.',
      writes: [],
    })
  })

  test('on another commit than the tagged one', async () => {
    const line = /persist-credentials: false/
    const replacement = '          persist-credentials: false\n          ref: main'
    const workflow = await release.workflow(withLine('build', line, replacement))
    expect(await refused(release, run, 'build', { workflow })).toEqual({
      exitCode: 1,
      codes: ['tag-not-here'],
      message: 'The checkout is at <commit>, but the tag "1.2.0" was pushed at <commit>.',
      hint: 'Check out the commit of the run: give actions/checkout no `ref`.',
      writes: [],
    })
  })
})

async function pushNext(tag: string, backEnd: string): Promise<Run> {
  return release.pushTag(tag, await release.person.commit(nextVersion(backEnd)))
}

describe('tag, project, and files', () => {
  test('a tag that the project does not state: everything that is wrong is said at once', async () => {
    const run = await release.pushTag('1.3.0')
    const { exitCode, problems, writes, outputs } = await run.job('build')
    expect({ exitCode, writes, outputs }).toEqual({ exitCode: 1, writes: [], outputs: { version: '' } })
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'version-mismatch pyproject.toml',
      'change-log-section-missing CHANGES.rst',
    ])
  })

  test('a back end that builds another version than the project states', async () => {
    const run = await pushNext(
      '1.2.1',
      `
def build_sdist(*arguments):
    project = Path("pyproject.toml")
    project.write_text(project.read_text().replace('version = "1.2.1"', 'version = "1.2.2"'))
    return buildapi.build_sdist(*arguments)
`,
    )
    expect(await refused(release, run, 'build')).toEqual({
      exitCode: 1,
      codes: ['version-mismatch'],
      message:
        '"example_greeting-1.2.2-py3-none-any.whl" is example-greeting 1.2.2, but the tag "1.2.1" is example-greeting 1.2.1.',
      hint: 'Let the build back end take name and version from pyproject.toml, commit, and push the tag again.',
      writes: [],
    })
  })

  test('a back end that fails', async () => {
    const run = await pushNext('1.2.1', 'raise SystemExit("no compiler here")\n')
    const { message, ...rest } = await refused(release, run, 'build')
    expect(message).toMatch(/^`python3 -m build --no-isolation` ended with 1\. The end of what it said:\n/)
    expect(message).toContain('no compiler here')
    expect(rest).toEqual({
      exitCode: 1,
      codes: ['build-failed'],
      hint: 'Run the same command in a checkout of the tag, fix the project, and push the tag again.',
      writes: [],
    })
  })

  const leaking = (path: string): string => `
def build_sdist(*arguments):
    Path("${path}").write_text("machine example.org login ada password hunter2")
    return buildapi.build_sdist(*arguments)
`

  test('distributions that hold credentials', async () => {
    const run = await pushNext('1.2.1', leaking('src/example_greeting/.netrc'))
    expect(await refused(release, run, 'build')).toEqual({
      exitCode: 1,
      codes: ['file-credential'],
      message: 'example_greeting-1.2.1-py3-none-any.whl: "example_greeting/.netrc" holds a password.',
      hint: 'Exclude the file from the distribution, and revoke what it holds if that is real; else name it in allow-files-in-distribution of [tool.release-action] on the default branch.',
      writes: [],
    })
  })

  test('the same below the tests is a warning', async () => {
    const run = await pushNext('1.2.1', leaking('tests/.netrc'))
    const { exitCode, problems } = await run.job('build')
    expect({ exitCode, problems }).toEqual({
      exitCode: 0,
      problems: [
        expect.objectContaining({
          code: 'file-credential',
          severity: 'warning',
          message: 'example_greeting-1.2.1.tar.gz: "tests/.netrc" holds a password.',
        }),
        expect.objectContaining({ code: 'sdist-differs', severity: 'warning' }),
      ],
    })
  })

  test('what the default branch allows is let through; what the tagged commit alone allows is not', async () => {
    const allowing = (text: string | undefined): Readonly<Record<string, string>> => ({
      'pyproject.toml': `${text}\n[tool.release-action]\nallow-files-in-distribution = ["src/*/.netrc", "*/.netrc"]\n`,
    })
    const next = nextVersion(leaking('src/example_greeting/.netrc'))
    const commit = await release.person.commit({ ...next, ...allowing(next['pyproject.toml']) })
    const run = await release.pushTag('1.2.1', commit)
    expect(await refused(release, run, 'build')).toMatchObject({ codes: ['file-credential'] })
    const before = release.state.git.refs.get('refs/heads/main')?.sha
    await release.person.commit(allowing(sampleFile('pyproject.toml')), { branch: 'main', on: 'refs/heads/main^0' })
    // Nobody committed it, though it may be there.
    expect(await run.job('build')).toMatchObject({ exitCode: 0, problems: [{ code: 'sdist-differs' }] })
    await release.person.pushTo('refs/heads/main', before)
  })

  test('uv builds where it is on the PATH: without its cache, from the checkout into a folder of its own', async () => {
    const run = await release.pushTag()
    const uv = join(String(release.stage.environment.PATH), 'uv')
    // Stands for the real one, which would ask the network for the back end; it takes exactly these arguments.
    const script = `[ "$1" = --version ] && echo uv 0.9.0 && exit
[ "$#:$1:$2:$3" = 5:build:--no-cache:--out-dir ] && exec python3 -m build --no-isolation --outdir "$4" "$5"`
    await writeScript(uv, script)
    const { exitCode, outputs, summary } = await run.job('build')
    await rm(uv)
    expect({ exitCode, version: outputs.version }).toEqual({ exitCode: 0, version: '1.2.0' })
    expect(summary).toContain('- Built by uv 0.9.0, in an isolated environment.')
  })

  test('a back end of the project that builds what the project states; what it prints commands nothing', async () => {
    const run = await pushNext(
      '1.2.1',
      `
print("environment:", *sorted(os.environ))
print("::error title=version-mismatch::planted")
print("  ::set-output name=version::6.6.6")
print("##[set-output name=version]6.6.6")
`,
    )
    const { exitCode, problems, outputs, log } = await run.job('build')
    expect({ exitCode, problems }).toEqual({ exitCode: 0, problems: [] })
    expect(outputs).toEqual({
      version: '1.2.1',
      'artifact-id': expect.stringMatching(/^\d+$/),
      'artifact-digest': expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const inherited = /^environment: (.*)$/m.exec(log)?.[1]?.split(' ') ?? []
    expect(inherited).toContain('SOURCE_DATE_EPOCH')
    expect(inherited.filter((name) => /^(INPUT|GITHUB|ACTIONS|RUNNER)_/.test(name))).toEqual([])
    const again = await run.job('build')
    expect(again.outputs['artifact-digest']).toBe(outputs['artifact-digest'])
  })
})
