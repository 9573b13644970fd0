import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { gitIn } from '../src/clients/git/isolated.ts'
import { identity } from '../src/rehearsal/scene/maintainer.ts'
import { onLaptop } from './audiences.ts'
import { countingGit } from './worlds/project.ts'
import { makeRepository, rehearseStranger, temporaryFolder, writeFiles } from './worlds/rehearsal.ts'

// Does the least that leads through all three buttons: a version, and a draft without files.
const obedient = `
if (step === 'build') {
  output('version', '1.2.0')
  output('artifact-id', '7')
  output('artifact-digest', 'sha256:' + '0'.repeat(64))
}
if (step === 'draft') {
  const known = (await api('GET', '/releases')).body.find((release) => release.tag_name === env.GITHUB_REF_NAME)
  if (known === undefined) await api('POST', '/releases', { tag_name: env.GITHUB_REF_NAME, draft: true, body: 'Notes.' })
}
appendFileSync(env.GITHUB_STEP_SUMMARY, '## ' + step)
`

/** What changes from run to run, in a form that does not. */
function steady(line: string): string {
  return line
    .replace(/\d+\.\d s$/, 'N.N s')
    .replace(/commit [0-9a-f]{12}/, 'commit HASH')
    .replace(/^In .*\/rehearsal\/:$/, 'In rehearsal/:')
}

