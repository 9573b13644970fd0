import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as theirs from '@actions/http-client'
import { BearerCredentialHandler } from '@actions/http-client/lib/auth'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as ours from '../../../src/clients/toolkit/http-client.ts'
import { type StandInRequest, type StandInResponse, type StandInServer, serve } from '../../../src/standins/server.ts'

let server: StandInServer
let answer: StandInResponse
let seen: StandInRequest[] = []

beforeAll(async () => {
  server = await serve('any', (request) => {
    seen.push(request)
    return answer
  })
})
afterAll(() => server.close())

type Client = Pick<ours.HttpClient, 'get' | 'post'>

/** What a client makes of an answer, and what the server saw of its request. */
async function outcomeOf(call: (client: Client) => ReturnType<Client['get']>, client: Client) {
  seen = []
  const response = await call(client)
  const { statusCode, statusMessage, headers } = response.message
  const [request] = seen
  return {
    answer: { statusCode, statusMessage, type: headers['content-type'], body: await response.readBody() },
    request: {
      method: request?.method,
      url: request?.url.href,
      body: request?.body.toString(),
      headers: { ...request?.headers, connection: 'as the agent likes' },
    },
  }
}

const makers = (handlers: () => BearerCredentialHandler[]): readonly Client[] => [
  new ours.HttpClient('@actions/artifact-6', handlers()),
  // Its types know more than is called.
  new theirs.HttpClient('@actions/artifact-6', handlers()) as Client,
]

describe('as the client of the package', () => {
  const json = { 'content-type': 'application/json' }
  test.each([
    ['an object', { status: 200, headers: json, body: '{"a":"ü"}' }],
    ['an empty body', { status: 200 }],
    ['a refusal', { status: 404, headers: json, body: '{"code":"not_found"}' }],
    ['an unknown token', { status: 401, body: 'no' }],
    ['an outage', { status: 503, body: '<html>' }],
  ])('takes %s', async (_, given) => {
    answer = given
    const calls = [
      (client: Client) =>
        client.post(`${server.url}/twirp/S/M?a=b`, '{"b":"ü"}', { 'Content-Type': 'application/json' }),
      (client: Client) => client.get(`${server.url}/blob?sig=a%2Bb`),
    ]
    for (const call of calls) {
      const [mine, original] = makers(() => [new BearerCredentialHandler('secret')]) as [Client, Client]
      expect(await outcomeOf(call, mine)).toEqual(await outcomeOf(call, original))
      expect(seen[0]?.headers.authorization).toBe('Bearer secret')
    }
  })

  test('streams a body', async () => {
    answer = { status: 200, body: Buffer.alloc(300_000, 'x') }
    for (const client of makers(() => [])) {
      const { message } = await client.get(server.url)
      let sizeBytes = 0
      for await (const chunk of message) sizeBytes += (chunk as Buffer).length
      expect(sizeBytes).toBe(300_000)
    }
  })

  test('rejects with the code of a lost connection, by which the artifact client knows it', async () => {
    answer = { status: 200, connection: 'dropped' }
    for (const client of makers(() => []))
      await expect(client.get(server.url)).rejects.toMatchObject({ code: 'ECONNRESET' })
    for (const client of makers(() => []))
      await expect(client.post('http://127.0.0.1:9/', '')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})

test('says of every other method that it is not there', () => {
  const client = new ours.HttpClient() as unknown as Record<string, () => unknown>
  const names = Object.getOwnPropertyNames(theirs.HttpClient.prototype).filter(
    (name) => !/^(constructor|_.*)$/.test(name),
  )
  const absent = names.filter((name) => !['get', 'post', 'getAgent', 'getAgentDispatcher'].includes(name))
  expect(absent.length).toBeGreaterThan(10)
  for (const name of absent) expect(client[name]).toThrow(`no HttpClient.${name} of @actions/http-client`)
})

describe('in the packages that import it', () => {
  const folders = ['core', 'github', 'artifact'].map((name) => join('node_modules/@actions', name, 'lib'))
  const sources = folders.flatMap((folder) =>
    globSync('**/*.js', { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8')),
  )

  test('every name that is imported is here', () => {
    const imports = sources.flatMap((source) => [
      ...source.matchAll(/import (?:\{([^}]*)\}|\* as (\w+)) from '@actions\/http-client'/g),
    ])
    const named = imports.flatMap(([, names]) => (names ?? '').split(',').map((name) => name.trim()))
    const members = imports.flatMap(([, , space]) =>
      space === undefined
        ? []
        : sources.flatMap((source) => [...source.matchAll(new RegExp(`\\b${space}\\.([A-Z]\\w*)`, 'g'))]),
    )
    const names = new Set([...named, ...members.map(([, name = '']) => name)].filter((name) => name !== ''))
    expect([...names].toSorted()).toEqual(['HttpClient', 'HttpCodes'])
  })

  test('every status that has a name is here', () => {
    const names = new Set(
      sources.flatMap((source) => [...source.matchAll(/\bHttpCodes\.(\w+)/g)].map(([, name = '']) => name)),
    )
    const { HttpCodes } = theirs as unknown as { HttpCodes: Record<string, number> }
    expect(ours.HttpCodes).toEqual(Object.fromEntries([...names].map((name) => [name, HttpCodes[name]])))
  })
})
