import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { oraclePython } from '../oracles.ts'
import { buildDemo, type DemoDistributions, run, uploadForm } from '../worlds/index/distributions.ts'
import { type IndexWorld, sha256, startIndex } from '../worlds/index/world.ts'

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
  await rm(folder, { recursive: true })
})

test('the digests that files are found by are those of hashlib', async () => {
  const script =
    'import hashlib, sys; print(*(hashlib.blake2b(open(path, "rb").read(), digest_size=32).hexdigest() for path in sys.argv[1:]))'
  const { stdout } = await run(oraclePython(), ['-c', script, demo.wheel.path, demo.sdist.path])
  const files = world.index.state.projects.get('demo-project')?.releases.get('1')?.files ?? []
  expect(files.map(({ digests }) => digests.blake2b256)).toEqual(stdout.trim().split(' '))
})

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
