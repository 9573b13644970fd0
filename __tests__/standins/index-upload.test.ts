import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildDemo, type DemoDistributions, type Fields, uploadForm } from '../worlds/index/distributions.ts'
import {
  basic,
  createTestIssuer,
  type IndexWorld,
  noon,
  publisher,
  startIndex,
  type TestIssuer,
} from '../worlds/index/world.ts'

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
const seeMetadata = 'See https://packaging.python.org/specifications/core-metadata for more information.'
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

  test('a local version has a page of its own', async () => {
    expect(await world.upload(uploadForm(demo.wheel, { version: '1.0+local' }))).toEqual(
      refused(
        "The use of local versions in '1.0+local' is not allowed. See https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers for more information.",
      ),
    )
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

describe('the description', () => {
  const rst = { description_content_type: 'text/x-rst' }

  test('one that does not render is refused', async () => {
    expect(await world.upload(uploadForm(demo.wheel, { ...rst, description: 'See :ref:`there`.' }))).toEqual(
      refused(
        "The description failed to render for 'text/x-rst'. See https://pypi.org/help/#description-content-type for more information.",
      ),
    )
  })

  test('what was not looked into is kept', async () => {
    const description = '+---+---+\n| a     |\n+---+---+\n| 1 | 2 |\n+---+---+\n'
    expect(await world.upload(uploadForm(demo.wheel, { ...rst, description }))).toEqual(accepted)
    expect([...world.index.state.notChecked]).toEqual([
      'the description of Demo.Project 1.0: a table whose cells span others',
    ])
  })
})

describe('the order of the checks', () => {
  const wrongDigest = { sha256_digest: '0'.repeat(64) }
  const digestText = 'The digest supplied does not match a digest calculated from the uploaded file.'

  test.each<[Fields, string, string]>([
    [{ name: '-', filetype: 'x' }, "'-' is an invalid value for Name.", 'the name goes before other fields'],
    [{ filetype: 'x', summary: 'two\nlines' }, 'Invalid value for filetype.', 'the form goes before the metadata'],
    [{ name: 'unknown', version: '1.x' }, "'1.x' is invalid for 'version'.", 'the metadata goes before the project'],
  ])('%o: %s, as %s', async (changes, text) => {
    const answer = await world.upload(uploadForm(demo.wheel, changes))
    expect(answer.text.slice(0, text.length)).toBe(text)
  })

  test('a bad form is refused before an expired token', async () => {
    const token = await world.mint()
    clock = new Date(noon.getTime() + 1_000_000)
    expect(await world.upload(uploadForm(demo.wheel, { protocol_version: '2' }), token)).toEqual(
      refused('Unknown protocol version.'),
    )
  })

  test('a wrong digest is refused before a duplicate, a duplicate before a closed release', async () => {
    await world.upload(uploadForm(demo.wheel))
    expect(await world.upload(uploadForm(demo.wheel, wrongDigest))).toEqual(refused(digestText))
    clock = new Date(noon.getTime() + 30 * 24 * 60 * 60 * 1000)
    const other = await demo.variant('other-bytes', 'wheel')
    expect((await world.upload(uploadForm(other))).text).toMatch(/^File already exists/)
  })

  test('a refused first file leaves nothing behind', async () => {
    const token = world.index.issueAccountToken()
    const broken = await demo.variant('no-record', 'wheel')
    const { serial } = world.index.state
    await world.upload(uploadForm(broken, { name: 'New' }), token)
    await world.upload(uploadForm(broken), token)
    const { projects, usedFileNames } = world.index.state
    expect([projects.has('new'), projects.get('demo-project')?.releases.size, usedFileNames.size]).toEqual([
      false,
      0,
      0,
    ])
    expect(world.index.state.serial).toBe(serial)
  })

  test('two first files of a new project at once are both kept', async () => {
    await world.close()
    world = await startIndex({ oidc, publishers: [] })
    const token = world.index.issueAccountToken()
    await Promise.all([world.upload(uploadForm(demo.wheel), token), world.upload(uploadForm(demo.sdist), token)])
    expect(world.index.state.projects.get('demo-project')?.releases.get('1')?.files.length).toBe(2)
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
