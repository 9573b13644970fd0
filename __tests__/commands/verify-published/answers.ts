import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { onLaptop } from '../../audiences.ts'
import { wheel } from '../../worlds/release/page.ts'
import { interfere, publishedRelease } from '../../worlds/release/shared.ts'
import type { Release } from '../../worlds/release.ts'
import { servicesOf, summaryOf, trusting, verify } from '../../worlds/verify-run.ts'

let release: Release

beforeAll(async () => {
  release = (await publishedRelease()).release
})
afterEach(() => {
  release.index.switches.attestations = true
})

const repository = ['--owner-repo', 'example/example-greeting']
const targets = [
  ['a release', ['example/example-greeting@1.2.0']],
  ['a version of a project', ['example-greeting==1.2', ...repository]],
] as const
const summary = (parameters: readonly string[]): Promise<readonly unknown[]> =>
  summaryOf([...parameters, ...trusting(release)], { services: servicesOf(release) })

/** Change what the index answers about the provenance of the wheel. */
function changeProvenance(change: (text: string) => string): void {
  interfere(async (request, index) => {
    const answer = await index(request)
    const isOfWheel = request.url.pathname.includes('/integrity/') && request.url.pathname.includes(wheel)
    return isOfWheel ? { ...answer, body: change(JSON.stringify(answer.body)) } : answer
  })
}

describe.each(targets)('%s, of whose wheel the index serves', (_, target) => {
  test.each<[string, (text: string) => string, string]>([
    ['no JSON', () => '<html>', 'is not JSON'],
    ['a key twice', (text) => text.replace('{', '{"version":1,'), 'gives the key "version" twice in one object'],
    ['the key __proto__', (text) => text.replace('{', '{"__proto__":{},'), 'has the key "__proto__"'],
    [
      'provenance of another version',
      (text) => text.replace('"version":1', '"version":2'),
      'is index provenance of version 2, not 1',
    ],
    ['no list', () => '{"version":1,"attestation_bundles":{}}', 'holds no list of attestations'],
    [
      'a publisher without a list',
      (text) => text.replace('"attestation_bundles":[', '"attestation_bundles":[{"publisher":{}},'),
      'names a publisher without a list of attestations',
    ],
    ['another form', () => '{"attestations":[]}', 'is no index provenance'],
  ])('%s', async (_name, change, fault) => {
    changeProvenance(change)
    const { exitCode, output } = await verify([...target, '--json', ...trusting(release)], {
      services: servicesOf(release),
    })
    const { verdict, files, problems } = JSON.parse(output)
    expect({ exitCode, verdict, files: files.map((file: { verdict: string }) => file.verdict), problems }).toEqual({
      exitCode: 1,
      verdict: 'refused',
      files: ['refused', 'verified'],
      problems: [
        {
          code: 'provenance-malformed',
          severity: 'error',
          message: `PyPI's answer for ${wheel} ${fault}.`,
          hint: 'Use the file as its producer published it; its maintainers make the draft again.',
          file: wheel,
          docs: `${onLaptop.errorsPage}#provenance-malformed`,
        },
      ],
    })
  })

  test('a publisher with an empty list, which is no fault', async () => {
    changeProvenance(() => '{"version":1,"attestation_bundles":[{"publisher":{},"attestations":[]}]}')
    expect(await summary(target)).toEqual([0, 'verified', ['verified', 'verified'], []])
  })
})

describe.each(targets)('%s, for whose wheel GitHub stored', (_, target) => {
  test('what is no bundle', async () => {
    const [first, ...others] = release.state.attestations
    if (first === undefined) throw new Error('Nothing is stored.')
    release.state.attestations.splice(0, 1, { ...first, bundle: { ...first.bundle, mediaType: 'text/plain' } })
    expect(others).toHaveLength(1)
    expect(await summary(target)).toEqual([1, 'refused', ['refused', 'verified'], ['provenance-malformed']])
  })
})

describe.each(targets)('%s, while PyPI gives no attestations to anybody', (_, target) => {
  test('is judged by what others have, and says so', async () => {
    release.index.switches.attestations = false
    expect(await summary(target)).toEqual([0, 'verified', ['verified', 'verified'], []])
    const { output } = await verify([...target, ...trusting(release)], { services: servicesOf(release) })
    const remarks = output.split('\n').filter((line) => line.includes('attestations now'))
    expect(remarks).toEqual(['  PyPI does not give attestations now: Attestations temporarily disabled'])
  })
})

test('a version of a project that nobody else knows is refused while PyPI gives no attestations', async () => {
  release.index.switches.attestations = false
  expect(await summary(['example-greeting==1.2'])).toEqual([
    1,
    'refused',
    ['refused', 'refused'],
    ['no-provenance', 'no-provenance', 'identity-unknown'],
  ])
})
