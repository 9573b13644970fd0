import { beforeAll, describe, expect, test } from '@jest/globals'
import { canonicalVersion, meansSameFile, normalVersion, parseFileName } from '../../src/standins/python-index/names.ts'
import { repr, reprBytes } from '../../src/standins/python-index/python-repr.ts'
import { acceptedOffers } from '../../src/standins/python-index/reading/accept.ts'
import { isSupportedPlatform } from '../../src/standins/python-index/uploading/platform-tags.ts'
import { oraclePython } from '../oracles.ts'
import { run } from '../worlds/index/distributions.ts'

// Python and its `packaging` library, asked for all tests in one process.
const script = `
import json, sys
from packaging.utils import canonicalize_version, parse_sdist_filename, parse_wheel_filename
from packaging.version import InvalidVersion, Version
def version(text):
    try: return str(Version(text))
    except InvalidVersion: return None
def name(text):
    try:
        if not text.endswith(".whl"):
            project, version = parse_sdist_filename(text)
            return [project, str(version)]
        project, version, build, tags = parse_wheel_filename(text)
        return [project, str(version), "".join(map(str, build)), sorted(map(str, tags))]
    except ValueError as error: return str(error)
versions, normal, names, texts = json.loads(sys.argv[1])
print(json.dumps({
    "versions": list(map(version, versions)),
    "keys": list(map(canonicalize_version, normal)),
    "names": list(map(name, names)),
    "texts": list(map(repr, texts)),
    "bytes": [repr(text.encode()) for text in texts],
}))`

const versions = [
  '1.0',
  'v1.0',
  '1.0-1',
  '1.0.0a',
  '1.0.dev',
  '1!2.0',
  '1.0+Ubuntu.1',
  '01.2',
  '1.0.c3',
  '1.0.post',
  '2010i',
  '',
  '1.0.0',
  '10.0',
  '1!0.0.post1.dev2',
  '0',
  '1.0RC1',
  ' 1.0 ',
]
const normal = versions.map(normalVersion).filter((text) => text !== undefined)

const names = [
  'demo_project-1.0-py3-none-any.whl',
  'Demo.Project-1.0.0-py2.py3-none-any.whl',
  'demo-1.0-02_b-cp313-cp313-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
  'demo-1.0-py3-none.whl',
  'demo-1.0-x-py3-none-any.whl',
  'de__mo-1.0-py3-none-any.whl',
  'de~mo-1.0-py3-none-any.whl',
  'demo-one-py3-none-any.whl',
  'demo_project-1.0.tar.gz',
  'Demo-Project-1.0-1.zip',
  'demo.tar.gz',
  'demo-one.tar.gz',
]

const texts = [
  'plain',
  "it's",
  'say "it"',
  `both ' and "`,
  'tab\tline\nreturn\r',
  'back\\slash',
  '\x00\x1f\x7f\x85',
  'ü€😀',
]

let python: Readonly<Record<'versions' | 'keys' | 'names' | 'texts' | 'bytes', readonly unknown[]>>
beforeAll(async () => {
  const asked = JSON.stringify([versions, normal, names, texts])
  python = JSON.parse((await run(oraclePython(), ['-c', script, asked])).stdout)
})

test('versions are as packaging has them', () => {
  expect(versions.map((text) => normalVersion(text) ?? null)).toEqual(python.versions)
})

test('keys of releases are as packaging has them', () => {
  expect(normal.map(canonicalVersion)).toEqual(python.keys)
})

test('file names are as packaging has them, refusals word for word', () => {
  const read = (text: string) => {
    try {
      const name = parseFileName(text)
      const common = [name.project, name.version]
      return name.kind === 'sdist' ? common : [...common, name.build, name.tags]
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
  expect(names.map(read)).toEqual(python.names)
})

test.each([
  ['demo-1.0-py2.py3-none-any.whl', 'Demo-1.0.0-py3.py2-none-any.whl', true, 'spelling and order do not matter'],
  ['demo-1.0-py3-none-any.whl', 'demo-1.0-1-py3-none-any.whl', false, 'a build tag does'],
  ['demo-1.0-py3-none-any.whl', 'demo-1.0.tar.gz', false, 'a wheel is no sdist'],
  ['demo-1.0.zip', 'demo-1.0.tar.gz', true, 'the end of an sdist is not compared'],
])('%s and %s mean one file: %s, as %s', (a, b, same) => {
  expect(meansSameFile(parseFileName(a), parseFileName(b))).toBe(same)
})

test('texts are printed as Python prints them', () => {
  expect(texts.map((text) => repr(text))).toEqual(python.texts)
  expect(texts.map((text) => reprBytes(Buffer.from(text)))).toEqual(python.bytes)
})

describe('platform tags', () => {
  test.each([
    ['any', true, 'no platform'],
    ['win_amd64', true, 'Windows'],
    ['linux_x86_64', false, 'which Linux it means nobody knows'],
    ['linux_armv7l', true, 'the Raspberry Pi kept its own'],
    ['manylinux2014_x86_64', true, 'an old name'],
    ['manylinux2014_riscv64', false, 'the old names are a closed list'],
    ['manylinux_2_28_aarch64', true, 'PEP 600'],
    ['manylinux_2_28_mips', false, 'no such machine'],
    ['musllinux_1_2_x86_64', true, 'PEP 656'],
    ['musllinux_1_2_ppc64', false, 'for manylinux only'],
    ['macosx_10_13_x86_64', true, 'the minor number counted'],
    ['macosx_11_0_arm64', true, 'only the major number counts'],
    ['macosx_11_1_arm64', false, 'so the minor one is 0'],
    ['macosx_16_0_arm64', false, 'Apple went from 15 to 26'],
    ['macosx_26_0_universal2', true, 'the newest'],
    ['ios_13_0_arm64_iphoneos', true, 'PEP 730'],
    ['android_21_arm64_v8a', true, 'PEP 738'],
    ['pyemscripten_2026_0_wasm32', true, 'PEP 783'],
    ['pyodide_2024_0_wasm32', false, 'its name before that'],
  ])('%s: %s, as %s', (tag, supported) => {
    expect(isSupportedPlatform(tag)).toBe(supported)
  })
})

test.each<[string | undefined, string[], string]>([
  [undefined, ['a/x', 'b/y'], 'everything without a header'],
  ['*/*', ['a/x', 'b/y'], 'everything'],
  ['b/y, */*;q=0.1', ['b/y', 'a/x'], 'the client’s favorite first'],
  ['b/*', ['b/y'], 'a family'],
  ['*/*, a/x;q=0', ['b/y'], 'all but one'],
  ['c/z', [], 'nothing'],
])('Accept %s: %o, as it is %s', (header, accepted) => {
  expect(acceptedOffers(header, ['a/x', 'b/y'])).toEqual(accepted)
})
