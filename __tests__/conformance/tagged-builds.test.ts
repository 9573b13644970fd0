import { execFileSync } from 'node:child_process'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { identity } from '../../src/rehearsal/scene/maintainer.ts'
import { backEndLibrary } from '../back-end-library.ts'
import { machinePython } from '../worlds/python.ts'
import { closeRelease } from '../worlds/release/leaks.ts'
import { sampleFile } from '../worlds/release/page.ts'
import { refused, withLine } from '../worlds/release/refused.ts'
import type { Changes } from '../worlds/release/run.ts'
import { openRelease, type Release } from '../worlds/release.ts'

/** A project whose version comes from the tag. */
interface TaggedProject {
  readonly title: string
  /** `pyproject.toml`. */
  readonly text: string
  /** A variable that sets another version. */
  readonly override: Readonly<Record<string, string>>
  /** What the back end alone makes of a checkout with a changed file. */
  readonly ofChanged: RegExp
}

const project = (requires: string, backEnd: string, rest: string): string => `[project]
name = "Example-Greeting"
dynamic = ["version"]
description = "Greet people."
requires-python = ">=3.9"
[build-system]
requires = [${requires}]
build-backend = "${backEnd}"
${rest}`

const projects: readonly TaggedProject[] = [
  {
    title: 'setuptools-scm',
    text: project('"setuptools>=64", "setuptools-scm>=8"', 'setuptools.build_meta', '[tool.setuptools_scm]\n'),
    override: { SETUPTOOLS_SCM_PRETEND_VERSION: '9.9' },
    ofChanged: /^1\.3\.1\.dev0\+d\d{8}$|^1\.3\.1\.dev0\+g[0-9a-f]+\.d\d{8}$/,
  },
  {
    title: 'hatch-vcs',
    text: project('"hatchling", "hatch-vcs"', 'hatchling.build', '[tool.hatch.version]\nsource = "vcs"\n'),
    override: { SETUPTOOLS_SCM_PRETEND_VERSION_FOR_EXAMPLE_GREETING: '9.9' },
    ofChanged: /^1\.3\.1\.dev0\+g[0-9a-f]+\.d\d{8}$/,
  },
  {
    title: 'pdm-backend',
    text: project('"pdm-backend"', 'pdm.backend', '[tool.pdm.version]\nsource = "scm"\n'),
    override: { PDM_BUILD_SCM_VERSION: '9.9' },
    ofChanged: /^1\.3\.0\+d\d{8}$/,
  },
  {
    title: 'poetry-dynamic-versioning',
    text: `[tool.poetry]
name = "Example-Greeting"
version = "0.0.0"
description = "Greet people."
authors = []
packages = [{ include = "example_greeting", from = "src" }]
[tool.poetry.dependencies]
python = ">=3.9"
[tool.poetry-dynamic-versioning]
enable = true
pattern = "default-unprefixed"
[build-system]
requires = ["poetry-core>=1", "poetry-dynamic-versioning>=1,<2"]
build-backend = "poetry_dynamic_versioning.backend"
`,
    override: { POETRY_DYNAMIC_VERSIONING_BYPASS: '9.9' },
    // It does not look at changes.
    ofChanged: /^1\.3\.0$/,
  },
  {
    title: 'scikit-build-core',
    text: project(
      '"scikit-build-core", "setuptools-scm>=8"',
      'scikit_build_core.build',
      '[tool.scikit-build]\nwheel.cmake = false\nmetadata.version.provider = "scikit_build_core.metadata.setuptools_scm"\n[tool.setuptools_scm]\n',
    ),
    override: { SETUPTOOLS_SCM_PRETEND_VERSION: '9.9' },
    ofChanged: /^1\.3\.1\.dev0\+g[0-9a-f]+\.d\d{8}$/,
  },
]

const today = new Date().toISOString().slice(0, 10)
const changes = `Version 1.3.0\n-------------\n\nReleased ${today}\n\n-   Fix it.\n\n\n${sampleFile('CHANGES.rst')}`

/** The version that the back end alone takes from a checkout. */
function askBackEnd(checkout: string, environment: Readonly<Record<string, string>>): string {
  const script =
    'import sys; from build.util import project_wheel_metadata; print(project_wheel_metadata(sys.argv[1], isolated=False)["Version"])'
  return (
    execFileSync(machinePython(), ['-c', script, checkout], { env: environment, encoding: 'utf8' })
      .trim()
      .split('\n')
      .at(-1) ?? ''
  )
}

let release: Release
beforeAll(async () => {
  release = await openRelease(undefined, { builds: 'each' })
})
afterAll(() => closeRelease(release))

describe.each(projects)('$title', ({ text, override, ofChanged }) => {
  let commit: string
  beforeAll(async () => {
    commit = await release.person.commit({ 'pyproject.toml': text, 'CHANGES.rst': changes })
  })

  /** The step with the back ends, after something that an earlier step did; then the back end alone says what it would take. */
  function inCheckout(before: (workspace: string) => Promise<void>): Changes & { readonly taken: string[] } {
    const taken: string[] = []
    return {
      taken,
      runAction: async (start) => {
        const python = { PYTHONPATH: backEndLibrary(), PYTHONDONTWRITEBYTECODE: '1' }
        await before(start.workspace)
        const end = await release.stage.runAction({
          ...start,
          environment: { ...start.environment, ...python, ...override },
        })
        const { PATH = '', HOME = '' } = start.environment
        taken.push(askBackEnd(start.workspace, { PATH, HOME, ...python }))
        return end
      },
    }
  }

  test('the tag is the version at depth 1, whatever a variable says', async () => {
    const run = await release.pushTag('1.3.0', commit)
    const here = inCheckout(async () => {})
    const { exitCode, problems, outputs, summary } = await run.job('build', here)
    // Some of them write the time of the build, and modes as the umask has them, into what they pack.
    const others = problems.filter(({ code }) => code !== 'build-differs')
    expect({ exitCode, others, version: outputs.version, taken: here.taken }).toEqual({
      exitCode: 0,
      others: [],
      version: '1.3.0',
      taken: ['1.3.0'],
    })
    expect(summary).toContain('`example_greeting-1.3.0.tar.gz`')
    expect(summary).toContain('`example_greeting-1.3.0-py3-none-any.whl`')
    expect(summary).toContain(`Not given to the build, since the tag is the version: ${Object.keys(override)[0]}.`)
  })

  test('a tracked file that was changed is refused', async () => {
    const run = await release.pushTag('1.3.0', commit)
    const here = inCheckout((workspace) => appendFile(join(workspace, 'README.md'), 'A step before adds this.\n'))
    expect(await refused(release, run, 'build', here)).toMatchObject({ exitCode: 1, codes: ['checkout-changed'] })
    expect(here.taken).toEqual([expect.stringMatching(ofChanged)])
  })

  test('another tag that it would take is refused', async () => {
    const run = await release.pushTag('1.3.0', commit)
    const later = identity(new Date(Date.now() + 3_600_000))
    const tag = ['tag', '--force', '--annotate', '--message', 'too early', '1.4.0', commit]
    await release.scene.origin.git(tag, later)
    await release.stage.world.receive()
    const line = /persist-credentials: false/
    const workflow = await release.workflow(
      withLine('build', line, '          persist-credentials: false\n          fetch-tags: true'),
    )
    const here = inCheckout(async () => {})
    expect(await refused(release, run, 'build', { workflow, ...here })).toMatchObject({
      exitCode: 1,
      codes: ['version-already-tagged'],
    })
    expect(here.taken).toEqual(['1.4.0'])
  })
})
