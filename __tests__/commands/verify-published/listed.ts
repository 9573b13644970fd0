import { beforeAll, expect, test } from '@jest/globals'
import { type Page, wheel } from '../../worlds/release/page.ts'
import { interfere, publishedRelease } from '../../worlds/release/shared.ts'
import type { Release } from '../../worlds/release.ts'
import { servicesOf, summaryOf, trusting, verify } from '../../worlds/verify-run.ts'

let release: Release
let page: Page

beforeAll(async () => {
  const shared = await publishedRelease()
  release = shared.release
  page = shared.page
})

const byTag = ['example/example-greeting@1.2.0']
const byVersion = ['example-greeting==1.2', '--owner-repo', 'example/example-greeting']

/** How a verification ends, and what it says with this code. */
async function judged(target: readonly string[], code: string): Promise<unknown[]> {
  const place = { services: servicesOf(release) }
  const [exitCode, verdict, verdicts] = await summaryOf([...target, ...trusting(release)], place)
  const { output } = await verify([...target, '--allow-missing', '--json', ...trusting(release)], place)
  const { problems } = JSON.parse(output)
  const messages = problems.filter((problem: { code: string }) => problem.code === code)
  return [exitCode, verdict, verdicts, messages]
}

test('bytes that are not those that the index lists refuse their file, and the others are judged', async () => {
  const { bytes } = page.asset(wheel)
  const other = Buffer.from('other')
  interfere(async (request, index) => {
    const answer = await index(request)
    const isTheWheel = request.url.pathname.endsWith(`/${wheel}`)
    return isTheWheel ? { ...answer, body: other } : answer
  })
  const message = `PyPI lists "${wheel}" with sha256:<sha256> and ${bytes.length} bytes, and answered sha256:<sha256> and 5 bytes.`
  expect(await judged(byVersion, 'index-file-mismatch')).toEqual([
    1,
    'refused',
    ['refused', 'verified'],
    [
      {
        code: 'index-file-mismatch',
        severity: 'error',
        message,
        hint: 'Run the command again; if it stays so, somebody is between this machine and PyPI.',
        docs: 'https://github.com/pallets/release-action/blob/main/docs/errors.md#index-file-mismatch',
        file: wheel,
      },
    ],
  ])
})

test('more bytes than the index lists refuse the file, whatever its digest', async () => {
  interfere(async (request, index) => {
    const answer = await index(request)
    if (!request.url.pathname.endsWith('/json')) return answer
    const body = JSON.parse(JSON.stringify(answer.body))
    const urls = body.urls.map((one: { filename: string }) => (one.filename === wheel ? { ...one, size: 7 } : one))
    return { ...answer, body: { ...body, urls } }
  })
  const message = `PyPI lists "${wheel}" with sha256:<sha256> and 7 bytes, and answered more than 7 bytes.`
  expect(await judged(byVersion, 'index-file-mismatch')).toMatchObject([
    1,
    'refused',
    ['refused', 'verified'],
    [{ message }],
  ])
})

test('bytes that are not those that GitHub lists refuse their file, and the others are judged', async () => {
  release.state.releases.putAsset({ ...page.asset(wheel), bytes: Buffer.from('other') })
  const message = `GitHub lists "${wheel}" with sha256:<sha256> and 5 bytes, and answered sha256:<sha256> and 5 bytes.`
  expect(await judged(byTag, 'release-asset-mismatch')).toMatchObject([
    1,
    'refused',
    ['refused', 'verified'],
    [{ message, hint: 'Run the command again; if it stays so, somebody is between this machine and GitHub.' }],
  ])
})
