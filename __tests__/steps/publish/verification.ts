import { beforeAll, describe, expect, test } from '@jest/globals'
import { parseLines } from '../../../src/attestation/reading/provenance-file.ts'
import type { JobFacts } from '../../../src/standins/oidc.ts'
import { attestJobOf, linesOf, provenanceAs } from '../../worlds/release/foreign-signer.ts'
import { lines, type Page, sdist, wheel } from '../../worlds/release/page.ts'
import { refused, withLine } from '../../worlds/release/refused.ts'
import type { Run } from '../../worlds/release/run.ts'
import { clickedRelease } from '../../worlds/release/shared.ts'
import { untar } from '../../worlds/release/tar.ts'
import { filesOnIndex, keepWorld } from '../../worlds/release/world-state.ts'
import type { Release } from '../../worlds/release.ts'

let release: Release
let page: Page
/** The run of the tag. */
let tagged: Run
/** The run of the click. */
let run: Run
/** The wheel of another commit, of the same name. */
let otherWheel: Buffer

beforeAll(async () => {
  const shared = await clickedRelease()
  release = shared.release
  page = shared.page
  tagged = shared.tagged
  run = shared.clicked
  const restore = keepWorld(release)
  const other = await release.pushTag('v1.2.0', shared.otherCommit)
  const prefixed = withLine('build', /^ {10}step: build$/, '          step: build\n          tag-prefix: v')
  await other.job('build', { workflow: await release.workflow(prefixed) })
  const artifact = release.stage.world.artifacts.artifacts.at(-1)
  otherWheel = (await untar(artifact?.bytes ?? Buffer.alloc(0))).get(wheel) ?? Buffer.alloc(0)
  restore()
})

describe('a release that is not published', () => {
  test.each([
    ['was turned back into a draft', () => page.edit({ isDraft: true, publishedAt: null })],
    ['was deleted', () => release.state.releases.remove(page.record.id)],
  ])('because it %s: GitHub answers 404, which is said', async (_, change) => {
    change()
    const { message, ...rest } = await refused(release, run, 'publish')
    expect(message).toMatch(/^GitHub answered 404 for the release \d+: it is not published, or was deleted\.$/)
    expect(rest).toEqual({
      exitCode: 1,
      codes: ['release-not-published'],
      hint: 'Publish the draft on the release page; the job starts by itself then.',
      writes: [],
    })
  })

  test('under this tag', async () => {
    release.state.releases.put({ ...page.record, tagName: '1.3.0' })
    expect(await refused(release, run, 'publish')).toMatchObject({
      exitCode: 1,
      codes: ['release-not-published'],
      message:
        'The release https://github.com/example/example-greeting/releases/tag/1.3.0 is of the tag "1.3.0", not "1.2.0".',
      writes: [],
    })
  })
})

const buildTagged = 'example_greeting-1.2.0-1-py3-none-any.whl'

describe('distributions that are not those of the draft', () => {
  const cases: readonly (readonly [string, () => void, string, string])[] = [
    [
      'changed to one of another commit',
      () => page.replace(wheel, otherWheel),
      'provenance-digest',
      `"${wheel}": The attestation speaks of another file:\n  sha256: expected "<sha256>", found "<sha256>"`,
    ],
    [
      'added',
      () => page.drop(buildTagged, page.asset(wheel).bytes),
      'provenance-missing',
      `"${buildTagged}" has no line in the build provenance, which names ${wheel} and ${sdist}.`,
    ],
    [
      'missing',
      () => page.remove(sdist),
      'release-asset-missing',
      `The build provenance names "${sdist}", but there is no such file. PyPI (stand-in) has no file of 1.2.0. The page holds "${wheel}" and "${lines}".`,
    ],
    [
      'renamed',
      () => page.rename(wheel, buildTagged),
      'provenance-missing',
      `"${buildTagged}" has no line in the build provenance, which names ${wheel} and ${sdist}.`,
    ],
    [
      'build provenance under a name of other letters',
      () => page.rename(lines, 'Multiple.intoto.jsonl'),
      'release-asset-missing',
      `The release of "1.2.0" does not hold "${lines}". PyPI (stand-in) has no file of 1.2.0. The page holds "${wheel}", "${sdist}", and "Multiple.intoto.jsonl".`,
    ],
  ]
  test.each(cases)('%s', async (_, change, code, message) => {
    change()
    const found = await refused(release, run, 'publish')
    expect(found).toMatchObject({ exitCode: 1, codes: [code], writes: [] })
    if (message !== '') expect(found.message).toBe(message)
  })

  const wheelOfOther = wheel.replace('1.2.0', '1.2.1')
  const [wheelInOther, sdistInOther] = [wheel, sdist].map((name) => name.replace('e', 'E')) as [string, string]
  const secondSdist = sdist.replace('_', '-')
  test.each<[string, string, () => void]>([
    ['the wheel, renamed to other letters', wheelInOther, () => page.rename(wheel, wheelInOther)],
    ['the source distribution, renamed to other letters', sdistInOther, () => page.rename(sdist, sdistInOther)],
    ['the wheel once more', wheelInOther, () => page.drop(wheelInOther, page.asset(wheel).bytes)],
    ['a second source distribution', secondSdist, () => page.drop(secondSdist, page.asset(sdist).bytes)],
    ['a wheel of another version', wheelOfOther, () => page.drop(wheelOfOther, page.asset(wheel).bytes)],
  ])('under a name that no build gives: %s, %s', async (_, name, change) => {
    change()
    expect(await refused(release, run, 'publish')).toEqual({
      exitCode: 1,
      codes: ['release-asset-foreign'],
      message: `The release of "1.2.0" holds "${name}", which is no name of a distribution of this version.`,
      hint: 'Find out who added it; remove it from the release, and run the job again.',
      writes: [],
    })
  })
})

