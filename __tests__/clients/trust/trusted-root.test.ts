import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { loadCurrentTrust } from '../../../src/clients/trust/current-trust.ts'
import { readShippedRoot } from '../../../src/clients/trust/shipped-root.ts'
import { loadTrust } from '../../../src/clients/trust/trusted-root.ts'
import { type StandInResponse, type StandInServer, serve } from '../../../src/standins/server.ts'
import { createSigstore } from '../../../src/standins/sigstore.ts'
import { sawProblem } from '../../examples.ts'
import { codeOfPending } from '../../refusal-of.ts'
import { testFolder } from '../../worlds/folder.ts'
import { movedNetwork } from '../../worlds/moved-clock.ts'
import { type Publication, type TufFiles, tufAnswer, tufFiles, tufKey } from '../../worlds/tuf-repository.ts'
import { refusal } from '../refusal.ts'

const folder = testFolder()
const first = tufKey()
const second = tufKey()
let target: Buffer
let mirror: StandInServer
let answer: (path: string) => StandInResponse
let requests: string[]
let cache: string

beforeAll(async () => {
  const sigstore = await createSigstore({ now: () => new Date(), verifyToken: async () => ({}) })
  target = Buffer.from(JSON.stringify(sigstore.trustedRoot))
  mirror = await serve('tuf', ({ url }) => {
    requests.push(url.pathname.replace(/[0-9a-f]{64}/, 'DIGEST'))
    return answer(url.pathname)
  })
})
afterAll(() => mirror.close())
beforeEach(() => {
  requests = []
  cache = folder.at('tuf')
})

function filesOf(change: Partial<Publication> = {}): TufFiles {
  return tufFiles({ keys: [first], target, ...change })
}

function publish(change: Partial<Publication> = {}): void {
  const files = filesOf(change)
  answer = (path) => tufAnswer(files, path)
}

const rootOfMirror = () => filesOf().get('/1.root.json') ?? Buffer.alloc(0)

async function load(url = mirror.url, root = rootOfMirror()) {
  const loaded = await loadCurrentTrust(
    { kind: 'public' },
    { network: movedNetwork(), cacheFolder: cache, repository: { url, root } },
  )
  loaded.notices.forEach(sawProblem)
  return loaded
}

/** Description of the trust, or code of the refusal. */
function outcome(): Promise<string> {
  return codeOfPending(async () => {
    const { trust, notices } = await load()
    return notices[0]?.code ?? trust.description.replace(mirror.url, 'MIRROR')
  })
}

const fresh = "Sigstore's public root (TUF root version 1, from MIRROR)"
const rotated = "Sigstore's public root (TUF root version 2, from MIRROR)"

describe('a mirror that is as it should be', () => {
  test('gives the root of now', async () => {
    publish()
    expect(await outcome()).toBe(fresh)
    expect(requests).toEqual([
      '/2.root.json',
      '/timestamp.json',
      '/1.snapshot.json',
      '/1.targets.json',
      '/targets/DIGEST.trusted_root.json',
    ])
  })

  test('is asked only what is new, when it was asked before', async () => {
    publish()
    await load()
    requests = []
    expect(await outcome()).toBe(fresh)
    expect(requests).toEqual(['/2.root.json', '/timestamp.json'])
  })

  test('leads to another root, which the one before it signed', async () => {
    publish({ keys: [first, second] })
    expect(await outcome()).toBe(rotated)
    requests = []
    expect(await outcome()).toBe(rotated)
    expect(requests).toEqual(['/2.root.json', '/3.root.json', '/timestamp.json'])
  })

  test.each(['timestamp.json', 'snapshot.json', 'targets.json', 'targets/trusted_root.json'])(
    'repairs %s of the cache',
    async (name) => {
      publish()
      await load()
      const whole = readFileSync(join(cache, name))
      writeFileSync(join(cache, name), 'damaged')
      expect(await outcome()).toBe(fresh)
      expect(readFileSync(join(cache, name))).toEqual(whole)
    },
  )
})

