import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Built, buildDemo, type DemoDistributions, type Fields, uploadForm } from './index-distributions.ts'
import {
  basic,
  createTestIssuer,
  type IndexWorld,
  noon,
  publisher,
  startIndex,
  type TestIssuer,
} from './index-world.ts'

let demo: DemoDistributions
let world: IndexWorld
let clock = noon
let oidc: TestIssuer

beforeAll(async () => {
  demo = await buildDemo()
  oidc = await createTestIssuer(() => clock)
}, 60_000)

afterAll(() => demo.remove())

beforeEach(async () => {
  clock = noon
  world = await startIndex({ now: () => clock, oidc })
})

afterEach(() => world.close())

const accepted = { status: 200, text: 'OK' }
const refused = (text: string) => ({ status: 400, text })
const seeMetadata = 'See https://packaging.python.org/specifications/core-metadata for more information.'
const blake2b = (built: Built) => {
  const file = [...(world.index.state.projects.get('demo-project')?.releases.values() ?? [])]
    .flatMap(({ files }) => files)
    .find(({ name }) => name === built.name)
  return file?.digests.blake2b256
}

describe('who may upload', () => {
  test.each([
    [(token: string) => basic('__token__', token), 'what twine and uv send'],
    [(token: string) => `Bearer ${token}`, 'the plain form'],
    [(token: string) => `token ${token}`, 'the older word for it'],
  ])('%s: accepted, as %s', async (authorization) => {
    const headers = { authorization: authorization(await world.mint()), accept: 'application/json' }
    const answer = await world.post('/legacy/', uploadForm(demo.wheel), headers)
    expect({ status: answer.status, body: await answer.json() }).toEqual({
      status: 200,
      body: { message: '\n\n\n\n\n', code: '200 OK', title: 'OK' },
    })
  })

  const unknown =
    'Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.'
  test.each<[string | undefined, string, string]>([
    [undefined, unknown, 'nobody is there'],
    [basic('__token__', 'pypi-other'), unknown, 'this index did not make the token'],
    ['Bearer ', unknown, 'an empty token'],
    [
      basic('octocat', 'secret'),
      'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. See https://pypi.org/help/#apitoken and https://pypi.org/help/#trusted-publishers',
      'passwords are gone',
    ],
  ])('%s: %s, as %s', async (authorization, text) => {
    const headers = { ...(authorization === undefined ? {} : { authorization }), accept: 'application/json' }
    const answer = await world.post('/legacy/', uploadForm(demo.wheel), headers)
    expect({ status: answer.status, body: await answer.json() }).toEqual({
      status: 403,
      body: {
        message: `Access was denied to this resource.\n\n\n${text}\n\n`,
        code: `403 ${text}`,
        title: 'Forbidden',
      },
    })
  })

  test('a token lives for 900 seconds', async () => {
    const token = await world.mint()
    clock = new Date(noon.getTime() + 899_000)
    expect(await world.upload(uploadForm(demo.wheel), token)).toEqual(accepted)
    clock = new Date(noon.getTime() + 900_000)
    expect(await world.upload(uploadForm(demo.sdist), token)).toEqual({
      status: 403,
      text: 'Invalid API Token: token is expired, token is expired',
    })
  })

  test('a token is for the projects of its publisher', async () => {
    await world.close()
    const stranger = { ...publisher, repository: 'other/repository' }
    world = await startIndex({ oidc, publishers: [{ ...publisher, projects: ['other'] }, stranger] })
    expect(await world.upload(uploadForm(demo.wheel))).toEqual({
      status: 403,
      text: "Invalid API Token: OIDC scoped token is not valid for project 'Demo.Project', project-scoped token is not valid for project: 'Demo.Project'",
    })
  })

  test('a publisher cannot create a project, an account can', async () => {
    await world.close()
    world = await startIndex({ oidc, publishers: [{ ...publisher, projects: ['other'] }] })
    const answer = await world.upload(uploadForm(demo.wheel))
    expect(answer.status).toBe(400)
    expect(answer.text).toMatch(/^Non-user identities cannot create new projects\. /)
    expect(await world.upload(uploadForm(demo.wheel), world.index.issueAccountToken())).toEqual(accepted)
  })

  test.each([
    ['read-only', 'Read-only mode: Uploads are temporarily disabled.'],
    [
      'disabled',
      'New uploads are temporarily disabled. See https://pypi.org/help/#admin-intervention for more information.',
    ],
  ] as const)('the index is %s: %s', async (uploads, text) => {
    const token = await world.mint()
    world.index.state.switches.uploads = uploads
    expect(await world.upload(uploadForm(demo.wheel), token)).toEqual({ status: 403, text })
  })
})

