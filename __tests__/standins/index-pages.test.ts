import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Built, buildDemo, type DemoDistributions, uploadForm } from '../worlds/index/distributions.ts'
import { type IndexWorld, sha256, startIndex } from '../worlds/index/world.ts'

const uploadedAt = '2026-11-21T12:00:00'

let demo: DemoDistributions
let world: IndexWorld

beforeAll(async () => {
  demo = await buildDemo()
  world = await startIndex()
  for (const built of [demo.wheel, demo.sdist]) await world.upload(uploadForm(built))
})

afterAll(async () => {
  await world.close()
})

/** That these are right is seen by `hashlib` in conformance/twine-and-pip.test.ts. */
const blake2b = ({ name }: Built): string => {
  const files = world.index.state.projects.get('demo-project')?.releases.get('1')?.files ?? []
  return files.find((file) => file.name === name)?.digests.blake2b256 ?? ''
}

describe('the classifiers', () => {
  test('those that may be used are served as text, a line each', async () => {
    const answer = await world.get('/pypi?:action=list_classifiers')
    const lines = (await answer.text()).split('\n')
    expect([answer.status, answer.headers.get('content-type'), lines[0], lines.at(-1)]).toEqual([
      200,
      'text/plain; charset=utf-8',
      'Development Status :: 1 - Planning',
      'Typing :: Typed',
    ])
    expect(lines).not.toContain('Topic :: Communications :: Chat :: AOL Instant Messenger')
  })

  test('another action is not there', async () => {
    expect((await world.get('/pypi?:action=browse')).status).toBe(404)
  })
})

describe('the simple index', () => {
  const simpleJson = 'application/vnd.pypi.simple.v1+json'

  test('the list of files (PEP 691)', async () => {
    const answer = await world.get('/simple/demo-project/', simpleJson)
    const wheelDigest = blake2b(demo.wheel)
    const sdistDigest = blake2b(demo.sdist)
    const place = (digest: string) => `${digest.slice(0, 2)}/${digest.slice(2, 4)}/${digest.slice(4)}`
    const metadata = await world.get(`/files/${place(wheelDigest)}/${demo.wheel.name}.metadata`)
    const core = { sha256: sha256(Buffer.from(await metadata.arrayBuffer())) }
    const common = {
      'requires-python': '>=3.9',
      'upload-time': `${uploadedAt}.000000Z`,
      yanked: false,
      provenance: null,
    }
    expect(answer.headers.get('content-type')).toBe(simpleJson)
    expect(await answer.json()).toEqual({
      meta: { 'api-version': '1.4', '_last-serial': world.index.state.serial },
      name: 'demo-project',
      'project-status': { status: 'active' },
      versions: ['1.0'],
      'alternate-locations': [],
      files: [
        {
          ...common,
          filename: demo.wheel.name,
          url: `${world.url}/files/${place(wheelDigest)}/${demo.wheel.name}`,
          hashes: { sha256: sha256(demo.wheel.bytes) },
          size: demo.wheel.bytes.length,
          'data-dist-info-metadata': core,
          'core-metadata': core,
        },
        {
          ...common,
          filename: demo.sdist.name,
          url: `${world.url}/files/${place(sdistDigest)}/${demo.sdist.name}`,
          hashes: { sha256: sha256(demo.sdist.bytes) },
          size: demo.sdist.bytes.length,
          'data-dist-info-metadata': false,
          'core-metadata': false,
        },
      ],
    })
  })

  test.each<[string | undefined, string, string]>([
    [undefined, 'text/html', 'HTML is the default'],
    ['application/vnd.pypi.simple.v1+html, text/html;q=0.1', 'application/vnd.pypi.simple.v1+html', 'asked for'],
    [`${simpleJson}, text/html;q=0.01`, simpleJson, 'what pip prefers'],
    ['image/png', 'text/html', 'PyPI gives what it has'],
  ])('Accept %s: %s, as it is %s', async (accept, type) => {
    const answer = await world.get('/simple/demo-project/', accept)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
  })

  test('the root', async () => {
    const answer = await world.get('/simple/', simpleJson)
    const { serial } = world.index.state
    expect(await answer.json()).toEqual({
      meta: { 'api-version': '1.4', '_last-serial': serial },
      projects: [{ name: 'Demo.Project', '_last-serial': serial }],
    })
  })

  test.each([
    ['/simple/Demo.Project/', 301, '/simple/demo-project/'],
    ['/simple/demo-project', 301, '/simple/demo-project/'],
    ['/simple/nothing/', 404, null],
  ])('%s: %d', async (path, status, location) => {
    const answer = await world.get(path)
    expect([answer.status, answer.headers.get('location')]).toEqual([status, location && `${world.url}${location}`])
  })

  test('an unknown project in plain text', async () => {
    expect(await (await world.get('/simple/nothing/')).text()).toBe('404 Not Found')
  })
})

