import { describe, expect, test } from '@jest/globals'
import { releaseBefore } from '../../src/distribution/comparison/last-release.ts'
import { comparisonProblems } from '../../src/distribution/comparison/problems.ts'
import { type ComparedFile, compareFiles, followed } from '../../src/distribution/comparison.ts'
import { parseFileName } from '../../src/distribution/file-name.ts'
import { parseVersion } from '../../src/release/version.ts'
import { sawProblem } from '../examples.ts'

const file = (name: string, paths: readonly string[], more: Partial<ComparedFile> = {}): ComparedFile => ({
  fileName: parseFileName(name),
  sizeBytes: 1000,
  contents: {
    files: paths.map((path) => ({ path, sizeBytes: 1 })),
    wheel: { isPurelib: true, generator: 'flit 3.12.0' },
    entryPoints: undefined,
  },
  ...more,
})

const compared = (was: ComparedFile, is: ComparedFile, tracked: readonly string[] = []) =>
  compareFiles(is, { file: was, fileNames: [was.fileName], isTracked: (path) => tracked.includes(path) })

const wheels = ['rocket-1.0-py3-none-any.whl', 'rocket-1.1-py3-none-any.whl'] as const
const sdists = ['rocket-1.0.tar.gz', 'rocket-1.1.tar.gz'] as const

describe('which names count as gone from a wheel', () => {
  test.each<[was: string, is: string | undefined, kind: string | undefined, reason: string]>([
    ['r/translations/de/LC_MESSAGES/r.mo', 'r/translations/de/LC_MESSAGES/r.po', 'catalog', 'it was not compiled'],
    ['r/_fast.cpython-313-x86_64-linux-gnu.so', undefined, 'extension', 'nothing was compiled'],
    ['r/_fast.cpython-313-x86_64-linux-gnu.so', 'r/_fast.py', 'extension', 'what takes its place is slow'],
    ['r/_fast.cpython-313-x86_64-linux-gnu.so', 'r/_fast.abi3.so', undefined, 'it is compiled for another Python'],
    ['r/_fast.cp313-win_amd64.pyd', 'r/_fast.cp314-win_amd64.pyd', undefined, 'likewise on Windows'],
    ['r.libs/libz-1a2b3c4d.so.1.2.13', 'r.libs/libz-5e6f7a8b.so.1.3.1', undefined, 'auditwheel names it anew'],
    ['r/py.typed', undefined, 'typed', 'types are checked no more'],
    ['rocket-1.0.dist-info/LICENSE.txt', undefined, 'license', 'it must go with the files'],
    ['rocket-1.0.dist-info/LICENSE', 'rocket-1.1.dist-info/licenses/LICENSE.txt', undefined, 'its place since PEP 639'],
    ['rocket-1.0.dist-info/entry_points.txt', 'rocket-1.1.dist-info/entry_points.txt', undefined, 'of another version'],
    ['rocket-1.0.dist-info/entry_points.txt', undefined, 'entry-points', 'its scripts are gone'],
    ['rocket-1.0.dist-info/top_level.txt', undefined, undefined, 'a back end wrote it for itself'],
    ['rocket-1.0.data/purelib/r/a.py', 'r/a.py', undefined, 'it is installed in the same place'],
    ['r/templates/mail.txt', undefined, 'template', 'a page needs it'],
    ['r/page.html', undefined, 'template', 'also outside the usual folder'],
    ['r/words.json', 'r/Words.json', 'data', 'names differ by case'],
    ['r/a.py', undefined, 'module', 'somebody imports it'],
    ['r/a.py', 'r/a/__init__.py', undefined, 'a module became a package'],
    ['r/a/__init__.py', 'r/a.py', undefined, 'a package became a module'],
    ['r/a.py', 'r/a.cpython-314-x86_64-linux-gnu.so', undefined, 'it was compiled'],
    ['r/a.pyi', 'r/a.py', 'module', 'types are not what they describe'],
  ])('%s, where now is %s: %s (%s)', (was, is, kind) => {
    const { vanished } = compared(file(wheels[0], [was]), file(wheels[1], is === undefined ? [] : [is]))
    expect(vanished).toEqual(kind === undefined ? [] : [{ path: was, kind }])
  })
})

describe('which names count as gone from a source distribution', () => {
  test.each<[path: string, isTracked: boolean, gone: number, deleted: number, reason: string]>([
    ['tests/test_a.py', false, 0, 1, 'the project deleted it'],
    ['tests/test_a.py', true, 1, 0, 'the build left it out'],
    ['docs/index.rst', false, 0, 1, 'the project deleted it'],
    ['src/r/de/LC_MESSAGES/r.mo', false, 1, 0, 'no commit ever has it'],
    ['LICENSE.txt', false, 1, 0, 'it must go with the files'],
    ['rocket.egg-info/SOURCES.txt', false, 0, 0, 'a back end wrote it for itself'],
    ['PKG-INFO', false, 0, 0, 'likewise'],
  ])('%s, tracked %s: %s named, %s counted (%s)', (path, isTracked, gone, deleted) => {
    const found = compared(file(sdists[0], [path]), file(sdists[1], []), isTracked ? [path] : [])
    expect([found.vanished.length, found.deletedCount]).toEqual([gone, deleted])
  })
})

