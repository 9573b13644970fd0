import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { onLaptop } from '../../audiences.ts'
import { newClone } from '../../worlds/clone.ts'
import { attestJobOf, linesOf, provenanceAs, storeAt } from '../../worlds/release/foreign-signer.ts'
import { lines, type Page, sdist, wheel } from '../../worlds/release/page.ts'
import type { Run } from '../../worlds/release/run.ts'
import { interfere, publishedRelease } from '../../worlds/release/shared.ts'
import type { Release } from '../../worlds/release.ts'
import { folderOf, servicesOf, summaryOf, trusting, type Verification, verify } from '../../worlds/verify-run.ts'

let release: Release
let page: Page
let tagged: Run

beforeAll(async () => {
  const shared = await publishedRelease()
  release = shared.release
  page = shared.page
  tagged = shared.tagged
})

const byTag = 'example/example-greeting@1.2.0'
const byVersion = 'Example.Greeting==1.2'
const repository = ['--repo', 'example/example-greeting']
const subjects = (): { name: string; sha256: string }[] =>
  [wheel, sdist].map((name) => ({ name, sha256: page.asset(name).sha256 }))

const show = (...parameters: readonly string[]): Promise<Verification> =>
  verify([...parameters, ...trusting(release)], { services: servicesOf(release) })
const summary = (...parameters: readonly string[]): Promise<readonly unknown[]> =>
  summaryOf([...parameters, ...trusting(release)], { services: servicesOf(release) })

const verified = [0, 'verified', ['verified', 'verified'], []]
const signer = 'https://github.com/example/example-greeting/.github/workflows/publish.yaml@refs/tags/1.2.0'
const signed = ['    sha256:<sha256>', `    signed by ${signer}`, '    at commit <commit>', '    of refs/tags/1.2.0']

/** Every request of some work, without what changes from run to run. */
async function requestsOf(work: () => Promise<unknown>): Promise<string[]> {
  const { ledger } = release.stage
  const count = ledger.entries.length
  await ledger.during('verify', 1, work)
  return ledger.entries
    .slice(count)
    .map(({ method, server, path, status }) => `${method} ${server} ${path.split('?')[0]} ${status}`)
    .map((line) => line.replace(/[0-9a-f]{40,}/g, '<digest>').replace(/\/\d+(?=[/ ])/g, '/<id>'))
}