describe('the form', () => {
  const nameRule = "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'."
  test.each<[Fields, string, string]>([
    [{ protocol_version: '2' }, 'Unknown protocol version.', 'there is one'],
    [{ name: undefined }, `'' is an invalid value for Name. Error: This field is required. ${seeMetadata}`, 'required'],
    [{ name: '-x' }, `'-x' is an invalid value for Name. Error: ${nameRule} ${seeMetadata}`, 'a dash in front'],
    [{ filetype: 'bdist_egg' }, 'Invalid value for filetype. Error: Use a known file type.', 'eggs are gone'],
    [{ filetype: 'UNKNOWN' }, 'Invalid value for filetype. Error: This field is required.', 'UNKNOWN means nothing'],
    [{ pyversion: undefined }, 'Error: Python version is required for binary distribution uploads.', 'a wheel has one'],
    [{ filetype: 'sdist' }, "Error: Use 'source' as Python version for an sdist.", 'an sdist has none'],
    [
      { sha256_digest: 'abc' },
      'Invalid value for sha256_digest. Error: Use a valid, hex-encoded, SHA256 message digest.',
      '64 digits',
    ],
    [{ sha256_digest: undefined }, 'Error: Include at least one message digest.', 'one is needed'],
    [
      { sha256_digest: '0'.repeat(64) },
      'The digest supplied does not match a digest calculated from the uploaded file.',
      'of other bytes',
    ],
    [
      { md5_digest: '0'.repeat(32) },
      'The digest supplied does not match a digest calculated from the uploaded file.',
      'every digest is compared',
    ],
  ])('%o: %s, as %s', async (changes, text) => {
    expect(await world.upload(uploadForm(demo.wheel, changes))).toEqual(refused(text))
  })

  test('a text field as a file, even without a token', async () => {
    const form = uploadForm(demo.wheel, { summary: undefined })
    form.append('summary', new File(['A sample.'], 'summary.txt'))
    expect(await world.upload(form, 'none')).toEqual(refused('summary: Should not be a tuple.'))
  })

  test('no file', async () => {
    const form = uploadForm(demo.wheel)
    form.delete('content')
    expect(await world.upload(form)).toEqual(refused('Upload payload does not have a file.'))
  })

  test('no form at all', async () => {
    const answer = await world.post('/legacy/', 'x', { 'content-type': 'multipart/form-data; boundary=b' })
    expect(answer.status).toBe(400)
  })
})

