import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { makeRepository, rehearseStranger, temporaryFolder, writeFiles } from '../worlds/rehearsal.ts'

/** An expression as a workflow file has it. */
const use = (source: string): string => `$\{{ ${source} }}`

// Legs of every kind: an action of others builds on this system, and two run on systems that are not here.
const publish = `
name: Publish
on: {push: {tags: ['*']}, release: {types: [published]}}
permissions: {}
jobs:
  sdist:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    outputs: {version: '${use('steps.build.outputs.version')}'}
    steps: [{uses: pallets/release-action@v1, id: build, with: {step: build, token: ''}}]
  wheels:
    if: github.event_name == 'push'
    strategy: {fail-fast: false, matrix: {os: [ubuntu-latest, windows-latest, macos-latest]}}
    runs-on: ${use('matrix.os')}
    outputs:
      legs: ${use('strategy.job-total')}
      leg-0: ${use("strategy.job-index == 0 && toJSON(steps.upload.outputs) || ''")}
      leg-1: ${use("strategy.job-index == 1 && toJSON(steps.upload.outputs) || ''")}
      leg-2: ${use("strategy.job-index == 2 && toJSON(steps.upload.outputs) || ''")}
    steps:
      - uses: actions/checkout@v7
      - uses: pypa/cibuildwheel@v3
      - run: exit 1
      - uses: actions/upload-artifact@v7
        id: upload
        with:
          name: wheels-${use('strategy.job-index')}-${use('github.run_attempt')}
          path: |
            wheelhouse/*.whl
            !wheelhouse/other-*
          if-no-files-found: error
  collect:
    needs: [sdist, wheels]
    runs-on: ubuntu-latest
    outputs: {version: '${use('needs.sdist.outputs.version')}'}
    steps: [{uses: pallets/release-action@v1, with: {step: collect, needs: '${use('toJSON(needs)')}'}}]
  attest:
    needs: collect
    runs-on: ubuntu-latest
    steps: [{uses: pallets/release-action@v1, with: {step: attest}}]
  draft:
    needs: [collect, attest]
    runs-on: ubuntu-latest
    permissions: {contents: write}
    steps: [{uses: pallets/release-action@v1, with: {step: draft}}]
  publish:
    if: github.event_name == 'release'
    runs-on: ubuntu-latest
    steps: [{uses: pallets/release-action@v1, with: {step: publish}}]
  finish:
    needs: publish
    runs-on: ubuntu-latest
    steps: [{uses: pallets/release-action@v1, with: {step: finish}}]
`

const obedient = `
if (step === 'build') output('version', '1.2.0')
if (step === 'draft' && env.GITHUB_RUN_ATTEMPT === '1') await api('POST', '/releases', { tag_name: env.GITHUB_REF_NAME, draft: true })
`

const systems = ['ubuntu-latest', 'windows-latest', 'macos-latest'] as const
const nameOf = (system: string): string => `wheels (${system})`

/** A project and ready files of all legs. */
async function makeProject(folder: string): Promise<ReadonlyMap<string, string>> {
  await makeRepository(join(folder, 'thing'), [
    {
      'pyproject.toml': '[project]\nname = "thing"\nversion = "1.2.0"\n',
      '.github/workflows/publish.yaml': publish,
    },
  ])
  for (const system of systems) {
    await writeFiles(join(folder, system), {
      [`thing-1.2.0-${system}.whl`]: system,
      'other-1.whl': 'taken away by the pattern',
      'notes.txt': 'no match',
    })
  }
  return new Map(systems.map((system) => [nameOf(system), join(folder, system)]))
}

const isOfLeg = (line: string): boolean => line.startsWith('  wheels (') && !line.includes('`')

