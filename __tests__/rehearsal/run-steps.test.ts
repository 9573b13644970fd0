import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { makeRepository, rehearseStranger, temporaryFolder } from '../worlds/rehearsal.ts'

/** An expression as a workflow file has it. */
const use = (source: string): string => `$\{{ ${source} }}`

const pyproject = '[project]\nname = "Thing"\nversion = "1.2.0"\n'

// Jobs of every kind: legs of two systems, a called file with an action of the repository, a container, and another repository.
const publish = `
name: Own
on: {push: {tags: ['*']}, release: {types: [published]}}
permissions: {}
env: {GREETING: hello, TOKEN: '${use('github.token')}'}
jobs:
  tests:
    if: github.event_name == 'push'
    runs-on: ${use('matrix.os')}
    permissions: {contents: write, id-token: write}
    strategy: {matrix: {os: [ubuntu-latest, windows-latest], python: ['3.12']}}
    steps:
      - uses: actions/checkout@v7
      - run: |
          echo "tools=$PWD/tools" >> "$GITHUB_ENV"
          echo "$PWD/tools" >> "$GITHUB_PATH"
          chmod +x tools/hello
          echo "## Tests of ${use('matrix.python')}" >> "$GITHUB_STEP_SUMMARY"
      - name: Show what there is
        env: {OWN: '${use('secrets.GITHUB_TOKEN')}'}
        run: |
          hello; env | cut -d = -f 1 | sort | tr '\\n' ' '; echo
          echo "<$TOKEN$OWN>" "$GREETING" "$(ls -A ~ | tr '\\n' ' ')"
          git config --list | grep -ci extraheader || true
      - {run: exit 7, continue-on-error: true, id: fails}
      - {run: 'print("${use('steps.fails.outcome')}")', shell: python, working-directory: './${use('github.token')}'}
      - {run: 'pwd; exit 3', if: failure()}
  docs:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    container: sphinx
    steps: [{run: make}]
  build:
    if: github.event_name == 'push'
    needs: [tests, docs]
    uses: ./.github/workflows/build.yaml
    permissions: {contents: read}
    with: {name: thing}
  attest:
    needs: build
    if: needs.build.outputs.version != ''
    runs-on: ubuntu-latest
    steps:
      - uses: pallets/release-action@v1
        with: {step: attest}
  draft:
    needs: [build, attest]
    if: needs.build.outputs.version != ''
    runs-on: ubuntu-latest
    permissions: {contents: write}
    steps:
      - uses: pallets/release-action@v1
        with: {step: draft}
  publish:
    if: github.event_name == 'release'
    runs-on: ubuntu-latest
    steps:
      - uses: pallets/release-action@v1
        with: {step: publish}
  finish:
    needs: publish
    runs-on: ubuntu-latest
    permissions: {pull-requests: write}
    steps:
      - uses: pallets/release-action@v1
        with: {step: finish}
`

const build = `
on: {workflow_call: {inputs: {name: {type: string}}, outputs: {version: {value: '${use('jobs.sdist.outputs.version')}'}}}}
jobs:
  sdist:
    name: Distributions of ${use('inputs.name')}
    runs-on: ubuntu-latest
    defaults: {run: {working-directory: tools, shell: bash}}
    outputs: {version: '${use('steps.tool.outputs.version')}'}
    steps:
      - uses: actions/checkout@v7
      - run: pwd | sed 's,.*/,in ,'
      - {uses: ./.github/actions/build, id: tool, with: {word: '${use('inputs.name')}'}}
`

const action = `
name: Build
description: Builds
inputs: {word: {default: ''}}
outputs: {version: {value: '${use('steps.ours.outputs.version')}'}}
runs:
  using: composite
  steps:
    - {run: 'echo "building ${use('inputs.word')}"', shell: sh}
    - {uses: pallets/release-action@v1, id: ours, with: {step: build, token: ''}}
`

const obedient = `
console.log('::warning title=change-log-date-off,file=CHANGES.rst,line=4::' + step + ' has seen it.')
if (step === 'check') console.log((await api('GET', '/milestones')).body.message)
if (step === 'build') output('version', '1.2.0')
if (step === 'draft') await api('POST', '/releases', { tag_name: env.GITHUB_REF_NAME, draft: true })
if (step === 'finish') await api('POST', '/issues/1/comments', { body: 'Released.' })
`

const files = {
  'pyproject.toml': pyproject,
  'tools/hello': '#!/bin/sh\necho hello from the PATH\n',
  '.github/workflows/publish.yaml': publish,
  '.github/workflows/build.yaml': build,
  '.github/actions/build/action.yml': action,
}

const isOfJob = (line: string): boolean => /^ {2}[\w ()/,.-]+ (?:done|FAILED|skipped|not run)/.test(line)