describe('whoever can write into the cache', () => {
  const foreign = tufKey()

  test('does not choose the root', async () => {
    const other = tufFiles({ keys: [foreign], target: Buffer.from('{"foreign":true}') })
    answer = (path) => tufAnswer(other, path)
    await load(mirror.url, other.get('/1.root.json') ?? Buffer.alloc(0)).catch(() => {})
    expect(readFileSync(join(cache, 'root.json'))).toEqual(other.get('/1.root.json'))
    publish()
    expect(await outcome()).toBe(fresh)
  })

  test.each([['root.json'], ['newest-root-version']])('stops nobody by damage of %s', async (name) => {
    publish()
    await load()
    writeFileSync(join(cache, name), '')
    expect(await outcome()).toBe(fresh)
  })
})

describe('metadata that must not be used', () => {
  test.each<[string, Partial<Publication>, string]>([
    ['an expired timestamp', { expired: ['timestamp'] }, 'trusted-root-stale'],
    ['an expired snapshot', { expired: ['snapshot'] }, 'trusted-root-stale'],
    ['expired targets', { expired: ['targets'] }, 'trusted-root-stale'],
    ['an expired new root', { keys: [first, second], expired: ['root'] }, 'trusted-root-stale'],
    ['a key that the root does not name', { foreignKey: second }, 'trusted-root-damaged'],
  ])('%s', async (_, change, code) => {
    publish(change)
    expect(await outcome()).toBe(code)
  })

  test.each<[string, Publication['versions'], string]>([
    ['an older timestamp', { timestamp: 1, snapshot: 2, targets: 2 }, 'trusted-root-rollback'],
    ['an older snapshot', { timestamp: 3, snapshot: 1, targets: 2 }, 'trusted-root-rollback'],
    ['older targets', { timestamp: 3, snapshot: 3, targets: 1 }, 'trusted-root-rollback'],
    ['newer metadata: the nearest that passes', { timestamp: 3, snapshot: 3, targets: 3 }, fresh],
  ])('%s than what was seen', async (_, versions, what) => {
    publish({ versions: { timestamp: 2, snapshot: 2, targets: 2 } })
    await load()
    publish({ versions: versions ?? {} })
    expect(await outcome()).toBe(what)
  })

  test('an expired timestamp, after a newer one was seen', async () => {
    publish({ versions: { timestamp: 2 } })
    await load()
    publish({ versions: { timestamp: 2 }, expired: ['timestamp'] })
    // The cached one is as new and not expired, so it goes on being used until it is.
    expect(await outcome()).toBe(fresh)
    publish({ versions: { timestamp: 3 }, expired: ['timestamp'] })
    expect(await outcome()).toBe('trusted-root-stale')
  })

  const path = (end: string) => (name: string) => name.endsWith(end)
  test.each<[string, (name: string) => boolean]>([
    ['a timestamp that is no JSON', path('timestamp.json')],
    ['a snapshot of other bytes', path('.snapshot.json')],
    ['targets of other bytes', path('.targets.json')],
    ['a target of other bytes', path('.trusted_root.json')],
  ])('%s', async (_, isDamaged) => {
    const files = filesOf()
    answer = (name) => (isDamaged(name) ? { status: 200, body: '<html>' } : tufAnswer(files, name))
    expect(await outcome()).toBe('trusted-root-damaged')
  })

  test('a new root that the one before it did not sign', async () => {
    const foreign = tufFiles({ keys: [tufKey(), second], target })
    answer = (name) => tufAnswer(foreign, name)
    expect(await outcome()).toBe('trusted-root-damaged')
  })

  test('metadata of a mirror that the shipped root knows nothing of', async () => {
    publish()
    const { tufRoot } = await readShippedRoot()
    expect(await refusal(load(mirror.url, tufRoot))).toMatchObject({ code: 'trusted-root-damaged' })
  })

  test('an answer without end', async () => {
    const files = filesOf()
    const endless = { status: 200, body: Buffer.alloc(1_000_000) }
    answer = (name) => (name === '/timestamp.json' ? endless : tufAnswer(files, name))
    expect(await outcome()).toBe('trusted-root-damaged')
  })

  test('an older root than the newest that was seen', async () => {
    publish({ keys: [first, second] })
    await load()
    publish()
    expect(await outcome()).toBe('trusted-root-rollback')
  })

  test('a target that is well signed, and whose log has no start', async () => {
    const root = JSON.parse(target.toString())
    root.tlogs[0].publicKey.validFor = {}
    publish({ target: Buffer.from(JSON.stringify(root)) })
    expect(await outcome()).toBe('trusted-root-invalid')
  })

  test('is refused in words that say what to do', async () => {
    publish({ expired: ['timestamp'] })
    expect(await refusal(load())).toEqual({
      code: 'trusted-root-stale',
      message: `${mirror.url} gave a trusted root that must not be used: its metadata is expired.`,
      hint: 'Check the clock of this machine; if it is right, look at https://status.sigstore.dev, and try again later.',
    })
  })
})

