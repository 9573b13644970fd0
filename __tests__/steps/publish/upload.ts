import { beforeAll, describe, expect, test } from '@jest/globals'
import { lines, type Page, sdist, wheel } from '../../worlds/release/page.ts'
import { refused, withLine, withoutLine } from '../../worlds/release/refused.ts'
import type { JobEnd, Run } from '../../worlds/release/run.ts'
import { clickedRelease, interfere } from '../../worlds/release/shared.ts'
import { filesOnIndex, keepWorld, worldState } from '../../worlds/release/world-state.ts'
import type { Release } from '../../worlds/release.ts'

let release: Release
let page: Page
/** The run of the click. */
let run: Run
let first: JobEnd
let restorePublished: () => void

beforeAll(async () => {
  const shared = await clickedRelease()
  release = shared.release
  page = shared.page
  run = shared.clicked
  const restore = keepWorld(release)
  first = await run.job('publish')
  restorePublished = keepWorld(release)
  restore()
})

const certificate = 'POST fulcio /api/v2/signingCert 200'
const entry = 'POST rekor /api/v1/log/entries 201'
const signed = [certificate, entry, entry]
const mint = (status: number) => `POST index /_/oidc/mint-token ${status}`
const upload = (status: number) => `POST index /legacy/ ${status}`
const onIndex = (): string[] => filesOnIndex(release).map((line) => line.split(' ')[0] ?? '')
const buildTagged = 'example_greeting-1.2.0-1-py3-none-any.whl'

describe('a release as the steps left it', () => {
  test('is verified, signed, uploaded with the wheel first, and read back', () => {
    expect(first).toMatchObject({ exitCode: 0, problems: [] })
    expect(first.writes).toEqual([...signed, mint(200), upload(200), upload(200)])
    const asked = first.requests.filter(({ server }) => server === 'github' || server === 'index')
    const id = page.record.id
    const place = '/repos/example/example-greeting'
    const download = (name: string): string[] => {
      const asset = page.asset(name).id
      return [`GET ${place}/releases/assets/${asset} 302`, `GET /storage/assets/${asset} 200`]
    }
    const integrity = (name: string) => `GET /integrity/example-greeting/1.2.0/${name}/provenance 200`
    expect(asked.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      `GET ${place}/releases/${id} 200`,
      `GET ${place}/commits/refs%2Ftags%2F1.2.0 200`,
      `GET ${place}/releases/${id}/assets?per_page=100&page=1 200`,
      ...download(lines),
      ...download(wheel),
      ...download(sdist),
      'GET /simple/example-greeting/ 200',
      `GET ${place}/commits/refs%2Ftags%2F1.2.0 200`,
      'GET /_/oidc/audience 200',
      'POST /_/oidc/mint-token 200',
      'POST /legacy/ 200',
      'POST /legacy/ 200',
      'GET /simple/example-greeting/ 200',
      integrity(wheel),
      integrity(sdist),
    ])
  })

  test('is on the index byte for byte, each file with both attestations', () => {
    restorePublished()
    const project = release.index.projects.get('example-greeting')
    const files = [...(project?.releases.values() ?? [])].flatMap(({ files }) => files)
    expect(files.map(({ name, digests }) => [name, digests.sha256])).toEqual([
      [wheel, page.asset(wheel).sha256],
      [sdist, page.asset(sdist).sha256],
    ])
    for (const { bytes, indexProvenance } of files) {
      expect([page.asset(wheel).bytes, page.asset(sdist).bytes]).toContainEqual(bytes)
      const [bundle] = indexProvenance?.attestation_bundles ?? []
      expect(bundle?.attestations.map(({ envelope }) => predicateTypeOf(envelope.statement))).toEqual([
        'https://slsa.dev/provenance/v1',
        'https://docs.pypi.org/attestations/publish/v1',
      ])
    }
    expect(JSON.parse(first.outputs.files ?? '')).toEqual(
      [wheel, sdist].map((name) => ({ name, sha256: page.asset(name).sha256 })),
    )
  })

  test('that is on the index already is done', async () => {
    restorePublished()
    const before = worldState(release)
    const again = await run.job('publish')
    expect(again).toMatchObject({ exitCode: 0, problems: [], writes: [] })
    expect(worldState(release)).toEqual(before)
  })

  test('of which one file is there already gets the rest', async () => {
    restorePublished()
    forget(sdist)
    const again = await run.job('publish')
    expect(again).toMatchObject({ exitCode: 0, problems: [], writes: [certificate, entry, mint(200), upload(200)] })
    expect(onIndex()).toEqual([wheel, sdist])
  })

  test('with files of a person beside ours: they are named and left alone', async () => {
    page.drop('poster.pdf')
    const end = await run.job('publish')
    expect(end).toMatchObject({ exitCode: 0, problems: [] })
    expect(end.summary).toContain('- Left alone: "poster.pdf", uploaded by example-maintainer.')
    expect(onIndex()).toEqual([wheel, sdist])
    expect(Object.keys(page.digests)).toEqual([wheel, sdist, lines, 'poster.pdf'])
  })
})

