import { afterAll, describe, expect, test } from '@jest/globals'
import type { IndexProject, ListedFile } from '../../../src/clients/python-index/project.ts'
import { IndexReading } from '../../../src/clients/python-index/reading.ts'
import { parseVersion } from '../../../src/release/version.ts'
import { type Handler, serve } from '../../../src/standins/server.ts'
import { askAdmission, requireAdmission } from '../../../src/steps/draft/admission.ts'
import { refusalOf } from '../../refusal-of.ts'
import { movedNetwork } from '../../worlds/moved-clock.ts'

const version = parseVersion('3.2.0')
if (version === undefined) throw new Error('3.2.0 is a version')
const wheel = { name: 'tidy_box-3.2.0-py3-none-any.whl', sizeBytes: 1, sha256: 'a1'.repeat(32) }
const sdist = { name: 'tidy_box-3.2.0.tar.gz', sizeBytes: 1, sha256: 'b2'.repeat(32) }
const admission = {
  project: 'tidy-box',
  version,
  files: [wheel, sdist],
  repository: 'ada/tidy-box',
  workflowPath: '.github/workflows/publish.yaml',
  now: new Date('2026-11-30T12:00:00Z'),
}

const onIndex = (file: { readonly name: string; readonly sha256: string }, day: string): ListedFile => ({
  ...file,
  sizeBytes: 1,
  url: 'https://files.example/a',
  uploadedMs: Date.parse(`${day}T12:00:00Z`),
  isYanked: false,
  hasProvenance: false,
})

describe('what an index says of these files', () => {
  test.each<[what: string, project: IndexProject, code: string | undefined, message: string | undefined]>([
    ['nothing of the version', { status: 'active', files: [] }, undefined, undefined],
    ['that it is deprecated, which refuses nothing', { status: 'deprecated', files: [] }, undefined, undefined],
    [
      'that it is archived',
      { status: 'archived', files: [] },
      'index-project-closed',
      'The project tidy-box is archived at PyPI, which takes no file of it.',
    ],
    [
      'that it is quarantined',
      { status: 'quarantined', files: [] },
      'index-project-closed',
      'The project tidy-box is quarantined at PyPI, which takes no file of it.',
    ],
    [
      'that it has them',
      { status: 'active', files: [wheel, sdist].map((file) => onIndex(file, '2026-01-01')) },
      undefined,
      undefined,
    ],
    [
      'that it has another one',
      { status: 'active', files: [onIndex({ ...wheel, sha256: 'c3'.repeat(32) }, '2026-11-30')] },
      'index-file-differs',
      `PyPI already has other files under the same names:\n  "${wheel.name}": here sha256:${wheel.sha256}, there sha256:${'c3'.repeat(32)}`,
    ],
    ['that it has one for 14 days', { status: 'active', files: [onIndex(wheel, '2026-11-16')] }, undefined, undefined],
    [
      'that it has one for longer',
      { status: 'active', files: [onIndex(wheel, '2026-11-15')] },
      'index-release-closed',
      `PyPI has 3.2.0 since 2026-11-15, and takes no new file of a version after 14 days: "${sdist.name}".`,
    ],
    [
      'that it has another spelling of the version',
      { status: 'active', files: [onIndex({ ...wheel, name: 'tidy_box-3.2-1-py3-none-any.whl' }, '2026-11-01')] },
      'index-release-closed',
      `PyPI has 3.2.0 since 2026-11-01, and takes no new file of a version after 14 days: "${wheel.name}" and "${sdist.name}".`,
    ],
    [
      'another version only',
      { status: 'active', files: [onIndex({ ...wheel, name: 'tidy_box-3.1.0-py3-none-any.whl' }, '2020-01-01')] },
      undefined,
      undefined,
    ],
  ])('%s', async (_, project, code, message) => {
    const refused = () => requireAdmission(project, admission, 'PyPI')
    if (code === undefined) expect(refused).not.toThrow()
    else expect(await refusalOf(refused)).toMatchObject({ code, message, exitCode: 1 })
  })
})

const servers: { close(): Promise<void> }[] = []
afterAll(() => Promise.all(servers.map((server) => server.close())))

async function askedOf(handler: Handler): Promise<string[]> {
  const server = await serve('index', handler)
  servers.push(server)
  const options = { indexName: 'PyPI', index: server.url, upload: `${server.url}/legacy/` }
  const said = await askAdmission(new IndexReading(options, movedNetwork(), 'advice'), admission)
  return said.map((line) => line.replaceAll(server.url, '<index>'))
}

describe('what is said before a draft', () => {
  const listedFile = (provenance: string | null) => ({
    filename: 'tidy_box-3.1.0.tar.gz',
    url: 'https://files.example/a',
    hashes: { sha256: wheel.sha256 },
    provenance,
  })

  test('of a new project: what its pending publisher is', async () => {
    expect(await askedOf(() => ({ status: 404, body: 'Not Found' }))).toEqual([
      'PyPI has no project tidy-box yet: before publishing, register a pending publisher in the account that will own it (https://pypi.org/manage/account/publishing/), with project "tidy-box", owner "ada", repository "tidy-box", workflow "publish.yaml", and the environment of the job that publishes ("publish" in the template).',
    ])
  })

  test('of a project without files', async () => {
    expect(await askedOf(() => ({ status: 200, body: { files: [] } }))).toEqual([
      'PyPI has the project tidy-box, and no release of it yet.',
    ])
  })

  test('of files that say nothing of who published them', async () => {
    expect(await askedOf(() => ({ status: 200, body: { files: [listedFile(null)] } }))).toEqual([
      'None of the 1 file of tidy-box on PyPI says who published it.',
    ])
  })

  test('of the last publisher', async () => {
    const publisher = { kind: 'GitHub', repository: 'bob/tidy-box', workflow: 'release.yml', environment: 'pypi' }
    const provenance = { version: 1, attestation_bundles: [{ publisher, attestations: [] }] }
    const paths: string[] = []
    const said = await askedOf(({ url }) => {
      paths.push(url.pathname)
      const isProvenance = url.pathname.startsWith('/integrity/')
      return { status: 200, body: isProvenance ? provenance : { files: [listedFile('https://index.example/p')] } }
    })
    expect(said).toEqual([
      '"tidy_box-3.1.0.tar.gz" was published by "bob/tidy-box, release.yml, environment pypi", as PyPI has it; this is "ada/tidy-box, publish.yaml".',
    ])
    expect(paths).toEqual(['/simple/tidy-box/', '/integrity/tidy-box/3.1.0/tidy_box-3.1.0.tar.gz/provenance'])
  })

  test.each<[string, status: number, why: string]>([
    ['withheld', 403, 'PyPI answered 403 to GET /integrity/tidy-box/3.1.0/tidy_box-3.1.0.tar.gz/provenance: Not now'],
    ['not there', 404, 'PyPI names nobody for "tidy_box-3.1.0.tar.gz"'],
  ])('of a last publisher that is %s', async (_, status, why) => {
    const said = await askedOf(({ url }) =>
      url.pathname.startsWith('/integrity/')
        ? { status, body: 'Not now' }
        : { status: 200, body: { files: [listedFile('https://index.example/p')] } },
    )
    expect(said).toEqual([`Not checked: who published last, since ${why}.`])
  })

  test('of an index that does not answer: it stops no draft', async () => {
    expect(await askedOf(() => ({ status: 503, body: '<html>' }))).toEqual([
      'Not checked: whether PyPI could take these files, since PyPI answered 503 to GET /simple/tidy-box/: (nothing) (3 tries).',
    ])
  })
})
