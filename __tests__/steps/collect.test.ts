import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Artifact } from '../../src/standins/artifacts/state.ts'
import { recordOf, zip } from '../distribution/archives.ts'
import { sawProblem } from '../examples.ts'
import { closeRelease } from '../worlds/release/leaks.ts'
import { type MatrixRun, openMatrixRun } from '../worlds/release/matrix.ts'
import { tarOf, untar } from '../worlds/release/tar.ts'
import { openRelease, type Release, root } from '../worlds/release.ts'

let release: Release
beforeAll(async () => {
  release = await openRelease()
})
afterAll(() => closeRelease(release))

const sdist = 'example_greeting-1.2.0.tar.gz'
const metadata = 'Metadata-Version: 2.4\nName: example-greeting\nVersion: 1.2.0\nSummary: Greets\n'

/** A wheel of the sample for one platform. */
function wheel(tag: string, module = 'def greet(): ...\n') {
  const [folder, name] = ['example_greeting-1.2.0.dist-info', `example_greeting-1.2.0-${tag}.whl`]
  const isPure = tag.endsWith('-any')
  const entries = [
    { name: 'example_greeting/__init__.py', contents: module },
    { name: `${folder}/METADATA`, contents: metadata },
    {
      name: `${folder}/WHEEL`,
      contents: `Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: ${isPure}\nTag: ${tag}\n`,
    },
  ]
  const record = { name: `${folder}/RECORD`, contents: recordOf(entries, folder) }
  return { name, bytes: zip([...entries, record]) }
}

const linux = wheel('cp313-cp313-manylinux_2_28_x86_64')
const mac = wheel('cp313-cp313-macosx_11_0_arm64')
const windows = wheel('cp313-cp313-win_amd64')

/** The template with a matrix whose legs have built a wheel each, and a job of another action that uploads more. */
async function workflow(): Promise<string> {
  const text = await readFile(join(root, 'templates/publish.yaml'), 'utf8')
  const start = text.indexOf('\n  build:\n')
  const [head, tail] = [text.slice(0, start), text.slice(text.indexOf('\n  attest:\n'))]
  const checkout = /- uses: actions\/checkout.*\n.*\n.*\n/.exec(text)?.[0] ?? ''
  const ours = /uses: (pallets\/release-action@\S+)/.exec(text)?.[1]
  const include = [linux, mac].map(({ name, bytes }) => ({ name, bytes: bytes.toString('base64') }))
  const use = (expression: string) => `\${{ ${expression} }}`
  const collecting = tail
    .replace('needs: build', 'needs: collect')
    .replace('needs: [build, attest]', 'needs: [collect, attest]')
    .replaceAll('needs.build.', 'needs.collect.')
  return `${head}
  sdist:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs:
      artifact-id: ${use('steps.build.outputs.artifact-id')}
      artifact-digest: ${use('steps.build.outputs.artifact-digest')}
    steps:
      ${checkout}
      - { uses: ${ours}, id: build, with: { step: build, token: '', kind: sdist } }
  wheels:
    strategy:
      matrix:
        include: ${JSON.stringify(include)}
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs:
      leg-0: ${use('steps.build.outputs.leg-0')}
      leg-1: ${use('steps.build.outputs.leg-1')}
    steps:
      ${checkout}
      - run: |
          import base64, os, pathlib
          pathlib.Path('wheelhouse').mkdir()
          pathlib.Path('wheelhouse', os.environ['NAME']).write_bytes(base64.b64decode(os.environ['BYTES']))
        shell: python
        env: { NAME: "${use('matrix.name')}", BYTES: "${use('matrix.bytes')}" }
      - { uses: ${ours}, id: build, with: { step: build, token: '', kind: files, path: 'wheelhouse/*.whl' } }
  other:
    runs-on: ubuntu-latest
    steps: [{ run: 'true' }]
  collect:
    needs: [sdist, wheels, other]
    runs-on: ubuntu-latest
    permissions: {}
    outputs:
      version: ${use('steps.collect.outputs.version')}
      artifact-id: ${use('steps.collect.outputs.artifact-id')}
      artifact-digest: ${use('steps.collect.outputs.artifact-digest')}
    steps:
      - { uses: ${ours}, id: collect, with: { step: collect, needs: "${use('toJSON(needs)')}", expect: '3' } }
${collecting}`
}

/** Leave an artifact in the run, as another job would do it with `actions/upload-artifact`. */
function upload(run: string, name: string, files: readonly { readonly name: string; readonly bytes: Buffer }[]) {
  const bytes = zip(files.map((file) => ({ name: file.name, contents: file.bytes })))
  return leave(run, { name, bytes, contentType: 'application/zip' })
}

function leave(runBackendId: string, { name, bytes, contentType }: Pick<Artifact, 'name' | 'bytes' | 'contentType'>) {
  const all = release.stage.world.artifacts.artifacts as Artifact[]
  const id = 9000 + all.length
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const digest = `sha256:${sha256}`
  const createdAt = new Date().toISOString()
  const own = { runBackendId, jobBackendId: `job-other-${id}`, sizeBytes: bytes.length, digest, createdAt }
  all.push({ ...own, id, name, bytes, contentType })
  // What the step that uploads has as its outputs.
  return { 'artifact-id': String(id), 'artifact-digest': sha256 }
}

const artifactOf = (outputs: Readonly<Record<string, string>>): Artifact => {
  const found = release.stage.world.artifacts.artifacts.find(({ id }) => String(id) === outputs['artifact-id'])
  if (found === undefined) throw new Error('There is no such artifact.')
  return found
}

let run: MatrixRun
/** Of the first attempt of the run, at the service. */
let backend: string