function predicateTypeOf(statement: string): unknown {
  return JSON.parse(Buffer.from(statement, 'base64').toString()).predicateType
}

/** Take a file off the index as if it had never been there. */
function forget(name: string): void {
  for (const { files } of release.index.projects.get('example-greeting')?.releases.values() ?? []) {
    const at = files.findIndex((file) => file.name === name)
    if (at !== -1) files.splice(at, 1)
  }
  release.index.usedFileNames.delete(name)
}

describe('rights and addresses', () => {
  test('without id-token: write nothing is signed, and the lines to add are said', async () => {
    const workflow = await release.workflow(withoutLine('publish', /^ {6}id-token: write/))
    const { message, hint, ...rest } = await refused(release, run, 'publish', { workflow })
    expect(rest).toEqual({ exitCode: 1, codes: ['id-token-missing'], writes: [] })
    expect(`${message}\n${hint}`.split('\n')).toEqual([
      'The runner offers this job no OIDC token.',
      'Add to the job in the workflow file:',
      'permissions:',
      '  id-token: write',
    ])
  })

  test('on a runner that is not of GitHub nothing is signed', async () => {
    const workflow = await release.workflow(withLine('publish', /^ {4}runs-on: /, '    runs-on: self-hosted'))
    expect(await refused(release, run, 'publish', { workflow })).toEqual({
      exitCode: 1,
      codes: ['identity-runner'],
      message:
        'This job would sign as somebody who is not accepted:\n  runner: expected "github-hosted", found "self-hosted"',
      hint: 'Let the workflow of the template run as it is, on runners of GitHub, in a public repository; nothing was signed.',
      writes: [],
    })
  })

  test.each([['PyPI', {}, 'PyPI (https://pypi.org)']])(
    'a private trusted root never goes with %s',
    async (_, site, named) => {
      const endpoints = JSON.stringify({ ...site, 'trusted-root': '/root.json' })
      expect(await refused(release, run, 'publish', { endpoints })).toEqual({
        exitCode: 2,
        codes: ['trusted-root-private'],
        message: `The input "endpoints" names the trusted root "/root.json" together with ${named}.`,
        hint: 'Leave "trusted-root" out: only a rehearsal on loopback has a root of its own.',
        writes: [],
      })
    },
  )

  test('the public root does not know what a rehearsal signed', async () => {
    const { 'trusted-root': path, ...others } = JSON.parse(release.stage.endpoints)
    const found = await refused(release, run, 'publish', { endpoints: JSON.stringify(others) })
    expect(found).toMatchObject({ exitCode: 1, codes: ['provenance-unverified'], writes: [] })
    expect(path).toBeDefined()
  })
})