describe('the metadata', () => {
  test.each<[Fields, string, string]>([
    [{ metadata_version: undefined }, 'None is not a valid metadata version.', 'required'],
    [{ metadata_version: '2.6' }, "'2.6' is not a valid metadata version.", 'newer than the index'],
    [{ metadata_version: '2.0' }, "'2.0' is not a valid metadata version.", 'it never was a standard'],
    [
      { metadata_version: '2.3', license_expression: undefined },
      'license-file introduced in metadata version 2.4, not 2.3.',
      'older setuptools wrote it',
    ],
    [{ version: undefined }, "'version' is a required field.", 'required'],
    [{ version: '1.x' }, "'1.x' is invalid for 'version'.", 'not PEP 440'],
    [
      { version: '1.0+local' },
      "The use of local versions in '1.0+local' is not allowed.",
      'local versions stay at home',
    ],
    [{ summary: 'two\nlines' }, "'summary' must be a single line.", 'one line'],
    [{ summary: 'x'.repeat(513) }, "'summary' field must be 512 characters or less.", 'one too many'],
    [{ summary: ['one', 'two'] }, "'summary' has invalid data.", 'given twice'],
    [
      { description_content_type: 'text/html' },
      "'description-content-type' must be one of ['text/plain', 'text/x-rst', 'text/markdown'], not 'text/html'.",
      'nobody renders it',
    ],
    [{ dynamic: ['Version'] }, "'version' is not allowed as a dynamic field.", 'the file says it'],
    [{ dynamic: ['Colour'] }, "'colour' is not a valid dynamic field.", 'no such field'],
    [{ requires_python: 'three' }, "'three' is invalid for 'requires-python'.", 'no specifier'],
    [
      { requires_dist: ['a @ https://example.org/a.whl'] },
      "Can't have direct dependency: a @ https://example.org/a.whl.",
      'the index knows only itself',
    ],
    [
      { license: 'MIT' },
      'License is deprecated when License-Expression is present. Only License-Expression should be present.',
      'one of both',
    ],
    [
      { license_file: ['../LICENSE'] },
      "'../LICENSE' is invalid for 'license-file', parent directory indicators are not allowed.",
      'outside',
    ],
    [{ home_page: 'example' }, "'example' is not a valid url.", 'no scheme'],
    [{ project_urls: ['Source'] }, 'Must have a URL.', 'a label alone'],
    [
      { project_urls: [`${'x'.repeat(33)}, https://example.org`] },
      `'${'x'.repeat(33)}' must be 32 characters or less.`,
      'one too many',
    ],
    [
      { project_urls: ['A, https://a.example', 'A, https://b.example'] },
      "'project_urls' has invalid data.",
      'one label twice',
    ],
    [{ version: '1.x', summary: 'two\nlines' }, "'1.x' is invalid for 'version'.", 'the version goes first'],
  ])('%o: %s, as %s', async (changes, text) => {
    expect(await world.upload(uploadForm(demo.wheel, changes))).toEqual(refused(`${text} ${seeMetadata}`))
  })

  test.each<[Fields, string]>([
    [{ metadata_version: '2.5', import_name: ['demo_project'] }, 'the newest version that PyPI takes'],
    [{ summary: 'x'.repeat(512), requires_python: '>=3.9,<4,!=3.9.1' }, 'the longest summary'],
    [
      { summary: '', author: 'UNKNOWN', unheard_of: 'x' },
      'an empty value, UNKNOWN, and what is not known mean nothing',
    ],
    [{ dynamic: ['License-File', 'Requires-Dist'] }, 'fields that may be dynamic'],
    [{ requires_dist: ['blinker[email] >= 1.9 ; python_version < "3.11"'] }, 'a requirement with everything'],
  ])('%o: accepted, as %s', async (changes) => {
    expect(await world.upload(uploadForm(demo.wheel, changes))).toEqual(accepted)
  })
})

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

describe('addresses and forms of answers', () => {
  test('without the slash: 308', async () => {
    const answer = await world.post('/legacy', uploadForm(demo.wheel))
    expect([answer.status, answer.headers.get('location')]).toEqual([308, `${world.url}/legacy/`])
  })

  test.each([
    ['submit', 410, 'a registration'],
    ['doc_upload', 410, 'documentation'],
    ['other', 200, 'a page for people, which a client must not take for success'],
  ])('the action %s: %d, as it is %s', async (action, status) => {
    const answer = await world.post('/legacy/', uploadForm(demo.wheel, { ':action': action }))
    expect(answer.status).toBe(status)
  })

  test.each([
    ['*/*', 'text/html; charset=UTF-8', /<title>403 Invalid or non-existent .*<h1>403 Invalid/s],
    ['application/json;q=0.9, text/plain;q=0.8, text/html;q=0.7', 'application/json', /^\{"message":"Access was/],
    ['text/plain', 'text/plain; charset=UTF-8', /^403 Invalid or non-existent .*\n\nAccess was denied/],
  ])('a refusal for %s comes as %s', async (accept, type, body) => {
    const answer = await world.post('/legacy/', uploadForm(demo.wheel), { accept })
    expect(answer.headers.get('content-type')).toBe(type)
    expect(await answer.text()).toMatch(body)
  })
})