describe('a release by its tag', () => {
  test('is held against release page, store, and index', async () => {
    const { exitCode, output, progress } = await show(byTag)
    const facts = [
      ...signed,
      '    build provenance (release page, GitHub, index)',
      '    publish attestation (index)',
      '    its attestations agree',
    ]
    expect([exitCode, ...output.split('\n')]).toEqual([
      0,
      'verify: 2 files verified.',
      `  ${wheel}: verified`,
      '    3.0 kB',
      ...facts,
      `  ${sdist}: verified`,
      '    2.7 kB',
      ...facts,
      '  Expected, by the command line and GitHub:',
      '    repository https://github.com/example/example-greeting',
      '    repository id 1000001',
      '    owner id 1000002',
      '    ref refs/tags/1.2.0',
      '    commit <commit>',
      '    runner github-hosted',
      '  Not compared, since nothing was expected of it: workflow.',
      '  Read the release page https://github.com/example/example-greeting/releases/tag/1.2.0.',
      '  Read example-greeting 1.2.0 on PyPI.',
      '  Verified against the trusted root <work>/trusted_root.json.',
    ])
    expect(progress).toEqual([
      'Download 2 files of the release page',
      `downloaded ${wheel}, 3.0 kB, 1 of 2`,
      `downloaded ${sdist}, 2.7 kB, 2 of 2`,
    ])
  })

  test('is read once, by anybody, and nothing of it is kept', async () => {
    const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('release-action-verify'))
    const before = folders()
    const kept = (): string[] => folders().filter((name) => !before.includes(name))
    const requests = await requestsOf(() => show(byTag))
    // Others verify meanwhile: their folders go when they are done, and ours would stay.
    let left = kept()
    for (let tries = 0; tries < 300 && left.length > 0; tries += 1) {
      await wait(100)
      left = kept().filter((name) => left.includes(name))
    }
    expect(left).toEqual([])
    const own = '/repos/example/example-greeting'
    const asset = [`GET github ${own}/releases/assets/<id> 302`, 'GET github /storage/assets/<id> 200']
    expect(requests).toEqual([
      `GET github ${own} 200`,
      `GET github ${own}/commits/refs%2Ftags%2F1.2.0 200`,
      `GET github ${own}/releases/tags/1.2.0 200`,
      `GET github ${own}/releases/<id>/assets 200`,
      ...asset,
      ...asset,
      ...asset,
      `GET github ${own}/attestations/sha256%3A<digest> 200`,
      'GET github /storage/attestations/<id> 200',
      `GET github ${own}/attestations/sha256%3A<digest> 200`,
      'GET github /storage/attestations/<id> 200',
      'GET index /pypi/example-greeting/1.2.0/json 200',
      `GET index /integrity/example-greeting/1.2.0/${wheel}/provenance 200`,
      `GET index /integrity/example-greeting/1.2.0/${sdist}/provenance 200`,
    ])
  })

  test.each<[string, () => unknown, readonly unknown[]]>([
    ['as it was published', () => {}, verified],
    ['without its own provenance, which two others have', () => page.remove(lines), verified],
    ['without what GitHub stored', () => release.state.attestations.splice(0), verified],
    ['that the index does not have', () => release.index.projects.clear(), verified],
    ['with a text that a person added', () => page.drop('notes.txt'), verified],
    [
      'with other bytes than were built',
      () => page.replace(wheel, Buffer.from('other')),
      [
        1,
        'refused',
        ['refused', 'verified'],
        ['provenance-digest', 'provenance-digest', 'provenance-digest', 'index-file-differs'],
      ],
    ],
    [
      'with a file missing',
      () => page.remove(sdist),
      [1, 'refused', ['verified'], ['index-file-foreign', 'release-asset-missing']],
    ],
    [
      'with a file added',
      () => page.drop('example_greeting-1.2.0-1-py3-none-any.whl'),
      [1, 'refused', ['verified', 'verified', 'refused'], ['no-provenance']],
    ],
    [
      'with nothing signed anywhere',
      () => {
        page.remove(lines)
        release.state.attestations.splice(0)
        release.index.projects.clear()
      },
      [1, 'refused', ['refused', 'refused'], ['no-provenance', 'no-provenance']],
    ],
    [
      'with damaged lines',
      () => page.replace(lines, Buffer.from('{')),
      [1, 'refused', ['verified', 'verified'], ['provenance-malformed']],
    ],
    ['that is a draft again', () => page.edit({ isDraft: true, publishedAt: null }), [1, 'release-not-published']],
    ['with a name that leads elsewhere', () => page.rename(wheel, `../../${wheel}`), [1, 'file-name-invalid']],
    ['with provenance alone', () => [wheel, sdist].map((name) => page.remove(name)), [1, 'release-asset-missing']],
  ])('%s', async (_, change, expected) => {
    change()
    expect(await summary(byTag)).toEqual(expected)
  })

  test.each([
    ['the page', (bundles: Awaited<ReturnType<typeof provenanceAs>>) => page.replace(lines, linesOf(bundles))],
    ['the store', (bundles: Awaited<ReturnType<typeof provenanceAs>>) => storeAt(release, bundles)],
  ])('is refused by what another repository of the same name signed, on %s', async (_, put) => {
    const job = attestJobOf(tagged)
    put(await provenanceAs(release, subjects(), job))
    expect(await summary(byTag)).toEqual(verified)
    put(await provenanceAs(release, subjects(), { ...job, repository: { ...job.repository, id: 9 } }))
    expect(await summary(byTag)).toEqual([
      1,
      'refused',
      ['refused', 'refused'],
      ['identity-repository-id', 'provenance-disagrees', 'identity-repository-id', 'provenance-disagrees'],
    ])
  })

  test('whose tag moved since', async () => {
    await release.person.pushTag('1.2.0', await release.person.commit({ 'a.txt': 'moved' }))
    expect(await summary(byTag, '--commit', release.scene.origin.commit)).toEqual(verified)
    const [exitCode, verdict, , codes] = await summary(byTag)
    expect([exitCode, verdict, new Set(codes as string[])]).toEqual([1, 'refused', new Set(['identity-commit'])])
  })

  test('that was never made', async () => {
    expect(await show('example/example-greeting@9.9.9')).toMatchObject({
      exitCode: 1,
      output: '',
      stopped: {
        code: 'tag-not-found',
        message: 'The tag "9.9.9" does not exist on GitHub, or leads to no commit.',
        hint: 'Name a tag that is on GitHub.',
      },
    })
    expect(await summary('example/nothing@1.2.0')).toEqual([1, 'github-refused'])
  })

  test('that is to be signed by a tag or a repository that nobody knows', async () => {
    expect(await summary(byTag, '--tag', '1.2.0rc1')).toEqual([1, 'tag-not-found'])
    expect(await summary(byTag, '--repo', 'example/nothing')).toEqual([1, 'github-refused'])
  })

  test('with a file whose name no index takes', async () => {
    page.drop('Other.Name-1.0.tar.gz')
    const { output } = await show(byTag)
    expect(output).toContain('  PyPI was not asked for "Other.Name-1.0.tar.gz", a name that it takes of no file.')
  })

  test('with a token, which GitHub may refuse', async () => {
    const services = servicesOf(release)
    const parameters = [byTag, ...trusting(release)]
    const token = release.stage.world.github.grant({ contents: 'read', attestations: 'read' })
    expect(await summaryOf(parameters, { services, variables: { GH_TOKEN: token } })).toEqual(verified)
    expect(await verify(parameters, { services, variables: { GITHUB_TOKEN: 'wrong' } })).toMatchObject({
      exitCode: 1,
      stopped: {
        code: 'permission-missing',
        hint: 'Set GH_TOKEN to a token that may read this repository, or leave it empty.',
      },
    })
  })
})