test('a whole release by its own commands, legs, and files', async () => {
  await using folder = await temporaryFolder()
  const project = join(folder.path, 'thing')
  await makeRepository(project, [files])
  const { report, lines, out, sightings } = await rehearseStranger(folder.path, obedient, {
    project,
    runsCommands: true,
  })
  expect(report).toMatchObject({ verdict: 'published' })
  expect(lines.filter(isOfJob).map((line) => line.replace(/ +\d+\.\d s$/, ''))).toEqual([
    '  check        done',
    '  tests (ubuntu-latest, 3.12) done',
    '  tests (windows-latest, 3.12) not run: runs on windows-latest',
    '  docs         not run: has a container',
    '  build / Distributions of thing done',
    '  attest       done',
    '  draft        done',
    '  publish      done',
    '  finish       done',
  ])
  expect(lines.slice(lines.indexOf('Jobs that only GitHub runs:') + 1)).toEqual([
    '  tests (windows-latest, 3.12): runs on windows-latest; build / Distributions of thing went on as if it had succeeded',
    '  docs: has a container; build / Distributions of thing went on as if it had succeeded',
  ])
  // What the called file builds is signed for the file that was called.
  expect(sightings.get('build-1')?.environment).toMatchObject({ GITHUB_JOB: 'sdist', INPUT_TOKEN: '' })

  const log = (await readFile(join(out, 'logs/tests-ubuntu-latest-3.12.txt'), 'utf8')).split('\n')
  const start = log.indexOf('Show what there is, attempt 1')
  expect(log[start + 1]).toBe('hello from the PATH')
  const names = (log[start + 2] ?? '').trim().split(' ')
  expect(names).toEqual(
    expect.arrayContaining(['CI', 'GITHUB_SHA', 'GITHUB_OUTPUT', 'HOME', 'PATH', 'tools', 'GREETING']),
  )
  expect(names.filter((name) => /^(?:ACTIONS_|INPUT_|SSH_|SECRET|VIRTUAL_ENV|PYTHONPATH)/.test(name))).toEqual([])
  expect(log.slice(start + 3, start + 5)).toEqual(['<> hello tmp ', '0'])
  expect(log).toContain('failure')
  expect(await readFile(join(out, 'logs/build-Distributions-of-thing.txt'), 'utf8')).toContain('in tools')
  expect(await readFile(join(out, 'logs/build-Distributions-of-thing.txt'), 'utf8')).toContain('building thing')
  // What only GitHub knows is not made up.
  expect(await readFile(join(out, 'logs/check.txt'), 'utf8')).toContain('it is not checked in a rehearsal')
  expect(await readFile(join(out, 'comment.md'), 'utf8')).toBe('Released.\n')
  expect((await readFile(join(out, 'annotations.txt'), 'utf8')).split('\n\n')[0]).toBe(
    'warning: change-log-date-off: check has seen it. (CHANGES.rst:4)\n  by step: check, job check',
  )
  expect(await readdir(join(out, 'summaries'))).toHaveLength(6)
})

test('a command that fails ends the release, with its last words', async () => {
  await using folder = await temporaryFolder()
  const project = join(folder.path, 'thing')
  const failing = publish.replace('exit 7, continue-on-error: true', 'echo not today; exit 7')
  await makeRepository(project, [{ ...files, '.github/workflows/publish.yaml': failing }])
  const { report, lines, out } = await rehearseStranger(folder.path, obedient, { project, runsCommands: true })
  expect(report).toMatchObject({ verdict: 'refused', code: 'command-failed' })
  expect(report.problems.map(({ message, line }) => [message, line])).toEqual([
    [
      'The step "run: echo not today; exit 7" of the job "tests (ubuntu-latest, 3.12)" ended with exit code 7. Its last words:\nnot today',
      25,
    ],
    [expect.stringMatching(/^The step "run: pwd; exit 3" .* ended with exit code 3\. Its last words:\n\//), 27],
  ])
  // The other leg is canceled, and what needs them is skipped.
  expect(lines.filter((line) => / skipped$/.test(line))).toEqual([expect.stringMatching(/^ {2}build +skipped$/)])
  expect(await readFile(join(out, 'logs/tests-ubuntu-latest-3.12.txt'), 'utf8')).toContain('not today')
})

test('a release whose jobs do not run says why not', async () => {
  await using folder = await temporaryFolder()
  const project = join(folder.path, 'thing')
  const steps = (name: string): string => `steps: [{uses: pallets/release-action@v1, with: {step: ${name}}}]`
  const idle = `
name: Own
on: {push: {tags: ['*']}}
permissions: {}
jobs:
  build:
    runs-on: windows-latest
    ${steps('build')}
  attest:
    if: github.repository == 'pallets/thing'
    runs-on: ubuntu-latest
    ${steps('attest')}
  draft:
    needs: attest
    runs-on: ubuntu-latest
    ${steps('draft')}
`
  await makeRepository(project, [{ 'pyproject.toml': pyproject, '.github/workflows/publish.yaml': idle }])
  const { report } = await rehearseStranger(folder.path, '', { project })
  expect(report.problems.map(({ message }) => message)).toEqual([
    [
      'When a maintainer pushes the tag 1.2.0, .github/workflows/publish.yaml does not do its part: no job of it ran "step: build", "step: attest", and "step: draft"',
      'the job "build" runs on windows-latest, and is not run here',
      'the job "attest" was skipped, and asks for `github.repository`, which comes from the remote "origin"',
      'the job "draft" needs "attest", which this event skips.',
    ].join('; '),
  ])
})
