import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bundleToJSON } from '@sigstore/bundle'
import { Signing } from '../../src/clients/signing.ts'
import { ReleaseError } from '../../src/errors.ts'
import { Secret } from '../../src/secret.ts'
import { type Handler, type StandInServer, serve } from '../../src/standins/server.ts'
import { provenanceOf, wheel } from '../attestation/signed.ts'
import { refusalOf } from '../refusal-of.ts'
import { type SigningWorld, startSigning } from '../standins/sigstore-signing.ts'

let world: SigningWorld
beforeAll(async () => {
  world = await startSigning()
})
afterAll(() => world.close())

const statement = provenanceOf(wheel)

function signingIn(urls: Partial<SigningWorld['urls']> = {}) {
  let certificates = 0
  const identity = async () => {
    certificates += 1
    return { token: new Secret(await world.token()), claims: {} }
  }
  return { signing: new Signing({ ...world.urls, ...urls, identity }), asked: () => certificates }
}

test('one certificate serves for all files while it is valid, each with a log entry of its own', async () => {
  const { signing, asked } = signingIn()
  const bundles = [await signing.sign(statement), await signing.sign(statement)].map((bundle) => bundleToJSON(bundle))
  expect(asked()).toBe(1)
  const [one, other] = bundles
  expect(other?.verificationMaterial.certificate).toEqual(one?.verificationMaterial.certificate)
  expect(bundles.map(({ verificationMaterial }) => verificationMaterial.tlogEntries.length)).toEqual([1, 1])
  expect(one?.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json')
})

describe('what cannot be signed', () => {
  const servers: StandInServer[] = []
  afterAll(() => Promise.all(servers.map((server) => server.close())))
  async function refusing(handler: Handler): Promise<string> {
    const server = await serve('refusing', handler)
    servers.push(server)
    return server.url
  }
  const refusal = { status: 400, body: { code: 3, message: 'There was an error processing the identity token' } }

  test.each([
    ['Fulcio', async () => ({ fulcio: await refusing(() => refusal) })],
    ['Rekor', async () => ({ rekor: await refusing(() => refusal) })],
  ])('because %s refuses, is an error that a re-run may help', async (_, urls) => {
    const error = await refusalOf(async () => signingIn(await urls()).signing.sign(statement))
    expect(error).toMatchObject({ code: 'signing-failed', exitCode: 3 })
    expect(error.message).toBe(`The statement about "${wheel.name}" could not be signed.`)
    expect(error.cause).toBeInstanceOf(Error)
  })

  test('because there is no identity, is said as the provider says it', async () => {
    const ours = new ReleaseError('id-token-missing', { message: 'No token.', hint: 'Add it.' })
    const signing = new Signing({ ...world.urls, identity: () => Promise.reject(ours) })
    expect(await refusalOf(() => signing.sign(statement))).toBe(ours)
  })
})
