import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { addReleased } from '../../../src/standins/python-index/released.ts'
import { wheelEntries, zip } from '../../distribution/archives.ts'
import { sawProblem } from '../../examples.ts'
import { closeRelease } from '../../worlds/release/leaks.ts'
import { sampleFile } from '../../worlds/release/page.ts'
import { withLine } from '../../worlds/release/refused.ts'
import type { Run } from '../../worlds/release/run.ts'
import { openRelease, type Release } from '../../worlds/release.ts'

const languages = [
  'af',
  'ar',
  'ca',
  'da',
  'de',
  'es',
  'eu',
  'fr',
  'hu',
  'hy',
  'is',
  'it',
  'ja',
  'nl',
  'pl',
  'pt',
  'ru',
  'sv',
  'tr',
  'uk',
  'zh',
]
const catalogs = languages.map((language) => `example_greeting/translations/${language}/LC_MESSAGES/greeting.mo`)
const last = 'example_greeting-1.1.0-py3-none-any.whl'

let release: Release
beforeAll(async () => {
  release = await openRelease(undefined, { builds: 'each' })
  // Made by a step that compiles the catalogs, which the template does not have.
  const entries = wheelEntries(Object.fromEntries(catalogs.map((path) => [path, 'compiled'])))
  const renamed = entries.map((entry) => ({
    ...entry,
    name: entry.name.replace(/rocket-1\.0/, 'example_greeting-1.1.0').replace(/^rocket\//, 'example_greeting/'),
  }))
  addReleased(release.index, [{ name: last, bytes: zip(renamed) }], new Date('2026-01-01'))
})
afterAll(() => closeRelease(release))

/** The sample with another end of its `pyproject.toml`, built by a back end of its own. */
async function pushNext(version: string, settings: string, backEnd: string): Promise<Run> {
  const today = new Date().toISOString().slice(0, 10)
  const project = sampleFile('pyproject.toml')
    .replace('version = "1.2.0"', `version = "${version}"`)
    .replace('requires = ["flit_core<4"]', 'requires = []')
    .replace('build-backend = "flit_core.buildapi"', 'build-backend = "backend"\nbackend-path = ["."]')
    .replace('"CHANGES.rst",', '"CHANGES.rst",\n    "backend.py",\n    "src/example_greeting/*.txt",')
  const commit = await release.person.commit({
    'pyproject.toml': `${project}\n${settings}`,
    'CHANGES.rst': `Version ${version}\n-------------\n\nReleased ${today}\n\n-   Fix it.\n\n\n${sampleFile('CHANGES.rst')}`,
    'backend.py': `from pathlib import Path\nfrom flit_core.buildapi import *\n${backEnd}`,
  })
  return release.pushTag(version, commit)
}

describe('catalogs that the last release has, and the template does not compile', () => {
  test('are all named by build, and on the draft above the digests', async () => {
    const run = await release.pushTag()
    const built = await run.job('build')
    expect(built.exitCode).toBe(0)
    const [lost] = built.problems.filter(({ code }) => code === 'contents-lost')
    expect(lost?.message.split('\n').slice(1)).toEqual(catalogs.map((path) => `  "${path}"`))
    expect(lost?.message).toMatch(
      /lacks 21 files that "example_greeting-1\.1\.0-py3-none-any\.whl" has: 21 compiled catalogs/,
    )
    for (const path of catalogs) expect(built.summary).toContain(`- gone: \`${path}\``)
    expect(built.summary).toContain('- Compared with 1.1.0 on the index.')
    expect(built.summary).toContain('0 files that nobody committed')

    await run.job('attest')
    const drafted = await run.job('draft')
    expect(drafted.exitCode).toBe(0)
    expect(drafted.summary).toContain(
      'None of the 1 file of example-greeting on PyPI (stand-in) says who published it.',
    )
    const [draft] = release.state.releases.list()
    const [above = ''] = draft?.body?.split('### Files') ?? []
    for (const path of catalogs) expect(above).toContain(`- \`${path}\``)
    expect(above).toContain('> [!WARNING]\n> What the last release has, and these files lack.')
  })

  test('stop the build where the project says so, and nothing is handed on', async () => {
    const settings = '[tool.release-action]\nseverity = { contents-lost = "error" }\n'
    const { exitCode, outputs, problems, writes } = await (await pushNext('1.2.1', settings, '')).job('build')
    expect({ exitCode, outputs, writes }).toEqual({ exitCode: 1, outputs: { version: '' }, writes: [] })
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['contents-lost'])
  })
})

describe('a source distribution with a file that nobody committed', () => {
  const adding = `
def build_sdist(*arguments):
    Path("src/example_greeting/words.txt").write_text("hello")
    import flit_core.buildapi
    return flit_core.buildapi.build_sdist(*arguments)
`
  const message =
    '"example_greeting-1.2.2.tar.gz" holds 1 file that the tagged commit does not have, and 0 files with other bytes than there:\n  not in it: "src/example_greeting/words.txt"'

  test('is a warning', async () => {
    const { exitCode, problems } = await (await pushNext('1.2.2', '', adding)).job('build')
    expect(exitCode).toBe(0)
    const differing = problems.filter(({ code }) => code === 'sdist-differs')
    for (const problem of differing) sawProblem(problem)
    expect(differing).toMatchObject([{ severity: 'warning', message }])
  })

  test('is refused where the workflow is strict, whatever the project sets, also if it copies a tracked one', async () => {
    const strict = withLine('build', /^ {10}step: build$/, '          step: build\n          strict-sdist: true')
    const settings = '[tool.release-action]\nseverity = { sdist-differs = "off" }\n'
    const run = await pushNext(
      '1.2.3',
      settings,
      adding.replace('write_text("hello")', 'write_bytes(Path("backend.py").read_bytes())'),
    )
    const { exitCode, problems, writes } = await run.job('build', { workflow: await release.workflow(strict) })
    expect({ exitCode, writes }).toEqual({ exitCode: 1, writes: [] })
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code, message }) => ({ code, message }))).toEqual([
      {
        code: 'sdist-differs',
        message:
          '"example_greeting-1.2.3.tar.gz" holds 1 file that the tagged commit does not have under that name, and 0 files with other bytes than there:\n  copy of "backend.py": "src/example_greeting/words.txt"',
      },
    ])
  })
})
