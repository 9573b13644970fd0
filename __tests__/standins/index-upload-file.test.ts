import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  type Built,
  buildDemo,
  type DemoDistributions,
  type Fields,
  uploadForm,
} from '../worlds/index/distributions.ts'
import { createTestIssuer, type IndexWorld, noon, startIndex, type TestIssuer } from '../worlds/index/world.ts'

let demo: DemoDistributions
let world: IndexWorld
let clock = noon
let oidc: TestIssuer

beforeAll(async () => {
  demo = await buildDemo()
  oidc = await createTestIssuer(() => clock)
})

beforeEach(async () => {
  clock = noon
  world = await startIndex({ now: () => clock, oidc })
})

afterEach(() => world.close())

const accepted = { status: 200, text: 'OK' }
const refused = (text: string) => ({ status: 400, text })
const blake2b = (built: Built) => {
  const file = [...(world.index.state.projects.get('demo-project')?.releases.values() ?? [])]
    .flatMap(({ files }) => files)
    .find(({ name }) => name === built.name)
  return file?.digests.blake2b256
}

describe('the file name', () => {
  const rename = (from: 'wheel' | 'sdist', name: string): Built => ({ ...demo[from], name })
  test.each<['wheel' | 'sdist', string, string, string]>([
    [
      'wheel',
      'a\x7f.whl',
      'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.',
      'DEL',
    ],
    ['wheel', 'a/b.whl', "Cannot upload a file with '/' or '\\' in the name.", 'a folder'],
    [
      'wheel',
      'demo_project-1.0.egg',
      'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 and https://peps.python.org/pep-0715/ for more information',
      'eggs are gone',
    ],
    [
      'wheel',
      'demo_project-1.0.tar.gz',
      'Invalid file extension: Extension .tar.gz is invalid for filetype bdist_wheel. See https://www.python.org/dev/peps/pep-0527 for more information.',
      'a wheel is no sdist',
    ],
    [
      'wheel',
      'demo.whl',
      'Invalid distribution file. Unable to parse name and version from wheel filename',
      'no version',
    ],
    [
      'wheel',
      'demo_project-1.1-py3-none-any.whl',
      'Invalid distribution file. WHEEL not found at demo_project-1.1.dist-info/WHEEL',
      'the content is of another version',
    ],
    [
      'wheel',
      'demo_project-1.0-py3-none.whl',
      "Invalid wheel filename (wrong number of parts): 'demo_project-1.0-py3-none'",
      'a tag is missing',
    ],
    [
      'wheel',
      'demo_project-1.0-x1-py3-none-any.whl',
      "Invalid build number: x1 in 'demo_project-1.0-x1-py3-none-any'",
      'a build tag starts with a digit',
    ],
    [
      'wheel',
      'demo_project-1.0-py3-none-linux_x86_64.whl',
      "Binary wheel 'demo_project-1.0-py3-none-linux_x86_64.whl' has an unsupported platform tag 'linux_x86_64'.",
      'which Linux?',
    ],
    [
      'sdist',
      'demo_project-1.0.zip',
      'Invalid distribution file. File is not a zipfile',
      'a tar archive under the name of a ZIP archive',
    ],
    ['sdist', 'demo_project.tar.gz', 'Invalid source distribution filename: demo_project.tar.gz', 'no version'],
    ['sdist', 'demo-1.0.tar.gz', "Start filename for 'Demo.Project' with 'demo_project'.", 'another project'],
    [
      'sdist',
      'Demo.Project-1.0.tar.gz',
      "Filename 'Demo.Project-1.0.tar.gz' is invalid, should be 'demo_project-1.0.tar.gz'.",
      'PEP 625',
    ],
    [
      'sdist',
      'demo_project-1.0.0.tar.gz',
      "Filename 'demo_project-1.0.0.tar.gz' is invalid, should be 'demo_project-1.0.tar.gz'.",
      'the same version in other words',
    ],
  ])('%s as %s: %s, as %s', async (from, name, text) => {
    const isSdist = from === 'sdist'
    const fields = { filetype: isSdist ? 'sdist' : 'bdist_wheel', pyversion: isSdist ? 'source' : 'py3' }
    expect(await world.upload(uploadForm(rename(from, name), fields))).toEqual(refused(text))
  })

  test.each<[string, Fields, string]>([
    ['demo_project-1.0-py3-none-any.whl', { name: 'demo' }, "Start filename for 'demo' with 'demo'."],
    ['demo_project-1.0-py3-none-any.whl', { version: '1.1' }, "Version in filename should be '1.1' not '1.0'."],
  ])('%s with %o: %s', async (name, fields, text) => {
    const form = uploadForm(rename('wheel', name), fields)
    expect(await world.upload(form, world.index.issueAccountToken())).toEqual(refused(text))
  })

  test('an image is no distribution', async () => {
    const form = uploadForm(demo.wheel)
    form.set('content', new File([new Uint8Array(demo.wheel.bytes)], demo.wheel.name, { type: 'image/png' }))
    expect(await world.upload(form)).toEqual(refused('Invalid distribution file.'))
  })
})

