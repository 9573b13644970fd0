import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { folderToBuild } from '../../src/clients/front-end/project-copy.ts'
import { type BuildOptions, buildDistributions, describeFrontEnd } from '../../src/clients/front-end.ts'
import { refusalOf } from '../refusal-of.ts'
import { testFolder } from '../worlds/folder.ts'
import { movedClock } from '../worlds/moved-clock.ts'
import { programs, writeScript } from '../worlds/release/programs.ts'

const folder = testFolder()
let environment: Record<string, string>
let options: BuildOptions
beforeAll(async () => {
  const work = folder.at('work')
  mkdirSync(work)
  // What would be fetched into an isolated environment is not there, and nobody is asked for it.
  environment = { ...(await programs(work, 'each')), PIP_NO_INDEX: '1' }
})
beforeEach(() => {
  const [project, workingFolder] = [folder.at('no-project'), folder.at('empty')]
  mkdirSync(project)
  mkdirSync(workingFolder)
  options = {
    project,
    builds: 'project',
    output: project,
    workingFolder,
    environment,
    sourceDateEpoch: 0,
    limitMinutes: 1,
    log: folder.at('build.log'),
  }
})

test.each([
  [['flit_core<4'], ['--no-isolation'], 'what Flask asks for is there'],
  [['flit_core >=3.11,<4', 'packaging'], ['--no-isolation'], 'all of several'],
  [[], ['--no-isolation'], 'nothing is asked for'],
  [['flit_core<4', 'no-such-distribution'], [], 'one of several is not there'],
  [['flit_core>=99'], [], 'another version is there'],
  [['flit_core<4; python_version < "3"'], ['--no-isolation'], 'a condition that does not hold asks for nothing'],
])('python3 -m build for %j is started with %j: %s', async (requires, isolation) => {
  // There is no project, so that nothing is built.
  const { code, message } = await refusalOf(() => buildDistributions(requires, options))
  const command = ['python3', '-m', 'build', ...isolation].join(' ')
  expect([code, message.split('\n')[0]]).toEqual([
    'build-failed',
    `\`${command}\` ended with 1. The end of what it said:`,
  ])
})

test.each(['sdist', 'wheel'] as const)(
  'one of the two kinds is built by the front end that is there: %s',
  async (builds) => {
    const uv = join(String(environment.PATH), 'uv')
    const asked = folder.at('asked')
    await writeScript(uv, `if [ "$1" = --version ]; then echo uv 0.9.0; else echo "$@" >'${asked}'; fi`)
    await buildDistributions([], { ...options, builds })
    await rm(uv)
    expect(readFileSync(asked, 'utf8')).toMatch(`build --${builds} --no-cache --out-dir `)
    const { message } = await refusalOf(() => buildDistributions([], { ...options, builds }))
    expect(message).toMatch(`\`python3 -m build --${builds} --no-isolation\` ended with 1.`)
  },
)

test.each([
  ['is not there', undefined],
  ['has no `build`', 'exit 0'],
])('python is asked where python3 %s', async (_why, python3) => {
  const only = folder.at('only')
  mkdirSync(only)
  await writeScript(join(only, 'python'), `PATH=${environment.PATH} exec python3 "$@"`)
  if (python3 !== undefined) await writeScript(join(only, 'python3'), python3)
  const { message } = await refusalOf(() =>
    buildDistributions([], { ...options, environment: { ...environment, PATH: only } }),
  )
  expect(message).toMatch(/^`python -m build --no-isolation` ended with 1\. The end of what it said:\n/)
})

test('a second project of one folder is built from its own file, in a copy of the checkout', async () => {
  const [checkout, output, copy] = [folder.at('checkout'), folder.at('dist'), folder.at('copy')]
  for (const path of [checkout, join(checkout, '.git'), output]) mkdirSync(path)
  const named = (name: string): string =>
    `[project]\nname = "${name}"\nversion = "1.1.0"\ndescription = "Tidy."\n\n[build-system]\nrequires = ["flit_core<4"]\nbuild-backend = "flit_core.buildapi"\n`
  const files = {
    'pyproject.toml': named('tidy'),
    'pyproject-too.toml': named('tidy-too'),
    'tidy_too.py': '',
    '.git/HEAD': '',
  }
  for (const [path, text] of Object.entries(files)) writeFileSync(join(checkout, path), text)
  const place = { folder: '', projectFile: 'pyproject-too.toml' }
  const project = await folderToBuild(checkout, place, copy)
  await buildDistributions(['flit_core<4'], { ...options, project, output })
  expect(readdirSync(output).toSorted()).toEqual(['tidy_too-1.1.0-py2.py3-none-any.whl', 'tidy_too-1.1.0.tar.gz'])
  expect(readdirSync(checkout).toSorted()).toEqual(['.git', 'pyproject-too.toml', 'pyproject.toml', 'tidy_too.py'])
  expect([project, readdirSync(project).includes('.git')]).toEqual([copy, false])
  expect(readFileSync(join(checkout, 'pyproject.toml'), 'utf8')).toBe(files['pyproject.toml'])
})

