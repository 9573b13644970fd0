import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { VerifiedDistribution } from '../../../src/attestation.ts'
import { IndexUpload, type Upload } from '../../../src/clients/python-index/upload.ts'
import { inspectDistribution } from '../../../src/distribution/distribution.ts'
import { Secret } from '../../../src/secret.ts'
import { type StandInRequest, type StandInResponse, serve } from '../../../src/standins/server.ts'
import { wheelEntries, wheelName, zip } from '../../distribution/archives.ts'
import { bytesOf } from '../../distribution/byte-sources.ts'
import { refusalOf } from '../../refusal-of.ts'

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

async function send(upload: Upload): Promise<void> {
  seen = []
  await new IndexUpload({ indexName: 'PyPI', index: url, upload: `${url}/legacy/` }).upload(upload, token)
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
    ['of an address', { status: 308, body: 'An upload was attempted to /legacy' }, 'index-file-refused', 1],
    ['by an outage', { status: 502, body: '<html>' }, 'index-failed', 3],
    ['of too many', { status: 429, body: 'Slow down.' }, 'index-failed', 3],
  ])('%s has the words of the index', async (_, refusal, code, exitCode) => {
    answer = refusal
    const error = await refusalOf(async () => send(await uploadOf()))
    expect(error).toMatchObject({ code, exitCode })
    const words =
      typeof refusal.body === 'string' ? refusal.body : String(Reflect.get(refusal.body ?? {}, 'code')).slice(4)
    expect(error.message).toContain(words)
    expect(`${error.message}${error.hint}`).not.toContain('pypi-secret')
    expect(seen).toHaveLength(1)
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
