import { describe, expect, test } from '@jest/globals'
import { type FileName, parseFileName } from '../../src/distribution/file-name.ts'
import { isPlatformAccepted } from '../../src/distribution/platform-tag.ts'
import { quoted } from '../../src/quoted.ts'
import { refusalOf } from '../refusal-of.ts'
import { askNames, type NameAnswer } from './packaging-oracle.ts'

const accepted: readonly (readonly [string, string])[] = [
  ['flask-3.2.0.tar.gz', 'a plain source distribution'],
  ['my_long_project-1!2.0rc1.post2.dev3.tar.gz', 'every part of a version, words joined by "_"'],
  ['flask-3.2.0-py3-none-any.whl', 'a pure wheel'],
  ['six-1.16.0-py2.py3-none-any.whl', 'a compressed set of tags'],
  ['rocket-1.0-1abc-py3-none-any.whl', 'a build tag'],
  ['rocket-1.0.0-py3-none-any.whl', 'a version that is only equal to 1.0'],
  ['rocket-1.0RC.1-py3-none-any.whl', 'a wheel may spell its version as it likes'],
  [`${'r'.repeat(225)}-1.0-py3-none-any.whl`, 'as long as a name may be'],
  ['markupsafe-3.0.2-cp313-cp313t-manylinux_2_17_x86_64.manylinux2014_x86_64.whl', 'two platforms of one library'],
  ['markupsafe-3.0.2-cp313-cp313-musllinux_1_2_aarch64.whl', 'musl'],
  ['markupsafe-3.0.2-cp313-cp313-macosx_11_0_arm64.whl', 'macOS'],
  ['markupsafe-3.0.2-cp38-abi3-win_amd64.whl', 'Windows'],
]

const refused: readonly (readonly [string, string, string])[] = [
  ['My.Pkg-1.0.tar.gz', "should be 'my_pkg-1.0.tar.gz'", 'a source distribution is named by the normalized project'],
  ['my-pkg-1.0.tar.gz', "should be 'my_pkg-1.0.tar.gz'", 'one hyphen only'],
  ['rocket-01.0.tar.gz', "should be 'rocket-1.0.tar.gz'", 'and by the normal form of the version'],
  ['rocket-1.0-1.tar.gz', "should be 'rocket_1_0-1.tar.gz'", 'a post-release must be written ".post1"'],
  ['rocket.tar.gz', 'there is no "-" before a version', 'no version'],
  ['rocket-2010i.tar.gz', "'2010i' is not a version", 'no version of PEP 440'],
  ['-1.0.tar.gz', 'there is no "-" before a version', 'no project'],
  ['rocket-1.0.zip', 'Invalid file extension', 'PEP 625 knows only .tar.gz'],
  ['rocket-1.0.tar.bz2', 'Invalid file extension', 'neither this'],
  ['rocket-1.0-py3.12.egg', 'Invalid file extension', 'eggs are gone'],
  ['rocket-1.0.exe', 'Invalid file extension', 'installers are gone'],
  ['ROCKET-1.0-PY3-NONE-ANY.WHL', 'Invalid file extension', 'the extension is in lower case'],
  [
    'Rocket-1.0-py3-none-any.whl',
    "should be 'rocket-1.0-py3-none-any.whl'",
    'a wheel is named by the normalized project',
  ],
  ['rocket.ship-1.0-py3-none-any.whl', "should be 'rocket_ship-1.0-py3-none-any.whl'", 'dots as well'],
  ['rocket-1.0-none-any.whl', 'wrong number of parts', 'a tag is missing'],
  ['rocket-1.0-1-2-py3-none-any.whl', 'wrong number of parts', 'two build tags'],
  ['rocket-1.0-beta-py3-none-any.whl', "Invalid build number: 'beta'", 'a build tag starts with a digit'],
  ['rocket-2010i-py3-none-any.whl', "'2010i' is not a version", 'no version of PEP 440'],
  ['rocket-1.0-.-none-any.whl', "'.' is not a set of tags", 'nothing beside a dot'],
  [`${'r'.repeat(226)}-1.0-py3-none-any.whl`, 'Filename is too long: more than 246 bytes', 'metadata lie beside it'],
  [`${'r'.repeat(245)}-1.0.tar.gz`, 'Filename is too long: more than 255 bytes', 'more than a file system takes'],
  ['rocket-1.0-cp313-cp313-linux_x86_64.whl', "unsupported platform tag 'linux_x86_64'", 'it promises no C library'],
  ['rocket-1.0-cp313-cp313-macosx_11_1_arm64.whl', "platform tag 'macosx_11_1_arm64'", 'from macOS 11 on, only _0'],
  ['a/rocket-1.0.tar.gz', 'a control character', 'a path'],
  ['a\\rocket-1.0.tar.gz', 'a control character', 'a path of Windows'],
  ['rocket-1.0.tar.gz\n', 'a control character', 'a line end'],
]

