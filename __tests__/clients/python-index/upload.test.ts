import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { VerifiedDistribution } from '../../../src/attestation.ts'
import { IndexUpload, type Upload } from '../../../src/clients/python-index/upload.ts'
import { inspectDistribution } from '../../../src/distribution.ts'
import { Secret } from '../../../src/secret.ts'
import { type StandInRequest, type StandInResponse, serve } from '../../../src/standins/server.ts'
import { wheelEntries, wheelName, zip } from '../../distribution/archives.ts'
import { bytesOf } from '../../distribution/byte-sources.ts'
import { refusalOf } from '../../refusal-of.ts'
import { movedNetwork } from '../../worlds/moved-clock.ts'

const bytes = zip(wheelEntries())
const token = new Secret('pypi-secret')
let url: string
let close: () => Promise<void>
let answer: StandInResponse = { status: 200, body: '' }
let seen: StandInRequest[] = []
beforeAll(async () => {
  const server = await serve('index', (request) => {
    seen.push(request)
    return answer
  })
  url = server.url
  close = server.close
})
afterAll(() => close())

async function uploadOf(sent = bytes): Promise<Upload> {
  const file = await inspectDistribution(wheelName, bytesOf(bytes))
  // What is uploaded was verified; this is about the form only.
  const verified = { file } as unknown as VerifiedDistribution
  return { verified, attestations: [], bytes: bytesOf(sent) }
}

/** @param isThere What the index shows of the file, each time that it is looked for. */
async function send(upload: Upload, isThere = async () => false): Promise<void> {
  seen = []
  const options = { indexName: 'PyPI', index: url, upload: `${url}/legacy/` }
  await new IndexUpload(options, movedNetwork()).upload(upload, token, isThere)
}

test('the form has every field, the file last, and the length that was announced', async () => {
  answer = { status: 200, body: '' }
  await send(await uploadOf())
  const [request] = seen
  if (request === undefined) throw new Error('Nothing came.')
  expect(`${request.method} ${request.url.pathname}`).toBe('POST /legacy/')
  expect(request.headers).toMatchObject({
    authorization: `Basic ${Buffer.from('__token__:pypi-secret').toString('base64')}`,
    'content-length': String(request.body.length),
  })
  // An independent reading of the same bytes: that of the platform.
  const contentType = String(request.headers['content-type'])
  const form = await new Response(new Uint8Array(request.body), { headers: { 'content-type': contentType } }).formData()
  const fields = [...form.entries()].filter(([name]) => name !== 'content')
  expect(Object.fromEntries(fields)).toMatchObject({
    ':action': 'file_upload',
    protocol_version: '1',
    filetype: 'bdist_wheel',
    pyversion: 'py3',
    metadata_version: '2.4',
    name: 'rocket',
    version: '1.0',
    attestations: '[]',
  })
  expect([...form.keys()].at(-1)).toBe('content')
  const content = form.get('content')
  if (content === null || typeof content === 'string') throw new Error('There is no file in the form.')
  expect(content.name).toBe(wheelName)
  expect(Buffer.from(await content.arrayBuffer()).equals(bytes)).toBe(true)
})

describe('a refusal', () => {
  const page = (status: number, text: string) => ({
    status,
    body: { code: `${status} ${text}`, message: `General.\n\n\n${text}\n\n`, title: 'Title' },
  })
  test.each<[string, StandInResponse, string, number]>([
    ['of the file', page(400, 'File too large.'), 'index-file-refused', 1],
    ['of the token', page(403, "Invalid API Token: not valid for project 'rocket'"), 'index-token-refused', 1],
    ['of a token that expired', page(403, 'Invalid API Token: token is expired'), 'index-token-expired', 3],
    ['of every upload', page(403, 'Read-only mode: Uploads are temporarily disabled.'), 'index-failed', 3],
    ['of too many', { status: 429, body: 'Slow down.' }, 'index-failed', 3],
  ])('%s has the words of the index', async (_, refusal, code, exitCode) => {
    answer = refusal
    const error = await refusalOf(async () => send(await uploadOf()))
    expect(error).toMatchObject({ code, exitCode })
    const words =
      typeof refusal.body === 'string' ? refusal.body : String(Reflect.get(refusal.body ?? {}, 'code')).slice(4)
    expect(error.message).toContain(words.replace(/\.$/, ''))
    expect(error.message).toMatch(`"${wheelName}" was not uploaded. PyPI answered ${refusal.status} to POST /legacy/: `)
    expect(`${error.message}${error.hint}`).not.toContain('pypi-secret')
    expect(seen).toHaveLength(refusal.status === 429 ? 5 : 1)
  })
})

describe('after an unclear answer the file is looked for, and sent again only if it is not there:', () => {
  test.each<[string, StandInResponse]>([
    ['an outage', { status: 502, body: '<html>' }],
    ['a page with the status of success', { status: 200, body: '<!DOCTYPE html><p>Sign in.' }],
    ['a lost connection', { status: 0, connection: 'dropped' }],
    ['a redirect to another server', { status: 307, headers: { location: 'https://example.org/' } }],
  ])('%s', async (_, unclear) => {
    answer = unclear
    await send(await uploadOf(), async () => seen.length === 3)
    expect(seen.map(({ body }) => body.length)).toEqual([1, 2, 3].map(() => seen[0]?.body.length))
    expect(await refusalOf(async () => send(await uploadOf()))).toMatchObject({ code: 'index-failed', exitCode: 3 })
    expect(seen).toHaveLength(5)
  })
})

test('bytes that changed since they were verified never make a whole form', async () => {
  answer = { status: 200, body: '' }
  const changed = Buffer.from(bytes)
  changed.write('x', 40)
  const error = await refusalOf(async () => send(await uploadOf(changed)))
  expect(error).toMatchObject({ code: 'artifact-mismatch', exitCode: 1 })
  expect(seen).toEqual([])
})