describe('the JSON API', () => {
  test('one version with its files', async () => {
    const answer = await world.get('/pypi/demo-project/1.0/json')
    const { info, urls, ...rest } = (await answer.json()) as {
      info: Record<string, unknown>
      urls: { filename: string }[]
    }
    expect(rest).toEqual({ last_serial: world.index.state.serial, vulnerabilities: [] })
    expect(info).toMatchObject({
      name: 'Demo.Project',
      version: '1.0',
      summary: 'A sample.',
      // As `fetch` sends it: it writes every line end of a form as CRLF.
      description: '# Demo\r\n\r\n',
      description_content_type: 'text/markdown',
      license_expression: 'MIT',
      license_files: ['LICENSE.txt'],
      project_urls: { Source: 'https://github.com/example/demo' },
      requires_dist: ['blinker>=1.9'],
      requires_python: '>=3.9',
      yanked: false,
    })
    expect(urls.map(({ filename }) => filename)).toEqual([demo.wheel.name, demo.sdist.name])
    expect(urls[0]).toMatchObject({
      digests: { sha256: sha256(demo.wheel.bytes), blake2b_256: blake2b(demo.wheel) },
      packagetype: 'bdist_wheel',
      python_version: 'py3',
      size: demo.wheel.bytes.length,
      upload_time: uploadedAt,
      upload_time_iso_8601: `${uploadedAt}.000000Z`,
    })
  })

  test('the project has all versions, and shows the newest final one', async () => {
    const project = world.index.state.projects.get('demo-project')
    const release = project?.releases.get('1')
    if (project === undefined || release === undefined) throw new Error('no release')
    project.releases.set('2rc1', { ...release, version: '2.0rc1', files: [] })
    try {
      const answer = (await (await world.get('/pypi/Demo.Project/json')).json()) as {
        info: { version: string }
        releases: Record<string, unknown[]>
      }
      expect(answer.info.version).toBe('1.0')
      expect(Object.entries(answer.releases).map(([version, files]) => [version, files.length])).toEqual([
        ['1.0', 2],
        ['2.0rc1', 0],
      ])
    } finally {
      project.releases.delete('2rc1')
    }
  })

  test.each([
    ['/pypi/nothing/json', 'no such project'],
    ['/pypi/demo-project/2.0/json', 'no such version'],
  ])('%s: 404, as there is %s', async (path) => {
    const answer = await world.get(path)
    expect({ status: answer.status, body: await answer.json() }).toEqual({
      status: 404,
      body: { message: 'Not Found' },
    })
  })
})

describe('other addresses', () => {
  test('a file without attestations has no provenance', async () => {
    const answer = await world.get(`/integrity/demo-project/1.0/${demo.wheel.name}/provenance`)
    expect({ status: answer.status, body: await answer.json() }).toEqual({
      status: 404,
      body: { message: `No provenance available for ${demo.wheel.name}` },
    })
  })

  test.each(['/integrity/demo-project/1.0/other.whl/provenance', '/files/00/00/00/other.whl', '/other'])(
    '%s: 404',
    async (path) => {
      expect((await world.get(path)).status).toBe(404)
    },
  )

  test('HEAD is GET without a body', async () => {
    const answer = await fetch(`${world.url}/pypi/demo-project/json`, { method: 'HEAD' })
    expect([answer.status, await answer.text()]).toEqual([200, ''])
  })
})