describe('names of distributions', () => {
  const answers = askNames([...accepted, ...refused].map(([name]) => name))

  test.each(accepted.map((row, index) => [...row, answers[index]] as const))(
    '%s is accepted: %s',
    (name, _, answer) => {
      expect(summary(parseFileName(name))).toEqual(answer)
    },
  )

  test.each(refused)('%j is refused ("%s"): %s', async (name, text) => {
    const error = await refusalOf(() => parseFileName(name))
    expect(error.code).toBe('file-name-invalid')
    expect(error.message).toContain(text)
    expect(error.message).toContain(quoted(name))
  })

  test('what packaging cannot read is refused here', () => {
    // Rules of the index alone, on names that packaging reads.
    const isRead = (index: number): boolean => answers[accepted.length + index]?.error === undefined
    const stricter = refused.map(([name]) => name).filter((_, index) => isRead(index))
    expect(stricter).toEqual([
      'My.Pkg-1.0.tar.gz',
      'my-pkg-1.0.tar.gz',
      'rocket-01.0.tar.gz',
      'rocket-1.0-1.tar.gz',
      '-1.0.tar.gz',
      'rocket-1.0.zip',
      'Rocket-1.0-py3-none-any.whl',
      'rocket.ship-1.0-py3-none-any.whl',
      'rocket-1.0-.-none-any.whl',
      `${'r'.repeat(226)}-1.0-py3-none-any.whl`,
      `${'r'.repeat(245)}-1.0.tar.gz`,
      'rocket-1.0-cp313-cp313-linux_x86_64.whl',
      'rocket-1.0-cp313-cp313-macosx_11_1_arm64.whl',
      'a/rocket-1.0.tar.gz',
      'a\\rocket-1.0.tar.gz',
    ])
  })

  test.each([
    ['manylinux_2_28_riscv64', true, 'PEP 600'],
    ['manylinux_2_28_wasm32', false, 'no such platform'],
    ['musllinux_1_2_ppc64', false, 'only glibc has it'],
    ['macosx_10_9_universal2', true, 'the old numbering'],
    ['macosx_16_0_arm64', false, 'there never was a macOS 16'],
    ['macosx_26_0_arm64', true, 'but a 26'],
    ['ios_13_0_arm64_iphoneos', true, 'PEP 730'],
    ['ios_13_0_armv7_iphoneos', false, 'no phone of today'],
    ['android_21_x86_64', true, 'PEP 738'],
    ['android_21_arm64', false, 'its name is arm64_v8a'],
    ['pyodide_2025_0_wasm32', false, 'the name of a distribution, not of a platform'],
    ['win_arm32', false, 'Python is not built for it'],
    ['pyemscripten_2026_0_wasm32', true, 'PEP 783'],
    ['emscripten_3_1_58_wasm32', false, 'the name before PEP 783'],
    ['linux_armv7l', true, 'from before manylinux had it'],
    ['WIN32', true, 'tags have no case'],
  ])('platform %s accepted: %s, %s', (tag, isAccepted) => {
    expect(isPlatformAccepted(tag)).toBe(isAccepted)
  })
})

/** Our reading in the words of packaging. */
function summary(fileName: FileName): NameAnswer {
  const { project, version } = fileName
  switch (fileName.kind) {
    case 'sdist':
      return { project, version }
    case 'wheel': {
      const { pythonTags, abiTags, platformTags, build = '' } = fileName
      const tags = pythonTags.flatMap((python) =>
        abiTags.flatMap((abi) => platformTags.map((platform) => `${python}-${abi}-${platform}`)),
      )
      return { project, version, build, tags: tags.toSorted() }
    }
  }
}