describe('the content', () => {
  const dist = 'demo_project-1.0.dist-info'
  test.each<['wheel' | 'sdist', string, string]>([
    [
      'wheel',
      'no-record',
      `Wheel 'demo_project-1.0-py3-none-any.whl' does not contain the required RECORD file: ${dist}/RECORD`,
    ],
    [
      'wheel',
      'no-metadata',
      `Wheel 'demo_project-1.0-py3-none-any.whl' does not contain the required METADATA file: ${dist}/METADATA`,
    ],
    ['wheel', 'no-wheel', `Invalid distribution file. WHEEL not found at ${dist}/WHEEL`],
    [
      'wheel',
      'no-license',
      `License-File LICENSE.txt does not exist in distribution file demo_project-1.0-py3-none-any.whl at ${dist}/licenses/LICENSE.txt`,
    ],
    ['wheel', 'lzma', 'Invalid distribution file. File does not use a supported compression type'],
    ['wheel', 'bomb', 'Invalid distribution file. File exceeds compression ratio of 50'],
    ['sdist', 'no-pkg-info', 'Invalid distribution file. PKG-INFO not found at demo_project-1.0/PKG-INFO'],
    ['sdist', 'two-folders', 'Invalid distribution file. Incorrect number of top-level directories in sdist'],
    [
      'sdist',
      'no-sdist-license',
      'License-File LICENSE.txt does not exist in distribution file demo_project-1.0.tar.gz at demo_project-1.0/LICENSE.txt',
    ],
  ])('%s %s: %s', async (of, variant, text) => {
    expect(await world.upload(uploadForm(await demo.variant(variant, of)))).toEqual(refused(text))
  })

  test.each<['wheel' | 'sdist', number, string]>([
    ['wheel', 10, 'File is not a zipfile'],
    ['sdist', 200, 'None'],
  ])('%s cut after %d bytes: %s', async (of, length, detail) => {
    const cut = { ...demo[of], bytes: demo[of].bytes.subarray(0, length) }
    expect(await world.upload(uploadForm(cut))).toEqual(refused(`Invalid distribution file. ${detail}`))
  })

  test('something that is not gzip', async () => {
    const text = { ...demo.sdist, bytes: Buffer.from('nothing') }
    expect(await world.upload(uploadForm(text))).toEqual(refused('Invalid distribution file. File is not a tarfile'))
  })

  test('limits of size, of the file and of the project', async () => {
    const project = world.index.state.projects.get('demo-project')
    if (project === undefined) throw new Error('no project')
    project.fileSizeLimitBytes = 2 ** 10
    expect(await world.upload(uploadForm(demo.wheel))).toEqual(
      refused(
        "File too large. Limit for project 'Demo.Project' is 0 MB. See https://docs.pypi.org/project-management/storage-limits#requesting-a-file-size-limit-increase for more information.",
      ),
    )
    project.fileSizeLimitBytes = 2 ** 20
    project.totalSizeLimitBytes = demo.wheel.bytes.length + 1
    expect(await world.upload(uploadForm(demo.wheel))).toEqual(accepted)
    expect(await world.upload(uploadForm(demo.sdist))).toEqual(
      refused(
        "Project size too large. Limit for project 'Demo.Project' total size is 0 GB. See https://docs.pypi.org/project-management/storage-limits#requesting-a-project-size-limit-increase",
      ),
    )
  })
})