/** The files of the release, as statements name them. */
const subjects = () => [wheel, sdist].map((name) => ({ name, sha256: page.asset(name).sha256 }))

/** Replace the build provenance by one that another job signed, and that is true of that job. */
async function signedBy(change: (job: JobFacts) => JobFacts): Promise<void> {
  page.replace(lines, linesOf(await provenanceAs(release, subjects(), change(attestJobOf(tagged)))))
}

describe('build provenance that a job of this tag signed', () => {
  test('in another run of the same tag and commit is as good', async () => {
    await signedBy((job) => ({ ...job, run: { ...job.run, id: 1, attempt: 3 } }))
    expect(await run.job('publish')).toMatchObject({ exitCode: 0, problems: [] })
    expect(filesOnIndex(release)).toHaveLength(2)
  })
})

test('build provenance that PEP 740 has no place for is refused before anything is signed', async () => {
  const chained = page
    .asset(lines)
    .bytes.toString()
    .trim()
    .split('\n')
    .map((line) => {
      const bundle = JSON.parse(line)
      const { certificate, ...material } = bundle.verificationMaterial
      bundle.verificationMaterial = { x509CertificateChain: { certificates: [certificate] }, ...material }
      return `${JSON.stringify({ ...bundle, mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2' })}\n`
    })
  page.replace(lines, Buffer.from(chained.join('')))
  const found = await refused(release, run, 'publish')
  expect(found).toMatchObject({ exitCode: 1, codes: ['provenance-malformed'], writes: [] })
  expect(found.message).toBe(
    `The build provenance of "${wheel}" cannot be an attestation of PEP 740: it has no single certificate.`,
  )
})

describe('build provenance of somebody else', () => {
  const cases: readonly (readonly [string, (job: JobFacts) => JobFacts, string, readonly string[]])[] = [
    [
      'another tag',
      (job) => ({ ...job, ref: 'refs/tags/1.2.0rc1' }),
      'identity-ref',
      ['ref: expected "refs/tags/1.2.0", found "refs/tags/1.2.0rc1"'],
    ],
    [
      'another repository of the same owner',
      (job) => ({ ...job, repository: { ...job.repository, name: 'example-greetings', id: 9 } }),
      'identity-repository',
      [
        'repository: expected "https://github.com/example/example-greeting", found "https://github.com/example/example-greetings"',
        'repository id: expected "1000001", found "9"',
      ],
    ],
    [
      'another workflow',
      (job) => ({ ...job, workflow: { ...job.workflow, path: '.github/workflows/tests.yaml' } }),
      'identity-workflow',
      [],
    ],
    [
      'a runner that is not of GitHub',
      (job) => ({ ...job, runnerEnvironment: 'self-hosted' }),
      'identity-runner',
      ['runner: expected "github-hosted", found "self-hosted"'],
    ],
  ]
  test.each(cases)('%s', async (_, change, code, claims) => {
    await signedBy(change)
    const found = await refused(release, run, 'publish')
    expect(found).toMatchObject({ exitCode: 1, codes: [code], writes: [] })
    const [head, ...compared] = found.message.split('\n')
    expect(head).toBe(`"${wheel}": The signer is not the one that is accepted:`)
    expect(compared).toEqual(expect.arrayContaining(claims.map((claim) => `  ${claim}`)))
  })
})

describe('build provenance that does not fit the files', () => {
  const own = () => [...parseLines(page.asset(lines).bytes.toString(), lines)]
  const statementOf = (at: number): string => {
    const content = own()[at]?.content
    return content?.$case === 'dsseEnvelope' ? content.dsseEnvelope.payload.toString() : ''
  }
  const rewritten = (change: (payload: string) => string): Buffer => {
    const [line = '', ...others] = page.asset(lines).bytes.toString().trimEnd().split('\n')
    const bundle = JSON.parse(line)
    bundle.dsseEnvelope.payload = Buffer.from(change(statementOf(0))).toString('base64')
    return Buffer.from([JSON.stringify(bundle), ...others].join('\n'))
  }

  const cases: readonly (readonly [string, () => Promise<Buffer>, string])[] = [
    [
      'it is of other bytes of the same name',
      async () => {
        const other = subjects().map(({ name }) => ({ name, sha256: '1'.repeat(64) }))
        return linesOf(await provenanceAs(release, other, attestJobOf(tagged)))
      },
      'provenance-digest',
    ],
    [
      'its payload was changed after signing',
      async () => rewritten((text) => text.replace('push', 'pull')),
      'provenance-unverified',
    ],
  ]
  test.each(cases)('%s', async (_, make, code) => {
    page.replace(lines, await make())
    expect(await refused(release, run, 'publish')).toMatchObject({ exitCode: 1, codes: [code], writes: [] })
  })
})