describe('a mirror that cannot be asked', () => {
  const shipped = async () => (await loadTrust({ kind: 'public' })).description

  test('gives way to the shipped copy, with a notice', async () => {
    const gone = await serve('tuf', () => ({ status: 200 }))
    await gone.close()
    const { trust, notices } = await load(gone.url)
    expect([trust.description, ...notices]).toEqual([
      await shipped(),
      {
        code: 'trusted-root-unreachable',
        severity: 'warning',
        message: `${gone.url} gave no trusted root. Instead this holds: ${await shipped()}.`,
        hint: 'Look at https://status.sigstore.dev, and try again later.',
      },
    ])
  })

  test.each(['/2.root.json', '/timestamp.json', '/1.snapshot.json', '/1.targets.json', 'trusted_root.json'])(
    'at %s too',
    async (end) => {
      const files = filesOf()
      answer = (name) => (name.endsWith(end) ? { status: 503, body: 'no' } : tufAnswer(files, name))
      expect(await outcome()).toBe('trusted-root-unreachable')
    },
  )

  test('or whose answer cannot be kept', async () => {
    publish()
    const file = folder.at('no-folder')
    writeFileSync(file, '')
    cache = join(file, 'tuf')
    const { trust, notices } = await load()
    expect([trust.description, notices[0]?.message]).toEqual([
      await shipped(),
      `The trusted root cannot be kept in "${cache}". Instead this holds: ${await shipped()}.`,
    ])
  })

  test('and a redirect to another server is not followed', async () => {
    publish()
    const files = filesOf()
    const elsewhere = { status: 302, headers: { location: 'https://example.org/1.snapshot.json' } }
    answer = (name) => (name === '/1.snapshot.json' ? elsewhere : tufAnswer(files, name))
    expect(await outcome()).toBe('trusted-root-unreachable')
  })
})

describe('without any network', () => {
  test('the shipped copy says which package and which root it is from', async () => {
    const { description } = await loadTrust({ kind: 'public' })
    expect(description).toBe("Sigstore's public root (TUF root version 16, from @sigstore/tuf 5.0.1)")
    expect(existsSync(cache)).toBe(false)
  })

  test.each([
    ['a file that is not there', undefined, 'trusted-root-invalid'],
    ['a file that is no JSON', '<html>', 'trusted-root-invalid'],
    ['a file of another form', '[]', 'trusted-root-invalid'],
    ['a file with a key twice', '{"tlogs":[],"tlogs":[]}', 'trusted-root-invalid'],
    ['a trusted root', '', 'accepted'],
  ])('%s', async (_, content, what) => {
    const path = folder.at('trusted_root.json')
    if (content !== undefined) writeFileSync(path, content === '' ? target : content)
    expect(await codeOfPending(() => loadTrust({ kind: 'file', path }))).toBe(what)
  })

  test('a folder, or a pipe, which is not waited for', async () => {
    expect(await refusal(loadTrust({ kind: 'file', path: '/' }))).toMatchObject({
      code: 'trusted-root-invalid',
      message: expect.stringContaining('is no file.'),
    })
  })
})
