import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { oraclePython } from '../oracles.ts'
import { buildDemo, type DemoDistributions, run, uploadForm } from '../worlds/index/distributions.ts'
import { type IndexWorld, sha256, startIndex } from '../worlds/index/world.ts'

const uploadedAt = '2026-11-21T12:00:00'

let demo: DemoDistributions
let world: IndexWorld
let folder: string

const twine = async (...files: readonly string[]) => {
  const options = [
    '--repository-url',
    `${world.url}/legacy/`,
    '--non-interactive',
    '--disable-progress-bar',
    '--verbose',
  ]
  const env = { ...process.env, TWINE_USERNAME: '__token__', TWINE_PASSWORD: await world.mint(), HOME: folder }
  return run(oraclePython(), ['-m', 'twine', 'upload', ...options, ...files], { env, cwd: folder })
}

beforeAll(async () => {
  demo = await buildDemo()
  folder = await mkdtemp(join(tmpdir(), 'index-tools-'))
  world = await startIndex()
  await twine(demo.sdist.path, demo.wheel.path)
})

afterAll(async () => {
  await world.close()
  await demo.remove()
  await rm(folder, { recursive: true })
})

const blake2b = async (path: string) => {
  const script =
    'import hashlib, sys; print(hashlib.blake2b(open(sys.argv[1], "rb").read(), digest_size=32).hexdigest())'
  return (await run(oraclePython(), ['-c', script, path])).stdout.trim()
}

describe('twine', () => {
  test('what it uploaded is there, byte for byte', () => {
    const files = [...(world.index.state.projects.get('demo-project')?.releases.values() ?? [])].flatMap((release) =>
      release.files.map(({ name, kind, pythonVersion, bytes }) => [name, kind, pythonVersion, sha256(bytes)]),
    )
    // twine moves wheels before sdists.
    expect(files).toEqual([
      [demo.wheel.name, 'bdist_wheel', 'py3', sha256(demo.wheel.bytes)],
      [demo.sdist.name, 'sdist', 'source', sha256(demo.sdist.bytes)],
    ])
  })

  test('a second upload of the same files changes nothing', async () => {
    const { serial } = world.index.state
    await twine(demo.sdist.path, demo.wheel.path)
    expect(world.index.state.serial).toBe(serial)
  })

  test('a refusal reaches the person in PyPI’s words', async () => {
    const other = await demo.variant('other-bytes', 'wheel')
    await expect(twine(other.path)).rejects.toMatchObject({
      stdout: expect.stringMatching(
        /File\s+already\s+exists\s+\('demo_project-1\.0-py3-none-any\.whl',\s+with\s+blake2_256/,
      ),
    })
  })

  test('--skip-existing knows the refusal by its words', async () => {
    const other = await demo.variant('other-bytes', 'wheel')
    const { stdout } = await twine('--skip-existing', other.path)
    expect(stdout).toMatch(
      /Skipping\s+demo_project-1\.0-py3-none-any\.whl\s+because\s+it\s+appears\s+to\s+already\s+exist/,
    )
  })
})

describe('pip', () => {
  const download = async (...options: readonly string[]) => {
    const destination = await mkdtemp(join(folder, 'download-'))
    const common = ['--no-deps', '--no-cache-dir', '--disable-pip-version-check', '--isolated']
    const place = ['--index-url', `${world.url}/simple/`, '--dest', destination]
    // Whatever index the machine's own pip is told to use has no say here.
    const env = { ...process.env, PIP_CONFIG_FILE: '/dev/null' }
    await run(oraclePython(), ['-m', 'pip', 'download', ...common, ...place, ...options, 'demo.project==1.0'], { env })
    return destination
  }

  test('finds the wheel, its metadata, and its digest', async () => {
    const destination = await download('--python-version', '3.9', '--only-binary', ':all:')
    expect(sha256(await readFile(join(destination, demo.wheel.name)))).toBe(sha256(demo.wheel.bytes))
  })

  test('finds the sdist, and builds its metadata', async () => {
    const destination = await download('--no-binary', ':all:', '--no-build-isolation')
    expect(sha256(await readFile(join(destination, demo.sdist.name)))).toBe(sha256(demo.sdist.bytes))
  })

  test('refuses a file that is not the one of the list', async () => {
    const project = world.index.state.projects.get('demo-project')
    const file = project?.releases.get('1')?.files.find(({ name }) => name === demo.wheel.name)
    if (file === undefined) throw new Error('no file')
    const before = file.bytes[100] ?? 0
    file.bytes[100] = before ^ 1
    try {
      await expect(download('--only-binary', ':all:')).rejects.toMatchObject({
        stderr: expect.stringContaining('THESE PACKAGES DO NOT MATCH THE HASHES'),
      })
    } finally {
      file.bytes[100] = before
    }
  })
})

describe('the simple index', () => {
  const simpleJson = 'application/vnd.pypi.simple.v1+json'

  test('the list of files (PEP 691)', async () => {
    const answer = await world.get('/simple/demo-project/', simpleJson)
    const wheelDigest = await blake2b(demo.wheel.path)
    const sdistDigest = await blake2b(demo.sdist.path)
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
      description: '# Demo\n\n',
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
      digests: { sha256: sha256(demo.wheel.bytes), blake2b_256: await blake2b(demo.wheel.path) },
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

  test('the form by hand says what twine says', async () => {
    await world.close()
    world = await startIndex()
    await world.upload(uploadForm(demo.wheel))
    const form = () => world.index.state.projects.get('demo-project')?.releases.get('1')?.form
    const ours = form()
    await world.close()
    world = await startIndex()
    await twine(demo.wheel.path)
    const digests = ['md5_digest', 'blake2_256_digest']
    const theirs = [...(form() ?? [])].filter(([name]) => !digests.includes(name)).sort()
    // `fetch` writes every line end of a form as CRLF.
    const unixLines = [...(ours ?? [])].map(([name, values]) => [
      name,
      values.map((value) => value.replaceAll('\r\n', '\n')),
    ])
    expect(unixLines.sort()).toEqual(theirs)
  })
})