test('a version that is set from outside does not reach the build', async () => {
  const uv = join(String(environment.PATH), 'uv')
  const seen = folder.at('seen')
  await writeScript(uv, `if [ "$1" = --version ]; then echo uv 0.9.0; else export -p >'${seen}'; fi`)
  const set = { SETUPTOOLS_SCM_PRETEND_VERSION_FOR_A: '9', PDM_BUILD_SCM_VERSION: '9', SETUPTOOLS_SCM_DEBUG: '1' }
  await buildDistributions([], { ...options, environment: { ...environment, ...set } })
  await rm(uv)
  expect(readFileSync(seen, 'utf8').match(/\b(?:SETUPTOOLS|PDM)_\w+/g)).toEqual(['SETUPTOOLS_SCM_DEBUG'])
})

test('uv comes first', async () => {
  const uv = join(String(environment.PATH), 'uv')
  await writeScript(uv, 'if [ "$1" = --version ]; then echo uv 0.9.0; fi')
  const found = await buildDistributions(['no-such-distribution'], options)
  await rm(uv)
  expect(found).toEqual({ kind: 'uv', version: 'uv 0.9.0' })
})

test.each([
  [
    'i=0; while [ $i -lt 50 ]; do i=$((i+1)); echo $i; done',
    Array.from({ length: 40 }, (_, index) => `${index + 11}`),
    'of many lines, the last ones',
  ],
  ['printf "\\033[31merror:\\033[0m no compiler\\n" >&2', ['error: no compiler'], 'without colors, from both streams'],
  ['printf "a\\342\\200\\256b\\n"', ['a\\u{202e}b'], 'what cannot be seen is shown'],
  ['printf "%0400d\\n" 0', [`${'0'.repeat(300)}…`], 'no line is endless'],
  ['printf "no line end"', ['no line end'], 'what stands at the very end'],
  ['true', [], 'or that there were none'],
])('a failed build shows what %j said: %j, %#', async (script, lines) => {
  const uv = join(String(environment.PATH), 'uv')
  await writeScript(uv, `if [ "$1" = --version ]; then echo uv 0.9.0; exit; fi; ${script}; exit 2`)
  const found = await refusalOf(() => buildDistributions([], options))
  await rm(uv)
  const words = lines.length === 0 ? 'It said nothing.' : `The end of what it said:\n${lines.join('\n')}`
  expect(found).toMatchObject({ code: 'build-failed', message: `\`uv build\` ended with 2. ${words}` })
})

test('a front end that needs too long is ended, and what it said last is shown', async () => {
  const uv = join(String(environment.PATH), 'uv')
  await writeScript(
    uv,
    `if [ "$1" = --version ]; then echo uv 0.9.0; exit; fi; echo compiling; PATH='${process.env.PATH}' exec sleep 600`,
  )
  const clock = movedClock()
  const building = refusalOf(() => buildDistributions([], { ...options, limitMinutes: 25, clock }))
  const isCompiling = () => existsSync(options.log) && readFileSync(options.log, 'utf8') === 'compiling\n'
  while (!isCompiling()) await new Promise((resolve) => setTimeout(resolve, 20))
  clock.expire()
  const found = await building
  await rm(uv)
  expect(found).toMatchObject({
    code: 'build-failed',
    message: '`uv build` was ended after 25 minutes. The end of what it said:\ncompiling',
    hint: `Set \`timeout-minutes\` of this step if it needs longer; all that it said is in ${options.log} on the runner.`,
  })
})

test.each([
  ['{"version": "1\\n::set-output name=version::6", "isIsolated": true}', 'a version that is more than one line'],
  ['{"version": "1.2"}', 'a part of it'],
  ['##[add-mask]e', 'what the runner would obey in a stack'],
])('facts that the build wrote over are not shown: %s, %s', async (facts) => {
  const only = folder.at('only')
  mkdirSync(only)
  await writeScript(join(only, 'python3'), `printf '%s' '${facts}' >"$2"`)
  const found = await refusalOf(() => buildDistributions([], { ...options, environment: { PATH: only } }))
  expect(found).toMatchObject({
    code: 'build-failed',
    message: 'What `build` is and how it builds cannot be read from the file that tells it: the build changed it.',
  })
})

test.each([
  [{ kind: 'uv', version: 'uv 0.9.0' }, 'Built by uv 0.9.0, in an isolated environment.'],
  [
    { kind: 'build', version: 'build 1.2.2', python: 'python3', isIsolated: true },
    'Built by build 1.2.2 of python3, in an isolated environment.',
  ],
  [
    { kind: 'build', version: 'build 1.2.2', python: 'python', isIsolated: false },
    'Built by build 1.2.2 of python without isolation: that Python already has what `build-system.requires` asks for.',
  ],
] as const)('%j is described in one sentence', (frontEnd, sentence) => {
  expect(describeFrontEnd(frontEnd)).toBe(sentence)
})

test.each([
  ['there is no Python', undefined],
  ['it has no `build`', 'exit 0'],
])('without either, nothing is built: %s', async (_why, python) => {
  const only = folder.at('only')
  mkdirSync(only)
  if (python !== undefined) await writeScript(join(only, 'python3'), python)
  const found = await refusalOf(() => buildDistributions([], { ...options, environment: { PATH: only } }))
  expect(found).toMatchObject({
    code: 'front-end-missing',
    exitCode: 1,
    message: 'None of `uv`, `python3 -m build`, and `python -m build` can be run here.',
    hint: 'Add a step with `astral-sh/setup-uv` and `enable-cache: false` before this one.',
  })
})