test('a whole package is named as such, and its files too, by kind', () => {
  const was = file(wheels[0], ['r/__init__.py', 'r/cli/b.py', 'r/cli/__init__.py', 'r/cli/t/de.mo', 'r/py.typed'])
  const found = compared(was, file(wheels[1], ['r/__init__.py']))
  expect(found.vanishedFolders).toEqual(['r/cli'])
  const [problem] = comparisonProblems(found)
  if (problem !== undefined) sawProblem(problem)
  expect(problem).toEqual({
    code: 'contents-lost',
    severity: 'warning',
    message: `"${wheels[1]}" lacks 4 files that "${wheels[0]}" has: 1 compiled catalog of translations, 1 py.typed, and 2 modules; nothing is left of "r/cli":
  "r/cli/t/de.mo"
  "r/py.typed"
  "r/cli/__init__.py"
  "r/cli/b.py"`,
    hint: `Find the step that made them for ${wheels[0]}, such as one that compiles catalogs, and run it in the job before this action; if they are gone on purpose, go on.`,
    file: wheels[1],
  })
})

test.each<[was: number, is: number, isJump: boolean, reason: string]>([
  [1000, 1500, false, 'half more is not more than half'],
  [1000, 1501, true, 'it grew'],
  [1000, 500, false, 'half of it is still there'],
  [1000, 499, true, 'it shrank'],
])('from %i to %i bytes is a jump: %s (%s)', (was, is, isJump) => {
  const found = compared(file(wheels[0], [], { sizeBytes: was }), file(wheels[1], [], { sizeBytes: is }))
  expect(found.isJump).toBe(isJump)
  const [problem] = comparisonProblems(found)
  if (problem !== undefined) sawProblem(problem)
  const message = `"${wheels[1]}" has ${is} bytes, and "${wheels[0]}" has ${was}.`
  expect(problem).toEqual(isJump ? expect.objectContaining({ code: 'contents-size', message }) : undefined)
})

const linux = 'rocket-1.1-cp314-cp314-manylinux_2_28_x86_64.whl'

describe('a wheel that runs on fewer machines', () => {
  const impure = { files: [], wheel: { isPurelib: false, generator: 'setuptools (80.9.0)' }, entryPoints: undefined }

  test('is named, with the back ends of both', () => {
    const found = compared(file(wheels[0], []), file(linux, [], { contents: impure }))
    expect([found.losses, found.generators]).toEqual([
      ['any-platform', 'purelib'],
      { was: 'flit 3.12.0', is: 'setuptools (80.9.0)' },
    ])
    const problems = comparisonProblems(found)
    for (const problem of problems) sawProblem(problem)
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      `contents-platform: "${linux}" is for one platform, and "${wheels[0]}" is for any.`,
      `contents-platform: The root of "${linux}" is not pure Python, and that of "${wheels[0]}" is.`,
    ])
  })

  test('is none where the last release had such wheels too', () => {
    const was = file('rocket-1.0-cp314-cp314-manylinux_2_28_x86_64.whl', [], { contents: impure })
    expect(compared(was, file(linux, [], { contents: impure })).losses).toEqual([])
  })
})

describe('the file that one follows', () => {
  const released = [
    'rocket-1.0.tar.gz',
    'rocket-1.0-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
    'rocket-1.0-cp313-cp313-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
    'rocket-1.0-cp313-cp313t-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
    'rocket-1.0-cp313-cp313-musllinux_1_2_x86_64.whl',
    'rocket-1.0-cp313-cp313-win_amd64.whl',
    'rocket-1.0-cp313-cp313-macosx_11_0_arm64.whl',
    'rocket-1.0-py3-none-any.whl',
  ]
  test.each([
    ['rocket-1.1.tar.gz', 0, 'an sdist'],
    ['rocket-1.1-cp312-cp312-manylinux_2_28_x86_64.whl', 1, 'the same Python for a newer Linux'],
    ['rocket-1.1-cp314-cp314-manylinux_2_28_x86_64.whl', 2, 'a Python that was not there: the newest one'],
    ['rocket-1.1-cp314-cp314t-manylinux_2_28_x86_64.whl', 3, 'likewise without the lock'],
    ['rocket-1.1-cp313-cp313-musllinux_1_2_x86_64.whl', 4, 'another C library'],
    ['rocket-1.1-cp314-cp314-win_arm64.whl', 5, 'the system before the machine'],
    ['rocket-1.1-cp314-cp314-macosx_10_13_x86_64.whl', 6, 'likewise'],
    ['rocket-1.1-py3-none-any.whl', 7, 'pure Python'],
  ])('%s follows number %i (%s)', (built, index) => {
    expect(followed(parseFileName(built), released.map(parseFileName))?.name).toBe(released[index])
  })
})

describe('the last release', () => {
  const listed = (name: string, isYanked = false) => ({ name, isYanked })
  test.each<[string, ReturnType<typeof listed>[], string | undefined, string]>([
    ['1.2', [listed('r-1.0.tar.gz'), listed('r-1.1.tar.gz'), listed('r-2.0.tar.gz')], '1.1', 'the greatest below it'],
    ['1.10', [listed('r-1.9.tar.gz'), listed('r-1.8.tar.gz')], '1.9', 'by PEP 440, not by text'],
    ['2.0', [listed('r-1.0.tar.gz'), listed('r-2.0rc1.tar.gz')], '2.0rc1', 'a pre-release comes before its version'],
    ['1.2', [listed('r-1.0.tar.gz'), listed('r-1.1.tar.gz', true)], '1.0', 'not one that was yanked'],
    ['1.2', [listed('r-1.1.tar.gz', true)], '1.1', 'unless all of them were'],
    ['1.2', [listed('r-1.2.tar.gz')], undefined, 'not this version itself'],
    ['1.2', [listed('r-1.1.zip'), listed('r-1.1.exe')], undefined, 'nothing that can be read'],
  ])('before %s of %j is %s (%s)', (version, files, expected) => {
    const wanted = parseVersion(version)
    if (wanted === undefined) throw new Error('no version')
    expect(releaseBefore(files, wanted)?.version.text).toBe(expected)
  })
})