describe('a rehearsal of the sample', () => {
  test('goes through all three buttons by the templates, and tells a person', async () => {
    await using folder = await temporaryFolder()
    const git = countingGit()
    const environment = { ...process.env, PATH: git.path }
    const { report, lines, out } = await rehearseStranger(folder.path, obedient, { environment })
    expect(lines.map(steady)).toEqual([
      'Runs templates/release-check.yaml, then templates/publish.yaml',
      'Rehearsal of Example-Greeting 1.2.0 as example/example-greeting',
      '  tag 1.2.0 at commit HASH; no request leaves this machine',
      '',
      'Button 1: a maintainer opens the release pull request',
      '  check        done       N.N s',
      '',
      'Button 2: a maintainer pushes the tag 1.2.0',
      '  build        done       N.N s',
      '  attest       done       N.N s',
      '  draft        done       N.N s',
      '',
      'Button 3: a maintainer reads the draft and clicks "Publish release"',
      '  publish      done       N.N s',
      '  finish       done       N.N s',
      '',
      'Published: Example-Greeting 1.2.0, 0 files.',
      '',
      'In rehearsal/:',
      '  summaries/       what each step says on the page of its run',
      '  requests.jsonl   2 requests, 1 of them a write',
      '  report.json      all of this for programs',
      '',
      'Steps that only GitHub runs:',
      '  astral-sh/setup-uv (build)',
    ])
    expect(report).toEqual({
      schema: 1,
      verdict: 'published',
      code: null,
      project: 'Example-Greeting',
      version: '1.2.0',
      tag: '1.2.0',
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      repository: 'example/example-greeting',
      identity: {
        san: 'https://github.com/example/example-greeting/.github/workflows/publish.yaml@refs/tags/1.2.0',
        issuer: 'https://token.actions.githubusercontent.com',
      },
      jobs: ['check', 'build', 'attest', 'draft', 'publish', 'finish'].map((name) => ({
        name,
        step: name,
        attempt: 1,
        exitCode: 0,
        durationMs: expect.any(Number),
      })),
      files: [],
      problems: [],
    })
    expect(JSON.parse(await readFile(join(out, 'report.json'), 'utf8'))).toEqual(report)
    expect((await readdir(out, { recursive: true })).toSorted()).toEqual([
      'index',
      'index/simple.json',
      'release',
      'release/body.md',
      'report.json',
      'requests.jsonl',
      'summaries',
      ...['attest', 'build', 'check', 'draft', 'finish', 'publish'].map((step) => `summaries/${step}.md`),
      'trusted_root.json',
    ])
    const place = { job: 'draft', attempt: 1, server: 'github' }
    const path = '/repos/example/example-greeting/releases'
    expect(
      (await readFile(join(out, 'requests.jsonl'), 'utf8'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { n: 1, ...place, method: 'GET', path, status: 200, write: false },
      { n: 2, ...place, method: 'POST', path, status: 201, write: true },
    ])
    // Those of the scene, of the stand-in for GitHub, and of two checkouts.
    const checkout = ['init', 'fetch', 'checkout', 'rev-parse']
    expect(git.commands()).toEqual([
      ...[
        'init',
        'fast-import',
        'for-each-ref',
        'cat-file',
        'commit-tree',
        'update-ref',
        'for-each-ref',
        'log',
        'diff-tree',
      ],
      ...[...checkout, 'update-ref', 'for-each-ref', ...checkout],
    ])
  })

  test('a second rehearsal takes the place of the first', async () => {
    await using folder = await temporaryFolder()
    const { out } = await rehearseStranger(folder.path, obedient)
    await rehearseStranger(folder.path, `${obedient}\nif (step === 'check') process.exitCode = 1`)
    expect(JSON.parse(await readFile(join(out, 'report.json'), 'utf8')).verdict).toBe('failed')
    expect(await readdir(join(out, 'summaries'))).toEqual(['check.md'])
  })

  test('a check that says no-go is the end, with its problem and a report', async () => {
    await using folder = await temporaryFolder()
    const problem = {
      code: 'change-log-not-dated',
      severity: 'error',
      place: 'Section "1.2.0"',
      message: 'It has no date.',
      hint: 'Write it.',
      file: 'CHANGES.rst',
      line: 4,
    }
    const script = `output('problems', ${JSON.stringify(JSON.stringify([problem]))})\nprocess.exitCode = 1`
    const { report, lines, out } = await rehearseStranger(folder.path, script)
    expect(report).toMatchObject({ verdict: 'refused', code: 'change-log-not-dated', files: [] })
    expect(report.problems).toEqual([problem])
    expect(report.jobs.map(({ step, exitCode }) => [step, exitCode])).toEqual([['check', 1]])
    expect(lines.filter((line) => line.startsWith('Button'))).toHaveLength(1)
    expect(lines.filter((line) => /^ *(?:error|hint|see)/.test(line))).toEqual([
      '  error: Section "1.2.0": It has no date. (CHANGES.rst:4) [change-log-not-dated]',
      '    hint: Write it.',
      `    see ${onLaptop.errorsPage}#change-log-not-dated`,
    ])
    expect(await readdir(join(out, 'summaries'))).toEqual(['check.md'])
  })

  test('a step that dies without a word is reported with its last ones, and without what it masked', async () => {
    await using folder = await temporaryFolder()
    const script = `console.log('::add-mask::hunter2hunter2')\nthrow new Error('hunter2hunter2 was not accepted')`
    const { report } = await rehearseStranger(folder.path, script)
    expect(report).toMatchObject({ verdict: 'failed', code: 'step-crashed' })
    expect(report.problems[0]?.message).toMatch(/^The step "check" ended with exit code 1\. Its last words:\n/)
    expect(report.problems[0]?.message).toContain('Error: *** was not accepted')
  })

  test('what a step prints is kept, without what is secret', async () => {
    await using folder = await temporaryFolder()
    const problem = { code: 'build-failed', severity: 'error', message: 'It failed.', hint: 'Fix it.' }
    const script = `console.log('::group::Build\\ncompiling with ' + env.INPUT_TOKEN + '\\n::endgroup::')\noutput('problems', ${JSON.stringify(JSON.stringify([problem]))})\nprocess.exitCode = 1`
    const { lines, out } = await rehearseStranger(folder.path, script)
    expect(await readFile(join(out, 'logs/check.txt'), 'utf8')).toBe('step: check, attempt 1\ncompiling with ***\n')
    expect(lines).toContain('  logs/            what each job printed, such as the words of the build')
  })

  test('a failed job skips those that need it', async () => {
    await using folder = await temporaryFolder()
    const { lines } = await rehearseStranger(folder.path, `if (step === 'attest') process.exitCode = 1\n${obedient}`)
    expect(lines.map(steady).filter((line) => /^ {2}(?:build|attest|draft)/.test(line))).toEqual([
      '  build        done       N.N s',
      '  attest       FAILED     N.N s',
      '  draft        skipped',
    ])
  })

  test('a tag that is no version builds nothing, and leaves no draft to publish', async () => {
    await using folder = await temporaryFolder()
    const { report } = await rehearseStranger(folder.path, `if (step === 'build') output('version', '')`)
    expect(report).toMatchObject({ verdict: 'refused', code: 'release-not-published' })
    expect(report.jobs.map(({ step }) => step)).toEqual(['check', 'build'])
  })

  test('a token in a summary leaves no folder behind', async () => {
    await using folder = await temporaryFolder()
    const leaking = `${obedient}\nif (step === 'check') appendFileSync(env.GITHUB_STEP_SUMMARY, env.INPUT_TOKEN)`
    await expect(rehearseStranger(folder.path, leaking)).rejects.toThrow(
      'A token that was given to a job stands in "check.md"',
    )
    expect(await readdir(folder.path)).toEqual(['root', 'sightings.jsonl'])
  })
})

describe('--twice', () => {
  const uploading = (digest: string): string => `
if (step === 'build') {
  const call = (method, body) => fetch(env.ACTIONS_RESULTS_URL + 'twirp/github.actions.results.api.v1.ArtifactService/' + method, {
    method: 'POST',
    headers: { authorization: 'Bearer ' + env.ACTIONS_RUNTIME_TOKEN, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).then((answer) => answer.json())
  const [, run, job] = JSON.parse(Buffer.from(env.ACTIONS_RUNTIME_TOKEN.split('.')[1], 'base64url').toString()).scp
    .split(' ').find((scope) => scope.startsWith('Actions.Results:')).split(':')
  const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job, name: 'distributions' }
  const { signed_upload_url } = await call('CreateArtifact', { ...ids, version: 7 })
  await fetch(signed_upload_url + '&comp=block&blockid=AAAA', { method: 'PUT', body: 'zip' })
  await fetch(signed_upload_url + '&comp=blocklist', {
    method: 'PUT', headers: { 'x-ms-blob-content-type': 'application/zip' },
    body: '<?xml version="1.0"?><BlockList><Latest>AAAA</Latest></BlockList>',
  })
  const { createHash } = await import('node:crypto')
  const hash = 'sha256:' + createHash('sha256').update('zip').digest('hex')
  await call('FinalizeArtifact', { ...ids, size: '3', hash })
  output('version', '1.2.0')
  output('artifact-digest', ${digest})
}
if (step === 'draft') {
  const known = (await api('GET', '/releases')).body.find((release) => release.tag_name === env.GITHUB_REF_NAME)
  if (known === undefined) await api('POST', '/releases', { tag_name: env.GITHUB_REF_NAME, draft: true, body: 'Notes.' })
}`

  test('each job runs again, and one that does nothing more holds', async () => {
    await using folder = await temporaryFolder()
    const { report, sightings } = await rehearseStranger(folder.path, uploading("'abc'"), { isTwice: true })
    expect(report.problems).toEqual([])
    expect(report.verdict).toBe('published')
    expect(report.jobs.map(({ name, attempt }) => `${name} ${attempt}`)).toEqual(
      ['check', 'build', 'attest', 'draft', 'publish', 'finish'].flatMap((name) => [`${name} 1`, `${name} 2`]),
    )
    expect(sightings.get('finish-2')?.environment.GITHUB_RUN_ATTEMPT).toBe('2')
  })

  test('a build with another digest does not hold', async () => {
    await using folder = await temporaryFolder()
    const { report } = await rehearseStranger(folder.path, uploading('env.GITHUB_RUN_ATTEMPT'), { isTwice: true })
    expect(report).toMatchObject({ verdict: 'failed', code: 'rehearsal-not-repeatable' })
    expect(report.problems.map(({ message }) => message)).toEqual([
      'The second attempt of the job "build" was not a repetition: its artifact has the digest "2", the first one "1".',
    ])
  })

  test('a second draft does not hold', async () => {
    await using folder = await temporaryFolder()
    const script = uploading("'abc'").replace('if (known === undefined) ', '')
    const { report } = await rehearseStranger(folder.path, script, { isTwice: true })
    expect(report.problems.map(({ message }) => message)).toEqual([
      'The second attempt of the job "draft" was not a repetition: it sent POST /repos/example/example-greeting/releases to github (201).',
    ])
  })
})

describe('--serve', () => {
  test('keeps the index, and only the index, until it is closed', async () => {
    await using folder = await temporaryFolder()
    const { serving, sightings } = await rehearseStranger(folder.path, obedient, { isServing: true })
    const url = serving?.url ?? ''
    expect((await fetch(`${url}/simple/`)).status).toBe(200)
    await expect(fetch(`${sightings.get('check-1')?.environment.GITHUB_API_URL}/`)).rejects.toThrow('fetch failed')
    await serving?.close()
    await expect(fetch(`${url}/simple/`)).rejects.toThrow('fetch failed')
  })
})

const pyproject = (version: string): string =>
  `[project]\nname = "Thing"\nversion = "${version}"\n\n[build-system]\nrequires = ["flit_core<4"]\nbuild-backend = "flit_core.buildapi"\n`

describe('--project', () => {
  test('is copied and never touched, and gets its repository name from its remote', async () => {
    await using folder = await temporaryFolder()
    const project = join(folder.path, 'thing')
    await makeRepository(project, [
      { 'pyproject.toml': pyproject('1.2.0.dev') },
      { 'pyproject.toml': pyproject('1.2.0') },
    ])
    const git = gitIn(project, process.env)
    await git(['remote', 'add', 'origin', 'git@github.com:pallets/thing.git'])
    await writeFiles(project, { 'new.txt': 'not committed' })
    const state = async (): Promise<string[]> => [
      await git(['status', '--porcelain']),
      await git(['for-each-ref']),
      String(await readFile(join(project, '.git', 'index'), 'base64')),
    ]
    const before = await state()
    // A job of GitHub, and a hook of git, around it.
    const around = {
      GITHUB_REPOSITORY: 'other/name',
      GITHUB_TOKEN: 'ghs_of-the-job',
      GIT_DIR: join(folder.path, 'nowhere'),
    }
    const environment = { ...process.env, ...around }
    const { report, lines, sightings } = await rehearseStranger(folder.path, obedient, { project, environment })
    const seen = sightings.get('check-1')?.environment ?? {}
    expect([seen.GITHUB_REPOSITORY, seen.GITHUB_TOKEN, seen.GIT_DIR]).toEqual(['pallets/thing', undefined, undefined])
    expect(await state()).toEqual(before)
    expect(report).toMatchObject({ verdict: 'published', project: 'Thing', tag: '1.2.0', repository: 'pallets/thing' })
    expect(report.commit).toBe(await git(['rev-parse', 'HEAD']))
    expect(lines[3]).toBe('  1 change that is not committed: not part of the rehearsal')
    expect(sightings.get('check-1')?.event).toMatchObject({
      number: 1,
      pull_request: {
        head: { ref: 'release-1.2.0', sha: report.commit },
        base: { ref: 'main', sha: await git(['rev-parse', 'HEAD^']) },
      },
    })
  })

  test('what is checked out is released by its own files, and no old tag by a template', async () => {
    await using folder = await temporaryFolder()
    const project = join(folder.path, 'thing')
    const pasted = await readFile('templates/publish.yaml', 'utf8')
    const log = (dated: string): string => `Version 1.1.0\n-------------\n\n${dated}\n\n- Fix.\n`
    await makeRepository(project, [
      { 'pyproject.toml': pyproject('1.1.0'), 'CHANGES.rst': log('Released 2026-01-01') },
      { '.github/workflows/publish.yml': 'on: push\njobs: {a: {runs-on: x, steps: [{run: twine upload dist/*}]}}\n' },
    ])
    const git = gitIn(project, process.env)
    await git(['tag', '1.1.0', 'HEAD^'])
    const first = await rehearseStranger(folder.path, obedient, { project })
    expect(first.lines[0]).toBe(
      'Runs templates/release-check.yaml, then templates/publish.yaml: .github/workflows/publish.yml of the project has no step of this action, so the template runs in its place (--workflow FILE names another)',
    )
    expect(first.report).toMatchObject({ verdict: 'published', tag: '1.1.1', version: '1.1.1' })
    expect(first.lines[3]).toMatch(
      /^ {2}made in the copy on [0-9a-f]{12}, as `next` and `prepare` would make it, with one placeholder entry; 1\.1\.1 is the next fix version after 1\.1\.0, which pyproject\.toml:3 has; the tag 1\.1\.0 is on another commit$/,
    )

    await writeFiles(project, { '.github/workflows/publish.yml': pasted.replace('step: attest', 'step: atest') })
    await git(['add', '--all'])
    await git(['commit', '--quiet', '--message', 'paste'], identity(new Date()))
    const second = await rehearseStranger(folder.path, obedient, { project })
    expect(second.lines[0]).toBe('Runs templates/release-check.yaml, then .github/workflows/publish.yml of the project')
    expect(second.report.identity.san).toBe(
      'https://github.com/example/thing/.github/workflows/publish.yml@refs/tags/1.1.1',
    )
    expect(second.report.problems.map(({ code }) => code)).toContain('workflow-not-started')
  })

  test("the project's own workflow runs where it uses this action", async () => {
    await using folder = await temporaryFolder()
    const project = join(folder.path, 'thing')
    const own = `
name: Own
on: {push: {tags: ['*']}}
permissions: {}
jobs:
  all:
    runs-on: ubuntu-latest
    permissions: {contents: write}
    steps:
      - uses: pallets/release-action@main
        id: build
        with: {step: build}
      - uses: pallets/release-action@main
        if: steps.build.outputs.version == '1.2.0'
        with: {step: draft}
`
    await makeRepository(project, [{ 'pyproject.toml': pyproject('1.2.0'), '.github/workflows/publish.yaml': own }])
    const { report, lines } = await rehearseStranger(folder.path, obedient, { project })
    expect(lines[0]).toBe('Runs templates/release-check.yaml, then .github/workflows/publish.yaml of the project')
    expect(report.jobs.map(({ name, step }) => `${name}: ${step}`)).toEqual([
      'check: check',
      'all: build',
      'all: draft',
    ])
    expect(report.problems).toEqual([
      {
        code: 'workflow-not-started',
        severity: 'error',
        message:
          'When a maintainer pushes the tag 1.2.0, .github/workflows/publish.yaml does not do its part: no job of it ran "step: attest".',
        hint: 'Compare the file with the template of the same name.',
        file: '.github/workflows/publish.yaml',
      },
    ])
  })

  test('a tag with a slash does not start the template, and what does is said', async () => {
    await using folder = await temporaryFolder()
    const project = join(folder.path, 'thing')
    await makeRepository(project, [{ 'pyproject.toml': pyproject('1.2.0') }])
    const { report } = await rehearseStranger(folder.path, obedient, { project, tag: 'thing/v1.2.0' })
    expect([report.verdict, ...report.problems]).toEqual([
      'refused',
      {
        code: 'workflow-not-started',
        severity: 'error',
        message:
          'When a maintainer pushes the tag thing/v1.2.0, .github/workflows/publish.yaml does not do its part: its key `on` fits no event that GitHub makes of it.',
        hint: "Write `tags: ['**']`, since `*` does not match the `/` of the tag.",
        file: '.github/workflows/publish.yaml',
      },
    ])
  })

  test.each([
    ['no folder', 'missing', undefined],
    ['a folder without git', 'plain', { 'pyproject.toml': pyproject('1.2.0') }],
  ])('%s is refused', async (_reason, name, files) => {
    await using folder = await temporaryFolder()
    if (files !== undefined) await writeFiles(join(folder.path, name), files)
    const project = join(folder.path, name)
    await expect(rehearseStranger(folder.path, obedient, { project })).rejects.toMatchObject({
      code: 'repository-unfit',
    })
  })
})