/** Say what the job of another action has uploaded. */
const handOn = (outputs: Readonly<Record<string, string>>): void => run.handOn('other', { result: 'success', outputs })

beforeAll(async () => {
  run = await openMatrixRun(release, await workflow())
  backend = artifactOf((await run.leg('sdist')).outputs).runBackendId
  await run.leg('wheels', 0)
})

const manifestIn = async (outputs: Readonly<Record<string, string>>) => {
  const files = await untar(artifactOf(outputs).bytes)
  const text = files.get('release-manifest.json')?.toString() ?? '{}'
  return { names: [...files.keys()], manifest: JSON.parse(text) }
}

test('a leg without an artifact is missing, whatever else the run has; so is a job that was skipped', async () => {
  const { exitCode, problems } = await run.leg('collect')
  for (const problem of problems) sawProblem(problem)
  expect({ exitCode, codes: problems.map(({ code }) => code) }).toEqual({ exitCode: 1, codes: ['legs-incomplete'] })
  expect(problems[0]?.message).toBe(
    'Something is missing: the job "wheels" has 2 legs, and nothing in its output "leg-1"; the job "other" has the result "skipped". This run has "distributions-sdist-0-1.tar" and "distributions-wheels-0-1.tar".',
  )
  await run.leg('wheels', 1)
})

test('an artifact of another run is not there, and what is in one of this run is looked at', async () => {
  const found = async (outputs: Readonly<Record<string, string>>) => {
    handOn(outputs)
    return (await run.leg('collect')).problems.map(({ code }) => code)
  }
  const folder = { name: `wheelhouse/${windows.name}`, bytes: windows.bytes }
  const other = { ...upload(backend, 'windows-0-3', [windows]), 'artifact-digest': 'a1'.repeat(32) }
  expect(await found(upload('run-1-1', 'windows-0-2', [windows]))).toEqual(['artifact-failed'])
  expect(await found(other)).toEqual(['artifact-mismatch'])
  expect(await found(upload(backend, 'windows-0-4', [folder]))).toEqual(['artifact-mismatch'])
  expect(await found(upload(backend, 'windows-0-5', [{ ...windows, name: 'notes.txt' }]))).toEqual([
    'file-name-invalid',
  ])
})

test('legs become one artifact that attest takes; a job run again is taken by what it hands on', async () => {
  // Any job of the run, or a foreign action in it, can upload under any name, also that of a leg and the next attempt.
  const planted = wheel('cp313-cp313-manylinux_2_28_x86_64', 'import os\n')
  const forged = await tarOf(new Map([[planted.name, planted.bytes]]))
  leave(backend, { name: 'distributions-wheels-0-2.tar', bytes: forged, contentType: 'application/x-tar' })
  upload(backend, 'windows-0-8', [wheel('cp313-cp313-win_arm64')])
  handOn({ legs: '1', 'leg-0': JSON.stringify(upload(backend, 'windows-0-7', [windows, linux])) })

  const first = await run.leg('collect')
  expect({ exitCode: first.exitCode, problems: first.problems }).toEqual({ exitCode: 0, problems: [] })
  expect(first.outputs).toMatchObject({ version: '1.2.0' })
  const { names, manifest } = await manifestIn(first.outputs)
  expect(names).toEqual(
    [linux, mac, windows]
      .map(({ name }) => name)
      .sort()
      .concat(sdist, 'release-manifest.json'),
  )
  const builders = (found: typeof manifest) =>
    Object.fromEntries(found.files.map(({ name, builtBy }: Record<string, unknown>) => [name, builtBy]))
  expect(builders(manifest)).toEqual({
    [linux.name]: { job: 'wheels', leg: 0, legs: 2, attempt: 1 },
    [mac.name]: { job: 'wheels', leg: 1, legs: 2, attempt: 1 },
    [windows.name]: { job: 'other' },
    [sdist]: { job: 'sdist' },
  })
  const own = createHash('sha256').update(linux.bytes).digest('hex')
  expect(manifest.files.find(({ name }: Record<string, unknown>) => name === linux.name)).toMatchObject({ sha256: own })
  for (const words of [
    'inspected; built by wheels (leg-1 of 2, attempt 1)',
    'Steps of the job built 2 files of other, artifact "windows-0-7": no front end of this action did.',
    `"${linux.name}" was built by wheels (leg-0 of 2, attempt 1) and other with the same bytes, and is taken once.`,
  ])
    expect(first.summary).toContain(words)
  expect(await run.leg('attest')).toMatchObject({ problems: [], exitCode: 0 })

  // "Re-run failed jobs" runs one leg again: the others keep what they handed on.
  const again = await run.leg('wheels', 1, 2)
  expect((await manifestIn(JSON.parse(again.outputs['leg-1'] ?? '{}'))).manifest).toMatchObject({
    isPart: true,
    legs: 2,
  })
  const second = await run.leg('collect', 0, 2)
  expect(builders((await manifestIn(second.outputs)).manifest)).toMatchObject({
    [linux.name]: { attempt: 1 },
    [mac.name]: { job: 'wheels', leg: 1, legs: 2, attempt: 2 },
    [sdist]: { job: 'sdist' },
  })
  expect(second.summary).toContain('inspected; built by wheels (leg-1 of 2, attempt 2)')
  // The files are those that are signed already.
  expect((await run.leg('attest', 0, 2)).summary).toContain('0 signed, 4 already signed')
})

test('a part of a release goes to collect alone', async () => {
  const { outputs } = await run.leg('sdist', 0, 2)
  run.handOn('collect', { result: 'success', outputs: { ...outputs, version: '1.2.0' } })
  const { problems } = await run.leg('attest', 0, 3)
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['build-incomplete', `The artifact holds a part of the release only: ${sdist}.`],
  ])
})