describe('an index that refuses', () => {
  test('the publisher: its own words, and what the job claims', async () => {
    const line = /^ {6}name: publish$/
    const workflow = await release.workflow(withLine('publish', line, '      name: release'))
    const found = await refused(release, run, 'publish', { workflow })
    expect(found).toMatchObject({ exitCode: 1, codes: ['index-publisher-refused'], writes: [...signed, mint(422)] })
    const workflowRef = 'example/example-greeting/.github/workflows/publish.yaml@refs/tags/1.2.0'
    expect(found.message.split('\n')).toEqual([
      'PyPI (stand-in) answered 422 to the request for an upload token: invalid-publisher: valid token, but no corresponding publisher (Publisher with matching claims was not found).',
      'The job claims (for finding the difference only):',
      '  repository: "example/example-greeting"',
      '  repository_owner: "example"',
      '  repository_owner_id: "1000002"',
      `  job_workflow_ref: "${workflowRef}"`,
      `  workflow_ref: "${workflowRef}"`,
      '  environment: "release"',
      '  ref: "refs/tags/1.2.0"',
    ])
  })

  test('the token, because the publisher belongs to another project', async () => {
    for (const { projects } of release.index.publishers) {
      projects.clear()
      projects.add('other')
    }
    expect(await refused(release, run, 'publish')).toEqual({
      exitCode: 1,
      codes: ['index-token-refused'],
      message: `"${wheel}" was not uploaded. PyPI (stand-in) answered 403 to POST /legacy/: Invalid API Token: OIDC scoped token is not valid for project 'example-greeting', project-scoped token is not valid for project: 'example-greeting'.`,
      hint: 'Check that the trusted publisher is registered for this very project, and run the job again.',
      writes: [...signed, mint(200), upload(403)],
    })
  })

  test('the first file: nothing else is sent', async () => {
    release.index.usedFileNames.add(wheel)
    expect(await refused(release, run, 'publish')).toEqual({
      exitCode: 1,
      codes: ['index-file-refused'],
      message: `"${wheel}" was not uploaded. PyPI (stand-in) answered 400 to POST /legacy/: This filename was previously used by a file that has since been deleted. Use a different version. See https://pypi.org/help/#file-name-reuse for more information.`,
      hint: 'Fix what the index names; if that changes a file that the index has, it needs a new version.',
      writes: [...signed, mint(200), upload(400)],
    })
  })

  test('the second file: what is there is said, and a further attempt brings the rest', async () => {
    release.index.usedFileNames.add(sdist)
    const { exitCode, problems, writes } = await run.job('publish')
    expect({ exitCode, writes }).toEqual({ exitCode: 1, writes: [...signed, mint(200), upload(200), upload(400)] })
    expect(problems.map(({ code }) => code)).toEqual(['index-file-refused'])
    expect(problems[0]?.message).toMatch(new RegExp(`already has "${wheel}"\\.$`))
    expect(onIndex()).toEqual([wheel])
    release.index.usedFileNames.delete(sdist)
    expect(await run.job('publish')).toMatchObject({
      exitCode: 0,
      writes: [certificate, entry, mint(200), upload(200)],
    })
    expect(onIndex()).toEqual([wheel, sdist])
  })
})

describe('an index that has something else', () => {
  test('under one of the names: nothing is signed, and nothing is uploaded', async () => {
    restorePublished()
    forget(wheel)
    for (const { files } of release.index.projects.get('example-greeting')?.releases.values() ?? []) {
      for (const [at, file] of files.entries()) {
        files[at] = { ...file, digests: { ...file.digests, sha256: '1'.repeat(64) } }
      }
    }
    expect(await refused(release, run, 'publish')).toEqual({
      exitCode: 1,
      codes: ['index-file-differs'],
      message: `The index already has other files under the same names:\n  "${sdist}": here sha256:<sha256>, there sha256:<sha256>`,
      hint: 'A file name can be used once: release a new version.',
      writes: [],
    })
  })

  test('of this version that the release does not have', async () => {
    restorePublished()
    for (const { files } of release.index.projects.get('example-greeting')?.releases.values() ?? []) {
      for (const file of [...files]) if (file.name === wheel) files.push({ ...file, name: buildTagged })
    }
    expect(await refused(release, run, 'publish')).toMatchObject({
      exitCode: 1,
      codes: ['index-file-foreign'],
      message: `The index has "${buildTagged}" of this version, which the release does not have.`,
      writes: [],
    })
  })
})

describe('an index whose answers get lost or are old', () => {
  test('it is asked what it has before anything is sent again', async () => {
    let count = 0
    interfere(async (request, index) => {
      if (request.url.pathname !== '/legacy/') return index(request)
      count += 1
      // The wheel arrives, and nobody hears of it; the source distribution does not arrive at first.
      if (count === 1) await index(request)
      return count <= 2 ? { status: 503, body: 'Service Unavailable' } : index(request)
    })
    const end = await run.job('publish')
    expect(end).toMatchObject({ exitCode: 0, problems: [] })
    expect(end.writes).toEqual([...signed, mint(200), upload(503), upload(503), upload(200)])
    expect(onIndex()).toEqual([wheel, sdist])
  })

  test('a list that does not show the files yet is read again', async () => {
    let count = 0
    interfere(async (request, index) => {
      if (request.url.pathname !== '/simple/example-greeting/') return index(request)
      count += 1
      const answer = await index(request)
      return count === 2 ? { ...answer, body: JSON.stringify({ files: [] }) } : answer
    })
    const end = await run.job('publish')
    expect(end).toMatchObject({ exitCode: 0, problems: [], writes: [...signed, mint(200), upload(200), upload(200)] })
    expect(count).toBe(3)
  })
})
