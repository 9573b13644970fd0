import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readWorkflow } from '../../../src/rehearsal/workflow.ts'
import { buildLibrary } from '../../oracles.ts'
import { closeRelease } from '../../worlds/release/leaks.ts'
import { untar } from '../../worlds/release/tar.ts'
import { openRelease, type Release, root } from '../../worlds/release.ts'

let release: Release
beforeAll(async () => {
  release = await openRelease()
})
afterAll(() => closeRelease(release))

const sdist = 'example_greeting-1.2.0.tar.gz'
const wheel = 'example_greeting-1.2.0-py3-none-any.whl'

// What a project runs before the step of ours.
const ownBuild = `
      - run: |
          import subprocess, sys
          subprocess.check_call([sys.executable, '-m', 'build', '--no-isolation', '--outdir', 'made', '.'])
        shell: python
        env: { PYTHONPATH: ${JSON.stringify(buildLibrary())} }`

async function build(inputs: string, before = '') {
  const text = await readFile(join(root, 'templates/publish.yaml'), 'utf8')
  const ours = '          step: build\n'
  const changed = text
    .replace(ours, `${ours}${inputs}\n`)
    // What the front end did not build, it cannot build again.
    .replace(/ {10}reproducible: .*\n/, inputs.includes('kind: files') ? '' : '$&')
    .replace(/\n {6}- uses: astral-sh\/setup-uv(?:.*\n)*?(?= {6}- uses: pallets)/, `${before}\n`)
  const workflow = await readWorkflow('.github/workflows/publish.yaml', changed, { runsCommands: true })
  const run = await release.pushTag()
  const end = await run.job('build', { workflow })
  const handedOn = release.stage.world.artifacts.artifacts.find(({ id }) => String(id) === end.outputs['artifact-id'])
  const names = handedOn === undefined ? [] : [...(await untar(handedOn.bytes)).keys()]
  return { ...end, names }
}

test.each([
  ['sdist', 'sdist', [sdist]],
  ['wheel', 'wheel', [wheel]],
])('%s is built by the front end alone', async (_, kind, files) => {
  const { exitCode, names, summary } = await build(`          kind: ${kind}`)
  expect({ exitCode, names }).toEqual({ exitCode: 0, names: [...files, 'release-manifest.json'] })
  expect(summary).toMatch(/- Built by build \S+ of python3 without isolation/)
})

test('files of earlier steps are looked through as any others, and no front end is named', async () => {
  const inputs = '          kind: files\n          path: |\n            made/*.tar.gz\n            made/*.whl'
  const { exitCode, names, summary, log } = await build(inputs, ownBuild)
  expect({ exitCode, names }).toEqual({ exitCode: 0, names: [wheel, sdist, 'release-manifest.json'] })
  expect(summary).toContain('- Steps of the job built these files before this action, which ran no front end.\n')
  expect(summary).not.toMatch(/Built by|SOURCE_DATE_EPOCH/)
  expect(log).toContain('Inspect 2 files')
})

test('a path that nothing was built at is refused', async () => {
  const { exitCode, problems, names } = await build('          kind: files\n          path: wheelhouse/*.whl')
  expect({ exitCode, codes: problems.map(({ code }) => code), names }).toEqual({
    exitCode: 1,
    codes: ['path-unfit'],
    names: [],
  })
})