test('legs that cannot run take ready files, upload them, and are named', async () => {
  await using folder = await temporaryFolder()
  const legs = await makeProject(folder.path)
  const project = join(folder.path, 'thing')
  const { report, lines, sightings } = await rehearseStranger(folder.path, obedient, {
    project,
    legs,
    isTwice: true,
    runsCommands: true,
  })
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(report.verdict).toBe('published')
  const notRun = (system: string) => `${nameOf(system)} not run here: the files of ${join(folder.path, system)}`
  expect(lines.filter(isOfLeg).slice(0, 6)).toEqual(
    systems.flatMap((system) => [`  ${notRun(system)}`, `  ${notRun(system)}`]),
  )
  expect(lines.filter((line) => line.includes('not run here; its files'))).toEqual(
    systems.map((system) => `  ${nameOf(system)}: not run here; its files are those of ${join(folder.path, system)}`),
  )
  const { wheels } = JSON.parse(sightings.get('collect-1')?.environment.INPUT_NEEDS ?? '{}')
  const handedOn = ['leg-0', 'leg-1', 'leg-2'].map((name) => JSON.parse(wheels.outputs[name]))
  expect(wheels.outputs.legs).toBe('3')
  expect(handedOn).toEqual(
    systems.map(() => ({
      'artifact-id': expect.stringMatching(/^\d+$/),
      'artifact-url': expect.stringMatching(
        /^https:\/\/github\.com\/example\/thing\/actions\/runs\/\d+\/artifacts\/\d+$/,
      ),
      'artifact-digest': expect.stringMatching(/^[0-9a-f]{64}$/),
    })),
  )
})

test.each([
  [
    'ubuntu-latest',
    'The job "wheels (ubuntu-latest)" has nothing to upload: no file is "wheelhouse/*.whl", and a rehearsal does not run "pypa/cibuildwheel" and "run: exit 1".',
    'what builds on this system is an action of others',
  ],
  [
    'windows-latest',
    'The job "wheels (windows-latest)" runs on windows-latest, and a rehearsal has no files of it.',
    'another system',
  ],
  [
    'macos-latest',
    'The job "wheels (macos-latest)" runs on macos-latest, and a rehearsal has no files of it.',
    'the last leg, which no number of legs would miss',
  ],
])('without files of the leg %s, the release is refused', async (system, message) => {
  await using folder = await temporaryFolder()
  const legs = new Map(await makeProject(folder.path))
  legs.delete(nameOf(system))
  const { report } = await rehearseStranger(folder.path, obedient, { project: join(folder.path, 'thing'), legs })
  expect(report).toMatchObject({ verdict: 'refused', code: 'leg-missing' })
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([
    {
      code: 'leg-missing',
      severity: 'error',
      message,
      hint: `Give ready files of it: \`rehearse --leg "${nameOf(system)}=DIR"\`.`,
      file: '.github/workflows/publish.yaml',
      line: expect.any(Number),
    },
  ])
})

test('a name that is no leg is refused with the names of those that are', async () => {
  await using folder = await temporaryFolder()
  const legs = new Map([...(await makeProject(folder.path)), ['wheels (ubuntu)', folder.path], ['sdist', folder.path]])
  const { report } = await rehearseStranger(folder.path, obedient, { project: join(folder.path, 'thing'), legs })
  expect(report).toMatchObject({ verdict: 'refused', code: 'leg-missing' })
  expect(report.problems.filter(({ code }) => code === 'leg-missing').map(({ message }) => message)).toEqual([
    'The job "sdist" takes no ready files: it has no step that uploads them.',
    'No job of the run is called "wheels (ubuntu)": there are "sdist", "wheels (ubuntu-latest)", "wheels (windows-latest)", "wheels (macos-latest)", "collect", "attest", "draft", "publish", and "finish".',
  ])
})

test('without any ready files, the file is refused before anything runs', async () => {
  await using folder = await temporaryFolder()
  await makeProject(folder.path)
  await expect(rehearseStranger(folder.path, obedient, { project: join(folder.path, 'thing') })).rejects.toMatchObject({
    code: 'workflow-unsupported',
    message: expect.stringContaining(
      'depends on the step "upload" (actions/upload-artifact) of the job "wheels", which a rehearsal does not run',
    ),
    hint: expect.stringContaining('--leg "JOB=DIR"'),
  })
})

test('a folder that is not there is refused by its option', async () => {
  await using folder = await temporaryFolder()
  const legs = new Map([['wheels (macos-latest)', join(folder.path, 'none')]])
  await expect(rehearseStranger(folder.path, obedient, { legs })).rejects.toMatchObject({
    code: 'input-invalid',
    message: `The folder of "--leg wheels (macos-latest)=${join(folder.path, 'none')}" cannot be read.`,
  })
})
