import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import { OpenFile } from '../../src/clients/files.ts'
import { contentsOf, readZip } from '../../src/distribution/zip/archive.ts'
import { inNewProcess } from '../../src/rehearsal/runner/action-process.ts'
import { rehearse } from '../../src/rehearsal.ts'
import { plain } from '../../src/report/style.ts'
import { onLaptop } from '../audiences.ts'
import { recordOf, zip } from '../distribution/archives.ts'
import { buildLibrary } from '../oracles.ts'
import { run } from '../worlds/index/distributions.ts'
import { machinePython } from '../worlds/python.ts'
import { projectRoot, temporaryFolder } from '../worlds/rehearsal.ts'

const environment = { ...process.env, PYTHONPATH: buildLibrary(), SOURCE_DATE_EPOCH: '1767225600' }

/** What cibuildwheel would make in each leg of the template: the tags of two wheels. */
const tagsOfLegs = {
  'ubuntu-latest': ['cp313-cp313-manylinux_2_28_x86_64', 'cp313-cp313t-musllinux_1_2_x86_64'],
  'ubuntu-24.04-arm': ['cp313-cp313-manylinux_2_28_aarch64', 'cp313-cp313t-musllinux_1_2_aarch64'],
  'windows-latest': ['cp313-cp313-win_amd64', 'cp313-cp313-win_arm64'],
  'macos-latest': ['cp313-cp313-macosx_11_0_arm64', 'cp313-cp313t-macosx_10_13_universal2'],
}

/** A folder of ready wheels for each leg: one wheel that was really built, under other tags. */
async function makeLegs(folder: string): Promise<ReadonlyMap<string, string>> {
  const source = join(folder, 'source')
  await cp(join(projectRoot, 'examples/sample'), source, { recursive: true })
  await run(machinePython(), ['-m', 'build', '--wheel', '--no-isolation'], { cwd: source, env: environment })
  const [name = ''] = await readdir(join(source, 'dist'))
  const wheel = await OpenFile.open(join(source, 'dist', name))
  const legs = Object.entries(tagsOfLegs).map(async ([leg, tags]) => {
    const ready = join(folder, leg)
    await mkdir(ready)
    for (const tag of tags)
      await writeFile(join(ready, name.replace('py3-none-any', tag)), await retagged(name, wheel, tag))
    return [`wheels (${leg})`, ready] as const
  })
  const made = new Map(await Promise.all(legs))
  await wheel.close()
  return made
}

/** A wheel whose name, WHEEL, and RECORD say another tag. */
async function retagged(name: string, wheel: OpenFile, tag: string): Promise<Buffer> {
  const entries: { readonly name: string; readonly contents: Buffer | string }[] = []
  let folder = ''
  for (const member of await readZip(name, wheel)) {
    if (member.name.endsWith('.dist-info/RECORD')) continue
    const contents = await buffer(contentsOf(name, member))
    const isWheel = member.name.endsWith('.dist-info/WHEEL')
    if (isWheel) folder = member.name.replace(/\/WHEEL$/, '')
    const text = contents.toString().replace('Purelib: true', 'Purelib: false').replace('py3-none-any', tag)
    entries.push({ name: member.name, contents: isWheel ? text : contents })
  }
  return zip([...entries, { name: `${folder}/RECORD`, contents: recordOf(entries, folder) }])
}

async function rehearseTemplate(folder: string, legs: ReadonlyMap<string, string>) {
  const lines: string[] = []
  const { report } = await rehearse({
    out: join(folder, 'rehearsal'),
    workflow: join(projectRoot, 'templates/publish-wheels.yaml'),
    legs,
    isTwice: false,
    isServing: false,
    style: plain,
    runAction: inNewProcess(process.execPath),
    action: join(projectRoot, 'dist/action/index.js'),
    root: projectRoot,
    environment,
    now: () => new Date(),
    audience: onLaptop,
    say: (line) => lines.push(line),
  })
  return { report, lines }
}

test('the template publishes the wheels of every leg, and names the legs that were not run here', async () => {
  await using folder = await temporaryFolder()
  const legs = await makeLegs(folder.path)
  const { report, lines } = await rehearseTemplate(folder.path, legs)
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(report.verdict).toBe('published')
  const wheels = Object.values(tagsOfLegs).flatMap((tags) => tags.map((tag) => `example_greeting-1.2.0-${tag}.whl`))
  const names = report.files.map(({ name }) => name).filter((name) => /\.(?:whl|tar\.gz)$/.test(name))
  expect(names.toSorted()).toEqual([...wheels, 'example_greeting-1.2.0.tar.gz'].toSorted())
  expect(lines.filter((line) => line.includes('not run here: '))).toEqual(
    [...legs].map(([leg, ready]) => `  ${leg} not run here: the files of ${ready}`),
  )
})

test.each(Object.keys(tagsOfLegs))('without the files of %s, nothing is published', async (left) => {
  await using folder = await temporaryFolder()
  const legs = new Map(await makeLegs(folder.path))
  legs.delete(`wheels (${left})`)
  const { report } = await rehearseTemplate(folder.path, legs)
  expect(report).toMatchObject({ verdict: 'refused', code: 'leg-missing', files: [] })
  const [problem, ...others] = report.problems.filter(({ severity }) => severity === 'error')
  expect(others).toEqual([])
  expect(problem?.hint).toBe(`Give ready files of it: \`rehearse --leg "wheels (${left})=DIR"\`.`)
})