describe('what is there already', () => {
  test('the same bytes under the same name are accepted again and change nothing, even long after', async () => {
    expect(await world.upload(uploadForm(demo.wheel))).toEqual(accepted)
    const { serial } = world.index.state
    clock = new Date(noon.getTime() + 30 * 24 * 60 * 60 * 1000)
    expect(await world.upload(uploadForm(demo.wheel, { attestations: 'whatever' }))).toEqual(accepted)
    expect(world.index.state.serial).toBe(serial)
  })

  test('other bytes under a used name are refused', async () => {
    await world.upload(uploadForm(demo.wheel))
    const other = await demo.variant('other-bytes', 'wheel')
    const answer = await world.upload(uploadForm(other))
    expect(answer.text).toMatch(
      /^File already exists \('demo_project-1\.0-py3-none-any\.whl', with blake2_256 hash '[0-9a-f]{64}'\)\. See https:\/\/pypi\.org\/help\/#file-name-reuse for more information\.$/,
    )
    expect(answer.status).toBe(400)
  })

  test('the same bytes under another name are refused', async () => {
    await world.upload(uploadForm(demo.wheel))
    const renamed = { ...demo.wheel, name: 'demo_project-1.0-py2-none-any.whl' }
    expect(await world.upload(uploadForm(renamed))).toEqual(
      refused(
        `File already exists ('demo_project-1.0-py2-none-any.whl', with blake2_256 hash '${blake2b(demo.wheel)}'). See https://pypi.org/help/#file-name-reuse for more information.`,
      ),
    )
  })

  test('the name of a deleted file is burnt', async () => {
    await world.upload(uploadForm(demo.wheel))
    world.index.state.projects.get('demo-project')?.releases.clear()
    expect(await world.upload(uploadForm(demo.wheel))).toEqual(
      refused(
        'This filename was previously used by a file that has since been deleted. Use a different version. See https://pypi.org/help/#file-name-reuse for more information.',
      ),
    )
  })

  test.each([
    [14 * 24 * 60 * 60, accepted, 'the last moment'],
    [
      14 * 24 * 60 * 60 + 1,
      refused('Uploading new files to releases older than 14 days is not allowed.'),
      'a second too late',
    ],
  ])('a new file after %d seconds: %o, as it is %s', async (seconds, answer) => {
    await world.upload(uploadForm(demo.wheel))
    clock = new Date(noon.getTime() + seconds * 1000)
    expect(await world.upload(uploadForm(demo.sdist))).toEqual(answer)
  })

  test('a second sdist', async () => {
    await world.upload(uploadForm(demo.sdist))
    const second = { name: 'demo_project-1.0.zip', bytes: demo.wheel.bytes }
    expect(await world.upload(uploadForm(second))).toEqual(refused('Only one sdist may be uploaded per release.'))
  })

  test('two uploads of one file at once leave one file', async () => {
    const [one, two] = await Promise.all([world.upload(uploadForm(demo.wheel)), world.upload(uploadForm(demo.wheel))])
    expect([one, two]).toEqual([accepted, accepted])
    expect(world.index.state.projects.get('demo-project')?.releases.get('1')?.files.length).toBe(1)
  })
})