describe('a version of a project', () => {
  test('without a repository: what the index has, and nothing compared', async () => {
    const { exitCode, output } = await show(byVersion)
    const facts = [
      ...signed,
      '    build provenance (index)',
      '    publish attestation (index)',
      '    its attestations agree',
    ]
    expect([exitCode, ...output.split('\n')]).toEqual([
      1,
      'verify: 2 files not verified: nothing speaks against them, but not all was compared.',
      "  error: It is not known who must have signed, so nothing was compared: what is shown was found, and may be anybody's. [identity-unknown]",
      '    hint: Name the repository by --repo, and the tag by --tag; or run the command in a clone of the project.',
      `    see ${onLaptop.errorsPage}#identity-unknown`,
      `  ${wheel}: unchecked`,
      '    3.0 kB',
      ...facts,
      `  ${sdist}: unchecked`,
      '    2.7 kB',
      ...facts,
      '  Expected: nothing.',
      '  Read example-greeting 1.2 on PyPI.',
      '  GitHub was not asked: --repo names the repository.',
      '  Verified against the trusted root <work>/trusted_root.json.',
    ])
  })

  test.each<[string, readonly string[], string]>([
    ['its repository', repository, 'build provenance (GitHub, index)'],
    ['its tag too', [...repository, '--tag', '1.2.0'], 'build provenance (release page, GitHub, index)'],
  ])('is held against %s', async (_, parameters, found) => {
    const { exitCode, output } = await show(byVersion, ...parameters)
    expect([exitCode, ...output.split('\n').slice(1, 10)]).toEqual([
      0,
      `  ${wheel}: verified`,
      '    3.0 kB',
      ...signed,
      `    ${found}`,
      '    publish attestation (index)',
      '    its attestations agree',
    ])
  })

  test.each<[string, () => unknown, readonly unknown[]]>([
    ['whose release page is gone', () => release.state.releases.remove(page.record.id), verified],
    [
      'whose release page has other bytes',
      () => page.replace(wheel, Buffer.from('other')),
      [1, 'refused', ['refused', 'verified'], ['release-asset-mismatch']],
    ],
    ['that is not there', () => release.index.projects.clear(), [1, 'index-release-missing']],
  ])('%s', async (_, change, expected) => {
    change()
    expect(await summary(byVersion, ...repository, '--tag', '1.2.0')).toEqual(expected)
  })

  test('of whose files one is published by nobody who says so, and one was built by nobody who says so', async () => {
    interfere(async (request, index) => {
      const answer = await index(request)
      if (!request.url.pathname.includes('/integrity/')) return answer
      if (request.url.pathname.includes(wheel)) return { status: 404, body: { message: 'No provenance available' } }
      const { attestation_bundles: bundles, ...rest } = JSON.parse(JSON.stringify(answer.body))
      const [{ attestations, ...publisher }] = bundles
      return {
        ...answer,
        body: { ...rest, attestation_bundles: [{ ...publisher, attestations: attestations.slice(1) }] },
      }
    })
    release.state.attestations.splice(0)
    expect(await summary(byVersion, ...repository)).toEqual([
      1,
      'refused',
      ['refused', 'verified'],
      ['no-provenance', 'provenance-missing (warning)'],
    ])
    expect(await summary(byVersion, ...repository, '--allow-missing')).toEqual([
      0,
      'verified',
      ['unchecked', 'verified'],
      ['no-provenance (warning)', 'provenance-missing (warning)'],
    ])
    const kept = join(folderOf(page), lines)
    expect(await summary(byVersion, ...repository, '--provenance', kept)).toEqual(verified)
  })

  test.each<[string, (listed: { filename: string; url: string }) => object, readonly unknown[]]>([
    ['a name that leads elsewhere', ({ filename }) => ({ filename: `../../${filename}` }), [1, 'file-name-invalid']],
    ['no name', () => ({ filename: null }), [3, 'index-failed']],
    ['an address without TLS', () => ({ url: 'http://example.com/x' }), [3, 'index-failed']],
    [
      'another digest',
      () => ({ digests: { sha256: 'a'.repeat(64) } }),
      [1, 'refused', ['refused', 'refused'], ['index-file-mismatch', 'index-file-mismatch']],
    ],
    ['the address of nothing', ({ url }) => ({ url: `${url}x` }), [3, 'index-failed']],
  ])('of which the index lists a file with %s', async (_, change, expected) => {
    interfere(async (request, index) => {
      const answer = await index(request)
      if (!request.url.pathname.endsWith('/json')) return answer
      const body = JSON.parse(JSON.stringify(answer.body))
      return { ...answer, body: { ...body, urls: body.urls.map((one: never) => Object.assign({}, one, change(one))) } }
    })
    expect(await summary(byVersion, ...repository)).toEqual(expected)
  })

  describe('in the clone of another project', () => {
    const place = (name: string) => {
      const clone = newClone()
      clone.git(['remote', 'add', 'origin', `git@github.com:example/${name}.git`])
      return { services: servicesOf(release), folder: clone.directory }
    }
    const parameters = () => [byVersion, ...trusting(release)]

    test('is not found, and it is said where the name of the repository is from', async () => {
      const { exitCode, stopped } = await verify(parameters(), place('tidy-box'))
      expect([exitCode, stopped]).toEqual([
        1,
        {
          code: 'github-refused',
          message: expect.stringMatching(/^GitHub answered 404 to GET \/repos\/example\/tidy-box: Not Found/),
          hint: '"example/tidy-box" is the remote "origin" of this clone: --repo names another repository.',
        },
      ])
      const named = await verify([...parameters(), '--repo', 'example/nothing'], place('tidy-box'))
      expect(named.stopped?.hint).toBe('Check the names of repository and tag, and that the repository is public.')
    })

    test('has a tag that the other one does not have', async () => {
      const { stopped } = await verify([...parameters(), '--tag', '9.9.9'], place('example-greeting'))
      expect(stopped).toMatchObject({
        code: 'tag-not-found',
        hint: '"example/example-greeting" is the remote "origin" of this clone: --repo names another repository.',
      })
    })

    test('is verified by the repository that is named', async () => {
      expect(await summaryOf([...parameters(), ...repository], place('tidy-box'))).toEqual(verified)
    })
  })

  test.each([['nothing.jsonl'], ['.']])('is not fetched for provenance that is not there: %s', async (path) => {
    let ended: Verification | undefined
    const requests = await requestsOf(async () => {
      ended = await show(byVersion, ...repository, '--provenance', path)
    })
    expect([requests, ended]).toMatchObject([[], { exitCode: 2, stopped: { code: 'input-invalid' } }])
  })

  test('of which nobody knows while the index is down', async () => {
    interfere(() => ({ status: 503, body: 'down' }))
    expect(await show(byVersion)).toMatchObject({
      exitCode: 3,
      output: '',
      stopped: { code: 'index-failed', hint: 'Run the command again.' },
    })
  })
})

test.each([[byTag], [byVersion]])('%s is not asked for with --offline', async (target) => {
  let ended: Verification | undefined
  const requests = await requestsOf(async () => {
    ended = await show(target, '--offline', ...repository)
  })
  expect([requests, ended]).toMatchObject([
    [],
    {
      exitCode: 2,
      stopped: {
        code: 'input-invalid',
        message: `"${target}" is not on this machine, and --offline lets nobody be asked.`,
      },
    },
  ])
})
